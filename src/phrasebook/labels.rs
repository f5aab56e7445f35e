//! Labels that stand on almost every screen, formatted once for each language.
//!
//! A screen has some thirty labels whose text is the same for everybody: names of stages, moves, places to turn to. To
//! look each of them up for every screen costs more than all the rest. Only texts without any variable are kept here; what a
//! language words differently for different people is formatted as any other text.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::bundle::Bundle;
use super::span::Span;
use crate::flow::WordList;
use crate::machine::MoveKind;
use crate::note::Note;
use crate::screen::{AUDIENCES, HELP, Label, SuggestionText, words};
use crate::stage::Stage;
use crate::view::Care;

/// The labels of one language.
pub(super) struct Labels {
    /// All but the lists of words, with their ids, in one piece: it is copied into a screen as a whole, and each label is
    /// then only a place in it.
    text: String,
    stages: Places,
    moves: Places,
    move_helps: Places,
    move_short: Places,
    quieter: Places,
    pace: Places,
    audiences: Places,
    help: Places,
    help_names: Places,
    care: Places,
    // Most screens show no list of words: they are formatted with the first that does.
    feelings: OnceLock<Option<List>>,
    needs: OnceLock<Option<List>>,
}

/// The words of a list, in one piece.
pub(super) struct List {
    /// Their messages and those of their groups, as they stand in a prompt.
    pub(super) text: String,
    /// Those that the language has.
    pub(super) words: Vec<SuggestionText<Span>>,
}

impl List {
    /// None if the language words something of it differently for different people, or does not have the list.
    fn of(bundle: &Bundle, list: WordList) -> Option<Self> {
        let (mut text, mut all) = (String::new(), Vec::new());
        let mut open: Option<(&str, Span)> = None;
        for word in words(list) {
            let group = match open {
                Some((id, group)) if id == word.group => group,
                _ => at(&places(&mut text, bundle, "", &mut [word.group].into_iter(), None), 0).here()?,
            };
            open = Some((word.group, group));
            // A language may leave a word out.
            if bundle.has_message(word.id) {
                let label = at(&places(&mut text, bundle, "", &mut [word.id].into_iter(), None), 0).here()?;
                all.push(SuggestionText { id: label.id(), label, group });
            }
        }
        Some(Self { text, words: all })
    }
}

/// A label of one kind after the other.
type Places = Vec<Place>;

/// Where a label stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// It is the same for everybody.
    At(Span),
    /// The language has its message, and in it no such text.
    Nowhere,
    /// The language words it differently for different people, or does not have it.
    NotHere,
}

/// The attribute that says of leaving that there is a quieter way.
const QUIETER: &str = "help-quieter";

impl Labels {
    /// The labels of a language, each kind in the order of its list.
    pub(super) fn of(bundle: &Bundle) -> Self {
        let mut text = String::new();
        let mut places = |prefix, ids: &mut dyn Iterator<Item = &str>, attribute| {
            places(&mut text, bundle, prefix, ids, attribute)
        };
        let moves = || MoveKind::ALL.iter().map(|kind| kind.id());
        Self {
            stages: places("stage-", &mut Stage::ALL.iter().map(|stage| stage.id()), None),
            moves: places("move-", &mut moves(), None),
            move_helps: places("move-", &mut moves(), Some("help")),
            move_short: places("move-", &mut moves(), Some("help-short")),
            quieter: places("move-", &mut moves(), Some(QUIETER)),
            pace: places("pace-", &mut Note::ALL.iter().map(|note| note.id()), None),
            audiences: places("audience-", &mut AUDIENCES.into_iter(), None),
            help: places("", &mut HELP.into_iter(), None),
            help_names: places("", &mut HELP.into_iter(), Some("label")),
            care: places("", &mut Care::ALL.iter().map(|care| care.id()), None),
            text,
            feelings: OnceLock::new(),
            needs: OnceLock::new(),
        }
    }

    /// The memory that the places of labels stand in.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where a label stands.
    pub(super) fn place(&self, label: Label, attribute: Option<&str>) -> Place {
        match (label, attribute) {
            (Label::Stage(stage), None) => at(&self.stages, stage as usize),
            (Label::Move(kind), None) => at(&self.moves, kind as usize),
            (Label::Move(kind), Some("help")) => at(&self.move_helps, kind as usize),
            (Label::Move(kind), Some("help-short")) => at(&self.move_short, kind as usize),
            (Label::Move(kind), Some(QUIETER)) => at(&self.quieter, kind as usize),
            (Label::Pace(note), None) => at(&self.pace, note as usize),
            (Label::Audience(place), None) => at(&self.audiences, place),
            (Label::Help(place), None) => at(&self.help, place),
            (Label::Help(place), Some("label")) => at(&self.help_names, place),
            (Label::Care(care), None) => at(&self.care, care as usize),
            _ => Place::NotHere,
        }
    }

    /// The words of a list, if they are the same for everybody; `bundle` is that of the same language.
    pub(super) fn list(&self, bundle: &Bundle, list: WordList) -> Option<&List> {
        let known = match list {
            WordList::Feelings => &self.feelings,
            WordList::Needs => &self.needs,
        };
        known.get_or_init(|| List::of(bundle, list)).as_ref()
    }
}

impl Place {
    fn here(self) -> Option<Span> {
        if let Self::At(span) = self { Some(span) } else { None }
    }
}

/// The label at a place; what is not in its list is not here.
fn at(places: &Places, place: usize) -> Place {
    places.get(place).copied().unwrap_or(Place::NotHere)
}

/// Writes labels of one kind, each with its id before it, as they stand in a prompt.
fn places(
    text: &mut String,
    bundle: &Bundle,
    prefix: &str,
    ids: &mut dyn Iterator<Item = &str>,
    attribute: Option<&str>,
) -> Places {
    ids.map(|id| {
        let id = format!("{prefix}{id}");
        let words = match plain(bundle, &id, attribute) {
            Ok(words) => words,
            Err(place) => return place,
        };
        let start = text.len();
        text.push_str(&id);
        if let Some(attribute) = attribute {
            text.push('.');
            text.push_str(attribute);
        }
        let words_start = text.len();
        text.push_str(words);
        Place::At(Span::message(start, words_start, text.len()))
    })
    .collect()
}

/// A text that has no variable and no selector in it: the formatter gives such a text back as it stands, and writes any other
/// anew.
fn plain<'b>(bundle: &'b Bundle, id: &str, attribute: Option<&str>) -> Result<&'b str, Place> {
    let message = bundle.get_message(id).ok_or(Place::NotHere)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    };
    match bundle.format_pattern(pattern.ok_or(Place::Nowhere)?, None, &mut Vec::new()) {
        Cow::Borrowed(text) => Ok(text),
        Cow::Owned(_) => Err(Place::NotHere),
    }
}
