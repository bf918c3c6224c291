//! What plans begin with is read from instrument files, and every flaw has its place.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{MARKETING_SALES, file, marketing_sales, marketing_sales_playbook};
use tandem::codec::playbook;
use tandem::domain::id::Id;

fn flaws(from: &str, to: &str) -> Vec<String> {
    let text = file(MARKETING_SALES);
    assert!(text.contains(from), "{from}");
    let read = playbook::read(&text.replacen(from, to, 1), &marketing_sales().instrument);
    read.err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn a_bad_reference_type_or_id_is_told_with_its_place() {
    let cases = [
        (
            r#""pairs": ["mql-to-sql", "lead-acceptance"]"#,
            r#""pairs": ["mql-to-sql", "leads"]"#,
            "advice.metrics[11].pairs[1]",
        ),
        (r#""id": "landing-page""#, r#""id": "Landing""#, "advice.starters[0].id"),
        (r#""id": "form","#, r#""id": "landing-page","#, "advice.starters[1].id"),
        (r#""id": "clear-call-to-action""#, r#""id": "new-headline""#, "advice.starters[0].hypotheses[1].id"),
        (r#""tagsLinks": true"#, r#""tagsLinks": "yes""#, "advice.starters[3].tagsLinks"),
        (r#""tagsLinks": true"#, r#""tagLinks": true"#, "advice.starters[3].tagLinks"),
        (r#""metrics": ["basket-abandonment"]"#, r#""metrics": ["basket"]"#, "advice.starters[4].metrics[0]"),
    ];
    for (from, to, place) in cases {
        let found = flaws(from, to);
        assert!(found.iter().any(|flaw| flaw.contains(place)), "{place}: {found:?}");
    }
}

#[test]
fn a_playbook_knows_its_metrics_and_actions_by_id() {
    let playbook = marketing_sales_playbook();
    let id = |text: &str| Id::new(text).unwrap();
    assert!(playbook.metric(&id("reach")).is_some_and(|(metric, _)| metric.pairs.len() == 2));
    assert!(playbook.action(&id("lead-rules")).is_some() && playbook.action(&id("nothing")).is_none());
}
