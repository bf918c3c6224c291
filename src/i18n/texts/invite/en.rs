//! English.

use super::Texts;
use crate::i18n::plural::english;

fn people(count: usize) -> String {
    english(count, "person", "people")
}

pub(super) const TEXTS: Texts = Texts {
    lede: "The link first shows who is asking and what will be seen, and then opens the questionnaire. Each person answers in their own browser and decides at the end whether to send a response code back.",
    about: "What the invitation says",
    from: "Who invites and collects the codes",
    from_hint: "A name that the people you invite will recognise.",
    contact: "Email address to send codes to",
    contact_hint: "Optional. It becomes part of the link, where anyone who has the link can see it.",
    not_an_address: "This is not an email address. Enter one such as anna@example.com, or leave the field empty.",
    questionnaire: "Questionnaire",
    who_answers: "Who answers",
    anyone: "any department: each person says which",
    language: "Language of the invitation",
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
    promise: "The invitation says what will be seen. Choose the same when you create the team: it can’t be changed later.",
    ready: "Link and message",
    needs_name: "Say who is inviting, and the link and QR code appear here.",
    needs_correction: "Correct the marked field, and the link and QR code appear here.",
    message: |title| {
        format!(
            "Please answer the questionnaire “{title}”. The link first shows what will be seen. Your answers stay in your browser unless you send me the response code. You see it at the end, with your own result."
        )
    },
    copy_message: "Copy the message",
    copy_link: "Copy the link",
    share_link: "Send the link",
    what_they_see: "Preview the invitation",
    then: "Paste the codes that you receive on your team’s page. If there is no team yet, create one.",
    to_team: "Go to teams",

    from_whom: |from| format!("Invited by “{from}”"),
    unchecked: "Who is inviting, and what will be seen, is what the link says. Tandem can’t check it.",
    before: "Before you answer",
    statements: |title, count| format!("“{title}” has {}.", english(count, "statement", "statements")),
    stays: "Your answers stay in this browser. At the end you see your result and a response code, and then decide whether to send it.",
    seen_closed: |from, least, several| {
        let means = format!(
            "“{from}” collects the codes. The invitation promises results of groups only, of {} or more",
            people(least)
        );
        if least == several {
            format!("{means}.")
        } else {
            format!("{means}, and how far ratings differ for groups of {several} or more.")
        }
    },
    unsaid: |least| {
        format!(
            "If you don’t say your department, your answers can enter the results only in the group “others”, once it has {} or more. It may also have people from departments with too few answers.",
            people(least)
        )
    },
    readable: |from| {
        format!(
            "Whoever has your code can read every rating in it. The rules of a team limit what the results show. They don’t protect against the person who collects the codes (“{from}”)."
        )
    },
    seen_open: |from| {
        format!(
            "If you agree, “{from}” will see your single ratings. We ask you at the end. Without your consent the code can’t be added, but whoever has it can still read every rating in it."
        )
    },
    asked_side: |side| format!("Your department: {side}. You can change this in the questionnaire."),
    choose_side: "Choose your department:",
    begin: "Begin",
    begin_as: |side| format!("Begin: {side}"),
    begin_unsaid: "Begin without naming a department",
    has_result: |day| {
        format!(
            "This browser already has a result of this questionnaire, from {day}. If it is yours, you can send its code instead of answering again."
        )
    },
    use_result: "Use that result",
    cut: "The end of this link is missing. Copy the whole link from the message, or ask for it again.",
    changed: "This invitation can’t be read: something in the link has been changed or mistyped. Ask for the invitation again.",
    newer: "A newer version of Tandem made this invitation. Reload the page and open the link again.",
    other_questions: |title| {
        format!(
            "This invitation does not fit “{title}”: it was made for other statements. Ask for a new one."
        )
    },
    unknown: |id| {
        format!(
            "This page does not have the questionnaire “{id}” that the invitation is for. Ask for a new one."
        )
    },
    home: "Go to the start page",
    answer_alone: "Answer without an invitation",

    counterpart_hint: "The link opens a blank questionnaire and carries none of your answers. Your counterpart answers in their own \
                       browser, and sees at the end what their code says. Then they decide whether to send it back, and whether their ratings may be looked at.",
    back: "Have you received a code? An open one, with consent to looking at the ratings, can be compared with your result.",
    paste_code: "Paste the code",
    whole_team: "Do you need answers from more people?",
    invite_team: "Invite a whole team",
    forms: "Without a link:",
    paper: "on paper",
    workbook: "as a spreadsheet",
};
