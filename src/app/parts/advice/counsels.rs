//! The advice of each instrument that was needed so far. It is read and checked only once.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::catalog::Catalog;
use crate::app::state::State;
use crate::domain::instrument::Structure;
use crate::questionnaire::definition::{Counsel, Definition};

/// A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct Counsels {
    /// `None` for an instrument without advice.
    found: StoredValue<Vec<(Structure, Option<Arc<Counsel>>)>>,
    catalog: Catalog,
}

impl Counsels {
    /// Those of this page.
    pub fn of(state: State) -> Self {
        state.lasting(|| Self { found: StoredValue::new(Vec::new()), catalog: state.records.catalog() })
    }

    /// The advice of an instrument; `None` if there is none.
    pub fn find(self, definition: &Definition) -> Option<Arc<Counsel>> {
        let structure = definition.instrument.structure();
        let known = |all: &Vec<(Structure, _)>| {
            all.iter().find(|(of, _)| *of == structure).map(|(_, counsel)| Clone::clone(counsel))
        };
        self.found.with_value(known).unwrap_or_else(|| {
            let counsel = self.catalog.advice_of(&definition.instrument).map(Arc::new);
            self.found.update_value(|all| all.push((structure, counsel.clone())));
            counsel
        })
    }
}
