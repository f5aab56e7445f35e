//! Steps that several people answer, each on their own: taking back, and leading on when all have answered.

use super::Machine;
use super::pause::end;
use super::state::{Again, Answer, At, Cursor, Ending, Live, Outcome, Over};
use crate::flow::{Asked, Mark};
use crate::seat::Seat;
use crate::time::Time;

impl Machine {
    pub(super) fn take_back(&self, live: &mut Live, seat: Seat) {
        if let Over::Break { ready, .. } = &mut live.over {
            return ready.set(seat, false);
        }
        let cursor = &mut live.cursor;
        match cursor.at.get(seat) {
            At::Done(_) => {
                cursor.at.set(seat, At::Step(self.plan(cursor.step).chain_end));
                if self.plan(cursor.step).asked == Asked::Invited {
                    cursor.here.set(seat, false);
                    cursor.joined.set(seat, false);
                    cursor.invited.set(seat, true);
                }
            }
            At::Step(step) => {
                if let Some(before) = self.plan(step).chain_before {
                    cursor.at.set(seat, At::Step(before));
                }
            }
            At::Away => {}
        }
    }

    /// Leads on once nobody who is here is still to answer.
    pub(super) fn close_if_all_answered(&self, live: &mut Live, now: Time) {
        let cursor = &live.cursor;
        if cursor.here.iter().any(|seat| matches!(cursor.at.get(seat), At::Step(_))) {
            return;
        }
        let end_of_part = self.plan(cursor.step).chain_end;
        let plan = self.plan(end_of_part);
        let answers = || {
            cursor.here.iter().filter_map(|seat| match cursor.at.get(seat) {
                At::Done(answer) => Some(answer),
                _ => None,
            })
        };
        // The options stand from most to least willing: the last of those chosen decides.
        let least_willing = answers()
            .filter_map(|answer| if let Answer::Option(option) = answer { Some(option) } else { None })
            .max();
        let route = match least_willing {
            Some(option) => plan.options.get(usize::from(option)).and_then(Option::as_ref),
            None if answers().all(|answer| answer == Answer::Passed) => {
                plan.pass.as_ref().or(plan.to.as_ref())
            }
            None => plan.to.as_ref(),
        };
        live.kept = self.chosen_by_all(cursor).unwrap_or(live.kept);
        for seat in self.seats {
            if let At::Done(Answer::Cards(mask)) = live.cursor.at.get(seat) {
                self.keep_cards(live, end_of_part, seat, mask);
            }
        }
        match route {
            Some(route) => self.follow(live, route, now),
            None => end(live, Ending::Closed),
        }
    }

    /// What stands because everybody who ever joined chose it, where a step asks for that.
    pub(super) fn chosen_by_all(&self, cursor: &Cursor) -> Option<Outcome> {
        let end = self.plan(cursor.step).chain_end;
        let options = &self.step(end).options;
        let has = |mark| options.iter().any(|option| option.mark == Some(mark));
        let lines = options.iter().any(|option| option.lines > 0);
        if !(lines || [Mark::Keep, Mark::LookAgain, Mark::InAWeek, Mark::InTwoWeeks].into_iter().any(has)) {
            return None;
        }
        let chose = |seat: Seat, mark: Mark| {
            let of = |index: usize| options.get(index).and_then(|option| option.mark) == Some(mark);
            match cursor.at.get(seat) {
                At::Done(Answer::Cards(cards)) => (0..options.len()).any(|i| cards & 1 << i != 0 && of(i)),
                At::Done(Answer::Option(option)) => of(usize::from(option)),
                _ => false,
            }
        };
        let all =
            |marks: &[Mark]| cursor.joined.iter().all(|seat| marks.iter().any(|&mark| chose(seat, mark)));
        let again = if all(&[Mark::LookAgain]) {
            Some(Again::AnotherDay)
        } else if all(&[Mark::InAWeek]) {
            Some(Again::InAWeek)
        } else if all(&[Mark::InAWeek, Mark::InTwoWeeks]) {
            // A day stands if all chose one: the later of them.
            Some(Again::InTwoWeeks)
        } else {
            None
        };
        let everybody_answered = cursor.joined.iter().all(|seat| matches!(cursor.at.get(seat), At::Done(_)));
        Some(Outcome { step: (lines && everybody_answered).then_some(end), all: all(&[Mark::Keep]), again })
    }
}
