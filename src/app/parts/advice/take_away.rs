//! What visitors take with them: the report on paper or as text, the radar as a picture, and the questionnaire itself.

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::level_radar::level_radar;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing};
use crate::chart::picture::{Caption, picture};
use crate::domain::assessment::{Assessment, Target};
use crate::export::markdown::{ReportInput, write};
use crate::i18n::heading::within_sentence;
use crate::platform::{clock, document, export, files};
use crate::route::START_INSTRUMENT;

/// The scale of a PNG relative to the size of the picture.
const SHARP: u32 = 2;

/// The outcome of the last press on a button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CopyStatus {
    Copied,
    NotCopied,
    NoPng,
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
                    .class("button quiet")
                    .attr("data-action", action)
                    .text(text)
                    .on_click(move || act(&page, status))
            };
        let file = |kind: &'static str, text: &'static str| {
            let (address, name) = self.offered(kind)?;
            Some(el("a").class("button quiet").attr("href", address).attr("download", name).text(text))
        };
        section("take-away", texts.take_away)
            .child(
                el("p")
                    .class("take-away-buttons")
                    .child(button("print", texts.print, |_, _| export::print()))
                    .child(button("copy-report", texts.copy_report, Self::copy_report))
                    .child(button("save-report", texts.save_report, Self::save_report))
                    .child(button("radar-svg", texts.radar_svg, Self::save_svg))
                    .child(button("radar-png", texts.radar_png, Self::save_png))
                    .children(file("workbook", texts.workbook))
                    .children(file("questionnaire", texts.paper)),
            )
            .child(el("div").attr("role", "status").child(self.status(status)))
    }

    /// The address of a form of this questionnaire and its file name: in the language of the page, or else in a
    /// language that the questionnaire has.
    fn offered(&self, kind: &str) -> Option<(String, String)> {
        let definition = &self.outcome.definition;
        let instrument = definition.instrument.id().as_str();
        // index.html names the forms of the start screen's questionnaire by kind and language alone.
        let kind =
            if instrument == START_INSTRUMENT { kind.to_owned() } else { format!("{kind}-{instrument}") };
        let mut languages = [self.locale].into_iter().chain(definition.wording.languages.iter().copied());
        languages.find_map(|language| document::offered(&format!("{kind}-{}", language.tag())))
    }

    fn status(&self, status: RwSignal<Option<CopyStatus>>) -> AnyView {
        let page = self.clone();
        live(move || match status.get() {
            Some(CopyStatus::Copied) => el("p").text(page.texts.copied).into(),
            Some(CopyStatus::NoPng) => el("p").text(page.texts.no_png).into(),
            Some(CopyStatus::NotCopied) => el("div")
                .child(el("p").text(page.texts.not_copied))
                .child(
                    el("textarea")
                        .attr("readonly", "")
                        .attr("aria-label", page.texts.take_away)
                        .text(page.markdown()),
                )
                .into(),
            None => nothing(),
        })
    }

    fn markdown(&self) -> String {
        let outcome = &self.outcome;
        // The target may have changed since the result was drawn.
        let id = outcome.assessment.id();
        let now = untrack(|| self.state.records.get(id, Clone::clone));
        let assessment = now.as_ref().unwrap_or(&outcome.assessment);
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
        export::copy_text(&self.markdown(), move |copied| {
            status.set(Some(if copied { CopyStatus::Copied } else { CopyStatus::NotCopied }));
        });
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
        let outcome = &self.outcome;
        let (instrument, day) = (outcome.definition.instrument.id(), outcome.assessment.day());
        format!("tandem-{instrument}-{}.{end}", clock::iso_day(day))
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
        let caption = Caption {
            title: outcome.definition.wording.title.in_locale(locale).to_owned(),
            subtitle: [level, clock::day(locale, outcome.assessment.day())].join(texts.list_separator),
            own: within_sentence(texts.report_mean),
            target: instrument.ring(target).map(|_| (texts.threshold)(&self.of_level(target))),
        };
        picture(&level_radar(&outcome.definition, &outcome.score, target, locale).svg(), &caption)
    }
}
