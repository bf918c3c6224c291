//! The browser's local storage: texts under keys with our prefix. `public/boot/held.js` keeps texts that the browser
//! refuses in memory, where the backup can reach them even after the program has ended.

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::StorageEvent;

/// The prefix of all our keys, because other pages of the host share the storage.
const PREFIX: &str = "tandem/";
const PROBE: &str = "tandem/probe";

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    fn hold(key: &str, text: &str);
    fn release(key: &str);
    fn held(key: &str) -> Option<String>;
    #[wasm_bindgen(js_name = lastResult)]
    fn last_result_kept() -> Option<String>;
    fn texts(beginning: &str, except: Option<&str>) -> Array;
    #[wasm_bindgen(catch, js_name = setAside)]
    fn set_aside(key: &str, text: &str) -> Result<(), JsValue>;
}

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    fn erase(done: &JsValue);
}

/// The storage, even if the browser denies access. Keys are given without our prefix: `assessment/k3v9`.
#[derive(Clone, Copy, Debug)]
pub struct Storage {
    allowed: bool,
}

/// The text was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWritten;

impl Storage {
    /// Checks whether this browser gives the page a storage. gloo-storage panics if there is none (sandboxed frames,
    /// cookies switched off), so this must be called before anything else.
    pub fn open() -> Self {
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        // Reading shows whether access is allowed. It does not show whether there is room, but a full storage can
        // still be read.
        Self { allowed: storage.is_some_and(|storage| storage.get_item(PROBE).is_ok()) }
    }

    /// Whether the browser gives access to a storage.
    pub fn is_allowed(self) -> bool {
        self.allowed
    }

    /// Every key with this prefix and its text, including texts that are only held in memory. Texts that match
    /// `except`, a regular expression, are left out. JavaScript does the matching, since copying texts into this
    /// program takes longer.
    pub fn all(self, beginning: &str, except: Option<&str>) -> Vec<(String, String)> {
        let texts = texts(beginning, except);
        let text = |i| texts.get(i).as_string();
        (0..texts.length()).step_by(2).filter_map(|i| Some((text(i)?, text(i + 1)?))).collect()
    }

    /// The keys of the same.
    pub fn keys(self, beginning: &str, except: Option<&str>) -> Vec<String> {
        let texts = texts(beginning, except);
        (0..texts.length()).step_by(2).filter_map(|i| texts.get(i).as_string()).collect()
    }

    /// The text under a key; the one held in memory, if there is one.
    pub fn read(self, key: &str) -> Option<String> {
        held(key).or_else(|| self.kept(key))
    }

    /// The text that the browser has stored under a key.
    pub fn kept(self, key: &str) -> Option<String> {
        if self.allowed { LocalStorage::raw().get_item(&prefixed(key)).ok().flatten() } else { None }
    }

    /// Writes a text and reads it back. If it can't be written, it is held in memory.
    ///
    /// # Errors
    /// If the browser refuses, for lack of room or another reason, or has stored something else.
    pub fn write(self, key: &str, text: &str) -> Result<(), NotWritten> {
        let written = self.allowed
            && LocalStorage::raw().set_item(&prefixed(key), text).is_ok()
            && self.kept(key).is_some_and(|kept| kept == text);
        if written {
            release(key);
            Ok(())
        } else {
            hold(key, text);
            Err(NotWritten)
        }
    }

    /// Holds a text only in memory.
    pub fn hold(self, key: &str, text: &str) {
        hold(key, text);
    }

    /// Copies the text under a key to a quarantine key, so that the key can be written again.
    ///
    /// # Errors
    /// If there is no room for the copy.
    pub fn set_aside(self, key: &str, text: &str) -> Result<(), NotWritten> {
        set_aside(key, text).map_err(|_| NotWritten)
    }

    /// Removes a key and its text.
    pub fn remove(self, key: &str) {
        release(key);
        if self.allowed {
            LocalStorage::delete(prefixed(key));
        }
    }

    /// Removes all our data, including texts held in memory and the offline copy of the page. Calls `done` with the
    /// number of entries and caches that the browser did not delete.
    pub fn erase(self, done: impl FnOnce(usize) + 'static) {
        erase(&Closure::once_into_js(done));
    }

    /// Calls `changed` with every key of ours that another tab has written or removed, until the page is closed; with
    /// `None` if everything was removed at once.
    pub fn on_change(self, changed: impl Fn(Option<&str>) + 'static) {
        let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
            let key = event.key();
            match key.as_deref().map(|key| key.strip_prefix(PREFIX)) {
                Some(Some(key)) => changed(Some(key)),
                Some(None) => {}
                None => changed(None),
            }
        });
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
        }
        listener.forget();
    }
}

/// The id of the latest finished assessment, whether it was read yet or not.
pub fn last_result() -> Option<String> {
    last_result_kept()
}

fn prefixed(key: &str) -> String {
    format!("{PREFIX}{key}")
}
