//! A response code: one person's answers in symbols that can be read aloud, `4F7K-2M9P-…`.
//!
//! Groups of four symbols ([`symbols`]) are joined by hyphens. From the first bit on:
//!
//! | bits | what |
//! |---|---|
//! | 3 | version: 1 |
//! | 16 | fingerprint: the first bits of the digest of the questions ([`Instrument::questions_digest`]) |
//! | ⌈log₂(sides + 1)⌉ | side: 0 for "rather not say", else its number |
//! | 1 | openness: whether these answers may be looked at singly |
//! | ⌈q · log₂(points + 1)⌉ | the ratings of all q questions as one number in base points + 1; 0 is a blank |
//! | what is left, at least 11 | a random number, drawn once for each assessment |
//! | 15 | checksum: three symbols |
//!
//! Versions to come keep the first three bits and the last three symbols, so that a newer code can be told from a damaged
//! one.

#![allow(clippy::cast_possible_truncation, reason = "digits below a base, 16 bits of a digest")]

pub mod pasted;

use std::sync::Arc;

use crate::codec::symbols::{self, BITS, Bits, CHECKSUM, bits_of};
use crate::domain::answers::Answers;
use crate::domain::index::SideIx;
use crate::domain::instrument::Instrument;
use crate::domain::response::Response;
use crate::domain::scale::Rating;

/// The version that is written.
const VERSION: u32 = 1;
/// Symbols of a group.
const GROUP: usize = 4;
/// Bits of a limb of a large number.
const LIMB: usize = 32;

const VERSION_BITS: usize = 3;
/// Bits of a fingerprint.
pub const FINGERPRINT_BITS: usize = 16;
const MIN_SALT_BITS: usize = 11;

/// Why a code can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A symbol is wrong or missing.
    Damaged,
    /// A newer program wrote it.
    Newer,
    /// Its questions are those of no instrument here.
    UnknownInstrument,
}

/// Writes the code of a response, in groups.
pub fn write(response: &Response) -> String {
    Known::of(response.instrument.clone()).write(response)
}

/// Reads codes: those of the instruments that it knows.
pub struct Reader {
    known: Vec<Known>,
}

/// An instrument with what its codes need, computed once.
struct Known {
    fingerprint: u32,
    layout: Layout,
    instrument: Arc<Instrument>,
}

impl Reader {
    /// One that knows these instruments. Of two with the same questions the first counts.
    pub fn of(instruments: impl IntoIterator<Item = Arc<Instrument>>) -> Self {
        Self { known: instruments.into_iter().map(Known::of).collect() }
    }

    /// The same as [`write`], in a fraction of the time for an instrument that it knows.
    pub fn write(&self, response: &Response) -> String {
        let known = self.known.iter().find(|known| Arc::ptr_eq(&known.instrument, &response.instrument));
        known.map_or_else(|| write(response), |known| known.write(response))
    }

    /// Reads a code: symbols with or without hyphens, in any case, look-alikes as what is meant.
    ///
    /// # Errors
    /// The reason why it is not read.
    pub fn read(&self, code: &str) -> Result<Response, Fault> {
        let mut bits = symbols::read(code.chars().filter(|c| *c != '-')).ok_or(Fault::Damaged)?;
        match bits.number(VERSION_BITS) {
            Some(VERSION) => {}
            Some(0) | None => return Err(Fault::Damaged),
            Some(_) => return Err(Fault::Newer),
        }
        let asked = bits.number(FINGERPRINT_BITS).ok_or(Fault::Damaged)?;
        let known = self.known.iter().find(|known| known.fingerprint == asked);
        known.ok_or(Fault::UnknownInstrument)?.response(bits).ok_or(Fault::Damaged)
    }
}

/// How many bits of a random number the code of an instrument has room for: 11 to 30.
pub fn salt_bits(instrument: &Instrument) -> usize {
    Layout::of(instrument).salt
}

/// The sizes of the parts of a code that depend on the instrument.
struct Layout {
    /// All symbols, the checksum included.
    symbols: usize,
    base: u8,
    ratings: usize,
    salt: usize,
}

