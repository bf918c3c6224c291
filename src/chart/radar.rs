//! The level radar: areas as axes, level boundaries as rings, and up to four shapes: the result, up to two behind it (an earlier one,
//! another side, or both subjects), the target.

#![allow(clippy::cast_precision_loss, reason = "a dozen areas, ratings of at most 10, a few letters")]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Point, drawing, share};
use super::directions::direction;
use super::svg::Role;
use super::wrapped::wrapped;
use crate::domain::instrument::Exact;

/// The contents of a radar. All values are on the scale of the items, from 1 at the centre to `highest`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Radar {
    /// One axis per area, clockwise from the top; a shape needs at least three.
    pub axes: Vec<Axis>,
    /// The boundaries of levels.
    pub rings: Vec<Ring>,
    /// The value at which the target level begins, drawn as a regular polygon.
    pub target: Option<Exact>,
    /// The scale's highest point, at the rim.
    pub highest: u8,
}

/// The boundary of a level on a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// The value at which the level begins.
    pub value: Exact,
    /// The text of the value at the ring.
    pub written: String,
}

/// One area on the radar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The area's name.
    pub label: String,
    /// The text of the value beside the name.
    pub written: String,
    /// The area's mean.
    pub value: Exact,
    /// The area's means in the shapes behind: in an earlier assessment, of another side, or of each of two subjects. A shape is drawn if
    /// every axis has a value for it.
    pub behind: [Option<Exact>; 2],
}

const HALF_WIDTH: f64 = 700.0;
/// 52 of 1,400 units: 13 px if the figure is 350 px wide, as on a phone.
const TEXT: f64 = 52.0;
const LINE: f64 = 62.0;
/// The mean width of a letter in a sans-serif system font. It is an estimate, since this code can't measure text.
const LETTER: f64 = 28.0;
/// The longest line of a label, in letters.
const LABEL: usize = 11;
const GAP: f64 = 26.0;
/// The shapes behind: the position of their values, the roles of their lines and of their corners.
const BEHIND: [(usize, Role, Role); 2] =
    [(0, Role::Before, Role::BeforePoint), (1, Role::Second, Role::SecondPoint)];
/// Half the side of the marks at the corners of the shapes behind, large enough to be visible around a dot.
const MARK: f64 = 17.0;
/// With up to seven axes, labels fit into the corners that the polygon leaves free, so it can be large. More labels
/// would overlap there, so they stand beside a smaller polygon.
const MOST_IN_CORNERS: usize = 7;
const LARGE: f64 = 600.0;
const SMALL: f64 = 340.0;

impl Radar {
    /// The chart as an `<svg>` without colours; its parts have classes.
    pub fn svg(&self) -> String {
        let labels: Vec<Label> = (0..self.axes.len()).map(|axis| self.label(axis)).collect();
        let top = labels.iter().map(|label| label.top).fold(-self.radius(), f64::min) - GAP;
        let bottom = labels.iter().map(Label::bottom).fold(0.0, f64::max) + GAP;
        drawing((2.0 * HALF_WIDTH, bottom - top), (HALF_WIDTH, -top), TEXT, &|canvas| {
            self.draw(canvas, &labels)
        })
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
        for (behind, line, mark) in BEHIND {
            let Some(shape) = self.shape(&|axis| axis.behind[behind]) else { continue };
            canvas.closed(&shape, line, 7)?;
            for (x, y) in shape {
                // A square, or a triangle, around the point.
                let half = if mark == Role::BeforePoint { MARK } else { 0.0 };
                let corners = [(-half, -MARK), (half, -MARK), (MARK, MARK), (-MARK, MARK)];
                canvas.polygon(&corners.map(|(right, down)| (x + right, y + down)), mark)?;
            }
        }
        let shape = self.shape(&|axis| Some(axis.value)).unwrap_or_default();
        canvas.polygon(&shape, Role::Area)?;
        canvas.closed(&shape, Role::Outline, 9)?;
        for &point in &shape {
            canvas.dot(point, Role::Point, 15)?;
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

    fn label(&self, axis: usize) -> Label<'_> {
        let lines = wrapped(&self.axes[axis].label, LABEL);
        let height = (lines.len() + 1) as f64 * LINE;
        let (right, down) = direction(axis, self.axes.len());
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
            // Place the label in the corner of the canvas, clear of the polygon's side, which rises towards the
            // middle.
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

    /// How far up (`half` −1) or down (1) the rim is at `x` right of the centre. Beyond the outermost corners it is at
    /// the height of those corners.
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

    /// The corners of a shape; `None` if an axis has no value for it.
    fn shape(&self, value: &dyn Fn(&Axis) -> Option<Exact>) -> Option<Vec<Point>> {
        let corner = |(i, axis)| Some(self.at(i, self.share(value(axis)?)));
        self.axes.iter().enumerate().map(corner).collect()
    }

    fn share(&self, value: Exact) -> f64 {
        share(value, self.highest)
    }

    fn at(&self, axis: usize, share: f64) -> Point {
        let (x, y) = direction(axis, self.axes.len());
        (x * self.radius() * share, y * self.radius() * share)
    }

    fn regular(&self, share: f64) -> Vec<Point> {
        (0..self.axes.len()).map(|axis| self.at(axis, share)).collect()
    }
}

/// The lines of an area's name; its value gets a line below.
struct Label<'a> {
    lines: Vec<&'a str>,
    x: f64,
    top: f64,
    side: HPos,
}

impl Label<'_> {
    fn bottom(&self) -> f64 {
        self.top + (self.lines.len() + 1) as f64 * LINE
    }
}
