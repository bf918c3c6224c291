//! Checks as written.

use super::{Draft, limits};
use crate::codec::instrument::flaw::Fault;
use crate::codec::instrument::inspection::Inspection;
use crate::codec::instrument::place::Place;
use crate::domain::id::Id;
#[cfg(doc)]
use crate::domain::instrument::Condition;
use crate::domain::instrument::{Check, Finding, Tone};

/// A [`Check`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftCheck {
    /// The check's id.
    pub id: Option<String>,
    /// The ids of its statements.
    pub items: Vec<Option<String>>,
    /// Its findings.
    pub findings: Vec<DraftFinding>,
}

/// A [`Finding`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftFinding {
    /// The finding's id.
    pub id: Option<String>,
    /// Its tone, `warning` or `note`.
    pub tone: Option<String>,
    /// Lists of conditions.
    pub when: Vec<Vec<DraftCondition>>,
}

/// A [`Condition`] as written: a statement with its highest low rating, or a level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftCondition {
    /// The id of a statement of the check.
    pub item: Option<String>,
    /// The highest rating that counts as low.
    pub at_most: Option<u32>,
    /// The id of a level; the condition holds below it.
    pub level_below: Option<String>,
}

impl Draft {
    pub(super) fn checks(&self, flaws: &mut Inspection, points: u32) -> Vec<Check> {
        let at = Place::ROOT.key("checks");
        flaws.count(&at, self.checks.len(), 0, limits::CHECKS);
        let ids = flaws.ids(&at, &mut self.checks.iter().map(|check| check.id.as_deref()));
        let (mut checks, mut taken) = (Vec::<Check>::new(), Vec::<Id>::new());
        for (i, (check, id)) in self.checks.iter().zip(ids).enumerate() {
            let at = at.entry(i);
            let at_items = at.key("items");
            flaws.count(&at_items, check.items.len(), 1, limits::CHECK_ITEMS);
            let items = flaws.ids(&at_items, &mut check.items.iter().map(Option::as_deref));
            for (k, id) in items.iter().enumerate() {
                if taken.contains(id) {
                    flaws.add(&at_items.entry(k).key("id"), Fault::RepeatedId { id: id.to_string() });
                }
            }
            let first = taken.len().into();
            taken.extend(items.iter().cloned());
            let findings = self.findings(flaws, &at.key("findings"), check, points);
            checks.push(Check { id, first, items: items.into(), findings: findings.into() });
        }
        checks
    }

    fn findings(&self, flaws: &mut Inspection, at: &Place, check: &DraftCheck, points: u32) -> Vec<Finding> {
        flaws.count(at, check.findings.len(), 1, limits::CHECKS);
        let ids = flaws.ids(at, &mut check.findings.iter().map(|finding| finding.id.as_deref()));
        let items: Vec<&str> = check.items.iter().map(|id| id.as_deref().unwrap_or_default()).collect();
        let levels: Vec<&str> =
            self.levels.iter().map(|level| level.id.as_deref().unwrap_or_default()).collect();
        let mut findings = Vec::new();
        for (i, (finding, id)) in check.findings.iter().zip(ids).enumerate() {
            let at = at.entry(i);
            let tone = flaws.reference(&at.key("tone"), finding.tone.as_deref(), &["warning", "note"]);
            let at = at.key("when");
            flaws.count(&at, finding.when.len(), 1, limits::CHECK_ITEMS);
            let mut when = Vec::new();
            for (k, all) in finding.when.iter().enumerate() {
                let at = at.entry(k);
                flaws.count(&at, all.len(), 1, limits::CHECK_ITEMS);
                let mut conditions = Vec::new();
                for (n, condition) in all.iter().enumerate() {
                    conditions.extend(flaws.condition(&at.entry(n), condition, &items, &levels, points));
                }
                when.push(conditions);
            }
            findings.push(Finding {
                id,
                tone: if tone == Some(0) { Tone::Warning } else { Tone::Note },
                when,
            });
        }
        findings
    }
}
