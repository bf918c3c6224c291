//! The process of co-operation with a key client: stages from left to right, the two companies as lanes. As in IDEF0, inputs come
//! from the left, control from above, mechanism from below, and outputs go to the right.

#![allow(clippy::cast_precision_loss, reason = "five stages, a few lines and letters")]

use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Point, drawing};
use super::svg::Role;
use super::wrapped::wrapped as in_lines;
use crate::domain::account::process::{Stage, Work};
use crate::domain::account::variant::Variant;

/// The contents of the picture. Texts are wrapped; words are never broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// The variant that is drawn.
    pub variant: Variant,
    /// The names of the stages, with words of at most 12 letters.
    pub stages: [String; 5],
    /// The names of the lanes, the enterprise first, with words of at most 7 letters.
    pub lanes: [String; 2],
    /// What happens between the lanes, or what joins them.
    pub between: String,
    /// The plan that the client makes outside the process; drawn if it does.
    pub apart: String,
    /// The client's decision; drawn if the variant has one.
    pub decision: Decision,
    /// What runs alongside all stages.
    pub alongside: String,
    /// What stands before the first stage.
    pub before: Option<Note>,
    /// What comes in.
    pub input: Note,
    /// What the process is led by.
    pub control: Note,
    /// Who and what does the work.
    pub mechanism: Note,
    /// What comes out.
    pub output: Note,
    /// What follows.
    pub after: Option<Note>,
}

/// A text with a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The title, in one line.
    pub title: String,
    /// The text.
    pub text: String,
}

/// The words of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What is asked, and what follows if the answer is yes.
    pub note: Note,
    /// "Yes" and "no", beside their arrows.
    pub answers: [String; 2],
    /// What follows if the answer is no.
    pub otherwise: String,
}

/// Two ends on an axis.
type Span = (f64, f64);

const WIDTH: f64 = 2000.0;
/// 30 of 2,000 units: 13.5 px if the picture is 900 px wide.
const TEXT: f64 = 30.0;
const LINE: f64 = 38.0;
/// The mean width of a letter in the widest of sans-serif system fonts. It is an estimate, since this code can't measure text.
const LETTER: f64 = 17.0;
/// Left and right of the frame, which stands for the process as a whole.
const FRAME: Span = (276.0, 1724.0);
/// Left and right of the stages. The names of the lanes stand before them.
const STAGES: Span = (446.0, 1700.0);
/// The space around what is drawn.
const GAP: f64 = 24.0;
/// The least space between a text and a line beside it.
const EDGE: f64 = 14.0;
/// The space between two stages, with an arrow.
const STEP: f64 = 36.0;
/// The length of arrows up and down.
const ARROW: f64 = 72.0;
/// The length of an arrow's head, and its width.
const HEAD: f64 = 18.0;
/// How much more space a decision needs between two stages, and half of its diamond.
const GATE: f64 = 118.0;
const DIAMOND: f64 = 48.0;
/// The width of a text beside the frame, and the space for an arrow between its title and itself.
const SIDE: f64 = 250.0;
const RULE: f64 = 24.0;

impl Process {
    /// The picture as an `<svg>` without colours; its parts have classes.
    pub fn svg(&self) -> String {
        let above = EDGE + self.control.height(WIDTH) + ARROW;
        let below = self.bottom() + ARROW + self.mechanism.height(WIDTH);
        let left = self.before.as_ref().map_or(0.0, Note::beside) + self.input.beside();
        let right = self.output.beside() + self.after.as_ref().map_or(0.0, Note::beside);
        let below = below.max(left).max(right);
        drawing((WIDTH, above + below + GAP), (0.0, above), TEXT, &|canvas| self.draw(canvas))
    }

    /// Draws everything; the top of the frame is at 0.
    fn draw(&self, canvas: &Canvas) -> Drawn {
        self.frame(canvas)?;
        for stage in Stage::ALL {
            self.stage(canvas, stage)?;
        }
        self.decision(canvas)?;
        self.together(canvas)?;
        self.apart(canvas)?;
        self.around(canvas)
    }

