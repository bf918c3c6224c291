//! Symbols that can be read aloud and typed, and bits in them: what response codes and invitations are written in.
//!
//! A symbol is one of 32, with five bits. The last three symbols of a text are a checksum of the others.

#![allow(clippy::cast_possible_truncation, reason = "five bits, and a place among 32 symbols")]

mod checksum;

pub use checksum::CHECKSUM;
use checksum::checksum;

/// Digits and capitals without those that are mistaken for others: I, L, O and U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bits of a symbol.
pub const BITS: usize = 5;

/// Writes bits, each 0 or 1, as symbols with their checksum. What the last symbol has room for beyond them is 0.
pub fn write(bits: &[u8]) -> Vec<char> {
    let symbol = |bits: &[u8]| (number_of(bits) << (BITS - bits.len())) as u8;
    let mut symbols: Vec<u8> = bits.chunks(BITS).map(symbol).collect();
    symbols.extend(checksum(&symbols));
    symbols.into_iter().map(|symbol| char::from(SYMBOLS[usize::from(symbol)])).collect()
}

/// The bits of symbols, without those of the checksum; `None` if that is wrong, or something is not a symbol. Reads any case,
/// and look-alikes as what is meant.
pub fn read(text: impl Iterator<Item = char>) -> Option<Bits> {
    let symbols: Vec<u8> = text.map(symbol).collect::<Option<_>>()?;
    let (payload, check) = symbols.split_at(symbols.len().checked_sub(CHECKSUM)?);
    (checksum(payload) == check).then(|| Bits::of(payload))
}

/// The bits of symbols whose end may be missing, so that there is no checksum; up to what is not a symbol.
pub fn read_beginning(text: impl Iterator<Item = char>) -> Bits {
    Bits::of(&text.map_while(symbol).collect::<Vec<_>>())
}

/// Bits that are not read yet, each 0 or 1.
pub struct Bits(Vec<u8>);

impl Bits {
    fn of(symbols: &[u8]) -> Self {
        Self(symbols.iter().flat_map(|&symbol| bits_of(symbol.into(), BITS)).collect())
    }

    /// The next so many bits; `None` if there are fewer.
    pub fn take(&mut self, count: usize) -> Option<Vec<u8>> {
        if count > self.0.len() {
            return None;
        }
        let rest = self.0.split_off(count);
        Some(std::mem::replace(&mut self.0, rest))
    }

    /// The number in the next bits, at most 32; `None` if there are fewer.
    pub fn number(&mut self, count: usize) -> Option<u32> {
        self.take(count).map(|bits| number_of(&bits))
    }

    /// How many are left.
    pub fn left(&self) -> usize {
        self.0.len()
    }
}

/// The lowest `count` bits of a number, the highest first.
pub fn bits_of(number: u32, count: usize) -> Vec<u8> {
    (0..count).rev().map(|place| u8::from(number >> place & 1 == 1)).collect()
}

fn number_of(bits: &[u8]) -> u32 {
    bits.iter().fold(0, |number, &bit| number << 1 | u32::from(bit))
}

/// The symbol that is written, or meant, by a character.
pub fn symbol(character: char) -> Option<u8> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    SYMBOLS.iter().position(|&symbol| char::from(symbol) == character).map(|position| position as u8)
}
