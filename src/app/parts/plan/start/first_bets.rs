//! The bets that a plan begins with.

use super::Start;
use crate::domain::id::Id;
use crate::domain::plan::bet::{Bet, Confidence, Effect, Effort, Size};
use crate::domain::plan::key_result::KeyResult;
use crate::domain::plan::week::Week;
use crate::domain::sentence::Sentence;
use crate::platform::random;

impl Start {
    /// The chosen actions as bets, and what would have been an output; all of them can be changed.
    pub(super) fn first_bets(&self, key_result: &KeyResult) -> Vec<Bet> {
        let actions = self.source.actions.iter().filter_map(|id| {
            let change = self.playbook.action(id)?.hypothesis.as_ref()?.in_locale(self.locale);
            Some((Sentence::typed(change)?, Some(id.clone())))
        });
        let made = self.key_results.iter().filter_map(|form| {
            let made = form.made()?;
            Some((Sentence::typed(&(self.texts.made_as_bet)(made.as_str()))?, None))
        });
        let bets = actions.chain(made).filter_map(|(change, action)| first_bet(change, action, key_result));
        bets.collect()
    }
}

/// A bet as it begins: a hunch, small, of a day.
pub fn first_bet(change: Sentence, action: Option<Id>, key_result: &KeyResult) -> Option<Bet> {
    Some(Bet {
        id: random::id()?,
        change,
        key_result: key_result.id.clone(),
        effect: Effect::Size(Size::Small),
        evidence: None,
        within: Week::new(2)?,
        confidence: Confidence::Hunch,
        effort: Effort::of_halves(2)?,
        stage: None,
        action,
        week: None,
        waits_for: None,
        link: None,
        is_archived: false,
    })
}
