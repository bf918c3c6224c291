//! Teams as they are kept.
//!
//! ```json
//! { "version": 2, "team": {
//!     "id": "m4x8", "instrument": "marketing-sales", "structure": "90af…", "kind": "closed", "minimum": 3,
//!     "started": 1764000000000, "changed": 1764000060000,
//!     "rounds": [ {
//!       "id": "m4x8", "started": 1764000000000,
//!       "waiting": { "5f0c…": ["6NJW-…", 1], "9b1d…": [null, 2] },
//!       "batches": [ { "side": "marketing", "codes": ["6NJX-…", "6NJZ-…"] }, { "side": null, "codes": ["6NJY-…"] } ] } ],
//!     "erased": ["m4x8-2"],
//!     "registers": { "name": ["Winter workshop", 2], "expected": [8, 3] } } }
//! ```
//!
//! The codes are those of [`crate::codec::response_code`], sorted. What waits stands under the digest of its code, with a count
//! of how often it came and went; null where it was taken back. An open team has no `minimum`, and a pair is an open team
//! with `own`, one of its codes.

mod migrations;

use super::{
    FindInstrument, Saved, Unreadable, Written, damaged, damaged_register, open_envelope, read_register,
    read_registers, required, time, write_record,
};
use crate::codec::json::Json;
use crate::domain::id::Id;
use crate::domain::instrument::{Instrument, Structure};
use crate::domain::name::Name;
use crate::domain::record::Record;
use crate::domain::register::{GrowOnlySet, Registers};
use crate::domain::team::round::{Batch, Group, Round};
use crate::domain::team::{Fields, Kind, Minimum, Team};
use crate::domain::value::Value;
use migrations::STEPS;

/// The most codes of a round, those that came and went and those of other copies included; and the longest one, in bytes.
const MAX_CODES: usize = 20 * Round::MOST;
const LONGEST_CODE: usize = 800;
/// The most rounds of a team, and the most that were erased.
const MAX_ROUNDS: usize = 10_000;

impl Saved for Team {
    const KIND: &'static str = "team";

    fn write(&self) -> String {
        let fields = self.fields();
        let name = fields.name.value().as_ref().map(|name| name.as_str().into());
        let own = fields.own.value().as_deref().map(Value::from);
        let expected = fields.expected.value().map(Value::from);
        let mut registers: Vec<Written> = vec![
            ("name".to_owned(), name, fields.name.revision()),
            ("own".to_owned(), own, fields.own.revision()),
            ("expected".to_owned(), expected, fields.expected.revision()),
        ];
        let others = fields.others.entries().iter();
        registers.extend(others.map(|(name, other)| (name.clone(), other.value().clone(), other.revision())));
        let instrument = self.instrument();
        let rounds = self.rounds().iter().map(|round| round_value(round, instrument)).collect();
        let mut head: Vec<(&str, Value)> = vec![
            ("id", self.id().as_str().into()),
            ("instrument", instrument.id().as_str().into()),
            ("structure", Value::Text(instrument.structure().to_string())),
        ];
        match self.kind() {
            Kind::Open => head.push(("kind", "open".into())),
            Kind::Closed(minimum) => {
                head.push(("kind", "closed".into()));
                head.push(("minimum", u64::from(minimum.people()).into()));
            }
        }
        head.push(("started", self.started().into()));
        head.push(("changed", self.changed().into()));
        head.push(("rounds", Value::List(rounds)));
        head.push(("erased", Value::List(self.erased().values().map(|id| id.as_str().into()).collect())));
        write_record(Self::KIND, STEPS.len() as u64 + 1, head, registers)
    }

    fn read(envelope: Json, find: &FindInstrument) -> Result<Self, Unreadable> {
        let record = open_envelope(envelope, Self::KIND, &STEPS)?;
        let team_id = required(&record, "id", id)?;
        let kind = required(&record, "kind", |json| json.as_text().map(str::to_owned))?;
        let kind = match kind.as_str() {
            "open" => Kind::Open,
            "closed" => {
                let minimum = |json: &Json| Minimum::new(u8::try_from(json.as_whole()?).ok()?);
                Kind::Closed(required(&record, "minimum", minimum)?)
            }
            _ => return Err(damaged("kind")),
        };
        let instrument = instrument(&record, find)?;
        let times = (required(&record, "started", time)?, required(&record, "changed", time)?);
        let erased: GrowOnlySet<Id> = required(&record, "erased", |json| listed(json, MAX_ROUNDS, id))?;
        let rounds: Vec<Round> =
            required(&record, "rounds", |json| listed(json, MAX_ROUNDS, |json| round_in(json, &instrument)))?;
        let fields = fields_in(&record)?;
        let team = Self::restored(team_id, &instrument, kind, times, rounds).with(erased, fields);
        // Otherwise both codes of a pair would be another person's.
        let is_closed_pair = team.is_pair() && kind != Kind::Open;
        if is_closed_pair || team.own().is_some_and(|own| team.codes().all(|code| code != own)) {
            return Err(damaged_register("own"));
        }
        Ok(team)
    }
}

