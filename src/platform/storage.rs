//! The browser's local storage: texts under keys of their own. What it refuses is held in memory by
//! `public/boot/held.js`, within reach of the other program and of the backup.

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::StorageEvent;

/// Everything of ours stands under this prefix: other pages of the host share the storage.
const PREFIX: &str = "tandem/";
const PROBE: &str = "tandem/probe";

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    fn hold(key: &str, text: &str);
    fn release(key: &str);
    fn held(key: &str) -> Option<String>;
    fn texts(beginning: &str, except: Option<&str>) -> Array;
    fn tell(key: &str);
    #[wasm_bindgen(catch, js_name = setAside)]
    fn set_aside(key: &str, text: &str) -> Result<(), JsValue>;
}

#[wasm_bindgen(module = "/src/platform/erase.js")]
extern "C" {
    fn erase(done: &JsValue);
}

/// The storage, whether or not the browser lets us have it. Keys are without our prefix: `assessment/k3v9`.
#[derive(Clone, Copy, Debug)]
pub struct Storage {
    allowed: bool,
}

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWritten;

impl Storage {
    /// Finds out whether this browser lets the page have a storage. gloo-storage panics where there is none
    /// (sandboxed frames, cookies switched off), so that nothing may touch it before this.
    pub fn open() -> Self {
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        // Reading tells whether access is allowed. Room is another matter: a full storage is still one.
        Self { allowed: storage.is_some_and(|storage| storage.get_item(PROBE).is_ok()) }
    }

    /// Whether the browser lets us have a storage at all.
    pub fn is_allowed(self) -> bool {
        self.allowed
    }

    /// Every key that begins so, and its text; those that are only held in memory included. Texts that `except` matches, a
    /// regular expression, are left out: on the page's side, since bringing them here takes longer than looking at them.
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

    /// The text under a key; where one is held in memory, that one.
    pub fn read(self, key: &str) -> Option<String> {
        held(key).or_else(|| self.kept(key))
    }

    /// The text that the browser keeps under a key.
    pub fn kept(self, key: &str) -> Option<String> {
        if self.allowed { LocalStorage::raw().get_item(&prefixed(key)).ok().flatten() } else { None }
    }

    /// The text under a key that is held in memory alone.
    pub fn held(self, key: &str) -> Option<String> {
        held(key)
    }

    /// Writes a text and reads it back. What can't be written is held in memory.
    ///
    /// # Errors
    /// Where the browser refuses, for lack of room or otherwise, or keeps something else.
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

    /// Keeps a text in memory alone.
    pub fn hold(self, key: &str, text: &str) {
        hold(key, text);
    }

    /// Copies the text under a key to another, so that it can be written anew.
    ///
    /// # Errors
    /// Where there is no room for it.
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

    /// Removes everything of ours: what is only held in memory, and the copy of the page for use without a
    /// connection included. `done` hears how many entries and caches the browser did not delete.
    pub fn erase(self, done: impl FnOnce(usize) + 'static) {
        erase(&Closure::once_into_js(done));
    }

    /// Makes both programs of this page look at what is kept under a key, as they do when another tab has changed it.
    pub fn tell(self, key: &str) {
        tell(key);
    }

    /// Calls `changed` with every key of ours that another tab has written or removed, for as long as the
    /// page lives; with none where everything was removed at once.
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

fn prefixed(key: &str) -> String {
    format!("{PREFIX}{key}")
}
