//! Finds response codes in what people paste: mails, chats, tables, links.
//!
//! It is forgiving about form: case, look-alikes, dashes and spaces of every kind, marks that can't be seen, full-width letters,
//! whatever stands around a code, a code that is broken over lines, links with tracking parameters or in the rewritten form of
//! mail gateways. It is strict about content: [`Reader::read`] decides, and what is not a whole code is none. A code to which a
//! hyphen joins another group is not whole.
//!
//! What can't be read is told with its reason if it looks like a code: at least three groups of four characters that hyphens or
//! spaces join, one of them of both letters and digits, half of them with a letter. What is shorter is told only if it stands
//! alone on its line, or where one of our links has its code.

mod line;
mod link;

use std::collections::BTreeMap;

use super::{Fault, GROUP, Reader};
use crate::codec::symbols::symbol;
use crate::domain::response::Response;
use line::{Group, Joint, groups_of};

/// How many groups of four make a text look like a code.
const CANDIDATE: usize = 3;
/// The shortest and the longest text that is told as damaged if it stands alone on its line, in symbols.
const LEAST_ALONE: usize = 8;
const MOST_ALONE: usize = 24;
/// How much is shown of what can't be read, in characters.
const SHOWN: usize = 60;

/// A code that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The code in capitals and groups; what can't be read as it stands there, cut if it is long.
    pub code: String,
    /// What it says, or why it can't be read.
    pub read: Result<Response, Fault>,
    /// How often it was met, once a line.
    pub times: usize,
}

/// The codes of all texts that were read so far, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Found>);

impl Findings {
    /// The codes: those of the text that was read last come first, each text's in its order.
    pub fn all(&self) -> &[Found] {
        &self.0
    }

    /// Reads the codes of another text; returns how many there are in it. It takes time in proportion to the text's length.
    pub fn read(&mut self, text: &str, reader: &Reader) -> usize {
        let new = find(text, reader);
        let count = new.len();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for (position, found) in self.0.iter().enumerate() {
            known.insert(key(found, reader), position);
        }
        let mut first = Vec::new();
        for found in new {
            match known.get(&key(&found, reader)) {
                Some(&position) => self.0[position].meet(found),
                None => first.push(found),
            }
        }
        first.append(&mut self.0);
        self.0 = first;
        count
    }

    /// Whether a code answers an instrument that its reader did not know.
    pub fn some_of_unknown_instrument(&self) -> bool {
        self.0.iter().any(Found::is_of_unknown_instrument)
    }

    /// Reads these codes again with a reader that knows more instruments.
    pub fn read_again(&mut self, reader: &Reader) {
        for found in self.0.iter_mut().filter(|found| found.is_of_unknown_instrument()) {
            found.read = reader.read(&found.code);
        }
    }
}

impl Found {
    fn is_of_unknown_instrument(&self) -> bool {
        matches!(self.read, Err(Fault::UnknownInstrument))
    }

    /// Takes up another place with the same answers. An open code is kept before a closed one: its owner allows more.
    fn meet(&mut self, other: Self) {
        self.times += other.times;
        if let (Ok(Response { open: false, .. }), Ok(Response { open: true, .. })) = (&self.read, &other.read)
        {
            (self.code, self.read) = (other.code, other.read);
        }
    }
}

/// What two places have in common if they have the same answers of the same person, whatever they say of openness.
fn key(found: &Found, reader: &Reader) -> String {
    match &found.read {
        Ok(response) if response.open => reader.write(&Response { open: false, ..response.clone() }),
        _ => found.code.clone(),
    }
}

/// Every code of a text, each once, in the order of the text.
pub fn find(text: &str, reader: &Reader) -> Vec<Found> {
    let lengths = reader.known.iter().map(|known| known.layout.symbols / GROUP).collect();
    let mut search = Search { reader, lengths, found: Vec::new(), known: BTreeMap::new() };
    // Groups that may belong together, across lines.
    let mut chain: Vec<Group> = Vec::new();
    for (number, text) in text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).enumerate() {
        let line = groups_of(text, number);
        if line.first().is_some_and(|first| !first.begins_line) {
            search.judge(&std::mem::take(&mut chain));
        }
        for group in line {
            let ends = group.joint == Joint::None;
            chain.push(group);
            if ends {
                search.judge(&std::mem::take(&mut chain));
            }
        }
    }
    search.judge(&chain);
    search.found
}

struct Search<'a> {
    reader: &'a Reader,
    /// How many groups the code of each instrument has.
    lengths: Vec<usize>,
    found: Vec<Found>,
    /// The position of each code in the list, and the line on which it stood last.
    known: BTreeMap<String, (usize, usize)>,
}

