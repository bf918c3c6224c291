//! Metrics, and the arithmetic of those that have a formula.

use crate::domain::id::Id;
use crate::domain::index::{IndexVec, InputIx};

/// A figure that shows whether an action helps.
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    /// Unique among the metrics.
    pub id: Id,
    /// What it is a measure of.
    pub kind: Kind,
    /// Whether more or less of it is better.
    pub better: Better,
    /// What it is counted in.
    pub unit: Unit,
    /// How it is computed, where it is not just counted.
    pub formula: Option<Formula>,
}

/// What a metric is a measure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Money that comes in.
    Revenue,
    /// How well the work is done.
    Quality,
    /// Mere quantity: it can rise without a single sale.
    Volume,
}

/// The direction in which a metric is to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

/// What a value is counted in. Money is in whatever currency the inputs are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hundredths of a whole, from 0 to 100.
    Percent,
    /// Money.
    Money,
    /// Money in a day.
    MoneyPerDay,
    /// Days, not necessarily whole ones.
    Days,
    /// Minutes, not necessarily whole ones.
    Minutes,
    /// Things, whole ones.
    Count,
}

/// The product of some inputs over the sum of others.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// What has to be known; never empty.
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
    /// What it is counted in.
    pub unit: Unit,
    /// Its value in the worked example; one that its unit takes.
    pub example: f64,
}

/// Why a number can't be an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnInput {
    /// It is below zero.
    Negative,
    /// Things are counted in whole numbers.
    NotWhole,
    /// More than 100 %.
    AboveWhole,
    /// So large that nobody can have meant it: above [`LARGEST`].
    TooLarge,
}

/// Why inputs have no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoResult {
    /// The product would be divided by zero: the sum of these inputs.
    DividedByZero(Vec<InputIx>),
    /// A share of more than the whole.
    AboveWhole,
    /// Larger than [`LARGEST_RESULT`].
    TooLarge,
}

/// The largest input.
pub const LARGEST: f64 = 1e12;

/// The largest result; up to it every hundredth can be written.
pub const LARGEST_RESULT: f64 = 1e15;

impl Unit {
    /// Whether a number can be a value in this unit.
    ///
    /// # Errors
    /// Why it can't.
    pub fn check(self, value: f64) -> Result<f64, NotAnInput> {
        match self {
            _ if value < 0.0 => Err(NotAnInput::Negative),
            Self::Percent if value > 100.0 => Err(NotAnInput::AboveWhole),
            Self::Count if value.fract() != 0.0 => Err(NotAnInput::NotWhole),
            _ if value > LARGEST => Err(NotAnInput::TooLarge),
            _ => Ok(value),
        }
    }

    /// What one of this unit is as a plain number.
    fn one(self) -> f64 {
        if self == Self::Percent { 0.01 } else { 1.0 }
    }
}

impl Metric {
    /// The value of the formula in the metric's unit, not rounded; one value for each input, in its unit, that
    /// [`Unit::check`] has let pass. `None` where there is no formula.
    pub fn compute(&self, values: &IndexVec<InputIx, f64>) -> Option<Result<f64, NoResult>> {
        let formula = self.formula.as_ref()?;
        let plain = |&input: &InputIx| values[input] * formula.inputs[input].unit.one();
        let divisor: f64 = formula.divide_by.iter().map(plain).sum();
        if divisor == 0.0 {
            return Some(Err(NoResult::DividedByZero(formula.divide_by.clone())));
        }
        let product: f64 = formula.multiply.iter().map(plain).product();
        let result = product / divisor / self.unit.one();
        // Shares of a whole are sums of rounded binary fractions: 100 % may come out a hair above.
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
