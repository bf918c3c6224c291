//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    agreement: "Zgodność",
    agreement_how: "Zgodność to liczba od 0 do 1: 1, gdy wszyscy oceniają tak samo, a 0, gdy połowa osób wybiera jeden koniec skali, a połowa drugi. Działy liczą się po równo.",
    agreed: "raczej zgodnie",
    divided: "opinie podzielone",
    neither: "za mało osób, by rozstrzygnąć",
    shares: "Ile osób widzi każdy z poziomów",
    level: "Poziom",
    statement: "Stwierdzenie",
    every_statement: "Wszystkie stwierdzenia",
    statement_means: "Średnie ocen każdego stwierdzenia",
    paper_how: |points| {
        format!(
            "Wybierz dział i przejdź do pierwszego stwierdzenia. Tam naciskaj cyfry od 1 do {points}: po każdej ocenie przejdziesz do następnego stwierdzenia."
        )
    },
    paper_lost: "Tych odpowiedzi nie będzie w historii wyników. Jeśli odświeżysz albo zamkniesz stronę, zanim dodasz osobę, przepadną.",
    paper_open: "Ta osoba zgodziła się na oglądanie swoich pojedynczych ocen.",
    paper_side: "Dział tej osoby",
    paper_add: "Dodaj tę osobę",
    paper_blank: |number| format!("Brakuje oceny przy stwierdzeniu {number}."),
    paper_added: |people| format!("Dodano z papieru: {}.", polish(people, "osobę", "osoby", "osób")),
    paper_no_consent: "Zespół jest otwarty, więc najpierw zaznacz, że ta osoba się zgodziła.",
    progress: |answered, all| format!("{answered} z\u{a0}{all}"),
    protection_closed: |least, several| {
        vec![
            format!("Wyniki dotyczą grup, które liczą co najmniej {}. Do wyników wchodzi się razem z innymi, a kto wszedł, zostaje w nich do usunięcia rundy.", polish(least, "osobę", "osoby", "osób")),
            format!("Jak bardzo różnią się oceny w grupie, widać tylko wtedy, gdy za każdym razem wchodziło do niej naraz co najmniej {}.", polish(several, "osoba", "osoby", "osób")),
            "Kto ma kody, może je odczytać: te zasady nie chronią przed osobą, która je zbiera.".to_owned(),
            "Kto widział oceny z czyjegoś otwartego kodu, może je odjąć od wyników grupy.".to_owned(),
            "Średnia blisko końca skali dużo zdradza: 1,33 u trzech osób to oceny 1, 1 i 2. Jeśli wszyscy odpowiedzą tak samo, wiadomo, co odpowiedział każdy.".to_owned(),
            "Gdy w grupie trzech osób dwie porównają swoje oceny, poznają oceny trzeciej. Kto odda dwie ankiety, może poznać cudze odpowiedzi.".to_owned(),
            "Gdy w następnej rundzie jest o jedną osobę więcej, z różnicy można próbować odgadnąć jej oceny.".to_owned(),
        ]
    },
    protection_open: "To zespół otwarty. Są w nim tylko osoby, które zgodziły się na oglądanie swoich ocen, dlatego wyniki widać już od jednej.",
    csv_polish: "Pobierz CSV dla Excela z polskimi ustawieniami",
    csv_english: "Pobierz CSV dla Excela z angielskimi ustawieniami",
    radar_svg: "Pobierz radar (SVG)",
    radar_png: "Pobierz radar (PNG)",
    gaps_svg: "Pobierz wykres różnic (SVG)",
    gaps_png: "Pobierz wykres różnic (PNG)",
    no_png: "Nie udało się utworzyć obrazu PNG. Pobierz wykres w formacie SVG.",
    file: "zespol",
    chosen: "Wybrane działania",
    made: "Raport powstał w przeglądarce z kodów odpowiedzi. Są w nim te same wyniki, które widać na stronie zespołu, i wybrane działania.",
    gaps: "Różnice między działami",
    gaps_name: "Wykres słupkowy: różnica średnich obu działów przy każdym stwierdzeniu. Średnie każdego działu są w tabeli poniżej.",
    higher: |side| format!("wyżej ocenia: {side}"),
};
