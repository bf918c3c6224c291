//! One statement and the points of its scale.

use crate::app::markup::{Markup, el};
use crate::domain::scale::{Rating, Scale};
use crate::platform::document;

/// A question, in the language of the page.
pub struct Statement {
    /// The question's position, used in the names of its radio buttons.
    pub position: usize,
    /// The item's id.
    pub item: String,
    /// The subject's id, if the instrument has several.
    pub subject: Option<String>,
    /// "7"
    pub number: String,
    /// "Statement 7 of 20", for screen readers.
    pub number_spoken: String,
    /// The statement.
    pub text: String,
    /// The subject it is about, if the instrument has several.
    pub about: Option<String>,
    /// Whether the question before asks the same of another subject, so that the statement need not be shown again.
    pub is_again: bool,
    /// The scale.
    pub scale: Scale,
    /// A label for each point of the scale, the lowest first.
    pub labels: Vec<String>,
    /// "Clear this answer"
    pub clear: &'static str,
}

impl Statement {
    /// The question as a group of native radio buttons, whose values are the ratings. `public/boot/answering.js` lets
    /// digits answer it.
    pub fn view(
        self,
        rating: impl Fn() -> Option<usize> + Copy + Send + 'static,
        rate: impl Fn(Option<Rating>) + Copy + Send + 'static,
    ) -> Markup {
        let points = self.scale.ratings().zip(&self.labels).map(|(point, label)| {
            let input = el("input")
                .attr("type", "radio")
                .attr("id", self.input_id(point))
                .attr("name", format!("question-{}", self.position))
                .attr("value", point.value().to_string())
                .live_checked(move || rating() == Some(usize::from(point.value())))
                .on_choice(move || rate(Some(point)));
            el("label")
                .class("point")
                .child(input)
                .child(
                    el("span")
                        .class("point-value")
                        .attr("aria-hidden", "true")
                        .text(point.value().to_string()),
                )
                .child(el("span").class("point-label").text(label.clone()))
        });
        let points = el("div").class("points").children(points);
        let first = format!("#{}", first_input_id(self.position));
        let clear = el("button")
            .attr("type", "button")
            // Reserve the button's space while there is nothing to clear, so that an answer moves nothing.
            .live_attr("class", move || if rating().is_some() { "clear" } else { "clear is-idle" }.to_owned())
            .on_click(move || {
                rate(None);
                // The button disappears, so keep the focus in the statement.
                document::focus(&first);
            })
            .text(self.clear);
        el("fieldset")
            .class(if self.is_again { "statement again" } else { "statement" })
            .attr("data-item", self.item.clone())
            .attr_if("data-subject", self.subject.clone())
            .child(self.legend())
            .child(points)
            .child(clear)
    }

    fn legend(&self) -> Markup {
        let text = el("span").text(format!("{} ", self.text));
        let text = if self.is_again { text.class("unseen") } else { text };
        let about = self.about.clone().map(|about| el("span").class("statement-subject").text(about));
        el("legend")
            .child(el("span").class("unseen").text(format!("{}. ", self.number_spoken)))
            .child(el("span").class("statement-number").attr("aria-hidden", "true").text(self.number.clone()))
            .child(el("span").class("statement-text").child(text).children(about))
    }

    fn input_id(&self, rating: Rating) -> String {
        input_id(self.position, rating.value())
    }
}

/// The id of the first radio button of a question.
pub fn first_input_id(position: usize) -> String {
    input_id(position, 1)
}

fn input_id(position: usize, value: u8) -> String {
    format!("question-{position}-{value}")
}
