//! Where a text came from.

use serde::{Deserialize, Serialize};

/// Where a text of a screen came from, if that is not the crate's own catalog of the screen's language.
///
/// It is for whoever looks after the catalogs: which texts are an app's own, and which a language still lacks.
///
/// ```
/// use reweave::screen::TextSource;
///
/// let json = r#"{"id":"move-leave.help","lang":"es","overlay":"school"}"#;
/// let source: TextSource = serde_json::from_str(json)?;
/// assert_eq!(source.overlay.as_deref(), Some("school"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[non_exhaustive]
pub struct TextSource {
    /// The message, or its attribute (`move-leave.help`).
    pub id: String,
    /// The language whose text it is, as a tag.
    pub lang: String,
    /// The overlay that has it, by its name; none where it is the crate's own text.
    pub overlay: Option<String>,
}

impl TextSource {
    pub(crate) fn new(id: &str, lang: &str, overlay: Option<&str>) -> Self {
        Self { id: id.to_owned(), lang: lang.to_owned(), overlay: overlay.map(str::to_owned) }
    }
}
