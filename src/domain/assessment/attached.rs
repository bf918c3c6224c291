//! What screens beyond the questionnaire attach to an assessment: the account that it is about, actions that were chosen,
//! conditions that were ticked, metrics that were computed, the random part of its response code, the invitation that it
//! was begun with.
//!
//! Each is a register of [`Fields::others`], plain data under a name, so that the questionnaire keeps and merges it
//! without carrying its code. A value of another shape than expected is kept as it is, and is none here.
//!
//! | name | value |
//! |---|---|
//! | `account` | id of the account |
//! | `actions/<action id>` | `{ "who": "…", "until": <day> }`, either may be missing |
//! | `conditions/<condition id>` | `true`: a condition that speaks for a target was ticked |
//! | `metrics/<metric id>/<day>` | `{ "value": "12.5", "unit": "percent", "inputs": { "<input id>": "4" } }` |
//! | `code` | the random part of its response code, a whole number of at most 32 bits |
//! | `open` | `true`: whoever has its response code may look at the answers singly |
//! | `carried` | when the answers came in from another browser, in milliseconds |
//! | `invite` | what the link that it was begun with said under `invite`, a text: an invitation ([`crate::codec::invitation`]), or `open` |
//!
//! A day is counted from 1 January 1970 in the calendar, without a time zone. An exact value is a decimal in a text.

#[cfg(doc)]
use super::Fields;
use super::{Assessment, Change};
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::record::Timestamp;
use crate::domain::value::Value;

/// What the names of chosen actions begin with.
const ACTIONS: &str = "actions/";

/// What `invite` says in the link by which one asks a counterpart for an open code.
pub const INVITED_BY_COUNTERPART: &str = "open";

/// An action that was chosen at the result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenAction {
    /// Who does it.
    pub who: Option<Name>,
    /// By when.
    pub until: Option<Day>,
}

impl ChosenAction {
    /// Under which name records keep how an action was chosen.
    pub fn key(action: &Id) -> String {
        format!("{ACTIONS}{action}")
    }

    /// The action that a record keeps under a name.
    pub fn of_key(key: &str) -> Option<Id> {
        key.strip_prefix(ACTIONS).and_then(Id::new)
    }

    /// As it is kept.
    pub fn value(&self) -> Value {
        let who = self.who.as_ref().map(|who| ("who".to_owned(), who.as_str().into()));
        let until = self.until.map(|day| ("until".to_owned(), u64::from(day.days()).into()));
        Value::Map(who.into_iter().chain(until).collect())
    }

    /// Reads what is kept; `None` if it is something else.
    pub fn read(value: &Value) -> Option<Self> {
        let Value::Map(_) = value else { return None };
        let day = |value: &Value| value.as_whole().and_then(|day| u32::try_from(day).ok()).and_then(Day::new);
        Some(Self {
            who: value.get("who").and_then(Value::as_text).and_then(Name::new),
            until: value.get("until").and_then(day),
        })
    }
}

/// A metric as it was computed on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptMetric {
    /// Its value.
    pub value: Decimal,
    /// What it is counted in, by its name in instrument files: `percent`.
    pub unit: Id,
    /// The inputs of its formula, by id.
    pub inputs: Vec<(Id, Decimal)>,
}

/// An exact decimal number of at most 15 digits before the point and 6 behind it: `-12.5`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(String);

impl Decimal {
    /// `None` where `text` is not such a number.
    pub fn new(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let is_digits =
            |part: &str, most| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        (is_digits(whole, 15) && is_digits(fraction, 6)).then(|| Self(text.to_owned()))
    }

