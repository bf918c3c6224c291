//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    level_of: |position, levels| format!("Poziom {position} z {levels}"),
    sum: |total, max| format!("{} na {max}", polish(total as usize, "punkt", "punkty", "punktów")),
    typically: "Zwykle na tym poziomie:",
    where_you_stand: "Twój wynik na tle poziomów",
    you_are_here: "twój wynik",
    points_to_next: |points, level| {
        format!("Do {level} brakuje {}.", polish(points as usize, "punktu", "punktów", "punktów"))
    },
    mean_to_next: |by, areas, level| format!("Do {level} brakuje {by} w średniej obszarów: {areas}."),
    area_to_next: |by, area, level| format!("Do {level} brakuje {by} w obszarze: {area}."),
    highest_level: "To najwyższy poziom.",
    no_norms: "Nie opublikowano norm dla tej ankiety, więc nie ma średniej, z którą można by porównać wynik. Porównuj \
               go ze swoimi późniejszymi wynikami.",
    by_area: "Wyniki w obszarach",
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnia ocen w każdym obszarze na skali od 1 do {highest}. Te same liczby są w tabeli."
        )
    },
    figures: "Liczby z wykresu",
    radar_own: "twoje oceny",
    radar_weaker: "słabsza strona, która się liczy",
    radar_target: |level| format!("próg {level}"),
    radar_rings: |rings| format!("Pierścienie to progi poziomów przeliczone na średnią ocenę ({rings})."),
    ring: |mean, level| format!("{level}: {mean}"),
};
