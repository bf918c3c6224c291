//! Two people's answers side by side: only if both allow it, and the greatest difference first.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{answers, marketing_sales, orchestra};
use tandem::domain::id::Id;
use tandem::domain::index::QuestionIx;
use tandem::domain::response::Response;
use tandem::domain::team::pair::{Pair, Refusal};
use tandem::questionnaire::definition::Definition;

fn response(definition: &Definition, values: &[u8], salt: u32) -> Response {
    let instrument = definition.instrument.clone();
    Response { side: None, open: true, answers: answers(&instrument, values), salt, instrument }
}

const OWN: [u8; 20] = [4, 2, 3, 3, 5, 4, 2, 1, 3, 4, 1, 2, 3, 2, 4, 3, 1, 1, 2, 3];

fn own() -> Response {
    response(&marketing_sales(), &OWN, 1)
}

fn other() -> Response {
    let mut values = OWN;
    (values[2], values[7], values[12]) = (5, 5, 1);
    response(&marketing_sales(), &values, 2)
}

fn numbers(questions: &[QuestionIx]) -> Vec<usize> {
    questions.iter().map(|question| question.number()).collect()
}

#[test]
fn the_greatest_difference_comes_first_and_equal_ones_in_the_order_of_the_questionnaire() {
    let pair = Pair::of(&own(), &other()).unwrap();
    let by_gap = pair.by_gap();
    assert_eq!(numbers(&by_gap[..5]), [8, 3, 13, 1, 2]);
    assert_eq!(by_gap[..4].iter().map(|&question| pair.gap(question)).collect::<Vec<_>>(), [4, 2, 2, 0]);
    assert_eq!(by_gap.len(), 20);
}

#[test]
fn weak_for_both_is_what_both_rated_below_the_middle() {
    let pair = Pair::of(&own(), &other()).unwrap();
    // Statement 8 is a 1 and a 5, statement 13 a 3 and a 1.
    assert_eq!(numbers(&pair.weak_for_both()), [11, 17, 18, 2, 7, 12, 14, 19]);
}

#[test]
fn two_are_laid_side_by_side_only_if_both_allow_it_answered_everything_and_are_not_one() {
    let refused = |own: &Response, other: &Response| Pair::of(own, other).unwrap_err();
    let closed = |response: Response| Response { open: false, ..response };
    assert_eq!(refused(&own(), &closed(other())), Refusal::NotOpen);
    assert_eq!(refused(&closed(own()), &other()), Refusal::NotOpen);
    assert_eq!(refused(&own(), &own()), Refusal::Twice);
    assert_eq!(refused(&own(), &closed(own())), Refusal::Twice);
    let mut values = OWN;
    values[4] = 0;
    assert_eq!(refused(&own(), &response(&marketing_sales(), &values, 2)), Refusal::Incomplete);
    let elsewhere = response(&orchestra(), &[3; 9], 2);
    assert_eq!(refused(&own(), &elsewhere), Refusal::OtherInstrument);
    let alike = Response { salt: 2, ..own() };
    assert!(Pair::of(&own(), &alike).is_ok(), "two people may answer alike");
}

#[test]
fn answers_from_a_code_make_an_assessment_of_the_day_on_which_they_came_in() {
    let assessment = own().assessment(Id::new("new").unwrap(), 7);
    assert_eq!((assessment.answers(), assessment.finished()), (own().answers, Some(7)));
    assert_eq!((assessment.code_salt(), assessment.carried()), (Some(1), Some(7)));
    assert!(Response::of(&assessment, true, 1).says_the_same(&own()));
}

#[test]
fn answers_take_the_place_of_others_only_if_none_is_lost() {
    let mut fewer = OWN;
    fewer[3] = 0;
    let fewer = response(&marketing_sales(), &fewer, 1);
    assert!(own().fills(&fewer.answers) && own().fills(&own().answers));
    assert!(!fewer.fills(&own().answers), "an older code lacks an answer");
    let mut begun = fewer.assessment(Id::new("new").unwrap(), 7);
    assert_eq!(begun.finished(), None);
    own().carry_into(&mut begun, 9);
    assert_eq!((begun.answers(), begun.finished()), (own().answers, Some(9)));
}
