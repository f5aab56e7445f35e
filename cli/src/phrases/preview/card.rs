//! A screen, as far as it is shown: its texts, each with whether it is missing.

use std::collections::BTreeMap;

use reweave::phrasebook::{Prompt, Reader};
use reweave::screen::{Named, Piece, Problem};
use serde::Serialize;

use crate::explore::Stand;
use reweave::Seat;

/// A text, and what is wrong with it.
#[derive(Clone, Serialize, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) text: String,
    /// The id, if it is missing or comes from another language.
    pub(super) gap: Option<Gap>,
}

#[derive(Clone, Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Gap {
    pub(super) id: String,
    /// The language from which it comes; none where nobody has it.
    pub(super) from: Option<String>,
}

/// What a person reads.
#[derive(Clone, Serialize, PartialEq, Eq)]
pub(super) struct Card {
    pub(super) prompt: Text,
    pub(super) help: Option<Text>,
    pub(super) care: Option<Text>,
    pub(super) page: Vec<Text>,
    pub(super) starters: Vec<Text>,
    pub(super) suggestions: Vec<String>,
    pub(super) fields: Vec<Field>,
    pub(super) max_chars: Option<u16>,
    pub(super) audience: Option<Text>,
    pub(super) next: Option<Text>,
}

#[derive(Clone, Serialize, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) label: Text,
    pub(super) required: bool,
    pub(super) max_chars: u16,
}

/// The screen of a seat.
pub(super) struct Screen {
    pub(super) prompt: Prompt,
    problems: BTreeMap<String, Option<String>>,
    /// For the id that is looked for last the one that is looked for first.
    first: BTreeMap<String, String>,
}

impl Screen {
    pub(super) fn of(reader: &Reader, stand: &Stand, seat: Seat) -> Option<Self> {
        let view = stand.conversation.view(seat, stand.now)?;
        let mut prompt = Prompt::new();
        reader.prompt(&view, &mut prompt);
        let gap = |problem: &Problem| match problem {
            Problem::Missing { id } => Some((id.clone(), None)),
            Problem::Fallback { id, from } => Some((id.clone(), Some(from.clone()))),
            _ => None,
        };
        let problems: BTreeMap<_, _> = prompt.problems().iter().filter_map(gap).collect();
        let mut first = BTreeMap::new();
        if !problems.is_empty() {
            // A text that nobody has is told by the id that is looked for last; whoever writes it wants the one of the flow.
            view.outline().map(
                |piece| {
                    if let Piece::Message(message) = piece {
                        let ids: Vec<String> = message.names().collect();
                        first.extend(ids.last().cloned().zip(ids.first().cloned()));
                    }
                },
                |_| (),
            );
        }
        Some(Self { prompt, problems, first })
    }

    pub(super) fn gaps(&self) -> impl Iterator<Item = Gap> + '_ {
        self.problems.iter().map(|(id, from)| self.gap(id, from.clone()))
    }

    pub(super) fn text(&self, text: &str, id: Option<&Named<&str>>) -> Text {
        let id = id.map(|named| named.0);
        let gap = id.and_then(|id| Some(self.gap(id, self.problems.get(id)?.clone())));
        Text { text: text.to_owned(), gap }
    }

    fn gap(&self, id: &str, from: Option<String>) -> Gap {
        let first = self.first.get(id).filter(|_| from.is_none());
        Gap { id: first.map_or_else(|| id.to_owned(), Clone::clone), from }
    }

    pub(super) fn card(&self) -> Card {
        let screen = self.prompt.screen();
        let ids = &screen.ids;
        let one =
            |text: Option<&str>, id: &Option<Named<&str>>| text.map(|text| self.text(text, id.as_ref()));
        let page =
            screen.page.iter().enumerate().map(|(i, one)| self.text(one.text, at(&ids.page, i).as_ref()));
        let starters = screen
            .starters
            .iter()
            .enumerate()
            .map(|(i, text)| self.text(text, at(&ids.starters, i).as_ref()));
        let fields = screen.fields.iter().enumerate().map(|(i, field)| Field {
            label: self.text(field.label, at(&ids.fields, i).as_ref()),
            required: field.required,
            max_chars: field.max_chars,
        });
        Card {
            prompt: self.text(screen.prompt, ids.prompt.as_ref()),
            help: one(screen.help, &ids.help),
            care: one(screen.care, &ids.care),
            page: page.collect(),
            starters: starters.collect(),
            suggestions: screen.suggestions.iter().map(|one| one.label.to_owned()).collect(),
            fields: fields.collect(),
            max_chars: screen.max_chars,
            audience: one(screen.audience_label, &ids.audience_label),
            next: one(screen.next, &ids.next),
        }
    }
}

/// The message of the text at a place.
fn at<'a>(all: &[Option<Named<&'a str>>], place: usize) -> Option<Named<&'a str>> {
    all.get(place).copied().flatten()
}
