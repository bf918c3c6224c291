//! How far two sides are apart, statement by statement: bars to the right where the first side's mean is the higher one, to the
//! left where the second one's is.

#![allow(
    clippy::cast_precision_loss,
    reason = "gaps on scales of at most 11 points, a few hundred statements"
)]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Point, drawing};
use super::svg::Role;
use crate::domain::instrument::Exact;
use crate::domain::team::statistics::Gap;

/// The contents of the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapChart {
    /// A row a statement, from the top.
    pub rows: Vec<GapRow>,
    /// What is said above, of the left half and of the right one.
    pub sides: [String; 2],
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapRow {
    /// The statement in short.
    pub label: String,
    /// How far the sides are apart.
    pub gap: Gap,
    /// The text of the gap.
    pub written: String,
}

const HALF_WIDTH: f64 = 700.0;
/// Room for the text of a gap beside the longest bar.
const ROOM: f64 = 150.0;
/// 52 of 1,400 units: 13 px if the figure is 350 px wide, as on a phone.
const TEXT: f64 = 52.0;
const LINE: f64 = 66.0;
const BAR: f64 = 50.0;
const ROW: f64 = LINE + BAR + 34.0;
/// Two lines, since the names of sides may be long.
const HEAD: f64 = 2.0 * LINE + 30.0;
const GAP: f64 = 16.0;

impl GapChart {
    /// The chart as an `<svg>` without colours; its parts have classes.
    pub fn svg(&self) -> String {
        let height = HEAD + ROW * self.rows.len() as f64;
        drawing((2.0 * HALF_WIDTH, height), (HALF_WIDTH, 0.0), TEXT, &|canvas| self.draw(canvas))
    }

    fn draw(&self, canvas: &Canvas) -> Drawn {
        let [left, right] = &self.sides;
        canvas.text(left, (-HALF_WIDTH, 0.0), Role::Value, HPos::Left)?;
        canvas.text(right, (HALF_WIDTH, LINE), Role::Value, HPos::Right)?;
        let widest = self.widest();
        for (place, row) in self.rows.iter().enumerate() {
            let top = HEAD + ROW * place as f64;
            let (from, to) = (top + LINE, top + LINE + BAR);
            canvas.text(&row.label, (-HALF_WIDTH, top), Role::Label, HPos::Left)?;
            for step in 0..=widest {
                for x in [at(step as f64, widest), -at(step as f64, widest)] {
                    let role = if step == 0 { Role::Ring } else { Role::Grid };
                    canvas.line(&[(x, from - 6.0), (x, to + 6.0)], role, 3)?;
                }
            }
            let length = at(number(row.gap.by), widest);
            let (end, role, side) = if row.gap.is_negative {
                (-length, Role::BeforePoint, HPos::Right)
            } else {
                (length, Role::Point, HPos::Left)
            };
            if length > 0.0 {
                let bar: [Point; 4] = [(0.0, from), (end, from), (end, to), (0.0, to)];
                canvas.polygon(&bar, role)?;
            }
            let beside = if row.gap.is_negative { end - GAP } else { end + GAP };
            canvas.text(&row.written, (beside, from + BAR / 2.0), Role::Tick, side)?;
        }
        Ok(())
    }

    /// The whole number of points at the ends: the largest gap, rounded up.
    fn widest(&self) -> u64 {
        let largest = self.rows.iter().map(|row| row.gap.by).max().unwrap_or_default();
        largest.ceil().to_integer().max(1)
    }
}

fn number(exact: Exact) -> f64 {
    *exact.numer() as f64 / *exact.denom() as f64
}

/// How far from the middle a gap ends.
fn at(points: f64, widest: u64) -> f64 {
    (HALF_WIDTH - ROOM) * points / widest as f64
}
