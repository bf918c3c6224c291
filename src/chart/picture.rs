//! A chart as a stand-alone picture with colours, a title and a legend, for a slide or a document.

use super::svg::Role;
use crate::codec::html::escaped;

/// The texts of a picture.
pub struct Caption {
    /// The title; also the picture's name for screen readers.
    pub title: String,
    /// The line below the title.
    pub subtitle: String,
    /// The legend for the result's own shape; empty where the chart says it itself.
    pub own: String,
    /// The legend for the shapes behind, if there are any: an earlier result, another side, or the subjects.
    pub behind: Vec<String>,
    /// The legend for the target's shape, if there is one.
    pub target: Option<String>,
}

const HEAD: i32 = 230;
const FOOT: i32 = 190;
const MARGIN: i32 = 70;

/// The colours of the light theme (style/tokens.css) in every theme, because pictures go on white paper.
const PAPER: &str = "#ffffff";
const INK: &str = "#1c2126";
const SOFT: &str = "#50565c";
const ACCENT: &str = "#1d4a6b";
/// Fonts that most systems have, because a picture contains none.
const FONTS: &str = "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/// Makes a picture of a chart. The classes of the chart's parts become attributes, which every program that reads
/// SVG understands.
pub fn picture(chart: &str, caption: &Caption) -> String {
    let Some((head, drawn)) = chart.split_once('>') else { return String::new() };
    let (width, height) = size(head).unwrap_or((1400, 1400));
    let mut drawn = drawn.to_owned();
    for (class, attributes) in Role::CLASSES.iter().zip(ATTRIBUTES) {
        drawn = drawn.replace(&format!("class=\"{class}\""), attributes);
    }
    // The foot has room for two lines of the legend.
    let more = i32::try_from(caption.behind.len().saturating_sub(1)).unwrap_or_default();
    let (outer_width, outer_height) = (width + 2 * MARGIN, height + HEAD + FOOT + 80 * more);
    let title = escaped(&caption.title);
    let text = |x: i32, y: i32, size: i32, weight: i32, color: &str, text: &str| {
        let text = escaped(text);
        format!(
            r#"<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{color}">{text}</text>"#
        )
    };
    let line = |y: i32, color: &str, more: &str| {
        let (from, to) = (MARGIN, MARGIN + 90);
        format!(r#"<line x1="{from}" y1="{y}" x2="{to}" y2="{y}" stroke="{color}" stroke-width="8"{more}/>"#)
    };
    let first = HEAD + height + 60;
    let own = Some((INK, "", caption.own.as_str())).filter(|(_, _, words)| !words.is_empty());
    let dashes = [r#" stroke-dasharray="10 12""#, r#" stroke-dasharray="40 14 10 14""#];
    let behind = caption.behind.iter().zip(dashes).map(|(words, dashes)| (SOFT, dashes, words.as_str()));
    let target = caption.target.as_deref().map(|words| (ACCENT, r#" stroke-dasharray="26 18""#, words));
    let mut legend = String::new();
    let entries = own.into_iter().chain(behind).chain(target);
    for ((color, dashes, words), y) in entries.zip((first..).step_by(80)) {
        legend += &line(y - 16, color, dashes);
        legend += &text(MARGIN + 120, y, 46, 400, INK, words);
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {outer_width} {outer_height}" width="{}" height="{}" role="img" font-family="{FONTS}"><title>{title}</title><rect width="{outer_width}" height="{outer_height}" fill="{PAPER}"/>{}{}<g transform="translate({MARGIN} {HEAD})">{}</g>{legend}</svg>"#,
        outer_width / 2,
        outer_height / 2,
        text(MARGIN, 100, fitting(&caption.title, 66, 38), 600, INK, &caption.title),
        text(MARGIN, 172, fitting(&caption.subtitle, 46, 58), 400, SOFT, &caption.subtitle),
        drawn.trim_end_matches("</svg>"),
    )
}

/// The size of a line that has room for so many letters: smaller if the text is longer.
fn fitting(text: &str, size: i32, letters: i32) -> i32 {
    let length = i32::try_from(text.chars().count()).unwrap_or(i32::MAX);
    if length > letters { size * letters / length } else { size }
}

/// The look of each role, in the order of [`Role::CLASSES`].
const ATTRIBUTES: [&str; 13] = [
    r##"stroke="#d9d2c2""##,
    r##"stroke="#857e70""##,
    r##"stroke="#1d4a6b" stroke-dasharray="26 18""##,
    r##"stroke="#50565c" stroke-dasharray="10 12""##,
    r##"fill="#ffffff" stroke="#50565c" stroke-width="4""##,
    r##"fill="#1c2126" fill-opacity="0.12""##,
    r##"stroke="#1c2126" stroke-linejoin="round""##,
    r##"fill="#1c2126""##,
    r##"fill="#1c2126""##,
    r##"fill="#1c2126" font-weight="600""##,
    r##"fill="#50565c" stroke="#ffffff" stroke-width="14" paint-order="stroke""##,
    r##"stroke="#50565c" stroke-dasharray="40 14 10 14""##,
    r##"fill="#ffffff" stroke="#50565c" stroke-width="4""##,
];

/// The width and height in `viewBox="0 0 1400 1277"`.
fn size(head: &str) -> Option<(i32, i32)> {
    let numbers = head.split_once("viewBox=\"0 0 ")?.1.split_once('"')?.0;
    let (width, height) = numbers.split_once(' ')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}
