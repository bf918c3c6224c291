//! The radar can be drawn for any instrument, gets its colours from classes alone, and is safe with any text.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use tandem::chart::bar::Bar;
use tandem::chart::picture::{Caption, picture};
use tandem::chart::radar::{Axis, Radar, Ring};
use tandem::domain::instrument::Exact;

fn radar(labels: &[&str]) -> Radar {
    let axis = |(i, label): (usize, &&str)| Axis {
        label: (*label).to_owned(),
        written: format!("{i},50"),
        value: Exact::new(2 * (i as u64 % 4) + 3, 2),
        behind: [None, None],
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
fn an_earlier_polygon_is_drawn_below_the_later_one() {
    let mut radar = radar(&FIVE);
    for (axis, halves) in radar.axes.iter_mut().zip([4, 4, 7, 6, 3]) {
        axis.behind[0] = Some(Exact::new(halves, 2));
    }
    insta::assert_snapshot!(radar.svg().replace("><", ">\n<"));
}

#[test]
fn the_shapes_of_two_subjects_are_drawn_behind_that_of_the_weaker_one() {
    let mut radar = radar(&FIVE);
    for (axis, halves) in radar.axes.iter_mut().zip([4, 4, 7, 6, 3]) {
        let other = Exact::new(halves, 2);
        axis.behind = [Some(axis.value), Some(other)];
        axis.value = axis.value.min(other);
    }
    insta::assert_snapshot!(radar.svg().replace("><", ">\n<"));
}

#[test]
fn a_bar_has_its_value_and_the_thresholds_of_the_levels() {
    let thresholds = [3, 4].map(|n| Ring { value: Exact::new(n, 1), written: n.to_string() }).to_vec();
    let bar = Bar { value: Exact::new(7, 2), thresholds, highest: 5 };
    insta::assert_snapshot!(bar.svg().replace("><", ">\n<"));
    let empty = Bar { value: Exact::new(1, 1), thresholds: Vec::new(), highest: 5 };
    assert_well_formed(&picture(&empty.svg(), &caption()));
}

#[test]
fn an_earlier_polygon_with_a_missing_corner_is_not_drawn() {
    let mut radar = radar(&FIVE);
    let alone = radar.svg();
    radar.axes[0].behind[0] = Some(Exact::new(2, 1));
    assert_eq!(radar.svg(), alone);
}

#[test]
fn the_drawing_has_no_colours_and_no_styles() {
    let mut radar = radar(&FIVE);
    radar.axes.iter_mut().for_each(|axis| axis.behind[0] = Some(axis.value));
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
fn nothing_is_drawn_outside_whatever_the_number_of_areas() {
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

fn caption() -> Caption {
    Caption {
        title: "Integracja marketingu i sprzedaży".to_owned(),
        subtitle: "Poziom: zdefiniowany (2 z 4), 12 marca 2026".to_owned(),
        own: "Średnia".to_owned(),
        behind: Vec::new(),
        target: Some("próg poziomu „dopasowany”".to_owned()),
    }
}

/// The elements of a drawing as they open and close, with their attributes.
fn elements(svg: &str) -> Vec<&str> {
    svg.split('<').skip(1).map(|part| part.split_once('>').unwrap().0).collect()
}

/// Fails unless elements are nested correctly, no attribute is repeated, and there is no text outside.
fn assert_well_formed(svg: &str) {
    let mut open = Vec::new();
    for (i, element) in elements(svg).iter().enumerate() {
        assert!(i == 0 || !open.is_empty(), "{element} stands after the end");
        let name = element.split_whitespace().next().unwrap().trim_start_matches('/').trim_end_matches('/');
        if element.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{svg}");
            continue;
        }
        let parts: Vec<&str> = element.split('"').collect();
        assert_eq!(parts.len() % 2, 1, "quotes of {element}");
        let mut names: Vec<&str> = (parts.iter().step_by(2))
            .filter_map(|part| part.strip_suffix('=')?.split_whitespace().last())
            .collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!((names.len(), parts.len()), (count, 2 * count + 1), "attributes of {element}");
        if !element.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} is left open");
}

#[test]
fn the_picture_of_the_radar() {
    insta::assert_snapshot!(picture(&radar(&FIVE).svg(), &caption()).replace("><", ">\n<"));
}

#[test]
fn a_picture_needs_no_style_sheet() {
    let mut radar = radar(&FIVE);
    radar.axes.iter_mut().for_each(|axis| axis.behind[0] = Some(axis.value));
    let svg = picture(&radar.svg(), &caption());
    assert!(!svg.contains("class=") && !svg.contains("style="), "{svg}");
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" "), "{svg}");
    // Every shape has its own colour.
    for element in elements(&svg) {
        let is_shape = ["polygon", "polyline", "circle", "line", "rect", "text"]
            .contains(&element.split_whitespace().next().unwrap());
        assert!(!is_shape || element.contains("=\"#"), "{element}");
    }
}

#[test]
fn a_picture_of_any_chart_is_well_formed() {
    assert_well_formed(&picture(&radar(&FIVE).svg(), &caption()));
    for count in 3..=12 {
        let mut radar = radar(&["Zaufanie", "Dane", "Cele"].repeat(4)[..count]);
        radar.axes.iter_mut().for_each(|axis| axis.behind[0] = Some(axis.value));
        assert_well_formed(&picture(&radar.svg(), &Caption { target: None, ..caption() }));
    }
}

#[test]
fn hostile_captions_of_a_picture_stay_text() {
    let hostile = "<script>alert(1)</script> \"><img src=x> & &lt; ]]>";
    let caption = Caption {
        title: hostile.to_owned(),
        subtitle: hostile.to_owned(),
        own: hostile.to_owned(),
        behind: vec![hostile.to_owned()],
        target: Some(hostile.to_owned()),
    };
    let svg = picture(&radar(&[hostile, "Dane", "Cele"]).svg(), &caption);
    assert_well_formed(&svg);
    assert!(!svg.contains("<script") && !svg.contains("<img"), "{svg}");
    assert_eq!(
        svg.matches(
            "&lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;&lt;img src=x&gt; &amp; &amp;lt; ]]&gt;"
        )
        .count(),
        6
    );
    assert!(svg.contains("<title>&lt;script&gt;"), "{svg}");
}

#[test]
fn without_a_target_the_legend_does_not_mention_one() {
    let svg = picture(&radar(&FIVE).svg(), &Caption { target: None, ..caption() });
    assert!(!svg.contains("próg poziomu") && svg.contains(">Średnia</text>"), "{svg}");
}

#[test]
fn a_text_that_is_not_a_chart_makes_no_picture() {
    assert_eq!(picture("", &caption()), "");
}
