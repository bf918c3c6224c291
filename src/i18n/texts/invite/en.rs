//! English.

use super::Texts;
use crate::i18n::plural::english;

fn people(count: usize) -> String {
    english(count, "person", "people")
}

pub(super) const TEXTS: Texts = Texts {
    lede: "The link opens the questionnaire and says who is asking and what will be seen. Each person answers in their own browser and decides at the end whether to send a response code back.",
    about: "What the invitation says",
    from: "Who is inviting",
    from_hint: "A name that the people you invite will recognise.",
    contact: "E-mail address for codes",
    contact_hint: "Optional. It becomes part of the link, where everyone you invite can see it.",
    not_an_address: "This is not an e-mail address. Enter one such as anna@example.com, or leave the field empty.",
    questionnaire: "Questionnaire",
    who_answers: "Who answers",
    anyone: "both sides: each person says which",
    language: "Language",
    kind: "What will be seen",
    kind_closed: "results of groups (a closed team)",
    kind_open: "single ratings, of those who agree (an open team)",
    minimum: "Smallest group with results",
    minimum_hint: "A number from 3 to 10.",
    bad_minimum: "Enter a whole number from 3 to 10.",
    promise_of_team: |minimum| match minimum {
        Some(least) => format!("The team is closed: results are shown for groups of {least} or more."),
        None => "The team is open: single ratings can be seen, of those who agree.".to_owned(),
    },
    promise: "The invitation promises this, so choose the same for the team that you create.",
    ready: "Ready to send",
    needs_name: "Say who is inviting, and the link and QR code appear here.",
    needs_correction: "Correct the marked field, and the link and QR code appear here.",
    message: |title| {
        format!(
            "You are invited to answer “{title}”. Your answers stay in your browser. At the end you see your own result and a code, which you can send back to me."
        )
    },
    copy_message: "Copy the message",
    copy_link: "Copy the link",
    share_link: "Send the link",
    what_they_see: "See what they will see",
    then: "Paste the codes that you receive into your team.",
    to_team: "Go to teams",

    from_whom: |from| format!("Invited by {from}"),
    unchecked: "This is what the link says. Tandem can’t check it.",
    before: "Before you answer",
    statements: |title, count| format!("“{title}” has {}.", english(count, "statement", "statements")),
    stays: "Your answers stay in this browser. At the end you see your result and a response code, and then decide whether to send it.",
    seen_closed: |from, least, several| {
        format!(
            "{from} collects the codes. Tandem shows results of groups only: means of {} or more, and how far ratings differ for {several} or more.",
            people(least)
        )
    },
    unsaid: |least| {
        format!(
            "If you don’t say your department, your answers enter the results only together with others who did not, once there are {least} or more."
        )
    },
    readable: |from| {
        format!(
            "Whoever has your code can read every rating in it. Tandem protects them in the results, but not from the person who collects the codes ({from})."
        )
    },
    seen_open: |from| {
        format!(
            "{from} will see your single ratings. At the end we ask whether you agree; without that, your code can’t be added."
        )
    },
    asked_side: |side| format!("Your department: {side}. You can change this in the questionnaire."),
    begin: "Begin",
    begin_as: |side| format!("Begin: {side}"),
    begin_unsaid: "Begin without saying the department",
    has_result: |day| {
        format!(
            "You have a result of this questionnaire here ({day}). You can send its code instead of answering again."
        )
    },
    use_result: "Use that result",
    cut: "The end of this link is missing. Copy the whole link from the message, or ask for it again.",
    changed: "This invitation can’t be read: something in the link has been changed or mistyped. Ask for it again.",
    newer: "A newer version of Tandem made this invitation. Reload the page and open the link again.",
    other_questions: |title| {
        format!("This invitation does not fit “{title}”: it was made for other questions. Ask for a new one.")
    },
    unknown: |id| {
        format!(
            "This page does not have the questionnaire “{id}” that the invitation is for. Ask for a new one."
        )
    },
    answer_alone: "Answer without an invitation",

    counterpart_hint: "The link opens a blank questionnaire and carries none of your answers. Your counterpart answers in their own \
                       browser, sees at the end what their code says, and decides whether to send it back.",
    back: "Got a code back? An open one can be compared with your result.",
    paste_code: "Paste the code",
    whole_team: "Are more people to answer?",
    invite_team: "Invite a whole team",
    forms: "Without a link:",
    paper: "on paper",
    workbook: "as a workbook",
};
