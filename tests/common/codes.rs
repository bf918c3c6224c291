//! Response codes for tests.
#![allow(clippy::cast_possible_truncation, reason = "random numbers are cut on purpose")]

use std::sync::Arc;

use super::{all, answers, marketing_sales};
use tandem::codec::response_code::{Reader, salt_bits, write};
use tandem::domain::index::SideIx;
use tandem::domain::instrument::Instrument;
use tandem::domain::response::Response;

pub fn instruments() -> [Arc<Instrument>; 4] {
    all().map(|definition| definition.instrument)
}

pub fn reader() -> Reader {
    Reader::of(instruments())
}

pub fn response(instrument: &Arc<Instrument>, side: usize, open: bool, values: &[u8], salt: u32) -> Response {
    let side = side.checked_sub(1).map(SideIx::from);
    Response { instrument: instrument.clone(), side, open, answers: answers(instrument, values), salt }
}

/// A generator that gives the same numbers in every run.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    /// A response to an instrument; complete if `least` is 1.
    pub fn response(&mut self, instrument: &Arc<Instrument>, least: u8) -> Response {
        let points = usize::from(instrument.scale().points());
        let values: Vec<u8> = (0..instrument.questions().len())
            .map(|_| least + self.below(points + 1 - usize::from(least)) as u8)
            .collect();
        let side = self.below(instrument.sides().len() + 1);
        let salt = self.below(1 << salt_bits(instrument)) as u32;
        response(instrument, side, self.below(2) == 1, &values, salt)
    }

    /// Codes of our instrument and of another one.
    pub fn codes(&mut self, count: usize) -> Vec<String> {
        let [ours, .., ferry] = instruments();
        (0..count).map(|i| write(&self.response(if i % 2 == 0 { &ours } else { &ferry }, 0))).collect()
    }
}

pub const SYMBOLS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

pub fn symbols(code: &str) -> Vec<char> {
    code.chars().filter(|c| *c != '-').collect()
}

pub fn joined(symbols: &[char]) -> String {
    symbols.iter().collect()
}

/// A code of our instrument.
pub fn code() -> String {
    write(&known())
}

pub fn known() -> Response {
    let values = [4, 2, 3, 3, 5, 4, 2, 1, 3, 4, 1, 2, 3, 2, 4, 3, 1, 1, 2, 3];
    response(&marketing_sales().instrument, 2, true, &values, 1_234)
}
