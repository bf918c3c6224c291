//! A backup restores all records that can be used, reports those that can't, and can be restored in any order and repeatedly.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::teams::{MARKETING, SALES, Tester, closed, codes};
use common::{AnyChange, change, file, find};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tandem::codec::backup::{Backup, LONGEST_FILE, NotABackup, Preview, read};
use tandem::codec::saved::copies::{merged, reverted};
use tandem::codec::saved::{Saved, Unreadable};
use tandem::domain::assessment::{Assessment, Change};
use tandem::domain::id::Id;
use tandem::domain::name::Name;
use tandem::domain::record::{Key, Record};
use tandem::domain::scale::Rating;
use tandem::domain::team::Team;
use tandem::domain::workspace::Workspace;

fn fixture() -> String {
    file("tests/fixtures/backups/backup-v1.json")
}

/// The fixture with one text in it replaced.
fn with(from: &str, to: &str) -> String {
    let good = fixture();
    assert!(good.contains(from), "{from}");
    good.replacen(from, to, 1)
}

fn damaged(place: &str) -> NotABackup {
    NotABackup::Damaged { place: place.to_owned() }
}

fn is_not_json(read: &Result<Backup, NotABackup>) -> bool {
    matches!(read, Err(NotABackup::NotJson { .. }))
}

fn ids(backup: &Backup) -> Vec<&str> {
    backup.assessments.iter().map(|assessment| assessment.id().as_str()).collect()
}

/// A backup file with these records.
fn with_records(records: &Map<String, Value>) -> String {
    json!({ "tandem": "backup", "version": 1, "made": 1, "records": records, "unreadable": {} }).to_string()
}

fn backup_of<'a>(assessments: impl IntoIterator<Item = &'a Assessment>) -> String {
    let record = |assessment: &Assessment| {
        (format!("assessment/{}", assessment.id()), serde_json::from_str(&assessment.write()).unwrap())
    };
    with_records(&assessments.into_iter().map(record).collect())
}

#[test]
fn a_backup_of_version_1_is_read_with_records_of_every_version() {
    let backup = read(&fixture(), &find).unwrap();
    assert_eq!((backup.made, backup.unreadable), (1_795_527_900_000, 1));
    assert_eq!(ids(&backup), ["k3v9q2mzx7abcdef", "w8h4t6rpn2abcdef"]);
    assert_eq!(backup.unusable, []);
    let [first, second] = backup.assessments.as_slice() else { unreachable!() };
    assert_eq!((first.answers().answered(), first.side().cloned()), (3, Id::new("sales")));
    assert_eq!(second.name().cloned(), Name::new("Przed reorganizacją"));
    assert_eq!(
        (second.answers().rating(0.into()).map(Rating::value), second.fields().sponsor.revision()),
        (Some(3), 5)
    );
}

#[test]
fn a_byte_order_mark_and_fields_that_are_not_known_change_nothing() {
    let plain = read(&fixture(), &find).unwrap();
    assert_eq!(read(&format!("\u{feff}{}", fixture()), &find).as_ref(), Ok(&plain));
    let more =
        with("\"made\"", "\"by\":[{\"deep\":null}],\"made\"").replacen("\"side\"", "\"mood\":1,\"side\"", 1);
    assert_eq!(read(&more, &find), Ok(plain));
}

#[test]
fn a_backup_that_says_nothing_of_unreadable_texts_has_none() {
    let text = with(",\"unreadable\":{", ",\"other\":{");
    assert_eq!(read(&text, &find).unwrap().unreadable, 0);
}

#[test]
fn a_file_cut_at_any_place_is_not_json() {
    let good = fixture();
    let good = good.trim_end();
    for (end, _) in good.char_indices() {
        assert!(is_not_json(&read(&good[..end], &find)), "{end}");
    }
}

#[test]
fn a_text_that_is_not_json_is_reported_with_its_place() {
    let place = |text: &str| match read(text, &find) {
        Err(NotABackup::NotJson { line, column }) => (line, column),
        other => unreachable!("{other:?}"),
    };
    assert_eq!(place("{\n  \"tandem\": backup }"), (2, 13));
    assert_eq!(place("").0, 1);
    for number in ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "0x1", "01"] {
        assert!(is_not_json(&read(&with("1795527900000", number), &find)), "{number}");
        assert!(
            is_not_json(&read(&with("\"forecast\":4", &format!("\"forecast\":{number}")), &find)),
            "{number}"
        );
    }
}

