//! The instruments at hand.

use std::sync::Arc;

use crate::codec::advice;
use crate::codec::instrument::{Flaw, read};
use crate::domain::instrument::{Instrument, Structure};
use crate::platform::console;
use crate::questionnaire::definition::{Counsel, Definition};

// The built-in instruments, from the very files that are served for others to copy; `build.rs` lists them.
// `QUESTIONNAIRES` stand in both programs, 4 kB in brotli each: fetched beside a program they would cost a request and
// a state of waiting. `ADVICE`, by the instrument's id, is for those that give some; only the desk carries it.
include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// Instruments by id and structure.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// An instrument as it is now stands before its earlier structures.
    definitions: Vec<(Structure, Arc<Definition>)>,
}

impl Catalog {
    /// The built-in instruments.
    pub fn built_in() -> Self {
        let read = |file: &&str| match read(file) {
            Ok(definition) => Some((definition.instrument.structure(), Arc::new(definition))),
            Err(flaws) => {
                complain(&flaws);
                None
            }
        };
        Self { definitions: QUESTIONNAIRES.iter().filter_map(read).collect() }
    }

    /// The instrument with this id: as it is now, or as it was when it had a structure.
    pub fn find(&self, id: &str, structure: Option<Structure>) -> Option<Arc<Definition>> {
        let is_it = |(other, definition): &&(Structure, Arc<Definition>)| {
            definition.instrument.id().as_str() == id && structure.is_none_or(|structure| structure == *other)
        };
        self.definitions.iter().find(is_it).map(|(_, definition)| definition.clone())
    }

    /// The words of an instrument that was found here.
    pub fn of(&self, instrument: &Arc<Instrument>) -> Option<Arc<Definition>> {
        let is_it = |(_, definition): &&(_, Arc<Definition>)| Arc::ptr_eq(&definition.instrument, instrument);
        self.definitions.iter().find(is_it).map(|(_, definition)| definition.clone())
    }

    /// The ids of all.
    pub fn ids(&self) -> Vec<&str> {
        let mut ids = Vec::new();
        for (_, definition) in &self.definitions {
            let id = definition.instrument.id().as_str();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

/// Reads the advice of an instrument; `None` where there is none.
pub fn advice_of(definition: &Definition) -> Option<Counsel> {
    let instrument = &definition.instrument;
    let (_, file) = ADVICE.iter().find(|(id, _)| *id == instrument.id().as_str())?;
    match advice::read(file, instrument) {
        Ok(counsel) => counsel,
        Err(flaws) => {
            complain(&flaws);
            None
        }
    }
}

/// Tests read the built-in files: this never happens. So the places will do, without what is wrong there, whose
/// words would weigh 1 kB in the first program.
fn complain(flaws: &[Flaw]) {
    for flaw in flaws {
        console::warn(&format!("a built-in instrument can't be used: see {}", flaw.place));
    }
}
