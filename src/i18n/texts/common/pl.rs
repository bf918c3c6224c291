//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    go_on: |answered, all| format!("Dokończ ankietę: {answered} z {all}"),
    last_result: "Ostatni wynik",
    area: "Obszar",
    mean: "Średnia",
    to_target: |level| format!("Do progu {level}"),
    target_met: "osiągnięty",
    area_table: "Średnia twoich ocen w każdym obszarze",
    counts: "Liczy się",
    since_last: |day, change| format!("Od {day}: {change}."),
    changed_by: |from, to| match to.abs_diff(from) {
        0 => "suma bez zmian".to_owned(),
        by => format!(
            "{}{}",
            if to > from { "+" } else { "−" },
            polish(by as usize, "punkt", "punkty", "punktów")
        ),
    },
    level_then: |then, now| {
        if then == now {
            format!("poziom nadal „{now}”")
        } else {
            format!("poziom „{then}” → „{now}”")
        }
    },
    compare: "Porównaj oba wyniki",
    no_level_reason: |blanks| {
        format!(
            "Poziom ustalamy dopiero wtedy, gdy są wszystkie odpowiedzi: pominiętym stwierdzeniom nie przypisujemy \
             oceny. Bez odpowiedzi: {}.",
            polish(blanks, "stwierdzenie", "stwierdzenia", "stwierdzeń")
        )
    },
    to_blanks: "Uzupełnij odpowiedzi",
    finish_begun: "Dokończ rozpoczętą",
    begin_beside: |side| format!("Zacznij nową: {side}"),
    both_stay: "Nowa ankieta nie usuwa rozpoczętej. Obie znajdziesz w historii.",
    erased: "W tej przeglądarce nie ma już tych odpowiedzi ani wyniku, jeśli był. Nie znikną natomiast pliki na dysku, \
             wydruki, skopiowane teksty i wpis w historii przeglądarki.",
    no_page: |fragment| format!("Pod adresem „#{fragment}” nie ma strony. Być może link jest niepełny."),
    no_result: "Odpowiedzi nie są wysyłane, więc wynik otwiera się tylko w przeglądarce, w której powstał, albo tam, \
                gdzie przywrócono jego kopię. Otwórz go na tym samym urządzeniu i w tej samej przeglądarce. Jeśli \
                zostały tam wyczyszczone dane witryny albo było to okno prywatne, wyniku już nie ma.",
    home: "Na stronę główną",
    start_over: "Zacznij od nowa",
    discard_sure: "Na pewno? Tak, usuń te odpowiedzi",
    stop_and_erase: "Korzystasz ze wspólnego komputera? Przerwij i usuń odpowiedzi",

    safari: "Safari usuwa dane strony po siedmiu dniach korzystania z przeglądarki, jeśli w tym czasie tu nie \
             zajrzysz. Kopia zapasowa pozwoli zachować wyniki.",
    make_backup: "Zrób kopię zapasową",
    correct_answers: "Zmień odpowiedzi",
    carried_in: |day| {
        format!("Odpowiedzi z kodu trafiły tu {day}. Kod nie zawiera daty, więc nie wiadomo, kiedy powstały.")
    },
    finish_and_erase: "Ktoś jeszcze korzysta z tego urządzenia? Zakończ i usuń wynik",
    finish_and_erase_sure: "Na pewno? Tak, usuń ten wynik",
    result_stays_here: "Ten wynik jest zapisany tylko w tej przeglądarce: na innym urządzeniu jego adres się nie \
                        otworzy. Okno prywatne zapomina go po zamknięciu.",
    assess_again: "Wypełnij ankietę ponownie",
    all_results: "Wszystkie wyniki",
};
