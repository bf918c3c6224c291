//! Polish.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    lede: "Przygotuj kod na swoją stronę albo link do wysłania, z własną nazwą, kolorem i przyciskiem kontaktu. \
           Odpowiedzi zostają w przeglądarce osoby, która ich udziela: Tandem nie przekazuje ich ani tobie, ani nam. \
           Żeby nie mogły ich odczytać inne skrypty twojej witryny, daj Tandemowi osobną domenę.",

    look: "Wygląd",
    language: "Język",
    visitors_language: "taki jak w przeglądarce",
    theme: "Motyw",
    systems_theme: "taki jak w systemie",
    light: "jasny",
    dark: "ciemny",
    questionnaire: "Ankieta",
    begin: "Od czego zacząć",
    begin_at_start: "strona główna",
    begin_with_statements: "od razu ankieta",
    begin_as: |side| format!("od razu ankieta (dział: {side})"),

    brand: "Twoja marka",
    name: "Nazwa",
    name_hint: "Najwyżej 40 znaków. Pojawi się obok nazwy Tandem.",
    logo: "Logo",
    logo_hint: "Wpisz nazwę pliku z folderu, w którym jest Tandem, na przykład logo.svg, albo wybierz poniżej obraz \
                z dysku (do 32 kB).",
    logo_file: "Obraz z dysku",
    logo_chosen: |kilobytes| format!("Wybrany obraz, {kilobytes} kB"),
    logo_remove: "Usuń",
    accent: "Kolor",
    accent_hint: "Na przykład #7a1f3d. Jeśli byłby nieczytelny, przyciemnimy go lub rozjaśnimy.",
    cta: "Dokąd prowadzi przycisk kontaktu",
    cta_hint: "Adres, który zaczyna się od https://. Na przycisku będzie też widać nazwę witryny.",
    cta_text: "Napis na przycisku",
    cta_text_hint: "Najwyżej 40 znaków.",
    flaw: |flaw| match flaw {
        "too-long" => "To więcej niż 40 znaków.",
        "unseen-characters" => "Są tu znaki, których nie widać.",
        "not-a-colour" => "Wpisz kolor w zapisie takim jak #7a1f3d.",
        "not-https" => "Adres musi się zaczynać od https:// i nie może zawierać nazwy użytkownika.",
        "an-address" => "To wygląda jak adres. Wpisz zwykły tekst.",
        "not-an-image" => "To nie jest obraz (PNG, JPEG, GIF, WebP, AVIF lub SVG).",
        "too-large" => "Ten obraz ma więcej niż 32 kB.",
        "elsewhere" => "To nie jest plik z folderu, w którym jest Tandem.",
        _ => "Tego nie da się użyć.",
    },

    frame: "Ramka na twojej stronie",
    height: "Wysokość w pikselach",
    height_hint: "Puste pole: ramka będzie tak wysoka jak jej treść.",
    height_flaw: "Wpisz liczbę całkowitą od 10 do 99999.",
    share_level: "Pytaj przy wyniku o zgodę na przekazanie poziomu twojej stronie",
    share_level_hint: "Z wyniku strona dostaje tylko poziom (zdarzenie tandem-level), i tylko od tych, którzy się zgodzą.",

    preview: "Podgląd",
    preview_hint: "Podgląd działa jak prawdziwa ankieta, ale nie zapisuje odpowiedzi.",

    snippet: "Kod na twoją stronę",
    snippet_hint: "Wklej ten kod tam, gdzie ma być ankieta.",
    snippet_policy: |origin| {
        format!(
            "Jeśli twoja strona ma politykę bezpieczeństwa treści (CSP), dopisz w niej adres {origin} do dyrektyw \
             script-src i frame-src."
        )
    },
    snippet_link: "Czy marketing i sprzedaż grają u was do jednej bramki?",
    link: "Link do wysłania",
    link_hint: "Ten sam Tandem na osobnej stronie, z tym samym wyglądem. Kod QR prowadzi pod ten sam adres.",
    link_lacks_logo: "Obraz z dysku nie zmieści się w linku, więc link nie ma logo. Zadziała plik z folderu, w którym \
                      jest Tandem.",
    file: "Plik na własny serwer",
    file_hint: "Jeśli Tandem jest na twoim serwerze, zastąp tym plikiem brand.json obok index.html: każdy zobaczy \
                twoją markę i żaden link jej nie zmieni.",
    file_save: "Pobierz brand.json",
    copy: "Kopiuj",
};
