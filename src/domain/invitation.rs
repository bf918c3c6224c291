//! An invitation: what a respondent is told of who asks, and of what will be seen by whom.

use crate::domain::index::SideIx;
use crate::domain::mail_address::MailAddress;
use crate::domain::name::{Name, is_plain};
use crate::domain::team::Kind;

/// The name of who invites, as it was typed: tidied, and without what is not plain. `None` if nothing is left.
pub fn inviter(typed: &str) -> Option<Name> {
    Name::typed(&typed.chars().filter(|c| is_plain(*c)).collect::<String>())
}

/// An invitation to answer an instrument. It says what the team promises that the answers are for; nobody can check that the
/// team keeps it, or that the name is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Who collects the response codes.
    pub from: Name,
    /// Where codes may be sent.
    pub contact: Option<MailAddress>,
    /// The side that is asked; `None` leaves it to the respondent.
    pub side: Option<SideIx>,
    /// What may be seen of the answers.
    pub kind: Kind,
}
