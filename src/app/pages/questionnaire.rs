//! The questionnaire: pages of statements, in the order of the instrument.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::side_choice::side_choice;
use crate::app::components::statement::Statement;
use crate::app::markup::{Markup, el, follow, live, nothing};
use crate::app::pages::missing;
use crate::app::state::State;
use crate::codec::instrument::Definition;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::score::level_range;
use crate::i18n::locale::Locale;
use crate::i18n::texts::Texts;
use crate::platform::{console, document, location};
use crate::route::Route;

/// One assessment on its way through the questionnaire.
#[derive(Clone)]
struct Sitting {
    state: State,
    definition: Arc<Definition>,
    id: Id,
    /// The same, for closures that are copied.
    stored_id: StoredValue<Id>,
    locale: Locale,
    texts: &'static Texts,
}

/// The questionnaire of an instrument.
pub fn page(state: State, locale: Locale, instrument: &str) -> AnyView {
    let Some(definition) = state.definition(instrument) else {
        return missing::no_instrument(locale, instrument, &state.instrument_ids());
    };
    let Some(id) = state.begin_or_resume(&definition) else {
        return missing::no_result(locale);
    };
    let stored_id = StoredValue::new(id.clone());
    let sitting = Sitting { state, definition, id, stored_id, locale, texts: Texts::of(locale) };
    sitting.view()
}

impl Sitting {
    fn read<T: Default>(&self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.state.assessment(&self.id, read).unwrap_or_default()
    }

    /// Whenever the address names a side, takes it up; where it names no page, goes to the one with the
    /// first blank. Both without an entry in the history.
    fn settle_address(&self) -> AnyView {
        let sitting = self.clone();
        follow(move || {
            let Route::Assess { side, page, .. } = sitting.state.route() else { return };
            let instrument = &sitting.definition.instrument;
            if let Some(side) = &side {
                match instrument.side(side) {
                    Some(side) => {
                        sitting.state.choose_side(&sitting.id, Some(instrument.sides()[side].clone()));
                    }
                    None => console::warn(&format!("the side '{side}' is not known and was ignored")),
                }
            }
            let page = page.map_or_else(|| untrack(|| sitting.first_open_page()), |page| page - 1);
            let settled = Route::page(instrument.id(), page.min(instrument.pages() - 1));
            if settled != untrack(|| sitting.state.route()) {
                location::replace(&settled.fragment());
                sitting.state.set_route(settled);
            }
        })
    }

    fn first_open_page(&self) -> usize {
        let first_blank = self.read(|assessment| assessment.answers.blanks().next());
        first_blank.map_or(0, |question| self.definition.instrument.page_of(question))
    }

    fn view(self) -> AnyView {
        let state = self.state;
        let pages = self.definition.instrument.pages();
        let page = Memo::new(move |_| Some(state.page()?.min(pages - 1)));
        let settle_address = self.settle_address();
        let (progress, resumed, aside) = (self.progress(page), self.resumed(), self.aside());
        el("article")
            .class("questionnaire")
            .child(progress)
            .children(resumed)
            .child(live(move || self.statements(page.get().unwrap_or(0)).into()))
            .child(aside)
            .child(settle_address)
            .into()
    }

    fn progress(&self, page: Memo<Option<usize>>) -> Markup {
        let texts = self.texts;
        let all = self.definition.instrument.questions().len();
        let pages = self.definition.instrument.pages();
        let sitting = self.clone();
        let answered = Memo::new(move |_| sitting.read(|assessment| Some(assessment.answers.answered())));
        let answered = move || answered.get().unwrap_or(0);
        el("header")
            .class("progress")
            .child(el("p").class("eyebrow").text(self.definition.wording.title.in_locale(self.locale)))
            .child(
                el("h1")
                    .attr("tabindex", "-1")
                    .live_text(move || (texts.questionnaire_page)(page.get().unwrap_or(0) + 1, pages)),
            )
            .child(
                el("progress")
                    .attr("max", all.to_string())
                    .live_attr("value", move || answered().to_string())
                    .attr("aria-labelledby", "answered"),
            )
            .child(
                el("p")
                    .attr("id", "answered")
                    .class("progress-count")
                    .live_text(move || (texts.answered)(answered(), all)),
            )
    }

    /// Said to those who find answers from an earlier visit, so that nobody goes on with another's.
    fn resumed(&self) -> Option<Markup> {
        let answered = untrack(|| self.read(|assessment| assessment.answers.answered()));
        let all = self.definition.instrument.questions().len();
        let sitting = self.clone();
        let start_over = link(self.texts.start_over, "start-over").on_click(move || {
            sitting.state.discard(&sitting.id);
            location::go(&Route::Start.fragment());
        });
        (answered > 0).then(|| {
            el("p")
                .class("resumed")
                .attr("role", "status")
                .attr("data-notice", "resumed")
                .text(format!("{} ", (self.texts.resumed)(answered, all)))
                .child(start_over)
        })
    }

    fn statements(&self, page: usize) -> Markup {
        let questions = self.definition.instrument.questions_on(page);
        let intro = self.definition.wording.intro.in_locale(self.locale);
        el("div")
            .class("statements")
            .children((page == 0).then(|| el("p").class("questionnaire-intro").text(intro)))
            .children(questions.into_iter().map(|question| self.statement(question)))
            .children((page + 1 == self.definition.instrument.pages()).then(|| self.ending()))
            .child(self.buttons(page))
    }

