//! What plans begin with, in the advice of an instrument file: JSON in, structure and words out.
//!
//! ```json
//! "advice": {
//!   "transitions": [{ "to": "defined", "objective": { … } }, …],
//!   "actions": [{ "id": "lead-rules", "name": { … }, "hypothesis": { … } }, …],
//!   "metrics": [{ "id": "reach", "pairs": ["form-conversion"], … }],
//!   "starters": [{
//!     "id": "attribution", "name": { … }, "metrics": ["lead-acceptance"], "tagsLinks": true,
//!     "hypotheses": [{ "id": "tagged-links", "change": { … } }]
//!   }]
//! }
//! ```
//!
//! `pairs` are metrics of which one has to stand beside a volume in a plan. A hypothesis completes "We believe that". Each of these may
//! be left out. All else in the advice [`crate::codec::advice`] reads.

use crate::codec::advice::draft::DraftAdvice;
use crate::codec::instrument::Flaw;
use crate::codec::instrument::file_reader::{Cursor, FileReader, json_of};
use crate::codec::instrument::inspection::Inspection;
use crate::codec::instrument::place::Place;
use crate::domain::id::Id;
use crate::domain::index::LevelIx;
use crate::domain::instrument::Instrument;
use crate::questionnaire::playbook::{FunnelStage, Play, Playbook};
use crate::questionnaire::text::Text;

/// Reads what plans begin with, in an instrument file, or in a part of one that has its `languages` and these parts of its `advice`.
///
/// # Errors
/// Every flaw of these parts, each with its place in the file; never an empty list.
pub fn read(file: &str, instrument: &Instrument) -> Result<Playbook, Vec<Flaw>> {
    let json = json_of(file)?;
    let mut reader = FileReader::default();
    let root = Cursor::root(&json);
    reader.read_languages(&root.key("languages"));
    let advice = root.key("advice");
    if !advice.is_there() {
        return Ok(Playbook::default());
    }
    let mut inspection = Inspection::default();
    let at = Place::ROOT.key("advice");
    let metrics = advice.key("metrics");
    let (metrics, metric_words) =
        if metrics.is_there() { reader.metrics(&metrics) } else { Default::default() };
    let draft = DraftAdvice { metrics, ..DraftAdvice::default() };
    let metrics = draft.metrics(&mut inspection, &at.key("metrics"));
    let known: Vec<&str> = metrics.iter().map(|metric| metric.id.as_str()).collect();
    let objectives = reader.objectives(&advice.key("transitions"), instrument);
    let actions = reader.plays(&advice.key("actions"));
    let stages = reader.stages(&advice.key("starters"), &at.key("starters"), &known, &mut inspection);
    let playbook =
        Playbook { metrics: metrics.into(), metric_words: metric_words.into(), objectives, actions, stages };
    reader.finish(inspection, Some(playbook))
}

impl FileReader {
    /// A level that is not there is a flaw of the advice.
    fn objectives(&mut self, at: &Cursor, instrument: &Instrument) -> Vec<(LevelIx, Text)> {
        let mut objectives = Vec::new();
        for at in at.entries() {
            let to = self.text(&at.key("to"));
            let level = instrument.levels().position(|level| Some(level.id.as_str()) == to.as_deref());
            let words = self.words_if_there(&at.key("objective"));
            objectives.extend(level.zip(words));
        }
        objectives
    }

    /// An action without a valid id is a flaw of the advice.
    fn plays(&mut self, at: &Cursor) -> Vec<Play> {
        let mut plays = Vec::new();
        for at in at.entries() {
            let id = self.text(&at.key("id")).as_deref().and_then(Id::new);
            let (name, hypothesis) =
                (self.words(&at.key("name")), self.words_if_there(&at.key("hypothesis")));
            plays.extend(id.map(|id| Play { id, name, hypothesis }));
        }
        plays
    }

    fn stages(
        &mut self,
        at: &Cursor,
        place: &Place,
        metrics: &[&str],
        flaws: &mut Inspection,
    ) -> Vec<FunnelStage> {
        let (mut drafts, mut ids) = (Vec::new(), Vec::new());
        if at.is_there() {
            self.list(at);
        }
        for (i, at) in at.entries().enumerate() {
            self.object(&at, &["id", "name", "metrics", "tagsLinks", "hypotheses"]);
            let place = place.entry(i);
            let references = self.references(&at.key("metrics")).unwrap_or_default();
            let (mut hypothesis_ids, mut changes) = (Vec::new(), Vec::new());
            let list = at.key("hypotheses");
            self.list(&list);
            for at in list.entries() {
                self.object(&at, &["id", "change"]);
                hypothesis_ids.push(self.text(&at.key("id")));
                changes.push(self.words(&at.key("change")));
            }
            let hypothesis_ids =
                flaws.ids(&place.key("hypotheses"), &mut hypothesis_ids.iter().map(Option::as_deref));
            ids.push(self.text(&at.key("id")));
            let tagged = at.key("tagsLinks");
            drafts.push((
                self.words(&at.key("name")),
                flaws.refs(&place.key("metrics"), Some(&references), metrics),
                tagged.is_there() && self.is_true(&tagged),
                hypothesis_ids.into_iter().zip(changes).collect(),
            ));
        }
        let ids = flaws.ids(place, &mut ids.iter().map(Option::as_deref)).into_iter();
        let stages = ids.zip(drafts).map(|(id, (name, metrics, tags_links, hypotheses))| FunnelStage {
            id,
            name,
            metrics,
            tags_links,
            hypotheses,
        });
        stages.collect()
    }
}
