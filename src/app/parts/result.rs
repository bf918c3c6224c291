//! One result: the level, its place on the ladder, and the radar.

mod standing;

use leptos::prelude::*;

use crate::app::components::emphasis::emphasis;
use crate::app::components::level_radar::level_radar;
use crate::app::components::radar_figure::{RadarWords, radar_figure};
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::outcome::Outcome;
use crate::app::parts::View;
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::domain::index::{AreaIx, LevelIx};
use crate::i18n::level_name::of_level;
use crate::i18n::number;
use crate::i18n::texts::result::Texts;
use crate::platform::document;
use crate::questionnaire::locale::Locale;
use crate::route::Route;
use standing::tone;

/// The id of what holds the table of the radar's figures.
const FIGURES: &str = "area-figures";

/// The result of the assessment that the address names; nothing if there is none, or no level yet.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(assessment) = route else { return nothing() };
    let Some(assessment) = untrack(|| state.records.get(assessment, Clone::clone)) else { return nothing() };
    match untrack(|| Outcome::of_answers(state.records, &assessment)) {
        Some(outcome) => ResultPage { state, outcome, locale, texts: Texts::of(locale) }.view(),
        None => nothing(),
    }
}

#[derive(Clone)]
struct ResultPage {
    state: State,
    outcome: Outcome,
    locale: Locale,
    texts: &'static Texts,
}

impl ResultPage {
    fn view(self) -> AnyView {
        let instrument = &self.outcome.definition.instrument;
        let sum = instrument.rests_on_sum().then_some((self.outcome.score.total(), instrument.max_total()));
        let route = || Route::result(self.outcome.assessment.id());
        let circumstances = View::Circumstances.beside(self.state, self.locale, route());
        let article = el("article")
            .class("result")
            .attr("data-instrument", instrument.id().as_str())
            .attr("data-level", instrument.levels()[self.outcome.score.level()].id.as_str())
            .attr_if("data-total", sum.map(|(total, _)| total.to_string()))
            .attr_if("data-max", sum.map(|(_, max)| max.to_string()))
            .child(el("div").class("warnings").child(self.warning()))
            .child(self.verdict(circumstances))
            .child(self.standing())
            .child(self.meaning());
        let figures = View::AreaTable.beside(self.state, self.locale, route());
        let areas = el("section")
            .class("areas")
            .attr("aria-labelledby", "areas-title")
            .child(el("h2").attr("id", "areas-title").text(self.texts.by_area))
            .child(self.following_target(Self::radar))
            .child(View::Bars.beside(self.state, self.locale, route()))
            .child(unfolds(FIGURES, self.texts.figures, !document::is_narrow()))
            .child(el("div").attr("id", FIGURES).class("folded").child(figures));
        // The brand's script puts the contact here, if there is one.
        article.child(areas).child(el("div").class("contact-place")).into()
    }

    /// The target level as a number. Another type of memo would make the program larger.
    fn target(&self) -> Memo<Option<usize>> {
        let (records, id, reached) =
            (self.state.records, self.outcome.assessment.id().clone(), self.outcome.score.level());
        let target = move |assessment: &Assessment| assessment.target_level(reached).into();
        Memo::new(move |_| records.get(&id, target))
    }

    /// The warnings of the checks, whose questions are further below.
    fn warning(&self) -> AnyView {
        let page = self.clone();
        live(move || {
            let ratings =
                page.state.records.get(page.outcome.assessment.id(), Assessment::checks).unwrap_or_default();
            let warning =
                page.outcome.definition.warnings(&ratings, page.outcome.score.level()).map(|words| {
                    let title = el("strong").text(words.title.in_locale(page.locale));
                    let text = words.text.in_locale(page.locale);
                    el("p").class("notice").attr("data-finding", "warning").child(title).text(" ").text(text)
                });
            parts(warning)
        })
    }

    fn level_name(&self, level: LevelIx) -> &str {
        self.outcome.definition.wording.levels[level].name.in_locale(self.locale)
    }

    /// A level inside a sentence.
    fn of_level(&self, level: LevelIx) -> String {
        of_level(&self.outcome.definition.wording.levels[level], self.locale)
    }

    fn area_name(&self, area: AreaIx) -> &str {
        self.outcome.definition.wording.areas[area].in_locale(self.locale)
    }

    /// A part that shows the target, and is drawn again when it changes.
    fn following_target(&self, part: fn(&Self, target: LevelIx) -> AnyView) -> AnyView {
        let page = self.clone();
        let target = self.target();
        live(move || part(&page, target.get().map_or(page.outcome.score.level(), LevelIx::from)))
    }

    fn verdict(&self, circumstances: AnyView) -> Markup {
        let texts = self.texts;
        let words = &self.outcome.definition.wording.levels[self.outcome.score.level()];
        let levels = self.outcome.definition.instrument.levels().len();
        let level = (texts.level_of)(self.outcome.score.level().number(), levels);
        el("header")
            .class(format!("verdict level-{}", tone(self.outcome.score.level(), levels)))
            .child(
                el("p")
                    .class("eyebrow")
                    .child(el("span").class("verdict-level").text(level))
                    .text(" ")
                    .child(circumstances),
            )
            .child(View::Client.beside(self.state, self.locale, Route::result(self.outcome.assessment.id())))
            .child(el("h1").attr("tabindex", "-1").child(emphasis(words.sentence.in_locale(self.locale))))
    }

    /// What the level usually means.
    fn meaning(&self) -> Markup {
        let words = &self.outcome.definition.wording.levels[self.outcome.score.level()];
        el("p")
            .class("lede meaning")
            .child(el("span").class("eyebrow").text(self.texts.typically))
            .text(" ")
            .text(words.meaning.in_locale(self.locale))
    }

    fn radar(&self, target: LevelIx) -> AnyView {
        let (instrument, texts, locale) = (&self.outcome.definition.instrument, self.texts, self.locale);
        let radar = level_radar(&self.outcome.definition, &self.outcome.score, target, locale);
        let ring_words: Vec<String> = (instrument.levels().positions())
            .filter_map(|level| {
                Some((texts.ring)(&number::short(locale, instrument.ring(level)?), self.level_name(level)))
            })
            .collect();
        let subjects = &self.outcome.definition.wording.subjects;
        let is_of_two = radar.axes.iter().all(|axis| axis.behind.iter().all(Option::is_some));
        let subject = |subject: usize| {
            let name = subjects.get(subject.into()).filter(|_| is_of_two);
            name.map(|name| name.in_locale(locale).to_owned())
        };
        let words = RadarWords {
            name: (texts.radar_name)(instrument.scale().points()),
            own: if is_of_two { texts.radar_weaker } else { texts.radar_own }.to_owned(),
            behind: [subject(0), subject(1)],
            target: instrument.ring(target).map(|_| (texts.radar_target)(&self.of_level(target))),
            rings: (!ring_words.is_empty())
                .then(|| (texts.radar_rings)(&ring_words.join(texts.list_separator))),
        };
        radar_figure(&radar, words).into()
    }
}
