//! The walk: every state that a conversation can reach, found by trying every move of every seat in each.
//!
//! Two things are treated alike wherever they cannot be told apart by what is possible next: times are kept relative to
//! the last entry, and of a person's breaks it is only kept whether this one is the last before the flow leads elsewhere.
//! The latter makes the walk visit at least all that can happen.

use std::collections::HashMap;
use std::collections::HashSet;
use std::time::Duration;

use super::{Ask, Flow, Mark, Takes};
use crate::conversation::{Act, Ending, Live, Machine, Over};
use crate::seat::{PerSeat, SeatSet};
use crate::{
    Conversation, Kept, KeptFor, Limits, Move, MoveKind, PaceNote, Person, Seat, Setup, StepId, TermsFacts,
    Time,
};

/// Every state that a conversation can reach. See [`Flow::walk`].
#[derive(Clone, Debug)]
pub struct Walk {
    flow: Flow,
    seats: usize,
    complete: bool,
    cursors: usize,
    /// How each state was first reached: from which, and by what.
    parents: Vec<(u32, How)>,
    ends: Vec<Option<Ending>>,
    /// Answers, and what else leads from one active state to another: the edges of each state in a row.
    edges: Vec<Link>,
    first_edge: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Link {
    to: u32,
    how: How,
    step: u8,
}

/// What leads from one state to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Act(Seat, Act),
    /// The break after which the flow leads elsewhere; as a link, with its end.
    LastBreak(Seat),
    Time,
}

/// An answer on a path of a walk.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct WalkEdge<'a> {
    /// Who answers.
    pub seat: Seat,
    /// The step that is answered.
    pub step: &'a StepId,
    /// Words, a choice or a pass.
    pub kind: MoveKind,
    /// What the chosen option means.
    pub mark: Option<Mark>,
    /// Whether words are written.
    pub words: bool,
}

/// The limits of the walk: real ones, but so close together that few breaks fit under the cap.
fn limits() -> Limits {
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    Limits {
        invitation: minutes(180),
        moment: minutes(5),
        break_floor: minutes(20),
        break_cap: minutes(60),
        moves_per_seat: u16::MAX,
    }
}

