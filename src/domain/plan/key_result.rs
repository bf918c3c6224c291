//! Key results: a metric on its way from a baseline to a target.

use super::amount::{Amount, Fraction};
use super::week::Week;
use super::{Change, Plan};
use crate::domain::id::Id;
use crate::domain::metric::{Better, Kind, Unit};
use crate::domain::name::Name;
use crate::domain::sentence::Sentence;
use crate::domain::value::Value;

/// A key result of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyResult {
    /// Unique within the plan.
    pub id: Id,
    /// What is counted.
    pub measure: Measure,
    /// Where it was at the start.
    pub baseline: Amount,
    /// What it is to come to, the latest one last; never empty, and each in the better direction from the baseline.
    pub targets: Vec<Target>,
    /// How it is scored.
    pub strength: Strength,
}

/// What a key result counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Which metric it is.
    pub what: What,
    /// The kind of measure.
    pub kind: Kind,
    /// Whether more or less is better.
    pub better: Better,
    /// The unit.
    pub unit: Unit,
}

/// A metric by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// One of an instrument, by its id.
    BuiltIn(Id),
    /// One's own.
    Own(Name),
}

/// A target, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The week from which on it counts; `None` from the start.
    pub since: Option<Week>,
    /// The value.
    pub value: Amount,
    /// Why it took the place of the one before.
    pub reason: Option<Sentence>,
}

/// How the score of a key result is meant (Doerr, *Measure What Matters*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Done at 1.0.
    Committed,
    /// 0.7 is good.
    Stretch,
}

/// Why a target can't be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotATarget {
    /// It is where the key result is already.
    Same,
    /// It is in the direction that is not better.
    Worse,
}

/// How a key result stands against the straight path from baseline to target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// On the path, or less than a tenth behind it.
    OnPath,
    /// A tenth of the way or more behind it.
    Behind,
}

impl Measure {
    /// Checks that a target is one.
    ///
    /// # Errors
    /// The reason why it is not.
    pub fn check(&self, baseline: Amount, target: Amount) -> Result<Amount, NotATarget> {
        let is_better = match self.better {
            Better::Up => target > baseline,
            Better::Down => target < baseline,
        };
        match target {
            _ if target == baseline => Err(NotATarget::Same),
            _ if is_better => Ok(target),
            _ => Err(NotATarget::Worse),
        }
    }
}

impl KeyResult {
    /// The target that counts in a week.
    pub fn target_in(&self, week: Week) -> Option<&Target> {
        self.targets.iter().rev().find(|target| target.since.is_none_or(|since| since <= week))
    }

    /// How much of the way a value is, measured by the target that counts in a week.
    pub fn progress(&self, value: Amount, week: Week) -> Option<Fraction> {
        value.on_the_way(self.baseline, self.target_in(week)?.value)
    }

    /// The score of a value, from 0 to 1, by the target that counted at the end.
    pub fn score(&self, value: Amount) -> Option<Fraction> {
        self.progress(value, Week::LAST).map(Fraction::clamped)
    }

    /// How a value stands in a week.
    pub fn pace(&self, value: Amount, week: Week) -> Option<Pace> {
        // Behind: less than week/13 − 1/10.
        let weeks = i64::from(week.number());
        let is_behind = self.progress(value, week)?.is_below(10 * weeks - 13, 130);
        Some(if is_behind { Pace::Behind } else { Pace::OnPath })
    }
}

const STRENGTHS: [(&str, Strength); 2] = [("committed", Strength::Committed), ("stretch", Strength::Stretch)];

impl Plan {
    /// The key results, in the order in which they were added.
    pub fn key_results(&self) -> Vec<KeyResult> {
        let mut found: Vec<(u64, KeyResult)> = Vec::new();
        for id in self.ids("key-results/", "/measure") {
            let name = |what: &str| name(&id, what);
            let Some(key_result) = self.key_result(&id) else { continue };
            let place = self.whole(&name("place")).unwrap_or(0);
            let at = found.iter().take_while(|(other, _)| *other <= place).count();
            found.insert(at, (place, key_result));
        }
        found.into_iter().map(|(_, key_result)| key_result).collect()
    }

