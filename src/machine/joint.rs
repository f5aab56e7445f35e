//! Steps that several people answer, each on their own: taking back, and leading on when all have answered.

use super::Machine;
use super::state::{Answer, At, Ending, Outcome, Place};
use crate::flow::{CompiledStep, Effect, Route};
use crate::seat::{Seat, SeatSet};
use crate::stage::Stage;
use crate::time::Time;

impl Machine {
    pub(super) fn take_back(&self, place: &mut Place, seat: Seat) {
        if matches!(place.cursor.at(seat), At::Done(_)) {
            self.take_card(place, seat);
        }
        let cursor = &mut place.cursor;
        match cursor.at(seat) {
            At::Done(_) => {
                if self.asks_how_to_tell(cursor.step) {
                    place.book.told.set(seat, None);
                }
                cursor.put(seat, At::Step(self.plan(cursor.step).chain_end));
                place.book.answers.set(seat, None);
                if self.is_door(cursor.step) {
                    cursor.here.set(seat, false);
                }
            }
            At::Step(step) => {
                if let Some(before) = self.plan(step).chain_before {
                    cursor.put(seat, At::Step(before));
                }
            }
            At::Away | At::Left => {}
        }
    }

    /// Whether people say at a step, for the app alone, how they want to hear of it.
    fn asks_how_to_tell(&self, step: u8) -> bool {
        let options = &self.step(self.plan(step).chain_end).options;
        options.iter().any(|option| matches!(option.effect, Some(Effect::Told(_))))
    }

    /// Leads on once nobody who is here is still to answer.
    pub(super) fn close_if_all_answered(&self, place: &mut Place, now: Time) {
        let cursor = &place.cursor;
        if cursor.here.iter().all(|seat| !matches!(cursor.at(seat), At::Step(_) | At::Left)) {
            self.close_step(place, None, now);
        }
    }

    /// Leads on with the answers that were given, since the time is over: whoever gave none takes no part. Where lateness closes,
    /// those who answered have to be enough to go on. Where each goes on alone, that is at the last pages, it is over for whoever
    /// has not come.
    pub(super) fn close_late(&self, place: &mut Place, late: &Route, now: Time) {
        let cursor = &mut place.cursor;
        let alone = self.plan(cursor.step).apart && self.plan(cursor.step).stage == Stage::Closing;
        let silent: SeatSet =
            cursor.here.iter().filter(|seat| matches!(cursor.at(*seat), At::Step(_) | At::Left)).collect();
        let enough = self.enough_here(cursor, cursor.here.without(silent));
        // Whoever left unseen has left for everybody to see, now that the waiting is over.
        let left = cursor.left();
        let closing = self.plan(cursor.step).stage == Stage::Closing;
        for seat in left {
            self.part_with(cursor, seat);
            place.book.finished.set(seat, closing);
        }
        if !left.is_empty() && !closing && !self.enough_here(cursor, cursor.here) {
            return end(place, Ending::Closed, now);
        }
        for seat in cursor.here {
            if let At::Step(_) = cursor.at(seat) {
                cursor.put(seat, At::Away);
                if alone {
                    cursor.here.set(seat, false);
                    cursor.gone.set(seat, true);
                    place.book.finished.set(seat, true);
                }
            }
        }
        if cursor.here.is_empty() {
            return end(place, Ending::Completed, now);
        }
        if let Some(route) =
            left.iter().find_map(|seat| self.last_of_role(&place.cursor, seat)).filter(|_| enough)
        {
            return self.follow(place, route, now);
        }
        self.close_step(place, Some((late, enough)), now);
    }

    fn close_step(&self, place: &mut Place, late: Option<(&Route, bool)>, now: Time) {
        let cursor = &mut place.cursor;
        let last = self.plan(cursor.step).chain_end;
        let plan = self.plan(last);
        let answers: Vec<(Seat, Answer)> = cursor
            .here
            .iter()
            .filter_map(
                |seat| if let At::Done(answer) = cursor.at(seat) { Some((seat, answer)) } else { None },
            )
            .collect();
        let route = match late {
            Some((late, _)) if answers.is_empty() => plan.pass.as_ref().or(Some(late)),
            Some((late @ Route::Close, false)) => Some(late),
            _ => plan.led_to(&answers),
        };
        if plan.volunteers != 0 {
            let wants = |(seat, answer): &(Seat, Answer)| {
                matches!(answer, Answer::Option(option) if plan.volunteers & 1 << option != 0)
                    .then_some(*seat)
            };
            let wants: SeatSet = answers.iter().filter_map(wants).collect();
            cursor.named = cursor.named.or(wants);
        }
        self.note_outcome(place, last);
        for (seat, answer) in answers {
            if let Answer::Cards(mask) = answer {
                self.keep_cards(place, last, seat, mask);
            }
        }
        match route {
            Some(route) => self.follow(place, route, now),
            None => end(place, Ending::Closed, now),
        }
    }
}

impl CompiledStep {
    /// Where these answers lead together. The options stand from most to least willing: the last of those chosen decides.
    fn led_to(&self, answers: &[(Seat, Answer)]) -> Option<&Route> {
        let option = |(_, answer): &(Seat, Answer)| {
            if let Answer::Option(option) = answer { Some(usize::from(*option)) } else { None }
        };
        match answers.iter().filter_map(option).max() {
            Some(option) => self.options.get(option).and_then(Option::as_ref),
            None if answers.iter().all(|(_, answer)| *answer == Answer::Passed) => {
                self.pass.as_ref().or(self.to.as_ref())
            }
            None => self.to.as_ref().or_else(|| self.options.iter().flatten().next()),
        }
    }
}

pub(super) fn end(place: &mut Place, ending: Ending, now: Time) {
    place.ending = Some(ending);
    place.book.ended_at = Some(now);
    (place.answer_by, place.shown_by) = (None, None);
    if ending == Ending::Closed {
        place.book.kept = Outcome::default();
    }
}
