//! A response code says what was answered and nothing else, is read in any form, and is never read as another.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]
#![allow(clippy::cast_possible_truncation, reason = "random numbers are cut on purpose")]

mod common;

use std::fmt::Write as _;
use std::sync::Arc;

use common::{all, answers, file, marketing_sales};
use proptest::prelude::*;
use tandem::codec::response_code::pasted::{Findings, Found, find};
use tandem::codec::response_code::{Fault, Reader, salt_bits, write};
use tandem::domain::index::SideIx;
use tandem::domain::instrument::Instrument;
use tandem::domain::response::Response;
use tandem::domain::scale::Rating;

fn instruments() -> [Arc<Instrument>; 3] {
    all().map(|definition| definition.instrument)
}

fn reader() -> Reader {
    Reader::of(instruments())
}

fn response(instrument: &Arc<Instrument>, side: usize, open: bool, values: &[u8], salt: u32) -> Response {
    let side = side.checked_sub(1).map(SideIx::from);
    Response { instrument: instrument.clone(), side, open, answers: answers(instrument, values), salt }
}

/// A generator that gives the same numbers in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    /// A response to an instrument; complete if `least` is 1.
    fn response(&mut self, instrument: &Arc<Instrument>, least: u8) -> Response {
        let points = usize::from(instrument.scale().points());
        let values: Vec<u8> = (0..instrument.questions().len())
            .map(|_| least + self.below(points + 1 - usize::from(least)) as u8)
            .collect();
        let side = self.below(instrument.sides().len() + 1);
        let salt = self.below(1 << salt_bits(instrument)) as u32;
        response(instrument, side, self.below(2) == 1, &values, salt)
    }

    /// Codes of our instrument and of another one.
    fn codes(&mut self, count: usize) -> Vec<String> {
        let [ours, _, ferry] = instruments();
        (0..count).map(|i| write(&self.response(if i % 2 == 0 { &ours } else { &ferry }, 0))).collect()
    }
}

const SYMBOLS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn symbols(code: &str) -> Vec<char> {
    code.chars().filter(|c| *c != '-').collect()
}

fn joined(symbols: &[char]) -> String {
    symbols.iter().collect()
}

/// A code of our instrument.
fn code() -> String {
    write(&known())
}

fn known() -> Response {
    let values = [4, 2, 3, 3, 5, 4, 2, 1, 3, 4, 1, 2, 3, 2, 4, 3, 1, 1, 2, 3];
    response(&marketing_sales().instrument, 2, true, &values, 1_234)
}

fn found(text: &str) -> Vec<Found> {
    find(text, &reader())
}

/// The code is found in the text, once, and nothing else.
fn assert_read(text: &str) {
    let found = found(text);
    let codes: Vec<(&str, bool)> =
        found.iter().map(|found| (found.code.as_str(), found.read.is_ok())).collect();
    assert_eq!(codes, [(code().as_str(), true)], "{text:?}");
}

