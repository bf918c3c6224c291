//! JSON as its author wrote it: an object keeps the order of its keys and any repeated key, both of which
//! `serde_json::Value` drops. The validation needs them.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use crate::domain::value::Value;
/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are JSON's own")]
pub enum JsonType {
    Null,
    Bool,
    Number,
    /// A number without decimals, not negative. Only used for an expected type; the type found is `Number`.
    WholeNumber,
    Text,
    List,
    Object,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number. One too large for its type was rejected as not JSON.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object: its keys and values as written, including repeated keys.
    Object(Vec<(String, Json)>),
}

/// The place at which a text stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// From 1.
    pub line: usize,
    /// From 1, in bytes.
    pub column: usize,
}

impl Json {
    /// Parses a text. More than 127 levels of nesting are rejected.
    ///
    /// # Errors
    /// The place at which the text stops being JSON.
    pub fn read(text: &str) -> Result<Self, NotJson> {
        serde_json::from_str(text).map_err(|e| NotJson { line: e.line(), column: e.column() })
    }

    /// The name of the value's type, for messages.
    pub fn json_type(&self) -> JsonType {
        match self {
            Self::Null => JsonType::Null,
            Self::Bool(_) => JsonType::Bool,
            Self::Number(_) => JsonType::Number,
            Self::Text(_) => JsonType::Text,
            Self::List(_) => JsonType::List,
            Self::Object(_) => JsonType::Object,
        }
    }

    /// The first value under a key; `None` if there is none, or if this is not an object.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Object(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The same, mutable.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        match self {
            Self::Object(entries) => entries.iter_mut().find(|(k, _)| k == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Adds a value under a key that does not exist yet. Does nothing if this is not an object.
    pub fn add(&mut self, key: &str, value: Json) {
        match self {
            Self::Object(entries) if !entries.iter().any(|(k, _)| k == key) => {
                entries.push((key.to_owned(), value));
            }
            _ => {}
        }
    }

    /// The text, if this is a text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is whole and from 0 to 2⁵³, the range that JSON's numbers hold exactly.
    pub fn as_whole(&self) -> Option<u64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and in range")]
        match self {
            Self::Number(n) if (0.0..=EXACT).contains(n) && n.fract() == 0.0 => Some(*n as u64),
            _ => None,
        }
    }
}

impl Json {
    /// The same as plain data; `None` if it contains a fraction, a negative number or one that is too large.
    pub fn to_value(&self) -> Option<Value> {
        Some(match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(_) => Value::Whole(self.as_whole()?),
            Self::Text(text) => Value::Text(text.clone()),
            Self::List(list) => Value::List(list.iter().map(Self::to_value).collect::<Option<_>>()?),
            Self::Object(entries) => {
                let entry = |(key, value): &(String, Self)| Some((key.clone(), value.to_value()?));
                Value::Map(entries.iter().map(entry).collect::<Option<_>>()?)
            }
        })
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AsWritten)
    }
}

struct AsWritten;

impl<'de> Visitor<'de> for AsWritten {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "JSON's numbers are floats; `as_whole` says which are exact"
    )]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "JSON's numbers are floats; `as_whole` says which are exact"
    )]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Json::Object(entries))
    }
}
