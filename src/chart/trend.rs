//! A trend: how one area's mean changed over time, in a panel small enough for several to fit side by side.

#![allow(
    clippy::cast_precision_loss,
    reason = "a date's milliseconds lie below 2⁵³; a few letters, some points"
)]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Point, drawing, share};
use super::radar::Ring;
use super::svg::Role;
use crate::domain::instrument::Exact;

/// The contents of a trend. All values are on the scale of the items, from 1 at the bottom to `highest`; a sum is drawn as its
/// mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// Ordered by time. If there are none, the frame stays empty.
    pub points: Vec<TrendPoint>,
    /// The boundaries of levels, drawn as horizontal lines.
    pub rings: Vec<Ring>,
    /// The scale's highest point, at the top.
    pub highest: u8,
    /// The texts at the bottom and at the top of the scale.
    pub ends: (String, String),
    /// The text below the first point: its time.
    pub from: String,
    /// The text below the last point: its time. If both texts are equal, only one is written.
    pub to: String,
}

/// One area's mean at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrendPoint {
    /// In milliseconds.
    pub at: u64,
    /// The area's mean.
    pub value: Exact,
}

const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 560.0;
/// 46 of 1,000 units: 12.9 px if the panel is 280 px wide.
const TEXT: f64 = 46.0;
/// The width of a digit in a sans-serif system font. It is an estimate, since this code can't measure text.
const DIGIT: f64 = 26.0;
/// The left margin fits a value with up to this many digits; a longer one reaches into the panel.
const MOST_DIGITS: usize = 8;
/// The edges of the frame. Its height of 448 gives whole units for quarters and sevenths.
const TOP: f64 = 34.0;
const BOTTOM: f64 = 482.0;
const RIGHT: f64 = WIDTH - 2.0;
/// The gap between the frame's sides and the first and last point.
const PAD: f64 = 36.0;
/// With more points than this, dots would overlap and hide the line.
const MOST_DOTS: usize = 30;
/// About one pixel of the page.
const COLUMN: f64 = 3.0;

impl Trend {
    /// The panel as an `<svg>` without colours: its parts have classes.
    pub fn svg(&self) -> String {
        drawing((WIDTH, HEIGHT), (0.0, 0.0), TEXT, &|canvas| self.draw(canvas))
    }

    fn draw(&self, canvas: &Canvas) -> Drawn {
        let left = self.left();
        for ring in &self.rings {
            let y = self.height(ring.value);
            canvas.line(&[(left, y), (RIGHT, y)], Role::Ring, 3)?;
        }
        canvas.closed(&[(left, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (left, BOTTOM)], Role::Grid, 3)?;
        self.ticks(canvas)?;
        self.dates(canvas, left)?;

        let points = self.places(left + PAD, RIGHT - PAD);
        let Some((&last, others)) = points.split_last() else { return Ok(()) };
        if points.len() > MOST_DOTS {
            // Use a thinner line, so that close zigzags do not merge into an area.
            canvas.line(&thinned(&points), Role::Outline, 5)?;
        } else if !others.is_empty() {
            canvas.line(&points, Role::Outline, 9)?;
            for &point in others {
                canvas.dot(point, Role::Point, 12)?;
            }
        }
        canvas.dot(last, Role::Point, 22)
    }

    /// The texts at the rings and, if there is room, at the ends of the scale.
    fn ticks(&self, canvas: &Canvas) -> Drawn {
        let mut taken: Vec<f64> = Vec::new();
        let mut tick = |text: &str, y: f64| {
            // Two values that overlap could not be read, so leave one out; its line stays.
            if taken.iter().any(|other| (other - y).abs() < TEXT) {
                return Ok(());
            }
            taken.push(y);
            canvas.text(text, (0.0, y), Role::Tick, HPos::Left)
        };
        for ring in &self.rings {
            tick(&ring.written, self.height(ring.value))?;
        }
        tick(&self.ends.0, BOTTOM)?;
        tick(&self.ends.1, TOP)
    }

    fn dates(&self, canvas: &Canvas, left: f64) -> Drawn {
        let y = BOTTOM + TEXT;
        match self.points.len() {
            0 => Ok(()),
            count if count > 1 && self.from != self.to => {
                canvas.text(&self.from, (left, y), Role::Tick, HPos::Left)?;
                canvas.text(&self.to, (RIGHT, y), Role::Tick, HPos::Right)
            }
            _ => canvas.text(&self.from, (f64::midpoint(left, RIGHT), y), Role::Tick, HPos::Center),
        }
    }

    /// The left edge of the frame, right of the texts at its lines.
    fn left(&self) -> f64 {
        let rings = self.rings.iter().map(|ring| &ring.written);
        let texts = rings.chain([&self.ends.0, &self.ends.1]);
        let digits = texts.map(|text| text.chars().count()).fold(2, usize::max);
        digits.min(MOST_DIGITS) as f64 * DIGIT + 14.0
    }

    fn height(&self, value: Exact) -> f64 {
        BOTTOM - (BOTTOM - TOP) * share(value, self.highest)
    }

    /// The points between two places on the axis of time: true to time, or at even steps if all times are equal.
    fn places(&self, left: f64, right: f64) -> Vec<Point> {
        let first = self.points.first().map_or(0, |point| point.at);
        let span = self.points.last().map_or(0, |point| point.at.saturating_sub(first));
        let steps = self.points.len().saturating_sub(1);
        let place = |(step, point): (usize, &TrendPoint)| {
            let share = match (span, steps) {
                (0, 0) => 0.5,
                (0, _) => step as f64 / steps as f64,
                _ => (point.at.saturating_sub(first) as f64 / span as f64).min(1.0),
            };
            (left + (right - left) * share, self.height(point.value))
        };
        self.points.iter().enumerate().map(place).collect()
    }
}

/// Of the points in one column of pixels, keeps the first, the highest, the lowest and the last, in their order. The
/// line then covers the same pixels as with all points, and its size is limited.
fn thinned(points: &[Point]) -> Vec<Point> {
    #[allow(clippy::cast_possible_truncation, reason = "within the canvas")]
    let column = |point: &Point| (point.0 / COLUMN) as i32;
    let mut kept = Vec::new();
    for run in points.chunk_by(|one, next| column(one) == column(next)) {
        let (mut high, mut low) = (0, 0);
        for (i, point) in run.iter().enumerate() {
            high = if point.1 < run[high].1 { i } else { high };
            low = if point.1 > run[low].1 { i } else { low };
        }
        let stays = |i: usize| i == 0 || i == high || i == low || i + 1 == run.len();
        kept.extend(run.iter().enumerate().filter(|&(i, _)| stays(i)).map(|(_, &point)| point));
    }
    kept
}
