//! The questionnaire: pages of statements, in the order of the instrument.

use crate::domain::index::QuestionIx;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::choice::choice;
use crate::app::components::level_range::level_range;
use crate::app::components::saved::saved;
use crate::app::components::statement::{Statement, first_input_id};
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::View;
use crate::app::records::SaveStatus;
use crate::app::state::{CurrentAssessment, State};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;
use crate::i18n::texts::questionnaire::Texts;
use crate::platform::{document, location};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// What all parts of the screen need.
#[derive(Clone)]
struct Page {
    state: State,
    definition: Arc<Definition>,
    current: CurrentAssessment,
    /// The assessment's id, in a form that closures can copy.
    id: StoredValue<Id>,
    locale: Locale,
    texts: &'static Texts,
}

/// The questionnaire of the current assessment.
pub fn page(state: State, locale: Locale, current: CurrentAssessment) -> AnyView {
    let definition = |a: &Assessment| state.records.definition_of(a);
    let Some(definition) = untrack(|| state.records.get(&current.assessment, definition).flatten()) else {
        return nothing();
    };
    let id = StoredValue::new(current.assessment.clone());
    Page { state, definition, current, id, locale, texts: Texts::of(locale) }.view()
}

impl Page {
    fn read<T: Default>(&self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.state.records.get(&self.current.assessment, read).unwrap_or_default()
    }

    fn view(self) -> AnyView {
        let state = self.state;
        let pages = self.definition.instrument.pages();
        let page = Memo::new(move |_| Some(state.page()?.min(pages - 1)));
        let (heading, resumed, aside) = (self.heading(page), self.resumed(page), self.aside());
        el("article")
            .class("questionnaire")
            .child(heading)
            .child(self.progress())
            .child(resumed)
            .child(live(move || self.statements(page.get().unwrap_or(0)).into()))
            .child(aside)
            .into()
    }

    fn heading(&self, page: Memo<Option<usize>>) -> Markup {
        let (texts, pages) = (self.texts, self.definition.instrument.pages());
        el("header")
            .child(el("p").class("eyebrow").text(self.definition.wording.title.in_locale(self.locale)))
            .child(View::Client.beside(self.state, self.locale, self.route()))
            .child(
                el("h1")
                    .attr("tabindex", "-1")
                    .live_text(move || (texts.questionnaire_page)(page.get().unwrap_or(0) + 1, pages)),
            )
            .child(saved(self.state.records, self.current.assessment.clone(), self.locale))
    }

