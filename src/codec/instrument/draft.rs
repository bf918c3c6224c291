//! From an instrument file to an [`Instrument`]: a draft in which anything may be missing or wrong, and a validation
//! that finds every flaw.

use super::flaw::Fault;
use super::inspection::{Bounds, Inspection};
use super::place::Place;
use crate::domain::id::Id;
use crate::domain::index::{AreaIx, IndexVec};
use crate::domain::instrument::{Area, Gate, Instrument, Item, Level, Parts};
use crate::domain::scale::Scale;

mod checks;

pub use checks::{DraftCheck, DraftCondition, DraftFinding};

/// The limits for instruments.
mod limits {
    /// Items.
    pub const ITEMS: usize = 200;
    /// Areas.
    pub const AREAS: usize = 12;
    /// Levels.
    pub const LEVELS: usize = 12;
    /// Sides.
    pub const SIDES: usize = 8;
    /// Subjects.
    pub const SUBJECTS: usize = 4;
    /// Checks, and also findings of each check.
    pub const CHECKS: usize = 4;
    /// Statements of a check.
    pub const CHECK_ITEMS: usize = 8;
}

/// The fewest axes that make a shape, where some areas are none.
const LEAST_AXES: usize = 3;

/// An instrument as written. `None` and empty lists stand for what is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// See [`Instrument::id`].
    pub id: Option<String>,
    /// See [`Instrument::version`].
    pub version: Option<u32>,
    /// Points of the scale.
    pub points: usize,
    /// Items on one page of the questionnaire.
    pub items_per_page: Option<u32>,
    /// Ids of the subjects; empty for a single subject without a name.
    pub subjects: Vec<Option<String>>,
    /// Ids of the sides.
    pub sides: Vec<Option<String>>,
    /// The areas.
    pub areas: Vec<DraftArea>,
    /// The items.
    pub items: Vec<DraftItem>,
    /// The levels, the lowest first.
    pub levels: Vec<DraftLevel>,
    /// The checks.
    pub checks: Vec<DraftCheck>,
}

/// An [`Area`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftArea {
    /// The area's id.
    pub id: Option<String>,
    /// Ids of the subjects it is rated for; `None` for all.
    pub subjects: Option<Vec<Option<String>>>,
    /// Whether it is no axis of the radar.
    pub is_no_axis: bool,
}

/// An [`Item`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftItem {
    /// The item's id.
    pub id: Option<String>,
    /// The id of its area.
    pub area: Option<String>,
}

/// A [`Level`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftLevel {
    /// The level's id.
    pub id: Option<String>,
    /// Its gates.
    pub gates: Vec<DraftGate>,
}

/// A [`Gate`] as written. Exactly one of the three thresholds must be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftGate {
    /// Minimum of the sum of all ratings.
    pub sum: Option<f64>,
    /// Minimum of the mean of the areas' values.
    pub mean: Option<f64>,
    /// Minimum of the value of each of the areas.
    pub each: Option<f64>,
    /// Ids of the areas; `None` for all.
    pub areas: Option<Vec<Option<String>>>,
}

impl Draft {
    /// Validates the draft and adds what is wrong to `flaws`. If anything is, the returned instrument must not be used.
    pub fn validate(&self, flaws: &mut Inspection) -> Option<Instrument> {
        let at = Place::ROOT;
        let id = flaws.id(&at.key("id"), self.id.as_deref());
        let version = flaws.whole(&at.key("version"), self.version, 1, 1_000_000);
        let [least, most] = [Scale::MIN_POINTS, Scale::MAX_POINTS].map(usize::from);
        flaws.count(&at.key("scale"), self.points, least, most);
        let scale = u8::try_from(self.points).ok().and_then(Scale::new);
        let points = scale.map_or(Scale::MAX_POINTS, Scale::points);
        let items_per_page = flaws.whole(&at.key("itemsPerPage"), self.items_per_page, 1, 20);
        let subjects = self.subjects(flaws);
        flaws.count(&at.key("sides"), self.sides.len(), 0, limits::SIDES);
        let sides = flaws.ids(&at.key("sides"), &mut self.sides.iter().map(Option::as_deref));
        let areas = self.areas(flaws, &subjects);
        let items = self.items(flaws);
        // Compare thresholds with the scale and the items only if these are valid, so that one flaw is not reported as
        // many.
        let bounds = if flaws.found.is_empty() {
            let ratings = items
                .iter()
                .filter_map(|item| areas.get(item.area))
                .map(|area| area.subjects.len())
                .sum::<usize>();
            let lowest_total = u32::try_from(ratings).unwrap_or(u32::MAX);
            Bounds { points, lowest_total, highest_total: lowest_total.saturating_mul(u32::from(points)) }
        } else {
            Bounds { points: u8::MAX, lowest_total: 0, highest_total: u32::MAX }
        };
        let levels = self.levels(flaws, &bounds);
        let checks = self.checks(flaws, u32::from(points));
        Instrument::new(Parts {
            id: id?,
            version: version?,
            scale: scale?,
            subjects: subjects.into(),
            sides: sides.into(),
            areas,
            items: items.into(),
            levels: levels.into(),
            checks,
            items_per_page: items_per_page? as usize,
        })
    }

