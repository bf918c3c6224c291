//! A link with UTM tags, spelled alike each time, so that reports of campaigns add up.

/// What a link is tagged with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    /// Where visitors come from: `newsletter`.
    pub source: String,
    /// By which kind of channel: `email`.
    pub medium: String,
    /// The campaign.
    pub campaign: String,
    /// Which of several links; may be empty.
    pub content: String,
    /// The search term; may be empty.
    pub term: String,
}

/// Why no link can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// The address does not begin with `https://` or `http://`, or has a space.
    Address,
    /// Source, medium or campaign says nothing.
    Tag(&'static str),
}

/// The longest address that is made.
pub const LONGEST: usize = 2_000;

/// The address with the tags. Earlier UTM tags in it are replaced, all else stays.
///
/// # Errors
/// The first reason why there is none.
pub fn tagged(address: &str, tags: &Tags) -> Result<String, NoLink> {
    let address = address.trim();
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let has_host =
        rest.is_some_and(|rest| rest.split(['/', '?', '#']).next().is_some_and(|host| host.contains('.')));
    if !has_host || address.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(NoLink::Address);
    }
    let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
    let (page, query) = page.split_once('?').unwrap_or((page, ""));
    let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("utm_"));
    let mut pairs: Vec<String> = kept.map(str::to_owned).collect();
    let all = [
        ("source", &tags.source, true),
        ("medium", &tags.medium, true),
        ("campaign", &tags.campaign, true),
        ("content", &tags.content, false),
        ("term", &tags.term, false),
    ];
    for (name, value, is_required) in all {
        let value = spelled(value);
        if !value.is_empty() {
            pairs.push(format!("utm_{name}={value}"));
        } else if is_required {
            return Err(NoLink::Tag(name));
        }
    }
    let mark = if fragment.is_empty() { "" } else { "#" };
    let link = format!("{page}?{}{mark}{fragment}", pairs.join("&"));
    if link.len() > LONGEST { Err(NoLink::Address) } else { Ok(link) }
}

/// A tag as it is spelled: lower case, letters without marks, digits, and hyphens for all else, of which there are never two in a row.
pub fn spelled(text: &str) -> String {
    let mut spelled = String::new();
    for c in text.trim().chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'ą' => 'a',
            'ć' => 'c',
            'ę' => 'e',
            'ł' => 'l',
            'ń' => 'n',
            'ó' => 'o',
            'ś' => 's',
            'ź' | 'ż' => 'z',
            c => c,
        };
        match plain {
            'a'..='z' | '0'..='9' | '_' | '.' => spelled.push(plain),
            _ if spelled.ends_with('-') || spelled.is_empty() => {}
            _ => spelled.push('-'),
        }
    }
    spelled.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(source: &str, medium: &str, campaign: &str) -> Tags {
        let [source, medium, campaign] = [source, medium, campaign].map(str::to_owned);
        Tags { source, medium, campaign, ..Tags::default() }
    }

    #[test]
    fn a_tag_is_spelled_alike_however_it_is_typed() {
        for typed in
            ["Wiosenna Promocja", " wiosenna  promocja ", "WIOSENNA-promocja!", "Wiosenna / Promocja"]
        {
            assert_eq!(spelled(typed), "wiosenna-promocja", "{typed}");
        }
        assert_eq!(spelled("Żółć & śnieg 2026"), "zolc-snieg-2026");
    }

    #[test]
    fn tags_join_an_address_and_replace_earlier_ones() {
        let link =
            tagged("https://example.com/a?b=1&utm_source=old#c", &tags("News Letter", "e-mail", "Lato"));
        assert_eq!(
            link.as_deref(),
            Ok("https://example.com/a?b=1&utm_source=news-letter&utm_medium=e-mail&utm_campaign=lato#c")
        );
        let more = Tags { content: "Przycisk".to_owned(), term: "crm".to_owned(), ..tags("a", "b", "c") };
        let link = tagged("http://example.com", &more);
        assert_eq!(
            link.as_deref(),
            Ok(
                "http://example.com?utm_source=a&utm_medium=b&utm_campaign=c&utm_content=przycisk&utm_term=crm"
            )
        );
    }

    #[test]
    fn an_address_or_a_tag_that_can_t_be_used_is_told() {
        for address in
            ["", "example.com", "javascript:alert(1)", "https://", "https://a b.com", "https://localhost"]
        {
            assert_eq!(tagged(address, &tags("a", "b", "c")), Err(NoLink::Address), "{address}");
        }
        assert_eq!(tagged("https://example.com", &tags("a", "!", "c")), Err(NoLink::Tag("medium")));
    }
}
