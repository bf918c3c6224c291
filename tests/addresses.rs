//! Addresses are a contract: links in articles and on other sites must go on working.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use proptest::prelude::*;
use tandem::domain::id::Id;
use tandem::route::Route;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn assess(instrument: &str, side: Option<&str>, page: Option<usize>) -> Route {
    let side = side.map(str::to_owned);
    Route::Assess { instrument: instrument.to_owned(), side, assessment: None, page }
}

#[test]
fn each_address_leads_to_its_screen() {
    let unknown = |fragment: &str| Route::Unknown { fragment: fragment.to_owned() };
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
        ("#/result/k3v9", Route::Result { assessment: "k3v9".to_owned() }),
        (
            "#/assess/marketing-sales?assessment=k3v9&page=2",
            Route::page(&id("marketing-sales"), &id("k3v9"), 1),
        ),
        ("#/history", Route::History { compare: None }),
        ("#/history/?x=1", Route::History { compare: None }),
        ("#/history?compare=a1,b2", Route::History { compare: Some(("a1".to_owned(), "b2".to_owned())) }),
        ("#/history?compare=a1", Route::History { compare: None }),
        ("#/data", Route::Data),
        ("#/data/x", unknown("/data/x")),
        ("#/about", Route::About),
        ("#/about/", Route::About),
        ("#about", Route::About),
        ("#/about?x=1", Route::About),
        ("#/about/method", unknown("/about/method")),
        ("#/embed", Route::Embed),
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

proptest! {
    #[test]
    fn a_screen_has_one_address(
        instrument in "[a-z0-9][a-z0-9-]{0,20}",
        side in prop::option::of("[a-z][a-z0-9-]{0,10}"),
        page in prop::option::of(1usize..50),
    ) {
        let route = assess(&instrument, side.as_deref(), page);
        prop_assert_eq!(Route::parse(&route.fragment()), route);
    }

    #[test]
    fn any_fragment_has_a_screen(fragment in "\\PC{0,60}") {
        let route = Route::parse(&fragment);
        prop_assert_eq!(Route::parse(&route.fragment()), route);
    }
}

#[test]
fn the_page_and_the_programs_agree_on_who_draws_a_screen() {
    let programs = include_str!("../public/boot/programs.js");
    let line = programs.lines().find(|line| line.starts_with("const needed = ")).unwrap_or_default();
    assert!(line.contains("(history|data|about|embed)"), "{line}");
    for (fragment, on_the_desk) in [
        ("#/history", true),
        ("#/data", true),
        ("#/about", true),
        ("#/embed", true),
        ("#/", false),
        ("#/result/a", false),
    ] {
        assert_eq!(Route::parse(fragment).is_on_the_desk(), on_the_desk, "{fragment}");
    }
}
