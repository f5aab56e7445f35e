//! Finding the states: from each, by every act of every seat, and by time.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use super::{How, Link, Walk, Walks};
use crate::flow::{Ask, Flow};
use crate::limits::Limits;
use crate::machine::{Act, Book, Live, Machine, MoveKind, Over, PaceNote};
use crate::seat::{PerSeat, Seat, SeatSet};
use crate::time::Time;

/// The limits of the walk: real ones, but so close together that few breaks fit under the cap.
pub(super) fn limits() -> Limits {
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    Limits {
        invitation: minutes(180),
        moment: minutes(5),
        break_floor: minutes(20),
        break_cap: minutes(60),
        moves_per_seat: u16::MAX,
    }
}

pub(super) fn walk(flow: &Flow, walks: Walks) -> Walk {
    visit(flow, walks).0
}

/// The states themselves.
#[cfg(test)]
pub(super) fn states(flow: &Flow, walks: Walks) -> Vec<Live> {
    visit(flow, walks).1
}

fn visit(flow: &Flow, walks: Walks) -> (Walk, Vec<Live>) {
    let Walks { seats, most, rests: through_rests } = walks;
    let machine = Machine {
        flow: flow.clone(),
        limits: limits(),
        seats: SeatSet::below(seats),
        roles: roles(flow, seats),
    };
    let mut known: HashMap<Live, u32> = HashMap::new();
    let mut states: Vec<Live> = Vec::new();
    let mut walk = Walk::of_nothing(flow, walks);
    let start = canonical(machine.start(Time::default()));
    known.insert(start, 0);
    states.push(start);
    walk.parents.push((0, How::Time));
    let mut links: Vec<(usize, Link)> = Vec::new();
    let mut rests: Vec<(usize, Live, Link)> = Vec::new();
    let mut at = 0;
    while let Some(&live) = states.get(at) {
        let mut reach = |live: Live, how: How, walk: &mut Walk| -> Option<u32> {
            let live = canonical(live);
            if let Some(&index) = known.get(&live) {
                return Some(index);
            }
            if states.len() >= most {
                walk.complete = false;
                return None;
            }
            let index = u32::try_from(states.len()).ok()?;
            known.insert(live, index);
            states.push(live);
            walk.parents.push((u32::try_from(at).ok()?, how));
            Some(index)
        };
        for (how, step, next) in next_states(&machine, &live, through_rests) {
            let index = reach(next, how, &mut walk);
            let between_active = live.over == Over::Active && next.over != Over::Active;
            let link = match how {
                How::Act(_, act) => act.is_answer(),
                How::LastBreak(_) => !through_rests,
                How::Time => !between_active && live.over == Over::Active,
            };
            if let (true, Some(to)) = (link, index) {
                links.push((at, Link { to, how, step }));
            }
            if through_rests && matches!(how, How::LastBreak(_)) {
                rests.push((at, canonical(after_rest(&machine, next)), Link { to: 0, how, step }));
            }
        }
        at += 1;
    }
    links.extend(
        rests
            .into_iter()
            .filter_map(|(from, rested, link)| Some((from, Link { to: *known.get(&rested)?, ..link }))),
    );
    in_a_row(&mut walk, links);
    walk.ends =
        states.iter().map(|live| if let Over::Ended(end) = live.over { Some(end) } else { None }).collect();
    walk.cursors = states.iter().map(|live| live.cursor).collect::<HashSet<_>>().len();
    (walk, states)
}

impl Walk {
    /// A walk that has visited nothing.
    fn of_nothing(flow: &Flow, walks: Walks) -> Self {
        Self {
            flow: flow.clone(),
            walks,
            complete: true,
            cursors: 0,
            parents: Vec::new(),
            ends: Vec::new(),
            edges: Vec::new(),
            first_edge: vec![0],
        }
    }
}

/// Puts the links of each state in a row, in the order of the states.
fn in_a_row(walk: &mut Walk, mut links: Vec<(usize, Link)>) {
    links.sort_by_key(|&(from, _)| from);
    for state in 0..walk.states() {
        let end = links.partition_point(|&(from, _)| from <= state);
        walk.first_edge.push(u32::try_from(end).unwrap_or(u32::MAX));
    }
    walk.edges = links.into_iter().map(|(_, link)| link).collect();
}

