//! The portfolio shows each key account once, by its variant, and keeps its texts on the canvas.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

use tandem::chart::portfolio::{Portfolio, Position, Spot, grouped, key};
use tandem::domain::account::variant::Variant;
use tandem::domain::instrument::Exact;

/// Readiness in twelfths and importance in halves, as the shipped instrument has them.
fn position(twelfths: u64, halves: u64, fits: Variant, is_in_force: bool) -> Position {
    Position { readiness: Exact::new(twelfths, 12), importance: Exact::new(halves, 2), fits, is_in_force }
}

fn portfolio(spots: Vec<Spot>) -> Portfolio {
    Portfolio {
        spots,
        thresholds: [3, 4].map(|from| (Exact::from(from), Exact::from(from))).to_vec(),
        highest: 5,
        readiness: "Gotowość do współpracy".to_owned(),
        importance: "Znaczenie klienta".to_owned(),
        variants: ["negocjacja", "współdziałanie", "integracja"].map(str::to_owned),
    }
}

const NAMES: [&str; 5] =
    ["Kółko Rolnicze", "ABC", "Elektrociepłownia Żerań", "Poczta", "Jan Ślązak i Synowie"];

fn five() -> Vec<Position> {
    vec![
        position(20, 9, Variant::Negotiation, true),
        position(40, 7, Variant::Cooperation, true),
        position(52, 9, Variant::Integration, false),
        position(40, 7, Variant::Cooperation, true),
        position(44, 10, Variant::Cooperation, false),
    ]
}

fn named(positions: &[Position], names: &[&str]) -> Portfolio {
    let mut spots = grouped(positions);
    for spot in &mut spots {
        let names: Vec<&str> = spot.clients.iter().map(|&client| names[client]).collect();
        spot.label = Some(names.join(", "));
    }
    portfolio(spots)
}

/// The elements that are marks.
fn marks(svg: &str) -> Vec<&str> {
    let is_mark = |element: &&str| {
        ["chart-point", "chart-second-point"].iter().any(|class| element.contains(&format!("\"{class}\"")))
    };
    svg.split('<').filter(is_mark).collect()
}

/// Left, top, right, bottom and text of each text, if letters are 0.55 em wide.
fn texts(svg: &str) -> Vec<([f64; 4], &str)> {
    let texts = svg.split("<text ").skip(1);
    texts
        .map(|element| {
            let (attributes, text) = element.split_once('>').unwrap();
            let text = text.split_once('<').unwrap().0;
            let attribute = |name: &str| {
                attributes.split_once(&format!("{name}=\"")).unwrap().1.split_once('"').unwrap().0
            };
            let number = |name: &str| attribute(name).trim_end_matches("em").parse::<f64>().unwrap();
            let size = number("font-size");
            let width = f64::from(u32::try_from(text.chars().count()).unwrap()) * 0.55 * size;
            let left = match attribute("anchor") {
                "start" => number(" x"),
                "middle" => number(" x") - width / 2.0,
                _ => number(" x") - width,
            };
            // `dy` puts the baseline at 0.76 em below the top.
            let top = number(" y") + (number("dy") - 0.76) * size;
            ([left, top, left + width, top + size], text)
        })
        .collect()
}

