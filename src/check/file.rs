//! A draft in the text of a file: read, checked, and each fault with its place in the text.

use std::fmt;

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;
use thiserror::Error;

use super::fault::{Fault, FaultKind};
use crate::flow::{Bounds, Flow, FlowDraft};

impl Flow {
    /// Reads a flow from the text of a JSON file, and checks it.
    ///
    /// The text may come from anybody: it is read up to [`Bounds::FILE`], as deep as serde reads, and checked in bounded time.
    ///
    /// # Errors
    ///
    /// Every fault that was found, with the line that it stands at: that of what could not be read, or else of the step. Where the
    /// text could not be read there is one, as nothing behind it is known.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// let text = r#"{ "id": "note", "version": 1, "min_seats": 1, "max_seats": 1,
    ///   "steps": [
    ///     { "id": "write", "stage": "naming", "who": "lead", "ask": { "text": { "max_chars": 500 } }, "to": "end" }
    ///   ]
    /// }"#;
    /// let faults = Flow::from_json(text).unwrap_err();
    /// let fault = faults.iter().next().unwrap();
    /// assert_eq!((fault.line, fault.code()), (Some(3), "cannot-pass"));
    /// assert_eq!(fault.to_string(), "3: step `write`: it asks for words and cannot be passed");
    /// assert_eq!(fault.remedy(), "Say where passing leads (`Step::pass`).");
    ///
    /// let faults = Flow::from_json(&text.replace("naming", "naming it")).unwrap_err();
    /// let fault = faults.iter().next().unwrap();
    /// assert_eq!((fault.line, fault.code()), (Some(3), "unreadable"));
    ///
    /// let mended = text.replace(r#""to": "end""#, r#""to": "end", "pass": "end""#);
    /// assert_eq!(Flow::from_json(&mended)?.id().as_str(), "note");
    /// # Ok::<(), reweave::check::FileFaults>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, FileFaults> {
        let one = |line, column, kind| FileFaults(vec![FileFault { line, column, kind }]);
        if text.len() > Bounds::FILE {
            return Err(one(None, None, FileFaultKind::TooLarge(text.len())));
        }
        // An editor may have put a mark of the encoding before it.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let draft: FlowDraft = serde_json::from_str(text).map_err(|error| {
            let kind = match error.classify() {
                Category::Data => FileFaultKind::Unreadable(message(&error)),
                _ => FileFaultKind::NoJson(message(&error)),
            };
            one(Some(error.line()), Some(error.column()), kind)
        })?;
        draft.check().map_err(|faults| {
            let lines = lines_of_steps(text);
            let place = |fault: &Fault| {
                let mut here =
                    lines.iter().filter(|(id, _)| fault.step.as_ref().is_some_and(|step| *step == **id));
                // Of two steps with one id, the second is too many.
                let line = if fault.kind == FaultKind::DuplicateStep { here.nth(1) } else { here.next() };
                line.map(|(_, line)| *line)
            };
            let told = |fault: &Fault| FileFault {
                line: place(fault),
                column: None,
                kind: FileFaultKind::Fault(fault.clone()),
            };
            FileFaults(faults.iter().map(told).collect())
        })
    }
}

/// What serde says, without where: that stands beside it.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map(|(message, _)| message.to_owned()).unwrap_or(text)
}

/// The id of each step, and the line at which the step begins.
fn lines_of_steps(text: &str) -> Vec<(String, usize)> {
    #[derive(Deserialize)]
    struct Steps<'a> {
        #[serde(borrow)]
        steps: Vec<&'a RawValue>,
    }
    #[derive(Deserialize)]
    struct Step {
        id: String,
    }
    let steps = serde_json::from_str::<Steps<'_>>(text).map_or_else(|_| Vec::new(), |whole| whole.steps);
    let (mut lines, mut line, mut at) = (Vec::new(), 1, 0);
    for step in steps {
        // Each is a piece of the text.
        let begins = (step.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let between = text.as_bytes().get(at..begins).unwrap_or_default();
        line += between.split(|byte| *byte == b'\n').skip(1).count();
        at = begins.max(at);
        if let Ok(Step { id }) = serde_json::from_str(step.get()) {
            lines.push((id, line));
        }
    }
    lines
}

/// One thing that is wrong with a flow in a file, and where.
///
/// `Display` says the place and what is wrong: whoever shows it puts the name of the file before it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileFault {
    /// The line, from 1: of what could not be read, or of the step; none where it is about the flow as a whole.
    pub line: Option<usize>,
    /// The column, from 1, in bytes: of what could not be read.
    pub column: Option<usize>,
    /// What is wrong.
    pub kind: FileFaultKind,
}

/// What is wrong with a flow in a file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FileFaultKind {
    /// So large that nothing of it is read: this many bytes. Nobody writes such a flow.
    #[error("{0} bytes; at most {most} are read", most = Bounds::FILE)]
    TooLarge(usize),
    /// It is no JSON: a comma or a bracket too many or too few, or nested deeper than is read.
    #[error("this is no JSON: {0}")]
    NoJson(String),
    /// It is JSON, and no flow: a key that is not known or not there, or a value of another kind.
    #[error("{0}")]
    Unreadable(String),
    /// It is a flow, and not sound.
    #[error(transparent)]
    Fault(Fault),
}

impl FileFault {
    /// The stable code: of a fault in the flow that [of its kind](FaultKind::code), else `too-large`, `no-json` or `unreadable`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.kind {
            FileFaultKind::TooLarge(_) => "too-large",
            FileFaultKind::NoJson(_) => "no-json",
            FileFaultKind::Unreadable(_) => "unreadable",
            FileFaultKind::Fault(fault) => fault.kind.code(),
        }
    }

    /// What to change.
    #[must_use]
    pub fn remedy(&self) -> String {
        match &self.kind {
            FileFaultKind::TooLarge(_) => "Split it into several flows.".to_owned(),
            FileFaultKind::NoJson(_) => "Mend it here, or shortly before.".to_owned(),
            FileFaultKind::Unreadable(_) => {
                "Hold this line against the schema of flows, `docs/flow.schema.json`.".to_owned()
            }
            FileFaultKind::Fault(fault) => fault.kind.remedy(),
        }
    }

    /// Where its page is, from the root of the repository.
    #[must_use]
    pub fn page(&self) -> String {
        format!("docs/faults.md#{}", self.code())
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in [self.line, self.column].into_iter().flatten() {
            write!(f, "{place}:")?;
        }
        let space = if self.line.is_some() { " " } else { "" };
        write!(f, "{space}{}", self.kind)
    }
}

/// All that is wrong with a flow in a file: never empty. `Display` gives each a line.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct FileFaults(Vec<FileFault>);

impl FileFaults {
    /// The faults: those about the whole flow first, then in the order of the steps.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &FileFault> {
        self.0.iter()
    }
}

impl fmt::Display for FileFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, fault) in self.0.iter().enumerate() {
            write!(f, "{}{fault}", if i == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

impl<'a> IntoIterator for &'a FileFaults {
    type Item = &'a FileFault;
    type IntoIter = std::slice::Iter<'a, FileFault>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
