//! Addresses. Every screen has a fragment, so that all screens work on any static host, in any folder and in a frame.
//!
//! Pure, and reversible: `Route::parse(&route.fragment())` is `route`.

use crate::domain::id::Id;

/// The instrument whose sides are on the start screen, which is in `index.html`.
pub const START_INSTRUMENT: &str = "marketing-sales";

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Start,
    /// `#/assess/<instrument id>`
    Assess {
        /// The instrument may not exist.
        instrument: Id,
        /// `?side=<side id>`: the side that the respondent has chosen, as written in the address; empty for "rather
        /// not say".
        side: Option<String>,
        /// `?assessment=<assessment id>`: an assessment in this browser. It may not exist.
        assessment: Option<Id>,
        /// `?page=<n>`: the page of the questionnaire, from 1.
        page: Option<usize>,
    },
    /// `#/result/<assessment id>`: the assessment may not exist in this browser.
    Result(Id),
    /// `#/history`
    History,
    /// `#/history?compare=<assessment id>,<assessment id>`: two results side by side; `None` if one of them is not an
    /// id.
    Comparison(Option<(Id, Id)>),
    /// `#/team`: response codes of several people.
    Codes {
        /// `?code=<code>`: one that the screen reads. It may be anything.
        code: Option<String>,
    },
    /// `#/team/<team id>`: people side by side. The team may not exist in this browser.
    Team(Id),
    /// `#/data`
    Data,
    /// `#/about`
    About,
    /// `#/embed`: the kit.
    Kit,
    /// Any other address, such as one that was cut off in an id.
    Unknown {
        /// The fragment without its `#`.
        fragment: String,
    },
}

impl Route {
    /// The screen of a fragment, with or without its `#`. Unknown addresses give [`Route::Unknown`].
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        Self::known(fragment).unwrap_or_else(|| Self::Unknown { fragment: fragment.to_owned() })
    }

    fn known(fragment: &str) -> Option<Self> {
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        match segments.as_slice() {
            [""] => Some(Self::Start),
            ["assess", instrument] => Some(Self::Assess {
                instrument: Id::new(instrument)?,
                side: parameter(query, "side").map(str::to_owned),
                assessment: match parameter(query, "assessment") {
                    Some(assessment) => Some(Id::new(assessment)?),
                    None => None,
                },
                page: parameter(query, "page").and_then(|page| page.parse().ok()).filter(|&page| page > 0),
            }),
            ["result", assessment] => Id::new(assessment).map(Self::Result),
            ["history"] => Some(match parameter(query, "compare").and_then(|pair| pair.split_once(',')) {
                Some((a, b)) => Self::Comparison(Id::new(a).zip(Id::new(b))),
                None => Self::History,
            }),
            ["team"] => Some(Self::Codes { code: parameter(query, "code").map(str::to_owned) }),
            ["team", team] => Id::new(team).map(Self::Team),
            ["data"] => Some(Self::Data),
            ["about"] => Some(Self::About),
            ["embed"] => Some(Self::Kit),
            _ => None,
        }
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
            Self::Result(assessment) => format!("#/result/{assessment}"),
            Self::History => "#/history".to_owned(),
            Self::Comparison(Some((a, b))) => format!("#/history?compare={a},{b}"),
            Self::Comparison(None) => "#/history?compare=,".to_owned(),
            Self::Codes { code: None } => "#/team".to_owned(),
            Self::Codes { code: Some(code) } => format!("#/team?code={code}"),
            Self::Team(team) => format!("#/team/{team}"),
            Self::Data => "#/data".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Kit => "#/embed".to_owned(),
            Self::Unknown { fragment } => format!("#{fragment}"),
        }
    }

    /// A page (from 0) of an assessment's questionnaire.
    pub fn page(instrument: &Id, assessment: &Id, page: usize) -> Self {
        Self::questionnaire(instrument, assessment, Some(page + 1))
    }

    /// An assessment's questionnaire, at its first blank.
    pub fn resume(instrument: &Id, assessment: &Id) -> Self {
        Self::questionnaire(instrument, assessment, None)
    }

    fn questionnaire(instrument: &Id, assessment: &Id, page: Option<usize>) -> Self {
        let (instrument, assessment) = (instrument.clone(), Some(assessment.clone()));
        Self::Assess { instrument, side: None, assessment, page }
    }

    /// An assessment's result.
    pub fn result(assessment: &Id) -> Self {
        Self::Result(assessment.clone())
    }
}

/// What an invitation says, in the fragment of a questionnaire's address: the value of `invite`.
pub fn invitation(fragment: &str) -> Option<&str> {
    parameter(fragment.split_once('?')?.1, "invite")
}

/// The first value of a key in `a=1&b=2`; ids and numbers need no decoding.
fn parameter<'a>(query: &'a str, key: &str) -> Option<&'a str> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(k, _)| *k == key).map(|(_, value)| value).next()
}
