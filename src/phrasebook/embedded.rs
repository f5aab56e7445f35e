//! The catalogs that come with the crate. The source is always there; each translation is a feature.
//!
//! They are built in, so that words are there wherever the crate is, without a file to find or to lose. A new language is a
//! folder with the same files, a feature, and a line below.

/// The files of one language.
pub(super) struct Embedded {
    pub(super) tag: &'static str,
    pub(super) files: &'static [&'static str],
}

macro_rules! embedded {
    ($tag:literal) => {
        Embedded {
            tag: $tag,
            files: &[
                include_str!(concat!("../../locales/", $tag, "/shared.ftl")),
                include_str!(concat!("../../locales/", $tag, "/brief.ftl")),
                include_str!(concat!("../../locales/", $tag, "/dyad.ftl")),
                include_str!(concat!("../../locales/", $tag, "/circle.ftl")),
                include_str!(concat!("../../locales/", $tag, "/accountability.ftl")),
                include_str!(concat!("../../locales/", $tag, "/checkin.ftl")),
                include_str!(concat!("../../locales/", $tag, "/items.ftl")),
                include_str!(concat!("../../locales/", $tag, "/ask.ftl")),
                include_str!(concat!("../../locales/", $tag, "/solo.ftl")),
                include_str!(concat!("../../locales/", $tag, "/contexts.ftl")),
                include_str!(concat!("../../locales/", $tag, "/terms.ftl")),
                include_str!(concat!("../../locales/", $tag, "/moves.ftl")),
                include_str!(concat!("../../locales/", $tag, "/feelings.ftl")),
                include_str!(concat!("../../locales/", $tag, "/needs.ftl")),
            ],
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
