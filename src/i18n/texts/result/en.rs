//! English.

use super::Texts;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    level_of: |position, levels| format!("Level {position} of {levels}"),
    sum: |total, max| format!("{} out of {max}", english(total as usize, "point", "points")),
    typically: "Typically at this level:",
    where_you_stand: "Your score among the levels",
    you_are_here: "your score",
    points_to_next: |points, level| {
        format!("{} short of the next level, {level}.", english(points as usize, "point", "points"))
    },
    mean_to_next: |by, areas, level| format!("To reach {level}, the mean of {areas} has to rise by {by}."),
    area_to_next: |by, area, level| format!("To reach {level}, {area} has to rise by {by}."),
    highest_level: "This is the highest level.",
    no_norms: "No norms have been published for this questionnaire, so there is no average to compare the score with. \
               Compare it with your own later scores.",
    by_area: "Area by area",
    radar_name: |highest| {
        format!(
            "Radar chart: your mean in each area, on a scale from 1 to {highest}. The table has the same figures."
        )
    },
    figures: "The figures of the chart",
    radar_own: "your ratings",
    radar_weaker: "the weaker side, which counts",
    radar_target: |level| format!("where {level} begins"),
    radar_rings: |rings| format!("The rings are the thresholds of the levels, as a mean rating ({rings})."),
    ring: |mean, level| format!("{level}: {mean}"),
};
