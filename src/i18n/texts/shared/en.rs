//! English.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    not_kept: "This browser does not let the page save data. You can answer and see your result, but both are gone \
               once the page is closed.",
    not_saved: "The last change could not be saved: the browser has no room left or refused. It is still here, but \
                will be gone once the page is closed.",
    newer: "A newer version of this page has been used in this browser. This older one saves nothing, so that it can’t \
            damage what the newer one has saved.",
    aside: "Some of the data saved in this browser can’t be read. They stay in this browser, separate and unchanged.",
    try_again: "Try again",
    load_again: "Load the new version",
    download_backup: "Download a backup",
    saved: "Saved in this browser",
    see_aside: "See what it is",

    history: "History",
    comparison: "Comparison",
    your_data: "Your data",
    about: "Method and privacy",
    codes: "Codes and teams",
    plans: "Plans",
    accounts: "Key accounts",
    kit: "Put Tandem on your site",
    invitation: "Invitation",
    no_level_yet: "No level yet",
    questionnaire: "Questionnaire",
    part_loading: "Loading…",
    part_failed: "This could not be loaded. Check your connection: we will try again once it is back. Your answers are \
                  safe.",
    new_version: "There is a newer version of this page by now, and this one needs files that are gone. Your answers \
                  stay.",
};
