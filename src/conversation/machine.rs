//! The rules: what each move does, and what happens by itself when time is over.
//!
//! Everything here works on a copy of [`Live`] and gives back another: a refused move changes nothing, because what it
//! would have changed is thrown away.

use super::act::{Act, Kinds, MoveKind};
use super::cursor::{Answer, At, Cursor, Ending, Live, Outcome, Over};
use super::glance::glance;
use crate::flow::{Ask, Asked, Flow, Mark, Plan, Route, Scope, Step};
use crate::seat::{PerSeat, SeatSet};
use crate::{Limits, Refusal, Seat, Stage, Time};

/// The fixed part of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    pub(crate) flow: Flow,
    pub(crate) limits: Limits,
    /// All seats that are taken.
    pub(crate) seats: SeatSet,
    /// The role of each seat, by index.
    pub(crate) roles: PerSeat<Option<u8>>,
}

impl Machine {
    /// The state before the first move: the first seat is here, alone.
    pub(crate) fn start(&self, now: Time) -> Live {
        let first = SeatSet::only(Seat::FIRST);
        let none = SeatSet::default();
        let cursor = Cursor {
            step: 0,
            lead: Seat::FIRST,
            had_lead: none,
            invited: none,
            here: first,
            gone: none,
            joined: first,
            finished: none,
            do_not_ask: none,
            cards: PerSeat::all(0),
            at: PerSeat::all(At::Away),
            loops: [0; 8],
        };
        let mut live = Live {
            cursor,
            over: Over::Active,
            clock: now,
            opened: now,
            answer_by: None,
            openings: 0,
            noted: none,
            breaks: PerSeat::all(0),
            moves: PerSeat::all(0),
            revisions: PerSeat::all(0),
            kept: Outcome::default(),
        };
        self.open(&mut live, 0, now);
        live
    }

    pub(crate) fn plan(&self, step: u8) -> &Plan {
        &self.flow.compiled().steps[usize::from(step)]
    }

    pub(crate) fn step(&self, step: u8) -> &Step {
        &self.flow.steps()[usize::from(step)]
    }

    /// The step that this seat is asked to answer now.
    pub(crate) fn asked(&self, live: &Live, seat: Seat) -> Option<u8> {
        let cursor = &live.cursor;
        match cursor.at.get(seat) {
            At::Step(step) => Some(step),
            At::Done(_) => None,
            At::Away => {
                (!cursor.several() && self.who(cursor, cursor.step).contains(seat)).then_some(cursor.step)
            }
        }
    }

    /// Who a step asks, as things stand.
    pub(crate) fn who(&self, cursor: &Cursor, step: u8) -> SeatSet {
        let here = cursor.here;
        let lead = SeatSet::only(cursor.lead);
        let plan = self.plan(step);
        if plan.when.is_some_and(|card| cursor.cards.get(cursor.lead) & card == 0) {
            return SeatSet::default();
        }
        match plan.asked {
            Asked::Lead => here.and(lead),
            Asked::Others => here.without(lead),
            Asked::Everyone => here,
            Asked::Invited => cursor.invited,
            Asked::Role(role) => here
                .iter()
                .find(|&seat| self.roles.get(seat) == Some(role))
                .map(SeatSet::only)
                .unwrap_or_default(),
        }
    }

    /// Whether people can rest now: all have joined, and it is not closing, where each is alone at their own pace.
    /// Before all have joined a rest would tell who has.
    pub(crate) fn can_rest(&self, live: &Live) -> bool {
        live.cursor.here.len() >= self.fewest()
            && self.plan(live.cursor.step).asked != Asked::Invited
            && self.plan(live.cursor.step).stage != Stage::Closing
            && !self.plan(live.cursor.step).apart
    }

    pub(super) fn fewest(&self) -> usize {
        *self.flow.seats().start()
    }