/// The instrument that all answer, in the structure in which the team was made.
fn instrument(record: &Json, find: &FindInstrument) -> Result<std::sync::Arc<Instrument>, Unreadable> {
    let id = required(record, "instrument", |json| json.as_text().map(str::to_owned))?;
    let structure = match record.get("structure") {
        // It was made when that was not noted.
        Some(Json::Null) => None,
        _ => Some(required(record, "structure", |json| json.as_text().and_then(Structure::parse))?),
    };
    let then = structure.and_then(|structure| find(&id, Some(structure)));
    match (structure, find(&id, None)) {
        (_, None) => Err(Unreadable::UnknownInstrument { id }),
        (None, Some(now)) => Ok(now),
        (Some(_), Some(_)) => then.ok_or(Unreadable::UnknownStructure { id }),
    }
}

fn fields_in(record: &Json) -> Result<Fields, Unreadable> {
    let mut fields = Fields::default();
    for (name, value, revision) in read_registers(record)? {
        let text = value.as_ref().and_then(Value::as_text);
        let is_whole = match name.as_str() {
            "name" => {
                fields.name.set(text.and_then(Name::new), revision);
                value.is_some() == fields.name.value().is_some()
            }
            "own" => {
                fields.own.set(text.map(str::to_owned), revision);
                value.is_some() == fields.own.value().is_some()
            }
            "expected" => {
                fields.expected.set(value.as_ref().and_then(Value::as_whole), revision);
                value.is_some() == fields.expected.value().is_some()
            }
            _ => {
                fields.others.set(name.clone(), value, revision);
                true
            }
        };
        if !is_whole {
            return Err(damaged_register(&name));
        }
    }
    Ok(fields)
}

fn round_value(round: &Round, instrument: &Instrument) -> Value {
    let waiting = round.waiting_registers().entries().iter().map(|(key, register)| {
        let code = register.value().as_deref().map_or(Value::Null, Value::from);
        (key.clone(), Value::List(vec![code, register.revision().into()]))
    });
    let batch = |batch: &Batch| {
        let side = match batch.group() {
            Group::Side(side) => instrument.sides()[side].as_str().into(),
            Group::Rest => Value::Null,
        };
        let codes = batch.codes().iter().map(|code| code.as_str().into()).collect();
        Value::Map(vec![("side".to_owned(), side), ("codes".to_owned(), Value::List(codes))])
    };
    let parts = [
        ("id", round.id().as_str().into()),
        ("started", round.started().into()),
        ("waiting", Value::Map(waiting.collect())),
        ("batches", Value::List(round.batches().map(batch).collect())),
    ];
    Value::Map(parts.map(|(name, value)| (name.to_owned(), value)).into())
}

fn round_in(json: &Json, instrument: &Instrument) -> Option<Round> {
    let Some(Json::Object(entries)) = json.get("waiting") else { return None };
    let mut waiting = Registers::default();
    for (key, register) in entries.iter().take(MAX_CODES) {
        let (key, value, revision) = read_register(key, register)?;
        let value_is_there = value.is_some();
        let code = match value {
            None => None,
            // Under another key it could not be taken back.
            Some(Value::Text(code)) => Some(code).filter(|code| is_code(code) && key == Round::key(code)),
            Some(_) => return None,
        };
        if code.is_none() && value_is_there {
            return None;
        }
        waiting.set(key, code, revision);
    }
    let batch = |json: &Json| {
        let group = match json.get("side")? {
            Json::Null => Group::Rest,
            side => Group::Side(instrument.side(side.as_text()?)?),
        };
        Some(Batch::of(group, &listed::<_, Vec<String>>(json.get("codes")?, MAX_CODES, code_in)?))
    };
    let batches: GrowOnlySet<Batch> = listed(json.get("batches")?, MAX_CODES, batch)?;
    let is_whole = entries.len() <= MAX_CODES;
    is_whole.then_some(Round::restored(
        json.get("id").and_then(id)?,
        json.get("started").and_then(time)?,
        waiting,
        batches,
    ))
}

/// Every entry of a list of at most `most`; `None` where one can't be read.
fn listed<T, L: FromIterator<T>>(json: &Json, most: usize, read: impl Fn(&Json) -> Option<T>) -> Option<L> {
    match json {
        Json::List(entries) if entries.len() <= most => entries.iter().map(read).collect(),
        _ => None,
    }
}

fn id(json: &Json) -> Option<Id> {
    json.as_text().and_then(Id::new)
}

fn code_in(json: &Json) -> Option<String> {
    json.as_text().filter(|code| is_code(code)).map(str::to_owned)
}

/// Whether a code is written as this program writes it: in another way it would count as another person's.
fn is_code(code: &str) -> bool {
    let is_group =
        |group: &str| group.len() == 4 && group.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    code.len() <= LONGEST_CODE && code.split('-').all(is_group)
}
