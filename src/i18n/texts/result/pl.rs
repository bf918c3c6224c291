//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    level_of: |position, levels| format!("Poziom {position} z {levels}"),
    sum: |total, max| format!("{} na {max}", polish(total as usize, "punkt", "punkty", "punktów")),
    where_you_stand: "Gdzie jesteście",
    you_are_here: "tu jesteście",
    points_to_next: |points, level| {
        format!(
            "Do następnego poziomu, „{level}”, brakuje {}.",
            polish(points as usize, "punktu", "punktów", "punktów")
        )
    },
    mean_to_next: |by, areas, level| {
        format!("Do poziomu „{level}” brakuje {by} w średniej obszarów: {areas}.")
    },
    area_to_next: |by, area, level| format!("Do poziomu „{level}” brakuje {by} w obszarze: {area}."),
    highest_level: "To najwyższy poziom.",
    no_norms: "Dla tego wyniku nie opublikowano norm, więc nie ma średniej, z którą można by go porównać. \
               Porównuj go ze swoimi późniejszymi wynikami.",
    by_area: "Obszar po obszarze",
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnia ocen w każdym obszarze na skali od 1 do {highest}. Te same liczby są \
             w tabeli."
        )
    },
    radar_own: "twoje oceny",
    radar_target: |level| format!("próg poziomu „{level}”"),
    radar_rings: |rings| format!("Pierścienie to progi poziomów wyrażone średnią ({rings})."),
    ring: |mean, level| format!("{mean} „{level}”"),
    area: "Obszar",
    mean: "Średnia",
    to_target: |level| format!("Do poziomu „{level}”"),
    target_met: "osiągnięty",
    area_table: "Średnia twoich ocen w każdym obszarze",
    no_level_reason: |blanks| {
        format!(
            "Poziom ustalamy dopiero, gdy są wszystkie odpowiedzi: pominiętym zdaniom nie przypisujemy \
             żadnej oceny. Bez odpowiedzi: {}.",
            polish(blanks, "zdanie", "zdania", "zdań")
        )
    },
    to_blanks: "Uzupełnij odpowiedzi",
};
