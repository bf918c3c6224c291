//! The kit's snippet, link and brand file work where consultants put them.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use proptest::prelude::*;
use tandem::chart::qr;
use tandem::codec::kit::{Begin, Brand, Kit, Theme};
use tandem::domain::id::Id;
use tandem::questionnaire::locale::Locale;

const APP: &str = "https://tandem.example/app/";

fn begin(instrument: &str, side: &str) -> Option<Begin> {
    Some(Begin { instrument: Id::new(instrument)?, side: Id::new(side) })
}

fn full() -> Kit {
    Kit {
        locale: Some(Locale::Pl),
        theme: Some(Theme::Dark),
        begin: begin("marketing-sales", "sales"),
        brand: Brand {
            name: Some("Smith & \"Sons\" <Żółw>".to_owned()),
            logo: Some("logo.svg".to_owned()),
            accent: Some("#7a1f3d".to_owned()),
            cta: Some("https://consulting.example/?a=1&b=2#c".to_owned()),
            cta_text: Some("Umów rozmowę".to_owned()),
        },
        height: Some(700),
        share_level: true,
    }
}

#[test]
fn the_snippet_of_all_settings() {
    insta::assert_snapshot!(full().snippet(APP, "Czy marketing i sprzedaż grają do jednej bramki?"));
}

#[test]
fn the_snippet_of_none() {
    insta::assert_snapshot!(Kit::default().snippet(APP, "Assessment"));
}

#[test]
fn the_link_and_the_file_of_all_settings() {
    insta::assert_snapshot!(full().link(APP) + "\n" + &full().brand.file());
}

#[test]
fn a_questionnaire_can_begin_without_a_side() {
    let kit = Kit { begin: begin("key-account", ""), ..Kit::default() };
    assert_eq!(kit.link(APP), format!("{APP}#/assess/key-account"));
    assert_eq!(kit.attributes(), [("instrument", "key-account".to_owned())]);
}

#[test]
fn an_image_is_left_out_of_a_link_which_says_so() {
    let mut kit = full();
    assert!(!kit.link_lacks_logo());
    kit.brand.logo = Some("data:image/png;base64,AAAA".to_owned());
    assert!(kit.link_lacks_logo());
    assert!(!kit.link(APP).contains("logo"));
    assert!(kit.snippet(APP, "x").contains("logo=\"data:image/png;base64,AAAA\""));
}

#[test]
fn a_brand_without_settings_is_the_empty_file_that_is_shipped() {
    assert_eq!(Brand::default().file(), include_str!("../public/brand.json"));
}

proptest! {
    /// Reads the query as a browser does: `+` is a space, `%` begins a byte.
    #[test]
    fn any_name_arrives_unchanged(name in "\\PC{1,40}") {
        let kit = Kit { brand: Brand { name: Some(name.clone()), ..Brand::default() }, ..Kit::default() };
        let link = kit.link(APP);
        let query = link.split_once("?name=").unwrap().1;
        prop_assert!(query.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
        let read = percent_encoding::percent_decode_str(query).decode_utf8().unwrap();
        prop_assert_eq!(read, name.as_str());
    }

    #[test]
    fn no_name_can_end_an_attribute_or_a_tag(name in "[<>\"'&a-z ]{1,40}") {
        let kit = Kit { brand: Brand { name: Some(name), ..Brand::default() }, ..Kit::default() };
        let snippet = kit.snippet(APP, "x");
        let value = snippet.split_once(" name=\"").unwrap().1.split_once("\">").unwrap().0;
        prop_assert!(!value.contains(['<', '>', '"']));
        prop_assert_eq!(snippet.matches('<').count(), 6);
    }
}

/// Paints a drawing of a code as rows of modules, and reads it with an independent library.
fn read_back(svg: &str) -> String {
    let side: usize = svg.split_once("viewBox=\"0 0 ").unwrap().1.split_once(' ').unwrap().0.parse().unwrap();
    let mut dark = vec![false; side * side];
    let path = svg.rsplit_once(" d=\"").map_or("", |(_, rest)| rest.split_once('"').unwrap().0);
    for run in path.split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        let start = y.parse::<usize>().unwrap() * side + x.parse::<usize>().unwrap();
        dark[start..start + length].fill(true);
    }
    // Several pixels per module, as in a camera's picture.
    let zoom = 4;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * zoom, side * zoom, |x, y| {
        if dark[y / zoom * side + x / zoom] { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[test]
fn a_scanner_reads_the_link_from_the_code() {
    for text in
        [APP.to_owned(), full().link(APP), "https://tandem.example/#/assess/marketing-sales?side=".to_owned()]
    {
        assert_eq!(read_back(&qr::svg(&text).unwrap()), text);
    }
}

#[test]
fn there_is_no_code_for_a_text_that_is_too_long() {
    assert!(qr::svg(&"x".repeat(2_300)).is_some());
    assert!(qr::svg(&"x".repeat(2_400)).is_none());
}
