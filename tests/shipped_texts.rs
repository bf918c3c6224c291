//! Shipped texts have the right typography and all languages, and the static page agrees with the instrument.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use common::{
    KEY_ACCOUNT, file, key_account, key_account_advice, marketing_sales, marketing_sales_advice,
    marketing_sales_playbook, marketing_sales_talk,
};
use tandem::codec::{playbook, talk};
use tandem::domain::id::Id;
use tandem::domain::index::{LevelIx, MetricIx};
use tandem::domain::metric::{Better, Kind, Unit};
use tandem::i18n::level_name::of_level;
use tandem::i18n::texts::about::{self, Block};
use tandem::questionnaire::definition::Definition;
use tandem::questionnaire::locale::Locale;
use tandem::questionnaire::playbook::Playbook;
use tandem::questionnaire::text::Text;
use tandem::questionnaire::wording::{AdviceWords, LevelWords, Talk, Wording};
use tandem::route::START_INSTRUMENT;

/// The readable text of a file. In HTML, tags become line ends.
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

/// The files with Polish texts that visitors read.
fn shown_texts() -> Vec<String> {
    let sets = std::fs::read_dir("src/i18n/texts").unwrap().map(|entry| entry.unwrap().path().join("pl.rs"));
    let mut texts: Vec<String> =
        sets.filter(|path| path.exists()).map(|path| path.to_str().unwrap().to_owned()).collect();
    assert!(texts.len() >= 8, "{texts:?}");
    texts.extend([INSTRUMENT, KEY_ACCOUNT, PAGE].map(str::to_owned));
    texts
}

