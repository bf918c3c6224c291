//! Rating scales and their points.

/// A rating scale: the points 1, 2, … up to `points` (2–10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    points: u8,
}

impl Scale {
    /// The minimum number of points.
    pub const MIN_POINTS: u8 = 2;
    /// The maximum number of points.
    pub const MAX_POINTS: u8 = 10;

    /// The scale with this number of points; `None` if it is out of range.
    pub fn new(points: u8) -> Option<Self> {
        (Self::MIN_POINTS..=Self::MAX_POINTS).contains(&points).then_some(Self { points })
    }

    /// The number of points; also the highest value.
    pub fn points(self) -> u8 {
        self.points
    }

    /// The rating with this value; `None` if it is not on the scale.
    pub fn rating(self, value: u8) -> Option<Rating> {
        (1..=self.points).contains(&value).then_some(Rating(value))
    }

    /// The lowest rating, 1.
    pub fn lowest(self) -> Rating {
        Rating(1)
    }

    /// The highest rating.
    pub fn highest(self) -> Rating {
        Rating(self.points)
    }

    /// Whether a value on this scale is nearer to its highest point than to its lowest: a 4 of 5, not a 3.
    pub fn is_above_middle(self, value: u8) -> bool {
        2 * value > self.points + 1
    }

    /// Whether a value on this scale is nearer to its lowest point than to its highest: a 2 of 5, not a 3.
    pub fn is_below_middle(self, value: u8) -> bool {
        2 * value < self.points + 1
    }

    /// Every rating, the lowest first.
    pub fn ratings(self) -> impl Iterator<Item = Rating> + Clone {
        (1..=self.points).map(Rating)
    }
}

/// One point of an instrument's scale. Only a [`Scale`] makes one, so that it is always on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

impl Rating {
    /// The value, from 1.
    pub fn value(self) -> u8 {
        self.0
    }
}
