//! Polish.

use super::Texts;
use crate::codec::backup::NotABackup;
use crate::codec::saved::Unreadable;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    history: "Historia",
    history_lede: "Wszystkie oceny wykonane w tej przeglądarce i to, co się między nimi zmieniło.",
    no_history: "Na razie nic tu nie ma. Gdy ocenisz zdania, wyniki będą się zbierać na tej stronie.",
    begin: "Zacznij ocenę",
    in_progress: "W toku",
    begun_on: |day| format!("Rozpoczęta {day}"),
    answered: |answered, all| format!("ocenione zdania: {answered} z {all}"),
    go_on: "Dokończ",
    drop: "Porzuć",
    results: |results| polish(results, "wynik", "wyniki", "wyników"),
    result: "Wynik",
    sum: "Suma",
    level: "Poziom",
    side: "Dział",
    out_of: |total, max| format!("{total} z {max}"),
    compare: "Porównaj",
    compare_with: |result| format!("Wybierz do porównania: {result}"),
    compare_two: "Porównaj te dwa",
    compare_hint: "Wybierz dwa wyniki, żeby je porównać.",
    rename: "Nazwij",
    rename_what: |result| format!("Nazwij ten wynik: {result}"),
    name: "Nazwa wyniku",
    save: "Zapisz",
    cancel: "Anuluj",
    delete: "Usuń",
    delete_what: |result| format!("Usuń: {result}"),
    show_all: |all| format!("Pokaż wszystkie ({all})"),
    over_time: "Zmiana w czasie",
    over_time_later: "Na razie jest jeden wynik. Od drugiego zobaczysz tutaj, co się zmieniło w każdym obszarze.",
    over_time_hint: |rings| format!("Linie poziome: początki poziomów jako średnia ({rings})."),
    ring: |mean, level| format!("{mean} „{level}”"),
    from_to: |from, to, change| format!("{from} → {to} ({change})"),
    trend_name: |area, from, to, points| {
        format!(
            "Wykres liniowy, {area}: {}, od {from} do {to}. Te same liczby są w tabeli.",
            polish(points, "wynik", "wyniki", "wyników")
        )
    },
    trend_table: "Średnia w każdym obszarze, od najnowszej",
    all_sides: "wszystkich",
    shown_side: "Wyniki od",
    side_unsaid: "nie podano",
    day: "Dzień",
    list_separator: ", ",

    comparison: "Porównanie",
    comparison_of: |before, after| format!("{before} i {after}"),
    earlier: "Wcześniej",
    later: "Później",
    change: "Zmiana",
    whole: "Suma",
    area: "Obszar",
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnie obu wyników w każdym obszarze, w skali od 1 do {highest}. Te same liczby są \
             w tabeli."
        )
    },
    by_area: "Obszar po obszarze",
    by_statement: "Zdania ocenione inaczej",
    statement: "Zdanie",
    statements_alike: "Każde zdanie ma taką samą ocenę jak poprzednio.",
    back_to_history: "Wróć do historii",
    no_comparison: "Tych dwóch wyników nie da się porównać",
    no_comparison_reason: "Co najmniej jednego z nich nie ma w tej przeglądarce albo nie jest dokończony.",
    different_instruments: "Pochodzą z różnych ankiet.",
    different_sides: "Te wyniki pochodzą z różnych działów. Różnica może oznaczać inne spojrzenie, a nie zmianę.",

    your_data: "Twoje dane",
    data_lede: "Wszystko, co Tandem o tobie wie, jest w tej przeglądarce. Tutaj zabierzesz dane ze sobą, wczytasz \
                je z powrotem albo usuniesz.",
    backup: "Kopia zapasowa",
    backup_why: "Jeden plik ze wszystkim: wynikami, nazwami, celami oraz tym, czego nie udało się zapisać lub \
                 odczytać. Kto ma ten plik, może przeczytać twoje odpowiedzi.",
    backup_safari: "Safari usuwa dane zapisane przez stronę po siedmiu dniach korzystania z przeglądarki bez wizyty \
                    na tej stronie. Inne przeglądarki usuwają je razem z „danymi przeglądania”.",
    backup_killed: "Przeglądarki zapisują na dysku z opóźnieniem: po nagłym zamknięciu programu lub braku prądu \
                    może zabraknąć ostatnich dziesięciu sekund.",
    backup_never: "W tej przeglądarce nie zrobiono jeszcze kopii zapasowej.",
    backup_last: |day, changed| {
        if changed == 0 {
            format!("Ostatnia kopia: {day}. Od tego czasu nic się nie zmieniło.")
        } else {
            let results = polish(changed, "ocena", "oceny", "ocen");
            format!("Ostatnia kopia: {day}. Nowsze lub zmienione: {results}.")
        }
    },
    download_backup: "Pobierz kopię zapasową",
    restore: "Przywracanie",
    restore_how: "Wybierz kopię zapasową. Zanim cokolwiek się zmieni, zobaczysz, co w niej jest.",
    choose_file: "Plik kopii zapasowej",
    preview: |day| format!("Kopia z dnia {day}. Zawiera:"),
    preview_new: |n| format!("{}, których tu nie ma", polish(n, "ocena", "oceny", "ocen")),
    preview_same: |n| format!("{} takie same jak tutaj", polish(n, "ocena", "oceny", "ocen")),
    preview_differ: |n| format!("{} w innym stanie niż tutaj", polish(n, "ocena", "oceny", "ocen")),
    preview_only_here: |n| {
        format!("{} są tylko tutaj, w kopii ich nie ma", polish(n, "ocena", "oceny", "ocen"))
    },
    preview_unusable: |place, reason| format!("„{place}” nie da się wykorzystać: {reason}"),
    preview_unreadable: |n| {
        format!(
            "{}, których strona nie mogła odczytać, gdy powstawała kopia; zostaną pominięte",
            polish(n, "zapis", "zapisy", "zapisów")
        )
    },
    preview_nothing: "Nie ma w niej żadnej oceny, którą można by przejąć.",
    merge: "Połącz: zostaw to, co tu jest, i dodaj to, co nowe lub nowsze",
    replace: |removed| {
        if removed == 0 {
            "Zastąp to, co tu jest".to_owned()
        } else {
            format!("Zastąp to, co tu jest (znikną: {})", polish(removed, "ocena", "oceny", "ocen"))
        }
    },
    replace_sure: |_| "Na pewno? Tak, zastąp".to_owned(),
    not_a_backup: |reason| match reason {
        NotABackup::TooLong { most } => {
            format!("Plik ma więcej niż {} MB; żadna kopia nie jest tak duża.", most >> 20)
        }
        NotABackup::NotJson { line, column } => {
            format!(
                "Plik jest uszkodzony lub ucięty: przestaje być czytelny w wierszu {line}, w kolumnie {column}."
            )
        }
        NotABackup::OtherProgram => "To nie jest kopia zapasowa Tandemu.".to_owned(),
        NotABackup::Newer { version } => format!(
            "Kopia pochodzi z nowszej wersji ({version}), niż rozumie ta strona. Wczytaj stronę ponownie i spróbuj jeszcze raz."
        ),
        NotABackup::Damaged { place } => {
            format!("Kopia jest uszkodzona: „{place}” nie jest tym, czym powinno być.")
        }
    },
    unreadable: |reason| match reason {
        Unreadable::NotJson { column } => format!("zapis jest uszkodzony lub ucięty przy znaku {column}"),
        Unreadable::Newer { version } => format!("zapisała to nowsza wersja tej strony ({version})"),
        Unreadable::UnknownInstrument { id } => format!("nie ma tu ankiety „{id}”"),
        Unreadable::OtherInstrumentVersion { version } => {
            format!("odpowiedzi dotyczą innej wersji ankiety ({version})")
        }
        Unreadable::Damaged { place } => format!("„{place}” brakuje lub nie jest tym, czym powinno być"),
    },
    file_too_large: "Pliku nie da się odczytać albo ma więcej niż 5 MB; żadna kopia nie jest tak duża.",
    nothing_changed: "Nic się nie zmieniło.",

    spreadsheet: "Do arkusza kalkulacyjnego",
    spreadsheet_how: "Tabela z wierszem dla każdej oceny: poziom, suma, średnie obszarów, wszystkie oceny zdań.",
    csv_polish: "CSV dla polskiego Excela",
    csv_english: "CSV w wersji angielskiej",
    csv_of: |instrument| format!("Ankieta: {instrument}"),
    csv_nothing: "Nie ma jeszcze oceny, którą można by w niej umieścić.",
    csv_id: "Identyfikator",
    csv_begun: "Rozpoczęcie",
    csv_finished: "Zakończenie",
    csv_max: "Maksimum",
    csv_mean: "Średnia",

    stored: "Co jest zapisane",
    stored_table: "Co Tandem przechowuje w tej przeglądarce",
    stored_what: "Co",
    stored_count: "Ile",
    stored_size: "Rozmiar",
    stored_assessments: "Oceny",
    stored_aside: "Odłożone na bok",
    stored_settings: "Ustawienia i dzień ostatniej kopii",
    stored_total: "Razem",
    stored_limit: "Przeglądarki dają stronie około 5000 kB.",
    kilobytes: |size| format!("{size} kB"),

    aside: "Odłożone na bok",
    aside_why: "Te dane są tu zapisane, ale nie da się ich odczytać. Pozostaną bez zmian, dopóki ich nie usuniesz.",
    download: "Pobierz",
    download_what: |what| format!("Pobierz: {what}"),
    remove: "Usuń",
    remove_sure: "Na pewno? Tak, usuń",

    erase: "Usuwanie wszystkiego",
    erase_what: "Usuwa z tej przeglądarki wszystkie oceny, ustawienia i dane odłożone na bok. Tego nie da się cofnąć: \
                 jeśli dane mogą się jeszcze przydać, najpierw zrób kopię zapasową.",
    erase_everything: "Usuń wszystko",
    erase_sure: "Na pewno? Tak, usuń wszystko",
    erased: |texts, size| {
        format!(
            "Usunięto {} o łącznym rozmiarze {size} kB. Sprawdzone: w tej przeglądarce nie ma już niczego z Tandemu.",
            polish(texts, "zapis", "zapisy", "zapisów")
        )
    },
    not_erased: |left| {
        format!(
            "Przeglądarka nie usunęła wszystkiego (zostało: {}). Wyczyść dane tej witryny w ustawieniach przeglądarki.",
            polish(left, "zapis", "zapisy", "zapisów")
        )
    },

    deleted: "Usunięto.",
    merged: "Kopia została połączona z tym, co tu było.",
    replaced: "Kopia zastąpiła to, co tu było.",
    undo: "Cofnij",
};
