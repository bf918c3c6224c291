//! Metrics have the results that others have published, and if a metric can't be computed, the reason is given.
//!
//! Published cases are quoted from the pages named beside them; cases without a page are ours.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use std::sync::LazyLock;
use tandem::domain::index::{IndexVec, InputIx};

use common::marketing_sales_advice;
use proptest::prelude::*;
use tandem::domain::advice::Advice;
use tandem::domain::metric::{Formula, LARGEST, LARGEST_RESULT, Metric, NoResult, NotAnInput, Unit};
use tandem::i18n::{number_input, quantity};
use tandem::questionnaire::locale::Locale;

static ADVICE: LazyLock<Advice> = LazyLock::new(|| marketing_sales_advice().advice);

fn metric(id: &str) -> &'static Metric {
    ADVICE
        .metrics()
        .iter()
        .find(|metric| metric.id.as_str() == id)
        .unwrap_or_else(|| panic!("no metric {id}"))
}

fn computed() -> impl Iterator<Item = (&'static Metric, &'static Formula)> {
    ADVICE.metrics().iter().filter_map(|metric| metric.formula.as_ref().map(|formula| (metric, formula)))
}

/// The value of a metric from its inputs by name, each valid in its unit.
fn compute(id: &str, inputs: &[(&str, f64)]) -> Result<f64, NoResult> {
    let metric = metric(id);
    let formula = metric.formula.as_ref().unwrap_or_else(|| panic!("{id} has no formula"));
    assert_eq!(inputs.len(), formula.inputs.len(), "{id}");
    let value = |name: &str| {
        inputs.iter().find(|(input, _)| *input == name).unwrap_or_else(|| panic!("{id}: no {name}")).1
    };
    let values: IndexVec<InputIx, f64> =
        formula.inputs.iter().map(|input| value(input.id.as_str())).collect();
    for (input, &value) in formula.inputs.iter().zip(&values) {
        assert!(input.unit.check(value).is_ok(), "{id}: {} {value}", input.id);
    }
    metric.compute(&values).unwrap()
}

/// A published result, with its published precision.
struct Published {
    result: f64,
    within: f64,
}

const fn exactly(result: f64) -> Published {
    Published { result, within: 1e-6 }
}

const fn rounded(result: f64, within: f64) -> Published {
    Published { result, within }
}

fn holds(id: &str, cases: &[(&[(&str, f64)], Published)]) {
    for (inputs, published) in cases {
        let value = compute(id, inputs).unwrap();
        assert!((value - published.result).abs() <= published.within, "{id} of {inputs:?} is {value}");
    }
}

#[test]
fn lead_acceptance() {
    holds(
        "lead-acceptance",
        &[
            // How to Increase Sales Acceptance Rate of Marketing Leads (leadenforce.com)
            (&[("accepted", 420.0), ("handed-over", 1_000.0)], exactly(42.0)),
            // Marketing Qualified Leads (MQLs) to Sales Accepted Leads (SALs) (kpiexamples.operately.com)
            (&[("accepted", 80.0), ("handed-over", 100.0)], exactly(80.0)),
        ],
    );
}

#[test]
fn mql_to_sql() {
    holds(
        "mql-to-sql",
        &[
            // What is MQL to SQL conversion rate? (shno.co)
            (&[("mql", 1_000.0), ("sql", 250.0)], exactly(25.0)),
            // MQL to SQL conversion rate (mhq-gatsby.pages.dev)
            (&[("mql", 1_000.0), ("sql", 350.0)], exactly(35.0)),
            // How to Calculate MQL to SQL Conversion Rate (costcalculator.calculator.city)
            (&[("mql", 500.0), ("sql", 75.0)], exactly(15.0)),
            // MQL to SQL calculator (orangeowl.marketing)
            (&[("mql", 500.0), ("sql", 100.0)], exactly(20.0)),
            (&[("mql", 400.0), ("sql", 80.0)], exactly(20.0)),
        ],
    );
}

