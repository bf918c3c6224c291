//! The advice in an instrument file, under its key `advice`: JSON in, structure and words out, or else all its flaws
//! at once, each with its place.
//!
//! ```json
//! "advice": {
//!   "notEveryone": { … }, "culture": { … }, "sponsor": { "question": { … }, "without": { … } },
//!   "climbOrStay": {
//!     "intro": { … },
//!     "conditions": [{ "id": "small-company", "at": "undefined", "target": "stay", "text": { … } }, …]
//!   },
//!   "firstSteps": [{ … }, …],
//!   "transitions": [{ "to": "defined", "metrics": ["lead-acceptance", …] }, …],
//!   "actions": [{
//!     "id": "lead-rules", "to": "defined", "moves": ["joint-funnel", …], "metrics": ["lead-acceptance", …],
//!     "name": { … }, "what": { … }, "why": { … }, "firstWeek": [{ … }, …], "owner": { … }
//!   }, { "id": "protect-know-how", "area": "capital", … }],
//!   "metrics": [{
//!     "id": "win-rate", "kind": "quality", "better": "up", "unit": "percent", "pairs": [], "name": { … }, "says": { … },
//!     "formula": {
//!       "words": { … }, "inputs": [{ "id": "won", "unit": "count", "name": { … }, "example": 12 }, …],
//!       "multiply": ["won"], "divideBy": ["won", "lost"]
//!     }
//!   }],
//!   "further": [{ "items": ["key-accounts", …], "instrument": "key-account", "text": { … } }],
//!   "evidenceNote": { … }, "evidence": [{ "text": { … }, "source": { … } }]
//! }
//! ```
//!
//! What plans begin with (`objective` of transitions, `hypothesis` of actions, `starters`) [`crate::codec::playbook`] reads.
//!
//! `to` names the level that the action or transition leads to from the one below. An action with `area` instead of `to` and `moves` is
//! recommended while that area keeps the gates of the target level shut. A formula's value is the product of
//! the inputs under `multiply` divided by the sum of those under `divideBy`. `climbOrStay` has
//! conditions to tick at a level reached, each of which speaks for a target there: `one-up` or `stay`; the highest level has
//! none. `further` points to another instrument if one of the items is rated 1 or 2. `evidenceNote` says how well the evidence is verified. All but `actions` may be left out, and so may the `metrics` of an action. Kinds, directions and units are those of
//! [`crate::domain::metric`].

use crate::codec::instrument::Flaw;
use crate::codec::instrument::file_reader::{Cursor, FileReader, json_of};
use crate::codec::instrument::inspection::Inspection;
use crate::domain::instrument::Instrument;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::text::Text;
use crate::questionnaire::wording::{ActionWords, AdviceWords, EvidenceWords, MetricWords, SponsorWords};
use draft::{
    DraftAction, DraftAdvice, DraftFormula, DraftFurther, DraftInput, DraftMetric, DraftTargetCondition,
    DraftTransition,
};

pub(super) mod draft;

/// Reads the advice in an instrument file, or in a part of one that has its `languages` and its `advice`. `None` if it
/// has no advice.
///
/// # Errors
/// Every flaw of the advice, each with its place in the file; never an empty list.
pub fn read(file: &str, instrument: &Instrument) -> Result<Option<Counsel>, Vec<Flaw>> {
    let json = json_of(file)?;
    let mut reader = FileReader::default();
    let root = Cursor::root(&json);
    reader.read_languages(&root.key("languages"));
    let at = root.key("advice");
    if !at.is_there() {
        return Ok(None);
    }
    let (draft, wording) = reader.advice(&at);
    let mut inspection = Inspection::default();
    let advice = draft.validate(instrument, &mut inspection);
    reader.finish(inspection, advice).map(|advice| Some(Counsel { advice, wording }))
}

impl FileReader {
    fn advice(&mut self, at: &Cursor) -> (DraftAdvice, AdviceWords) {
        let known = [
            "notEveryone",
            "culture",
            "sponsor",
            "climbOrStay",
            "firstSteps",
            "transitions",
            "actions",
            "metrics",
            "starters",
            "further",
            "evidenceNote",
            "evidence",
        ];
        self.object(at, &known);
        let sponsor = self.sponsor(&at.key("sponsor"));
        let (actions, action_words) = self.actions(&at.key("actions"));
        let metrics = at.key("metrics");
        let (metrics, metric_words) =
            if metrics.is_there() { self.metrics(&metrics) } else { Default::default() };
        let climb_or_stay = at.key("climbOrStay");
        let (mut intro, mut conditions, mut condition_words) = (None, Vec::new(), Vec::new());
        if climb_or_stay.is_there() {
            self.object(&climb_or_stay, &["intro", "conditions"]);
            intro = Some(self.words(&climb_or_stay.key("intro")));
            (conditions, condition_words) = self.target_conditions(&climb_or_stay.key("conditions"));
        }
        let transitions = at.key("transitions");
        let transitions = if transitions.is_there() { self.transitions(&transitions) } else { Vec::new() };
        let evidence = at.key("evidence");
        let evidence = if evidence.is_there() { self.evidence(&evidence) } else { Vec::new() };
        let further = at.key("further");
        let (further, further_words) =
            if further.is_there() { self.further(&further) } else { Default::default() };
        let draft = DraftAdvice { transitions, conditions, actions, metrics, further };
        let words = AdviceWords {
            not_everyone: self.words_if_there(&at.key("notEveryone")),
            culture: self.words_if_there(&at.key("culture")),
            sponsor,
            climb_or_stay: intro,
            conditions: condition_words.into(),
            first_steps: self.words_of_list_if_there(&at.key("firstSteps")),
            actions: action_words.into(),
            metrics: metric_words.into(),
            further: further_words,
            evidence_note: self.words_if_there(&at.key("evidenceNote")),
            evidence,
        };
        (draft, words)
    }

