//! Polish. One-letter words hold on to the next word by a no-break space.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    questionnaire: "Ankieta",
    how: |points| format!("Przy każdym zdaniu wybierz z listy albo wpisz jedną liczbę od 1 do {points}."),
    number: "Nr",
    statement: "Zdanie",
    rating: "Ocena",
    in_words: "Słownie",
    off_scale: |points| format!("poza skalą od 1 do {points}"),
    refused: "Nie ma takiej oceny",
    refused_how: |points| format!("Wpisz liczbę całkowitą od 1 do {points} albo wybierz ją z listy."),
    see_result: "Wszystkie zdania są ocenione. Wynik jest w arkuszu „Wynik”.",

    result: "Wynik",
    answered: "Ocenione zdania",
    out_of: |most| format!(" z {most}"),
    sum: "Suma",
    level: "Poziom",
    missing: |number| format!("Oceń wszystkie zdania (brakuje: {number})"),
    area: "Obszar",
    mean: "Średnia",
    radar_name: |points| {
        format!(
            "Wykres radarowy: średnia ocen w każdym obszarze na skali od 1 do {points}. Te same liczby są \
             w tabeli."
        )
    },
    meaning: "Co to znaczy",

    source: "Zdania i poziomy według: P. Kotler, N. Rackham, S. Krishnaswamy, Ending the War Between Sales \
             and Marketing, „Harvard Business Review” 84(7/8), 2006, s. 68–78. Sformułowania własne.",
    about: "Ten plik pochodzi z Tandemu. Liczy wynik sam, bez internetu, i niczego nie wysyła. Komórki \
            z formułami są chronione przed przypadkową zmianą, bez hasła.",
};