#[test]
fn pipeline_velocity() {
    let case = |opportunities, deal, win_rate, days| {
        compute(
            "pipeline-velocity",
            &[
                ("opportunities", opportunities),
                ("average-deal", deal),
                ("win-rate", win_rate),
                ("cycle-days", days),
            ],
        )
        .unwrap()
    };
    let cases = [
        // Sales velocity (winsabove.pages.dev)
        (case(18.0, 42_000.0, 24.0, 78.0), rounded(2_326.0, 0.5)),
        // What is Sales Velocity and How to Calculate It? (optif.ai)
        (case(50.0, 50_000.0, 25.0, 45.0), rounded(13_889.0, 0.5)),
        // What is sales velocity? (askedwell.com)
        (case(50.0, 12_000.0, 25.0, 90.0), rounded(1_667.0, 0.5)),
        // Pipeline Velocity (getchief.com)
        (case(50.0, 30_000.0, 25.0, 60.0), exactly(6_250.0)),
        // thesmarketers.com; its title was not seen
        (case(80.0, 45_000.0, 22.0, 72.0), exactly(11_000.0)),
        // Pipeline Velocity (petavue.com)
        (case(50.0, 10_000.0, 20.0, 40.0), exactly(2_500.0)),
        // Pipeline velocity (ooligo.com)
        (case(100.0, 50_000.0, 25.0, 60.0), rounded(20_833.0, 0.5)),
    ];
    for (value, published) in cases {
        assert!((value - published.result).abs() <= published.within, "{value}, not {}", published.result);
    }
}

#[test]
fn lead_to_customer() {
    holds(
        "lead-to-customer",
        &[
            // What Is the Lead Conversion Rate? (calculatorlib.com)
            (&[("leads", 500.0), ("new-customers", 75.0)], exactly(15.0)),
            (&[("leads", 1_200.0), ("new-customers", 96.0)], exactly(8.0)),
            // Lead-to-Customer Ratio Calculator Formula (theprimecalculator.com)
            (&[("leads", 500.0), ("new-customers", 25.0)], exactly(5.0)),
            // Lead-to-Customer Conversion Calculator (saastrendy.com)
            (&[("leads", 1_500.0), ("new-customers", 75.0)], exactly(5.0)),
            // Lead-to-Customer Rate Calculator (free-biz-tools-b35.pages.dev)
            (&[("leads", 500.0), ("new-customers", 40.0)], exactly(8.0)),
            // Lead-to-Customer Rate Calculator (admatricssuite.tech)
            (&[("leads", 1_000.0), ("new-customers", 50.0)], exactly(5.0)),
        ],
    );
}

#[test]
fn sales_cycle() {
    holds(
        "sales-cycle",
        &[
            // Sales Cycle Length (usedaymark.io): deals of 45, 54 and 39 days
            (&[("total-days", 45.0 + 54.0 + 39.0), ("closed", 3.0)], exactly(46.0)),
            // Sales Cycle Length (generatekpi.com)
            (&[("total-days", 300.0), ("closed", 10.0)], exactly(30.0)),
            // How To Calculate Average Sales Cycle Length (cal76.calculator.city)
            (&[("total-days", 1_260.0), ("closed", 35.0)], exactly(36.0)),
        ],
    );
}

#[test]
fn win_rate() {
    holds(
        "win-rate",
        &[
            // How to Calculate Win Rate (contextawareanalytics.com); open deals do not count
            (&[("won", 45.0), ("lost", 135.0)], exactly(25.0)),
            // How to calculate win rate (salesmotion.io)
            (&[("won", 40.0), ("lost", 60.0)], exactly(40.0)),
            // How to Calculate Win Rate in Sales (costcalculator.calculator.city): 20 of 80
            (&[("won", 20.0), ("lost", 60.0)], exactly(25.0)),
        ],
    );
}

#[test]
fn lifetime_value() {
    let case = |revenue, margin, churn| {
        compute("ltv", &[("revenue", revenue), ("margin", margin), ("churn", churn)]).unwrap()
    };
    let cases = [
        // Customer Lifetime Value Calculator Formula (theprimecalculator.com)
        (case(50.0, 70.0, 3.0), rounded(1_166.67, 0.005)),
        // LTV Calculator (utiluno.com)
        (case(420.0, 82.0, 2.5), exactly(13_776.0)),
        // Customer LTV, with the inputs in each title (abracalc.com)
        (case(2_000.0, 60.0, 0.5), exactly(240_000.0)),
        (case(100.0, 80.0, 5.0), exactly(1_600.0)),
        (case(200.0, 85.0, 3.0), rounded(5_667.0, 0.5)),
        (case(500.0, 70.0, 2.0), exactly(17_500.0)),
        (case(1_000.0, 75.0, 1.0), exactly(75_000.0)),
        (case(50.0, 90.0, 10.0), exactly(450.0)),
    ];
    for (value, published) in cases {
        assert!((value - published.result).abs() <= published.within, "{value}, not {}", published.result);
    }
}

