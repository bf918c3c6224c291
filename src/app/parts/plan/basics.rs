//! What a plan says apart from its key results and bets: the form that begins one has it, and the settings.

use crate::app::components::form::{Flaw, Form};
use crate::app::markup::Markup;
use crate::domain::plan::week::{Moment, Week};
use crate::domain::plan::{Capacity, Change};
use crate::domain::sentence::Sentence;
use crate::i18n::number_input;
use crate::i18n::texts::plan::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;

/// The fields that have defaults: sponsor, first day, days a week.
pub fn more_fields(form: Form, texts: &Texts) -> [Markup; 3] {
    [
        form.line("sponsor", texts.sponsor, Some(texts.sponsor_hint)),
        form.day("start", texts.start_day, Some(texts.start_hint)),
        form.number("capacity", texts.capacity, Some(texts.capacity_hint)),
    ]
}

/// What the form says, with what is wrong in it. A quarter that is over can be looked at, but not begun.
pub fn read(form: Form, locale: Locale, may_be_over: MayBeOver) -> (Option<Change>, Vec<Flaw>) {
    let (texts, mut flaws) = (Texts::of(locale), Vec::<Flaw>::new());
    let objective = Sentence::typed(&form.now("objective"));
    if objective.is_none() {
        flaws.push(("objective", texts.no_objective.to_owned()));
    }
    let day = clock::day_of_iso(&form.now("start"));
    let is_over = |day| clock::today().is_some_and(|today| Week::at(today, day) == Moment::After);
    if day.is_none() {
        flaws.push(("start", texts.no_start.to_owned()));
    } else if may_be_over == MayBeOver::No && day.is_some_and(is_over) {
        flaws.push(("start", texts.start_too_early.to_owned()));
    }
    let capacity = number_input::read(locale, &form.now("capacity")).ok().and_then(Capacity::of_days);
    if capacity.is_none() {
        flaws.push(("capacity", texts.no_capacity.to_owned()));
    }
    let sponsor = Sentence::typed(&form.now("sponsor"));
    let change = objective.zip(day).zip(capacity).map(|((objective, day), capacity)| {
        Change::objective(&objective)
            .and(Change::sponsor(sponsor.as_ref()))
            .and(Change::start(day))
            .and(Change::capacity(capacity))
    });
    (change.filter(|_| flaws.is_empty()), flaws)
}

/// Whether the quarter may lie in the past.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MayBeOver {
    /// It may.
    Yes,
    /// It may not.
    No,
}
