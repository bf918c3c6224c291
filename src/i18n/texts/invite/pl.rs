//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

/// In the genitive: "od 3 osób".
fn people(count: usize) -> String {
    polish(count, "osoby", "osób", "osób")
}

pub(super) const TEXTS: Texts = Texts {
    lede: "Link otwiera ankietę i mówi, kto zaprasza i co będzie widać. Każda osoba odpowiada w swojej przeglądarce, a na końcu sama decyduje, czy odesłać kod odpowiedzi.",
    about: "Co powie zaproszenie",
    from: "Kto zaprasza",
    from_hint: "Imię i nazwisko albo nazwa, którą rozpoznają zaproszone osoby.",
    contact: "E-mail, na który można odesłać kod",
    contact_hint: "Nieobowiązkowo. Adres będzie w linku i zobaczy go każda zaproszona osoba.",
    not_an_address: "To nie jest adres e-mail. Wpisz na przykład anna@example.com albo zostaw to pole puste.",
    questionnaire: "Ankieta",
    who_answers: "Kto odpowiada",
    anyone: "obie strony: dział wskazuje odpowiadający",
    language: "Język",
    kind: "Co będzie widać",
    kind_closed: "wyniki grup (zespół zamknięty)",
    kind_open: "pojedyncze oceny, za zgodą odpowiadających (zespół otwarty)",
    minimum: "Od ilu osób widać wyniki",
    minimum_hint: "Liczba od 3 do 10.",
    bad_minimum: "Wpisz liczbę całkowitą od 3 do 10.",
    promise_of_team: |minimum| match minimum {
        Some(least) => format!("Zespół jest zamknięty: wyniki widać od {}.", people(least.into())),
        None => "Zespół jest otwarty: widać pojedyncze oceny, za zgodą odpowiadających.".to_owned(),
    },
    promise: "Zaproszenie to obiecuje, więc taki sam rodzaj i tę samą liczbę wybierz potem dla zespołu.",
    ready: "Zaproszenie do wysłania",
    needs_name: "Wpisz, kto zaprasza. Wtedy pojawi się tu link i kod QR.",
    needs_correction: "Popraw zaznaczone pole, a pojawi się tu link i kod QR.",
    message: |title| {
        format!(
            "Zapraszam do ankiety „{title}”. Odpowiedzi zostają w twojej przeglądarce. Na końcu zobaczysz swój wynik i kod, który możesz mi odesłać."
        )
    },
    copy_message: "Kopiuj wiadomość",
    copy_link: "Kopiuj link",
    share_link: "Wyślij link",
    what_they_see: "Zobacz, co zobaczą zaproszeni",
    then: "Kody, które dostaniesz, wklej w zespole.",
    to_team: "Przejdź do zespołów",

    from_whom: |from| format!("Zaprasza: {from}"),
    unchecked: "Tak podaje link. Tandem tego nie sprawdza.",
    before: "Zanim odpowiesz",
    statements: |title, count| {
        format!("Ankieta „{title}” to {}.", polish(count, "stwierdzenie", "stwierdzenia", "stwierdzeń"))
    },
    stays: "Odpowiedzi zostają w tej przeglądarce. Na końcu zobaczysz swój wynik i kod odpowiedzi, a wtedy zdecydujesz, czy go odesłać.",
    seen_closed: |from, least, several| {
        format!(
            "Kody zbiera: {from}. Tandem pokaże z nich tylko wyniki grup: średnie, gdy w grupie jest co najmniej {}, a to, jak bardzo różnią się oceny, gdy jest ich co najmniej {several}.",
            polish(least, "osoba", "osoby", "osób")
        )
    },
    unsaid: |least| {
        format!(
            "Jeśli nie podasz działu, twoje odpowiedzi wejdą do wyników tylko z innymi takimi osobami, gdy będzie ich co najmniej {least}."
        )
    },
    readable: |from| {
        format!(
            "Kto dostanie twój kod, może odczytać z niego wszystkie oceny. Tandem chroni je w wynikach, ale nie przed tym, kto zbiera kody ({from})."
        )
    },
    seen_open: |from| {
        format!(
            "Pojedyncze oceny zobaczy: {from}. Na końcu zapytamy, czy się na to zgadzasz. Bez zgody kod nie wejdzie do wyników."
        )
    },
    asked_side: |side| format!("Twój dział: {side}. W ankiecie możesz to zmienić."),
    begin: "Zacznij",
    begin_as: |side| format!("Zacznij: {side}"),
    begin_unsaid: "Zacznij bez podawania działu",
    has_result: |day| {
        format!("Masz tu już wynik tej ankiety ({day}). Możesz wysłać jego kod, zamiast odpowiadać od nowa.")
    },
    use_result: "Użyj tego wyniku",
    cut: "Ten link jest ucięty: brakuje jego końca. Skopiuj z wiadomości cały link albo poproś o niego jeszcze raz.",
    changed: "Tego zaproszenia nie da się odczytać: w linku coś się zmieniło albo pomyliło. Poproś o niego jeszcze raz.",
    newer: "To zaproszenie utworzyła nowsza wersja Tandemu. Odśwież stronę i otwórz link ponownie.",
    other_questions: |title| {
        format!("To zaproszenie nie pasuje do ankiety „{title}”: powstało dla innych pytań. Poproś o nowe.")
    },
    unknown: |id| {
        format!("Na tej stronie nie ma ankiety „{id}”, do której prowadzi zaproszenie. Poproś o nowe.")
    },
    answer_alone: "Wypełnij ankietę bez zaproszenia",

    counterpart_hint: "Link prowadzi do pustej ankiety i nie ma w nim twoich odpowiedzi. Druga osoba odpowiada w swojej przeglądarce, a na końcu widzi, co zawiera jej kod, i decyduje, czy go odesłać.",
    back: "Masz już kod od drugiej osoby? Otwarty kod można zestawić z twoim wynikiem.",
    paste_code: "Wklej kod",
    whole_team: "Odpowiadać ma więcej osób?",
    invite_team: "Zaproś cały zespół",
    forms: "Bez linku:",
    paper: "ankieta do wydruku",
    workbook: "ankieta w arkuszu",
};