pub(super) fn roles(flow: &Flow, seats: usize) -> PerSeat<Option<u8>> {
    let mut roles = PerSeat::all(None);
    if let Some(last) = u8::try_from(flow.roles().len()).ok().and_then(|n| n.checked_sub(1)) {
        for (seat, role) in (0..seats).map_while(Seat::new).zip((0..=last).chain(std::iter::repeat(last))) {
            roles.set(seat, Some(role));
        }
    }
    roles
}

/// The same state as if the last entry had been made at time 0, and without counts that decide nothing.
fn canonical(mut live: Live) -> Live {
    let ago = |time: Time| Time::from_millis(time.millis().saturating_sub(live.clock.millis()));
    live.answer_by = live.answer_by.map(ago);
    live.opened = ago(live.opened);
    live.over = match live.over {
        Over::Moment { by, until } => Over::Moment { by, until: ago(until) },
        Over::Break { floor, may_end, cap, ready, rest } => Over::Break {
            floor: if may_end { Time::default() } else { ago(floor) },
            may_end,
            cap: ago(cap),
            ready,
            rest,
        },
        over @ (Over::Active | Over::Ended(_)) => over,
    };
    live.clock = Time::default();
    live.book = Book::NEW;
    live
}

/// What can follow a state. Where rests are walked apart a rest is no state: what it can do to the place in the flow is there
/// as one edge, from before it to after it.
fn next_states(machine: &Machine, live: &Live, through_rests: bool) -> Vec<(How, u8, Live)> {
    let rests = |kind: &MoveKind| matches!(kind, MoveKind::Moment | MoveKind::Break | MoveKind::Pace);
    let on = |live: Live| if through_rests { live } else { after_rest(machine, live) };
    let mut next = Vec::new();
    for seat in machine.seats {
        let step = machine.asked(live, seat).unwrap_or(live.cursor.step);
        for kind in machine.offers(live, seat).iter().filter(|kind| through_rests || !rests(kind)) {
            for act in acts(machine, step, kind) {
                if let Ok(after) = machine.apply(live, seat, act, live.clock) {
                    next.push((How::Act(seat, act), step, on(after)));
                }
            }
        }
        if let Some((limit, _)) = machine.flow.compiled().rest {
            let mut weary = *live;
            weary.book.breaks.set(seat, limit.saturating_sub(1));
            if let Ok(after) = machine.apply(&weary, seat, Act::Break, live.clock)
                && matches!(after.over, Over::Break { rest: true, .. })
            {
                next.push((How::LastBreak(seat), step, on(after)));
            }
        }
    }
    if let Some(at) = machine.due(live) {
        let mut after = *live;
        machine.advance(&mut after, at, |_| ());
        after.clock = at;
        // A step that waits for nobody in particular keeps its opening, so that what is late stays late.
        next.push((How::Time, live.cursor.step, on(after)));
    }
    // Without a step that can be late, when a step was opened decides nothing.
    for (_, _, live) in &mut next {
        if machine.plan(live.cursor.step).late.is_none() {
            live.opened = live.clock;
        }
    }
    next
}

/// Every act of a kind that leads to another state than the rest.
fn acts(machine: &Machine, step: u8, kind: MoveKind) -> Vec<Act> {
    let options = machine.step(step).options.len();
    match kind {
        MoveKind::Say => vec![Act::Say],
        MoveKind::Choose => match machine.step(step).ask {
            Ask::Cards { max } => (0..1u8 << options)
                .filter(|mask| mask.count_ones() <= u32::from(max))
                .map(Act::Cards)
                .collect(),
            Ask::Words { .. } | Ask::OwnLines { .. } => vec![Act::Pick],
            _ => (0..).take(options).map(Act::Choose).collect(),
        },
        MoveKind::Pass => vec![Act::Pass],
        MoveKind::TakeBack => vec![Act::TakeBack],
        MoveKind::Moment => vec![Act::Moment],
        MoveKind::Break => vec![Act::Break],
        MoveKind::Ready => vec![Act::Ready],
        MoveKind::Longer => vec![Act::Longer],
        MoveKind::Pace => vec![Act::Pace(PaceNote::TooFast)],
        MoveKind::Leave => vec![Act::Leave],
    }
}

/// A break's end: its floor has come, and all who are here say that they are ready. Any other state stays as it is.
fn after_rest(machine: &Machine, mut live: Live) -> Live {
    if !matches!(live.over, Over::Break { .. }) {
        return live;
    }
    if let Some(at) = machine.due(&live) {
        machine.advance(&mut live, at, |_| ());
    }
    for seat in live.cursor.here {
        live = machine.apply(&live, seat, Act::Ready, live.clock).unwrap_or(live);
    }
    live
}
