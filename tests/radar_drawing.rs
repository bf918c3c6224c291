//! The radar: drawn for any instrument, coloured by classes alone, and safe with any text.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use tandem::chart::radar::{Axis, Radar, Ring};
use tandem::domain::instrument::Exact;

fn radar(labels: &[&str]) -> Radar {
    let axis = |(i, label): (usize, &&str)| Axis {
        label: (*label).to_owned(),
        written: format!("{i},50"),
        value: Exact::new(2 * (i as u64 % 4) + 3, 2),
        before: None,
    };
    Radar {
        axes: labels.iter().enumerate().map(axis).collect(),
        rings: [2, 3, 4].map(|n| Ring { value: Exact::new(n, 1), written: n.to_string() }).to_vec(),
        target: Some(Exact::new(3, 1)),
        highest: 5,
    }
}

const FIVE: [&str; 5] =
    ["Wspólne planowanie", "Praca z klientem", "Lejek i mierniki", "Dialog", "Jeden zespół"];

#[test]
fn the_radar_of_five_areas() {
    insta::assert_snapshot!(radar(&FIVE).svg().replace("><", ">\n<"));
}

#[test]
fn an_earlier_shape_lies_beneath_ones_own() {
    let mut radar = radar(&FIVE);
    for (axis, halves) in radar.axes.iter_mut().zip([4, 4, 7, 6, 3]) {
        axis.before = Some(Exact::new(halves, 2));
    }
    insta::assert_snapshot!(radar.svg().replace("><", ">\n<"));
}

#[test]
fn an_earlier_shape_with_a_corner_missing_is_not_drawn() {
    let mut radar = radar(&FIVE);
    let alone = radar.svg();
    radar.axes[0].before = Some(Exact::new(2, 1));
    assert_eq!(radar.svg(), alone);
}

#[test]
fn no_colour_and_no_style_stands_in_the_drawing() {
    let mut radar = radar(&FIVE);
    radar.axes.iter_mut().for_each(|axis| axis.before = Some(axis.value));
    let svg = radar.svg();
    assert!(!svg.contains("style=") && !svg.contains("fill=\"#") && !svg.contains("stroke=\"#"), "{svg}");
}

#[test]
fn hostile_labels_stay_text() {
    let svg = radar(&["<script>alert(1)</script>", "\"><img src=x>", "&lt;", "]]>"]).svg();
    assert!(!svg.contains("<script") && !svg.contains("<img"), "{svg}");
    assert!(svg.contains("&lt;script&gt;") && svg.contains("&amp;lt;"), "{svg}");
}

/// Every coordinate of every polygon, line and text.
fn coordinates(svg: &str) -> Vec<(i32, i32)> {
    let numbers = |text: &str| text.parse::<i32>().unwrap();
    let attribute = |element: &str, name: &str| {
        let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
        Some(element[start..].split('"').next().unwrap().to_owned())
    };
    let mut found = Vec::new();
    for element in svg.split('<') {
        if let Some(points) = attribute(element, "points") {
            found.extend(
                points
                    .split_whitespace()
                    .map(|p| p.split_once(',').unwrap())
                    .map(|(x, y)| (numbers(x), numbers(y))),
            );
        }
        if let (Some(x), Some(y)) = (attribute(element, "x"), attribute(element, "y")) {
            found.push((numbers(&x), numbers(&y)));
        }
    }
    found
}

#[test]
fn nothing_lies_outside_the_drawing_whatever_the_number_of_areas() {
    let labels = ["Zaufanie", "Wspólne planowanie kwartału", "Dane", "Ludzie i role", "Klienci", "Cele"];
    for count in 3..=12 {
        let labels: Vec<&str> = labels.iter().cycle().take(count).copied().collect();
        let svg = radar(&labels).svg();
        let size: Vec<i32> =
            svg.split('"').nth(1).unwrap().split(' ').skip(2).map(|n| n.parse().unwrap()).collect();
        for (x, y) in coordinates(&svg) {
            assert!(
                (0..=size[0]).contains(&x) && (0..=size[1]).contains(&y),
                "{count} areas: {x},{y} in {size:?}"
            );
        }
    }
}
