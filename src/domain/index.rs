//! Positions in lists. Each list has its own type of position, so that the position of an item can't be used as that
//! of a question.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut, Index, IndexMut};

/// Declares types of positions.
macro_rules! positions {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(usize);

        impl $name {
            /// The number that people see, counted from 1.
            pub fn number(self) -> usize {
                self.0 + 1
            }
        }

        impl From<usize> for $name {
            fn from(position: usize) -> Self {
                Self(position)
            }
        }

        impl From<$name> for usize {
            fn from(position: $name) -> Self {
                position.0
            }
        }
    )+};
}

positions! {
    /// The position of a subject of an instrument.
    SubjectIx;
    /// The position of a side of an instrument.
    SideIx;
    /// The position of an area of an instrument.
    AreaIx;
    /// The position of an item of an instrument.
    ItemIx;
    /// The position of a question of an instrument, in the order of the questionnaire.
    QuestionIx;
    /// The position of a level of an instrument, the lowest first.
    LevelIx;
    /// The position of a statement among those of its check.
    StatementIx;
    /// The position of a statement among those of all checks.
    CheckItemIx;
    /// The position of a finding of a check.
    FindingIx;
    /// The position of an action of the advice.
    ActionIx;
    /// The position of a metric of the advice.
    MetricIx;
    /// The position of a condition that speaks for a target.
    ConditionIx;
    /// The position of an input of a formula.
    InputIx;
}

impl LevelIx {
    /// The lowest level of any instrument.
    pub const LOWEST: Self = Self(0);

    /// The level above. The instrument may not have it.
    #[must_use]
    pub fn above(self) -> Self {
        Self(self.0 + 1)
    }
}

/// A list that is indexed only by positions of the type `I`. Otherwise it can be used like a slice.
#[derive(Clone, PartialEq, Eq)]
pub struct IndexVec<I, T> {
    entries: Vec<T>,
    positions: PhantomData<I>,
}

impl<I: From<usize>, T> IndexVec<I, T>
where
    usize: From<I>,
{
    /// The entry at a position, if it exists.
    pub fn get(&self, position: I) -> Option<&T> {
        self.entries.get(usize::from(position))
    }

    /// The entry at a position, mutable, if it exists.
    pub fn get_mut(&mut self, position: I) -> Option<&mut T> {
        self.entries.get_mut(usize::from(position))
    }

    /// The positions of all entries.
    pub fn positions(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + use<I, T> {
        (0..self.entries.len()).map(I::from)
    }

    /// All entries, each with its position.
    pub fn enumerated(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator {
        self.entries.iter().enumerate().map(|(position, entry)| (I::from(position), entry))
    }

    /// The position of the first entry that matches.
    pub fn position(&self, holds: impl FnMut(&T) -> bool) -> Option<I> {
        self.entries.iter().position(holds).map(I::from)
    }
}

impl<I, T> Index<I> for IndexVec<I, T>
where
    usize: From<I>,
{
    type Output = T;

    fn index(&self, position: I) -> &T {
        &self.entries[usize::from(position)]
    }
}

impl<I, T> IndexMut<I> for IndexVec<I, T>
where
    usize: From<I>,
{
    fn index_mut(&mut self, position: I) -> &mut T {
        &mut self.entries[usize::from(position)]
    }
}

impl<I, T> Deref for IndexVec<I, T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.entries
    }
}

impl<I, T> DerefMut for IndexVec<I, T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.entries
    }
}

impl<I, T> Default for IndexVec<I, T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<I, T> From<Vec<T>> for IndexVec<I, T> {
    fn from(entries: Vec<T>) -> Self {
        Self { entries, positions: PhantomData }
    }
}

impl<I, T> FromIterator<T> for IndexVec<I, T> {
    fn from_iter<E: IntoIterator<Item = T>>(entries: E) -> Self {
        Vec::from_iter(entries).into()
    }
}

impl<'a, I, T> IntoIterator for &'a IndexVec<I, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<I, T: fmt::Debug> fmt::Debug for IndexVec<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.entries.fmt(f)
    }
}
