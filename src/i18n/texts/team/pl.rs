//! Polish. A no-break space joins one-letter words to the next word.

use super::{Texts, gap_word};
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    questionnaire: "Ankieta",
    side: "Strona",
    side_unsaid: "nie podano",
    ratings: "Oceny",
    answered: |answered, all| match all - answered {
        0 => format!("{all} z {all}, komplet"),
        _ => format!("{answered} z {all}, ankieta niedokończona"),
    },
    level: "Poziom, który z nich wynika",
    sum: |total, max| format!("{} na {max}", polish(total as usize, "punkt", "punkty", "punktów")),
    openness: "Zgoda na oglądanie pojedynczych ocen",
    open: "jest (otwarty kod)",
    closed: "nie ma",
    random: "Liczba losowa",
    every_rating: "Wszystkie oceny w tym kodzie",
    statement: "Stwierdzenie",
    rating: "Ocena",
    rating_means: "Co znaczy",
    blank: "bez odpowiedzi",

    asked_open: "Masz tę ankietę od osoby, która chce zestawić wasze odpowiedzi. Potrzebuje do tego otwartego kodu: zaznacz \
                 zgodę pod spodem, a potem odeślij kod albo link.",
    code_says: "Kod to twoje odpowiedzi zapisane w kilku grupach znaków. Kto go ma, odczyta z niego tyle:",
    unfinished_code_says: "Kod przenosi niedokończoną ankietę do innej przeglądarki, na przykład z telefonu na komputer. \
                           Kto go ma, odczyta z niego tyle:",
    code_lacks: |check| {
        let without = "Nie ma w nim imienia, nazwiska, daty ani nazwy urządzenia";
        match check {
            Some(check) => format!("{without}, ani odpowiedzi na dodatkowe pytania („{check}”)."),
            None => format!("{without}."),
        }
    },
    code_read_by: "Odczyta go każdy, kto go dostanie. Liczba losowa służy tylko do odróżnienia osób, które odpowiedziały \
                   tak samo.",
    code_sender: "Sam kod nie zdradza nadawcy, ale zdradza go konto, z którego zostanie wysłany: poczta, komunikator.",
    code_changes: "Każda zmiana odpowiedzi daje inny kod, więc wyślij tylko jeden, na końcu.",
    allow_open: "Zgadzam się, żeby kto ma ten kod, oglądał moje oceny pojedynczo. To potrzebne, gdy zestawiają swoje \
                 odpowiedzi dwie osoby.",
    your_code: "Twój kod",
    code_message: |code, link| format!("Kod odpowiedzi: {code}\n{link}"),
    share_code: "Wyślij kod i link",
    copy_code: "Kopiuj kod",
    copy_link: "Kopiuj link",
    copied: "Skopiowano.",
    not_copied: "Przeglądarka nie pozwoliła skopiować tekstu. Zaznacz go i skopiuj.",
    qr: "Kod QR do zeskanowania telefonem",

    codes_lede: "Kod odpowiedzi to oceny jednej osoby w kilku grupach znaków. Tu można odczytać, co mówi dowolny kod, zestawić \
                 otwarty kod drugiej osoby ze swoim wynikiem i przenieść własne odpowiedzi z innej przeglądarki.",
    read_title: "Odczytaj kod",
    codes_label: "Kod, link albo cała wiadomość, w której są kody",
    codes_hint: "Kilka kodów naraz też może być. Wszystko odczytuje twoja przeglądarka.",
    read_codes: "Odczytaj",
    nothing_pasted: "Pole jest puste. Wklej kod albo wiadomość, w której jest.",
    no_code: "W tym tekście nie ma kodu. Kod naszej ankiety ma pięć grup po cztery znaki, na przykład \
              6NJX-CSKS-ZEBC-VBQ6-JFHF.",
    codes_found: |count| format!("Znaleziono {}.", polish(count, "kod", "kody", "kodów")),
    found_title: "Co mówią te kody",
    more_codes: |more| {
        format!("I jeszcze {}, których tu nie pokazujemy.", polish(more, "kod", "kody", "kodów"))
    },
    not_kept: "Odczytane kody znikną po zamknięciu albo odświeżeniu strony.",
    clear: "Wyczyść listę",
    damaged: "Tego kodu nie da się odczytać: jakiś znak jest pomylony, przestawiony albo go brakuje. Poproś o kod jeszcze \
              raz, najlepiej jako link.",
    newer: "Ten kod utworzyła nowsza wersja Tandemu. Odśwież stronę, żeby wczytać najnowszą wersję, i spróbuj jeszcze raz.",
    unknown_instrument: "Ten kod jest poprawny, ale pochodzi z ankiety, której nie ma w tej przeglądarce.",
    twice: |times| format!("Ten kod pojawił się {}. Liczy się raz.", polish(times, "raz", "razy", "razy")),
    incomplete: "Ta ankieta jest niedokończona, a zestawić można tylko komplet ocen. Taki kod służy do przeniesienia własnych \
                 odpowiedzi.",
    not_open: "Ten kod nie zawiera zgody na oglądanie pojedynczych ocen, więc nie zestawimy go z twoim wynikiem. Poproś tę \
               osobę o otwarty kod.",
    other_instrument: |title| {
        format!(
            "Ten kod pochodzi z ankiety „{title}”, a w tej przeglądarce masz wyniki innej. Zestawić można tylko odpowiedzi na te same stwierdzenia."
        )
    },
    no_own_result: "W tej przeglądarce nie ma twojego wyniku tej ankiety. Jeśli masz go w innej, otwórz link tam albo wklej \
                    powyżej także swój kod i przenieś odpowiedzi tutaj.",
    beside_which: "Zestaw z wynikiem",
    beside_this: |result| format!("Twój wynik: {result}."),
    lay_side_by_side: "Zestaw z moim wynikiem",
    side_by_side_consent: "W zestawieniu widać pojedynczo oceny obu osób, więc naciskając przycisk, zgadzasz się na pokazanie \
                           swoich. Zestawienie zostaje w tej przeglądarce.",
    is_own: "To twoje odpowiedzi: są już w tej przeglądarce.",
    open_own: "Otwórz je",
    carried_in: |day| format!("Trafiły tu {day} i ten dzień uznajemy za ich datę, bo w kodzie daty nie ma."),
    is_it_yours: "A może to twój kod z innej przeglądarki?",
    continues_own: "To chyba dalszy ciąg ankiety, którą masz w tej przeglądarce: liczba losowa jest ta sama, a odpowiedzi inne.",
    take_over: "To moje odpowiedzi: przenieś je tutaj",
    update_own: "Uzupełnij moją ankietę tymi odpowiedziami",
    take_over_day: "Za datę odpowiedzi uznamy dzień przeniesienia, bo w kodzie daty nie ma.",

    elsewhere: "Dokończ na innym urządzeniu",
    elsewhere_how: "Kod przeniesie to, co już jest wypełnione. Otwórz link na drugim urządzeniu albo zeskanuj kod QR.",
    begun_on: |day, answered| {
        format!("Ankieta rozpoczęta {day}, {}", polish(answered, "odpowiedź", "odpowiedzi", "odpowiedzi"))
    },

    kept_pairs: "Twoje zestawienia",
    pair_of: |day| format!("Zestawienie z {day}"),
    erase: "Usuń zestawienie",
    erase_what: |what| format!("Usuń: {what}"),
    erased: |what| format!("Usunięto: {what}."),
    undo: "Cofnij",

    side_by_side: "Dwa spojrzenia obok siebie",
    you: "ty",
    counterpart: "druga osoba",
    side_is_you: |side| format!("{side}\u{a0}(ty)"),
    two_views: "To spojrzenia dwóch osób, a nie pomiar obu działów. Różnica nie mówi, kto ma rację: mówi, o czym warto \
                porozmawiać.",
    by_area: "Oba kształty",
    area: "Obszar",
    difference: "Różnica",
    gap_words: |gap| gap_word(gap, ["podobnie", "trochę inaczej", "wyraźnie inaczej"]),
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnie ocen obu osób w każdym obszarze na skali od 1 do {highest}. Te same liczby są w tabeli."
        )
    },
    differences: "Gdzie różnicie się najbardziej",
    differences_how: "Od największej różnicy. Pod każdym stwierdzeniem jest pytanie na początek rozmowy.",
    other_differences: |count| format!("Pozostałe różnice ({count})"),
    no_differences: "Wszystkie stwierdzenia oceniono tak samo.",
    both_weak: "Co oboje oceniacie nisko",
    both_weak_how: "Tu zgadzacie się, że jest co poprawić, więc łatwiej zacząć. W nawiasie obie oceny.",
    none_weak: "Nie ma stwierdzenia, które obie oceny stawiają poniżej środka skali.",
    by_statement: "Wszystkie stwierdzenia",
    every_statement: "Obie oceny każdego stwierdzenia",
    take_away: "Na rozmowę",
    pair_name: "Nazwa zestawienia",
    print: "Drukuj albo zapisz PDF",
    copy_report: "Kopiuj jako Markdown",
    save_report: "Pobierz jako Markdown",
    report_copied: "Skopiowano.",
    report_not_copied: "Przeglądarka nie pozwoliła skopiować tekstu. Pobierz go jako plik.",
    file: "zestawienie",
    pair_stays: "Zestawienie jest zapisane w tej przeglądarce i trafia do kopii zapasowej.",
    pair_made: |day| format!("Zestawienie z {day}, z kodów odpowiedzi dwóch osób. Tandem."),
    to_codes: "Kody i zestawienia",
    no_pair: "Tego zestawienia tu nie ma",
    no_pair_reason: "Zestawienia są zapisane tylko w przeglądarce, w której powstały. To usunięto albo powstało gdzie indziej.",
};
