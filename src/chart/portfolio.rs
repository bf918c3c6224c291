//! The portfolio: key accounts by their importance and their readiness. The shape of a mark says which variant fits; it is filled
//! where that one is in force.

#![allow(clippy::cast_precision_loss, reason = "a few hundred clients, a few dozen letters")]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Point, drawing, share};
use super::room::{Frame, Room};
use super::svg::Role;
use crate::domain::account::variant::Variant;
use crate::domain::instrument::Exact;

/// The contents of the chart. All values are on the scale of the items, from 1 to `highest`: readiness from the left, importance from
/// the bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portfolio {
    /// The marks. Their texts are placed in this order, as long as there is room.
    pub spots: Vec<Spot>,
    /// The readiness and the importance from which on a variant can fit, of all variants but the first, the lowest first.
    pub thresholds: Vec<(Exact, Exact)>,
    /// The scale's highest point.
    pub highest: u8,
    /// The name of the axis to the right.
    pub readiness: String,
    /// The name of the axis upwards.
    pub importance: String,
    /// The names of the variants, in their order.
    pub variants: [String; 3],
}

/// Where a client stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// How ready the client and the enterprise are.
    pub readiness: Exact,
    /// How much the client matters.
    pub importance: Exact,
    /// The variant that fits.
    pub fits: Variant,
    /// If the variant that fits is the one in force.
    pub is_in_force: bool,
}

/// The clients that share a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Where all of them stand.
    pub position: Position,
    /// Their places in the list that was grouped. If there are several, their number is written at the mark.
    pub clients: Vec<usize>,
    /// The name beside the mark. It is left out where there is no room.
    pub label: Option<String>,
}

/// The clients by where they stand, in the order of the first of each spot, without labels.
pub fn grouped(clients: &[Position]) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    for (client, &position) in clients.iter().enumerate() {
        match spots.iter_mut().find(|spot| spot.position == position) {
            Some(spot) => spot.clients.push(client),
            None => spots.push(Spot { position, clients: vec![client], label: None }),
        }
    }
    spots
}

const WIDTH: f64 = 1400.0;
const HEIGHT: f64 = 1410.0;
/// 52 of 1,400 units: 13 px if the figure is 350 px wide, as on a phone.
const TEXT: f64 = 52.0;
/// The frame. Inside of `PAD`, its 1,200 and 1,080 units are whole ones for quarters, sixths and tenths.
const FRAME: Frame = Frame { left: 96.0, top: 80.0, right: 1396.0, bottom: 1260.0 };
const PAD: f64 = 50.0;
/// How far marks reach from their middle: small ones, if there are so many that they would hide each other.
const LARGE: f64 = 28.0;
const SMALL: f64 = 19.0;
const MOST_LARGE: usize = 40;
/// Between a mark or an edge and a text.
const GAP: f64 = 12.0;
/// How far above the lower edge of a region its name is: clear of marks on that edge, and of those half a point above it.
const ABOVE: f64 = 68.0;

impl Portfolio {
    /// The chart as an `<svg>` without colours; its parts have classes.
    ///
    /// Spots may differ in nothing but the variant or what is in force, because an area that is too weak rules a variant out whatever
    /// the mean is. Their marks are side by side, with their middle at the place of all; at the edges they are moved into the frame.
    pub fn svg(&self) -> String {
        drawing((WIDTH, HEIGHT), (0.0, 0.0), TEXT, &|canvas| self.draw(canvas))
    }

    fn draw(&self, canvas: &Canvas) -> Drawn {
        let marks: Vec<Point> = (0..self.spots.len()).map(|spot| self.mark(spot)).collect();
        let reach = self.reach();
        let mut room = Room::new(FRAME, TEXT);
        for &(x, y) in &marks {
            // One unit less, so that rounding does not let a mark take the place of its own text.
            let clear = reach + GAP - 1.0;
            room.take(Frame { left: x - clear, top: y - clear, right: x + clear, bottom: y + clear });
        }
        self.regions(canvas, &mut room)?;
        self.axes(canvas)?;
        for (&mark, Spot { position, .. }) in marks.iter().zip(&self.spots) {
            draw_mark(canvas, mark, reach, position.fits, position.is_in_force)?;
        }
        // Numbers first: without its number, a mark would stand for one client.
        for (&mark, Spot { clients, .. }) in marks.iter().zip(&self.spots) {
            if clients.len() > 1 {
                room.number(canvas, mark, reach + GAP, clients.len())?;
            }
        }
        for (&mark, Spot { label, .. }) in marks.iter().zip(&self.spots) {
            if let Some(label) = label {
                room.label(canvas, mark, reach + GAP, label)?;
            }
        }
        Ok(())
    }

