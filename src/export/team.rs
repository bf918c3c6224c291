//! What a team shows, to read or to work on elsewhere: a report in Markdown, and a table.

mod markdown;
mod table;

use crate::domain::team::protection::Figures;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::Talk;

pub use markdown::markdown;
pub use table::table;

/// What both contain: the figures that the screen has, and no others.
#[derive(Clone, Copy)]
pub struct TeamInput<'a> {
    /// The questionnaire.
    pub definition: &'a Definition,
    /// The questions for a talk.
    pub talk: &'a Talk,
    /// The language.
    pub locale: Locale,
    /// What the team is called.
    pub name: &'a str,
    /// The round: "Round 2, 5 March 2027".
    pub round: &'a str,
    /// From how many people on figures are shown; `None` for an open team.
    pub minimum: Option<u8>,
    /// The figures.
    pub figures: &'a Figures,
    /// The actions that were chosen, each with who does it and by when.
    pub chosen: &'a [String],
}
