//! What the client of an assessment is called, for screens that don't have the accounts.

use crate::app::outcome::Outcome;
use crate::app::state::State;
use crate::codec::saved::Saved;
use crate::domain::account::Account;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::questionnaire::locale::Locale;

/// The name of the client that an assessment is about; `None` if it is about none, or about one that is gone.
pub fn client_of(state: State, assessment: &Assessment) -> Option<Name> {
    name_of(state, &assessment.account()?)
}

/// What a result is called in lists: the client, if it is about one, then its name or its day.
pub fn label(state: State, outcome: &Outcome, locale: Locale) -> String {
    after_client(state, &outcome.assessment, outcome.label(locale))
}

/// A text after the name of the client that an assessment is about; the text alone if it is about none.
pub fn after_client(state: State, assessment: &Assessment, text: String) -> String {
    match client_of(state, assessment) {
        Some(client) => format!("{client}, {text}"),
        None => text,
    }
}

/// The name of an account.
pub fn name_of(state: State, account: &Id) -> Option<Name> {
    let text = state.records.storage().read(&format!("account/{account}"))?;
    Account::read_text(&text, &|_, _| None).ok()?.name()
}
