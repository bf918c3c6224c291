//! English.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    questionnaire: "Questionnaire",
    how: |points| format!("For each statement choose from the list, or type, one number from 1 to {points}."),
    number: "No.",
    statement: "Statement",
    rating: "Rating",
    in_words: "In words",
    off_scale: |points| format!("off the scale of 1 to {points}"),
    refused: "There is no such rating",
    refused_how: |points| format!("Type a whole number from 1 to {points}, or choose it from the list."),
    see_result: "Every statement is rated. The result is in the sheet “Result”.",

    result: "Result",
    answered: "Statements rated",
    out_of: |most| format!(" of {most}"),
    sum: "Sum",
    level: "Level",
    missing: |number| format!("Rate every statement (missing: {number})"),
    area: "Area",
    mean: "Mean",
    radar_name: |points| {
        format!(
            "Radar chart: the mean rating in each area, on a scale from 1 to {points}. The table has the same figures."
        )
    },
    meaning: "Typically at this level",

    mark_one: |points| format!("Mark one number from 1 to {points} for each statement."),
    add_up: "Add up all the numbers you marked. The sum gives the level:",
    unanswered: "There is no level unless every statement is rated.",
    work_out: "Work out the means: in each row add up your ratings of these statements and divide the sum by how many \
               there are.",
    statements: "Statements",
    weaker_counts: "Where an area stands in several rows, the lowest of its means counts.",
    highest_level: "The level is the highest whose conditions all hold:",
    otherwise: "in any other case",
    sum_at_least: |least| format!("the sum: at least {least}"),
    at_least: |what, least| format!("{what}: at least {least}"),
    mean_at_least: |areas, least| format!("{areas}: at least {least} on average"),
    each_at_least: |areas, least| format!("{areas}: at least {least} each"),
    all_areas: "all areas",

    sources: &[
        (
            "marketing-sales",
            "Statements and levels based on P. Kotler, N. Rackham and S. Krishnaswamy, Ending the War Between Sales and \
         Marketing, Harvard Business Review 84(7/8), 2006, 68–78. The wording is ours.",
        ),
        (
            "key-account",
            "The variants follow J. Kijewska, Koncepcja procesu współpracy przedsiębiorstwa z kluczowym klientem, \
         Zeszyty Naukowe Politechniki Poznańskiej, Organizacja i Zarządzanie 58, 2012. Statements, areas and \
         thresholds are ours.",
        ),
    ],
    about: "This file comes from Tandem. It computes the result by itself, offline, and does not send the answers. \
            Cells with formulas are protected against accidental changes, without a password.",
};
