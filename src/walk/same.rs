//! Which states are the same: times count from the last entry, what decides nothing is left out, and by classes it does not
//! matter who of a role is who.

use super::Walks;
use crate::item::ItemKind;
use crate::machine::{At, Cursor, Machine, Outcome, Pause, State};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// The same state as if the last entry had been made at time 0. Without a step that can be late, when a step was opened decides
/// nothing.
pub(super) fn relative(machine: &Machine, mut state: State) -> State {
    let ago = |time: Time| Time::from_millis(time.millis().saturating_sub(state.clock.millis()));
    let place = &mut state.place;
    (place.answer_by, place.shown_by) = (place.answer_by.map(ago), place.shown_by.map(ago));
    let late = machine.plan(place.cursor.step).late.is_some();
    place.opened = if late { ago(place.opened) } else { Time::default() };
    state.pause = state.pause.map(|pause| match pause {
        Pause::Moment { by, until } => Pause::Moment { by, until: ago(until) },
        Pause::Break { floor, may_end, cap, ready, left, rest } => Pause::Break {
            floor: if may_end { Time::default() } else { ago(floor) },
            may_end,
            cap: ago(cap),
            ready,
            left,
            rest,
        },
    });
    state.clock = Time::default();
    state
}

/// What a state is told by: without what is only counted or kept beside it.
///
/// Two states of one key lead on in the same ways. Left out are the counts of moves and of breaks, as the walk tries the last
/// break everywhere; who has sent a note about the pace; and answers that decide nothing any more.
pub(super) fn key(machine: &Machine, walks: &Walks, state: &State) -> State {
    let mut key = state.clone();
    key.used = machine.start(Time::default()).used;
    let kept = key.place.book.kept;
    key.place.book = machine.start(Time::default()).place.book;
    key.place.book.openings = 0;
    // Of what stands after the end, or is wanted to so far: how many want it, up to as many as are enough; not who.
    let last = machine.plan(state.place.cursor.step).chain_end;
    let kept = machine.wanted(&state.place, last).filter(|_| state.place.ending.is_none()).unwrap_or(kept);
    let some = |seats: SeatSet| SeatSet::below(seats.len().min(machine.fewest()));
    key.place.book.kept = Outcome {
        keepers: some(kept.keepers),
        again_for: some(kept.again_for),
        known_to: SeatSet::NONE,
        ..kept
    };
    if key.place.ending.is_some() {
        // Nothing follows, and of the place in the flow nothing is seen any more but who was there.
        let Cursor { here, gone, door, .. } = key.place.cursor;
        key.place.cursor = Cursor { door, here, gone, ..machine.start(Time::default()).place.cursor };
    }
    if walks.classes { in_order(machine, key) } else { key }
}

/// All that the rules can know of a seat. Seats of one letter are alike, but for the order in which they sit: what one can
/// do, the other can, and it comes to the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Letter {
    role: Option<u8>,
    sets: [bool; 10],
    at: (u8, u8, u8),
    cards: u32,
}

/// The letter of a seat in a state. Whose turn it is counts only where that can still matter.
pub(super) fn letter(machine: &Machine, state: &State, seat: Seat) -> Letter {
    let cursor = &state.place.cursor;
    let by_turn = machine.plan(cursor.step).turn_matters;
    let (caller, ready, left) = match state.pause {
        Some(Pause::Moment { by, .. }) => (by == seat, false, false),
        Some(Pause::Break { ready, left, .. }) => (false, ready.contains(seat), left.contains(seat)),
        None => (false, false, false),
    };
    let in_set = |set: SeatSet| set.contains(seat);
    let standing = cursor.seats.get(seat);
    Letter {
        role: machine.roles.get(seat),
        sets: [
            in_set(cursor.here),
            in_set(cursor.door),
            in_set(cursor.gone),
            in_set(cursor.ahead),
            in_set(cursor.later),
            in_set(cursor.named),
            by_turn && cursor.lead == seat,
            caller,
            ready,
            left,
        ],
        at: match standing.at {
            At::Away => (0, 0, 0),
            At::Step(step) => (1, step, 0),
            At::Done(answer) => answer.code(),
            At::Left => (3, 0, 0),
        },
        cards: standing.cards,
    }
}

/// Of which kinds a seat has items: those with other ones are not alike.
pub(super) fn kinds_of(machine: &Machine, seat: Seat) -> Vec<ItemKind> {
    let mine = machine.items.iter().filter(|(_, by)| *by == seat).map(|(kind, _)| *kind);
    let mut kinds: Vec<ItemKind> = mine.collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The same state with the seats of each role in the order of their letters.
fn in_order(machine: &Machine, mut state: State) -> State {
    let seats: Vec<Seat> = machine.seats.iter().collect();
    // So few that the plainest way to sort, by changing places, will do: each change moves all that is known of two seats.
    for i in 0..seats.len() {
        for j in i + 1..seats.len() {
            if machine.roles.get(seats[i]) == machine.roles.get(seats[j])
                && kinds_of(machine, seats[i]) == kinds_of(machine, seats[j])
                && letter(machine, &state, seats[j]) < letter(machine, &state, seats[i])
            {
                state = swapped(machine, state, seats[i], seats[j]);
            }
        }
    }
    state
}

/// The state in which two seats have changed places: in every set and count that knows of seats, so that nothing of the one
/// stays with the other.
pub(super) fn swapped(machine: &Machine, mut state: State, one: Seat, other: Seat) -> State {
    let by_turn = machine.plan(state.place.cursor.step).turn_matters;
    let change = |seat: Seat| match seat {
        seat if seat == one => other,
        seat if seat == other => one,
        seat => seat,
    };
    let place = &mut state.place;
    let cursor = &mut place.cursor;
    if by_turn {
        cursor.lead = change(cursor.lead);
    }
    for set in [
        &mut cursor.ahead,
        &mut cursor.later,
        &mut cursor.named,
        &mut cursor.door,
        &mut cursor.here,
        &mut cursor.gone,
    ] {
        *set = set.iter().map(change).collect();
    }
    cursor.seats.swap(one, other);
    state.used.swap(one, other);
    place.book.swap(one, other);
    match &mut state.pause {
        Some(Pause::Moment { by, .. }) => *by = change(*by),
        Some(Pause::Break { ready, left, .. }) => {
            for set in [ready, left] {
                *set = set.iter().map(change).collect();
            }
        }
        None => {}
    }
    state
}
