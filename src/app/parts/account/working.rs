//! How work with a client goes on once a variant fits: the process, what each side brings, whether the client has accepted, what came
//! of a cycle. The screen of an account and that of a result both have it.

use std::sync::Arc;

use leptos::prelude::*;

use super::button;
use super::process::{process_figure, thing_name};
use super::state::AccountState;
use super::words::name_of;
use crate::app::components::choice::choice;
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::domain::account::process::{Party, Thing};
use crate::domain::account::variant::Variant;
use crate::domain::account::{Account, Change, Cycle};
use crate::domain::id::Id;
use crate::domain::sentence::Sentence;
use crate::i18n::texts::accounts::Texts;
use crate::platform::{clock, random};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// An account, with the variant that fits; `None` before its first assessment.
#[derive(Clone)]
pub struct Working {
    pub accounts: AccountState,
    pub locale: Locale,
    pub texts: &'static Texts,
    pub definition: Arc<Definition>,
    pub id: Id,
    pub fits: Option<Variant>,
}

impl Working {
    /// All sections.
    pub fn sections(&self) -> AnyView {
        let in_force = self.now().map(|account| account.in_force()).unwrap_or_default();
        let shown = self.fits.map_or(in_force, |fits| fits.max(in_force));
        let (agreement, cycles) = (self.clone(), self.clone());
        parts([
            AnyView::from(process(&self.definition, shown, self.locale, self.texts)),
            self.proposal(shown).into(),
            self.brings().into(),
            section("agreement", self.texts.agreement)
                .child(el("p").text(self.texts.agreement_how))
                .child(live(move || agreement.on_account(Self::agreement)))
                .into(),
            section("cycle", self.texts.cycle)
                .child(self.cycle_form())
                .child(live(move || cycles.on_account(Self::cycles)))
                .into(),
        ])
    }

    fn now(&self) -> Option<Account> {
        untrack(|| self.accounts.accounts.get(&self.id, Clone::clone))
    }

    fn on_account(&self, draw: fn(&Self, &Account) -> AnyView) -> AnyView {
        let account = self.accounts.accounts.get(&self.id, Clone::clone);
        account.map_or_else(nothing, |account| untrack(|| draw(self, &account)))
    }

    fn name(&self, variant: Variant) -> &str {
        name_of(&self.definition, variant, self.locale)
    }

    fn set_in_force(&self, variant: Variant) {
        self.accounts.change(&self.id, Change::in_force(variant));
        later("#agreement-title");
    }

    fn proposal(&self, shown: Variant) -> Markup {
        let texts = self.texts;
        let to = el("a")
            .class("button")
            .attr("href", Route::proposal(&self.id, shown.id()).fragment())
            .attr("data-action", "propose")
            .text(texts.propose);
        section("to-proposal", texts.proposal)
            .child(el("p").text(texts.proposal_how))
            .child(el("p").child(to))
    }

    /// What each side brings when data are consolidated, to be ticked.
    fn brings(&self) -> Markup {
        let texts = self.texts;
        let of = |party: Party, title: &str| {
            el("fieldset")
                .child(el("legend").text(title))
                .children(Thing::of(party).map(|thing| self.thing(thing)))
        };
        section("brings", texts.brings).child(el("p").text(texts.brings_how)).child(
            el("div")
                .class("two-lists")
                .child(of(Party::Us, texts.we_bring))
                .child(of(Party::Client, texts.client_brings)),
        )
    }

    fn thing(&self, thing: Thing) -> Markup {
        let (accounts, id) = (self.accounts, StoredValue::new(self.id.clone()));
        let is_there = move || {
            id.with_value(|id| accounts.accounts.get(id, |account| account.has_brought(thing)))
                .unwrap_or(false)
        };
        let tick = el("input")
            .attr("type", "checkbox")
            .attr("name", "brings")
            .attr("value", thing.register())
            .live_checked(is_there)
            .on_choice(move || {
                let is_there = untrack(is_there);
                id.with_value(|id| accounts.change(id, Change::brings(thing, !is_there)));
            });
        el("label").class("check-box").child(tick).child(el("span").text(thing_name(thing, self.locale)))
    }

    /// Which variant is in force, and what may be in force instead.
    fn agreement(&self, account: &Account) -> AnyView {
        let texts = self.texts;
        let in_force = account.in_force();
        let may = Variant::ALL
            .into_iter()
            .filter(|one| *one > in_force && self.fits.is_some_and(|fits| *one <= fits));
        let accept = may.map(|variant| {
            let page = self.clone();
            button("accept", (texts.accepted)(self.name(variant)))
                .class("button quiet")
                .attr("data-variant", variant.id())
                .on_click(move || page.set_in_force(variant))
        });
        let back = self.step_back(in_force);
        el("div")
            .child(el("p").child(el("strong").text((texts.is_in_force)(self.name(in_force)))))
            .child(el("p").class("data-buttons").children(accept).children(back))
            .into()
    }

