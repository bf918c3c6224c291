//! An invitation in the symbols of response codes, as a link has it under `invite`. From the first bit on:
//!
//! | bits | what |
//! |---|---|
//! | 3 | version: 1 |
//! | 10 | how many symbols it has, so that a link that was cut short can be told from one that was changed |
//! | 16 | fingerprint of the instrument, as in response codes |
//! | ⌈log₂(sides + 1)⌉ | the side that is asked: 0 leaves it to the respondent, else its number |
//! | 4 | from how many people on figures are shown: 3–10; 0 for an open team |
//! | 8 | bytes of the name |
//! | as many bytes | the name, UTF-8 |
//! | 8 | bytes of the mail address; 0 where there is none |
//! | as many bytes | the mail address, UTF-8 |
//! | 15 | checksum: three symbols |
//!
//! Versions to come keep the first 13 bits and the last three symbols.

use crate::codec::response_code::{FINGERPRINT_BITS, fingerprint, read_side, side_bits};
use crate::codec::symbols::{self, BITS, Bits, CHECKSUM, bits_of};
use crate::domain::instrument::Instrument;
use crate::domain::invitation::{Invitation, inviter};
use crate::domain::mail_address::MailAddress;
use crate::domain::name::Name;
use crate::domain::team::{Kind, Minimum};

/// The version that is written.
const VERSION: u32 = 1;
const VERSION_BITS: usize = 3;
const LENGTH_BITS: usize = 10;
const MINIMUM_BITS: usize = 4;
const BYTE: usize = 8;

/// Why an invitation can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its end is missing.
    Cut,
    /// It was changed, or is none.
    Changed,
    /// A newer program made it.
    Newer,
    /// It is for other questions than those of the instrument that the link names.
    OtherInstrument,
}

/// Writes an invitation to answer an instrument.
pub fn write(instrument: &Instrument, invitation: &Invitation) -> String {
    let minimum = match invitation.kind {
        Kind::Open => 0,
        Kind::Closed(minimum) => minimum.people(),
    };
    let mut told = bits_of(fingerprint(instrument), FINGERPRINT_BITS);
    told.extend(side_bits(instrument, invitation.side));
    told.extend(bits_of(minimum.into(), MINIMUM_BITS));
    told.extend(text_bits(invitation.from.as_str()));
    told.extend(text_bits(invitation.contact.as_ref().map_or("", MailAddress::as_str)));
    let length = (VERSION_BITS + LENGTH_BITS + told.len()).div_ceil(BITS) + CHECKSUM;
    let mut bits = bits_of(VERSION, VERSION_BITS);
    // At most (13 + 16 + 4 + 4 + 2 · 8 + 8 · (240 + 100)) / 5 + 3 = 558: there are at most 8 sides.
    bits.extend(bits_of(u32::try_from(length).unwrap_or_default(), LENGTH_BITS));
    bits.extend(told);
    symbols::write(&bits).into_iter().collect()
}

/// Reads an invitation to answer an instrument.
///
/// # Errors
/// The reason why it is not read.
pub fn read(text: &str, instrument: &Instrument) -> Result<Invitation, Fault> {
    // What stands behind a link in a sentence may come along.
    let text = text.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let mut beginning = symbols::read_beginning(text.chars());
    let version = beginning.number(VERSION_BITS);
    let length = beginning.number(LENGTH_BITS).map(|symbols| symbols as usize);
    let count = text.chars().count();
    if length.is_none_or(|length| count < length) {
        return Err(Fault::Cut);
    }
    // The checksum alone would not see a zero at the end.
    let mut bits = symbols::read(text.chars()).filter(|_| length == Some(count)).ok_or(Fault::Changed)?;
    match version {
        Some(VERSION) => {}
        Some(0) | None => return Err(Fault::Changed),
        Some(_) => return Err(Fault::Newer),
    }
    match bits.take(VERSION_BITS + LENGTH_BITS).and_then(|_| bits.number(FINGERPRINT_BITS)) {
        Some(asked) if asked == fingerprint(instrument) => {}
        _ => return Err(Fault::OtherInstrument),
    }
    told(bits, instrument).ok_or(Fault::Changed)
}

/// What stands behind the fingerprint.
fn told(mut bits: Bits, instrument: &Instrument) -> Option<Invitation> {
    let side = read_side(instrument, &mut bits)?;
    let kind = match bits.number(MINIMUM_BITS)? {
        0 => Kind::Open,
        people => Kind::Closed(u8::try_from(people).ok().and_then(Minimum::new)?),
    };
    let from = Name::new(&text(&mut bits)?).filter(|from| inviter(from.as_str()).as_ref() == Some(from))?;
    let contact = match text(&mut bits)?.as_str() {
        "" => None,
        address => Some(MailAddress::new(address)?),
    };
    Some(Invitation { from, contact, side, kind })
}

fn text_bits(text: &str) -> Vec<u8> {
    let bytes = [text.len()].into_iter().chain(text.bytes().map(usize::from));
    bytes.flat_map(|byte| bits_of(u32::try_from(byte).unwrap_or_default(), BYTE)).collect()
}

fn text(bits: &mut Bits) -> Option<String> {
    let length = bits.number(BYTE)?;
    let mut bytes = Vec::new();
    for _ in 0..length {
        bytes.push(u8::try_from(bits.number(BYTE)?).ok()?);
    }
    String::from_utf8(bytes).ok()
}
