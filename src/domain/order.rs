//! Sorting, once: each type that the standard library sorts adds 1 kB to the program.

use std::cmp::Ordering;

/// The positions 0 to `count` − 1 in the order of what they stand for; equal ones stay as they are.
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_unstable_by(|&one, &other| compare(one, other).then(one.cmp(&other)));
    positions
}

/// The items in the order of their keys, from the greatest to the least; equal ones stay as they are.
pub fn greatest_first<'a, T>(items: &'a [T], key: &dyn Fn(&T) -> u64) -> Vec<&'a T> {
    let keys: Vec<u64> = items.iter().map(key).collect();
    order(items.len(), &|one, other| keys[other].cmp(&keys[one])).into_iter().map(|i| &items[i]).collect()
}

/// The texts sorted, each once.
pub fn sorted<'a>(texts: &[&'a str]) -> Vec<&'a str> {
    let mut sorted: Vec<&str> = Vec::with_capacity(texts.len());
    for place in order(texts.len(), &|one, other| texts[one].cmp(texts[other])) {
        if sorted.last() != Some(&texts[place]) {
            sorted.push(texts[place]);
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_in_their_order() {
        let items = [("a", 1), ("b", 3), ("c", 1), ("d", 3)];
        let names: Vec<&str> =
            greatest_first(&items, &|(_, key)| *key).into_iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["b", "d", "a", "c"]);
        assert_eq!(sorted(&["b", "a", "b"]), ["a", "b"]);
        assert_eq!(order(3, &|one, other| other.cmp(&one)), [2, 1, 0]);
    }
}
