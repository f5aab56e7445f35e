//! From a move to its shape and its words: whether what was given is what the step asks for.

use super::{Conversation, Move};
use crate::flow::{Ask, Choice, Field, Input, Step};
use crate::id::{FieldId, OptionId};
use crate::item::{ItemAnswer, ItemId, Reply};
use crate::line::LineId;
use crate::machine::{Act, Machine, Plain, Scene};
use crate::refusal::{Refusal, WordsKind};
use crate::seat::{Seat, SeatSet};
use crate::words::Words;

/// The longest word of one's own among picks, in characters.
const OWN_WORD: u16 = 64;

/// What is answered to items, without the words.
pub(crate) type Replies = Box<[(ItemId, ItemAnswer)]>;

/// What came with a move, apart from its shape.
pub(crate) struct Given {
    pub(super) written: bool,
    pub(super) picks: Option<Box<[LineId]>>,
    pub(super) replies: Option<Replies>,
    pub(super) words: Option<Words>,
}

impl Conversation {
    pub(super) fn shape(
        &self,
        scene: &Scene<'_>,
        seat: Seat,
        made: Move,
    ) -> Result<(Act, Option<Words>), Refusal> {
        let machine = self.machine();
        let kind = made.kind();
        if !scene.offers(seat).contains(kind) {
            return Err(Machine::refusal(scene.state(), seat, kind));
        }
        let asked = || scene.step_of(seat).map(|step| machine.step(step)).ok_or(Refusal::NotPossibleNow);
        match made {
            Move::Say(words) => {
                let step = asked()?;
                // Nothing is nothing, of whatever kind.
                let words = if words.is_empty() { Words::default() } else { words };
                said(step, &words)?;
                Ok((Act::Say, Some(in_order(words, step.fields()))))
            }
            Move::Choose { option, words, names } => {
                let step = asked()?;
                let (act, words) = chosen(step, &option, words)?;
                let act = self.naming(scene, seat, act, names)?;
                let known = step.options.iter().find(|known| known.id == option);
                let lines = known.map_or(0, Choice::most_lines);
                if let Some(picks) = words.as_ref().and_then(Words::as_picks) {
                    self.own_lines(seat, lines, &picks.map(str::to_owned).collect::<Vec<_>>())?;
                }
                Ok((act, words))
            }
            Move::Pick(picks) => self.picked(asked()?, seat, &picks),
            Move::Items(replies) => {
                let step = asked()?;
                let words = self.answered(step, seat, &replies)?;
                Ok((Act::Pick, Some(words)))
            }
            Move::Pace(note) => {
                let cursor = &scene.state().place.cursor;
                let rules = machine.flow.notes().iter().filter(|rule| rule.id == note);
                let at_hand = rules.into_iter().any(|rule| machine.has_at_hand(cursor, seat, rule));
                if at_hand { Ok((Act::Pace(note), None)) } else { Err(Refusal::UnknownOption) }
            }
            Move::Call(id) => {
                let calls = machine.calls_of(&scene.state().place.cursor, seat);
                let known = (0u8..).zip(machine.flow.calls()).find(|(_, call)| call.id == id);
                let known = known.filter(|(i, _)| calls & 1 << i != 0);
                known.map(|(i, _)| (Act::Call(i), None)).ok_or(Refusal::UnknownOption)
            }
            plain => {
                let plain = Plain::of(plain.kind()).ok_or(Refusal::NotPossibleNow)?;
                Ok((Act::Plain(plain), None))
            }
        }
    }

    /// Picks: of options one, cards, words of a list, or own lines.
    fn picked(&self, step: &Step, seat: Seat, picks: &[String]) -> Result<(Act, Option<Words>), Refusal> {
        match (&step.ask, picks) {
            (Ask::Page | Ask::Choice, [one]) => chosen(step, &one.as_str().into(), None),
            (Ask::Page | Ask::Choice, _) => Err(Refusal::UnknownOption),
            (Ask::Cards { max }, picks) => cards(step, *max, picks),
            (Ask::Input(Input::Words { max, .. }), picks) => {
                words_of_list(*max, picks).map(|words| (Act::Pick, Some(words)))
            }
            (Ask::Input(Input::Lines { max }), picks) => {
                let words = self.own_lines(seat, *max, picks)?;
                Ok((Act::Pick, Some(words)))
            }
            (Ask::Items(_) | Ask::Input(Input::Text { .. } | Input::Form { .. }), _) => {
                Err(Refusal::NotPossibleNow)
            }
        }
    }

