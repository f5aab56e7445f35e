//! Where a person stands, as far as a move of theirs depends on it.

use reweave::flow::Audience;
use reweave::id::{LineId, StepId};
use reweave::view::Turn;
use reweave::{Status, View};

/// Where a person stands: at which step, in whose turn, answering which line, for whose eyes.
///
/// A move that was meant for one place is not made at another, also where the step is called the same: an answer to a line would become
/// an answer to the one that has replaced it.
#[derive(PartialEq, Eq)]
pub(super) struct Standing {
    status: Status,
    step: Option<StepId>,
    turn: Option<Turn>,
    about: Option<LineId>,
    audience: Option<Audience>,
}

impl Standing {
    pub(super) fn of(view: &View<'_>) -> Self {
        Self {
            status: view.status(),
            step: view.step().map(|step| step.id.clone()),
            turn: view.turn(),
            about: view.about().map(|line| line.id()),
            audience: view.audience(),
        }
    }
}
