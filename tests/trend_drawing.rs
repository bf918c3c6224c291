//! The trend of one area is proportional to time, stays within its panel, and stays small, whatever the number of results.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use proptest::prelude::*;
use tandem::chart::radar::Ring;
use tandem::chart::trend::{Trend, TrendPoint};
use tandem::domain::instrument::Exact;

const DAY: u64 = 86_400_000;
/// The latest time that a browser knows.
const LATEST: u64 = 8_640_000_000_000_000;

/// A trend of days and halves of a point.
fn trend(points: &[(u64, u64)]) -> Trend {
    Trend {
        points: points
            .iter()
            .map(|&(day, halves)| TrendPoint {
                at: 1_790_000_000_000 + day * DAY,
                value: Exact::new(halves, 2),
            })
            .collect(),
        rings: [(2, "2"), (3, "3"), (4, "4")]
            .map(|(value, written)| Ring { value: Exact::new(value, 1), written: written.to_owned() })
            .to_vec(),
        highest: 5,
        ends: ("1".to_owned(), "5".to_owned()),
        from: "21 wrz 2026".to_owned(),
        to: "24 lis 2026".to_owned(),
    }
}

fn in_lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

fn attribute(element: &str, name: &str) -> Option<String> {
    let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
    Some(element[start..].split('"').next().unwrap().to_owned())
}

fn number(element: &str, name: &str) -> i32 {
    attribute(element, name).unwrap().parse().unwrap()
}

/// The elements of one class.
fn of_class<'a>(svg: &'a str, class: &str) -> Vec<&'a str> {
    svg.split('<').filter(|element| attribute(element, "class").is_some_and(|it| it == class)).collect()
}

