//! English.

use super::Texts;
use crate::codec::saved::Unreadable;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    history_lede: "The assessments kept in this browser, and what has changed between them.",
    to_codes: "Response codes and comparisons with other people",
    to_plans: "Plans of a quarter",
    to_accounts: "Key accounts",
    no_history: "It is empty here as yet. Once you have answered the statements, your results appear here.",
    begin: "Start an assessment",
    in_progress: "In progress",
    begun_on: |day| format!("Started on {day}"),
    answered: |answered, all| format!("{answered} of {all} answered"),
    go_on: "Continue",
    drop: "Delete",
    results: |results| english(results, "result", "results"),
    result: "Result",
    sum: "Sum",
    level: "Level",
    side: "Answered by",
    out_of: |total, max| format!("{total} of {max}"),
    chosen: |actions, first| {
        let actions = english(actions, "chosen action", "chosen actions");
        first.map_or(actions.clone(), |first| format!("{actions}, the first by {first}"))
    },
    compare: "Compare",
    compare_with: |result| format!("Compare: {result}"),
    compare_two: "Compare the two",
    compare_hint: "Choose two results to compare them.",
    rename: "Name it",
    rename_what: |result| format!("Name this result: {result}"),
    name: "Name of the result",
    save: "Save",
    cancel: "Cancel",
    delete: "Delete",
    delete_what: |result| format!("Delete: {result}"),
    show_all: |all| format!("Show all {all}"),
    over_time: "Change over time",
    over_time_later: "With a second result, you will see here what has changed in each area.",
    over_time_hint: |rings| {
        format!("The horizontal lines are the thresholds of the levels, as a mean rating ({rings}).")
    },
    ring: |mean, level| format!("{level}: {mean}"),
    from_to: |from, to, change| format!("{from} → {to} ({change})"),
    trend_name: |area, from, to, points| {
        format!(
            "Line chart, {area}: {}, from {from} to {to}. The table has the same figures.",
            english(points, "result", "results")
        )
    },
    trend_table: "Mean in each area, latest result first",
    shown_client: "Client",
    unknown_client: "deleted client",
    no_client: "no client",
    shown_side: "Answered by",
    side_unsaid: "not said",
    day: "Day",
    list_separator: ", ",

    by_statement: "Statements rated differently",
    statement: "Statement",
    statements_alike: "Every statement is rated as before.",
    print: "Print",
    back_to_history: "Back to the history",
    no_comparison: "These two can’t be compared",
    no_comparison_reason: "At least one of the two results is not in this browser, or is not finished.",
    same_result: "It is one and the same result.",
    different_instruments: "They come from different questionnaires.",
    different_clients: "The two results are about different clients. The difference is between clients, not a change at one of them.",
    different_sides: "The two were answered in different departments. The difference may lie in the point of view, not \
                      in the co-operation.",
    different_editions: "The statements were reworded between these results. Part of a difference may be due to the \
                         wording.",

    data_lede: "Your data are kept in this browser only. Here you can download, restore or erase them.",
    backup: "Backup",
    backup_why: "One file with results, assessments in progress, comparisons, names, targets, and whatever could not \
                 be saved or read. Whoever has the file can read your answers, and those of the people that you \
                 compared them with.",
    backup_safari: "A private window forgets the data when it is closed. If you use Safari for seven days without \
                    visiting this page, it deletes them. Every browser deletes them when you clear “browsing data”.",
    backup_killed: "Browsers write to the disk with a delay: if this one crashes or the power fails, the last ten \
                    seconds may be lost.",
    backup_never: "No backup has been made in this browser.",
    backup_last: |day, changed| {
        if changed == 0 {
            format!("Last backup: {day}. No changes since.")
        } else {
            let results = english(changed, "assessment", "assessments");
            format!("Last backup: {day}. New or changed since: {results}.")
        }
    },
    download_backup: "Download a backup",
    restore: "Restore",
    restore_how: "Choose a backup. You will see what is in it before anything changes.",
    choose_file: "Backup file",
    unreadable: |reason| match reason {
        Unreadable::NotJson { column } => format!("it is damaged or ends at character {column}"),
        Unreadable::Newer { version } => format!("a newer version of this page ({version}) saved it"),
        Unreadable::UnknownInstrument { id } => format!("the questionnaire “{id}” is not here"),
        Unreadable::UnknownStructure { id } => {
            format!("it answers an earlier form of the questionnaire “{id}”, which is not here")
        }
        Unreadable::Damaged { place } => format!("“{place}” is missing or wrong"),
    },

    spreadsheet: "For a spreadsheet",
    spreadsheet_how: "A table with a row for each assessment: level, sum, means of the areas, every rating.",
    csv_polish: "CSV for Excel with Polish settings",
    csv_english: "CSV for Excel with English settings",
    csv_of: |instrument| format!("Questionnaire: {instrument}"),
    csv_nothing: "There is no assessment to put in it yet.",
    // Not "ID": Excel takes a file that begins with it for another format.
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
    stored_pairs: "Teams and comparisons with other people",
    stored_others: "From a newer version of this page",
    stored_aside: "Unreadable data",
    stored_settings: "Settings and the day of the backup",
    stored_total: "Total",
    stored_limit: "Browsers give a site about 5,000 kB.",
    stored_copy: |files, size| {
        format!(
            "There is also a copy of the page itself, so that it works offline: {}, {size} kB.",
            english(files, "file", "files")
        )
    },
    promise: "When the browser runs short of room",
    promise_missing: "It may then remove what sites have saved, beginning with those you have not visited for longest. \
                      You can ask it to keep this page’s data. Some browsers will ask you, others decide by \
                      themselves.",
    promise_given: "The browser has agreed to keep this page’s data. A backup is safer still.",
    promise_ask: "Ask the browser to keep the data",
    promise_refused: "The browser has not agreed to that. It may do so once you install the page or visit it more \
                      often. Until then, make a backup.",
    kilobytes: |size| format!("{size} kB"),

    aside: "Unreadable data",
    aside_why: "This was saved here but can’t be read. It stays as it is until you remove it.",
    download: "Download",
    download_what: |what| format!("Download: {what}"),
    remove: "Remove",
    remove_sure: "Sure? Yes, remove",

    erase: "Erase everything",
    erase_what: "From this browser: every assessment, comparison and setting, unreadable data, and the offline copy of the page. \
                 Downloaded files and the entries in the browser’s history remain. This cannot be undone: make a \
                 backup first if you may need the data.",
    erase_everything: "Erase everything",
    erase_sure: "Sure? Yes, erase everything",
    erased: |texts, size| {
        format!(
            "Erased: {}, {size} kB in all. Checked again: Tandem has nothing left in this browser, not even the \
             offline copy of the page.",
            english(texts, "entry", "entries")
        )
    },
    not_erased: |left| {
        format!(
            "The browser did not delete {}. Clear the site’s data in the browser’s settings.",
            english(left, "entry", "entries")
        )
    },

    deleted: |what| format!("Deleted: {what}."),
    merged: "Merged with the backup.",
    replaced: "Replaced with the backup.",
    undo: "Undo",
};
