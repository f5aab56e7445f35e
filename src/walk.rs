//! The walk: every state that a conversation can reach, found by trying every move of every seat in each.
//!
//! Two things are treated alike wherever they cannot be told apart by what is possible next: times are kept relative to
//! the last entry, and of a person's breaks it is only kept whether this one is the last before the flow leads elsewhere.
//! The latter makes the walk visit at least all that can happen.

mod audit;
mod chance;
mod explore;
mod met;
mod paths;
mod reach;
mod replay;
mod same;
mod standing;
mod steps;

use crate::flow::{Flow, Mark};
use crate::id::{OptionId, RoleId, StepId};
use crate::item::Item;
use crate::machine::{Act, Ending, MoveKind};
use crate::seat::{MAX_SEATS, PerSeat, Seat};

use paths::Best;

pub use audit::{Audit, Broken, Invariant};
pub use reach::Reach;
pub use replay::RunLine;
pub use standing::{Rests, Standing};

impl Flow {
    /// Visits every place in this flow that a conversation can reach.
    ///
    /// This is a tool for tests and authors, not for serving people: it takes as long as the flow has places. [`Walks`] says
    /// with how many people, bounds it, and says whether rests are walked through as well; a walk that met its bound
    /// says so.
    ///
    /// ```
    /// use reweave::walk::Walks;
    ///
    /// let walk = reweave::Flow::brief().walk(Walks::with(2));
    /// assert!(walk.is_complete() && walk.unbounded().is_none());
    /// assert!(walk.longest_path() <= 150);
    /// ```
    #[must_use]
    pub fn walk(&self, walks: Walks) -> Walk {
        explore::walk(self, walks)
    }
}

/// How to walk a flow.
///
/// A conversation is a place in its flow and, above that, a rest: a moment of quiet or a break. A rest touches the place
/// through one door only, its end: it goes on from the same place, or where the flow says after many breaks, or it closes.
/// So a walk of the places, with these ends as edges, meets every place; and each place with each rest that can be
/// called there is what a walk *through* rests meets besides. Both are held side by side by a test.
///
/// ```
/// use reweave::Flow;
/// use reweave::walk::Walks;
///
/// let places = Flow::brief().walk(Walks::with(2));
/// let through = Flow::brief().walk(Walks::with(2).through_rests());
/// assert_eq!(places.cursors(), through.cursors());
/// assert!(places.states() < through.states());
/// ```
///
/// Seats of one role are alike: no rule asks which seat it is, only its role, what it has done and what it may still do, and
/// where someone has to be first, the order. So a walk *by classes* keeps one of all states that differ only in who of a role is
/// who, and is possible for circles that are too large otherwise.
///
/// ```
/// use reweave::Flow;
/// use reweave::walk::Walks;
///
/// let all = Flow::brief().walk(Walks::with(2));
/// let classes = Flow::brief().walk(Walks::with(2).by_classes());
/// assert!(classes.is_complete() && classes.states() <= all.states());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walks {
    seats: Seating,
    most: usize,
    rests: bool,
    classes: bool,
    /// How often it is gone through by chance, and the seed of that; none where all is walked.
    sampled: Option<(usize, u64)>,
    items: Vec<Item>,
}

/// Who sits where.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Seating {
    /// So many: one of each role, and of the last as many as are left.
    Number(usize),
    /// So many of each role, in this order.
    Roles(Vec<(RoleId, usize)>),
}

impl Walks {
    /// Walks the places of a flow with so many people, where there are roles one of each and of the last as many as are left;
    /// at most a million states.
    #[must_use]
    pub const fn with(seats: usize) -> Self {
        Self {
            seats: Seating::Number(seats),
            most: 1_000_000,
            rests: false,
            classes: false,
            sampled: None,
            items: Vec::new(),
        }
    }