#[test]
fn a_file_of_another_program_is_not_a_backup() {
    let others =
        ["null", "true", "4", "\"backup\"", "[]", "{}", "[{\"tandem\":\"backup\"}]", "{\"id\":\"ferry\"}"];
    for other in others {
        assert_eq!(read(other, &find), Err(NotABackup::OtherProgram), "{other}");
    }
    for tandem in ["\"instrument\"", "\"Backup\"", "null", "{}", "1"] {
        let text = with("\"tandem\":\"backup\"", &format!("\"tandem\":{tandem}"));
        assert_eq!(read(&text, &find), Err(NotABackup::OtherProgram), "{tandem}");
    }
    assert_eq!(read(&file("public/instruments/marketing-sales.json"), &find), Err(NotABackup::OtherProgram));
}

#[test]
fn a_newer_backup_is_told_apart_from_a_damaged_one() {
    let newer = "{\"tandem\":\"backup\",\"version\":2,\"what\":\"nobody knows yet\"}";
    assert_eq!(read(newer, &find), Err(NotABackup::Newer { version: 2 }));
}

#[test]
fn a_part_of_the_wrong_type_is_reported_with_its_place() {
    for version in ["0", "-1", "1.5", "\"1\"", "null", "1e300"] {
        let text = with("\"backup\",\"version\":1", &format!("\"backup\",\"version\":{version}"));
        assert_eq!(read(&text, &find), Err(damaged("version")), "{version}");
    }
    for made in ["-1", "1.5", "\"today\"", "null", "8640000000000001"] {
        assert_eq!(read(&with("1795527900000", made), &find), Err(damaged("made")), "{made}");
    }
    assert!(read(&with("1795527900000", "8640000000000000"), &find).is_ok());
    for part in ["records", "unreadable"] {
        for value in ["[]", "null", "\"\"", "0"] {
            let mut json: Value = serde_json::from_str(&fixture()).unwrap();
            json[part] = serde_json::from_str(value).unwrap();
            assert_eq!(read(&json.to_string(), &find), Err(damaged(part)), "{part}: {value}");
        }
    }
    for part in ["version", "made", "records"] {
        let text = with(&format!("\"{part}\":"), "\"else\":");
        assert_eq!(read(&text, &find), Err(damaged(part)));
    }
}

#[test]
fn a_file_over_the_limit_is_not_read() {
    let room = LONGEST_FILE - fixture().len();
    let full = fixture() + &" ".repeat(room);
    assert!(read(&full, &find).is_ok());
    let over = Err(NotABackup::TooLong { most: LONGEST_FILE });
    assert_eq!(read(&(full + " "), &find), over);
    assert_eq!(read(&"[".repeat(LONGEST_FILE + 1), &find), over);
}

#[test]
fn ten_thousand_levels_of_nesting_are_refused_anywhere() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}0{}", open.repeat(10_000), close.repeat(10_000));
        assert!(is_not_json(&read(&deep, &find)));
        assert!(is_not_json(&read(&with("1795527900000", &deep), &find)));
        assert!(is_not_json(&read(&with("\"forecast\":4", &format!("\"forecast\":{deep}")), &find)));
    }
}

#[test]
fn a_file_with_a_repeated_key_is_refused_since_neither_record_is_the_right_one() {
    let text = with("w8h4t6rpn2abcdef", "k3v9q2mzx7abcdef");
    assert_eq!(read(&text, &find), Err(damaged("records.assessment/k3v9q2mzx7abcdef")));
    // The same key, written with a JSON escape.
    let text = with("assessment/w8h4t6rpn2abcdef", "assessment\\u002fk3v9q2mzx7abcdef");
    assert_eq!(read(&text, &find), Err(damaged("records.assessment/k3v9q2mzx7abcdef")));
}

#[test]
fn a_file_full_of_small_records_is_read_quickly() {
    let records = (0..300_000).map(|n| (format!("{n}"), Value::Null)).collect();
    let text = with_records(&records);
    assert!(text.len() < LONGEST_FILE);
    assert_eq!(read(&text, &find).unwrap().assessments, []);
}

