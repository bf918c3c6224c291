//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    questionnaire: "Ankieta",
    how: |points| {
        format!("Przy każdym stwierdzeniu wybierz z listy albo wpisz jedną liczbę od 1 do {points}.")
    },
    number: "Nr",
    statement: "Stwierdzenie",
    rating: "Ocena",
    in_words: "Słownie",
    off_scale: |points| format!("poza skalą od 1 do {points}"),
    refused: "Nie ma takiej oceny",
    refused_how: |points| format!("Wpisz liczbę całkowitą od 1 do {points} albo wybierz ją z listy."),
    see_result: "Wszystkie stwierdzenia mają ocenę. Wynik jest w arkuszu „Wynik”.",

    result: "Wynik",
    answered: "Odpowiedzi",
    out_of: |most| format!(" z {most}"),
    sum: "Suma",
    level: "Poziom",
    missing: |number| format!("Oceń wszystkie stwierdzenia (brakuje: {number})"),
    area: "Obszar",
    mean: "Średnia",
    radar_name: |points| {
        format!(
            "Wykres radarowy: średnia ocen w każdym obszarze na skali od 1 do {points}. Te same liczby są w tabeli."
        )
    },
    meaning: "Zwykle na tym poziomie",

    mark_one: |points| format!("Przy każdym stwierdzeniu zaznacz jedną liczbę od 1 do {points}."),
    add_up: "Dodaj wszystkie zaznaczone liczby. Suma wskazuje poziom:",
    unanswered: "Poziom można ustalić dopiero wtedy, gdy wszystkie stwierdzenia mają ocenę.",
    work_out: "Oblicz średnie: w każdym wierszu dodaj swoje oceny podanych stwierdzeń i podziel sumę przez ich liczbę.",
    statements: "Stwierdzenia",
    weaker_counts: "Jeżeli obszar zajmuje kilka wierszy, liczy się najniższa z jego średnich.",
    highest_level: "Poziom to najwyższy z tych, których wszystkie warunki są spełnione:",
    otherwise: "w każdym innym przypadku",
    sum_at_least: |least| format!("suma: co najmniej {least}"),
    at_least: |what, least| format!("{what}: co najmniej {least}"),
    mean_at_least: |areas, least| format!("{areas}: średnio co najmniej {least}"),
    each_at_least: |areas, least| format!("{areas}: każdy co najmniej {least}"),
    all_areas: "wszystkie obszary",

    sources: &[
        (
            "marketing-sales",
            "Stwierdzenia i poziomy według P. Kotlera, N. Rackhama i S. Krishnaswamy’ego, Ending the War Between Sales and \
         Marketing, „Harvard Business Review” 84(7/8), 2006, s. 68–78. Sformułowania własne.",
        ),
        (
            "key-account",
            "Warianty procesu według J. Kijewskiej, Koncepcja procesu współpracy przedsiębiorstwa z kluczowym \
         klientem, „Zeszyty Naukowe Politechniki Poznańskiej. Organizacja i Zarządzanie” 58, 2012. \
         Stwierdzenia, obszary i progi własne.",
        ),
    ],
    about: "Ten plik pochodzi z Tandemu. Liczy wynik sam, bez internetu, i nie wysyła odpowiedzi. Komórki z formułami \
            są chronione przed przypadkową zmianą, bez hasła.",
};
