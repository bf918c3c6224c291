//! Whose answers may be in which figures: the rules that keep a person's answers from being worked out.
//!
//! A figure is of a *union*: all people of a group who have entered. Nobody enters alone, and nobody leaves. So whatever is
//! shown, now or later, a person is in the same figures as others, at least as many together as the team asks for.
//!
//! 1. The least number of people, the instrument, open or closed are fixed when a team is made ([`super::Team`]).
//! 2. An open team takes codes that allow single answers to be looked at, and has no least number. A closed one takes any.
//! 3. A code of an unfinished questionnaire is refused.
//! 4. People enter by a request to show results. A side with enough people waiting becomes a group. The others become
//!    one, "the rest", if they are enough and the facilitator asks for it. Until then they are in no figure.
//! 5. Late ones enter a group by at least five.
//! 6. Who has entered stays, but by erasing the round.
//! 7. There is no figure of anything but a group, or of the two sides that are compared.
//! 8. What shows how answers differ needs at least five people in everything that entered together.
//! 9. A code is in one round of one team; where an undo, a merge or a backup brings it into two, neither is shown. Those whose
//!    open code this browser holds count towards no least number.
//!
//! *Where two copies of a round let different people enter*, and then meet, the batches overlap. People who are in the same
//! batches are an *atom*: figures can't tell them apart. Where an atom is too small, its group has no figures any more:
//! together with those that were shown before they would tell the answers of few. `tests/protection.rs` shows that no
//! sequence of adding, showing and merging leaves fewer than the least number in one atom of what a browser has shown.

use super::compared::Compared;
use super::directory::{Directory, Place};
use super::round::{Batch, Group, Round};
use super::statistics::Union;
use super::{Kind, Team};
use crate::domain::order::{order, sorted};
use crate::domain::record::Record;
use crate::domain::response::Response;

/// What the rules need to know of the people in a round.
#[derive(Clone, Copy)]
pub struct People<'a> {
    /// The team.
    pub team: &'a Team,
    /// What a code says; `None` if it can't be read.
    pub read: &'a dyn Fn(&str) -> Option<Response>,
    /// Where the codes of this browser are.
    pub directory: &'a Directory,
}

impl People<'_> {
    /// Whether a person counts towards a least number. In an open team everybody does.
    fn counts(self, code: &str) -> bool {
        self.team.kind() == Kind::Open || !self.directory.is_held(code)
    }

    /// What a code says, if it can be in this team. Codes of a closed team are kept without their openness.
    fn response(self, code: &str) -> Option<Response> {
        let is_open = self.team.kind() == Kind::Open;
        (self.read)(code).filter(|response| {
            response.open == is_open
                && response.is_complete()
                && response.is_answer_to(self.team.instrument())
        })
    }

    /// Whether a person has entered another round, so that both can't be shown.
    fn is_elsewhere(self, round: &Round, code: &str) -> bool {
        let here = Place { team: self.team.id().clone(), round: round.id().clone() };
        self.team.kind() != Kind::Open && self.directory.has_entered_elsewhere(code, &here)
    }
}

/// Who enters at the next request to show results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entering {
    /// Those of whom there are enough, by groups.
    pub groups: Vec<Batch>,
    /// The others, if they are enough to become "the rest".
    pub rest: Option<Batch>,
    /// Those who go on waiting unless they enter the rest.
    pub waiting: usize,
}

/// Who enters a round at the next request.
pub fn entering(round: &Round, people: People) -> Entering {
    let kind = people.team.kind();
    let established = groups_of(round);
    let is_enough = |group: Group, codes: &[String]| {
        let least = if established.contains(&group) { kind.least_for_spread() } else { kind.least() };
        codes.iter().filter(|code| people.counts(code)).count() >= least
    };
    let sides = people.team.instrument().sides();
    let mut by_group: Vec<(Group, Vec<String>)> =
        sides.positions().map(Group::Side).chain([Group::Rest]).map(|group| (group, Vec::new())).collect();
    for code in round.waiting() {
        // What can't be read waits for a page that can.
        if let Some(response) = people.response(code).filter(|_| !people.is_elsewhere(round, code)) {
            let group = response.side.map_or(Group::Rest, Group::Side);
            if let Some((_, codes)) = by_group.iter_mut().find(|(here, _)| *here == group) {
                codes.push(code.to_owned());
            }
        }
    }
    let has_sides = !sides.is_empty();
    let (mut groups, mut others) = (Vec::new(), Vec::new());
    for (group, codes) in by_group.into_iter().filter(|(_, codes)| !codes.is_empty()) {
        if is_enough(group, &codes) && (group != Group::Rest || !has_sides) {
            groups.push(Batch::of(group, &codes));
        } else {
            others.extend(codes);
        }
    }
    let waiting = others.len();
    let is_rest = has_sides && !others.is_empty() && is_enough(Group::Rest, &others);
    let rest = is_rest.then(|| Batch::of(Group::Rest, &others));
    Entering { groups, rest, waiting }
}

