//! Finds response codes in what people paste: mails, chats, links.
//!
//! It is forgiving about form: case, look-alikes, dashes and spaces of every kind, marks that can't be seen, full-width letters,
//! whatever stands around a code, a code that is broken over two lines, links with tracking parameters or in the rewritten
//! form of mail gateways. It is strict about content: [`super::read`] decides, and what is not a whole code is none.
//!
//! A *candidate* has at least three groups of four characters that one kind of separator joins, among them a letter. Joined by
//! spaces it needs a group of both letters and digits, or has to stand alone on its line. A candidate that can't be read is told
//! with its reason. What is shorter is told only if it stands alone on its line, or where one of our links has its code.

mod line;
mod link;

use std::collections::BTreeMap;

use super::{Fault, GROUP, Reader, symbol, write};
use crate::domain::response::Response;
use line::{After, Joint, Line, Run};

/// How many groups of four a candidate has at least.
const CANDIDATE: usize = 3;
/// The longest text without separators that is told as a damaged code if it stands alone: that of our own instrument, and a
/// group too many.
const LONGEST_BARE: usize = 24;

/// A code that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The code in capitals and groups; what can't be read as it stands there.
    pub code: String,
    /// What it says, or why it can't be read.
    pub read: Result<Response, Fault>,
    /// On how many lines it stands.
    pub times: usize,
}

impl Found {
    /// Takes the place of a closed code with the same answers if `other` is an open one: its owner allows more.
    pub fn open_by(&mut self, other: &Self) {
        if let (Ok(Response { open: false, .. }), Ok(Response { open: true, .. })) = (&self.read, &other.read)
        {
            (self.code, self.read) = (other.code.clone(), other.read.clone());
        }
    }
}

/// Every code of a text, each once, in the order of the text. It takes time in proportion to the text's length.
pub fn find(text: &str, reader: &Reader) -> Vec<Found> {
    let lengths = reader.known.iter().map(|known| known.layout.symbols / GROUP).collect();
    let mut search = Search { reader, lengths, found: Vec::new(), known: BTreeMap::new() };
    // The end of a line, until the next one shows whether a code goes on there.
    let mut end: Option<(usize, Run)> = None;
    for (number, text) in text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).enumerate() {
        let Line { runs, is_blank } = Line::of(text);
        if is_blank {
            continue;
        }
        let mut runs = runs.into_iter().peekable();
        if let Some((before, end)) = end.take() {
            match runs.peek().and_then(|begin| search.joined(&end, begin)) {
                Some(found) => {
                    search.add(before, found);
                    runs.next();
                }
                None => search.judge(before, &end),
            }
        }
        for run in runs {
            if run.after != After::More && search.read(&run.groups).is_err() {
                end = Some((number, run));
            } else {
                search.judge(number, &run);
            }
        }
    }
    if let Some((number, end)) = end {
        search.judge(number, &end);
    }
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
    fn read(&self, groups: &[String]) -> Result<Response, Fault> {
        self.reader.read(&groups.concat())
    }

    fn found(&self, groups: &[String]) -> Found {
        let read = self.read(groups);
        let code = read.as_ref().map_or_else(|_| groups.join("-"), write);
        Found { code, read, times: 1 }
    }

    /// Takes a run up if it is a code, or looks like one.
    fn judge(&mut self, line: usize, run: &Run) {
        match run.joint {
            Joint::Loose => self.judge_words(line, run),
            Joint::Tight | Joint::Single => {
                let found = self.found(&run.groups);
                let may_be_read = run.joint == Joint::Tight || run.is_alone() || run.is_ours;
                if (found.read.is_ok() && may_be_read) || is_candidate(&run.groups) || is_told(run) {
                    self.add(line, found);
                }
            }
        }
    }

    /// Looks for codes among words that spaces join.
    fn judge_words(&mut self, line: usize, run: &Run) {
        for groups in run.groups.split(|word| !is_group(word)) {
            let mut from = 0;
            let mut has_code = false;
            while from < groups.len() {
                let window = |&length: &usize| {
                    let window = groups.get(from..from + length)?;
                    self.read(window).is_ok().then_some(window)
                };
                match self.lengths.iter().find_map(window) {
                    Some(window) => {
                        self.add(line, self.found(window));
                        has_code = true;
                        from += window.len();
                    }
                    None => from += 1,
                }
            }
            let looks_like_one = groups.iter().any(|group| is_mixed(group))
                || (run.is_alone() && groups.len() == run.groups.len() && has_letter(groups));
            if !has_code && groups.len() >= CANDIDATE && looks_like_one {
                self.add(line, self.found(groups));
            }
        }
    }

    /// A code that begins at the end of a line and goes on at the beginning of the next.
    fn joined(&self, end: &Run, begin: &Run) -> Option<Found> {
        if !begin.begins_line || self.read(&begin.groups).is_ok() {
            return None;
        }
        // Where spaces join, words may stand before and after the code.
        let whole = |length: usize, run: &Run| run.joint == Joint::Loose || run.groups.len() == length;
        for &length in &self.lengths {
            for before in 1..length.min(end.groups.len() + 1) {
                let after = length - before;
                if !whole(before, end) || !whole(after, begin) || after > begin.groups.len() {
                    continue;
                }
                let groups = [&end.groups[end.groups.len() - before..], &begin.groups[..after]].concat();
                let found = self.found(&groups);
                if found.read.is_ok() {
                    return Some(found);
                }
            }
        }
        // A hyphen at the end of a line says that there is more.
        let after = if begin.joint == Joint::Loose { &begin.groups[..1] } else { &begin.groups };
        let groups = [&end.groups, after].concat();
        let is_continued = end.joint != Joint::Loose && end.after == After::Hyphen;
        (is_continued && is_candidate(&groups)).then(|| self.found(&groups))
    }

    /// Adds what was found. What is known is counted, once a line.
    fn add(&mut self, line: usize, found: Found) {
        let key = match &found.read {
            Ok(response) => write(&Response { open: false, ..response.clone() }),
            Err(_) => found.code.clone(),
        };
        if let Some((position, last)) = self.known.get_mut(&key) {
            let known = &mut self.found[*position];
            known.times += usize::from(*last != line);
            known.open_by(&found);
            *last = line;
        } else {
            self.known.insert(key, (self.found.len(), line));
            self.found.push(found);
        }
    }
}

