//! What stands after the end because enough chose it.

use super::Machine;
use super::state::{Again, Answer, Outcome, Place};
use crate::flow::{Choice, Effect};
use crate::seat::{Seat, SeatSet};

impl Machine {
    /// Notes what comes of the answers to a step that asks what is kept, or for a day. With two people it stands if both chose
    /// it; with more, if at least as many did as the flow needs to go on, and for them alone.
    pub(super) fn note_outcome(&self, place: &mut Place, step: u8) {
        let options = &self.step(step).options;
        let lines = options.iter().any(|option| option.lines > 0);
        if !lines && !options.iter().any(|option| lasts(option).is_some()) {
            return;
        }
        let answered: Vec<(Seat, Answer)> =
            self.seats.iter().filter_map(|seat| Some((seat, place.book.answers.get(seat)?))).collect();
        let enough = |seats: SeatSet| if seats.len() >= self.fewest() { seats } else { SeatSet::NONE };
        let chose = |what: &dyn Fn(Effect) -> bool| -> SeatSet {
            let did = |(_, answer): &&(Seat, Answer)| chosen(options, *answer).filter_map(lasts).any(what);
            enough(answered.iter().filter(did).map(|(seat, _)| *seat).collect())
        };
        let again_for = chose(&|effect| matches!(effect, Effect::Again { .. }));
        let days = answered.iter().filter(|(seat, _)| again_for.contains(*seat)).flat_map(|(_, answer)| {
            chosen(options, *answer).filter_map(lasts).filter_map(|effect| match effect {
                Effect::Again { days } => Some(Again { days }),
                _ => None,
            })
        });
        let all_who_answered: SeatSet = answered.iter().map(|(seat, _)| *seat).collect();
        place.book.kept = Outcome {
            step: (lines && !enough(all_who_answered).is_empty()).then_some(step),
            keepers: chose(&|effect| effect == Effect::Keep),
            // Of several days, the latest.
            again: days.max(),
            again_for,
        };
    }
}

/// What an option leaves behind after the end.
fn lasts(option: &Choice) -> Option<Effect> {
    option.effect.filter(|effect| matches!(effect, Effect::Keep | Effect::Again { .. }))
}

/// The options that an answer chose.
fn chosen(options: &[Choice], answer: Answer) -> impl Iterator<Item = &Choice> {
    options
        .iter()
        .zip(0u8..)
        .filter(move |(_, i)| match answer {
            Answer::Option(option) => option == *i,
            Answer::Cards(mask) => mask & 1 << i != 0,
            Answer::Passed | Answer::Said => false,
        })
        .map(|(option, _)| option)
}
