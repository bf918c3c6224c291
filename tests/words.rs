//! Rules for the words that visitors read, in both languages: the scale, the glossary, the form of address, and no promise
//! without a test that keeps it. ARCHITECTURE.md has the glossary.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use std::collections::BTreeSet;

use common::{file, marketing_sales};
use tandem::questionnaire::locale::Locale;

const INSTRUMENT: &str = "public/instruments/marketing-sales.json";

/// The files with texts of the page in a language; scripts and the start screen have both.
fn page_texts(language: &str) -> Vec<String> {
    let entries = |folder: &str| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let sets = entries("src/i18n/texts").map(|set| set.join(format!("{language}.rs")));
    let scripts = ["public/extras", "public/extras/frame"].into_iter().flat_map(entries);
    let files = sets.chain(scripts).filter(|path| path.is_file());
    let mut texts: Vec<String> = files.map(|path| path.to_str().unwrap().to_owned()).collect();
    texts.push("index.html".to_owned());
    assert!(texts.len() > 14, "{texts:?}");
    texts
}

/// What a file says: without comments, with ordinary spaces, each text on one line.
fn said(path: &str) -> String {
    let is_comment =
        |line: &&str| ["//", "/*", "* ", "<!--"].iter().any(|mark| line.trim().starts_with(mark));
    let text = file(path);
    let lines: Vec<&str> = text.lines().filter(|line| !is_comment(line)).collect();
    let text =
        ["&nbsp;", "\\u00a0", "\u{a0}"].iter().fold(lines.join("\n"), |text, space| text.replace(space, " "));
    let mut parts = text.split("\\\n");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |joined, part| joined + part.trim_start())
}

/// The words of a text in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic() && c != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[test]
fn every_polish_point_of_the_scale_says_that_one_agrees_or_not() {
    // "Nie" alone confirms a negative statement in Polish.
    for point in &marketing_sales().wording.points {
        let label = point.in_locale(Locale::Pl);
        assert!(words(label).any(|word| word == "zgadzam"), "{label}");
    }
}

#[test]
fn no_statement_is_negative() {
    let wording = marketing_sales().wording;
    let of_checks = wording.checks.iter().flat_map(|check| check.items.iter());
    for text in wording.items.iter().map(|item| &item.statement).chain(of_checks) {
        for (locale, negation) in [(Locale::Pl, "nie"), (Locale::En, "not")] {
            let statement = text.in_locale(locale);
            assert!(!words(statement).any(|word| word == negation), "{statement}");
        }
    }
}

#[test]
fn the_words_of_the_glossary_have_no_rivals() {
    let rivals = |language: &str| match language {
        "pl" => ["zdani", "miernik", "hamuj"].as_slice(),
        _ => ["measures"].as_slice(),
    };
    for language in ["pl", "en"] {
        for path in page_texts(language).iter().map(String::as_str).chain([INSTRUMENT]) {
            let text = said(path);
            let found: Vec<String> = words(&text)
                .filter(|word| rivals(language).iter().any(|rival| word.starts_with(rival)))
                .collect();
            assert!(found.is_empty(), "{path}: {found:?}");
        }
    }
}

#[test]
fn polish_addresses_the_respondent_or_the_departments_but_never_both_in_a_sentence() {
    let respondent = ["ty", "tobie", "ciebie", "ci", "tobą"];
    let departments = ["wy", "was", "wam", "wami"];
    let instrument: Vec<String> = polish_texts_of_the_instrument();
    let page = page_texts("pl").into_iter().map(|path| said(&path));
    for text in page.chain(instrument) {
        for sentence in text.split(['.', '?', '!', '"', '\n', '<', '>']) {
            let has = |pronouns: &[&str], stem: &str| {
                words(sentence).any(|word| pronouns.contains(&word.as_str()) || word.starts_with(stem))
            };
            assert!(!(has(&respondent, "twoj") && has(&departments, "wasz")), "{sentence}");
        }
    }
}

