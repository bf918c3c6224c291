//! Values that copies of a record change apart, in two tabs or two browsers, and how they meet again: as last-writer-wins
//! registers with a logical clock. No copy has a clock that the others could trust, so each change counts one more than
//! all that its copy has seen.
//!
//! A merge takes the greater of two pairs of revision and value. That is a total order, so merging is commutative,
//! associative and idempotent: copies come to the same in whichever order they meet, and however often
//! (`tests/merging.rs`). What depends on two registers has to be derived when it is read: stored, it would be decided
//! once, by the two copies that happen to meet first.

/// How many changes had been seen when a value was set; 0 where it never was. Copies that did not know of each other may
/// count alike.
pub type Revision = u64;

/// One value that is changed as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register<T> {
    value: T,
    revision: Revision,
}

impl<T> Register<T> {
    /// A value that was set at this revision.
    pub fn new(value: T, revision: Revision) -> Self {
        Self { value, revision }
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// When it was set.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Sets the value.
    pub fn set(&mut self, value: T, revision: Revision) {
        *self = Self { value, revision };
    }
}

impl<T: Ord + Clone> Register<T> {
    /// Takes the other copy's value if it was set later; of two that count alike the greater one.
    pub fn merge(&mut self, other: &Self) {
        if (other.revision, &other.value) > (self.revision, &self.value) {
            self.clone_from(other);
        }
    }

    /// Sets the value that it has in `earlier`.
    pub fn revert_to(&mut self, earlier: &Self, revision: Revision) {
        self.set(earlier.value.clone(), revision);
    }

    /// Whether the values are the same, whenever they were set.
    pub fn same_value(&self, other: &Self) -> bool {
        self.value == other.value
    }

    /// Hands on the revision, to be changed.
    pub fn each_revision(&mut self, act: &mut dyn FnMut(&mut Revision)) {
        act(&mut self.revision);
    }
}

/// Registers by key. What is removed leaves a tombstone that holds no more than the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registers<K, V>(
    // Sorted by key. A vector, since a tree would bring 2 kB of code for each pair of types.
    Vec<(K, Register<Option<V>>)>,
);

impl<K, V> Default for Registers<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord + Clone, V: Ord + Clone> Registers<K, V> {
    /// The value under a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0[self.place(key).ok()?].1.value.as_ref()
    }

    /// Sets the value under a key, or removes it with `None`.
    pub fn set(&mut self, key: K, value: Option<V>, revision: Revision) {
        self.register(key).set(value, revision);
    }

    /// All registers by key, those of removed values included.
    pub fn entries(&self) -> &[(K, Register<Option<V>>)] {
        &self.0
    }

    /// When the value under a key was set or removed last; 0 where it never was.
    pub fn revision_of(&self, key: &K) -> Revision {
        self.place(key).map_or(0, |place| self.0[place].1.revision)
    }

    /// Keys and values, in the order of the keys.
    pub fn values(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().filter_map(|(key, register)| Some((key, register.value.as_ref()?)))
    }

    /// Takes each register of the other copy that was set later.
    pub fn merge(&mut self, other: &Self) {
        for (key, theirs) in &other.0 {
            self.register(key.clone()).merge(theirs);
        }
    }

    /// The latest revision of all; 0 where there are none.
    pub fn revision(&self) -> Revision {
        self.0.iter().map(|(_, register)| register.revision).max().unwrap_or(0)
    }

    /// Sets every value that `earlier` has and removes all others.
    pub fn revert_to(&mut self, earlier: &Self, revision: Revision) {
        for (_, register) in &mut self.0 {
            register.set(None, revision);
        }
        for (key, was) in &earlier.0 {
            self.register(key.clone()).revert_to(was, revision);
        }
    }

    /// Whether the values are the same, whenever they were set or removed.
    pub fn same_value(&self, other: &Self) -> bool {
        self.values().eq(other.values())
    }

    /// Hands on each revision, to be changed.
    pub fn each_revision(&mut self, act: &mut dyn FnMut(&mut Revision)) {
        for (_, register) in &mut self.0 {
            act(&mut register.revision);
        }
    }

    /// The register of a key, an empty one where there was none.
    fn register(&mut self, key: K) -> &mut Register<Option<V>> {
        let place = self.place(&key).unwrap_or_else(|place| {
            self.0.insert(place, (key, Register::new(None, 0)));
            place
        });
        &mut self.0[place].1
    }

    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(key))
    }
}

/// A set of few values that only grows, and so needs no revisions: merging is union. For what must keep neither order nor time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrowOnlySet<T>(
    // Sorted. A vector, since a tree would bring 2 kB of code for each type.
    Vec<T>,
);

impl<T> Default for GrowOnlySet<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> FromIterator<T> for GrowOnlySet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::default();
        for value in values {
            set.insert(value);
        }
        set
    }
}

impl<T: Ord> GrowOnlySet<T> {
    /// Adds a value.
    pub fn insert(&mut self, value: T) {
        if let Err(place) = self.0.binary_search(&value) {
            self.0.insert(place, value);
        }
    }

    /// Whether a value is in it.
    pub fn contains(&self, value: &T) -> bool {
        self.0.binary_search(value).is_ok()
    }

    /// The values, sorted: never in the order in which they came.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }
}

impl<T: Ord + Clone> GrowOnlySet<T> {
    /// Takes all that the other copy has.
    pub fn merge(&mut self, other: &Self) {
        for value in &other.0 {
            self.insert(value.clone());
        }
    }
}

/// A struct of registers, and what all records do with theirs: merge, revert, compare, count revisions.
macro_rules! registers {
    ($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl $name {
            /// Takes whatever was set later in another copy.
            pub fn merge(&mut self, other: &Self) {
                $(self.$field.merge(&other.$field);)*
            }

            /// The latest revision of all.
            pub fn revision(&self) -> crate::domain::register::Revision {
                [$(self.$field.revision()),*].into_iter().max().unwrap_or(0)
            }

            /// Makes every value what it is in `earlier`, at this revision.
            pub fn revert_to(&mut self, earlier: &Self, revision: crate::domain::register::Revision) {
                $(self.$field.revert_to(&earlier.$field, revision);)*
            }

            /// Whether all values are the same, whenever they were set.
            pub fn same_value(&self, other: &Self) -> bool {
                $(self.$field.same_value(&other.$field))&&*
            }

            /// Hands on each revision, to be changed.
            pub fn each_revision(&mut self, act: &mut dyn FnMut(&mut crate::domain::register::Revision)) {
                $(self.$field.each_revision(act);)*
            }

            /// Counts the revisions anew, from 1, in the same order.
            pub fn recount(&mut self) {
                let mut revisions = vec![0];
                self.each_revision(&mut |revision| revisions.push(*revision));
                revisions.sort_unstable();
                revisions.dedup();
                self.each_revision(&mut |revision| {
                    // Every revision is among them.
                    let rank = revisions.binary_search(revision).unwrap_or(0);
                    *revision = rank as crate::domain::register::Revision;
                });
            }
        }
    };
}
pub(in crate::domain) use registers;