    /// The kinds of moves that would be accepted from this seat.
    pub(crate) fn offers(&self, live: &Live, seat: Seat) -> Kinds {
        use MoveKind as K;
        let cursor = &live.cursor;
        let here = cursor.here.contains(seat);
        if matches!(live.over, Over::Ended(_)) || !(here || cursor.invited.contains(seat)) {
            return Kinds::NONE;
        }
        let only_leave = Kinds::NONE.with(K::Leave);
        if live.moves.get(seat) >= self.limits.moves_per_seat {
            return only_leave;
        }
        match live.over {
            Over::Moment { by, .. } => only_leave.when(by == seat, K::Ready).when(here, K::Break),
            Over::Break { may_end: false, .. } | Over::Ended(_) => only_leave,
            Over::Break { ready, .. } => {
                only_leave.with(K::Longer).with(if ready.contains(seat) { K::TakeBack } else { K::Ready })
            }
            Over::Active => {
                let rest = here && self.can_rest(live);
                let kinds = only_leave
                    .when(rest, K::Moment)
                    .when(rest, K::Break)
                    .when(rest && !live.noted.contains(seat), K::Pace)
                    .when(self.can_take_back(cursor, seat), K::TakeBack);
                let Some(step) = self.asked(live, seat) else { return kinds };
                let answer = match self.step(step).ask {
                    Ask::Text { .. } | Ask::Form { .. } => K::Say,
                    _ => K::Choose,
                };
                kinds.with(answer).when(self.plan(step).pass.is_some(), K::Pass)
            }
        }
    }

    fn can_take_back(&self, cursor: &Cursor, seat: Seat) -> bool {
        match cursor.at.get(seat) {
            At::Done(_) => true,
            At::Step(step) => step != cursor.step && self.plan(step).chain_before.is_some(),
            At::Away => false,
        }
    }

    /// The state after a move, if the seat may make it.
    pub(crate) fn apply(&self, before: &Live, seat: Seat, act: Act, now: Time) -> Result<Live, Refusal> {
        if !self.offers(before, seat).contains(act.kind()) {
            return Err(self.refusal(before, seat, act.kind()));
        }
        let mut live = *before;
        live.clock = now;
        live.moves.set(seat, live.moves.get(seat).saturating_add(1));
        match act {
            Act::Leave => self.leave(&mut live, seat, now),
            Act::Moment => live.over = Over::Moment { by: seat, until: now.plus(self.limits.moment) },
            Act::Break => self.start_break(&mut live, seat, now),
            Act::Ready | Act::Longer => self.rest_answer(&mut live, seat, act, now),
            Act::Pace(_) => live.noted.set(seat, true),
            Act::TakeBack => self.take_back(&mut live, seat),
            Act::Say | Act::Choose(_) | Act::Cards(_) | Act::Pick | Act::Pass => {
                self.answer(&mut live, seat, act, now);
            }
        }
        self.count_changes(before, &mut live);
        Ok(live)
    }

    /// Why a move is not possible. It says nothing that the seat's own view does not.
    pub(crate) fn refusal(&self, live: &Live, seat: Seat, kind: MoveKind) -> Refusal {
        let cursor = &live.cursor;
        if matches!(glance(self, live, seat).status, super::Status::Ended) {
            return Refusal::Ended;
        }
        let taken = cursor.here.or(cursor.invited).contains(seat);
        match live.over {
            Over::Break { may_end: false, floor, .. }
                if taken && matches!(kind, MoveKind::Ready | MoveKind::Longer) =>
            {
                Refusal::TooSoon { until: floor }
            }
            _ => Refusal::NotPossibleNow,
        }
    }

    /// When something happens by itself.
    pub(crate) fn due(&self, live: &Live) -> Option<Time> {
        match live.over {
            Over::Ended(_) => None,
            Over::Moment { until, .. } => Some(until),
            // A floor at the cap opens nothing any more: the break lapses, and nothing changes before.
            Over::Break { floor, may_end: false, cap, .. } if floor < cap => Some(floor),
            Over::Break { cap, .. } => Some(cap),
            Over::Active => {
                let late = self.plan(live.cursor.step).late.as_ref();
                let late = late.map(|(after, _)| live.opened.plus_millis(*after));
                live.answer_by.into_iter().chain(late).min()
            }
        }
    }

