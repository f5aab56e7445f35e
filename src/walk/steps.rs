//! What can follow a state: every act of every seat, and time.

use super::How;
use crate::flow::Ask;
use crate::machine::{Act, Cursor, Machine, MoveKind, Pause, Plain, Scene, State};
use crate::note::Note;
use crate::seat::{Seat, SeatSet};

/// One thing that can follow: by what, and what is then.
pub(super) struct Next {
    pub(super) how: How,
    /// The step that is answered, or open.
    pub(super) step: u8,
    pub(super) state: State,
}

/// What can follow a state, by these seats. Where rests are walked apart a rest is no state: what it can do to the place in the
/// flow is there as one edge, from before it to after it.
pub(super) fn next_states(
    machine: &Machine,
    state: &State,
    seats: &[Seat],
    through_rests: bool,
) -> Vec<Next> {
    let rests = |kind: &MoveKind| matches!(kind, MoveKind::Moment | MoveKind::Break | MoveKind::Pace);
    let on = |state: State| if through_rests { state } else { after_rest(machine, state) };
    let cursor = &state.place.cursor;
    let scene = Scene::of(machine, state);
    let mut next = Vec::new();
    for &seat in seats {
        let step = machine.step_of(cursor, seat).unwrap_or(cursor.step);
        for kind in scene.offers(seat).iter().filter(|kind| through_rests || !rests(kind)) {
            for act in acts(machine, cursor, (seat, step), kind) {
                let after = on(acted(machine, state, seat, act));
                next.push(Next { how: How::Act(seat, act), step, state: after });
            }
        }
        if let Some((limit, _)) = machine.flow.compiled().rest {
            let mut weary = state.clone();
            weary.used.change(seat, |used| used.breaks = limit.saturating_sub(1));
            if let Some(after) = if_offered(machine, &weary, seat, Plain::Break)
                && matches!(after.pause, Some(Pause::Break { rest: true, .. }))
            {
                next.push(Next { how: How::LastBreak(seat), step, state: on(after) });
            }
        }
    }
    if let Some(at) = machine.due(state) {
        let mut after = state.clone();
        machine.advance(&mut after, at, |_| ());
        after.clock = at;
        // A step that waits for nobody in particular keeps its opening, so that what is late stays late.
        next.push(Next { how: How::Time, step: cursor.step, state: on(after) });
    }
    next
}

/// Every act of a kind that leads to another state than the rest: which words are said, which lines are picked and which note
/// is sent decides nothing, so one stands for all.
fn acts(machine: &Machine, cursor: &Cursor, (seat, step): (Seat, u8), kind: MoveKind) -> Vec<Act> {
    let options = machine.step(step).options.len();
    match kind {
        MoveKind::Say => vec![Act::Say],
        MoveKind::Choose => match machine.step(step).ask {
            Ask::Cards { max } => (0..1u8 << options)
                .filter(|mask| mask.count_ones() <= u32::from(max))
                .map(Act::Cards)
                .collect(),
            Ask::Input(_) | Ask::Items(_) => vec![Act::Pick],
            _ => {
                let plan = machine.plan(step);
                // Whether words come with an option counts only where it can lead elsewhere then, or gives a card.
                let ways = |option: u8| {
                    let choice = &machine.step(step).options[usize::from(option)];
                    let must = choice.needs_words();
                    let place = usize::from(option);
                    let either = plan.with_words[place].is_some() || (!must && plan.cards[place] != 0);
                    let written = [must].into_iter().chain(either.then_some(!must));
                    let of = plan.names.get(place).copied().flatten();
                    let named = of.map_or_else(
                        || vec![SeatSet::NONE],
                        |of| machine.nameable(cursor, seat, of).subsets(of.min, of.max).collect(),
                    );
                    written.flat_map(move |written| {
                        named.clone().into_iter().map(move |named| Act::Choose { option, written, named })
                    })
                };
                let offered = |option: &u8| machine.is_offered(cursor, (seat, step), *option);
                (0u8..).take(options).filter(offered).flat_map(ways).collect()
            }
        },
        MoveKind::Pace => vec![Act::Pace(Note::TooFast)],
        MoveKind::Call => {
            let calls = machine.calls_of(cursor, seat);
            (0u8..16).filter(|i| calls & 1 << i != 0).map(Act::Call).collect()
        }
        plain => Plain::of(plain).map(Act::Plain).into_iter().collect(),
    }
}

/// A break's end: its floor has come, and all who are here say that they are ready. Any other state stays as it is.
pub(super) fn after_rest(machine: &Machine, mut state: State) -> State {
    if !matches!(state.pause, Some(Pause::Break { .. })) {
        return state;
    }
    if let Some(at) = machine.due(&state) {
        machine.advance(&mut state, at, |_| ());
    }
    for seat in state.place.cursor.here {
        state = if_offered(machine, &state, seat, Plain::Ready).unwrap_or(state);
    }
    state
}

/// The state after a move that carries nothing, where it is offered.
fn if_offered(machine: &Machine, state: &State, seat: Seat, plain: Plain) -> Option<State> {
    let offered = Scene::of(machine, state).offers(seat).contains(plain.kind());
    offered.then(|| acted(machine, state, seat, Act::Plain(plain)))
}

fn acted(machine: &Machine, state: &State, seat: Seat, act: Act) -> State {
    let mut after = state.clone();
    machine.act(&mut after, seat, act, state.clock);
    after
}
