//! A backup file: every record of a browser in one text, for another browser or for a bad day.
//!
//! ```json
//! { "tandem": "backup", "version": 1, "made": 1795527900000,
//!   "records": {
//!     "assessment/k3v9": { "version": 2, "assessment": { "id": "k3v9", … } },
//!     "settings": { "version": 1, "settings": { "language": "pl" } } },
//!   "unreadable": { "aside/assessment/x7q2": "{\"version\":2,\"asse" } }
//! ```
//!
//! `records` are those of [`crate::codec::saved`] under their keys, each in the version it was kept in. Records of other kinds
//! than assessments are taken as texts, which [`copies`](crate::codec::saved::copies) joins where it knows the kind. `unreadable` are texts that the page could not read when it made
//! the backup: they are in the file so that they are not lost, and nothing is made of them. Fields that are
//! not known are left alone. `public/boot/backup.js` writes the file.

use std::collections::BTreeSet;
use std::mem;

use crate::codec::json::Json;
use crate::codec::saved::copies::merged;
use crate::codec::saved::{FindInstrument, MAX_TIME, QUARANTINE, Saved, Unreadable, text_of};
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::record::{Key, Record, Timestamp};
use crate::domain::register::Revision;
use crate::domain::workspace::Workspace;

/// The largest file that is read, in bytes: 16 MiB, some ten thousand assessments.
pub const LONGEST_FILE: usize = 16 << 20;

/// The version that is read.
const VERSION: u64 = 1;

/// A record that counts further than this was made up. It is counted anew, so that it can still be changed here and its
/// next backup restored elsewhere.
const MAX_IMPORTED_REVISION: Revision = 1 << 32;

/// What a backup file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was made.
    pub made: Timestamp,
    /// Every assessment that can be used, in the order of the file; no id stands twice.
    pub assessments: Vec<Assessment>,
    /// Records of other kinds, known or not, as texts.
    pub others: Vec<(Key, String)>,
    /// Records that can't be used, each with its place in the file: `records.assessment/k3v9`.
    pub unusable: Vec<(String, Unreadable)>,
    /// How many texts the page itself could not read when it made the backup.
    pub unreadable: usize,
}

/// Why a file is no backup that could be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotABackup {
    /// It is too long to be read.
    TooLong {
        /// The most there may be, in bytes.
        most: usize,
    },
    /// It is not JSON, or nested too deep.
    NotJson {
        /// Where it stops being JSON, from 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
    },
    /// It is JSON, but no backup of Tandem.
    OtherProgram,
    /// A newer program wrote it.
    Newer {
        /// The version it has.
        version: u64,
    },
    /// A part is missing, stands twice, or is not what it should be.
    Damaged {
        /// The path to that part.
        place: String,
    },
}

/// Reads a backup file.
///
/// # Errors
/// The first thing that keeps the file from being used. A record that can't be used is no such thing: it
/// is told in [`Backup::unusable`], and the others are read.
pub fn read(file: &str, find: &FindInstrument) -> Result<Backup, NotABackup> {
    let damaged = |place: &str| NotABackup::Damaged { place: place.to_owned() };
    if file.len() > LONGEST_FILE {
        return Err(NotABackup::TooLong { most: LONGEST_FILE });
    }
    // Editors and mailers put a byte-order mark before it.
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let mut json = Json::read(file).map_err(|e| NotABackup::NotJson { line: e.line, column: e.column })?;
    if json.get("tandem").and_then(Json::as_text) != Some("backup") {
        return Err(NotABackup::OtherProgram);
    }
    let version = json.get("version").and_then(Json::as_whole).filter(|&version| version > 0);
    let version = version.ok_or_else(|| damaged("version"))?;
    if version > VERSION {
        return Err(NotABackup::Newer { version });
    }
    let made = json.get("made").and_then(Json::as_whole).filter(|&made| made <= MAX_TIME);
    let made = made.ok_or_else(|| damaged("made"))?;
    let unreadable = match json.get_mut("unreadable") {
        None => Vec::new(),
        Some(Json::Object(texts)) => mem::take(texts),
        Some(_) => return Err(damaged("unreadable")),
    };
    let Some(Json::Object(records)) = json.get_mut("records") else { return Err(damaged("records")) };
    let records = mem::take(records);
    // Of two records under one key neither is the right one. A set, since a file may hold a million keys.
    let mut keys = BTreeSet::new();
    if let Some((key, _)) = records.iter().find(|(key, _)| !keys.insert(key.as_str())) {
        return Err(damaged(&place_of(key)));
    }

    let (others, unusable) = (Vec::new(), Vec::new());
    let mut backup = Backup { made, assessments: Vec::new(), others, unusable, unreadable: 0 };
    for (key, envelope) in records {
        if PAGES_OWN.contains(&key.as_str()) {
            continue;
        }
        let damaged = |place: &str| Unreadable::Damaged { place: place.to_owned() };
        let taken = match Key::parse(&key) {
            Some(key) if key.kind.as_str() == QUARANTINE => Err(damaged("id")),
            None => Err(damaged("id")),
            Some(Key { kind, id }) if kind.as_str() == Assessment::KIND => {
                assessment(&id, envelope, find).map(|assessment| backup.assessments.push(assessment))
            }
            Some(known) => {
                let text = envelope.to_value().as_ref().map(text_of).ok_or_else(|| damaged("number"));
                text.map(|text| backup.others.push((known, text)))
            }
        };
        if let Err(why) = taken {
            backup.unusable.push((place_of(&key), why));
        }
    }
    // The page puts aside whatever is not JSON to the letter; what a reader can read all the same is taken.
    for (key, text) in unreadable {
        let key = Key::parse(&key);
        if let (Some(key), Some(text)) = (key.as_ref().filter(|key| is_other(key)), text.as_text()) {
            backup.others.push((key.clone(), text.to_owned()));
            continue;
        }
        let id = key.filter(|key| key.kind.as_str() == Assessment::KIND).map(|key| key.id);
        let envelope = text.as_text().and_then(|text| Json::read(text).ok());
        let is_new = |found: &Assessment| backup.assessments.iter().all(|other| other.id() != found.id());
        let found = id.zip(envelope).and_then(|(id, envelope)| assessment(&id, envelope, find).ok());
        match found.filter(is_new) {
            Some(assessment) => backup.assessments.push(assessment),
            None => backup.unreadable += 1,
        }
    }
    Ok(backup)
}

