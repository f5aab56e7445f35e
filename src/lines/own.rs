//! Words of one's own, as the lines bring them.

use serde::Deserialize;

use crate::phrasebook::{CatalogFault, Overlay, Phrasebook, PhrasebookBuilder};
use crate::terms::Resources;

/// A file of words of one's own.
///
/// ```
/// use reweave::lines::{Driver, Start};
/// use reweave::Seat;
///
/// let start = Start::from_json(
///     r#"{"overlays":[{"lang":"en","file":"own.ftl","text":"move-leave = Stop here\n","replacing":true}]}"#,
/// )?;
/// let prompt = Driver::start(start)?.screen(Seat::FIRST).unwrap();
/// assert!(prompt.moves().any(|made| made.label == "Stop here"));
/// # Ok::<(), reweave::lines::NoStart>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct OwnWords {
    /// The language, as a tag.
    pub lang: String,
    /// What faults call the file; it is also the name of the [overlay](Overlay).
    pub file: String,
    /// What stands in it, in Fluent.
    pub text: String,
    /// Whether it can replace texts of the crate.
    pub replacing: bool,
}

impl OwnWords {
    /// The words of a file in a language; they replace nothing of the crate.
    #[must_use]
    pub fn new(lang: &str, file: &str, text: &str) -> Self {
        Self { lang: lang.to_owned(), file: file.to_owned(), text: text.to_owned(), replacing: false }
    }

    fn overlay(&self) -> Overlay {
        let overlay = Overlay::new(&self.file).file(&self.lang, &self.file, &self.text);
        if self.replacing { overlay.replacing() } else { overlay }
    }
}

/// The phrasebook with these words over those of the crate.
pub(super) fn phrasebook(
    resources: Resources,
    overlays: &[OwnWords],
) -> Result<Phrasebook, Vec<CatalogFault>> {
    let overlays = overlays.iter().map(OwnWords::overlay);
    let builder = overlays.fold(Phrasebook::builder(resources), PhrasebookBuilder::overlay);
    builder.build()
}

pub(super) fn listed(faults: &[CatalogFault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
