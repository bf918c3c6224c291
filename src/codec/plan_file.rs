//! One plan as a file.

use crate::codec::json::Json;
use crate::codec::saved::{MAX_REVISION, Saved, Unreadable};
use crate::domain::plan::Plan;
use crate::domain::record::{Key, Record, Timestamp};

/// The largest file of a plan, in bytes: 1 MiB, some ten times the largest plan.
pub const LONGEST_FILE: usize = 1 << 20;

/// A file with one plan, for the other department: a backup that has nothing else, so that whoever has it can restore it as well.
pub fn file(plan: &Plan, made: Timestamp) -> String {
    format!(
        "{{\"tandem\":\"backup\",\"version\":1,\"made\":{made},\"records\":{{\"{}/{}\":{}}}}}",
        Plan::KIND,
        plan.id(),
        plan.write()
    )
}

/// Reads the plan of such a file.
///
/// # Errors
/// Why it is none that could be used; `None` where it is no such file at all.
pub fn read_file(file: &str) -> Result<Plan, Option<Unreadable>> {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    if file.len() > LONGEST_FILE {
        return Err(None);
    }
    let mut json = Json::read(file).map_err(|e| Some(Unreadable::NotJson { column: e.column }))?;
    if json.get("tandem").and_then(Json::as_text) != Some("backup") {
        return Err(None);
    }
    let Some(Json::Object(records)) = json.get_mut("records") else { return Err(None) };
    let is_plan = |key: &str| Key::parse(key).is_some_and(|key| key.kind.as_str() == Plan::KIND);
    let mut plans = std::mem::take(records).into_iter().filter(|(key, _)| is_plan(key));
    // A whole backup belongs to the screen that restores one.
    let (Some((key, envelope)), None) = (plans.next(), plans.next()) else { return Err(None) };
    let mut plan = Plan::read(envelope, &|_, _| None).map_err(Some)?;
    if Key::parse(&key).is_none_or(|key| key.id != *plan.id()) {
        return Err(Some(Unreadable::Damaged { place: "id".to_owned() }));
    }
    // What was counted too far elsewhere would leave no room for changes here.
    if plan.revision() > MAX_REVISION / 2 {
        plan.recount();
    }
    Ok(plan)
}
