//! The areas and statements at one end of the answers, the highest or the lowest.

use crate::app::components::row_action::row_action;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el};
use crate::domain::index::QuestionIx;

/// The areas and statements that stand out, and the headings.
pub struct Standouts {
    /// The heading of the areas.
    pub areas_title: &'static str,
    /// The areas' names; none if all areas are equal.
    pub areas: Option<String>,
    /// The heading of the statements.
    pub statements_title: &'static str,
    /// The statements, the most extreme first.
    pub statements: Vec<Standout>,
    /// "and 2 more with the same rating"
    pub tied: Option<String>,
}

/// One statement that stands out.
pub struct Standout {
    /// The question.
    pub question: QuestionIx,
    /// The item's id.
    pub item: String,
    /// The statement in a few words.
    pub short: String,
    /// The statement.
    pub statement: String,
    /// Its rating.
    pub rating: u8,
    /// The same for screen readers: "2 of 5".
    pub rated: String,
}

impl Standouts {
    /// A section with this title; `class` is also the stem of ids. Each statement is named in short, and unfolds; `is_open` is
    /// whether it is at first. `correct` leads to a statement whose button, with this text, is pressed.
    pub fn view(
        self,
        class: &'static str,
        title: &'static str,
        is_open: bool,
        correct: (&'static str, impl Fn(QuestionIx) + Copy + 'static),
    ) -> Markup {
        let title_id = format!("{class}-title");
        let areas = self
            .areas
            .map(|areas| [el("h3").text(self.areas_title), el("p").class("standout-areas").text(areas)]);
        let (correct_text, correct) = correct;
        let rows = self.statements.into_iter().map(|standout| {
            let (rating, question) = (standout.rating.to_string(), standout.question);
            let statement = format!("{class}-{}", usize::from(question));
            let spoken = format!("{correct_text}: {}", standout.short);
            let correct =
                row_action("correct-rating", correct_text, &spoken).on_click(move || correct(question));
            el("li")
                .attr("data-standout", standout.item)
                .child(el("span").class("standout-rating").attr("aria-hidden", "true").text(rating))
                .child(
                    el("div")
                        .child(
                            unfolds(statement.as_str(), "", is_open)
                                .child(el("span").class("standout-short").text(standout.short))
                                .child(el("span").class("unseen").text(format!(" ({})", standout.rated))),
                        )
                        .child(
                            el("p")
                                .attr("id", statement)
                                .class("folded")
                                .text(format!("{} ", standout.statement))
                                .child(correct),
                        ),
                )
        });
        el("section")
            .class(class)
            .attr("aria-labelledby", title_id.clone())
            .child(el("h2").attr("id", title_id).text(title))
            .children(areas.into_iter().flatten())
            .child(el("h3").text(self.statements_title))
            .child(el("ol").class("standouts").children(rows))
            .children(self.tied.map(|tied| el("p").class("standouts-tied").text(tied)))
    }
}