    /// A key result; `None` where there is none of this id.
    pub fn key_result(&self, id: &Id) -> Option<KeyResult> {
        let measure = measure(self.value(&name(id, "measure"))?)?;
        let baseline = self.text(&name(id, "baseline")).and_then(Amount::read)?;
        let target = |since: Option<Week>| {
            let value = self.value(&target_name(id, since))?;
            let reason = value.get("why").and_then(Value::as_text).and_then(Sentence::new);
            let value = Amount::read(value.get("value")?.as_text()?)?;
            measure.check(baseline, value).ok().map(|value| Target { since, value, reason })
        };
        let targets: Vec<Target> =
            [None].into_iter().chain(Week::all().map(Some)).filter_map(target).collect();
        let strength = self.text(&name(id, "strength"));
        let strength = STRENGTHS.iter().find(|(name, _)| Some(*name) == strength);
        (!targets.is_empty()).then(|| KeyResult {
            id: id.clone(),
            measure,
            baseline,
            targets,
            strength: strength.map_or(Strength::Stretch, |(_, strength)| *strength),
        })
    }
}

impl Change {
    /// A key result as it begins, at this place among the others.
    pub fn key_result(key_result: &KeyResult, place: u64) -> Self {
        let KeyResult { id, measure, baseline, targets, strength } = key_result;
        let strength = STRENGTHS.iter().find(|(_, other)| other == strength);
        let mut changes = vec![
            (name(id, "measure"), Some(measure_value(measure))),
            (name(id, "baseline"), Some(Value::Text(baseline.written()))),
            (name(id, "strength"), strength.map(|(name, _)| (*name).into())),
            (name(id, "place"), Some(place.into())),
        ];
        changes
            .extend(targets.iter().map(|target| (target_name(id, target.since), Some(target_value(target)))));
        Self::of(changes)
    }

    /// A key result is dropped. Its readings stay, so that it can come back.
    pub fn drop_key_result(id: &Id) -> Self {
        Self::one(name(id, "measure"), None)
    }

    /// A target takes the place of the one before.
    pub fn target(id: &Id, target: &Target) -> Self {
        Self::one(target_name(id, target.since), Some(target_value(target)))
    }
}

fn name(id: &Id, what: &str) -> String {
    format!("key-results/{id}/{what}")
}

fn target_name(id: &Id, since: Option<Week>) -> String {
    name(id, &format!("target/{}", since.map_or(0, Week::number)))
}

fn target_value(target: &Target) -> Value {
    let reason = target.reason.as_ref().map(|reason| ("why".to_owned(), reason.as_str().into()));
    let value = ("value".to_owned(), Value::Text(target.value.written()));
    Value::Map([value].into_iter().chain(reason).collect())
}

fn measure(value: &Value) -> Option<Measure> {
    let text = |key: &str| value.get(key).and_then(Value::as_text);
    let built_in = text("metric").and_then(Id::new).map(What::BuiltIn);
    Some(Measure {
        what: built_in.or_else(|| text("name").and_then(Name::new).map(What::Own))?,
        kind: Kind::named(text("kind")?)?,
        better: Better::named(text("better")?)?,
        unit: Unit::named(text("unit")?)?,
    })
}

fn measure_value(measure: &Measure) -> Value {
    let what = match &measure.what {
        What::BuiltIn(id) => ("metric", id.as_str()),
        What::Own(name) => ("name", name.as_str()),
    };
    let parts = [
        what,
        ("kind", measure.kind.name()),
        ("better", measure.better.name()),
        ("unit", measure.unit.name()),
    ];
    Value::Map(parts.map(|(key, text)| (key.to_owned(), text.into())).into())
}
