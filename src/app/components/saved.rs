//! The sign that the assessment on screen is saved.

use crate::app::markup::{Markup, el};
use crate::app::records::Records;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::i18n::texts::shared::Texts;
use crate::questionnaire::locale::Locale;

/// "Saved in this browser", shown only if the storage was read back and holds the assessment as it is. The sign's
/// space is reserved, so that nothing moves.
pub fn saved(records: Records<Assessment>, id: Id, locale: Locale) -> Markup {
    let is_saved = move || if records.is_saved(&id) { "yes" } else { "no" }.to_owned();
    el("span").class("saved").live_attr("data-saved", is_saved).text(Texts::of(locale).saved)
}
