//! An invitation says who asks and what will be seen, or it says what is wrong with it; it is never read as another.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use common::codes::{Numbers, SYMBOLS, instruments, joined};
use common::{file, marketing_sales};
use proptest::prelude::*;
use tandem::codec::invitation::{Fault, read, write};
use tandem::domain::index::SideIx;
use tandem::domain::invitation::{Invitation, inviter};
use tandem::domain::mail_address::MailAddress;
use tandem::domain::name::Name;
use tandem::domain::team::{Kind, Minimum};

fn kind(least: u8) -> Kind {
    Minimum::new(least).map_or(Kind::Open, Kind::Closed)
}

fn invitation(from: &str, contact: Option<&str>, side: Option<usize>, least: u8) -> Invitation {
    Invitation {
        from: Name::new(from).unwrap(),
        contact: contact.map(|address| MailAddress::new(address).unwrap()),
        side: side.map(SideIx::from),
        kind: kind(least),
    }
}

fn ours() -> Invitation {
    invitation("Ania Żółw", Some("ania@example.com"), Some(1), 5)
}

/// One that a version of ours wrote: links live in old mails.
fn kept() -> String {
    file("tests/fixtures/invitation-v1.txt").trim().to_owned()
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(
        from in "[^\\p{C}\\p{Z}\u{ad}]{1,60}",
        contact in prop::option::of("[a-z0-9+.]{1,20}@[a-z0-9]{1,20}\\.[a-z]{2,10}"),
        side in 0..4usize,
        least in 0..11u8,
        which in 0..3usize,
    ) {
        let instrument = &instruments()[which];
        let side = side.checked_sub(1).filter(|&side| side < instrument.sides().len());
        let invitation = invitation(&from, contact.as_deref(), side, least);
        prop_assert_eq!(read(&write(instrument, &invitation), instrument), Ok(invitation));
    }
}

#[test]
fn the_longest_name_and_address_fit() {
    let instrument = &marketing_sales().instrument;
    let address = format!("{}@example.com", "a".repeat(MailAddress::LONGEST - 12));
    let longest = invitation(&"𝔸".repeat(Name::LONGEST), Some(&address), Some(2), 10);
    assert_eq!(read(&write(instrument, &longest), instrument), Ok(longest));
}

#[test]
fn an_invitation_in_an_old_mail_is_read_in_any_case() {
    let instrument = &marketing_sales().instrument;
    assert_eq!(write(instrument, &ours()), kept());
    assert_eq!(read(&kept(), instrument), Ok(ours()));
    assert_eq!(read(&kept().to_lowercase(), instrument), Ok(ours()));
}

#[test]
fn one_that_was_cut_short_is_told_as_cut_at_every_place() {
    let instrument = &marketing_sales().instrument;
    for end in 0..kept().len() {
        assert_eq!(read(&kept()[..end], instrument), Err(Fault::Cut), "{end}");
    }
    // What stands behind a link in a sentence may come along.
    for behind in [".", ")", "…", "\u{200b}"] {
        assert_eq!(read(&format!("{}{behind}", kept()), instrument), Ok(ours()), "{behind}");
        assert_eq!(read(&format!("{}{behind}", &kept()[..20]), instrument), Err(Fault::Cut));
    }
}

#[test]
fn every_changed_symbol_and_every_swap_is_caught() {
    let instrument = &marketing_sales().instrument;
    let symbols: Vec<char> = kept().chars().collect();
    for place in 0..symbols.len() {
        for other in SYMBOLS.chars().filter(|&other| other != symbols[place]) {
            let mut changed = symbols.clone();
            changed[place] = other;
            let read = read(&joined(&changed), instrument);
            // The third symbol and what stands before it hold the length.
            let is_told = matches!(read, Err(Fault::Changed)) || place < 3 && matches!(read, Err(Fault::Cut));
            assert!(is_told, "{place}: {read:?}");
        }
        let mut swapped = symbols.clone();
        swapped.swap(place, (place + 1) % symbols.len());
        assert!(swapped == symbols || read(&joined(&swapped), instrument).is_err(), "{place}");
    }
    for longer in [format!("{}0", kept()), format!("{}ŻA", kept())] {
        assert_eq!(read(&longer, instrument), Err(Fault::Changed));
    }
}

#[test]
fn a_name_that_would_turn_the_words_around_it_is_none() {
    let instrument = &marketing_sales().instrument;
    for name in ["Ania\u{202e}", "A\u{200b}nia", "\u{2067}Ania"] {
        let forged = invitation(name, None, None, 3);
        assert_eq!(read(&write(instrument, &forged), instrument), Err(Fault::Changed), "{name:?}");
        assert_eq!(inviter(name), Name::new("Ania"));
    }
    assert_eq!(inviter("\u{200b} \u{202e}"), None);
}

#[test]
fn one_for_other_questions_or_of_a_newer_version_is_told_as_such() {
    let [ours, .., ferry] = instruments();
    assert_eq!(read(&kept(), &ferry), Err(Fault::OtherInstrument));
    // Version 2, in the first three bits of the first symbol, with a checksum that is right.
    let newer = file("tests/fixtures/invitation-newer.txt");
    assert_eq!(read(newer.trim(), &ours), Err(Fault::Newer));
}

#[test]
fn chance_texts_are_no_invitations() {
    let instrument = &marketing_sales().instrument;
    let mut numbers = Numbers(7);
    for _ in 0..20_000 {
        let length = 1 + numbers.below(80);
        let text: String =
            (0..length).map(|_| SYMBOLS.chars().nth(numbers.below(32)).unwrap_or('0')).collect();
        assert!(read(&text, instrument).is_err(), "{text}");
    }
}
