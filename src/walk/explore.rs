//! Finding the states: from each, by all that can follow it.
//!
//! The states that were found are also the queue: the one at `at` is looked at next, and what follows it and is new goes to
//! the end. So the way by which a state was first reached is one of the shortest, and the parents of all lead back to the
//! start.
//!
//! Not all that leads from one state to another is a *link*, by which paths are weighed: a link is an answer, or what time or
//! many breaks do to the place. What else people can do, such as to take back, leads round in circles as often as they like.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use super::chance::Chance;
use super::same::{key, kinds_of, letter, relative, swapped};
use super::steps::{Next, after_rest, next_states};
use super::{How, Link, Parent, Walk, Walks};
use crate::flow::Flow;
use crate::limits::Limits;
use crate::machine::{Act, Machine, Plain, State};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// The limits of the walk: real ones, but so close together that few breaks fit under the cap.
pub(super) fn limits() -> Limits {
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    Limits {
        invitation: minutes(180),
        moment: minutes(5),
        break_floor: minutes(20),
        break_cap: minutes(60),
        answer: minutes(24 * 60),
        another_day: minutes(24 * 60),
        moves_per_seat: u16::MAX,
    }
}

pub(super) fn walk(flow: &Flow, walks: Walks) -> Walk {
    visit(flow, walks).0
}

/// The states themselves.
#[cfg(test)]
pub(super) fn states(flow: &Flow, walks: &Walks) -> Vec<State> {
    visit(flow, walks.clone()).1
}

/// The states that were found, and how.
struct Found<'a> {
    machine: &'a Machine,
    known: HashMap<State, u32>,
    states: Vec<State>,
    walk: Walk,
}

impl Found<'_> {
    /// The number of a state, which may be new; none if that is one more than may be visited. Of states with the same key the
    /// first that was met stands for all.
    fn number(&mut self, state: State, parent: Parent) -> Option<u32> {
        let state = relative(self.machine, state);
        let key = key(self.machine, &self.walk.walks, &state);
        if let Some(&index) = self.known.get(&key) {
            return Some(index);
        }
        if self.states.len() >= self.walk.walks.most {
            self.walk.complete = false;
            return None;
        }
        let index = u32::try_from(self.states.len()).ok()?;
        self.known.insert(key, index);
        self.states.push(state);
        self.walk.parents.push(parent);
        Some(index)
    }
}

/// Visits all, and gives the states beside the walk.
///
/// Where rests are walked through, the last break has a state of its own, and what it does to the place comes later. So that
/// both kinds of walk weigh the same paths, its end is linked from where it was called, once all states are known.
pub(super) fn visit(flow: &Flow, walks: Walks) -> (Walk, Vec<State>) {
    let machine = machine_of(flow, &walks);
    visit_by(flow, &machine, walks)
}

/// The machine that is walked, with the people that the walk has.
pub(super) fn machine_of(flow: &Flow, walks: &Walks) -> Machine {
    let roles = walks.seating(flow);
    let items = walks.items.iter().map(|item| (item.kind, item.answered_by())).collect();
    let seats = SeatSet::below(roles.iter().count());
    Machine { flow: flow.clone(), limits: limits(), seats, roles, items }
}

fn visit_by(flow: &Flow, machine: &Machine, walks: Walks) -> (Walk, Vec<State>) {
    let sampled = walks.sampled;
    let mut found =
        Found { machine, known: HashMap::new(), states: Vec::new(), walk: Walk::of_nothing(flow, walks) };
    found.number(machine.start(Time::default()), Parent { from: 0, swap: None, how: How::Time });
    let links = match sampled {
        Some((runs, seed)) => sample(&mut found, runs, seed),
        None => all(&mut found),
    };
    let Found { known, states, mut walk, .. } = found;
    in_a_row(&mut walk, links);
    walk.ends = states.iter().map(|state| state.place.ending).collect();
    let places = known.keys().filter(|state| state.place.ending.is_none());
    walk.cursors = places.map(|state| &state.place.cursor).collect::<HashSet<_>>().len();
    (walk, states)
}