#[test]
fn one_damaged_record_does_not_spoil_the_others_and_has_its_place() {
    let is_damaged = |place: &str| Unreadable::Damaged { place: place.to_owned() };
    let cases = [
        ("\"forecast\":4", "\"forecast\":\"4\"", is_damaged("registers.ratings/forecast")),
        ("\"forecast\":4", "\"forecast\":60", is_damaged("registers.ratings/forecast")),
        ("\"id\":\"k3v9q2mzx7abcdef\"", "\"id\":\"other\"", is_damaged("id")),
        ("\"side\":\"sales\"", "\"side\":[\"sales\"]", is_damaged("registers.side")),
        ("{\"version\":1,\"ass", "{\"version\":9,\"ass", Unreadable::Newer { version: 9 }),
        (
            "marketing-sales",
            "<script>alert(1)</script>",
            Unreadable::UnknownInstrument { id: "<script>alert(1)</script>".to_owned() },
        ),
    ];
    for (from, to, why) in cases {
        let backup = read(&with(from, to), &find).unwrap();
        assert_eq!(ids(&backup), ["w8h4t6rpn2abcdef"], "{to}");
        assert_eq!(backup.unusable, [("records.assessment/k3v9q2mzx7abcdef".to_owned(), why)]);
    }
    for record in ["null", "[]", "\"text\"", "7", "{}"] {
        let mut json: Value = serde_json::from_str(&fixture()).unwrap();
        json["records"]["assessment/k3v9q2mzx7abcdef"] = serde_json::from_str(record).unwrap();
        let backup = read(&json.to_string(), &find).unwrap();
        assert_eq!(ids(&backup), ["w8h4t6rpn2abcdef"], "{record}");
        assert_eq!(backup.unusable[0].1, is_damaged("version"));
    }
}

#[test]
fn a_key_that_is_not_an_id_is_unusable_and_harmless() {
    for key in ["assessment/", "assessment/../settings", "assessment/<img src=x>"] {
        let backup = read(&with("assessment/k3v9q2mzx7abcdef", key), &find).unwrap();
        let why = Unreadable::Damaged { place: "id".to_owned() };
        assert_eq!(backup.unusable, [(format!("records.{key}"), why)]);
    }
}

#[test]
fn hostile_text_in_a_name_is_kept_as_text() {
    for name in [
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "=1+1",
        "&lt;b&gt;",
        "\u{202e}txt",
    ] {
        let backup = read(&with("Przed reorganizacją", name), &find).unwrap();
        assert_eq!(backup.assessments[1].name().map(Name::as_str), Some(name));
    }
    let control = read(&with("Przed reorganizacją", "a\\u0000b"), &find).unwrap();
    assert_eq!(control.unusable[0].1, Unreadable::Damaged { place: "registers.name".to_owned() });
}

#[test]
fn records_with_impossible_revisions_can_be_restored_repeatedly() {
    for revision in [1u64 << 32, 1 << 39, 1 << 40] {
        let made_up = with("\"sponsor\":5", &format!("\"sponsor\":{revision}"));
        let taken_up = read(&made_up, &find).unwrap().assessments.remove(1);
        let mut changed = taken_up.clone();
        changed.apply(Change::Name(Name::new("later")), 1);
        let elsewhere = read(&backup_of([&changed]), &find).unwrap();
        assert_eq!(elsewhere.unusable, [], "{revision}");
        assert!(elsewhere.assessments[0].same_value(&changed));
        assert_eq!(Assessment::read_text(&changed.write(), &find), Ok(changed.clone()));
        // The order of its changes is the same: later values still win over earlier ones.
        let mut met = taken_up.clone();
        met.merge(&changed);
        assert!(met.same_value(&changed), "{revision}");
    }
    let beyond = read(&with("\"sponsor\":5", "\"sponsor\":1099511627777"), &find).unwrap();
    let why = Unreadable::Damaged { place: "registers.sponsor".to_owned() };
    assert_eq!(beyond.unusable, [("records.assessment/w8h4t6rpn2abcdef".to_owned(), why)]);
}

