//! What can be wrong with words that an app brings.

use std::fmt;

/// A fault in a file of words, with where it is. The message that has it is left out; what the crate has in its place stays.
///
/// ```
/// use reweave::Phrasebook;
/// use reweave::phrasebook::Overlay;
/// use reweave::terms::Resources;
///
/// let words = "step-glad = What went well?\n\nstep-hard = It is { DATETIME($day) } now.\n";
/// let overlay = Overlay::new("retro").file("en", "retro.ftl", words);
/// let faults = Phrasebook::builder(Resources::NoResources).overlay(overlay).build().unwrap_err();
/// let fault = faults.first().unwrap();
/// assert_eq!((fault.file.as_str(), fault.line, fault.id.as_deref()), ("retro.ftl", Some(3), Some("step-hard")));
/// assert_eq!(fault.code(), "function");
/// assert_eq!(
///     fault.to_string(),
///     "retro.ftl:3: step-hard: the function DATETIME(): what it writes differs between runtimes. \
///      Show it beside the message as data"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CatalogFault {
    /// The overlay that the file belongs to.
    pub overlay: String,
    /// The language of the file.
    pub lang: String,
    /// The name of the file, as the app gave it.
    pub file: String,
    /// The line, the first being 1, where it is known.
    pub line: Option<usize>,
    /// The message, or its attribute (`step-glad.help`), where there is one.
    pub id: Option<String>,
    /// What is wrong.
    pub kind: CatalogFaultKind,
}

impl CatalogFault {
    /// A short name of what is wrong, the same in every version.
    #[must_use]
    pub fn code(&self) -> &'static str {
        (&self.kind).into()
    }
}

impl fmt::Display for CatalogFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(id) = &self.id {
            write!(f, ": {id}")?;
        }
        write!(f, ": {}", self.kind)
    }
}

impl std::error::Error for CatalogFault {}

