//! English.

use super::Texts;
use crate::i18n::plural::english;

fn people(count: usize) -> String {
    english(count, "person", "people")
}

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    teams: "Teams",
    teams_how: "A team is the answers of several people, collected from their codes. It shows how each department sees the co-operation, where views part, and what is worth talking about.",
    new_team: "A new team",
    new_team_how: "Everybody fills in the questionnaire on a device of their own and sends you a code. You paste the codes here; this browser works out the results.",
    name: "Name of the team",
    questionnaire: "Questionnaire",
    kind: "What will be seen",
    kind_closed: "Closed: results of groups only, no single answers",
    kind_open: "Open: only people who agreed that their answers may be looked at",
    minimum: "Results from how many people on",
    minimum_hint: "3 to 10. For a closed team.",
    fixed: "Questionnaire, kind and least number of people can't be changed later: whoever answers should know beforehand what they agree to.",
    make: "Make the team",
    no_name: "Give the team a name.",
    kind_short: |minimum| match minimum {
        Some(least) => format!("closed team, results from {} on", people(least.into())),
        None => "open team".to_owned(),
    },
    erase: "Delete the team",
    erase_what: |what| format!("Delete: {what}"),

    collected: |here, expected| match expected {
        Some(expected) => format!("{here} of {expected} collected"),
        None => format!("{} collected", english(here, "response", "responses")),
    },
    collect: "Collect codes",
    codes_label: "Codes, links, or whole messages with codes in them",
    codes_hint: "Paste as many as you like. Neither their order nor the time is stored.",
    add_codes: "Add codes",
    nothing_pasted: "The field is empty. Paste codes, or the messages that have them.",
    no_code: "There is no code in this text.",
    added: |count| format!("Added: {}.", english(count, "code", "codes")),
    refused: |count| format!("Not added: {}.", english(count, "code", "codes")),
    damaged: "This code can't be read: a character is wrong, missing or in the wrong place. Ask for it again.",
    newer: "A newer version of Tandem made this code. Reload the page and paste it again.",
    unknown_instrument: "This code is from a questionnaire that this browser does not have.",
    other_instrument: |title| {
        format!(
            "This code is from another questionnaire, “{title}”. Answers to different questionnaires don't add up."
        )
    },
    incomplete: "This questionnaire is unfinished. Only complete answers enter a team.",
    not_open: "The author of this code did not agree that single answers are looked at, and this team is open. Ask for an open code, or make a closed team.",
    twice: "This code is here already. It counts once.",
    other_round: |team, round| {
        format!("This code is already in the team “{team}”, round {round}. A code can be in one round only.")
    },
    in_closed_team: |team| {
        format!(
            "This code is in the closed team “{team}”, so it can't be laid beside your result: whoever has seen one person's answers could work out those of the others."
        )
    },
    more_refused: |more| format!("Beyond this list: {}.", english(more, "code", "codes")),
    expected: "How many people should answer",

    waiting: |count, who| format!("{} waiting: {who}.", people(count)),
    none_waiting: "Nobody is waiting to enter the results.",
    side_unsaid: "no side given",
    group_count: |group, count| format!("{group} {count}"),
    will_enter: |groups| format!("Will enter the results: {groups}."),
    go_on_waiting: |count, least| {
        format!(
            "{} will go on waiting: a group has results from {} on, and late ones join by at least five.",
            people(count),
            people(least)
        )
    },
    late_wait: |least| format!("A group that has results takes in at least {} at a time.", people(least)),
    show_results: "Show results",
    too_few: |least| format!("Too few people. Results appear once one side has at least {least}."),
    rest_offer: |count| {
        format!(
            "{} can enter the results together, as one group called “others”. They stay there for good in this round, even if their side gets enough people later.",
            people(count)
        )
    },
    show_with_rest: "Show results with the group “others”",
    waiting_codes: |count| format!("Codes that are waiting ({count})"),
    waiting_codes_how: "A code that is waiting can be taken back. Whoever has entered the results stays in them: otherwise the difference would give their ratings away.",
    take_back: "Take back",
    take_back_what: |code| format!("Take back the code {code}"),

    paper: "Answers from paper",
    paper_begin: "Enter answers",
    paper_how: |points| {
        format!(
            "Choose the side, then press digits from 1 to {points}: each rates one statement and goes on to the next. Backspace goes back."
        )
    },
    paper_lost: "These answers will not be in the history of results. Reloading the page before you add them loses what was typed.",
    paper_open: "This person agreed that their answers may be looked at singly.",
    paper_side: "This person's side",
    paper_add: "Add this person",
    paper_blank: |number| format!("Statement {number} has no rating."),
    paper_added: |count| format!("Added. From paper: {}.", people(count)),
    paper_no_consent: "The team is open: tick that this person agreed.",
    progress: |answered, all| format!("{answered} of {all}"),

    protection: "What protects those who answer, and what does not",
    protection_rules: "The rules and their limits",
    protection_closed: |least| {
        vec![
            format!("Results are of groups of at least {}. Nobody enters them alone, and nobody drops out again.", people(least.into())),
            "How much answers differ is shown only where at least five people entered together.".to_owned(),
            "Whoever holds the codes can read them: against the facilitator who collects them these rules don't protect.".to_owned(),
            "Whoever has seen somebody's open answers can subtract them from the results of a group.".to_owned(),
            "A mean near the end of the scale tells much: 1.33 of three people is 1, 1 and 2. If all answer alike, it is known what each one answered.".to_owned(),
            "In a group of three, two who compare their ratings know those of the third. Whoever hands in two questionnaires may learn another's answers.".to_owned(),
            "If a later round has one person more, the difference lets people guess.".to_owned(),
        ]
    },
    protection_open: "This team is open. Only those are in it who agreed that their answers may be looked at, so results are shown from the first person on.",

    everyone: "everyone",
    rest: "others",
    results: "Results",
    withheld: |group| {
        format!(
            "The group “{group}” is not shown. In two copies of this round different people entered it, and the difference would give somebody's ratings away; or one of its codes can't be read here."
        )
    },
    levels: "The level as each group sees it",
    whole: "both sides together",
    whole_how: "Both sides weigh alike here, however many people each has.",
    sum: |total, max| format!("{total} of {max} points"),
    here: "you are here",
    shapes: "Two views of the co-operation",
    radar_name: |highest| {
        format!(
            "Radar chart: mean ratings of each area on a scale from 1 to {highest}. The table has the same numbers."
        )
    },
    area: "Area",
    statement: "Statement",
    difference: "Gap",
    agreement: "Agreement",
    agreement_how: "Agreement: 1 if all rate alike, 0 if half of the people are at each end of the scale. Both sides weigh alike.",
    agreed: "largely agreed",
    divided: "divided",
    neither: "undecided",
    no_spread: |least| {
        format!(
            "How many see it differently is shown once at least {least} of each side have entered together. With fewer it would give single ratings away."
        )
    },
    shares: "How many people see which level",
    level: "Level",
    disagree: "Where views part most",
    disagree_how: "A good place to begin the talk. A difference does not say who is right; it asks what each side sees.",
    disagree_gaps_how: "Statements that the sides rate at least a point apart on average. A difference does not say who is right; it asks what each side sees.",
    none_disagree: "Views part clearly on no statement.",
    sides_differ: "the sides see it differently",
    within: |group| format!("views differ within the group “{group}”"),
    mean_of: |group, mean| format!("{group} {mean}"),
    weak: "Agreed: weak",
    weak_how: "Nobody defends it, so this is the easiest place to act.",
    weak_means: "Both sides have a low and similar mean.",
    none_weak: "No statement is rated low by agreement.",
    strong: "Agreed: strong",
    strong_how: "Something to build on.",
    strong_means: "Both sides have a high and similar mean.",
    none_strong: "No statement is rated high by agreement.",
    every_statement: "Every statement",
    statement_means: "The means of every statement",

    rounds: "Rounds",
    round: |number, day| format!("Round {number}, {day}"),
    rounds_how: "A further round asks the same questions after a while, such as a quarter. Everybody fills in the questionnaire anew and sends a new code.",
    begin_round: "Begin another round",
    erase_round: "Delete this round",
    erase_round_sure: "Delete the round with its codes?",
    round_erased: "Round deleted.",
    undo: "Undo",
    change_since: |round| format!("Change since: {round}"),
    change_how: "The difference of each group's means. Different people may have answered in the two rounds.",
    settings: "Name and number of people",
    to_teams: "Codes and teams",
    print: "Print or save as PDF",
};
