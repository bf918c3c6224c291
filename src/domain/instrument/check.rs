//! Checks beside the questionnaire: a few statements more, whose ratings never change score or level, and
//! what they suggest.

use super::{Id, Level};
use crate::domain::index::{CheckItemIx, FindingIx, IndexVec, LevelIx, StatementIx};
use crate::domain::scale::Rating;

/// A few statements that are rated apart from the questionnaire. Optional: a respondent may skip it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Unique among the checks.
    pub id: Id,
    /// Its first statement.
    pub first: CheckItemIx,
    /// Its statements, unique among those of all checks; never empty.
    pub items: IndexVec<StatementIx, Id>,
    /// What it may find, the first that holds before the rest; never empty.
    pub findings: IndexVec<FindingIx, Finding>,
}

/// What a check may find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Unique among the findings of its check.
    pub id: Id,
    /// How loudly it is said.
    pub tone: Tone,
    /// It holds where all conditions of any of these lists hold; none is empty.
    pub when: Vec<Vec<Condition>>,
}

/// How loudly a finding is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// On top of the result: it may mean that the advice there would not help.
    Warning,
    /// Beside the statements that led to it.
    Note,
}

/// What a finding rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A statement of the check is rated so low.
    Rated {
        /// The statement.
        item: StatementIx,
        /// The highest rating that counts as low.
        at_most: u8,
    },
    /// The level reached is a lower one than this.
    LevelBelow(LevelIx),
}

impl Check {
    /// Whether its conditions name statements of its own and levels that there are.
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

    /// Which finding holds, given the ratings of all checks' statements and the level reached. `None` while any statement of this check is blank: half a check finds nothing.
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
