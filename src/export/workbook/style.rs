//! The styles of cells: dark text and one accent, as on the page. Cells to fill in have a light background.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

pub(super) const ACCENT: u32 = 0x001D_4A6B;
const ACCENT_SOFT: u32 = 0x00E3_EBF0;
const RULE: u32 = 0x00D9_D2C2;

pub(super) fn text() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(16).set_font_color(ACCENT)
}

pub(super) fn small() -> Format {
    text().set_font_size(9)
}

pub(super) fn header() -> Format {
    text().set_bold().set_border_bottom(FormatBorder::Medium).set_border_bottom_color(ACCENT)
}

/// A cell of a table.
pub(super) fn cell() -> Format {
    text()
        .set_align(FormatAlign::VerticalCenter)
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(RULE)
}

/// The same in the middle of its column.
pub(super) fn centred(format: Format) -> Format {
    format.set_align(FormatAlign::Center)
}

/// A cell of a table for a number, or for the heading of numbers.
pub(super) fn number(format: &str) -> Format {
    centred(cell()).set_num_format(format)
}

/// The only cells that are not protected.
pub(super) fn rating() -> Format {
    number("0")
        .set_background_color(ACCENT_SOFT)
        .set_border(FormatBorder::Thin)
        .set_border_color(RULE)
        .set_unlocked()
}

/// A prominent result; `format` is the number format.
pub(super) fn outcome(format: &str) -> Format {
    Format::new().set_bold().set_align(FormatAlign::Left).set_num_format(format)
}

/// The level reached.
pub(super) fn reached() -> Format {
    Format::new().set_bold().set_background_color(ACCENT_SOFT)
}
