//! Texts in HTML and SVG.

/// Escapes a text, for use in an element or in an attribute with straight double quotes.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            // XML can't contain these characters, not even escaped.
            '\0'..='\x1f' => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
