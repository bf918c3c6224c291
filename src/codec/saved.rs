//! Records as they are kept in this browser: each in an envelope that carries its version.
//!
//! ```json
//! { "version": 3, "assessment": { "id": "k3v9", "instrument": "marketing-sales",
//!   "instrumentVersion": 1, "name": "Before the reorganisation", "side": "sales",
//!   "ratings": { "forecast": 4 }, "started": 1764000000000, "changed": 1764000060000,
//!   "finished": null, "target": "one-up", "sponsor": "found", "checks": { "delivers": 2 },
//!   "revisions": { "side": 1, "finished": 3, "ratings": { "forecast": 2 }, "checks": { "delivers": 4 } } } }
//! ```
//!
//! A rating that is not there is a blank, a revision that is not there is 0. Levels and means are never
//! kept: they follow. Older versions are brought up to date by `codec/migrate.rs`.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::codec::json::Json;
use crate::codec::migrate;
use crate::domain::answers::Answers;
use crate::domain::assessment::{Assessment, Fields, Sponsor, Target, Timestamp};
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;
use crate::domain::name::Name;
use crate::domain::revision::{Revision, Revisions};
use crate::domain::scale::Rating;
use crate::questionnaire::definition::Definition;

pub use crate::codec::unreadable::Unreadable;

/// The latest time that has a date in a browser: 100 million days from 1970.
const LAST_TIME: Timestamp = 8_640_000_000_000_000;

#[derive(Serialize)]
struct Envelope<'a> {
    version: u64,
    assessment: AssessmentRecord<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AssessmentRecord<'a> {
    id: &'a str,
    instrument: &'a str,
    instrument_version: u32,
    name: Option<&'a str>,
    side: Option<&'a str>,
    ratings: ByQuestion,
    started: u64,
    changed: u64,
    finished: Option<u64>,
    target: &'static str,
    sponsor: Option<&'static str>,
    checks: ByQuestion,
    revisions: RevisionsRecord,
}

#[derive(Serialize)]
struct RevisionsRecord {
    name: u64,
    side: u64,
    finished: u64,
    target: u64,
    sponsor: u64,
    ratings: ByQuestion,
    checks: ByQuestion,
}

/// The keys of questions, or of checks' statements, and their numbers: an object in their order.
struct ByQuestion(Vec<(String, u64)>);

impl ByQuestion {
    fn of(keys: Vec<String>, number: impl Fn(usize) -> Option<u64>) -> Self {
        let numbered = |(position, key)| Some((key, number(position)?));
        Self(keys.into_iter().enumerate().filter_map(numbered).collect())
    }
}

fn question_keys(instrument: &Instrument) -> Vec<String> {
    instrument.questions().iter().map(|&question| instrument.question_key(question)).collect()
}

fn check_keys(instrument: &Instrument) -> Vec<String> {
    instrument.check_items().map(ToString::to_string).collect()
}

impl Serialize for ByQuestion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, number)| (key, number)))
    }
}

/// The text of an assessment's record. The same assessment has always the same text.
pub fn write_assessment(assessment: &Assessment, instrument: &Instrument) -> String {
    let (fields, revisions) = (assessment.fields(), assessment.revisions());
    let value = |rating: Option<Rating>| rating.map(|rating| u64::from(rating.value()));
    let counted = |revisions: &[Revision], i: usize| revisions.get(i).copied().filter(|&n| n > 0);
    let envelope = Envelope {
        version: migrate::LATEST,
        assessment: AssessmentRecord {
            id: assessment.id().as_str(),
            instrument: assessment.instrument().as_str(),
            instrument_version: instrument.version(),
            name: fields.name.as_ref().map(Name::as_str),
            side: fields.side.as_ref().map(Id::as_str),
            ratings: ByQuestion::of(question_keys(instrument), |q| value(fields.answers.rating(q.into()))),
            started: assessment.started(),
            changed: assessment.changed(),
            finished: fields.finished,
            target: match fields.target {
                Target::OneUp => "one-up",
                Target::Stay => "stay",
            },
            sponsor: fields.sponsor.map(|sponsor| match sponsor {
                Sponsor::Found => "found",
                Sponsor::Missing => "missing",
            }),
            checks: ByQuestion::of(check_keys(instrument), |i| {
                value(fields.checks.get(i).copied().flatten())
            }),
            revisions: RevisionsRecord {
                name: revisions.name,
                side: revisions.side,
                finished: revisions.finished,
                target: revisions.target,
                sponsor: revisions.sponsor,
                ratings: ByQuestion::of(question_keys(instrument), |q| counted(&revisions.ratings, q)),
                checks: ByQuestion::of(check_keys(instrument), |i| counted(&revisions.checks, i)),
            },
        },
    };
    // Keys are texts and numbers are whole: there is nothing in it that JSON lacks.
    serde_json::to_string(&envelope).unwrap_or_default()
}

/// Reads the text of an assessment's record. `find` gives the definition of an instrument's id.
///
/// # Errors
/// The first thing that keeps the record from being used whole; nothing is repaired in silence.
pub fn read_assessment(
    text: &str,
    find: impl FnOnce(&str) -> Option<Arc<Definition>>,
) -> Result<Assessment, Unreadable> {
    assessment_in(Json::read(text).map_err(|e| Unreadable::NotJson { column: e.column })?, find)
}

