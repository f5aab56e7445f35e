//! How many screens a person gets in a flow, measured on its walk.

use reweave::flow::Mark;
use reweave::walk::{Walk, WalkEdge};
use reweave::{MoveKind, Seat};

use crate::common::played::Played;

/// The walks on which the ways of a flow are measured.
pub(crate) struct Ways {
    pub(crate) walk: Walk,
    /// The same without a turn that was put off: that is no way of its own, and would count its screen twice.
    pub(crate) in_order: Walk,
}

impl Ways {
    pub(crate) fn of(played: &Played) -> Self {
        let mut draft = played.flow.draft().clone();
        draft.rounds.iter_mut().for_each(|round| round.later = false);
        let in_order = draft.check().expect("a flow is sound without it").walk(played.walks.clone());
        Self { walk: played.walk(), in_order }
    }

    /// The most screens on a way without a miss, with that way.
    pub(crate) fn longest(&self, seat: Seat) -> (usize, Vec<WalkEdge<'_>>) {
        self.most(|edge| edge.seat == seat).expect("a way without a miss")
    }

    /// The most texts to write on a way without a miss.
    pub(crate) fn texts(&self, seat: Seat) -> usize {
        self.most(|edge| edge.seat == seat && edge.words).expect("a way without a miss").0
    }

    /// The screens on the shortest way to the end on which nobody passes.
    pub(crate) fn shortest(&self, seat: Seat) -> usize {
        let screens =
            |edge: &WalkEdge<'_>| (edge.kind != MoveKind::Pass).then_some(usize::from(edge.seat == seat));
        self.walk.lightest(screens).expect("a way to the end").0
    }

    fn most(&self, counts: impl Fn(&WalkEdge<'_>) -> bool) -> Option<(usize, Vec<WalkEdge<'_>>)> {
        self.in_order.heaviest(|edge| is_without_a_miss(edge).then(|| usize::from(counts(edge))))
    }
}

/// Without a miss or a no, and without what people add because they want to: more, something deeper, later, another day, not yet, an own
/// part in the first turn.
pub(crate) fn is_without_a_miss(edge: &WalkEdge<'_>) -> bool {
    let is_miss = matches!(edge.mark, Some(Mark::Miss | Mark::More | Mark::Deeper | Mark::Decline));
    let is_rest = edge.option.is_some_and(|id| ["later", "another-day", "not-yet"].contains(&id.as_str()));
    let is_own = *edge.step == "speak" && edge.mark == Some(Mark::OwnPart);
    !(is_miss || is_rest || is_own)
}
