//! The built-in instruments.

use std::sync::Arc;

use crate::codec::advice;
use crate::codec::instrument::{Flaw, read};
use crate::codec::playbook;
use crate::codec::talk;
use crate::domain::instrument::{Instrument, Structure};
use crate::platform::console;
use crate::questionnaire::definition::{Counsel, Definition};
use crate::questionnaire::playbook::Playbook;
use crate::questionnaire::wording::Talk;

// The built-in instruments come from the same files that are served for others to copy; `build.rs` lists them.
// `QUESTIONNAIRES` are in the program, 4 kB each in brotli: a separate file would cost a request and a loading state.
// `ADVICE` holds the advice by the instrument's id, if it has any, `TALK` the questions for a talk, and `PLAYBOOKS` what plans begin
// with; each is in the part that shows it.
include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// Instruments by id and structure.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// Each instrument's current structure comes before its earlier ones.
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

    /// The instrument with this id, in its current structure or in the given earlier one.
    pub fn find(&self, id: &str, structure: Option<Structure>) -> Option<Arc<Definition>> {
        let is_it = |(other, definition): &&(Structure, Arc<Definition>)| {
            definition.instrument.id().as_str() == id && structure.is_none_or(|structure| structure == *other)
        };
        self.definitions.iter().find(is_it).map(|(_, definition)| definition.clone())
    }

    /// The words of an instrument of this catalog.
    pub fn of(&self, instrument: &Arc<Instrument>) -> Option<Arc<Definition>> {
        let is_it = |(_, definition): &&(_, Arc<Definition>)| Arc::ptr_eq(&definition.instrument, instrument);
        self.definitions.iter().find(is_it).map(|(_, definition)| definition.clone())
    }

    /// All instruments; each as it is now comes before its earlier structures.
    pub fn instruments(&self) -> impl Iterator<Item = &Arc<Instrument>> {
        self.definitions.iter().map(|(_, definition)| &definition.instrument)
    }

    /// The ids of all instruments.
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

/// Reads the advice of an instrument; `None` if there is none.
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

/// Reads the questions for a talk of an instrument.
pub fn talk_of(instrument: &Instrument) -> Talk {
    let found = TALK.iter().find(|(id, _)| *id == instrument.id().as_str());
    match found.map(|(_, file)| talk::read(file, instrument)) {
        Some(Ok(talk)) => talk,
        Some(Err(flaws)) => {
            complain(&flaws);
            Talk::default()
        }
        None => Talk::default(),
    }
}

/// Reads what plans of an instrument begin with.
pub fn playbook_of(instrument: &Instrument) -> Playbook {
    let found = PLAYBOOKS.iter().find(|(id, _)| *id == instrument.id().as_str());
    match found.map(|(_, file)| playbook::read(file, instrument)) {
        Some(Ok(playbook)) => playbook,
        Some(Err(flaws)) => {
            complain(&flaws);
            Playbook::default()
        }
        None => Playbook::default(),
    }
}

/// Reports flaws of a built-in file. Tests read these files, so this never happens, and the places are enough:
/// messages would add 1 kB to a first visit.
fn complain(flaws: &[Flaw]) {
    for flaw in flaws {
        console::warn(&format!("a built-in instrument can't be used: see {}", flaw.place));
    }
}
