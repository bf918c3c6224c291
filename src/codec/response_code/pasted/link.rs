//! Codes in links: `#/team?code=…`, also percent-encoded, and within the links that mail gateways make of them.

use percent_encoding::percent_decode_str;

use super::line::plain;

/// How often a link may be percent-encoded: twice, and once more by a gateway.
const ENCODED: usize = 3;
/// What stands before a code.
const PARAMETER: &str = "code=";
/// The screen that a code's link leads to.
const SCREEN: &str = "team?";
/// What a link has in the place of a code.
pub struct InLink {
    /// The text there.
    pub text: String,
    /// Whether the link leads to our screen for codes.
    pub is_ours: bool,
    /// Whether the link ends there.
    pub is_last: bool,
}

/// Everything that a link has in the place of a code.
pub fn codes_of_link(word: &str) -> Vec<InLink> {
    let word = decoded(word);
    let screen = word.find(SCREEN);
    let mut codes = Vec::new();
    for (position, _) in word.match_indices(PARAMETER) {
        let after = &word[position + PARAMETER.len()..];
        let value =
            after.split(|c: char| !c.is_alphanumeric() && c != '-' && c != ' ').next().unwrap_or_default();
        if !value.starts_with(char::is_alphanumeric) {
            continue;
        }
        let is_ours = screen.is_some_and(|screen| screen < position);
        let is_last = after.len() <= value.len() + 2 && !after[value.len()..].contains(char::is_alphanumeric);
        codes.push(InLink { text: value.to_owned(), is_ours, is_last });
    }
    codes
}

fn decoded(word: &str) -> String {
    let mut word = match word.split_once("/v2/url?u=") {
        Some((_, address)) => defended(address),
        None => word.to_owned(),
    };
    for _ in 0..ENCODED {
        if !word.contains('%') {
            break;
        }
        word = percent_decode_str(&word).decode_utf8_lossy().into_owned();
    }
    plain(&word.replace('+', " "))
}

/// The address in a link of a gateway that writes `-3D` for `%3D` and `_` for `/` (Proofpoint's URL Defense, version 2).
fn defended(address: &str) -> String {
    let address = address.split('&').next().unwrap_or_default();
    address.replace('-', "%").replace('_', "/")
}
