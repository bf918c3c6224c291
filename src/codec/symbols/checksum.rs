//! The checksum of a code: a linear code over its symbols, so that it catches every wrong symbol and every swap of two.
//!
//! Symbols are elements of the field GF(32), whose multiplication is that of polynomials over GF(2) modulo x⁵ + x² + 1. A code
//! is a polynomial over that field, its first symbol at the highest power, and is a multiple of the generator x³ + x + 6. No
//! multiple of it with at most 1,057 coefficients has only one or two that are not zero, since x¹⁰⁵⁷ is the lowest power of x
//! that is a constant modulo the generator. So two codes of one length differ in at least three symbols.

/// Symbols of the checksum.
pub const CHECKSUM: usize = 3;

/// The generator without its highest power: x³ = x + 6, since −1 is 1 in this field.
const GENERATOR: [u8; CHECKSUM] = [0, 1, 6];
/// x⁵ + x² + 1
const MODULUS: u8 = 0b10_0101;

/// The symbols that make a multiple of the generator of these and them.
pub fn checksum(symbols: &[u8]) -> [u8; CHECKSUM] {
    let mut rest = [0; CHECKSUM];
    for &symbol in symbols {
        let [highest, middle, lowest] = rest;
        let factor = highest ^ symbol;
        let [a, b, c] = GENERATOR.map(|coefficient| product(coefficient, factor));
        rest = [middle ^ a, lowest ^ b, c];
    }
    rest
}

fn product(a: u8, b: u8) -> u8 {
    (0..5).rev().fold(0, |sum, place| {
        let doubled = sum << 1;
        let doubled = if doubled & 0b10_0000 == 0 { doubled } else { doubled ^ MODULUS };
        if b >> place & 1 == 1 { doubled ^ a } else { doubled }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_codes_of_any_length_that_limits_allow_differ_in_at_least_three_symbols() {
        // A code with one symbol that is not zero, at each place: its checksum is zero nowhere, and no two of them are
        // multiples of each other.
        let mut seen = Vec::new();
        for length in 1..=1_057 - CHECKSUM {
            let mut symbols = vec![0; length];
            symbols[0] = 1;
            let check = checksum(&symbols);
            let first = check.into_iter().find(|&symbol| symbol != 0);
            let inverse = (1..32).find(|&other| first.is_some_and(|first| product(first, other) == 1));
            let direction = check.map(|symbol| product(symbol, inverse.unwrap_or_default()));
            assert!(first.is_some() && !seen.contains(&direction), "{length}");
            // One in the payload and one in the checksum.
            assert!(check.into_iter().filter(|&symbol| symbol != 0).count() > 1, "{length}");
            seen.push(direction);
        }
    }
}