/// What is wrong with a file of words, or with a message in it.
///
/// ```
/// use reweave::phrasebook::CatalogFaultKind;
///
/// let code: &'static str = (&CatalogFaultKind::TwoGenders).into();
/// assert_eq!(code, "two-genders");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum CatalogFaultKind {
    /// Nobody can be addressed in it: say which language it is, such as `es` or `pt-BR`.
    #[error("`{0}` is not the tag of a language: write one such as `es` or `pt-BR`")]
    BadTag(String),
    /// The file is larger than any catalog has to be: divide it.
    #[error("{bytes} bytes, of at most {most}: divide the file")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it can be.
        most: usize,
    },
    /// Braces stand in braces, so deep that reading them could end the program.
    #[error("braces {depth} deep, of at most {most}: divide the text into messages")]
    TooDeep {
        /// How deep they are.
        depth: usize,
        /// How deep they can be.
        most: usize,
    },
    /// A character that nobody sees, or that changes how others are read.
    #[error("{what} (U+{code:04X}) stands in the text: take it out")]
    Character {
        /// Its number in Unicode.
        code: u32,
        /// What it is.
        what: &'static str,
    },
    /// A line of spaces would be printed.
    #[error("a line of nothing but spaces, which would be printed: take them out")]
    SpaceAtEnd,
    /// It is not written in Fluent.
    #[error("it cannot be read: {0}")]
    Syntax(String),
    /// Two messages have this id, so nobody can say which is shown.
    #[error("it stands in {0} too: keep one")]
    DuplicateMessage(String),
    /// Two attributes have this name.
    #[error("it has `.{0}` twice: keep one")]
    DuplicateAttribute(String),
    /// A message and a term share a name, which some runtimes hold for one.
    #[error("a message and a term have this name: rename the term")]
    NameOfTerm,
    /// A name is written in another way than all others.
    #[error(
        "`{0}` is written in another way: ids and attributes in small letters with hyphens, at least 3 of them, variables with `_`"
    )]
    BadName(String),
    /// A text is too long to be read on a screen, or to be written by some runtimes.
    #[error("{chars} characters, of at most {most}: say it in fewer, or in two messages")]
    TooLong {
        /// How long it is, or could become.
        chars: usize,
        /// How long it can be.
        most: usize,
    },
    /// A text refers to so much that runtimes stop before its end.
    #[error("more than {most} braces when it is written out: refer to less")]
    TooManyPlaceables {
        /// How many there can be.
        most: usize,
    },
    /// A text refers to itself, by itself or by way of others.
    #[error("it refers to `{0}`, in which it stands itself: take one of the references out")]
    Circle(String),
    /// It refers to something that is not there.
    #[error("it refers to `{0}`, which is not there: write it too, or take the reference out")]
    UnknownReference(String),
    /// It names a variable that the message does not get.
    #[error(
        "the message does not get `${0}`: it gets $their_name, $their_gender, $your_gender and $register, and $count where something is counted"
    )]
    UnknownVariable(String),
    /// A term names a variable that messages get: a term gets only what is passed to it.
    #[error("a term does not get `${0}`: write it into the message")]
    TermVariable(String),
    /// A term with a parameter has another term in it, and some runtimes lose the parameter.
    #[error("a term with a parameter has another term in it: write out one of the two")]
    TermInTerm,
    /// A term is given something without a name, which it never gets.
    #[error("-{0} is given something without a name: write `(case: \"genitive\")` or the like, or nothing")]
    TermArguments(String),
    /// A function, of which runtimes have other ones.
    #[error(
        "the function {0}(): what it writes differs between runtimes. Show it beside the message as data"
    )]
    Function(String),
    /// Quoted text or a number in braces; as a selector it can end the program.
    #[error("`{0}` in braces: write it as text; only [ * . at the beginning of a line have to be quoted")]
    Literal(String),
    /// Braces within braces.
    #[error("braces within braces: take the outer ones away")]
    NestedBraces,
    /// HTML, Markdown or an escape in the text.
    #[error("`{0}` stands in the text as it is: no markup, no escapes. Formatting is the app's")]
    Markup(&'static str),
    /// It selects by something that has no closed list of values.
    #[error(
        "it selects by `{0}`, which has no closed list: select by $your_gender, $their_gender, $register or $count"
    )]
    NoClosedList(String),
    /// A key that the variable never has.
    #[error("[{key}] is no key of {of}: take the variant out")]
    UnknownKey {
        /// The key.
        key: String,
        /// Of what.
        of: String,
    },
    /// Two variants have the same key.
    #[error("the key [{0}] stands there twice: keep one")]
    DuplicateKey(String),
    /// The default is another than the one that has to read well by itself.
    #[error("the default is *[{key}]: write the star at [{expected}]")]
    OtherDefault {
        /// The default.
        key: String,
        /// Which it should be.
        expected: String,
    },
    /// A selector of one variant.
    #[error("`{0}` selects nothing, there is one key: write the text without a selector")]
    OneKey(String),
    /// A number behind categories never has its turn: the first that fits is taken.
    #[error("[{0}] stands behind words: the first that fits is taken, so write numbers first")]
    NumberBehindWords(String),
    /// A plural form that the language does not have from 0 to 99.
    #[error("[{0}] is never chosen in this language from 0 to 99: take the variant out")]
    NeverChosen(String),
    /// A plural form that the language needs.
    #[error("[{0}] is missing, which this language needs: write the variant")]
    MissingKey(String),
    /// Selectors in selectors in selectors.
    #[error("selectors {depth} deep, of at most {most}: write whole sentences for fewer cases")]
    SelectorsTooDeep {
        /// How deep they are.
        depth: usize,
        /// How deep they can be.
        most: usize,
    },
    /// A text that selects by both people's genders has so many variants that nobody reads them all.
    #[error("it selects by both genders: reword it, so that it needs one of them")]
    TwoGenders,
    /// A word of letters from two scripts: one of them only looks right.
    #[error("the word “{0}” has letters of two scripts: one of them only looks like the right one")]
    MixedScripts(String),
    /// A word in a script that the language is not written in.
    #[error("the word “{0}” is in another script than the language")]
    OtherScript(String),
    /// The message is one of the crate's, and the overlay was not allowed to replace those.
    #[error("the crate has a text of this id: say `replacing` if it is meant to be replaced, or rename it")]
    ReplacesBuiltIn,
    /// The crate's message has no such attribute, so nobody would see it.
    #[error("the crate's message has no `.{0}`: nobody would see it")]
    UnknownAttribute(String),
    /// The crate's message has no value, so nobody would see it.
    #[error("the crate's message has attributes only: nobody would see a value")]
    UnknownValue,
    /// A text for a context that there is not.
    #[error("there is no context `{0}`")]
    UnknownContext(String),
}
