//! Which of the available languages serve a person, and in which order.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::{LanguageIdentifier, subtags};

use crate::lang::{maximize, parse};

/// Those of the available languages that serve a person, by their places, the best first: for each wish in turn what fits it,
/// never in another script.
pub(super) fn fitting<'a>(
    wishes: impl IntoIterator<Item = &'a str>,
    available: &[&LanguageIdentifier],
) -> Vec<usize> {
    let mut fitting = Vec::new();
    for wish in wishes.into_iter().filter_map(parse) {
        let wishes = [&wish];
        for found in negotiate_languages(&wishes, available, None, NegotiationStrategy::Filtering) {
            let place = available.iter().position(|tag| tag == found);
            if let Some(place) = place.filter(|i| !fitting.contains(i) && script(found) == script(&wish)) {
                fitting.push(place);
            }
        }
    }
    fitting
}

/// The script that a language is written in, said or not.
fn script(tag: &LanguageIdentifier) -> Option<subtags::Script> {
    let mut full = tag.clone();
    maximize(&mut full);
    full.script
}

#[cfg(test)]
mod tests {
    use super::*;

    const AVAILABLE: &[&str] = &[
        "en", "es", "ar", "he", "id", "nb", "pt-BR", "ro", "sr", "zh-Hans", "zh-Hant", "fa", "ur", "de", "fr",
    ];

    #[track_caller]
    fn assert_fitting(wishes: &[&str], expected: &[&str]) {
        let available: Vec<LanguageIdentifier> = AVAILABLE.iter().filter_map(|tag| parse(tag)).collect();
        assert_eq!(available.len(), AVAILABLE.len());
        let available: Vec<&LanguageIdentifier> = available.iter().collect();
        let found: Vec<&str> =
            fitting(wishes.iter().copied(), &available).iter().map(|&i| AVAILABLE[i]).collect();
        assert_eq!(found, expected, "for {wishes:?}");
    }

    /// Request, and what fits it: where the library alone would be wrong, `parse` and `script` put it right.
    #[test]
    fn negotiation_table() {
        assert_fitting(&[], &[]);
        assert_fitting(&["es"], &["es"]);
        assert_fitting(&["es-MX"], &["es"]);
        assert_fitting(&["es_MX.UTF-8"], &["es"]);
        assert_fitting(&["ar-EG", "fr-CA"], &["ar", "fr"]);
        assert_fitting(&["en", "ar"], &["en", "ar"]);
        assert_fitting(&["pt"], &["pt-BR"]);
        assert_fitting(&["pt-PT"], &["pt-BR"]);
        assert_fitting(&["zh-TW"], &["zh-Hant"]);
        assert_fitting(&["zh-HK"], &["zh-Hant"]);
        assert_fitting(&["zh-MO"], &["zh-Hant"]);
        assert_fitting(&["zh"], &["zh-Hans"]);
        assert_fitting(&["zh-SG"], &["zh-Hans"]);
        assert_fitting(&["sr-Latn"], &[]);
        assert_fitting(&["sr_RS@latin"], &[]);
        assert_fitting(&["sr"], &["sr"]);
        assert_fitting(&["iw"], &["he"]);
        assert_fitting(&["in"], &["id"]);
        assert_fitting(&["mo"], &["ro"]);
        assert_fitting(&["no"], &["nb"]);
        assert_fitting(&["nn-NO"], &["nb"]);
        assert_fitting(&["de_DE@euro"], &["de"]);
        assert_fitting(&["de-DE-u-co-phonebk"], &["de"]);
        assert_fitting(&["C", "POSIX", "C.UTF-8", "", "!!", "xx-nothing-like-this"], &[]);
    }
}
