//! English.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    earlier: "Earlier",
    later: "Later",
    change: "Change",
    whole: "Sum",
    area: "Area",
    by_area: "Area by area",
    radar_name: |highest| {
        format!(
            "Radar chart: the means of both results in each area, on a scale from 1 to {highest}. The table has the \
             same figures."
        )
    },
};
