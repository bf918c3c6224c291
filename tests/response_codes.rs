//! A response code says what was answered and nothing else, and is never read as another.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use std::fmt::Write as _;

use common::codes::{Numbers, SYMBOLS, code, instruments, joined, known, reader, symbols};
use common::{file, marketing_sales};
use proptest::prelude::*;
use tandem::codec::response_code::pasted::find;
use tandem::codec::response_code::{Fault, Reader, salt_bits, write};
use tandem::domain::response::Response;
use tandem::domain::scale::Rating;

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(seed in any::<u64>(), which in 0..3usize, least in 0..2u8) {
        let response = Numbers(seed).response(&instruments()[which], least);
        prop_assert_eq!(reader().read(&write(&response)), Ok(response));
    }
}

#[test]
fn a_code_of_our_instrument_has_twenty_symbols_in_five_groups_and_begins_with_its_version() {
    let code = code();
    assert_eq!((code.len(), symbols(&code).len()), (24, 20));
    assert!(code.split('-').all(|group| group.len() == 4));
    assert!(code.starts_with(['4', '5', '6', '7']), "the first three bits are 001: {code}");
    assert_eq!(salt_bits(&marketing_sales().instrument), 11);
}

#[test]
fn a_code_says_nothing_but_instrument_side_openness_ratings_and_a_random_number() {
    let base = known();
    let others = [
        Response { side: None, ..base.clone() },
        Response { open: false, ..base.clone() },
        Response { salt: 1_235, ..base.clone() },
    ];
    let mut codes: Vec<String> = others.iter().map(write).collect();
    codes.push(code());
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 4);
    assert_eq!(write(&base), write(&base.clone()), "no time, no other chance");
}

#[test]
fn every_wrong_symbol_every_swap_and_every_cut_is_caught() {
    let reader = reader();
    for code in Numbers(1).codes(1_000) {
        let symbols = symbols(&code);
        let wrong = |symbols: &[char]| assert!(reader.read(&joined(symbols)).is_err(), "{code}: {symbols:?}");
        for place in 0..symbols.len() {
            for other in SYMBOLS.chars().filter(|&other| other != symbols[place]) {
                let mut changed = symbols.clone();
                changed[place] = other;
                wrong(&changed);
            }
            for other in 0..place {
                let mut changed = symbols.clone();
                changed.swap(place, other);
                if changed != symbols {
                    wrong(&changed);
                }
            }
            wrong(&symbols[..place]);
            wrong(&symbols[place + 1..]);
        }
    }
}

#[test]
fn of_many_damaged_codes_hardly_any_passes_the_checksum_and_none_is_read_as_another() {
    let (reader, mut numbers) = (reader(), Numbers(2));
    let mut passed = 0;
    for code in numbers.codes(20_000) {
        let mut symbols = symbols(&code);
        let before = symbols.clone();
        for _ in 0..3 + numbers.below(6) {
            let place = numbers.below(symbols.len());
            symbols[place] = SYMBOLS.chars().nth(numbers.below(32)).unwrap();
        }
        if symbols == before {
            continue;
        }
        match reader.read(&joined(&symbols)) {
            Err(Fault::Damaged) => {}
            Err(_) => passed += 1,
            Ok(other) => panic!("{code} was read as {}", write(&other)),
        }
    }
    assert!(passed <= 3, "{passed}");
}

#[test]
fn good_and_bad_codes_are_what_they_have_always_been() {
    let reader = reader();
    for line in file("tests/fixtures/response-codes.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split('\t');
        let (code, expected) = (words.next().unwrap(), words.next().unwrap());
        let read = match reader.read(code) {
            Ok(response) => {
                assert_eq!(write(&response), code);
                described(&response)
            }
            Err(fault) => format!("{fault:?}"),
        };
        assert_eq!(read, expected, "{code}");
    }
}

fn described(Response { instrument, side, open, answers, salt }: &Response) -> String {
    let side = side.map_or("-", |side| instrument.sides()[side].as_str());
    let mut ratings = String::new();
    for rating in answers.ratings() {
        let _ = write!(ratings, "{}", rating.map_or(0, Rating::value));
    }
    format!("{} {side} {} {ratings} {salt}", instrument.id(), if *open { "open" } else { "closed" })
}

#[test]
fn a_code_of_a_newer_version_is_told_from_a_damaged_one() {
    let mut symbols = symbols(&code());
    // The second version, and the checksum that makes it whole.
    symbols[0] = '8';
    let whole = SYMBOLS
        .chars()
        .flat_map(|a| SYMBOLS.chars().flat_map(move |b| SYMBOLS.chars().map(move |c| [a, b, c])));
    let reader = reader();
    let newer = whole
        .map(|end| joined(&[&symbols[..17], &end].concat()))
        .find(|code| reader.read(code) == Err(Fault::Newer));
    let newer = newer.unwrap();
    assert_eq!(reader.read(&newer[1..]), Err(Fault::Damaged));
    let told: Vec<_> =
        find(&newer, &reader).into_iter().map(|found| (found.code, found.read.err())).collect();
    assert_eq!(told, [(newer.clone(), Some(Fault::Newer))]);
}

#[test]
fn a_code_of_an_instrument_that_is_not_here_is_told_as_such() {
    let [ours, ..] = instruments();
    let code = write(&Numbers(3).response(&ours, 1));
    let [.., orchestra, _] = instruments();
    assert_eq!(Reader::of([orchestra]).read(&code), Err(Fault::UnknownInstrument));
}
