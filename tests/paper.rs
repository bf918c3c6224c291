//! The questionnaire on paper leads to the same level as the page.
#![cfg(feature = "offline_forms")]

mod common;

use common::{all, ferry, marketing_sales, orchestra};
use tandem::export::paper::write;
use tandem::i18n::texts::offline_forms::Texts;
use tandem::questionnaire::locale::Locale;

#[test]
fn the_polish_paper_of_our_instrument() {
    insta::assert_snapshot!(write(&marketing_sales(), Locale::Pl));
}

#[test]
fn the_english_paper_of_our_instrument() {
    insta::assert_snapshot!(write(&marketing_sales(), Locale::En));
}

#[test]
fn the_polish_paper_of_two_subjects_says_which_means_make_a_level() {
    insta::assert_snapshot!(write(&ferry(), Locale::Pl));
}

#[test]
fn the_english_paper_of_the_same() {
    insta::assert_snapshot!(write(&ferry(), Locale::En));
}

#[test]
fn every_question_has_a_row_with_every_point_of_the_scale() {
    for definition in all() {
        let instrument = &definition.instrument;
        let html = write(&definition, Locale::En);
        let (statements, _) = html.split_once("</table>").unwrap_or_default();
        let questions = instrument.questions().len();
        assert_eq!(statements.matches("<tr><td>").count(), questions + 1, "the head too");
        for rating in instrument.scale().ratings() {
            assert!(statements.matches(&format!("<td>{}</td>", rating.value())).count() >= questions);
        }
    }
}

#[test]
fn a_condition_on_all_areas_does_not_name_them() {
    let html = write(&orchestra(), Locale::En);
    assert!(html.contains("<strong>tuning</strong> – in any other case"), "{html}");
    assert!(html.contains("<strong>playing</strong> – all areas: at least 3.5 on average"), "{html}");
}

#[test]
fn a_paper_names_the_source_of_its_statements() {
    for locale in Locale::ALL {
        let ours = marketing_sales();
        let source = Texts::of(locale).source(ours.instrument.id()).unwrap_or_default();
        assert!(source.contains("Kotler") && write(&ours, locale).contains(source));
        assert!(!write(&ferry(), locale).contains("Kotler"));
    }
}

#[test]
fn texts_of_authors_are_never_markup() {
    let mut definition = ferry();
    let hostile = "<img src=x> & \"more\"".to_owned();
    let words = &mut definition.wording;
    let texts = [
        &mut words.title,
        &mut words.intro,
        &mut words.items[0.into()].statement,
        &mut words.areas[0.into()],
    ];
    for text in texts.into_iter().chain([
        &mut words.levels[1.into()].name,
        &mut words.subjects[0.into()],
        &mut words.points[0],
    ]) {
        *text = text.clone().with(Locale::En, hostile.clone());
    }
    let html = write(&definition, Locale::En);
    assert!(!html.contains("<img"));
    assert!(html.matches("&lt;img src=x&gt; &amp; &quot;more&quot;").count() >= 7);
}
