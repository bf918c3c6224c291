//! What leaves a plan: the week in a few lines, the whole plan in Markdown, the picture of a key result, its file.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{file, find, marketing_sales_playbook};
use tandem::chart::path::Path;
use tandem::codec::plan_file::{file as plan_file, read_file};
use tandem::codec::saved::{Saved, Unreadable};
use tandem::domain::id::Id;
use tandem::domain::plan::amount::Amount;
use tandem::domain::plan::bet::Stage;
use tandem::domain::plan::week::{Verdict, Week};
use tandem::domain::plan::{Change, Plan};
use tandem::domain::record::Record;
use tandem::domain::sentence::Sentence;
use tandem::export::plan::{PlanInput, WeekInput, week_text};
use tandem::questionnaire::locale::Locale;

fn amount(text: &str) -> Amount {
    Amount::read(text).unwrap()
}

fn week(number: u64) -> Week {
    Week::new(number).unwrap()
}

/// The plan of the fixture, after three weeks.
fn plan() -> Plan {
    let mut plan = Plan::read_text(&file("tests/fixtures/saved/plan-v1.json"), &find).unwrap();
    let (conversion, a) = (Id::new("conversion").unwrap(), Id::new("a").unwrap());
    let changes = [
        Change::reading(week(2), &conversion, Some(amount("6"))),
        Change::reading(week(3), &conversion, Some(amount("6.5"))),
        Change::verdict(week(3), &a, Verdict::Confirmed),
        Change::learned(week(3), &a, Sentence::new("Krótszy formularz <b>działa</b>").as_ref()),
        Change::start_bet(&Id::new("b").unwrap(), Some(week(4))),
    ];
    for (now, change) in (50_000..).zip(changes) {
        plan.apply(change, now);
    }
    plan
}

#[test]
fn a_week_is_at_most_ten_lines() {
    let (plan, playbook) = (plan(), marketing_sales_playbook());
    for locale in Locale::ALL {
        let input = WeekInput { plan: &plan, week: week(3), playbook: &playbook, locale, span: "2–8" };
        let text = week_text(&input);
        assert!(text.lines().count() <= 10);
        insta::assert_snapshot!(format!("a_week_in_{}", locale.tag()), text);
    }
}

#[test]
fn a_plan_in_markdown_has_all_that_was_done_and_no_markup_that_people_wrote() {
    let (plan, playbook) = (plan(), marketing_sales_playbook());
    for locale in Locale::ALL {
        let input = PlanInput { plan: &plan, playbook: &playbook, locale, span: "19.10.2026 – 17.01.2027" };
        let text = input.markdown();
        assert!(!text.contains("<b>"));
        insta::assert_snapshot!(format!("a_plan_in_{}", locale.tag()), text);
    }
}

#[test]
fn a_key_result_is_drawn_against_its_straight_path() {
    let path = |straight: (&str, &str)| Path {
        straight: (amount(straight.0), amount(straight.1)),
        readings: vec![(week(1), amount("36")), (week(4), amount("40.5")), (week(13), amount("28"))],
        written: (straight.0.to_owned(), straight.1.to_owned()),
        weeks: ("W43".to_owned(), "W03".to_owned()),
    };
    insta::assert_snapshot!("a_path_up", path(("30", "50")).svg());
    insta::assert_snapshot!("a_path_down", path(("50", "30")).svg());
    let none = Path { readings: Vec::new(), ..path(("0", "1000000000000")) };
    assert!(none.svg().contains("chart-target") && !none.svg().contains("chart-point"));
}

#[test]
fn a_file_of_a_plan_is_read_back_and_anything_else_is_refused() {
    let plan = plan();
    let text = plan_file(&plan, 1_795_527_900_000);
    assert_eq!(read_file(&text).unwrap(), plan);
    assert_eq!(read_file(&format!("\u{feff}{text}")).unwrap(), plan);
    let backup = file("tests/fixtures/backups/backup-v1.json");
    for none in ["{}", "[]", "\"plan\"", &backup, &"[".repeat(100_000), &" ".repeat(2 << 20)] {
        assert!(read_file(none).is_err(), "{}", &none[..none.len().min(40)]);
    }
    let newer = text.replace("{\"version\":1,\"plan\"", "{\"version\":2,\"plan\"");
    assert_eq!(read_file(&newer), Err(Some(Unreadable::Newer { version: 2 })));
    let renamed = text.replace("plan/p1", "plan/p2");
    assert_eq!(read_file(&renamed), Err(Some(Unreadable::Damaged { place: "id".to_owned() })));
    for cut in (0..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
        assert!(read_file(&text[..cut]).is_err());
    }
}

#[test]
fn the_next_quarter_begins_where_this_one_has_come_to_with_the_bets_that_are_open() {
    let plan = plan();
    let mut number = 0;
    let mut ids = || {
        number += 1;
        Id::new(&format!("n{number}"))
    };
    let next = plan.next_quarter(&mut ids, plan.from().as_ref(), 90_000).unwrap();
    assert_eq!(next.start().days(), plan.start().days() + 91);
    let results = next.key_results();
    assert_eq!(results[0].baseline, amount("6.5"));
    assert_eq!(results[0].targets.len(), 1);
    // The confirmed one and the one that was put aside stay behind.
    let bets = next.bets();
    assert_eq!(bets.iter().map(|bet| bet.change.as_str()).collect::<Vec<_>>(), ["b"]);
    assert!(bets.iter().all(|bet| next.stage(bet) == Stage::Open));
    assert_ne!(next.id(), plan.id());
}
