//! Which of the available languages serve a person, and in which order.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::{LanguageIdentifier, subtags};

use crate::lang::parse;

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
}
