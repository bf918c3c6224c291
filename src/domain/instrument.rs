//! An instrument: the statements, the scale, and the gates of each level.
//!
//! Structure only. The texts are in [`crate::questionnaire::wording::Wording`].

use crate::domain::index::{AreaIx, IndexVec, ItemIx, LevelIx, QuestionIx, SideIx, SubjectIx};
use num_rational::Ratio;

use crate::domain::id::Id;
use crate::domain::scale::Scale;

mod check;
mod digest;
mod parts;

pub use check::{Check, Condition, Finding, Tone};
pub use digest::Structure;
pub(in crate::domain) use digest::digest;
pub use parts::Parts;
pub(in crate::domain) use parts::are_some_of;

/// An exact, unrounded value: a mean of ratings, or the threshold of a gate.
pub type Exact = Ratio<u64>;

/// An instrument whose references are all valid: a position read from an instrument is a position in that instrument.
/// Only [`Instrument::new`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    parts: Parts,
    questions: IndexVec<QuestionIx, Question>,
}

/// A group of items that is scored together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Unique among the areas.
    pub id: Id,
    /// Whether it is an axis of the radar. One that is none, since it is no part of what the shape stands for, is drawn as a bar.
    pub is_axis: bool,
    /// The subjects that this area's items are rated for; never empty.
    pub subjects: Vec<SubjectIx>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Unique among the items.
    pub id: Id,
    /// Its area.
    pub area: AreaIx,
}

/// A question takes one rating: an item for one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The item.
    pub item: ItemIx,
    /// The subject.
    pub subject: SubjectIx,
}

/// A level. Levels are ordered, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// Unique among the levels.
    pub id: Id,
    /// The gates; all must hold. Empty only for the lowest level.
    pub gates: Vec<Gate>,
}

/// A condition for a level. Every gate is a minimum, so a better rating never makes it fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// The sum of all ratings is at least this.
    Sum {
        /// In points.
        least: u32,
    },
    /// The mean of these areas' values is at least this.
    Mean {
        /// The areas; never empty.
        areas: Vec<AreaIx>,
        /// On the scale of the items.
        least: Exact,
    },
    /// Each of these areas' values is at least this.
    Each {
        /// The areas; never empty.
        areas: Vec<AreaIx>,
        /// On the scale of the items.
        least: Exact,
    },
}

impl Instrument {
    /// An instrument from these parts; `None` if a reference is invalid, or if a list is empty that must not be.
    pub fn new(parts: Parts) -> Option<Self> {
        parts.hold().then(|| Self { questions: parts.questions(), parts })
    }

    /// The id in addresses, files and storage.
    pub fn id(&self) -> &Id {
        &self.parts.id
    }

    /// The author's version of the wording, from 1.
    pub fn version(&self) -> u32 {
        self.parts.version
    }

    /// The scale that every item is rated on.
    pub fn scale(&self) -> Scale {
        self.parts.scale
    }

    /// The subjects of the items. Never empty; if the author named none, there is one without a name.
    pub fn subjects(&self) -> &IndexVec<SubjectIx, Id> {
        &self.parts.subjects
    }

    /// The sides that may answer (marketing, sales …); may be empty.
    pub fn sides(&self) -> &IndexVec<SideIx, Id> {
        &self.parts.sides
    }

    /// The areas in file order; never empty.
    pub fn areas(&self) -> &IndexVec<AreaIx, Area> {
        &self.parts.areas
    }

    /// The items in the order in which they are shown; never empty.
    pub fn items(&self) -> &IndexVec<ItemIx, Item> {
        &self.parts.items
    }

    /// The levels, the lowest first; never empty.
    pub fn levels(&self) -> &IndexVec<LevelIx, Level> {
        &self.parts.levels
    }

    /// The checks beside the questionnaire; may be empty.
    pub fn checks(&self) -> &[Check] {
        &self.parts.checks
    }

    /// The ids of all checks' statements, check by check.
    pub fn check_items(&self) -> impl Iterator<Item = &Id> {
        self.parts.checks.iter().flat_map(|check| &check.items)
    }

