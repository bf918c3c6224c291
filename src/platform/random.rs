//! Random ids.

use crate::domain::id::Id;

/// A new id of 16 characters, 80 random bits. `None` if the browser has no source of randomness.
pub fn id() -> Option<Id> {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0u8; 16];
    web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    let text: String = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    Id::new(&text)
}
