//! What a move does.

use super::Machine;
use super::act::Act;
use super::state::{Answer, At, Live, Over};
use crate::flow::{Asked, Mark, Route};
use crate::refusal::Refusal;
use crate::seat::Seat;
use crate::time::Time;

impl Machine {
    /// The state after a move, if the seat may make it.
    pub(crate) fn apply(&self, before: &Live, seat: Seat, act: Act, now: Time) -> Result<Live, Refusal> {
        if !self.offers(before, seat).contains(act.kind()) {
            return Err(Self::refusal(before, seat, act.kind()));
        }
        let mut live = *before;
        live.clock = now;
        live.book.moves.set(seat, live.book.moves.get(seat).saturating_add(1));
        match act {
            Act::Leave => self.leave(&mut live, seat, now),
            Act::Moment => live.over = Over::Moment { by: seat, until: now.plus(self.limits.moment) },
            Act::Break => self.start_break(&mut live, seat, now),
            Act::Ready | Act::Longer => self.rest_answer(&mut live, seat, act, now),
            Act::Pace(_) => live.book.noted.set(seat, true),
            Act::TakeBack => self.take_back(&mut live, seat),
            Act::Say | Act::Choose(_) | Act::Cards(_) | Act::Pick | Act::Pass => {
                self.answer(&mut live, seat, act, now);
            }
        }
        Ok(live)
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
}
