//! English.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    copied: "Copied.",
    not_copied: "The browser did not allow copying. Select the text and copy it.",
    qr_name: "QR code of the link",
    qr_svg: "Download the QR code (SVG)",
    qr_png: "Download the QR code (PNG)",
    qr_too_long: "The link is too long for a QR code.",
    no_png: "This browser could not make a PNG. Download the code as SVG.",
};
