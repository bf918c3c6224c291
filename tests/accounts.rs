//! Key accounts: what is kept of them, how copies meet, and what the portfolio computes of them.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{answers, file, find, key_account};
use tandem::codec::saved::assessment::glance;
use tandem::codec::saved::{Saved, copies};
use tandem::domain::account::portfolio::{
    Client, Shares, Standing, by_unit_and_reach, is_taken, next_to_move_up, shared,
};
use tandem::domain::account::process::{Stage, Thing};
use tandem::domain::account::variant::Variant;
use tandem::domain::account::{Account, Change, Cycle, Lesson, ProfitShare, Reach};
use tandem::domain::assessment::{Assessment, Change as Attached};
use tandem::domain::calendar::Day;
use tandem::domain::id::Id;
use tandem::domain::instrument::Exact;
use tandem::domain::name::Name;
use tandem::domain::record::{Key, Record};
use tandem::domain::sentence::Sentence;

/// An account with everything in it, and with a register of a newer program.
const V1: &str = "tests/fixtures/saved/account-v1.json";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn sentence(text: &str) -> Sentence {
    Sentence::new(text).unwrap()
}

fn account(called: &str) -> Account {
    let mut account = Account::begin(id(&called.to_lowercase().replace(' ', "-")), 1_000);
    account.apply(Change::name(&name(called)), 1_000);
    account
}

fn client(called: &str, change: Change) -> Client {
    let mut account = account(called);
    account.apply(change, 2_000);
    Client { account, standing: None }
}

fn standing(fits: Variant, readiness: u64, importance: u64) -> Standing {
    Standing { fits, readiness: readiness.into(), importance: importance.into() }
}

fn profit(percent: f64) -> Change {
    Change::profit(ProfitShare::of_percent(percent))
}

#[test]
fn a_saved_account_is_read_whole_and_written_back_as_it_was() {
    let text = file(V1);
    let account = Account::read_text(&text, &find).unwrap();
    assert_eq!(account.write(), text.trim_end());
    assert_eq!(account.name(), Some(name("Klient A")));
    assert_eq!(account.in_force(), Variant::Cooperation);
    assert_eq!((account.unit(), account.reach()), (Some(name("Oddział Północ")), Some(Reach::National)));
    assert_eq!(account.profit().map(ProfitShare::hundredths), Some(1_250));
    assert!(account.has_brought(Thing::MarketData) && !account.has_brought(Thing::Forecasts));
    let served: Vec<bool> = account.cycles().into_iter().map(|(_, cycle)| cycle.served).collect();
    assert_eq!(served, [false, true], "the latest first");
    let lessons = account.lessons();
    assert_eq!((lessons.len(), lessons[0].1.stage), (1, Stage::Strategy));
    assert!(text.contains("moods/x"), "a register of a newer program");
}

#[test]
fn values_of_another_shape_are_kept_and_are_none_here() {
    let text = r#"{"version":1,"account":{"id":"k","started":1,"changed":1,"registers":{"cycles/a":[{"served":"yes"},1],"in-force":["merger",1],"lessons/b":[{"day":1,"stage":9,"assumed":"x"},1],"name":[7,1],"profit":[10001,1]}}}"#;
    let account = Account::read_text(text, &find).unwrap();
    assert_eq!((account.name(), account.profit(), account.in_force()), (None, None, Variant::Negotiation));
    assert!(account.cycles().is_empty() && account.lessons().is_empty());
    assert_eq!(account.write(), text);
}

#[test]
fn in_two_tabs_each_later_value_wins_and_nothing_else_is_lost() {
    let (mut one, mut other) = (account("A"), account("A"));
    one.apply(Change::in_force(Variant::Cooperation), 2_000);
    one.apply(Change::brings(Thing::Forecasts, true), 2_001);
    other.apply(Change::unit(Some(&name("North"))), 2_000);
    let lesson = Lesson {
        day: Day::new(20_000).unwrap(),
        stage: Stage::Data,
        assumed: sentence("They share forecasts"),
        happened: None,
        change: None,
    };
    other.apply(Change::lesson(&id("l1"), Some(&lesson)), 2_001);
    let (texts, key) = ((one.write(), other.write()), Key { kind: id("account"), id: id("a") });
    let merged = copies::merged(&key, &texts.0, &texts.1, &find).unwrap();
    assert_eq!(copies::merged(&key, &texts.1, &texts.0, &find).unwrap(), merged);
    let merged = Account::read_text(&merged, &find).unwrap();
    assert_eq!(merged.in_force(), Variant::Cooperation);
    assert!(merged.has_brought(Thing::Forecasts));
    assert_eq!((merged.unit(), merged.lessons().len()), (Some(name("North")), 1));
}

