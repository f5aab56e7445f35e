//! How the walk over a view names a message.

use crate::machine::{Again, MoveKind, PaceNote};
use crate::stage::Stage;
use crate::view::Care;

/// A message, before anybody has looked which catalog has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Name<'a> {
    /// The beginning of its id, such as `option-`.
    pub(crate) prefix: &'static str,
    /// The rest of it.
    pub(crate) id: &'a str,
    pub(crate) kind: Kind<'a>,
}

/// Who shares a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    /// All screens.
    Shared,
    /// All flows but those that have their own: `step-brief-after` for `step-after` in this flow.
    OfFlow(&'a str),
    /// It stands on almost every screen: a phrasebook can keep it ready.
    Label(Label),
}

/// What a label is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Stage(Stage),
    Move(MoveKind),
    Pace(PaceNote),
    /// One of [`AUDIENCES`], by its place.
    Audience(usize),
    /// One of [`HELP`], by its place.
    Help(usize),
    /// That nobody has to answer, agree or stay.
    Care(Care),
}

/// Who reads an answer, as messages name it.
pub(crate) const AUDIENCES: [&str; 6] = ["nobody", "only-you", "together", "together-all", "both", "all"];

/// Where to find help, if the app has no list: what it is called, and what stands there.
pub(crate) const HELP: [&str; 2] = ["help-label", "help-none"];

impl<'a> Name<'a> {
    /// A message with one id for all flows.
    pub(crate) const fn shared(id: &'a str) -> Self {
        Self { prefix: "", id, kind: Kind::Shared }
    }

    /// A message that this flow may have of its own.
    pub(crate) const fn of_flow(prefix: &'static str, id: &'a str, flow: &'a str) -> Self {
        Self { prefix, id, kind: Kind::OfFlow(flow) }
    }

    const fn label(prefix: &'static str, id: &'a str, label: Label) -> Self {
        Self { prefix, id, kind: Kind::Label(label) }
    }

    pub(crate) const fn again(again: Again) -> Self {
        Self { prefix: "again-", id: again.id(), kind: Kind::Shared }
    }

    pub(crate) fn stage(stage: Stage) -> Self {
        Self::label("stage-", stage.id(), Label::Stage(stage))
    }

    pub(crate) fn made(kind: MoveKind) -> Self {
        Self::label("move-", kind.id(), Label::Move(kind))
    }

    pub(crate) fn pace(note: PaceNote) -> Self {
        Self::label("pace-", note.id(), Label::Pace(note))
    }

    pub(crate) fn care(care: Care) -> Self {
        Self::label("", care.id(), Label::Care(care))
    }

    pub(crate) const fn help(place: usize) -> Self {
        Self::label("", HELP[place], Label::Help(place))
    }

    pub(crate) fn audience(id: &'static str) -> Self {
        let place = AUDIENCES.iter().position(|audience| *audience == id);
        Self::label("audience-", id, Label::Audience(place.unwrap_or(AUDIENCES.len())))
    }
}
