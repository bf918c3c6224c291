//! Addresses: every screen has a fragment, so that any static host, sub-path or frame serves them all.
//!
//! Pure, and its own inverse: `Route::parse(&route.fragment())` is `route`.

use crate::domain::id::Id;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Start,
    /// `#/assess/<instrument id>`
    Assess {
        /// As it stands in the address: it may name no instrument.
        instrument: String,
        /// `?side=<side id>`: the side that the respondent chose on the way here; empty for "rather not
        /// say".
        side: Option<String>,
        /// `?assessment=<assessment id>`: which one of this browser, as it stands in the address.
        assessment: Option<String>,
        /// `?page=<n>`: the page of the questionnaire, from 1.
        page: Option<usize>,
    },
    /// `#/result/<assessment id>`
    Result {
        /// As it stands in the address: it may name no assessment of this browser.
        assessment: String,
    },
    /// `#/history`
    History {
        /// `?compare=<assessment id>,<assessment id>`: the two that are compared, as they stand in the
        /// address.
        compare: Option<(String, String)>,
    },
    /// `#/data`
    Data,
    /// `#/about`
    About,
    /// `#/embed`
    Embed,
    /// Anything else.
    Unknown {
        /// The fragment without its `#`.
        fragment: String,
    },
}

impl Route {
    /// The screen of a fragment, with or without its `#`. Every fragment has one; that of an address
    /// nobody knows is [`Route::Unknown`].
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        match segments.as_slice() {
            [""] => Self::Start,
            ["assess", instrument] if !instrument.is_empty() => Self::Assess {
                instrument: (*instrument).to_owned(),
                side: parameter(query, "side").map(str::to_owned),
                assessment: parameter(query, "assessment").map(str::to_owned),
                page: parameter(query, "page").and_then(|page| page.parse().ok()).filter(|&page| page > 0),
            },
            ["result", assessment] if !assessment.is_empty() => {
                Self::Result { assessment: (*assessment).to_owned() }
            }
            ["history"] => {
                let pair = parameter(query, "compare").and_then(|pair| pair.split_once(','));
                Self::History { compare: pair.map(|(a, b)| (a.to_owned(), b.to_owned())) }
            }
            ["data"] => Self::Data,
            ["about"] => Self::About,
            ["embed"] => Self::Embed,
            _ => Self::Unknown { fragment: fragment.to_owned() },
        }
    }

    /// Whether the desk, the second program, draws this screen alone. `public/boot/programs.js` has to know the same.
    pub fn is_on_the_desk(&self) -> bool {
        matches!(self, Self::History { .. } | Self::Data | Self::About | Self::Embed)
    }

    /// The fragment of a screen, with its `#`.
    pub fn fragment(&self) -> String {
        match self {
            Self::Start => "#/".to_owned(),
            Self::Assess { instrument, side, assessment, page } => {
                let side = side.as_ref().map(|side| format!("side={side}"));
                let assessment = assessment.as_ref().map(|id| format!("assessment={id}"));
                let page = page.map(|page| format!("page={page}"));
                let query: Vec<String> = [side, assessment, page].into_iter().flatten().collect();
                let mark = if query.is_empty() { "" } else { "?" };
                format!("#/assess/{instrument}{mark}{}", query.join("&"))
            }
            Self::Result { assessment } => format!("#/result/{assessment}"),
            Self::History { compare: None } => "#/history".to_owned(),
            Self::History { compare: Some((a, b)) } => format!("#/history?compare={a},{b}"),
            Self::Data => "#/data".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Embed => "#/embed".to_owned(),
            Self::Unknown { fragment } => format!("#{fragment}"),
        }
    }

    /// A page (from 0) of the questionnaire of an assessment.
    pub fn page(instrument: &Id, assessment: &Id, page: usize) -> Self {
        Self::questionnaire(instrument, assessment, Some(page + 1))
    }

    /// The questionnaire of an assessment, at its first blank.
    pub fn resume(instrument: &Id, assessment: &Id) -> Self {
        Self::questionnaire(instrument, assessment, None)
    }

    fn questionnaire(instrument: &Id, assessment: &Id, page: Option<usize>) -> Self {
        let (instrument, assessment) = (instrument.to_string(), Some(assessment.to_string()));
        Self::Assess { instrument, side: None, assessment, page }
    }

    /// The result of an assessment.
    pub fn result(assessment: &Id) -> Self {
        Self::Result { assessment: assessment.to_string() }
    }
}

/// The first value of a key in `a=1&b=2`; ids and numbers need no decoding.
fn parameter<'a>(query: &'a str, key: &str) -> Option<&'a str> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(k, _)| *k == key).map(|(_, value)| value).next()
}
