//! Actions and who has chosen them: what a part that keeps them hands to the part that has the advice.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use crate::app::state::State;
use crate::domain::assessment::attached::ChosenAction;
use crate::domain::id::Id;
use crate::domain::index::{AreaIx, IndexVec, ItemIx, LevelIx};
use crate::domain::instrument::Exact;
use crate::domain::score::AreaScore;
use crate::platform::document;
use crate::questionnaire::definition::Definition;

/// What keeps the actions that are chosen: a result, or a team. Whoever reads them is run again when they change.
pub trait Choices: Send + Sync {
    /// The actions that are chosen.
    fn ids(&self) -> Vec<Id>;
    /// How one is chosen; `None` if it is not.
    fn get(&self, action: &Id) -> Option<ChosenAction>;
    /// Chooses one, or no longer.
    fn set(&self, action: &Id, chosen: Option<&ChosenAction>);
}

/// What the actions of a team follow from.
pub struct Advised {
    /// What it answers.
    pub definition: Arc<Definition>,
    /// The level of the whole.
    pub level: LevelIx,
    /// How far each item is below the highest rating, as the more critical side sees it.
    pub shortfalls: IndexVec<ItemIx, Exact>,
    /// Each area's value, of the whole.
    pub areas: IndexVec<AreaIx, AreaScore>,
    /// Whether there are two sides, of which one is the more critical.
    pub has_sides: bool,
    /// Who that is, and its mean, as they are written.
    pub critics: IndexVec<ItemIx, (String, String)>,
    /// Those that the team has chosen.
    pub choices: Arc<dyn Choices>,
    /// The names of all actions, which the part that has the advice fills in.
    pub names: OnceLock<Vec<(Id, String)>>,
}

impl Advised {
    /// What an action is called; `None` before the advice is there, and where it has no such action.
    pub fn name(&self, action: &Id) -> Option<String> {
        self.names.get()?.iter().find(|(id, _)| id == action).map(|(_, name)| name.clone())
    }
}

/// Where one part puts what the other draws.
#[derive(Clone, Copy)]
pub struct Handed(StoredValue<Option<Arc<Advised>>>);

impl Handed {
    /// That of this page.
    pub fn of(state: State) -> Self {
        state.lasting(|| {
            let handed = Self(StoredValue::new(None));
            document::on_erasing(move || handed.0.set_value(None));
            handed
        })
    }

    /// Hands over what is drawn next.
    pub fn put(self, advised: Advised) {
        self.0.set_value(Some(Arc::new(advised)));
    }

    /// What was handed over last.
    pub fn last(self) -> Option<Arc<Advised>> {
        self.0.get_value()
    }
}
