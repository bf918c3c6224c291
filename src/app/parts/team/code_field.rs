//! The field in which codes are pasted.

use crate::app::form_memory::FormMemory;
use crate::app::markup::{Markup, el};

/// Its id.
pub const FIELD: &str = "codes";

/// The field. It keeps what was typed when the screen is drawn again; `codes-hint` is the id of its hint.
pub fn code_field(typed: FormMemory) -> Markup {
    el("textarea")
        .attr("name", "codes")
        .attr("id", FIELD)
        .attr("rows", "4")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "codes-hint")
        .text(typed.text(FIELD).unwrap_or_default())
        .on_input(move |text| typed.remember(FIELD, text))
}
