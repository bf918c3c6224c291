//! Texts are content, and are tested like it: typography, languages, and agreement between the static
//! page and the instrument.

mod common;

use common::{file, marketing_sales};

/// What people read of a file. Where it is HTML, its tags become line ends.
fn readable(path: &str) -> String {
    let text = file(path).replace("&nbsp;", "\u{a0}");
    if path != PAGE {
        return text;
    }
    let mut inside_tag = false;
    let keep = |c: char| {
        let outside = !inside_tag && c != '<';
        inside_tag = c == '<' || (inside_tag && c != '>');
        if outside { c } else { '\n' }
    };
    text.chars().map(keep).collect()
}

const PAGE: &str = "index.html";
const INSTRUMENT: &str = "public/instruments/marketing-sales.json";

#[test]
fn polish_one_letter_words_hold_on_to_the_next_word() {
    for path in [
        INSTRUMENT,
        "src/i18n/texts/assess/pl.rs",
        "src/i18n/texts/desk/pl.rs",
        "src/i18n/texts/shared/pl.rs",
        "src/i18n/texts/workbook/pl.rs",
        PAGE,
    ] {
        let text = readable(path);
        let letters: Vec<char> = text.chars().collect();
        for window in letters.windows(3) {
            let [before, word, after] = window else { unreachable!() };
            // "a" and "I" are English words too.
            let loose = "iozuwIOZUW".contains(*word) && *after == ' ' && !before.is_alphanumeric();
            let english_i = *word == 'I';
            assert!(!loose || english_i, "{path}: '{word}' is followed by an ordinary space");
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for set in ["assess", "desk", "workbook"] {
        let polish = file(&format!("src/i18n/texts/{set}/pl.rs"));
        assert!(polish.contains('„') && !polish.contains('“'), "Polish opens with „");
        let english = file(&format!("src/i18n/texts/{set}/en.rs"));
        assert!(english.contains('“') && !english.contains('„'), "English opens with “");
    }
}

#[test]
fn the_static_start_screen_offers_the_sides_of_the_instrument() {
    let page = file(PAGE);
    let definition = marketing_sales();
    for side in definition.instrument.sides() {
        let link = format!("href=\"#/assess/{}?side={side}\"", definition.instrument.id());
        assert!(page.contains(&link), "{link}");
    }
    let unsaid = format!("href=\"#/assess/{}?side=\"", definition.instrument.id());
    assert!(page.contains(&unsaid), "rather not say");
    assert_eq!(page.matches("?side=").count(), definition.instrument.sides().len() + 1);
}

#[test]
fn the_static_page_says_everything_in_both_languages() {
    let page = file(PAGE);
    let count = |lang: &str| {
        ["span", "p"]
            .iter()
            .map(|tag| page.matches(&format!("<{tag} lang=\"{lang}\"")).count())
            .sum::<usize>()
    };
    assert_eq!(count("pl"), count("en"));
}
