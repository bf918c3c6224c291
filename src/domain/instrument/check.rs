//! Checks beside the questionnaire: a few extra statements that never change score or level, and the findings that
//! they suggest.

use super::{Id, Level};
use crate::domain::index::{CheckItemIx, FindingIx, IndexVec, LevelIx, StatementIx};
use crate::domain::scale::Rating;

/// A few statements that are rated apart from the questionnaire. They are optional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Unique among the checks.
    pub id: Id,
    /// Its first statement.
    pub first: CheckItemIx,
    /// Its statements, unique among those of all checks; never empty.
    pub items: IndexVec<StatementIx, Id>,
    /// Its findings; the first one that holds counts. Never empty.
    pub findings: IndexVec<FindingIx, Finding>,
}

/// A finding that a check may suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Unique among the findings of its check.
    pub id: Id,
    /// How prominently it is shown.
    pub tone: Tone,
    /// It holds if all conditions of any of these lists hold; no list is empty.
    pub when: Vec<Vec<Condition>>,
}

/// How prominently a finding is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Shown above the result: the advice below may not help.
    Warning,
    /// Shown next to the check's statements.
    Note,
}

/// A condition of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A statement of the check has a low rating.
    Rated {
        /// The statement.
        item: StatementIx,
        /// The highest rating that counts as low.
        at_most: u8,
    },
    /// The level reached is below this one.
    LevelBelow(LevelIx),
}

impl Check {
    /// Whether all its conditions refer to its own statements and to existing levels.
    pub(super) fn holds(&self, levels: &IndexVec<LevelIx, Level>) -> bool {
        let condition_holds = |condition: &Condition| match *condition {
            Condition::Rated { item, .. } => self.items.get(item).is_some(),
            Condition::LevelBelow(level) => levels.get(level).is_some(),
        };
        (self.findings.iter()).all(|finding| finding.when.iter().all(|all| all.iter().all(condition_holds)))
    }

    /// The position of one of its statements among those of all checks.
    pub fn position(&self, statement: StatementIx) -> CheckItemIx {
        CheckItemIx::from(usize::from(self.first) + usize::from(statement))
    }

    /// The finding that holds, given the ratings of all checks' statements and the level reached. `None` while any
    /// statement of this check is blank, since a finding needs all of them.
    pub fn finding(&self, ratings: &[Option<Rating>], level: LevelIx) -> Option<FindingIx> {
        let first = usize::from(self.first);
        let own = ratings.get(first..first + self.items.len())?;
        let own: IndexVec<StatementIx, Rating> = own.iter().copied().collect::<Option<_>>()?;
        let holds = |condition: &Condition| match *condition {
            Condition::Rated { item, at_most } => own[item].value() <= at_most,
            Condition::LevelBelow(least) => level < least,
        };
        self.findings.position(|finding| finding.when.iter().any(|all| all.iter().all(holds)))
    }
}