    /// The frame, the lanes, and what runs alongside.
    fn frame(&self, canvas: &Canvas) -> Drawn {
        let [us, client] = self.rows();
        let ((left, right), bottom) = (FRAME, self.bottom());
        for (name, row) in self.lanes.iter().zip([us, client]) {
            let lines = wrapped(name, STAGES.0 - left - 2.0 * EDGE);
            let top = middle(row) - lines.len() as f64 * LINE / 2.0;
            column(canvas, &lines, (left + EDGE, top), HPos::Left)?;
        }
        // No line separates the lanes where the companies work together.
        let end = self.first(Work::is_joint).map_or(right, |stage| self.column(stage).0 - EDGE);
        for y in [us.1 + GAP, client.0 - GAP] {
            canvas.line(&[(left, y), (end, y)], Role::Grid, 3)?;
        }
        let (x, y) = (STAGES.0 - EDGE, client.1 + GAP);
        canvas.line(&[(x, 0.0), (x, y)], Role::Grid, 3)?;
        canvas.line(&[(left, y), (right, y)], Role::Grid, 3)?;
        canvas.closed(&corners(FRAME, (0.0, bottom)), Role::Ring, 5)?;
        canvas.text(&self.alongside, (middle(STAGES), y + 12.0), Role::Label, HPos::Center)?;
        let y = bottom - GAP;
        arrow(canvas, &[(STAGES.0, y), (STAGES.1, y)])
    }

    /// The box of a stage, in a lane or over both, and the arrow from the stage before it.
    fn stage(&self, canvas: &Canvas, stage: Stage) -> Drawn {
        let (across, down) = (self.column(stage), self.row(stage));
        canvas.polygon(&corners(across, down), Role::Step)?;
        let (lines, x, y) = (self.name(stage), middle(across), middle(down));
        let top = y - (lines.len() + 1) as f64 * LINE / 2.0;
        canvas.text(&stage.number().to_string(), (x, top), Role::Value, HPos::Center)?;
        column(canvas, &lines, (x, top + LINE), HPos::Center)?;
        if stage == Stage::Data || self.is_gated(stage) {
            return Ok(());
        }
        arrow(canvas, &[(across.0 - STEP, y), (across.0, y)])
    }

    /// The client's decision: a diamond before the stage that it opens, and its words in the client's lane.
    fn decision(&self, canvas: &Canvas) -> Drawn {
        let Some(gate) = self.variant.gate() else { return Ok(()) };
        let [us, client] = self.rows();
        let after = self.column(gate.before).0;
        let before = after - STEP - GATE;
        let (x, y) = (middle((before, after)), middle((us.0, client.1)));
        let end = y + DIAMOND + ARROW;
        arrow(canvas, &[(before, middle(us)), (x, middle(us)), (x, y - DIAMOND)])?;
        arrow(canvas, &[(x + DIAMOND, y), (after, y)])?;
        arrow(canvas, &[(x, y + DIAMOND), (x, end)])?;
        let diamond = [(x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y)];
        canvas.polygon(&diamond, Role::Step)?;
        canvas.text("?", (x, y - TEXT / 2.0), Role::Value, HPos::Center)?;
        let Decision { note, answers: [yes, no], otherwise } = &self.decision;
        canvas.text(yes, (after - 8.0, y - LINE - 12.0), Role::Label, HPos::Right)?;
        canvas.text(no, (x + 16.0, y + DIAMOND + 8.0), Role::Label, HPos::Left)?;
        canvas.text(otherwise, (after - 12.0, end + 4.0), Role::Label, HPos::Right)?;
        let width = self.decision_width();
        let top = middle(client) - note.height(width) / 2.0;
        note.draw(canvas, (STAGES.0, top), width, HPos::Left)
    }

