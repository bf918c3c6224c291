//! The errors in an instrument file.

use std::fmt;

use crate::codec::json::JsonType;
use crate::domain::id::Id;

/// One error and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The path in the file, such as `items[3].area`; empty for the file as a whole.
    pub place: String,
    /// The error.
    pub fault: Fault,
}

/// An error in an instrument file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is too large.
    TooLong {
        /// The maximum in bytes.
        most: usize,
    },
    /// The file is not JSON, or nested deeper than any instrument.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// A value of the wrong type.
    WrongType {
        /// The type that is expected.
        expected: JsonType,
        /// The type that was found.
        found: JsonType,
    },
    /// An unknown key.
    UnknownKey {
        /// The keys that are known.
        known: Vec<String>,
    },
    /// A key that appears twice in one object.
    RepeatedKey,
    /// A missing value.
    Missing,
    /// A text of spaces only.
    EmptyText,
    /// A text that is not an id: not lower-case letters, digits and hyphens.
    BadId {
        /// The text that was found.
        found: String,
    },
    /// An id that an earlier entry already has.
    RepeatedId {
        /// The id.
        id: String,
    },
    /// A reference to an id that does not exist.
    NotOneOf {
        /// The id that was found.
        found: String,
        /// The ids that exist.
        known: Vec<String>,
    },
    /// A list of the wrong length.
    Count {
        /// The number of entries.
        found: usize,
        /// The minimum.
        least: usize,
        /// The maximum.
        most: usize,
    },
    /// A threshold with more than two decimals.
    TooFine,
    /// A number out of range.
    OutOfRange {
        /// The minimum.
        least: u32,
        /// The maximum.
        most: u32,
    },
    /// A sum that is not above that of a lower level.
    NotRising {
        /// The lower level's sum.
        below: u32,
    },
    /// An area without items.
    UnusedArea,
    /// Fewer than three axes beside areas that are none.
    TooFewAxes,
    /// A gate with none or several of `sum`, `mean` and `each`, or with `areas` beside `sum`.
    UnclearGate,
    /// An action that is both on the way to a level and for an area.
    UnclearAction,
    /// A condition that is neither a statement with its rating nor a level.
    UnclearCondition,
    /// A number that its unit does not allow: below zero, too large, not whole, above 100 %.
    NotInUnit,
    /// An example for which the formula has no result.
    NoResult,
    /// An input that the formula does not use.
    UnusedInput,
    /// A gate of the lowest level.
    GatedLowestLevel,
    /// A level other than the lowest without a gate.
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
            Self::TooFewAxes => f.write_str("beside areas with 'axis': false, at least three are axes"),
            Self::UnusedArea => f.write_str("no item belongs to this area"),
            Self::UnclearGate => {
                f.write_str("a gate is one of 'sum', 'mean' and 'each' ('areas' not with 'sum')")
            }
            Self::UnclearAction => f.write_str("an action has 'to' with 'moves', or 'area'"),
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
