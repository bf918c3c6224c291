//! The sections of a result below its level and radar, which are the first program's: what holds back, the next
//! step, metrics, evidence, and exports.

mod actions;
mod calculator;
mod check;
mod contents;
mod ending;
mod evidence;
mod metrics;
mod next;
mod standouts;
mod take_away;

use crate::domain::index::{ItemIx, LevelIx};
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::desk::outcome::Outcome;
use crate::app::desk::state::Desk;
use crate::app::markup::{live, nothing, parts};
use crate::domain::advice::{Recommendation, recommend, shortfalls};
use crate::domain::assessment::{Assessment, Change, Target};
use crate::domain::id::Id;
use crate::domain::report::Report;
use crate::i18n::texts::result::Texts;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::locale::Locale;

pub use contents::contents;

/// A result and its report.
#[derive(Clone)]
struct ResultPage {
    desk: Desk,
    locale: Locale,
    texts: &'static Texts,
    outcome: Arc<Outcome>,
    report: Arc<Report>,
    /// `None` if the instrument gives no advice.
    counsel: Option<Arc<Counsel>>,
}

/// Everything below the radar; nothing if there is no result with this id.
pub fn page(desk: Desk, locale: Locale, id: Id) -> AnyView {
    // Drawn again when the result appears, disappears or its answers change, but not when its target or name changes.
    let answers = Memo::new(move |_| {
        desk.records
            .get(&id, |assessment| (assessment.id().clone(), assessment.finished(), assessment.answers()))
    });
    let is_writable = desk.records.watch_writable();
    live(move || {
        is_writable.get();
        let found = answers.get().and_then(|(id, ..)| {
            untrack(|| desk.records.get(&id, |assessment| ResultPage::of(desk, locale, assessment)))?
        });
        found.map_or_else(nothing, |page| page.view())
    })
}

impl ResultPage {
    fn of(desk: Desk, locale: Locale, assessment: &Assessment) -> Option<Self> {
        let outcome = Outcome::of_answers(desk, assessment)?;
        let report = Report::of(&outcome.definition.instrument, &assessment.answers())?;
        let counsel = desk.counsel(&outcome.definition);
        let (outcome, report) = (Arc::new(outcome), Arc::new(report));
        Some(Self { desk, locale, texts: Texts::of(locale), outcome, report, counsel })
    }

    fn view(&self) -> AnyView {
        let mut shown: Vec<AnyView> = vec![self.standouts()];
        shown.extend(self.checks());
        if let Some(counsel) = &self.counsel {
            shown.push(self.next(counsel));
            shown.push(self.following_target(Self::metrics));
            shown.push(self.evidence(counsel));
        }
        shown.push(self.take_away().into());
        shown.push(self.ending().into());
        parts(shown)
    }

    /// A part that depends on the target, and is drawn again when it changes.
    fn following_target(&self, part: fn(&Self, &Counsel, Target) -> AnyView) -> AnyView {
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
        recommend(instrument, &counsel.advice, &short, self.outcome.score.level(), target)
    }

    /// Reads values of the assessment that may still change.
    fn reader<T: 'static>(
        &self,
    ) -> impl Fn(fn(&Assessment) -> T) -> Option<T> + Clone + Send + Sync + use<T> {
        let (records, id) = (self.desk.records, self.outcome.assessment.id().clone());
        move |read| records.get(&id, read)
    }

    fn change(&self) -> impl Fn(Change) + Copy + Send + 'static {
        let (desk, id) = (self.desk, StoredValue::new(self.outcome.assessment.id().clone()));
        move |change| id.with_value(|id| desk.change(id, change))
    }

    fn level_name(&self, level: LevelIx) -> &str {
        self.outcome.definition.wording.levels[level].name.in_locale(self.locale)
    }

    fn item_short(&self, item: ItemIx) -> &str {
        self.outcome.definition.wording.items[item].short.in_locale(self.locale)
    }
}
