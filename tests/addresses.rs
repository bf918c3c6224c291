//! Addresses are a contract: links in articles and on other sites must continue to work.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use tandem::domain::id::Id;
use tandem::domain::record::Key;
use tandem::domain::team::{Kind, Minimum};
use tandem::route::{Page, PlanSteps, Route, account_in, invitation_in};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
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
        ("#/history", Route::to(Page::History)),
        ("#/history/", Route::Page(Page::History, "/history/".to_owned())),
        ("#/history?compare=a1,b2", Route::comparison(&id("a1"), &id("b2"))),
        ("#/team", Route::to(Page::Teams)),
        ("#/team?code=6NJX-CSKS", Route::reading("6NJX-CSKS")),
        ("#/team/m4x8", Route::team(&id("m4x8"))),
        ("#/team/M4", unknown("/team/M4")),
        ("#/team/m4x8/x", unknown("/team/m4x8/x")),
        ("#/plan", Route::to(Page::Plans)),
        ("#/plan/p7q2", Route::plan(&id("p7q2"))),
        ("#/plan?assessment=k3v9", Route::plan_from(&key("assessment/k3v9"))),
        ("#/plan/P7", unknown("/plan/P7")),
        ("#/plan/p7q2/x", unknown("/plan/p7q2/x")),
        ("#/data", Route::to(Page::Data)),
        ("#/data/x", unknown("/data/x")),
        ("#/about", Route::to(Page::About)),
        ("#about", Route::Page(Page::About, "about".to_owned())),
        ("#/about/method", unknown("/about/method")),
        ("#/embed", Route::to(Page::Kit)),
        ("#/embed/x", unknown("/embed/x")),
        ("#/teams", unknown("/teams")),
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
        // It is the address of a comparison, which says that the two can't be compared.
        for pair in [format!("{bad},a1"), format!("a1,{bad}"), format!("{bad},")] {
            let route = Route::parse(&format!("#/history?compare={pair}"));
            assert_eq!(route.compared(), Some(None), "{pair}");
        }
    }
    for cut_short in ["/assess/marketing-sales?assessment=", "/assess/marketing-sales?assessment=&page=2"] {
        assert_eq!(Route::parse(cut_short), unknown(cut_short));
    }
}

#[test]
fn a_part_reads_what_follows_the_name_of_its_screen() {
    let read = |fragment: &str| {
        let route = Route::parse(fragment);
        (route.compared(), route.code().map(str::to_owned), route.record_id())
    };
    let code = |code: &str| (None, Some(code.to_owned()), None);
    assert_eq!(read("#/history?compare=a1,b2"), (Some(Some((id("a1"), id("b2")))), None, None));
    assert_eq!(read("#/history/?compare=a1,b2&x=1"), (Some(Some((id("a1"), id("b2")))), None, None));
    assert_eq!(read("#/team?code=6NJX-CSKS&fbclid=x"), code("6NJX-CSKS"));
    assert_eq!(read("#/team?code=%3Cb%3E"), code("%3Cb%3E"));
    assert_eq!(read("#/team/m4x8?code=1"), (None, None, Some(id("m4x8"))));
    for none in
        ["#/history", "#/history?compare=a1", "#/team", "#/data?compare=a1,b2&code=1", "#/about", "#/"]
    {
        assert_eq!(read(none), (None, None, None), "{none}");
    }
}

#[test]
fn the_form_of_a_plan_knows_what_it_is_begun_from() {
    let result = Route::plan_from(&key("assessment/k3v9"));
    assert_eq!(
        (result.plan_source(), result.plan_steps()),
        (Some(key("assessment/k3v9")), PlanSteps::default())
    );
    let team =
        Route::plan_of_team(&id("m4x8"), &id("orchestra"), &id("aligned"), &[id("roles"), id("meetings")]);
    let steps = PlanSteps {
        instrument: Some(id("orchestra")),
        to: Some("aligned"),
        actions: vec![id("roles"), id("meetings")],
    };
    let read = Route::parse(&team.fragment());
    assert_eq!((read.plan_source(), read.plan_steps()), (Some(key("team/m4x8")), steps));
    for none in ["#/plan", "#/plan?assessment=K", "#/team?team=m4x8"] {
        assert_eq!(Route::parse(none).plan_source(), None, "{none}");
    }
    let odd = Route::parse("#/plan?team=m4x8&actions=,X,roles&to=");
    assert_eq!(odd.plan_steps(), PlanSteps { instrument: None, to: Some(""), actions: vec![id("roles")] });
}

