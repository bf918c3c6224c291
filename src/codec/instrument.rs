//! An instrument file: JSON in, structure and words out, or all its flaws at once, each with its place.
//!
//! The format, by example:
//!
//! ```json
//! {
//!   "id": "marketing-sales", "version": 1, "languages": ["pl", "en"],
//!   "title": { "pl": "…", "en": "…" }, "intro": { "pl": "…", "en": "…" },
//!   "scale": [{ "pl": "…", "en": "…" }, …],
//!   "itemsPerPage": 4,
//!   "subjects": [{ "id": "client", "name": { … } }, …],
//!   "sides": [{ "id": "marketing", "name": { … } }, …],
//!   "areas": [{ "id": "funnel", "name": { … }, "subjects": ["client"] }, …],
//!   "items": [{ "id": "forecast", "area": "funnel", "text": { … }, "short": { … } }, …],
//!   "levels": [
//!     { "id": "undefined", "name": { … }, "sentence": { … }, "meaning": { … } },
//!     { "id": "defined", "gates": [{ "sum": 40 }], "name": { … }, … }
//!   ]
//! }
//! ```
//!
//! A label of the scale stands for each of its points, the lowest first. `subjects` (of the instrument
//! and of an area) and `sides` may be left out. A gate is one of `{"sum": 40}`,
//! `{"mean": 4, "areas": […]}` and `{"each": 3, "areas": […]}`; without `areas` it speaks of all.

use crate::codec::json::Json;
use crate::domain::instrument::{
    Draft, DraftArea, DraftGate, DraftItem, DraftLevel, Fault, Flaw, Instrument, Place,
};
use crate::i18n::locale::Locale;
use crate::i18n::wording::{ItemWords, LevelWords, Text, Wording};

/// The largest file that is read, in bytes.
pub const LONGEST_FILE: usize = 1 << 20;

/// An instrument and its words, as one file defines them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// What is asked and scored.
    pub instrument: Instrument,
    /// How it is said.
    pub wording: Wording,
}

/// Reads an instrument file.
///
/// # Errors
/// Every flaw of the file, each with its place; never an empty list.
pub fn read(file: &str) -> Result<Definition, Vec<Flaw>> {
    let whole = |fault| vec![Flaw { place: String::new(), fault }];
    if file.len() > LONGEST_FILE {
        return Err(whole(Fault::TooLong { most: LONGEST_FILE }));
    }
    let json = Json::read(file).map_err(|e| whole(Fault::NotJson { line: e.line, column: e.column }))?;
    let mut walk = Walk::default();
    let (draft, wording) = walk.instrument(&At { place: Place::ROOT, json: Some(&json) });
    let checked = draft.check();
    let mut flaws = walk.flaws;
    for flaw in checked.as_ref().err().into_iter().flatten() {
        if !flaws.iter().any(|found| explains(found, flaw)) {
            flaws.push(flaw.clone());
        }
    }
    match checked {
        Ok(instrument) if flaws.is_empty() => Ok(Definition { instrument, wording }),
        _ => Err(flaws),
    }
}

/// Whether a flaw of the file's form is the whole cause of a flaw of the draft: a value of the wrong type
/// or under a wrong key is left out of the draft, and what is missing there is not a second flaw.
fn explains(found: &Flaw, flaw: &Flaw) -> bool {
    let left_out = matches!(found.fault, Fault::WrongType { .. } | Fault::UnknownKey { .. });
    let within = || found.place.strip_prefix(&flaw.place).is_some_and(|rest| rest.starts_with('.'));
    left_out && (found.place == flaw.place || (flaw.fault == Fault::UnclearGate && within()))
}

/// A place in the file and the value there, if there is one.
#[derive(Clone, Copy)]
struct At<'a> {
    place: Place<'a>,
    json: Option<&'a Json>,
}

impl At<'_> {
    fn key<'b>(&'b self, key: &'b str) -> At<'b> {
        At { place: self.place.key(key), json: self.json.and_then(|json| json.get(key)) }
    }

    fn entries(&self) -> impl Iterator<Item = At<'_>> {
        let list = match self.json {
            Some(Json::List(list)) => list.as_slice(),
            _ => &[],
        };
        list.iter().enumerate().map(|(i, json)| At { place: self.place.entry(i), json: Some(json) })
    }
}

/// Walks the whole value and notes what is wrong instead of stopping at it.
#[derive(Default)]
struct Walk {
    flaws: Vec<Flaw>,
    languages: Vec<Locale>,
    /// Whether `languages` is in order, so that texts can be held against it.
    languages_hold: bool,
}

const KEYS: [&str; 12] = [
    "id",
    "version",
    "languages",
    "title",
    "intro",
    "scale",
    "itemsPerPage",
    "subjects",
    "sides",
    "areas",
    "items",
    "levels",
];

