//! English.

use super::Texts;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    agreement: "Agreement",
    agreement_how: "Agreement is a number from 0 to 1: 1 if everyone gives the same rating, 0 if half of the people choose one end of the scale and half the other. Departments count equally.",
    agreed: "largely agreed",
    divided: "opinions divided",
    neither: "too few people to say",
    shares: "How many people see each level",
    level: "Level",
    statement: "Statement",
    every_statement: "All statements",
    statement_means: "Mean ratings of each statement",
    paper_how: |points| {
        format!(
            "Choose the department and go to the first statement. There, press digits from 1 to {points}: after each rating you move on to the next statement."
        )
    },
    paper_lost: "These answers will not be in the history of results. If you reload or close the page before you add the person, they are lost.",
    paper_open: "This person agreed to having their single ratings looked at.",
    paper_side: "This person’s department",
    paper_add: "Add this person",
    paper_blank: |number| format!("Statement {number} has no rating yet."),
    paper_added: |count| format!("Added from paper: {}.", english(count, "person", "people")),
    paper_no_consent: "The team is open, so first tick the box to say that this person agreed.",
    progress: |answered, all| format!("{answered} of {all}"),
    protection_closed: |least, several| {
        vec![
            format!("Results are for groups of at least {least}. People enter the results together with others, and whoever has entered stays in them until the round is deleted."),
            format!("How much ratings differ within a group is shown only if at least {several} people entered it together each time."),
            "Whoever has the codes can read them: these rules don’t protect against the person who collects them.".to_owned(),
            "Whoever has seen the ratings in somebody’s open code can subtract them from the results of a group.".to_owned(),
            "A mean near the end of the scale gives much away: 1.33 for three people means the ratings 1, 1 and 2. If everyone answers alike, it is clear what each person answered.".to_owned(),
            "In a group of three, two people who compare their ratings know those of the third. Whoever hands in two questionnaires may learn another person’s answers.".to_owned(),
            "If the next round has one person more, the difference lets people try to guess that person’s ratings.".to_owned(),
        ]
    },
    protection_open: "This team is open. It has only people who agreed to having their ratings looked at, so results are shown from the first person.",
    csv_polish: "Download CSV for Excel with Polish settings",
    csv_english: "Download CSV for Excel with English settings",
    radar_svg: "Download the radar (SVG)",
    radar_png: "Download the radar (PNG)",
    gaps_svg: "Download the chart of gaps (SVG)",
    gaps_png: "Download the chart of gaps (PNG)",
    no_png: "This browser could not make a PNG. Download the chart as SVG.",
    file: "team",
    chosen: "Chosen actions",
    made: "This report was made in the browser from response codes. It contains the same results as the team’s page, and the chosen actions.",
    gaps: "Gaps between the departments",
    gaps_name: "Bar chart: the difference between the two departments’ means for every statement. The mean of each department is in the table below.",
    higher: |side| format!("{side} rates higher"),
};
