//! Polish. A no-break space joins one-letter words to the next word.

use super::{HalfDays, Texts};
use crate::domain::metric::{Better, Kind};
use crate::domain::plan::bet::{Confidence, NotAnEffort, Size};
use crate::domain::plan::key_result::{NotATarget, Strength};
use crate::domain::plan::review::Band;
use crate::domain::plan::week::Verdict;
use crate::i18n::plural::polish_quantity;

fn days(days: HalfDays) -> String {
    polish_quantity(&days.written(","), "dzień", "dni", "dni", "dnia")
}

fn way(percent: i64) -> String {
    if percent < 0 { "gorzej niż na starcie".to_owned() } else { format!("{percent}% drogi") }
}

fn hundredths(rank: i64) -> String {
    format!("{},{:02}", rank / 100, rank % 100)
}

pub(super) const TEXTS: Texts = Texts {
    lede: "Jeden wspólny cel na 13 tygodni, liczby, po których poznacie, czy się udało, i\u{a0}hipotezy sprawdzane tydzień po tygodniu.",
    plans: "Twoje plany",
    no_plan: "Tego planu tu nie ma",
    no_plan_reason: "Plany są zapisane tylko w\u{a0}przeglądarce, w\u{a0}której powstały. Być może ten powstał gdzie indziej albo został usunięty.",
    to_plans: "Wszystkie plany",
    undo: "Cofnij",
    erased: |what| format!("Usunięto plan: {what}"),
    list_separator: ", ",
    number_of_days: |days| days.written(","),

    week_of: |week| format!("Tydzień {week} z\u{a0}13"),
    is_over: "Kwartał zakończony",
    starts_on: |day| format!("Początek {day}"),
    from_to: |first, last| format!("{first} – {last}"),

    new_plan: "Nowy plan",
    new_plan_how: "Na początek wystarczą cel i\u{a0}jeden kluczowy rezultat. Resztę możesz uzupełnić później.",
    objective: "Cel na kwartał",
    objective_hint: "Krótko, bez liczb, jeden dla marketingu i\u{a0}sprzedaży. „Zostaniemy liderem innowacji” to slogan: nie wynika z\u{a0}niego, co macie zrobić w\u{a0}poniedziałek.",
    no_objective: "Wpisz cel: co ma się zmienić.",
    more: "Sponsor, początek i\u{a0}czas na hipotezy",
    sponsor: "Sponsor w\u{a0}zarządzie",
    sponsor_hint: "Osoba, która usuwa przeszkody, gdy działy same nie mogą. Można uzupełnić później.",
    start_day: "Pierwszy dzień",
    start_hint: "Plan trwa 13 tygodni od tego dnia. Może to być dzień, który już minął: zaległe tygodnie da się uzupełnić.",
    no_start: "Wybierz dzień, od którego liczy się kwartał.",
    start_too_early: "Od tego dnia minęło już 13 tygodni. Wybierz późniejszy.",
    capacity: "Dni pracy w\u{a0}tygodniu na hipotezy",
    capacity_hint: "Ile osobodni w\u{a0}tygodniu oba działy mają łącznie na sprawdzanie hipotez, poza bieżącą pracą. Można wpisać połówki, na przykład 2,5.",
    default_capacity: "2",
    no_capacity: "Wpisz liczbę dni od 0,5 do 500, z\u{a0}dokładnością do połowy.",
    actions_come_along: |names| format!("Wybrane działania trafią na listę hipotez: {names}."),
    start: "Zacznij plan",

    key_result_number: |number| format!("Kluczowy rezultat {number}"),
    add_key_result: "Dodaj kluczowy rezultat",
    metric: "Wskaźnik",
    choose_metric: "Wybierz wskaźnik",
    own_metric: "Własny wskaźnik",
    level_metric: "Poziom lub suma punktów z\u{a0}ankiety (nie do wyboru: wartość docelowa skłaniałaby do zawyżania ocen)",
    no_metric: "Wybierz wskaźnik, który pokaże zmianę.",
    kind: |kind| match kind {
        Kind::Revenue => "Wskaźnik przychodu",
        Kind::Quality => "Wskaźnik jakości",
        Kind::Volume => "Wskaźnik ilości",
    },
    better: |better| match better {
        Better::Up => "ma rosnąć",
        Better::Down => "ma spadać",
    },
    computed_on: |value, day| {
        format!("Wartość policzona przy wyniku: {value} ({day}). Może posłużyć za wyjściową.")
    },
    own_name: "Nazwa wskaźnika",
    own_name_hint: "Liczba, która zmienia się z\u{a0}tygodnia na tydzień, na przykład „oferty wysłane w\u{a0}ciągu doby”.",
    no_own_name: "Nazwij wskaźnik.",
    unit: "Jednostka",
    direction: "Jak ma się zmieniać",
    is_volume: "Czy to tylko liczba osób, wizyt, kontaktów lub leadów, których jeszcze nie sprawdzono?",
    is_output: "Czy to coś, co wykonacie, a\u{a0}nie liczba, która się zmienia?",
    not_answered: "Odpowiedz na to pytanie: od niego zależy, czy ten wskaźnik wystarczy.",
    yes: "Tak",
    no: "Nie",
    output_why: "„Trzy nowe produkty” to praca do wykonania, a\u{a0}nie rezultat: można je mieć, a\u{a0}klienci tego nie zauważą. Taka praca to dopiero hipoteza. Rezultatem jest liczba, którą ma zmienić.",
    turn_into_bet: "Zapisz to jako hipotezę i\u{a0}wybierz wskaźnik",
    made_as_bet: |what| format!("wykonamy pracę „{what}”"),
    becomes_bet: |what| format!("Trafi na listę hipotez: {what}"),
    baseline: "Wartość wyjściowa",
    baseline_hint: "Jak jest teraz.",
    target: "Wartość docelowa",
    target_hint: "Jak ma być po 13 tygodniach.",
    not_a_target: |reason, better| match (reason, better) {
        (NotATarget::Same, _) => "Obie wartości są takie same. Druga ma być lepsza od pierwszej.".to_owned(),
        (NotATarget::Worse, Better::Up) => {
            "Ten wskaźnik ma rosnąć, a\u{a0}druga wartość jest mniejsza od pierwszej.".to_owned()
        }
        (NotATarget::Worse, Better::Down) => {
            "Ten wskaźnik ma spadać, a\u{a0}druga wartość jest większa od pierwszej.".to_owned()
        }
    },
    how_scored: "Jak to będzie oceniane",
    strength: "Rodzaj rezultatu",
    stretch: "Ambitny: 0,7 to już dobry wynik",
    committed: "Zobowiązanie: dotrzymane dopiero przy 1,0",
    stretch_short: "rezultat ambitny",
    committed_short: "zobowiązanie",
    volume_alone: |metric, any| {
        let pair = if any {
            "Dodaj obok wskaźnik jakości albo przychodu."
        } else {
            "Dodaj obok jeden z\u{a0}tych wskaźników:"
        };
        format!(
            "Wskaźnik „{metric}” mówi tylko o\u{a0}ilości: może rosnąć dzięki tanim leadom, z\u{a0}których nie ma sprzedaży. {pair}"
        )
    },
    add_pair: |metric| format!("Dodaj: {metric}"),
    revenue_alone: "Przychód reaguje z\u{a0}opóźnieniem, często dopiero po kwartale. Dodaj obok wskaźnik, który zmienia się co tydzień, żeby wcześniej zobaczyć, czy hipotezy działają.",

    from_to_target: |from, to| format!("Na starcie {from}, docelowo {to}"),
    progress: |value, percent, is_behind| {
        let pace = if is_behind { "Wolniej niż w\u{a0}planie" } else { "Zgodnie z\u{a0}planem" };
        format!("Ostatni odczyt: {value} ({}). {pace}.", way(percent))
    },
    no_reading_yet: "Jeszcze bez odczytu.",
    what_has_to_change: "Co według was musi się zmienić, żeby ta liczba drgnęła?",
    reach: |percent| {
        format!(
            "Jeśli wszystko pójdzie zgodnie z\u{a0}oczekiwaniami, hipotezy dadzą {percent}% drogi od wartości wyjściowej do docelowej."
        )
    },
    no_bets: "Na liście nie ma hipotez, które czekają na swój tydzień.",
    ordered_by_hand: "Kolejność ustalona ręcznie.",
    order_by_rank: "Wróć do kolejności według priorytetu",
    add_bet: "Dodaj hipotezę",
    too_many_bets: "Plan mieści 80 hipotez. Kolejne zostaw na następny kwartał.",
    hypothesis: |change, metric, effect, evidence, weeks| {
        let because =
            evidence.map(|evidence| format!(", bo {}", evidence.trim_end_matches('.'))).unwrap_or_default();
        let weeks = if weeks == 1 { "tygodnia".to_owned() } else { format!("{weeks}\u{a0}tygodni") };
        format!(
            "Zakładamy, że gdy {change}, wskaźnik „{metric}” {effect}{because}. Przekonamy się w\u{a0}ciągu {weeks}."
        )
    },
    effect_between: |from, to| format!("poprawi się ({from} → {to})"),
    effect_size: |size| match size {
        Size::Small => "trochę się poprawi (5% drogi)".to_owned(),
        Size::Noticeable => "wyraźnie się poprawi (15% drogi)".to_owned(),
        Size::Large => "mocno się poprawi (30% drogi)".to_owned(),
    },
    rank_formula: |rank, share, confidence, effort| {
        format!("Priorytet {} = {share}% drogi × {confidence}% pewności / {}", hundredths(rank), days(effort))
    },
    too_large: |capacity| {
        format!(
            "To więcej pracy, niż mieści wasz tydzień na hipotezy ({}). Jaki byłby najmniejszy test, który coś pokaże?",
            days(capacity)
        )
    },
    up: "W\u{a0}górę",
    down: "W\u{a0}dół",
    edit: "Zmień",
    archive: "Odłóż",
    archived: |bets| format!("Odłożone ({bets})"),
    take_up: "Przywróć",
    starters: "Przykłady hipotez",
    by_action: "Z\u{a0}działań",
    use_it: "Użyj",

    change: "Zakładamy, że gdy…",
    change_hint: "Co zmienicie, na przykład „skrócimy formularz do trzech pól”.",
    no_change: "Wpisz planowaną zmianę.",
    effect: "…wskaźnik się poprawi",
    effect_known: "z\u{a0}jednej wartości na drugą",
    size: |size| match size {
        Size::Small => "trochę (5% drogi)",
        Size::Noticeable => "wyraźnie (15% drogi)",
        Size::Large => "mocno (30% drogi)",
    },
    effect_from: "Z",
    effect_to: "Na",
    evidence: "…bo",
    evidence_hint: "Skąd to wiecie. Puste, jeśli to przeczucie.",
    confidence_legend: "Jak bardzo jesteście pewni",
    confidence: |confidence| match confidence {
        Confidence::Tried => "100%: próbowaliśmy albo mówią to nasze dane",
        Confidence::Data => "80%: mówi to analityka albo cudze dane",
        Confidence::Hunch => "50%: przeczucie",
    },
    days: "Ile to pracy, w\u{a0}dniach",
    days_hint: "Osobodni, można połówki.",
    not_an_effort: |reason| match reason {
        NotAnEffort::TooSmall => {
            "Każda hipoteza kosztuje trochę pracy. Wpisz co najmniej 0,5 dnia.".to_owned()
        }
        NotAnEffort::TooLarge => "To za dużo jak na jeden kwartał. Wpisz najwyżej 200 dni.".to_owned(),
        NotAnEffort::NotHalves => {
            "Wpisz liczbę dni z\u{a0}dokładnością do połowy, na przykład 1 albo 2,5.".to_owned()
        }
    },
    within: "Po ilu tygodniach będzie wiadomo",
    within_hint: "Od 1 do 13.",
    not_weeks: "Wpisz liczbę tygodni od 1 do 13.",
    stage: "Etap lejka",
    no_stage: "bez etapu",
    save_bet: "Zapisz hipotezę",
    cancel: "Anuluj",

    tag_link: "Oznacz link tagami UTM",
    make_link: "Utwórz link",
    copy_link: "Kopiuj link",
    link_address: "Adres strony",
    link_source: "Źródło",
    link_source_hint: "Skąd ktoś trafia na stronę, na przykład newsletter.",
    link_medium: "Medium",
    link_medium_hint: "Jakim kanałem, na przykład email albo cpc.",
    link_campaign: "Kampania",
    link_campaign_hint: "Nazwa wspólna dla wszystkich linków tej kampanii.",
    link_content: "Treść",
    link_term: "Słowo kluczowe",
    link_optional: "Można zostawić puste.",
    link_how: "Tagi mają jedną pisownię: małymi literami, bez polskich znaków i\u{a0}spacji. Dzięki temu raport nie rozdziela jednej kampanii na kilka.",
    no_address: "Wpisz pełny adres, który zaczyna się od https://.",
    no_tag: "Wpisz tę wartość: bez niej raport nie pokaże, skąd przyszedł lead.",

    week: "Tydzień",
    week_label: |week, iso, span| format!("Tydzień {week} z\u{a0}13 (W{iso:02}), {span}"),
    numbers: "1. Liczby",
    last_reading: |value, week| {
        format!("Ostatni odczyt: {value} (tydzień {week}). Puste, jeśli nie ma odczytu.")
    },
    value_hint: |baseline| format!("Wartość wyjściowa: {baseline}. Puste, jeśli nie ma odczytu."),
    trust: "2. Szanse powodzenia",
    trust_how: "Jak oceniacie szanse, że dojdziecie do wartości docelowej: od 0 do 10.",
    half_time: "Połowa kwartału: czy któraś wartość docelowa straciła sens, a\u{a0}jeśli tak, dlaczego?",
    half_time_hint: "Jeśli tak, zmień ją niżej, w\u{a0}ustawieniach planu. Poprzednia zostanie obok, razem z\u{a0}powodem.",
    running: "3. Hipotezy w\u{a0}toku",
    nothing_runs: "W\u{a0}tym tygodniu nie ma hipotez w\u{a0}toku. Wybierz jedną niżej.",
    verdict_legend: "Co pokazał tydzień",
    verdict: |verdict| match verdict {
        Verdict::Testing => "sprawdzamy dalej",
        Verdict::Confirmed => "potwierdzona",
        Verdict::Refuted => "obalona",
        Verdict::Blocked => "zablokowana",
    },
    learned: "Czego się dowiedzieliście, krótko",
    blocked_by: "Co albo kto blokuje",
    next: "4. Co dalej",
    booked: |week, booked, capacity| {
        let capacity = polish_quantity(&capacity.written(","), "dnia", "dni", "dni", "dnia");
        format!("Tydzień {week}: zajęte {} z\u{a0}{capacity}", booked.written(","))
    },
    too_much: "Zaplanowanej pracy jest więcej niż czasu. Cofnij jedną hipotezę na listę albo potwierdź, że tak ma być.",
    overload: "Tak, przeciążamy ten tydzień",
    overloaded: "Przeciążony celowo.",
    offered: |metric, effort| format!("{metric}, {}", days(effort)),
    start_in: |week| format!("Zacznij w\u{a0}tygodniu {week}"),
    starts_in: |week, effort| format!("Początek w\u{a0}tygodniu {week}, {}", days(effort)),
    waits_for: "Da się zacząć od razu? Jeśli nie, na co trzeba poczekać",
    put_back: "Cofnij na listę",
    check_in: "Zapisz tydzień",
    checked_in: "Tydzień zapisany.",
    copy_week: "Skopiuj tydzień",
    copied: "Skopiowano. Wklej na czat albo do maila.",
    not_copied: "Przeglądarka nie pozwoliła skopiować.",

    quarter: "Kwartał",
    quarter_how: "Wybierz tydzień, żeby go zobaczyć albo uzupełnić.",
    week_number: |week| week.to_string(),
    iso_week: |week| format!("W{week:02}"),
    week_done: "zapisany",
    week_now: "teraz",
    week_missed: "bez wpisu",
    week_ahead: "przed wami",
    ended: |confirmed, refuted| format!("potwierdzone: {confirmed}, obalone: {refuted}"),

    settings: "Ustawienia planu",
    change_plan: "Cel, sponsor, początek, czas",
    save: "Zapisz",
    erase: "Usuń plan",
    erase_sure: "Na pewno? Tak, usuń plan",
    target_since: |value, since, reason| {
        let since = since.map_or("od początku".to_owned(), |week| format!("od tygodnia {week}"));
        let reason = reason.map(|reason| format!(" – {reason}")).unwrap_or_default();
        format!("Wartość docelowa: {value} ({since}){reason}")
    },
    other_target: "Zmień wartość docelową",
    from_week: |week| format!("Liczy się od tygodnia {week}, który jest teraz na ekranie."),
    reason: "Dlaczego",
    reason_hint: "Powód będzie widoczny przy nowej wartości.",
    no_reason: "Wpisz powód: za kilka tygodni trudno będzie go odtworzyć.",
    change_target: "Zapisz nową wartość",
    drop: "Usuń ten rezultat",
    dropped: |metric| format!("Usunięto kluczowy rezultat: {metric}."),

    paths: "Droga do wartości docelowych",
    path_how: "Linia prosta to plan: od wartości wyjściowej do docelowej w\u{a0}13 tygodni. Druga łączy odczyty.",
    path_name: |metric, from, to, readings| {
        let table = if readings > 0 { " Odczyty są też w\u{a0}tabeli." } else { "" };
        format!(
            "Wykres liniowy, {metric}: na początku prostej {from}, na końcu {to}, liczba odczytów: {readings}.{table}"
        )
    },
    path_table: |metric| format!("{metric}, tydzień po tygodniu"),
    straight_path: "Według planu",
    of_the_way: "Przebyta droga",
    reading: "Odczyt",
    review: "Podsumowanie kwartału",
    review_early: |week| format!("To tydzień {week} z\u{a0}13: podsumowanie pokazuje stan na dziś."),
    what_we_did: "Co zrobiliśmy przez te 13 tygodni",
    nothing_done: "Na razie nie ma tu rozpoczętej hipotezy.",
    in_week: |week, said| format!("Tydzień {week}: {said}"),
    scores: "Kluczowe rezultaty",
    scored: |tenths, band, strength| {
        let band = match (band, strength) {
            (_, Strength::Committed) if tenths == 10 => "zobowiązanie dotrzymane",
            (Band::Good, Strength::Committed) => "blisko, ale poniżej zobowiązania",
            (Band::Good, Strength::Stretch) => "dobry",
            (Band::Between, _) => "mniej więcej w\u{a0}połowie drogi",
            (Band::Poor, _) => "mały postęp albo bez postępu",
        };
        format!("Wynik {},{}: {band}", tenths / 10, tenths % 10)
    },
    not_scored: "Bez wyniku: nie ma odczytu. To nie to samo co 0.",
    promised: |baseline, target, measured| {
        format!("Obiecane: {baseline} → {target}. Zmierzone: {}", measured.unwrap_or("brak odczytu"))
    },
    mean_score: |hundredths| format!("Średni wynik celu: {},{:02}", hundredths / 100, hundredths % 100),
    hits_title: "Jak trafne były hipotezy",
    hits: |confidence, came_true, ended| {
        let kind = match confidence {
            Confidence::Tried => "Oparte na własnych próbach lub danych",
            Confidence::Data => "Oparte na analityce lub cudzych danych",
            Confidence::Hunch => "Oparte na przeczuciu",
        };
        format!("{kind}: potwierdzone {came_true} z\u{a0}{ended}")
    },
    open_bets: "Hipotezy, które czekają",
    interval: "Czy zmiana odsetka to nie przypadek?",
    interval_how: "Wpisz, ile z\u{a0}ilu było przed zmianą i\u{a0}po niej, na przykład 48 z\u{a0}80 i\u{a0}56 z\u{a0}70.",
    before_part: "Przed: ile",
    before_whole: "Przed: z\u{a0}ilu",
    after_part: "Po: ile",
    after_whole: "Po: z\u{a0}ilu",
    compute: "Oblicz",
    not_rates: "Wpisz cztery liczby całkowite. Część nie może być większa od całości, a\u{a0}całość musi być większa od zera.",
    difference: |by, lower, upper, is_clear| {
        let said = if is_clear {
            "To raczej nie przypadek."
        } else {
            "Taka różnica może być przypadkiem: przedział obejmuje zero."
        };
        format!("Różnica: {by} punktu procentowego, przedział ufności 95%: od {lower} do {upper}. {said}")
    },
    has_it_helped: "Czy to pomogło",
    ask_team_why: "Plan powstał z\u{a0}zestawienia kilku osób. Ta sama ankieta w\u{a0}nowej rundzie pokaże, czy coś się zmieniło.",
    ask_team: "Przejdź do zespołu",
    begun_from_nothing: "Ten plan nie powstał z\u{a0}wyniku ankiety, więc nie ma z\u{a0}czym porównać kwartału.",
    reassess: "Wypełnij ankietę jeszcze raz",
    reassess_why: "Czy oceniasz współpracę działów wyżej niż kwartał temu? Pokaże to ta sama ankieta.",
    compare_results: "Porównaj wynik sprzed planu z\u{a0}najnowszym",
    next_quarter: "Następny kwartał",
    next_quarter_why: |bets| format!("Do nowego planu możesz przenieść niezakończone hipotezy ({bets})."),
    carry_over: "Zacznij następny kwartał z\u{a0}tymi hipotezami",
    take_away: "Zapisz lub udostępnij",
    print: "Drukuj",
    copy_markdown: "Kopiuj plan jako Markdown",
    save_markdown: "Pobierz plan jako Markdown",
    calendar: "Pobierz spotkania do kalendarza",
    calendar_title: |objective| format!("Cotygodniowe spotkanie: {objective}"),
    calendar_text: "Liczby, szanse powodzenia, hipotezy w\u{a0}toku, co dalej. Pięć minut wpisywania.",
    plan_file: "Pobierz plik planu",
    plan_file_why: "Drugi dział otworzy ten plik w\u{a0}swojej przeglądarce. Gdy plik wróci do ciebie, zmiany z\u{a0}obu stron się połączą.",
    file: "plan",
    read_file: "Otwórz plan z\u{a0}pliku",
    read_file_why: "Jeśli ten plan już tu jest, obie kopie się połączą: w\u{a0}każdym polu zostanie późniejsza zmiana.",
    choose_plan_file: "Plik planu",
    not_a_plan: "To nie jest plik planu albo jest uszkodzony. Dane w\u{a0}przeglądarce pozostały bez zmian.",

    text_head: |week, span| format!("Tydzień {week} z\u{a0}13 ({span})"),
    text_result: |name, value, percent, trust| {
        let percent = percent.map(|percent| format!(" ({})", way(percent))).unwrap_or_default();
        format!("• {name}: {value}{percent}, szanse powodzenia {trust}/10")
    },
    text_none: "brak odczytu",
    text_tested: |verdict, change, learned| {
        let verdict = verdict.map_or("w\u{a0}toku", |verdict| (TEXTS.verdict)(verdict));
        let learned = learned.map(|learned| format!(" – {learned}")).unwrap_or_default();
        format!("– „{change}” ({verdict}){learned}")
    },
    text_next: |change| format!("→ następny tydzień: {change}"),
};
