//! The report in Markdown has everything that the result shows, is readable as plain text, and escapes all texts.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{ferry, marketing_sales, marketing_sales_advice};
use proptest::prelude::*;
use tandem::domain::advice::{lowest_rating, recommend, shortfalls};
use tandem::domain::assessment::attached::{ChosenAction, Decimal, KeptMetric};
use tandem::domain::assessment::{Assessment, Change, Sponsor, Target};
use tandem::domain::calendar::Day;
use tandem::domain::id::Id;
use tandem::domain::index::QuestionIx;
use tandem::domain::name::Name;
use tandem::domain::report::Report;
use tandem::domain::scale::Rating;
use tandem::domain::score::Score;
use tandem::export::markdown::write;
use tandem::export::report::ReportInput;
use tandem::export::summary::summary;
use tandem::questionnaire::definition::{Counsel, Definition};
use tandem::questionnaire::locale::Locale;

const DAYS: [(Locale, &str); 2] = [(Locale::Pl, "12 marca 2026"), (Locale::En, "12 March 2026")];

/// A finished assessment with these ratings.
fn finished(definition: &Definition, values: &[u8], changes: impl IntoIterator<Item = Change>) -> Assessment {
    let instrument = &definition.instrument;
    let mut assessment = Assessment::begin(Id::new("abc").unwrap(), instrument, 1);
    for (question, &value) in values.iter().enumerate() {
        assessment.apply(Change::Rating(question.into(), instrument.scale().rating(value)), 2);
    }
    for change in changes {
        assessment.apply(change, 3);
    }
    assessment.apply(Change::Finish, 4);
    assert!(assessment.is_finished());
    assessment
}

/// The report of an assessment in a language.
fn report(
    definition: &Definition,
    counsel: Option<&Counsel>,
    assessment: &Assessment,
    in_language: (Locale, &str),
) -> String {
    written(definition, counsel, assessment, in_language, write)
}

/// The same in any form.
fn written<T>(
    definition: &Definition,
    counsel: Option<&Counsel>,
    assessment: &Assessment,
    (locale, day): (Locale, &str),
    write: impl FnOnce(&ReportInput) -> T,
) -> T {
    let (instrument, answers) = (&definition.instrument, &assessment.answers());
    let score = Score::of(instrument, answers).unwrap();
    let recommendation = counsel.map(|counsel| {
        let shortfalls = shortfalls(instrument, answers).unwrap();
        recommend(
            instrument,
            &counsel.advice,
            &shortfalls,
            score.areas(),
            (score.level(), assessment.target()),
        )
    });
    write(&ReportInput {
        definition,
        assessment,
        score: &score,
        report: &Report::of(instrument, answers).unwrap(),
        advice: counsel.zip(recommendation.as_ref()),
        locale,
        day,
        calendar_day: |_, day| format!("day {}", day.days()),
    })
}

/// The report of our instrument, with advice.
fn ours(assessment: &Assessment, in_language: (Locale, &str)) -> String {
    report(&marketing_sales(), Some(&marketing_sales_advice()), assessment, in_language)
}

fn checks(values: [u8; 3]) -> impl Iterator<Item = Change> {
    let scale = marketing_sales().instrument.scale();
    values.into_iter().enumerate().map(move |(item, value)| Change::Check(item.into(), scale.rating(value)))
}

/// A result at the level "defined" (57), with everything that a report may contain.
fn full(name: &str) -> Assessment {
    let values = [4, 2, 5, 3, 1, 3, 4, 2, 3, 3, 2, 1, 4, 3, 3, 4, 1, 2, 3, 4];
    let ticked = ["standard-products", "double-work-despite-roles", "shorter-life-cycles"];
    let ticked = ticked.map(|condition| Change::condition(&Id::new(condition).unwrap(), true));
    let said = [
        Change::Side(Id::new("sales")),
        Change::Name(Name::new(name)),
        Change::Sponsor(Some(Sponsor::Missing)),
    ];
    finished(&marketing_sales(), &values, said.into_iter().chain(ticked).chain(checks([1, 2, 3])))
}

/// A result at the level "integrated" (82), with staying there as the target.
fn highest() -> Assessment {
    let values = [5, 4, 5, 4, 5, 4, 4, 4, 5, 4, 2, 5, 4, 4, 4, 5, 5, 1, 4, 4];
    finished(&marketing_sales(), &values, [Change::Target(Target::Stay)].into_iter().chain(checks([5, 5, 4])))
}

const NAME: &str = "Przed *zmianą* <b>|";

#[test]
fn the_polish_report_of_a_result_with_all_there_is() {
    insta::assert_snapshot!(ours(&full(NAME), DAYS[0]));
}

