//! Why a record can't be used.

use std::fmt;

/// Why a record can't be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON.
    NotJson {
        /// Where it stops being JSON, from 1.
        column: usize,
    },
    /// A newer program wrote it.
    Newer {
        /// The version it has.
        version: u64,
    },
    /// It answers an instrument that is not at hand.
    UnknownInstrument {
        /// The id it names.
        id: String,
    },
    /// It answers another version of its instrument.
    OtherInstrumentVersion {
        /// The version it answers.
        version: u64,
    },
    /// A part is missing or not what it should be.
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
            Self::OtherInstrumentVersion { version } => {
                write!(f, "it answers version {version} of its instrument")
            }
            Self::Damaged { place } => write!(f, "'{place}' is missing or not what it should be"),
        }
    }
}