impl Search<'_> {
    fn read(&self, groups: &[Group]) -> Result<Response, Fault> {
        let text: String = groups.iter().map(|group| group.text.as_str()).collect();
        self.reader.read(&text)
    }

    /// Takes up the codes of a chain, and what looks like one.
    fn judge(&mut self, chain: &[Group]) {
        let mut rest = 0;
        let mut from = 0;
        while from < chain.len() {
            match self.code_at(chain, from) {
                Some(to) => {
                    self.tell(&chain[rest..from]);
                    self.add(&chain[from..to]);
                    (rest, from) = (to, to);
                }
                None => from += 1,
            }
        }
        self.tell(&chain[rest..]);
    }

    /// Where the code ends that begins here, if one does: groups of four, or one text without separators.
    fn code_at(&self, chain: &[Group], from: usize) -> Option<usize> {
        // Another group that a hyphen joins would make it a part of something else.
        let is_apart = |from: usize, to: usize| {
            let is_joined = |joint: usize, other: usize| {
                chain[joint].joint == Joint::Hyphen && may_be_group(&chain[other].text)
            };
            let (before, after) =
                (from > 0 && is_joined(from - 1, from - 1), to < chain.len() && is_joined(to - 1, to));
            !before && !after
        };
        self.lengths.iter().find_map(|&length| {
            let to = if chain[from].text.len() == length * GROUP { from + 1 } else { from + length };
            let groups = chain.get(from..to)?;
            let is_whole = groups.len() == 1 || groups.iter().all(|group| is_group(&group.text));
            (is_whole && is_apart(from, to) && self.read(groups).is_ok()).then_some(to)
        })
    }

    /// Tells what looks like a code and can't be read.
    fn tell(&mut self, chain: &[Group]) {
        let is_tight = |at: usize| matches!(chain[at].joint, Joint::Hyphen | Joint::HyphenAndLine);
        let is_spaced = |at: usize| is_group(&chain[at].text) && !is_tight(at);
        let mut from = 0;
        while from < chain.len() {
            let mut to = from + 1;
            if is_tight(from) {
                // What hyphens join, also over the end of a line.
                while to < chain.len() && is_tight(to - 1) {
                    to += 1;
                }
            } else {
                // Groups of four that spaces join.
                while to < chain.len()
                    && chain[to - 1].joint == Joint::Space
                    && is_spaced(to - 1)
                    && is_spaced(to)
                {
                    to += 1;
                }
            }
            let run = &chain[from..to];
            // Hyphens may stand in other places than between groups.
            let is_code = run.len() > 1 && self.read(run).is_ok();
            if is_code || is_candidate(run) || is_told(run) {
                self.add(run);
            }
            from = to;
        }
    }

    /// Adds what was found. What is known is counted, once a line.
    fn add(&mut self, groups: &[Group]) {
        let read = self.read(groups);
        let code = read.as_ref().map_or_else(|_| shown(groups), |response| self.reader.write(response));
        let (found, line) = (Found { code, read, times: 1 }, groups.first().map_or(0, |group| group.line));
        let key = key(&found, self.reader);
        if let Some((position, last)) = self.known.get_mut(&key) {
            let times = usize::from(*last != line);
            self.found[*position].meet(Found { times, ..found });
            *last = line;
        } else {
            self.known.insert(key, (self.found.len(), line));
            self.found.push(found);
        }
    }
}

/// What can't be read, cut if it is long.
fn shown(groups: &[Group]) -> String {
    let texts: Vec<&str> = groups.iter().map(|group| group.text.as_str()).take(SHOWN).collect();
    let code = texts.join("-");
    let is_long = code.chars().count() > SHOWN;
    code.chars().take(SHOWN).chain(is_long.then_some('…')).collect()
}

/// Whether these are groups of four symbols that spaces join on one line.
fn is_loose_run(groups: &[Group]) -> bool {
    let last = groups.len() - 1;
    groups.iter().all(|group| is_group(&group.text))
        && groups[..last].iter().all(|group| group.joint == Joint::Space)
}

/// Whether groups look like a code.
fn is_candidate(groups: &[Group]) -> bool {
    let length = |group: &Group| group.text.chars().count();
    let fours = groups.iter().filter(|group| length(group) == GROUP);
    let with_letter = fours.clone().filter(|group| group.text.contains(|c: char| c.is_alphabetic())).count();
    let fours = fours.count();
    let is_alone_loosely = is_alone(groups) && is_loose_run(groups) && with_letter == fours;
    fours >= CANDIDATE
        && groups.iter().all(|group| length(group) <= GROUP + 1)
        && 2 * with_letter >= fours
        && (groups.iter().any(|group| is_mixed(&group.text)) || is_alone_loosely)
}

/// Whether what does not look like a code is told all the same: the beginning of one, or one without separators, alone on its
/// line; whatever one of our links has in the place of a code.
fn is_told(groups: &[Group]) -> bool {
    let text: String = groups.iter().map(|group| group.text.as_str()).collect();
    let last = groups.len() - 1;
    let is_cut = groups[..last].iter().all(|group| is_group(&group.text)) && groups[last].text.len() <= GROUP;
    let is_bare = groups.len() == 1 && text.len().is_multiple_of(GROUP);
    // The first symbol of a code has its version, which is never 0; so it is none of the first four.
    let has_version = text.chars().next().and_then(symbol).is_some_and(|symbol| symbol > 3);
    let is_like_one = text.chars().all(|c| symbol(c).is_some()) && is_mixed(&text) && has_version;
    let is_long = (LEAST_ALONE..=MOST_ALONE).contains(&text.len());
    groups[0].is_ours || (is_alone(groups) && (is_cut || is_bare) && is_like_one && is_long)
}

/// Whether nothing else stands on the lines of these groups.
fn is_alone(groups: &[Group]) -> bool {
    groups.first().is_some_and(|first| first.begins_line) && groups.last().is_some_and(|last| last.ends_line)
}

/// Whether a text is four symbols.
fn is_group(text: &str) -> bool {
    text.len() == GROUP && text.chars().all(|c| symbol(c).is_some())
}

/// Whether a text may be a group of a code, or a part of one.
fn may_be_group(text: &str) -> bool {
    is_group(text)
        || (text.len() <= GROUP + 1
            && text.contains(|c: char| c.is_ascii_digit())
            && text.chars().all(|c| symbol(c).is_some()))
}

fn is_mixed(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit()) && text.contains(|c: char| c.is_ascii_alphabetic())
}