#[test]
fn records_of_kinds_from_a_newer_program_are_taken_as_texts_and_counted() {
    let mut json: Value = serde_json::from_str(&fixture()).unwrap();
    let team =
        json!({ "version": 7, "team": { "id": "t1", "codes": ["AB", "ż"], "open": false, "k": null } });
    json["records"]["team/t1"] = team.clone();
    json["records"]["team/fraction"] = json!({ "version": 7, "mean": 1.5 });
    json["records"]["no-record"] = json!(1);
    let backup = read(&json.to_string(), &find).unwrap();
    let [(key, text)] = backup.others.as_slice() else { unreachable!("{:?}", backup.others) };
    assert_eq!((key.to_string().as_str(), serde_json::from_str::<Value>(text).unwrap()), ("team/t1", team));
    let unusable: Vec<&str> = backup.unusable.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(unusable, ["records.no-record", "records.team/fraction"]);

    let stored = |text: Option<&str>| {
        Preview::of(&backup, &Workspace::default(), &[], |_| text.map(str::to_owned), &find)
    };
    assert_eq!((stored(None).others_new, stored(None).others_differ), (1, 0));
    assert_eq!((stored(Some(text)).others_new, stored(Some(text)).others_differ), (0, 0));
    assert_eq!((stored(Some("{}")).others_new, stored(Some("{}")).others_differ), (0, 1));
}

#[test]
fn a_team_of_a_backup_and_the_one_here_become_one() {
    let key = Key::parse("team/t1").unwrap();
    let mut early = Tester::new(closed(3));
    early.add(&codes(MARKETING, &[1, 2, 3], 1));
    early.show(false);
    let (mut here, mut theirs) = (early.clone(), early.clone());
    here.add(&codes(SALES, &[2, 3, 4], 11));
    theirs.add(&codes(MARKETING, &[5], 21));
    let text = |tester: &Tester| tester.team.write();
    let key_of = |tester: &Tester| Key { id: tester.team.id().clone(), ..key.clone() };
    let key = key_of(&here);

    let both = merged(&key, &text(&here), &text(&theirs), &find).unwrap();
    assert_eq!(merged(&key, &text(&theirs), &text(&here), &find).as_deref(), Some(both.as_str()));
    let team = Team::read_text(&both, &find).unwrap();
    assert_eq!(team.codes().count(), 7, "three have entered, three and one wait");

    // An earlier copy brings nothing, and does not roll back who has entered.
    assert_eq!(merged(&key, &text(&here), &text(&early), &find), Some(text(&here)));
    // To put the backup in the place of what is here is later than both.
    let back = reverted(&key, &text(&here), &text(&early), &find, 9).unwrap();
    let again = merged(&key, &back, &text(&here), &find).unwrap();
    let team = Team::read_text(&again, &find).unwrap();
    assert_eq!(team.codes().count(), 3, "as it was in the backup, also where it meets the other copy");
    assert_eq!(reverted(&key, &text(&here), &text(&here), &find, 9), Some(text(&here)));

    // Another kind, another record, and what can't be read are left to the caller.
    let plan = Key::parse("plan/t1").unwrap();
    assert_eq!(merged(&plan, &text(&here), &text(&theirs), &find), None);
    assert_eq!(merged(&Key::parse("team/other").unwrap(), &text(&here), &text(&theirs), &find), None);
    assert_eq!(merged(&key, "{", &text(&theirs), &find), None);

    let backup = Backup { others: vec![(key, text(&theirs))], ..read(&fixture(), &find).unwrap() };
    let preview =
        |stored: &str| Preview::of(&backup, &Workspace::default(), &[], |_| Some(stored.to_owned()), &find);
    assert_eq!((preview(&text(&here)).others_join, preview(&text(&here)).others_differ), (1, 0));
    assert_eq!((preview(&both).others_join, preview(&both).others_differ), (0, 0), "it has all of it");
}

#[test]
fn a_preview_counts_what_restoring_would_do() {
    let backup = read(&fixture(), &find).unwrap();
    let mut workspace = Workspace::default();
    let counts =
        |new, same, differ, only_here| Preview { new, same, differ, only_here, ..Preview::default() };
    assert_eq!(Preview::of(&backup, &workspace, &[], |_| None, &find), counts(2, 0, 0, 0));

    let instrument = &find("marketing-sales", None).unwrap();
    workspace.upsert(Assessment::begin(Id::new("here").unwrap(), instrument, 1));
    workspace.upsert(backup.assessments[0].clone());
    assert_eq!(Preview::of(&backup, &workspace, &[], |_| None, &find), counts(1, 1, 0, 1));

    workspace.upsert(Assessment::begin(backup.assessments[1].id().clone(), instrument, 1_795_527_700_000));
    assert_eq!(Preview::of(&backup, &workspace, &[], |_| None, &find), counts(0, 1, 1, 1));

    // An assessment that was changed here since the backup differs from it: a replacement would undo the changes.
    let gone_on = workspace.get_mut(backup.assessments[0].id()).unwrap();
    gone_on.apply(Change::Name(Name::new("later")), 1_795_527_999_999);
    assert_eq!(Preview::of(&backup, &workspace, &[], |_| None, &find), counts(0, 0, 2, 1));
}