    /// An option that is used up is not on the screen, and is not taken.
    pub(super) fn must_be_offered(&self, scene: &Scene<'_>, seat: Seat, act: Act) -> Result<(), Refusal> {
        let cursor = &scene.state().place.cursor;
        match (act, scene.step_of(seat)) {
            (Act::Choose { option, .. }, Some(step))
                if !self.machine.is_offered(cursor, (seat, step), option) =>
            {
                Err(Refusal::UnknownOption)
            }
            _ => Ok(()),
        }
    }

    /// Parts what was given: picked lines are shape, all else is words.
    pub(super) fn given(
        &self,
        scene: &Scene<'_>,
        seat: Seat,
        act: Act,
        (words, replies): (Option<Words>, Option<Replies>),
    ) -> Result<Given, Refusal> {
        let mut given = Given { written: false, picks: None, replies, words };
        let step = scene.step_of(seat).map(|step| self.machine.step(step));
        let Some(step) = step.filter(|_| act.is_answer()) else { return Ok(given) };
        let of_lines = match act {
            Act::Pick => matches!(step.ask, Ask::Input(Input::Lines { .. })),
            Act::Choose { option: index, .. } => {
                step.options.get(usize::from(index)).is_some_and(|option| option.most_lines() > 0)
            }
            _ => false,
        };
        if of_lines && let Some(words) = &mut given.words {
            let picks = words.take_picks().map(|picks| picks.iter().map(|pick| pick.parse()).collect());
            given.picks = picks.transpose().map_err(|_| Refusal::UnknownOption)?;
        }
        given.words = given.words.filter(|words| act == Act::Say || !words.is_empty());
        given.written = given.words.as_ref().is_some_and(|words| !words.is_empty());
        Ok(given)
    }

    /// The act with whom it names, if these can be named, and no more or fewer than the option says.
    pub(super) fn naming(
        &self,
        scene: &Scene<'_>,
        seat: Seat,
        act: Act,
        names: SeatSet,
    ) -> Result<Act, Refusal> {
        let (Act::Choose { option, written, .. }, Some(step)) = (act, scene.step_of(seat)) else {
            return if names.is_empty() { Ok(act) } else { Err(Refusal::WrongNames { min: 0, max: 0 }) };
        };
        let of = self.machine.plan(step).names.get(usize::from(option)).copied().flatten();
        let (min, max) = of.map_or((0, 0), |of| (of.min, of.max));
        let can = |of| self.machine.nameable(&scene.state().place.cursor, seat, of);
        let known = names.without(of.map(can).unwrap_or_default()).is_empty();
        if !known || names.len() < usize::from(min) || names.len() > usize::from(max) {
            return Err(Refusal::WrongNames { min, max });
        }
        Ok(Act::Choose { option, written, named: names })
    }

    /// The words that go with answers to items, each by the id of its item, if the answers fit this seat's rows.
    pub(super) fn answered(&self, step: &Step, seat: Seat, replies: &[Reply]) -> Result<Words, Refusal> {
        let Ask::Items(asked) = &step.ask else { return Err(Refusal::NotPossibleNow) };
        if replies.is_empty() {
            return Err(Refusal::Empty);
        }
        let rows = self.rows(step, seat);
        for (i, reply) in replies.iter().enumerate() {
            let row = rows.iter().find(|(row, _)| row.id == reply.item);
            let again = replies[..i].iter().any(|earlier| earlier.item == reply.item);
            if again || row.is_none_or(|(_, answers)| !answers.contains(&reply.answer)) {
                return Err(Refusal::UnknownOption);
            }
        }
        let ids: Vec<String> = replies.iter().map(|reply| reply.item.to_string()).collect();
        let texts = replies.iter().map(|reply| reply.text.as_deref().unwrap_or_default());
        let words = Words::fields(ids.iter().map(String::as_str).zip(texts));
        for (id, text) in words.field_list() {
            length(text, asked.max_chars, Some(id))?;
        }
        Ok(words)
    }

    pub(super) fn own_lines(&self, seat: Seat, max: u8, picks: &[String]) -> Result<Words, Refusal> {
        at_most(max, picks.len())?;
        let is_own =
            |pick: &String| pick.parse().is_ok_and(|id| self.keepable(seat).any(|line| line.id == id));
        if picks.iter().all(is_own) {
            Ok(Words::picks(picks.iter().map(String::as_str)))
        } else {
            Err(Refusal::UnknownOption)
        }
    }
}

fn said(step: &Step, words: &Words) -> Result<(), Refusal> {
    match step.ask.input() {
        Some(Input::Text { max_chars, .. }) => written(&Input::text(*max_chars), words, false),
        Some(input @ Input::Form { .. }) => written(input, words, false),
        _ => Err(Refusal::NotPossibleNow),
    }
}

