//! The chart of importance against readiness.

use super::Portfolio;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el};
use crate::app::parts::account::words::{called, link};
use crate::chart::portfolio::{self as chart, Position, Spot, grouped, key};
use crate::domain::account::portfolio::Client;
use crate::domain::account::variant::Variant;
use crate::domain::index::AreaIx;
use crate::domain::instrument::{Exact, Gate};
use crate::i18n::number;

/// The id of what holds the clients that share a spot.
const SPOTS: &str = "shared-spots";
/// Up to so many clients have their names in the chart.
const MOST_NAMED: usize = 14;

impl Portfolio {
    /// The chart of all assessed clients, and who shares a spot.
    pub(super) fn map(&self, clients: &[Client]) -> Markup {
        let texts = self.texts;
        let placed: Vec<&Client> = clients.iter().filter(|client| client.standing.is_some()).collect();
        let position = |client: &&Client| {
            let standing = client.standing.as_ref()?;
            Some(Position {
                readiness: standing.readiness,
                importance: standing.importance,
                fits: standing.fits,
                is_in_force: standing.fits == client.account.in_force(),
            })
        };
        let positions: Vec<Position> = placed.iter().filter_map(position).collect();
        let mut spots = grouped(&positions);
        if placed.len() <= MOST_NAMED {
            for spot in &mut spots {
                if let [only] = spot.clients.as_slice() {
                    spot.label = Some(called(&placed[*only].account));
                }
            }
        }
        let shared = self.shared_spots(&spots, &placed);
        let instrument = &self.definition.instrument;
        let drawn = chart::Portfolio {
            spots,
            thresholds: self.thresholds(),
            highest: instrument.scale().points(),
            readiness: texts.readiness.to_owned(),
            importance: texts.importance.to_owned(),
            variants: Variant::ALL.map(|variant| self.name_of(variant).to_owned()),
        };
        let spoken = (texts.map_name)(placed.len());
        let figure = el("figure")
            .class("portfolio")
            .child(
                el("div").class("chart").attr("role", "img").attr("aria-label", spoken).drawing(drawn.svg()),
            )
            .child(el("figcaption").child(self.key()));
        section("map", texts.map).child(el("p").text(texts.map_how)).child(figure).children(shared)
    }

    fn key(&self) -> Markup {
        let mark = |variant, is_filled, name: &str| {
            let mark = el("span").class("chart").attr("aria-hidden", "true").drawing(key(variant, is_filled));
            el("li").child(mark).child(el("span").text(name))
        };
        let shapes = Variant::ALL.map(|variant| mark(variant, false, self.name_of(variant)));
        let filled = mark(Variant::Negotiation, true, self.texts.filled);
        el("ul").class("key").children(shapes).child(filled)
    }

    /// From which readiness and importance on a variant can fit.
    fn thresholds(&self) -> Vec<(Exact, Exact)> {
        let instrument = &self.definition.instrument;
        let beside = instrument.areas().enumerated().find(|(_, area)| !area.is_axis).map(|(area, _)| area);
        let least = |gates: &[Gate], is_of: &dyn Fn(&[AreaIx]) -> bool| {
            let of_gate = |gate: &Gate| match gate {
                Gate::Mean { areas, least } | Gate::Each { areas, least } if is_of(areas) => Some(*least),
                _ => None,
            };
            gates.iter().filter_map(of_gate).max()
        };
        let levels = instrument.levels().iter().skip(1);
        let of_level = |gates: &[Gate]| {
            let readiness = least(gates, &|areas| beside.is_none_or(|beside| !areas.contains(&beside)))?;
            let importance = least(gates, &|areas| beside.is_some_and(|beside| areas == [beside]))?;
            Some((readiness, importance))
        };
        levels.filter_map(|level| of_level(&level.gates)).collect()
    }

    /// The clients of each spot that has several.
    fn shared_spots(&self, spots: &[Spot], placed: &[&Client]) -> Option<Markup> {
        let (texts, locale) = (self.texts, self.locale);
        let several: Vec<&Spot> = spots.iter().filter(|spot| spot.clients.len() > 1).collect();
        let rows = several.iter().map(|spot| {
            let readiness = number::value(locale, spot.position.readiness);
            let importance = number::value(locale, spot.position.importance);
            let clients = spot.clients.iter().map(|at| el("li").child(link(&placed[*at].account)));
            el("li")
                .attr("data-spot", spot.clients.len().to_string())
                .child(el("p").text(format!(
                    "{}: {}",
                    (texts.your_clients)(spot.clients.len()),
                    (texts.spot)(&readiness, &importance)
                )))
                .child(el("ul").class("spot-clients").children(clients))
        });
        (!several.is_empty()).then(|| {
            el("div").child(unfolds(SPOTS, texts.one_spot, false)).child(
                el("div").attr("id", SPOTS).class("folded").child(el("ul").class("lines").children(rows)),
            )
        })
    }
}
