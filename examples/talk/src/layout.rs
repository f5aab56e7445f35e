//! Pages: text with a little shape, wrapped to a width, before it is known where it is shown.

use reweave::Words;
use textwrap::{Options, WordSplitter};

use crate::book::Reader;

/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 80;

/// What one screen says.
#[derive(Clone)]
pub(crate) struct Page {
    parts: Vec<(Kind, String)>,
    /// The first part below the head of the page.
    begins: usize,
    /// The first part that stays beside the list of choices when the page is too long for the window.
    stays: usize,
    /// The parts that can leave that place for what is read, where there is little room, and those that do so first.
    gives_way: usize,
    goes_first: usize,
    /// What is asked at the end of a page, for a key on the keyboard.
    pub(crate) go_on: String,
    /// The same as the label of a button.
    pub(crate) button: String,
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
    /// Whether it stands at the right, as in Arabic. Terminals differ in whether they turn such text round, so its letters
    /// are given in the order in which they are read.
    pub(crate) from_right: bool,
}

impl Page {
    pub(crate) fn new(reader: &Reader) -> Self {
        let text = |id| reader.text(id, &[]);
        let (go_on, button) = (text("screen-continue"), text("screen-go-on"));
        Self {
            parts: Vec::new(),
            begins: 0,
            stays: usize::MAX,
            gives_way: usize::MAX,
            goes_first: usize::MAX,
            go_on,
            button,
        }
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

    /// What stands above is the head of the page.
    pub(crate) fn begin(&mut self) -> &mut Self {
        self.begins = self.parts.len();
        self
    }

    /// All that follows stays beside the choices.
    pub(crate) fn stay(&mut self) -> &mut Self {
        self.stays = self.parts.len();
        self
    }

    /// All that follows can give way.
    pub(crate) fn give_way(&mut self) -> &mut Self {
        self.gives_way = self.parts.len();
        self
    }

    /// Controls and hidden marks reach no screen, wherever a text comes from.
    fn part(&mut self, kind: Kind, text: &str) -> &mut Self {
        if let Some(text) = Words::text(text).as_text().filter(|text| !text.is_empty()) {
            self.parts.push((kind, text.to_owned()));
        }
        self
    }

    /// All lines, one below the other.
    pub(crate) fn lines(&self, width: usize) -> Vec<Line> {
        wrapped(&self.parts, width)
    }

    /// All that follows gives way before anything else does.
    pub(crate) fn go_first(&mut self) -> &mut Self {
        self.goes_first = self.parts.len();
        self
    }

    /// The lines of the head, of what is read, of what stays, of what can give way, and of what does so first.
    pub(crate) fn places(&self, width: usize) -> [Vec<Line>; 5] {
        let end = self.parts.len();
        let begins = self.begins.min(end);
        let stays = self.stays.clamp(begins, end);
        let gives_way = self.gives_way.clamp(stays, end);
        let goes_first = self.goes_first.clamp(gives_way, end);
        [0..begins, begins..stays, stays..gives_way, gives_way..goes_first, goes_first..end]
            .map(|range| wrapped(&self.parts[range], width))
    }

    /// How much there is to read.
    pub(crate) fn length(&self) -> usize {
        self.parts.iter().map(|(_, text)| text.chars().count()).sum()
    }
}

fn wrapped(parts: &[(Kind, String)], width: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (kind, text) in parts.iter().skip_while(|(_, text)| text.is_empty()) {
        let (first, next) = match kind {
            Kind::Head | Kind::Text => ("", ""),
            Kind::Item => ("- ", "  "),
            Kind::Quote => ("    ", "    "),
        };
        let strong = matches!(kind, Kind::Head);
        let is_theirs = matches!(kind, Kind::Quote);
        for part in text.split('\n') {
            let from_right = if is_theirs { begins_from_right(part) } else { is_from_right(part) };
            let first = if lines.is_empty() || !is_theirs { first } else { next };
            let wrapped = wrap(part, width, first, next);
            lines.extend(wrapped.into_iter().map(|text| Line { text, strong, from_right }));
        }
    }
    while lines.last().is_some_and(|line| line.text.is_empty()) {
        lines.pop();
    }
    lines
}

/// Whether a text that a person wrote goes from right to left: its first letter says so.
pub(crate) fn begins_from_right(text: &str) -> bool {
    text.chars().find_map(letter).unwrap_or(false)
}

/// Whether a sentence goes from right to left in which names of either direction can stand: most letters say so.
pub(crate) fn is_from_right(text: &str) -> bool {
    let (right, left): (Vec<bool>, Vec<bool>) = text.chars().filter_map(letter).partition(|right| *right);
    right.len() > left.len()
}

/// Whether a letter is one of a script from right to left; nothing for what is no letter.
fn letter(c: char) -> Option<bool> {
    match c {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            c.is_alphabetic().then_some(true)
        }
        _ => c.is_alphabetic().then_some(false),
    }
}

/// Wraps a text; every line of it starts anew.
pub(crate) fn wrap(text: &str, width: usize, first: &str, next: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let first = if lines.is_empty() { first } else { next };
        // A day such as 2026-01-31 stands on one line.
        let options = Options::new(width.min(WIDEST)).word_splitter(WordSplitter::NoHyphenation);
        let options = options.initial_indent(first).subsequent_indent(next);
        lines.extend(textwrap::wrap(line, options).iter().map(|line| line.trim_end().to_owned()));
    }
    lines
}
