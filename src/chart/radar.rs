//! The level radar: areas as axes, level boundaries as rings, one's own shape and the target's.

#![allow(clippy::cast_precision_loss, reason = "a dozen areas, ratings of at most 10, a few letters")]

use std::convert::Infallible;
use std::f64::consts::FRAC_1_SQRT_2;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::svg::{Role, Svg};
use crate::domain::instrument::Exact;

/// What a radar shows. All values are on the scale of the items, from 1 at the centre to `highest`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Radar {
    /// One axis an area, clockwise from the top; at least three make a shape.
    pub axes: Vec<Axis>,
    /// Where levels begin.
    pub rings: Vec<Ring>,
    /// Where the target level begins: a regular polygon.
    pub target: Option<Exact>,
    /// The scale's highest point: the rim.
    pub highest: u8,
}

/// A level's boundary on the radar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Where the level begins.
    pub value: Exact,
    /// The value as it is written at the ring.
    pub written: String,
}

/// One area on the radar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The area's name.
    pub label: String,
    /// The value as it is written beside the name.
    pub written: String,
    /// The area's mean.
    pub value: Exact,
}

// plotters' coordinates are whole numbers: a large canvas keeps shapes exact, and is scaled down.
const HALF_WIDTH: f64 = 700.0;
/// 52 of 1,400 units: 13 px where the figure is 350 px wide, as on a phone.
const TEXT: f64 = 52.0;
const LINE: f64 = 62.0;
/// A letter's mean width in a sans of the system; only a guess, since nothing here measures text.
const LETTER: f64 = 28.0;
/// The longest line of a label, in letters.
const LABEL: usize = 11;
const GAP: f64 = 26.0;
/// Up to seven axes, labels lie in the corners that the polygon leaves free, and it can be large. With
/// more they would meet there: they stand beside a smaller one.
const MOST_IN_CORNERS: usize = 7;
const LARGE: f64 = 600.0;
const SMALL: f64 = 340.0;

/// Cosine and sine of the angle between two axes, by their number: a full turn divided by 1, 2, … 12.
/// The functions themselves would cost the page 3 kB in brotli.
const STEPS: [(f64, f64); 13] = [
    (1.0, 0.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (-0.5, 0.866_025_403_784_438_6),
    (0.0, 1.0),
    (0.309_016_994_374_947_45, 0.951_056_516_295_153_5),
    (0.5, 0.866_025_403_784_438_6),
    (0.623_489_801_858_733_5, 0.781_831_482_468_029_8),
    (FRAC_1_SQRT_2, FRAC_1_SQRT_2),
    (0.766_044_443_118_978, 0.642_787_609_686_539_3),
    (0.809_016_994_374_947_5, 0.587_785_252_292_473_1),
    (0.841_253_532_831_181_2, 0.540_640_817_455_597_6),
    (0.866_025_403_784_438_7, 0.5),
];

impl Radar {
    /// The chart as an `<svg>` without colours: its parts carry classes.
    pub fn svg(&self) -> String {
        let labels: Vec<Label> = (0..self.axes.len()).map(|axis| self.label(axis)).collect();
        let top = labels.iter().map(|label| label.top).fold(-self.radius(), f64::min) - GAP;
        let bottom = labels.iter().map(Label::bottom).fold(0.0, f64::max) + GAP;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "of the canvas, positive")]
        let size = ((2.0 * HALF_WIDTH) as u32, (bottom - top).ceil() as u32);
        let mut svg = String::new();
        let root = Svg::begin(&mut svg, size).into_drawing_area();
        // Our backend has no way to fail, and plotters adds none.
        let _ = self.draw(&Canvas { root: &root, centre_y: -top }, &labels);
        let _ = root.present();
        drop(root);
        svg
    }

    fn draw(&self, canvas: &Canvas, labels: &[Label]) -> Drawn {
        for axis in 0..self.axes.len() {
            canvas.line(&[(0.0, 0.0), self.at(axis, 1.0)], Role::Grid, 2)?;
        }
        canvas.closed(&self.regular(1.0), Role::Grid, 2)?;
        for ring in &self.rings {
            canvas.closed(&self.regular(self.share(ring.value)), Role::Ring, 3)?;
        }
        if let Some(target) = self.target {
            canvas.closed(&self.regular(self.share(target)), Role::Target, 7)?;
        }
        let shape: Vec<_> =
            (0..self.axes.len()).map(|i| self.at(i, self.share(self.axes[i].value))).collect();
        canvas.polygon(&shape, Role::Area)?;
        canvas.closed(&shape, Role::Outline, 9)?;
        for &point in &shape {
            canvas.dot(point, Role::Point)?;
        }
        for ring in &self.rings {
            let (x, y) = self.at(0, self.share(ring.value));
            canvas.text(&ring.written, (x + 14.0, y), Role::Tick, HPos::Left)?;
        }
        for (label, axis) in labels.iter().zip(&self.axes) {
            let mut y = label.top;
            for line in &label.lines {
                canvas.text(line, (label.x, y), Role::Label, label.side)?;
                y += LINE;
            }
            canvas.text(&axis.written, (label.x, y), Role::Value, label.side)?;
        }
        Ok(())
    }

    fn label(&self, axis: usize) -> Label {
        let lines = wrapped(&self.axes[axis].label);
        let height = (lines.len() + 1) as f64 * LINE;
        let (right, down) = self.direction(axis);
        let (x, y) = self.at(axis, 1.0);
        let above = down < -0.1;
        if right.abs() < 0.1 {
            let top = if above { y - GAP - height } else { y + GAP };
            return Label { lines, x, top, side: HPos::Center };
        }
        if self.axes.len() > MOST_IN_CORNERS {
            let side = if right > 0.0 { HPos::Left } else { HPos::Right };
            return Label { lines, x: x + GAP.copysign(right), top: y - height / 2.0, side };
        }
        let letters = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
        let width = letters as f64 * LETTER;
        if above {
            // In the corner of the canvas, clear of the side that rises towards the middle.
            let inner = HALF_WIDTH - width - GAP;
            let top = y.min(self.boundary(inner, -1.0)) - GAP - height;
            Label {
                lines,
                x: HALF_WIDTH.copysign(right),
                top,
                side: if right > 0.0 { HPos::Right } else { HPos::Left },
            }
        } else {
            let centre = x.abs().min(HALF_WIDTH - width / 2.0);
            let top = y.max(self.boundary(centre - width / 2.0, 1.0)) + GAP;
            Label { lines, x: centre.copysign(right), top, side: HPos::Center }
        }
    }

    /// How far up (`half` −1) or down (1) the rim lies at `x` right of the centre; at its corners' height
    /// beyond them.
    fn boundary(&self, x: f64, half: f64) -> f64 {
        let corners = self.regular(1.0);
        let sides = corners.iter().zip(corners.iter().cycle().skip(1));
        let heights = sides.filter(|((x0, _), (x1, _))| (x0.min(*x1)..=x0.max(*x1)).contains(&x)).map(
            |(&(x0, y0), &(x1, y1))| y0 + (y1 - y0) * (x - x0) / (x1 - x0).abs().max(1e-9).copysign(x1 - x0),
        );
        heights.map(|y| y * half).fold(0.0, f64::max) * half
    }

    fn radius(&self) -> f64 {
        if self.axes.len() > MOST_IN_CORNERS { SMALL } else { LARGE }
    }

    /// The direction of an axis: clockwise from the top, of length 1.
    fn direction(&self, axis: usize) -> Point {
        let step = STEPS.get(self.axes.len()).copied().unwrap_or(STEPS[1]);
        (0..axis).fold((0.0, -1.0), |(x, y), _| (x * step.0 - y * step.1, x * step.1 + y * step.0))
    }

    /// How far from the centre (1) to the rim (the highest point) a value lies, 0–1.
    fn share(&self, value: Exact) -> f64 {
        let value = *value.numer() as f64 / *value.denom() as f64;
        ((value - 1.0) / f64::from(self.highest.max(2) - 1)).clamp(0.0, 1.0)
    }

    fn at(&self, axis: usize, share: f64) -> Point {
        scaled(self.direction(axis), self.radius() * share)
    }

    fn regular(&self, share: f64) -> Vec<Point> {
        (0..self.axes.len()).map(|axis| self.at(axis, share)).collect()
    }
}

