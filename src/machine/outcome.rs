//! What stands after the end because enough chose it.

use super::Machine;
use super::state::{Again, Answer, Outcome, Place};
use crate::flow::{Choice, Effect};
use crate::seat::SeatSet;

impl Machine {
    /// Notes what comes of the answers to a step that asks what is kept, or for a day. With two people it stands if both chose
    /// it; with more, if at least as many did as the flow needs to go on, and for them alone.
    pub(super) fn note_outcome(&self, place: &mut Place, step: u8) {
        let Some(mut wanted) = self.wanted(place, step) else { return };
        let enough = |seats: SeatSet| if seats.len() >= self.fewest() { seats } else { SeatSet::NONE };
        let answered = self.seats.iter().filter(|seat| place.book.answers.get(*seat).is_some()).count();
        wanted.step = wanted.step.filter(|_| answered >= self.fewest());
        (wanted.keepers, wanted.again_for) = (enough(wanted.keepers), enough(wanted.again_for));
        wanted.again = wanted.again.filter(|_| !wanted.again_for.is_empty());
        wanted.known_to = place.cursor.here;
        place.book.kept = wanted;
    }

    /// Who wants what to stand after the end, of those who have answered such a step; nothing of any other step.
    pub(crate) fn wanted(&self, place: &Place, step: u8) -> Option<Outcome> {
        let options = &self.step(step).options;
        let lines = options.iter().any(|option| option.most_lines() > 0);
        if !lines && !options.iter().any(|option| lasts(option).is_some()) {
            return None;
        }
        let mut wanted = Outcome { step: lines.then_some(step), ..Outcome::default() };
        for seat in self.seats {
            let Some(answer) = place.book.answers.get(seat) else { continue };
            for effect in chosen(options, answer).filter_map(lasts) {
                match effect {
                    Effect::Keep => wanted.keepers.set(seat, true),
                    Effect::Again { days } => {
                        wanted.again_for.set(seat, true);
                        // Of several days, the latest.
                        wanted.again = wanted.again.max(Some(Again { days }));
                    }
                    Effect::DoNotAsk | Effect::Volunteer | Effect::Told(_) => {}
                }
            }
        }
        Some(wanted)
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
