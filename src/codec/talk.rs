//! The questions that open a talk about a statement, in an instrument file under `items[].talk`: for people who rated it
//! differently. Each may be left out.

use crate::codec::instrument::Flaw;
use crate::codec::instrument::file_reader::{Cursor, FileReader, json_of};
use crate::codec::instrument::inspection::Inspection;
use crate::domain::instrument::Instrument;
use crate::questionnaire::wording::Talk;

/// Reads the questions in an instrument file, or in a part of one that has its `languages`, and `id` and `talk` of its `items`.
///
/// # Errors
/// Every flaw of these questions, each with its place in the file; never an empty list.
pub fn read(file: &str, instrument: &Instrument) -> Result<Talk, Vec<Flaw>> {
    let json = json_of(file)?;
    let mut reader = FileReader::default();
    let root = Cursor::root(&json);
    reader.read_languages(&root.key("languages"));
    let mut talk: Talk = vec![None; instrument.items().len()].into();
    for at in root.key("items").entries() {
        let words = reader.words_if_there(&at.key("talk"));
        let item = reader.text(&at.key("id")).and_then(|id| instrument.item(&id));
        if let Some(place) = item.and_then(|item| talk.get_mut(item)) {
            *place = words;
        }
    }
    reader.finish(Inspection::default(), Some(talk))
}
