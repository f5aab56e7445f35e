//! Language tags, as people and systems write them, and the direction of a language.

use unic_langid::{CharacterDirection, LanguageIdentifier, subtags};

/// The direction in which a text is written.
///
/// ```
/// use reweave::Person;
/// use reweave::phrasebook::Direction;
///
/// assert_eq!(Person::new("Amal").langs(["ar", "en"]).writes(), ("ar", Direction::Rtl));
/// assert_eq!(Direction::Rtl.id(), "rtl");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of `dir` in HTML.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Reads a tag as people and systems write it: `ar`, `es_MX`, `de_DE.UTF-8@euro`, `sr_RS@latin`, `iw`. None for `C`,
/// `POSIX` and what is no tag at all.
pub(crate) fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let (tag, modifier) = tag.split_once('@').unwrap_or((tag, ""));
    let tag = tag.split('.').next().unwrap_or_default().replace('_', "-");
    // Extensions say how to write numbers and the like: nothing here depends on them.
    let tag = tag.split("-u-").next().unwrap_or_default();
    if tag.is_empty() || matches!(tag.to_ascii_lowercase().as_str(), "c" | "posix" | "und") {
        return None;
    }
    let mut tag: LanguageIdentifier = tag.parse().ok()?;
    // Old names, and names of which one stands for several.
    let today = match tag.language.as_str() {
        "iw" => Some("he"),
        "in" => Some("id"),
        "tl" => Some("fil"),
        "mo" => Some("ro"),
        "no" | "nn" => Some("nb"),
        _ => None,
    };
    if let Some(language) = today.and_then(|name| name.parse::<subtags::Language>().ok()) {
        tag.language = language;
    }
    if modifier.eq_ignore_ascii_case("latin") {
        tag.script = "Latn".parse().ok();
    }
    Some(tag)
}

/// Puts in what a tag leaves unsaid, such as the script of its language: with the feature `scripts`.
#[cfg(feature = "scripts")]
pub(crate) fn maximize(tag: &mut LanguageIdentifier) {
    tag.maximize();
}

/// Leaves a tag as it is: what it does not say is not known without the feature `scripts`.
#[cfg(not(feature = "scripts"))]
pub(crate) fn maximize(_tag: &mut LanguageIdentifier) {}

/// The direction of a language; what is no tag is written from left to right.
pub(crate) fn direction(tag: &str) -> Direction {
    match parse(tag).map(|tag| tag.character_direction()) {
        Some(CharacterDirection::RTL) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// The tag as it is written in standards, or `und` where it is none.
pub(crate) fn canonical(tag: &str) -> String {
    parse(tag).map_or_else(|| "und".to_owned(), |tag| tag.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions() {
        for tag in ["ar", "ar-EG", "he", "iw", "fa", "ur", "az-Arab", "ps"] {
            assert_eq!(direction(tag), Direction::Rtl, "{tag}");
        }
        for tag in ["en", "es", "az", "zh-Hant", "C", ""] {
            assert_eq!(direction(tag), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn tags_are_written_as_standards_have_them() {
        for (written, standard) in [
            ("es_MX.UTF-8", "es-MX"),
            ("AR", "ar"),
            ("iw", "he"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("de-DE-u-co-phonebk", "de-DE"),
            ("C", "und"),
            ("no tag", "und"),
        ] {
            assert_eq!(canonical(written), standard, "{written}");
        }
    }
}
