//! Calendar files (iCalendar, RFC 5545): a plan's weekly check-in, at the same time of day wherever the calendar is.

use std::fmt::Write as _;

use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::plan::week::Week;
use crate::domain::record::Timestamp;

/// A check-in that comes back each week of a plan.
pub struct CheckIn<'a> {
    /// The plan.
    pub plan: &'a Id,
    /// The plan's first day.
    pub start: Day,
    /// When the file is made.
    pub made: Timestamp,
    /// What the calendar shows.
    pub summary: &'a str,
    /// What stands below it.
    pub description: &'a str,
}

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;
const DAY: Timestamp = 86_400_000;

impl CheckIn<'_> {
    /// The file. Its times have no time zone: a check-in at three is at three also where clocks change meanwhile.
    pub fn file(&self) -> String {
        let mut file = String::new();
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Tandem//Plan//EN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:check-in-{}@tandem", self.plan),
            format!("DTSTAMP:{}", stamp(self.made)),
            format!("DTSTART:{}T150000", date(check_in_day(self.start))),
            "DURATION:PT30M".to_owned(),
            format!("RRULE:FREQ=WEEKLY;COUNT={}", Week::LAST.number()),
            format!("SUMMARY:{}", escaped(self.summary)),
            format!("DESCRIPTION:{}", escaped(self.description)),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        for line in lines {
            fold(&line, &mut file);
        }
        file
    }
}

/// The last day of a plan's first week on which people work.
fn check_in_day(start: Day) -> Day {
    // 1 January 1970 was a Thursday: 0 is Monday.
    let is_weekend = |day: &Day| (day.days() + 3) % 7 > 4;
    let days = (0..7).rev().map(|days| start.plus(days));
    days.into_iter().find(|day| !is_weekend(day)).unwrap_or(start)
}

fn date(day: Day) -> String {
    let (year, month, day) = day.date();
    format!("{year:04}{month:02}{day:02}")
}

/// A time as the format wants it for when a file was made: in UTC.
fn stamp(at: Timestamp) -> String {
    let day = u32::try_from(at / DAY).ok().and_then(Day::new).unwrap_or(Day::FIRST);
    let seconds = at % DAY / 1_000;
    format!("{}T{:02}{:02}{:02}Z", date(day), seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

fn escaped(text: &str) -> String {
    let mut written = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            c if c.is_control() => {}
            c => written.push(c),
        }
    }
    written
}

/// Writes a line in pieces of at most 75 bytes; each further one begins with a space, and no character is cut.
fn fold(line: &str, file: &mut String) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    // Writing to a text never fails.
    let _ = file.write_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(summary: &str) -> String {
        let plan = Id::new("p7q2").unwrap_or_else(|| panic!("an id"));
        let start = Day::new(20_745).unwrap_or_else(|| panic!("a day"));
        CheckIn { plan: &plan, start, made: 1_795_527_600_000, summary, description: "" }.file()
    }

    /// The file without its folds.
    fn unfolded(file: &str) -> String {
        file.replace("\r\n ", "")
    }

    #[test]
    fn a_check_in_is_weekly_for_a_quarter_at_a_time_without_a_zone() {
        let file = file("Cel");
        // 19 October 2026 is a Monday, so the first check-in is on Friday.
        for line in
            ["DTSTART:20261023T150000\r\n", "RRULE:FREQ=WEEKLY;COUNT=13\r\n", "UID:check-in-p7q2@tandem\r\n"]
        {
            assert!(file.contains(line), "{line}");
        }
        assert!(!file.contains("TZID") && file.contains("DTSTAMP:20261124T"));
    }

    #[test]
    fn the_check_in_is_on_the_last_working_day_of_the_week() {
        let day = |start: u32| Day::new(start).map(|start| check_in_day(start).days() - start.days());
        // From Monday 19 October 2026 on.
        let days: Vec<Option<u32>> = (20_745..20_752).map(day).collect();
        assert_eq!(days, [4, 6, 6, 6, 6, 6, 5].map(Some));
    }

    #[test]
    fn a_line_is_folded_at_75_bytes_and_nothing_is_lost() {
        // "SUMMARY:" has 8 bytes: a letter of two bytes, and a space, at the 75th.
        for summary in [
            format!("{}żółw {}", "a".repeat(66), "b".repeat(80)),
            format!("{} {}", "a".repeat(66), "b".repeat(80)),
        ] {
            let file = file(&summary);
            assert!(unfolded(&file).contains(&format!("SUMMARY:{summary}\r\n")), "{file}");
            assert!(file.split("\r\n").all(|line| line.len() <= 75));
            assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        }
    }

    #[test]
    fn marks_of_the_format_are_escaped() {
        assert!(unfolded(&file("a, b; c\\d\ne")).contains("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n"));
    }
}
