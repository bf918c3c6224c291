//! What consultants need to use Tandem under their own name: a snippet for a site, a link, a brand file.

use percent_encoding::utf8_percent_encode;

use crate::codec::address::ESCAPED;
use crate::codec::html::escaped;
use crate::domain::id::Id;
use crate::questionnaire::locale::Locale;

/// The settings of an embedding. All are valid: `public/parts/brand-rules.js` has checked those that people type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kit {
    /// The language; `None` for the visitor's.
    pub locale: Option<Locale>,
    /// The theme; `None` for the system's.
    pub theme: Option<Theme>,
    /// The first questionnaire; `None` for the start screen.
    pub begin: Option<Begin>,
    /// The brand.
    pub brand: Brand,
    /// The height of the frame in pixels; `None` if it follows its content.
    pub height: Option<u32>,
    /// Whether the host's page receives the visitor's level.
    pub share_level: bool,
}

/// The screen on which a visitor begins, if not the start screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begin {
    /// The questionnaire.
    pub instrument: Id,
    /// The side that answers; `None` if the visitor chooses it.
    pub side: Option<Id>,
}

/// A fixed theme that does not follow the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// The value of the setting.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The brand. Each setting is `None` if it is not given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// At most 40 characters.
    pub name: Option<String>,
    /// A file under the app's folder, or a `data:` image.
    pub logo: Option<String>,
    /// A colour such as `#1d4a6b`.
    pub accent: Option<String>,
    /// The address of the contact button.
    pub cta: Option<String>,
    /// The text of the contact button, at most 40 characters.
    pub cta_text: Option<String>,
}

impl Brand {
    /// The given settings, by the names that links, attributes and brand files use.
    fn settings(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let settings = [
            ("name", &self.name),
            ("logo", &self.logo),
            ("accent", &self.accent),
            ("cta", &self.cta),
            ("cta-text", &self.cta_text),
        ];
        settings.into_iter().filter_map(|(key, value)| Some((key, value.as_deref()?)))
    }

    /// The file `brand.json`, for people who host the page themselves.
    pub fn file(&self) -> String {
        let lines: Vec<String> =
            self.settings().map(|(key, value)| format!("  \"{key}\": {}", json_text(value))).collect();
        if lines.is_empty() { "{}\n".to_owned() } else { format!("{{\n{}\n}}\n", lines.join(",\n")) }
    }
}

impl Kit {
    fn look(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let lang = self.locale.map(|locale| ("lang", locale.tag()));
        let theme = self.theme.map(|theme| ("theme", theme.tag()));
        lang.into_iter().chain(theme)
    }

    /// The attributes of the element, in the order of the snippet. An attribute without a value is empty.
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        let begin = self.begin.iter().flat_map(|begin| {
            let side = begin.side.iter().map(|side| ("side", side.to_string()));
            [("instrument", begin.instrument.to_string())].into_iter().chain(side)
        });
        let given = self.look().chain(self.brand.settings()).map(|(name, value)| (name, value.to_owned()));
        let height = self.height.map(|height| ("height", height.to_string()));
        let share_level = self.share_level.then(|| ("share-level", String::new()));
        begin.chain(given).chain(height).chain(share_level).collect()
    }

    /// The HTML to paste into a page. `app` is the address of the app's folder, with its last slash; `words` are shown
    /// if JavaScript is off.
    pub fn snippet(&self, app: &str, words: &str) -> String {
        let attributes: String = (self.attributes().iter())
            .map(|(name, value)| {
                if value.is_empty() { format!(" {name}") } else { format!(" {name}=\"{}\"", escaped(value)) }
            })
            .collect();
        let (script, link) = (escaped(&format!("{app}embed.js")), escaped(&self.link(app)));
        format!(
            "<script src=\"{script}\" async></script>\n<tandem-assessment{attributes}>\n  <a href=\"{link}\">{}</a>\n</tandem-assessment>\n",
            escaped(words)
        )
    }

    /// A link to the page itself. It includes the logo only if that is a file, since a `data:` image is too long for
    /// an address.
    pub fn link(&self, app: &str) -> String {
        let brand = self.brand.settings().filter(|(_, value)| !is_inline(value));
        let query: Vec<String> = (self.look().chain(brand))
            .map(|(key, value)| format!("{key}={}", utf8_percent_encode(value, ESCAPED)))
            .collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let fragment = match &self.begin {
            Some(Begin { instrument, side: Some(side) }) => format!("#/assess/{instrument}?side={side}"),
            Some(Begin { instrument, side: None }) => format!("#/assess/{instrument}"),
            None => String::new(),
        };
        format!("{app}{mark}{}{fragment}", query.join("&"))
    }

    /// Whether the link leaves out the logo.
    pub fn link_lacks_logo(&self) -> bool {
        self.brand.logo.as_deref().is_some_and(is_inline)
    }
}

fn is_inline(value: &str) -> bool {
    value.starts_with("data:")
}

/// Serialising a text can't fail.
fn json_text(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
