//! Builds in every instrument file of the folder. Each file is split in four: the questionnaire, the advice, the questions for a talk,
//! and what plans begin with. The code that reads whole files reads all four. Those of the start screen's instrument are listed apart, so
//! that each goes into the part of the program that shows it, and a first visit carries only its questionnaire; all other instruments
//! are in a part of their own (`src/app/parts/instruments.rs`). Earlier structures of instruments have a folder of their own. They are
//! built in without advice, for results that were finished on them.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value};

const FOLDER: &str = "public/instruments";
const EARLIER: &str = "public/instruments/earlier";
/// The page with the start screen, whose sides are those of the first instrument in its addresses.
const PAGE: &str = "index.html";

type Json = Map<String, Value>;

/// Expressions that build in the parts of some instruments.
#[derive(Default)]
struct Lists {
    questionnaires: Vec<String>,
    advice: Vec<String>,
    talk: Vec<String>,
    plans: Vec<String>,
}

impl Lists {
    fn written(&self) -> String {
        let lists = [
            list("QUESTIONNAIRES", "&str", &self.questionnaires),
            list("ADVICE", "(&str, &str)", &self.advice),
            list("TALK", "(&str, &str)", &self.talk),
            list("PLAYBOOKS", "(&str, &str)", &self.plans),
        ];
        lists.concat()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    // The relocations tell which code and data belong together; scripts/parts.mjs splits the program by them.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=tandem=--emit-relocs");
    }
    let out = env::var("OUT_DIR")?;
    println!("cargo::rerun-if-changed={PAGE}");
    let page = fs::read_to_string(PAGE)?;
    let (_, on_start) = page.split_once("#/assess/").ok_or("no instrument on the start screen")?;
    let (on_start, _) = on_start.split_once('?').ok_or("no side on the start screen")?;
    let (mut first, mut further) = (Lists::default(), Lists::default());
    let (now, earlier) = (files(FOLDER)?, files(EARLIER).unwrap_or_default());
    for (position, path) in now.iter().chain(&earlier).enumerate() {
        println!("cargo::rerun-if-changed={}", path.display());
        let mut questionnaire: Json = serde_json::from_str(&fs::read_to_string(path)?)?;
        let id = questionnaire.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        // Writes a part, and returns the expression that builds it in.
        let part = |kind: &str, part: &Json| -> Result<String, Box<dyn Error>> {
            let name = format!("{position}.{kind}.json");
            fs::write(Path::new(&out).join(&name), serde_json::to_string(part)?)?;
            Ok(format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))"))
        };
        let languages = questionnaire.get("languages").cloned().unwrap_or_default();
        let questions = take_talk(&mut questionnaire);
        let lists = if id == on_start { &mut first } else { &mut further };
        if now.contains(path) {
            let file = Json::from_iter([
                ("languages".to_owned(), languages.clone()),
                ("items".to_owned(), questions),
            ]);
            lists.talk.push(format!("({id:?}, {})", part("talk", &file)?));
        }
        let of_it = questionnaire.remove("advice");
        if let Some(mut of_it) = of_it.filter(|_| now.contains(path)) {
            let playbook = take_playbook(&mut of_it);
            let file = Json::from_iter([
                ("languages".to_owned(), languages.clone()),
                ("advice".to_owned(), playbook),
            ]);
            lists.plans.push(format!("({id:?}, {})", part("plans", &file)?));
            let file = Json::from_iter([("languages".to_owned(), languages), ("advice".to_owned(), of_it)]);
            lists.advice.push(format!("({id:?}, {})", part("advice", &file)?));
        }
        lists.questionnaires.push(part("questionnaire", &questionnaire)?);
    }
    let write = |name: &str, text: String| fs::write(Path::new(&out).join(name), text);
    write("built_in.rs", first.written())?;
    Ok(write("further.rs", further.written())?)
}

/// Takes the questions for a talk out of the items: a list with their ids.
fn take_talk(questionnaire: &mut Json) -> Value {
    let items = questionnaire.get_mut("items").and_then(Value::as_array_mut).into_iter().flatten();
    let taken = items.filter_map(Value::as_object_mut).filter_map(|item| {
        let id = item.get("id").cloned()?;
        Some(Value::Object(Json::from_iter([
            ("id".to_owned(), id),
            ("talk".to_owned(), item.remove("talk")?),
        ])))
    });
    Value::Array(taken.collect())
}

/// Takes out of an advice what plans begin with. They need the metrics and the names of actions as well.
fn take_playbook(advice: &mut Value) -> Value {
    let mut playbook = Json::new();
    for (list, also, own) in
        [("transitions", &["to"][..], "objective"), ("actions", &["id", "name"][..], "hypothesis")]
    {
        let entries = advice.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        let taken = entries.filter_map(Value::as_object_mut).map(|entry| {
            let mut taken: Json =
                also.iter().filter_map(|&key| Some((key.to_owned(), entry.get(key)?.clone()))).collect();
            taken.extend(entry.remove(own).map(|words| (own.to_owned(), words)));
            Value::Object(taken)
        });
        playbook.insert(list.to_owned(), taken.collect());
    }
    playbook.extend(advice.get("metrics").map(|metrics| ("metrics".to_owned(), metrics.clone())));
    let starters = advice.as_object_mut().and_then(|advice| advice.remove("starters"));
    playbook.extend(starters.map(|starters| ("starters".to_owned(), starters)));
    Value::Object(playbook)
}

/// The instrument files, sorted by name so that every build lists them in the same order.
fn files(folder: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|path| path.extension().is_some_and(|end| end == "json"));
    files.sort();
    Ok(files)
}

fn list(name: &str, kind: &str, entries: &[String]) -> String {
    format!("const {name}: [{kind}; {}] = [{}];\n", entries.len(), entries.join(", "))
}