    /// A number, not negative, rounded to six decimals; `None` where it is too large. (The standard library's conversions of
    /// floats would add 20 kB to the program.)
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "neither negative nor beyond 2⁶⁴"
    )]
    pub fn of(number: f64) -> Option<Self> {
        let whole = (0.0..1e15).contains(&number).then_some(number.trunc())?;
        let millionths = ((number - whole) * 1e6).round() as u64;
        let written = format!("{}.{:06}", whole as u64 + millionths / 1_000_000, millionths % 1_000_000);
        Self::new(written.trim_end_matches('0').trim_end_matches('.'))
    }

    /// The number, as exact as floats are.
    pub fn value(&self) -> f64 {
        let (sign, unsigned) = match self.0.strip_prefix('-') {
            Some(unsigned) => (-1.0, unsigned),
            None => (1.0, self.0.as_str()),
        };
        let digits =
            |digits: &str| digits.bytes().fold(0.0, |value, digit| value * 10.0 + f64::from(digit - b'0'));
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let scale = fraction.bytes().fold(1.0, |scale, _| scale * 10.0);
        sign * (digits(whole) + digits(fraction) / scale)
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Assessment {
    /// The account that it is about.
    pub fn account(&self) -> Option<Id> {
        self.other("account").and_then(Value::as_text).and_then(Id::new)
    }

    /// The actions that were chosen, by id.
    pub fn chosen_actions(&self) -> impl Iterator<Item = (Id, ChosenAction)> {
        self.fields
            .others
            .values()
            .filter_map(|(key, value)| Some((ChosenAction::of_key(key)?, ChosenAction::read(value)?)))
    }

    /// How an action was chosen; `None` if it was not.
    pub fn chosen_action(&self, action: &Id) -> Option<ChosenAction> {
        self.other(&ChosenAction::key(action)).and_then(ChosenAction::read)
    }

    /// Whether a condition that speaks for a target was ticked.
    pub fn has_ticked(&self, condition: &Id) -> bool {
        matches!(self.other(&format!("conditions/{condition}")), Some(Value::Bool(true)))
    }

    /// The metrics that were computed, by id and day.
    pub fn kept_metrics(&self) -> impl Iterator<Item = (Id, Day, KeptMetric)> {
        self.others("metrics/").filter_map(|(name, value)| {
            let (id, day) = name.split_once('/')?;
            Some((Id::new(id)?, Day::new(day.parse().ok()?)?, kept_metric(value)?))
        })
    }

    /// The random part of its response code, drawn once.
    pub fn code_salt(&self) -> Option<u32> {
        self.other("code").and_then(Value::as_whole).and_then(|salt| u32::try_from(salt).ok())
    }

    /// Whether the answers may be looked at singly by whoever has its response code.
    pub fn is_open(&self) -> bool {
        matches!(self.other("open"), Some(Value::Bool(true)))
    }

    /// When the answers came in from another browser, by a response code.
    pub fn carried(&self) -> Option<Timestamp> {
        self.other("carried").and_then(Value::as_whole)
    }

    /// What the link that it was begun with said of an invitation.
    pub fn invite(&self) -> Option<&str> {
        self.other("invite").and_then(Value::as_text)
    }

    fn other(&self, name: &str) -> Option<&Value> {
        self.fields.others.get(&name.to_owned())
    }

    fn others(&self, beginning: &str) -> impl Iterator<Item = (&str, &Value)> {
        self.fields
            .others
            .values()
            .filter_map(move |(name, value)| Some((name.strip_prefix(beginning)?, value)))
    }
}

impl Change {
    /// It is about this account, or about none.
    pub fn account(account: Option<&Id>) -> Self {
        Self::Other("account".to_owned(), account.map(|id| id.as_str().into()))
    }

    /// An action is chosen, or no longer.
    pub fn action(action: &Id, chosen: Option<&ChosenAction>) -> Self {
        Self::Other(ChosenAction::key(action), chosen.map(ChosenAction::value))
    }

    /// A condition that speaks for a target is ticked, or no longer.
    pub fn condition(condition: &Id, is_ticked: bool) -> Self {
        Self::Other(format!("conditions/{condition}"), is_ticked.then_some(Value::Bool(true)))
    }

    /// A metric has this value on a day, or none.
    pub fn metric(metric: &Id, day: Day, kept: Option<&KeptMetric>) -> Self {
        let value = kept.map(|kept| {
            let inputs = kept.inputs.iter().map(|(id, value)| (id.to_string(), value.as_str().into()));
            Value::Map(vec![
                ("value".to_owned(), kept.value.as_str().into()),
                ("unit".to_owned(), kept.unit.as_str().into()),
                ("inputs".to_owned(), Value::Map(inputs.collect())),
            ])
        });
        Self::Other(format!("metrics/{metric}/{}", day.days()), value)
    }

    /// The random part of its response code.
    pub fn code_salt(salt: u32) -> Self {
        Self::Other("code".to_owned(), Some(u64::from(salt).into()))
    }

    /// The answers may be looked at singly, or no longer.
    pub fn open(is_open: bool) -> Self {
        Self::Other("open".to_owned(), is_open.then_some(Value::Bool(true)))
    }

    /// The answers came in from another browser.
    pub fn carried(at: Timestamp) -> Self {
        Self::Other("carried".to_owned(), Some(at.into()))
    }

    /// It answers what a link says under `invite`.
    pub fn invite(invite: &str) -> Self {
        Self::Other("invite".to_owned(), Some(invite.into()))
    }
}

fn kept_metric(value: &Value) -> Option<KeptMetric> {
    let decimal = |value: &Value| value.as_text().and_then(Decimal::new);
    let Value::Map(inputs) = value.get("inputs")? else { return None };
    let input = |(id, value): &(String, Value)| Some((Id::new(id)?, decimal(value)?));
    Some(KeptMetric {
        value: value.get("value").and_then(decimal)?,
        unit: value.get("unit")?.as_text().and_then(Id::new)?,
        inputs: inputs.iter().map(input).collect::<Option<_>>()?,
    })
}