    /// Walks the places of a flow with so many people in each role. Whoever starts comes first.
    pub fn roles<'a>(roles: impl IntoIterator<Item = (&'a str, usize)>) -> Self {
        let roles = roles.into_iter().map(|(role, number)| (role.into(), number)).collect();
        Self { seats: Seating::Roles(roles), ..Self::with(0) }
    }

    /// Sets the most states to visit.
    #[must_use]
    pub fn at_most(mut self, states: usize) -> Self {
        self.most = states;
        self
    }

    /// Walks through moments of quiet and breaks as well: each is a state of its own.
    #[must_use]
    pub fn through_rests(mut self) -> Self {
        self.rests = true;
        self
    }

    /// Walks conversations that were started with these items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = Item>) -> Self {
        self.items = items.into_iter().collect();
        self
    }

    /// Keeps one state of all that differ only in who of a role is who.
    #[must_use]
    pub fn by_classes(mut self) -> Self {
        self.classes = self.sampled.is_none();
        self
    }

    /// Goes through the flow so many times by chance, instead of everywhere: for a flow that is too large to be walked.
    ///
    /// The same seed gives the same ways, on every machine. It says nothing of what it did not meet: [`Walk::is_complete`] is false,
    /// unless nothing new follows any state that was met. [`Walk::never_answered`] and [`Walk::never_chosen`] say what is still to be
    /// met; more times, or another seed, may meet it. Classes make no difference to it.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::walk::Walks;
    ///
    /// let some = Flow::circle().walk(Walks::with(9).sampled(20, 7));
    /// assert!(!some.is_complete() && some.states() > 100);
    /// // A small flow can be met whole by chance, and then it says so.
    /// let all = Flow::solo().walk(Walks::with(1).sampled(2_000, 7));
    /// assert_eq!((all.is_complete(), all.states()), (true, Flow::solo().walk(Walks::with(1)).states()));
    /// ```
    #[must_use]
    pub fn sampled(mut self, times: usize, seed: u64) -> Self {
        self.sampled = Some((times, seed));
        self.classes = false;
        self
    }

    /// The role of each seat. What the flow does not know is no role, and more people than a conversation takes are left out.
    fn seating(&self, flow: &Flow) -> PerSeat<Option<u8>> {
        let known = flow.roles();
        let last = u8::try_from(known.len()).ok().and_then(|roles| roles.checked_sub(1));
        let roles: Vec<Option<u8>> = match &self.seats {
            Seating::Number(seats) => {
                let next = (0u8..).map(|i| last.map(|last| i.min(last)));
                next.take((*seats).min(MAX_SEATS)).collect()
            }
            Seating::Roles(roles) => {
                let place = |id: &RoleId| (0u8..).zip(known).find(|(_, role)| role.id == *id).map(|(i, _)| i);
                let each = roles.iter().flat_map(|(id, number)| std::iter::repeat_n(place(id), *number));
                each.take(MAX_SEATS).collect()
            }
        };
        let mut seats = PerSeat::of(roles.len());
        for (seat, role) in (0..).map_while(Seat::new).zip(roles) {
            seats.set(seat, role);
        }
        seats
    }
}

/// Every state that a conversation can reach. See [`Flow::walk`].
///
/// States are numbered in the order in which they were found, the start first. Of each it is known how it was first reached, so
/// whatever is asked of a state can be looked at in a conversation that stands there.
///
/// ```
/// use reweave::Flow;
/// use reweave::conversation::Ending;
/// use reweave::walk::Walks;
///
/// let walk = Flow::brief().walk(Walks::with(2));
/// let done = (0..walk.states()).find(|&state| walk.ending(state) == Some(Ending::Completed)).unwrap();
/// let (conversation, now) = walk.reach(done).unwrap();
/// assert_eq!(conversation.operator(now).ending(), Some(Ending::Completed));
/// ```
#[derive(Clone, Debug)]
pub struct Walk {
    flow: Flow,
    walks: Walks,
    complete: bool,
    cursors: usize,
    /// How each state was first reached.
    parents: Vec<Parent>,
    ends: Vec<Option<Ending>>,
    /// Answers, and what else leads from one active state to another: the edges of each state in a row.
    edges: Vec<Link>,
    first_edge: Vec<u32>,
}

/// A way from one state to another, and the step that was open, or that was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Link {
    to: u32,
    how: How,
    step: u8,
}

/// How a state was first reached: from which, by what, and which seats changed places before that.
#[derive(Clone, Copy, Debug)]
struct Parent {
    from: u32,
    swap: Option<(Seat, Seat)>,
    how: How,
}

/// What leads from one state to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum How {
    Act(Seat, Act),
    /// The break after which the flow leads elsewhere; as a link, with its end.
    LastBreak(Seat),
    Time,
}

/// An answer on a path of a walk: what is weighed, and what a path is told by.
///
/// ```
/// use reweave::Flow;
/// use reweave::walk::Walks;
///
/// // In the short flow nobody is asked more than twice in a turn whether what came back fits.
/// let walk = Flow::brief().walk(Walks::with(2));
/// let (checks, path) = walk.heaviest(|answer| Some(usize::from(*answer.step == *"check"))).unwrap();
/// assert_eq!(checks, 4);
/// assert_eq!(*path[0].step, *"gate");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct WalkEdge<'a> {
    /// Who answers.
    pub seat: Seat,
    /// The step that is answered.
    pub step: &'a StepId,
    /// Words, a choice or a pass.
    pub kind: MoveKind,
    /// The option, if one was chosen.
    pub option: Option<&'a OptionId>,
    /// What the chosen option means.
    pub mark: Option<Mark>,
    /// Whether words are written.
    pub words: bool,
}

