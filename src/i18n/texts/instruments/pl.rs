//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    bar: |area, value, highest| {
        format!(
            "Wykres słupkowy, {area}: {value} w\u{a0}skali od 1 do {highest}. Ta sama liczba jest w\u{a0}tabeli."
        )
    },
    bar_thresholds: |levels| format!("Progi: {levels}."),
    no_instrument_title: "Nie ma takiej ankiety",
    no_instrument: |id, known| format!("Nie ma ankiety „{id}”. Dostępne: {known}."),
    list_separator: ", ",
    client: |name| format!("Klient: {name}"),
};
