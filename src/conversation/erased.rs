//! Taking up answers whose words were erased.

use super::Conversation;
use super::accept::Given;
use crate::flow::{Ask, Input, Step};
use crate::id::OptionId;
use crate::item::{ItemAnswer, ItemId, Reply};
use crate::line::LineId;
use crate::machine::{Act, Machine, MoveKind, Scene};
use crate::refusal::{Refusal, WordsKind};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;

/// An answer whose words were erased.
pub(crate) struct Erased<'a> {
    pub(crate) kind: MoveKind,
    pub(crate) option: Option<&'a OptionId>,
    pub(crate) picks: Option<&'a [LineId]>,
    pub(crate) written: bool,
    pub(crate) names: SeatSet,
    pub(crate) replies: Option<&'a [(ItemId, ItemAnswer)]>,
}

impl Conversation {
    /// Replays an answer whose words were erased.
    pub(crate) fn apply_erased(&mut self, seat: Seat, erased: &Erased<'_>, now: Time) -> Result<(), Refusal> {
        let now = now.max(self.settled.state.clock);
        let advanced = self.advanced(now);
        let before = &advanced.as_ref().unwrap_or(&self.settled).state;
        let scene = Scene::of(&self.machine, before);
        let step = scene.step_of(seat).map(|step| self.machine.step(step));
        let step = step.ok_or(Refusal::NotPossibleNow)?;
        let (act, lines) = match (erased.kind, erased.option) {
            (MoveKind::Choose, None) if erased.replies.is_some() => {
                let replies = erased.replies.unwrap_or_default().iter();
                let bare = replies.map(|(item, answer)| Reply::new(*item, *answer));
                self.answered(step, seat, &bare.collect::<Vec<_>>())?;
                (Act::Pick, 0)
            }
            (MoveKind::Say | MoveKind::Choose, None) if !erased.written && needs_words(step) => {
                return Err(Refusal::Empty);
            }
            (MoveKind::Say, None) => (Act::Say, 0),
            (MoveKind::Choose, None) if matches!(step.ask, Ask::Input(Input::Words { .. })) => (Act::Pick, 0),
            (MoveKind::Choose, Some(option)) => {
                let known = (0..=u8::MAX).zip(&step.options).find(|(_, known)| known.id == *option);
                let (index, known) = known.ok_or(Refusal::UnknownOption)?;
                if erased.written && known.words().is_none() {
                    let (expected, given) = (WordsKind::Nothing, WordsKind::Text);
                    return Err(Refusal::OtherWords { expected, given });
                }
                let act = Act::Choose { option: index, written: erased.written, named: SeatSet::NONE };
                (self.naming(&scene, seat, act, erased.names)?, known.most_lines())
            }
            _ => return Err(Refusal::NotPossibleNow),
        };
        self.must_be_offered(&scene, seat, act)?;
        if let Some(picks) = erased.picks {
            let picks: Vec<String> = picks.iter().map(ToString::to_string).collect();
            self.own_lines(seat, lines, &picks)?;
        }
        let picks = erased.picks.map(Into::into);
        let replies = erased.replies.map(Into::into);
        let given = Given { written: erased.written, picks, replies, words: None };
        if !scene.offers(seat).contains(act.kind()) {
            return Err(Machine::refusal(before, seat, act.kind()));
        }
        self.enter(advanced, (seat, act, now), given);
        Ok(())
    }
}

/// Whether nobody can have answered a step without words. A text is always asked for, and can only be passed.
fn needs_words(step: &Step) -> bool {
    let asked = step.ask.input();
    asked.is_some_and(|input| matches!(input, Input::Text { .. }) || input.must_be_given())
}
