//! What visitors take with them: the report on paper or as text, a summary to send, the radar as a picture.

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::level_radar::level_radar;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing};
use crate::chart::picture::{Caption, picture};
use crate::domain::assessment::{Assessment, Change, Target};
use crate::domain::name::Name;
use crate::export::markdown::write;
use crate::export::report::ReportInput;
use crate::export::summary::{Summary, summary};
use crate::i18n::heading::within_sentence;
use crate::i18n::texts::result::Texts as ResultTexts;
use crate::platform::{clock, export, files, location};
use crate::route::Route;

/// The scale of a PNG relative to the size of the picture.
const SHARP: u32 = 2;

/// The outcome of the last press on a button.
#[derive(Clone, PartialEq, Eq)]
enum CopyStatus {
    Copied,
    /// The text that was to be copied.
    NotCopied(String),
    NoPng,
}

impl CopyStatus {
    fn of(copied: bool, text: String) -> Self {
        if copied { Self::Copied } else { Self::NotCopied(text) }
    }
}

impl AdvicePage {
    pub(super) fn take_away(&self) -> Markup {
        let texts = self.texts;
        let status = RwSignal::new(None);
        let button =
            |action: &'static str, text: &'static str, act: fn(&Self, RwSignal<Option<CopyStatus>>)| {
                let page = self.clone();
                el("button")
                    .attr("type", "button")
                    .attr("data-action", action)
                    .text(text)
                    .on_click(move || act(&page, status))
            };
        // One way to send it: the system's own if there is one, else by the clipboard.
        let can_share = export::can_share();
        let copy_summary = || button("copy-summary", texts.copy_summary, Self::copy_summary);
        let send = if can_share { button("share", texts.share, Self::share) } else { copy_summary() };
        let others = [
            button("copy-report", texts.copy_report, Self::copy_report),
            button("save-report", texts.save_report, Self::save_report),
            button("radar-svg", texts.radar_svg, Self::save_svg),
            button("radar-png", texts.radar_png, Self::save_png),
        ];
        let others = can_share.then(copy_summary).into_iter().chain(others);
        let others = others.map(|button| button.class("button quiet"));
        section("take-away", texts.take_away)
            .children(self.name_field())
            .child(
                el("p")
                    .class("take-away-buttons")
                    .child(button("print", texts.print, Self::print).class("button"))
                    .child(send.class("button quiet")),
            )
            .child(
                el("details")
                    .attr("data-others", "formats")
                    .child(el("summary").text(texts.other_formats))
                    .child(el("p").class("take-away-buttons").children(others)),
            )
            .child(el("div").attr("role", "status").child(self.status(status)))
    }

    /// What the visitor calls this result: it stands on paper and in the history.
    fn name_field(&self) -> Option<Markup> {
        let (records, change) = (self.state.records, self.change());
        let name = self.now().name().map(Name::to_string);
        let field = el("input")
            .attr("type", "text")
            .attr("name", "result-name")
            .attr("maxlength", Name::LONGEST.to_string())
            .attr("autocomplete", "off")
            .attr("value", name.unwrap_or_default())
            .on_change(move |text| change(Change::Name(Name::typed(&text))));
        let label = el("label").class("result-name").child(el("span").text(self.texts.result_name));
        untrack(|| records.is_writable()).then(|| label.child(field))
    }

    /// The assessment as it is now: what does not change the answers may have changed since the result was drawn.
    fn now(&self) -> Assessment {
        let drawn = &self.outcome.assessment;
        untrack(|| self.state.records.get(drawn.id(), Clone::clone)).unwrap_or_else(|| drawn.clone())
    }