/// Visits all, one after the other; gives what leads from one to another.
fn all(found: &mut Found<'_>) -> Vec<(usize, Link)> {
    let (machine, through_rests) = (found.machine, found.walk.walks.rests);
    let mut links: Vec<(usize, Link)> = Vec::new();
    let mut rests: Vec<(usize, State, Link)> = Vec::new();
    let mut at = 0;
    while let Some(state) = found.states.get(at).cloned() {
        for (swap, seats, from) in variants(machine, &found.walk.walks, state) {
            for Next { how, step, state: next } in next_states(machine, &from, &seats, through_rests) {
                let is_link = is_link(how, &from, &next, through_rests);
                if through_rests && matches!(how, How::LastBreak(_)) {
                    let rested = relative(machine, after_rest(machine, next.clone()));
                    rests.push((at, key(machine, &found.walk.walks, &rested), Link { to: 0, how, step }));
                }
                let parent = Parent { from: u32::try_from(at).unwrap_or(u32::MAX), swap, how };
                if let (Some(to), true) = (found.number(next, parent), is_link) {
                    links.push((at, Link { to, how, step }));
                }
            }
        }
        at += 1;
    }
    let known = &found.known;
    links.extend(
        rests
            .into_iter()
            .filter_map(|(from, rested, link)| Some((from, Link { to: *known.get(&rested)?, ..link }))),
    );
    links
}

/// Whether what leads from one state to another is a link.
fn is_link(how: How, from: &State, next: &State, through_rests: bool) -> bool {
    match how {
        How::Act(_, act) => act.is_answer() || matches!(act, Act::Plain(Plain::Later) | Act::Call(_)),
        How::LastBreak(_) => !through_rests,
        How::Time => (next.is_active() || next.place.ending.is_some()) && from.pause.is_none(),
    }
}

/// Goes through the flow so many times, by chance: the states that are met, and what led from one to another.
///
/// Mostly somebody answers, and of the answers that are possible mostly one that was given least often so far: so what is rare is met
/// soon. Now and then it is something else, such as time or that somebody leaves.
fn sample(found: &mut Found<'_>, runs: usize, seed: u64) -> Vec<(usize, Link)> {
    let (machine, through_rests) = (found.machine, found.walk.walks.rests);
    let mut chance = Chance::new(seed);
    let mut links: HashSet<(usize, Link)> = HashSet::new();
    let mut given: HashMap<(u8, Act), u32> = HashMap::new();
    let seats: Vec<Seat> = machine.seats.iter().collect();
    for _ in 0..runs {
        let mut at = 0;
        for _ in 0..MOST_MOVES {
            let Some(from) = found.states.get(at).cloned() else { break };
            let next = next_states(machine, &from, &seats, through_rests);
            let is_answer = |next: &&Next| matches!(next.how, How::Act(_, act) if act.is_answer());
            let answers = next.iter().filter(is_answer).count() > 0;
            let wants_answer = answers && chance.below(RARELY) > 0;
            let mut ways: Vec<&Next> = next.iter().filter(|way| is_answer(way) == wants_answer).collect();
            let times = |way: &Next| match way.how {
                How::Act(_, act) => given.get(&(way.step, act)).copied().unwrap_or_default(),
                _ => 0,
            };
            if wants_answer && chance.below(2) > 0 {
                let least = ways.iter().map(|way| times(way)).min().unwrap_or_default();
                ways.retain(|way| times(way) == least);
            }
            let Some(Next { how, step, state }) = ways.get(chance.below(ways.len())) else { break };
            if let How::Act(_, act) = how {
                *given.entry((*step, *act)).or_default() += 1;
            }
            let parent = Parent { from: u32::try_from(at).unwrap_or(u32::MAX), swap: None, how: *how };
            let Some(to) = found.number(state.clone(), parent) else { break };
            if is_link(*how, &from, state, through_rests) {
                links.insert((at, Link { to, how: *how, step: *step }));
            }
            at = usize::try_from(to).unwrap_or(usize::MAX);
        }
    }
    found.walk.complete = found.walk.complete && nothing_follows(found, &seats);
    let mut links: Vec<(usize, Link)> = links.into_iter().collect();
    links.sort_unstable_by_key(|(from, link)| (*from, link.to, link.step, format!("{:?}", link.how)));
    links
}

