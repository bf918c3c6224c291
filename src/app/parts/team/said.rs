//! What a response says, in words: everything that whoever has its code can read.

use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el};
use crate::domain::response::Response;
use crate::domain::score::Score;
use crate::i18n::texts::team::Texts;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// All that a response says. The ratings unfold; `id` is the id of their table.
pub fn said(definition: &Definition, response: &Response, id: &str, locale: Locale) -> Markup {
    let texts = Texts::of(locale);
    let (instrument, wording) = (&response.instrument, &definition.wording);
    let side = match response.side {
        Some(side) => wording.sides[side].in_locale(locale),
        None => texts.side_unsaid,
    };
    let answers = &response.answers;
    let ratings = (texts.answered)(answers.answered(), answers.ratings().len());
    let level = Score::of(instrument, answers).map(|score| texts.standing(definition, &score, locale));
    let fact = |name: &str, value: &str| el("div").child(el("dt").text(name)).child(el("dd").text(value));
    let facts = el("dl")
        .class("said")
        .child(fact(texts.questionnaire, wording.title.in_locale(locale)))
        .children((!instrument.sides().is_empty()).then(|| fact(texts.side, side)))
        .child(fact(texts.ratings, &ratings))
        .children(level.map(|level| fact(texts.level, &level)))
        .child(fact(texts.openness, if response.open { texts.open } else { texts.closed }))
        .child(fact(texts.random, &response.salt.to_string()));
    let rows = instrument.questions().enumerated().map(|(position, &question)| {
        let words = wording.items[question.item].short.in_locale(locale);
        let rating = answers.rating(position);
        let label = rating.and_then(|rating| wording.points.get(usize::from(rating.value()) - 1));
        let label = label.map_or(texts.blank, |label| label.in_locale(locale));
        let value = rating.map_or_else(|| "–".to_owned(), |rating| rating.value().to_string());
        el("tr")
            .attr("data-item", instrument.items()[question.item].id.as_str())
            .child(el("th").attr("scope", "row").text(wording.for_subject(words, question.subject, locale)))
            .child(el("td").text(value))
            .child(el("td").text(label))
    });
    let column = |name: &str| el("th").attr("scope", "col").text(name);
    let head = [texts.statement, texts.rating, texts.rating_means].map(column);
    let table = el("table")
        .class("figures every-rating")
        .child(el("caption").class("unseen").text(texts.every_rating))
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows));
    el("div")
        .child(facts)
        .child(unfolds(id, texts.every_rating, false))
        .child(el("div").attr("id", id).class("folded").child(table))
}
