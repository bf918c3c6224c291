//! Reads JSON that someone wrote by hand. It reports everything that is wrong, each with its place, instead of
//! stopping at the first error.

use super::flaw::{Fault, Flaw};
use super::inspection::Inspection;
use super::place::Place;
use crate::codec::json::{Json, JsonType};
use crate::questionnaire::locale::Locale;
use crate::questionnaire::text::Text;

/// The maximum number of steps for a first week; people would not get more done.
const MOST_STEPS: usize = 7;

/// The maximum size of a file in bytes.
pub const LONGEST_FILE: usize = 1 << 20;

/// Reads the JSON of a file.
pub(crate) fn json_of(file: &str) -> Result<Json, Vec<Flaw>> {
    let whole = |fault| vec![Flaw { place: String::new(), fault }];
    if file.len() > LONGEST_FILE {
        return Err(whole(Fault::TooLong { most: LONGEST_FILE }));
    }
    Json::read(file).map_err(|e| whole(Fault::NotJson { line: e.line, column: e.column }))
}

/// Whether a flaw of the file's form fully explains another flaw. A value of the wrong type or under a wrong key is
/// left out of the draft, so the draft lacks it, or something inside it; that is not a second flaw.
fn explains(found: &Flaw, flaw: &Flaw) -> bool {
    let left_out = matches!(found.fault, Fault::WrongType { .. } | Fault::UnknownKey { .. });
    let within =
        |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with(['.', '[']));
    let takes_several = matches!(flaw.fault, Fault::UnclearGate | Fault::UnclearCondition);
    let is_absence = matches!(flaw.fault, Fault::Missing | Fault::Count { .. });
    left_out
        && (found.place == flaw.place
            || (takes_several && within(&found.place, &flaw.place))
            || (is_absence && within(&flaw.place, &found.place)))
}

/// A place in the file and the value there, if there is one.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    place: Place<'a>,
    json: Option<&'a Json>,
}

impl<'a> Cursor<'a> {
    pub(crate) fn root(json: &'a Json) -> Self {
        Self { place: Place::ROOT, json: Some(json) }
    }

    /// Whether there is a value here.
    pub(crate) fn is_there(&self) -> bool {
        self.json.is_some()
    }

    pub(crate) fn key<'b>(&'b self, key: &'b str) -> Cursor<'b> {
        Cursor { place: self.place.key(key), json: self.json.and_then(|json| json.get(key)) }
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = Cursor<'_>> {
        let list = match self.json {
            Some(Json::List(list)) => list.as_slice(),
            _ => &[],
        };
        list.iter().enumerate().map(|(i, json)| Cursor { place: self.place.entry(i), json: Some(json) })
    }
}

/// Reads the whole value and reports what is wrong instead of stopping at the first error.
#[derive(Default)]
pub(crate) struct FileReader {
    flaws: Vec<Flaw>,
    pub(crate) languages: Vec<Locale>,
    /// Whether `languages` is valid, so that texts can be checked against it.
    languages_hold: bool,
}

impl FileReader {
    /// The result, if neither reading nor validating the file found a flaw.
    pub(crate) fn finish<T>(self, inspection: Inspection, made: Option<T>) -> Result<T, Vec<Flaw>> {
        let mut flaws: Vec<Flaw> = Vec::new();
        for flaw in self.flaws.into_iter().chain(inspection.found) {
            if !flaws.iter().any(|found| explains(found, &flaw)) {
                flaws.push(flaw);
            }
        }
        made.filter(|_| flaws.is_empty()).ok_or(flaws)
    }

    /// The languages that every text must have.
    pub(crate) fn read_languages(&mut self, at: &Cursor) {
        let before = self.flaws.len();
        self.required_list(at);
        for at in at.entries() {
            let Some(tag) = self.text(&at) else { continue };
            match Locale::from_tag(&tag) {
                Some(locale) if self.languages.contains(&locale) => {
                    self.add(&at, Fault::RepeatedId { id: tag });
                }
                Some(locale) => self.languages.push(locale),
                None => {
                    let known = Locale::ALL.map(|locale| locale.tag().to_owned()).to_vec();
                    self.add(&at, Fault::NotOneOf { found: tag, known });
                }
            }
        }
        self.languages_hold = self.flaws.len() == before;
    }

    /// A list of texts, each in every language.
    pub(crate) fn all_words(&mut self, at: &Cursor) -> Vec<Text> {
        self.list(at);
        at.entries().map(|at| self.words(&at)).collect()
    }

    /// The same, with at least one text.
    pub(crate) fn some_words(&mut self, at: &Cursor) -> Vec<Text> {
        if !at.is_there() {
            self.add(at, Fault::Missing);
        }
        let words = self.all_words(at);
        if matches!(at.json, Some(Json::List(list)) if list.is_empty()) {
            self.add(at, Fault::Count { found: 0, least: 1, most: MOST_STEPS });
        }
        words
    }

