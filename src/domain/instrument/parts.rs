//! The parts of an instrument, and whether their references are valid.

#[cfg(doc)]
use super::Instrument;
use super::{Area, Check, Gate, Item, Level, Question};
use crate::domain::id::Id;
use crate::domain::index::{AreaIx, IndexVec, ItemIx, LevelIx, QuestionIx, SideIx, SubjectIx};
use crate::domain::scale::Scale;

/// The parts of an instrument. Their references may be invalid; [`Instrument::new`] then returns `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// See [`Instrument::id`].
    pub id: Id,
    /// See [`Instrument::version`].
    pub version: u32,
    /// See [`Instrument::scale`].
    pub scale: Scale,
    /// See [`Instrument::subjects`].
    pub subjects: IndexVec<SubjectIx, Id>,
    /// See [`Instrument::sides`].
    pub sides: IndexVec<SideIx, Id>,
    /// See [`Instrument::areas`].
    pub areas: IndexVec<AreaIx, Area>,
    /// See [`Instrument::items`].
    pub items: IndexVec<ItemIx, Item>,
    /// See [`Instrument::levels`].
    pub levels: IndexVec<LevelIx, Level>,
    /// See [`Instrument::checks`].
    pub checks: Vec<Check>,
    /// How many items are shown on one page of the questionnaire.
    pub items_per_page: usize,
}

impl Parts {
    /// Whether all positions exist in this instrument, and every area has an item.
    pub(super) fn hold(&self) -> bool {
        let areas = &self.areas;
        let gate_holds = |gate: &Gate| match gate {
            Gate::Sum { .. } => true,
            Gate::Mean { areas: of, .. } | Gate::Each { areas: of, .. } => are_some_of(of, areas),
        };
        let mut first = 0;
        let mut check_holds = |check: &Check| {
            let follows = usize::from(check.first) == first;
            first += check.items.len();
            follows && check.holds(&self.levels)
        };
        self.items_per_page > 0
            && !self.levels.is_empty()
            && !self.items.is_empty()
            && self.items.iter().all(|item| areas.get(item.area).is_some())
            && areas.positions().all(|area| self.items.iter().any(|item| item.area == area))
            && self.areas.iter().all(|area| are_some_of(&area.subjects, &self.subjects))
            && self.levels.iter().all(|level| level.gates.iter().all(gate_holds))
            && self.checks.iter().all(&mut check_holds)
    }

    pub(super) fn questions(&self) -> IndexVec<QuestionIx, Question> {
        let mut questions = IndexVec::default();
        for (item, Item { area, .. }) in self.items.enumerated() {
            questions.extend(self.areas[*area].subjects.iter().map(|&subject| Question { item, subject }));
        }
        questions
    }
}

/// Whether there are any positions, and all of them are in this list.
pub(in crate::domain) fn are_some_of<I: Copy + From<usize>, T>(positions: &[I], list: &IndexVec<I, T>) -> bool
where
    usize: From<I>,
{
    !positions.is_empty() && positions.iter().all(|&position| list.get(position).is_some())
}
