//! English.

use super::Texts;
use crate::domain::team::statistics::GapSize;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    questionnaire: "Questionnaire",
    side: "Answered by",
    side_unsaid: "not said",
    ratings: "Ratings",
    answered: |answered, all| match all - answered {
        0 => format!("all {all}"),
        _ => format!("{answered} of {all}: unfinished"),
    },
    level: "Level from these ratings",
    sum: |total, max| format!("{} out of {max}", english(total as usize, "point", "points")),
    openness: "May single ratings be looked at?",
    open: "yes (open code)",
    closed: "no",
    random: "Random number, which tells this questionnaire from others",
    every_rating: "Every rating in this code",
    statement: "Statement",
    rating: "Rating",
    rating_means: "Meaning",
    blank: "no answer",

    asked_open: "The person who sent you this questionnaire would like to compare your answers with their own. That takes an open code. If you agree, tick the box below, then send the code or the link back.",
    invited: |from| {
        format!(
            "Your code is ready below. “{from}” collects the codes. You can send yours now, later, or not at all."
        )
    },
    invited_open: |from| {
        format!(
            "Your code is ready below. “{from}” would like to see single ratings. If you agree, tick the box below, then send the code. Without your consent, the code can’t be added to the team."
        )
    },
    mail_subject: |title| format!("Response code: {title}"),
    code_readable: "Whoever has the code can read every rating in it.",
    mail_code: |address| format!("Send by email to {address}"),
    mail_sender: |from| {
        format!(
            "Your email program opens with the message ready; if it does not open, copy the code. The address comes from the invitation (“{from}”), and Tandem can’t check it. The sender’s address shows that this code is yours."
        )
    },
    code_says: "A code is your answers in a few groups of characters. Whoever has it can read this much:",
    unfinished_code_says: "A code takes an unfinished questionnaire to another browser, say from your phone to your computer. \
                           Whoever has it can read this much:",
    code_lacks: |check| {
        let without = "It has no name, no date and no device in it.";
        match check {
            Some(check) => {
                format!("{without} Nor does it have your ratings of the extra statements under “{check}”.")
            }
            None => without.to_owned(),
        }
    },
    code_read_by: "Whoever gets the code can read all the ratings in it, even if it is not an open one: your consent decides whether Tandem will set them beside another person’s.",
    code_sender: "The code does not say who sent it. The account you send it from will, and in a small team so may the side and the ratings.",
    code_changes: "Changing an answer or your consent gives another code. So send one only, when you are done.",
    allow_open: "I agree that whoever has this code may look at my ratings one by one. Comparing two people’s answers requires it.",
    allow_open_team: "I agree that the person who collects the codes may look at my ratings one by one.",
    your_code: "Your code",
    code_message: |code, link| format!("Response code: {code}\n{link}"),
    share_code: "Send code and link",
    copy_code: "Copy the code",
    copy_link: "Copy the link",
    copied: "Copied.",
    not_copied: "The browser did not allow copying. Select the text and copy it.",
    qr: "QR code to scan with a phone",

    codes_lede: "A response code is one person's ratings in a few groups of characters. Here you read a code, lay it beside your own result, and collect the answers of a whole team.",
    read_title: "Read a code",
    codes_label: "A code, a link, or a whole message with codes in it",
    codes_hint: "Several at once are fine. Your browser does all the reading.",
    read_codes: "Read",
    nothing_pasted: "The field is empty. Paste a code, or the message that has it.",
    no_code: "There is no code in this text. A code of our questionnaire has five groups of four characters, such as 6NJX-CSKS-ZEBC-VBQ6-JFHF.",
    codes_found: |count| format!("Found {}.", english(count, "code", "codes")),
    found_title: "What these codes say",
    more_codes: |more| format!("And {} not shown here.", english(more, "code", "codes")),
    not_kept: "Codes that were read are gone once you close or reload the page.",
    clear: "Clear the list",
    damaged: "This code can’t be read. A character is wrong, swapped or missing, or it is not a response code. Ask for it again, ideally as a link.",
    newer: "A newer version of Tandem made this code. Copy it, reload the page and paste it again.",
    unknown_instrument: "This code is sound, but it is from a questionnaire that this browser does not have.",
    twice: |times| format!("This code came up {times}\u{a0}times. It is shown once."),
    incomplete: "This questionnaire is unfinished, and only a full set of ratings can be compared. Such a code is for taking \
                 one’s own answers elsewhere.",
    not_open: "The person behind this code has not agreed to having single ratings looked at, so we will not compare it with your result. Ask for an open code.",
    other_instrument: |title| {
        format!(
            "This code is from the questionnaire “{title}”. The results in this browser are for other statements, and only \
             answers to the same statements can be compared."
        )
    },
    no_own_result: "Your own result for this questionnaire is not in this browser. If it is in another one, read this code there. Or paste your own code in the field below and bring your answers in.",
    beside_which: "Compare it with",
    beside_this: |result| format!("Your result: {result}."),
    lay_side_by_side: "Compare with my result",
    side_by_side_consent: "A comparison shows each person’s single ratings. By pressing the button you agree that yours are shown, and the code of this result becomes an open one. The comparison stays in this browser.",
    is_own: "These are your own answers: this browser has them already.",
    open_own: "Open them",
    carried_in: |day| {
        format!(
            "They came in from a code on {day}. A code has no date, so it is not known when they were given."
        )
    },
    is_it_yours: "Or is it your own code from another browser?",
    continues_own: "This code seems to come from a questionnaire in this browser: same random number, other answers. They may be earlier or later ones.",
    take_over: "These are my answers: save them here",
    update_own: "Replace the answers in my questionnaire with these",
    take_over_day: "A code has no date, so the result will be dated the day it comes in or, if it is unfinished, the day you finish it.",

    elsewhere: "Finish on another device",
    elsewhere_how: "The code takes along what you have filled in so far. Open the link on the other device, or scan the QR code, and confirm that the answers are yours. The questionnaire stays here as well.",
    begun_on: |day, answered| {
        format!("Questionnaire begun on {day}, {}", english(answered, "answer", "answers"))
    },

    kept_pairs: "Your comparisons",
    pair_of: |day| format!("Comparison, {day}"),
    erase: "Delete this comparison",
    erase_what: |what| format!("Delete: {what}"),
    erased: |what| format!("Deleted: {what}."),
    undo: "Undo",

    side_by_side: "Two views side by side",
    you: "you",
    counterpart: "the other person",
    maker: "who made the comparison",
    side_is_you: |side| format!("{side} (you)"),
    two_views: "These are the views of two people, not a measurement of two departments. A difference does not say who is right: \
                it says what is worth talking about.",
    by_area: "Area by area",
    area: "Area",
    difference: "Gap",
    gap_words: |gap| match gap {
        GapSize::Alike => "alike",
        GapSize::Some => "somewhat apart",
        GapSize::Clear => "clearly apart",
    },
    radar_name: |highest| {
        format!(
            "Radar chart: both people’s means in each area, on a scale from 1 to {highest}. The table has the same figures."
        )
    },
    differences: "Where you differ most",
    differences_how: "The widest gaps come first. The question below a statement can open the conversation.",
    other_differences: |count| format!("Other differences ({count})"),
    no_differences: "On each statement, the two of you gave the same rating.",
    both_weak: "What both of you rate low",
    both_weak_how: "You both rate these low, so they may be an easier place to start. Both ratings are in brackets.",
    none_weak: "No statement was rated below the middle of the scale by both.",
    by_statement: "All statements",
    every_statement: "Both ratings of each statement",
    take_away: "For your conversation",
    pair_name: "Name of this comparison",
    print: "Print or save as PDF",
    copy_report: "Copy as Markdown",
    save_report: "Download as Markdown",
    report_copied: "Copied.",
    report_not_copied: "The browser did not allow copying. Download it as a file.",
    file: "side-by-side",
    pair_stays: "This comparison is saved in this browser and goes into the backup.",
    pair_made: |day| format!("Comparison of {day}, from the response codes of two people. Tandem."),
    to_codes: "Codes and teams",
    no_pair: "This team or comparison is not here",
    no_pair_reason: "A team or a comparison opens in the browser where it was made, or where a backup was restored. It may have been deleted or made elsewhere, or its codes can't be read here.",
};
