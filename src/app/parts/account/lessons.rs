//! What was learned with a client: entries, and the form for one.

use leptos::prelude::*;

use super::button;
use super::page::AccountPage;
use super::process::stage_name;
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live};
use crate::domain::account::process::Stage;
use crate::domain::account::{Account, Change, Lesson};
use crate::domain::id::Id;
use crate::domain::sentence::Sentence;
use crate::i18n::texts::accounts::Texts;
use crate::platform::{clock, random};

impl AccountPage {
    pub(super) fn lessons(&self) -> Markup {
        let texts = self.texts;
        section("lessons", texts.lessons)
            .child(el("p").text(texts.lessons_how))
            .child(self.on_account(Self::entries))
            .child(self.lesson_form())
    }

    fn entries(&self, account: &Account) -> AnyView {
        let lessons = account.lessons();
        if lessons.is_empty() {
            return el("p").class("aside-note").text(self.texts.no_lessons).into();
        }
        el("ul")
            .class("entries")
            .children(lessons.into_iter().map(|(id, lesson)| self.entry(id, lesson)))
            .into()
    }

    fn entry(&self, id: Id, lesson: Lesson) -> Markup {
        let texts = self.texts;
        let when = format!(
            "{}{}{}",
            stage_name(lesson.stage, self.locale),
            texts.list_separator,
            clock::calendar_day(self.locale, lesson.day)
        );
        let said = said(&lesson, texts);
        let row = el("li").attr("data-lesson", id.as_str());
        let (page, edited) = (self.clone(), id.clone());
        let edit = button("edit-lesson", texts.edit).class("link").on_click(move || {
            let form = page.form();
            let text =
                |sentence: &Option<Sentence>| sentence.as_ref().map(Sentence::to_string).unwrap_or_default();
            form.enter("stage", lesson.stage.number().to_string());
            form.enter("assumed", lesson.assumed.to_string());
            form.enter("happened", text(&lesson.happened));
            form.enter("change", text(&lesson.change));
            page.accounts.editing.set(Some((edited.clone(), lesson.day)));
            form.focus("assumed");
        });
        let page = self.clone();
        let delete = confirm_button("link", "delete-lesson", texts.delete, texts.delete_sure, move || {
            page.change(Change::lesson(&id, None));
            page.form().focus("assumed");
        });
        row.child(el("p").class("aside-note").text(when))
            .child(said)
            .child(el("p").class("row-actions").child(edit).child(delete))
    }

    fn form(&self) -> Form {
        Form::new(format!("lesson-{}", self.id), self.accounts.entries)
    }

    fn lesson_form(&self) -> AnyView {
        let page = self.clone();
        live(move || {
            let (texts, locale, form) = (page.texts, page.locale, page.form());
            let is_new = page.accounts.editing.get().is_none();
            form.default("stage", "1");
            let stages = Stage::ALL
                .map(|stage| form.option("stage", &stage.number().to_string(), stage_name(stage, locale)));
            let it = page.clone();
            let save = if is_new {
                button("add-lesson", texts.add_lesson)
            } else {
                button("save-lesson", texts.save)
            };
            let save = save.class("button quiet").on_click(move || it.keep(form));
            let it = page.clone();
            let cancel = (!is_new).then(|| {
                button("cancel-lesson", texts.cancel).class("link").on_click(move || {
                    it.clear(form);
                    form.focus("assumed");
                })
            });
            el("div")
                .class("lesson-form")
                .child(form.select("stage", texts.stage, stages))
                .child(form.sentence("assumed", texts.assumed, None))
                .child(form.sentence("happened", texts.happened, None))
                .child(form.sentence("change", texts.change, None))
                .child(el("p").class("data-buttons").child(save).children(cancel))
                .into()
        })
    }

    fn keep(&self, form: Form) {
        let Some(assumed) = Sentence::typed(&form.now("assumed")) else {
            form.say(vec![("assumed", self.texts.no_assumption.to_owned())]);
            return;
        };
        let editing = self.accounts.editing.get_untracked();
        let number = form.now("stage");
        let stage = Stage::ALL.into_iter().find(|stage| stage.number().to_string() == number);
        let (Some((id, day)), Some(stage)) =
            (editing.or_else(|| Some((random::id()?, clock::today()?))), stage)
        else {
            return;
        };
        let sentence = |name| Sentence::typed(&form.now(name));
        let (happened, change) = (sentence("happened"), sentence("change"));
        self.change(Change::lesson(&id, Some(&Lesson { day, stage, assumed, happened, change })));
        self.clear(form);
        later(format!("[data-lesson=\"{id}\"] [data-action=edit-lesson]"));
    }

    fn clear(&self, form: Form) {
        form.say(Vec::new());
        for name in ["assumed", "happened", "change"] {
            form.enter(name, "");
        }
        self.accounts.editing.set(None);
    }
}

/// What was assumed, what happened, what is changed.
pub fn said(lesson: &Lesson, texts: &'static Texts) -> Markup {
    let lines = [
        (texts.assumed, Some(&lesson.assumed)),
        (texts.happened, lesson.happened.as_ref()),
        (texts.change, lesson.change.as_ref()),
    ];
    let lines = lines
        .into_iter()
        .filter_map(|(name, said)| Some((name, said?)))
        .flat_map(|(name, said)| [el("dt").text(name), el("dd").text(said.as_str())]);
    el("dl").class("lesson").children(lines)
}
