//! How long a team of so many people takes: to find their codes in a text, to let them enter, to compute every figure, to write and
//! to read the record. The time grows with their number, and no faster:
//!
//!     cargo bench --locked --no-default-features --bench team
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a program for people who develop"
)]

use std::sync::Arc;
use std::time::Instant;

use tandem::codec::instrument;
use tandem::codec::response_code::pasted::Findings;
use tandem::codec::response_code::{Reader, salt_bits, write};
use tandem::codec::saved::Saved;
use tandem::domain::answers::Answers;
use tandem::domain::id::Id;
use tandem::domain::index::SideIx;
use tandem::domain::instrument::Instrument;
use tandem::domain::response::Response;
use tandem::domain::team::directory::Directory;
use tandem::domain::team::protection::{Figures, People, entering};
use tandem::domain::team::{Kind, Minimum, Team};

const PEOPLE: [usize; 5] = [625, 1_250, 2_500, 5_000, 10_000];

fn main() {
    let file = include_str!("../public/instruments/marketing-sales.json");
    let instrument = instrument::read(file).unwrap().instrument;
    println!("people     codes    enter  figures    write     read  µs a person");
    // The first run warms up.
    for people in [PEOPLE[0]].into_iter().chain(PEOPLE) {
        let times = run(&instrument, people);
        let columns: Vec<String> = times.iter().map(|ms| format!("{ms:>6.1} ms")).collect();
        let each = times.iter().sum::<f64>() * 1_000.0 / people as f64;
        println!("{people:>6} {} {each:>10.1}", columns.join(""));
    }
}

fn run(instrument: &Arc<Instrument>, people: usize) -> [f64; 5] {
    let codes: Vec<String> = (0..people).map(|number| code(instrument, number)).collect();
    let text = codes.join("\n");
    let reader = Reader::of([instrument.clone()]);
    let mut team = Team::begin(Id::new("bench").unwrap(), instrument, Kind::Closed(Minimum::LOWEST), 1);
    let round = team.rounds()[0].id().clone();

    let start = Instant::now();
    let mut found = Findings::default();
    assert_eq!(found.read(&text, &reader), people);
    let found_in = milliseconds(start);

    let start = Instant::now();
    let codes: Vec<String> = found.all().iter().map(|one| reader.write(one.read.as_ref().unwrap())).collect();
    team.change_round(&round, |round| round.add_all(&codes));
    let read = |code: &str| reader.read(code).ok();
    let directory = Directory::of(&[&team], &|code| Some(code.to_owned()));
    let groups =
        entering(&team.rounds()[0], People { team: &team, read: &read, directory: &directory }).groups;
    team.change_round(&round, |round| round.enter(groups));
    let entered_in = milliseconds(start);

    let start = Instant::now();
    let figures = Figures::of(&team.rounds()[0], People { team: &team, read: &read, directory: &directory });
    assert_eq!(figures.respondents(), people);
    let computed_in = milliseconds(start);

    let start = Instant::now();
    let written = team.write();
    let written_in = milliseconds(start);

    let start = Instant::now();
    let again = Team::read_text(&written, &|_, _| Some(instrument.clone())).unwrap();
    assert_eq!(again.codes().count(), people);
    [found_in, entered_in, computed_in, written_in, milliseconds(start)]
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}

/// The code of somebody of one of two sides. No two are alike.
fn code(instrument: &Arc<Instrument>, number: usize) -> String {
    let points = usize::from(instrument.scale().points());
    let ratings = (0..instrument.questions().len()).map(|place| {
        let spread = number / points.pow(u32::try_from(place % 6).unwrap()) + place;
        instrument.scale().rating(u8::try_from(1 + spread % points).unwrap())
    });
    let salt = u32::try_from(number % (1 << salt_bits(instrument))).unwrap();
    write(&Response {
        instrument: instrument.clone(),
        side: Some(SideIx::from(number % 2)),
        open: false,
        answers: Answers::given(ratings.collect()),
        salt,
    })
}
