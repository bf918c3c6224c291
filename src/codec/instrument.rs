//! An instrument file: JSON in, structure and words out, or else all its flaws at once, each with its place.
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
//!   "areas": [{ "id": "funnel", "name": { … }, "subjects": ["client"], "axis": true }, …],
//!   "items": [{ "id": "forecast", "area": "funnel", "text": { … }, "short": { … } }, …],
//!   "levels": [
//!     { "id": "undefined", "name": { … }, "sentence": { … }, "meaning": { … } },
//!     { "id": "defined", "gates": [{ "sum": 40 }], "name": { … }, "genitive": { "pl": "…" }, … }
//!   ],
//!   "checks": [{
//!     "id": "scenario", "title": { … }, "intro": { … }, "items": [{ "id": "delivers", "text": { … } }, …],
//!     "findings": [{
//!       "id": "marketing-itself", "tone": "warning", "title": { … }, "text": { … },
//!       "when": [[{ "item": "delivers", "atMost": 2 }, …], [{ "levelBelow": "aligned" }], …]
//!     }]
//!   }],
//!   "advice": { … }
//! }
//! ```
//!
//! The labels of the scale are those of its points, the lowest first. `subjects` (of the instrument and of an area)
//! and `sides` may be left out. An area with `"axis": false` is no axis of the radar but a bar beside it. A gate is one of `{"sum": 40}`, `{"mean": 4, "areas": […]}` and `{"each": 3, "areas":
//! […]}`; without `areas` it applies to all. A finding of a check holds if all conditions of any list under `when`
//! hold; its tone is `warning` or `note`. `genitive`, the form of a level's name in sentences, may be left out, also in single
//! languages; a sentence then has the name in quotation marks. `checks` and `advice` may be left out, and so may the `talk` of an item, a question that opens a talk about it;
//! [`crate::codec::advice`] and [`crate::codec::talk`] read these two.

use std::sync::Arc;

use crate::domain::index::{AreaIx, FindingIx, IndexVec, ItemIx, LevelIx};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::text::Text;
use crate::questionnaire::wording::{CheckWords, FindingWords, ItemWords, LevelWords, Wording};
use draft::{Draft, DraftArea, DraftCheck, DraftCondition, DraftFinding, DraftGate, DraftItem, DraftLevel};
use file_reader::{Cursor, FileReader, json_of};
use inspection::Inspection;

pub(crate) mod file_reader;
pub(crate) mod inspection;
pub(crate) mod place;

mod draft;
mod flaw;

pub use file_reader::LONGEST_FILE;
pub use flaw::{Fault, Flaw};

/// Reads an instrument file.
///
/// # Errors
/// Every flaw of the file, each with its place; never an empty list.
pub fn read(file: &str) -> Result<Definition, Vec<Flaw>> {
    let json = json_of(file)?;
    let mut reader = FileReader::default();
    let (draft, wording) = reader.instrument(&Cursor::root(&json));
    let mut inspection = Inspection::default();
    let instrument = draft.validate(&mut inspection);
    let definition = |instrument| Definition { instrument: Arc::new(instrument), wording };
    reader.finish(inspection, instrument).map(definition)
}

const KEYS: [&str; 14] = [
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
    "checks",
    "advice",
];

impl FileReader {
    fn instrument(&mut self, at: &Cursor) -> (Draft, Wording) {
        self.object(at, &KEYS);
        self.read_languages(&at.key("languages"));
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
        wording.points = self.all_words(&at.key("scale"));
        draft.points = wording.points.len();
        let (subjects, subject_names) = self.named(&at.key("subjects"));
        let (sides, side_names) = self.named(&at.key("sides"));
        (draft.subjects, draft.sides) = (subjects, sides);
        (wording.subjects, wording.sides) = (subject_names.into(), side_names.into());
        (draft.areas, wording.areas) = self.areas(&at.key("areas"));
        (draft.items, wording.items) = self.items(&at.key("items"));
        (draft.levels, wording.levels) = self.levels(&at.key("levels"));
        (draft.checks, wording.checks) = self.checks(&at.key("checks"));
        (draft, wording)
    }