    fn statement(&self, position: usize) -> Markup {
        let (instrument, wording) = (&self.definition.instrument, &self.definition.wording);
        let (locale, texts) = (self.locale, self.texts);
        let question = instrument.questions()[position];
        let subject = wording.subjects.get(question.subject).map(|name| name.in_locale(locale));
        let (state, id) = (self.state, self.stored_id);
        let rating = Memo::new(move |_| {
            let rating = id.with_value(|id| state.assessment(id, |a| a.answers.rating(position)));
            Some(usize::from(rating??.value()))
        });
        let statement = Statement {
            key: instrument.question_key(question),
            item: instrument.items()[question.item].id.to_string(),
            subject: subject.map(|_| instrument.subjects()[question.subject].to_string()),
            number: (question.item + 1).to_string(),
            number_spoken: (texts.statement_number)(question.item + 1, instrument.items().len()),
            text: wording.items[question.item].statement.in_locale(locale).to_owned(),
            about: subject.map(texts.about_subject),
            scale: instrument.scale(),
            labels: wording.points.iter().map(|label| label.in_locale(locale).to_owned()).collect(),
            clear: texts.clear_answer,
        };
        statement
            .view(move || rating.get(), move |rating| id.with_value(|id| state.answer(id, position, rating)))
    }

    /// At the end of the last page: what is still blank, and which levels are still possible.
    fn ending(&self) -> Markup {
        let sitting = self.clone();
        let open = live(move || {
            let Some(assessment) = sitting.read(|assessment| Some(assessment.clone())) else {
                return nothing();
            };
            let blanks: Vec<usize> = assessment.answers.blanks().collect();
            let Some(&first) = blanks.first() else { return nothing() };
            let go = sitting.clone();
            let to_first =
                link(sitting.texts.to_first_blank, "first-blank").on_click(move || go.go_to(first));
            let left = format!("{} ", (sitting.texts.blanks_left)(blanks.len()));
            el("div")
                .child(el("p").text(left).child(to_first))
                .child(range(&sitting.definition, sitting.locale, &assessment))
                .into()
        });
        el("div").class("ending").attr("aria-live", "polite").child(open)
    }

    /// Goes to a question (its position), on whichever page it stands.
    fn go_to(&self, question: usize) {
        let instrument = &self.definition.instrument;
        let route = Route::page(instrument.id(), instrument.page_of(question));
        if route != untrack(|| self.state.route()) {
            // Now, and not when the browser tells of it: the statement has to be there to be focused.
            location::go(&route.fragment());
            self.state.set_route(route);
        }
        let item = instrument.items()[instrument.questions()[question].item].id.clone();
        // A frame after the heading of the new page has had the focus.
        request_animation_frame(move || {
            request_animation_frame(move || document::focus(&format!("[data-item='{item}'] input")));
        });
    }

    fn buttons(&self, page: usize) -> Markup {
        let (texts, instrument) = (self.texts, &self.definition.instrument);
        let button = |class, action, text| {
            el("button").attr("type", "button").class(class).attr("data-action", action).text(text)
        };
        let to_page = |page: usize| {
            let fragment = Route::page(instrument.id(), page).fragment();
            move || location::go(&fragment)
        };
        let back = page.checked_sub(1);
        let back = back.map(|page| button("button quiet", "back", texts.back).on_click(to_page(page)));
        let forward = if page + 1 < instrument.pages() {
            button("button", "next", texts.next).on_click(to_page(page + 1))
        } else {
            let (state, id) = (self.state, self.id.clone());
            button("button", "finish", texts.finish).on_click(move || {
                state.finish(&id);
                location::go(&Route::result(&id).fragment());
            })
        };
        el("div").class("questionnaire-buttons").child(forward).children(back)
    }

    fn aside(&self) -> Markup {
        let points = self.definition.instrument.scale().points();
        el("aside")
            .class("questionnaire-aside")
            .children(self.side_choice())
            .child(el("p").class("promise-line").text(self.texts.stays_here))
            .child(el("p").class("keys-help").text((self.texts.keys_help)(points)))
    }

    fn side_choice(&self) -> Option<Markup> {
        let instrument = &self.definition.instrument;
        let names = self.definition.wording.sides.iter().map(|name| name.in_locale(self.locale).to_owned());
        let sides: Vec<(Id, String)> = instrument.sides().iter().cloned().zip(names).collect();
        let (state, id) = (self.state, self.stored_id);
        let sitting = self.clone();
        let chosen = Memo::new(move |_| {
            sitting.read(|a| sitting.definition.instrument.side(a.side.as_ref()?.as_str()))
        });
        let choose = move |side| id.with_value(|id| state.choose_side(id, side));
        (!sides.is_empty()).then(|| {
            side_choice(self.texts.answer_as, self.texts.side_unsaid, sides, move || chosen.get(), choose)
        })
    }
}

fn link(text: &'static str, action: &'static str) -> Markup {
    el("button").attr("type", "button").class("link").attr("data-action", action).text(text)
}

/// The levels that an incomplete assessment can still come to.
pub fn range(definition: &Definition, locale: Locale, assessment: &Assessment) -> Markup {
    let texts = Texts::of(locale);
    let range = level_range(&definition.instrument, &assessment.answers);
    let id = |level: usize| definition.instrument.levels()[level].id.as_str();
    let name = |level: usize| definition.wording.levels[level].name.in_locale(locale);
    let (lowest, highest) = (*range.start(), *range.end());
    let sentence = if lowest == highest {
        (texts.range_settled)(name(lowest))
    } else {
        (texts.range)(name(lowest), name(highest))
    };
    el("p").class("range").attr("data-range", format!("{} {}", id(lowest), id(highest))).text(sentence)
}
