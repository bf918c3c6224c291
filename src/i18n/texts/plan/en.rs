//! English.

use super::{HalfDays, Texts};
use crate::domain::metric::{Better, Kind};
use crate::domain::plan::bet::{Confidence, NotAnEffort, Size};
use crate::domain::plan::key_result::{NotATarget, Strength};
use crate::domain::plan::review::Band;
use crate::domain::plan::week::Verdict;
use crate::i18n::plural::english_quantity;

fn days(days: HalfDays) -> String {
    english_quantity(&days.written("."), "day", "days")
}

fn way(percent: i64) -> String {
    if percent < 0 { "worse than at the start".to_owned() } else { format!("{percent}% of the way") }
}

fn hundredths(rank: i64) -> String {
    format!("{}.{:02}", rank / 100, rank % 100)
}

pub(super) const TEXTS: Texts = Texts {
    lede: "One objective that both departments share for 13 weeks, the numbers that will show whether you reach it, and bets that you try out week by week.",
    plans: "Your plans",
    no_plan: "This plan is not here",
    no_plan_reason: "A plan is kept only in the browser that made it. This one may have been made elsewhere, or erased.",
    to_plans: "All plans",
    undo: "Undo",
    erased: |what| format!("Erased: {what}"),
    list_separator: ", ",
    number_of_days: |days| days.written("."),

    week_of: |week| format!("Week {week} of 13"),
    is_over: "The quarter is over",
    starts_on: |day| format!("Begins on {day}"),
    from_to: |first, last| format!("{first} – {last}"),

    new_plan: "A new plan",
    new_plan_how: "An objective and one key result are enough to begin. You can add the rest later.",
    objective: "Objective for the quarter",
    objective_hint: "One sentence, without figures, shared by marketing and sales. “Become a leader of innovation” is a slogan: it does not say what to do on Monday.",
    no_objective: "Write an objective: one sentence on what is to change.",
    more: "Sponsor, first day, time for bets",
    sponsor: "Sponsor on the board",
    sponsor_hint: "Who clears the way when the departments can’t. It can be added later.",
    start_day: "First day",
    start_hint: "The plan runs for 13 weeks from this day. It may have passed already: missed weeks can be filled in.",
    no_start: "Choose the day from which the quarter counts.",
    start_too_early: "Thirteen weeks have passed since that day. Choose a later one.",
    capacity: "Days a week for bets",
    capacity_hint: "How many person-days a week the two departments together have for trying things out, besides their daily work. Halves will do: 2.5.",
    default_capacity: "2",
    no_capacity: "Enter a number of days from 0.5 to 500, in halves.",
    actions_come_along: |names| format!("The actions that you have chosen become bets: {names}."),
    start: "Start the plan",

    key_result_number: |number| format!("Key result {number}"),
    add_key_result: "Add a key result",
    metric: "Metric",
    choose_metric: "Choose a metric",
    own_metric: "A metric of your own",
    level_metric: "Level or sum of this questionnaire (not available: a target would invite higher ratings)",
    no_metric: "Choose the metric that will show the change.",
    kind: |kind| match kind {
        Kind::Revenue => "Revenue metric",
        Kind::Quality => "Quality metric",
        Kind::Volume => "Volume metric",
    },
    better: |better| match better {
        Better::Up => "should rise",
        Better::Down => "should fall",
    },
    computed_on: |value, day| {
        format!("Worked out with your result: {value} ({day}). It can serve as the baseline.")
    },
    own_name: "What it is called",
    own_name_hint: "A number that changes from week to week, such as “quotes sent within a day”.",
    no_own_name: "Give the metric a name.",
    unit: "Unit",
    direction: "Which way it should go",
    is_volume: "Is it only a count of people, visits, contacts or leads that have not been checked yet?",
    is_output: "Is it something that you will have made, rather than a number that changes?",
    not_answered: "Answer this question: it decides whether this metric will do.",
    yes: "Yes",
    no: "No",
    output_why: "“Three new products” is work, not a result: you can have them, and customers may not notice. Such work is a bet. The result is the number that it is to move.",
    turn_into_bet: "Keep it as a bet and choose a metric",
    made_as_bet: |what| format!("delivering “{what}”"),
    becomes_bet: |what| format!("It joins the bets: {what}"),
    baseline: "Baseline",
    baseline_hint: "Where it is now.",
    target: "Target",
    target_hint: "Where it is to be in 13 weeks.",
    not_a_target: |reason, better| match (reason, better) {
        (NotATarget::Same, _) => "Both values are the same. The second one is to be better.".to_owned(),
        (NotATarget::Worse, Better::Up) => {
            "This metric should rise, and the second value is below the first.".to_owned()
        }
        (NotATarget::Worse, Better::Down) => {
            "This metric should fall, and the second value is above the first.".to_owned()
        }
    },
    how_scored: "How it will be scored",
    strength: "What kind of target",
    stretch: "Stretch: 0.7 of the way is good",
    committed: "Committed: done at 1.0",
    stretch_short: "stretch",
    committed_short: "committed",
    volume_alone: |metric, any| {
        let pair =
            if any { "Add a metric of quality or revenue beside it." } else { "Add one of these beside it:" };
        format!("“{metric}” is about volume alone. It can rise on cheap leads that do not buy. {pair}")
    },
    add_pair: |metric| format!("Add: {metric}"),
    revenue_alone: "Revenue reacts late, often after the quarter. Add a metric that moves weekly, so that you see sooner whether the bets work.",

    from_to_target: |from, to| format!("From {from} to {to}"),
    progress: |value, percent, is_behind| {
        let pace = if is_behind { "Behind plan" } else { "On plan" };
        format!("Last reading: {value} ({}). {pace}.", way(percent))
    },
    no_reading_yet: "No reading yet.",
    what_has_to_change: "What do you believe has to change for this number to move?",
    reach: |percent| {
        format!("If all goes as expected, your bets take you {percent}% of the way from baseline to target.")
    },
    no_bets: "No bets are waiting for their week here.",
    ordered_by_hand: "Ordered by hand.",
    order_by_rank: "Back to the order by priority",
    add_bet: "Add a bet",
    too_many_bets: "A plan has room for 80 bets. Keep further ones for the next quarter.",
    hypothesis: |change, metric, effect, evidence, weeks| {
        let because = evidence
            .map(|evidence| format!(" because {}", evidence.trim_end_matches('.')))
            .unwrap_or_default();
        let weeks = if weeks == 1 { "a week".to_owned() } else { format!("{weeks}\u{a0}weeks") };
        format!(
            "We believe that by {change}, we will move “{metric}” {effect}{because}. We will know within {weeks}."
        )
    },
    effect_between: |from, to| format!("from {from} to {to}"),
    effect_size: |size| match size {
        Size::Small => "a little (5% of the way)".to_owned(),
        Size::Noticeable => "noticeably (15% of the way)".to_owned(),
        Size::Large => "a lot (30% of the way)".to_owned(),
    },
    rank_formula: |rank, share, confidence, effort| {
        format!(
            "Priority {} = {share}% of the way × {confidence}% certainty / {}",
            hundredths(rank),
            days(effort)
        )
    },
    too_large: |capacity| {
        format!(
            "That is more than you have for bets in a week ({}). What is the smallest test that would show something?",
            days(capacity)
        )
    },
    up: "Up",
    down: "Down",
    edit: "Change",
    archive: "Put aside",
    archived: |bets| format!("Put aside ({bets})"),
    take_up: "Take up again",
    starters: "Examples of bets",
    by_action: "From the actions",
    use_it: "Use",

    change: "We believe that by…",
    change_hint: "What you change, such as “cutting the form to three fields”.",
    no_change: "Write what you change.",
    effect: "…we will move the metric",
    effect_known: "from one value to another",
    size: |size| match size {
        Size::Small => "a little (5% of the way)",
        Size::Noticeable => "noticeably (15% of the way)",
        Size::Large => "a lot (30% of the way)",
    },
    effect_from: "From",
    effect_to: "To",
    evidence: "…because",
    evidence_hint: "How you know. Leave it empty if it is a hunch.",
    confidence_legend: "How sure you are",
    confidence: |confidence| match confidence {
        Confidence::Tried => "100%: tried here, or our own data say so",
        Confidence::Data => "80%: analytics or others’ data say so",
        Confidence::Hunch => "50%: a hunch",
    },
    days: "How much work, in days",
    days_hint: "Person-days; halves will do.",
    not_an_effort: |reason| match reason {
        NotAnEffort::TooSmall => "Every bet costs some work. Enter at least 0.5 days.".to_owned(),
        NotAnEffort::TooLarge => "That is too much for a quarter. Enter 200 days at most.".to_owned(),
        NotAnEffort::NotHalves => "Enter a number of days in halves, such as 1 or 2.5.".to_owned(),
    },
    within: "Weeks until you will know",
    within_hint: "From 1 to 13.",
    not_weeks: "Enter a number of weeks from 1 to 13.",
    stage: "Funnel stage",
    no_stage: "none",
    save_bet: "Save the bet",
    cancel: "Cancel",

    tag_link: "Tag a link",
    make_link: "Make the link",
    copy_link: "Copy the link",
    link_address: "Page address",
    link_source: "Source",
    link_source_hint: "Where the visitor comes from, such as newsletter.",
    link_medium: "Medium",
    link_medium_hint: "By which channel, such as email or cpc.",
    link_campaign: "Campaign",
    link_campaign_hint: "One name for all links of this campaign.",
    link_content: "Content",
    link_term: "Term",
    link_optional: "May stay empty.",
    link_how: "Tags are spelled the same way each time: lower case, without accents or spaces. So a report does not split one campaign into several.",
    no_address: "Enter the full address, which begins with https://.",
    no_tag: "Fill this in: without it the report can’t tell where a lead came from.",

    week: "The week",
    week_label: |week, iso, span| format!("Week {week} of 13 (W{iso:02}), {span}"),
    numbers: "1. Numbers",
    last_reading: |value, week| {
        format!("Last reading: {value} (week {week}). Leave it empty if there is none.")
    },
    value_hint: |baseline| format!("Baseline: {baseline}. Leave it empty if there is no reading yet."),
    trust: "2. Confidence",
    trust_how: "How likely you think it is that the target will be reached, from 0 to 10.",
    half_time: "Half-time: has a target stopped making sense, and if so, why?",
    half_time_hint: "If so, change it below, in the settings of the plan. The old one stays beside it, with the reason.",
    running: "3. Running bets",
    nothing_runs: "No bet is running this week. Choose one below.",
    verdict_legend: "What the week has shown",
    verdict: |verdict| match verdict {
        Verdict::Testing => "keep testing",
        Verdict::Confirmed => "confirmed",
        Verdict::Refuted => "refuted",
        Verdict::Blocked => "blocked",
    },
    learned: "What you have learned, in one sentence",
    blocked_by: "By what or whom it is blocked",
    next: "4. What is next",
    booked: |week, booked, capacity| {
        format!("Week {week}: {} of {} booked", booked.written("."), days(capacity))
    },
    too_much: "That is more work than you have time for. Put one bet back, or confirm that you mean it.",
    overload: "Yes, overload this week",
    overloaded: "Overloaded on purpose.",
    offered: |metric, effort| format!("{metric}, {}", days(effort)),
    start_in: |week| format!("Start in week {week}"),
    starts_in: |week, effort| format!("Starts in week {week}, {}", days(effort)),
    waits_for: "Can it start at once? If not, what has to come first",
    put_back: "Put back",
    check_in: "Save the week",
    checked_in: "This week is saved.",
    copy_week: "Copy the week",
    copied: "Copied. Paste it into a chat or a mail.",
    not_copied: "The browser did not let it be copied.",

    quarter: "The quarter",
    quarter_how: "Choose a week to see it, or to fill it in.",
    week_number: |week| week.to_string(),
    iso_week: |week| format!("W{week:02}"),
    week_done: "saved",
    week_now: "now",
    week_missed: "no entry",
    week_ahead: "ahead",
    ended: |confirmed, refuted| format!("confirmed: {confirmed}, refuted: {refuted}"),

    settings: "Plan settings",
    change_plan: "Objective, sponsor, first day, time",
    save: "Save",
    erase: "Erase the plan",
    erase_sure: "Sure? Yes, erase the plan",
    target_since: |value, since, reason| {
        let since = since.map_or("from the start".to_owned(), |week| format!("from week {week} on"));
        let reason = reason.map(|reason| format!(" – {reason}")).unwrap_or_default();
        format!("Target: {value} ({since}){reason}")
    },
    other_target: "Change the target",
    from_week: |week| format!("It counts from week {week} on, the week that is on screen."),
    reason: "Why",
    reason_hint: "It will stand beside the new target.",
    no_reason: "Write the reason: in a few weeks it will be forgotten.",
    change_target: "Save the new target",
    drop: "Drop this key result",
    dropped: |metric| format!("Dropped: {metric}."),

    paths: "The way to the targets",
    path_how: "The straight line is the plan: from baseline to target in 13 weeks. The other one joins the readings.",
    path_name: |metric, from, to, readings| {
        let table = if readings > 0 { " The readings are in the table too." } else { "" };
        format!("Line chart, {metric}: a straight line from {from} to {to}, readings: {readings}.{table}")
    },
    path_table: |metric| format!("{metric}, week by week"),
    straight_path: "Planned",
    of_the_way: "Way covered",
    reading: "Reading",
    review: "Quarterly review",
    review_early: |week| format!("This is week {week} of 13: the review shows how things stand today."),
    what_we_did: "What we did in these 13 weeks",
    nothing_done: "No bet has started yet.",
    in_week: |week, said| format!("Week {week}: {said}"),
    scores: "Key results",
    scored: |tenths, band, strength| {
        let band = match (band, strength) {
            (_, Strength::Committed) if tenths == 10 => "commitment kept",
            (Band::Good, Strength::Committed) => "close, but short of the commitment",
            (Band::Good, Strength::Stretch) => "good",
            (Band::Between, _) => "about half of the way",
            (Band::Poor, _) => "little or no progress",
        };
        format!("Score {}.{}: {band}", tenths / 10, tenths % 10)
    },
    not_scored: "Not scored: there is no reading. That is not the same as 0.",
    promised: |baseline, target, measured| {
        let measured = measured.unwrap_or("no reading");
        format!("Promised: from {baseline} to {target}. Measured: {measured}")
    },
    mean_score: |hundredths| {
        format!("Mean score of the objective: {}.{:02}", hundredths / 100, hundredths % 100)
    },
    hits_title: "How often the bets were right",
    hits: |confidence, came_true, ended| {
        let kind = match confidence {
            Confidence::Tried => "Own trials or data",
            Confidence::Data => "Analytics or others’ data",
            Confidence::Hunch => "Hunches",
        };
        format!("{kind}: {came_true} of {ended} confirmed")
    },
    open_bets: "Bets still waiting",
    interval: "Could a change in a rate be chance?",
    interval_how: "Enter how many of how many before and after, such as 48 of 80 and 56 of 70.",
    before_part: "Before: how many",
    before_whole: "Before: of how many",
    after_part: "After: how many",
    after_whole: "After: of how many",
    compute: "Work it out",
    not_rates: "Enter four whole numbers. A part can’t be larger than its whole, and a whole is more than zero.",
    difference: |by, lower, upper, is_clear| {
        let said = if is_clear {
            "It is unlikely to be chance alone."
        } else {
            "Chance can do that: the interval includes zero."
        };
        format!("Difference: {by} percentage points, 95% confidence interval: {lower} to {upper}. {said}")
    },
    has_it_helped: "Has it helped?",
    ask_team_why: "This plan began with the answers of several people. A new round of the same questionnaire will show what has changed.",
    ask_team: "Go to the team",
    begun_from_nothing: "This plan did not begin with a result of the questionnaire, so there is no earlier result to compare with.",
    reassess: "Answer the questionnaire again",
    reassess_why: "Do you rate how the departments work together higher than a quarter ago? The same questionnaire will show it.",
    compare_results: "Compare the result before the plan with the latest one",
    next_quarter: "The next quarter",
    next_quarter_why: |bets| format!("Bets that have not ended ({bets}) can move to a new plan."),
    carry_over: "Begin the next quarter with these bets",
    take_away: "Save or share",
    print: "Print",
    copy_markdown: "Copy the plan as Markdown",
    save_markdown: "Download the plan as Markdown",
    calendar: "Download the weekly meetings",
    calendar_title: |objective| format!("Weekly check-in: {objective}"),
    calendar_text: "Numbers, confidence, running bets, what is next. Five minutes of typing.",
    plan_file: "Download the plan file",
    plan_file_why: "The other department opens this file in its own browser. When it comes back to you, the changes of both sides are merged.",
    file: "plan",
    read_file: "Open a plan from a file",
    read_file_why: "If the plan is here already, the two copies are merged: each field keeps its later change.",
    choose_plan_file: "Plan file",
    not_a_plan: "This is not a plan file, or it is damaged. The data in this browser are unchanged.",

    text_head: |week, span| format!("Week {week} of 13 ({span})"),
    text_result: |name, value, percent, trust| {
        let percent = percent.map(|percent| format!(" ({})", way(percent))).unwrap_or_default();
        format!("• {name}: {value}{percent}, confidence {trust}/10")
    },
    text_none: "no reading yet",
    text_tested: |verdict, change, learned| {
        let verdict = verdict.map_or("running", |verdict| (TEXTS.verdict)(verdict));
        let learned = learned.map(|learned| format!(" – {learned}")).unwrap_or_default();
        format!("– {change} ({verdict}){learned}")
    },
    text_next: |change| format!("→ next week: {change}"),
};
