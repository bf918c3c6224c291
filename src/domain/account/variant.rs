//! The three variants of the process of co-operation with a key client, by the ids of the levels of the instrument `key-account`.
//!
//! Source: Kijewska J. (2012), *Koncepcja procesu współpracy przedsiębiorstwa z kluczowym klientem*, Zeszyty Naukowe Politechniki
//! Poznańskiej, Organizacja i Zarządzanie 58.

use crate::domain::id::Id;

/// How an enterprise and its key client work on their plans, from the loosest way to the closest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variant {
    /// The enterprise plans by itself, and so does the client; they talk and negotiate.
    #[default]
    Negotiation,
    /// The client joins at the strategic plan, if it accepts win–win.
    Cooperation,
    /// One team of both works from gathering data on.
    Integration,
}

impl Variant {
    /// All, in their order.
    pub const ALL: [Self; 3] = [Self::Negotiation, Self::Cooperation, Self::Integration];

    /// The id of its level.
    pub fn id(self) -> &'static str {
        match self {
            Self::Negotiation => "negotiation",
            Self::Cooperation => "cooperation",
            Self::Integration => "integration",
        }
    }

    /// The variant of a level; `None` for one of another instrument.
    pub fn of(level: &Id) -> Option<Self> {
        Self::ALL.into_iter().find(|variant| variant.id() == level.as_str())
    }

    /// The next closer one.
    pub fn above(self) -> Option<Self> {
        Self::ALL.into_iter().find(|other| *other > self)
    }

    /// The next looser one.
    pub fn below(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|other| *other < self)
    }
}
