//! The browser's local storage: records of text under keys of their own.

use gloo_storage::{LocalStorage, Storage as _};
use serde::Serialize;

/// Everything of ours stands under this prefix: other pages of the host share the storage.
const PREFIX: &str = "tandem/";
const PROBE: &str = "tandem/probe";

/// A storage that has been seen to work. gloo-storage panics where there is none (sandboxed frames,
/// cookies switched off), so that nothing may touch it before this.
#[derive(Clone, Copy, Debug)]
pub struct Storage(());

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWritten;

impl Storage {
    /// The storage, if this browser lets the page have one.
    pub fn open() -> Option<Self> {
        let storage = web_sys::window()?.local_storage().ok()??;
        // Reading tells whether access is allowed. Room is another matter: a full storage is still one.
        storage.get_item(PROBE).ok()?;
        Some(Self(()))
    }

    /// Every record of a kind, such as `assessment`: its id in the storage, and its text.
    pub fn read_all(self, kind: &str) -> Vec<(String, String)> {
        let prefix = format!("{PREFIX}{kind}/");
        let storage = LocalStorage::raw();
        let mut found = Vec::new();
        for key in (0..LocalStorage::length()).filter_map(|i| storage.key(i).ok().flatten()) {
            let text = storage.get_item(&key).ok().flatten();
            if let (Some(id), Some(text)) = (key.strip_prefix(&prefix), text) {
                found.push((id.to_owned(), text));
            }
        }
        found
    }

    /// Writes a record.
    ///
    /// # Errors
    /// Where the browser refuses, for lack of room or otherwise.
    pub fn write(self, kind: &str, id: &str, record: &impl Serialize) -> Result<(), NotWritten> {
        LocalStorage::set(format!("{PREFIX}{kind}/{id}"), record).map_err(|_| NotWritten)
    }

    /// Removes a record.
    pub fn remove(self, kind: &str, id: &str) {
        LocalStorage::delete(format!("{PREFIX}{kind}/{id}"));
    }
}
