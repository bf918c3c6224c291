//! English.

use super::{Texts, gap_word};
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    questionnaire: "Questionnaire",
    side: "Side",
    side_unsaid: "not said",
    ratings: "Ratings",
    answered: |answered, all| match all - answered {
        0 => format!("all {all}"),
        _ => format!("{answered} of {all}: unfinished"),
    },
    level: "The level they come to",
    sum: |total, max| format!("{} out of {max}", english(total as usize, "point", "points")),
    openness: "May single ratings be looked at?",
    open: "yes (open code)",
    closed: "no",
    random: "Random number",
    every_rating: "Every rating in this code",
    statement: "Statement",
    rating: "Rating",
    rating_means: "Meaning",
    blank: "no answer",

    asked_open: "Whoever sent you this questionnaire would like to lay both your answers side by side. That takes an open code: \
                 tick the box below, then send the code or the link back.",
    code_says: "A code is your answers in a few groups of characters. Whoever has it can read this much:",
    unfinished_code_says: "A code takes an unfinished questionnaire to another browser, say from your phone to your computer. \
                           Whoever has it can read this much:",
    code_lacks: |check| {
        let without = "It has no name, no date and no device in it";
        match check {
            Some(check) => format!("{without}, and none of the extra questions (“{check}”)."),
            None => format!("{without}."),
        }
    },
    code_read_by: "Anyone who gets hold of it can read it. The random number only tells apart two people who answered alike.",
    code_sender: "The code does not give the sender away; the account that you send it from, mail or chat, does.",
    code_changes: "Change an answer and you get another code. So send one only, when you are done.",
    allow_open: "Whoever has this code may look at my ratings one by one. Two people who compare their answers need this.",
    your_code: "Your code",
    code_message: |code, link| format!("Response code: {code}\n{link}"),
    share_code: "Send code and link",
    copy_code: "Copy the code",
    copy_link: "Copy the link",
    copied: "Copied.",
    not_copied: "The browser did not allow copying. Select the text and copy it.",
    qr: "QR code to scan with a phone",

    codes_lede: "A response code holds one person’s ratings in a few groups of characters. Here you can see what any code says, \
                 lay someone’s open code beside your own result, and bring in your own answers from another browser.",
    read_title: "Read a code",
    codes_label: "A code, a link, or a whole message with codes in it",
    codes_hint: "Several at once are fine. Your browser does all the reading.",
    read_codes: "Read",
    nothing_pasted: "The field is empty. Paste a code, or the message that has it.",
    no_code: "There is no code in this text. One of our questionnaire has five groups of four characters, such as \
              6NJX-CSKS-ZEBC-VBQ6-JFHF.",
    codes_found: |count| format!("Found {}.", english(count, "code", "codes")),
    found_title: "What these codes say",
    more_codes: |more| format!("And {} not shown here.", english(more, "code", "codes")),
    not_kept: "Codes that were read are gone once you close or reload the page.",
    clear: "Clear the list",
    damaged: "This code can’t be read: a character is wrong, swapped or missing. Ask for it again, best as a link.",
    newer: "A newer version of Tandem made this code. Reload the page for the latest version and try again.",
    unknown_instrument: "This code is sound, but it is from a questionnaire that this browser does not have.",
    twice: |times| format!("This code came up {times}\u{a0}times. It counts once."),
    incomplete: "This questionnaire is unfinished, and only a full set of ratings can be compared. Such a code is for taking \
                 one’s own answers elsewhere.",
    not_open: "This code does not allow anyone to look at single ratings, so it can’t be laid beside your result. Ask for an \
               open code.",
    other_instrument: |title| {
        format!(
            "This code is from the questionnaire “{title}”; your results here are from another one. Only answers to the same statements can be compared."
        )
    },
    no_own_result: "Your own result for this questionnaire is not in this browser. If it is in another one, open the link there, \
                    or paste your own code above as well and bring your answers in.",
    beside_which: "Lay it beside",
    beside_this: |result| format!("Your result: {result}."),
    lay_side_by_side: "Lay it beside my result",
    side_by_side_consent: "Side by side, each person’s ratings are seen one by one: by pressing the button you agree to show \
                           yours. It is kept in this browser.",
    is_own: "These are your own answers: this browser has them already.",
    open_own: "Open them",
    carried_in: |day| format!("They came in on {day}, which counts as their date, since a code has none."),
    is_it_yours: "Or is it your own code from another browser?",
    continues_own: "This looks like a later state of a questionnaire in this browser: same random number, other answers.",
    take_over: "These are my answers: bring them in",
    update_own: "Update my questionnaire with these answers",
    take_over_day: "They will be dated the day they come in, since a code has no date.",

    elsewhere: "Finish on another device",
    elsewhere_how: "The code takes along what you have filled in so far. Open the link on the other device, or scan the QR code.",
    begun_on: |day, answered| {
        format!("Questionnaire begun on {day}, {}", english(answered, "answer", "answers"))
    },

    kept_pairs: "Side by side so far",
    pair_of: |day| format!("Side by side, {day}"),
    erase: "Delete this comparison",
    erase_what: |what| format!("Delete: {what}"),
    erased: |what| format!("Deleted: {what}."),
    undo: "Undo",

    side_by_side: "Two views side by side",
    you: "you",
    counterpart: "your counterpart",
    side_is_you: |side| format!("{side}\u{a0}(you)"),
    two_views: "These are the views of two people, not a measurement of two departments. A difference does not say who is right: \
                it says what is worth talking about.",
    by_area: "Both shapes",
    area: "Area",
    difference: "Gap",
    gap_words: |gap| gap_word(gap, ["alike", "somewhat apart", "clearly apart"]),
    radar_name: |highest| {
        format!(
            "Radar chart: both people’s mean in each area, on a scale from 1 to {highest}. The table has the same figures."
        )
    },
    differences: "Where you differ most",
    differences_how: "The widest gap first. Below each statement is a question to open the talk with.",
    other_differences: |count| format!("Other differences ({count})"),
    no_differences: "Every statement was rated alike.",
    both_weak: "What both of you rate low",
    both_weak_how: "You agree that there is something to improve, so it is easier to begin here. Both ratings are in brackets.",
    none_weak: "No statement was rated below the middle of the scale by both.",
    by_statement: "All statements",
    every_statement: "Both ratings of each statement",
    take_away: "For the talk",
    pair_name: "Name of this comparison",
    print: "Print or save as PDF",
    copy_report: "Copy as Markdown",
    save_report: "Download as Markdown",
    report_copied: "Copied.",
    report_not_copied: "The browser did not allow copying. Download it as a file.",
    file: "side-by-side",
    pair_stays: "This comparison is saved in this browser and goes into the backup.",
    pair_made: |day| format!("Side by side, {day}: from the response codes of two people. Tandem."),
    to_codes: "Codes and comparisons",
    no_pair: "This comparison is not here",
    no_pair_reason: "Comparisons are saved only in the browser that made them. This one was deleted, or made elsewhere.",
};
