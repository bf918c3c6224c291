//! What can be wrong in an instrument file.

use std::fmt;

use crate::codec::json::JsonType;
use crate::domain::id::Id;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The path in the file, such as `items[3].area`; empty for the file as a whole.
    pub place: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong in an instrument file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file has more bytes than are read.
    TooLong {
        /// Bytes at most.
        most: usize,
    },
    /// The file is not JSON, or nested deeper than any instrument is.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// A value of another type.
    WrongType {
        /// The type that belongs there.
        expected: JsonType,
        /// The type that stands there.
        found: JsonType,
    },
    /// A key that means nothing there.
    UnknownKey {
        /// The keys that mean something.
        known: Vec<String>,
    },
    /// The same key twice in one object.
    RepeatedKey,
    /// Nothing where something is needed.
    Missing,
    /// A text of blanks alone.
    EmptyText,
    /// Not lower-case letters, digits and hyphens.
    BadId {
        /// What stands there.
        found: String,
    },
    /// An id that an earlier entry has.
    RepeatedId {
        /// The id.
        id: String,
    },
    /// A reference to nothing.
    NotOneOf {
        /// What stands there.
        found: String,
        /// What could stand there.
        known: Vec<String>,
    },
    /// A list of the wrong length.
    Count {
        /// How many there are.
        found: usize,
        /// At least so many.
        least: usize,
        /// At most so many.
        most: usize,
    },
    /// A threshold with more than two decimals.
    TooFine,
    /// A number out of its range.
    OutOfRange {
        /// The lowest that is accepted.
        least: u32,
        /// The highest that is accepted.
        most: u32,
    },
    /// A sum that a lower level has too, or that is below one.
    NotRising {
        /// The lower level's sum.
        below: u32,
    },
    /// An area that no item belongs to.
    UnusedArea,
    /// A gate with none, or with several, of `sum`, `mean` and `each`; or `areas` beside `sum`.
    UnclearGate,
    /// A condition that is not one statement with its rating, or one level.
    UnclearCondition,
    /// A number that is no value in its unit: below zero, too large, not whole, more than 100 %.
    NotInUnit,
    /// An example that the formula has no result for.
    NoResult,
    /// An input that the formula does not use.
    UnusedInput,
    /// A gate before the lowest level.
    GatedLowestLevel,
    /// A level, not the lowest, without a gate.
    UngatedLevel,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        self.fault.fmt(f)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { most } => write!(f, "longer than {most} bytes"),
            Self::NotJson { line, column } => write!(f, "not JSON at line {line}, column {column}"),
            Self::WrongType { expected, found } => {
                write!(f, "{} belongs here, not {}", name_of(*expected), name_of(*found))
            }
            Self::UnknownKey { known } => write!(f, "unknown key; known are {}", known.join(", ")),
            Self::RepeatedKey => f.write_str("this key stands here twice"),
            Self::Missing => f.write_str("missing"),
            Self::EmptyText => f.write_str("an empty text"),
            Self::BadId { found } => write!(
                f,
                "'{found}' is not an id: 1 to {} lower-case letters, digits and hyphens",
                Id::LONGEST
            ),
            Self::RepeatedId { id } => write!(f, "'{id}' is already taken by an earlier entry"),
            Self::NotOneOf { found, known } => write!(f, "'{found}' is not one of {}", known.join(", ")),
            Self::Count { found, least, most } => {
                write!(f, "{found} entries; from {least} to {most} are needed")
            }
            Self::TooFine => f.write_str("more than two decimals"),
            Self::OutOfRange { least, most } => write!(f, "not within {least} and {most}"),
            Self::NotRising { below } => {
                write!(f, "a lower level already begins at {below}: sums rise from level to level")
            }
            Self::UnusedArea => f.write_str("no item belongs to this area"),
            Self::UnclearGate => {
                f.write_str("a gate is one of 'sum', 'mean' and 'each' ('areas' not with 'sum')")
            }
            Self::UnclearCondition => f.write_str("a condition is 'item' with 'atMost', or 'levelBelow'"),
            Self::NotInUnit => f.write_str("not a value in its unit"),
            Self::NoResult => f.write_str("the formula has no result for its example"),
            Self::UnusedInput => f.write_str("the formula does not use this input"),
            Self::GatedLowestLevel => {
                f.write_str("the lowest level has no gates: it is where everyone starts")
            }
            Self::UngatedLevel => f.write_str("each level but the lowest needs a gate"),
        }
    }
}

fn name_of(json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => "null",
        JsonType::Bool => "true or false",
        JsonType::Number => "a number",
        JsonType::WholeNumber => "a whole number",
        JsonType::Text => "a text",
        JsonType::List => "a list",
        JsonType::Object => "an object",
    }
}
