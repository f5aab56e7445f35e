//! The catalogs that come with the crate. The source is always there; each translation is a feature.
//!
//! They are built in, so that words are there wherever the crate is, without a file to find or to lose. A new language is a
//! folder with the same files, a feature, and a line below.

#[cfg(any(test, not(feature = "catalogs")))]
mod plain;

/// A file as it stands.
#[cfg(feature = "catalogs")]
macro_rules! file {
    ($path:expr) => {
        include_str!($path)
    };
}

/// A file without its comments.
#[cfg(not(feature = "catalogs"))]
macro_rules! file {
    ($path:expr) => {{
        const WHOLE: &str = include_str!($path);
        const PLAIN: &[u8] = &plain::bytes::<{ plain::len(WHOLE) }>(WHOLE);
        plain::text(PLAIN)
    }};
}

/// The files of one language.
pub(super) struct Embedded {
    pub(super) tag: &'static str,
    pub(super) files: &'static [&'static str],
    /// What each of them is called, in the same order.
    #[cfg(feature = "catalogs")]
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
            files: &[$(file!(concat!("../../locales/", $tag, "/", $name))),*],
            #[cfg(feature = "catalogs")]
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

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn without_comments() {
        const WHOLE: &str = "### All\n\n# One.\none = 1 # 2\n    .two = #\n#\nthree = Três\n# at the end";
        const PLAIN: &[u8] = &plain::bytes::<{ plain::len(WHOLE) }>(WHOLE);
        assert_eq!(plain::text(PLAIN), "\none = 1 # 2\n    .two = #\nthree = Três\n");
    }
}
