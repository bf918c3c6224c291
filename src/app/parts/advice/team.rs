//! The actions of a team, as the more critical side sees them.

use leptos::prelude::*;

use super::actions::ActionList;
use super::counsels::Counsels;
use crate::app::advised::Handed;
use crate::app::components::section::section;
use crate::app::markup::{el, nothing};
use crate::app::state::State;
use crate::domain::advice::{Action, Because, Ranked, recommend};
use crate::domain::assessment::Target;
use crate::export::report::area_reason;
use crate::i18n::texts::advice::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// What a team may do, from what its screen has handed over; nothing where the instrument gives no advice.
pub fn team_actions(state: State, locale: Locale, route: &Route) -> AnyView {
    let Some(advised) = Handed::of(state).last() else { return nothing() };
    let definition = advised.definition.clone();
    let Some(counsel) = Counsels::of(state).find(&definition) else { return nothing() };
    let (texts, level) = (Texts::of(locale), advised.level);
    let instrument = &definition.instrument;
    let aim = (level, Target::default());
    let found = recommend(instrument, &counsel.advice, &advised.shortfalls, &advised.areas, aim);
    let name = |action: &Action| {
        let name = counsel.action_name(&action.id, locale).unwrap_or_default();
        (action.id.clone(), name.to_owned())
    };
    // Each time it is drawn, the team hands over anew.
    let _ = advised.names.set(counsel.advice.actions().iter().map(name).collect());
    let choices = advised.choices.clone();
    let repair_why = texts.repair_why_of_team;
    let list = ActionList { locale, texts, definition, counsel, choices, repair_why };
    let reason = |ranked: &Ranked| match ranked.because {
        Because::Item(item) => {
            let (who, mean) = &advised.critics[item];
            let short = list.definition.wording.items[item].short.in_locale(locale);
            (texts.because_of_critic)(short, who, mean)
        }
        Because::Area(area, by) => area_reason(&list.definition, area, by, locale),
    };
    let instrument = list.definition.instrument.clone();
    let to = instrument.levels()[found.to.unwrap_or(level)].id.clone();
    let plan = route.record_id().map(|id| {
        list.plan(move |actions| Route::plan_of_team(&id, instrument.id(), &to, actions).fragment())
    });
    section("team-actions", texts.where_next)
        .child(el("p").text(if advised.has_sides { texts.critic_how } else { texts.lowest_how }))
        .child(list.actions(&found, level, &reason))
        .child(list.chosen())
        .children(plan)
        .into()
}
