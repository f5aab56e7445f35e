//! What an answer does.

use super::Machine;
use super::act::Act;
use super::state::{Answer, At, Place};
use crate::flow::{CompiledStep, Effect, Route};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

impl Machine {
    pub(super) fn answer(&self, place: &mut Place, seat: Seat, act: Act, now: Time) {
        let Some(step) = self.step_of(&place.cursor, seat) else { return };
        let plan = self.plan(step);
        let route = match act {
            Act::Choose { option, written, .. } => plan.route_of(option, written),
            Act::PASS => plan.pass.as_ref(),
            _ => plan.to.as_ref(),
        };
        if let Act::Choose { option, .. } = act {
            let chosen = self.step(step).options.get(usize::from(option));
            match chosen.and_then(|option| option.effect) {
                Some(Effect::DoNotAsk) => place.book.do_not_ask.set(seat, true),
                Some(Effect::Told(told)) => place.book.told.set(seat, Some(told)),
                _ => {}
            }
        }
        match route {
            Some(Route::Drop) => {
                place.book.stopped.set(seat, true);
                self.leave(place, seat, now);
            }
            Some(Route::Step(next)) if plan.apart => place.cursor.put(seat, At::Step(*next)),
            _ if place.cursor.is_joint() => self.answer_with_others(place, seat, (plan, act), now),
            Some(route) => {
                if let Act::Cards(mask) = act {
                    self.keep_cards(place, step, seat, mask);
                }
                Self::give_card(place, plan, seat, act);
                if let Act::Choose { named, .. } = act {
                    place.cursor.named = place.cursor.named.or(named);
                }
                self.follow(place, route, now);
            }
            None => {}
        }
    }

    fn answer_with_others(
        &self,
        place: &mut Place,
        seat: Seat,
        (plan, act): (&CompiledStep, Act),
        now: Time,
    ) {
        let answer = match act {
            Act::Choose { option, .. } => Answer::Option(option),
            Act::Cards(mask) => Answer::Cards(mask),
            Act::PASS => Answer::Passed,
            _ => Answer::Said,
        };
        place.book.answers.set(seat, Some(answer));
        place.cursor.put(seat, At::Done(plan.decisive(answer)));
        Self::give_card(place, plan, seat, act);
        if plan.asked.is_door() {
            place.cursor.here.set(seat, true);
            self.close_door_if_all_joined(place, now);
        } else {
            self.close_if_all_answered(place, now);
        }
    }

    /// Takes the cards that a seat picked at a step in the place of those that it picked there before.
    pub(super) fn keep_cards(&self, place: &mut Place, step: u8, seat: Seat, mask: u8) {
        let plan = self.plan(step);
        place.cursor.seats.change(seat, |standing| {
            standing.cards = standing.cards & !plan.asked_cards() | plan.picked(mask);
        });
    }

    /// An option that was chosen with words can give a card, in the place of what this step gave before.
    fn give_card(place: &mut Place, plan: &CompiledStep, seat: Seat, act: Act) {
        let Act::Choose { option, written, .. } = act else { return };
        let card = plan.cards.get(usize::from(option)).filter(|_| written).copied().unwrap_or_default();
        place.cursor.seats.change(seat, |standing| {
            standing.cards = standing.cards & !plan.asked_cards() | card;
        });
    }

    /// What was given at a step that is still open is taken away with its answer. A card that was picked is not there yet.
    pub(super) fn take_card(&self, place: &mut Place, seat: Seat) {
        let plan = self.plan(place.cursor.step);
        place.cursor.seats.change(seat, |standing| standing.cards &= !plan.asked_cards());
    }

    /// Puts the turn off: whoever has it comes once more, after the others.
    pub(super) fn put_off(&self, place: &mut Place, now: Time) {
        let Some(round) = self.round_to_put_off(&place.cursor) else { return };
        let lead = place.cursor.lead;
        place.cursor.later.set(lead, true);
        let next = place.cursor.ahead.after(lead);
        if let Some(next) = next {
            self.take_turn(place, (round, next), false, now);
        }
    }

    /// The round in which the turn of the one who has it can be put off now: while others are ahead, so at most once.
    pub(super) fn round_to_put_off(&self, cursor: &super::Cursor) -> Option<u8> {
        let round = self.plan(cursor.step).can_be_later?;
        let waits = cursor.ahead.without(SeatSet::only(cursor.lead));
        (!waits.is_empty()).then_some(round)
    }
}

impl CompiledStep {
    /// As much of an answer as can decide where the step leads, and which cards are asked for: else the same place in a
    /// conversation would be many states.
    fn decisive(&self, answer: Answer) -> Answer {
        match answer {
            Answer::Cards(mask) => {
                let awaited = self.cards.iter().zip(0u32..8).filter(|(card, _)| **card != 0);
                Answer::Cards(mask & awaited.fold(0, |mask, (_, i)| mask | 1 << i))
            }
            // Who volunteers is named when the step closes.
            Answer::Option(option) if self.volunteers & 1 << option != 0 => Answer::Option(option),
            _ if self.alike => Answer::Said,
            Answer::Option(option) => {
                Answer::Option(self.ranks.get(usize::from(option)).copied().unwrap_or(option))
            }
            other => other,
        }
    }
}
