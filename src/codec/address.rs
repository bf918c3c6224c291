//! Addresses that are written.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// The characters that have to be escaped in a value within an address: all but those that never have to (RFC 3986, 2.3).
pub const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