#[test]
fn the_english_report_of_the_same() {
    insta::assert_snapshot!(ours(&full(NAME), DAYS[1]));
}

#[test]
fn the_polish_report_of_the_highest_level_to_be_kept() {
    insta::assert_snapshot!(ours(&highest(), DAYS[0]));
}

#[test]
fn the_english_report_of_the_highest_level_to_be_kept() {
    insta::assert_snapshot!(ours(&highest(), DAYS[1]));
}

#[test]
fn the_report_of_an_instrument_without_advice_has_what_there_is() {
    let definition = ferry();
    let assessment = finished(&definition, &[4, 2, 1, 5, 3, 3, 4], []);
    insta::assert_snapshot!(report(&definition, None, &assessment, DAYS[1]));
}

#[test]
fn to_stay_at_the_lowest_level_the_report_says_that_there_are_no_actions_for_it() {
    let assessment = finished(&marketing_sales(), &[1; 20], [Change::Target(Target::Stay)]);
    let english = ours(&assessment, DAYS[1]);
    assert!(english.contains("There are no actions for staying at this level."), "{english}");
    assert!(!english.contains("## What to measure") && !english.contains("###"), "{english}");
}

#[test]
fn a_warning_is_at_the_top_and_a_note_is_not() {
    for in_language in DAYS {
        let text = ours(&full("x"), in_language);
        let warning = text.find("\n> **").unwrap();
        assert!(warning < text.find("\n## ").unwrap(), "{text}");
        let noted = finished(&marketing_sales(), &[2; 20], checks([5, 5, 1]));
        assert!(!ours(&noted, in_language).contains("> **"), "a note is not said so loudly");
        let skipped = finished(&marketing_sales(), &[2; 20], checks([1, 1, 0]));
        assert!(!ours(&skipped, in_language).contains("> **"), "half a check finds nothing");
    }
}

#[test]
fn a_missing_sponsor_is_mentioned_and_any_other_is_not() {
    let without = marketing_sales_advice().wording.sponsor.unwrap().without;
    for (locale, day) in DAYS {
        let words = without.in_locale(locale);
        for (sponsor, is_said) in
            [(None, false), (Some(Sponsor::Found), false), (Some(Sponsor::Missing), true)]
        {
            let assessment = finished(&marketing_sales(), &[3; 20], [Change::Sponsor(sponsor)]);
            assert_eq!(ours(&assessment, (locale, day)).contains(words), is_said, "{sponsor:?}");
        }
    }
}

