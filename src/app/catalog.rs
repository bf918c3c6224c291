//! The instruments at hand.

use std::sync::Arc;

use crate::codec::advice;
use crate::codec::instrument::{Flaw, read};
use crate::platform::console;
use crate::questionnaire::definition::{Counsel, Definition};

/// The built-in instruments, from the very files that are served for others to copy. The questionnaires stand in
/// the program, 4 kB in brotli: fetched beside it they would cost a request and a state of waiting.
const QUESTIONNAIRES: [&str; 1] =
    [include_str!(concat!(env!("OUT_DIR"), "/marketing-sales.questionnaire.json"))];

/// Their advice, which only the desk carries.
const ADVICE: [(&str, &str); 1] =
    [("marketing-sales", include_str!(concat!(env!("OUT_DIR"), "/marketing-sales.advice.json")))];

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
                complain(&flaws);
                None
            }
        };
        Self { definitions: QUESTIONNAIRES.iter().filter_map(read).collect() }
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

/// The advice of an instrument; `None` where there is none.
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
