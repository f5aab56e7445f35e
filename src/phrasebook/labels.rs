//! Labels that stand on almost every screen, formatted once for each language.
//!
//! A screen has some thirty labels whose text is the same for everybody: names of stages, moves, places to turn to. To
//! look each of them up for every screen costs more than all the rest. Only texts without any variable are kept here; what a
//! language words differently for different people is formatted as any other text.

use std::borrow::Cow;

use super::language::Bundle;
use super::vocabulary;
use crate::flow::WordList;
use crate::{MoveKind, PaceNote, Stage};

/// A text that is the same for everybody, if the language has it so.
type Label = Option<Stored>;

/// The id of a message and then its words, as they stand in a prompt.
struct Stored {
    text: Box<str>,
    words: usize,
}

/// A label to be put on a screen.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The id of the message, and then its words.
    pub(super) text: &'a str,
    /// Where the words begin.
    pub(super) words: usize,
}

impl Stored {
    fn new(id: &str, attribute: Option<&str>, words: &str) -> Self {
        let id = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        Self { text: format!("{id}{words}").into(), words: id.len() }
    }
}

fn known(labels: &[Label], place: usize) -> Option<Known<'_>> {
    let stored = labels.get(place)?.as_ref()?;
    Some(Known { text: &stored.text, words: stored.words })
}

/// The labels of one language.
pub(super) struct Labels {
    stages: Vec<Label>,
    moves: Vec<Label>,
    move_helps: Vec<Label>,
    pace: Vec<Label>,
    audiences: Vec<Label>,
    feelings: Vec<Label>,
    needs: Vec<Label>,
}

/// Who reads an answer, as messages name it.
pub(super) const AUDIENCES: [&str; 6] = ["nobody", "only-you", "together", "together-all", "both", "all"];

impl Labels {
    pub(super) fn of(bundle: &Bundle) -> Self {
        let label = |prefix: &str, id: &str, attribute| {
            let id = format!("{prefix}{id}");
            let words = plain(bundle, &id, attribute)?;
            Some(Stored::new(&id, attribute, words))
        };
        let words = |list| vocabulary::words(list).iter().map(|word| label("", word.id, None)).collect();
        Self {
            stages: Stage::ALL.iter().map(|stage| label("stage-", stage.id(), None)).collect(),
            moves: MoveKind::ALL.iter().map(|kind| label("move-", kind.id(), None)).collect(),
            move_helps: MoveKind::ALL.iter().map(|kind| label("move-", kind.id(), Some("help"))).collect(),
            pace: PaceNote::ALL.iter().map(|note| label("pace-", note.id(), None)).collect(),
            audiences: AUDIENCES.iter().map(|id| label("audience-", id, None)).collect(),
            feelings: words(WordList::Feelings),
            needs: words(WordList::Needs),
        }
    }

    pub(super) fn stage(&self, stage: Stage) -> Option<Known<'_>> {
        known(&self.stages, stage as usize)
    }

    pub(super) fn made(&self, kind: MoveKind) -> Option<Known<'_>> {
        known(&self.moves, kind as usize)
    }

    pub(super) fn move_help(&self, kind: MoveKind) -> Option<Known<'_>> {
        known(&self.move_helps, kind as usize)
    }

    pub(super) fn pace(&self, note: PaceNote) -> Option<Known<'_>> {
        known(&self.pace, note as usize)
    }

    pub(super) fn audience(&self, id: &str) -> Option<Known<'_>> {
        known(&self.audiences, AUDIENCES.iter().position(|audience| *audience == id)?)
    }

    pub(super) fn word(&self, list: WordList, place: usize) -> Option<Known<'_>> {
        let words = match list {
            WordList::Feelings => &self.feelings,
            WordList::Needs => &self.needs,
        };
        known(words, place)
    }
}

/// A text that has no variable and no selector in it: the formatter gives such a text back as it stands, and writes any other
/// anew.
fn plain<'b>(bundle: &'b Bundle, id: &str, attribute: Option<&str>) -> Option<&'b str> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    match bundle.format_pattern(pattern, None, &mut Vec::new()) {
        Cow::Borrowed(text) => Some(text),
        Cow::Owned(_) => None,
    }
}