fn corners(element: &str) -> Vec<(i32, i32)> {
    let points = attribute(element, "points").unwrap();
    let corner = |pair: &str| {
        let (x, y) = pair.split_once(',').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    points.split_whitespace().map(corner).collect()
}

/// Centre and radius.
fn dots(svg: &str) -> Vec<(i32, i32, i32)> {
    of_class(svg, "chart-point")
        .iter()
        .map(|dot| (number(dot, "cx"), number(dot, "cy"), number(dot, "r")))
        .collect()
}

/// The extent of lines, dots and texts to the left, top, right and bottom.
fn extent(svg: &str) -> (i32, i32, i32, i32) {
    let mut reached: Vec<(i32, i32)> = Vec::new();
    for (x, y, radius) in dots(svg) {
        reached.extend([(x - radius, y - radius), (x + radius, y + radius)]);
    }
    for element in svg.split('<') {
        if element.starts_with("poly") {
            reached.extend(corners(element));
        }
        if element.starts_with("text") {
            let half = number(element, "font-size") / 2;
            let (x, y) = (number(element, "x"), number(element, "y"));
            reached.extend([(x, y - half), (x, y + half)]);
        }
    }
    let (xs, ys): (Vec<i32>, Vec<i32>) = reached.into_iter().unzip();
    (
        *xs.iter().min().unwrap(),
        *ys.iter().min().unwrap(),
        *xs.iter().max().unwrap(),
        *ys.iter().max().unwrap(),
    )
}

fn within(svg: &str) -> bool {
    let (left, top, right, bottom) = extent(svg);
    left >= 0 && top >= 0 && right <= 1000 && bottom <= 560 && svg.contains(r#"viewBox="0 0 1000 560""#)
}

#[test]
fn the_trend_of_five_assessments() {
    insta::assert_snapshot!(in_lines(&trend(&[(0, 4), (8, 5), (30, 5), (32, 8), (64, 7)]).svg()));
}

#[test]
fn a_single_assessment_is_one_dot_in_the_middle_with_its_date() {
    insta::assert_snapshot!(in_lines(&trend(&[(0, 7)]).svg()));
}

#[test]
fn without_an_assessment_the_frame_stays_empty() {
    let svg = trend(&[]).svg();
    assert_eq!(of_class(&svg, "chart-grid").len(), 1);
    assert!(
        dots(&svg).is_empty() && of_class(&svg, "chart-outline").is_empty() && !svg.contains("2026"),
        "{svg}"
    );
}

#[test]
fn distances_are_proportional_to_time() {
    let svg = trend(&[(0, 4), (10, 4), (40, 4)]).svg();
    let xs: Vec<i32> = dots(&svg).iter().map(|dot| dot.0).collect();
    assert!((xs[2] - xs[0] - 4 * (xs[1] - xs[0])).abs() <= 4, "{xs:?}");
}

#[test]
fn assessments_of_the_same_time_are_drawn_side_by_side() {
    let svg = trend(&[(3, 4), (3, 8), (3, 5)]).svg();
    let xs: Vec<i32> = dots(&svg).iter().map(|dot| dot.0).collect();
    assert!(xs[0] < xs[1] && xs[1] < xs[2] && (xs[2] - 2 * xs[1] + xs[0]).abs() <= 1, "{xs:?}");
}

#[test]
fn the_ends_of_the_scale_are_on_the_frame() {
    for highest in 2..=10_u8 {
        let mut trend = trend(&[(0, 2), (1, 2 * u64::from(highest))]);
        trend.highest = highest;
        let svg = trend.svg();
        let frame: Vec<i32> =
            corners(of_class(&svg, "chart-grid")[0]).iter().map(|corner| corner.1).collect();
        let heights: Vec<i32> = dots(&svg).iter().map(|dot| dot.1).collect();
        assert_eq!(heights, [*frame.iter().max().unwrap(), *frame.iter().min().unwrap()]);
    }
}

#[test]
fn the_last_assessment_is_emphasised() {
    let svg = trend(&[(0, 4), (8, 5), (30, 5)]).svg();
    let radii: Vec<i32> = dots(&svg).iter().map(|dot| dot.2).collect();
    assert!(radii[2] > radii[0] && radii[0] == radii[1], "{radii:?}");
}

#[test]
fn up_to_thirty_assessments_have_a_dot_each_and_of_more_only_the_last() {
    let days = |count: u64| (0..count).map(|day| (day, 2 + day % 9)).collect::<Vec<_>>();
    assert_eq!(dots(&trend(&days(30)).svg()).len(), 30);
    assert_eq!(dots(&trend(&days(31)).svg()).len(), 1);
}

#[test]
fn the_trend_of_five_hundred_assessments_stays_small_and_hides_no_drop() {
    // One of the five hundred days is at the bottom, and others in the same column of pixels are not.
    let days: Vec<(u64, u64)> = (0..500).map(|day| (day, if day == 251 { 2 } else { 6 + day % 4 })).collect();
    let svg = trend(&days).svg();
    assert!(within(&svg) && svg.len() < 20_000, "{} bytes, {:?}", svg.len(), extent(&svg));
    let lowest = corners(of_class(&svg, "chart-outline")[0]).iter().map(|corner| corner.1).max();
    assert_eq!(lowest, Some(482));
}

#[test]
fn a_date_that_reads_the_same_at_both_ends_is_written_once() {
    let mut trend = trend(&[(0, 4), (0, 5)]);
    trend.to.clone_from(&trend.from);
    assert_eq!(trend.svg().matches("21 wrz 2026").count(), 1);
}

#[test]
fn values_at_rings_that_lie_close_together_do_not_cover_each_other() {
    let mut trend = trend(&[(0, 4)]);
    trend.rings[1] = Ring { value: Exact::new(21, 10), written: "2,1".to_owned() };
    let svg = trend.svg();
    assert_eq!(of_class(&svg, "chart-ring").len(), 3);
    assert!(svg.contains(">2</text>") && !svg.contains(">2,1<"), "{svg}");
}

#[test]
fn every_text_is_at_least_12_px_in_a_panel_of_280_px() {
    let svg = trend(&[(0, 4), (8, 5)]).svg();
    let texts: Vec<i32> = of_class(&svg, "chart-tick").iter().map(|text| number(text, "font-size")).collect();
    assert!(texts.len() == 7 && texts.iter().all(|size| size * 280 >= 12 * 1000), "{texts:?}");
}

#[test]
fn hostile_texts_stay_text() {
    let mut trend = trend(&[(0, 4), (8, 5)]);
    trend.from = "<script>alert(1)</script>".to_owned();
    trend.to = "\"><img src=x>".to_owned();
    trend.rings[0].written = "&lt;]]>".repeat(40);
    let svg = trend.svg();
    assert!(!svg.contains("<script") && !svg.contains("<img"), "{svg}");
    assert!(svg.contains("&lt;script&gt;") && svg.contains("&amp;lt;"), "{svg}");
    assert!(within(&svg));
}

#[test]
fn the_drawing_has_no_colours_and_no_styles() {
    let svg = trend(&[(0, 4), (8, 5)]).svg();
    assert!(!svg.contains("style=") && !svg.contains("fill=\"#") && !svg.contains("stroke=\"#"), "{svg}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_trend_stays_small_and_within_its_panel(
        mut times in prop::collection::vec(prop_oneof![0..=LATEST, Just(LATEST), 0..100_u64], 0..2_000),
        values in prop::collection::vec((1..=50_u64, 1..=12_u64), 2_000),
        highest in 2..=10_u8,
        rings in prop::collection::vec(2..=20_u64, 0..6),
    ) {
        times.sort_unstable();
        let trend = Trend {
            points: times
                .into_iter()
                .zip(values)
                .map(|(at, (up, down))| TrendPoint { at, value: Exact::new(up, down) })
                .collect(),
            rings: rings
                .into_iter()
                .map(|halves| Ring { value: Exact::new(halves, 2), written: halves.to_string() })
                .collect(),
            highest,
            ends: ("1".to_owned(), highest.to_string()),
            from: String::new(),
            to: String::new(),
        };
        let svg = trend.svg();
        prop_assert!(within(&svg) && svg.len() < 20_000, "{} bytes, {:?}", svg.len(), extent(&svg));
    }
}