#[test]
fn an_invitation_is_read_from_the_address_of_a_questionnaire() {
    assert_eq!(invitation_in("#/assess/marketing-sales?side=sales&invite=open"), Some("open"));
    assert_eq!(invitation_in("#/assess/marketing-sales?side=sales"), None);
    let account = account_in("#/assess/key-account?account=k3v9");
    assert_eq!(account.as_ref().map(Id::as_str), Some("k3v9"));
    assert_eq!(account_in("#/assess/key-account?account=K%203"), None);
}

#[test]
fn an_invitation_is_read_before_its_questionnaire_begins() {
    let link = Route::inviting(&id("marketing-sales"), "47ANJX");
    assert_eq!(link, "#/assess/marketing-sales?invite=47ANJX");
    assert_eq!(Route::parse(&link), Route::Page(Page::Invite, link[1..].to_owned()));
    // No address skips what has to be read.
    for more in ["&side=sales", "&page=1", "&begin=1", "&assessment=k3v9"] {
        let link = format!("{link}{more}");
        assert_eq!(Route::parse(&link), Route::Page(Page::Invite, link[1..].to_owned()));
    }
    // One that a counterpart asks for has nothing to read.
    let open = "#/assess/marketing-sales?side=sales&invite=open";
    assert_eq!(Route::parse(open), assess("marketing-sales", Some("sales"), None));
}

#[test]
fn the_screen_for_invitations_knows_what_a_team_has_fixed() {
    for kind in [Kind::Open, Kind::Closed(Minimum::new(5).unwrap())] {
        let route = Route::parse(&Route::invitation_of_team(&id("marketing-sales"), kind));
        assert_eq!((route.invited_instrument(), route.invited_kind()), (Some("marketing-sales"), Some(kind)));
    }
    for none in ["#/invite", "#/invite?minimum=2", "#/invite?minimum=x&kind=closed", "#/team?kind=open"] {
        assert_eq!(Route::parse(none).invited_kind(), None, "{none}");
    }
}

fn any_id() -> impl Strategy<Value = Id> {
    "[a-z0-9][a-z0-9-]{0,20}".prop_map(|text| id(&text))
}

fn any_route() -> impl Strategy<Value = Route> {
    let side = prop::option::of("[a-z][a-z0-9-]{0,10}");
    let assess = (any_id(), side, prop::option::of(any_id()), prop::option::of(1usize..50));
    prop_oneof![
        assess.prop_map(|(instrument, side, assessment, page)| Route::Assess {
            instrument,
            side,
            assessment,
            page
        }),
        any_id().prop_map(Route::Result),
        (any_id(), any_id()).prop_map(|(one, other)| Route::comparison(&one, &other)),
        any_id().prop_map(|team| Route::team(&team)),
        "[0-9A-Z-]{0,30}".prop_map(|code| Route::reading(&code)),
        prop::sample::select(vec![Page::History, Page::Teams, Page::Data, Page::About, Page::Kit])
            .prop_map(Route::to),
        Just(Route::Start),
    ]
}

proptest! {
    #[test]
    fn a_screen_has_one_address(route in any_route()) {
        prop_assert_eq!(Route::parse(&route.fragment()), route);
    }

    #[test]
    fn every_fragment_has_a_screen(fragment in "\\PC{0,60}") {
        let route = Route::parse(&fragment);
        prop_assert_eq!(Route::parse(&route.fragment()), route);
    }

    #[test]
    fn every_fragment_of_the_known_kinds_has_a_screen(
        kind in "/(assess|result|history|data|team)",
        rest in "[/?]?[a-zŹ0-9/?&=,-]{0,12}(\\?(compare|assessment|page|side|code)=[a-zŹ0-9,&-]{0,8})?",
    ) {
        let route = Route::parse(&format!("#{kind}{rest}"));
        prop_assert_eq!(Route::parse(&route.fragment()), route);
    }
}

#[test]
fn every_link_of_the_static_page_leads_to_a_screen() {
    let page = include_str!("../index.html");
    let links: BTreeSet<&str> = page
        .split("href=\"")
        .skip(1)
        .filter_map(|link| link.split('"').next())
        .filter(|link| link.starts_with("#/"))
        .collect();
    assert!(links.len() > 5, "{links:?}");
    for link in links {
        assert_ne!(Route::parse(link), unknown(&link[1..]));
    }
}
