//! Two people side by side: both shapes, the areas, what they see differently, what both see as weak.

mod outputs;
mod statements;

use std::sync::Arc;

use leptos::prelude::*;

use super::missing;
use super::state::TeamState;
use crate::app::components::level_radar::rings;
use crate::app::components::radar_figure::{RadarWords, radar_figure};
use crate::app::components::three_figures::{row, table_of};
use crate::app::markup::{Markup, el};
use crate::app::notices::notices;
use crate::chart::radar::{Axis, Radar};
use crate::domain::id::Id;
use crate::domain::index::AreaIx;
use crate::domain::instrument::Exact;
use crate::domain::record::Record;
use crate::domain::team::Team;
use crate::domain::team::pair::{Pair, Person};
use crate::domain::team::statistics::Gap;
use crate::i18n::number;
use crate::i18n::texts::team::Texts;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::Talk;

/// A pair and what its screen needs.
#[derive(Clone)]
struct PairPage {
    team: TeamState,
    locale: Locale,
    texts: &'static Texts,
    kept: Team,
    pair: Arc<Pair>,
    definition: Arc<Definition>,
    talk: Arc<Talk>,
}

/// The screen of a pair.
pub fn page(team: TeamState, locale: Locale, texts: &'static Texts, id: &Id) -> AnyView {
    let kept = untrack(|| team.teams.get(id, Clone::clone));
    let page = kept.and_then(|kept| untrack(|| PairPage::of(team, locale, texts, kept)));
    page.map_or_else(|| missing(texts), |page| page.view())
}

impl PairPage {
    /// `None` where a code can't be read here.
    fn of(team: TeamState, locale: Locale, texts: &'static Texts, kept: Team) -> Option<Self> {
        let own = team.response(kept.own()?)?;
        let other =
            kept.codes().find(|code| Some(*code) != kept.own()).and_then(|code| team.response(code))?;
        let definition = team.state.records.words_of(&own.instrument)?;
        let talk = Arc::new(team.state.records.catalog().talk_of(&own.instrument));
        let pair = Arc::new(Pair::of(&own, &other).ok()?);
        Some(Self { team, locale, texts, kept, pair, definition, talk })
    }

    fn view(&self) -> AnyView {
        let (texts, page) = (self.texts, self.clone());
        // Paper has no fields, so its name stands here too.
        let name =
            move || page.team.teams.get(page.kept.id(), |kept| page.title_of(kept)).unwrap_or_default();
        let areas = el("section")
            .class("areas")
            .attr("aria-labelledby", "areas-title")
            .child(el("h2").attr("id", "areas-title").text(texts.by_area))
            .child(self.radar())
            .child(self.areas());
        el("article")
            .class("comparison pair")
            .attr("data-respondents", "2")
            .child(el("p").class("eyebrow").live_text(name))
            .child(el("h1").attr("tabindex", "-1").text(texts.side_by_side))
            .child(notices(self.team.teams, self.locale))
            .child(
                el("dl")
                    .class("compared")
                    .child(self.one(&self.pair.own, true))
                    .child(self.one(&self.pair.other, false)),
            )
            .child(el("p").class("lede").text(texts.two_views))
            .child(areas)
            .child(self.differences())
            .child(self.weak())
            .child(self.statements())
            .child(self.outputs())
            .into()
    }

    /// What a person is called: by the side, if both sit on different ones.
    fn who(&self, is_own: bool) -> String {
        let (own, other) = (self.pair.own.response.side, self.pair.other.response.side);
        let name = |side| self.definition.wording.sides[side].in_locale(self.locale);
        match (own, other) {
            (Some(own), Some(other)) if own != other => {
                if is_own {
                    (self.texts.side_is_you)(name(own))
                } else {
                    name(other).to_owned()
                }
            }
            _ => if is_own { self.texts.you } else { self.texts.counterpart }.to_owned(),
        }
    }

    /// What the two are called for others to read.
    fn people(&self) -> [String; 2] {
        let name = |side| self.definition.wording.sides[side].in_locale(self.locale).to_owned();
        match (self.pair.own.response.side, self.pair.other.response.side) {
            (Some(own), Some(other)) if own != other => [name(own), name(other)],
            _ => [self.texts.maker, self.texts.counterpart].map(str::to_owned),
        }
    }

    fn one(&self, person: &Person, is_own: bool) -> Markup {
        let standing = self.texts.standing(&self.definition, &person.score, self.locale);
        el("div").child(el("dt").text(self.who(is_own))).child(el("dd").text(standing))
    }

    fn radar(&self) -> Markup {
        let (locale, wording) = (self.locale, &self.definition.wording);
        let instrument = &self.pair.own.response.instrument;
        let axis = |(area, (own, other)): (AreaIx, (Exact, Exact))| Axis {
            label: wording.areas[area].in_locale(locale).to_owned(),
            written: format!("{} · {}", number::value(locale, own), number::value(locale, other)),
            value: own,
            behind: [Some(other), None],
        };
        let radar = Radar {
            axes: self.pair.areas().filter(|(area, _)| instrument.areas()[*area].is_axis).map(axis).collect(),
            rings: rings(instrument, locale),
            target: None,
            highest: instrument.scale().points(),
        };
        let words = RadarWords {
            name: (self.texts.radar_name)(instrument.scale().points()),
            own: self.who(true),
            behind: [Some(self.who(false)), None],
            target: None,
            rings: None,
        };
        radar_figure(&radar, words)
    }

    fn areas(&self) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let instrument = &self.pair.own.response.instrument;
        let rows = self.pair.areas().map(|(area, (own, other))| {
            let words = (texts.gap_words)(Gap::of(own, other).size());
            let values = [number::value(locale, own), number::value(locale, other), words.to_owned()];
            row(self.definition.wording.areas[area].in_locale(locale), values)
                .attr("data-area", instrument.areas()[area].id.as_str())
                .attr("data-mean", number::machine(own))
                .attr("data-gap", self.signed(own, other))
        });
        self.table(texts.by_area, texts.area, rows)
    }

    /// A gap for programs: the first side's value less the second's, in the order of the file; of two people of one side, one's
    /// own less the other's.
    fn signed(&self, own: Exact, other: Exact) -> String {
        let is_turned = match (self.pair.own.response.side, self.pair.other.response.side) {
            (Some(own), Some(other)) => own > other,
            _ => false,
        };
        let gap = if is_turned { Gap::of(other, own) } else { Gap::of(own, other) };
        number::machine_gap(gap)
    }

    fn table(&self, caption: &str, what: &str, rows: impl Iterator<Item = Markup>) -> Markup {
        let (own, other) = (self.who(true), self.who(false));
        table_of(caption, [what, &own, &other, self.texts.difference], rows)
    }

    /// Its name as it is now, and its day.
    fn title(&self) -> String {
        untrack(|| self.team.teams.get(self.kept.id(), |kept| self.title_of(kept))).unwrap_or_default()
    }

    fn title_of(&self, kept: &Team) -> String {
        let day = clock::day(self.locale, kept.started());
        match kept.name() {
            Some(name) => [name.as_str(), &day].join(self.texts.list_separator),
            None => (self.texts.pair_of)(&day),
        }
    }
}