pub(super) fn walk(flow: &Flow, seats: usize, max_states: usize) -> Walk {
    let machine = Machine {
        flow: flow.clone(),
        limits: limits(),
        seats: SeatSet::below(seats),
        roles: roles(flow, seats),
    };
    let mut known: HashMap<Live, u32> = HashMap::new();
    let mut states: Vec<Live> = Vec::new();
    let mut walk = Walk {
        flow: flow.clone(),
        seats,
        complete: true,
        cursors: 0,
        parents: Vec::new(),
        ends: Vec::new(),
        edges: Vec::new(),
        first_edge: vec![0],
    };
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
            if states.len() >= max_states {
                walk.complete = false;
                return None;
            }
            let index = u32::try_from(states.len()).ok()?;
            known.insert(live, index);
            states.push(live);
            walk.parents.push((u32::try_from(at).ok()?, how));
            Some(index)
        };
        for (how, step, next) in next_states(&machine, &live) {
            let index = reach(next, how, &mut walk);
            let between_active = live.over == Over::Active && next.over != Over::Active;
            let link = match how {
                How::Act(_, act) => act.is_answer() || matches!(act, Act::Pace(_)),
                How::LastBreak(_) => false,
                How::Time => !between_active && live.over == Over::Active,
            };
            if let (true, Some(to)) = (link, index) {
                links.push((at, Link { to, how, step }));
            }
            if let How::LastBreak(_) = how {
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
    links.sort_by_key(|&(from, _)| from);
    for state in 0..states.len() {
        let end = links.partition_point(|&(from, _)| from <= state);
        walk.first_edge.push(u32::try_from(end).unwrap_or(u32::MAX));
    }
    walk.edges = links.into_iter().map(|(_, link)| link).collect();
    walk.ends =
        states.iter().map(|live| if let Over::Ended(end) = live.over { Some(end) } else { None }).collect();
    walk.cursors = states.iter().map(|live| live.cursor).collect::<HashSet<_>>().len();
    walk
}

fn roles(flow: &Flow, seats: usize) -> PerSeat<Option<u8>> {
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
    live.breaks = PerSeat::all(0);
    live.moves = PerSeat::all(0);
    live.revisions = PerSeat::all(0);
    live
}

fn next_states(machine: &Machine, live: &Live) -> Vec<(How, u8, Live)> {
    let mut next = Vec::new();
    for seat in machine.seats.iter() {
        let step = machine.asked(live, seat).unwrap_or(live.cursor.step);
        for kind in machine.offers(live, seat).iter() {
            for act in acts(machine, step, kind) {
                if let Ok(after) = machine.apply(live, seat, act, live.clock) {
                    next.push((How::Act(seat, act), step, after));
                }
            }
        }
        if machine.offers(live, seat).contains(MoveKind::Break) {
            if let Some((limit, _)) = machine.flow.compiled().rest {
                let mut weary = *live;
                weary.breaks.set(seat, limit.saturating_sub(1));
                if let Ok(after) = machine.apply(&weary, seat, Act::Break, live.clock) {
                    if matches!(after.over, Over::Break { rest: true, .. }) {
                        next.push((How::LastBreak(seat), step, after));
                    }
                }
            }
        }
    }
    if let Some(at) = machine.due(live) {
        let mut after = machine.advance(*live, at);
        after.clock = at;
        // A step that waits for nobody in particular keeps its opening, so that what is late stays late.
        next.push((How::Time, live.cursor.step, after));
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
            Ask::Words { .. } | Ask::OwnLines { .. } => vec![Act::Say],
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

/// A break's end: its floor has come, and all who are here say that they are ready.
fn after_rest(machine: &Machine, live: Live) -> Live {
    let mut live = machine.due(&live).map_or(live, |at| machine.advance(live, at));
    for seat in live.cursor.here.iter() {
        live = machine.apply(&live, seat, Act::Ready, live.clock).unwrap_or(live);
    }
    live
}

impl Walk {
    /// How many states there are: places in the flow, with moments, breaks, endings and what each has answered.
    #[must_use]
    pub fn states(&self) -> usize {
        self.parents.len()
    }

    /// How many places in the flow there are, without moments, breaks and endings.
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

    /// The greatest number of answers that a conversation can take, 0 if there is no such number.
    #[must_use]
    pub fn longest_path(&self) -> usize {
        self.heaviest(|_| Some(1)).map_or(0, |(weight, _)| weight)
    }

    /// A step of a loop that nothing bounds, if there is one.
    #[must_use]
    pub fn unbounded(&self) -> Option<&StepId> {
        self.search(&|_| Some(1)).err()
    }

    /// The heaviest path of answers: `weigh` says what each weighs, or that paths with it do not count. Gives the weight
    /// and the path, or nothing if some loop has no bound.
    ///
    /// ```
    /// use reweave::{Flow, Seat};
    ///
    /// // The most texts that the first person can be asked for.
    /// let walk = Flow::brief().walk(2, 200_000);
    /// let texts = walk.heaviest(|answer| Some(usize::from(answer.words && answer.seat == Seat::FIRST)));
    /// assert!(texts.is_some_and(|(most, _)| most >= 4));
    /// ```
    #[must_use]
    pub fn heaviest(
        &self,
        weigh: impl Fn(&WalkEdge<'_>) -> Option<usize>,
    ) -> Option<(usize, Vec<WalkEdge<'_>>)> {
        self.search(&weigh).ok()
    }

    /// A conversation in one of the states, and the time there: by real moves, with stand-in words.
    #[must_use]
    pub fn reach(&self, state: usize) -> Option<(Conversation, Time)> {
        let mut path = Vec::new();
        let mut at = u32::try_from(state).ok()?;
        while at != 0 {
            let (parent, how) = *self.parents.get(usize::try_from(at).ok()?)?;
            path.push(how);
            at = parent;
        }
        let (mut conversation, mut now) = self.begin()?;
        for how in path.into_iter().rev() {
            match how {
                How::Time => now = conversation.deadline(now)?,
                How::Act(seat, act) => self.make(&mut conversation, seat, act, now)?,
                How::LastBreak(seat) => now = self.tire(&mut conversation, seat, now)?,
            }
        }
        Some((conversation, now))
    }

    fn begin(&self) -> Option<(Conversation, Time)> {
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let roles = roles(&self.flow, self.seats);
        let setup =
            (0..self.seats).map_while(Seat::new).fold(Setup::new(terms).limits(limits()), |setup, seat| {
                let person = Person::new(&format!("Person {}", seat.index() + 1));
                let role = roles.get(seat).and_then(|role| self.flow.roles().get(usize::from(role)));
                setup.person(role.map_or(person.clone(), |role| person.role(role.as_str())))
            });
        let now = Time::default();
        Some((Conversation::start(&self.flow, setup, now).ok()?, now))
    }

    /// Makes the move that an act stands for.
    fn make(&self, conversation: &mut Conversation, seat: Seat, act: Act, now: Time) -> Option<()> {
        let view = conversation.view(seat, now)?;
        let made = match act {
            Act::Say => match view.ask()? {
                Ask::Form { fields } => Move::fill(fields.iter().map(|field| (field.id.as_str(), "…"))),
                Ask::Words { .. } => Move::pick(["…"]),
                Ask::OwnLines { .. } => Move::pick([]),
                _ => Move::say("…"),
            },
            Act::Choose(index) => {
                let option = view.options().get(usize::from(index))?;
                let made = Move::choose(option.id.as_str());
                match &option.takes {
                    Some(Takes::Text { .. }) => made.with_text("…"),
                    Some(Takes::Form { fields }) => {
                        made.with_fields(fields.iter().map(|field| (field.id.as_str(), "…")))
                    }
                    None => made,
                }
            }
            Act::Cards(mask) => {
                let picked = view.options().iter().enumerate().filter(|(i, _)| mask & 1 << i != 0);
                Move::pick(picked.map(|(_, option)| option.id.as_str()))
            }
            Act::Pass => Move::Pass,
            Act::TakeBack => Move::TakeBack,
            Act::Moment => Move::Moment,
            Act::Break => Move::Break,
            Act::Ready => Move::Ready,
            Act::Longer => Move::Longer,
            Act::Pace(note) => Move::Pace(note),
            Act::Leave => Move::Leave,
        };
        conversation.apply(seat, made, now).ok().map(drop)
    }

    /// Calls breaks until the last before the flow leads elsewhere has begun.
    fn tire(&self, conversation: &mut Conversation, seat: Seat, mut now: Time) -> Option<Time> {
        let (limit, _) = self.flow.compiled().rest?;
        for count in 1..=limit {
            conversation.apply(seat, Move::Break, now).ok()?;
            if count < limit {
                now = conversation.deadline(now)?;
                for seat in conversation.seats().collect::<Vec<_>>() {
                    let _ = conversation.apply(seat, Move::Ready, now);
                }
            }
        }
        Some(now)
    }

    fn links(&self, state: u32) -> &[Link] {
        let at = |i: u32| self.first_edge.get(i as usize).map_or(self.edges.len(), |&edge| edge as usize);
        self.edges.get(at(state)..at(state + 1)).unwrap_or_default()
    }

    fn edge(&self, link: &Link) -> Option<WalkEdge<'_>> {
        let How::Act(seat, act) = link.how else { return None };
        let step = self.flow.steps().get(usize::from(link.step)).filter(|_| act.is_answer())?;
        let option = if let Act::Choose(index) = act { step.options.get(usize::from(index)) } else { None };
        Some(WalkEdge {
            seat,
            step: &step.id,
            kind: act.kind(),
            mark: option.and_then(|option| option.mark),
            words: (act == Act::Say && step.asks_for_words())
                || option.is_some_and(|option| option.takes.is_some()),
        })
    }

    /// Depth first, with the best weight of each finished state; a state met while still open closes a loop.
    fn search(
        &self,
        weigh: &dyn Fn(&WalkEdge<'_>) -> Option<usize>,
    ) -> Result<(usize, Vec<WalkEdge<'_>>), &StepId> {
        #[derive(Clone, Copy)]
        enum Mark {
            New,
            Open,
            Done(usize, Option<usize>),
        }
        let mut marks = vec![Mark::New; self.states()];
        let mut stack: Vec<(u32, usize)> = vec![(0, 0)];
        marks[0] = Mark::Open;
        let weight = |link: &Link| self.edge(link).map_or(Some(0), |edge| weigh(&edge));
        while let Some((state, next)) = stack.pop() {
            let links = self.links(state);
            if let Some(link) = links.get(next) {
                stack.push((state, next + 1));
                if weight(link).is_none() {
                    continue;
                }
                match marks[link.to as usize] {
                    Mark::New => {
                        marks[link.to as usize] = Mark::Open;
                        stack.push((link.to, 0));
                    }
                    Mark::Open => return Err(&self.flow.steps()[usize::from(link.step)].id),
                    Mark::Done(..) => {}
                }
                continue;
            }
            let best = links.iter().enumerate().filter_map(|(i, link)| {
                let Mark::Done(rest, _) = marks[link.to as usize] else { return None };
                Some((weight(link)? + rest, i))
            });
            let best = best.max_by_key(|&(weight, i)| (weight, std::cmp::Reverse(i)));
            marks[state as usize] = Mark::Done(best.map_or(0, |(weight, _)| weight), best.map(|(_, i)| i));
        }
        let mut path = Vec::new();
        let mut at = 0;
        while let Mark::Done(_, Some(next)) = marks[at as usize] {
            let Some(link) = self.links(at).get(next) else { break };
            path.extend(self.edge(link));
            at = link.to;
        }
        let Mark::Done(total, _) = marks[0] else { return Ok((0, path)) };
        Ok((total, path))
    }
}