/// The groups of a round: sides in the order of the file, then the rest.
fn groups_of(round: &Round) -> Vec<Group> {
    let mut groups = Vec::new();
    for group in round.batches().map(Batch::group) {
        // Batches are sorted by their groups.
        if groups.last() != Some(&group) {
            groups.push(group);
        }
    }
    groups
}

/// The figures of a round: all that may be computed of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    groups: Vec<(Group, Union)>,
    withheld: Vec<Group>,
}

impl Figures {
    /// What a round shows.
    pub fn of(round: &Round, people: People) -> Self {
        let kind = people.team.kind();
        let atoms = Atoms::of(round, people);
        let mut figures = Self::default();
        for group in groups_of(round) {
            let is_shown = |&smallest: &usize| {
                let mut batches = round.batches().filter(|batch| batch.group() == group);
                smallest >= kind.least()
                    && !batches.any(|batch| batch.codes().iter().any(|code| people.is_elsewhere(round, code)))
            };
            match atoms.smallest_of(group).filter(is_shown) {
                Some(smallest) => {
                    let batches = round.batches().filter(|batch| batch.group() == group);
                    let codes: Vec<&str> =
                        batches.flat_map(|batch| batch.codes().iter().map(String::as_str)).collect();
                    let codes = sorted(&codes);
                    let responses: Option<Vec<Response>> =
                        codes.iter().map(|code| people.response(code)).collect();
                    let shows_spread = smallest >= kind.least_for_spread();
                    let union = responses.and_then(|responses| {
                        Union::of(people.team.instrument(), &codes, &responses, shows_spread)
                    });
                    match union {
                        Some(union) => figures.groups.push((group, union)),
                        None => figures.withheld.push(group),
                    }
                }
                None => figures.withheld.push(group),
            }
        }
        figures
    }

    /// The groups that are shown: sides in the order of the file, then the rest.
    pub fn groups(&self) -> &[(Group, Union)] {
        &self.groups
    }

    /// The groups that can't be shown: two copies of the round let different people enter, somebody entered another round as well,
    /// a code can't be read here, or too few are left whose open code this browser does not have.
    pub fn withheld(&self) -> &[Group] {
        &self.withheld
    }

    /// How many people are in the figures.
    pub fn respondents(&self) -> usize {
        self.groups.iter().map(|(_, union)| union.people()).sum()
    }

    /// The figures of a group.
    pub fn group(&self, group: Group) -> Option<&Union> {
        self.groups.iter().find(|(here, _)| *here == group).map(|(_, union)| union)
    }

    /// What is compared: the first two sides of the file, or else the first group that is shown. `None` where none is.
    pub fn compared(&self) -> Option<Compared<'_>> {
        let is_main =
            |group: &Group| matches!(group, Group::Side(side) if usize::from(*side) < Compared::SIDES);
        let mut main = self.groups.iter().filter(|(group, _)| is_main(group));
        let (group, first) = main.next().or(self.groups.first())?;
        let second = main.next().map(|(group, union)| (*group, union));
        Some(Compared::of((*group, first), second))
    }
}

/// The people of a round by the batches that they are in.
struct Atoms {
    /// The batches of an atom, and how many of its people count.
    atoms: Vec<(Vec<usize>, usize)>,
    /// The group of each batch.
    groups: Vec<Group>,
}

impl Atoms {
    fn of(round: &Round, people: People) -> Self {
        let groups = round.batches().map(Batch::group).collect();
        let entries: Vec<(&str, usize)> = (round.batches().enumerate())
            .flat_map(|(number, batch)| batch.codes().iter().map(move |code| (code.as_str(), number)))
            .collect();
        let by_code = order(entries.len(), &|one, other| entries[one].0.cmp(entries[other].0));
        let mut atoms: Vec<(Vec<usize>, usize)> = Vec::new();
        for person in by_code.chunk_by(|&one, &other| entries[one].0 == entries[other].0) {
            let batches: Vec<usize> = person.iter().map(|&entry| entries[entry].1).collect();
            let counts = person.first().is_some_and(|&entry| people.counts(entries[entry].0));
            match atoms.iter_mut().find(|(others, _)| *others == batches) {
                Some((_, count)) => *count += usize::from(counts),
                None => atoms.push((batches, usize::from(counts))),
            }
        }
        Self { atoms, groups }
    }

    /// How many people count in the smallest atom of a group; `None` where one of them is in another group as well, and for a
    /// group without people.
    fn smallest_of(&self, group: Group) -> Option<usize> {
        let is_of = |batches: &[usize]| batches.iter().any(|&batch| self.groups[batch] == group);
        let is_of_one = |batches: &[usize]| batches.iter().all(|&batch| self.groups[batch] == group);
        let mut smallest = None;
        for (batches, count) in self.atoms.iter().filter(|(batches, _)| is_of(batches)) {
            if !is_of_one(batches) {
                return None;
            }
            smallest = Some(smallest.map_or(*count, |least: usize| least.min(*count)));
        }
        smallest
    }
}
