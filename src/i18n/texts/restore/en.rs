//! English.

use super::Texts;
use crate::codec::backup::NotABackup;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    preview: |day| format!("The backup of {day}, compared with what is here:"),
    preview_new: |n| format!("only in the backup: {}", english(n, "assessment", "assessments")),
    preview_same: |n| format!("in both, and the same: {}", english(n, "assessment", "assessments")),
    preview_differ: |n| format!("in both, but different: {}", english(n, "assessment", "assessments")),
    preview_only_here: |n| format!("only here: {}", english(n, "assessment", "assessments")),
    preview_others_new: |n| {
        format!(
            "only in the backup, teams, comparisons or data from a newer version of this page: {}",
            english(n, "record", "records")
        )
    },
    preview_others_join: |n| {
        format!(
            "in both, but different, teams or comparisons: {}. Merging keeps what is in either.",
            english(n, "record", "records")
        )
    },
    preview_others_differ: |n| {
        format!(
            "in both, but different, data from a newer version of this page: {}. Merging leaves what \
             is here.",
            english(n, "record", "records")
        )
    },
    preview_others_only_here: |n| {
        format!(
            "only here, teams, comparisons or data from a newer version of this page: {}",
            english(n, "record", "records")
        )
    },
    preview_unusable: |place, reason| format!("“{place}” can’t be used: {reason}"),
    preview_more: |n| format!("and {} more", english(n, "entry", "entries")),
    preview_unreadable: |n| {
        format!(
            "left out, since it could not be read when the backup was made: {}",
            english(n, "entry", "entries")
        )
    },
    preview_nothing: "There is no assessment in this backup that could be restored.",
    merge: "Merge: keep what is here, add what is new or newer",
    replace: |removed| {
        if removed == 0 {
            "Replace what is here".to_owned()
        } else {
            format!("Replace what is here ({} will go)", english(removed, "assessment", "assessments"))
        }
    },
    replace_sure: |_| "Sure? Yes, replace".to_owned(),
    not_a_backup: |reason| match reason {
        NotABackup::TooLong { most } => {
            format!("The file is larger than {} MB, too large for a backup.", most >> 20)
        }
        NotABackup::NotJson { line, column } => {
            format!("The file is damaged or incomplete: it can’t be read from line {line}, column {column}.")
        }
        NotABackup::OtherProgram => "This is not a Tandem backup.".to_owned(),
        NotABackup::Newer { version } => {
            format!(
                "A newer version of this page ({version}) made the backup. Reload the page and try again."
            )
        }
        NotABackup::Damaged { place } => {
            format!("The backup is damaged: “{place}” is missing, repeated or wrong.")
        }
    },
    file_too_large: "The file can’t be read, or is larger than 16 MB, too large for a backup.",
    nothing_changed: "The data in this browser are unchanged.",
};
