//! Shared by all charts: a canvas of whole units that is scaled down, and the position of values on a scale.

use std::convert::Infallible;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::svg::{Role, Svg};
use crate::domain::instrument::Exact;

/// Relative to the canvas' origin; positive is downwards.
pub(super) type Point = (f64, f64);

pub(super) type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

type Area<'a> = DrawingArea<Svg<'a>, plotters::coord::Shift>;

/// The surface that a chart is drawn on. plotters' coordinates are whole numbers, so a large canvas keeps shapes
/// exact.
pub(super) struct Canvas<'a, 'b> {
    root: &'a Area<'b>,
    origin: Point,
    text: f64,
}

/// Draws a chart of this size as an `<svg>`, with its origin and its text size.
pub(super) fn drawing(size: Point, origin: Point, text: f64, draw: &dyn Fn(&Canvas) -> Drawn) -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "of the canvas, positive")]
    let size = (size.0.ceil() as u32, size.1.ceil() as u32);
    let mut svg = String::new();
    let root = Svg::begin(&mut svg, size).into_drawing_area();
    // The SVG backend never fails, and plotters adds no errors.
    let _ = draw(&Canvas { root: &root, origin, text });
    let _ = root.present();
    drop(root);
    svg
}

/// The position of a value between the bottom of the scale (1) and its highest point, 0–1.
#[allow(clippy::cast_precision_loss, reason = "means of ratings of at most 10")]
pub(super) fn share(value: Exact, highest: u8) -> f64 {
    let value = *value.numer() as f64 / *value.denom() as f64;
    ((value - 1.0) / f64::from(highest.max(2) - 1)).clamp(0.0, 1.0)
}

impl Canvas<'_, '_> {
    #[allow(clippy::cast_possible_truncation, reason = "within the canvas")]
    fn place(&self, (x, y): Point) -> (i32, i32) {
        ((self.origin.0 + x).round() as i32, (self.origin.1 + y).round() as i32)
    }

    fn places(&self, points: &[Point]) -> Vec<(i32, i32)> {
        points.iter().map(|&point| self.place(point)).collect()
    }

    pub(super) fn line(&self, points: &[Point], role: Role, width: u32) -> Drawn {
        self.root.draw(&PathElement::new(self.places(points), role.color().stroke_width(width)))
    }

    pub(super) fn closed(&self, points: &[Point], role: Role, width: u32) -> Drawn {
        let points: Vec<_> = points.iter().chain(points.first()).copied().collect();
        self.line(&points, role, width)
    }

    pub(super) fn polygon(&self, points: &[Point], role: Role) -> Drawn {
        self.root.draw(&Polygon::new(self.places(points), role.color().filled()))
    }

    pub(super) fn dot(&self, point: Point, role: Role, radius: u32) -> Drawn {
        self.root.draw(&Circle::new(self.place(point), radius, role.color().filled()))
    }

    /// A line of text with its top at `point`; the small text of a ring is centred on it.
    pub(super) fn text(&self, text: &str, point: Point, role: Role, side: HPos) -> Drawn {
        let middle = if role == Role::Tick { VPos::Center } else { VPos::Top };
        // Pass the font family as an enum variant: for a name, plotters would add Unicode's case tables, 15 kB.
        let font = FontDesc::new(FontFamily::SansSerif, self.text, FontStyle::Normal);
        let style = font.color(&role.color()).pos(Pos::new(side, middle));
        self.root.draw(&Text::new(text, self.place(point), style))
    }
}
