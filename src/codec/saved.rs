//! Records as they are kept in this browser: each a text of its own, with its version and its registers.
//!
//! ```json
//! { "version": 4, "assessment": {
//!     "id": "k3v9", "instrument": "marketing-sales", "started": 1764000000000, "changed": 1764000060000,
//!     "registers": { "side": ["sales", 1], "ratings/forecast": [4, 2], "ratings/no-blame": [null, 3] } } }
//! ```
//!
//! A register is a value and its revision; null where the value was removed. Registers whose names a program does not
//! know are kept, merged like the others and written back. So a kind's version rises only when a register that is known
//! changes its meaning. Numbers are whole, from 0 to 2⁵³.

pub mod assessment;
pub mod copies;
pub mod ledger;
pub mod team;

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::codec::json::Json;
use crate::domain::instrument::{Instrument, Structure};
use crate::domain::record::{Record, Timestamp};
use crate::domain::register::Revision;
use crate::domain::value::Value;

pub use crate::codec::unreadable::Unreadable;

/// The latest time that has a date in a browser: 100 million days from 1970.
pub const MAX_TIME: Timestamp = 8_640_000_000_000_000;

/// The highest revision; no one comes near it by changes. More is a sign of damage.
pub const MAX_REVISION: Revision = 1 << 40;

/// What the keys of copies begin with that were made of what can't be read: `aside/assessment/k3v9`.
pub const QUARANTINE: &str = "aside";

/// The most registers of a record, and the longest name of one, in bytes.
const MAX_REGISTERS: usize = 2_000;
const MAX_NAME: usize = 120;

/// Finds an instrument by its id: as it is now, or as it was when it had a structure.
pub type FindInstrument<'a> = dyn Fn(&str, Option<Structure>) -> Option<Arc<Instrument>> + 'a;

/// A record that can be kept.
pub trait Saved: Record {
    /// Its kind, as it stands in keys.
    const KIND: &'static str;

    /// What the text of a record looks like that a program need not read at its start, as a regular expression of
    /// JavaScript. Screens that show such records ask for them.
    const SETTLED: Option<&'static str> = None;

    /// Its text. The same record has always the same text.
    fn write(&self) -> String;

    /// Reads a record.
    ///
    /// # Errors
    /// The first thing that keeps the record from being used whole; nothing is repaired in silence.
    fn read(envelope: Json, find: &FindInstrument) -> Result<Self, Unreadable>;

    /// Finds anew what it refers to, after a change or a merge.
    ///
    /// # Errors
    /// Where what it refers to is not at hand; then it stays as it was.
    fn resolve(&mut self, _find: &FindInstrument) -> Result<(), Unreadable> {
        Ok(())
    }

    /// Reads the text of a record.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    fn read_text(text: &str, find: &FindInstrument) -> Result<Self, Unreadable> {
        Self::read(Json::read(text).map_err(|e| Unreadable::NotJson { column: e.column })?, find)
    }
}

/// A register as it is written: its name, its value, its revision.
type Written = (String, Option<Value>, Revision);

/// The text of a record of a kind.
fn write_record(kind: &str, version: u64, fields: Vec<(&str, Value)>, registers: Vec<Written>) -> String {
    let map = |entries: Vec<(&str, Value)>| {
        Value::Map(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    };
    let registers = registers.into_iter().filter(|(_, value, revision)| value.is_some() || *revision > 0);
    let registers = registers.map(|(name, value, revision)| {
        (name, Value::List(vec![value.unwrap_or(Value::Null), Value::Whole(revision)]))
    });
    let mut fields = fields;
    fields.push(("registers", Value::Map(registers.collect())));
    let envelope = map(vec![("version", Value::Whole(version)), (kind, map(fields))]);
    text_of(&envelope)
}

/// A value as JSON.
pub fn text_of(value: &Value) -> String {
    // Names are texts and numbers are whole: there is nothing in it that JSON lacks.
    serde_json::to_string(value).unwrap_or_default()
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Whole(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Map(entries) => serializer.collect_map(entries.iter().map(|(name, value)| (name, value))),
        }
    }
}

/// The record of a kind within its envelope, brought up to its latest version by `steps`, of which step n leads from
/// version n + 1 to the next.
fn open_envelope(mut envelope: Json, kind: &str, steps: &[fn(&mut Json)]) -> Result<Json, Unreadable> {
    let version = envelope.get("version").and_then(Json::as_whole).filter(|&version| version > 0);
    let version = version.ok_or_else(|| damaged("version"))?;
    if version > steps.len() as u64 + 1 {
        return Err(Unreadable::Newer { version });
    }
    let mut record = envelope.get_mut(kind).map(|record| std::mem::replace(record, Json::Null));
    let record = record.as_mut().ok_or_else(|| damaged(kind))?;
    for (step, from) in steps.iter().zip(1..) {
        if from >= version {
            step(record);
        }
    }
    Ok(std::mem::replace(record, Json::Null))
}

/// The registers of a record, as they stand in it.
fn read_registers(record: &Json) -> Result<Vec<Written>, Unreadable> {
    let Some(Json::Object(entries)) = record.get("registers") else { return Err(damaged("registers")) };
    if entries.len() > MAX_REGISTERS {
        return Err(damaged("registers"));
    }
    let mut registers = Vec::<Written>::new();
    for (name, register) in entries {
        let register =
            read_register(name, register).filter(|_| registers.iter().all(|(other, ..)| other != name));
        registers.push(register.ok_or_else(|| damaged_register(name))?);
    }
    Ok(registers)
}

fn read_register(name: &str, register: &Json) -> Option<Written> {
    let Json::List(parts) = register else { return None };
    let [value, revision] = parts.as_slice() else { return None };
    let revision = revision.as_whole().filter(|&revision| revision <= MAX_REVISION)?;
    let value = Some(value.to_value()?).filter(|value| *value != Value::Null);
    (name.len() <= MAX_NAME).then(|| (name.to_owned(), value, revision))
}

/// A field of a record that has to be there.
fn required<T>(record: &Json, key: &str, read: impl FnOnce(&Json) -> Option<T>) -> Result<T, Unreadable> {
    record.get(key).and_then(read).ok_or_else(|| damaged(key))
}

fn time(json: &Json) -> Option<Timestamp> {
    json.as_whole().filter(|&time| time <= MAX_TIME)
}

fn damaged(place: &str) -> Unreadable {
    Unreadable::Damaged { place: place.to_owned() }
}

fn damaged_register(name: &str) -> Unreadable {
    damaged(&format!("registers.{name}"))
}

/// When the last backup was made, as `public/boot/backup.js` keeps it:
/// `{ "version": 1, "backup": { "made": 1764000000000 } }`. `None` where that can't be read: a wrong day
/// would reassure wrongly.
pub fn read_last_backup(text: &str) -> Option<Timestamp> {
    let envelope = Json::read(text).ok()?;
    let made = envelope.get("backup")?.get("made").and_then(time)?;
    (envelope.get("version")?.as_whole() == Some(1)).then_some(made)
}
