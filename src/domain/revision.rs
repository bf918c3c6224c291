//! Which of two values came later, where two tabs change the same record and neither has a clock that the
//! other could trust: each change counts one more than all that its tab has seen.

/// How many changes had been seen when a field was set; 0 where it never was. Two tabs that did not know
/// of each other may count alike.
pub type Revision = u64;

/// A revision for each field of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revisions {
    /// Of the side.
    pub side: Revision,
    /// Of the time when the result was asked for.
    pub finished: Revision,
    /// Of the name.
    pub name: Revision,
    /// Of the target.
    pub target: Revision,
    /// Of the sponsor.
    pub sponsor: Revision,
    /// Of each question's rating.
    pub ratings: Vec<Revision>,
    /// Of the rating of each statement of the checks.
    pub checks: Vec<Revision>,
}

impl Revisions {
    /// Nothing was changed yet, of so many questions and statements of checks.
    pub fn none(questions: usize, checks: usize) -> Self {
        Self::all(0, questions, checks)
    }

    /// The latest of all.
    pub fn latest(&self) -> Revision {
        let others = [self.side, self.finished, self.name, self.target, self.sponsor];
        others.iter().chain(&self.ratings).chain(&self.checks).copied().max().unwrap_or(0)
    }

    pub(in crate::domain) fn set_all(&mut self, revision: Revision) {
        *self = Self::all(revision, self.ratings.len(), self.checks.len());
    }

    fn all(revision: Revision, questions: usize, checks: usize) -> Self {
        Self {
            side: revision,
            finished: revision,
            name: revision,
            target: revision,
            sponsor: revision,
            ratings: vec![revision; questions],
            checks: vec![revision; checks],
        }
    }
}

/// The later value wins; of two that count alike the greater, so that both tabs decide the same.
pub(in crate::domain) fn take_newer<T: Ord + Clone>(
    (ours, at): (&mut T, &mut Revision),
    (theirs, their): (&T, Revision),
) {
    if their > *at || (their == *at && theirs > ours) {
        ours.clone_from(theirs);
        *at = their;
    }
}
