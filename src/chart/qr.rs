//! A QR code (ISO/IEC 18004) as a drawing.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// The margin in modules. Scanners need the standard's four.
const QUIET: i32 = 4;
/// The size of a module in the drawing's units.
const MODULE: i32 = 8;

/// The QR code of a text, black on white in every theme, as scanners need it. `None` if the text is too long (more
/// than some 2,300 characters).
pub fn svg(text: &str) -> Option<String> {
    // Error correction level "medium": the code can be read if up to a seventh of it is damaged.
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                // Writing to a `String` can't fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    let units = side * MODULE;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{units}\" height=\"{units}\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>"
    ))
}
