//! Old records as the present version would have written them. Each step works on JSON and knows two
//! versions alone, so that none is ever changed again.

use crate::codec::json::Json;

/// Step n leads from version n + 1 to the next.
const STEPS: [fn(&mut Json); 2] = [revisions_are_counted, checks_are_kept];

/// The version that the last step leads to: the one that is written.
pub const LATEST: u64 = STEPS.len() as u64 + 1;

/// Brings the record in an envelope from its version (from 1) up to [`LATEST`].
pub fn up_to_date(version: u64, mut envelope: Json) -> Json {
    for (step, from) in STEPS.iter().zip(1..) {
        if from >= version {
            step(&mut envelope);
        }
    }
    envelope
}

/// Version 2 counts the revision of each field. Nobody counted them before: all are 0.
fn revisions_are_counted(envelope: &mut Json) {
    if let Some(assessment) = envelope.get_mut("assessment") {
        assessment.add("revisions", Json::Object(vec![("ratings".to_owned(), Json::Object(Vec::new()))]));
    }
}

/// Version 3 keeps the ratings of the checks' statements. Before it nobody was asked: all are blank.
fn checks_are_kept(envelope: &mut Json) {
    let none = || Json::Object(Vec::new());
    if let Some(assessment) = envelope.get_mut("assessment") {
        assessment.add("checks", none());
        if let Some(revisions) = assessment.get_mut("revisions") {
            revisions.add("checks", none());
        }
    }
}
