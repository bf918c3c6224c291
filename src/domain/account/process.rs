//! The process of co-operation with a key client: its stages, who works on them in each variant, and what each side brings.
//!
//! Source: Kijewska 2012, as in [`variant`](super::variant). The paper's figures were not available; this is our reading of its
//! text.

use crate::domain::account::variant::Variant;

/// A stage of the process. The stages are the same in all variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Gather and classify data.
    Data,
    /// Analyse, assess, turn data into knowledge.
    Knowledge,
    /// Define the strategic plan for the client.
    Strategy,
    /// Set strategic goals and plan activities.
    Goals,
    /// Carry the activities out and set the methods of monitoring.
    Action,
}

/// Who works on a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// The enterprise's people.
    Enterprise,
    /// The enterprise's people; the client makes its own plan outside the process.
    Apart,
    /// People of both companies.
    Both,
    /// One team that both companies have named.
    OneTeam,
}

/// What stands before the first stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preparation {
    /// If the client fits, the key-account manager picks the team.
    PickTeam,
    /// The two companies name one team.
    NameTeam,
}

/// A decision of the client: it is shown what both would win, and accepts or declines. If it accepts, data and knowledge of both
/// are consolidated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The stage that begins if the client accepts.
    pub before: Stage,
    /// The variant that follows if it declines; the paper leaves that open.
    pub declined: Variant,
}

/// One of the two companies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// The enterprise.
    Us,
    /// Its key client.
    Client,
}

/// What a company brings when data are consolidated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// The enterprise's data on the market.
    MarketData,
    /// Its marketing research.
    MarketingResearch,
    /// Its forecasts and estimates.
    Forecasts,
    /// Its annual plan.
    OurPlan,
    /// The client's sales results.
    SalesResults,
    /// What it knows of its consumers' behaviour.
    ConsumerBehaviour,
    /// The investments that it plans.
    PlannedInvestments,
    /// Its annual plan.
    ClientsPlan,
}

impl Stage {
    /// All, in their order.
    pub const ALL: [Self; 5] = [Self::Data, Self::Knowledge, Self::Strategy, Self::Goals, Self::Action];

    /// Its number, from 1.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Who works on it in a variant.
    pub fn work(self, variant: Variant) -> Work {
        let is_early = self < Self::Strategy;
        match variant {
            Variant::Integration => Work::OneTeam,
            _ if is_early => Work::Enterprise,
            Variant::Cooperation => Work::Both,
            Variant::Negotiation => Work::Apart,
        }
    }
}

impl Work {
    /// Whether both companies work on the stage as one.
    pub fn is_joint(self) -> bool {
        matches!(self, Self::Both | Self::OneTeam)
    }
}

impl Variant {
    /// What stands before the first stage.
    pub fn preparation(self) -> Option<Preparation> {
        match self {
            Self::Negotiation => None,
            Self::Cooperation => Some(Preparation::PickTeam),
            Self::Integration => Some(Preparation::NameTeam),
        }
    }

    /// The client's decision within the process.
    pub fn gate(self) -> Option<Gate> {
        (self == Self::Cooperation).then_some(Gate { before: Stage::Strategy, declined: Self::Negotiation })
    }
}

impl Party {
    /// Both, the enterprise first.
    pub const ALL: [Self; 2] = [Self::Us, Self::Client];

    /// Its id, which is that of the subject in the instrument `key-account`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Us => "us",
            Self::Client => "client",
        }
    }
}

impl Thing {
    /// All, those of the enterprise first.
    pub const ALL: [Self; 8] = [
        Self::MarketData,
        Self::MarketingResearch,
        Self::Forecasts,
        Self::OurPlan,
        Self::SalesResults,
        Self::ConsumerBehaviour,
        Self::PlannedInvestments,
        Self::ClientsPlan,
    ];

    /// Who brings it.
    pub fn party(self) -> Party {
        match self {
            Self::MarketData | Self::MarketingResearch | Self::Forecasts | Self::OurPlan => Party::Us,
            _ => Party::Client,
        }
    }

    /// Its id, which is unique among what its party brings.
    pub fn id(self) -> &'static str {
        match self {
            Self::MarketData => "market-data",
            Self::MarketingResearch => "marketing-research",
            Self::Forecasts => "forecasts",
            Self::OurPlan | Self::ClientsPlan => "annual-plan",
            Self::SalesResults => "sales-results",
            Self::ConsumerBehaviour => "consumer-behaviour",
            Self::PlannedInvestments => "planned-investments",
        }
    }

    /// The name of the register that says whether it was brought: `brings/us/market-data`.
    pub fn register(self) -> String {
        ["brings", self.party().id(), self.id()].join("/")
    }

    /// What a party brings, in order.
    pub fn of(party: Party) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |thing| thing.party() == party)
    }
}