#[test]
fn of_two_cycles_on_one_day_the_one_that_was_written_later_is_the_latest() {
    let mut account = account("Delta");
    let day = Day::new(20_600).unwrap();
    let cycle = |served| Cycle { day, served, variant: Variant::Negotiation, note: None };
    account.apply(Change::cycle(&id("z"), Some(&cycle(false))), 2_000);
    account.apply(Change::cycle(&id("a"), Some(&cycle(true))), 3_000);
    account.apply(Change::cycle(&id("m"), Some(&cycle(false))), 4_000);
    let ids: Vec<String> = account.cycles().iter().map(|(id, _)| id.to_string()).collect();
    assert_eq!(ids, ["m", "a", "z"]);
}

#[test]
fn what_was_said_after_a_cycle_can_be_taken_back() {
    let mut account = account("A");
    let cycle = Cycle {
        day: Day::new(20_000).unwrap(),
        served: true,
        variant: Variant::Negotiation,
        note: Some(sentence("Both plans were met")),
    };
    account.apply(Change::cycle(&id("c1"), Some(&cycle)), 2_000);
    assert_eq!(account.cycles(), [(id("c1"), cycle)]);
    account.apply(Change::cycle(&id("c1"), None), 3_000);
    assert!(account.cycles().is_empty());
}

#[test]
fn a_standing_follows_from_whole_answers_alone() {
    let instrument = key_account().instrument;
    // Everything 4 for both, importance 5.
    let mut values = vec![4; 24];
    values.extend([5, 5]);
    let standing = Standing::of(&instrument, &answers(&instrument, &values)).unwrap();
    assert_eq!(standing.fits, Variant::Integration);
    assert_eq!((standing.readiness, standing.importance), (Exact::from(4), Exact::from(5)));
    values[0] = 0;
    assert_eq!(Standing::of(&instrument, &answers(&instrument, &values)), None, "a blank is no answer");
}

#[test]
fn who_could_move_up_next_is_told_by_importance_and_then_by_readiness() {
    let mut clients = vec![
        client("Low", Change::in_force(Variant::Negotiation)),
        client("High", Change::in_force(Variant::Negotiation)),
        client("Readier", Change::in_force(Variant::Cooperation)),
        client("Done", Change::in_force(Variant::Cooperation)),
        client("Beyond", Change::in_force(Variant::Integration)),
        client("New", Change::in_force(Variant::Negotiation)),
    ];
    let standings = [
        Some(standing(Variant::Cooperation, 4, 3)),
        Some(standing(Variant::Cooperation, 3, 5)),
        Some(standing(Variant::Integration, 4, 5)),
        Some(standing(Variant::Cooperation, 5, 5)),
        Some(standing(Variant::Cooperation, 3, 5)),
        None,
    ];
    for (client, standing) in clients.iter_mut().zip(standings) {
        client.standing = standing;
    }
    let next: Vec<String> =
        next_to_move_up(&clients).iter().map(|client| client.account.name().unwrap().to_string()).collect();
    assert_eq!(next, ["Readier", "High", "Low"]);
}

