//! The rules for single values of an instrument file.

use super::draft::{DraftCondition, DraftGate};
use super::flaw::{Fault, Flaw};
use super::place::Place;
use crate::domain::id::Id;
use crate::domain::instrument::{Condition, Exact, Gate};

/// The limits for thresholds.
pub(crate) struct Bounds {
    pub(crate) points: u8,
    pub(crate) lowest_total: u32,
    pub(crate) highest_total: u32,
}

/// Collects flaws. Each method returns a usable stand-in even for a bad value, so that validation continues.
#[derive(Default)]
pub(crate) struct Inspection {
    pub(crate) found: Vec<Flaw>,
}

impl Inspection {
    pub(crate) fn add(&mut self, at: &Place, fault: Fault) {
        self.found.push(Flaw { place: at.to_string(), fault });
    }

    pub(crate) fn count(&mut self, at: &Place, found: usize, least: usize, most: usize) {
        if !(least..=most).contains(&found) {
            self.add(at, Fault::Count { found, least, most });
        }
    }

    pub(crate) fn whole(&mut self, at: &Place, value: Option<u32>, least: u32, most: u32) -> Option<u32> {
        match value {
            Some(value) if (least..=most).contains(&value) => return Some(value),
            Some(_) => self.add(at, Fault::OutOfRange { least, most }),
            None => self.add(at, Fault::Missing),
        }
        None
    }

    pub(crate) fn id(&mut self, at: &Place, text: Option<&str>) -> Option<Id> {
        let Some(text) = text else {
            self.add(at, Fault::Missing);
            return None;
        };
        let id = Id::new(text);
        if id.is_none() {
            self.add(at, Fault::BadId { found: text.to_owned() });
        }
        id
    }

    /// The ids of a list's entries, which must be unique. A bad id is replaced by a stand-in, so that positions stay
    /// those of the file. Its flaw is reported, so no instrument is made of the list.
    pub(crate) fn ids(&mut self, at: &Place, texts: &mut dyn Iterator<Item = Option<&str>>) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::new();
        for (i, text) in texts.enumerate() {
            let at = at.entry(i);
            let at = at.key("id");
            let id = self.id(&at, text);
            if let Some(id) = id.as_ref().filter(|id| ids.contains(id)) {
                self.add(&at, Fault::RepeatedId { id: id.to_string() });
            }
            ids.extend(id.or_else(|| Id::new("no-id")));
        }
        ids
    }

    /// The position of an entry by its id. If the list is empty, that is reported instead of an unknown id.
    pub(crate) fn reference(&mut self, at: &Place, text: Option<&str>, known: &[&str]) -> Option<usize> {
        let Some(text) = text else {
            self.add(at, Fault::Missing);
            return None;
        };
        let position = known.iter().position(|&id| id == text);
        if position.is_none() && !known.is_empty() {
            let known = known.iter().map(ToString::to_string).collect();
            self.add(at, Fault::NotOneOf { found: text.to_owned(), known });
        }
        position
    }

    /// Positions of the ids in a list of references, without repetition; all positions if there is no list.
    pub(crate) fn refs<I: From<usize>>(
        &mut self,
        at: &Place,
        texts: Option<&[Option<String>]>,
        known: &[&str],
    ) -> Vec<I> {
        self.positions(at, texts, known).into_iter().map(I::from).collect()
    }

    fn positions(&mut self, at: &Place, texts: Option<&[Option<String>]>, known: &[&str]) -> Vec<usize> {
        let Some(texts) = texts else { return (0..known.len()).collect() };
        if !known.is_empty() {
            self.count(at, texts.len(), 1, known.len());
        }
        let mut positions: Vec<usize> = Vec::new();
        for (i, text) in texts.iter().enumerate() {
            let at = at.entry(i);
            match self.reference(&at, text.as_deref(), known) {
                Some(position) if positions.contains(&position) => {
                    self.add(&at, Fault::RepeatedId { id: known[position].to_string() });
                }
                Some(position) => positions.push(position),
                None => {}
            }
        }
        positions
    }

    pub(crate) fn gate(
        &mut self,
        at: &Place,
        gate: &DraftGate,
        areas: &[&str],
        bounds: &Bounds,
    ) -> Option<Gate> {
        let some_areas =
            |inspection: &mut Self| inspection.refs(&at.key("areas"), gate.areas.as_deref(), areas);
        let points = u32::from(bounds.points);
        match (gate.sum, gate.mean, gate.each, &gate.areas) {
            (Some(sum), None, None, None) => {
                // A sum of ratings is a whole number, so a gate of 39.5 is met by 40.
                // The lowest possible sum would be met by every respondent, so the level below could not be reached.
                let range = (bounds.lowest_total + 1, bounds.highest_total);
                let least = self.threshold(&at.key("sum"), sum, range)?.ceil().to_integer();
                Some(Gate::Sum { least: u32::try_from(least).ok()? })
            }
            (None, Some(mean), None, _) => {
                let areas = some_areas(self);
                Some(Gate::Mean { areas, least: self.threshold(&at.key("mean"), mean, (1, points))? })
            }
            (None, None, Some(each), _) => {
                let areas = some_areas(self);
                Some(Gate::Each { areas, least: self.threshold(&at.key("each"), each, (1, points))? })
            }
            _ => {
                self.add(at, Fault::UnclearGate);
                None
            }
        }
    }

    pub(crate) fn condition(
        &mut self,
        at: &Place,
        condition: &DraftCondition,
        items: &[&str],
        levels: &[&str],
        points: u32,
    ) -> Option<Condition> {
        match (&condition.item, condition.at_most, &condition.level_below) {
            (Some(item), Some(at_most), None) => {
                let item = self.reference(&at.key("item"), Some(item), items);
                let at_most = self.whole(&at.key("atMost"), Some(at_most), 1, points);
                Some(Condition::Rated { item: item?.into(), at_most: u8::try_from(at_most?).ok()? })
            }
            (None, None, Some(level)) => self
                .reference(&at.key("levelBelow"), Some(level), levels)
                .map(|level| Condition::LevelBelow(level.into())),
            _ => {
                self.add(at, Fault::UnclearCondition);
                None
            }
        }
    }

    /// A threshold with at most two decimals, as an exact number.
    fn threshold(&mut self, at: &Place, value: f64, (least, most): (u32, u32)) -> Option<Exact> {
        let hundredths = value * 100.0;
        let whole = hundredths.round();
        if !(f64::from(least)..=f64::from(most)).contains(&value) {
            self.add(at, Fault::OutOfRange { least, most });
            return None;
        }
        if (hundredths - whole).abs() > 1e-6 {
            self.add(at, Fault::TooFine);
            return None;
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 100 to 100 × 2³², by the check above"
        )]
        let whole = whole as u64;
        Some(Exact::new(whole, 100))
    }
}
