//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::domain::account::Reach;
use crate::i18n::plural::{Plural, polish};
use crate::questionnaire::locale::Locale;

pub(super) const TEXTS: Texts = Texts {
    lede: "Który sposób współpracy pasuje do którego klienta, co już z\u{a0}nim obowiązuje i\u{a0}kogo warto zaprosić do \
           następnego kroku.",
    stays_here: "Nazwy, oceny i\u{a0}notatki zostają w\u{a0}tej przeglądarce.",
    none_yet: "Nie ma tu jeszcze klientów. Dodaj pierwszego i\u{a0}go oceń: 14 stwierdzeń o\u{a0}kliencie i\u{a0}o\u{a0}waszej firmie, \
               około 5\u{a0}minut.",
    add: "Dodaj klienta",
    name: "Nazwa klienta",
    alias_why: "Może to być pseudonim. Nazwa zostaje w\u{a0}tej przeglądarce, ale widać ją na ekranie podczas warsztatów, \
                na wydrukach i\u{a0}w\u{a0}kopii zapasowej.",
    alias: |letter| format!("Klient {letter}"),
    use_alias: |alias| format!("Wpisz „{alias}”"),
    no_name: "Wpisz nazwę klienta albo pseudonim.",
    name_cut: "Nazwa była za długa: zostało z\u{a0}niej 60 znaków.",
    taken: |name| {
        format!(
            "Klient „{name}” jest tu już pod tą nazwą. Jeśli obsługuje go kilka waszych jednostek, wpisz je \
             w\u{a0}ustawieniach obu klientów; jeśli to pomyłka, jednego z\u{a0}nich usuń."
        )
    },
    your_clients: |count| polish(count, "klient", "klienci", "klientów"),
    client: "Klient",
    fits: "Pasuje",
    in_force: "Obowiązuje",
    readiness: "Gotowość",
    importance: "Ważność",
    profit: "Udział w\u{a0}zysku",
    assessed: "Ostatnia ocena",
    what_next: "Co dalej",
    not_assessed: "jeszcze bez oceny",
    begun: |answered, all| format!("ocena rozpoczęta: {answered}\u{a0}z\u{a0}{all}"),
    assess: "Oceń",
    assess_again: "Oceń ponownie",
    go_on: "Dokończ ocenę",
    assess_whom: |what, name| format!("{what}: {name}"),
    sort_by: |column| format!("Sortuj według: {column}"),
    list_separator: ", ",

    map: "Ważność i\u{a0}gotowość",
    map_name: |count| {
        format!(
            "Wykres: ważność i\u{a0}gotowość {}. Te same liczby są w\u{a0}tabeli poniżej.",
            polish(count, "klienta", "klientów", "klientów")
        )
    },
    map_how: "W\u{a0}każdym obszarze liczy się słabsza ze stron, bo współpraca nie może wyjść poza nią. Kształt mówi, co \
              pasuje; znak jest wypełniony tam, gdzie to samo już obowiązuje.",
    filled: "wypełniony znak: to, co pasuje, już obowiązuje",
    one_spot: "W\u{a0}tym samym punkcie",
    spot: |readiness, importance| format!("gotowość {readiness}, ważność {importance}"),

    next: "Kto następny",
    next_how: "Do tych klientów pasuje bliższa współpraca niż ta, która obowiązuje. Najważniejsi są na górze.",
    nobody_next: "U\u{a0}wszystkich ocenionych klientów obowiązuje już to, co pasuje.",
    fits_above: |fits, in_force| format!("pasuje {fits}, obowiązuje {in_force}"),
    not_accepted: "klient jeszcze nie przyjął propozycji",
    not_brought: |missing, all| {
        format!("do połączenia danych brakuje {missing} z\u{a0}{}", polish(all, "rzeczy", "rzeczy", "rzeczy"))
    },
    in_the_way: |what| format!("Na przeszkodzie: {what}."),
    propose: "Przygotuj propozycję",

    shares: |largest, all, bring| {
        let who = polish(largest, "największy klient", "najwięksi klienci", "największych klientów");
        let verb = match Plural::of(Locale::Pl, largest) {
            Plural::Few => "przynoszą",
            _ => "przynosi",
        };
        format!("{who} z\u{a0}{all} {verb} {bring}\u{a0}% zysku.")
    },
    shares_all: |all, bring| {
        format!("Wszyscy klienci z\u{a0}listy ({all}) przynoszą razem {bring}\u{a0}% zysku.")
    },
    shares_too_much: |all| {
        format!(
            "Udziały w\u{a0}zysku dają razem {all}\u{a0}%, a\u{a0}całość to 100\u{a0}%. Popraw je w\u{a0}ustawieniach klientów: do tego czasu \
             niewiele z\u{a0}nich wynika."
        )
    },
    shares_missing: |missing| {
        format!(
            "Udział w\u{a0}zysku nie jest wpisany u\u{a0}{}. Gdy będą wszystkie, strona policzy, ilu klientów przynosi jego \
             większość.",
            polish(missing, "klienta", "klientów", "klientów")
        )
    },

    lessons_by_stage: "Czego się nauczyliśmy, etap po etapie",
    by_unit: "Nasze jednostki i\u{a0}poziomy klientów",
    by_unit_how: "Kto u\u{a0}nas obsługuje klienta i\u{a0}na jakim poziomie klient decyduje.",
    no_unit: "jednostka nie jest podana",
    no_reach: "poziom nie jest podany",
    shared: |name, units, reaches| {
        let units = (!units.is_empty()).then(|| format!("obsługują go: {units}"));
        let reaches = (!reaches.is_empty()).then(|| format!("decyduje na poziomach: {reaches}"));
        let said: Vec<String> = units.into_iter().chain(reaches).collect();
        format!("{name}: {}. Ustalcie, kto u\u{a0}was prowadzi tę współpracę.", said.join("; "))
    },
    erased: |what| format!("Usunięto: {what}, razem z\u{a0}ocenami."),
    undo: "Cofnij",

    no_account: "Nie ma takiego klienta",
    no_account_reason: "W\u{a0}tej przeglądarce nie ma takiego klienta. Mógł zostać usunięty albo dodano go gdzie indziej.",
    to_accounts: "Wszyscy kluczowi klienci",
    key_account: "Kluczowy klient",
    before_assessment: "Zacznij od oceny: dopiero z\u{a0}niej wynika, który sposób współpracy pasuje.",
    to_result: "Zobacz wynik",
    now_fits: |fits| format!("Pasuje: {fits}"),
    now_in_force: |in_force| format!("Obowiązuje: {in_force}"),
    over_time: "Oceny tego klienta",
    day: "Dzień",
    compare: "Porównaj dwie ostatnie",
    above_fitting: "Obowiązuje więcej, niż dziś pasuje. Zapytaj, czy decyzje służą obu planom; może warto wrócić o\u{a0}krok.",

    which_client: "Którego klienta dotyczy ta ocena?",
    which_client_why: "Gdy ocena ma klienta, możesz zapisać, co z\u{a0}nim uzgodniono, i\u{a0}porównać go z\u{a0}innymi.",
    new_client: "nowy klient",
    give: "Przypisz",
    about_client: "Ta ocena dotyczy klienta:",

    process: "Jak wygląda taka współpraca",
    between: "Między firmami",
    alongside: "Równolegle",
    who: "Kto nad tym pracuje",
    process_table: "To samo w\u{a0}tabeli",
    shown_variant: "Pokaż proces",

    brings: "Co wnosi każda ze stron",
    brings_how: "Lista na spotkanie, na którym łączycie dane. Zaznacz, co już jest.",
    we_bring: "Nasza firma",
    client_brings: "Klient",

    agreement: "Czy klient przyjął propozycję?",
    agreement_how: "Obowiązuje negocjacja, dopóki klient nie zgodzi się na więcej.",
    accepted: |fits| format!("Klient przyjął: {fits}"),
    is_in_force: |in_force| format!("Obowiązuje {in_force}."),
    step_back: |to| format!("Krok wstecz: {to}"),

    cycle: "Po zakończeniu cyklu",
    cycle_question: "Czy decyzje z\u{a0}tego cyklu służyły planom obu stron?",
    yes: "Tak",
    no: "Nie",
    note: "Po czym to widać?",
    save_cycle: "Zapisz",
    no_answer: "Zaznacz „Tak” albo „Nie”.",
    served: "Skoro tak: zostańcie przy tym, co jest, albo zrób krok dalej, jeśli pasuje.",
    not_served: "Skoro nie: popraw zasady albo wróć o\u{a0}krok. To nasza wskazówka, nie reguła ze źródła.",
    cycle_was: |day, served| format!("{day}: {}", if served { "tak" } else { "nie" }),
    in_force_then: |variant| format!("obowiązywała {variant}"),

    proposal: "Propozycja dla klienta",
    proposal_how: "Jedna strona do druku: na czym polega współpraca, kto co robi i\u{a0}co zyskują obie strony. Bez ocen \
                   i\u{a0}bez uwag o\u{a0}kliencie.",
    for_whom: "Nazwa klienta w\u{a0}propozycji",
    for_whom_hint: "Jeśli na liście jest pseudonim, wpisz tu pełną nazwę. Nie zapisujemy jej.",
    from_whom: "Kto proponuje",
    from_whom_hint: "Nazwa firmy albo osoby. Jej też nie zapisujemy.",
    print: "Drukuj",
    copy_markdown: "Kopiuj jako Markdown",
    save_markdown: "Pobierz jako Markdown",
    copied: "Skopiowano.",
    not_copied: "Przeglądarka nie pozwoliła skopiować.",
    proposal_file: "propozycja",
    back_to_client: "Wróć do klienta",

    lessons: "Czego się nauczyliśmy",
    lessons_how: "Co zakładaliśmy, co się stało i\u{a0}co zmieniamy. Na liście klientów wnioski ze wszystkich \
                  współprac stoją obok siebie.",
    no_lessons: "Nie ma jeszcze wniosków.",
    stage: "Etap",
    assumed: "Co zakładaliśmy",
    happened: "Co się stało",
    change: "Co zmieniamy",
    add_lesson: "Dodaj wniosek",
    edit: "Popraw",
    delete: "Usuń",
    delete_sure: "Na pewno usunąć?",
    cancel: "Anuluj",
    no_assumption: "Wpisz, co zakładaliście.",

    settings: "Ustawienia klienta",
    change_account: "Zmień nazwę, jednostkę, poziom albo udział w\u{a0}zysku",
    unit: "Nasza jednostka",
    unit_hint: "Dział, oddział albo spółka, która go obsługuje. Nieobowiązkowo.",
    reach: "Na jakim poziomie klient decyduje",
    reach_unsaid: "nie podaję",
    reach_of: |reach| match reach {
        Reach::Local => "lokalny",
        Reach::National => "krajowy",
        Reach::Group => "grupa kapitałowa",
    },
    profit_hint: "W\u{a0}procentach waszego zysku, na przykład 12,5. Nieobowiązkowo.",
    not_a_share: |typed| {
        format!("„{typed}” to nie udział w\u{a0}procentach. Wpisz liczbę od 0 do 100, na przykład 12,5.")
    },
    save: "Zapisz zmiany",
    saved: "Zapisano.",
    erase: "Usuń klienta",
    erase_sure: "Usunąć klienta i\u{a0}jego oceny?",
};