#[test]
fn a_name_is_never_markup() {
    let cases = [
        (NAME, r"Przed \*zmianą\* \<b\>\|"),
        ("# 1", r"\# 1"),
        ("`code` [link](https://x.example)", r"\`code\` \[link\](https://x.example)"),
        ("__init__", r"\_\_init\_\_"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        (r"back\slash", r"back\\slash"),
        ("![x](y)", r"!\[x\](y)"),
        ("~~x~~", r"\~\~x\~\~"),
        ("- a list", "- a list"),
    ];
    for (name, written) in cases {
        let text = ours(&full(name), DAYS[0]);
        assert_eq!(
            text.lines().nth(2),
            Some(&*format!("Data: 12 marca 2026 · {written} · Punkt widzenia: sprzedaż"))
        );
    }
}

#[test]
fn a_plain_name_is_written_unchanged() {
    for name in ["Q4, po zmianie", "Marketing & sprzedaż (2026)", "Plan – 1.2!", "„Nowy” zespół: 100%"]
    {
        assert!(ours(&full(name), DAYS[0]).contains(&format!(" · {name} · ")), "{name}");
    }
}

#[test]
fn the_rating_given_as_the_reason_for_an_action_is_that_of_the_weaker_subject() {
    let definition = ferry();
    let assessment = finished(&definition, &[4, 2, 1, 5, 3, 3, 4], []);
    let rating =
        |item| lowest_rating(&definition.instrument, &assessment.answers(), item).map_or(0, Rating::value);
    let ratings: Vec<u8> = definition.instrument.items().positions().map(rating).collect();
    assert_eq!(ratings, [2, 1, 3, 4]);
}

/// A text without its escapes.
fn unescaped(text: &str) -> String {
    let mut letters = text.chars();
    std::iter::from_fn(|| letters.next().and_then(|c| if c == '\\' { letters.next() } else { Some(c) }))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_name_can_be_read_back_and_leaves_the_rest_unchanged(name in "\\PC{1,60}") {
        prop_assume!(Name::new(&name).is_some());
        let [text, plain] = [&name, "x"].map(|name| ours(&full(name), DAYS[1]));
        let facts = text.lines().nth(2).unwrap();
        prop_assert_eq!(unescaped(facts), format!("Date: 12 March 2026 · {name} · Answered by: sales"));
        prop_assert!(text.lines().skip(3).eq(plain.lines().skip(3)));
    }

    #[test]
    fn every_report_is_complete_with_an_empty_line_around_headings(
        values in prop::collection::vec(1u8..=5, 20),
        target in prop::sample::select(vec![Target::OneUp, Target::Stay]),
        in_language in prop::sample::select(DAYS.to_vec()),
    ) {
        let text = ours(&finished(&marketing_sales(), &values, [Change::Target(target)]), in_language);
        prop_assert!(text.starts_with("# ") && text.ends_with(".\n") && !text.contains("\n\n\n"), "{}", text);
        prop_assert!(text.lines().all(|line| line.trim_end() == line), "{}", text);
        // A heading has an empty line on either side.
        let lines: Vec<&str> = text.lines().collect();
        for (i, _) in lines.iter().enumerate().skip(1).filter(|(_, line)| line.starts_with('#')) {
            prop_assert!(lines[i - 1].is_empty() && lines[i + 1].is_empty(), "{}", text);
        }
    }
}

#[test]
fn the_summary_has_the_result_in_a_dozen_lines_and_the_first_action_until_others_are_chosen() {
    let (definition, counsel) = (marketing_sales(), marketing_sales_advice());
    let sum_up = |assessment: &Assessment| {
        written(&definition, Some(&counsel), assessment, DAYS[0], |input| {
            summary(input, "https://t.example/?a=1&b#/")
        })
    };
    let mut assessment = full(NAME);
    insta::assert_snapshot!(sum_up(&assessment).plain);
    let chosen = ChosenAction { who: Name::new("Ola <b>"), until: Day::new(20_800) };
    assessment.apply(Change::action(&Id::new("glossary").unwrap(), Some(&chosen)), 5);
    assessment.apply(Change::action(&Id::new("of-old").unwrap(), Some(&ChosenAction::default())), 5);
    let sum = sum_up(&assessment);
    assert!(sum.plain.contains("kto: Ola <b>; do: day 20800"), "{}", sum.plain);
    assert!(sum.plain.contains("of-old"), "what the questionnaire no longer has is named too");
    assert!(sum.html.contains("kto: Ola &lt;b&gt;") && !sum.html.contains("<b>"), "{}", sum.html);
    assert!(sum.html.contains("href=\"https://t.example/?a=1&amp;b#/\""), "{}", sum.html);
    assert!(sum.plain.lines().count() <= 14, "{}", sum.plain);
}

#[test]
fn what_was_worked_out_is_in_the_report_with_its_day() {
    let kept = KeptMetric {
        value: Decimal::new("12.5").unwrap(),
        unit: Id::new("percent").unwrap(),
        inputs: Vec::new(),
    };
    let of_old = KeptMetric { unit: Id::new("parsecs").unwrap(), ..kept.clone() };
    let day = Day::new(20_800).unwrap();
    let mut assessment = highest();
    assessment.apply(Change::metric(&Id::new("win-rate").unwrap(), day, Some(&kept)), 5);
    assessment.apply(Change::metric(&Id::new("of-old").unwrap(), day, Some(&of_old)), 5);
    let report = ours(&assessment, DAYS[1]);
    assert!(report.contains("12.5% (day 20800)"), "{report}");
    assert!(
        report.contains("of-old. The questionnaire no longer has this metric.**: 12.5 parsecs"),
        "{report}"
    );
}

#[test]
fn a_report_of_two_subjects_has_a_column_for_each_and_no_empty_section() {
    let definition = common::key_account();
    let mut assessment = Assessment::begin(Id::new("a1").unwrap(), &definition.instrument, 0);
    for question in definition.instrument.questions().positions() {
        let value = if question == QuestionIx::from(1) { 5 } else { 3 };
        assessment.apply(Change::Rating(question, definition.instrument.scale().rating(value)), 1);
    }
    let counsel = common::key_account_advice();
    let report = written(&definition, Some(&counsel), &assessment, (Locale::En, "1 May 2026"), write);
    assert!(report.contains("| Area | the client | our company | Counts |"), "{report}");
    assert!(report.contains("| Intellectual capital | 3.00 | 4.00 | 3.00 |"), "{report}");
    assert!(report.contains("| Importance of the client | 3.00 | – | 3.00 |"), "{report}");
    for pair in report.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().windows(2) {
        let is_heading = |line: &str| line.starts_with("## ");
        assert!(!(is_heading(pair[0]) && (is_heading(pair[1]) || pair[1] == "---")), "{}", pair[0]);
    }
}
