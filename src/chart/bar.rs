//! A bar: one value on the scale, with the values at which levels begin. It stands beside a radar for an area that is no axis.

#![allow(clippy::cast_precision_loss, reason = "ratings of at most 10")]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, drawing, share};
use super::radar::Ring;
use super::svg::Role;
use crate::domain::instrument::Exact;

/// The contents of a bar. All values are on the scale of the items, from 1 at the left to `highest`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The value.
    pub value: Exact,
    /// The values at which levels begin, the lowest first.
    pub thresholds: Vec<Ring>,
    /// The scale's highest point, at the right end.
    pub highest: u8,
}

const WIDTH: f64 = 1400.0;
/// 52 of 1,400 units: 13 px if the figure is 350 px wide, as on a phone.
const TEXT: f64 = 52.0;
const EDGE: f64 = 40.0;
const THICK: f64 = 70.0;
const TICK: f64 = 24.0;
const HEIGHT: f64 = TICK + THICK + TICK + TEXT + 20.0;

impl Bar {
    /// The chart as an `<svg>` without colours; its parts have classes.
    pub fn svg(&self) -> String {
        drawing((WIDTH, HEIGHT), (0.0, 0.0), TEXT, &|canvas| self.draw(canvas))
    }

    fn draw(&self, canvas: &Canvas) -> Drawn {
        let (top, bottom) = (TICK, TICK + THICK);
        let end = self.at(self.value);
        canvas.polygon(&[(EDGE, top), (end, top), (end, bottom), (EDGE, bottom)], Role::Point)?;
        canvas.closed(
            &[(EDGE, top), (WIDTH - EDGE, top), (WIDTH - EDGE, bottom), (EDGE, bottom)],
            Role::Grid,
            3,
        )?;
        for threshold in &self.thresholds {
            let x = self.at(threshold.value);
            canvas.line(&[(x, 0.0), (x, bottom + TICK)], Role::Ring, 6)?;
            canvas.text(&threshold.written, (x, bottom + TICK + TEXT / 2.0), Role::Tick, HPos::Center)?;
        }
        let texts = [(1.into(), HPos::Left), (u64::from(self.highest).into(), HPos::Right)];
        for (value, side) in texts {
            let value: Exact = value;
            let middle = bottom + TICK + TEXT / 2.0;
            canvas.text(&value.to_string(), (self.at(value), middle), Role::Tick, side)?;
        }
        Ok(())
    }

    fn at(&self, value: Exact) -> f64 {
        EDGE + (WIDTH - 2.0 * EDGE) * share(value, self.highest)
    }
}
