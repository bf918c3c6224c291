//! Old assessments as the present version would have written them. Each step works on JSON and knows two versions alone,
//! so that none is ever changed again.

use crate::codec::json::Json;

/// Step n leads from version n + 1 to the next.
pub(super) const STEPS: [fn(&mut Json); 3] =
    [revisions_are_counted, checks_are_kept, values_stand_in_registers];

/// Version 2 counts the revision of each field. Nobody counted them before: all are 0.
fn revisions_are_counted(assessment: &mut Json) {
    assessment.add("revisions", Json::Object(vec![("ratings".to_owned(), Json::Object(Vec::new()))]));
}

/// Version 3 keeps the ratings of the checks' statements. Before it nobody was asked: all are blank.
fn checks_are_kept(assessment: &mut Json) {
    let none = || Json::Object(Vec::new());
    assessment.add("checks", none());
    if let Some(revisions) = assessment.get_mut("revisions") {
        revisions.add("checks", none());
    }
}

/// The structure that version 1 of `marketing-sales` has always had. Up to version 3 of the records nothing else was
/// finished.
const FIRST_STRUCTURE: &str = "8ec0146c2c571997";

/// Version 4 writes each value beside its revision, notes on which structure an assessment was finished, and has room for
/// registers of other programs. What is not as version 3 wrote it gets no registers, and is told as damaged.
fn values_stand_in_registers(assessment: &mut Json) {
    if let Some(registers) = registers_of(assessment) {
        assessment.add("registers", Json::Object(registers));
    }
}

fn registers_of(assessment: &Json) -> Option<Vec<(String, Json)>> {
    let revisions = assessment.get("revisions")?;
    let revision = |of: &Json, key: &str| of.get(key).cloned().unwrap_or(Json::Number(0.0));
    let register = |value, revision| Json::List(vec![value, revision]);
    let mut registers = Vec::new();
    for key in ["side", "name", "target", "sponsor"] {
        let value = assessment.get(key).cloned().unwrap_or(Json::Null);
        registers.push((key.to_owned(), register(value, revision(revisions, key))));
    }
    let finished = match assessment.get("finished") {
        None | Some(Json::Null) => Json::Null,
        Some(at) => {
            let edition = assessment.get("instrumentVersion")?.clone();
            let is_first = assessment.get("instrument")?.as_text() == Some("marketing-sales");
            let structure = if is_first { Json::Text(FIRST_STRUCTURE.to_owned()) } else { Json::Null };
            let parts = [("at", at.clone()), ("structure", structure), ("edition", edition)];
            Json::Object(parts.map(|(key, value)| (key.to_owned(), value)).into())
        }
    };
    registers.push(("finished".to_owned(), register(finished, revision(revisions, "finished"))));
    for group in ["ratings", "checks"] {
        let (Json::Object(values), Json::Object(counts)) = (assessment.get(group)?, revisions.get(group)?)
        else {
            return None;
        };
        for (key, value) in values {
            let count = revision(revisions.get(group)?, key);
            registers.push((format!("{group}/{key}"), register(value.clone(), count)));
        }
        // What was rated and cleared again has a revision and no value.
        for (key, count) in counts.iter().filter(|(key, _)| values.iter().all(|(rated, _)| rated != key)) {
            registers.push((format!("{group}/{key}"), register(Json::Null, count.clone())));
        }
    }
    Some(registers)
}
