//! What is known of a kept assessment without reading all of it.

use crate::domain::id::Id;
use crate::domain::record::Timestamp;

/// Which account an assessment is about, and when it was finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The account; `None` if it is about none.
    pub account: Option<Id>,
    /// When it was finished; `None` while it is in progress.
    pub finished: Option<Timestamp>,
}

/// Looks at the text of an assessment as this program writes it; `None` for another one, which has to be read.
///
/// Hundreds of texts are looked at while a screen waits. Quotes within texts are escaped, so that no name can pass for a register.
pub fn glance(text: &str) -> Option<Glance> {
    if !text.starts_with(r#"{"version":4,"assessment":{"#) || !text.ends_with("}}}") {
        return None;
    }
    Some(Glance {
        account: value(text, r#""account":["#, &|at| Id::new(at.strip_prefix('"')?.split('"').next()?))?,
        finished: value(text, r#""finished":["#, &|at| {
            let digits = at.strip_prefix(r#"{"at":"#)?;
            digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
        })?,
    })
}

/// The value of a register; `Some(None)` if there is none, `None` if it can't be read.
#[allow(clippy::option_option, reason = "three cases")]
fn value<T>(text: &str, register: &str, read: &dyn Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match text.split_once(register) {
        None => Some(None),
        Some((_, at)) if at.starts_with("null") => Some(None),
        Some((_, at)) => read(at).map(Some),
    }
}
