//! What is printed: clean, coloured where a terminal wants it, and errors that say what to do.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::io::{self, Write};
use std::path::Path;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

/// How it came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Fine,
    Faults,
}

impl Verdict {
    pub(crate) const fn faults_if(are_there: bool) -> Self {
        if are_there { Self::Faults } else { Self::Fine }
    }
}

/// Why there is no verdict.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// What is wrong, and what to do.
    Told(String),
    /// It cannot be written out.
    Output(io::Error),
}

impl Trouble {
    pub(crate) fn told(what: impl Into<String>) -> Self {
        Self::Told(what.into())
    }

    /// Something is wrong with a file.
    pub(crate) fn file(path: &Path, problem: impl fmt::Display) -> Self {
        Self::Told(format!("{}: {problem}", path.display()))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Told(what) => f.write_str(what),
            Self::Output(error) => write!(f, "it cannot be written: {error}"),
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

pub(crate) type Done = Result<Verdict, Trouble>;

pub(crate) const STRONG: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const ID: Style = AnsiColor::Cyan.on_default();
const PLAIN: Style = Style::new();

/// A page for a terminal. All that goes in is cleaned: it may come from a file of somebody else.
#[derive(Default)]
pub(crate) struct Page(String);

impl Page {
    pub(crate) fn put(&mut self, style: Style, text: &str) -> &mut Self {
        let text = clean(text);
        if style == PLAIN {
            self.0.push_str(&text);
        } else {
            let _ = write!(self.0, "{style}{text}{style:#}");
        }
        self
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.put(PLAIN, text)
    }

    pub(crate) fn end(&mut self) {
        self.0.push('\n');
    }

    pub(crate) fn line(&mut self, text: &str) {
        self.text(text).end();
    }

    pub(crate) fn print(self) -> io::Result<()> {
        anstream::stdout().lock().write_all(self.0.as_bytes())
    }
}

/// Without what a terminal would obey, and without marks that turn the order of letters or hide some.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_bad) {
        text.chars().map(|one| if is_bad(one) { '\u{fffd}' } else { one }).collect::<String>().into()
    } else {
        text.into()
    }
}

fn is_bad(one: char) -> bool {
    let turns = matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' | '\u{061c}');
    let hides = matches!(one, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    (one.is_control() && !matches!(one, '\n' | '\t')) || turns || hides
}

/// Prints JSON. What a terminal would obey is escaped.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Trouble> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Trouble::told(error.to_string()))?;
    let mut out = String::with_capacity(text.len());
    for one in text.chars() {
        if is_bad(one) {
            for unit in one.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(one);
        }
    }
    out.push('\n');
    Ok(io::stdout().lock().write_all(out.as_bytes())?)
}

/// Writes a text to a file, or prints it.
pub(crate) fn text(text: &str, to: Option<&Path>) -> Result<(), Trouble> {
    match to {
        Some(path) => std::fs::write(path, text).map_err(|error| {
            Trouble::file(path, format!("it cannot be written: {error}. Is the folder there?"))
        }),
        None => Ok(io::stdout().lock().write_all(text.as_bytes())?),
    }
}

/// Says on standard error what is wrong.
pub(crate) fn say_trouble(what: &str) {
    let _ = writeln!(anstream::stderr(), "{BAD}reweave:{BAD:#} {}", clean(what));
}

/// “1 fault”, “2 faults”.
pub(crate) fn count(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}
