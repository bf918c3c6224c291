//! English.

use super::Texts;
use crate::domain::account::Reach;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    lede: "Which way of working suits which client, what is agreed with each so far, and to whom to propose the next step.",
    stays_here: "Names, ratings and notes stay in this browser.",
    none_yet: "There are no clients here yet. Add the first one and assess it: 14 statements, 12 of them rated once \
               for the client and once for your own company (26 ratings), some five minutes.",
    add: "Add a client",
    name: "Client’s name",
    alias_why: "An alias will do. The name stays in this browser, but it can be seen on screen in a workshop, on paper \
                and in a backup.",
    alias: |letter| format!("Client {letter}"),
    use_alias: |alias| format!("Use “{alias}”"),
    no_name: "Enter a name or an alias for the client.",
    taken: |name| {
        format!(
            "There is a client called “{name}” here already. If several of your units serve it, give each entry its own unit in the settings; if it is a mistake, delete one entry."
        )
    },
    show_all: |count| format!("Show all {count}"),
    your_clients: |count| english(count, "client", "clients"),
    client: "Client",
    fits: "Fits",
    in_force: "In force",
    readiness: "Readiness",
    importance: "Importance",
    profit: "Share of profit",
    assessed: "Last assessed",
    what_next: "Next",
    not_assessed: "not assessed yet",
    begun: |answered, all| format!("assessment begun: {answered} of {all}"),
    assess: "Assess",
    assess_again: "Assess again",
    go_on: "Finish the assessment",
    assess_whom: |what, name| format!("{what}: {name}"),
    list_separator: ", ",

    map: "Importance and readiness",
    map_name: |count| {
        format!(
            "Chart: importance and readiness of {}. The table below has the same figures.",
            english(count, "client", "clients")
        )
    },
    map_how: "Readiness is the mean of six areas; in each we take the weaker side. The shape says which way of \
              working fits; a mark is filled where that one is already in force.",
    filled: "filled: what fits is in force",
    one_spot: "On the same spot",
    spot: |readiness, importance| format!("readiness {readiness}, importance {importance}"),

    next: "Who is next",
    next_how: "For these clients a closer way of working fits than the one in force. The most important come first.",
    nobody_next: "With the clients that you have assessed, what fits is already in force, or something closer.",
    fits_above: |fits, in_force| format!("{fits} fits, {in_force} is in force"),
    not_accepted: "the client’s agreement to this step",
    not_brought: |missing, all| format!("{missing} of {all} items on the list “What each side brings”"),
    in_the_way: |what| format!("Still to come: {what}."),
    propose: "Prepare a proposal",

    shares: |largest, all, bring| {
        let verb = if largest == 1 { "brings" } else { "bring" };
        format!("{} of {all} {verb} {bring}% of the profit.", english(largest, "client", "clients"))
    },
    shares_all: |all, bring| format!("All {all} clients listed bring {bring}% of the profit together."),
    shares_too_much: |all| {
        format!(
            "The shares of profit come to {all}%, and the whole is 100%. Correct them in the clients’ settings; until then \
             they say little."
        )
    },
    shares_missing: |missing| {
        format!(
            "The share of profit is missing for {}. Once all are there, you will see how few clients bring at least \
             80% of it.",
            english(missing, "client", "clients")
        )
    },

    lessons_by_stage: "What we have learned, stage by stage",
    by_unit: "Our units and the levels at which clients decide",
    by_unit_how: "Which of our units serves a client, and at which level the client decides.",
    no_unit: "unit not given",
    no_reach: "level not given",
    shared: |name, units, reaches| {
        let units = (!units.is_empty()).then(|| format!("is served by {units}"));
        let reaches = (!reaches.is_empty()).then(|| format!("decides at more than one level ({reaches})"));
        let said: Vec<String> = units.into_iter().chain(reaches).collect();
        format!("{name} {}. Settle who leads the work with it.", said.join(" and "))
    },
    erased: |what| format!("Deleted: {what}, with its assessments and notes."),
    undo: "Undo",

    no_account: "No such client",
    no_account_reason: "This browser has no such client. It may have been deleted, or added somewhere else.",
    to_accounts: "All key accounts",
    key_account: "Key account",
    before_assessment: "Begin with an assessment: it tells which way of working fits.",
    to_result: "See the result",
    now_fits: |fits| format!("Fits: {fits}"),
    now_in_force: |in_force| format!("In force: {in_force}"),
    over_time: "Assessments of this client",
    day: "Day",
    compare: "Compare the last two",
    above_fitting: "A closer way of working is in force than fits today. Check whether the decisions serve the \
                    plans of both sides; if not, consider a step back.",

    which_client: "Which client is this assessment about?",
    which_client_why: "Once the assessment is assigned to a client, you can note what was agreed, and see the \
                       client beside others.",
    new_client: "a new client",
    give_other: "Assign it to another client",
    give: "Assign",
    about_client: "This assessment is about",

    process: "What such work looks like",
    between: "Between the companies",
    alongside: "Alongside",
    who: "Who works on it",
    process_table: "The same as a table",
    shown_variant: "Show the process of",

    brings: "What each side brings",
    brings_how: "A list for the meeting at which you pool your data. Tick what is there.",
    we_bring: "Our company",
    client_brings: "The client",

    agreement: "Has the client accepted?",
    agreement_how: "Negotiation is in force at first. Record a closer way of working only once the client has agreed to it.",
    accepted: |fits| format!("The client has accepted {fits}"),
    is_in_force: |in_force| format!("In force: {in_force}."),
    step_back: |to| format!("Step back to {to}"),

    cycle: "After a cycle",
    cycle_question: "Did the decisions of this cycle serve the plans of both sides?",
    yes: "Yes",
    no: "No",
    note: "How can you tell? One sentence is enough.",
    save_cycle: "Save",
    no_answer: "Choose yes or no.",
    served: "If so, keep what you have, or take the next step where it fits.",
    not_served: "If not, revise the rules or take a step back. This is Tandem’s advice, not a rule from the paper \
                 (Kijewska 2012).",
    cycle_was: |day, served| format!("{day}: {}", if served { "yes" } else { "no" }),
    in_force_then: |variant| format!("{variant} was in force"),

    proposal: "A proposal for the client",
    proposal_how: "One page to print: what the joint work is, who does what, and what both sides gain. It has no ratings and \
                   no remarks about the client.",
    for_whom: "The client’s name in the proposal",
    for_whom_hint: "If your list has an alias, enter the full name here. We don’t keep it.",
    from_whom: "Who proposes",
    from_whom_hint: "A company or a person. We don’t keep this either.",
    print: "Print",
    copy_markdown: "Copy as Markdown",
    save_markdown: "Download as Markdown",
    copied: "Copied.",
    not_copied: "The browser did not allow copying.",
    proposal_file: "proposal",
    back_to_client: "Back to the client",

    lessons: "What we have learned",
    lessons_how: "What we assumed, what happened and what we change: one sentence each. The list of clients brings \
                  the lessons from all of them together, stage by stage.",
    no_lessons: "No notes yet.",
    stage: "Stage",
    assumed: "What we assumed",
    happened: "What happened",
    change: "What we change",
    add_lesson: "Add what you learned",
    edit: "Edit",
    delete: "Delete",
    delete_sure: "Delete it for good?",
    cancel: "Cancel",
    no_assumption: "Enter what you assumed.",

    settings: "Settings of this client",
    change_account: "Change its name, unit, level of decision or share of profit",
    unit: "Our unit",
    unit_hint: "The department, branch or company that serves it. Optional.",
    reach: "At which level the client decides",
    reach_unsaid: "not given",
    reach_of: |reach| match reach {
        Reach::Local => "local level",
        Reach::National => "national level",
        Reach::Group => "group level",
    },
    profit_hint: "In percent of your profit, such as 12.5. Optional.",
    not_a_share: |typed| {
        format!("“{typed}” is not a share in percent. Enter a number from 0 to 100, such as 12.5.")
    },
    save: "Save changes",
    saved: "Saved.",
    erase: "Delete this client",
    erase_sure: "Delete the client with its assessments and notes?",
};
