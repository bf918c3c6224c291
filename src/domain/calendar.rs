//! Days of the calendar and the weeks of ISO 8601, without times and time zones: between two days lies a whole number of
//! days, also where clocks change meanwhile.

/// A day of the calendar: days since 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(u32);

/// A week of ISO 8601. It begins on a Monday and belongs to the year that has its Thursday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IsoWeek {
    /// The year that it belongs to, which may not be that of its first or last days.
    pub year: u32,
    /// 1–53.
    pub week: u32,
}

/// Days of 400 years, after which the calendar repeats itself.
const CYCLE: u32 = 146_097;
/// Days from 1 March of the year 0 to 1 January 1970.
const TO_1970: u32 = 719_468;

impl Day {
    /// 1 January 1970.
    pub const FIRST: Self = Self(0);
    /// 31 December 9999, the last day that has a four-digit year.
    pub const LAST: u32 = 2_932_896;

    /// The day that is so many days after 1 January 1970; `None` after the last one.
    pub fn new(days: u32) -> Option<Self> {
        (days <= Self::LAST).then_some(Self(days))
    }

    /// Days since 1 January 1970.
    pub fn days(self) -> u32 {
        self.0
    }

    /// The day that is so many days later; the last one where there is none.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add(days).min(Self::LAST))
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub fn date(self) -> (u32, u32, u32) {
        // Years are counted from 1 March, so that a leap day is the last of its year.
        let days = self.0 + TO_1970;
        let (cycle, in_cycle) = (days / CYCLE, days % CYCLE);
        // Every fourth year has 366 days, every hundredth has not, every four-hundredth has.
        let year = (in_cycle - in_cycle / 1_460 + in_cycle / 36_524 - in_cycle / (CYCLE - 1)) / 365;
        let in_year = in_cycle - (365 * year + year / 4 - year / 100);
        // From March on, five months have 153 days, of 31, 30, 31, 30, 31.
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        (400 * cycle + year + later, month, day)
    }

    /// The week that has this day.
    pub fn iso_week(self) -> IsoWeek {
        // 1 January 1970 was a Thursday.
        let weekday = (self.0 + 3) % 7;
        // Not before 1970, when that first week began in 1969.
        let thursday = Self((self.0 + 3).saturating_sub(weekday));
        let (year, ..) = thursday.date();
        let mut first = thursday.0;
        while first >= 7 && Self(first - 7).date().0 == year {
            first -= 7;
        }
        IsoWeek { year, week: (thursday.0 - first) / 7 + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_the_dates_of_the_calendar() {
        let cases = [
            (0, (1970, 1, 1)),
            (58, (1970, 2, 28)),
            (59, (1970, 3, 1)),
            (11_016, (2000, 2, 29)),
            (11_017, (2000, 3, 1)),
            (20_751, (2026, 10, 25)),
            (Day::LAST, (9999, 12, 31)),
        ];
        for (days, date) in cases {
            assert_eq!(Day(days).date(), date, "{days}");
        }
    }

    #[test]
    fn dates_follow_one_another_without_a_gap_over_a_whole_cycle() {
        let length = |year: u32, month: u32| match month {
            2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let (mut year, mut month, mut day) = (1970, 1, 1);
        for days in 0..CYCLE {
            assert_eq!(Day(days).date(), (year, month, day));
            day += 1;
            if day > length(year, month) {
                (month, day) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
    }

    #[test]
    fn weeks_belong_to_the_year_of_their_thursday() {
        let week = |days: u32| {
            let IsoWeek { year, week } = Day(days).iso_week();
            (year, week)
        };
        assert_eq!(week(0), (1970, 1));
        // 29 December 2025 is a Monday, 28 December 2026 as well.
        assert_eq!((week(20_451), Day(20_451).date()), ((2026, 1), (2025, 12, 29)));
        assert_eq!((week(20_815), Day(20_815).date()), ((2026, 53), (2026, 12, 28)));
        // 3 January 2027 is a Sunday.
        assert_eq!((week(20_821), Day(20_821).date()), ((2026, 53), (2027, 1, 3)));
        assert_eq!(week(20_822), (2027, 1));
    }
}
