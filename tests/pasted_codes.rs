//! Response codes are found in whatever people paste, and nothing else is taken for one.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]
#![allow(clippy::cast_possible_truncation, reason = "random numbers are cut on purpose")]

mod common;

use common::codes::{Numbers, code, known, reader};
use proptest::prelude::*;
use tandem::codec::response_code::pasted::{Findings, Found, find};
use tandem::codec::response_code::{Fault, write};
use tandem::domain::response::Response;

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
