//! All key accounts side by side: where each stands, which could move up next, and what share of our profit they bring.

use std::cmp::Reverse;

use crate::domain::account::variant::Variant;
use crate::domain::account::{Account, ProfitShare, Reach};
use crate::domain::answers::Answers;
use crate::domain::instrument::{Exact, Instrument};
use crate::domain::name::Name;
use crate::domain::order::order;
use crate::domain::score::Score;

/// Where a client stands by an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The variant that fits.
    pub fits: Variant,
    /// The mean over the areas that are axes of the radar; in each the weaker side counts.
    pub readiness: Exact,
    /// How much weight the client has: the value of the area that is no axis.
    pub importance: Exact,
}

impl Standing {
    /// By these answers; `None` while one is missing, and for an instrument that chooses no variant.
    pub fn of(instrument: &Instrument, answers: &Answers) -> Option<Self> {
        let score = Score::of(instrument, answers)?;
        let (mut sum, mut count, mut importance) = (Exact::default(), 0, None);
        for (area, of) in instrument.areas().enumerated() {
            let value = score.areas()[area].value();
            if of.is_axis {
                (sum, count) = (sum + value, count + 1);
            } else {
                importance = Some(value);
            }
        }
        Some(Self {
            fits: Variant::of(&instrument.levels()[score.level()].id)?,
            readiness: sum / count.max(1),
            importance: importance?,
        })
    }
}

/// A client with where it stands; `None` before its first whole assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The account.
    pub account: Account,
    /// By its latest finished assessment.
    pub standing: Option<Standing>,
}

impl Client {
    /// Whether a closer variant fits than the one in force.
    pub fn can_move_up(&self) -> bool {
        self.standing.as_ref().is_some_and(|standing| standing.fits > self.account.in_force())
    }
}

/// The clients for which a closer variant fits than the one in force, the most important first; then the readiest.
pub fn next_to_move_up(clients: &[Client]) -> Vec<&Client> {
    let movable: Vec<&Client> = clients.iter().filter(|client| client.can_move_up()).collect();
    let weight = |at: usize| movable[at].standing.as_ref().map(|s| (s.importance, s.readiness));
    let places = order(movable.len(), &|one, other| weight(other).cmp(&weight(one)));
    places.into_iter().map(|at| movable[at]).collect()
}

/// What the shares of profit come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shares {
    /// Not every client has one, or there is only one client.
    Incomplete,
    /// Together they are more than the whole profit: so many hundredths of a percent.
    TooMuch(u64),
    /// The fewest that bring at least 80 % of our profit; all, where they bring less together.
    Known {
        /// How many.
        largest: usize,
        /// What these bring, in hundredths of a percent.
        bring: u64,
    },
}

impl Shares {
    /// Of these clients.
    pub fn of(clients: &[Client]) -> Self {
        let Some(mut shares) =
            clients.iter().map(|client| client.account.profit()).collect::<Option<Vec<_>>>()
        else {
            return Self::Incomplete;
        };
        let hundredths = |share: &ProfitShare| u64::from(share.hundredths());
        let all: u64 = shares.iter().map(hundredths).sum();
        if shares.len() < 2 {
            return Self::Incomplete;
        }
        if all > hundredths(&ProfitShare::WHOLE) {
            return Self::TooMuch(all);
        }
        shares.sort_unstable_by_key(|share| Reverse(*share));
        let (mut largest, mut bring) = (0, 0);
        for share in &shares {
            if bring * 5 >= hundredths(&ProfitShare::WHOLE) * 4 {
                break;
            }
            (largest, bring) = (largest + 1, bring + hundredths(share));
        }
        Self::Known { largest, bring }
    }
}

/// The clients that one of our units serves and that decide on one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// Our unit; `None` where it was not said.
    pub unit: Option<Name>,
    /// The client's level; `None` where it was not said.
    pub reach: Option<Reach>,
    /// Its clients.
    pub clients: Vec<&'a Client>,
}

/// Clients by our unit and their level, in that order; what was not said comes last. Those of which neither was said are left out.
pub fn by_unit_and_reach(clients: &[Client]) -> Vec<Group<'_>> {
    let keys: Vec<_> = clients.iter().map(|client| (client.account.unit(), client.account.reach())).collect();
    let rank = |at: usize| (keys[at].0.is_none(), keys[at].0.as_ref(), keys[at].1.is_none(), keys[at].1);
    let mut groups: Vec<Group> = Vec::new();
    for at in order(clients.len(), &|one, other| rank(one).cmp(&rank(other))) {
        let (unit, reach) = &keys[at];
        if unit.is_none() && reach.is_none() {
            continue;
        }
        match groups.last_mut() {
            Some(group) if group.unit == *unit && group.reach == *reach => group.clients.push(&clients[at]),
            _ => groups.push(Group { unit: unit.clone(), reach: *reach, clients: vec![&clients[at]] }),
        }
    }
    groups
}

/// A client that several of our units serve, or that decides on several levels: accounts of one name that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Its name.
    pub name: Name,
    /// Our units, each once.
    pub units: Vec<Name>,
    /// Its levels, each once.
    pub reaches: Vec<Reach>,
}

/// These clients, in the order of their names. Names count as the same whatever the case of their letters.
pub fn shared(clients: &[Client]) -> Vec<Shared> {
    let names: Vec<Option<String>> =
        clients.iter().map(|client| client.account.name().map(|name| name.as_str().to_lowercase())).collect();
    let places = order(clients.len(), &|one, other| names[one].cmp(&names[other]));
    let mut found: Vec<Shared> = Vec::new();
    let mut last = None;
    for at in places {
        let account = &clients[at].account;
        let Some(name) = account.name() else { continue };
        if last != Some(&names[at]) {
            found.push(Shared { name, units: Vec::new(), reaches: Vec::new() });
            last = Some(&names[at]);
        }
        if let Some(of) = found.last_mut() {
            let is_new = |unit: &Name| {
                let lower = unit.as_str().to_lowercase();
                of.units.iter().all(|known| known.as_str().to_lowercase() != lower)
            };
            let unit = account.unit().filter(is_new);
            of.units.extend(unit);
            of.reaches.extend(account.reach().filter(|reach| !of.reaches.contains(reach)));
        }
    }
    found.retain(|of| of.units.len() > 1 || of.reaches.len() > 1);
    found
}

/// Whether an account has this name, whatever the case of its letters.
pub fn is_taken(clients: &[Client], name: &Name) -> bool {
    let lower = name.as_str().to_lowercase();
    let is_it = |other: Name| other.as_str().to_lowercase() == lower;
    clients.iter().any(|client| client.account.name().is_some_and(is_it))
}