    /// The texts of a list that may be missing.
    pub(crate) fn words_of_list_if_there(&mut self, at: &Cursor) -> Vec<Text> {
        if at.is_there() { self.all_words(at) } else { Vec::new() }
    }

    /// A text in every language of the instrument.
    pub(crate) fn words(&mut self, at: &Cursor) -> Text {
        if at.json.is_none() {
            self.add(at, Fault::Missing);
        }
        self.words_in(at, true)
    }

    /// A text that may be missing; if it is there, it is in every language.
    pub(crate) fn words_if_there(&mut self, at: &Cursor) -> Option<Text> {
        at.is_there().then(|| self.words_in(at, true))
    }

    /// A text that may be missing, also in single languages.
    pub(crate) fn words_in_some(&mut self, at: &Cursor) -> Text {
        self.words_in(at, false)
    }

    fn words_in(&mut self, at: &Cursor, every_language: bool) -> Text {
        let mut text = Text::default();
        if !self.languages_hold {
            return text;
        }
        let tags: Vec<&str> = self.languages.iter().map(|locale| locale.tag()).collect();
        if !self.object(at, &tags) {
            return text;
        }
        for locale in self.languages.clone() {
            let at = at.key(locale.tag());
            match self.text(&at) {
                Some(words) if words.trim().is_empty() => self.add(&at, Fault::EmptyText),
                Some(words) => text = text.with(locale, words),
                None if at.json.is_none() && every_language => self.add(&at, Fault::Missing),
                None => {}
            }
        }
        text
    }

    pub(crate) fn references(&mut self, at: &Cursor) -> Option<Vec<Option<String>>> {
        at.json?;
        self.list(at);
        Some(at.entries().map(|at| self.text(&at)).collect())
    }

    /// Whether there is an object here; reports keys that do not belong in it.
    pub(crate) fn object(&mut self, at: &Cursor, known: &[&str]) -> bool {
        let Some(Json::Object(entries)) = at.json else {
            self.wrong_type(at, JsonType::Object);
            return false;
        };
        for (i, (key, _)) in entries.iter().enumerate() {
            if !known.contains(&key.as_str()) {
                let known = known.iter().map(|&key| key.to_owned()).collect();
                self.add(&at.key(key), Fault::UnknownKey { known });
            } else if entries.iter().take(i).any(|(earlier, _)| earlier == key) {
                self.add(&at.key(key), Fault::RepeatedKey);
            }
        }
        true
    }

    fn required_list(&mut self, at: &Cursor) {
        match at.json {
            None => self.add(at, Fault::Missing),
            Some(Json::List(list)) if list.is_empty() => {
                self.add(at, Fault::Count { found: 0, least: 1, most: Locale::ALL.len() });
            }
            Some(_) => self.list(at),
        }
    }

    pub(crate) fn list(&mut self, at: &Cursor) {
        if !matches!(at.json, Some(Json::List(_))) {
            self.wrong_type(at, JsonType::List);
        }
    }

    pub(crate) fn text(&mut self, at: &Cursor) -> Option<String> {
        if let Some(Json::Text(text)) = at.json {
            return Some(text.clone());
        }
        self.wrong_type(at, JsonType::Text);
        None
    }

    /// The same where it may be missing.
    pub(crate) fn text_if_there(&mut self, at: &Cursor) -> Option<String> {
        if at.is_there() { self.text(at) } else { None }
    }

    /// Whether there is `true` here.
    pub(crate) fn is_true(&mut self, at: &Cursor) -> bool {
        if let Some(Json::Bool(value)) = at.json {
            return *value;
        }
        self.wrong_type(at, JsonType::Bool);
        false
    }

    pub(crate) fn number(&mut self, at: &Cursor) -> Option<f64> {
        if let Some(Json::Number(number)) = at.json {
            return Some(*number);
        }
        self.wrong_type(at, JsonType::Number);
        None
    }

    pub(crate) fn whole(&mut self, at: &Cursor) -> Option<u32> {
        let whole = at.json.and_then(Json::as_whole).and_then(|n| u32::try_from(n).ok());
        if whole.is_none() {
            self.wrong_type(at, JsonType::WholeNumber);
        }
        whole
    }

    /// Reports a value of the wrong type. A missing value is reported by the caller that requires it.
    fn wrong_type(&mut self, at: &Cursor, expected: JsonType) {
        if let Some(json) = at.json {
            self.add(at, Fault::WrongType { expected, found: json.json_type() });
        }
    }

    fn add(&mut self, at: &Cursor, fault: Fault) {
        self.flaws.push(Flaw { place: at.place.to_string(), fault });
    }
}
