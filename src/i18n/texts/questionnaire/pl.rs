//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    questionnaire_page: |page, pages| format!("Strona {page} z {pages}"),
    answered: |answered, all| format!("Odpowiedzi: {answered} z {all}"),
    statement_number: |number, all| format!("Stwierdzenie {number} z {all}"),
    clear_answer: "Usuń odpowiedź",
    back: "Wstecz",
    next: "Dalej",
    finish: "Pokaż wynik",
    answer_as: "Twój dział",
    side_unsaid: "wolę nie podawać",
    stays_here: "Odpowiedzi zostają w tej przeglądarce. Nikomu ich nie wysyłamy.",
    keys_help: |highest| {
        format!("Klawisze od 1 do {highest} zaznaczają odpowiedź i przenoszą do następnego stwierdzenia.")
    },
    glides: "Po odpowiedzi strona przewinie się do następnego stwierdzenia.",
    resumed: "Wracasz do rozpoczętej ankiety.",
    other_side_title: "Masz już rozpoczętą ankietę",
    blanks_left: |blanks| {
        format!("Bez odpowiedzi: {}.", polish(blanks, "stwierdzenie", "stwierdzenia", "stwierdzeń"))
    },
    to_first_blank: "Przejdź do pierwszego",
    range: |lowest, highest| format!("Nadal możliwy wynik: od {lowest} do {highest}."),
    range_settled: |level| format!("Brakujące odpowiedzi nie zmienią już poziomu: „{level}”."),

    result_of: |instrument| format!("Wynik: {instrument}"),
    erased_title: "Odpowiedzi zostały usunięte",

    no_page_title: "Nie ma takiej strony",
    no_result_title: "Tego wyniku nie ma w tej przeglądarce",
};
