//! English.

use super::Texts;
use crate::domain::assessment::Target;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    plan: "Make a plan of a quarter",
    contents: "On this page",
    contents_level: "Level",
    contents_areas: "Areas",
    contents_process: "Process",

    ends: "Weakest and strongest",
    weakest: |is_relative| if is_relative { "Where there is still room" } else { "Where you rate lowest" },
    strongest: |is_relative| if is_relative { "What comes out best so far" } else { "What you can build on" },
    weakest_areas: |areas| if areas == 1 { "Weakest area" } else { "Weakest areas" },
    strongest_areas: |areas| if areas == 1 { "Strongest area" } else { "Strongest areas" },
    lowest_rated: "The statements you rated lowest",
    highest_rated: "The statements you rated highest",
    correct_rating: "Change this rating",
    rated: |value, highest| format!("{value} of {highest}"),
    tied: |more, rating| format!("and {more} more rated {rating}"),
    all_alike: "You rated every statement alike, so there are no weakest and no strongest ones.",
    name_separator: "; ",
    list_separator: ", ",

    check_open_all: |statements| format!("Rate {}", english(statements, "statement", "statements")),
    check_statement: |number, all| format!("Additional statement {number} of {all}"),
    clear_answer: "Clear this answer",
    nothing_found: "Thank you. The advice below stays as it is.",
    check_open: |left| format!("You will see what they suggest once all are rated. Still to rate: {left}."),

    where_next: "What to do next",
    target: "Your target",
    target_up: |level| format!("one level up: “{level}”"),
    target_stay: |level| format!("stay at “{level}”"),
    climb_or_stay: "Climb or stay? See the reasons for each",
    speaks_for: |target| match target {
        Target::OneUp => "For climbing",
        Target::Stay => "For staying",
    },
    proposed: |target, reasons| match target {
        Target::OneUp => format!("What was ticked favours climbing one level: {reasons}."),
        Target::Stay => format!("What was ticked favours staying at this level: {reasons}."),
    },
    sponsor_found: "yes",
    sponsor_missing: "no",
    sponsor_unsaid: "not known yet",
    invite_team: "Make an invitation",
    invite: "Ask someone else to fill in the questionnaire",
    make_code: "Turn your answers into a code",
    your_code: "Your code",
    further: "Go to key accounts",
    first_steps: "First three steps (based on Kopera 2025)",

    repair_first: "First, the basics",
    repair_why: "These belong to lower levels but concern statements that you rated 1 or 2. Without that base the next \
                 level is hard to reach.",
    actions_up: |level| format!("Actions on the way to {level}"),
    actions_keep: |level| format!("Actions that help you stay at {level}"),
    actions_none: "There are no actions for staying at this level. Aim one level up, and we show where to start.",
    no_area_in_the_way: "The areas meet the conditions of this target. The actions are below.",
    because: |statement, rating, is_strength| {
        if is_strength {
            format!("Builds on what works: you rated “{statement}” {rating}.")
        } else {
            format!("Suggested because you rated “{statement}” {rating}.")
        }
    },
    because_of_area: |area, by| match by {
        Some(by) => format!("Recommended because “{area}” is {by} below the threshold."),
        None => format!("For “{area}”, which does not keep the next level out of reach."),
    },
    because_of_critic: |statement, who, mean| {
        format!("Lowest mean among the statements it concerns: “{statement}”, {mean} ({who}).")
    },
    lowest_how: "The order follows the lowest mean ratings. Choose one or two actions, and note who takes them on and by when.",
    repair_why_of_team: "These belong to lower levels and concern statements with a mean rating of 2 or lower. Without that base the next level is hard to reach.",
    critic_how: "The order follows the department that rates a statement lower. Choose one or two actions, and note who takes them on and by when.",
    why: "Why",
    first_week: "In the first week",
    owner: "Owner",
    moves: "Statements it concerns",
    shown_by: "How to tell whether it works",
    choose: "We do this",
    chosen: "Chosen actions",
    first_action: "A place to start",
    chosen_gone: "This action is no longer in the questionnaire.",
    who: "Who",
    until: "By when",
    who_until: |who, until| match (who, until) {
        (Some(who), Some(until)) => Some(format!("who: {who}; by: {until}")),
        (Some(who), None) => Some(format!("who: {who}")),
        (None, Some(until)) => Some(format!("by: {until}")),
        (None, None) => None,
    },
    drop_chosen: "Remove from the chosen",
    other_actions: |actions| format!("All other actions ({actions})"),
    to_level: |level| format!("To {level}"),
    for_other_areas: "For the other areas",

    metrics: "What to measure",
    metrics_up: |level| {
        format!(
            "These metrics are worth watching on the way to {level}. Calculate them today and again in three months."
        )
    },
    metrics_keep: |level| {
        format!(
            "These metrics are worth watching to stay at {level}. Calculate them today and again in three months."
        )
    },
    metrics_none: "Aim one level up, and we show the metrics worth watching.",
    other_metrics: |metrics| format!("Other metrics ({metrics})"),
    better_up: "better when it rises",
    better_down: "better when it falls",
    volume: "This is a volume metric: it can rise while sales stand still. Watch it together with a quality or revenue \
             metric.",
    formula: "Formula",
    metric_gone: "The questionnaire no longer has this metric.",
    drop_metric: "Remove",
    kept_metrics: "Metrics you have worked out",

    evidence: "What others report",
    evidence_show: |findings| format!("Figures and sources ({findings})"),
    evidence_more: "Sources and method",

    take_away: "Save or share",
    print: "Print or save a PDF",
    share: "Share a summary",
    copy_summary: "Copy a summary for email",
    other_formats: "Other formats",
    result_name: "Name of this result, such as a team or a client",
    copy_report: "Copy the full report (Markdown)",
    copied: "Copied. Paste it into a message or a document.",
    not_copied: "The browser did not allow copying. Select the text below and copy it.",
    save_report: "Download the full report (Markdown)",
    radar_svg: "Download the radar (SVG)",
    radar_png: "Download the radar (PNG)",
    no_png: "This browser could not make a PNG. Download the radar as SVG.",

    report_of: |instrument| format!("{instrument}: report"),
    report_day: |day| format!("Date: {day}"),
    report_side: |side| format!("Answered by: {side}"),
    report_level: |level, position, levels| format!("Level: {level} ({position} of {levels})"),
    report_sum: |total, max| format!("Sum: {total} out of {max}"),
    report_typically: "Typically at this level:",
    report_by_area: "Area by area",
    report_area: "Area",
    report_mean: "Mean",
    report_target: |level| format!("Short of {level} by"),
    threshold: |level| format!("where {level} begins"),
    report_no_norms: "No norms have been published for this questionnaire. Compare the score with your own later ones.",
    report_made: "Made in the browser. Tandem has sent the answers to nobody.",

    printed: |day| format!("Printed on {day}. This is one person’s view."),
};
