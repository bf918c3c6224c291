//! The sections of a result below its level and radar: its weakest and strongest points, the next step, metrics, evidence,
//! and exports.

mod actions;
mod check;
mod chosen;
mod climb_or_stay;
mod code;
mod contents;
mod counsels;
mod evidence;
mod kept_metrics;
mod metrics;
mod next;
mod printed;
mod standouts;
mod take_away;
mod team;

use crate::domain::index::LevelIx;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::advised::Choices;
use crate::app::markup::{changes, live, nothing, parts};
use crate::app::outcome::Outcome;
use crate::app::parts::View;
use crate::app::records::Records;
use crate::app::state::State;
use crate::domain::advice::{Ranked, Recommendation, recommend, shortfalls};
use crate::domain::assessment::attached::ChosenAction;
use crate::domain::assessment::{Assessment, Change, Target};
use crate::domain::id::Id;
use crate::domain::report::Report;
use crate::export::report::reason;
use crate::i18n::level_name::of_level;
use crate::i18n::texts::advice::Texts;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::locale::Locale;
use crate::route::{ACCOUNT_INSTRUMENT, Route};

use actions::ActionList;
use counsels::Counsels;

pub use contents::contents;
pub use team::team_actions;

/// A result and its report.
#[derive(Clone)]
struct AdvicePage {
    state: State,
    locale: Locale,
    texts: &'static Texts,
    outcome: Arc<Outcome>,
    report: Arc<Report>,
    /// `None` if the instrument gives no advice.
    counsel: Option<Arc<Counsel>>,
}

/// Everything below the radar; nothing if the address is not that of a result.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route.clone() else { return nothing() };
    // Drawn again when the result appears, disappears or its answers change, but not when its target or name changes.
    let of = id.clone();
    let changes =
        changes(move || state.records.get(&of, |assessment| (assessment.finished(), assessment.answers())));
    let is_writable = state.records.watch_writable();
    live(move || {
        is_writable.get();
        changes.get();
        let found =
            untrack(|| state.records.get(&id, |assessment| AdvicePage::of(state, locale, assessment)))
                .flatten();
        found.map_or_else(nothing, |page| page.view())
    })
}

impl AdvicePage {
    fn of(state: State, locale: Locale, assessment: &Assessment) -> Option<Self> {
        let outcome = Outcome::of_answers(state.records, assessment)?;
        let report = Report::of(&outcome.definition.instrument, &assessment.answers())?;
        let counsel = Counsels::of(state).find(&outcome.definition);
        let (outcome, report) = (Arc::new(outcome), Arc::new(report));
        Some(Self { state, locale, texts: Texts::of(locale), outcome, report, counsel })
    }

    fn view(&self) -> AnyView {
        // Whoever was asked for a code finds it before everything else.
        let is_asked = self.outcome.assessment.invite().is_some();
        let mut shown: Vec<AnyView> = is_asked.then(|| self.code(true).into()).into_iter().collect();
        shown.push(self.standouts());
        shown.extend(self.checks());
        if let Some(counsel) = &self.counsel {
            shown.push(self.next(counsel));
            if !counsel.advice.metrics().is_empty() {
                shown.push(self.following_target(Self::metrics));
            }
            if !counsel.wording.evidence.is_empty() {
                shown.push(self.evidence(counsel));
            }
        }
        shown.extend(self.of_account());
        shown.push(self.take_away().into());
        shown.extend((!is_asked).then(|| self.code(false).into()));
        shown.push(View::Ending.beside(self.state, self.locale, Route::result(self.outcome.assessment.id())));
        shown.push(self.printed().into());
        parts(shown)
    }

    /// What a result for a key account has beside its advice.
    fn of_account(&self) -> Option<AnyView> {
        let is_account = self.outcome.definition.instrument.id().as_str() == ACCOUNT_INSTRUMENT;
        let route = || Route::result(self.outcome.assessment.id());
        is_account.then(|| View::OfAccount.below(View::Advice, self.state, self.locale, route()))
    }

    /// A part that depends on the target, and is drawn again when it changes.
    fn following_target(&self, part: fn(&Self, &Arc<Counsel>, Target) -> AnyView) -> AnyView {
        let (page, target) = (self.clone(), self.target());
        live(move || match &page.counsel {
            Some(counsel) => part(&page, counsel, target.get()),
            None => nothing(),
        })
    }

    fn target(&self) -> Memo<Target> {
        let read = self.reader();
        Memo::new(move |_| read(Assessment::target).unwrap_or_default())
    }

    fn recommendation(&self, counsel: &Counsel, target: Target) -> Recommendation {
        let instrument = &self.outcome.definition.instrument;
        let short = shortfalls(instrument, &self.outcome.assessment.answers()).unwrap_or_default();
        let score = &self.outcome.score;
        recommend(instrument, &counsel.advice, &short, score.areas(), (score.level(), target))
    }

    /// Reads values of the assessment that may still change.
    fn reader<T: 'static>(
        &self,
    ) -> impl Fn(fn(&Assessment) -> T) -> Option<T> + Clone + Send + Sync + use<T> {
        let (records, id) = (self.state.records, self.outcome.assessment.id().clone());
        move |read| records.get(&id, read)
    }

    fn change(&self) -> impl Fn(Change) + Copy + Send + 'static {
        let (records, id) = (self.state.records, StoredValue::new(self.outcome.assessment.id().clone()));
        move |change| id.with_value(|id| records.change(id, change))
    }

    /// The actions of this result, and those that were chosen.
    fn action_list(&self, counsel: &Arc<Counsel>) -> ActionList {
        let choices = OfResult { records: self.state.records, id: self.outcome.assessment.id().clone() };
        ActionList {
            locale: self.locale,
            texts: self.texts,
            definition: self.outcome.definition.clone(),
            counsel: counsel.clone(),
            choices: Arc::new(choices),
            repair_why: self.texts.repair_why,
        }
    }

    /// Why an action is recommended.
    fn reason(&self, ranked: &Ranked) -> String {
        reason(ranked, &self.outcome.definition, &self.outcome.assessment.answers(), self.locale)
    }

    fn level_name(&self, level: LevelIx) -> &str {
        self.outcome.definition.wording.levels[level].name.in_locale(self.locale)
    }

    /// A level inside a sentence.
    fn of_level(&self, level: LevelIx) -> String {
        of_level(&self.outcome.definition.wording.levels[level], self.locale)
    }
}

/// A result that keeps what was chosen from it.
struct OfResult {
    records: Records<Assessment>,
    id: Id,
}

impl Choices for OfResult {
    fn ids(&self) -> Vec<Id> {
        let ids = |assessment: &Assessment| assessment.chosen_actions().map(|(id, _)| id).collect();
        self.records.get(&self.id, ids).unwrap_or_default()
    }

    fn get(&self, action: &Id) -> Option<ChosenAction> {
        self.records.get(&self.id, |assessment| assessment.chosen_action(action)).flatten()
    }

    fn set(&self, action: &Id, chosen: Option<&ChosenAction>) {
        self.records.change(&self.id, Change::action(action, chosen));
    }
}