    /// How far the visitor is. It stays in sight while the statements scroll.
    fn progress(&self) -> Markup {
        let texts = self.texts;
        let all = self.definition.instrument.questions().len();
        let this = self.clone();
        let answered = Memo::new(move |_| this.read(|assessment| Some(assessment.answers().answered())));
        let answered = move || answered.get().unwrap_or(0);
        el("div")
            .class("progress")
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

    /// Tells visitors that the page already holds answers from an earlier visit, so that nobody continues someone
    /// else's assessment. It belongs to the page that they came back to.
    fn resumed(&self, page: Memo<Option<usize>>) -> AnyView {
        let is_finished = untrack(|| self.read(Assessment::is_finished));
        if !self.current.resumed || is_finished {
            return nothing();
        }
        let (this, first) = (self.clone(), untrack(|| page.get()));
        live(move || if page.get() == first { this.resumed_notice().into() } else { nothing() })
    }

    fn resumed_notice(&self) -> Markup {
        let start_over = View::StartOver.beside(self.state, self.locale, self.route());
        el("p")
            .class("resumed")
            .attr("role", "status")
            .attr("data-notice", "resumed")
            .text(format!("{} ", self.texts.resumed))
            .child(start_over)
    }

    fn statements(&self, page: usize) -> Markup {
        let questions = self.definition.instrument.questions_on(page);
        let intro = (page == 0).then(|| {
            el("p")
                .class("questionnaire-intro")
                .text(format!("{} ", self.definition.wording.intro.in_locale(self.locale)))
                .child(el("span").class("glides").text(self.texts.glides))
        });
        el("div")
            .class("statements")
            .children(intro)
            .children(questions.into_iter().map(|question| self.statement(question)))
            .children((page + 1 == self.definition.instrument.pages()).then(|| self.ending()))
            .child(self.buttons(page))
    }

    fn statement(&self, position: QuestionIx) -> Markup {
        let (instrument, wording) = (&self.definition.instrument, &self.definition.wording);
        let (locale, texts) = (self.locale, self.texts);
        let question = instrument.questions()[position];
        let subject = wording.subjects.get(question.subject).map(|name| name.in_locale(locale));
        let (state, id) = (self.state, self.id);
        let rating = Memo::new(move |_| {
            let rating = id.with_value(|id| state.records.get(id, |a| a.rating(position)));
            Some(usize::from(rating??.value()))
        });
        let statement = Statement {
            position: position.into(),
            item: instrument.items()[question.item].id.to_string(),
            subject: subject.map(|_| instrument.subjects()[question.subject].to_string()),
            number: question.item.number().to_string(),
            number_spoken: (texts.statement_number)(question.item.number(), instrument.items().len()),
            text: wording.items[question.item].statement.in_locale(locale).to_owned(),
            about: subject.map(str::to_owned),
            is_again: usize::from(position)
                .checked_sub(1)
                .is_some_and(|before| instrument.questions()[before.into()].item == question.item),
            scale: instrument.scale(),
            labels: wording.points.iter().map(|label| label.in_locale(locale).to_owned()).collect(),
            clear: texts.clear_answer,
        };
        statement.view(
            move || rating.get(),
            move |rating| {
                id.with_value(|id| state.records.change(id, Change::Rating(position, rating)));
            },
        )
    }

    /// The end of the last page: which questions are still blank, and which levels are still possible.
    fn ending(&self) -> Markup {
        let this = self.clone();
        let open = live(move || {
            let Some(answers) = this.read(|a| Some(a.answers())) else { return nothing() };
            let blanks: Vec<QuestionIx> = answers.blanks().collect();
            let Some(&first) = blanks.first() else { return nothing() };
            let (state, definition, id) = (this.state, this.definition.clone(), this.id);
            let to_first = link("first-blank")
                .text(this.texts.to_first_blank)
                .on_click(move || id.with_value(|id| go_to(state, &definition.instrument, id, first)));
            let left = format!("{} ", (this.texts.blanks_left)(blanks.len()));
            el("div")
                .child(el("p").text(left).child(to_first))
                .child(level_range(&this.definition, this.locale, &answers))
                .into()
        });
        el("div").class("ending").attr("aria-live", "polite").child(open)
    }

    fn page_route(&self, page: usize) -> Route {
        Route::page(self.definition.instrument.id(), &self.current.assessment, page)
    }

    fn buttons(&self, page: usize) -> Markup {
        let (texts, instrument) = (self.texts, &self.definition.instrument);
        let button = |class, action, text| {
            el("button").attr("type", "button").class(class).attr("data-action", action).text(text)
        };
        let to_page = |page: usize| {
            let fragment = self.page_route(page).fragment();
            move || location::go(&fragment)
        };
        let back = page.checked_sub(1);
        let back = back.map(|page| button("button quiet", "back", texts.back).on_click(to_page(page)));
        let (state, id) = (self.state, self.id);
        let finish = move || {
            button("button", "finish", texts.finish).on_click(move || {
                let id = id.get_value();
                state.records.change(&id, Change::Finish);
                location::go(&Route::result(&id).fragment());
            })
        };
        let buttons = el("div").class("questionnaire-buttons");
        if page + 1 == instrument.pages() {
            return buttons.child(finish()).children(back);
        }
        // Whoever corrects an answer goes back to the result from any page.
        let this = self.clone();
        let is_complete = Memo::new(move |_| this.read(|a| a.answers().complete().map(|_| 1)));
        let to_result = live(move || is_complete.get().map_or_else(nothing, |_| finish().into()));
        let class = move || if is_complete.get().is_some() { "button quiet" } else { "button" }.to_owned();
        let next = el("button")
            .attr("type", "button")
            .live_attr("class", class)
            .attr("data-action", "next")
            .text(texts.next)
            .on_click(to_page(page + 1));
        buttons.child(next).child(to_result).children(back)
    }

    fn aside(&self) -> Markup {
        // Keyboard shortcuts are single digits, so only points 1–9 have one.
        let points = self.definition.instrument.scale().points().min(9);
        // The promise is left out where nothing can be stored.
        let keeps = untrack(|| self.state.records.status()) != SaveStatus::MemoryOnly;
        let promise = keeps.then(|| el("p").class("promise-line").text(self.texts.stays_here));
        el("aside")
            .class("questionnaire-aside")
            .children(self.side_choice())
            .children(promise)
            .child(el("p").class("keys-help").text((self.texts.keys_help)(points)))
            .child(View::StopAndErase.beside(self.state, self.locale, self.route()))
    }

    /// The address of the result, which stands for the assessment.
    fn route(&self) -> Route {
        Route::result(&self.current.assessment)
    }

    fn side_choice(&self) -> Option<Markup> {
        let sides = self.definition.instrument.sides();
        let names = self.definition.wording.sides.iter().map(|name| name.in_locale(self.locale).to_owned());
        let mut options: Vec<(Option<Id>, String, String)> =
            sides.iter().zip(names).map(|(id, name)| (Some(id.clone()), id.to_string(), name)).collect();
        options.push((None, String::new(), self.texts.side_unsaid.to_owned()));
        let (state, id) = (self.state, self.id);
        let chosen =
            move || id.with_value(|id| state.records.get(id, |assessment| assessment.side().cloned()));
        let choose = move |side| id.with_value(|id| state.records.change(id, Change::Side(side)));
        (!sides.is_empty()).then(|| choice(self.texts.answer_as, "side", options, chosen, choose))
    }
}

/// Goes to a question of an assessment, on whatever page it is.
pub fn go_to(state: State, instrument: &Instrument, assessment: &Id, question: QuestionIx) {
    let route = Route::page(instrument.id(), assessment, instrument.page_of(question));
    if route != untrack(|| state.route()) {
        // Render the page now instead of waiting for `hashchange`: the statement must exist before it can take focus.
        location::go(&route.fragment());
        state.visit(route);
    }
    // The heading of the new page takes the focus in the next frame; move it to the question one frame later.
    request_animation_frame(move || {
        request_animation_frame(move || {
            document::focus(&format!("#{}", first_input_id(question.into())));
        });
    });
}

fn link(action: &'static str) -> Markup {
    el("button").attr("type", "button").class("link").attr("data-action", action)
}
