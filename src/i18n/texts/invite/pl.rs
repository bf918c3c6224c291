//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::i18n::plural::polish;

/// In the genitive: "od 3 osób".
fn people(count: usize) -> String {
    polish(count, "osoby", "osób", "osób")
}

pub(super) const TEXTS: Texts = Texts {
    lede: "Pod linkiem jest najpierw informacja, kto zaprasza i co będzie widać, a potem ankieta. Każda osoba odpowiada w swojej przeglądarce, a na końcu sama decyduje, czy odesłać kod odpowiedzi.",
    about: "Treść zaproszenia",
    from: "Kto zaprasza i zbiera kody",
    from_hint: "Imię i nazwisko albo nazwa, którą rozpoznają zaproszone osoby.",
    contact: "Adres e-mail do odsyłania kodów",
    contact_hint: "Nieobowiązkowo. Adres będzie w linku i zobaczy go każda osoba, która dostanie link.",
    not_an_address: "To nie jest adres e-mail. Wpisz na przykład anna@example.com albo zostaw to pole puste.",
    questionnaire: "Ankieta",
    who_answers: "Kto odpowiada",
    anyone: "dowolny dział: wskaże go osoba, która odpowiada",
    language: "Język zaproszenia i ankiety",
    kind: "Co będzie widać",
    kind_closed: "wyniki grup (zespół zamknięty)",
    kind_open: "pojedyncze oceny, za zgodą odpowiadających (zespół otwarty)",
    minimum: "Od ilu osób widać wyniki",
    minimum_hint: "Liczba od 3 do 10.",
    bad_minimum: "Wpisz liczbę całkowitą od 3 do 10.",
    promise_of_team: |minimum| match minimum {
        Some(least) => {
            format!("Zespół jest zamknięty: widać wyniki grup, od {} w grupie.", people(least.into()))
        }
        None => "Zespół jest otwarty: widać pojedyncze oceny, za zgodą odpowiadających.".to_owned(),
    },
    promise: "Zaproszenie mówi, co będzie widać. Gdy utworzysz zespół, wybierz w nim to samo: później nie da się tego zmienić.",
    ready: "Link i wiadomość",
    needs_name: "Wpisz, kto zaprasza. Wtedy pojawi się tu link i kod QR.",
    needs_correction: "Popraw zaznaczone pole, a pojawi się tu link i kod QR.",
    message: |title| {
        format!(
            "Zapraszam do wypełnienia ankiety „{title}”. Link pokaże najpierw, co będzie widać. Odpowiedzi zostają w twojej przeglądarce, dopóki nie wyślesz mi kodu odpowiedzi. Zobaczysz go na końcu razem ze swoim wynikiem."
        )
    },
    copy_message: "Kopiuj wiadomość",
    copy_link: "Kopiuj link",
    share_link: "Wyślij link",
    what_they_see: "Podgląd zaproszenia",
    then: "Kody, które dostaniesz, wklej na stronie zespołu. Jeśli go jeszcze nie ma, utwórz go.",
    to_team: "Przejdź do zespołów",

    from_whom: |from| format!("Zaprasza: „{from}”"),
    unchecked: "To, kto zaprasza i co będzie widać, podaje link. Tandem tego nie sprawdza.",
    before: "Zanim odpowiesz",
    statements: |title, count| {
        format!("Ankieta „{title}” to {}.", polish(count, "stwierdzenie", "stwierdzenia", "stwierdzeń"))
    },
    stays: "Odpowiedzi zostają w tej przeglądarce. Na końcu zobaczysz swój wynik i kod odpowiedzi, i dopiero wtedy zdecydujesz, czy go odesłać.",
    seen_closed: |from, least, several| {
        let people = polish(least, "osobę", "osoby", "osób");
        let means = format!(
            "Kody zbiera: „{from}”. Zaproszenie obiecuje, że będzie widać tylko wyniki grup, które liczą co najmniej {people}"
        );
        if least == several {
            format!("{means}.")
        } else {
            format!(
                "{means}, a to, jak bardzo różnią się oceny, dopiero gdy grupa liczy co najmniej {several}."
            )
        }
    },
    unsaid: |least| {
        format!(
            "Jeśli nie podasz działu, twoje odpowiedzi mogą wejść do wyników tylko w grupie „pozostali”, gdy zbierze się w niej co najmniej {}. Są w niej też osoby z działów, z których odpowiedziało za mało osób.",
            polish(least, "osoba", "osoby", "osób")
        )
    },
    readable: |from| {
        format!(
            "Kto dostanie twój kod, może odczytać z niego wszystkie oceny. Zasady zespołu ograniczają to, co widać w wynikach. Nie chronią przed osobą, która zbiera kody („{from}”)."
        )
    },
    seen_open: |from| {
        format!(
            "Pojedyncze oceny chce zobaczyć: „{from}”. Na końcu zapytamy, czy się na to zgadzasz. Bez zgody kod nie wejdzie do wyników, ale kto go dostanie, i tak może odczytać z niego wszystkie oceny."
        )
    },
    asked_side: |side| format!("Twój dział: {side}. W ankiecie możesz to zmienić."),
    choose_side: "Wybierz swój dział:",
    begin: "Zacznij",
    begin_as: |side| format!("Zacznij: {side}"),
    begin_unsaid: "Zacznij bez podawania działu",
    has_result: |day| {
        format!(
            "W tej przeglądarce jest już wynik tej ankiety z {day}. Jeśli to twoje odpowiedzi, możesz wysłać kod tego wyniku, zamiast odpowiadać od nowa."
        )
    },
    use_result: "Użyj tego wyniku",
    cut: "Ten link jest ucięty: brakuje jego końca. Skopiuj z wiadomości cały link albo poproś o nowy.",
    changed: "Tego zaproszenia nie da się odczytać: link został zmieniony albo jest w nim pomyłka. Poproś o zaproszenie jeszcze raz.",
    newer: "To zaproszenie utworzyła nowsza wersja Tandemu. Odśwież stronę i otwórz link ponownie.",
    other_questions: |title| {
        format!(
            "To zaproszenie nie pasuje do ankiety „{title}”: powstało dla innych stwierdzeń. Poproś o nowe."
        )
    },
    unknown: |id| {
        format!("Na tej stronie nie ma ankiety „{id}”, do której prowadzi zaproszenie. Poproś o nowe.")
    },
    home: "Na stronę główną",
    answer_alone: "Wypełnij ankietę bez zaproszenia",

    counterpart_hint: "Link prowadzi do pustej ankiety i nie ma w nim twoich odpowiedzi. Druga osoba odpowiada w swojej przeglądarce, a na końcu widzi, co zawiera jej kod. Wtedy decyduje, czy go odesłać i czy zgodzić się na oglądanie ocen.",
    back: "Masz już kod od drugiej osoby? Otwarty kod, czyli ze zgodą na oglądanie ocen, można zestawić z twoim wynikiem.",
    paste_code: "Wklej kod",
    whole_team: "Ma odpowiedzieć więcej osób?",
    invite_team: "Zaproś cały zespół",
    forms: "Bez linku:",
    paper: "ankieta do wydruku",
    workbook: "ankieta w arkuszu",
};
