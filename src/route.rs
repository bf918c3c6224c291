//! Addresses. Every screen has a fragment, so that all screens work on any static host, in any folder and in a frame.
//!
//! Pure, and reversible: `Route::parse(&route.fragment())` is `route`.

use crate::domain::assessment::attached::INVITED_BY_COUNTERPART;
use crate::domain::id::Id;
use crate::domain::record::Key;
use crate::domain::team::{Kind, Minimum};

/// The instrument whose sides are on the start screen, which is in `index.html`.
pub const START_INSTRUMENT: &str = "marketing-sales";

/// The instrument that chooses how to work with a key account.
pub const ACCOUNT_INSTRUMENT: &str = "key-account";

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
    /// A screen of another part of the program, and the fragment without its `#`: behind the name there may be a query, or an
    /// id that may not exist in this browser. The part reads it ([`Route::compared`], [`Route::code`], [`Route::team_id`]),
    /// so that the program of a first visit need not.
    Page(Page, String),
    /// Any other address, such as one that was cut off in an id.
    Unknown {
        /// The fragment without its `#`.
        fragment: String,
    },
}

/// The screens that other parts of the program draw, by the first word of their addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// `#/history`; `#/history?compare=<assessment id>,<assessment id>`: two results side by side.
    History,
    /// `#/team`: response codes, pairs and teams; `#/team?code=<code>` reads one.
    Teams,
    /// `#/team/<team id>`: a pair or a team.
    Team,
    /// `#/data`
    Data,
    /// `#/about`
    About,
    /// `#/plan`: the plans, and beginning one; `?assessment=<assessment id>`, `?team=<team id>`: from a result, or from a team.
    Plans,
    /// `#/plan/<plan id>`
    Plan,
    /// `#/accounts`: the key accounts.
    Accounts,
    /// `#/accounts/<account id>`; `?proposal=<variant>`: a proposal for this client.
    Account,
    /// `#/embed`: the kit.
    Kit,
    /// `#/invite`: makes an invitation. Also the address of a questionnaire with an invitation, which is read before its first
    /// statement: `#/assess/<instrument id>?invite=<invitation>`.
    Invite,
}

/// What a team takes along to a plan. None of it may exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanSteps<'a> {
    /// The instrument that the team answers.
    pub instrument: Option<Id>,
    /// The id of the level that its next step leads to.
    pub to: Option<&'a str>,
    /// The actions that it has chosen.
    pub actions: Vec<Id>,
}

const PAGES: [(&str, Page); 11] = [
    ("history", Page::History),
    ("team", Page::Teams),
    ("team", Page::Team),
    ("data", Page::Data),
    ("about", Page::About),
    ("plan", Page::Plans),
    ("plan", Page::Plan),
    ("accounts", Page::Accounts),
    ("accounts", Page::Account),
    ("embed", Page::Kit),
    ("invite", Page::Invite),
];

