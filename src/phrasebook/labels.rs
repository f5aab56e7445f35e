//! Labels that stand on almost every screen, formatted once for each language.
//!
//! A screen has some thirty labels whose text is the same for everybody: names of stages, moves, places to turn to. To
//! look each of them up for every screen costs more than all the rest. Only texts without any variable are kept here; what a
//! language words differently for different people is formatted as any other text.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::bundle::Bundle;
use crate::flow::WordList;
use crate::machine::{MoveKind, PaceNote};
use crate::screen::{AUDIENCES, words};
use crate::stage::Stage;

/// The labels of one language.
pub(super) struct Labels {
    stages: Group,
    moves: Group,
    move_helps: Group,
    pace: Group,
    audiences: Group,
    // Most screens show no list of words: they are formatted with the first that does.
    feelings: OnceLock<Group>,
    needs: OnceLock<Group>,
}

impl Labels {
    pub(super) fn of(bundle: &Bundle) -> Self {
        let group = |prefix, ids: &mut dyn Iterator<Item = &str>| Group::of(bundle, prefix, ids, None);
        let moves = MoveKind::ALL.iter().map(|kind| kind.id());
        Self {
            stages: group("stage-", &mut Stage::ALL.iter().map(|stage| stage.id())),
            moves: group("move-", &mut moves.clone()),
            move_helps: Group::of(bundle, "move-", moves, Some("help")),
            pace: group("pace-", &mut PaceNote::ALL.iter().map(|note| note.id())),
            audiences: group("audience-", &mut AUDIENCES.into_iter()),
            feelings: OnceLock::new(),
            needs: OnceLock::new(),
        }
    }

    pub(super) fn stage(&self, stage: Stage) -> Option<Known<'_>> {
        self.stages.get(stage as usize)
    }

    pub(super) fn made(&self, kind: MoveKind) -> Option<Known<'_>> {
        self.moves.get(kind as usize)
    }

    pub(super) fn move_help(&self, kind: MoveKind) -> Option<Known<'_>> {
        self.move_helps.get(kind as usize)
    }

    pub(super) fn pace(&self, note: PaceNote) -> Option<Known<'_>> {
        self.pace.get(note as usize)
    }

    pub(super) fn audience(&self, place: usize) -> Option<Known<'_>> {
        self.audiences.get(place)
    }

    /// The word at this place of a list; `bundle` is that of the same language.
    pub(super) fn word(&self, bundle: &Bundle, list: WordList, place: usize) -> Option<Known<'_>> {
        let group = match list {
            WordList::Feelings => &self.feelings,
            WordList::Needs => &self.needs,
        };
        let ids = words(list).iter().map(|word| word.id);
        group.get_or_init(|| Group::of(bundle, "", ids, None)).get(place)
    }
}

/// A label to be put on a screen.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The id of the message, and then its words, as they stand in a prompt.
    pub(super) text: &'a str,
    /// Where the words begin.
    pub(super) words: usize,
}

/// Labels of one kind, in one piece of memory.
struct Group {
    text: String,
    /// Where each stands, and where its words begin; none if the language words it differently for different people.
    places: Vec<Option<(usize, usize, usize)>>,
}

impl Group {
    fn of<'i>(
        bundle: &Bundle,
        prefix: &str,
        ids: impl Iterator<Item = &'i str>,
        attribute: Option<&str>,
    ) -> Self {
        let mut group = Self { text: String::new(), places: Vec::with_capacity(ids.size_hint().0) };
        for id in ids {
            let start = group.text.len();
            group.text.push_str(prefix);
            group.text.push_str(id);
            let words = plain(bundle, group.text.get(start..).unwrap_or_default(), attribute);
            group.places.push(words.map(|words| {
                if let Some(attribute) = attribute {
                    group.text.push('.');
                    group.text.push_str(attribute);
                }
                let words_start = group.text.len();
                group.text.push_str(words);
                (start, words_start, group.text.len())
            }));
        }
        group
    }

    fn get(&self, place: usize) -> Option<Known<'_>> {
        let (start, words, end) = (*self.places.get(place)?)?;
        Some(Known { text: self.text.get(start..end)?, words: words - start })
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