/// Every Polish text of our instrument's file.
fn polish_texts_of_the_instrument() -> Vec<String> {
    let text = said(INSTRUMENT);
    let texts = text.split("\"pl\": \"").skip(1).map(|after| after.split('"').next().unwrap().to_owned());
    texts.collect()
}

/// Sentences that promise something without exception: where they stand, their words, and the browser test that shows that they
/// are true.
const PROMISES: [(&str, &str, &str); 16] = [
    ("index.html", "Wszystko, co było oznaczone jako zapisane", AFTER_A_TRAP),
    ("index.html", "Everything that was shown as saved", AFTER_A_TRAP),
    ("shared/pl", "ta starsza niczego nie zapisuje", NEWER),
    ("shared/en", "This older one saves nothing", NEWER),
    ("questionnaire/pl", "Nikomu ich nie wysyłamy.", NO_REQUESTS),
    ("questionnaire/en", "We send them to nobody.", NO_REQUESTS),
    ("advice/pl", "Tandem nikomu nie wysłał odpowiedzi.", NO_REQUESTS),
    ("advice/en", "Tandem has sent the answers to nobody.", NO_REQUESTS),
    ("about/pl", "a odpowiedzi nikomu nie wysyła.", NO_REQUESTS),
    ("about/en", "sends the answers to nobody.", NO_REQUESTS),
    ("extras/brand.js", "Twoich odpowiedzi nikomu nie wysyłamy.", THE_EMBEDDING_PAGE),
    ("extras/brand.js", "We send your answers to nobody.", THE_EMBEDDING_PAGE),
    ("kit/pl", "żaden link jej nie zmieni", THE_HOSTS_BRAND),
    ("kit/en", "no link can change it", THE_HOSTS_BRAND),
    ("data/pl", "Tandem nie ma już w tej przeglądarce żadnych danych", ERASED),
    ("data/en", "Tandem has nothing left in this browser", ERASED),
];
const NO_REQUESTS: &str = "privacy.test.mjs: after the offline copy is made, no answer, result or screen causes a request to the host";
const THE_EMBEDDING_PAGE: &str =
    "embed.test.mjs: the embedding page learns how many statements are answered, and never the answers";
const THE_HOSTS_BRAND: &str = "brand.test.mjs: a link can't change the brand of a host that has one";
const ERASED: &str = "data.test.mjs: the screen shows what is stored; erasing leaves nothing, in other tabs neither, and says so";
const NEWER: &str = "storage.test.mjs: beside records of a newer version, nothing is written, and everything can be downloaded";
const AFTER_A_TRAP: &str =
    "recovery.test.mjs: after a program has trapped, the page says so, offers the data, and starts again";

#[test]
fn what_is_promised_without_exception_is_shown_by_a_browser_test() {
    let absolutes = [
        "nic",
        "nikt",
        "nikomu",
        "niczego",
        "nigdzie",
        "nigdy",
        "śladu",
        "żaden",
        "żadna",
        "żadne",
        "żadnego",
        "żadnej",
        "żadnych",
        "żadnym",
        "jakikolwiek",
        "jakimkolwiek",
        "nothing",
        "nobody",
        "nowhere",
        "never",
        "anywhere",
        "ever",
    ];
    for (_, _, test) in PROMISES {
        let (script, name) = test.split_once(": ").unwrap();
        assert!(file(&format!("tests/browser/{script}")).contains(&format!("test(\"{name}\"")), "{test}");
    }
    let files: BTreeSet<String> = Locale::ALL.iter().flat_map(|locale| page_texts(locale.tag())).collect();
    for path in files {
        let mut text = said(&path);
        for (_, promise, _) in PROMISES.iter().filter(|(place, ..)| path.contains(place)) {
            assert!(text.contains(promise), "{path} does not say: {promise}");
            text = text.replace(promise, "");
        }
        let found: Vec<String> = words(&text).filter(|word| absolutes.contains(&word.as_str())).collect();
        assert!(found.is_empty(), "{path} promises: {found:?}");
    }
}
