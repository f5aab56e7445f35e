//! The catalogs: one Fluent bundle for each language, read when it is first needed.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use super::labels::Labels;

type Bundle = FluentBundle<FluentResource>;

macro_rules! embedded {
    ($($tag:literal),* $(,)?) => {
        &[$(($tag, &[
            include_str!(concat!("../../locales/", $tag, "/steps.ftl")),
            include_str!(concat!("../../locales/", $tag, "/dyad.ftl")),
            include_str!(concat!("../../locales/", $tag, "/terms.ftl")),
            include_str!(concat!("../../locales/", $tag, "/moves.ftl")),
            include_str!(concat!("../../locales/", $tag, "/feelings.ftl")),
            include_str!(concat!("../../locales/", $tag, "/needs.ftl")),
            include_str!(concat!("../../locales/", $tag, "/screen.ftl")),
        ])),*]
    };
}

/// The languages that come with the crate; the first is the source.
const EMBEDDED: &[(&str, &[&str])] = embedded!["en", "ar", "es"];

/// All catalogs.
pub(super) struct Catalogs {
    tags: Vec<LanguageIdentifier>,
    bundles: Vec<OnceLock<Bundle>>,
    labels: Vec<OnceLock<Labels>>,
    isolate: bool,
}

impl Catalogs {
    pub(super) fn embedded(isolate: bool) -> Self {
        Self {
            tags: EMBEDDED.iter().map(|(tag, _)| tag.parse().unwrap_or_default()).collect(),
            bundles: EMBEDDED.iter().map(|_| OnceLock::new()).collect(),
            labels: EMBEDDED.iter().map(|_| OnceLock::new()).collect(),
            isolate,
        }
    }

    /// The languages, the source first.
    pub(super) fn tags(&self) -> &[LanguageIdentifier] {
        &self.tags
    }

    pub(super) fn tag(language: usize) -> &'static str {
        EMBEDDED.get(language).map_or("en", |(tag, _)| tag)
    }

    fn bundle(&self, language: usize) -> Option<&Bundle> {
        let (_, files) = EMBEDDED.get(language)?;
        let tag = self.tags.get(language)?;
        Some(self.bundles.get(language)?.get_or_init(|| {
            let mut bundle = Bundle::new_concurrent(vec![tag.clone()]);
            bundle.set_use_isolating(self.isolate);
            for file in *files {
                // The files are part of this crate, and a test reads every one of them without a fault. If one had a
                // fault all the same, what could be read of it would still serve.
                let resource =
                    FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(partly, _)| partly);
                let _ = bundle.add_resource(resource);
            }
            bundle
        }))
    }

    /// The labels of a language that are the same for everybody.
    pub(super) fn labels(&self, language: usize) -> Option<&Labels> {
        Some(self.labels.get(language)?.get_or_init(|| Labels::of(self, language)))
    }

    /// A text that has no variable and no selector in it: the formatter gives such a text back as it stands, and writes any
    /// other anew.
    pub(super) fn plain(&self, language: usize, id: &str, attribute: Option<&str>) -> Option<&str> {
        let bundle = self.bundle(language)?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        match bundle.format_pattern(pattern, None, &mut Vec::new()) {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(_) => None,
        }
    }

    /// Whether a language has a message, or an attribute of it.
    pub(super) fn has(&self, language: usize, id: &str, attribute: Option<&str>) -> bool {
        self.bundle(language).and_then(|bundle| bundle.get_message(id)).is_some_and(|message| match attribute
        {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    /// Writes a message, or an attribute of it, if the language has it.
    pub(super) fn write(
        &self,
        language: usize,
        (id, attribute): (&str, Option<&str>),
        args: &FluentArgs<'_>,
        out: &mut String,
        errors: &mut Vec<FluentError>,
    ) -> bool {
        let Some(bundle) = self.bundle(language) else { return false };
        let Some(message) = bundle.get_message(id) else { return false };
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else { return false };
        bundle.write_pattern(out, pattern, Some(args), errors).is_ok()
    }
}
