//! Two digests that tell whether answers fit an instrument: of its questions, and of its whole structure.
//!
//! Each is taken of a canonical text, which leaves out what an instrument does not use, so that a new feature of the
//! format changes no digest of instruments without it. Words, checks and advice are in neither: they may be edited.
//!
//! ```text
//! questions 1                    structure 1
//! instrument marketing-sales     area planning plan-input upstream …
//! points 5                       …
//! item forecast                  level undefined
//! item shares-data client us     level defined; sum 40
//! side marketing                 level integrated; mean 4 capital change; each 3 capital change
//! ```
//!
//! The structure's text begins with that of the questions. The subjects of an item stand there where the instrument has
//! several. The hash is SipHash-2-4 with a key of zeros.

use std::fmt::{self, Write};
use std::hash::Hasher;

use siphasher::sip::SipHasher24;

use super::{Gate, Instrument};
use crate::domain::index::AreaIx;

/// The structure of an instrument, as 64 bits; shown as 16 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Structure(u64);

impl Structure {
    /// The structure of 16 hexadecimal digits, lower case; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        let fits = text.len() == 16 && text.bytes().all(is_digit);
        fits.then(|| u64::from_str_radix(text, 16).ok().map(Self)).flatten()
    }
}

impl fmt::Display for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Instrument {
    /// What is asked: id, items in order with their subjects, points of the scale, sides in order. Answers that were
    /// given to other questions can't be told apart by item and must not be joined. 64 bits.
    pub fn questions_digest(&self) -> u64 {
        digest(&self.questions_text())
    }

    /// What is asked and how it is scored. An assessment that is finished keeps the structure it was finished with.
    pub fn structure(&self) -> Structure {
        Structure(digest(&self.structure_text()))
    }

    /// The canonical text of the questions.
    pub fn questions_text(&self) -> String {
        let mut text = format!("questions 1\ninstrument {}\npoints {}\n", self.id(), self.scale().points());
        for item in self.items() {
            line(&mut text, "item", &item.id);
            if self.subjects().len() > 1 {
                for &subject in &self.areas()[item.area].subjects {
                    word(&mut text, &self.subjects()[subject]);
                }
            }
            text.push('\n');
        }
        for side in self.sides() {
            line(&mut text, "side", side);
            text.push('\n');
        }
        text
    }

    /// The canonical text of the structure.
    pub fn structure_text(&self) -> String {
        let mut text = self.questions_text();
        text.push_str("structure 1\n");
        for (position, area) in self.areas().enumerated() {
            line(&mut text, "area", &area.id);
            for item in self.items().iter().filter(|item| item.area == position) {
                word(&mut text, &item.id);
            }
            text.push('\n');
        }
        for level in self.levels() {
            line(&mut text, "level", &level.id);
            for gate in &level.gates {
                let (kind, least, areas): (_, &dyn fmt::Display, &[AreaIx]) = match gate {
                    Gate::Sum { least } => ("sum", least, &[]),
                    Gate::Mean { areas, least } => ("mean", least, areas),
                    Gate::Each { areas, least } => ("each", least, areas),
                };
                text.push(';');
                word(&mut text, &kind);
                word(&mut text, least);
                for &area in areas {
                    word(&mut text, &self.areas()[area].id);
                }
            }
            text.push('\n');
        }
        text
    }
}

fn line(text: &mut String, kind: &str, id: &dyn fmt::Display) {
    text.push_str(kind);
    word(text, id);
}

fn word(text: &mut String, word: &dyn fmt::Display) {
    // Writing to a text does not fail.
    let _ = write!(text, " {word}");
}

/// The digest of any text.
pub(in crate::domain) fn digest(text: &str) -> u64 {
    let mut hasher = SipHasher24::new();
    hasher.write(text.as_bytes());
    hasher.finish()
}
