//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::domain::team::statistics::GapSize;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    questionnaire: "Ankieta",
    side: "Kto wypełniał",
    side_unsaid: "nie podano",
    ratings: "Oceny",
    answered: |answered, all| match all - answered {
        0 => format!("{all} z {all}, komplet"),
        _ => format!("{answered} z {all}, ankieta niedokończona"),
    },
    level: "Poziom według tych ocen",
    sum: |total, max| format!("{} na\u{a0}{max}", polish(total as usize, "punkt", "punkty", "punktów")),
    openness: "Zgoda na oglądanie pojedynczych ocen",
    open: "jest (otwarty kod)",
    closed: "brak",
    random: "Liczba losowa, która odróżnia tę ankietę od innych",
    every_rating: "Wszystkie oceny w tym kodzie",
    statement: "Stwierdzenie",
    rating: "Ocena",
    rating_means: "Co znaczy",
    blank: "bez odpowiedzi",

    asked_open: "Osoba, która przysłała ci tę ankietę, chce zestawić twoje odpowiedzi ze swoimi. Potrzebuje do tego otwartego kodu. Jeśli się zgadzasz, zaznacz zgodę niżej, a potem odeślij kod albo link.",
    invited: |from| {
        format!(
            "Twój kod czeka poniżej. Kody zbiera: „{from}”. Możesz wysłać swój teraz, później albo wcale."
        )
    },
    invited_open: |from| {
        format!(
            "Twój kod czeka poniżej. Pojedyncze oceny chce zobaczyć: „{from}”. Jeśli się zgadzasz, zaznacz zgodę niżej, a potem wyślij kod. Bez zgody kod nie wejdzie do wyników zespołu."
        )
    },
    mail_subject: |title| format!("Kod odpowiedzi: {title}"),
    code_readable: "Kto dostanie kod, może odczytać z niego wszystkie oceny.",
    mail_code: |address| format!("Wyślij e-mailem na {address}"),
    mail_sender: |from| {
        format!(
            "Otworzy się twój program pocztowy z gotową wiadomością; jeśli się nie otworzy, skopiuj kod. Adres podaje zaproszenie („{from}”), a Tandem go nie sprawdza. Z adresu nadawcy będzie wiadomo, że to twój kod."
        )
    },
    code_says: "Kod to twoje odpowiedzi zapisane w kilku grupach znaków. Kto go ma, odczyta z niego:",
    unfinished_code_says: "Kod przenosi niedokończoną ankietę do innej przeglądarki, na przykład z telefonu na komputer. Kto go ma, odczyta z niego:",
    code_lacks: |check| {
        let without = "Nie ma w nim imienia, nazwiska, daty ani nazwy urządzenia.";
        match check {
            Some(check) => format!("{without} Nie ma też ocen dodatkowych stwierdzeń z części „{check}”."),
            None => without.to_owned(),
        }
    },
    code_read_by: "Kto dostanie kod, może odczytać z niego wszystkie oceny, także bez zgody na ich oglądanie: zgoda decyduje o tym, czy Tandem zestawi je z ocenami drugiej osoby.",
    code_sender: "W kodzie nie jest zapisane, kto go wysłał. Zdradzi to jednak konto, z którego go wyślesz, a w małym zespole także dział i oceny.",
    code_changes: "Zmiana odpowiedzi albo zgody daje inny kod, więc wyślij tylko jeden, na końcu.",
    allow_open: "Zgadzam się, żeby osoba, która ma ten kod, mogła oglądać moje oceny pojedynczo. Bez tej zgody nie można zestawić odpowiedzi dwóch osób.",
    allow_open_team: "Zgadzam się, żeby osoba, która zbiera kody, mogła oglądać moje oceny pojedynczo.",
    your_code: "Twój kod",
    code_message: |code, link| format!("Kod odpowiedzi: {code}\n{link}"),
    share_code: "Wyślij kod i link",
    copy_code: "Kopiuj kod",
    copy_link: "Kopiuj link",
    copied: "Skopiowano.",
    not_copied: "Przeglądarka nie pozwoliła skopiować tekstu. Zaznacz go i skopiuj.",
    qr: "Kod QR do zeskanowania telefonem",

    codes_lede: "Kod odpowiedzi to oceny jednej osoby zapisane w kilku grupach znaków. Tu odczytasz kod, zestawisz go ze swoim wynikiem i zbierzesz odpowiedzi całego zespołu.",
    read_title: "Odczytaj kod",
    codes_label: "Kod, link albo cała wiadomość, w której są kody",
    codes_hint: "Możesz wkleić kilka kodów naraz. Odczytuje je twoja przeglądarka.",
    read_codes: "Odczytaj",
    nothing_pasted: "Pole jest puste. Wklej kod albo wiadomość, w której jest.",
    no_code: "W tym tekście nie ma kodu. Kod naszej ankiety ma pięć grup po cztery znaki, na przykład \
              6NJX-CSKS-ZEBC-VBQ6-JFHF.",
    codes_found: |count| format!("Znaleziono {}.", polish(count, "kod", "kody", "kodów")),
    found_title: "Co mówią te kody",
    more_codes: |more| format!("Poza tą listą: {}.", polish(more, "kod", "kody", "kodów")),
    not_kept: "Odczytane kody znikną po zamknięciu albo odświeżeniu strony.",
    clear: "Wyczyść listę",
    damaged: "Tego kodu nie da się odczytać. Któryś znak jest pomylony, przestawiony albo go brakuje, albo nie jest to kod odpowiedzi. Poproś o kod jeszcze raz, najlepiej jako link.",
    newer: "Ten kod utworzyła nowsza wersja Tandemu. Skopiuj go, odśwież stronę i wklej ponownie.",
    unknown_instrument: "Ten kod jest poprawny, ale pochodzi z ankiety, której nie ma w tej przeglądarce.",
    twice: |times| {
        format!("Ten kod pojawił się {}. Pokazujemy go raz.", polish(times, "raz", "razy", "razy"))
    },
    incomplete: "Ta ankieta jest niedokończona, a zestawić można tylko komplet ocen. Taki kod służy do przeniesienia własnych \
                 odpowiedzi.",
    not_open: "Autor tego kodu nie zgodził się na oglądanie pojedynczych ocen, dlatego nie zestawimy ich z twoim wynikiem. Poproś o otwarty kod.",
    other_instrument: |title| {
        format!(
            "Ten kod pochodzi z ankiety „{title}”. Wyniki w tej przeglądarce dotyczą innych stwierdzeń, a zestawić można \
             tylko odpowiedzi na te same."
        )
    },
    no_own_result: "W tej przeglądarce nie ma twojego wyniku tej ankiety. Jeśli masz go w innej, odczytaj ten kod tam. Możesz też wkleić w polu niżej swój kod i przenieść odpowiedzi tutaj.",
    beside_which: "Zestaw z wynikiem",
    beside_this: |result| format!("Twój wynik: {result}."),
    lay_side_by_side: "Zestaw z moim wynikiem",
    side_by_side_consent: "W zestawieniu widać pojedyncze oceny obu osób. Naciskając przycisk, zgadzasz się na pokazanie swoich, a kod tego wyniku będzie odtąd otwarty. Zestawienie zostaje w tej przeglądarce.",
    is_own: "To twoje odpowiedzi: są już w tej przeglądarce.",
    open_own: "Otwórz je",
    carried_in: |day| {
        format!("Trafiły tu z kodu {day}. Kod nie zawiera daty, więc nie wiadomo, kiedy powstały.")
    },
    is_it_yours: "A może to twój kod z innej przeglądarki?",
    continues_own: "Ten kod pochodzi chyba z ankiety, którą masz w tej przeglądarce: liczba losowa jest ta sama, a odpowiedzi inne. Mogą być wcześniejsze albo późniejsze.",
    take_over: "To moje odpowiedzi: zapisz je tutaj",
    update_own: "Zastąp odpowiedzi w mojej ankiecie tymi z kodu",
    take_over_day: "Kod nie zawiera daty, więc datą wyniku będzie dzień przeniesienia, a przy niedokończonej ankiecie dzień jej ukończenia.",

    elsewhere: "Dokończ na innym urządzeniu",
    elsewhere_how: "Kod przeniesie to, co już jest wypełnione. Otwórz link na drugim urządzeniu albo zeskanuj kod QR, a potem potwierdź, że to twoje odpowiedzi. Tutaj ankieta też zostanie.",
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
    maker: "kto zrobił zestawienie",
    side_is_you: |side| format!("{side} (ty)"),
    two_views: "To spojrzenia dwóch osób, a nie pomiar obu działów. Różnica nie mówi, kto ma rację: mówi, o czym warto \
                porozmawiać.",
    by_area: "Obszar po obszarze",
    area: "Obszar",
    difference: "Różnica",
    gap_words: |gap| match gap {
        GapSize::Alike => "podobnie",
        GapSize::Some => "trochę inaczej",
        GapSize::Clear => "wyraźnie inaczej",
    },
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnie ocen obu osób w każdym obszarze na skali od 1 do {highest}. Te same liczby są w tabeli."
        )
    },
    differences: "Największe różnice",
    differences_how: "Na początku są największe różnice. Pytanie pod stwierdzeniem pomoże zacząć rozmowę.",
    other_differences: |count| format!("Pozostałe różnice ({count})"),
    no_differences: "Każde stwierdzenie dostało od obu osób tę samą ocenę.",
    both_weak: "Co obie osoby oceniają nisko",
    both_weak_how: "Obie oceny są tu niskie, więc o wspólny początek może być łatwiej. W nawiasie obie oceny.",
    none_weak: "Nie ma stwierdzenia, które obie osoby oceniły poniżej środka skali.",
    by_statement: "Wszystkie stwierdzenia",
    every_statement: "Obie oceny każdego stwierdzenia",
    take_away: "Materiał do rozmowy",
    pair_name: "Nazwa zestawienia",
    print: "Drukuj albo zapisz PDF",
    copy_report: "Kopiuj jako Markdown",
    save_report: "Pobierz jako Markdown",
    report_copied: "Skopiowano.",
    report_not_copied: "Przeglądarka nie pozwoliła skopiować tekstu. Pobierz go jako plik.",
    file: "zestawienie",
    pair_stays: "Zestawienie jest zapisane w tej przeglądarce i trafia do kopii zapasowej.",
    pair_made: |day| format!("Zestawienie z {day}, z kodów odpowiedzi dwóch osób. Tandem."),
    to_codes: "Kody i zespoły",
    no_pair: "Tego zespołu albo zestawienia tu nie ma",
    no_pair_reason: "Zespół i zestawienie otwierają się w przeglądarce, w której powstały, albo tam, gdzie przywrócono kopię zapasową. Mogły zostać usunięte, mogły powstać gdzie indziej albo nie da się tu odczytać ich kodów.",
};
