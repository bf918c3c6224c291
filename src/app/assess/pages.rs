//! The screens, one file each.

use crate::app::assess::state::State;
use crate::i18n::texts::assess::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

pub mod missing;
pub mod other_side;
pub mod questionnaire;
pub mod result;

/// The title of the current screen, without the name of the site. Empty for the start screen, whose title is in
/// `index.html`.
pub fn title(state: State, texts: &Texts, locale: Locale) -> String {
    match state.route() {
        Route::Start | Route::Desk(_) => String::new(),
        Route::Assess { side: Some(_), .. } => texts.other_side_title.to_owned(),
        Route::Assess { instrument, page, .. } => match state.records.definition(instrument.as_str()) {
            Some(definition) => {
                let page = (texts.questionnaire_page)(page.unwrap_or(1), definition.instrument.pages());
                format!("{page}, {}", definition.wording.title.in_locale(locale))
            }
            None => texts.no_instrument_title.to_owned(),
        },
        Route::Result(assessment) => match result::find(state, &assessment) {
            Some((assessment, _)) if assessment.answers().complete().is_none() => {
                texts.no_level_yet.to_owned()
            }
            Some((_, definition)) => (texts.result_of)(definition.wording.title.in_locale(locale)),
            None => texts.no_result_title.to_owned(),
        },
        Route::Unknown { .. } => texts.no_page_title.to_owned(),
    }
}
