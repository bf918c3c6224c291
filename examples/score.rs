//! What answers come to, by the engine: an instrument file as the argument, lists of answers as JSON on standard
//! input (`[[3, 4, null], …]`, in the order of the questions), and for each of them the score on standard output, or
//! `null` while it is incomplete. Whatever is not a rating of the instrument's scale is a blank.
//!
//! `tests/hosts` holds the workbook's formulas against it.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write};

use serde_json::{Value, json};
use tandem::codec::instrument;
use tandem::domain::answers::Answers;
use tandem::domain::instrument::Instrument;
use tandem::domain::score::{AreaScore, Score};
use tandem::i18n::number;

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("an instrument file is needed")?;
    let definition = instrument::read(&fs::read_to_string(path)?)
        .map_err(|flaws| flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let sets: Vec<Vec<Value>> = serde_json::from_reader(io::stdin())?;
    let scores: Vec<Value> = sets.iter().map(|values| score(&definition.instrument, values)).collect();
    writeln!(io::stdout(), "{}", json!(scores))?;
    Ok(())
}

fn score(instrument: &Instrument, values: &[Value]) -> Value {
    let mut answers = Answers::blank(instrument);
    for (question, value) in values.iter().enumerate() {
        let value = value.as_u64().and_then(|value| u8::try_from(value).ok());
        answers.set(question.into(), value.and_then(|value| instrument.scale().rating(value)));
    }
    let mean = |area: &AreaScore| number::machine(area.value());
    let shown = |score: Score| {
        let means: Vec<String> = score.areas().iter().map(mean).collect();
        json!({ "total": score.total(), "level": usize::from(score.level()), "means": means })
    };
    Score::of(instrument, &answers).map_or(Value::Null, shown)
}
