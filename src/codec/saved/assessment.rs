//! Assessments as they are kept.
//!
//! ```json
//! { "version": 4, "assessment": {
//!     "id": "k3v9", "instrument": "marketing-sales", "started": 1764000000000, "changed": 1764000060000,
//!     "registers": {
//!       "side": ["sales", 1], "name": ["Before the reorganisation", 26], "target": ["stay", 27], "sponsor": ["found", 28],
//!       "finished": [{ "at": 1764000060000, "structure": "90af…", "edition": 1 }, 22],
//!       "ratings/forecast": [4, 2], "checks/delivers": [2, 23] } } }
//! ```
//!
//! A rating that is not there is a blank. Levels and means are never kept: they follow. Other registers are described in
//! [`crate::domain::assessment::attached`].

mod glance;
mod migrations;

use super::{
    FindInstrument, Saved, Unreadable, Written, damaged_register, open_envelope, read_registers, required,
    time, write_record,
};
use crate::codec::json::Json;
use crate::domain::assessment::{Assessment, Fields, Finished, Sponsor, Target};
use crate::domain::id::Id;
use crate::domain::instrument::Structure;
use crate::domain::name::Name;
use crate::domain::register::{Register, Registers};
use crate::domain::scale::Scale;
use crate::domain::value::Value;
use migrations::STEPS;

pub use glance::{Glance, glance};

const GROUPS: [&str; 2] = ["ratings", "checks"];

impl Saved for Assessment {
    const KIND: &'static str = "assessment";

