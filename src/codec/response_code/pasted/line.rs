//! A line of a text as groups of letters and digits, and what joins them.

use super::super::GROUP;
use super::link::{InLink, codes_of_link};

/// Letters and digits without a separator between.
#[derive(Clone, Debug)]
pub struct Group {
    /// ASCII letters are capitals.
    pub text: String,
    /// The number of its line.
    pub line: usize,
    /// Whether nothing stands before it on its line.
    pub begins_line: bool,
    /// Whether nothing stands after it on its line.
    pub ends_line: bool,
    /// What stands between it and the next group.
    pub joint: Joint,
    /// Whether it stands where our links have a code.
    pub is_ours: bool,
}

/// What stands between two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// Hyphens.
    Hyphen,
    /// Spaces, or hyphens between spaces.
    Space,
    /// The end of a line; marks such as those of quoted mail may stand there.
    Line,
    /// The same behind a hyphen, which says that there is more.
    HyphenAndLine,
    /// Anything else: the two do not belong together.
    None,
}

/// A word of a line.
enum Piece<'a> {
    /// Letters and digits may be a code, also together with the next word.
    Text(&'a str),
    /// An address.
    Link(&'a str),
    /// Something that can't have a code: a mail address, the id of a mail.
    Other,
}

/// What ends a word, apart from spaces, wherever it stands.
const MARKS: [char; 4] = ['<', '>', '"', '|'];
/// What ends a word that is no link.
const PUNCTUATION: [char; 6] = [',', ';', '(', ')', '[', ']'];

/// The groups of a line of text, in its order.
pub fn groups_of(text: &str, line: usize) -> Vec<Group> {
    let text = plain(text);
    let mut groups: Vec<Group> = Vec::new();
    let mut words = String::new();
    let mut is_first = true;
    let take = |words: &mut String, groups: &mut Vec<Group>, is_first: bool| {
        let mut new = split(words, line);
        words.clear();
        if let Some(first) = new.first_mut() {
            first.begins_line = is_first && groups.is_empty();
            end(groups);
        }
        groups.append(&mut new);
    };
    for word in text.split(' ') {
        let mut is_within = false;
        for part in word.split(MARKS) {
            // The mark is no joint.
            words.push(if is_within { '<' } else { ' ' });
            is_within = true;
            for piece in pieces(part) {
                match piece {
                    Piece::Text(text) => words.push_str(text),
                    Piece::Link(address) => {
                        take(&mut words, &mut groups, is_first);
                        end(&mut groups);
                        is_first = false;
                        for InLink { text, is_ours, is_last } in codes_of_link(address) {
                            end(&mut groups);
                            groups.extend(
                                split(&text, line).into_iter().map(|group| Group { is_ours, ..group }),
                            );
                            if !is_last {
                                end(&mut groups);
                            }
                        }
                    }
                    Piece::Other => {
                        take(&mut words, &mut groups, is_first);
                        end(&mut groups);
                        is_first = false;
                    }
                }
            }
        }
    }
    take(&mut words, &mut groups, is_first);
    groups
}

/// Ends the line for the groups so far: something else follows on it.
fn end(groups: &mut [Group]) {
    if let Some(last) = groups.last_mut() {
        (last.ends_line, last.joint) = (false, Joint::None);
    }
}

/// A word without marks in its pieces.
fn pieces(word: &str) -> Vec<Piece<'_>> {
    if let Some(position) = word.find("://") {
        let scheme = word[..position].trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        let (before, link) = word.split_at(scheme.len());
        return vec![Piece::Text(before), Piece::Link(link)];
    }
    if word.contains('%') || word.contains('=') && word.contains("code=") {
        return vec![Piece::Link(word)];
    }
    if !word.contains('@') {
        return vec![Piece::Text(word)];
    }
    word.split_inclusive(PUNCTUATION)
        .map(|part| if part.contains('@') { Piece::Other } else { Piece::Text(part) })
        .collect()
}

/// The groups of a text without links.
fn split(text: &str, line: usize) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut between = String::new();
    let mut is_inside = false;
    for c in text.chars() {
        if !c.is_alphanumeric() {
            is_inside = false;
            between.push(c);
            continue;
        }
        if !is_inside {
            if let Some(last) = groups.last_mut() {
                (last.joint, last.ends_line) = (joint(&between), false);
            }
            between.clear();
            is_inside = true;
            let (begins_line, ends_line) = (false, true);
            groups.push(Group {
                text: String::new(),
                line,
                begins_line,
                ends_line,
                joint: Joint::Line,
                is_ours: false,
            });
        }
        if let Some(group) = groups.last_mut() {
            group.text.push(c.to_ascii_uppercase());
        }
    }
    if let Some(last) = groups.last_mut().filter(|_| between.starts_with('-')) {
        last.joint = Joint::HyphenAndLine;
    }
    // Long words belong to no code, so that a chain of words does not grow with the text.
    let is_long: Vec<bool> = groups
        .iter()
        .map(|group| group.text.len() > GROUP + 1 && !group.text.len().is_multiple_of(GROUP))
        .collect();
    for (position, group) in groups.iter_mut().enumerate() {
        let is_word = is_long[position] || is_long.get(position + 1).is_some_and(|is_long| *is_long);
        if is_word && matches!(group.joint, Joint::Space | Joint::Line) {
            group.joint = Joint::None;
        }
    }
    groups
}

/// What a text between two groups of a line joins.
fn joint(between: &str) -> Joint {
    if between.chars().all(|c| c == '-') {
        Joint::Hyphen
    } else if between.chars().all(|c| c == ' ' || c == '-') {
        Joint::Space
    } else {
        Joint::None
    }
}

/// Whether a character is one of the many dashes that programs make of a hyphen.
fn is_dash(c: char) -> bool {
    matches!(
        c,
        '\u{58a}' | '\u{5be}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{207b}' | '\u{208b}' | '\u{2212}'
    ) || matches!(c, '\u{2e3a}' | '\u{2e3b}' | '\u{301c}' | '\u{3030}' | '\u{30a0}' | '\u{fe31}' | '\u{fe32}')
        || matches!(c, '\u{fe58}' | '\u{fe63}')
}

/// A text with one kind of space and one kind of hyphen, in the width of ASCII, without marks that can't be seen.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars() {
        let c = match c {
            // A soft hyphen between two groups stands for a hyphen.
            '\u{ad}' if run == GROUP => '-',
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {
                continue;
            }
            '\u{61c}' | '\u{180e}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' => continue,
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            other => other,
        };
        let c = match c {
            dash if is_dash(dash) => '-',
            space if space.is_whitespace() => ' ',
            other => other,
        };
        run = if c.is_alphanumeric() { run + 1 } else { 0 };
        plain.push(c);
    }
    plain
}
