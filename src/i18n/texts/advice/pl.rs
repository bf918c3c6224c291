//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::domain::metric::{NoResult, NotAnInput, Unit};
use crate::i18n::number_input::NotANumber;
use crate::i18n::plural::{polish, polish_quantity};

pub(super) const TEXTS: Texts = Texts {
    contents: "Na tej stronie",
    contents_level: "Poziom",
    contents_areas: "Obszary",

    holds_you_back: "Co was hamuje",
    build_on: "Na czym możecie się oprzeć",
    weakest_areas: |areas| if areas == 1 { "Najsłabszy obszar" } else { "Najsłabsze obszary" },
    strongest_areas: |areas| if areas == 1 { "Najmocniejszy obszar" } else { "Najmocniejsze obszary" },
    lowest_rated: "Zdania ocenione najniżej",
    highest_rated: "Zdania ocenione najwyżej",
    rated: |value, highest| format!("{value} na {highest}"),
    tied: |more| format!("i jeszcze {} z tą samą oceną", polish(more, "zdanie", "zdania", "zdań")),
    all_alike: "Wszystkie zdania mają tę samą ocenę: żadne się nie wyróżnia.",
    name_separator: "; ",
    list_separator: ", ",

    check_open_all: |statements| format!("Oceń {}", polish(statements, "zdanie", "zdania", "zdań")),
    check_statement: |number, all| format!("Dodatkowe zdanie {number} z {all}"),
    clear_answer: "Usuń odpowiedź",
    nothing_found: "Dziękujemy. Te odpowiedzi niczego nie zmieniają w radach poniżej.",
    check_open: |left| format!("Wniosek zobaczysz, gdy ocenisz wszystkie zdania. Zostało: {left}."),

    where_next: "Dokąd dalej",
    target: "Wasz cel",
    target_up: |level| format!("o jeden poziom wyżej: „{level}”"),
    target_stay: |level| format!("zostać na poziomie „{level}”"),
    sponsor_found: "tak",
    sponsor_missing: "nie",
    sponsor_unsaid: "jeszcze nie wiadomo",
    first_steps: "Trzy pierwsze kroki (za: Kopera 2025)",

    repair_first: "Najpierw to naprawcie",
    repair_why: "Te działania należą do wcześniejszych kroków, ale dotyczą zdań z oceną 1 lub 2. Bez tej podstawy trudno budować dalej.",
    actions_up: |level| format!("Działania na drodze do poziomu „{level}”"),
    actions_keep: |level| format!("Działania, które utrzymają poziom „{level}”"),
    actions_none: "Na najniższym poziomie nie ma czego utrzymywać. Wybierz jako cel poziom wyższy, a zobaczysz działania.",
    because: |statement, rating, points| {
        if 2 * rating > points + 1 {
            format!("Opiera się na tym, co już działa: zdanie „{statement}” ma ocenę {rating}.")
        } else {
            format!("Bo zdanie „{statement}” ma ocenę {rating}.")
        }
    },
    why: "Dlaczego",
    first_week: "W pierwszym tygodniu",
    owner: "Kto prowadzi",
    moves: "Czego dotyczy",
    shown_by: "Po czym poznacie, że działa",
    other_actions: |actions| format!("Pozostałe działania ({actions})"),
    to_level: |level| format!("Do poziomu „{level}”"),

    metrics: "Co mierzyć",
    metrics_up: |level| {
        format!(
            "Te wskaźniki pokażą, czy zbliżacie się do poziomu „{level}”. Policzcie je dziś i ponownie za kwartał."
        )
    },
    metrics_keep: |level| {
        format!(
            "Te wskaźniki pokażą, czy utrzymujecie poziom „{level}”. Policzcie je dziś i ponownie za kwartał."
        )
    },
    metrics_none: "Wybierz jako cel poziom wyższy, a zobaczysz wskaźniki, które pokażą postęp.",
    other_metrics: |metrics| format!("Inne wskaźniki ({metrics})"),
    better_up: "im więcej, tym lepiej",
    better_down: "im mniej, tym lepiej",
    volume: "To wskaźnik ilości: może rosnąć, nawet gdy nikt nic nie kupuje. Śledźcie go razem ze wskaźnikiem jakości lub przychodu.",
    formula: "Wzór",
    calculator: "Kalkulator",
    calculate: "Policz",
    example: |inputs, result| format!("Przykład: {inputs}. Wynik: {result}."),
    result: "Wynik",
    in_unit: |unit| match unit {
        Unit::Percent => "%",
        Unit::Money | Unit::MoneyPerDay => "kwota",
        Unit::Days => "dni",
        Unit::Minutes => "minuty",
        Unit::Count => "liczba",
    },
    quantity: |unit, number| match unit {
        Unit::Percent => format!("{number}%"),
        Unit::Money => format!("{number} w twojej walucie"),
        Unit::MoneyPerDay => format!("{number} dziennie, w twojej walucie"),
        Unit::Days => polish_quantity(number, "dzień", "dni", "dni", "dnia"),
        Unit::Minutes => polish_quantity(number, "minuta", "minuty", "minut", "minuty"),
        Unit::Count => number.to_owned(),
    },
    not_a_number: |field, typed, reason| match reason {
        NotANumber::Empty => format!("{field}: wpisz liczbę."),
        NotANumber::Unreadable => {
            format!("{field}: „{typed}” to nie liczba. Wpisz na przykład 1250 albo 12,5.")
        }
        NotANumber::TooLong => format!("{field}: ta liczba ma za dużo cyfr."),
        NotANumber::TwoWays => format!(
            "{field}: „{typed}” można odczytać na dwa sposoby. Ułamek dziesiętny zapisz z przecinkiem, a tysięcy nie \
             oddzielaj kropką."
        ),
    },
    not_an_input: |field, reason| match reason {
        NotAnInput::Negative => format!("{field}: ta wartość nie może być ujemna."),
        NotAnInput::NotWhole => format!("{field}: tu potrzebna jest liczba całkowita."),
        NotAnInput::AboveWhole => format!("{field}: wpisz wartość od 0 do 100%."),
        NotAnInput::TooLarge => format!("{field}: ta liczba jest za duża."),
    },
    no_result: |reason, divisor| match reason {
        NoResult::DividedByZero(_) => {
            format!("Nie da się dzielić przez zero. Wpisz liczbę większą od zera: {divisor}.")
        }
        NoResult::TooLarge => "Wynik jest za duży. Sprawdź wpisane liczby.".to_owned(),
        NoResult::AboveWhole => {
            format!("Wychodzi ponad 100%: część nie może być większa od całości. Sprawdź: {divisor}.")
        }
    },

    evidence: "Dlaczego warto",
    evidence_more: "Źródła i metoda",

    take_away: "Zabierz ze sobą",
    print: "Drukuj lub zapisz PDF",
    copy_report: "Kopiuj raport jako tekst",
    copied: "Skopiowano. Wklej raport do wiadomości lub dokumentu (format Markdown).",
    not_copied: "Przeglądarka nie pozwoliła skopiować tekstu. Zaznacz go poniżej i skopiuj.",
    save_report: "Pobierz raport (Markdown)",
    radar_svg: "Pobierz radar (SVG)",
    radar_png: "Pobierz radar (PNG)",
    no_png: "Przeglądarka nie potrafiła zrobić obrazu PNG. Pobierz radar w formacie SVG.",
    workbook: "Ankieta w arkuszu (XLSX)",
    paper: "Ankieta do wydruku",

    report_of: |instrument| format!("{instrument}: raport"),
    report_day: |day| format!("Data: {day}"),
    report_side: |side| format!("Punkt widzenia: {side}"),
    report_level: |level, position, levels| format!("Poziom: {level} ({position} z {levels})"),
    report_sum: |total, max| format!("Suma: {total} na {max}"),
    report_by_area: "Obszar po obszarze",
    report_area: "Obszar",
    report_mean: "Średnia",
    report_target: |level| format!("Do poziomu „{level}”"),
    threshold: |level| format!("próg poziomu „{level}”"),
    report_no_norms: "Dla tego wyniku nie opublikowano norm. Porównuj go ze swoimi późniejszymi wynikami.",
    report_made: "Raport powstał w przeglądarce, w programie Tandem. Odpowiedzi nigdzie nie wysłano.",

    result_stays_here: "Ten wynik jest tylko w tej przeglądarce. Na innym urządzeniu nikt go nie otworzy, \
                        nawet znając adres.",
    safari: "Safari usuwa dane strony, jeśli przez siedem dni używania przeglądarki ani razu na nią nie \
             zajrzysz. Kopia zapasowa pozwoli ci zachować wyniki.",
    make_backup: "Zrób kopię zapasową",
    all_results: "Wszystkie wyniki",
    finish_and_erase: "Z tego komputera korzystają też inni: zakończ i usuń wynik",
    finish_and_erase_sure: "Na pewno? Tak, usuń ten wynik",
    correct_answers: "Zmień odpowiedzi",
    assess_again: "Nowa ocena",
};