    /// A finished one of a known version, no rating removed, whole to the last brace. Those that are unfinished, newer or
    /// cut look different.
    const SETTLED: Option<&'static str> =
        Some(r#"^\{"version":[1-4],(?!.*("ratings/[^"]*":\[|"finished":)null).*"finished":(\[\{|\d).*\}\}$"#);

    fn write(&self) -> String {
        let fields = self.fields();
        let mut registers: Vec<Written> = vec![
            written("side", &fields.side, |side| side.as_ref().map(|side| side.as_str().into())),
            written("name", &fields.name, |name| name.as_ref().map(|name| name.as_str().into())),
            written("target", &fields.target, |target| match target {
                // What nobody has chosen is not written.
                Target::OneUp if fields.target.revision() == 0 => None,
                Target::OneUp => Some("one-up".into()),
                Target::Stay => Some("stay".into()),
            }),
            written("sponsor", &fields.sponsor, |sponsor| {
                sponsor.map(|sponsor| match sponsor {
                    Sponsor::Found => "found".into(),
                    Sponsor::Missing => "missing".into(),
                })
            }),
            written("finished", &fields.finished, |finished| finished.as_ref().map(finished_value)),
        ];
        for (group, ratings) in GROUPS.into_iter().zip([&fields.ratings, &fields.checks]) {
            registers.extend(ratings.entries().iter().map(|(key, rating)| {
                let value = rating.value().map(|rating| u64::from(rating).into());
                (format!("{group}/{key}"), value, rating.revision())
            }));
        }
        let others = fields.others.entries().iter();
        registers.extend(others.map(|(name, other)| (name.clone(), other.value().clone(), other.revision())));
        let head = vec![
            ("id", self.id().as_str().into()),
            ("instrument", self.instrument().id().as_str().into()),
            ("started", self.started().into()),
            ("changed", self.changed().into()),
        ];
        write_record(Self::KIND, STEPS.len() as u64 + 1, head, registers)
    }

    fn read(envelope: Json, find: &FindInstrument) -> Result<Self, Unreadable> {
        let record = open_envelope(envelope, Self::KIND, &STEPS)?;
        let id = required(&record, "id", |json| json.as_text().and_then(Id::new))?;
        let instrument_id = required(&record, "instrument", |json| json.as_text().map(str::to_owned))?;
        let (started, changed) = (required(&record, "started", time)?, required(&record, "changed", time)?);
        let mut fields = Fields::default();
        for register in read_registers(&record)? {
            let name = register.0.clone();
            take(&mut fields, register).map_err(|()| damaged_register(&name))?;
        }
        let instrument =
            find(&instrument_id, None).ok_or(Unreadable::UnknownInstrument { id: instrument_id })?;
        let mut assessment = Self::begin(id, &instrument, started).restored(changed, fields);
        assessment.resolve(find)?;
        if let Some(key) = off_scale(&assessment) {
            return Err(damaged_register(&format!("ratings/{key}")));
        }
        Ok(assessment)
    }

    /// A finished one answers the structure that it was finished with, an unfinished one the instrument as it is now.
    fn resolve(&mut self, find: &FindInstrument) -> Result<(), Unreadable> {
        let id = self.instrument().id().to_string();
        let structure = self.fields().finished.value().as_ref().and_then(|finished| finished.structure);
        let then = match structure {
            Some(structure) => find(&id, Some(structure)),
            None => None,
        };
        let is_known = structure.is_none() || then.is_some();
        let then = then.filter(|then| self.finished_on(then).is_some());
        let instrument = then.or_else(|| find(&id, None));
        self.set_instrument(instrument.filter(|_| is_known).ok_or(Unreadable::UnknownStructure { id })?);
        Ok(())
    }
}

/// The first question whose rating is not on the scale, if the result was asked for on this very instrument. In progress a
/// rating may be from an earlier scale: it counts as a blank.
fn off_scale(assessment: &Assessment) -> Option<String> {
    let (fields, instrument) = (assessment.fields(), assessment.instrument());
    let structure = fields.finished.value().as_ref()?.structure?;
    let is_off = |key: &String| {
        fields.ratings.get(key).is_some_and(|&rating| instrument.scale().rating(rating).is_none())
    };
    let mut keys = instrument.questions().iter().map(|&question| instrument.question_key(question));
    keys.find(is_off).filter(|_| structure == instrument.structure())
}

fn written<T>(name: &str, register: &Register<T>, value: impl FnOnce(&T) -> Option<Value>) -> Written {
    (name.to_owned(), value(register.value()), register.revision())
}

/// Takes a register up; `None` where its value is none that it can have.
fn take(fields: &mut Fields, (name, value, revision): Written) -> Result<(), ()> {
    let text = |value: &Value| value.as_text().map(str::to_owned);
    match name.as_str() {
        "side" => fields.side.set(some(value, |side| Id::new(&text(side)?))?, revision),
        "name" => fields.name.set(some(value, |name| Name::new(&text(name)?))?, revision),
        "target" => {
            let target = some(value, |target| match text(target)?.as_str() {
                "one-up" => Some(Target::OneUp),
                "stay" => Some(Target::Stay),
                _ => None,
            });
            fields.target.set(target?.unwrap_or_default(), revision);
        }
        "sponsor" => {
            let sponsor = some(value, |sponsor| match text(sponsor)?.as_str() {
                "found" => Some(Sponsor::Found),
                "missing" => Some(Sponsor::Missing),
                _ => None,
            });
            fields.sponsor.set(sponsor?, revision);
        }
        "finished" => fields.finished.set(some(value, finished_in)?, revision),
        other => match other.split_once('/') {
            Some(("ratings", key)) => rate(&mut fields.ratings, key, value, revision)?,
            Some(("checks", key)) => rate(&mut fields.checks, key, value, revision)?,
            _ => fields.others.set(name, value, revision),
        },
    }
    Ok(())
}

/// The value as `read` takes it, or none. An error if `read` does not take it.
fn some<T>(value: Option<Value>, read: impl FnOnce(&Value) -> Option<T>) -> Result<Option<T>, ()> {
    value.map(|value| read(&value).ok_or(())).transpose()
}

fn rate(
    ratings: &mut Registers<String, u8>,
    key: &str,
    value: Option<Value>,
    revision: u64,
) -> Result<(), ()> {
    let is_key = key.split('/').count() <= 2 && key.split('/').all(|id| Id::new(id).is_some());
    let points = |value: &Value| {
        let value = u8::try_from(value.as_whole()?).ok()?;
        (1..=Scale::MAX_POINTS).contains(&value).then_some(value)
    };
    ratings.set(is_key.then(|| key.to_owned()).ok_or(())?, some(value, points)?, revision);
    Ok(())
}

fn finished_value(finished: &Finished) -> Value {
    let structure = finished.structure.map_or(Value::Null, |structure| Value::Text(structure.to_string()));
    let parts = [
        ("at", finished.at.into()),
        ("structure", structure),
        ("edition", u64::from(finished.edition).into()),
    ];
    Value::Map(parts.map(|(name, value)| (name.to_owned(), value)).into())
}

fn finished_in(value: &Value) -> Option<Finished> {
    Some(Finished {
        at: value.get("at")?.as_whole().filter(|&at| at <= super::MAX_TIME)?,
        structure: match value.get("structure") {
            None | Some(Value::Null) => None,
            Some(structure) => Some(Structure::parse(structure.as_text()?)?),
        },
        edition: u32::try_from(value.get("edition")?.as_whole()?).ok()?,
    })
}
