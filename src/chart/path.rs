//! The path of a key result: its readings week by week, against the straight line from baseline to target.

#![allow(clippy::cast_precision_loss, reason = "amounts are drawn to the pixel")]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Point, drawing};
use super::svg::Role;
use crate::domain::plan::amount::Amount;
use crate::domain::plan::week::Week;

/// The contents of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Where it was at the start, and what it is to come to.
    pub straight: (Amount, Amount),
    /// The readings, by week.
    pub readings: Vec<(Week, Amount)>,
    /// Baseline and target as they are written.
    pub written: (String, String),
    /// What stands below the first and the last week.
    pub weeks: (String, String),
}

const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 560.0;
/// 44 of 1,000 units: 14 px if the chart is 320 px wide.
const TEXT: f64 = 44.0;
/// How far a text stands from the end of the line that it belongs to.
const CLEAR: f64 = 72.0;
const TOP: f64 = 70.0;
const BOTTOM: f64 = 480.0;
const LEFT: f64 = 14.0;
const RIGHT: f64 = WIDTH - 14.0;

impl Path {
    /// The chart as an `<svg>` without colours: its parts have classes.
    pub fn svg(&self) -> String {
        drawing((WIDTH, HEIGHT), (0.0, 0.0), TEXT, &|canvas| self.draw(canvas))
    }

    fn draw(&self, canvas: &Canvas) -> Drawn {
        let (from, to) = self.straight;
        let frame = [(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)];
        canvas.closed(&frame, Role::Grid, 3)?;
        let (start, end) = (self.place(0.0, from), self.place(13.0, to));
        canvas.line(&[start, end], Role::Target, 5)?;
        let points: Vec<Point> =
            self.readings.iter().map(|&(week, value)| self.place(f64::from(week.number()), value)).collect();
        let line: Vec<Point> = [start].into_iter().chain(points.iter().copied()).collect();
        if !points.is_empty() {
            canvas.line(&line, Role::Outline, 9)?;
        }
        for &point in &points {
            canvas.dot(point, Role::Point, 14)?;
        }
        let above = |point: Point| {
            if point.1 > f64::midpoint(TOP, BOTTOM) { point.1 - CLEAR } else { point.1 + CLEAR }
        };
        canvas.text(&self.written.0, (LEFT + 16.0, above(start)), Role::Tick, HPos::Left)?;
        canvas.text(&self.written.1, (RIGHT - 16.0, above(end)), Role::Tick, HPos::Right)?;
        let y = BOTTOM + TEXT;
        canvas.text(&self.weeks.0, (LEFT, y), Role::Tick, HPos::Left)?;
        canvas.text(&self.weeks.1, (RIGHT, y), Role::Tick, HPos::Right)
    }

    /// A value at a week; the highest of all is at the top, the lowest at the bottom.
    fn place(&self, week: f64, value: Amount) -> Point {
        let all = || {
            [self.straight.0, self.straight.1]
                .into_iter()
                .chain(self.readings.iter().map(|&(_, value)| value))
        };
        let of = |amount: Amount| amount.ten_thousandths() as f64;
        let (low, high) =
            (all().map(of).fold(f64::INFINITY, f64::min), all().map(of).fold(f64::NEG_INFINITY, f64::max));
        // Baseline and target are never the same.
        let share = (of(value) - low) / (high - low);
        let inside = (BOTTOM - 24.0, TOP + 24.0);
        (LEFT + 24.0 + (RIGHT - LEFT - 48.0) * week / 13.0, inside.0 + (inside.1 - inside.0) * share)
    }
}
