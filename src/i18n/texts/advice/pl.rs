//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::domain::assessment::Target;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    plan: "Ułóż plan kwartału",
    contents: "Na tej stronie",
    contents_level: "Poziom",
    contents_areas: "Obszary",
    contents_process: "Proces",

    ends: "Najsłabsze i najmocniejsze",
    weakest: |is_relative| if is_relative { "Co można jeszcze poprawić" } else { "Co wypada najsłabiej" },
    strongest: |is_relative| {
        if is_relative { "Co wypada stosunkowo najlepiej" } else { "Na czym możecie się oprzeć" }
    },
    weakest_areas: |areas| if areas == 1 { "Najsłabszy obszar" } else { "Najsłabsze obszary" },
    strongest_areas: |areas| if areas == 1 { "Najmocniejszy obszar" } else { "Najmocniejsze obszary" },
    lowest_rated: "Stwierdzenia ocenione najniżej",
    highest_rated: "Stwierdzenia ocenione najwyżej",
    correct_rating: "Zmień ocenę",
    rated: |value, highest| format!("{value} na {highest}"),
    tied: |more, rating| {
        format!("i jeszcze {} z oceną {rating}", polish(more, "stwierdzenie", "stwierdzenia", "stwierdzeń"))
    },
    all_alike: "Wszystkie stwierdzenia mają tę samą ocenę, więc najsłabszych i najmocniejszych nie ma.",
    name_separator: "; ",
    list_separator: ", ",

    check_open_all: |statements| {
        format!("Oceń {}", polish(statements, "stwierdzenie", "stwierdzenia", "stwierdzeń"))
    },
    check_statement: |number, all| format!("Dodatkowe stwierdzenie {number} z {all}"),
    clear_answer: "Usuń odpowiedź",
    nothing_found: "Dziękujemy. Rady poniżej pozostają bez zmian.",
    check_open: |left| format!("Wniosek zobaczysz, gdy ocenisz wszystkie stwierdzenia. Zostało: {left}."),

    where_next: "Co dalej",
    target: "Wasz cel",
    target_up: |level| format!("wejść o poziom wyżej: „{level}”"),
    target_stay: |level| format!("zostać na obecnym: „{level}”"),
    climb_or_stay: "Wyżej czy zostać? Sprawdź, co za tym przemawia",
    speaks_for: |target| match target {
        Target::OneUp => "Za wejściem wyżej",
        Target::Stay => "Za pozostaniem",
    },
    proposed: |target, reasons| match target {
        Target::OneUp => format!("Zaznaczone warunki przemawiają za wejściem o poziom wyżej: {reasons}."),
        Target::Stay => {
            format!("Zaznaczone warunki przemawiają za pozostaniem na obecnym poziomie: {reasons}.")
        }
    },
    sponsor_found: "tak",
    sponsor_missing: "nie",
    sponsor_unsaid: "jeszcze nie wiadomo",
    invite_team: "Utwórz zaproszenie",
    invite: "Poproś drugą osobę o wypełnienie ankiety",
    make_code: "Utwórz kod ze swoich odpowiedzi",
    your_code: "Twój kod",
    further: "Przejdź do kluczowych klientów",
    first_steps: "Trzy pierwsze kroki (na podstawie: Kopera 2025)",

    repair_first: "Najpierw podstawy",
    repair_why: "To działania z niższych poziomów. Dotyczą tego, co oceniasz na 1 lub 2: bez tej podstawy trudno \
                 budować dalej.",
    actions_up: |level| format!("Działania na drodze do {level}"),
    actions_keep: |_| "Działania, które pomogą utrzymać obecny poziom".to_owned(),
    actions_none: "Dla tego poziomu nie ma działań podtrzymujących. Wybierz cel o poziom wyżej, a pokażemy, od czego \
                   zacząć.",
    no_area_in_the_way: "Obszary spełniają warunki tego celu. Działania możesz rozwinąć niżej.",
    because: |statement, rating, is_strength| {
        if is_strength {
            format!("Rozwija to, co działa: „{statement}” oceniasz na {rating}.")
        } else {
            format!("Proponujemy, bo „{statement}” oceniasz na {rating}.")
        }
    },
    because_of_area: |area, by| match by {
        Some(by) => format!("Proponujemy, bo obszarowi „{area}” brakuje {by} do progu."),
        None => format!("Dotyczy obszaru „{area}”, który nie zamyka drogi do następnego poziomu."),
    },
    because_of_critic: |statement, who, mean| {
        format!("Najniższa średnia wśród stwierdzeń, których dotyczy: „{statement}”, {mean} ({who}).")
    },
    lowest_how: "Kolejność wynika z najniższych średnich ocen. Wybierzcie jedno lub dwa działania i zapiszcie, kto się nimi zajmie i do kiedy.",
    repair_why_of_team: "To działania z niższych poziomów. Dotyczą stwierdzeń ze średnią ocen 2 lub niższą: bez tej podstawy trudno budować dalej.",
    critic_how: "O kolejności decydują oceny tego działu, który dane stwierdzenie ocenia niżej. Wybierzcie jedno lub dwa działania i zapiszcie, kto się nimi zajmie i do kiedy.",
    why: "Dlaczego",
    first_week: "W pierwszym tygodniu",
    owner: "Kto prowadzi",
    moves: "Dotyczy stwierdzeń",
    shown_by: "Po czym poznacie, że działa",
    choose: "Robimy to",
    chosen: "Wybrane działania",
    first_action: "Od tego można zacząć",
    chosen_gone: "Tego działania nie ma już w ankiecie.",
    who: "Kto",
    until: "Do kiedy",
    who_until: |who, until| match (who, until) {
        (Some(who), Some(until)) => Some(format!("kto: {who}; do: {until}")),
        (Some(who), None) => Some(format!("kto: {who}")),
        (None, Some(until)) => Some(format!("do: {until}")),
        (None, None) => None,
    },
    drop_chosen: "Usuń z wybranych",
    other_actions: |actions| format!("Pozostałe działania ({actions})"),
    to_level: |level| format!("Do {level}"),
    for_other_areas: "Dla pozostałych obszarów",

    metrics: "Co mierzyć",
    metrics_up: |level| {
        format!("Te wskaźniki warto śledzić na drodze do {level}. Policzcie je dziś i ponownie za kwartał.")
    },
    metrics_keep: |_| {
        "Te wskaźniki warto śledzić, żeby utrzymać obecny poziom. Policzcie je dziś i ponownie za kwartał."
            .to_owned()
    },
    metrics_none: "Wybierz cel o poziom wyżej, a pokażemy wskaźniki, które warto śledzić.",
    other_metrics: |metrics| format!("Inne wskaźniki ({metrics})"),
    better_up: "lepiej, gdy rośnie",
    better_down: "lepiej, gdy spada",
    volume: "To wskaźnik ilości: może rosnąć, choć sprzedaż stoi w miejscu. Śledźcie go razem ze wskaźnikiem jakości \
             lub przychodu.",
    formula: "Wzór",
    metric_gone: "Tego wskaźnika nie ma już w ankiecie.",
    drop_metric: "Usuń",
    kept_metrics: "Policzone wskaźniki",

    evidence: "Co podają inni",
    evidence_show: |findings| format!("Liczby i źródła ({findings})"),
    evidence_more: "Źródła i metoda",

    take_away: "Zapisz lub udostępnij",
    print: "Wydrukuj lub zapisz PDF",
    share: "Udostępnij skrót",
    copy_summary: "Kopiuj skrót do wiadomości",
    other_formats: "Inne formaty",
    result_name: "Nazwa wyniku, na przykład działu lub klienta",
    copy_report: "Kopiuj cały raport (Markdown)",
    copied: "Skopiowano. Wklej raport do wiadomości lub dokumentu.",
    not_copied: "Przeglądarka nie pozwoliła skopiować tekstu. Zaznacz go poniżej i skopiuj.",
    save_report: "Pobierz cały raport (Markdown)",
    radar_svg: "Pobierz radar (SVG)",
    radar_png: "Pobierz radar (PNG)",
    no_png: "Nie udało się utworzyć obrazu PNG. Pobierz radar w formacie SVG.",

    report_of: |instrument| format!("{instrument}: raport"),
    report_day: |day| format!("Data: {day}"),
    report_side: |side| format!("Punkt widzenia: {side}"),
    report_level: |level, position, levels| format!("Poziom: {level} ({position} z {levels})"),
    report_sum: |total, max| format!("Suma: {total} na {max}"),
    report_typically: "Zwykle na tym poziomie:",
    report_by_area: "Wyniki w obszarach",
    report_area: "Obszar",
    report_mean: "Średnia",
    report_target: |level| format!("Do progu {level}"),
    threshold: |level| format!("próg {level}"),
    report_no_norms: "Nie opublikowano norm dla tej ankiety. Wynik porównuj ze swoimi późniejszymi wynikami.",
    report_made: "Raport powstał w przeglądarce. Tandem nikomu nie wysłał odpowiedzi.",

    printed: |day| format!("Wydruk z dnia {day}. To ocena jednej osoby."),
};
