//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

/// In the genitive: "od 3 osób".
fn people(count: usize) -> String {
    polish(count, "osoby", "osób", "osób")
}

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    teams: "Zespoły",
    teams_how: "Zespół to odpowiedzi kilku osób zebrane z kodów. Zobaczysz, jak widzi współpracę każdy z działów, gdzie zdania się rozchodzą i o czym warto porozmawiać.",
    new_team: "Nowy zespół",
    new_team_how: "Każda osoba wypełnia ankietę u siebie i przysyła ci kod. Wklejasz kody tutaj, a wyniki liczy ta przeglądarka.",
    name: "Nazwa zespołu",
    questionnaire: "Ankieta",
    kind: "Co będzie widać",
    kind_closed: "Zamknięty: tylko wyniki grup, bez pojedynczych odpowiedzi",
    kind_open: "Otwarty: tylko osoby, które zgodziły się na oglądanie swoich odpowiedzi",
    minimum: "Wyniki od ilu osób",
    minimum_hint: "Od 3 do 10. Dotyczy zespołu zamkniętego.",
    fixed: "Ankiety, rodzaju zespołu i najmniejszej liczby osób nie da się później zmienić: odpowiadający mają wiedzieć z góry, na co się godzą.",
    make: "Utwórz zespół",
    no_name: "Wpisz nazwę zespołu.",
    kind_short: |minimum| match minimum {
        Some(least) => format!("zespół zamknięty, wyniki od {}", people(least.into())),
        None => "zespół otwarty".to_owned(),
    },
    erase: "Usuń zespół",
    erase_what: |what| format!("Usuń: {what}"),

    collected: |here, expected| match expected {
        Some(expected) => format!("Zebrano {here} z\u{a0}{expected}"),
        None => format!("Zebrano {}", polish(here, "odpowiedź", "odpowiedzi", "odpowiedzi")),
    },
    collect: "Zbieranie kodów",
    codes_label: "Kody, linki albo całe wiadomości, w których są kody",
    codes_hint: "Możesz wkleić wszystkie naraz. Kolejność ani czas nie są zapisywane.",
    add_codes: "Dodaj kody",
    nothing_pasted: "Pole jest puste. Wklej kody albo wiadomości, w których są.",
    no_code: "W tym tekście nie ma kodu.",
    added: |count| format!("Dodano: {}.", polish(count, "kod", "kody", "kodów")),
    refused: |count| format!("Nie dodano: {}.", polish(count, "kod", "kody", "kodów")),
    damaged: "Tego kodu nie da się odczytać: któryś znak jest pomylony, przestawiony albo go brakuje. Poproś o kod jeszcze raz.",
    newer: "Ten kod utworzyła nowsza wersja Tandemu. Odśwież stronę i wklej go ponownie.",
    unknown_instrument: "Ten kod pochodzi z ankiety, której nie ma w tej przeglądarce.",
    other_instrument: |title| {
        format!("Ten kod pochodzi z innej ankiety: „{title}”. Odpowiedzi na różne ankiety się nie sumują.")
    },
    incomplete: "Ta ankieta jest niedokończona. Do zespołu wchodzą tylko komplety odpowiedzi.",
    not_open: "Autor tego kodu nie zgodził się na oglądanie pojedynczych odpowiedzi, a ten zespół jest otwarty. Poproś o otwarty kod albo utwórz zespół zamknięty.",
    twice: "Ten kod już tu jest. Liczy się raz.",
    other_round: |team, round| {
        format!(
            "Ten kod jest już w zespole „{team}”, w rundzie {round}. Jeden kod może być tylko w jednej rundzie."
        )
    },
    in_closed_team: |team| {
        format!(
            "Ten kod jest w zamkniętym zespole „{team}”, dlatego nie można zestawić go z twoim wynikiem: po obejrzeniu jednej osoby dałoby się odgadnąć oceny pozostałych."
        )
    },
    more_refused: |more| format!("Poza tą listą: {}.", polish(more, "kod", "kody", "kodów")),
    expected: "Ile osób ma odpowiedzieć",

    waiting: |count, who| format!("{}: {who}.", polish(count, "osoba czeka", "osoby czekają", "osób czeka")),
    none_waiting: "Nikt nie czeka na dołączenie do wyników.",
    side_unsaid: "bez podanego działu",
    group_count: |group, count| format!("{group} – {count}"),
    will_enter: |groups| format!("Do wyników wejdą: {groups}."),
    go_on_waiting: |count, least| {
        format!(
            "{} dalej: grupa może mieć wyniki od {}, a spóźnieni dołączają po co najmniej pięć osób.",
            polish(count, "osoba czeka", "osoby czekają", "osób czeka"),
            people(least)
        )
    },
    late_wait: |least| {
        format!(
            "Do grupy, która ma już wyniki, dołącza naraz co najmniej {}.",
            polish(least, "osoba", "osoby", "osób")
        )
    },
    show_results: "Pokaż wyniki",
    too_few: |least| {
        format!("Za mało osób. Wyniki pokażą się, gdy z\u{a0}jednego działu będzie ich co najmniej {least}.")
    },
    rest_offer: |count| {
        format!(
            "{} wejść do wyników razem, jako jedna grupa „pozostali”. W\u{a0}tej rundzie zostaną w\u{a0}niej na stałe, nawet gdy ich dział zbierze dość osób.",
            polish(count, "osoba może", "osoby mogą", "osób może")
        )
    },
    show_with_rest: "Pokaż wyniki razem z grupą „pozostali”",
    waiting_codes: |count| format!("Kody, które czekają ({count})"),
    waiting_codes_how: "Kod, który czeka, możesz wycofać. Kto wszedł do wyników, zostaje w nich: inaczej z różnicy dałoby się odczytać jego oceny.",
    take_back: "Wycofaj",
    take_back_what: |code| format!("Wycofaj kod {code}"),

    paper: "Odpowiedzi z papieru",
    paper_begin: "Wpisz odpowiedzi",
    paper_how: |points| {
        format!(
            "Wybierz dział, a potem naciskaj cyfry od 1 do {points}: każda ocenia jedno stwierdzenie i przechodzi do następnego. Klawisz Backspace cofa."
        )
    },
    paper_lost: "Tych odpowiedzi nie będzie w historii wyników. Odświeżenie strony przed dodaniem usunie to, co wpisano.",
    paper_open: "Ta osoba zgodziła się, żeby jej odpowiedzi oglądać pojedynczo.",
    paper_side: "Dział tej osoby",
    paper_add: "Dodaj tę osobę",
    paper_blank: |number| format!("Brakuje oceny stwierdzenia {number}."),
    paper_added: |people| format!("Dodano. Z papieru: {}.", polish(people, "osoba", "osoby", "osób")),
    paper_no_consent: "Zespół jest otwarty: zaznacz, że ta osoba się zgodziła.",
    progress: |answered, all| format!("{answered} z\u{a0}{all}"),

    protection: "Co chroni odpowiadających, a co nie",
    protection_rules: "Zasady i ich granice",
    protection_closed: |least| {
        vec![
            format!("Wyniki dotyczą grup, które mają co najmniej {}. Nikt nie wchodzi do wyników pojedynczo, a kto wszedł, już z nich nie wypada.", polish(least.into(), "osobę", "osoby", "osób")),
            "To, jak bardzo odpowiedzi się różnią, widać dopiero wtedy, gdy naraz weszło co najmniej pięć osób.".to_owned(),
            "Kto ma kody, może je odczytać: przed prowadzącym, który je zbiera, te zasady nie chronią.".to_owned(),
            "Kto widział czyjeś otwarte odpowiedzi, może je odjąć od wyników grupy.".to_owned(),
            "Średnia blisko końca skali dużo zdradza: 1,33 u trzech osób to 1, 1 i 2. Jeśli wszyscy odpowiedzą tak samo, wiadomo, co odpowiedział każdy.".to_owned(),
            "W grupie trzech osób dwie, które porównają swoje oceny, poznają oceny trzeciej. Kto odda dwie ankiety, może poznać cudze odpowiedzi.".to_owned(),
            "Gdy w następnej rundzie jest o jedną osobę więcej, z różnicy można próbować zgadywać.".to_owned(),
        ]
    },
    protection_open: "To zespół otwarty. Jest w nim tylko ten, kto zgodził się na oglądanie swoich odpowiedzi, więc wyniki widać od pierwszej osoby.",

    everyone: "wszyscy",
    rest: "pozostali",
    results: "Wyniki",
    withheld: |group| {
        format!(
            "Grupy „{group}” nie pokazujemy. W\u{a0}dwóch kopiach tej rundy weszły do niej różne osoby i\u{a0}z\u{a0}różnicy dałoby się odczytać czyjeś oceny albo któregoś kodu nie da się tu odczytać."
        )
    },
    levels: "Poziom w oczach każdej z grup",
    whole: "oba działy razem",
    whole_how: "Oba działy ważą tu po równo, bez względu na liczbę osób.",
    sum: |total, max| format!("{total} na\u{a0}{max} pkt"),
    here: "tu jesteście",
    shapes: "Dwa spojrzenia na współpracę",
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnie ocen w każdym obszarze na skali od 1 do {highest}. Te same liczby są w tabeli."
        )
    },
    area: "Obszar",
    statement: "Stwierdzenie",
    difference: "Różnica",
    agreement: "Zgodność",
    agreement_how: "Zgodność: 1, gdy wszyscy oceniają tak samo, 0, gdy po połowie osób jest na obu końcach skali. Działy ważą po równo.",
    agreed: "raczej zgodni",
    divided: "zdania podzielone",
    neither: "bez rozstrzygnięcia",
    no_spread: |least| {
        format!(
            "Ile osób myśli inaczej, pokażemy wtedy, gdy z\u{a0}każdego działu wejdzie naraz co najmniej {least}. Przy mniejszej liczbie dałoby się z\u{a0}tego odczytać pojedyncze oceny."
        )
    },
    shares: "Ile osób widzi który poziom",
    level: "Poziom",
    disagree: "Gdzie zdania najbardziej się rozchodzą",
    disagree_how: "Od tego warto zacząć rozmowę. Różnica nie mówi, kto ma rację: pyta, co każda ze stron widzi.",
    disagree_gaps_how: "Stwierdzenia, które działy oceniają średnio o\u{a0}co najmniej punkt inaczej. Różnica nie mówi, kto ma rację: pyta, co każda ze stron widzi.",
    none_disagree: "W żadnym stwierdzeniu zdania nie rozchodzą się wyraźnie.",
    sides_differ: "działy widzą to inaczej",
    within: |group| format!("zdania różnią się w\u{a0}grupie „{group}”"),
    mean_of: |group, mean| format!("{group} {mean}"),
    weak: "Zgodnie: słabo",
    weak_how: "Nikt tego nie broni, więc tu najłatwiej zacząć działać.",
    weak_means: "W obu działach średnia jest niska i\u{a0}podobna.",
    none_weak: "Nie ma stwierdzenia, które oceniacie zgodnie i nisko.",
    strong: "Zgodnie: mocno",
    strong_how: "Na tym możecie się oprzeć.",
    strong_means: "W obu działach średnia jest wysoka i\u{a0}podobna.",
    none_strong: "Nie ma stwierdzenia, które oceniacie zgodnie i wysoko.",
    every_statement: "Wszystkie stwierdzenia",
    statement_means: "Średnie wszystkich stwierdzeń",

    rounds: "Rundy",
    round: |number, day| format!("Runda {number}, {day}"),
    rounds_how: "Następna runda to te same pytania po czasie, na przykład po kwartale. Każda osoba wypełnia ankietę od nowa i przysyła nowy kod.",
    begin_round: "Zacznij następną rundę",
    erase_round: "Usuń tę rundę",
    erase_round_sure: "Usunąć rundę z jej kodami?",
    round_erased: "Usunięto rundę.",
    undo: "Cofnij",
    change_since: |round| format!("Zmiana od: {round}"),
    change_how: "Różnica średnich każdej grupy. W obu rundach mogły odpowiadać inne osoby.",
    settings: "Nazwa i liczba osób",
    to_teams: "Kody i zespoły",
    print: "Drukuj albo zapisz PDF",
};
