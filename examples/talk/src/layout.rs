//! Pages: text with a little shape, wrapped to a width, before it is known where it is shown.

use reweave::Words;
use textwrap::Options;

use crate::book::Reader;

/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 80;

/// What one screen says.
pub(crate) struct Page {
    parts: Vec<(Kind, String)>,
    /// The first part that stays beside the list of choices when the page is too long for the window.
    stays: usize,
    /// What is asked between two windows of a long page.
    pub(crate) go_on: String,
}

#[derive(Clone, Copy)]
enum Kind {
    Head,
    Text,
    Item,
    Quote,
}

/// A line as it is printed.
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) strong: bool,
    /// Whether a paragraph begins here: a good place to turn over.
    pub(crate) begins: bool,
}

impl Page {
    pub(crate) fn new(reader: &Reader) -> Self {
        Self { parts: Vec::new(), stays: 0, go_on: reader.text("screen-continue", &[]) }
    }

    /// The one thing that the page says, or whose page it is.
    pub(crate) fn head(&mut self, text: &str) -> &mut Self {
        self.part(Kind::Head, text)
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.part(Kind::Text, text)
    }

    pub(crate) fn item(&mut self, text: &str) -> &mut Self {
        self.part(Kind::Item, text)
    }

    /// What a person wrote, on lines of its own.
    pub(crate) fn quote(&mut self, text: &str) -> &mut Self {
        self.part(Kind::Quote, text)
    }

    /// An empty line, never two.
    pub(crate) fn gap(&mut self) -> &mut Self {
        if self.parts.last().is_some_and(|(_, text)| !text.is_empty()) {
            self.parts.push((Kind::Text, String::new()));
        }
        self
    }

    /// All that follows stays beside the choices.
    pub(crate) fn stay(&mut self) -> &mut Self {
        self.stays = self.parts.len();
        self
    }

    /// Controls and hidden marks reach no screen, wherever a text comes from.
    fn part(&mut self, kind: Kind, text: &str) -> &mut Self {
        if let Some(text) = Words::text(text).as_text().filter(|text| !text.is_empty()) {
            self.parts.push((kind, text.to_owned()));
        }
        self
    }

    /// The lines that may be turned over, and those that stay beside the choices.
    pub(crate) fn lines(&self, width: usize) -> (Vec<Line>, Vec<Line>) {
        let end = self.parts.iter().rposition(|(_, text)| !text.is_empty()).map_or(0, |last| last + 1);
        let (before, staying) = self.parts[..end].split_at(self.stays.min(end));
        (wrapped(before, width), wrapped(staying, width))
    }

    /// How much there is to read.
    pub(crate) fn length(&self) -> usize {
        self.parts.iter().map(|(_, text)| text.chars().count()).sum()
    }
}

fn wrapped(parts: &[(Kind, String)], width: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    for (kind, text) in parts {
        let (first, next) = match kind {
            Kind::Head | Kind::Text => ("", ""),
            Kind::Item => ("- ", "  "),
            Kind::Quote => ("    ", "    "),
        };
        let strong = matches!(kind, Kind::Head);
        let wrapped = wrap(text, width, first, next).into_iter().enumerate();
        lines.extend(wrapped.map(|(place, text)| Line { text, strong, begins: place == 0 }));
    }
    lines
}

/// Wraps a text; every line of it starts anew.
pub(crate) fn wrap(text: &str, width: usize, first: &str, next: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let first = if lines.is_empty() { first } else { next };
        let options = Options::new(width.min(WIDEST)).initial_indent(first).subsequent_indent(next);
        lines.extend(textwrap::wrap(line, options).iter().map(|line| line.trim_end().to_owned()));
    }
    lines
}
