//! Polish.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    not_kept: "Ta przeglądarka nie pozwala stronie zapisywać danych. Możesz wypełnić ankietę i zobaczyć wynik, ale po \
               zamknięciu strony jedno i drugie zniknie.",
    not_saved: "Ostatniej zmiany nie udało się zapisać: zabrakło miejsca albo przeglądarka odmówiła zapisu. Zmiana \
                jest na razie na ekranie, ale zniknie po zamknięciu strony.",
    newer: "W tej przeglądarce działała już nowsza wersja strony. Żeby nie uszkodzić jej danych, ta starsza niczego \
            nie zapisuje.",
    aside: "Niektórych zapisanych tu danych nie da się odczytać. Pozostają w tej przeglądarce, osobno i bez zmian.",
    try_again: "Spróbuj ponownie",
    load_again: "Wczytaj nowszą wersję",
    download_backup: "Pobierz kopię zapasową",
    saved: "Zapisane w tej przeglądarce",
    see_aside: "Zobacz, co to jest",

    history: "Historia",
    comparison: "Porównanie",
    your_data: "Twoje dane",
    about: "Metoda i prywatność",
    codes: "Kody i\u{a0}zespoły",
    plans: "Plany",
    accounts: "Kluczowi klienci",
    kit: "Umieść Tandem u siebie",
    invitation: "Zaproszenie do ankiety",
    no_level_yet: "Nie ma jeszcze poziomu",
    questionnaire: "Ankieta",
    part_loading: "Wczytuje się…",
    part_failed: "Nie udało się tego wczytać. Sprawdź połączenie z internetem: gdy wróci, spróbujemy jeszcze raz. \
                  Odpowiedzi nie przepadły.",
    new_version: "Jest już nowsza wersja strony, a tej brakuje plików, których serwer nie ma. Odpowiedzi zostaną.",
};