/// Whether groups that hyphens join look like a code.
fn is_candidate(groups: &[String]) -> bool {
    let length = |group: &String| group.chars().count();
    groups.iter().filter(|group| length(group) == GROUP).count() >= CANDIDATE
        && groups.iter().all(|group| length(group) <= GROUP + 1)
        && has_letter(groups)
}

/// Whether what is no candidate is told all the same: the beginning of a code, or a code without separators, alone on its
/// line; whatever one of our links has in the place of a code.
fn is_told(run: &Run) -> bool {
    let text = run.groups.concat();
    let is_bare =
        run.joint == Joint::Single && text.len() <= LONGEST_BARE && text.len().is_multiple_of(GROUP);
    let last = run.groups.len() - 1;
    let is_cut = run.groups[..last].iter().all(is_group) && run.groups[last].len() <= GROUP;
    // The first symbol of a code is never one of these.
    let is_no_code = text.starts_with(['0', '1', '2', '3']);
    let is_like_one = text.chars().all(|c| symbol(c).is_some()) && is_mixed(&text);
    run.is_ours
        || (run.is_alone() && (is_bare || is_cut) && is_like_one && text.len() >= GROUP && !is_no_code)
}

/// Whether a word is four symbols.
#[allow(clippy::ptr_arg, reason = "it is given to methods of slices")]
fn is_group(word: &String) -> bool {
    word.len() == GROUP && word.chars().all(|c| symbol(c).is_some())
}

fn is_mixed(group: &str) -> bool {
    group.contains(|c: char| c.is_ascii_digit()) && group.contains(|c: char| c.is_ascii_alphabetic())
}

fn has_letter(groups: &[String]) -> bool {
    groups.iter().any(|group| group.contains(|c: char| c.is_ascii_alphabetic()))
}