fn overlap(one: [f64; 4], other: [f64; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

#[test]
fn the_portfolio_of_five_clients() {
    insta::assert_snapshot!(named(&five(), &NAMES).svg().replace("><", ">\n<"));
}

#[test]
fn clients_at_one_spot_are_one_mark_with_their_number() {
    let spots = grouped(&five());
    let clients: Vec<&[usize]> = spots.iter().map(|spot| spot.clients.as_slice()).collect();
    assert_eq!(clients, [&[0][..], &[1, 3], &[2], &[4]]);
    for (client, position) in five().iter().enumerate() {
        let mut found = spots.iter().filter(|spot| spot.clients.contains(&client));
        assert_eq!(found.next().map(|spot| &spot.position), Some(position));
        assert!(found.next().is_none(), "{client} is at two spots");
    }
    let svg = portfolio(spots).svg();
    assert_eq!(marks(&svg).len(), 4);
    let numbers: Vec<&str> = svg.split("class=\"chart-value\"").skip(1).collect();
    assert_eq!(numbers.len(), 1, "{svg}");
    assert!(numbers[0].contains(">2</text>"), "{svg}");
}

#[test]
fn equal_means_are_one_spot_however_they_are_written() {
    let clients = [(6, 2), (3, 1), (9, 3)].map(|(sum, count)| Position {
        readiness: Exact::new(sum, count),
        ..position(36, 6, Variant::Cooperation, true)
    });
    assert_eq!(grouped(&clients).len(), 1);
}

#[test]
fn a_mark_is_filled_only_where_what_fits_is_in_force() {
    for variant in Variant::ALL {
        for (is_in_force, class) in [(true, "chart-point"), (false, "chart-second-point")] {
            let svg = portfolio(grouped(&[position(30, 5, variant, is_in_force)])).svg();
            for drawing in [svg, key(variant, is_in_force)] {
                let marks = marks(&drawing);
                assert_eq!(marks.len(), 1, "{drawing}");
                assert!(marks[0].contains(&format!("\"{class}\"")), "{drawing}");
                assert_eq!(marks[0].starts_with("circle"), variant == Variant::Negotiation, "{drawing}");
            }
        }
    }
}

#[test]
fn marks_at_one_place_stand_side_by_side() {
    // Also at the edges, where there is less room.
    for twelfths in [12, 37, 60] {
        let all = Variant::ALL.map(|variant| [true, false].map(|yes| position(twelfths, 6, variant, yes)));
        let svg = portfolio(grouped(all.as_flattened())).svg();
        let marks = marks(&svg);
        assert_eq!(marks.len(), 6);
        let middle = |mark: &&str| -> i32 {
            if let Some((_, x)) = mark.split_once("cx=\"") {
                return x.split_once('"').unwrap().0.parse().unwrap();
            }
            let points = mark.split_once("points=\"").unwrap().1.split_once('"').unwrap().0;
            let across: Vec<i32> =
                points.split_whitespace().map(|p| p.split_once(',').unwrap().0.parse().unwrap()).collect();
            i32::midpoint(*across.iter().min().unwrap(), *across.iter().max().unwrap())
        };
        let middles: Vec<i32> = marks.iter().map(middle).collect();
        assert!(middles.windows(2).all(|pair| pair[1] - pair[0] > 56), "{middles:?}");
        assert!(middles[0] >= 96 + 28 && middles[5] <= 1396 - 28, "{middles:?}");
    }
}

#[test]
fn three_hundred_clients_at_few_spots_are_few_marks() {
    let clients: Vec<Position> = (0..300)
        .map(|i| {
            position(12 + 12 * (i % 5), 2 + 2 * (i % 3), Variant::ALL[usize::from(i % 3 == 0)], i % 3 != 1)
        })
        .collect();
    let spots = grouped(&clients);
    assert_eq!(spots.len(), 15);
    assert_eq!(spots.iter().map(|spot| spot.clients.len()).sum::<usize>(), 300);
    let svg = portfolio(spots).svg();
    assert_eq!(marks(&svg).len(), 15);
    assert_eq!(svg.matches(">20</text>").count(), 15);
    assert!(svg.len() < 8_000, "{} bytes", svg.len());
}

#[test]
fn no_label_leaves_the_canvas_or_is_on_another() {
    let names = ["Przedsiębiorstwo Wodne Ł", "Elektrociepłowniażerańska", "ABC", "Kółko Rolnicze w Piasku"];
    // A client at each place of a grid, with names of all lengths, and those in the corners alone.
    for step in [4, 12, 48] {
        let places = (12..=60).step_by(step).flat_map(|x| (2..=10).step_by(2).map(move |y| (x, y)));
        let variants = Variant::ALL.into_iter().cycle();
        let clients: Vec<Position> =
            places.zip(variants).map(|((x, y), variant)| position(x, y, variant, x % 8 == 0)).collect();
        let names: Vec<&str> = names.iter().copied().cycle().take(clients.len()).collect();
        let svg = named(&clients, &names).svg();
        let texts = texts(&svg);
        for (i, &(frame, text)) in texts.iter().enumerate() {
            let [left, top, right, bottom] = frame;
            assert!(left >= 0.0 && top >= 0.0 && right <= 1400.0 && bottom <= 1410.0, "{text} at {frame:?}");
            for &(other, beside) in &texts[..i] {
                assert!(!overlap(frame, other), "{text} is on {beside}: {frame:?}, {other:?}");
            }
        }
    }
    // A client alone has its name, wherever it is.
    for (x, y) in [(12, 2), (12, 10), (60, 2), (60, 10), (36, 6), (48, 8)] {
        let clients = [position(x, y, Variant::Negotiation, false)];
        let svg = named(&clients, &["Kółko Rolnicze w Piasku"]).svg();
        assert!(svg.contains(">Kółko Rolnicze") && svg.contains("w Piasku</text>"), "{x},{y}: {svg}");
    }
}

#[test]
fn a_portfolio_without_clients_has_its_axes() {
    let svg = portfolio(Vec::new()).svg();
    assert!(marks(&svg).is_empty() && svg.contains(">integracja</text>"), "{svg}");
}

#[test]
fn names_stay_text() {
    let svg = named(&five()[..1], &["<b>\"A&B\"</b>"]).svg();
    assert!(svg.contains("&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;") && !svg.contains("<b>"), "{svg}");
    let hostile = Portfolio { readiness: "<img src=x>".to_owned(), ..portfolio(Vec::new()) };
    assert!(!hostile.svg().contains("<img"));
}

#[test]
fn the_drawing_has_no_colours_and_no_styles() {
    let svg = named(&five(), &NAMES).svg();
    assert!(!svg.contains("style=") && !svg.contains("=\"#"), "{svg}");
}
