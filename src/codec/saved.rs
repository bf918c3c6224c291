//! Records as they are kept in this browser: each in an envelope that carries its version.
//!
//! ```json
//! { "version": 1, "assessment": { "id": "k3v9", "instrument": "marketing-sales",
//!   "instrumentVersion": 1, "side": "sales", "ratings": { "forecast": 4 },
//!   "started": 1764000000000, "changed": 1764000060000, "finished": null } }
//! ```
//!
//! A rating that is not there is a blank. Levels and means are never kept: they follow.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::codec::instrument::Definition;
use crate::codec::json::Json;
use crate::domain::answers::Answers;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;

/// The version that is written. Every older one stays readable.
pub const VERSION: u32 = 1;

/// Why a record can't be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON.
    NotJson {
        /// Where it stops being JSON, from 1.
        column: usize,
    },
    /// A newer program wrote it.
    Newer {
        /// The version it has.
        version: u64,
    },
    /// It answers an instrument that is not at hand.
    UnknownInstrument {
        /// The id it names.
        id: String,
    },
    /// It answers another version of its instrument.
    OtherInstrumentVersion {
        /// The version it answers.
        version: u64,
    },
    /// A part is missing or not what it should be.
    Damaged {
        /// The path to that part.
        place: String,
    },
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { column } => write!(f, "not JSON at column {column}"),
            Self::Newer { version } => write!(f, "version {version} is newer than this program"),
            Self::UnknownInstrument { id } => write!(f, "there is no instrument '{id}'"),
            Self::OtherInstrumentVersion { version } => {
                write!(f, "it answers version {version} of its instrument")
            }
            Self::Damaged { place } => write!(f, "'{place}' is missing or not what it should be"),
        }
    }
}

/// A record ready to be written, as its envelope.
#[derive(Serialize)]
pub struct Saved<T> {
    version: u32,
    #[serde(flatten)]
    record: T,
}

impl<T> Saved<T> {
    fn new(record: T) -> Self {
        Self { version: VERSION, record }
    }
}

/// An assessment as it is written.
#[derive(Serialize)]
pub struct AssessmentRecord<'a> {
    assessment: AssessmentFields<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AssessmentFields<'a> {
    id: &'a str,
    instrument: &'a str,
    instrument_version: u32,
    side: Option<&'a str>,
    ratings: Ratings,
    started: u64,
    changed: u64,
    finished: Option<u64>,
}

/// Question keys and their ratings, as an object in the order of the questions.
struct Ratings(Vec<(String, u8)>);

impl Serialize for Ratings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, rating)| (key, rating)))
    }
}

/// The envelope of an assessment.
pub fn write_assessment<'a>(
    assessment: &'a Assessment,
    instrument: &'a Instrument,
) -> Saved<AssessmentRecord<'a>> {
    let ratings = (instrument.questions().iter().enumerate())
        .filter_map(|(position, &question)| {
            let rating = assessment.answers.rating(position)?;
            Some((instrument.question_key(question), rating.value()))
        })
        .collect();
    Saved::new(AssessmentRecord {
        assessment: AssessmentFields {
            id: assessment.id.as_str(),
            instrument: assessment.instrument.as_str(),
            instrument_version: instrument.version(),
            side: assessment.side.as_ref().map(Id::as_str),
            ratings: Ratings(ratings),
            started: assessment.started,
            changed: assessment.changed,
            finished: assessment.finished,
        },
    })
}

/// Reads an assessment. `find` gives the definition of an instrument's id.
///
/// # Errors
/// The first thing that keeps the record from being used whole; nothing is repaired in silence.
pub fn read_assessment(
    saved: &str,
    find: impl FnOnce(&str) -> Option<Arc<Definition>>,
) -> Result<Assessment, Unreadable> {
    let saved = Json::read(saved).map_err(|e| Unreadable::NotJson { column: e.column })?;
    check_version(&saved)?;
    let fields = saved.get("assessment").ok_or_else(|| damaged("assessment"))?;
    let text = |key: &str| fields.get(key).and_then(Json::as_text).ok_or_else(|| damaged(key));
    let id = |key: &str, text: &str| Id::new(text).ok_or_else(|| damaged(key));
    let time = |key: &str| fields.get(key).and_then(Json::as_whole).ok_or_else(|| damaged(key));

    let instrument_id = text("instrument")?;
    let definition =
        find(instrument_id).ok_or_else(|| Unreadable::UnknownInstrument { id: instrument_id.to_owned() })?;
    let instrument = &definition.instrument;
    match fields.get("instrumentVersion").and_then(Json::as_whole) {
        Some(version) if version == u64::from(instrument.version()) => {}
        Some(version) => return Err(Unreadable::OtherInstrumentVersion { version }),
        None => return Err(damaged("instrumentVersion")),
    }
    let side = match fields.get("side") {
        None | Some(Json::Null) => None,
        Some(Json::Text(side)) if instrument.side(side).is_some() => Id::new(side),
        Some(_) => return Err(damaged("side")),
    };
    let finished = match fields.get("finished") {
        None | Some(Json::Null) => None,
        Some(_) => Some(time("finished")?),
    };
    Ok(Assessment {
        id: id("id", text("id")?)?,
        instrument: instrument.id().clone(),
        side,
        answers: read_ratings(fields, instrument)?,
        started: time("started")?,
        changed: time("changed")?,
        finished,
    })
}

fn check_version(saved: &Json) -> Result<(), Unreadable> {
    match saved.get("version").and_then(Json::as_whole) {
        Some(version) if version == u64::from(VERSION) => Ok(()),
        Some(version) if version > u64::from(VERSION) => Err(Unreadable::Newer { version }),
        _ => Err(damaged("version")),
    }
}

fn read_ratings(fields: &Json, instrument: &Instrument) -> Result<Answers, Unreadable> {
    let Some(Json::Object(ratings)) = fields.get("ratings") else { return Err(damaged("ratings")) };
    let mut answers = Answers::blank(instrument);
    for (key, value) in ratings {
        let place = || damaged(&format!("ratings.{key}"));
        let question = (instrument.questions().iter())
            .position(|&question| instrument.question_key(question) == *key)
            .ok_or_else(place)?;
        let rating = (value.as_whole())
            .and_then(|value| u8::try_from(value).ok())
            .and_then(|value| instrument.scale().rating(value))
            .ok_or_else(place)?;
        answers.set(question, Some(rating));
    }
    Ok(answers)
}

fn damaged(place: &str) -> Unreadable {
    Unreadable::Damaged { place: place.to_owned() }
}
