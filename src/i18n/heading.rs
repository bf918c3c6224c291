//! Headings inside sentences.

/// A heading as it is written inside a sentence: "lead acceptance", but "MQL to SQL".
pub fn within_sentence(heading: &str) -> String {
    let mut letters = heading.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => heading.to_owned(),
    }
}
