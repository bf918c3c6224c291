//! A line of a text as runs of letters and digits.

use super::super::GROUP;
use super::link::codes_of_link;

/// The runs of a line: all its letters and digits, but for those of words that can't have a code.
pub struct Line {
    /// In the order of the line.
    pub runs: Vec<Run>,
    /// Whether there is no letter and no digit in it.
    pub is_blank: bool,
}

/// Letters and digits with one kind of separator in between.
pub struct Run {
    /// Between the separators; never empty. ASCII letters are capitals.
    pub groups: Vec<String>,
    /// What joins the groups.
    pub joint: Joint,
    /// Whether nothing stands before it on its line.
    pub begins_line: bool,
    /// What stands after it on its line.
    pub after: After,
    /// Whether it stands where our links have a code.
    pub is_ours: bool,
}

/// What stands after a run on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// More letters or digits.
    More,
    /// A hyphen and no letters or digits.
    Hyphen,
    /// No letters or digits.
    Nothing,
}

/// What joins groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// Nothing: there is one group.
    Single,
    /// Hyphens.
    Tight,
    /// Spaces, or hyphens between spaces.
    Loose,
}

impl Run {
    /// Whether its line has nothing else.
    pub fn is_alone(&self) -> bool {
        self.begins_line && self.after != After::More
    }
}

impl Line {
    /// The runs of a line of text.
    pub fn of(text: &str) -> Self {
        let text = plain(text);
        let mut line = Self { runs: Vec::new(), is_blank: true };
        let mut has_opaque = false;
        let mut words = String::new();
        for word in text.split(' ') {
            let may_be_link = word.contains("://") || word.contains(['%', '=']);
            if let Some(codes) = may_be_link.then(|| codes_of_link(word)).flatten() {
                line.runs.extend(runs(&words));
                words.clear();
                line.runs.extend(codes);
                has_opaque = true;
            } else if word.contains('@') {
                // A mail address, or the id of a mail.
                words.push('@');
                has_opaque = true;
            } else {
                words.push_str(word);
            }
            words.push(' ');
        }
        line.runs.extend(runs(&words));
        line.is_blank = line.runs.is_empty() && !has_opaque;
        if let Some(first) = line.runs.first_mut() {
            first.begins_line = !has_opaque;
        }
        if let Some((_, before)) = line.runs.split_last_mut() {
            for run in before {
                run.after = After::More;
            }
        }
        line
    }
}

/// The runs of a text without links.
pub fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut goes_on = false;
    for (groups, after) in words(text) {
        let is_single = groups.len() == 1;
        let end = if after.starts_with('-') { After::Hyphen } else { After::Nothing };
        // Words of one group that spaces join are one run.
        match runs.last_mut().filter(|_| goes_on && is_single) {
            Some(run) => {
                run.groups.extend(groups);
                (run.joint, run.after) = (Joint::Loose, end);
            }
            None => runs.push(Run {
                groups,
                joint: if is_single { Joint::Single } else { Joint::Tight },
                begins_line: false,
                after: end,
                is_ours: false,
            }),
        }
        goes_on = is_single && after.contains(' ') && after.chars().all(|c| c == ' ' || c == '-');
    }
    runs
}

/// The words of a text: groups of letters and digits with hyphens between, and what follows each word.
fn words(text: &str) -> Vec<(Vec<String>, String)> {
    let mut words: Vec<(Vec<String>, String)> = Vec::new();
    let mut is_inside = false;
    for c in text.chars() {
        if !c.is_alphanumeric() {
            is_inside = false;
            if let Some((_, after)) = words.last_mut() {
                after.push(c);
            }
            continue;
        }
        if !is_inside {
            let is_hyphen = |after: &str| !after.is_empty() && after.chars().all(|c| c == '-');
            match words.last_mut().filter(|(_, after)| is_hyphen(after)) {
                Some((groups, after)) => {
                    groups.push(String::new());
                    after.clear();
                }
                None => words.push((vec![String::new()], String::new())),
            }
            is_inside = true;
        }
        if let Some(group) = words.last_mut().and_then(|(groups, _)| groups.last_mut()) {
            group.push(c.to_ascii_uppercase());
        }
    }
    words
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
