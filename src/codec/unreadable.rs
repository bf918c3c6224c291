//! The reasons why a record can't be used.

use std::fmt;

/// Why a record can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON.
    NotJson {
        /// The column at which it stops being JSON, from 1.
        column: usize,
    },
    /// A newer program wrote it.
    Newer {
        /// Its version.
        version: u64,
    },
    /// It answers an unknown instrument.
    UnknownInstrument {
        /// The id of the instrument.
        id: String,
    },
    /// It was finished on an earlier structure of its instrument, which is unknown.
    UnknownStructure {
        /// The instrument's id.
        id: String,
    },
    /// A part is missing or invalid.
    Damaged {
        /// The path to that part.
        place: String,
    },
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { column } => write!(f, "not JSON at column {column}"),
            Self::Newer { version } => write!(f, "version {version} is newer than this program"),
            Self::UnknownInstrument { id } => write!(f, "there is no instrument '{id}'"),
            Self::UnknownStructure { id } => write!(f, "the earlier structure of '{id}' is not at hand"),
            Self::Damaged { place } => write!(f, "'{place}' is missing or not what it should be"),
        }
    }
}
