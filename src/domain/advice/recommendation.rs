//! Which actions are recommended, and why: those that improve the respondent's lowest-rated statements, one level up, and those for
//! areas that keep the next level's gates shut.

use crate::domain::index::{ActionIx, AreaIx, IndexVec, ItemIx, LevelIx};
use std::cmp::Reverse;

use super::{Advice, Aim};
use crate::domain::answers::Answers;
use crate::domain::assessment::Target;
use crate::domain::instrument::{Exact, Instrument};
use crate::domain::order::order;
use crate::domain::scale::Rating;
use crate::domain::score::{AreaScore, shut_areas};

/// The maximum number of actions recommended at once, of each kind.
pub const SHOWN: usize = 3;

/// Statements with at most this rating are low: they should be repaired before anything is built on them.
pub(super) const TO_REPAIR: u8 = 2;

/// The ranked actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recommendation {
    /// The level whose actions are recommended: those that lead to it from the level below. `None` if the lowest level
    /// is to be kept.
    pub to: Option<LevelIx>,
    /// To do first: at most [`SHOWN`] actions of earlier transitions that improve a statement rated 2 or less.
    pub repair: Vec<Ranked>,
    /// At most [`SHOWN`] actions of the transition, and all for areas that keep the gates of the level shut.
    pub next: Vec<Ranked>,
    /// All other actions, by level and in file order; those for areas come last.
    pub others: Vec<Ranked>,
}

/// An action and the reason why it is recommended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The action.
    pub action: ActionIx,
    /// The reason.
    pub because: Because,
}

/// Why an action is recommended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The item with the largest shortfall among those the action improves; the first if there are several.
    Item(ItemIx),
    /// An area, and what it lacks to the target level; nothing if it keeps no gate shut.
    Area(AreaIx, Exact),
}

/// The lowest rating that an item has for any subject, since the weaker subject counts. `None` while all are blank.
pub fn lowest_rating(instrument: &Instrument, answers: &Answers, item: ItemIx) -> Option<Rating> {
    let questions = instrument.questions().enumerated();
    questions.filter(|(_, question)| question.item == item).filter_map(|(q, _)| answers.rating(q)).min()
}

/// Each item's shortfall: how far it is below the highest rating in one respondent's answers. `None` while any
/// question is blank.
pub fn shortfalls(instrument: &Instrument, answers: &Answers) -> Option<IndexVec<ItemIx, Exact>> {
    answers.complete()?;
    let points = instrument.scale().points();
    let short = |item| Some(points - lowest_rating(instrument, answers, item)?.value());
    (instrument.items().positions())
        .map(|item| short(item).map(|short| Exact::from_integer(short.into())))
        .collect()
}

/// Ranks all actions. Those of the transition out of `level`, the level reached, are recommended. If the target is to
/// stay, or at the highest level, those of the transition into it are. They are ordered by the shortfall of their
/// lowest item, then by the sum of shortfalls, then by their order in the file.
///
/// Actions for areas are recommended while their area keeps the gates of the target level shut: the area that lacks most comes first.
///
/// `shortfalls` has an entry for each item, `areas` one for each area. They may be those of one respondent or of a team.
pub fn recommend(
    instrument: &Instrument,
    advice: &Advice,
    shortfalls: &IndexVec<ItemIx, Exact>,
    areas: &IndexVec<AreaIx, AreaScore>,
    (level, target): (LevelIx, Target),
) -> Recommendation {
    let to = Some(target.level(level, instrument.levels().len())).filter(|&to| to > LevelIx::LOWEST);
    let ranked: Vec<(LevelIx, Exact, Exact, Ranked)> =
        (advice.actions().positions()).filter_map(|action| rank(advice, shortfalls, action)).collect();
    let urgency = |i: usize| (Reverse(ranked[i].1), Reverse(ranked[i].2));
    let by_level = |one: usize, other: usize| {
        ranked[one].0.cmp(&ranked[other].0).then_with(|| urgency(one).cmp(&urgency(other)))
    };

    let points = u64::from(instrument.scale().points());
    let repaired_from = Exact::from_integer(points.saturating_sub(u64::from(TO_REPAIR)));
    let mut found = Recommendation { to, ..Recommendation::default() };
    let mut earlier = Vec::new();
    let mut others = Vec::new();
    for i in order(ranked.len(), &by_level) {
        let (level, worst, _, action) = &ranked[i];
        if to.is_some_and(|to| *level < to) && *worst >= repaired_from {
            earlier.push(i);
        } else if Some(*level) == to && found.next.len() < SHOWN {
            found.next.push(*action);
        } else {
            others.push(i);
        }
    }
    // These span several transitions, so put the most urgent first.
    let most_urgent = order(earlier.len(), &|a, b| urgency(earlier[a]).cmp(&urgency(earlier[b])));
    for (position, i) in most_urgent.into_iter().map(|i| earlier[i]).enumerate() {
        if position < SHOWN { found.repair.push(ranked[i].3) } else { others.push(i) }
    }
    let place = |i: usize| (ranked[others[i]].0, ranked[others[i]].3.action);
    let in_file = order(others.len(), &|one, other| place(one).cmp(&place(other)));
    found.others = in_file.into_iter().map(|i| ranked[others[i]].3).collect();
    let shut = to.map(|to| shut_areas(instrument, areas, to)).unwrap_or_default();
    for_areas(advice, &shut, &mut found);
    found
}

/// Adds the actions for areas, of which `shut` keep the gates of the target level shut.
fn for_areas(advice: &Advice, shut: &[(AreaIx, Exact)], found: &mut Recommendation) {
    let lacking = |area: AreaIx| shut.iter().find(|(other, _)| *other == area).map(|(_, by)| *by);
    let actions = advice.actions().enumerated().filter_map(|(action, of)| match of.aim {
        Aim::Area(area) => Some((action, area, lacking(area).unwrap_or_default())),
        Aim::Level { .. } => None,
    });
    let actions: Vec<(ActionIx, AreaIx, Exact)> = actions.collect();
    for i in order(actions.len(), &|one, other| actions[other].2.cmp(&actions[one].2)) {
        let (action, area, by) = actions[i];
        let ranked = Ranked { action, because: Because::Area(area, by) };
        if by > Exact::default() { found.next.push(ranked) } else { found.others.push(ranked) }
    }
}

/// How urgent an action on the way to a level is; `None` if it is for an area.
fn rank(
    advice: &Advice,
    shortfalls: &IndexVec<ItemIx, Exact>,
    action: ActionIx,
) -> Option<(LevelIx, Exact, Exact, Ranked)> {
    let Aim::Level { to, moves } = &advice.actions()[action].aim else { return None };
    let of = |&item: &ItemIx| shortfalls.get(item).copied().unwrap_or_default();
    let worst = moves.iter().map(of).max().unwrap_or_default();
    let lowest = moves.iter().copied().find(|item| of(item) == worst).unwrap_or(ItemIx::from(0));
    let sum = moves.iter().map(of).sum();
    Some((*to, worst, sum, Ranked { action, because: Because::Item(lowest) }))
}
