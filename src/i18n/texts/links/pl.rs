//! Polish.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    copied: "Skopiowano.",
    not_copied: "Przeglądarka nie pozwoliła skopiować tekstu. Zaznacz go i skopiuj.",
    qr_name: "Kod QR z linkiem",
    qr_svg: "Pobierz kod QR (SVG)",
    qr_png: "Pobierz kod QR (PNG)",
    qr_too_long: "Link jest za długi na kod QR.",
    no_png: "Nie udało się utworzyć obrazu PNG. Pobierz kod w formacie SVG.",
};
