//! What a team may do: what it follows from, handed to the part that has the advice.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use super::TeamPage;
use crate::app::advised::{Advised, Choices, Handed};
use crate::app::parts::View;
use crate::app::records::Records;
use crate::domain::assessment::attached::ChosenAction;
use crate::domain::id::Id;
use crate::domain::team::Team;
use crate::domain::team::agenda::{lowest, shortfalls, standing};
use crate::domain::team::compared::Compared;
use crate::platform::clock;
use crate::route::Route;

impl TeamPage {
    /// The actions as the more critical side sees them, to be chosen. They appear after the figures.
    pub(super) fn actions(&self, compared: Compared) -> AnyView {
        let (state, instrument) = (self.team.state, &self.definition.instrument);
        let critic = |item| {
            let (group, mean) = compared.critic(lowest(compared, instrument, item));
            (self.group_name(group), self.written(mean))
        };
        let whole = standing(compared, instrument);
        Handed::of(state).put(Advised {
            definition: self.definition.clone(),
            has_sides: compared.second().is_some(),
            level: whole.level,
            areas: whole.areas,
            shortfalls: shortfalls(compared, instrument),
            critics: instrument.items().positions().map(critic).collect(),
            names: OnceLock::new(),
            choices: Arc::new(OfTeam { teams: self.team.teams, id: self.id.clone() }),
        });
        View::TeamActions.below(View::Team, state, self.locale, Route::team(&self.id))
    }
}

/// A team that keeps what it has chosen.
struct OfTeam {
    teams: Records<Team>,
    id: Id,
}

impl Choices for OfTeam {
    fn ids(&self) -> Vec<Id> {
        let ids = |team: &Team| team.chosen_actions().map(|(id, _)| id).collect();
        self.teams.get(&self.id, ids).unwrap_or_default()
    }

    fn get(&self, action: &Id) -> Option<ChosenAction> {
        self.teams.get(&self.id, |team| team.chosen_action(action)).flatten()
    }

    fn set(&self, action: &Id, chosen: Option<&ChosenAction>) {
        self.teams.update(&self.id, |team| team.choose(action, chosen, clock::now()));
    }
}
