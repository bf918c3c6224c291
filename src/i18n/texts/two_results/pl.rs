//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    earlier: "Wcześniej",
    later: "Później",
    change: "Zmiana",
    whole: "Suma",
    area: "Obszar",
    by_area: "Wyniki w obszarach",
    radar_name: |highest| {
        format!(
            "Wykres radarowy: średnie w obszarach dla obu wyników, w skali od 1 do {highest}. Te same liczby są \
             w tabeli."
        )
    },
};
