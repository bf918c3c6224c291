//! Codes in links: `#/team?code=…`, also percent-encoded, and within the links that mail gateways make of them.

use percent_encoding::percent_decode_str;

use super::line::{After, Run, plain, runs};

/// How often a link may be percent-encoded: twice, and once more by a gateway.
const ENCODED: usize = 3;
/// What stands before a code.
const PARAMETER: &str = "code=";
/// The screen that a code's link leads to.
const SCREEN: &str = "team?";
/// What ends a parameter.
const ENDS: [char; 12] = ['&', '#', '"', '\'', '<', '>', '(', ')', '[', ']', ';', '?'];

/// The codes that a word has if it is a link, none if it has none; `None` if it is no link.
pub fn codes_of_link(word: &str) -> Option<Vec<Run>> {
    let word = decoded(word);
    if !word.contains("://") && !word.contains(PARAMETER) {
        return None;
    }
    let mut codes = Vec::new();
    for (position, _) in word.match_indices(PARAMETER) {
        let (before, after) = (&word[..position], &word[position + PARAMETER.len()..]);
        let value = after.split(ENDS).next().unwrap_or_default();
        let is_last = value.len() == after.trim_end_matches(ENDS).len();
        let Some(mut run) =
            runs(value).into_iter().next().filter(|_| value.starts_with(char::is_alphanumeric))
        else {
            continue;
        };
        run.is_ours = before.contains(SCREEN);
        if !is_last {
            run.after = After::More;
        }
        codes.push(run);
    }
    Some(codes)
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
