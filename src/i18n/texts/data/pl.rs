//! Polish.

use super::Texts;
use crate::codec::saved::Unreadable;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    history_lede: "Ankiety zapisane w tej przeglądarce i to, co się między nimi zmieniło.",
    to_codes: "Kody odpowiedzi i zestawienia z innymi osobami",
    to_plans: "Plany kwartału",
    to_accounts: "Kluczowi klienci",
    no_history: "Na razie jest tu pusto. Wyniki pojawią się na tej stronie, gdy wypełnisz ankietę.",
    begin: "Wypełnij ankietę",
    in_progress: "W toku",
    begun_on: |day| format!("Ankieta rozpoczęta {day}"),
    answered: |answered, all| format!("odpowiedzi: {answered} z {all}"),
    go_on: "Dokończ",
    drop: "Usuń",
    results: |results| polish(results, "wynik", "wyniki", "wyników"),
    result: "Wynik",
    sum: "Suma",
    level: "Poziom",
    side: "Kto wypełniał",
    out_of: |total, max| format!("{total} z {max}"),
    chosen: |actions, first| {
        let actions = polish(actions, "wybrane działanie", "wybrane działania", "wybranych działań");
        first.map_or(actions.clone(), |first| format!("{actions}, najbliższe do {first}"))
    },
    compare: "Porównaj",
    compare_with: |result| format!("Porównaj: {result}"),
    compare_two: "Porównaj te dwa wyniki",
    compare_hint: "Wybierz dwa wyniki, żeby je porównać.",
    rename: "Nadaj nazwę",
    rename_what: |result| format!("Nadaj nazwę: {result}"),
    name: "Nazwa wyniku",
    save: "Zapisz",
    cancel: "Anuluj",
    delete: "Usuń",
    delete_what: |result| format!("Usuń: {result}"),
    show_all: |all| format!("Pokaż wszystkie ({all})"),
    over_time: "Zmiany w czasie",
    over_time_later: "Na razie jest jeden wynik. Gdy pojawi się drugi, zobaczysz tu, co się zmieniło w każdym \
                      obszarze.",
    over_time_hint: |rings| {
        format!("Poziome linie to progi poziomów przeliczone na średnią ocenę ({rings}).")
    },
    ring: |mean, level| format!("{level}: {mean}"),
    from_to: |from, to, change| format!("{from} → {to} ({change})"),
    trend_name: |area, from, to, points| {
        format!(
            "Wykres liniowy, {area}: średnia najpierw {from}, ostatnio {to} ({}). Te same liczby są w tabeli.",
            polish(points, "wynik", "wyniki", "wyników")
        )
    },
    trend_table: "Średnie w obszarach, od najnowszego wyniku",
    shown_client: "Klient",
    unknown_client: "klient usunięty",
    no_client: "bez klienta",
    shown_side: "Kto wypełniał",
    side_unsaid: "nie podano",
    day: "Dzień",
    list_separator: ", ",

    by_statement: "Stwierdzenia ocenione inaczej",
    statement: "Stwierdzenie",
    statements_alike: "Każde stwierdzenie ma tę samą ocenę co wcześniej.",
    print: "Drukuj",
    back_to_history: "Wróć do historii",
    no_comparison: "Tych dwóch wyników nie da się porównać",
    no_comparison_reason: "Któregoś z nich nie ma w tej przeglądarce albo któraś ankieta nie jest dokończona.",
    same_result: "To jeden i ten sam wynik.",
    different_instruments: "Dotyczą różnych kwestionariuszy.",
    different_clients: "Te dwa wyniki dotyczą różnych klientów. Różnica mówi o\u{a0}klientach, a\u{a0}nie o\u{a0}zmianie u\u{a0}któregoś z\u{a0}nich.",
    different_sides: "Te dwa wyniki pochodzą z różnych działów. Różnica może więc oznaczać inne spojrzenie, a nie zmianę.",
    different_editions: "Między tymi wynikami zmieniły się sformułowania stwierdzeń. Część różnic może wynikać z samej \
                         zmiany słów.",

    data_lede: "Twoje dane są zapisane tylko w tej przeglądarce. Tutaj możesz je pobrać, przywrócić albo usunąć.",
    backup: "Kopia zapasowa",
    backup_why: "Jeden plik, a w nim wyniki, rozpoczęte ankiety, zestawienia, nazwy, cele i to, czego nie udało się \
                 zapisać lub odczytać. Kto ma ten plik, może przeczytać twoje odpowiedzi, a także odpowiedzi osób, \
                 z którymi je zestawiono.",
    backup_safari: "Okno prywatne zapomina dane po zamknięciu. Safari usuwa je po siedmiu dniach korzystania \
                    z przeglądarki, jeśli w tym czasie tu nie zajrzysz. Każda przeglądarka usuwa je, gdy wyczyścisz \
                    „dane przeglądania”.",
    backup_killed: "Przeglądarki zapisują dane na dysku z opóźnieniem: gdy przeglądarka nagle się zamknie albo \
                    zabraknie prądu, możesz stracić zmiany z ostatnich dziesięciu sekund.",
    backup_never: "W tej przeglądarce nie zrobiono jeszcze kopii zapasowej.",
    backup_last: |day, changed| {
        if changed == 0 {
            format!("Ostatnia kopia: {day}. Od tego czasu bez zmian.")
        } else {
            let results = polish(changed, "ankieta", "ankiety", "ankiet");
            format!("Ostatnia kopia: {day}. Nowe lub zmienione od tego czasu: {results}.")
        }
    },
    download_backup: "Pobierz kopię zapasową",
    restore: "Przywracanie",
    restore_how: "Wybierz kopię zapasową. Zanim cokolwiek się zmieni, zobaczysz, co w niej jest.",
    choose_file: "Plik kopii zapasowej",
    unreadable: |reason| match reason {
        Unreadable::NotJson { column } => format!("zapis jest uszkodzony lub urywa się przy znaku {column}"),
        Unreadable::Newer { version } => format!("pochodzi z nowszej wersji tej strony ({version})"),
        Unreadable::UnknownInstrument { id } => format!("nie ma tu ankiety „{id}”"),
        Unreadable::UnknownStructure { id } => {
            format!("odpowiedzi dotyczą wcześniejszej wersji ankiety „{id}”, której tu nie ma")
        }
        Unreadable::Damaged { place } => format!("pole „{place}” jest błędne lub go brakuje"),
    },

    spreadsheet: "Do arkusza kalkulacyjnego",
    spreadsheet_how: "W tabeli każda ankieta ma swój wiersz: poziom, suma, średnie w obszarach i ocena przy każdym \
                      stwierdzeniu.",
    csv_polish: "CSV dla Excela z polskimi ustawieniami",
    csv_english: "CSV dla Excela z angielskimi ustawieniami",
    csv_of: |instrument| format!("Kwestionariusz: {instrument}"),
    csv_nothing: "Nie ma jeszcze ankiety, którą można by zapisać w tabeli.",
    csv_id: "Identyfikator",
    csv_begun: "Rozpoczęto",
    csv_finished: "Zakończono",
    csv_max: "Maksimum",
    csv_mean: "Średnia",

    stored: "Co jest zapisane",
    stored_table: "Co Tandem przechowuje w tej przeglądarce",
    stored_what: "Dane",
    stored_count: "Liczba",
    stored_size: "Rozmiar",
    stored_assessments: "Ankiety",
    stored_pairs: "Zespoły i zestawienia z drugą osobą",
    stored_others: "Z nowszej wersji tej strony",
    stored_aside: "Dane nieczytelne",
    stored_settings: "Ustawienia i data ostatniej kopii",
    stored_total: "Razem",
    stored_limit: "Przeglądarki przydzielają stronie około 5000 kB.",
    stored_copy: |files, size| {
        format!(
            "Oprócz tego są tu pliki samej strony, dzięki którym działa ona bez internetu: {}, {size} kB.",
            polish(files, "plik", "pliki", "plików")
        )
    },
    promise: "Gdy przeglądarce zabraknie miejsca",
    promise_missing: "Może wtedy usunąć dane stron, zaczynając od tych, na które najdłużej nie zaglądasz. Możesz ją \
                      poprosić, żeby zachowała dane tej strony. Niektóre przeglądarki zapytają o zgodę, inne zdecydują \
                      same.",
    promise_given: "Przeglądarka zgodziła się zachować dane tej strony. Kopia zapasowa i tak jest pewniejsza.",
    promise_ask: "Poproś przeglądarkę o zachowanie danych",
    promise_refused: "Przeglądarka na to się nie zgodziła. Może to zrobić, gdy zainstalujesz stronę albo zaczniesz \
                      zaglądać tu częściej. Na razie zrób kopię zapasową.",
    kilobytes: |size| format!("{size} kB"),

    aside: "Dane nieczytelne",
    aside_why: "Te dane są tu zapisane, ale nie da się ich odczytać. Pozostaną bez zmian, dopóki ich nie usuniesz.",
    download: "Pobierz",
    download_what: |what| format!("Pobierz: {what}"),
    remove: "Usuń",
    remove_sure: "Na pewno? Tak, usuń",

    erase: "Usuwanie wszystkich danych",
    erase_what: "Z tej przeglądarki znikną wszystkie ankiety, zestawienia, ustawienia i dane nieczytelne, a także pliki strony do \
                 pracy bez internetu. Nie znikną pliki, które już masz na dysku, ani wpisy w historii przeglądarki. \
                 Tego nie da się cofnąć: jeśli dane mogą się jeszcze przydać, najpierw zrób kopię zapasową.",
    erase_everything: "Usuń wszystko",
    erase_sure: "Na pewno? Tak, usuń wszystko",
    erased: |texts, size| {
        format!(
            "Usunięto {} ({size} kB). Sprawdzone: Tandem nie ma już w tej przeglądarce żadnych danych ani plików \
             strony do pracy bez internetu.",
            polish(texts, "zapis", "zapisy", "zapisów")
        )
    },
    not_erased: |left| {
        format!(
            "Przeglądarka nie usunęła {}. Wyczyść dane tej witryny w ustawieniach przeglądarki.",
            polish(left, "zapisu", "zapisów", "zapisów")
        )
    },

    deleted: |what| format!("Usunięto: {what}."),
    merged: "Połączono kopię z tym, co tu było.",
    replaced: "Kopia zastąpiła to, co tu było.",
    undo: "Cofnij",
};