/// Keys of what the page itself keeps: it is about this browser, and no record.
const PAGES_OWN: [&str; 2] = ["settings", "backup"];

/// Whether a key is of a record of a kind that this program does not know.
pub fn is_other(key: &Key) -> bool {
    key.kind.as_str() != Assessment::KIND && key.kind.as_str() != QUARANTINE
}

impl Backup {
    /// Which of these records of unknown kinds are not in the backup. One that is in it and can't be used is.
    pub fn only_here<'a>(&'a self, here: &'a [Key]) -> impl Iterator<Item = &'a Key> {
        let is_in = |key: &Key| {
            self.others.iter().any(|(other, _)| other == key)
                || self.unusable.iter().any(|(place, _)| *place == place_of(&key.to_string()))
        };
        here.iter().filter(move |key| !is_in(key))
    }
}

fn place_of(key: &str) -> String {
    format!("records.{key}")
}

fn assessment(id: &Id, envelope: Json, find: &FindInstrument) -> Result<Assessment, Unreadable> {
    let mut assessment = Assessment::read(envelope, find)?;
    if assessment.id() != id {
        return Err(Unreadable::Damaged { place: "id".to_owned() });
    }
    if assessment.revision() > MAX_IMPORTED_REVISION {
        assessment.recount();
    }
    Ok(assessment)
}

/// What taking up a backup would do to the records here: numbers of assessments, and of records of unknown kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// In the backup and not here.
    pub new: usize,
    /// In both, and the same.
    pub same: usize,
    /// In both, and not the same.
    pub differ: usize,
    /// Here and not in the backup: a replacement would remove them.
    pub only_here: usize,
    /// Of unknown kinds: in the backup and not here.
    pub others_new: usize,
    /// Of other kinds: in both, and not the same. A merge makes one of them.
    pub others_join: usize,
    /// Of unknown kinds: in both, and not the same. They can't be merged.
    pub others_differ: usize,
    /// Of unknown kinds: here and not in the backup.
    pub others_only_here: usize,
}

impl Preview {
    /// Compares a backup with the assessments here, and with the records of unknown kinds (their keys, and the text under
    /// one). Nothing is changed.
    pub fn of(
        backup: &Backup,
        workspace: &Workspace<Assessment>,
        others: &[Key],
        stored: impl Fn(&Key) -> Option<String>,
        find: &FindInstrument,
    ) -> Self {
        let others_only_here = backup.only_here(others).count();
        let mut preview = Self { only_here: workspace.all().len(), others_only_here, ..Self::default() };
        for theirs in &backup.assessments {
            let Some(here) = workspace.get(theirs.id()) else {
                preview.new += 1;
                continue;
            };
            if here.same_value(theirs) {
                preview.same += 1;
            } else {
                preview.differ += 1;
            }
            // No id stands twice in a backup.
            preview.only_here = preview.only_here.saturating_sub(1);
        }
        for (key, text) in &backup.others {
            match stored(key) {
                None => preview.others_new += 1,
                Some(here) if here == *text => {}
                Some(here) => match merged(key, &here, text, find) {
                    // The other one may be an earlier copy of what is here.
                    Some(both) if both == here => {}
                    Some(_) => preview.others_join += 1,
                    None => preview.others_differ += 1,
                },
            }
        }
        preview
    }
}
