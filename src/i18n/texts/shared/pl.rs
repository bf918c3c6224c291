//! Polish.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    not_kept: "Ta przeglądarka nie pozwala stronie niczego zapisać. Możesz ocenić zdania i zobaczyć wynik, \
               ale po zamknięciu strony wszystko zniknie.",
    not_saved: "Ostatniej zmiany nie udało się zapisać: zabrakło miejsca albo przeglądarka odmówiła zapisu. \
                Na razie nic nie przepadło, ale po zamknięciu strony ta zmiana zniknie.",
    newer: "W tej przeglądarce działała już nowsza wersja strony. Żeby nie uszkodzić jej danych, \
            ta starsza niczego nie zapisuje.",
    aside: "Niektórych zapisanych tu danych nie da się odczytać. Odłożyliśmy je na bok, nic nie przepadło.",
    try_again: "Spróbuj ponownie",
    load_again: "Wczytaj nowszą wersję",
    download_backup: "Pobierz kopię zapasową",
    saved: "Zapisane w tej przeglądarce",
    see_aside: "Zobacz, co to jest",

    history: "Historia",
    comparison: "Porównanie",
    your_data: "Twoje dane",
    about: "Jak działa Tandem",
    kit: "Umieść Tandem u siebie",
    no_level_yet: "Poziom jeszcze nieustalony",
    part_loading: "Wczytuje się…",
    part_failed: "Nie udało się tego wczytać. Sprawdź połączenie z internetem: gdy wróci, spróbujemy jeszcze raz. \
                  Odpowiedzi nie przepadły.",
    new_version: "Jest już nowsza wersja strony, a tej brakuje plików, których serwer nie ma. \
                  Odpowiedzi zostaną.",
};
