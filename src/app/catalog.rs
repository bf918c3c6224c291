//! The instruments at hand.

use std::sync::Arc;

use crate::codec::instrument::{Definition, read};
use crate::platform::console;

/// The built-in instruments: the very files that are served for others to copy. They stand in the
/// program, 4 kB in brotli: fetched beside it they would cost a request and a state of waiting.
const FILES: [&str; 1] = [include_str!("../../public/instruments/marketing-sales.json")];

/// Instruments by id.
#[derive(Clone, Debug)]
pub struct Catalog {
    definitions: Vec<Arc<Definition>>,
}

impl Catalog {
    /// The built-in instruments.
    pub fn built_in() -> Self {
        let read = |file: &&str| match read(file) {
            Ok(definition) => Some(Arc::new(definition)),
            Err(flaws) => {
                for flaw in flaws {
                    console::warn(&format!("a built-in instrument can't be used: {flaw}"));
                }
                None
            }
        };
        Self { definitions: FILES.iter().filter_map(read).collect() }
    }

    /// The instrument with this id.
    pub fn find(&self, id: &str) -> Option<Arc<Definition>> {
        self.definitions.iter().find(|definition| definition.instrument.id().as_str() == id).cloned()
    }

    /// The ids of all.
    pub fn ids(&self) -> Vec<&str> {
        self.definitions.iter().map(|definition| definition.instrument.id().as_str()).collect()
    }
}
