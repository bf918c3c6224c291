//! Texts within HTML and SVG.

/// A text in which nothing is markup, in an element or in an attribute between straight double quotes.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            // XML has no way to write them.
            '\0'..='\x1f' => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
