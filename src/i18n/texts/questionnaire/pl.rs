//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    home: "Na stronę główną",
    list_separator: ", ",

    questionnaire_page: |page, pages| format!("Strona {page} z {pages}"),
    answered: |answered, all| format!("Odpowiedzi: {answered} z {all}"),
    statement_number: |number, all| format!("Zdanie {number} z {all}"),
    about_subject: |subject| format!("dotyczy: {subject}"),
    clear_answer: "Usuń odpowiedź",
    back: "Wstecz",
    next: "Dalej",
    finish: "Pokaż wynik",
    answer_as: "Gdzie pracujesz",
    side_unsaid: "wolę nie mówić",
    stays_here: "Odpowiedzi zostają w tej przeglądarce. Nic nie jest nigdzie wysyłane.",
    keys_help: |highest| format!("Klawisze od 1 do {highest} zaznaczają odpowiedź przy bieżącym zdaniu."),
    resumed: |answered, all| format!("Wracasz do rozpoczętej ankiety. Odpowiedzi: {answered} z {all}."),
    other_side_title: "Masz już rozpoczętą ankietę",
    finish_begun: "Dokończ rozpoczętą",
    begin_beside: |side| format!("Zacznij nową: {side}"),
    both_stay: "Nowa ankieta nie usuwa rozpoczętej. Obie znajdziesz w historii.",
    start_over: "Zacznij od nowa",
    start_over_sure: "Na pewno? Tak, usuń te odpowiedzi",
    blanks_left: |blanks| format!("Bez odpowiedzi: {}.", polish(blanks, "zdanie", "zdania", "zdań")),
    to_first_blank: "Przejdź do pierwszego",
    range: |lowest, highest| format!("Możliwe jeszcze poziomy: od „{lowest}” do „{highest}”."),
    range_settled: |level| format!("Niezależnie od brakujących odpowiedzi będzie to poziom „{level}”."),

    result_of: |instrument| format!("Wynik: {instrument}"),
    erased_title: "Wynik został usunięty",
    erased: "W tej przeglądarce nie ma już po nim śladu: ani odpowiedzi, ani poziomu.",

    no_page_title: "Nie ma takiej strony",
    no_page: |fragment| format!("Pod adresem „#{fragment}” nic nie ma. Być może link został ucięty."),
    no_result_title: "Tego wyniku nie ma w tej przeglądarce",
    no_result: "Wynik istnieje tylko w przeglądarce, w której powstał, bo niczego nie wysyłamy. \
                Otwórz go na urządzeniu i w przeglądarce, w których zaznaczano odpowiedzi. \
                Jeśli wyczyszczono tam dane witryny, wyniku już nie ma.",
    no_instrument_title: "Nie ma takiej ankiety",
    no_instrument: |id, known| format!("Żadna ankieta nie nazywa się „{id}”. Dostępne: {known}."),
};
