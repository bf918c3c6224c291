//! Polish.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    title: "Umieść Tandem u siebie",
    lede: "Fragment kodu na twoją stronę albo link do wysłania: z twoją nazwą, kolorem i przyciskiem kontaktu. \
           Odpowiedzi zostają w przeglądarce każdej osoby; nie widzisz ich ani ty, ani my.",

    look: "Wygląd",
    language: "Język",
    visitors_language: "taki, jak w przeglądarce",
    theme: "Motyw",
    systems_theme: "taki, jak w systemie",
    light: "jasny",
    dark: "ciemny",
    begin: "Początek",
    begin_at_start: "strona startowa",
    begin_as: |side| format!("od razu zdania, kto ocenia: {side}"),

    brand: "Twoja marka",
    name: "Nazwa",
    name_hint: "Najwyżej 40 znaków. Pojawi się obok nazwy Tandem.",
    logo: "Logo",
    logo_hint: "Plik z folderu, w którym jest Tandem, na przykład logo.svg – albo obraz do 32 kB z dysku.",
    logo_file: "Obraz",
    logo_chosen: |kilobytes| format!("Wybrany obraz, {kilobytes} kB"),
    logo_remove: "Usuń",
    accent: "Kolor",
    accent_hint: "Na przykład #7a1f3d. Jeśli byłby nieczytelny, przyciemnimy go lub rozjaśnimy.",
    cta: "Dokąd prowadzi przycisk kontaktu",
    cta_hint: "Adres https. Obok przycisku widać nazwę witryny.",
    cta_text: "Napis na przycisku",
    cta_text_hint: "Najwyżej 40 znaków.",
    flaw: |flaw| match flaw {
        "too-long" => "To więcej niż 40 znaków.",
        "unseen-characters" => "Są tu znaki, których nie widać.",
        "not-a-colour" => "To nie jest kolor w zapisie takim jak #7a1f3d.",
        "not-https" => "To nie jest adres, który zaczyna się od https:// i nie zawiera nazwy użytkownika.",
        "not-an-image" => "To nie jest obraz (PNG, JPEG, GIF, WebP, AVIF lub SVG).",
        "too-large" => "Ten obraz ma więcej niż 32 kB.",
        "elsewhere" => "To nie jest plik z folderu, w którym jest Tandem.",
        _ => "Tego nie da się użyć.",
    },

    frame: "Na twojej stronie",
    height: "Wysokość w pikselach",
    height_hint: "Puste pole: ramka będzie tak wysoka jak jej treść.",
    height_flaw: "To nie jest liczba całkowita od 10 do 30000.",
    share_level: "Pytaj przy wyniku, czy moja strona może poznać poziom",
    share_level_hint: "Strona dostaje sam poziom, jako zdarzenie, i tylko od tych, którzy się zgodzą.",

    preview: "Podgląd",
    preview_hint: "To prawdziwa strona: odpowiedzi z podglądu zostają w twojej przeglądarce.",

    snippet: "Na twoją stronę",
    snippet_hint: "Wklej ten kod tam, gdzie ma być ankieta.",
    snippet_policy: |origin| {
        format!(
            "Jeśli twoja strona ma politykę bezpieczeństwa treści (CSP), dopisz do niej: script-src {origin}; \
             frame-src {origin}"
        )
    },
    snippet_link: "Czy marketing i sprzedaż grają u was do jednej bramki?",
    link: "Do wysłania",
    link_hint: "Osobna strona o tym samym wyglądzie. Kod QR zawiera ten sam link.",
    link_lacks_logo: "Obraz z dysku nie zmieści się w linku: tu logo musi być plikiem z folderu, w którym jest Tandem.",
    qr_name: "Kod QR z linkiem",
    qr_svg: "Kod jako SVG",
    qr_png: "Kod jako PNG",
    qr_too_long: "Link jest za długi na kod QR.",
    file: "Na własny serwer",
    file_hint: "Jeśli Tandem jest na twoim serwerze, połóż ten plik obok index.html: każdy zobaczy twoją markę i żaden link \
                jej nie zmieni.",
    file_save: "Pobierz brand.json",
    copy: "Kopiuj",
    copied: "Skopiowano.",
    not_copied: "Przeglądarka nie pozwala kopiować. Zaznacz tekst i skopiuj go samodzielnie.",
    no_png: "Przeglądarka nie umie zrobić tego obrazu. Weź plik SVG.",
};
