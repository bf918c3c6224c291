//! English.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    bar: |area, value, highest| {
        format!("Bar chart, {area}: {value} on a scale from 1 to {highest}. The table has the same figure.")
    },
    bar_thresholds: |levels| format!("Thresholds: {levels}."),
    no_instrument_title: "There is no such questionnaire",
    no_instrument: |id, known| format!("There is no questionnaire “{id}”. Available: {known}."),
    list_separator: ", ",
    client: |name| format!("Client: {name}"),
};
