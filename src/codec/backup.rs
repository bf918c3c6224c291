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
//! `records` are those of [`crate::codec::saved`] under their keys, each in the version it was kept in;
//! assessments alone are taken from them. `unreadable` are texts that the page could not read when it made
//! the backup: they are in the file so that they are not lost, and nothing is made of them. Fields that are
//! not known are left alone. `public/boot/backup.js` writes the file.

use std::collections::BTreeSet;
use std::mem;
use std::sync::Arc;

use crate::codec::json::Json;
use crate::codec::saved::{Unreadable, assessment_in};
use crate::domain::assessment::{Assessment, Timestamp};
use crate::domain::revision::Revision;
use crate::domain::workspace::Workspace;
use crate::questionnaire::definition::Definition;

/// The largest file that is read, in bytes: 5 MiB, some five thousand assessments.
pub const LONGEST_FILE: usize = 16 << 20;

/// The version that is read.
const VERSION: u64 = 1;

/// The latest time that has a date in a browser: 100 million days from 1970.
const LAST_TIME: Timestamp = 8_640_000_000_000_000;

/// Half of what the records of this browser may count up to: what is taken up here stays changeable, and
/// its next revisions stay readable. No one comes near it by changes.
const MOST_REVISIONS: Revision = 1 << 39;

/// What a backup file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was made.
    pub made: Timestamp,
    /// Every assessment that can be used, in the order of the file; no id stands twice.
    pub assessments: Vec<Assessment>,
    /// Records of assessments that can't be used, each with its place in the file:
    /// `records.assessment/k3v9`.
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

/// Reads a backup file. `find` gives the definition of an instrument's id.
///
/// # Errors
/// The first thing that keeps the file from being used. A record that can't be used is no such thing: it
/// is told in [`Backup::unusable`], and the others are read.
pub fn read(file: &str, find: impl Fn(&str) -> Option<Arc<Definition>>) -> Result<Backup, NotABackup> {
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
    let made = json.get("made").and_then(Json::as_whole).filter(|&made| made <= LAST_TIME);
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

    let mut backup = Backup { made, assessments: Vec::new(), unusable: Vec::new(), unreadable: 0 };
    for (key, envelope) in records {
        let Some(id) = key.strip_prefix("assessment/") else { continue };
        match assessment(id, envelope, &find) {
            Ok(assessment) => backup.assessments.push(assessment),
            Err(why) => backup.unusable.push((place_of(&key), why)),
        }
    }
    // The page puts aside whatever is not JSON to the letter; what a reader can read all the same is taken.
    for (key, text) in unreadable {
        let id = key.strip_prefix("assessment/");
        let envelope = text.as_text().and_then(|text| Json::read(text).ok());
        let is_new = |found: &Assessment| backup.assessments.iter().all(|other| other.id() != found.id());
        let found = id.zip(envelope).and_then(|(id, envelope)| assessment(id, envelope, &find).ok());
        match found.filter(is_new) {
            Some(assessment) => backup.assessments.push(assessment),
            None => backup.unreadable += 1,
        }
    }
    Ok(backup)
}

fn place_of(key: &str) -> String {
    format!("records.{key}")
}

fn assessment(
    id: &str,
    envelope: Json,
    find: impl FnOnce(&str) -> Option<Arc<Definition>>,
) -> Result<Assessment, Unreadable> {
    let damaged = |place: &str| Err(Unreadable::Damaged { place: place.to_owned() });
    let assessment = assessment_in(envelope, find)?;
    if assessment.id().as_str() != id {
        return damaged("id");
    }
    if assessment.revisions().latest() > MOST_REVISIONS {
        return damaged("revisions");
    }
    Ok(assessment)
}

/// What taking up a backup would do to the workspace: numbers of assessments.
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
}

impl Preview {
    /// Holds the two against each other; neither is changed.
    pub fn of(backup: &Backup, workspace: &Workspace) -> Self {
        let mut preview = Self { only_here: workspace.assessments().len(), ..Self::default() };
        for theirs in &backup.assessments {
            let Some(here) = workspace.assessment(theirs.id()) else {
                preview.new += 1;
                continue;
            };
            if here.instrument() == theirs.instrument() && here.fields() == theirs.fields() {
                preview.same += 1;
            } else {
                preview.differ += 1;
            }
            // No id stands twice in a backup.
            preview.only_here = preview.only_here.saturating_sub(1);
        }
        preview
    }
}
