//! Splits the built-in instruments in two, so that each program carries the part it needs: the questionnaire
//! for a first visit, the advice for the desk. Both parts are read by the code that reads whole files.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::{Map, Value};

const FOLDER: &str = "public/instruments";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let out = env::var("OUT_DIR")?;
    for entry in fs::read_dir(FOLDER)? {
        let path = entry?.path();
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
        println!("cargo::rerun-if-changed={}", path.display());
        let mut questionnaire: Map<String, Value> = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let mut advice = Map::new();
        for key in ["languages", "advice"] {
            advice.extend(questionnaire.get(key).map(|value| (key.to_owned(), value.clone())));
        }
        questionnaire.remove("advice");
        let write = |part: &str, value: &Map<String, Value>| -> Result<(), Box<dyn Error>> {
            let file = Path::new(&out).join(format!("{name}.{part}.json"));
            Ok(fs::write(file, serde_json::to_string(value)?)?)
        };
        write("questionnaire", &questionnaire)?;
        write("advice", &advice)?;
    }
    Ok(())
}
