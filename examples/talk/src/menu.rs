//! Lists of choices: answers first, then what else can be done.

use crate::book::Reader;
use crate::layout::wrap;

/// A list of choices.
pub(crate) struct Menu {
    pub(crate) items: Vec<Item>,
    labels: Labels,
}

pub(crate) struct Item {
    pub(crate) label: String,
    pub(crate) help: Option<String>,
    pub(crate) kind: Kind,
}

/// What choosing an item is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An answer to what is asked.
    Answer,
    /// Goes back to where one was. Nothing is sent.
    Back,
    /// Something else that can be done.
    Door,
    /// The way out, which is always in sight.
    Leave,
}

#[derive(Clone)]
pub(crate) struct Labels {
    pub(crate) number: String,
    pub(crate) numbers: String,
    pub(crate) more: String,
    pub(crate) back: String,
    pub(crate) no_number: String,
}

impl Menu {
    pub(crate) fn new(reader: &Reader) -> Self {
        let text = |id| reader.text(id, &[]);
        let labels = Labels {
            number: text("screen-choose"),
            numbers: text("screen-choose-many"),
            more: text("screen-more"),
            back: text("screen-back"),
            no_number: text("screen-no-number"),
        };
        Self { items: Vec::new(), labels }
    }

    pub(crate) fn add(&mut self, label: &str, help: Option<&str>) -> &mut Self {
        self.item(label, help, Kind::Answer)
    }

    pub(crate) fn item(&mut self, label: &str, help: Option<&str>, kind: Kind) -> &mut Self {
        self.items.push(Item { label: label.to_owned(), help: help.map(str::to_owned), kind });
        self
    }

    /// Adds what else can be done.
    pub(crate) fn also(&mut self, label: &str) -> &mut Self {
        self.item(label, None, Kind::Door)
    }

    /// Adds the way back.
    pub(crate) fn back(&mut self) -> &mut Self {
        let label = self.labels.back.clone();
        self.item(&label, None, Kind::Back)
    }

    pub(crate) fn labels(&self) -> &Labels {
        &self.labels
    }

    /// The lines of a numbered list.
    pub(crate) fn numbered(&self, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for (number, item) in (1..).zip(&self.items) {
            if item.is_aside() && (number == 1 || !self.items[number - 2].is_aside()) {
                lines.push(self.labels.more.clone());
            }
            lines.extend(wrap(&item.label, width, &format!("{number}. "), "   "));
            let help = item.help.iter().flat_map(|help| wrap(help, width, "   ", "   "));
            lines.extend(help);
        }
        lines
    }
}

impl Item {
    /// Whether it stands apart from the answers.
    pub(crate) fn is_aside(&self) -> bool {
        matches!(self.kind, Kind::Door | Kind::Leave)
    }
}
