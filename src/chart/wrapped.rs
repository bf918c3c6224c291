//! Texts of charts in lines.

/// Breaks a text at spaces into as few lines of so many letters as its words allow. A longer word gets a line of its own.
pub fn wrapped(text: &str, letters: usize) -> Vec<&str> {
    // `get` instead of an index: the message of its panic would add 3 kB to a result.
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut lines = Vec::new();
    let (mut start, mut at) = (0, 0);
    for word in text.split(' ') {
        let end = at + word.len();
        if at > start && part(start, end).chars().count() > letters {
            lines.push(part(start, at - 1));
            start = at;
        }
        at = end + 1;
    }
    lines.push(part(start, text.len()));
    lines
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn a_text_is_broken_at_spaces_and_a_long_word_stays_whole() {
        let lines = |text, letters| wrapped(text, letters).join("/");
        assert_eq!(lines("Plan strategiczny", 12), "Plan/strategiczny");
        assert_eq!(lines("Łączy dane i\u{a0}wiedzę obu firm", 10), "Łączy dane/i\u{a0}wiedzę/obu firm");
        assert_eq!(lines("i wiedza", 8), "i wiedza");
        assert_eq!(lines("przedsiębiorstwo", 3), "przedsiębiorstwo");
        assert_eq!(lines("", 3), "");
    }
}
