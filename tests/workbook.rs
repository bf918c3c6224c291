//! The workbook, as far as it can be tested without a spreadsheet program; `tests/hosts` opens it in one.
#![cfg(feature = "offline_forms")]

mod common;

use common::{all, marketing_sales};
use tandem::export::workbook::write;
use tandem::i18n::texts::offline_forms::Texts;
use tandem::questionnaire::locale::Locale;

#[test]
fn every_instrument_has_a_workbook_in_each_of_its_languages() {
    for definition in all() {
        for &locale in &definition.wording.languages {
            let bytes = write(&definition, locale).unwrap();
            assert!(bytes.starts_with(b"PK"), "{} in {}", definition.instrument.id(), locale.tag());
        }
    }
}

#[test]
fn the_same_instrument_gives_the_same_bytes() {
    for locale in Locale::ALL {
        assert!(write(&marketing_sales(), locale).unwrap() == write(&marketing_sales(), locale).unwrap());
    }
}

#[test]
fn a_text_inside_a_formula_does_not_end_it() {
    for locale in Locale::ALL {
        assert!(!(Texts::of(locale).missing)("1").contains('"'));
    }
}