    fn step_back(&self, in_force: Variant) -> Option<Markup> {
        let below = in_force.below()?;
        let page = self.clone();
        let back = button("step-back", (self.texts.step_back)(self.name(below))).class("link");
        Some(back.on_click(move || page.set_in_force(below)))
    }

    /// "Did the decisions serve both plans?"
    fn cycle_form(&self) -> Markup {
        let texts = self.texts;
        let form = Form::new(format!("cycle-{}", self.id), self.accounts.entries);
        let drawn = RwSignal::new(0);
        let page = self.clone();
        let fields = live(move || {
            drawn.get();
            let save = {
                let page = page.clone();
                button("save-cycle", texts.save_cycle).class("button quiet").on_click(move || {
                    if page.save_cycle(form) {
                        drawn.update(|count| *count += 1);
                    }
                })
            };
            el("div")
                .class("cycle-form")
                .child(form.radios(
                    "served",
                    texts.cycle_question,
                    vec![("yes", texts.yes), ("no", texts.no)],
                ))
                .child(form.sentence("note", texts.note, None))
                .child(el("p").child(save))
                .into()
        });
        el("div").child(fields)
    }

    fn save_cycle(&self, form: Form) -> bool {
        let served = match form.now("served").as_str() {
            "yes" => true,
            "no" => false,
            _ => {
                form.say(vec![("served", self.texts.no_answer.to_owned())]);
                return false;
            }
        };
        let (Some(id), Some(day), Some(account)) = (random::id(), clock::today(), self.now()) else {
            return false;
        };
        let note = Sentence::typed(&form.now("note"));
        let cycle = Cycle { day, served, variant: account.in_force(), note };
        self.accounts.change(&self.id, Change::cycle(&id, Some(&cycle)));
        form.say(Vec::new());
        form.enter("served", "");
        form.enter("note", "");
        later(format!("[data-cycle=\"{id}\"]"));
        true
    }

    /// What was said after cycles; after the latest, what follows.
    fn cycles(&self, account: &Account) -> AnyView {
        let (texts, cycles) = (self.texts, account.cycles());
        let Some((_, latest)) = cycles.first() else { return nothing() };
        let in_force = account.in_force();
        let can_rise = self.fits.is_some_and(|fits| fits > in_force);
        // What followed from a cycle under another variant has been done.
        let is_due = latest.variant == account.in_force();
        let follows = if latest.served {
            let rise = can_rise.then(|| {
                let to = Route::proposal(&self.id, self.fits.unwrap_or_default().id()).fragment();
                el("a")
                    .class("button quiet")
                    .attr("href", to)
                    .attr("data-action", "propose")
                    .text(texts.propose)
            });
            el("div").child(el("p").text(texts.served)).child(el("p").class("data-buttons").children(rise))
        } else {
            let back = self.step_back(in_force);
            el("div")
                .child(el("p").text(texts.not_served))
                .child(el("p").class("data-buttons").children(back))
        };
        let rows = cycles.iter().map(|(id, cycle)| self.cycle(id, cycle));
        el("div")
            .children(is_due.then(|| {
                follows.class("follows").attr("data-served", if latest.served { "yes" } else { "no" })
            }))
            .child(el("ul").class("entries").children(rows))
            .into()
    }

    fn cycle(&self, id: &Id, cycle: &Cycle) -> Markup {
        let texts = self.texts;
        let said = (texts.cycle_was)(&clock::calendar_day(self.locale, cycle.day), cycle.served);
        let in_force = (texts.in_force_then)(self.name(cycle.variant));
        let (page, dropped) = (self.clone(), id.clone());
        let delete = confirm_button("link", "delete-cycle", texts.delete, texts.delete_sure, move || {
            page.accounts.change(&page.id, Change::cycle(&dropped, None));
            later("#cycle-title");
        });
        el("li")
            .attr("data-cycle", id.as_str())
            .attr("tabindex", "-1")
            .child(el("p").child(el("strong").text(said)))
            .child(el("p").class("aside-note").text(in_force))
            .children(cycle.note.as_ref().map(|note| el("p").text(note.as_str())))
            .child(el("p").class("row-actions").child(delete))
    }
}

/// The process of a variant, which can be changed to look at others.
pub fn process(
    definition: &Arc<Definition>,
    at_first: Variant,
    locale: Locale,
    texts: &'static Texts,
) -> Markup {
    let shown = RwSignal::new(at_first);
    let options = Variant::ALL
        .map(|variant| (variant, variant.id().to_owned(), name_of(definition, variant, locale).to_owned()));
    section("process", texts.process)
        .child(choice(
            texts.shown_variant,
            "process",
            options.into(),
            move || Some(shown.get()),
            move |variant| shown.set(variant),
        ))
        .child(live(move || process_figure(shown.get(), locale)))
}
