//! A response code: one person's answers in symbols that can be read aloud, `4F7K-2M9P-…`.
//!
//! A symbol is one of 32, with five bits; groups of four are joined by hyphens. From the first bit on:
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

#![allow(clippy::cast_possible_truncation, reason = "digits below a base, symbols, 16 bits of a digest")]

pub mod pasted;

mod checksum;

use std::sync::Arc;

use crate::domain::answers::Answers;
use crate::domain::index::SideIx;
use crate::domain::instrument::Instrument;
use crate::domain::response::Response;
use crate::domain::scale::Rating;
use checksum::{CHECKSUM, checksum};

/// The version that is written.
const VERSION: u32 = 1;
/// Digits and capitals without those that are mistaken for others: I, L, O and U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bits of a symbol.
const BITS: usize = 5;
/// Symbols of a group.
const GROUP: usize = 4;

const VERSION_BITS: usize = 3;
const FINGERPRINT_BITS: usize = 16;
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
    let layout = Layout::of(&response.instrument);
    let mut bits = bits_of(VERSION, VERSION_BITS);
    bits.extend(bits_of(fingerprint(&response.instrument), FINGERPRINT_BITS));
    let side = response.side.map_or(0, |side| u32::try_from(side.number()).unwrap_or_default());
    bits.extend(bits_of(side, layout.side));
    bits.push(response.open.into());
    let ratings: Vec<u8> =
        response.answers.ratings().iter().map(|rating| rating.map_or(0, Rating::value)).collect();
    // The layout has room for every number of this many digits.
    bits.extend(convert(&ratings, layout.base, 2, layout.ratings).unwrap_or_default());
    bits.extend(bits_of(response.salt, layout.salt));
    let mut symbols: Vec<u8> = bits.chunks(BITS).map(number_of).map(|symbol| symbol as u8).collect();
    symbols.extend(checksum(&symbols));
    grouped(&symbols)
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
        let known = |instrument: Arc<Instrument>| Known {
            fingerprint: fingerprint(&instrument),
            layout: Layout::of(&instrument),
            instrument,
        };
        Self { known: instruments.into_iter().map(known).collect() }
    }

    /// Reads a code: symbols with or without hyphens, in any case, look-alikes as what is meant.
    ///
    /// # Errors
    /// The reason why it is not read.
    pub fn read(&self, code: &str) -> Result<Response, Fault> {
        let symbols: Option<Vec<u8>> = code.chars().filter(|c| *c != '-').map(symbol).collect();
        let symbols = symbols.filter(|symbols| symbols.len() > CHECKSUM).ok_or(Fault::Damaged)?;
        let (payload, check) = symbols.split_at(symbols.len() - CHECKSUM);
        if checksum(payload) != check {
            return Err(Fault::Damaged);
        }
        let mut bits = Bits(payload.iter().flat_map(|&symbol| bits_of(symbol.into(), BITS)).collect());
        match bits.take(VERSION_BITS).as_deref().map(number_of) {
            Some(VERSION) => {}
            Some(0) | None => return Err(Fault::Damaged),
            Some(_) => return Err(Fault::Newer),
        }
        let asked = bits.take(FINGERPRINT_BITS).as_deref().map(number_of).ok_or(Fault::Damaged)?;
        let known = self.known.iter().find(|known| known.fingerprint == asked);
        bits.response(known.ok_or(Fault::UnknownInstrument)?).ok_or(Fault::Damaged)
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
    side: usize,
    base: u8,
    ratings: usize,
    salt: usize,
}

impl Layout {
    fn of(instrument: &Instrument) -> Self {
        let side = (instrument.sides().len() + 1).next_power_of_two().trailing_zeros() as usize;
        let (base, questions) = (instrument.scale().points() + 1, instrument.questions().len());
        let highest = vec![base - 1; questions];
        // Four bits hold a digit of any scale.
        let bits = convert(&highest, base, 2, 4 * questions).unwrap_or_default();
        let ratings = bits.iter().skip_while(|bit| **bit == 0).count();
        let fixed = VERSION_BITS + FINGERPRINT_BITS + side + 1 + ratings;
        // Whole groups: a group that is cut is seen.
        let symbols = ((fixed + MIN_SALT_BITS).div_ceil(BITS) + CHECKSUM).next_multiple_of(GROUP);
        Self { symbols, side, base, ratings, salt: (symbols - CHECKSUM) * BITS - fixed }
    }
}

/// The bits of a code that are not read yet, each 0 or 1.
struct Bits(Vec<u8>);

impl Bits {
    /// The next so many bits; `None` if there are fewer.
    fn take(&mut self, count: usize) -> Option<Vec<u8>> {
        if count > self.0.len() {
            return None;
        }
        let rest = self.0.split_off(count);
        Some(std::mem::replace(&mut self.0, rest))
    }

    /// Everything after the fingerprint. `None` if it is no answer to this instrument.
    fn response(mut self, Known { layout, instrument, .. }: &Known) -> Option<Response> {
        let side = match number_of(&self.take(layout.side)?) as usize {
            0 => None,
            number if number <= instrument.sides().len() => Some(SideIx::from(number - 1)),
            _ => return None,
        };
        let open = self.take(1)? == [1];
        let ratings = convert(&self.take(layout.ratings)?, 2, layout.base, instrument.questions().len())?;
        let ratings = ratings.into_iter().map(|value| instrument.scale().rating(value)).collect();
        let salt = (self.0.len() == layout.salt).then(|| number_of(&self.0))?;
        Some(Response { instrument: instrument.clone(), side, open, answers: Answers::given(ratings), salt })
    }
}

fn fingerprint(instrument: &Instrument) -> u32 {
    (instrument.questions_digest() >> (64 - FINGERPRINT_BITS)) as u32
}

/// The lowest `count` bits of a number, the highest first.
fn bits_of(number: u32, count: usize) -> Vec<u8> {
    (0..count).rev().map(|place| u8::from(number >> place & 1 == 1)).collect()
}

/// The number of at most 32 bits.
fn number_of(bits: &[u8]) -> u32 {
    bits.iter().fold(0, |number, &bit| number << 1 | u32::from(bit))
}

/// The digits of a number in another base, `length` of them; `None` if it has more. The number may be of any size.
fn convert(digits: &[u8], from: u8, to: u8, length: usize) -> Option<Vec<u8>> {
    let mut converted = vec![0; length];
    for &digit in digits {
        let mut carry = u16::from(digit);
        for place in converted.iter_mut().rev() {
            let value = u16::from(*place) * u16::from(from) + carry;
            *place = (value % u16::from(to)) as u8;
            carry = value / u16::from(to);
        }
        if carry > 0 {
            return None;
        }
    }
    Some(converted)
}

/// The symbol that is written, or meant, by a character.
fn symbol(character: char) -> Option<u8> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    SYMBOLS.iter().position(|&symbol| char::from(symbol) == character).map(|position| position as u8)
}

fn grouped(symbols: &[u8]) -> String {
    let mut code = String::new();
    for (place, &symbol) in symbols.iter().enumerate() {
        if place > 0 && place % GROUP == 0 {
            code.push('-');
        }
        code.push(char::from(SYMBOLS[usize::from(symbol)]));
    }
    code
}
