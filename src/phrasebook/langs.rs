//! Language tags: what people and systems write, put in order, and matched with what there is.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::{CharacterDirection, LanguageIdentifier, subtags};

/// The direction in which a text is written.
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

/// Those of the available languages that serve a person, the best first: for each wish in turn what fits it, never in
/// another script, and at the end the source language.
pub(crate) fn chain<'a>(
    wishes: impl IntoIterator<Item = &'a str>,
    available: &[LanguageIdentifier],
    source: usize,
) -> Vec<usize> {
    let mut chain = Vec::new();
    for wish in wishes.into_iter().filter_map(parse) {
        let wishes = [wish.clone()];
        for found in negotiate_languages(&wishes, available, None, NegotiationStrategy::Filtering) {
            let index = available.iter().position(|tag| tag == found);
            if let Some(index) =
                index.filter(|i| !chain.contains(i) && script(&available[*i]) == script(&wish))
            {
                chain.push(index);
            }
        }
    }
    if !chain.contains(&source) {
        chain.push(source);
    }
    chain
}

/// The script that a language is written in, said or not.
fn script(tag: &LanguageIdentifier) -> Option<subtags::Script> {
    let mut full = tag.clone();
    full.maximize();
    full.script
}

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

    const AVAILABLE: &[&str] = &[
        "en", "es", "ar", "he", "id", "nb", "pt-BR", "ro", "sr", "zh-Hans", "zh-Hant", "fa", "ur", "de", "fr",
    ];

    #[track_caller]
    fn assert_chain(wishes: &[&str], expected: &[&str]) {
        let available: Vec<LanguageIdentifier> = AVAILABLE.iter().filter_map(|tag| parse(tag)).collect();
        assert_eq!(available.len(), AVAILABLE.len());
        let found: Vec<&str> =
            chain(wishes.iter().copied(), &available, 0).iter().map(|&i| AVAILABLE[i]).collect();
        assert_eq!(found, expected, "for {wishes:?}");
    }

    /// Request and expected chain: where the library alone would be wrong, `parse` and `script` put it right.
    #[test]
    fn negotiation_table() {
        assert_chain(&[], &["en"]);
        assert_chain(&["es"], &["es", "en"]);
        assert_chain(&["es-MX"], &["es", "en"]);
        assert_chain(&["es_MX.UTF-8"], &["es", "en"]);
        assert_chain(&["ar-EG", "fr-CA"], &["ar", "fr", "en"]);
        assert_chain(&["en", "ar"], &["en", "ar"]);
        assert_chain(&["pt"], &["pt-BR", "en"]);
        assert_chain(&["pt-PT"], &["pt-BR", "en"]);
        assert_chain(&["zh-TW"], &["zh-Hant", "en"]);
        assert_chain(&["zh-HK"], &["zh-Hant", "en"]);
        assert_chain(&["zh-MO"], &["zh-Hant", "en"]);
        assert_chain(&["zh"], &["zh-Hans", "en"]);
        assert_chain(&["zh-SG"], &["zh-Hans", "en"]);
        assert_chain(&["sr-Latn"], &["en"]);
        assert_chain(&["sr_RS@latin"], &["en"]);
        assert_chain(&["sr"], &["sr", "en"]);
        assert_chain(&["iw"], &["he", "en"]);
        assert_chain(&["in"], &["id", "en"]);
        assert_chain(&["mo"], &["ro", "en"]);
        assert_chain(&["no"], &["nb", "en"]);
        assert_chain(&["nn-NO"], &["nb", "en"]);
        assert_chain(&["de_DE@euro"], &["de", "en"]);
        assert_chain(&["de-DE-u-co-phonebk"], &["de", "en"]);
        assert_chain(&["C", "POSIX", "C.UTF-8", "", "!!", "xx-nothing-like-this"], &["en"]);
    }

    #[test]
    fn directions() {
        for tag in ["ar", "ar-EG", "he", "iw", "fa", "ur", "az-Arab", "ps"] {
            assert_eq!(direction(tag), Direction::Rtl, "{tag}");
        }
        for tag in ["en", "es", "az", "zh-Hant", "C", ""] {
            assert_eq!(direction(tag), Direction::Ltr, "{tag}");
        }
    }
}