    /// A step for each variant, with its name at the right end.
    fn regions(&self, canvas: &Canvas, room: &mut Room) -> Drawn {
        let Frame { top, right, .. } = FRAME;
        let corners: Vec<Point> = self.thresholds.iter().map(|&(x, y)| self.at(x, y)).collect();
        for &(x, y) in &corners {
            canvas.polygon(&[(x, top), (right, top), (right, y), (x, y)], Role::Area)?;
        }
        for &(x, y) in &corners {
            canvas.line(&[(x, top), (x, y), (right, y)], Role::Ring, 4)?;
            // A line between two words would look like a hyphen.
            room.take(Frame { left: x, top: y, right, bottom: y });
        }
        let feet = [self.at(1.into(), 1.into())].into_iter().chain(corners);
        for (name, (_, y)) in self.variants.iter().zip(feet) {
            let (end, middle) = (right - 2.0 * GAP, y - ABOVE);
            canvas.text(name, (end, middle), Role::Tick, HPos::Right)?;
            let (top, bottom) = (middle - TEXT / 2.0, middle + TEXT / 2.0);
            room.take(Frame { left: end - room.width(name), top, right: end, bottom });
        }
        Ok(())
    }

    fn axes(&self, canvas: &Canvas) -> Drawn {
        let Frame { left, top, right, bottom } = FRAME;
        canvas.closed(&[(left, top), (right, top), (right, bottom), (left, bottom)], Role::Grid, 3)?;
        for value in 1..=self.highest {
            let (x, y) = self.at(u64::from(value).into(), u64::from(value).into());
            canvas.line(&[(x, bottom), (x, bottom + GAP)], Role::Ring, 3)?;
            canvas.line(&[(left - GAP, y), (left, y)], Role::Ring, 3)?;
            let written = value.to_string();
            canvas.text(&written, (x, bottom + GAP + TEXT * 0.7), Role::Tick, HPos::Center)?;
            canvas.text(&written, (left - 2.0 * GAP, y), Role::Tick, HPos::Right)?;
        }
        canvas.text(&self.importance, (0.0, GAP), Role::Label, HPos::Left)?;
        canvas.text(&self.readiness, (right, HEIGHT - 1.2 * TEXT), Role::Label, HPos::Right)
    }

    fn at(&self, readiness: Exact, importance: Exact) -> Point {
        let (right, up) = (share(readiness, self.highest), share(importance, self.highest));
        let Frame { left, top, right: end, bottom } = FRAME;
        (left + PAD + (end - left - 2.0 * PAD) * right, bottom - PAD - (bottom - top - 2.0 * PAD) * up)
    }

    /// The middle of a spot's mark, beside those of other spots at the same place.
    fn mark(&self, spot: usize) -> Point {
        let place = |spot: &Spot| (spot.position.readiness, spot.position.importance);
        let (readiness, importance) = place(&self.spots[spot]);
        let count = |spots: &[Spot]| {
            spots.iter().filter(|other| place(other) == (readiness, importance)).count() as f64
        };
        let (x, y) = self.at(readiness, importance);
        let step = 2.4 * self.reach();
        let half = step * (count(&self.spots) - 1.0) / 2.0;
        // Not `clamp`, which panics if there are more marks than have room.
        let edge = self.reach() + GAP;
        let middle = x.min(FRAME.right - edge - half).max(FRAME.left + edge + half);
        (middle - half + step * count(&self.spots[..spot]), y)
    }

    /// How far a mark reaches from its middle.
    fn reach(&self) -> f64 {
        if self.spots.len() > MOST_LARGE { SMALL } else { LARGE }
    }
}

/// A variant's mark in a drawing of its own, for the key to the chart.
pub fn key(variant: Variant, is_in_force: bool) -> String {
    let middle = LARGE + GAP;
    drawing((2.0 * middle, 2.0 * middle), (middle, middle), TEXT, &|canvas| {
        draw_mark(canvas, (0.0, 0.0), LARGE, variant, is_in_force)
    })
}

/// A circle, a square or a triangle of about the same area.
fn draw_mark(canvas: &Canvas, (x, y): Point, reach: f64, variant: Variant, is_in_force: bool) -> Drawn {
    let role = if is_in_force { Role::Point } else { Role::SecondPoint };
    let corners: &[Point] = match variant {
        Variant::Negotiation => {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "of a mark, positive"
            )]
            return canvas.dot((x, y), role, (reach * 0.84) as u32);
        }
        Variant::Cooperation => &[(-0.75, -0.75), (0.75, -0.75), (0.75, 0.75), (-0.75, 0.75)],
        Variant::Integration => &[(0.0, -1.0), (1.0, 0.75), (-1.0, 0.75)],
    };
    let corners: Vec<Point> =
        corners.iter().map(|&(right, down)| (x + reach * right, y + reach * down)).collect();
    canvas.polygon(&corners, role)
}
