//! Addresses are a contract: links in articles and on other sites must continue to work.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use tandem::domain::id::Id;
use tandem::route::{DeskRoute, Route};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn assess(instrument: &str, side: Option<&str>, page: Option<usize>) -> Route {
    let side = side.map(str::to_owned);
    Route::Assess { instrument: id(instrument), side, assessment: None, page }
}

fn unknown(fragment: &str) -> Route {
    Route::Unknown { fragment: fragment.to_owned() }
}

#[test]
fn each_address_leads_to_its_screen() {
    let comparison = |pair| Route::Desk(DeskRoute::Comparison(pair));
    let cases = [
        ("", Route::Start),
        ("#", Route::Start),
        ("#/", Route::Start),
        ("#/assess/marketing-sales", assess("marketing-sales", None, None)),
        ("#/assess/marketing-sales/", assess("marketing-sales", None, None)),
        ("#/assess/marketing-sales?side=sales", assess("marketing-sales", Some("sales"), None)),
        ("#/assess/marketing-sales?side=", assess("marketing-sales", Some(""), None)),
        ("#/assess/marketing-sales?page=3", assess("marketing-sales", None, Some(3))),
        ("#/assess/marketing-sales?page=0", assess("marketing-sales", None, None)),
        ("#/assess/marketing-sales?page=x&side=sales", assess("marketing-sales", Some("sales"), None)),
        ("#/result/k3v9", Route::Result(id("k3v9"))),
        (
            "#/assess/marketing-sales?assessment=k3v9&page=2",
            Route::page(&id("marketing-sales"), &id("k3v9"), 1),
        ),
        ("#/history", Route::Desk(DeskRoute::History)),
        ("#/history/?x=1", Route::Desk(DeskRoute::History)),
        ("#/history?compare=a1,b2", comparison(Some((id("a1"), id("b2"))))),
        ("#/history?compare=a1", Route::Desk(DeskRoute::History)),
        ("#/data", Route::Desk(DeskRoute::Data)),
        ("#/data?compare=a1,b2", Route::Desk(DeskRoute::Data)),
        ("#/data/x", unknown("/data/x")),
        ("#/about", Route::Desk(DeskRoute::About)),
        ("#/about/", Route::Desk(DeskRoute::About)),
        ("#about", Route::Desk(DeskRoute::About)),
        ("#/about?x=1", Route::Desk(DeskRoute::About)),
        ("#/about/method", unknown("/about/method")),
        ("#/embed", Route::Desk(DeskRoute::Embed)),
        ("#/embed/x", unknown("/embed/x")),
        ("#/result", unknown("/result")),
        ("#/assess", unknown("/assess")),
        ("#/nowhere", unknown("/nowhere")),
        ("#/assess/a/b", unknown("/assess/a/b")),
    ];
    for (fragment, route) in cases {
        assert_eq!(Route::parse(fragment), route, "{fragment}");
    }
}

#[test]
fn an_address_with_an_invalid_id_is_unknown() {
    let too_long = "x".repeat(Id::LONGEST + 1);
    for bad in ["Ź", "A", "-a", "a_b", "a b", "%20", "<b>", &too_long] {
        for fragment in [
            format!("/result/{bad}"),
            format!("/assess/{bad}"),
            format!("/assess/{bad}?side=sales"),
            format!("/assess/marketing-sales?assessment={bad}&page=2"),
        ] {
            assert_eq!(Route::parse(&fragment), unknown(&fragment));
        }
        // The page starts the desk for it, which says that the two can't be compared.
        for pair in [format!("{bad},a1"), format!("a1,{bad}"), format!("{bad},")] {
            let route = Route::parse(&format!("#/history?compare={pair}"));
            assert_eq!(route, Route::Desk(DeskRoute::Comparison(None)), "{pair}");
        }
    }
    for cut_short in ["/assess/marketing-sales?assessment=", "/assess/marketing-sales?assessment=&page=2"] {
        assert_eq!(Route::parse(cut_short), unknown(cut_short));
    }
}

fn any_id() -> impl Strategy<Value = Id> {
    "[a-z0-9][a-z0-9-]{0,20}".prop_map(|text| id(&text))
}

fn any_desk_route() -> impl Strategy<Value = DeskRoute> {
    let pair = prop::option::of((any_id(), any_id()));
    prop_oneof![prop::sample::select(DeskRoute::ALL), pair.prop_map(DeskRoute::Comparison)]
}

proptest! {
    #[test]
    fn a_screen_has_one_address(
        instrument in any_id(),
        side in prop::option::of("[a-z][a-z0-9-]{0,10}"),
        assessment in prop::option::of(any_id()),
        page in prop::option::of(1usize..50),
        on_the_desk in any_desk_route(),
    ) {
        let result = Route::result(&instrument);
        for route in [Route::Assess { instrument, side, assessment, page }, result, Route::Desk(on_the_desk)] {
            prop_assert_eq!(Route::parse(&route.fragment()), route);
        }
    }

    #[test]
    fn every_fragment_has_a_screen(fragment in "\\PC{0,60}") {
        let route = Route::parse(&fragment);
        prop_assert_eq!(Route::parse(&route.fragment()), route);
    }

    #[test]
    fn every_fragment_of_the_known_kinds_has_a_screen(
        kind in "/(assess|result|history|data)",
        rest in "[/?]?[a-zŹ0-9/?&=,-]{0,12}(\\?(compare|assessment|page|side)=[a-zŹ0-9,&-]{0,8})?",
    ) {
        let route = Route::parse(&format!("#{kind}{rest}"));
        prop_assert_eq!(Route::parse(&route.fragment()), route);
    }
}

#[test]
fn the_page_and_the_programs_agree_on_who_draws_a_screen() {
    let programs = include_str!("../public/boot/programs.js");
    let line = programs.lines().find(|line| line.starts_with("const needed = ")).unwrap();
    let (_, words) = line.split_once(r"\/*(").unwrap();
    let (words, _) = words.split_once(')').unwrap();
    let page: BTreeSet<&str> = words.split('|').collect();
    // This list has the first word of every address that the desk draws; addresses are read with it.
    let programs: BTreeSet<&str> = DeskRoute::ALL.iter().map(DeskRoute::word).collect();
    assert_eq!(page, programs);
    for word in page {
        assert!(Route::parse(&format!("#/{word}")).is_on_the_desk(), "{word}");
    }
    for fragment in ["#/", "#/result/a", "#/assess/a", "#/nowhere"] {
        assert!(!Route::parse(fragment).is_on_the_desk(), "{fragment}");
    }
}
