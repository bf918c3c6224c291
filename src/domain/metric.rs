//! Metrics, and the calculation of those that have a formula.

use crate::domain::id::Id;
use crate::domain::index::{IndexVec, InputIx, MetricIx};

/// A figure that shows whether an action helps.
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    /// Unique among the metrics.
    pub id: Id,
    /// The kind of measure.
    pub kind: Kind,
    /// Whether more or less is better.
    pub better: Better,
    /// The unit.
    pub unit: Unit,
    /// How it is computed, if it is not simply counted.
    pub formula: Option<Formula>,
    /// Those of which one has to stand beside it in a plan, since it can rise without a single sale; none where any will do.
    pub pairs: Vec<MetricIx>,
}

/// The kind of measure that a metric is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Revenue.
    Revenue,
    /// Quality of the work.
    Quality,
    /// Volume: it can rise without a single sale.
    Volume,
}

/// The direction in which a metric should move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

/// The unit of a value. Money is in the currency of the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Percent, from 0 to 100.
    Percent,
    /// Money.
    Money,
    /// Money per day.
    MoneyPerDay,
    /// Days, not necessarily whole.
    Days,
    /// Minutes, not necessarily whole.
    Minutes,
    /// A number of things, always whole.
    Count,
}

/// The names that instrument files and records have for kinds, directions and units.
macro_rules! named {
    ($($type:ident: $count:literal [$($name:literal => $value:ident),* $(,)?];)*) => {
        $(impl $type {
            /// All of them with their names in files and records.
            pub const NAMES: [(&'static str, Self); $count] = [$(($name, Self::$value)),*];

            /// Its name in files and records.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $name,)*
                }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
            }
        })*
    };
}

named! {
    Kind: 3 ["revenue" => Revenue, "quality" => Quality, "volume" => Volume];
    Better: 2 ["up" => Up, "down" => Down];
    Unit: 6 [
        "percent" => Percent,
        "money" => Money,
        "money-per-day" => MoneyPerDay,
        "days" => Days,
        "minutes" => Minutes,
        "count" => Count,
    ];
}

/// The product of some inputs divided by the sum of others.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// The inputs; never empty.
    pub inputs: IndexVec<InputIx, Input>,
    /// The inputs that are multiplied; never empty.
    pub multiply: Vec<InputIx>,
    /// The inputs whose sum the product is divided by; never empty.
    pub divide_by: Vec<InputIx>,
}

/// One input of a formula.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Unique among the inputs of its formula.
    pub id: Id,
    /// The unit.
    pub unit: Unit,
    /// Its value in the worked example, which is valid in its unit.
    pub example: f64,
}

/// Why a number is not a valid input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnInput {
    /// The number is below zero.
    Negative,
    /// The number is not whole, but its unit counts things.
    NotWhole,
    /// The number is more than 100 %.
    AboveWhole,
    /// The number is above [`LARGEST`], so it is almost certainly a typing error.
    TooLarge,
}

/// Why a formula has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoResult {
    /// The sum of these inputs is zero, and the product would be divided by it.
    DividedByZero(Vec<InputIx>),
    /// The result would be more than 100 %.
    AboveWhole,
    /// The result would be above [`LARGEST_RESULT`].
    TooLarge,
}

/// The largest valid input.
pub const LARGEST: f64 = 1e12;

/// The largest valid result. Up to this value, hundredths are exact.
pub const LARGEST_RESULT: f64 = 1e15;

impl Unit {
    /// Checks that a number is valid in this unit.
    ///
    /// # Errors
    /// The reason why it is not.
    pub fn check(self, value: f64) -> Result<f64, NotAnInput> {
        match self {
            _ if value < 0.0 => Err(NotAnInput::Negative),
            Self::Percent if value > 100.0 => Err(NotAnInput::AboveWhole),
            Self::Count if value.fract() != 0.0 => Err(NotAnInput::NotWhole),
            _ if value > LARGEST => Err(NotAnInput::TooLarge),
            _ => Ok(value),
        }
    }

    /// One of this unit as a plain number.
    fn one(self) -> f64 {
        if self == Self::Percent { 0.01 } else { 1.0 }
    }
}

impl Metric {
    /// The unrounded value of the formula in the metric's unit, from one value for each input that has passed
    /// [`Unit::check`]. `None` if there is no formula.
    pub fn compute(&self, values: &IndexVec<InputIx, f64>) -> Option<Result<f64, NoResult>> {
        let formula = self.formula.as_ref()?;
        let plain = |&input: &InputIx| values[input] * formula.inputs[input].unit.one();
        let divisor: f64 = formula.divide_by.iter().map(plain).sum();
        if divisor == 0.0 {
            return Some(Err(NoResult::DividedByZero(formula.divide_by.clone())));
        }
        let product: f64 = formula.multiply.iter().map(plain).product();
        let result = product / divisor / self.unit.one();
        // Shares are sums of rounded binary fractions, so 100 % may come out slightly higher.
        if self.unit == Unit::Percent && result > 100.0 + 1e-9 {
            return Some(Err(NoResult::AboveWhole));
        }
        Some(if result > LARGEST_RESULT { Err(NoResult::TooLarge) } else { Ok(result) })
    }

    /// The values of the worked example, one for each input.
    pub fn example(&self) -> Option<IndexVec<InputIx, f64>> {
        self.formula.as_ref().map(|formula| formula.inputs.iter().map(|input| input.example).collect())
    }
}
