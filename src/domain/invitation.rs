//! An invitation: what a respondent is told of who asks, and of what will be seen by whom.

use crate::domain::index::SideIx;
use crate::domain::mail_address::MailAddress;
use crate::domain::name::Name;
use crate::domain::team::Kind;

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