impl Walk {
    fn instrument(&mut self, at: &At) -> (Draft, Wording) {
        self.object(at, &KEYS);
        let before = self.flaws.len();
        self.read_languages(&at.key("languages"));
        self.languages_hold = self.flaws.len() == before;
        let mut draft = Draft {
            id: self.text(&at.key("id")),
            version: self.whole(&at.key("version")),
            items_per_page: self.whole(&at.key("itemsPerPage")),
            ..Draft::default()
        };
        let mut wording = Wording {
            languages: self.languages.clone(),
            title: self.words(&at.key("title")),
            intro: self.words(&at.key("intro")),
            ..Wording::default()
        };
        let scale = at.key("scale");
        self.list(&scale);
        wording.points = scale.entries().map(|at| self.words(&at)).collect();
        draft.points = wording.points.len();
        (draft.subjects, wording.subjects) = self.named(&at.key("subjects"));
        (draft.sides, wording.sides) = self.named(&at.key("sides"));
        (draft.areas, wording.areas) = self.areas(&at.key("areas"));
        (draft.items, wording.items) = self.items(&at.key("items"));
        (draft.levels, wording.levels) = self.levels(&at.key("levels"));
        (draft, wording)
    }

    fn read_languages(&mut self, at: &At) {
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
    }

    /// A list of `{ "id": …, "name": … }`.
    fn named(&mut self, at: &At) -> (Vec<Option<String>>, Vec<Text>) {
        let (mut ids, mut names) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "name"]);
            ids.push(self.text(&at.key("id")));
            names.push(self.words(&at.key("name")));
        }
        (ids, names)
    }

    fn areas(&mut self, at: &At) -> (Vec<DraftArea>, Vec<Text>) {
        let (mut areas, mut names) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "name", "subjects"]);
            areas.push(DraftArea {
                id: self.text(&at.key("id")),
                subjects: self.references(&at.key("subjects")),
            });
            names.push(self.words(&at.key("name")));
        }
        (areas, names)
    }

    fn items(&mut self, at: &At) -> (Vec<DraftItem>, Vec<ItemWords>) {
        let (mut items, mut words) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "area", "text", "short"]);
            items.push(DraftItem { id: self.text(&at.key("id")), area: self.text(&at.key("area")) });
            words.push(ItemWords {
                statement: self.words(&at.key("text")),
                short: self.words(&at.key("short")),
            });
        }
        (items, words)
    }

    fn levels(&mut self, at: &At) -> (Vec<DraftLevel>, Vec<LevelWords>) {
        let (mut levels, mut words) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "gates", "name", "sentence", "meaning"]);
            levels.push(DraftLevel { id: self.text(&at.key("id")), gates: self.gates(&at.key("gates")) });
            words.push(LevelWords {
                name: self.words(&at.key("name")),
                sentence: self.words(&at.key("sentence")),
                meaning: self.words(&at.key("meaning")),
            });
        }
        (levels, words)
    }

    fn gates(&mut self, at: &At) -> Vec<DraftGate> {
        let mut gates = Vec::new();
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["sum", "mean", "each", "areas"]);
            gates.push(DraftGate {
                sum: self.number(&at.key("sum")),
                mean: self.number(&at.key("mean")),
                each: self.number(&at.key("each")),
                areas: self.references(&at.key("areas")),
            });
        }
        gates
    }

    /// A text in every language of the instrument.
    fn words(&mut self, at: &At) -> Text {
        let mut text = Text::default();
        if at.json.is_none() {
            self.add(at, Fault::Missing);
        }
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
                None if at.json.is_none() => self.add(&at, Fault::Missing),
                None => {}
            }
        }
        text
    }

    fn references(&mut self, at: &At) -> Option<Vec<Option<String>>> {
        at.json?;
        self.list(at);
        Some(at.entries().map(|at| self.text(&at)).collect())
    }

    /// Whether an object stands here; notes the keys that do not belong in it.
    fn object(&mut self, at: &At, known: &[&str]) -> bool {
        let Some(Json::Object(entries)) = at.json else {
            self.wrong_type(at, "an object");
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

    fn required_list(&mut self, at: &At) {
        match at.json {
            None => self.add(at, Fault::Missing),
            Some(Json::List(list)) if list.is_empty() => {
                self.add(at, Fault::Count { found: 0, least: 1, most: Locale::ALL.len() });
            }
            Some(_) => self.list(at),
        }
    }

    fn list(&mut self, at: &At) {
        if !matches!(at.json, Some(Json::List(_))) {
            self.wrong_type(at, "a list");
        }
    }

    fn text(&mut self, at: &At) -> Option<String> {
        if let Some(Json::Text(text)) = at.json {
            return Some(text.clone());
        }
        self.wrong_type(at, "a text");
        None
    }

    fn number(&mut self, at: &At) -> Option<f64> {
        if let Some(Json::Number(number)) = at.json {
            return Some(*number);
        }
        self.wrong_type(at, "a number");
        None
    }

    fn whole(&mut self, at: &At) -> Option<u32> {
        let whole = at.json.and_then(Json::as_whole).and_then(|n| u32::try_from(n).ok());
        if whole.is_none() {
            self.wrong_type(at, "a whole number");
        }
        whole
    }

    /// Notes that something else stands here; where nothing does, whoever needs it says so.
    fn wrong_type(&mut self, at: &At, expected: &'static str) {
        if let Some(json) = at.json {
            self.add(at, Fault::WrongType { expected, found: json.type_name() });
        }
    }

    fn add(&mut self, at: &At, fault: Fault) {
        self.flaws.push(Flaw { place: at.place.to_string(), fault });
    }
}
