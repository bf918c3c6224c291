//! Answers from paper: twenty digits are twenty keys. Such answers are in no history, and gone with the page until the person is
//! added.

use leptos::prelude::*;

use crate::app::components::choice::choice;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::team::teams::TeamPage;
use crate::codec::response_code::salt_bits;
use crate::domain::answers::Answers;
use crate::domain::index::{QuestionIx, SideIx};
use crate::domain::response::Response;
use crate::domain::team::Kind;
use crate::i18n::texts::workshop::Texts;
use crate::platform::random;

/// What was typed.
#[derive(Clone, Copy)]
struct Entry {
    /// A rating a question; 0 is a blank.
    ratings: RwSignal<Vec<u8>>,
    /// The side: a position, or the number of sides for "rather not say".
    side: RwSignal<usize>,
    /// Whether the person agreed that single answers are looked at.
    agreed: RwSignal<bool>,
    /// How many people were added.
    added: RwSignal<usize>,
    /// What keeps the person from being added.
    flaw: RwSignal<String>,
}

impl TeamPage {
    /// The form.
    pub(super) fn paper_form(&self) -> AnyView {
        let entry = Entry {
            ratings: RwSignal::new(vec![0; self.definition.instrument.questions().len()]),
            side: RwSignal::new(0),
            agreed: RwSignal::new(false),
            added: RwSignal::new(0),
            flaw: RwSignal::new(String::new()),
        };
        self.paper_form_of(entry)
    }

    fn paper_form_of(&self, entry: Entry) -> AnyView {
        let (texts, instrument, wording) =
            (Texts::of(self.locale), &self.definition.instrument, &self.definition.wording);
        let points = instrument.scale().points();
        let sides = wording.sides.iter().map(|side| side.in_locale(self.locale));
        let sides = sides.chain([self.texts.side_unsaid]).enumerate();
        let values = instrument.sides().iter().map(ToString::to_string).chain([String::new()]);
        let options: Vec<(usize, String, String)> =
            sides.zip(values).map(|((side, name), value)| (side, value, name.to_owned())).collect();
        let has_sides = options.len() > 1;
        let side = choice(
            texts.paper_side,
            "paper-side",
            options,
            move || Some(entry.side.get()),
            move |side| entry.side.set(side),
        );
        let consent = (self.kind() == Kind::Open).then(|| {
            let field = el("input")
                .attr("type", "checkbox")
                .attr("name", "paper-open")
                .live_checked(move || entry.agreed.get())
                .on_choice(move || entry.agreed.update(|agreed| *agreed = !*agreed));
            el("label").class("check-box").child(field).child(el("span").text(texts.paper_open))
        });
        let statements =
            instrument.questions().positions().map(|question| self.statement_of(entry, question, points));
        let (page, all) = (self.clone(), instrument.questions().len());
        let add = el("button")
            .attr("type", "button")
            .class("button")
            .attr("data-action", "add-paper")
            .text(texts.paper_add)
            .on_click(move || page.add(entry));
        let said = live(move || {
            let (flaw, added) = (entry.flaw.get(), entry.added.get());
            if !flaw.is_empty() {
                el("p").class("notice").attr("data-notice", "not-added").text(flaw).into()
            } else if added > 0 {
                el("p").attr("data-added", added.to_string()).text((texts.paper_added)(added)).into()
            } else {
                nothing()
            }
        });
        let answered = move || entry.ratings.with(|all| all.iter().filter(|rating| **rating > 0).count());
        let form = el("div")
            .class("paper-form")
            .child(el("ol").class("paper-statements").children(statements))
            .child(el("p").class("questionnaire-buttons").child(add))
            .child(el("p").class("aside-note").live_text(move || (texts.progress)(answered(), all)));
        parts([
            AnyView::from(el("p").text((texts.paper_how)(points))),
            el("p").class("aside-note").text(texts.paper_lost).into(),
            parts(has_sides.then_some(side)),
            parts(consent),
            form.into(),
            el("div").attr("role", "status").child(said).into(),
        ])
    }

    /// One statement with its points. `public/boot/answering.js` lets digits answer it.
    fn statement_of(&self, entry: Entry, question: QuestionIx, points: u8) -> Markup {
        let place = usize::from(question);
        let instrument = &self.definition.instrument;
        let item = &instrument.items()[instrument.questions()[question].item].id;
        let name = format!("paper-{}", place + 1);
        let rate = move |rating: u8| {
            entry.flaw.set(String::new());
            entry.ratings.update(|all| all[place] = rating);
        };
        let point = |value: u8| {
            let radio = el("input")
                .attr("type", "radio")
                .attr("name", name.clone())
                .attr("value", value.to_string())
                .live_checked(move || entry.ratings.with(|all| all[place] == value))
                .on_choice(move || rate(value));
            el("label").child(radio).child(el("span").text(value.to_string()))
        };
        let words = format!("{}. {}", place + 1, self.definition.short(question, self.locale));
        el("li").child(
            el("fieldset")
                .class("paper-statement")
                .attr("data-item", item.as_str())
                .child(el("legend").text(words))
                .child(el("div").class("paper-points").children((1..=points).map(point))),
        )
    }

    fn add(&self, entry: Entry) {
        let (texts, instrument) = (Texts::of(self.locale), &self.definition.instrument);
        let ratings = entry.ratings.get_untracked();
        if let Some(blank) = ratings.iter().position(|rating| *rating == 0) {
            entry.flaw.set((texts.paper_blank)(blank + 1));
            later(first_point(blank));
            return;
        }
        let is_open = self.kind() == Kind::Open;
        if is_open && !entry.agreed.get_untracked() {
            entry.flaw.set(texts.paper_no_consent.to_owned());
            later("[name=paper-open]");
            return;
        }
        let answers =
            Answers::given(ratings.iter().map(|&rating| instrument.scale().rating(rating)).collect());
        let side = entry.side.get_untracked();
        let side = (side < instrument.sides().len()).then(|| SideIx::from(side));
        let Some(round) = self.round() else { return };
        // Two people of one side with the same answers and the same random number: once in two thousand times.
        let is_added = (0..9).any(|_| {
            let salt = random::number().unwrap_or_default() & (u32::MAX >> (32 - salt_bits(instrument)));
            let response = Response {
                instrument: instrument.clone(),
                side,
                open: is_open,
                answers: answers.clone(),
                salt,
            };
            self.team.receive_answers(&self.id, &round, &response).is_ok()
        });
        if is_added {
            entry.ratings.set(vec![0; ratings.len()]);
            entry.agreed.set(false);
            entry.added.update(|added| *added += 1);
            later(first_point(0));
        }
    }
}

/// The selector of the first point of a statement.
fn first_point(place: usize) -> String {
    format!("[name=paper-{}]", place + 1)
}