impl Walk {
    /// How many states there are: places in the flow with what each has answered, and endings; of a walk through rests
    /// also each rest at each place.
    #[must_use]
    pub fn states(&self) -> usize {
        self.parents.len()
    }

    /// How many places in the flow there are, with what each has answered, without rests and endings.
    #[must_use]
    pub fn cursors(&self) -> usize {
        self.cursors
    }

    /// Whether all states were visited.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The ending of a state, if it is one.
    #[must_use]
    pub fn ending(&self, state: usize) -> Option<Ending> {
        self.ends.get(state).copied().flatten()
    }

    /// The greatest number of answers that a conversation can take, 0 if there is no such number. Breaks and other moves that
    /// answer nothing do not count.
    #[must_use]
    pub fn longest_path(&self) -> usize {
        self.heaviest(|_| Some(1)).map_or(0, |(weight, _)| weight)
    }

    /// A step of a loop that nothing bounds, if there is one.
    #[must_use]
    pub fn unbounded(&self) -> Option<&StepId> {
        self.search(&|_| Some(1), Best::Heaviest).err()
    }

    /// The heaviest path of answers: `weigh` says what each weighs, or that paths with it do not count. Gives the weight
    /// and the path, or nothing if some loop has no bound.
    ///
    /// ```
    /// use reweave::walk::Walks;
    /// use reweave::{Flow, Seat};
    ///
    /// // The most texts that the first person can be asked for.
    /// let walk = Flow::brief().walk(Walks::with(2));
    /// let texts = walk.heaviest(|answer| Some(usize::from(answer.words && answer.seat == Seat::FIRST)));
    /// assert!(texts.is_some_and(|(most, _)| most >= 4));
    /// ```
    #[must_use]
    pub fn heaviest(
        &self,
        weigh: impl Fn(&WalkEdge<'_>) -> Option<usize>,
    ) -> Option<(usize, Vec<WalkEdge<'_>>)> {
        self.search(&weigh, Best::Heaviest).ok().flatten()
    }

    /// The lightest path of answers that ends in completion: see [`Walk::heaviest`].
    ///
    /// ```
    /// use reweave::walk::Walks;
    /// use reweave::{Flow, MoveKind, Seat};
    ///
    /// // The fewest screens for the first person on a way on which nobody passes.
    /// let walk = Flow::brief().walk(Walks::with(2));
    /// let honest = walk.lightest(|answer| {
    ///     (answer.kind != MoveKind::Pass).then_some(usize::from(answer.seat == Seat::FIRST))
    /// });
    /// assert!(honest.is_some_and(|(fewest, _)| fewest <= 8));
    /// ```
    #[must_use]
    pub fn lightest(
        &self,
        weigh: impl Fn(&WalkEdge<'_>) -> Option<usize>,
    ) -> Option<(usize, Vec<WalkEdge<'_>>)> {
        self.search(&weigh, Best::LightestCompleted).ok().flatten()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Walks;
    use crate::flow::Flow;
    use crate::machine::{Cursor, State};

    fn cursors(flow: &Flow, walks: &Walks) -> HashSet<Cursor> {
        let open = |state: &State| state.place.ending.is_none();
        super::explore::states(flow, walks).into_iter().filter(open).map(|state| state.place.cursor).collect()
    }

    /// The door between a pause and the place in the flow: walking the places alone misses none, and invents none.
    #[test]
    fn the_places_are_the_same_with_rests_and_without() {
        for flow in [Flow::brief(), Flow::dyad()] {
            let (places, through) =
                (cursors(&flow, &Walks::with(2)), cursors(&flow, &Walks::with(2).through_rests()));
            assert_eq!(places.symmetric_difference(&through).count(), 0, "{flow:?}");
        }
    }

    /// A pause depends on the place in the flow only by whether people can rest there: so every state is a place and a pause
    /// that can be called there.
    #[test]
    fn every_state_is_a_place_and_a_pause_that_can_be_called_there() {
        let flow = Flow::brief();
        let through = super::explore::states(&flow, &Walks::with(2).through_rests());
        let places = cursors(&flow, &Walks::with(2));
        let pauses = |state: &State| state.pause;
        let mut by_pause: std::collections::HashMap<Cursor, HashSet<_>> = std::collections::HashMap::new();
        for state in through.iter().filter(|state| state.place.ending.is_none()) {
            assert!(places.contains(&state.place.cursor));
            by_pause.entry(state.place.cursor.clone()).or_default().insert(pauses(state));
        }
        let rests: HashSet<usize> =
            by_pause.values().map(HashSet::len).filter(|pauses| *pauses > 1).collect();
        // Of the last break before the flow leads on there is one more where that still lies ahead.
        assert_eq!(rests.len(), 1, "{rests:?}");
    }
}