    /// A bracket over the stages on which the companies work together.
    fn together(&self, canvas: &Canvas) -> Drawn {
        let Some(first) = self.first(Work::is_joint) else { return Ok(()) };
        let (left, right) = (self.column(first).0, STAGES.1);
        let end = self.rows()[0].0 - 8.0;
        let y = end - 14.0;
        canvas.text(&self.between, (middle((left, right)), y - LINE - 4.0), Role::Label, HPos::Center)?;
        canvas.line(&[(left, end), (left, y), (right, y), (right, end)], Role::Outline, 3)
    }

    /// Two plans: the client's own one, and what happens between the lanes.
    fn apart(&self, canvas: &Canvas) -> Drawn {
        let Some(first) = self.first(|work| work == Work::Apart) else { return Ok(()) };
        let [us, client] = self.rows();
        let band = (us.1 + ARROW, client.0 - ARROW);
        let own = (self.column(first).0, STAGES.1);
        for (text, across, down) in [(&self.between, STAGES, band), (&self.apart, own, client)] {
            canvas.closed(&corners(across, down), Role::Loose, 4)?;
            let lines = wrapped(text, across.1 - across.0 - GAP);
            let top = middle(down) - lines.len() as f64 * LINE / 2.0;
            column(canvas, &lines, (middle(across), top), HPos::Center)?;
        }
        for stage in Stage::ALL {
            let x = middle(self.column(stage));
            let end = if stage < first { client.0 - GAP } else { client.0 };
            for (top, bottom) in [(us.1, band.0), (band.1, end)] {
                let half = middle((top, bottom));
                arrow(canvas, &[(x, half), (x, top)])?;
                arrow(canvas, &[(x, half), (x, bottom)])?;
            }
        }
        Ok(())
    }

    /// What stands around the frame.
    fn around(&self, canvas: &Canvas) -> Drawn {
        let (x, bottom) = (middle(FRAME), self.bottom());
        let top = -ARROW - self.control.height(WIDTH);
        self.control.draw(canvas, (x, top), WIDTH, HPos::Center)?;
        arrow(canvas, &[(x, 8.0 - ARROW), (x, 0.0)])?;
        self.mechanism.draw(canvas, (x, bottom + ARROW), WIDTH, HPos::Center)?;
        arrow(canvas, &[(x, bottom + ARROW - 8.0), (x, bottom)])?;
        let (into, out, back) = ((0.0, FRAME.0), (FRAME.1, WIDTH), (WIDTH, FRAME.1));
        let mut top = 0.0;
        for note in self.before.iter().chain([&self.input]) {
            note.draw_beside(canvas, (0.0, top), into)?;
            top += note.beside();
        }
        let x = FRAME.1 + GAP;
        self.output.draw_beside(canvas, (x, 0.0), out)?;
        match &self.after {
            Some(after) => after.draw_beside(canvas, (x, self.output.beside()), back),
            None => Ok(()),
        }
    }