impl Layout {
    fn of(instrument: &Instrument) -> Self {
        let side = bits_of_sides(instrument);
        let (base, questions) = (instrument.scale().points() + 1, instrument.questions().len());
        let highest = number_of(&vec![base - 1; questions], base);
        let last = highest.last().map_or(0, |limb| LIMB - limb.leading_zeros() as usize);
        let ratings = highest.len().saturating_sub(1) * LIMB + last;
        let fixed = VERSION_BITS + FINGERPRINT_BITS + side + 1 + ratings;
        // Whole groups: a group that is cut is seen.
        let symbols = ((fixed + MIN_SALT_BITS).div_ceil(BITS) + CHECKSUM).next_multiple_of(GROUP);
        Self { symbols, base, ratings, salt: (symbols - CHECKSUM) * BITS - fixed }
    }
}

impl Known {
    fn of(instrument: Arc<Instrument>) -> Self {
        Self { fingerprint: fingerprint(&instrument), layout: Layout::of(&instrument), instrument }
    }

    fn write(&self, response: &Response) -> String {
        let layout = &self.layout;
        let mut bits = bits_of(VERSION, VERSION_BITS);
        bits.extend(bits_of(self.fingerprint, FINGERPRINT_BITS));
        bits.extend(side_bits(&self.instrument, response.side));
        bits.push(response.open.into());
        let ratings: Vec<u8> =
            response.answers.ratings().iter().map(|rating| rating.map_or(0, Rating::value)).collect();
        // The layout has room for every number of this many digits.
        bits.extend(convert(&ratings, layout.base, 2, layout.ratings).unwrap_or_default());
        bits.extend(bits_of(response.salt, layout.salt));
        grouped(&symbols::write(&bits))
    }

    /// What stands behind the fingerprint. `None` if it is no answer to this instrument.
    fn response(&self, mut bits: Bits) -> Option<Response> {
        let Self { layout, instrument, .. } = self;
        let side = read_side(instrument, &mut bits)?;
        let open = bits.number(1)? == 1;
        let ratings = convert(&bits.take(layout.ratings)?, 2, layout.base, instrument.questions().len())?;
        let ratings = ratings.into_iter().map(|value| instrument.scale().rating(value)).collect();
        let salt = (bits.left() == layout.salt).then(|| bits.number(layout.salt)).flatten()?;
        Some(Response { instrument: instrument.clone(), side, open, answers: Answers::given(ratings), salt })
    }
}

/// The first bits of the digest of an instrument's questions: [`FINGERPRINT_BITS`] of them.
pub fn fingerprint(instrument: &Instrument) -> u32 {
    (instrument.questions_digest() >> (64 - FINGERPRINT_BITS)) as u32
}

fn bits_of_sides(instrument: &Instrument) -> usize {
    (instrument.sides().len() + 1).next_power_of_two().trailing_zeros() as usize
}

/// A side, or none, in bits.
pub fn side_bits(instrument: &Instrument, side: Option<SideIx>) -> Vec<u8> {
    let number = side.map_or(0, |side| side.number() as u32);
    bits_of(number, bits_of_sides(instrument))
}

/// The side in the next bits; `None` if the instrument has none there.
#[allow(clippy::option_option, reason = "no side is a valid one")]
pub fn read_side(instrument: &Instrument, bits: &mut Bits) -> Option<Option<SideIx>> {
    match bits.number(bits_of_sides(instrument))? as usize {
        0 => Some(None),
        number => (number <= instrument.sides().len()).then(|| Some(SideIx::from(number - 1))),
    }
}

/// The digits of a number in another base, `length` of them; `None` if it has more. The number may be of any size.
fn convert(digits: &[u8], from: u8, to: u8, length: usize) -> Option<Vec<u8>> {
    let mut number = number_of(digits, from);
    let mut converted = vec![0; length];
    for place in converted.iter_mut().rev() {
        let mut rest = 0;
        for limb in number.iter_mut().rev() {
            let value = rest << LIMB | u64::from(*limb);
            *limb = (value / u64::from(to)) as u32;
            rest = value % u64::from(to);
        }
        *place = rest as u8;
    }
    number.iter().all(|&limb| limb == 0).then_some(converted)
}

/// A number of any size, in limbs of 32 bits, the lowest first.
fn number_of(digits: &[u8], base: u8) -> Vec<u32> {
    let mut number = Vec::new();
    for &digit in digits {
        let mut carry = u64::from(digit);
        for limb in &mut number {
            let value = u64::from(*limb) * u64::from(base) + carry;
            *limb = value as u32;
            carry = value >> LIMB;
        }
        if carry > 0 {
            number.push(carry as u32);
        }
    }
    number
}

fn grouped(symbols: &[char]) -> String {
    let groups: Vec<String> = symbols.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join("-")
}