    /// A list of `{ "id": …, "name": … }`.
    fn named(&mut self, at: &Cursor) -> (Vec<Option<String>>, Vec<Text>) {
        let (mut ids, mut names) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "name"]);
            ids.push(self.text(&at.key("id")));
            names.push(self.words(&at.key("name")));
        }
        (ids, names)
    }

    fn areas(&mut self, at: &Cursor) -> (Vec<DraftArea>, IndexVec<AreaIx, Text>) {
        let (mut areas, mut names) = (Vec::new(), IndexVec::default());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "name", "subjects", "axis"]);
            let axis = at.key("axis");
            areas.push(DraftArea {
                id: self.text(&at.key("id")),
                subjects: self.references(&at.key("subjects")),
                is_no_axis: axis.is_there() && !self.is_true(&axis),
            });
            names.push(self.words(&at.key("name")));
        }
        (areas, names)
    }

    fn items(&mut self, at: &Cursor) -> (Vec<DraftItem>, IndexVec<ItemIx, ItemWords>) {
        let (mut items, mut words) = (Vec::new(), IndexVec::default());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "area", "text", "short", "talk"]);
            items.push(DraftItem { id: self.text(&at.key("id")), area: self.text(&at.key("area")) });
            words.push(ItemWords {
                statement: self.words(&at.key("text")),
                short: self.words(&at.key("short")),
            });
        }
        (items, words)
    }

    fn levels(&mut self, at: &Cursor) -> (Vec<DraftLevel>, IndexVec<LevelIx, LevelWords>) {
        let (mut levels, mut words) = (Vec::new(), IndexVec::default());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "gates", "name", "genitive", "sentence", "meaning"]);
            levels.push(DraftLevel { id: self.text(&at.key("id")), gates: self.gates(&at.key("gates")) });
            words.push(LevelWords {
                name: self.words(&at.key("name")),
                genitive: self.words_in_some(&at.key("genitive")),
                sentence: self.words(&at.key("sentence")),
                meaning: self.words(&at.key("meaning")),
            });
        }
        (levels, words)
    }

    fn gates(&mut self, at: &Cursor) -> Vec<DraftGate> {
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

    fn checks(&mut self, at: &Cursor) -> (Vec<DraftCheck>, Vec<CheckWords>) {
        let (mut checks, mut words) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "title", "intro", "items", "findings"]);
            let mut check = DraftCheck { id: self.text(&at.key("id")), ..DraftCheck::default() };
            let mut said = CheckWords {
                title: self.words(&at.key("title")),
                intro: self.words(&at.key("intro")),
                ..CheckWords::default()
            };
            let items = at.key("items");
            self.list(&items);
            for at in items.entries() {
                self.object(&at, &["id", "text"]);
                check.items.push(self.text(&at.key("id")));
                said.items.push(self.words(&at.key("text")));
            }
            (check.findings, said.findings) = self.findings(&at.key("findings"));
            checks.push(check);
            words.push(said);
        }
        (checks, words)
    }

    fn findings(&mut self, at: &Cursor) -> (Vec<DraftFinding>, IndexVec<FindingIx, FindingWords>) {
        let (mut findings, mut words) = (Vec::new(), IndexVec::default());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "tone", "when", "title", "text"]);
            let when = at.key("when");
            self.list(&when);
            findings.push(DraftFinding {
                id: self.text(&at.key("id")),
                tone: self.text(&at.key("tone")),
                when: when.entries().map(|at| self.conditions(&at)).collect(),
            });
            words.push(FindingWords {
                title: self.words(&at.key("title")),
                text: self.words(&at.key("text")),
            });
        }
        (findings, words)
    }

    fn conditions(&mut self, at: &Cursor) -> Vec<DraftCondition> {
        let mut conditions = Vec::new();
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["item", "atMost", "levelBelow"]);
            conditions.push(DraftCondition {
                item: self.text(&at.key("item")),
                at_most: self.whole(&at.key("atMost")),
                level_below: self.text(&at.key("levelBelow")),
            });
        }
        conditions
    }
}