    fn subjects(&self, flaws: &mut Inspection) -> Vec<Id> {
        let at = Place::ROOT.key("subjects");
        flaws.count(&at, self.subjects.len(), 0, limits::SUBJECTS);
        let mut subjects = flaws.ids(&at, &mut self.subjects.iter().map(Option::as_deref));
        if subjects.is_empty() {
            subjects.extend(Id::new("all"));
        }
        subjects
    }

    fn areas(&self, flaws: &mut Inspection, subjects: &[Id]) -> IndexVec<AreaIx, Area> {
        let at = Place::ROOT.key("areas");
        flaws.count(&at, self.areas.len(), 1, limits::AREAS);
        let ids = flaws.ids(&at, &mut self.areas.iter().map(|area| area.id.as_deref()));
        let axes = self.areas.iter().filter(|area| !area.is_no_axis).count();
        if axes < self.areas.len() && axes < LEAST_AXES {
            flaws.add(&at, Fault::TooFewAxes);
        }
        let mut areas = IndexVec::default();
        for (i, (area, id)) in self.areas.iter().zip(ids).enumerate() {
            let at = at.entry(i);
            if area.id.is_some() && !self.items.iter().any(|item| item.area == area.id) {
                flaws.add(&at, Fault::UnusedArea);
            }
            let known: Vec<&str> = subjects.iter().map(Id::as_str).collect();
            areas.push(Area {
                id,
                is_axis: !area.is_no_axis,
                subjects: flaws.refs(&at.key("subjects"), area.subjects.as_deref(), &known),
            });
        }
        areas
    }

    /// The areas' ids as written, valid or not.
    fn area_ids(&self) -> Vec<&str> {
        self.areas.iter().map(|area| area.id.as_deref().unwrap_or_default()).collect()
    }

    fn items(&self, flaws: &mut Inspection) -> Vec<Item> {
        let at = Place::ROOT.key("items");
        flaws.count(&at, self.items.len(), 1, limits::ITEMS);
        let ids = flaws.ids(&at, &mut self.items.iter().map(|item| item.id.as_deref()));
        let mut items = Vec::new();
        for (i, (item, id)) in self.items.iter().zip(ids).enumerate() {
            let area = flaws.reference(&at.entry(i).key("area"), item.area.as_deref(), &self.area_ids());
            items.push(Item { id, area: area.unwrap_or(0).into() });
        }
        items
    }

    fn levels(&self, flaws: &mut Inspection, bounds: &Bounds) -> Vec<Level> {
        let at = Place::ROOT.key("levels");
        flaws.count(&at, self.levels.len(), 2, limits::LEVELS);
        let ids = flaws.ids(&at, &mut self.levels.iter().map(|level| level.id.as_deref()));
        let (mut levels, mut sum_below) = (Vec::new(), 0);
        for (i, (level, id)) in self.levels.iter().zip(ids).enumerate() {
            let at = at.entry(i);
            let at = at.key("gates");
            match (i, level.gates.is_empty()) {
                (0, false) => flaws.add(&at, Fault::GatedLowestLevel),
                (1.., true) => flaws.add(&at, Fault::UngatedLevel),
                _ => {}
            }
            let mut gates = Vec::new();
            for (k, gate) in level.gates.iter().enumerate() {
                let at = at.entry(k);
                let gate = flaws.gate(&at, gate, &self.area_ids(), bounds);
                if let Some(Gate::Sum { least }) = gate {
                    if least <= sum_below {
                        flaws.add(&at.key("sum"), Fault::NotRising { below: sum_below });
                    }
                    sum_below = least;
                }
                gates.extend(gate);
            }
            levels.push(Level { id, gates });
        }
        levels
    }
}
