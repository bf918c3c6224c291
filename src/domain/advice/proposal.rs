//! Climb or stay? Conditions that respondents may tick, and the target that these speak for.

use super::Advice;
use crate::domain::assessment::{Assessment, Target};
use crate::domain::id::Id;
use crate::domain::index::{ConditionIx, LevelIx};

/// A condition that speaks for a target at a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetCondition {
    /// Unique among the conditions.
    pub id: Id,
    /// The level reached at which it is asked; never the highest.
    pub at: LevelIx,
    /// What it speaks for.
    pub target: Target,
}

/// A target, and what speaks for it. It is only proposed: the respondent sets the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The target.
    pub target: Target,
    /// The ticked conditions that speak for it; never empty.
    pub because: Vec<ConditionIx>,
}

impl Proposal {
    /// What the ticked conditions propose at the level reached; `None` if none of that level is ticked.
    ///
    /// A condition that speaks for climbing outweighs all that speak for staying. The weighing is ours.
    pub fn of(advice: &Advice, reached: LevelIx, assessment: &Assessment) -> Option<Self> {
        [Target::OneUp, Target::Stay].into_iter().find_map(|target| {
            let because: Vec<ConditionIx> = advice
                .conditions_for(reached, target)
                .filter(|&at| assessment.has_ticked(&advice.conditions()[at].id))
                .collect();
            (!because.is_empty()).then_some(Self { target, because })
        })
    }
}
