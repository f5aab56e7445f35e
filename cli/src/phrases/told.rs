//! What is wrong with words, as it is printed.

use reweave::phrasebook::CatalogFault;
use serde::Serialize;

use crate::out::{BAD, FAINT, Page};

/// A fault, or something to look at.
#[derive(Serialize)]
pub(crate) struct Fault {
    pub(crate) lang: String,
    pub(crate) file: String,
    pub(crate) line: Option<usize>,
    pub(crate) id: Option<String>,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// Whether it is only to be looked at: it may be meant.
    pub(crate) may_be_meant: bool,
}

impl Fault {
    pub(crate) fn of(fault: &CatalogFault) -> Self {
        Self {
            lang: fault.lang.clone(),
            file: fault.file.clone(),
            line: fault.line,
            id: fault.id.clone(),
            code: fault.code(),
            message: fault.kind.to_string(),
            may_be_meant: false,
        }
    }

    pub(crate) fn show(&self, page: &mut Page) {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        let id = self.id.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
        let style = if self.may_be_meant { FAINT } else { BAD };
        page.text(&format!("{}{line}: ", self.file))
            .put(style, self.code)
            .line(&format!(":{id}: {}", self.message));
    }
}
