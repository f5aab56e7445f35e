//! Labels that stand on almost every screen, formatted once for each language.
//!
//! A screen has some thirty labels whose text is the same for everybody: names of stages, moves, places to turn to. To
//! look each of them up for every screen costs more than all the rest. Only texts without any variable are kept here; what a
//! language words differently for different people is formatted as any other text.

use super::catalog::Catalogs;
use super::vocabulary;
use crate::flow::WordList;
use crate::{MoveKind, PaceNote, Stage};

/// A text that is the same for everybody, if the language has it so.
type Label = Option<Box<str>>;

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
    pub(super) fn of(catalogs: &Catalogs, language: usize) -> Self {
        let label = |prefix: &str, id: &str, attribute| {
            catalogs.plain(language, &format!("{prefix}{id}"), attribute).map(Box::from)
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

    pub(super) fn stage(&self, stage: Stage) -> Option<&str> {
        self.stages.get(stage as usize)?.as_deref()
    }

    pub(super) fn made(&self, kind: MoveKind) -> Option<&str> {
        self.moves.get(kind as usize)?.as_deref()
    }

    pub(super) fn move_help(&self, kind: MoveKind) -> Option<&str> {
        self.move_helps.get(kind as usize)?.as_deref()
    }

    pub(super) fn pace(&self, note: PaceNote) -> Option<&str> {
        self.pace.get(note as usize)?.as_deref()
    }

    pub(super) fn audience(&self, id: &str) -> Option<&str> {
        self.audiences.get(AUDIENCES.iter().position(|known| *known == id)?)?.as_deref()
    }

    pub(super) fn word(&self, list: WordList, place: usize) -> Option<&str> {
        let words = match list {
            WordList::Feelings => &self.feelings,
            WordList::Needs => &self.needs,
        };
        words.get(place)?.as_deref()
    }
}
