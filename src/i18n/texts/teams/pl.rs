//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

/// In the genitive: "od 3 osób".
fn people(count: usize) -> String {
    polish(count, "osoby", "osób", "osób")
}

/// An open team shows results of one person; a closed one of three or more.
const fn is_open(least: usize) -> bool {
    least < 3
}

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    teams: "Zespoły",
    new_team: "Nowy zespół",
    new_team_how: "Każda osoba wypełnia ankietę u siebie i przysyła ci kod. Wklejasz kody tutaj, a wyniki liczy twoja przeglądarka.",
    name: "Nazwa zespołu",
    questionnaire: "Ankieta",
    kind: "Rodzaj zespołu",
    kind_closed: "Zamknięty: Tandem pokazuje tylko wyniki grup",
    kind_open: "Otwarty: wyniki już od jednej osoby, ale tylko z kodów tych, którzy zgodzili się na oglądanie swoich ocen",
    minimum: "Od ilu osób widać wyniki",
    minimum_hint: "Liczba od 3 do 10. Dotyczy zespołu zamkniętego.",
    fixed: "Ankiety, rodzaju zespołu i najmniejszej liczby osób później nie zmienisz: odpowiadający mają z góry wiedzieć, na co się godzą.",
    make: "Utwórz zespół",
    no_name: "Wpisz nazwę zespołu.",
    kind_short: |minimum| match minimum {
        Some(least) => format!("zespół zamknięty, wyniki od {}", people(least.into())),
        None => "zespół otwarty".to_owned(),
    },
    erase: "Usuń zespół",
    erase_what: |what| format!("Usuń: {what}"),

    collected: |here, expected| match expected {
        Some(expected) => format!("{here} z {expected} odpowiedzi"),
        None => polish(here, "odpowiedź", "odpowiedzi", "odpowiedzi"),
    },
    collect: "Zbieranie kodów",
    invite: "Zaproś do ankiety",
    codes_label: "Kody, linki albo całe wiadomości, w których są kody",
    codes_hint: "Możesz wkleić wszystkie naraz. Tandem nie zapisuje ich kolejności ani czasu.",
    add_codes: "Dodaj kody",
    nothing_pasted: "Pole jest puste. Wklej kody albo wiadomości, w których są.",
    no_code: "W tym tekście nie ma kodu.",
    added: |count| format!("Dodano: {}.", polish(count, "kod", "kody", "kodów")),
    refused: |count| format!("Nie dodano: {}.", polish(count, "kod", "kody", "kodów")),
    damaged: "Tego kodu nie da się odczytać: któryś znak jest pomylony, przestawiony albo go brakuje. Poproś o kod jeszcze raz.",
    newer: "Ten kod utworzyła nowsza wersja Tandemu. Skopiuj go, odśwież stronę i wklej ponownie.",
    unknown_instrument: "Ten kod pochodzi z ankiety, której nie ma w tej przeglądarce.",
    other_instrument: |title| {
        format!("Ten kod pochodzi z innej ankiety: „{title}”. Zespół zbiera odpowiedzi tylko na jedną.")
    },
    incomplete: "Ta ankieta jest niedokończona, a do zespołu można dodać tylko komplet odpowiedzi.",
    not_open: "Autor tego kodu nie zgodził się na oglądanie pojedynczych ocen, a ten zespół jest otwarty. Poproś o otwarty kod albo utwórz zespół zamknięty.",
    full: "Ta runda ma już najwięcej kodów, ile może mieć.",
    twice: "Ten kod już tu jest. Liczymy go raz.",
    other_round: |team, round| {
        format!("Ten kod jest już w zespole „{team}”, w rundzie {round}, dlatego nie policzymy go drugi raz.")
    },
    in_closed_team: |team| {
        format!(
            "Ten kod jest w zamkniętym zespole „{team}”, dlatego nie można zestawić go z twoim wynikiem: kto zna oceny jednej osoby, łatwiej odgadnie oceny pozostałych z wyników grupy."
        )
    },
    more_refused: |more| format!("Poza tą listą: {}.", polish(more, "kod", "kody", "kodów")),
    expected: "Ile osób ma odpowiedzieć",

    waiting: |count, who| format!("{}: {who}.", polish(count, "osoba czeka", "osoby czekają", "osób czeka")),
    none_waiting: "Wszystkie zebrane kody weszły już do wyników.",
    side_unsaid: "bez podanego działu",
    group_count: |group, count| format!("{group} ({count})"),
    will_enter: |groups| format!("Do wyników wejdą: {groups}."),
    go_on_waiting: |count, least, several| {
        let wait = polish(count, "osoba jeszcze poczeka", "osoby jeszcze poczekają", "osób jeszcze poczeka");
        if is_open(least) {
            format!("{wait}: kto nie podał działu, może wejść do wyników tylko w grupie „pozostali”.")
        } else {
            format!(
                "{wait}: wyniki działu widać od {}, a spóźnieni dołączają do nich co najmniej po {}.",
                people(least),
                several
            )
        }
    },
    show_results: "Pokaż wyniki",
    too_few: |least, several| {
        if is_open(least) {
            "Czekają tylko osoby bez podanego działu. Mogą wejść do wyników jako grupa „pozostali”."
                .to_owned()
        } else {
            format!(
                "Na razie za mało osób. Z jednego działu trzeba co najmniej {least}, a gdy dział ma już wyniki, jeszcze co najmniej {several}."
            )
        }
    },
    rest_offer: |count| {
        format!(
            "{} wejść do wyników jako grupa „pozostali”. Kto do niej wejdzie, zostanie w niej w tej rundzie na stałe, nawet gdy z jego działu zbierze się dość osób.",
            polish(count, "osoba może", "osoby mogą", "osób może")
        )
    },
    show_with_rest: "Pokaż wyniki z grupą „pozostali”",
    waiting_codes: |count| format!("Kody, które czekają ({count})"),
    waiting_codes_how: "Kod, który czeka, możesz wycofać. Kto wszedł do wyników, zostaje w nich: inaczej z różnicy dałoby się odczytać jego oceny.",
    take_back: "Wycofaj",
    take_back_what: |code| format!("Wycofaj kod {code}"),

    paper: "Odpowiedzi z papieru",
    paper_begin: "Wpisz odpowiedzi",

    protection: "Co chroni odpowiadających, a co nie",
    protection_rules: "Zasady i ich granice",

    everyone: "wszyscy",
    rest: "pozostali",
    withheld: |group| {
        format!(
            "Nie pokazujemy wyników grupy „{group}”. Albo w dwóch kopiach tej rundy weszły do niej różne osoby i z różnicy dałoby się odczytać czyjeś oceny, albo ta przeglądarka nie może odczytać któregoś z kodów."
        )
    },
    levels: "Poziom w oczach każdej z grup",
    whole: "oba działy razem",
    whole_how: "Oba działy liczą się tu po równo, bez względu na liczbę osób.",
    sum: |total, max| format!("{total} na\u{a0}{max} pkt"),
    here: "tu jesteście",
    shapes: "Obszar po obszarze",
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnie ocen w każdym obszarze na skali od 1 do {highest}. Te same liczby są w tabeli."
        )
    },
    area: "Obszar",
    difference: "Różnica",
    no_spread: |least| {
        format!(
            "Jak bardzo różnią się oceny w dziale, pokazujemy tylko wtedy, gdy za każdym razem wchodziła z niego naraz grupa co najmniej {}. Inaczej dałoby się z tego odczytać pojedyncze oceny.",
            people(least)
        )
    },
    disagree: "Gdzie opinie najbardziej się rozchodzą",
    disagree_how: "Od tego warto zacząć rozmowę. Różnica nie rozstrzyga, kto ma rację: zachęca, by zapytać, co widzi każda ze stron.",
    disagree_gaps_how: "Tu średnie obu działów różnią się co najmniej o punkt. Różnica nie rozstrzyga, kto ma rację: zachęca, by zapytać, co widzi każda ze stron.",
    none_disagree: "Nie ma stwierdzenia, w którym opinie wyraźnie się rozchodzą.",
    sides_differ: "każdy z działów widzi to inaczej",
    within: |group| format!("opinie różnią się w grupie „{group}”"),
    mean_of: |group, mean| format!("{group} {mean}"),
    weak: "Zgodnie ocenione nisko",
    weak_how: "Co do tego raczej się zgadzacie, więc tu o wspólny początek może być łatwiej.",
    weak_means: "Średnie są tu niskie, a różnice między działami małe.",
    none_weak: "Nie ma stwierdzenia, które oceniacie zgodnie i nisko.",
    strong: "Zgodnie ocenione wysoko",
    strong_how: "Na tym możecie się oprzeć.",
    strong_means: "Średnie są tu wysokie, a różnice między działami małe.",
    none_strong: "Nie ma stwierdzenia, które oceniacie zgodnie i wysoko.",

    rounds: "Rundy",
    round: |number, day| format!("Runda {number}, {day}"),
    rounds_how: "Następna runda to ta sama ankieta po pewnym czasie, na przykład po kwartale. Każda osoba wypełnia ją od nowa i przysyła nowy kod.",
    begin_round: "Zacznij następną rundę",
    erase_round: "Usuń tę rundę",
    erase_round_sure: "Usunąć rundę razem z jej kodami?",
    round_erased: "Usunięto rundę.",
    undo: "Cofnij",
    change_since: |round| format!("Zmiana od: {round}"),
    change_how: "Różnica średnich ocen każdej grupy. W każdej z rund mogły odpowiadać inne osoby.",
    settings: "Nazwa i liczba osób",
    print: "Drukuj albo zapisz PDF",

    time_levels: "5 minut: jak każda z grup widzi współpracę.",
    time_disagree: "Po 6 minut na stwierdzenie: najpierw pytanie, potem rozmowa.",
    decisions: "Co postanawiamy",
    time_decisions: "10 minut: co robimy, kto się tym zajmie i do kiedy.",

    take_away: "Wydruk i pliki",
    formats: "Raport, tabela i wykresy do pobrania",
};