/// Relative to the centre, downwards positive.
type Point = (f64, f64);

/// An area's name in lines, with room for its value in the line below.
struct Label {
    lines: Vec<String>,
    x: f64,
    top: f64,
    side: HPos,
}

impl Label {
    fn bottom(&self) -> f64 {
        self.top + (self.lines.len() + 1) as f64 * LINE
    }
}

type Area<'a> = DrawingArea<Svg<'a>, plotters::coord::Shift>;
type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

struct Canvas<'a, 'b> {
    root: &'a Area<'b>,
    centre_y: f64,
}

impl Canvas<'_, '_> {
    #[allow(clippy::cast_possible_truncation, reason = "within the canvas")]
    fn place(&self, (x, y): Point) -> (i32, i32) {
        ((HALF_WIDTH + x).round() as i32, (self.centre_y + y).round() as i32)
    }

    fn line(&self, points: &[Point], role: Role, width: u32) -> Drawn {
        let points: Vec<_> = points.iter().map(|&point| self.place(point)).collect();
        self.root.draw(&PathElement::new(points, role.color().stroke_width(width)))
    }

    fn closed(&self, points: &[Point], role: Role, width: u32) -> Drawn {
        let points: Vec<_> = points.iter().chain(points.first()).copied().collect();
        self.line(&points, role, width)
    }

    fn polygon(&self, points: &[Point], role: Role) -> Drawn {
        let points: Vec<_> = points.iter().map(|&point| self.place(point)).collect();
        self.root.draw(&Polygon::new(points, role.color().filled()))
    }

    fn dot(&self, point: Point, role: Role) -> Drawn {
        self.root.draw(&Circle::new(self.place(point), 15, role.color().filled()))
    }

    /// A line of text with its top at `point`, or around it for the small text of a ring.
    fn text(&self, text: &str, point: Point, role: Role, side: HPos) -> Drawn {
        let middle = if role == Role::Tick { VPos::Center } else { VPos::Top };
        // The family by its variant: by its name, plotters would bring the case tables of Unicode, 15 kB.
        let font = FontDesc::new(FontFamily::SansSerif, TEXT, FontStyle::Normal);
        let style = font.color(&role.color()).pos(Pos::new(side, middle));
        self.root.draw(&Text::new(text, self.place(point), style))
    }
}

fn scaled((x, y): Point, length: f64) -> Point {
    (x * length, y * length)
}

/// A label in as few lines as its words allow; a word longer than a line stays whole.
fn wrapped(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LABEL => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_part_the_circle_evenly() {
        for (axes, &(cos, sin)) in STEPS.iter().enumerate().skip(1) {
            let angle = std::f64::consts::TAU / axes as f64;
            assert!((cos - angle.cos()).abs() < 1e-12 && (sin - angle.sin()).abs() < 1e-12, "{axes}");
        }
    }
}