    fn sponsor(&mut self, at: &Cursor) -> Option<SponsorWords> {
        at.is_there().then(|| {
            self.object(at, &["question", "without"]);
            SponsorWords {
                question: self.words(&at.key("question")),
                without: self.words(&at.key("without")),
            }
        })
    }

    fn transitions(&mut self, at: &Cursor) -> Vec<DraftTransition> {
        let mut transitions = Vec::new();
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["to", "metrics", "objective"]);
            let metrics = self.references(&at.key("metrics")).unwrap_or_default();
            transitions.push(DraftTransition { to: self.text(&at.key("to")), metrics });
        }
        transitions
    }

    fn target_conditions(&mut self, at: &Cursor) -> (Vec<DraftTargetCondition>, Vec<Text>) {
        let (mut conditions, mut words) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "at", "target", "text"]);
            conditions.push(DraftTargetCondition {
                id: self.text(&at.key("id")),
                at: self.text(&at.key("at")),
                target: self.text(&at.key("target")),
            });
            words.push(self.words(&at.key("text")));
        }
        (conditions, words)
    }

    fn actions(&mut self, at: &Cursor) -> (Vec<DraftAction>, Vec<ActionWords>) {
        let (mut actions, mut words) = (Vec::new(), Vec::new());
        let known = [
            "id",
            "to",
            "moves",
            "area",
            "metrics",
            "name",
            "what",
            "why",
            "firstWeek",
            "hypothesis",
            "owner",
        ];
        self.list(at);
        for at in at.entries() {
            self.object(&at, &known);
            actions.push(DraftAction {
                id: self.text(&at.key("id")),
                to: self.text_if_there(&at.key("to")),
                moves: self.references(&at.key("moves")),
                area: self.text_if_there(&at.key("area")),
                metrics: self.references(&at.key("metrics")),
            });
            words.push(ActionWords {
                name: self.words(&at.key("name")),
                what: self.words(&at.key("what")),
                why: self.words(&at.key("why")),
                first_week: self.some_words(&at.key("firstWeek")),
                owner: self.words(&at.key("owner")),
            });
        }
        (actions, words)
    }

    pub(super) fn metrics(&mut self, at: &Cursor) -> (Vec<DraftMetric>, Vec<MetricWords>) {
        let (mut metrics, mut words) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["id", "kind", "better", "unit", "pairs", "name", "says", "formula"]);
            let formula = at.key("formula");
            let (formula, (formula_words, inputs)) = if formula.is_there() {
                let (draft, words) = self.formula(&formula);
                (Some(draft), words)
            } else {
                Default::default()
            };
            metrics.push(DraftMetric {
                id: self.text(&at.key("id")),
                kind: self.text(&at.key("kind")),
                better: self.text(&at.key("better")),
                unit: self.text(&at.key("unit")),
                formula,
                pairs: self.references(&at.key("pairs")),
            });
            let (name, says) = (self.words(&at.key("name")), self.words(&at.key("says")));
            words.push(MetricWords { name, says, formula: formula_words, inputs: inputs.into() });
        }
        (metrics, words)
    }

    fn formula(&mut self, at: &Cursor) -> (DraftFormula, (Option<Text>, Vec<Text>)) {
        self.object(at, &["words", "inputs", "multiply", "divideBy"]);
        let mut draft = DraftFormula {
            multiply: self.references(&at.key("multiply")).unwrap_or_default(),
            divide_by: self.references(&at.key("divideBy")).unwrap_or_default(),
            ..DraftFormula::default()
        };
        let mut names = Vec::new();
        let inputs = at.key("inputs");
        self.list(&inputs);
        for at in inputs.entries() {
            self.object(&at, &["id", "unit", "name", "example"]);
            draft.inputs.push(DraftInput {
                id: self.text(&at.key("id")),
                unit: self.text(&at.key("unit")),
                example: self.number(&at.key("example")),
            });
            names.push(self.words(&at.key("name")));
        }
        (draft, (Some(self.words(&at.key("words"))), names))
    }

    fn further(&mut self, at: &Cursor) -> (Vec<DraftFurther>, Vec<Text>) {
        let (mut further, mut words) = (Vec::new(), Vec::new());
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["items", "instrument", "text"]);
            let items = self.references(&at.key("items")).unwrap_or_default();
            further.push(DraftFurther { items, instrument: self.text(&at.key("instrument")) });
            words.push(self.words(&at.key("text")));
        }
        (further, words)
    }

    fn evidence(&mut self, at: &Cursor) -> Vec<EvidenceWords> {
        let mut evidence = Vec::new();
        self.list(at);
        for at in at.entries() {
            self.object(&at, &["text", "source"]);
            let (text, source) = (self.words(&at.key("text")), self.words(&at.key("source")));
            evidence.push(EvidenceWords { text, source });
        }
        evidence
    }
}
