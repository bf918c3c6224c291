//! Times, days and timers.

use crate::domain::calendar::Day;
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

/// The current day in the browser's time zone.
pub fn today() -> Option<Day> {
    day_of_iso(&iso_day(now()))
}

/// Milliseconds of a day.
const MILLISECONDS: f64 = 86_400_000.0;

/// A day of the calendar in the given language: "24 lis 2026".
pub fn calendar_day(locale: Locale, day: Day) -> String {
    // Noon of that day, wherever the browser is: a date in the browser's time zone is made of the parts of one in UTC.
    let utc = utc(day);
    let noon = js_sys::Date::new_with_year_month_day_hr(
        utc.get_utc_full_year(),
        i32::try_from(utc.get_utc_month()).unwrap_or_default(),
        i32::try_from(utc.get_utc_date()).unwrap_or_default(),
        12,
    );
    spelled(locale, &noon, "medium")
}

/// The same as a field for dates has it: "2026-11-24".
pub fn iso_of(day: Day) -> String {
    String::from(utc(day).to_iso_string()).chars().take(10).collect()
}

/// The day of a text such as "2026-11-24"; `None` if it is no day that can be kept.
pub fn day_of_iso(text: &str) -> Option<Day> {
    let days = js_sys::Date::parse(text) / MILLISECONDS;
    let is_day = days.fract() == 0.0 && (0.0..=f64::from(Day::LAST)).contains(&days);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and within the range")]
    is_day.then_some(days as u32).and_then(Day::new)
}

fn utc(day: Day) -> js_sys::Date {
    js_sys::Date::new(&JsValue::from_f64(f64::from(day.days()) * MILLISECONDS))
}

fn date(time: Timestamp) -> js_sys::Date {
    #[allow(clippy::cast_precision_loss, reason = "times that have a date lie below 2⁵³")]
    js_sys::Date::new(&JsValue::from_f64(time as f64))
}

fn written(locale: Locale, time: Timestamp, style: &str) -> String {
    spelled(locale, &date(time), style)
}

fn spelled(locale: Locale, date: &js_sys::Date, style: &str) -> String {
    let tag = match locale {
        Locale::Pl => "pl-PL",
        Locale::En => "en-GB",
    };
    let options = js_sys::Object::new();
    // The function accepts a plain object with any keys.
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &style.into());
    String::from(date.to_locale_date_string(tag, &options))
}
