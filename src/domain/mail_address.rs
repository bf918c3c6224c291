//! Addresses of mail.

use std::fmt;

use crate::domain::name::is_plain;

/// An address that a mail can be sent to: something without spaces, an `@`, and a domain with a dot. Whether it exists, only a
/// mail can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailAddress(String);

impl MailAddress {
    /// The longest, in bytes.
    pub const LONGEST: usize = 100;

    /// `None` if `text` is not such an address.
    pub fn new(text: &str) -> Option<Self> {
        let (name, domain) = text.split_once('@')?;
        let is_plain = |c: char| {
            !c.is_whitespace() && is_plain(c) && !matches!(c, '@' | '<' | '>' | '"' | ',' | ';' | ':')
        };
        let fits = text.len() <= Self::LONGEST
            && !name.is_empty()
            && name.chars().chain(domain.chars()).all(is_plain)
            && domain.split('.').count() > 1
            && domain.split('.').all(|label| !label.is_empty());
        fits.then(|| Self(text.to_owned()))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_mail_can_be_sent_to_is_no_address() {
        for good in ["anna@example.com", "a.b+c@sub.example.pl", "żaneta@przykład.pl"] {
            assert!(MailAddress::new(good).is_some(), "{good}");
        }
        let long = format!("{}@example.com", "a".repeat(100));
        for bad in [
            "",
            "anna",
            "anna@",
            "@example.com",
            "anna@example",
            "anna@.com",
            "a b@example.com",
            "anna@example.com, b@example.com",
            "Anna <anna@example.com>",
            "a@b@example.com",
            "anna@example.com\nbcc:x@example.com",
            "anna@\u{202e}moc.elpmaxe.pl",
            &long,
        ] {
            assert_eq!(MailAddress::new(bad), None, "{bad}");
        }
    }
}