    /// The state at `now`: all that fell due has happened, in order, each at its own time.
    pub(crate) fn advance(&self, mut live: Live, now: Time) -> Live {
        // Each turn of this loop ends a wait or follows a way that only leads on, so it ends; see the `late` ways in
        // the check. The bound makes it plain.
        for _ in 0..10_000 {
            let Some(at) = self.due(&live).filter(|&at| at <= now) else { break };
            let before = live;
            self.fire(&mut live, at);
            self.count_changes(&before, &mut live);
        }
        live
    }

    fn fire(&self, live: &mut Live, at: Time) {
        match &mut live.over {
            Over::Ended(_) => {}
            Over::Moment { .. } => self.resume(live, at),
            Over::Break { floor, may_end: may_end @ false, cap, .. } if *floor < *cap => *may_end = true,
            Over::Break { .. } => end(live, Ending::Closed),
            Over::Active if live.answer_by.is_some_and(|by| by <= at) => {
                self.close_invitation(live, at, true);
            }
            Over::Active => {
                if let Some((_, route)) = &self.plan(live.cursor.step).late {
                    self.follow(live, route, at);
                }
            }
        }
    }

    fn answer(&self, live: &mut Live, seat: Seat, act: Act, now: Time) {
        let Some(step) = self.asked(live, seat) else { return };
        let plan = self.plan(step);
        let route = match act {
            Act::Choose(option) => plan.options.get(usize::from(option)).and_then(Option::as_ref),
            Act::Pass => plan.pass.as_ref(),
            _ => plan.to.as_ref(),
        };
        if let Act::Choose(option) = act {
            let mark = self.step(step).options.get(usize::from(option)).and_then(|option| option.mark);
            if mark == Some(Mark::DoNotAsk) {
                live.cursor.do_not_ask.set(seat, true);
            }
        }
        match route {
            Some(Route::Drop) => self.leave(live, seat, now),
            Some(Route::Step(next)) if plan.apart => live.cursor.at.set(seat, At::Step(*next)),
            _ if live.cursor.several() => {
                let answer = match act {
                    Act::Choose(option) => Answer::Option(option),
                    Act::Cards(mask) => Answer::Cards(mask),
                    Act::Pass => Answer::Passed,
                    _ => Answer::Said,
                };
                live.cursor.at.set(seat, At::Done(answer));
                if plan.asked == Asked::Invited {
                    live.cursor.invited.set(seat, false);
                    live.cursor.here.set(seat, true);
                    live.cursor.joined.set(seat, true);
                    if live.cursor.invited.is_empty() {
                        self.close_invitation(live, now, false);
                    }
                } else {
                    self.close_if_all_answered(live, now);
                }
            }
            Some(route) => {
                if let Act::Cards(mask) = act {
                    self.keep_cards(live, step, seat, mask);
                }
                self.follow(live, route, now);
            }
            None => {}
        }
    }

    /// Takes the cards that a seat picked at a step in the place of those that it picked there before.
    pub(super) fn keep_cards(&self, live: &mut Live, step: u8, seat: Seat, mask: u8) {
        let plan = self.plan(step);
        let others = live.cursor.cards.get(seat) & !plan.asked_cards();
        live.cursor.cards.set(seat, others | plan.picked(mask));
    }

    /// Goes where a route leads, and past steps with nobody to ask. An invitation is not passed by: it waits for its
    /// time.
    pub(super) fn follow(&self, live: &mut Live, route: &Route, now: Time) {
        self.turn(live, route, now);
        self.skip_if_nobody(live, now);
    }

    pub(super) fn skip_if_nobody(&self, live: &mut Live, now: Time) {
        // Every way on is bounded, as the check has shown; this bound keeps a flow that was made to be slow from being so.
        for _ in 0..1_000 {
            let step = live.cursor.step;
            let plan = self.plan(step);
            let waits = plan.asked == Asked::Invited || live.cursor.several();
            if waits || matches!(live.over, Over::Ended(_)) || !self.who(&live.cursor, step).is_empty() {
                return;
            }
            match plan.skip() {
                Some(route) => self.turn(live, route, now),
                None => break,
            }
        }
        end(live, Ending::Closed);
    }