/// Whether these words are what is to be written. Picked lines can stand beside them where they are taken as well.
fn written(input: &Input, words: &Words, lines: bool) -> Result<(), Refusal> {
    match input {
        Input::Text { max_chars, required } => {
            only(words, WordsKind::Text, lines)?;
            text(words, *max_chars, *required)
        }
        Input::Form { fields } => {
            only(words, WordsKind::Form, lines)?;
            form(words, fields)
        }
        Input::Words { .. } | Input::Lines { .. } => only(words, WordsKind::Picks, lines),
    }
}

fn chosen(step: &Step, id: &OptionId, words: Option<Words>) -> Result<(Act, Option<Words>), Refusal> {
    let words = words.filter(|words| !words.is_empty());
    if let Ask::Cards { max } = step.ask {
        if let Some(words) = &words {
            only(words, WordsKind::Nothing, false)?;
        }
        return cards(step, max, &[id.to_string()]);
    }
    let found = (0..=u8::MAX).zip(&step.options).find(|(_, option)| option.id == *id);
    let (index, option) = found.ok_or(Refusal::UnknownOption)?;
    let lines = option.most_lines() > 0;
    match (option.words(), &words) {
        (Some(input), words) => written(input, words.as_ref().unwrap_or(&Words::default()), lines)?,
        (None, Some(words)) => only(words, if lines { WordsKind::Picks } else { WordsKind::Nothing }, lines)?,
        (None, None) => {}
    }
    let fields = option.words().map_or(&[][..], Input::fields);
    let written = words.as_ref().is_some_and(Words::are_written);
    let named = SeatSet::NONE;
    Ok((Act::Choose { option: index, written, named }, words.map(|words| in_order(words, fields))))
}

/// Fields stand in the order in which the form asks for them, however they came.
fn in_order(words: Words, fields: &[Field]) -> Words {
    words.in_order_of(fields.iter().map(|field| &field.id))
}

fn cards(step: &Step, max: u8, picks: &[String]) -> Result<(Act, Option<Words>), Refusal> {
    let mut mask = 0u8;
    for pick in picks {
        let card =
            step.options.iter().position(|option| option.id == **pick).ok_or(Refusal::UnknownOption)?;
        mask |= 1 << card;
    }
    at_most(max, mask.count_ones() as usize)?;
    Ok((Act::Cards(mask), None))
}

fn words_of_list(max: u8, picks: &[String]) -> Result<Words, Refusal> {
    at_most(max, picks.len())?;
    let words = Words::picks(picks.iter().map(String::as_str));
    if words.is_empty() {
        return Err(Refusal::Empty);
    }
    for pick in picks {
        length(pick, OWN_WORD, None)?;
    }
    Ok(words)
}

fn text(words: &Words, max_chars: u16, required: bool) -> Result<(), Refusal> {
    let text = words.as_text().unwrap_or_default();
    if text.is_empty() && required {
        return Err(Refusal::Empty);
    }
    length(text, max_chars, None)
}

fn form(words: &Words, fields: &[Field]) -> Result<(), Refusal> {
    let given = words.field_list();
    if given.is_empty() && fields.iter().any(|field| field.required) {
        return Err(Refusal::Empty);
    }
    for (i, (id, text)) in given.iter().enumerate() {
        let field = fields.iter().find(|field| field.id == **id);
        let again = given[..i].iter().any(|(earlier, _)| earlier == id);
        let field = field.filter(|_| !again).ok_or_else(|| Refusal::UnknownField((*id).clone()))?;
        length(text, field.max_chars, Some(id))?;
    }
    let missing = fields.iter().find(|field| field.required && !given.iter().any(|(id, _)| **id == field.id));
    missing.map_or(Ok(()), |field| Err(Refusal::MissingField(field.id.clone())))
}

/// Refuses parts that are not of this kind: a form beside a text has no limit, and nobody asked for it. Picked lines can
/// stand beside a text or a form where the option takes them.
fn only(words: &Words, expected: WordsKind, lines: bool) -> Result<(), Refusal> {
    let other = words.kinds().find(|given| *given != expected && !(lines && *given == WordsKind::Picks));
    other.map_or(Ok(()), |given| Err(Refusal::OtherWords { expected, given }))
}

fn length(text: &str, max_chars: u16, field: Option<&FieldId>) -> Result<(), Refusal> {
    let chars = text.chars().count();
    if chars > usize::from(max_chars) {
        return Err(Refusal::TooLong { field: field.cloned(), max_chars, chars });
    }
    Ok(())
}

fn at_most(max: u8, picks: usize) -> Result<(), Refusal> {
    if picks > usize::from(max) { Err(Refusal::TooMany { max }) } else { Ok(()) }
}