    /// The position of the item with this id.
    pub fn item(&self, id: &str) -> Option<ItemIx> {
        self.parts.items.position(|item| item.id.as_str() == id)
    }

    /// All questions in the order in which they are asked: item by item, subject by subject.
    pub fn questions(&self) -> &IndexVec<QuestionIx, Question> {
        &self.questions
    }

    /// The key of a question's rating in files: `forecast`, or `shares-data/client` if the instrument has several
    /// subjects.
    pub fn question_key(&self, question: Question) -> String {
        let item = &self.parts.items[question.item].id;
        if self.parts.subjects.len() == 1 {
            item.to_string()
        } else {
            format!("{item}/{}", self.parts.subjects[question.subject])
        }
    }

    /// The areas that are axes of the radar.
    pub fn axes(&self) -> impl Iterator<Item = AreaIx> {
        self.areas().enumerated().filter(|(_, area)| area.is_axis).map(|(position, _)| position)
    }

    /// The values at which levels begin for an area alone: its least value, or its least mean where a gate is about no other area.
    /// The lowest level first.
    pub fn thresholds(&self, area: AreaIx) -> Vec<(LevelIx, Exact)> {
        let least = |gate: &Gate| match gate {
            Gate::Mean { areas, least } if *areas == [area] => Some(*least),
            Gate::Each { areas, least } if areas.contains(&area) => Some(*least),
            _ => None,
        };
        let levels = self.levels().enumerated();
        let highest = |level: &Level| level.gates.iter().filter_map(least).max();
        levels.filter_map(|(position, level)| Some((position, highest(level)?))).collect()
    }

    /// The position of the side with this id.
    pub fn side(&self, id: &str) -> Option<SideIx> {
        self.parts.sides.position(|side| side.as_str() == id)
    }

    /// The number of pages of the questionnaire; at least 1.
    pub fn pages(&self) -> usize {
        self.parts.items.len().div_ceil(self.parts.items_per_page)
    }

    /// The page, from 0, that has this question.
    pub fn page_of(&self, question: QuestionIx) -> usize {
        self.questions.get(question).map_or(0, |q| usize::from(q.item) / self.parts.items_per_page)
    }

    /// The questions on a page (from 0); empty past the last one.
    pub fn questions_on(&self, page: usize) -> Vec<QuestionIx> {
        self.questions.positions().filter(|&question| self.page_of(question) == page).collect()
    }

    /// The highest possible sum of ratings.
    pub fn max_total(&self) -> u32 {
        self.questions.iter().map(|_| u32::from(self.scale().points())).sum()
    }

    /// Whether any level has a gate for the sum of ratings, so that points are worth showing.
    pub fn rests_on_sum(&self) -> bool {
        self.parts.levels.iter().flat_map(|level| &level.gates).any(|gate| matches!(gate, Gate::Sum { .. }))
    }

    /// The lowest and the highest sum of each level, the lowest level first. `None` if any level depends on anything
    /// but one sum.
    pub fn bands(&self) -> Option<IndexVec<LevelIx, (u32, u32)>> {
        let mut bands = Vec::new();
        let mut end = self.max_total();
        for level in self.parts.levels.iter().skip(1).rev() {
            let [Gate::Sum { least }] = level.gates.as_slice() else { return None };
            bands.push((*least, end));
            end = least.saturating_sub(1);
        }
        let lowest = self.questions.iter().map(|_| u32::from(self.scale().lowest().value())).sum();
        bands.push((lowest, end));
        bands.reverse();
        Some(bands.into())
    }

    /// The mean of items at which a level begins: its ring on a radar.
    ///
    /// `None` for the lowest level, and if the level's gates are not a single sum or a single mean over all areas, or
    /// if a sum includes several subjects: a ring would then not show what the gates require.
    pub fn ring(&self, level: LevelIx) -> Option<Exact> {
        match self.parts.levels.get(level)?.gates.as_slice() {
            [Gate::Sum { least }] if self.parts.subjects.len() == 1 => {
                Some(Exact::new(u64::from(*least), self.questions.len() as u64))
            }
            [Gate::Mean { areas, least }] if areas.len() == self.parts.areas.len() => Some(*least),
            _ => None,
        }
    }
}