    fn print(&self, _: RwSignal<Option<CopyStatus>>) {
        let name = self.now().name().map(Name::to_string);
        let facts =
            [Some(self.file_stem()), Some(self.level_name(self.outcome.score.level()).to_owned()), name];
        export::print(&facts.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }

    fn summary(&self) -> Summary {
        self.exported(|input| summary(input, &location::link(&Route::Start.fragment())))
    }

    fn share(&self, status: RwSignal<Option<CopyStatus>>) {
        let (page, Summary { title, plain, .. }) = (self.clone(), self.summary());
        export::share(&title, &plain, move |shared| {
            // A frame may not be allowed to share.
            if !shared {
                page.copy_summary(status);
            }
        });
    }

    fn copy_summary(&self, status: RwSignal<Option<CopyStatus>>) {
        let Summary { plain, html, .. } = self.summary();
        let shown = plain.clone();
        export::copy_rich(&plain, &html, move |copied| status.set(Some(CopyStatus::of(copied, shown))));
    }

    fn status(&self, status: RwSignal<Option<CopyStatus>>) -> AnyView {
        let page = self.clone();
        live(move || match status.get() {
            Some(CopyStatus::Copied) => el("p").text(page.texts.copied).into(),
            Some(CopyStatus::NoPng) => el("p").text(page.texts.no_png).into(),
            Some(CopyStatus::NotCopied(text)) => el("div")
                .child(el("p").text(page.texts.not_copied))
                .child(
                    el("textarea").attr("readonly", "").attr("aria-label", page.texts.take_away).text(text),
                )
                .into(),
            None => nothing(),
        })
    }

    fn markdown(&self) -> String {
        self.exported(write)
    }

    fn exported<T>(&self, write: impl FnOnce(&ReportInput) -> T) -> T {
        let outcome = &self.outcome;
        let assessment = &self.now();
        let target = assessment.target();
        let recommendation = self.counsel.as_deref().map(|counsel| self.recommendation(counsel, target));
        write(&ReportInput {
            definition: &outcome.definition,
            assessment,
            score: &outcome.score,
            report: &self.report,
            advice: self.counsel.as_deref().zip(recommendation.as_ref()),
            locale: self.locale,
            day: &clock::day(self.locale, assessment.day()),
            calendar_day: clock::calendar_day,
        })
    }

    fn copy_report(&self, status: RwSignal<Option<CopyStatus>>) {
        let text = self.markdown();
        export::copy_text(&text.clone(), move |copied| status.set(Some(CopyStatus::of(copied, text))));
    }

    fn save_report(&self, _: RwSignal<Option<CopyStatus>>) {
        files::save(&self.file_name("md"), "text/markdown;charset=utf-8", &self.markdown());
    }

    fn save_svg(&self, _: RwSignal<Option<CopyStatus>>) {
        files::save(&self.file_name("svg"), "image/svg+xml", &self.picture());
    }

    fn save_png(&self, status: RwSignal<Option<CopyStatus>>) {
        export::save_png(&self.file_name("png"), &self.picture(), SHARP, move |saved| {
            status.set((!saved).then_some(CopyStatus::NoPng));
        });
    }

    fn file_name(&self, end: &str) -> String {
        format!("{}.{end}", self.file_stem())
    }

    fn file_stem(&self) -> String {
        let outcome = &self.outcome;
        let (instrument, day) = (outcome.definition.instrument.id(), outcome.assessment.day());
        format!("tandem-{instrument}-{}", clock::iso_day(day))
    }

    /// The radar as a stand-alone picture.
    fn picture(&self) -> String {
        let (outcome, texts, locale) = (&self.outcome, self.texts, self.locale);
        let instrument = &outcome.definition.instrument;
        let read = self.reader();
        let target: Target = untrack(|| read(Assessment::target)).unwrap_or_default();
        let (reached, levels) = (outcome.score.level(), instrument.levels().len());
        let target = target.level(reached, levels);
        let level = (texts.report_level)(self.level_name(reached), reached.number(), levels);
        let radar = level_radar(&outcome.definition, &outcome.score, target, locale);
        let is_of_two = radar.axes.iter().all(|axis| axis.behind.iter().all(Option::is_some));
        let subjects = &outcome.definition.wording.subjects;
        let caption = Caption {
            title: outcome.definition.wording.title.in_locale(locale).to_owned(),
            subtitle: [level, clock::day(locale, outcome.assessment.day())].join(texts.list_separator),
            own: if is_of_two {
                ResultTexts::of(locale).radar_weaker.to_owned()
            } else {
                within_sentence(texts.report_mean)
            },
            behind: subjects
                .iter()
                .filter(|_| is_of_two)
                .map(|name| name.in_locale(locale).to_owned())
                .collect(),
            target: instrument.ring(target).map(|_| (texts.threshold)(&self.of_level(target))),
        };
        picture(&radar.svg(), &caption)
    }
}