    /// The first stage on which the work is of this kind.
    fn first(&self, is: fn(Work) -> bool) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| is(stage.work(self.variant)))
    }

    /// The width of the words of the decision: that of the stages before it.
    fn decision_width(&self) -> f64 {
        self.column(Stage::Knowledge).1 - STAGES.0 - GAP
    }

    fn is_gated(&self, stage: Stage) -> bool {
        self.variant.gate().is_some_and(|gate| gate.before == stage)
    }

    /// Left and right of a stage's box.
    fn column(&self, stage: Stage) -> Span {
        let gate = if self.variant.gate().is_some() { GATE } else { 0.0 };
        let step = (STAGES.1 - STAGES.0 + STEP - gate) / 5.0;
        let shift = if self.variant.gate().is_some_and(|gate| stage >= gate.before) { gate } else { 0.0 };
        let left = STAGES.0 + f64::from(stage.number() - 1) * step + shift;
        (left, left + step - STEP)
    }

    /// The lines of a stage's name.
    fn name(&self, stage: Stage) -> Vec<&str> {
        let (left, right) = self.column(stage);
        wrapped(&self.stages[stage as usize], right - left - EDGE)
    }

    /// Top and bottom of the boxes in both lanes.
    fn rows(&self) -> [Span; 2] {
        let lines = Stage::ALL.into_iter().map(|stage| self.name(stage).len()).max().unwrap_or_default();
        let words = self.variant.gate().map_or(0.0, |_| self.decision.note.height(self.decision_width()));
        let tall = ((lines + 1) as f64 * LINE + 2.0 * GAP).max(words);
        let top = if self.first(Work::is_joint).is_some() { LINE + 2.0 * GAP } else { GAP };
        let band = match self.first(|work| work == Work::Apart) {
            Some(_) => 2.0 * ARROW + height(&self.between, STAGES.1 - STAGES.0 - GAP) + GAP,
            None => 2.0 * GAP,
        };
        [(top, top + tall), (top + tall + band, top + 2.0 * tall + band)]
    }

    /// Top and bottom of a stage's box.
    fn row(&self, stage: Stage) -> Span {
        let [us, client] = self.rows();
        if stage.work(self.variant).is_joint() { (us.0, client.1) } else { us }
    }

    /// The bottom of the frame.
    fn bottom(&self) -> f64 {
        self.rows()[1].1 + GAP + LINE + 2.0 * GAP
    }
}

impl Note {
    /// The height of its title and its text.
    fn height(&self, width: f64) -> f64 {
        LINE + height(&self.text, width)
    }

    /// The height of its title, an arrow, and its text, beside the frame.
    fn beside(&self) -> f64 {
        self.height(SIDE) + RULE + GAP
    }

    /// Draws its title, an arrow into the frame or out of it, and its text.
    fn draw_beside(&self, canvas: &Canvas, (x, top): Point, (from, to): Span) -> Drawn {
        canvas.text(&self.title, (x, top), Role::Value, HPos::Left)?;
        let y = top + LINE + RULE / 3.0;
        arrow(canvas, &[(from, y), (to, y)])?;
        column(canvas, &wrapped(&self.text, SIDE), (x, top + LINE + RULE), HPos::Left)
    }

    /// Draws its title and, below, its text.
    fn draw(&self, canvas: &Canvas, (x, top): Point, width: f64, side: HPos) -> Drawn {
        canvas.text(&self.title, (x, top), Role::Value, side)?;
        column(canvas, &wrapped(&self.text, width), (x, top + LINE), side)
    }
}

fn middle((from, to): Span) -> f64 {
    f64::midpoint(from, to)
}

fn corners((left, right): Span, (top, bottom): Span) -> [Point; 4] {
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}

fn height(text: &str, width: f64) -> f64 {
    wrapped(text, width).len() as f64 * LINE
}

/// Lines of text, the first one with its top at a point.
fn column(canvas: &Canvas, lines: &[&str], (x, top): Point, side: HPos) -> Drawn {
    for (place, line) in lines.iter().enumerate() {
        canvas.text(line, (x, top + place as f64 * LINE), Role::Label, side)?;
    }
    Ok(())
}

/// A line with a head at its last point. All parts are upright or level.
fn arrow(canvas: &Canvas, points: &[Point]) -> Drawn {
    let &[.., (x0, y0), (x, y)] = points else { return Ok(()) };
    let length = (x - x0).abs() + (y - y0).abs();
    let (right, down) = ((x - x0) / length * HEAD, (y - y0) / length * HEAD);
    let base = (x - right, y - down);
    let wing = |by: f64| (base.0 + down * by, base.1 + right * by);
    canvas.polygon(&[(x, y), wing(0.5), wing(-0.5)], Role::Point)?;
    let line: Vec<Point> = points.iter().rev().skip(1).rev().copied().chain([base]).collect();
    canvas.line(&line, Role::Outline, 4)
}

/// A text in lines of this width.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few letters")]
fn wrapped(text: &str, width: f64) -> Vec<&str> {
    in_lines(text, (width / LETTER) as usize)
}
