//! English.

use super::Texts;
use crate::i18n::plural::english;

fn people(count: usize) -> String {
    english(count, "person", "people")
}

/// An open team shows results of one person; a closed one of three or more.
const fn is_open(least: usize) -> bool {
    least < 3
}

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    teams: "Teams",
    new_team: "A new team",
    new_team_how: "Each person fills in the questionnaire on their own device and sends you a code. You paste the codes here, and your browser works out the results.",
    name: "Team name",
    questionnaire: "Questionnaire",
    kind: "Kind of team",
    kind_closed: "Closed: Tandem shows results of groups only",
    kind_open: "Open: results from the first person, but only from the codes of people who agreed to having their ratings looked at",
    minimum: "Smallest group with results",
    minimum_hint: "A number from 3 to 10, for a closed team.",
    fixed: "The questionnaire, the kind of team and the smallest number of people can’t be changed later: those who answer should know beforehand what they agree to.",
    make: "Create the team",
    no_name: "Give the team a name.",
    kind_short: |minimum| match minimum {
        Some(least) => format!("closed team, results for groups of {least} or more"),
        None => "open team".to_owned(),
    },
    erase: "Delete the team",
    erase_what: |what| format!("Delete: {what}"),

    collected: |here, expected| match expected {
        Some(expected) => format!("{here} of {expected} responses collected"),
        None => format!("{} collected", english(here, "response", "responses")),
    },
    collect: "Collect codes",
    invite: "Invite people to answer",
    codes_label: "Codes, links, or whole messages with codes in them",
    codes_hint: "You can paste them all at once. Tandem stores neither their order nor the time.",
    add_codes: "Add codes",
    nothing_pasted: "The field is empty. Paste codes, or the messages that contain them.",
    no_code: "There is no code in this text.",
    added: |count| format!("Added: {}.", english(count, "code", "codes")),
    refused: |count| format!("Not added: {}.", english(count, "code", "codes")),
    damaged: "This code can’t be read: a character is wrong, missing or in the wrong place. Ask for it again.",
    newer: "A newer version of Tandem made this code. Copy it, reload the page and paste it again.",
    unknown_instrument: "This code is from a questionnaire that this browser does not have.",
    other_instrument: |title| {
        format!("This code is from another questionnaire, “{title}”. A team collects answers to one only.")
    },
    incomplete: "This questionnaire is unfinished, and only a complete set of answers can be added to a team.",
    not_open: "The person behind this code has not agreed to having single ratings looked at, and this team is open. Ask for an open code, or create a closed team.",
    full: "This round has as many codes as it can take.",
    twice: "This code is already here. It counts once.",
    other_round: |team, round| {
        format!("This code is already in the team “{team}”, round {round}, so we will not count it again.")
    },
    in_closed_team: |team| {
        format!(
            "This code is in the closed team “{team}”, so it can’t be compared with your result: whoever knows one person’s ratings can more easily work out the others’ from the results of the group."
        )
    },
    more_refused: |more| format!("And {} not shown here.", english(more, "code", "codes")),
    expected: "How many people are to answer",

    waiting: |count, who| format!("{} waiting: {who}.", people(count)),
    none_waiting: "All collected codes have entered the results.",
    side_unsaid: "department not given",
    group_count: |group, count| format!("{group} ({count})"),
    will_enter: |groups| format!("Will enter the results: {groups}."),
    go_on_waiting: |count, least, several| {
        let wait = format!("{} will go on waiting", people(count));
        if is_open(least) {
            format!("{wait}: without a department, people can enter the results only in the group “others”.")
        } else {
            format!(
                "{wait}: the results of a department take at least {least} people, and latecomers join them at least {several} at a time."
            )
        }
    },
    show_results: "Show results",
    too_few: |least, several| {
        if is_open(least) {
            "Only people without a department are waiting. They can enter the results as the group “others”."
                .to_owned()
        } else {
            format!(
                "Too few people so far. It takes at least {least} from one department, and once the department has results, at least {several} more."
            )
        }
    },
    rest_offer: |count| {
        format!(
            "{} can enter the results as the group “others”. Whoever enters it stays there for good in this round, even if enough people from their department answer later.",
            people(count)
        )
    },
    show_with_rest: "Show results with the group “others”",
    waiting_codes: |count| format!("Waiting codes ({count})"),
    waiting_codes_how: "You can take back a code that is waiting. Whoever has entered the results stays in them: otherwise the difference would give their ratings away.",
    take_back: "Take back",
    take_back_what: |code| format!("Take back code {code}"),

    paper: "Answers from paper",
    paper_begin: "Enter answers",

    protection: "What protects those who answer, and what doesn’t",
    protection_rules: "The rules and their limits",

    everyone: "everyone",
    rest: "others",
    withheld: |group| {
        format!(
            "We don’t show the results of the group “{group}”. Either different people entered it in two copies of this round, and the difference would give somebody’s ratings away, or this browser can’t read one of the codes."
        )
    },
    levels: "The level as each group sees it",
    whole: "both departments together",
    whole_how: "Both departments count equally here, however many people each has.",
    sum: |total, max| format!("{total} of {max} points"),
    here: "you are here",
    shapes: "Area by area",
    radar_name: |highest| {
        format!(
            "Radar chart: mean ratings in each area, on a scale from 1 to {highest}. The table has the same figures."
        )
    },
    area: "Area",
    difference: "Gap",
    no_spread: |least| {
        format!(
            "How much ratings differ within a department is shown only if at least {least} of its people entered together each time. Otherwise it would give single ratings away."
        )
    },
    disagree: "Where opinions differ most",
    disagree_how: "A good place to start the conversation. A difference does not settle who is right: it invites you to ask what each side sees.",
    disagree_gaps_how: "Here the means of the two departments are at least a point apart. A difference does not settle who is right: it invites you to ask what each side sees.",
    none_disagree: "There is no statement on which opinions clearly differ.",
    sides_differ: "the departments see it differently",
    within: |group| format!("opinions differ within the group “{group}”"),
    mean_of: |group, mean| format!("{group} {mean}"),
    weak: "What you agree is weak",
    weak_how: "You largely agree on these, so they may be an easier place to start.",
    weak_means: "The means here are low, and the gaps between departments small.",
    none_weak: "There is no statement that you agree is weak.",
    strong: "What you agree is strong",
    strong_how: "Something you can build on.",
    strong_means: "The means here are high, and the gaps between departments small.",
    none_strong: "There is no statement that you agree is strong.",

    rounds: "Rounds",
    round: |number, day| format!("Round {number}, {day}"),
    rounds_how: "The next round is the same questionnaire after some time, such as a quarter. Each person fills it in again and sends a new code.",
    begin_round: "Begin the next round",
    erase_round: "Delete this round",
    erase_round_sure: "Delete the round together with its codes?",
    round_erased: "Round deleted.",
    undo: "Undo",
    change_since: |round| format!("Change since: {round}"),
    change_how: "The difference in each group’s mean ratings. Different people may have answered in each round.",
    settings: "Name and number of people",
    print: "Print or save as PDF",

    time_levels: "5 minutes: how each group sees the co-operation.",
    time_disagree: "6 minutes for each statement: first the question, then the talk.",
    decisions: "What we decide",
    time_decisions: "10 minutes: what we do, who sees to it, and by when.",

    take_away: "Print and files",
    formats: "Report, table and charts to download",
};