#[test]
fn form_conversion() {
    holds(
        "form-conversion",
        &[
            // Conversion rate (CR) (glossary.iide.co)
            (&[("seen", 100.0), ("sent", 30.0)], exactly(30.0)),
            // What Is A Conversion Rate? (formstack.com)
            (&[("seen", 2_000.0), ("sent", 80.0)], exactly(4.0)),
            // How is conversion rate calculated? (jotform.com): 16 % of all, not the mean of each day's, 14 %
            (&[("seen", 1_597.0), ("sent", 252.0)], rounded(16.0, 0.5)),
            // Lead Conversion Rate Calculator (pancalchub.com)
            (&[("seen", 1_000.0), ("sent", 25.0)], exactly(2.5)),
            (&[("seen", 1_500.0), ("sent", 150.0)], exactly(10.0)),
        ],
    );
}

#[test]
fn lead_response() {
    holds(
        "lead-response",
        &[
            // Lead Response Time (metrickittools.com): created at 10:00, contacted at 10:30
            (&[("total-minutes", 30.0), ("leads", 1.0)], exactly(30.0)),
            // Ours: no published mean over several leads was found.
            (&[("total-minutes", 18.0 + 47.0), ("leads", 2.0)], exactly(32.5)),
        ],
    );
}

#[test]
fn basket_abandonment() {
    holds(
        "basket-abandonment",
        &[
            // Cart Abandonment Rate Calculator Formula (theprimecalculator.com)
            (&[("started", 10_000.0), ("abandoned", 7_000.0)], exactly(70.0)),
            // Shopping cart abandonment rate (analyticspack.com): 45 of 200 completed
            (&[("started", 200.0), ("abandoned", 200.0 - 45.0)], exactly(77.5)),
            // Abandonment Rate (goodcontent.org): 2,500 abandoned, 650 completed
            (&[("started", 2_500.0 + 650.0), ("abandoned", 2_500.0)], rounded(79.4, 0.05)),
            // How Does Shopify Calculate Cart Abandonment Rate? (websitebuilderinsider.com): 80 of 100 done
            (&[("started", 100.0), ("abandoned", 100.0 - 80.0)], exactly(20.0)),
        ],
    );
}

#[test]
fn every_formula_is_tested_with_a_case_above() {
    let ids: Vec<&str> = computed().map(|(metric, _)| metric.id.as_str()).collect();
    let tried = [
        "lead-acceptance",
        "mql-to-sql",
        "pipeline-velocity",
        "lead-to-customer",
        "sales-cycle",
        "win-rate",
        "ltv",
        "form-conversion",
        "lead-response",
        "basket-abandonment",
    ];
    assert_eq!(ids, tried);
}

#[test]
fn every_worked_example_has_a_round_result() {
    let results: Vec<(&str, String)> = computed()
        .map(|(metric, _)| {
            let example = metric.example().unwrap();
            let value = metric.compute(&example).unwrap().unwrap_or_else(|e| panic!("{}: {e:?}", metric.id));
            (metric.id.as_str(), quantity::written(Locale::En, value))
        })
        .collect();
    let expected = [
        ("lead-acceptance", "25"),
        ("mql-to-sql", "30"),
        ("pipeline-velocity", "8,000"),
        ("lead-to-customer", "2"),
        ("sales-cycle", "90"),
        ("win-rate", "25"),
        ("ltv", "48,000"),
        ("form-conversion", "5"),
        ("lead-response", "30"),
        ("basket-abandonment", "50"),
    ];
    assert_eq!(results, expected.map(|(id, value)| (id, value.to_owned())));
}

#[test]
fn a_metric_that_is_only_counted_has_no_result_and_no_example() {
    for metric in ADVICE.metrics().iter().filter(|metric| metric.formula.is_none()) {
        assert_eq!((metric.compute(&IndexVec::default()), metric.example()), (None, None), "{}", metric.id);
        assert_eq!(metric.unit, Unit::Count, "{}", metric.id);
    }
}

#[test]
fn a_division_by_zero_is_refused_and_names_the_input_that_is_zero() {
    for (metric, formula) in computed() {
        let mut values = metric.example().unwrap();
        for &input in &formula.divide_by {
            values[input] = 0.0;
        }
        let expected = NoResult::DividedByZero(formula.divide_by.clone());
        assert_eq!(metric.compute(&values), Some(Err(expected.clone())), "{}", metric.id);
        // Zero divided by zero has no result either.
        assert_eq!(metric.compute(&vec![0.0; values.len()].into()), Some(Err(expected)), "{}", metric.id);
    }
    // A sum is zero only if all its parts are.
    assert_eq!(
        compute("win-rate", &[("won", 0.0), ("lost", 0.0)]),
        Err(NoResult::DividedByZero([0, 1].map(InputIx::from).to_vec()))
    );
    assert_eq!(compute("win-rate", &[("won", 0.0), ("lost", 7.0)]), Ok(0.0));
}

