//! Times, days and timers.

use crate::domain::record::Timestamp;
use crate::questionnaire::locale::Locale;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(act: &JsValue, milliseconds: i32);
}

/// The current time.
pub fn now() -> Timestamp {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, positive, below 2⁵³")]
    let now = js_sys::Date::now() as Timestamp;
    now
}

/// Calls the function once, after this many milliseconds.
pub fn after(milliseconds: i32, act: impl FnOnce() + 'static) {
    set_timeout(&Closure::once_into_js(act), milliseconds);
}

/// The day of a time, in the browser's time zone and in the given language: "24 listopada 2026".
pub fn day(locale: Locale, time: Timestamp) -> String {
    written(locale, time, "long")
}

/// The same, shorter: "24 lis 2026".
pub fn short_day(locale: Locale, time: Timestamp) -> String {
    written(locale, time, "medium")
}

/// The same for spreadsheets: "2026-11-24".
pub fn iso_day(time: Timestamp) -> String {
    let date = date(time);
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}

fn date(time: Timestamp) -> js_sys::Date {
    #[allow(clippy::cast_precision_loss, reason = "times that have a date lie below 2⁵³")]
    js_sys::Date::new(&JsValue::from_f64(time as f64))
}

fn written(locale: Locale, time: Timestamp, style: &str) -> String {
    let tag = match locale {
        Locale::Pl => "pl-PL",
        Locale::En => "en-GB",
    };
    let options = js_sys::Object::new();
    // The function accepts a plain object with any keys.
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &style.into());
    String::from(date(time).to_locale_date_string(tag, &options))
}
