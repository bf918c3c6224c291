//! English.

use super::Texts;
use crate::domain::metric::{NoResult, NotAnInput, Unit};
use crate::i18n::number_input::NotANumber;
use crate::i18n::plural::english_quantity;

pub(super) const TEXTS: Texts = Texts {
    in_unit: |unit| match unit {
        Unit::Percent => "%",
        Unit::Money | Unit::MoneyPerDay => "amount",
        Unit::Days => "days",
        Unit::Minutes => "minutes",
        Unit::Count => "number",
    },
    short: |unit, number| match unit {
        Unit::Money => number.to_owned(),
        Unit::MoneyPerDay => format!("{number} a day"),
        unit => (TEXTS.quantity)(unit, number),
    },
    quantity: |unit, number| match unit {
        Unit::Percent => format!("{number}%"),
        Unit::Money => format!("{number} in your currency"),
        Unit::MoneyPerDay => format!("{number} a day, in your currency"),
        Unit::Days => english_quantity(number, "day", "days"),
        Unit::Minutes => english_quantity(number, "minute", "minutes"),
        Unit::Count => number.to_owned(),
    },
    not_a_number: |field, typed, reason| match reason {
        NotANumber::Empty => format!("{field}: enter a number."),
        NotANumber::Unreadable => format!("{field}: “{typed}” is not a number. Enter, say, 1250 or 12.5."),
        NotANumber::TooLong => format!("{field}: this number has too many digits."),
        NotANumber::TwoWays => {
            format!("{field}: “{typed}” can be read in two ways. Leave out the separators.")
        }
    },
    not_an_input: |field, reason| match reason {
        NotAnInput::Negative => format!("{field}: this can’t be below zero."),
        NotAnInput::NotWhole => format!("{field}: a whole number is needed here."),
        NotAnInput::AboveWhole => format!("{field}: enter 0 to 100%."),
        NotAnInput::TooLarge => format!("{field}: this number is too large."),
    },

    calculator: "Calculator",
    calculate: "Calculate",
    example: |inputs, result| format!("Example: {inputs}. Result: {result}."),
    result: "Result",
    no_result: |reason, divisor| match reason {
        NoResult::DividedByZero(_) => {
            format!("Division by zero is not possible. This has to be more than zero: {divisor}.")
        }
        NoResult::TooLarge => "The result is too large. Check the numbers.".to_owned(),
        NoResult::AboveWhole => {
            format!("That comes to more than 100%: a part can’t be larger than its whole. Check: {divisor}.")
        }
    },
    list_separator: ", ",
};
