//! Directions of a radar's axes, without the trigonometry of a maths library.

use std::f64::consts::FRAC_1_SQRT_2;

use super::canvas::Point;

/// Cosine and sine of the angle between two axes, by their number: a full turn divided by 1, 2, … 12. Calling the
/// functions instead would add 3 kB to the page in brotli.
const STEPS: [(f64, f64); 13] = [
    (1.0, 0.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (-0.5, 0.866_025_403_784_438_6),
    (0.0, 1.0),
    (0.309_016_994_374_947_45, 0.951_056_516_295_153_5),
    (0.5, 0.866_025_403_784_438_6),
    (0.623_489_801_858_733_5, 0.781_831_482_468_029_8),
    (FRAC_1_SQRT_2, FRAC_1_SQRT_2),
    (0.766_044_443_118_978, 0.642_787_609_686_539_3),
    (0.809_016_994_374_947_5, 0.587_785_252_292_473_1),
    (0.841_253_532_831_181_2, 0.540_640_817_455_597_6),
    (0.866_025_403_784_438_7, 0.5),
];

/// The direction of one of `count` axes: clockwise from the top, of length 1.
pub(super) fn direction(axis: usize, count: usize) -> Point {
    let step = STEPS.get(count).copied().unwrap_or(STEPS[1]);
    (0..axis).fold((0.0, -1.0), |(x, y), _| (x * step.0 - y * step.1, x * step.1 + y * step.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_part_the_circle_evenly() {
        for (axes, &(cos, sin)) in (0_u8..).zip(&STEPS).skip(1) {
            let angle = std::f64::consts::TAU / f64::from(axes);
            assert!((cos - angle.cos()).abs() < 1e-12 && (sin - angle.sin()).abs() < 1e-12, "{axes}");
        }
    }
}
