//! An instrument: what is asked, on which scale, and which gates stand before each level.
//!
//! Structure only. The words that people read are an [`crate::questionnaire::wording::Wording`] beside it.

use num_rational::Ratio;

use crate::domain::id::Id;
use crate::domain::scale::Scale;

mod check;
mod digest;
mod draft;
mod flaw;
mod inspection;
mod place;

pub use check::{Check, Condition, Finding, Tone};
pub use digest::Structure;
pub use draft::{
    Draft, DraftArea, DraftCheck, DraftCondition, DraftFinding, DraftGate, DraftItem, DraftLevel, limits,
};
pub use flaw::{Fault, Flaw};
pub(in crate::domain) use inspection::Inspection;
pub use place::Place;

/// An exact, unrounded value: a mean of ratings or a gate's threshold.
pub type Exact = Ratio<u64>;

/// A checked instrument. Made only by [`Draft::check`], so that every reference in it holds:
/// an area's position, once read from an instrument, is a position in that instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    id: Id,
    version: u32,
    scale: Scale,
    subjects: Vec<Id>,
    sides: Vec<Id>,
    areas: Vec<Area>,
    items: Vec<Item>,
    levels: Vec<Level>,
    checks: Vec<Check>,
    items_per_page: usize,
    questions: Vec<Question>,
}

/// A group of items that is scored and drawn as one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Unique among the areas.
    pub id: Id,
    /// Positions of the subjects that this area's items are rated for; never empty.
    pub subjects: Vec<usize>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Unique among the items.
    pub id: Id,
    /// Position of its area.
    pub area: usize,
}

/// What takes one rating: an item as it applies to one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Position of the item.
    pub item: usize,
    /// Position of the subject.
    pub subject: usize,
}

/// A level; levels stand in order, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// Unique among the levels.
    pub id: Id,
    /// All of these must hold; empty for the lowest level alone.
    pub gates: Vec<Gate>,
}

/// A condition that a level sets. Every gate is a *least*: a better rating never closes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// The sum over all raw ratings is at least this.
    Sum {
        /// In points.
        least: u32,
    },
    /// The mean of these areas' values is at least this.
    Mean {
        /// Positions of the areas; never empty.
        areas: Vec<usize>,
        /// On the scale of the items.
        least: Exact,
    },
    /// Each of these areas' values is at least this.
    Each {
        /// Positions of the areas; never empty.
        areas: Vec<usize>,
        /// On the scale of the items.
        least: Exact,
    },
}

impl Instrument {
    /// The name it goes by in addresses, files and storage.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The author's version of it, from 1.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The scale that every item is rated on.
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// Whom the items are about. Never empty; where the author named none it is one, without a name.
    pub fn subjects(&self) -> &[Id] {
        &self.subjects
    }

    /// Who may answer (marketing, sales …); may be empty.
    pub fn sides(&self) -> &[Id] {
        &self.sides
    }

    /// The areas in file order; never empty.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The items in the order in which they are shown; never empty.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The levels, the lowest first; never empty.
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The checks beside the questionnaire; may be empty.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The ids of all checks' statements, one after the other.
    pub fn check_items(&self) -> impl Iterator<Item = &Id> {
        self.checks.iter().flat_map(|check| &check.items)
    }

    /// Position of the item with this id.
    pub fn item(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id.as_str() == id)
    }

    /// All that takes a rating, in the order in which it is asked: item by item, subject by subject.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The id by which a question's rating is kept in files: `forecast`, or `shares-data/client` where
    /// the instrument has several subjects.
    pub fn question_key(&self, question: Question) -> String {
        let item = &self.items[question.item].id;
        if self.subjects.len() == 1 {
            item.to_string()
        } else {
            format!("{item}/{}", self.subjects[question.subject])
        }
    }

    /// Position of the side with this id.
    pub fn side(&self, id: &str) -> Option<usize> {
        self.sides.iter().position(|side| side.as_str() == id)
    }

    /// How many pages the questionnaire has; at least 1.
    pub fn pages(&self) -> usize {
        self.items.len().div_ceil(self.items_per_page)
    }

    /// The page, from 0, on which this question (its position) stands.
    pub fn page_of(&self, question: usize) -> usize {
        self.questions.get(question).map_or(0, |q| q.item / self.items_per_page)
    }

    /// Positions of the questions on a page (from 0); empty past the last one.
    pub fn questions_on(&self, page: usize) -> Vec<usize> {
        (0..self.questions.len()).filter(|&question| self.page_of(question) == page).collect()
    }

    /// The highest sum of ratings that answers can reach.
    pub fn max_total(&self) -> u32 {
        total_of(&self.questions, self.scale.points())
    }

    /// Whether any level is gated by the sum of ratings, so that points are worth speaking of.
    pub fn rests_on_sum(&self) -> bool {
        self.levels.iter().flat_map(|level| &level.gates).any(|gate| matches!(gate, Gate::Sum { .. }))
    }

    /// The least and the highest sum of each level, the lowest level first. `None` where any level rests on
    /// anything else than one sum.
    pub fn bands(&self) -> Option<Vec<(u32, u32)>> {
        let mut bands = Vec::new();
        let mut end = self.max_total();
        for level in self.levels.iter().skip(1).rev() {
            let [Gate::Sum { least }] = level.gates.as_slice() else { return None };
            bands.push((*least, end));
            end = least.saturating_sub(1);
        }
        bands.push((total_of(&self.questions, self.scale.lowest().value()), end));
        bands.reverse();
        Some(bands)
    }

    /// Where a level (its position) begins, as a mean of items: the ring that a radar draws for it.
    ///
    /// `None` for the lowest level, and where the level's gates are not one sum or one mean over all
    /// areas, or a sum counts several subjects: a ring would then say what the gates do not.
    pub fn ring(&self, level: usize) -> Option<Exact> {
        match self.levels.get(level)?.gates.as_slice() {
            [Gate::Sum { least }] if self.subjects.len() == 1 => {
                Some(Exact::new(u64::from(*least), self.questions.len() as u64))
            }
            [Gate::Mean { areas, least }] if areas.len() == self.areas.len() => Some(*least),
            _ => None,
        }
    }
}

fn total_of(questions: &[Question], rating: u8) -> u32 {
    u32::try_from(questions.len()).unwrap_or(u32::MAX).saturating_mul(u32::from(rating))
}
