//! Polish.

use super::Texts;
use crate::domain::metric::{NoResult, NotAnInput, Unit};
use crate::i18n::number_input::NotANumber;
use crate::i18n::plural::polish_quantity;

pub(super) const TEXTS: Texts = Texts {
    in_unit: |unit| match unit {
        Unit::Percent => "%",
        Unit::Money | Unit::MoneyPerDay => "kwota",
        Unit::Days => "dni",
        Unit::Minutes => "minuty",
        Unit::Count => "liczba",
    },
    short: |unit, number| match unit {
        Unit::Money => number.to_owned(),
        Unit::MoneyPerDay => format!("{number} dziennie"),
        unit => (TEXTS.quantity)(unit, number),
    },
    quantity: |unit, number| match unit {
        Unit::Percent => format!("{number}%"),
        Unit::Money => format!("{number} w waszej walucie"),
        Unit::MoneyPerDay => format!("{number} dziennie, w waszej walucie"),
        Unit::Days => polish_quantity(number, "dzień", "dni", "dni", "dnia"),
        Unit::Minutes => polish_quantity(number, "minuta", "minuty", "minut", "minuty"),
        Unit::Count => number.to_owned(),
    },
    not_a_number: |field, typed, reason| match reason {
        NotANumber::Empty => format!("{field}: wpisz liczbę."),
        NotANumber::Unreadable => {
            format!("{field}: „{typed}” to nie liczba. Wpisz na przykład 1250 albo 12,5.")
        }
        NotANumber::TooLong => format!("{field}: ta liczba ma za dużo cyfr."),
        NotANumber::TwoWays => format!(
            "{field}: „{typed}” można odczytać na dwa sposoby. Ułamek dziesiętny zapisz z przecinkiem, a tysięcy nie \
             oddzielaj kropką."
        ),
    },
    not_an_input: |field, reason| match reason {
        NotAnInput::Negative => format!("{field}: ta wartość nie może być ujemna."),
        NotAnInput::NotWhole => format!("{field}: tu potrzebna jest liczba całkowita."),
        NotAnInput::AboveWhole => format!("{field}: wpisz wartość od 0 do 100%."),
        NotAnInput::TooLarge => format!("{field}: ta liczba jest za duża."),
    },

    calculator: "Kalkulator",
    calculate: "Policz",
    example: |inputs, result| format!("Przykład: {inputs}. Wynik: {result}."),
    result: "Wynik",
    no_result: |reason, divisor| match reason {
        NoResult::DividedByZero(_) => {
            format!("Nie da się dzielić przez zero. Większe od zera musi być: {divisor}.")
        }
        NoResult::TooLarge => "Wynik jest za duży. Sprawdź wpisane liczby.".to_owned(),
        NoResult::AboveWhole => {
            format!("Wychodzi ponad 100%: część nie może być większa od całości. Sprawdź: {divisor}.")
        }
    },
    list_separator: ", ",
};
