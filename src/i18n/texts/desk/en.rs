//! English.

use super::Texts;
use crate::codec::backup::NotABackup;
use crate::codec::saved::Unreadable;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    history: "History",
    history_lede: "Every assessment made in this browser, and what has changed between them.",
    no_history: "Nothing here yet. Once you have answered the statements, your results gather on this page.",
    begin: "Start an assessment",
    in_progress: "In progress",
    begun_on: |day| format!("Begun on {day}"),
    answered: |answered, all| format!("{answered} of {all} answered"),
    go_on: "Go on",
    drop: "Drop",
    results: |results| english(results, "result", "results"),
    result: "Result",
    sum: "Sum",
    level: "Level",
    side: "Side",
    out_of: |total, max| format!("{total} of {max}"),
    compare: "Compare",
    compare_with: |result| format!("Choose for a comparison: {result}"),
    compare_two: "Compare the two",
    compare_hint: "Choose two results to compare them.",
    rename: "Name",
    rename_what: |result| format!("Name this result: {result}"),
    name: "Name of the result",
    save: "Save",
    cancel: "Cancel",
    delete: "Delete",
    delete_what: |result| format!("Delete: {result}"),
    show_all: |all| format!("Show all {all}"),
    over_time: "Change over time",
    over_time_later: "One result so far. From the second on you will see here what has changed in each area.",
    over_time_hint: |rings| format!("Lines across: where levels begin, as a mean ({rings})."),
    ring: |mean, level| format!("{mean} “{level}”"),
    from_to: |from, to, change| format!("{from} → {to} ({change})"),
    trend_name: |area, from, to, points| {
        format!(
            "Line chart, {area}: {}, from {from} to {to}. The table has the same figures.",
            english(points, "result", "results")
        )
    },
    trend_table: "Mean in each area, the latest first",
    all_sides: "all",
    shown_side: "Results from",
    side_unsaid: "not said",
    day: "Day",
    list_separator: ", ",

    comparison: "Comparison",
    comparison_of: |before, after| format!("{before} and {after}"),
    earlier: "Earlier",
    later: "Later",
    change: "Change",
    whole: "Sum",
    area: "Area",
    radar_name: |highest| {
        format!(
            "Radar chart: the means of both results in each area, on a scale from 1 to {highest}. The table has \
             the same figures."
        )
    },
    by_area: "Area by area",
    by_statement: "Statements rated differently",
    statement: "Statement",
    statements_alike: "Every statement is rated as before.",
    back_to_history: "Back to the history",
    no_comparison: "These two can’t be compared",
    no_comparison_reason: "At least one of the two results is not in this browser, or is not finished.",
    different_instruments: "They answer different questionnaires.",
    different_sides: "These results come from different sides. A difference may be one of view, and not a change.",

    your_data: "Your data",
    data_lede: "All that Tandem knows of you is in this browser. Here you take it with you, bring it back, or \
                erase it.",
    backup: "Backup",
    backup_why: "One file with everything: results, names, targets, and whatever could not be saved or read. \
                 Whoever has the file can read your answers.",
    backup_safari: "Safari deletes what a page has saved after seven days of browsing without a visit to it. \
                    Other browsers delete it with “browsing data”.",
    backup_killed: "Browsers write to the disk with a delay: if this one is killed or the power fails, the last \
                    ten seconds may be lost.",
    backup_never: "No backup has been made in this browser.",
    backup_last: |day, changed| {
        if changed == 0 {
            format!("Last backup: {day}. Nothing has changed since.")
        } else {
            let results = english(changed, "assessment has", "assessments have");
            format!("Last backup: {day}. {results} changed since.")
        }
    },
    download_backup: "Download a backup",
    restore: "Restore",
    restore_how: "Choose a backup. You will see what is in it before anything changes.",
    choose_file: "Backup file",
    preview: |day| format!("A backup of {day}. It holds:"),
    preview_new: |n| format!("{} that {} not here", english(n, "assessment", "assessments"), is(n)),
    preview_same: |n| {
        format!("{} that {} here just the same", english(n, "assessment", "assessments"), is(n))
    },
    preview_differ: |n| {
        format!("{} that {} here in another state", english(n, "assessment", "assessments"), is(n))
    },
    preview_only_here: |n| format!("{} here {} not in it", english(n, "assessment", "assessments"), is(n)),
    preview_unusable: |place, reason| format!("“{place}” can’t be used: {reason}"),
    preview_unreadable: |n| {
        format!(
            "{} that the page could not read when the backup was made; left out",
            english(n, "text", "texts")
        )
    },
    preview_nothing: "No assessment that could be taken over.",
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
        NotABackup::TooLong { most } => format!("The file is larger than {} MB; no backup is.", most >> 20),
        NotABackup::NotJson { line, column } => {
            format!("The file is damaged or cut: it stops making sense in line {line}, column {column}.")
        }
        NotABackup::OtherProgram => "This is not a backup of Tandem.".to_owned(),
        NotABackup::Newer { version } => format!(
            "The backup is of a newer version ({version}) than this page understands. Load the page again, then try."
        ),
        NotABackup::Damaged { place } => {
            format!("The backup is damaged: “{place}” is not what it should be.")
        }
    },
    unreadable: |reason| match reason {
        Unreadable::NotJson { column } => format!("it is damaged or cut at character {column}"),
        Unreadable::Newer { version } => format!("a newer version of this page ({version}) saved it"),
        Unreadable::UnknownInstrument { id } => format!("the questionnaire “{id}” is not here"),
        Unreadable::OtherInstrumentVersion { version } => {
            format!("it answers another version ({version}) of its questionnaire")
        }
        Unreadable::Damaged { place } => format!("“{place}” is missing or not what it should be"),
    },
    file_too_large: "The file can’t be read, or is larger than 5 MB; no backup is.",
    nothing_changed: "Nothing has been changed.",

    spreadsheet: "For a spreadsheet",
    spreadsheet_how: "A table with a row for each assessment: level, sum, means of the areas, every rating.",
    csv_polish: "CSV for a Polish Excel",
    csv_english: "CSV, English",
    csv_of: |instrument| format!("Questionnaire: {instrument}"),
    csv_nothing: "There is no assessment to put in it yet.",
    csv_id: "Id",
    csv_begun: "Begun",
    csv_finished: "Finished",
    csv_max: "Maximum",
    csv_mean: "Mean",

    stored: "What is stored",
    stored_table: "What Tandem keeps in this browser",
    stored_what: "What",
    stored_count: "How many",
    stored_size: "Size",
    stored_assessments: "Assessments",
    stored_aside: "Set aside",
    stored_settings: "Settings and the day of the backup",
    stored_total: "Together",
    stored_limit: "Browsers give a site about 5,000 kB.",
    kilobytes: |size| format!("{size} kB"),

    aside: "Set aside",
    aside_why: "This was saved here but can’t be read. It stays as it is until you remove it.",
    download: "Download",
    download_what: |what| format!("Download: {what}"),
    remove: "Remove",
    remove_sure: "Sure? Yes, remove",

    erase: "Erase everything",
    erase_what: "Removes every assessment, setting and text set aside from this browser. There is no way back: \
                 make a backup first if you may need it.",
    erase_everything: "Erase everything",
    erase_sure: "Sure? Yes, erase everything",
    erased: |texts, size| {
        format!(
            "Erased: {} of {size} kB. Checked again: Tandem has nothing left in this browser.",
            english(texts, "entry", "entries")
        )
    },
    not_erased: |left| {
        format!(
            "The browser did not let go of {}. Clear the site’s data in the browser’s settings.",
            english(left, "entry", "entries")
        )
    },

    deleted: "Deleted.",
    merged: "The backup is merged.",
    replaced: "The backup has taken the place of what was here.",
    undo: "Undo",
};

fn is(n: usize) -> &'static str {
    if n == 1 { "is" } else { "are" }
}
