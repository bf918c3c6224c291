//! Ledgers as they are kept: plans and key accounts.
//!
//! ```json
//! { "version": 1, "plan": {
//!     "id": "p7q2", "started": 1764000000000, "changed": 1764000060000,
//!     "registers": { "objective": ["Jeden lejek", 1], "key-results/a1/baseline": ["5", 1], … } } }
//! ```
//!
//! What the registers are, each kind says: [`crate::domain::plan`], [`crate::domain::account`].

use super::{FindInstrument, Saved, Unreadable, open_envelope, read_registers, required, time, write_record};
use crate::codec::json::Json;
use crate::domain::id::Id;
use crate::domain::ledger::{Fields, Kind, Ledger};
use crate::domain::record::Record;

impl<K: Kind> Saved for Ledger<K> {
    const KIND: &'static str = K::NAME;

    fn write(&self) -> String {
        let entries = self.fields().values.entries().iter();
        let registers =
            entries.map(|(name, register)| (name.clone(), register.value().clone(), register.revision()));
        let head = vec![
            ("id", self.id().as_str().into()),
            ("started", self.started().into()),
            ("changed", self.changed().into()),
        ];
        write_record(Self::KIND, 1, head, registers.collect())
    }

    fn read(envelope: Json, _: &FindInstrument) -> Result<Self, Unreadable> {
        let record = open_envelope(envelope, Self::KIND, &[])?;
        let id = required(&record, "id", |json| json.as_text().and_then(Id::new))?;
        let times = (required(&record, "started", time)?, required(&record, "changed", time)?);
        let mut fields = Fields::default();
        for (name, value, revision) in read_registers(&record)? {
            fields.values.set(name, value, revision);
        }
        Ok(Self::restored(id, times, fields))
    }
}