    fn turn(&self, live: &mut Live, route: &Route, now: Time) {
        match route {
            Route::Step(step) => self.open(live, *step, now),
            Route::Back { counter, to, full } => {
                let limit = self.flow.compiled().loops[usize::from(*counter)].limit;
                let count = &mut live.cursor.loops[usize::from(*counter)];
                if *count < limit {
                    *count += 1;
                    self.open(live, *to, now);
                } else {
                    self.turn(live, full, now);
                }
            }
            Route::NextLead { again, done } => {
                let cursor = &mut live.cursor;
                cursor.had_lead.set(cursor.lead, true);
                match cursor.here.without(cursor.had_lead).first() {
                    Some(next) => self.new_lead(live, next, *again, now),
                    None => self.turn(live, done, now),
                }
            }
            Route::FirstLead(step) => self.new_round(live, live.cursor.here.first(), *step, now),
            Route::OtherLead(step) => {
                let others = live.cursor.here.without(SeatSet::only(live.cursor.lead));
                self.new_round(live, others.first().or(live.cursor.here.first()), *step, now);
            }
            Route::Rest(then) => {
                self.turn(live, then, now);
                if live.over == Over::Active && self.can_rest(live) {
                    self.rest(live, false, now);
                }
            }
            // Nobody in particular answers where `Drop` can be met without an answer: the conversation closes.
            Route::Drop | Route::Close => end(live, Ending::Closed),
            Route::End => end(live, Ending::Completed),
        }
    }

    fn new_round(&self, live: &mut Live, first: Option<Seat>, step: u8, now: Time) {
        live.cursor.had_lead = SeatSet::default();
        if let Some(first) = first {
            self.new_lead(live, first, step, now);
        }
    }

    fn new_lead(&self, live: &mut Live, lead: Seat, step: u8, now: Time) {
        live.cursor.lead = lead;
        live.noted = SeatSet::default();
        for (count, bound) in live.cursor.loops.iter_mut().zip(&self.flow.compiled().loops) {
            if bound.per == Scope::Turn {
                *count = 0;
            }
        }
        self.open(live, step, now);
    }

    fn open(&self, live: &mut Live, step: u8, now: Time) {
        let plan = self.plan(step);
        let cursor = &mut live.cursor;
        cursor.step = step;
        cursor.at = PerSeat::all(At::Away);
        for seat in self.seats.iter() {
            cursor.cards.set(seat, cursor.cards.get(seat) & plan.cards_ahead);
        }
        for (i, count) in cursor.loops.iter_mut().enumerate() {
            if plan.live_loops & 1 << i == 0 {
                *count = 0;
            }
        }
        if plan.asked == Asked::Invited {
            cursor.invited = self.seats.without(cursor.here.or(cursor.gone));
            live.answer_by = Some(now.plus(self.limits.invitation));
        }
        live.opened = now;
        live.openings = live.openings.wrapping_add(1);
        let who = self.who(&live.cursor, step);
        if matches!(plan.asked, Asked::Everyone | Asked::Invited) || who.len() > 1 {
            who.iter().for_each(|seat| live.cursor.at.set(seat, At::Step(step)));
        }
    }

    /// Goes on where a moment or a break was called: with whoever is still here to be asked.
    pub(super) fn resume(&self, live: &mut Live, now: Time) {
        live.over = Over::Active;
        live.opened = now;
        if live.cursor.several() {
            self.close_if_all_answered(live, now);
        } else {
            self.skip_if_nobody(live, now);
        }
    }

    /// A seat's view revision rises when what the seat sees changed.
    fn count_changes(&self, before: &Live, live: &mut Live) {
        for seat in self.seats.iter() {
            if glance(self, before, seat) != glance(self, live, seat) {
                live.revisions.set(seat, live.revisions.get(seat).saturating_add(1));
            }
        }
    }
}

pub(super) fn end(live: &mut Live, ending: Ending) {
    live.over = Over::Ended(ending);
    live.answer_by = None;
    if ending == Ending::Closed {
        live.kept = Outcome::default();
    }
}
