//! Room for texts at the marks of a chart: each where it is on no mark and on no other text.

#![allow(clippy::cast_precision_loss, reason = "a few dozen letters")]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Point};
use super::svg::Role;

/// A rectangle on the canvas.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

/// What is taken of a frame, and the size of its texts.
pub(super) struct Room {
    frame: Frame,
    taken: Vec<Frame>,
    text: f64,
}

/// The mean width of a letter in a sans-serif system font, in heights of the text. It is an estimate, since this code can't measure
/// text.
const LETTER: f64 = 0.55;
/// From line to line, in heights of the text.
const LINE: f64 = 1.1;
/// Between a text that was moved and the frame.
const EDGE: f64 = 8.0;
/// A label with more letters than this is broken into two lines.
const MOST_LETTERS: usize = 14;

impl Room {
    pub(super) fn new(frame: Frame, text: f64) -> Self {
        Self { frame, taken: Vec::new(), text }
    }

    /// No text is written here from now on.
    pub(super) fn take(&mut self, frame: Frame) {
        self.taken.push(frame);
    }

    /// How wide a text is, about.
    pub(super) fn width(&self, text: &str) -> f64 {
        text.chars().count() as f64 * LETTER * self.text
    }

    /// Writes a label so far from the middle of its mark: to the right, to the left, above or below, in two lines or in one, or not at
    /// all.
    pub(super) fn label(&mut self, canvas: &Canvas, mark: Point, away: f64, label: &str) -> Drawn {
        for (one, other) in [halves(label), (label, "")] {
            let high = if other.is_empty() { self.text } else { self.text * (1.0 + LINE) };
            let wide = self.width(one).max(self.width(other));
            let places = self.around(mark, away, (wide, high));
            if let Some(&(frame, side)) = places.iter().find(|(frame, _)| self.is_free(frame)) {
                return self.write(canvas, &[one, other], Role::Label, frame, side);
            }
        }
        Ok(())
    }

    /// Writes a number above its mark or below it, since beside it there may be another mark; else beside it. It is written even
    /// where there is no room.
    pub(super) fn number(&mut self, canvas: &Canvas, mark: Point, away: f64, number: usize) -> Drawn {
        let written = number.to_string();
        // Bold digits are wider, and two numbers must not read as one.
        let wide = self.width(&written) + self.text / 3.0;
        let [right, left, above, below] = self.around(mark, away, (wide, self.text));
        let places = [above, below, right, left];
        let &(frame, side) = places.iter().find(|(frame, _)| self.is_free(frame)).unwrap_or(&above);
        self.write(canvas, &[&written], Role::Value, frame, side)
    }

    fn write(&mut self, canvas: &Canvas, lines: &[&str], role: Role, frame: Frame, side: HPos) -> Drawn {
        let x = match side {
            HPos::Left => frame.left,
            HPos::Center => f64::midpoint(frame.left, frame.right),
            HPos::Right => frame.right,
        };
        for (line, y) in lines.iter().zip([frame.top, frame.top + LINE * self.text]) {
            if !line.is_empty() {
                canvas.text(line, (x, y), role, side)?;
            }
        }
        self.take(frame);
        Ok(())
    }

    /// The places of a text around a mark: right, left, above, below. They are moved along the mark to be inside of the frame.
    fn around(&self, (x, y): Point, away: f64, (wide, high): Point) -> [(Frame, HPos); 4] {
        let left = (x - wide / 2.0).min(self.frame.right - EDGE - wide).max(self.frame.left + EDGE);
        let top = (y - high / 2.0).min(self.frame.bottom - EDGE - high).max(self.frame.top + EDGE);
        let places = [
            (x + away, top, HPos::Left),
            (x - away - wide, top, HPos::Right),
            (left, y - away - high, HPos::Center),
            (left, y + away, HPos::Center),
        ];
        places.map(|(left, top, side)| (Frame { left, top, right: left + wide, bottom: top + high }, side))
    }

    fn is_free(&self, frame: &Frame) -> bool {
        let is_inside = frame.left >= self.frame.left
            && frame.right <= self.frame.right
            && frame.top >= self.frame.top
            && frame.bottom <= self.frame.bottom;
        let is_on = |other: &Frame| {
            frame.left < other.right
                && other.left < frame.right
                && frame.top < other.bottom
                && other.top < frame.bottom
        };
        is_inside && !self.taken.iter().any(is_on)
    }
}

/// Breaks a long text at the space nearest to its middle.
fn halves(text: &str) -> (&str, &str) {
    let broken = text.match_indices(' ').map(|(space, _)| (&text[..space], &text[space + 1..]));
    match broken.min_by_key(|(one, other)| one.len().max(other.len())) {
        Some(halves) if text.chars().count() > MOST_LETTERS => halves,
        _ => (text, ""),
    }
}
