//! Two copies of a record as texts, for those who need not know its kind: a backup has one, this browser the other.

use super::{FindInstrument, Saved};
use crate::domain::account::Account;
use crate::domain::plan::Plan;
use crate::domain::record::{Key, Timestamp};
use crate::domain::team::Team;

/// How two copies become one.
#[derive(Clone, Copy)]
enum Joining {
    /// All that both have.
    Merge,
    /// What the second one has, as a change at this time.
    Revert(Timestamp),
}

/// The record with all that both copies have; `None` where its kind is not known, or a copy can't be read.
pub fn merged(key: &Key, here: &str, theirs: &str, find: &FindInstrument) -> Option<String> {
    joined(key, (here, theirs), find, Joining::Merge)
}

/// The record with the content of an earlier copy, later than both, so that it wins wherever they meet; `None` as above.
pub fn reverted(
    key: &Key,
    here: &str,
    earlier: &str,
    find: &FindInstrument,
    now: Timestamp,
) -> Option<String> {
    joined(key, (here, earlier), find, Joining::Revert(now))
}

fn joined(key: &Key, copies: (&str, &str), find: &FindInstrument, joining: Joining) -> Option<String> {
    match key.kind.as_str() {
        Team::KIND => joined_as::<Team>(key, copies, find, joining),
        Plan::KIND => joined_as::<Plan>(key, copies, find, joining),
        Account::KIND => joined_as::<Account>(key, copies, find, joining),
        _ => None,
    }
}

fn joined_as<T: Saved>(
    key: &Key,
    (one, other): (&str, &str),
    find: &FindInstrument,
    joining: Joining,
) -> Option<String> {
    let read = |text: &str| T::read_text(text, find).ok().filter(|record| *record.id() == key.id);
    let (mut one, other) = read(one).zip(read(other))?;
    match joining {
        Joining::Merge => one.merge(&other),
        Joining::Revert(now) if !one.same_value(&other) => one.revert_to(&other, now),
        Joining::Revert(_) => {}
    }
    Some(one.write())
}
