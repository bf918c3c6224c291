//! The instruments that are shipped.

use std::sync::Arc;

use leptos::prelude::*;

use crate::codec::advice;
use crate::codec::instrument::{Flaw, read};
use crate::codec::playbook;
use crate::codec::talk;
use crate::domain::instrument::{Instrument, Structure};
use crate::platform::console;
use crate::platform::loader::{self, Progress};
use crate::questionnaire::definition::{Counsel, Definition};
use crate::questionnaire::playbook::Playbook;
use crate::questionnaire::wording::Talk;

// The instruments come from the same files that are served for others to copy; `build.rs` lists that of the start screen.
// `QUESTIONNAIRES` has its questionnaire and its earlier structures, which are in the program: 4 kB each in brotli.
// `ADVICE` holds the advice by the instrument's id, if it has any, `TALK` the questions for a talk, and `PLAYBOOKS` what plans begin
// with; each is in the part that shows it.
include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// The files of instruments that a part of the program brings along, each by the instrument's id.
#[derive(Clone, Copy, Debug)]
pub struct Further {
    /// Questionnaires, those of earlier structures included.
    pub questionnaires: &'static [&'static str],
    /// Their advice.
    pub advice: &'static [(&'static str, &'static str)],
    /// Their questions for a talk.
    pub talk: &'static [(&'static str, &'static str)],
    /// What plans begin with.
    pub playbooks: &'static [(&'static str, &'static str)],
}

/// The part of the program that has the further instruments.
const PART: &str = "instruments";

/// Whoever wants to know when there are more instruments.
type Follower = Box<dyn Fn() + Send + Sync>;

/// The instruments of this page: at first that of the start screen, later all. A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct Catalog {
    kept: StoredValue<Kept>,
    /// 1 as soon as all are there. (Another type of signal would make the program larger.)
    is_whole: RwSignal<usize>,
}

struct Kept {
    /// By id and structure. Each instrument's current structure comes before its earlier ones.
    definitions: Vec<(Structure, Arc<Definition>)>,
    further: Option<Further>,
    followers: Vec<Follower>,
}

impl Catalog {
    /// The instrument of the start screen.
    pub fn open() -> Self {
        let kept = Kept { definitions: read_all(&QUESTIONNAIRES), further: None, followers: Vec::new() };
        Self { kept: StoredValue::new(kept), is_whole: RwSignal::new(0) }
    }

    /// Whether all instruments are there; whoever asks is run again when they are.
    pub fn is_whole(self) -> bool {
        self.is_whole.get() == 1
    }

    /// Loads the further instruments, unless they are there; whoever asks is run again when they are. What could not be loaded is not
    /// tried again here, since failing runs many again that ask: a button and a connection that comes back do that.
    pub fn want_all(self) {
        if !self.is_whole() && loader::progress(PART) == Progress::Loading {
            loader::load(PART);
        }
    }

    /// Calls `follower` when all instruments are there, unless they are already.
    pub fn on_whole(self, follower: impl Fn() + Send + Sync + 'static) {
        self.kept.update_value(|kept| kept.followers.push(Box::new(follower)));
    }

    /// Takes up the further instruments, once.
    pub fn take_up(self, further: Further) {
        if untrack(|| self.is_whole()) {
            return;
        }
        let followers = self.kept.try_update_value(|kept| {
            kept.definitions.extend(read_all(further.questionnaires));
            kept.further = Some(further);
            std::mem::take(&mut kept.followers)
        });
        self.is_whole.set(1);
        followers.unwrap_or_default().iter().for_each(|follower| follower());
    }

    /// The instrument with this id, in its current structure or in the given earlier one. One that is not here may be among the further
    /// ones, which are loaded then.
    pub fn find(self, id: &str, structure: Option<Structure>) -> Option<Arc<Definition>> {
        let found = self.first(|other, definition| {
            definition.instrument.id().as_str() == id && structure.is_none_or(|structure| structure == other)
        });
        if found.is_none() {
            self.want_all();
        }
        found
    }

    /// The words of an instrument of this catalog.
    pub fn of(self, instrument: &Arc<Instrument>) -> Option<Arc<Definition>> {
        self.first(|_, definition| Arc::ptr_eq(&definition.instrument, instrument))
    }

    fn first(self, is_it: impl Fn(Structure, &Definition) -> bool) -> Option<Arc<Definition>> {
        self.kept.with_value(|kept| {
            let mut all = kept.definitions.iter();
            let found = all.find(|(structure, definition)| is_it(*structure, definition));
            found.map(|(_, definition)| definition.clone())
        })
    }

    /// The instruments that are here; each as it is now comes before its earlier structures.
    pub fn instruments(self) -> Vec<Arc<Instrument>> {
        self.kept.with_value(|kept| kept.definitions.iter().map(|(_, one)| one.instrument.clone()).collect())
    }

    /// The ids of all instruments. Until the further ones are loaded, which begins now, of those that are here.
    pub fn all_ids(self) -> Vec<String> {
        self.want_all();
        self.ids()
    }

    /// The ids of the instruments that are here.
    pub fn ids(self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for instrument in self.instruments() {
            if ids.iter().all(|id| id != instrument.id().as_str()) {
                ids.push(instrument.id().to_string());
            }
        }
        ids
    }

    /// The file of an instrument: among those of the start screen's, or of the further ones.
    fn file(
        self,
        id: &str,
        first: &[(&'static str, &'static str)],
        further: fn(&Further) -> &'static [(&'static str, &'static str)],
    ) -> Option<&'static str> {
        let of_it = |files: &[(&'static str, &'static str)]| {
            files.iter().find(|(of, _)| *of == id).map(|(_, file)| *file)
        };
        of_it(first).or_else(|| self.kept.with_value(|kept| of_it(further(kept.further.as_ref()?))))
    }

    /// Reads the advice of an instrument; `None` if there is none.
    pub fn advice_of(self, instrument: &Instrument) -> Option<Counsel> {
        let file = self.file(instrument.id().as_str(), &ADVICE, |further| further.advice)?;
        said(advice::read(file, instrument)).flatten()
    }

    /// Reads the questions for a talk of an instrument.
    pub fn talk_of(self, instrument: &Instrument) -> Talk {
        let file = self.file(instrument.id().as_str(), &TALK, |further| further.talk);
        file.and_then(|file| said(talk::read(file, instrument))).unwrap_or_default()
    }

    /// Reads what plans of an instrument begin with.
    pub fn playbook_of(self, instrument: &Instrument) -> Playbook {
        let file = self.file(instrument.id().as_str(), &PLAYBOOKS, |further| further.playbooks);
        file.and_then(|file| said(playbook::read(file, instrument))).unwrap_or_default()
    }
}

fn read_all(files: &[&str]) -> Vec<(Structure, Arc<Definition>)> {
    let read = |file: &&str| {
        said(read(file)).map(|definition| (definition.instrument.structure(), Arc::new(definition)))
    };
    files.iter().filter_map(read).collect()
}

/// What was read; its flaws are reported.
fn said<T>(read: Result<T, Vec<Flaw>>) -> Option<T> {
    read.map_err(|flaws| complain(&flaws)).ok()
}

/// Reports flaws of a built-in file. Tests read these files, so this never happens, and the places are enough:
/// messages would add 1 kB to a first visit.
fn complain(flaws: &[Flaw]) {
    for flaw in flaws {
        console::warn(&format!("a built-in instrument can't be used: see {}", flaw.place));
    }
}