impl Page {
    /// The first word of its address.
    fn name(self) -> &'static str {
        PAGES.iter().find(|(_, page)| *page == self).map_or("", |(name, _)| name)
    }
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
            ["assess", instrument] if is_to_read(query) => {
                Id::new(instrument).map(|_| Self::Page(Page::Invite, fragment.to_owned()))
            }
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
            [name, rest @ ..] => {
                let (_, page) = PAGES.iter().find(|(known, _)| known == name)?;
                let page = match rest {
                    [] => *page,
                    [id] if Id::new(id).is_some() => match page {
                        Page::Teams => Page::Team,
                        Page::Plans => Page::Plan,
                        Page::Accounts => Page::Account,
                        _ => return None,
                    },
                    _ => return None,
                };
                Some(Self::Page(page, fragment.to_owned()))
            }
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
            Self::Page(_, fragment) | Self::Unknown { fragment } => format!("#{fragment}"),
        }
    }

    /// A screen by its name alone.
    pub fn to(page: Page) -> Self {
        Self::Page(page, format!("/{}", page.name()))
    }

    /// Two results side by side.
    pub fn comparison(one: &Id, other: &Id) -> Self {
        Self::Page(Page::History, format!("/{}?compare={one},{other}", Page::History.name()))
    }

    /// Whether two results stand side by side. (To look for the word would add 4 kB to a first visit.)
    pub fn is_comparison(&self) -> bool {
        self.parameter(Page::History, "compare").is_some_and(|pair| pair.contains(','))
    }

    /// The two results that stand side by side; `None` if one of them is no id. `None` on another screen.
    #[allow(clippy::option_option, reason = "it says that two can't be compared, instead of showing all")]
    pub fn compared(&self) -> Option<Option<(Id, Id)>> {
        let (one, other) = self.parameter(Page::History, "compare")?.split_once(',')?;
        Some(Id::new(one).zip(Id::new(other)))
    }

    /// The screen that reads a response code.
    pub fn reading(code: &str) -> Self {
        Self::Page(Page::Teams, format!("/{}?code={code}", Page::Teams.name()))
    }

    /// The response code that the address has. It may be anything.
    pub fn code(&self) -> Option<&str> {
        self.parameter(Page::Teams, "code")
    }

    /// People side by side.
    pub fn team(id: &Id) -> Self {
        Self::Page(Page::Team, format!("/{}/{id}", Page::Team.name()))
    }

    /// The team, the plan or the account that the address names. It may not exist.
    pub fn record_id(&self) -> Option<Id> {
        match self {
            Self::Page(Page::Team | Page::Plan | Page::Account, fragment) => {
                Id::new(fragment.split('?').next()?.trim_matches('/').split_once('/')?.1)
            }
            _ => None,
        }
    }

    /// A plan.
    pub fn plan(id: &Id) -> Self {
        Self::Page(Page::Plan, format!("/{}/{id}", Page::Plan.name()))
    }

    /// A key account.
    pub fn account(id: &Id) -> Self {
        Self::Page(Page::Account, format!("/{}/{id}", Page::Account.name()))
    }

    /// A proposal for the client of an account: of which variant of the process.
    pub fn proposal(account: &Id, variant: &str) -> Self {
        Self::Page(Page::Account, format!("/{}/{account}?proposal={variant}", Page::Account.name()))
    }

    /// The variant that the address proposes. It may not exist.
    pub fn proposed(&self) -> Option<&str> {
        self.parameter(Page::Account, "proposal")
    }

    /// The fragment of a new assessment of an account.
    pub fn assessing(instrument: &str, account: &Id) -> String {
        format!("#/assess/{instrument}?account={account}")
    }

    /// The screen that begins a plan from a record: a result, or a team.
    pub fn plan_from(record: &Key) -> Self {
        Self::Page(Page::Plans, format!("/{}?{}={}", Page::Plan.name(), record.kind, record.id))
    }

    /// The same for a team, with its instrument, the level that its next step leads to and the actions that it has chosen: its record
    /// is another part's.
    pub fn plan_of_team(team: &Id, instrument: &Id, to: &Id, actions: &[Id]) -> Self {
        let actions: Vec<&str> = actions.iter().map(Id::as_str).collect();
        let actions = actions.join(",");
        Self::Page(
            Page::Plans,
            format!("/{}?team={team}&instrument={instrument}&to={to}&actions={actions}", Page::Plan.name()),
        )
    }

    /// What a team takes along to a plan.
    pub fn plan_steps(&self) -> PlanSteps<'_> {
        let actions = self.parameter(Page::Plans, "actions").unwrap_or_default();
        PlanSteps {
            instrument: self.parameter(Page::Plans, "instrument").and_then(Id::new),
            to: self.parameter(Page::Plans, "to"),
            actions: actions.split(',').filter_map(Id::new).collect(),
        }
    }

    /// The record that a plan is begun from. It may not exist.
    pub fn plan_source(&self) -> Option<Key> {
        let key = |kind: &str, id: Option<&str>| Some(Key { kind: Id::new(kind)?, id: Id::new(id?)? });
        let assessment = key("assessment", self.parameter(Page::Plans, "assessment"));
        assessment.or_else(|| key("team", self.parameter(Page::Plans, "team")))
    }

    fn parameter(&self, of: Page, key: &str) -> Option<&str> {
        match self {
            Self::Page(page, fragment) if *page == of => parameter(fragment.split_once('?')?.1, key),
            _ => None,
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

    /// The fragment of an invitation to answer an instrument.
    pub fn inviting(instrument: &Id, invitation: &str) -> String {
        format!("#/assess/{instrument}?invite={invitation}")
    }

    /// The screen that makes an invitation to answer an instrument.
    pub fn invitation_to(instrument: &Id) -> String {
        format!("#/{}?instrument={instrument}", Page::Invite.name())
    }

    /// The screen that makes an invitation for a team: of what it asks and promises.
    pub fn invitation_of_team(instrument: &Id, kind: Kind) -> String {
        let promise = match kind {
            Kind::Open => "kind=open".to_owned(),
            Kind::Closed(minimum) => format!("minimum={}", minimum.people()),
        };
        format!("{}&{promise}", Self::invitation_to(instrument))
    }

    /// The instrument of the team that an invitation is made for; it may not exist.
    pub fn invited_instrument(&self) -> Option<&str> {
        self.parameter(Page::Invite, "instrument")
    }

    /// What the team promises that an invitation is made for.
    pub fn invited_kind(&self) -> Option<Kind> {
        if self.parameter(Page::Invite, "kind") == Some("open") {
            return Some(Kind::Open);
        }
        self.parameter(Page::Invite, "minimum")?.parse().ok().and_then(Minimum::new).map(Kind::Closed)
    }

    /// An assessment's result.
    pub fn result(assessment: &Id) -> Self {
        Self::Result(assessment.clone())
    }
}

/// What an invitation says in the fragment of a questionnaire. It is no part of its [`Route`].
pub fn invitation_in(fragment: &str) -> Option<&str> {
    parameter(fragment.split_once('?')?.1, "invite")
}

/// The account that a new assessment is about, by the fragment of a questionnaire.
pub fn account_in(fragment: &str) -> Option<Id> {
    Id::new(parameter(fragment.split_once('?')?.1, "account")?)
}

/// Whether there is an invitation to be read first. What a counterpart asks is said at the end.
fn is_to_read(query: &str) -> bool {
    parameter(query, "invite").is_some_and(|invite| invite != INVITED_BY_COUNTERPART)
}

/// The first value of a key in `a=1&b=2`; ids and numbers need no decoding.
fn parameter<'a>(query: &'a str, key: &str) -> Option<&'a str> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(k, _)| *k == key).map(|(_, value)| value).next()
}