#[test]
fn shares_of_profit_say_something_only_when_all_are_there_and_fit_into_the_whole() {
    let of = |shares: &[Option<f64>]| {
        let clients: Vec<Client> = (shares.iter().enumerate())
            .map(|(at, share)| client(&format!("C{at}"), share.map_or(Change::profit(None), profit)))
            .collect();
        Shares::of(&clients)
    };
    assert_eq!(of(&[Some(40.0), None]), Shares::Incomplete);
    assert_eq!(of(&[Some(100.0)]), Shares::Incomplete);
    assert_eq!(of(&[Some(60.0), Some(40.01)]), Shares::TooMuch(10_001));
    assert_eq!(
        of(&[Some(5.0), Some(50.0), Some(12.5), Some(17.5), Some(15.0)]),
        Shares::Known { largest: 3, bring: 8_250 }
    );
    // Exactly four fifths are enough.
    assert_eq!(of(&[Some(50.0), Some(30.0), Some(20.0)]), Shares::Known { largest: 2, bring: 8_000 });
    // They bring less than that together.
    assert_eq!(of(&[Some(10.0), Some(0.0)]), Shares::Known { largest: 2, bring: 1_000 });
    assert_eq!(ProfitShare::of_percent(-1.0), None);
    assert_eq!(ProfitShare::of_percent(100.01), None);
    assert_eq!(ProfitShare::of_percent(f64::NAN), None);
}

#[test]
fn clients_are_listed_by_unit_and_level_and_those_of_several_units_are_pointed_out() {
    let of = |unit: Option<&str>, reach| Change::unit(unit.map(name).as_ref()).and(Change::reach(reach));
    assert!(by_unit_and_reach(&[client("A", of(None, None))]).is_empty());
    let mut clients = vec![
        client("Delta", of(Some("South"), Some(Reach::Group))),
        client("Alfa", of(Some("North"), Some(Reach::National))),
        client("Beta", of(None, None)),
        client("Gamma", of(Some("North"), Some(Reach::Local))),
        client("DELTA", of(Some("North"), Some(Reach::Local))),
    ];
    clients[4].account = {
        let mut second = Account::begin(id("delta-2"), 1);
        second.apply(Change::name(&name("DELTA")).and(of(Some("North"), Some(Reach::Local))), 2);
        second
    };
    let groups: Vec<(Option<String>, Option<Reach>, usize)> = by_unit_and_reach(&clients)
        .into_iter()
        .map(|group| (group.unit.map(|unit| unit.to_string()), group.reach, group.clients.len()))
        .collect();
    let unit = |text: &str| Some(text.to_owned());
    assert_eq!(
        groups,
        [
            (unit("North"), Some(Reach::Local), 2),
            (unit("North"), Some(Reach::National), 1),
            (unit("South"), Some(Reach::Group), 1),
        ]
    );
    let found = shared(&clients);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].units.len(), 2);
    assert_eq!(found[0].reaches.len(), 2);
    assert!(is_taken(&clients, &name("delta")));
    assert!(!is_taken(&clients, &name("alfabet")));
    assert_eq!(clients[4].account.id(), &id("delta-2"));
}

#[test]
fn what_is_known_of_an_assessment_at_a_glance_is_what_a_reader_finds() {
    let instrument = key_account().instrument;
    let begun = Assessment::begin(id("a"), &instrument, 1_000);
    let mut about = begun.clone();
    about.apply(Attached::account(Some(&id("delta"))), 2_000);
    let mut answered = about.clone();
    for question in instrument.questions().positions() {
        answered.apply(Attached::Rating(question, instrument.scale().rating(3)), 3_000);
    }
    answered.apply(Attached::Finish, 4_000);
    // A name that looks like registers.
    let mut hostile = begun.clone();
    let pretender = "\",\"account\":[\"x\",1],\"finished\":[{\"at\":9,";
    hostile.apply(Attached::Name(Some(name(pretender))), 2_000);
    let mut taken_back = answered.clone();
    taken_back.apply(Attached::account(None), 5_000);
    for one in [begun, about, answered, hostile, taken_back] {
        let glance = glance(&one.write()).unwrap();
        assert_eq!((glance.account, glance.finished), (one.account(), one.finished()));
    }
    let older = file("tests/fixtures/saved/assessment-v3.json");
    assert_eq!(glance(&older), None);
    assert_eq!(glance(r#"{"version":4,"assessment":{"registers":{"account":[7,1]}}}"#), None);
    assert_eq!(glance("{\"version\":4,\"assessment\":{\"account\":[\"de"), None);
}
