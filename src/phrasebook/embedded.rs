//! The catalogs that come with the crate. The source is always there; each translation is a feature.
//!
//! They are built in, so that words are there wherever the crate is, without a file to find or to lose. A new language is a
//! folder with the same files, a feature, and a line below.

/// The files of one language.
pub(super) struct Embedded {
    pub(super) tag: &'static str,
    pub(super) files: &'static [&'static str],
    /// What each of them is called, in the same order.
    pub(super) names: &'static [&'static str],
}

macro_rules! embedded {
    ($tag:literal) => {
        embedded!(
            $tag: "shared.ftl", "brief.ftl", "dyad.ftl", "circle.ftl", "accountability.ftl", "checkin.ftl", "items.ftl", "ask.ftl", "solo.ftl", "contexts.ftl", "terms.ftl", "moves.ftl", "feelings.ftl", "needs.ftl"
        )
    };
    ($tag:literal: $($name:literal),*) => {
        Embedded {
            tag: $tag,
            files: &[$(include_str!(concat!("../../locales/", $tag, "/", $name))),*],
            names: &[$($name),*],
        }
    };
}

/// The language from which the others are translated.
pub(super) const SOURCE: Embedded = embedded!("en");

pub(super) const TRANSLATIONS: &[Embedded] = &[
    #[cfg(feature = "ar")]
    embedded!("ar"),
    #[cfg(feature = "es")]
    embedded!("es"),
];
