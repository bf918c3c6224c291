//! What is known of the assessments of a client, and how the next one begins.

use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::record::Timestamp;
use crate::i18n::texts::accounts::Texts;
use crate::questionnaire::definition::Definition;
use crate::route::{ACCOUNT_INSTRUMENT, Route};

/// What is known of the assessments of a client.
#[derive(Clone, Default)]
pub struct Assessed {
    /// When the last one was finished.
    pub last: Option<Timestamp>,
    /// The one in progress that was answered last, with the number of its answers.
    pub begun: Option<(Id, usize)>,
    /// When it was answered.
    changed: Timestamp,
}

impl Assessed {
    /// Notes an assessment of this client. One that was opened and left has not begun.
    pub fn note(&mut self, one: &Assessment) {
        let answered = one.answers().answered();
        if one.is_finished() {
            self.last = self.last.max(Some(one.day()));
        } else if answered > 0 && one.changed() >= self.changed {
            (self.begun, self.changed) = (Some((one.id().clone(), answered)), one.changed());
        }
    }
}

/// How an assessment of a client begins, or goes on: what it is called, and its address.
pub fn assess(
    account: &Id,
    assessed: &Assessed,
    definition: &Definition,
    texts: &'static Texts,
) -> (&'static str, String) {
    let new = || Route::assessing(ACCOUNT_INSTRUMENT, account);
    match (&assessed.begun, assessed.last) {
        (Some((begun, _)), _) => (texts.go_on, Route::resume(definition.instrument.id(), begun).fragment()),
        (None, None) => (texts.assess, new()),
        (None, Some(_)) => (texts.assess_again, new()),
    }
}
