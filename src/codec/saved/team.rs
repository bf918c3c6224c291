//! Teams as they are kept.
//!
//! ```json
//! { "version": 1, "team": {
//!     "id": "m4x8", "instrument": "marketing-sales", "kind": "open", "started": 1764000000000, "changed": 1764000060000,
//!     "codes": ["6NJW-…", "6NJX-…"],
//!     "registers": { "own": ["6NJX-…", 1], "name": ["Ania and me", 2] } } }
//! ```
//!
//! The codes are those of [`crate::codec::response_code`], sorted. There is one kind, `open`: single answers are looked at.

use super::{
    FindInstrument, Saved, Unreadable, Written, damaged, damaged_register, open_envelope, read_registers,
    required, time, write_record,
};
use crate::codec::json::Json;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::record::Record;
use crate::domain::register::GrowOnlySet;
use crate::domain::team::{Fields, Team};
use crate::domain::value::Value;

/// Steps from each version to the next.
const STEPS: [fn(&mut Json); 0] = [];
/// The most codes of a team, and the longest one, in bytes.
const MAX_CODES: usize = 10_000;
const LONGEST_CODE: usize = 800;

impl Saved for Team {
    const KIND: &'static str = "team";

    fn write(&self) -> String {
        let fields = self.fields();
        let name = fields.name.value().as_ref().map(|name| name.as_str().into());
        let own = fields.own.value().as_deref().map(Value::from);
        let mut registers: Vec<Written> = vec![
            ("name".to_owned(), name, fields.name.revision()),
            ("own".to_owned(), own, fields.own.revision()),
        ];
        let others = fields.others.entries().iter();
        registers.extend(others.map(|(name, other)| (name.clone(), other.value().clone(), other.revision())));
        let head = vec![
            ("id", self.id().as_str().into()),
            ("instrument", self.instrument().as_str().into()),
            ("kind", "open".into()),
            ("started", self.started().into()),
            ("changed", self.changed().into()),
            ("codes", Value::List(self.codes().map(Value::from).collect())),
        ];
        write_record(Self::KIND, STEPS.len() as u64 + 1, head, registers)
    }

    fn read(envelope: Json, _: &FindInstrument) -> Result<Self, Unreadable> {
        let record = open_envelope(envelope, Self::KIND, &STEPS)?;
        let text = |json: &Json| json.as_text().map(str::to_owned);
        let id = |key| required(&record, key, |json| json.as_text().and_then(Id::new));
        required(&record, "kind", |json| (json.as_text() == Some("open")).then_some(()))?;
        let times = (required(&record, "started", time)?, required(&record, "changed", time)?);
        let Some(Json::List(listed)) = record.get("codes") else { return Err(damaged("codes")) };
        let mut codes = GrowOnlySet::default();
        for code in listed {
            let code = text(code).filter(|code| code.len() <= LONGEST_CODE && listed.len() <= MAX_CODES);
            codes.insert(code.ok_or_else(|| damaged("codes"))?);
        }
        let mut fields = Fields::default();
        for (name, value, revision) in read_registers(&record)? {
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
                _ => {
                    fields.others.set(name.clone(), value, revision);
                    true
                }
            };
            if !is_whole {
                return Err(damaged_register(&name));
            }
        }
        // Otherwise both codes would be another person's.
        if fields.own.value().as_ref().is_some_and(|own| codes.values().all(|code| code != own)) {
            return Err(damaged_register("own"));
        }
        Ok(Self::restored(id("id")?, id("instrument")?, times, codes, fields))
    }
}
