//! The process of co-operation with a key client: who works when, what each side brings, the picture, and the proposal for the
//! client, which says nothing of how the client was rated.

use std::collections::BTreeSet;

use tandem::chart::process::Process;
use tandem::domain::account::process::{Gate, Party, Preparation, Stage, Thing, Work};
use tandem::domain::account::variant::Variant;
use tandem::export::proposal::{Proposal, ProposalInput, markdown, picture};
use tandem::i18n::texts::process::Texts;
use tandem::questionnaire::locale::Locale;

#[test]
fn who_works_on_which_stage() {
    use Work::{Apart, Both, Enterprise, OneTeam};
    let work = |variant| Stage::ALL.map(|stage| stage.work(variant));
    assert_eq!(work(Variant::Negotiation), [Enterprise, Enterprise, Apart, Apart, Apart]);
    assert_eq!(work(Variant::Cooperation), [Enterprise, Enterprise, Both, Both, Both]);
    assert_eq!(work(Variant::Integration), [OneTeam; 5]);
    assert_eq!(Stage::ALL.map(Stage::number), [1, 2, 3, 4, 5]);
}

#[test]
fn only_cooperation_waits_for_the_clients_decision_and_a_refusal_leads_to_negotiation() {
    let gate = Gate { before: Stage::Strategy, declined: Variant::Negotiation };
    assert_eq!(Variant::ALL.map(Variant::gate), [None, Some(gate), None]);
    let before = [None, Some(Preparation::PickTeam), Some(Preparation::NameTeam)];
    assert_eq!(Variant::ALL.map(Variant::preparation), before);
}

#[test]
fn each_side_brings_four_things_with_registers_of_their_own() {
    let registers = Thing::ALL.map(Thing::register);
    assert_eq!(
        registers.join(" "),
        "brings/us/market-data brings/us/marketing-research brings/us/forecasts brings/us/annual-plan \
         brings/client/sales-results brings/client/consumer-behaviour brings/client/planned-investments \
         brings/client/annual-plan"
    );
    assert_eq!(BTreeSet::from(registers).len(), 8);
    assert_eq!(Party::ALL.map(|party| Thing::of(party).count()), [4, 4]);
}

#[test]
fn each_variant_is_drawn_in_polish() {
    for variant in Variant::ALL {
        let svg = Texts::of(Locale::Pl).picture(variant).svg();
        assert!(!svg.contains("class=\"\"") && !svg.contains("NaN"), "{svg}");
        insta::assert_snapshot!(format!("process_{}", variant.id()), svg.replace("><", ">\n<"));
    }
}

#[test]
fn the_words_of_the_boxes_and_lanes_are_short_enough_for_them() {
    for picture in pictures() {
        for (names, most) in [(picture.stages.as_slice(), 12), (picture.lanes.as_slice(), 7)] {
            let mut words = names.iter().flat_map(|name| name.split(' '));
            assert!(words.all(|word| word.chars().count() <= most), "{names:?}");
        }
    }
}

fn pictures() -> impl Iterator<Item = Process> {
    every().map(|(locale, variant)| Texts::of(locale).picture(variant))
}

fn every() -> impl Iterator<Item = (Locale, Variant)> {
    Locale::ALL.into_iter().flat_map(|locale| Variant::ALL.map(|variant| (locale, variant)))
}

fn proposal(locale: Locale, variant: Variant, client: Option<&str>) -> String {
    markdown(&Proposal::of(&ProposalInput { locale, variant, client, who: Some("Anna Nowak"), day: DAY }))
}

const DAY: &str = "19.10.2026";

#[test]
fn a_proposal_of_each_variant_in_markdown() {
    for (locale, variant) in every() {
        let text = proposal(locale, variant, Some("Alfa"));
        insta::assert_snapshot!(format!("proposal_{}_{}", variant.id(), locale.tag()), text);
    }
}

#[test]
fn a_name_in_a_proposal_is_no_markup() {
    let text = proposal(Locale::En, Variant::Cooperation, Some("# <b>*Alfa*\n| x |"));
    assert!(text.contains("For: \\# \\<b\\>\\*Alfa\\* \\| x \\|"), "{text}");
    let unnamed = proposal(Locale::Pl, Variant::Cooperation, None);
    assert!(!unnamed.contains("Dla:") && unnamed.contains(DAY));
}

/// Beginnings of words that only we use of a client, and what they would give away.
const OURS: [&str; 29] = [
    "zysk",
    "profit",
    "kluczow",
    "ocen",
    "ważno",
    "znaczeni",
    "słab",
    "mocn",
    "gotow",
    "ryzyk",
    "poziom",
    "pasuj",
    "obowiązuj",
    "próg",
    "marż",
    "rating",
    "rate",
    "score",
    "readiness",
    "ready",
    "importan",
    "weak",
    "strength",
    "margin",
    "risk",
    "level",
    "fit",
    "force",
    "threshold",
];

#[test]
fn a_proposal_says_nothing_of_ratings_and_has_no_figures() {
    for (locale, variant) in every() {
        let proposal = proposal(locale, variant, Some("Alfa")).replace(DAY, "");
        // What is drawn is read as well.
        let drawn = format!("{:?}", picture(locale, variant)).replace("\\u{a0}", " ");
        let text = [proposal, drawn].concat().to_lowercase();
        let words = || text.split(|c: char| !c.is_alphanumeric());
        // Both may gain ("zyskać"); what profit a client brings is ours.
        let is_ours =
            |word: &&str| OURS.iter().any(|stem| word.starts_with(stem)) && !word.starts_with("zyska");
        let ours: Vec<&str> = words().filter(is_ours).collect();
        assert!(ours.is_empty(), "{locale:?} {variant:?}: {ours:?}");
        // All digits are numbers of stages.
        let figures: Vec<&str> = words().filter(|word| word.contains(char::is_numeric)).collect();
        assert!(figures.iter().all(|figure| ["1", "2", "3", "4", "5"].contains(figure)), "{figures:?}");
        assert!(!text.contains('%'));
    }
}

#[test]
fn the_clients_picture_does_not_ask_whether_the_client_fits() {
    for (locale, variant) in every() {
        assert_eq!(picture(locale, variant).before, None);
    }
}

#[test]
fn the_picture_is_called_our_reading_and_the_process_no_rigid_procedure() {
    let [pl, en] = [Locale::Pl, Locale::En].map(Texts::of);
    assert!(pl.our_reading.contains("odczytujemy") && en.our_reading.contains("our reading"));
    assert!(
        pl.not_rigid.contains("nie jest sztywną procedurą") && en.not_rigid.contains("not a rigid procedure")
    );
}
