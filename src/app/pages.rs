//! The questionnaire, which is in the program itself, and the titles of all screens.

use super::Screen;
use crate::app::parts::View;
use crate::app::state::State;
use crate::i18n::texts::questionnaire::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};

pub mod questionnaire;

/// The title of a screen, without the name of the site. That of the start screen is in `index.html`.
pub fn title(state: State, screen: &Screen, locale: Locale) -> String {
    let texts = Texts::of(locale);
    match screen {
        Screen::View(View::OtherSide, _) => texts.other_side_title.to_owned(),
        Screen::Erased { .. } => texts.erased_title.to_owned(),
        Screen::NoResult => texts.no_result_title.to_owned(),
        Screen::Start | Screen::Questionnaire { .. } | Screen::Result { .. } | Screen::View(..) => {
            title_at(&state.route(), state, locale)
        }
    }
}

/// The title of the screen at an address, if there is what it shows.
pub fn title_at(route: &Route, state: State, locale: Locale) -> String {
    let (texts, shared) = (Texts::of(locale), Shared::of(locale));
    match route {
        Route::Assess { instrument, page, .. } => {
            let definition = state.records.definition(instrument.as_str());
            let title = definition.map(|definition| {
                let page = (texts.questionnaire_page)(page.unwrap_or(1), definition.instrument.pages());
                format!("{page}, {}", definition.wording.title.in_locale(locale))
            });
            title.unwrap_or_else(|| shared.questionnaire.to_owned())
        }
        Route::Result(assessment) => {
            let title = state.records.get(assessment, |assessment| {
                let definition = state.records.definition_of(assessment)?;
                Some(if assessment.answers().complete().is_some() {
                    (texts.result_of)(definition.wording.title.in_locale(locale))
                } else {
                    shared.no_level_yet.to_owned()
                })
            });
            title.flatten().unwrap_or_else(|| shared.questionnaire.to_owned())
        }
        Route::Page(page, _) => match page {
            Page::History if route.is_comparison() => shared.comparison,
            Page::History => shared.history,
            Page::Teams | Page::Team => shared.codes,
            Page::Data => shared.your_data,
            Page::About => shared.about,
            Page::Plans | Page::Plan => shared.plans,
            Page::Accounts | Page::Account => shared.accounts,
            Page::Kit => shared.kit,
            Page::Invite => shared.invitation,
        }
        .to_owned(),
        Route::Unknown { .. } => texts.no_page_title.to_owned(),
        Route::Start => String::new(),
    }
}
