//! How the walk over a view names a message.

use crate::context::Context;
use crate::machine::{Again, MoveKind};
use crate::note::Note;
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
    /// All flows but those that have their own, and all contexts but those that have theirs.
    Of { flow: Option<&'a str>, context: Option<Context> },
    /// It stands on almost every screen: a phrasebook can keep it ready.
    Label(Label),
}

/// A message can stand in several forms; the most special one that a language has is shown.
///
/// What is a flow's own comes before what is only of the context: a flow has its own text where the shared one would not be true
/// in it, and that holds in every context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The flow's own in this context: `step-brief-after--workplace`.
    OwnInContext,
    /// The flow's own: `step-brief-after`.
    Own,
    /// That of all flows in this context: `step-after--workplace`.
    InContext,
    /// That of all flows: `step-after`.
    Plain,
}

/// What a label is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Stage(Stage),
    Move(MoveKind),
    Pace(Note),
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

    /// A message that this flow may have of its own, and this context.
    pub(crate) const fn of_flow(
        prefix: &'static str,
        id: &'a str,
        flow: &'a str,
        context: Option<Context>,
    ) -> Self {
        Self { prefix, id, kind: Kind::Of { flow: Some(flow), context } }
    }

    /// A message that this context may have of its own.
    pub(crate) const fn of_context(prefix: &'static str, id: &'a str, context: Option<Context>) -> Self {
        Self { prefix, id, kind: Kind::Of { flow: None, context } }
    }

    /// The forms that it can have, the most special first, the plain one last.
    pub(crate) const fn forms(&self) -> &'static [Form] {
        use Form::{InContext, Own, OwnInContext, Plain};
        match self.kind {
            Kind::Of { flow: Some(_), context: Some(_) } => &[OwnInContext, Own, InContext, Plain],
            Kind::Of { flow: Some(_), context: None } => &[Own, Plain],
            Kind::Of { flow: None, context: Some(_) } => &[InContext, Plain],
            Kind::Of { flow: None, context: None } | Kind::Shared | Kind::Label(_) => &[Plain],
        }
    }

    /// Writes its id in one of these forms.
    pub(crate) fn push_to(&self, to: &mut String, form: Form) {
        let (flow, context) = match self.kind {
            Kind::Of { flow, context } => (flow, context),
            Kind::Shared | Kind::Label(_) => (None, None),
        };
        to.push_str(self.prefix);
        if let Some(flow) = flow.filter(|_| matches!(form, Form::OwnInContext | Form::Own)) {
            to.push_str(flow);
            to.push('-');
        }
        to.push_str(self.id);
        if let Some(context) = context.filter(|_| matches!(form, Form::OwnInContext | Form::InContext)) {
            to.push_str("--");
            to.push_str(context.id());
        }
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

    pub(crate) fn pace(note: Note) -> Self {
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