/// Reads an assessment's record.
///
/// # Errors
/// As [`read_assessment`].
pub fn assessment_in(
    envelope: Json,
    find: impl FnOnce(&str) -> Option<Arc<Definition>>,
) -> Result<Assessment, Unreadable> {
    let version = envelope.get("version").and_then(Json::as_whole).filter(|&version| version > 0);
    let version = version.ok_or_else(|| damaged("version"))?;
    if version > migrate::LATEST {
        return Err(Unreadable::Newer { version });
    }
    let envelope = migrate::up_to_date(version, envelope);
    let record = Record(envelope.get("assessment").ok_or_else(|| damaged("assessment"))?);

    let instrument_id = record.text("instrument")?.ok_or_else(|| damaged("instrument"))?;
    let definition =
        find(instrument_id).ok_or_else(|| Unreadable::UnknownInstrument { id: instrument_id.to_owned() })?;
    let instrument = &definition.instrument;
    let version = record.whole("instrumentVersion", u64::MAX)?.ok_or_else(|| damaged("instrumentVersion"))?;
    if version != u64::from(instrument.version()) {
        return Err(Unreadable::OtherInstrumentVersion { version });
    }
    let id = record.text("id")?.and_then(Id::new).ok_or_else(|| damaged("id"))?;
    let time = |key| record.whole(key, LAST_TIME)?.ok_or_else(|| damaged(key));
    let keys = [question_keys(instrument), check_keys(instrument)];
    let read_ratings = |key, keys: &[String]| {
        let mut ratings = vec![None; keys.len()];
        record.by_question(key, keys, |question, value| {
            ratings[question] = u8::try_from(value).ok().and_then(|value| instrument.scale().rating(value));
            ratings[question].is_some()
        })?;
        Ok(ratings)
    };
    let mut answers = Answers::blank(instrument);
    for (question, rating) in read_ratings("ratings", &keys[0])?.into_iter().enumerate() {
        answers.set(question.into(), rating);
    }
    let fields = Fields {
        side: record.text("side")?.map(|side| known_side(instrument, side)).transpose()?,
        answers,
        finished: record.whole("finished", LAST_TIME)?,
        name: record.text("name")?.map(|name| Name::new(name).ok_or_else(|| damaged("name"))).transpose()?,
        target: match record.text("target")? {
            None | Some("one-up") => Target::OneUp,
            Some("stay") => Target::Stay,
            Some(_) => return Err(damaged("target")),
        },
        sponsor: match record.text("sponsor")? {
            None => None,
            Some("found") => Some(Sponsor::Found),
            Some("missing") => Some(Sponsor::Missing),
            Some(_) => return Err(damaged("sponsor")),
        },
        checks: read_ratings("checks", &keys[1])?,
    };
    let revisions = read_revisions(record, &keys)?;
    Ok(Assessment::begin(id, instrument, time("started")?).restored(time("changed")?, fields, revisions))
}

fn known_side(instrument: &Instrument, side: &str) -> Result<Id, Unreadable> {
    instrument.side(side).map(|side| instrument.sides()[side].clone()).ok_or_else(|| damaged("side"))
}

/// More changes than anyone makes: what counts beyond was not counted.
const MOST_REVISIONS: Revision = 1 << 40;

fn read_revisions(record: Record, [questions, checks]: &[Vec<String>; 2]) -> Result<Revisions, Unreadable> {
    let record = Record(record.0.get("revisions").ok_or_else(|| damaged("revisions"))?);
    let count = |key| Ok(record.whole(key, MOST_REVISIONS)?.unwrap_or(0));
    let counts = |key, keys: &[String]| {
        let mut revisions = vec![0; keys.len()];
        record.by_question(key, keys, |question, revision| {
            revisions[question] = revision;
            revision <= MOST_REVISIONS
        })?;
        Ok(revisions)
    };
    Ok(Revisions {
        side: count("side")?,
        finished: count("finished")?,
        name: count("name")?,
        target: count("target")?,
        sponsor: count("sponsor")?,
        ratings: counts("ratings", questions)?,
        checks: counts("checks", checks)?,
    })
}

/// The object with a record's fields.
#[derive(Clone, Copy)]
struct Record<'a>(&'a Json);

impl<'a> Record<'a> {
    /// A text; `None` where there is none or null.
    fn text(self, key: &str) -> Result<Option<&'a str>, Unreadable> {
        match self.0.get(key) {
            None | Some(Json::Null) => Ok(None),
            Some(value) => value.as_text().map(Some).ok_or_else(|| damaged(key)),
        }
    }

    /// A whole number of at most `most`; `None` where there is none or null.
    fn whole(self, key: &str, most: u64) -> Result<Option<u64>, Unreadable> {
        match self.0.get(key) {
            None | Some(Json::Null) => Ok(None),
            Some(value) => value.as_whole().filter(|&n| n <= most).map(Some).ok_or_else(|| damaged(key)),
        }
    }

    /// Numbers by question: each is handed on with its position among `keys`; `false` refuses it.
    fn by_question(
        self,
        key: &str,
        keys: &[String],
        mut take: impl FnMut(usize, u64) -> bool,
    ) -> Result<(), Unreadable> {
        let Some(Json::Object(entries)) = self.0.get(key) else { return Err(damaged(key)) };
        for (name, value) in entries {
            let question = keys.iter().position(|key| key == name);
            let taken = question.zip(value.as_whole()).is_some_and(|(question, value)| take(question, value));
            if !taken {
                return Err(damaged(&format!("{key}.{name}")));
            }
        }
        Ok(())
    }
}

fn damaged(place: &str) -> Unreadable {
    Unreadable::Damaged { place: place.to_owned() }
}

/// When the last backup was made, as `public/boot/backup.js` keeps it:
/// `{ "version": 1, "backup": { "made": 1764000000000 } }`. `None` where that can't be read: a wrong day
/// would reassure wrongly.
pub fn read_last_backup(text: &str) -> Option<Timestamp> {
    let envelope = Json::read(text).ok()?;
    let made = envelope.get("backup")?.get("made")?.as_whole()?;
    (envelope.get("version")?.as_whole() == Some(1) && made <= LAST_TIME).then_some(made)
}