#[test]
fn a_part_may_be_as_large_as_its_whole_but_not_larger() {
    for (metric, formula) in computed().filter(|(metric, _)| metric.unit == Unit::Percent) {
        if formula.divide_by.iter().any(|input| formula.multiply.contains(input)) {
            continue;
        }
        let mut values = metric.example().unwrap();
        values[formula.multiply[0]] = values[formula.divide_by[0]] + 1.0;
        assert_eq!(metric.compute(&values), Some(Err(NoResult::AboveWhole)), "{}", metric.id);
        values[formula.multiply[0]] = values[formula.divide_by[0]];
        let whole = metric.compute(&values).unwrap().unwrap();
        assert!((whole - 100.0).abs() < 1e-9, "{}: {whole}", metric.id);
    }
}

const UNITS: [Unit; 6] =
    [Unit::Percent, Unit::Money, Unit::MoneyPerDay, Unit::Days, Unit::Minutes, Unit::Count];

#[test]
fn an_impossible_value_is_refused_with_the_reason() {
    for unit in UNITS {
        assert_eq!(unit.check(-1.0), Err(NotAnInput::Negative), "{unit:?}");
        assert_eq!(unit.check(0.0), Ok(0.0), "{unit:?}");
        assert_eq!(unit.check(12.0), Ok(12.0), "{unit:?}");
    }
    assert_eq!(Unit::Percent.check(100.0), Ok(100.0));
    assert_eq!(Unit::Percent.check(100.5), Err(NotAnInput::AboveWhole));
    assert_eq!(Unit::Count.check(12.5), Err(NotAnInput::NotWhole));
    for unit in UNITS.into_iter().filter(|&unit| unit != Unit::Count) {
        assert_eq!(unit.check(12.5), Ok(12.5), "{unit:?}");
    }
    for unit in UNITS.into_iter().filter(|&unit| unit != Unit::Percent) {
        assert_eq!(unit.check(LARGEST), Ok(LARGEST), "{unit:?}");
        assert_eq!(unit.check(LARGEST + 1.0), Err(NotAnInput::TooLarge), "{unit:?}");
    }
}

/// A realistic value of a unit.
fn value(unit: Unit) -> BoxedStrategy<f64> {
    match unit {
        Unit::Percent => (0u32..=1_000).prop_map(|tenths| f64::from(tenths) / 10.0).boxed(),
        Unit::Count => (0u32..=1_000_000).prop_map(f64::from).boxed(),
        _ => (0u32..=1_000_000_000).prop_map(|hundredths| f64::from(hundredths) / 100.0).boxed(),
    }
}

fn metric_and_values() -> impl Strategy<Value = (&'static Metric, IndexVec<InputIx, f64>)> {
    prop::sample::select(computed().collect::<Vec<_>>()).prop_flat_map(|(metric, formula)| {
        let values: Vec<_> = formula.inputs.iter().map(|input| value(input.unit)).collect();
        (Just(metric), values.prop_map(IndexVec::from))
    })
}

proptest! {
    #[test]
    fn any_inputs_have_a_possible_result_or_a_reason((metric, values) in metric_and_values()) {
        match metric.compute(&values).unwrap() {
            Ok(value) => {
                prop_assert!((0.0..=LARGEST_RESULT).contains(&value));
                prop_assert!(metric.unit != Unit::Percent || value < 100.000_001);
            }
            Err(NoResult::DividedByZero(zero)) => prop_assert!(zero.iter().all(|&input| values[input] == 0.0)),
            Err(NoResult::AboveWhole) => prop_assert_eq!(metric.unit, Unit::Percent),
            Err(NoResult::TooLarge) => prop_assert!(values.iter().any(|&value| value > 1e3)),
        }
    }

    #[test]
    fn a_result_copied_into_a_field_is_read_as_the_same_number(
        hundredths in 0u64..=1_000_000_000_000,
        locale in prop::sample::select(vec![Locale::Pl, Locale::En]),
    ) {
        #[allow(clippy::cast_precision_loss, reason = "far below 2⁵³")]
        let value = hundredths as f64 / 100.0;
        let read = number_input::read(locale, &quantity::written(locale, value)).unwrap();
        let exact_to = if value < 100.0 { 1e-9 } else { 0.5 };
        prop_assert!((read - value).abs() <= exact_to, "{} was read as {}", value, read);
        let machine: f64 = quantity::machine(value).parse().unwrap();
        prop_assert!((machine - value).abs() < 0.005);
    }
}