const INSTRUMENTS: [&str; 3] = ["marketing-sales", "orchestra", "ferry"];

/// Random histories of some of four assessments, which answer the three instruments.
fn histories() -> impl Strategy<Value = Vec<Assessment>> {
    let history = |which: usize, id: &'static str| {
        let changes = prop::collection::vec(change(), 0..25);
        prop::option::of((1_000u64..1_010, changes)).prop_map(move |some| {
            some.map(|(start, changes): (u64, Vec<AnyChange>)| {
                let instrument = &find(INSTRUMENTS[which], None).unwrap();
                let mut assessment = Assessment::begin(Id::new(id).unwrap(), instrument, start);
                for (at, change) in (start..).zip(&changes) {
                    assessment.apply(change.on(instrument), at);
                }
                assessment
            })
        })
    };
    (history(0, "a"), history(1, "b"), history(2, "c"), history(0, "d"))
        .prop_map(|(a, b, c, d)| [a, b, c, d].into_iter().flatten().collect())
}

/// The assessments of a workspace after these backups were restored, by id.
fn after(backups: &[&Backup]) -> Vec<Assessment> {
    let mut workspace = Workspace::default();
    for backup in backups {
        for assessment in &backup.assessments {
            workspace.upsert(assessment.clone());
        }
    }
    workspace.all().to_vec()
}

proptest! {
    #[test]
    fn assessments_in_a_backup_are_read_unchanged(assessments in histories()) {
        let backup = read(&backup_of(&assessments), &find).unwrap();
        prop_assert_eq!((backup.unusable, backup.unreadable), (Vec::new(), 0));
        prop_assert_eq!(backup.assessments, assessments);
    }

    #[test]
    fn two_backups_give_the_same_records_in_either_order_and_however_often(a in histories(), b in histories()) {
        let (a, b) = (read(&backup_of(&a), &find).unwrap(), read(&backup_of(&b), &find).unwrap());
        let once = after(&[&a, &b]);
        prop_assert_eq!(&after(&[&b, &a]), &once);
        prop_assert_eq!(&after(&[&a, &b, &a, &b]), &once);
        prop_assert_eq!(&after(&[&a, &a, &b, &b]), &once);
    }

    #[test]
    fn a_preview_is_what_restoring_then_does(a in histories(), b in histories()) {
        let backup = read(&backup_of(&b), &find).unwrap();
        let mut workspace = Workspace::default();
        for assessment in a {
            workspace.upsert(assessment);
        }
        let before = workspace.clone();
        let preview = Preview::of(&backup, &workspace, &[], |_| None, &find);
        prop_assert_eq!(preview.new + preview.same + preview.differ, backup.assessments.len());
        prop_assert_eq!(preview.same + preview.differ + preview.only_here, before.all().len());

        for assessment in &backup.assessments {
            workspace.upsert(assessment.clone());
        }
        prop_assert_eq!(workspace.all().len() - before.all().len(), preview.new);
        let changed = |here: &&Assessment| {
            !workspace.get(here.id()).is_some_and(|now| now.same_value(here))
        };
        // Records that are counted as the same have the same fields after a merge, too.
        prop_assert!(before.all().iter().filter(changed).count() <= preview.differ);
        // After it was restored, there is nothing new in it.
        prop_assert_eq!(Preview::of(&backup, &workspace, &[], |_| None, &find).new, 0);
    }

    #[test]
    fn any_text_is_an_error(text in ".{0,300}") {
        prop_assert!(read(&text, &find).is_err());
    }

    #[test]
    fn a_backup_with_some_bytes_changed_is_a_backup_or_an_error(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = fixture().into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(text) = String::from_utf8(bytes) && let Ok(backup) = read(&text, &find) {
            // A backup that can be read can be written again.
            let again = read(&backup_of(&backup.assessments), &find).unwrap();
            prop_assert_eq!(again.unusable, []);
            prop_assert_eq!(again.assessments.len(), backup.assessments.len());
        }
    }
}