/// The most moves of a sampled run: a flow ends long before, but people can change an answer as often as they like.
const MOST_MOVES: usize = 2_000;

/// How often one of so many moves is no answer, where there is one to give.
const RARELY: usize = 24;

/// Whether nothing new follows any state that was met: only then all were.
fn nothing_follows(found: &Found<'_>, seats: &[Seat]) -> bool {
    let machine = found.machine;
    found.states.iter().all(|state| {
        next_states(machine, state, seats, found.walk.walks.rests).into_iter().all(|next| {
            let state = relative(machine, next.state);
            found.known.contains_key(&key(machine, &found.walk.walks, &state))
        })
    })
}

/// A state that stands for another: which seats have changed places, whose acts are tried, and the state.
type Variant = (Option<(Seat, Seat)>, Vec<Seat>, State);

/// What stands for a state, and whose acts are tried there: the state itself with all seats. By classes one seat of all that are
/// alike is enough; and besides, the states in which two of a role who are not alike have changed places, since who is first may
/// be anyone.
fn variants(machine: &Machine, walks: &Walks, state: State) -> Vec<Variant> {
    let seats: Vec<Seat> = machine.seats.iter().collect();
    if !walks.classes {
        return vec![(None, seats, state)];
    }
    let one_of_each = |state: &State| {
        let mut letters = Vec::new();
        let mut of_each = Vec::new();
        for &seat in &seats {
            let alike = (letter(machine, state, seat), kinds_of(machine, seat));
            if !letters.contains(&alike) {
                letters.push(alike);
                of_each.push(seat);
            }
        }
        of_each
    };
    let each = one_of_each(&state);
    let mut all = vec![(None, each.clone(), state.clone())];
    for first in firsts(machine, &state) {
        for &other in &each {
            if machine.roles.get(first) == machine.roles.get(other)
                && kinds_of(machine, first) == kinds_of(machine, other)
                && letter(machine, &state, first) != letter(machine, &state, other)
            {
                let swapped = swapped(machine, state.clone(), first, other);
                all.push((Some((first, other)), one_of_each(&swapped), swapped));
            }
        }
    }
    all
}

/// The seats that the rules can take for being first: whose turn is next, who gives back what is told, and the first of a role.
fn firsts(machine: &Machine, state: &State) -> Vec<Seat> {
    let cursor = &state.place.cursor;
    let others = cursor.here.without(SeatSet::only(cursor.lead));
    let turns = [cursor.ahead.after(cursor.lead), cursor.ahead.first(), cursor.later.first()];
    let of_role = |role| cursor.here.iter().find(|seat| machine.roles.get(*seat) == role);
    let mut firsts: Vec<Seat> =
        turns.into_iter().chain([others.after(cursor.lead), cursor.named.first()]).flatten().collect();
    firsts.extend(machine.roles.iter().filter_map(of_role));
    firsts.sort_unstable();
    firsts.dedup();
    firsts
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

/// Puts the links of each state in a row, in the order of the states, and notes where each row begins: a walk of a large flow
/// has too many for a list each.
fn in_a_row(walk: &mut Walk, mut links: Vec<(usize, Link)>) {
    links.sort_by_key(|&(from, _)| from);
    for state in 0..walk.states() {
        let end = links.partition_point(|&(from, _)| from <= state);
        walk.first_edge.push(u32::try_from(end).unwrap_or(u32::MAX));
    }
    walk.edges = links.into_iter().map(|(_, link)| link).collect();
}