#[test]
fn polish_one_letter_words_are_joined_to_the_next_word() {
    for path in shown_texts() {
        let path = path.as_str();
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
    for set in ["questionnaire", "advice", "data", "offline_forms", "about", "team"] {
        let polish = file(&format!("src/i18n/texts/{set}/pl.rs"));
        assert!(polish.contains('„') && !polish.contains('“'), "Polish opens with „");
        let english = file(&format!("src/i18n/texts/{set}/en.rs"));
        assert!(english.contains('“') && !english.contains('„'), "English opens with “");
    }
}

/// What the start screen says in a language of a link: `<a href="…"><span lang="pl">…</span>…`.
fn said_of_link(page: &str, link: &str, locale: Locale) -> String {
    let (_, after) = page.split_once(link).unwrap_or_else(|| panic!("no {link}"));
    let (_, words) = after.split_once(&format!("<span lang=\"{}\">", locale.tag())).unwrap();
    words.split_once("</span>").unwrap().0.replace("&nbsp;", " ").to_lowercase()
}

#[test]
fn the_static_start_screen_offers_the_sides_of_the_instrument() {
    let page = file(PAGE);
    let Definition { instrument, wording } = marketing_sales();
    assert_eq!(instrument.id().as_str(), START_INSTRUMENT);
    for (side, name) in instrument.sides().iter().zip(&wording.sides) {
        let link = format!("href=\"#/assess/{}?side={side}\"", instrument.id());
        assert!(page.contains(&link), "{link}");
        for locale in Locale::ALL {
            // "W sprzedaży" on the page, "sprzedaż" in the instrument: the words differ only in their endings.
            let (said, name) = (said_of_link(&page, &link, locale), name.in_locale(locale));
            for word in name.split(' ').filter(|word| word.chars().count() > 3) {
                let stem: String = word.chars().take(3).collect();
                assert!(said.split(' ').any(|word| word.starts_with(&stem)), "{side}: {name}, but {said}");
            }
        }
    }
    let unsaid = format!("href=\"#/assess/{}?side=\"", instrument.id());
    assert!(page.contains(&unsaid), "rather not say");
    assert_eq!(page.matches("?side=").count(), instrument.sides().len() + 1);
}

#[test]
fn a_side_without_an_instrument_means_the_start_screens_instrument_in_embeddings_too() {
    let constant = format!("const DEFAULT_INSTRUMENT = \"{START_INSTRUMENT}\";");
    assert!(file("public/embed/embed.js").contains(&constant));
}

#[test]
fn the_static_page_has_every_text_in_both_languages() {
    let page = file(PAGE);
    let count = |lang: &str| {
        ["span", "p"]
            .iter()
            .map(|tag| page.matches(&format!("<{tag} lang=\"{lang}\"")).count())
            .sum::<usize>()
    };
    assert_eq!(count("pl"), count("en"));
}

/// An instrument as it is shipped, with all its texts.
struct Shipped {
    wording: Wording,
    advice: AdviceWords,
    talk: Talk,
    playbook: Playbook,
}

fn shipped() -> [Shipped; 2] {
    let key_account_talk = talk::read(&file(KEY_ACCOUNT), &key_account().instrument).unwrap();
    let key_account_playbook = playbook::read(&file(KEY_ACCOUNT), &key_account().instrument).unwrap();
    [
        Shipped {
            wording: marketing_sales().wording,
            advice: marketing_sales_advice().wording,
            talk: marketing_sales_talk(),
            playbook: marketing_sales_playbook(),
        },
        Shipped {
            wording: key_account().wording,
            advice: key_account_advice().wording,
            talk: key_account_talk,
            playbook: key_account_playbook,
        },
    ]
}

/// Each text of the shipped instruments: its place in the file, the text, and the maximum number of letters.
fn texts() -> Vec<(String, Text, usize)> {
    shipped().iter().flat_map(texts_of).collect()
}

fn texts_of(Shipped { wording, advice, talk, playbook }: &Shipped) -> Vec<(String, Text, usize)> {
    let mut texts = Vec::new();
    let mut add = |place: String, text: &Text, most: usize| texts.push((place, text.clone(), most));
    add("intro".to_owned(), &wording.intro, 200);
    for (i, point) in wording.points.iter().enumerate() {
        add(format!("scale[{i}]"), point, 30);
    }
    for (i, item) in wording.items.iter().enumerate() {
        add(format!("items[{i}].text"), &item.statement, 140);
        add(format!("items[{i}].short"), &item.short, 34);
    }
    for (i, question) in talk.iter().enumerate() {
        add(format!("items[{i}].talk"), question.as_ref().unwrap(), 120);
    }
    for (i, level) in wording.levels.iter().enumerate() {
        add(format!("levels[{i}].sentence"), &level.sentence, 150);
        add(format!("levels[{i}].meaning"), &level.meaning, 290);
    }
    for (c, check) in wording.checks.iter().enumerate() {
        add(format!("checks[{c}].title"), &check.title, 70);
        add(format!("checks[{c}].intro"), &check.intro, 200);
        for (i, item) in check.items.iter().enumerate() {
            add(format!("checks[{c}].items[{i}].text"), item, 140);
        }
        for (i, finding) in check.findings.iter().enumerate() {
            add(format!("checks[{c}].findings[{i}].title"), &finding.title, 80);
            add(format!("checks[{c}].findings[{i}].text"), &finding.text, 360);
        }
    }
    add("advice.notEveryone".to_owned(), advice.not_everyone.as_ref().unwrap(), 260);
    if let Some(culture) = &advice.culture {
        add("advice.culture".to_owned(), culture, 220);
    }
    if let Some(sponsor) = &advice.sponsor {
        add("advice.sponsor.question".to_owned(), &sponsor.question, 90);
        add("advice.sponsor.without".to_owned(), &sponsor.without, 150);
    }
    if let Some(intro) = &advice.climb_or_stay {
        add("advice.climbOrStay.intro".to_owned(), intro, 220);
    }
    for (i, condition) in advice.conditions.iter().enumerate() {
        add(format!("advice.climbOrStay.conditions[{i}].text"), condition, 100);
    }
    for (i, step) in advice.first_steps.iter().enumerate() {
        add(format!("advice.firstSteps[{i}]"), step, 130);
    }
    for (a, action) in advice.actions.iter().enumerate() {
        add(format!("advice.actions[{a}].name"), &action.name, 60);
        add(format!("advice.actions[{a}].what"), &action.what, 240);
        add(format!("advice.actions[{a}].why"), &action.why, 220);
        for (i, step) in action.first_week.iter().enumerate() {
            add(format!("advice.actions[{a}].firstWeek[{i}]"), step, 140);
        }
        add(format!("advice.actions[{a}].owner"), &action.owner, 70);
    }
    for (m, metric) in advice.metrics.iter().enumerate() {
        add(format!("advice.metrics[{m}].name"), &metric.name, 45);
        add(format!("advice.metrics[{m}].says"), &metric.says, 150);
        if let Some(formula) = &metric.formula {
            add(format!("advice.metrics[{m}].formula.words"), formula, 130);
        }
        for (i, input) in metric.inputs.iter().enumerate() {
            add(format!("advice.metrics[{m}].formula.inputs[{i}].name"), input, 60);
        }
    }
    for (i, (_, objective)) in playbook.objectives.iter().enumerate() {
        add(format!("advice.transitions[{i}].objective"), objective, 120);
    }
    for (a, action) in playbook.actions.iter().enumerate() {
        add(format!("advice.actions[{a}].hypothesis"), action.hypothesis.as_ref().unwrap(), 120);
    }
    for (s, stage) in playbook.stages.iter().enumerate() {
        add(format!("advice.starters[{s}].name"), &stage.name, 45);
        for (i, (_, change)) in stage.hypotheses.iter().enumerate() {
            add(format!("advice.starters[{s}].hypotheses[{i}].change"), change, 120);
        }
    }
    if let Some(note) = &advice.evidence_note {
        add("advice.evidenceNote".to_owned(), note, 200);
    }
    for (i, evidence) in advice.evidence.iter().enumerate() {
        add(format!("advice.evidence[{i}].text"), &evidence.text, 200);
        add(format!("advice.evidence[{i}].source"), &evidence.source, 120);
    }
    texts
}

#[test]
fn texts_are_within_their_length_limits() {
    for (place, text, most) in texts() {
        for locale in Locale::ALL {
            let words = text.in_locale(locale);
            let letters = words.chars().count();
            assert!(letters <= most, "{place}, {letters} of {most}: {words}");
        }
    }
}

#[test]
fn texts_are_written_in_both_languages() {
    for (place, text, _) in texts() {
        assert_ne!(text.in_locale(Locale::Pl), text.in_locale(Locale::En), "{place}");
    }
}

#[test]
fn texts_have_the_typography_of_their_language() {
    for (place, text, _) in texts() {
        let [pl, en] = Locale::ALL.map(|locale| text.in_locale(locale));
        for words in [pl, en] {
            assert!(!words.contains(['\'', '"']), "{place}: a straight quotation mark: {words}");
            assert!(!words.contains("  ") && words.trim() == words, "{place}: idle spaces: {words}");
            assert!(!words.contains(" - ") && !words.contains("..."), "{place}: typewriter's marks: {words}");
        }
        assert!(!pl.contains('“') && !en.contains('„'), "{place}: the other language's quotation marks");
        let is_sentence = |words: &str| words.ends_with(['.', '?', '!']);
        assert_eq!(is_sentence(pl), is_sentence(en), "{place}: {pl} / {en}");
    }
}

#[test]
fn every_statement_is_moved_by_an_action() {
    let (instrument, advice) = (marketing_sales().instrument, marketing_sales_advice().advice);
    for (position, item) in instrument.items().enumerated() {
        let moved = advice.actions().iter().any(|action| action.moves(&instrument).contains(&position));
        assert!(moved, "{} is moved by no action", item.id);
    }
}

/// The actions of the brief: id, the level that they lead to, the statements that they move.
const ACTIONS: [(&str, &str, &str); 18] = [
    ("lead-rules", "defined", "joint-funnel few-disputes"),
    ("boundaries", "defined", "no-blame few-disputes"),
    ("roles", "defined", "few-disputes feedback"),
    ("definitions", "defined", "language metrics"),
    ("meetings", "aligned", "upstream plan-input few-disputes"),
    ("decision-rules", "aligned", "customer-contact key-accounts plan-input"),
    ("co-location", "aligned", "feedback language interchange"),
    ("joint-reporting", "aligned", "metrics funnel-data forecast"),
    ("rotation", "aligned", "interchange language"),
    ("liaison", "aligned", "feedback collateral segments"),
    ("joint-training", "aligned", "learning language"),
    ("common-executive", "integrated", "one-leader"),
    ("joint-strategy", "integrated", "upstream horizon mutual-plans"),
    ("shared-goals", "integrated", "metrics mutual-plans plan-input"),
    ("one-crm", "integrated", "joint-funnel funnel-data forecast"),
    ("shared-kpi", "integrated", "metrics"),
    ("hybrid-pay", "integrated", "shared-fate metrics"),
    ("shared-culture", "integrated", "shared-fate no-blame"),
];

#[test]
fn the_actions_are_those_of_their_source_in_its_order() {
    let (instrument, advice) = (marketing_sales().instrument, marketing_sales_advice().advice);
    let actions: Vec<(&str, &str, String)> = (advice.actions().iter())
        .map(|action| {
            let moves = action.moves(&instrument);
            let moves: Vec<&str> = moves.iter().map(|&i| instrument.items()[i].id.as_str()).collect();
            let to = action.to().unwrap();
            (action.id.as_str(), instrument.levels()[to].id.as_str(), moves.join(" "))
        })
        .collect();
    assert_eq!(actions, ACTIONS.map(|(id, to, moves)| (id, to, moves.to_owned())));
}

#[test]
fn every_action_has_a_first_week_of_three_steps_and_metrics_that_show_it() {
    let counsel = marketing_sales_advice();
    for (action, words) in counsel.advice.actions().iter().zip(&counsel.wording.actions) {
        assert_eq!(words.first_week.len(), 3, "{}", action.id);
        assert!(!action.metrics.is_empty(), "{}", action.id);
    }
    assert_eq!(counsel.wording.first_steps.len(), 3);
}

#[test]
fn no_action_relies_on_a_volume_metric() {
    let advice = marketing_sales_advice().advice;
    for action in advice.actions() {
        let is_volume = |&metric: &MetricIx| advice.metrics()[metric].kind == Kind::Volume;
        assert!(!action.metrics.iter().any(is_volume), "{}", action.id);
    }
}

#[test]
fn each_step_has_the_metrics_of_its_source() {
    let (instrument, advice) = (marketing_sales().instrument, marketing_sales_advice().advice);
    let watched = |level: LevelIx| -> Vec<&str> {
        advice.watched(level).iter().map(|&metric| advice.metrics()[metric].id.as_str()).collect()
    };
    let by_level: Vec<(&str, Vec<&str>)> =
        instrument.levels().enumerated().map(|(i, level)| (level.id.as_str(), watched(i))).collect();
    let expected: [(&str, &[&str]); 4] = [
        ("undefined", &[]),
        ("defined", &["lead-acceptance", "mql-to-sql"]),
        ("aligned", &["pipeline-velocity", "lead-to-customer"]),
        ("integrated", &["sales-cycle", "win-rate", "ltv"]),
    ];
    assert_eq!(by_level, expected.map(|(level, metrics)| (level, metrics.to_vec())));
}

#[test]
fn the_metrics_are_those_of_their_sources() {
    let advice = marketing_sales_advice().advice;
    let metrics: Vec<(&str, Better, Unit, bool)> = (advice.metrics().iter())
        .map(|metric| (metric.id.as_str(), metric.better, metric.unit, metric.formula.is_some()))
        .collect();
    let (up, down) = (Better::Up, Better::Down);
    let expected = [
        ("lead-acceptance", up, Unit::Percent, true),
        ("mql-to-sql", up, Unit::Percent, true),
        ("pipeline-velocity", up, Unit::MoneyPerDay, true),
        ("lead-to-customer", up, Unit::Percent, true),
        ("sales-cycle", down, Unit::Days, true),
        ("win-rate", up, Unit::Percent, true),
        ("ltv", up, Unit::Money, true),
        ("sql-count", up, Unit::Count, false),
        ("form-conversion", up, Unit::Percent, true),
        ("lead-response", down, Unit::Minutes, true),
        ("basket-abandonment", down, Unit::Percent, true),
        ("mql-count", up, Unit::Count, false),
        ("reach", up, Unit::Count, false),
        ("traffic", up, Unit::Count, false),
    ];
    assert_eq!(metrics, expected);
}

#[test]
fn exactly_the_metrics_that_can_rise_without_a_sale_are_called_volume() {
    let advice = marketing_sales_advice().advice;
    let volume = advice.metrics().iter().filter(|metric| metric.kind == Kind::Volume);
    assert_eq!(
        volume.map(|metric| metric.id.as_str()).collect::<Vec<_>>(),
        ["mql-count", "reach", "traffic"]
    );
}

#[test]
fn findings_of_others_name_their_sources_under_one_note_that_they_are_not_verified() {
    let AdviceWords { evidence, evidence_note, .. } = marketing_sales_advice().wording;
    let note = evidence_note.unwrap();
    for (locale, unverified) in [(Locale::Pl, "nie sprawdziliśmy"), (Locale::En, "not checked")] {
        assert!(note.in_locale(locale).contains(unverified) && note.in_locale(locale).contains("2025"));
        for (words, name) in evidence.iter().zip(["Gartner 2023", "BCG 2018", "SSRN 3493361"]) {
            let source = words.source.in_locale(locale);
            assert!(source.contains(name) && !source.contains(unverified), "{source}");
        }
    }
    assert_eq!(evidence.len(), 3);
}

#[test]
fn every_level_has_the_form_that_polish_sentences_need() {
    for (i, level) in marketing_sales().wording.levels.iter().enumerate() {
        let genitive = level.genitive.only_in(Locale::Pl);
        assert!(genitive.is_some_and(|form| form.ends_with("ego")), "levels[{i}].genitive.pl: {genitive:?}");
        assert_eq!(of_level(level, Locale::Pl), format!("poziomu {}", genitive.unwrap()));
    }
    // An author who gives none gets a sentence that needs none.
    let without =
        LevelWords { genitive: Text::default(), ..marketing_sales().wording.levels[LevelIx::LOWEST].clone() };
    assert_eq!(of_level(&without, Locale::Pl), "poziomu „niezdefiniowany”");
    assert_eq!(of_level(&without, Locale::En), "“undefined”");
}

#[test]
fn the_page_about_the_method_has_the_same_parts_in_both_languages() {
    let outline = |locale| -> Vec<(&str, Vec<usize>)> {
        let lengths = |block: &Block| match block {
            Block::Text(_) => 0,
            Block::List(entries) => entries.len(),
            Block::Sources(sources) => 100 + sources.len(),
            Block::Pairs(_) => 500,
            Block::Policy => 1_000,
            Block::Link(..) => 2_000,
            Block::File(..) => 3_000,
        };
        let sections = about::Texts::of(locale).sections.iter();
        sections.map(|section| (section.id, section.blocks.iter().map(lengths).collect())).collect()
    };
    assert_eq!(outline(Locale::Pl), outline(Locale::En));
    let addresses = |locale| -> Vec<Option<&str>> {
        let blocks = about::Texts::of(locale).sections.iter().flat_map(|section| section.blocks);
        let sources =
            blocks.filter_map(|block| if let Block::Sources(list) = block { Some(*list) } else { None });
        sources.flatten().map(|(_, address)| *address).collect()
    };
    assert_eq!(addresses(Locale::Pl), addresses(Locale::En));
    assert!(addresses(Locale::Pl).iter().flatten().all(|address| address.starts_with("https://")));
}

#[test]
fn the_parts_of_the_page_about_the_method_have_different_ids() {
    let mut ids: Vec<&str> = about::Texts::of(Locale::Pl).sections.iter().map(|section| section.id).collect();
    assert!(ids.iter().all(|id| Id::new(id).is_some()), "{ids:?}");
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn every_action_and_stage_has_something_to_try_and_every_level_above_the_lowest_an_objective() {
    let (instrument, playbook) = (marketing_sales().instrument, marketing_sales_playbook());
    assert!(instrument.levels().positions().skip(1).all(|level| playbook.objective(level).is_some()));
    assert!(playbook.actions.iter().all(|action| action.hypothesis.is_some()));
    let stages: Vec<&str> = playbook.stages.iter().map(|stage| stage.id.as_str()).collect();
    assert_eq!(stages, ["landing-page", "form", "hand-over", "attribution", "basket"]);
    assert!(playbook.stages.iter().all(|stage| !stage.hypotheses.is_empty()));
    let tagging = playbook.stages.iter().filter(|stage| stage.tags_links).map(|stage| stage.id.as_str());
    assert_eq!(tagging.collect::<Vec<_>>(), ["attribution"]);
}

#[test]
fn a_hypothesis_completes_the_form_that_plans_put_it_in() {
    let playbook = marketing_sales_playbook();
    let actions = playbook.actions.iter().filter_map(|action| action.hypothesis.as_ref());
    let starters = playbook.stages.iter().flat_map(|stage| stage.hypotheses.iter().map(|(_, change)| change));
    for change in actions.chain(starters) {
        for locale in Locale::ALL {
            let words = change.in_locale(locale);
            let is_clause = words.starts_with(char::is_lowercase) && !words.ends_with('.');
            assert!(is_clause, "{words}");
        }
    }
}
