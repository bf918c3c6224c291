//! The figures of random teams are those of the fixture, which `tests/page/team-figures.test.mjs` computes a second time from
//! the definitions.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use std::path::Path;

use common::codes::{Numbers, response};
use common::teams::{MARKETING, SALES, Tester};
use common::{file, marketing_sales};
use serde_json::{Value, json};
use tandem::codec::response_code::write;
use tandem::domain::index::QuestionIx;
use tandem::domain::instrument::Instrument;
use tandem::domain::team::Kind;
use tandem::domain::team::agenda::{Agenda, Disagreeing};
use tandem::domain::team::compared::Dispersion;
use tandem::domain::team::protection::Figures;
use tandem::domain::team::round::Group;
use tandem::domain::team::statistics::{Gap, Standing};

const FIXTURE: &str = "tests/fixtures/team-figures.json";
const TEAMS: usize = 200;
const QUESTIONS: usize = 20;

/// Sides of people who are beside those that are compared: none, and the third.
const BESIDE: [usize; 2] = [0, 3];

/// The number of a side, 0 for none, and the ratings.
type Person = (usize, Vec<u8>);

#[test]
fn the_figures_of_random_teams_are_those_of_the_fixture() {
    let mut numbers = Numbers(3);
    // A line for each team, so that a change shows which teams it concerns.
    let teams: Vec<String> = (0..TEAMS)
        .map(|number| {
            let people = people(number, &mut numbers);
            told(&people, &figures(&people)).to_string()
        })
        .collect();
    let text = format!("[\n{}\n]\n", teams.join(",\n"));
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(FIXTURE), &text).unwrap();
    }
    assert!(
        text == file(FIXTURE),
        "{FIXTURE} has other figures. If the new ones are meant, write them with UPDATE_FIXTURES=1 and run \
         `node --test tests/page/team-figures.test.mjs`, which says whether they agree with the definitions"
    );
}

/// Now and then one of the compared sides is missing, and now and then there are people beside them.
fn people(team: usize, numbers: &mut Numbers) -> Vec<Person> {
    let mut sizes = [0, 1 + numbers.below(12), 1 + numbers.below(12), 0];
    if team.is_multiple_of(9) {
        sizes[[MARKETING, SALES][numbers.below(2)]] = 0;
    }
    if team.is_multiple_of(4) {
        sizes[BESIDE[numbers.below(2)]] = 1 + numbers.below(5);
    }
    // Ratings lie around a value of the team, of the question and of the side, so that people agree on some questions and
    // disagree on others.
    let usual = 1 + numbers.below(5);
    let questions: Vec<usize> = (0..QUESTIONS).map(|_| near(usual, 1, numbers)).collect();
    let mut people = Vec::new();
    for (side, size) in sizes.into_iter().enumerate() {
        let mut around = |&value| (near(value, numbers.below(3), numbers), numbers.below(4));
        let values: Vec<(usize, usize)> = questions.iter().map(&mut around).collect();
        for _ in 0..size {
            let mut rating = |&(value, spread)| u8::try_from(near(value, spread, numbers)).unwrap();
            people.push((side, values.iter().map(&mut rating).collect()));
        }
    }
    people
}

/// A point of the scale that is at most so far from another.
fn near(value: usize, distance: usize, numbers: &mut Numbers) -> usize {
    (value + numbers.below(2 * distance + 1)).saturating_sub(distance).clamp(1, 5)
}

/// What an open team of these people shows.
fn figures(people: &[Person]) -> Figures {
    let instrument = marketing_sales().instrument;
    let code = |(number, (side, ratings)): (u32, &Person)| {
        write(&response(&instrument, *side, true, ratings, number))
    };
    let codes: Vec<String> = (0..).zip(people).map(code).collect();
    let figures = Tester::new(Kind::Open).add(&codes).show(true);
    assert_eq!(figures.respondents(), people.len());
    figures
}

/// A team's ratings and figures. What there is for each question is a list in the order of the file.
fn told(people: &[Person], figures: &Figures) -> Value {
    let instrument = &*marketing_sales().instrument;
    let compared = figures.compared().unwrap();
    let questions = || instrument.questions().positions();
    let dispersions = || questions().map(|question| compared.dispersion(question).unwrap());
    let sides = || [Some(compared.first()), compared.second()].into_iter().flatten();
    let agenda = Agenda::of(compared, instrument);
    let numbers =
        |questions: &[QuestionIx]| -> Vec<usize> { questions.iter().map(|one| one.number()).collect() };
    json!({
        "people": people.iter().map(|(side, ratings)| person(*side, ratings, instrument)).collect::<Value>(),
        "groups": figures.groups().iter().map(|(group, union)| {
            (name(*group, instrument), standing(union.standing(), instrument))
        }).collect::<Value>(),
        "whole": compared.whole(instrument).map(|whole| standing(&whole, instrument)),
        "means": sides().map(|(_, union)| listed(union.means().iter())).collect::<Value>(),
        "gap": questions().map(|question| compared.gap(question).map(signed)).collect::<Option<Vec<String>>>(),
        "within": listed(dispersions().map(|one| one.within)),
        "between": listed(dispersions().map(|one| one.between)),
        "total": listed(dispersions().map(Dispersion::total)),
        "agreement": listed(dispersions().map(Dispersion::agreement)),
        "distance": listed(dispersions().map(|one| one.distance)),
        "disagreements": agenda.disagreements.iter().map(|one| {
            let kind = match one.kind {
                Disagreeing::Sides => "sides".to_owned(),
                Disagreeing::Within(group) => format!("within {}", name(group, instrument)),
            };
            json!([one.question.number(), kind])
        }).collect::<Value>(),
        "weak": numbers(&agenda.weak),
        "strong": numbers(&agenda.strong),
    })
}

/// A side, and a digit for each rating.
fn person(side: usize, ratings: &[u8], instrument: &Instrument) -> Value {
    let side = side.checked_sub(1).map(|side| name(Group::Side(side.into()), instrument));
    json!([side, ratings.iter().map(u8::to_string).collect::<String>()])
}

fn name(group: Group, instrument: &Instrument) -> &str {
    match group {
        Group::Side(side) => instrument.sides()[side].as_str(),
        Group::Rest => "rest",
    }
}

fn standing(standing: &Standing, instrument: &Instrument) -> Value {
    json!({ "total": standing.total.to_string(), "level": instrument.levels()[standing.level].id.as_str() })
}

fn signed(gap: Gap) -> String {
    format!("{}{}", if gap.is_negative { "-" } else { "" }, gap.by)
}

fn listed(figures: impl Iterator<Item = impl ToString>) -> Vec<String> {
    figures.map(|figure| figure.to_string()).collect()
}
