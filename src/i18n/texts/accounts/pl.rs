//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::domain::account::Reach;
use crate::i18n::plural::{Plural, polish};
use crate::questionnaire::locale::Locale;

pub(super) const TEXTS: Texts = Texts {
    lede: "Który sposób współpracy pasuje do którego klienta, który już obowiązuje i\u{a0}komu warto zaproponować \
           następny krok.",
    stays_here: "Nazwy, oceny i\u{a0}notatki zostają w\u{a0}tej przeglądarce.",
    none_yet: "Nie ma tu jeszcze klientów. Dodaj pierwszego i\u{a0}go oceń: 14 stwierdzeń, z\u{a0}tego 12 osobno \
               dla klienta i\u{a0}dla twojej firmy (razem 26 ocen), około 5\u{a0}minut.",
    add: "Dodaj klienta",
    name: "Nazwa klienta",
    alias_why: "Może to być pseudonim. Nazwa zostaje w\u{a0}tej przeglądarce, ale widać ją na ekranie podczas warsztatów, \
                na wydrukach i\u{a0}w\u{a0}kopii zapasowej.",
    alias: |letter| format!("Klient {letter}"),
    use_alias: |alias| format!("Wpisz „{alias}”"),
    no_name: "Wpisz nazwę klienta albo pseudonim.",
    taken: |name| {
        format!(
            "Na liście jest już klient „{name}”. Jeśli obsługuje go kilka jednostek, w\u{a0}ustawieniach każdego z\u{a0}tych wpisów podaj inną; jeśli to pomyłka, jeden wpis usuń."
        )
    },
    show_all: |count| format!("Pokaż wszystkich: {count}"),
    your_clients: |count| polish(count, "klient", "klienci", "klientów"),
    client: "Klient",
    fits: "Pasuje",
    in_force: "Obowiązuje",
    readiness: "Gotowość",
    importance: "Znaczenie",
    profit: "Udział w\u{a0}zysku",
    assessed: "Ostatnia ocena",
    what_next: "Co dalej",
    not_assessed: "jeszcze bez oceny",
    begun: |answered, all| format!("ocena rozpoczęta: {answered}\u{a0}z\u{a0}{all}"),
    assess: "Oceń",
    assess_again: "Oceń ponownie",
    go_on: "Dokończ ocenę",
    assess_whom: |what, name| format!("{what}: {name}"),
    list_separator: ", ",

    map: "Znaczenie i\u{a0}gotowość",
    map_name: |count| {
        format!(
            "Wykres: znaczenie i\u{a0}gotowość {}. Te same liczby są w\u{a0}tabeli poniżej.",
            polish(count, "klienta", "klientów", "klientów")
        )
    },
    map_how: "Gotowość to średnia sześciu obszarów; w\u{a0}każdym przyjmujemy wynik słabszej ze stron. Kształt \
              znaku mówi, co pasuje; znak jest wypełniony tam, gdzie to samo już obowiązuje.",
    filled: "wypełniony znak: to, co pasuje, już obowiązuje",
    one_spot: "W\u{a0}tym samym punkcie",
    spot: |readiness, importance| format!("gotowość {readiness}, znaczenie {importance}"),

    next: "Kto następny",
    next_how: "Do tych klientów pasuje ściślejsza współpraca niż ta, która obowiązuje. Najważniejsi są na górze.",
    nobody_next: "U\u{a0}ocenionych klientów obowiązuje już to, co pasuje, albo jeszcze ściślejsza współpraca.",
    fits_above: |fits, in_force| format!("pasuje {fits}, obowiązuje {in_force}"),
    not_accepted: "zgoda klienta na ten krok",
    not_brought: |missing, all| {
        let all = polish(all, "pozycji", "pozycji", "pozycji");
        format!("{missing}\u{a0}z\u{a0}{all} z\u{a0}listy „Co wnosi każda ze stron”")
    },
    in_the_way: |what| format!("Przed wami jeszcze: {what}."),
    propose: "Przygotuj propozycję",

    shares: |largest, all, bring| {
        let who = polish(largest, "klient", "klienci", "klientów");
        let verb = match Plural::of(Locale::Pl, largest) {
            Plural::Few => "przynoszą",
            _ => "przynosi",
        };
        format!("{who} z\u{a0}{all} {verb} {bring}% zysku.")
    },
    shares_all: |all, bring| format!("Wszyscy klienci z\u{a0}listy ({all}) przynoszą razem {bring}% zysku."),
    shares_too_much: |all| {
        format!(
            "Udziały w\u{a0}zysku dają razem {all}%, a\u{a0}całość to 100%. Popraw je w\u{a0}ustawieniach klientów: do tego czasu \
             niewiele z\u{a0}nich wynika."
        )
    },
    shares_missing: |missing| {
        format!(
            "U\u{a0}{} brakuje udziału w\u{a0}zysku. Gdy uzupełnisz wszystkie udziały, zobaczysz tu, ilu klientów \
             przynosi co najmniej 80% zysku.",
            polish(missing, "klienta", "klientów", "klientów")
        )
    },

    lessons_by_stage: "Czego się nauczyliśmy, etap po etapie",
    by_unit: "Nasze jednostki i\u{a0}szczeble decyzji klientów",
    by_unit_how: "Kto u\u{a0}nas obsługuje klienta i\u{a0}na jakim szczeblu klient decyduje.",
    no_unit: "jednostka nie jest podana",
    no_reach: "szczebel nie jest podany",
    shared: |name, units, reaches| {
        let units = (!units.is_empty()).then(|| format!("obsługuje go kilka jednostek ({units})"));
        let reaches = (!reaches.is_empty()).then(|| format!("decyduje na kilku szczeblach ({reaches})"));
        let said: Vec<String> = units.into_iter().chain(reaches).collect();
        format!("{name}: {}. Ustalcie, kto u\u{a0}was prowadzi tę współpracę.", said.join("; "))
    },
    erased: |what| format!("Usunięto: {what}, razem z\u{a0}ocenami i\u{a0}notatkami."),
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
    above_fitting: "Obowiązuje ściślejsza współpraca, niż dziś pasuje. Sprawdź, czy decyzje służą planom obu stron; \
                    jeśli nie, rozważ krok wstecz.",

    which_client: "Którego klienta dotyczy ta ocena?",
    which_client_why: "Gdy przypiszesz ocenę do klienta, możesz zapisać, co z\u{a0}nim uzgodniono, i\u{a0}porównać \
                       go z\u{a0}innymi.",
    new_client: "nowy klient",
    give_other: "Przypisz do innego klienta",
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
    agreement_how: "Na początku obowiązuje negocjacja. Ściślejszą współpracę zaznacz dopiero wtedy, gdy klient się \
                    na nią zgodzi.",
    accepted: |fits| format!("Klient przyjął: {fits}"),
    is_in_force: |in_force| format!("Obowiązuje {in_force}."),
    step_back: |to| format!("Krok wstecz: {to}"),

    cycle: "Po zakończeniu cyklu",
    cycle_question: "Czy decyzje z\u{a0}tego cyklu służyły planom obu stron?",
    yes: "Tak",
    no: "Nie",
    note: "Po czym to widać? Wystarczy kilka słów.",
    save_cycle: "Zapisz",
    no_answer: "Zaznacz „Tak” albo „Nie”.",
    served: "Skoro tak, zostańcie przy tym, co jest, albo zróbcie krok dalej, jeśli pasuje ściślejsza współpraca.",
    not_served: "Skoro nie, poprawcie zasady albo cofnijcie się o\u{a0}krok. To wskazówka Tandemu, a\u{a0}nie \
                 reguła z\u{a0}artykułu (Kijewska 2012).",
    cycle_was: |day, served| format!("{day}: {}", if served { "tak" } else { "nie" }),
    in_force_then: |variant| format!("obowiązujący wtedy sposób współpracy: {variant}"),

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
    lessons_how: "Co zakładaliśmy, co się stało i\u{a0}co zmieniamy, w\u{a0}kilku słowach. Wnioski dotyczące \
                  wszystkich klientów są na liście klientów, etap po etapie.",
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
    change_account: "Zmień nazwę, jednostkę, szczebel decyzji albo udział w\u{a0}zysku",
    unit: "Nasza jednostka",
    unit_hint: "Dział, oddział albo spółka: kto u\u{a0}nas obsługuje tego klienta. Nieobowiązkowo.",
    reach: "Na jakim szczeblu klient decyduje",
    reach_unsaid: "nie podaję",
    reach_of: |reach| match reach {
        Reach::Local => "szczebel lokalny",
        Reach::National => "szczebel krajowy",
        Reach::Group => "szczebel grupy",
    },
    profit_hint: "W\u{a0}procentach waszego zysku, na przykład 12,5. Nieobowiązkowo.",
    not_a_share: |typed| {
        format!("„{typed}” to nie udział w\u{a0}procentach. Wpisz liczbę od 0 do 100, na przykład 12,5.")
    },
    save: "Zapisz zmiany",
    saved: "Zapisano.",
    erase: "Usuń klienta",
    erase_sure: "Usunąć klienta razem z\u{a0}ocenami i\u{a0}notatkami?",
};
