//! The time of day.

use crate::domain::assessment::Timestamp;
use crate::i18n::locale::Locale;
use wasm_bindgen::JsValue;

/// Now.
pub fn now() -> Timestamp {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, positive, below 2⁵³")]
    let now = js_sys::Date::now() as Timestamp;
    now
}

/// The day of a time in the browser's time zone, as the language writes it: "24 listopada 2026".
pub fn day(locale: Locale, time: Timestamp) -> String {
    #[allow(clippy::cast_precision_loss, reason = "milliseconds of today lie far below 2⁵³")]
    let date = js_sys::Date::new(&JsValue::from_f64(time as f64));
    let tag = match locale {
        Locale::Pl => "pl-PL",
        Locale::En => "en-GB",
    };
    let options = js_sys::Object::new();
    // A plain object takes any key.
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    String::from(date.to_locale_date_string(tag, &options))
}
