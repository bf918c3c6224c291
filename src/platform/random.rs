//! Random ids and numbers.

use crate::domain::id::Id;

/// A new id of 16 characters, 80 random bits. `None` if the browser has no source of randomness.
pub fn id() -> Option<Id> {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0u8; 16];
    fill(&mut bytes)?;
    let text: String = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    Id::new(&text)
}

/// A random number. `None` if the browser has no source of randomness.
pub fn number() -> Option<u32> {
    let mut bytes = [0u8; 4];
    fill(&mut bytes)?;
    Some(u32::from_le_bytes(bytes))
}

fn fill(bytes: &mut [u8]) -> Option<()> {
    web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(bytes).ok().map(drop)
}