/// What is told of a text: each code, and what it is refused for.
fn told(text: &str) -> Vec<(String, Option<Fault>)> {
    found(text).into_iter().map(|found| (found.code, found.read.err())).collect()
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(seed in any::<u64>(), which in 0..3usize, least in 0..2u8) {
        let response = Numbers(seed).response(&instruments()[which], least);
        prop_assert_eq!(reader().read(&write(&response)), Ok(response));
    }

    #[test]
    fn no_text_makes_the_reader_fail(text in "\\PC{0,200}") {
        let _ = reader().read(&text);
        let _ = found(&text);
    }

    #[test]
    fn no_bytes_make_the_reader_fail(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = reader().read(&text);
        let _ = found(&text);
    }

    #[test]
    fn a_code_among_any_other_text_is_found(before in "\\PC{0,40}", after in "\\PC{0,40}") {
        let text = format!("{before}\n{}\n{after}", code());
        prop_assert!(found(&text).iter().any(|found| found.read.as_ref() == Ok(&known())));
        let text = format!("{before} ({}) {after}", code());
        prop_assert!(text.contains(['@', '%', '=', ':']) || found(&text).iter().any(|found| found.read.as_ref() == Ok(&known())));
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
    assert_eq!(told(&newer), [(newer.clone(), Some(Fault::Newer))]);
}

#[test]
fn a_code_of_an_instrument_that_is_not_here_is_told_as_such() {
    let [ours, ..] = instruments();
    let code = write(&Numbers(3).response(&ours, 1));
    let [_, orchestra, _] = instruments();
    assert_eq!(Reader::of([orchestra]).read(&code), Err(Fault::UnknownInstrument));
}

#[test]
fn a_code_is_read_in_any_form() {
    let code = code();
    let groups: Vec<&str> = code.split('-').collect();
    let wide: String = code.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
    let forms = [
        code.to_lowercase(),
        groups.join(" "),
        groups.join("\u{a0}"),
        groups.join("\u{2009}"),
        groups.join(" - "),
        groups.concat(),
        code.replace('0', "O").replace('1', "l"),
        code.replace('0', "o").replace('1', "I"),
        code.replace('1', "L"),
        groups.join("\u{ad}"),
        groups.join("\u{ad}-"),
        format!("\u{200e}\u{202a}{code}\u{202c}"),
        code.replace('-', "\u{200b}-\u{200b}"),
        code.chars().flat_map(|c| [c, '\u{2060}']).collect(),
        wide,
        format!("„{code}”"),
        format!("«{code}»"),
        format!("({code}),"),
        format!("[{code}]."),
        format!("> > {code}"),
        format!("**{code}**"),
        format!("`{code}`"),
        format!("_{code}_"),
        format!("Mój kod to {} i tyle.", groups.join(" ")),
        format!("code {} thanks", groups.join(" ")),
        format!("Kod: {code}; pozdrawiam, Ania 2026-11-27, tel. 600 700 800"),
        format!("{}-\n{}", groups[..2].join("-"), groups[2..].join("-")),
        format!("> {}-\r\n> {}", groups[..3].join("-"), groups[3..].join("-")),
        format!("{}\n-{}", groups[..4].join("-"), groups[4]),
        format!("kod {}\n{} pozdrawiam", groups[..3].join(" "), groups[3..].join(" ")),
        format!("{code}\n\n> {code}\n>> {}", code.to_lowercase()),
        format!("Mój kod: {}", groups.concat()),
        format!("[10:00] Ania: {} dzięki", groups.concat().to_lowercase()),
        format!("kod: {code}—thanks!"),
        format!("kod-{code}-pozdrawiam"),
        format!("2026-11-27,ania@example.org,{code}"),
        format!("Ania;{code};ania@example.org"),
        format!("{code}<https://example.org/>"),
        format!("<ania@example.org>{code}"),
        format!("{}- {}", groups[..2].join("-"), groups[2..].join("-")),
        format!("kod {} {}", groups[..2].join("-"), groups[2..].join(" ")),
        format!("{}-\n{}-\n{}", groups[..2].join("-"), groups[2..4].join("-"), groups[4]),
        format!("{}-\n{} https://example.org/x", groups[..2].join("-"), groups[2..].join("-")),
    ];
    for form in forms {
        assert_read(&form);
    }
    let dashes = "-‐‑‒–—―−﹣－";
    for dash in dashes.chars() {
        assert_read(&groups.join(&dash.to_string()));
    }
}

#[test]
fn a_code_is_read_from_any_link() {
    let code = code();
    let encoded = |text: &str| {
        text.replace('%', "%25")
            .replace(':', "%3A")
            .replace('/', "%2F")
            .replace('#', "%23")
            .replace('?', "%3F")
            .replace('=', "%3D")
            .replace('&', "%26")
    };
    let link = format!("https://example.org/tandem/?lang=pl#/team?code={code}");
    let tracked = format!(
        "https://example.org/?utm_source=a&fbclid=IwAR3x-Yz12-ABCD-9Q8R-77aa#/team?code={code}&utm_medium=mail"
    );
    let (once, twice) = (encoded(&link), encoded(&encoded(&link)));
    let links = [
        link.clone(),
        tracked,
        format!("{link}?fbclid=IwAR2ABCD-EFGH-1234-JKMN-PQRS"),
        format!("<{link}>"),
        format!("[Tandem]({link})"),
        format!("<a href=\"{link}\">Tandem</a>"),
        format!("#/team?code={code}"),
        format!("Oto mój kod:\n{link}\nPozdrawiam"),
        once.clone(),
        twice.clone(),
        once.to_lowercase().replace(&code.to_lowercase(), &code),
        format!(
            "https://eur01.safelinks.protection.outlook.com/?url={once}&data=05%7C02%7Cania%40example.org%7C4f7k-2m9p-qrst%7C0&sdata=Ab12%2BCd34%3D&reserved=0"
        ),
        format!("{link}<https://eur01.safelinks.protection.outlook.com/?url={once}&data=05%7C02&reserved=0>"),
        format!("https://linkprotect.cudasvc.com/url?a={once}&c=E,1,ABCD-1234-EFGH-5678,&typo=1"),
        format!(
            "https://urldefense.com/v3/__https://example.org/*/team?code={code}__;Iw!!ABcd-1234-EFgh-5678$"
        ),
        format!(
            "https://urldefense.proofpoint.com/v2/url?u={}&d=DwMFaQ&c=4F7K-2M9P-QRST&r=ABCD",
            link.replace('-', "-2D")
                .replace(':', "-3A")
                .replace('/', "_")
                .replace('#', "-23")
                .replace('?', "-3F")
                .replace('=', "-3D")
        ),
        format!("https://www.google.com/url?q={once}&sa=D&ust=1764-0000-ABCD"),
        format!("https://secure-web.cisco.com/1a2B-3c4D-5e6F/{once}"),
        format!("https://example.org/#/team?code={}-\n{}", &code[..9], &code[10..]),
        link.replace('-', "%E2%80%91"),
        link.replace(&code, &code.replace('-', "+")),
    ];
    for link in links {
        assert_read(&link);
    }
}

#[test]
fn what_is_no_code_is_passed_over_in_silence() {
    let silent = [
        "",
        " \n\t\u{200b}",
        "2026-11-27",
        "2026-11-27 2026-11-28 2026-11-29",
        "2025-2026-2027",
        "tel. +48 600 700 800",
        "0048-6001-7002-8003",
        "4111 1111 1111 1111",
        "550e8400-e29b-41d4-a716-446655440000",
        "Message-ID: <CAF7-4F7K-2M9P-QRST-WXYZ@mail.example.org>",
        "https://login.example.org/?code=4/0AX4-XfWh-abcd",
        "https://example.org/reset?token=4F7K-2M9P-QRST-WXYZ-1234",
        "Anna",
        "Do jutra\nOla",
        "We meet 2026 that same week when they have time.",
        "ISO9001 i RODO",
        "Rok 2026 dane mają trzy wersje.",
        "4F7K",
        "A320",
        "OK21",
        "Made-with-love, left-hand-side, know-how-here",
        "Nr konta: PL61 1090 1014 0000 0712 1981 2874",
        "PL61-1090-1014-0000-0712-1981-2874",
        "Sala 4F7K-2M9P, piętro 3",
    ];
    for text in silent {
        assert_eq!(told(text), [], "{text}");
    }
    let alone = [("4F7K-2M9P".to_owned(), Some(Fault::Damaged))];
    assert_eq!(told("4F7K-2M9P"), alone, "alone on its line it was meant as a code");
}

#[test]
fn a_code_that_is_cut_longer_or_mistyped_is_told_as_damaged_and_never_read_in_part() {
    let code = code();
    let damaged = [
        code[..19].to_owned(),
        code[..14].to_owned(),
        code[..21].to_owned(),
        format!("{code}-4F7K"),
        code.replacen('-', "U-", 1),
        code.replacen(&code[2..3], "U", 1),
        code.replacen(&code[2..3], "ż", 1).to_lowercase(),
        code[5..].to_owned(),
        code[..9].to_owned(),
        code[..19].replace('-', " "),
        format!("To mój kod: {}", &code[..19]),
        format!("#/team?code={}", &code[..9]),
        format!("https://example.org/#/team?code={}&utm_source=x", &code[..22]),
        format!("{}-\n{}", &code[..9], &code[10..19]),
    ];
    for text in damaged {
        let told = told(&text);
        assert_eq!(told.len(), 1, "{text}: {told:?}");
        assert_eq!(told[0].1, Some(Fault::Damaged), "{text}");
    }
}

#[test]
fn several_codes_of_one_text_are_told_in_its_order_and_each_once() {
    let codes = Numbers(4).codes(6);
    let text =
        format!("{}\n> {}\nAnia pisze: {} {}\n", codes.join("\n"), codes[2], codes[0], &codes[3][..14]);
    let told = told(&text);
    let read: Vec<&str> =
        told.iter().filter(|(_, fault)| fault.is_none()).map(|(code, _)| code.as_str()).collect();
    assert_eq!(read, codes);
    assert_eq!(told.len(), 7, "{told:?}");
    // Joined by spaces, and over lines.
    let spaced: Vec<String> = Numbers(9).codes(4).iter().map(|code| code.replace('-', " ")).collect();
    let spaced = spaced.join(" ").replacen(' ', "\n", 7).replacen('\n', " ", 6);
    assert_eq!(self::told(&spaced).iter().filter(|(_, fault)| fault.is_none()).count(), 4, "{spaced:?}");
    let (whole, half) = (code().replace('-', " "), code()[..23].replace('-', " "));
    assert_eq!(self::told(&format!("{whole} {half}")).len(), 2, "a damaged neighbour is told");
    let times: Vec<usize> = found(&text).iter().map(|found| found.times).collect();
    assert_eq!(times, [2, 1, 2, 1, 1, 1, 1]);
}

#[test]
fn one_person_counts_once_with_and_without_openness() {
    let closed = write(&Response { open: false, ..known() });
    let told = found(&format!("{}\n{closed}", code()));
    assert_eq!((told.len(), told[0].times), (1, 2));
    let told = found(&format!("{closed}\n{}", code()));
    assert_eq!((told[0].code.as_str(), told[0].times), (code().as_str(), 2), "the open one allows more");
}

#[test]
fn much_text_is_read_in_time_that_grows_with_its_length() {
    // A search whose time grew with the square would not end. (The browser tests paste two megabytes.)
    let mut numbers = Numbers(5);
    let noise: String = (0..300_000).map(|_| char::from(33 + numbers.below(94) as u8)).collect();
    let words = "when time 4F7K that same ".repeat(12_000);
    let (hyphens, percents) = ("4F7K-".repeat(60_000), "%25".repeat(100_000));
    let spaces = "4F7K ".repeat(60_000);
    let links = format!("https://x/#/team?{}", "code=".repeat(60_000));
    let others = format!("https://x/?{}", "code=A&".repeat(40_000));
    for text in [noise, words, hyphens, spaces, percents, links, others, "> ".repeat(150_000)] {
        let found = found(&format!("{text}\n{}", code()));
        assert!(found.iter().any(|found| found.code == code()));
    }
}

#[test]
fn texts_that_are_read_one_after_the_other_make_one_list_without_repeats() {
    let (codes, reader) = (Numbers(6).codes(2_000), reader());
    let mut findings = Findings::default();
    assert_eq!(findings.read(&codes[..1_500].join("\n"), &reader), 1_500);
    assert_eq!(findings.read(&codes[1_000..].join("\n"), &reader), 1_000);
    assert_eq!(findings.all().len(), 2_000);
    assert_eq!(findings.all()[0].code, codes[1_500], "what was read last comes first");
    assert_eq!(findings.all().iter().filter(|found| found.times == 2).count(), 500);
}
