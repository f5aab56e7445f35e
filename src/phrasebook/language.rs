//! A language: its tag, and its texts, which are read when one of them is first needed.
//!
//! A program serves few of the languages that it has. To choose one only tags are compared; the texts of the others are read
//! only if one is missing.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent::{FluentArgs, FluentError, FluentMessage, FluentResource};
use unic_langid::LanguageIdentifier;

use super::bundle::Bundle;
use super::embedded::Embedded;
use super::labels::{Labels, List};
use crate::flow::WordList;
use crate::lang::{Direction, direction, parse};

/// One language of a phrasebook.
pub(super) struct Language {
    tag: LanguageIdentifier,
    /// The tag as it is written.
    name: String,
    dir: Direction,
    files: Vec<&'static str>,
    /// The tag of the language that the files are in: of a form of a language, that one.
    base: Option<&'static str>,
    over: Option<Arc<Over>>,
    isolate: bool,
    texts: OnceLock<Texts>,
}

/// What an app's overlays lay over the files of a language.
pub(super) struct Over {
    /// All their messages, whole, as a Fluent file.
    pub(super) text: String,
    /// Of each text that an overlay has, which one it is.
    pub(super) origins: BTreeMap<String, Arc<str>>,
}

/// The texts, once they are read.
struct Texts {
    bundle: Bundle,
    labels: Labels,
}

/// What a language has of a text that was asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Not even its message.
    Nothing,
    /// The message, without this attribute.
    Message,
    /// The text, and it is written.
    Text,
}

impl Language {
    /// A language of this tag, made of files of the crate, if it has some, and of what is laid over them. It has marks around names.
    pub(super) fn new(tag: &str, base: Option<&Embedded>, over: Option<Over>) -> Self {
        let dir = direction(tag);
        let tag = parse(tag).unwrap_or_default();
        Self {
            name: tag.to_string(),
            dir,
            tag,
            files: base.map(|base| base.files.to_vec()).unwrap_or_default(),
            base: base.map(|base| base.tag),
            over: over.map(Arc::new),
            isolate: true,
            texts: OnceLock::new(),
        }
    }

    /// The same language, with or without marks around names, not read yet.
    pub(super) fn isolating(&self, isolate: bool) -> Self {
        Self {
            tag: self.tag.clone(),
            name: self.name.clone(),
            dir: self.dir,
            files: self.files.clone(),
            base: self.base,
            over: self.over.clone(),
            isolate,
            texts: OnceLock::new(),
        }
    }

    #[cfg(test)]
    pub(super) fn embedded(embedded: &Embedded, isolate: bool) -> Self {
        Self::new(embedded.tag, Some(embedded), None).isolating(isolate)
    }

    /// Whether an app's words are laid over it, or it is a form of another: then its texts come from more than one place.
    pub(super) fn is_layered(&self) -> bool {
        self.over.is_some()
    }

    /// Where a text that this language has came from: its language, and the overlay, if it is of one.
    pub(super) fn source_of(&self, id: &str) -> (&str, Option<&str>) {
        let overlay = self.over.as_ref().and_then(|over| over.origins.get(id));
        match overlay {
            Some(overlay) => (&self.name, Some(overlay)),
            None => (self.base.unwrap_or(&self.name), None),
        }
    }

    /// The tag, for negotiation.
    pub(super) fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// The tag, as it is written.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn dir(&self) -> Direction {
        self.dir
    }

    /// The texts, read now if nobody has asked for one before. Two threads that ask at once wait for one of them to read.
    fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| {
            let mut bundle = Bundle::new_concurrent(vec![self.tag.clone()]);
            bundle.set_use_isolating(self.isolate);
            for file in &self.files {
                // The files are part of this crate, and a test reads every one of them without a fault. If one had a
                // fault all the same, what could be read of it would still serve.
                let resource =
                    FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(partly, _)| partly);
                let _ = bundle.add_resource(resource);
            }
            // It was checked, and is written out of what was read of it: each message with all its texts.
            if let Some(over) = &self.over {
                let resource =
                    FluentResource::try_new(over.text.clone()).unwrap_or_else(|(partly, _)| partly);
                bundle.add_resource_overriding(resource);
            }
            Texts { labels: Labels::of(&bundle), bundle }
        })
    }

    /// The labels that are the same for everybody.
    pub(super) fn labels(&self) -> &Labels {
        &self.texts().labels
    }

    /// The words of a list, if they are the same for everybody.
    pub(super) fn list(&self, list: WordList) -> Option<&List> {
        let Texts { bundle, labels } = self.texts();
        labels.list(bundle, list)
    }

    /// A message, with its attributes.
    pub(super) fn get(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.texts().bundle.get_message(id)
    }

    /// Writes a text of a message that was found here: its value, or an attribute of it. Says whether it has that text.
    pub(super) fn write_of(
        &self,
        message: &FluentMessage<'_>,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
        out: &mut String,
        errors: &mut Vec<FluentError>,
    ) -> bool {
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let bundle = &self.texts().bundle;
        pattern.is_some_and(|pattern| bundle.write_pattern(out, pattern, Some(args), errors).is_ok())
    }

    /// Writes a message, or an attribute of it, if the language has it.
    pub(super) fn write(
        &self,
        (id, attribute): (&str, Option<&str>),
        args: &FluentArgs<'_>,
        out: &mut String,
        errors: &mut Vec<FluentError>,
    ) -> Found {
        let Some(message) = self.get(id) else { return Found::Nothing };
        if self.write_of(&message, attribute, args, out, errors) { Found::Text } else { Found::Message }
    }

    /// Whether its texts have been read.
    #[cfg(test)]
    pub(super) fn is_read(&self) -> bool {
        self.texts.get().is_some()
    }
}
