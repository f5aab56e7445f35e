//! Catalogs as data: files, entries, and the texts in them.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

/// Something wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) file: String,
    pub(crate) at: String,
    pub(crate) reason: String,
}

impl Problem {
    pub(crate) fn new(file: &str, at: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), at: at.into(), reason: reason.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.at, self.reason)
    }
}

/// Fails with all problems, not the first alone.
#[track_caller]
pub(crate) fn assert_none(problems: &[Problem]) {
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} problems:\n{}", lines.len(), lines.join("\n"));
}

/// Fails unless exactly one problem was found, for a reason that has these words.
#[track_caller]
pub(crate) fn assert_one(problems: &[Problem], reason: &str) {
    assert!(
        matches!(problems, [only] if only.reason.contains(reason)),
        "expected one problem with “{reason}”, got {problems:#?}"
    );
}

pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl File {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// One language: its files, and what could be read of them.
pub(crate) struct Locale {
    pub(crate) tag: String,
    pub(crate) files: Vec<File>,
    pub(crate) entries: Vec<Item>,
}

/// A message or a term.
#[derive(Clone)]
pub(crate) struct Item {
    /// Language and file, such as `es/shared.ftl`.
    pub(crate) file: String,
    /// With the `-` of a term.
    pub(crate) id: String,
    pub(crate) value: Option<Pattern<String>>,
    pub(crate) attributes: Vec<(String, Pattern<String>)>,
    pub(crate) comment: Option<String>,
    /// The last `##` comment above it.
    pub(crate) group: Option<String>,
}

impl Item {
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The value and the attributes, each with its full id, such as `move-say` or `move-break.help`.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (String, &Pattern<String>)> {
        let value = self.value.iter().map(|pattern| (self.id.clone(), pattern));
        let attributes =
            self.attributes.iter().map(|(name, pattern)| (format!("{}.{name}", self.id), pattern));
        value.chain(attributes)
    }

    pub(crate) fn problem(&self, at: &str, reason: impl Into<String>) -> Problem {
        Problem::new(&self.file, at, reason)
    }
}

impl Locale {
    /// A locale from text, as the tests of the checks use it.
    pub(crate) fn of(tag: &str, files: &[(&str, &str)]) -> Self {
        let files = files
            .iter()
            .map(|(name, text)| File { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() })
            .collect();
        Self::from_files(tag, files)
    }

    fn from_files(tag: &str, files: Vec<File>) -> Self {
        let entries = files
            .iter()
            .flat_map(|file| {
                let name = format!("{tag}/{}", file.name);
                let mut group = None;
                parse(&file.text()).body.into_iter().filter_map(move |entry| {
                    if let Entry::GroupComment(comment) = &entry {
                        group = Some(comment.content.join("\n"));
                    }
                    item(&name, entry, group.clone())
                })
            })
            .collect();
        Self { tag: tag.to_owned(), files, entries }
    }

    pub(crate) fn each_file(&self, check: impl Fn(&File) -> Vec<Problem>) -> Vec<Problem> {
        let named = |file: &File| {
            check(file)
                .into_iter()
                .map(|problem| Problem { file: format!("{}/{}", self.tag, file.name), ..problem })
                .collect::<Vec<_>>()
        };
        self.files.iter().flat_map(named).collect()
    }

    pub(crate) fn item(&self, id: &str) -> Option<&Item> {
        self.entries.iter().find(|item| item.id == id)
    }

    /// Runs over every value and every attribute.
    pub(crate) fn each_pattern(
        &self,
        mut check: impl FnMut(&Item, &str, &Pattern<String>) -> Vec<Problem>,
    ) -> Vec<Problem> {
        let mut problems = Vec::new();
        for item in &self.entries {
            for (at, pattern) in item.patterns() {
                problems.extend(check(item, &at, pattern));
            }
        }
        problems
    }
}

/// What can be read of a file; nothing where reading it would overflow the stack.
fn parse(text: &str) -> Resource<String> {
    if depth(text) > MAX_DEPTH {
        return Resource { body: Vec::new() };
    }
    parser::parse(text.to_owned()).unwrap_or_else(|(partly, _)| partly)
}

/// The deepest nesting of braces and parentheses that is parsed at all.
pub(crate) const MAX_DEPTH: usize = 16;

/// The deepest nesting of braces and parentheses.
pub(crate) fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for c in text.chars() {
        match c {
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn item(file: &str, entry: Entry<String>, group: Option<String>) -> Option<Item> {
    let (id, value, attributes, comment) = match entry {
        Entry::Message(message) => (message.id.name, message.value, message.attributes, message.comment),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes, term.comment),
        _ => return None,
    };
    let attributes = attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value)).collect();
    let comment = comment.map(|Comment { content }| content.join("\n"));
    Some(Item { file: file.to_owned(), id, value, attributes, comment, group })
}

/// What stands in a pattern, however deep.
#[derive(Clone, Copy)]
pub(crate) enum Part<'a> {
    Text(&'a str),
    Inline(&'a InlineExpression<String>),
    Select(&'a Expression<String>),
    /// Braces within braces.
    Nested,
}

/// Every part of a pattern, those of all variants one after the other.
pub(crate) fn parts(pattern: &Pattern<String>) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    collect(pattern, &mut parts);
    parts
}

fn collect<'a>(pattern: &'a Pattern<String>, parts: &mut Vec<Part<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => parts.push(Part::Text(value)),
            PatternElement::Placeable { expression } => collect_expression(expression, parts),
        }
    }
}

fn collect_expression<'a>(expression: &'a Expression<String>, parts: &mut Vec<Part<'a>>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            parts.push(Part::Nested);
            collect_expression(expression, parts);
        }
        Expression::Inline(inline) => parts.push(Part::Inline(inline)),
        Expression::Select { selector, variants } => {
            parts.push(Part::Select(expression));
            parts.push(Part::Inline(selector));
            for variant in variants {
                collect(&variant.value, parts);
            }
        }
    }
}

/// The variables that a pattern names itself.
pub(crate) fn variables(pattern: &Pattern<String>) -> Vec<&str> {
    parts(pattern)
        .into_iter()
        .filter_map(|part| match part {
            Part::Inline(InlineExpression::VariableReference { id }) => Some(id.name.as_str()),
            _ => None,
        })
        .collect()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The languages on disk, in order: each is a folder.
pub(crate) fn tags() -> Vec<String> {
    names(&folder()).into_iter().filter(|name| folder().join(name).is_dir()).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder that can be listed").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// All locales on disk: the library's catalogs, and those of the program `talk`, which are held to the same rules.
pub(crate) fn from_disk() -> Vec<Locale> {
    let files = |folder: &Path| {
        let names = names(folder).into_iter();
        let catalogs =
            names.filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "ftl"));
        let read = |name: String| File {
            bytes: fs::read(folder.join(&name)).expect("a file that can be read"),
            name,
        };
        catalogs.map(read).collect::<Vec<_>>()
    };
    let locale = |tag: String| {
        let mut all = files(&folder().join(&tag));
        all.extend(files(&folder().join("../examples/talk/locales").join(&tag)));
        Locale::from_files(&tag, all)
    };
    tags().into_iter().map(locale).collect()
}
