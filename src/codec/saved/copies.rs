//! Two copies of a record as texts, for those who need not know its kind: a backup has one, this browser the other.

use super::{FindInstrument, Saved};
use crate::domain::record::{Key, Record, Timestamp};
use crate::domain::team::Team;

/// The record with all that both copies have; `None` where its kind is not known, or a copy can't be read.
pub fn merged(key: &Key, here: &str, theirs: &str, find: &FindInstrument) -> Option<String> {
    joined(key, here, theirs, find, &|here, theirs| here.merge(theirs))
}

/// The record with the content of an earlier copy, later than both, so that it wins wherever they meet; `None` as above.
pub fn reverted(
    key: &Key,
    here: &str,
    earlier: &str,
    find: &FindInstrument,
    now: Timestamp,
) -> Option<String> {
    joined(key, here, earlier, find, &|here, earlier| {
        if !here.same_value(earlier) {
            here.revert_to(earlier, now);
        }
    })
}

fn joined(
    key: &Key,
    one: &str,
    other: &str,
    find: &FindInstrument,
    join: &dyn Fn(&mut Team, &Team),
) -> Option<String> {
    let read = |text: &str| Team::read_text(text, find).ok().filter(|team| *team.id() == key.id);
    let is_known = key.kind.as_str() == Team::KIND;
    let (mut one, other) = is_known.then(|| Some((read(one)?, read(other)?))).flatten()?;
    join(&mut one, &other);
    Some(one.write())
}
