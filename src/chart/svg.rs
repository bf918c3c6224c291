//! A plotters backend that writes SVG for a page, with whole coordinates and classes.
//!
//! plotters' own SVG backend writes fixed colours, so that a drawing could not follow a theme, print styles or forced
//! colours, and it formats floats, which adds 6 kB to the page in brotli. In this backend, a colour encodes the role
//! of what it draws, and is written as that role's class; style sheets assign the real colour.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters::style::RGBColor;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use crate::codec::html::escaped;

/// The role of a shape or a text in a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Grid,
    Ring,
    Target,
    Before,
    BeforePoint,
    Area,
    Outline,
    Point,
    Label,
    Value,
    Tick,
    Second,
    SecondPoint,
    Step,
    Loose,
}

impl Role {
    /// The class of each role, in the order of the roles.
    pub(super) const CLASSES: [&str; 15] = [
        "chart-grid",
        "chart-ring",
        "chart-target",
        "chart-before",
        "chart-before-point",
        "chart-area",
        "chart-outline",
        "chart-point",
        "chart-label",
        "chart-value",
        "chart-tick",
        "chart-second",
        "chart-second-point",
        "chart-step",
        "chart-loose",
    ];

    /// The colour that encodes the role.
    pub(super) fn color(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }
}

fn class(color: BackendColor) -> &'static str {
    Role::CLASSES.get(usize::from(color.rgb.0)).copied().unwrap_or_default()
}

/// A drawing, written into a string.
pub(super) struct Svg<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Svg<'a> {
    /// Begins a drawing of this size. The `<svg>` has no accessible name; its caller adds one.
    pub(super) fn begin(out: &'a mut String, size: (u32, u32)) -> Self {
        // Writing to a `String` never fails, here and below.
        let _ =
            write!(out, r#"<svg viewBox="0 0 {} {}" aria-hidden="true" focusable="false">"#, size.0, size.1);
        Self { out, size }
    }

    fn points(&mut self, path: impl IntoIterator<Item = BackendCoord>) {
        self.out.push_str(r#"" points=""#);
        for (x, y) in path {
            let _ = write!(self.out, "{x},{y} ");
        }
        self.out.push_str(r#""/>"#);
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.out.push_str("</svg>");
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.fill_polygon([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)], &color)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let (class, width) = (class(style.color()), style.stroke_width());
        let _ = write!(self.out, r#"<polyline class="{class}" fill="none" stroke-width="{width}"#);
        self.points(path);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let _ = write!(self.out, r#"<polygon class="{}"#, class(style.color()));
        self.points(path);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Drawn {
        let class = class(style.color());
        let _ = write!(self.out, r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#);
        Ok(())
    }

    /// Writes only the anchor of the text. The page knows the font, and so its width.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let class = class(style.color());
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        let shift = match style.anchor().v_pos {
            VPos::Top => "0.76em",
            VPos::Center => "0.35em",
            VPos::Bottom => "-0.24em",
        };
        #[allow(clippy::cast_possible_truncation, reason = "a font size")]
        let size = style.size() as i32;
        let _ = write!(
            self.out,
            r#"<text class="{class}" x="{x}" y="{y}" dy="{shift}" text-anchor="{anchor}" font-size="{size}">"#
        );
        self.out.push_str(&escaped(text));
        self.out.push_str("</text>");
        Ok(())
    }
}
