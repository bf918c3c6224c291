//! Old teams as the present version would have written them. Each step works on JSON and knows two versions alone, so that
//! none is ever changed again.

use crate::codec::json::Json;

/// Step n leads from version n + 1 to the next.
pub(super) const STEPS: [fn(&mut Json); 1] = [codes_stand_in_rounds];

/// Version 2 has rounds, in which codes wait or have entered. Before it there were pairs alone: their codes have entered
/// together. The structure of the instrument was not noted. What is not as version 1 wrote it gets no rounds, and is told
/// as damaged.
fn codes_stand_in_rounds(team: &mut Json) {
    let is_open = team.get("kind").and_then(Json::as_text) == Some("open");
    let (Some(id), Some(started), Some(codes)) = (team.get("id"), team.get("started"), team.get("codes"))
    else {
        return;
    };
    if !is_open {
        return;
    }
    let object = |parts: Vec<(&str, Json)>| {
        Json::Object(parts.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    };
    let batch = object(vec![("side", Json::Null), ("codes", codes.clone())]);
    let round = object(vec![
        ("id", id.clone()),
        ("started", started.clone()),
        ("waiting", object(Vec::new())),
        ("batches", Json::List(vec![batch])),
    ]);
    team.add("structure", Json::Null);
    team.add("rounds", Json::List(vec![round]));
    team.add("erased", Json::List(Vec::new()));
}
