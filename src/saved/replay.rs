//! Taking up again: every stored change goes through the rules as in life.

use super::shape::{Kind, Shape, StoredReply};
use super::{Saved, SavedError};
use crate::conversation::{Changed, Conversation, Erased, Move, Plain};
use crate::flow::Flow;
use crate::item::Reply;
use crate::machine::MoveKind;
use crate::refusal::Refusal;
use crate::words::Words;

/// The conversation with all its changes, whatever the flow was then.
pub(super) fn replayed(flow: &Flow, saved: &Saved) -> Result<Conversation, SavedError> {
    let setup = saved.people.setup(&saved.header);
    let started = Conversation::start(flow, setup, saved.header.started);
    let mut conversation = started.map_err(SavedError::BadPeople)?;
    for (row, shape) in (1..).zip(&saved.rows) {
        let words = saved.words.get(&row);
        let had_words = words.is_some();
        add(&mut conversation, shape, words.cloned())
            .map_err(|refusal| SavedError::BadRow { row, refusal })?;
        if had_words && !has_words(&conversation, row) {
            return Err(SavedError::StrayWords { row });
        }
    }
    match saved.words.iter().find(|(row, _)| !(1..=saved.revision()).contains(row)) {
        Some((&row, _)) => Err(SavedError::StrayWords { row }),
        None => Ok(conversation),
    }
}

/// Whether the last change took words with it.
fn has_words(conversation: &Conversation, row: u64) -> bool {
    let is_move = conversation.log().since(row - 1).any(Changed::is_move);
    is_move && conversation.log().entries().last().is_some_and(|entry| entry.words().is_some())
}

/// Puts one change through the rules. Where its words were erased, its shape alone is.
pub(super) fn add(
    conversation: &mut Conversation,
    shape: &Shape,
    words: Option<Words>,
) -> Result<(), Option<Refusal>> {
    let Kind::Move(kind) = shape.kind else {
        let change = shape.change().filter(|_| conversation.has_come_to(shape.at)).ok_or(None)?;
        return conversation.replay_change(&change).map_err(Some);
    };
    let made = move_of(kind, shape, words)?;
    if shape.step.is_none() || shape.step.as_ref() != conversation.standing(shape.seat, shape.at) {
        return Err(None);
    }
    if let Some(made) = made {
        return conversation.apply(shape.seat, made, shape.at).map(drop).map_err(Some);
    }
    let bare = |reply: &StoredReply| (reply.item, reply.answer);
    let replies: Option<Vec<_>> = shape.items.as_ref().map(|replies| replies.iter().map(bare).collect());
    let erased = Erased {
        kind,
        option: shape.option.as_ref(),
        picks: shape.lines.as_deref(),
        written: shape.is_written(),
        names: shape.names.unwrap_or_default(),
        replies: replies.as_deref(),
    };
    conversation.apply_erased(shape.seat, &erased, shape.at).map_err(Some)
}

impl StoredReply {
    /// The answer, with its words.
    fn with(self, words: Option<&Words>) -> Reply {
        let reply = Reply::new(self.item, self.answer);
        let id = self.item.to_string();
        let fields = words.map(Words::field_list).unwrap_or_default();
        match fields.into_iter().find(|(field, _)| **field == *id) {
            Some((_, text)) => reply.with_text(text),
            None => reply,
        }
    }
}

/// The move of an entry; none where its words were erased.
fn move_of(kind: MoveKind, shape: &Shape, words: Option<Words>) -> Result<Option<Move>, Option<Refusal>> {
    let with_lines = |words: Option<Words>| match &shape.lines {
        None => Ok(words),
        // Picked lines are stored apart from words; no other picks stand beside them.
        Some(_) if words.as_ref().is_some_and(|words| words.as_picks().is_some()) => Err(None),
        Some(lines) => {
            let ids: Vec<String> = lines.iter().map(ToString::to_string).collect();
            let words = words.unwrap_or_else(|| Words::fields([]));
            Ok(Some(words.and_picks(ids.iter().map(String::as_str))))
        }
    };
    let names = shape.names.unwrap_or_default();
    let beside_items = shape.option.is_some() || shape.options.is_some() || shape.lines.is_some();
    if (shape.names.is_some() && shape.option.is_none())
        || (shape.items.is_some() && (kind != MoveKind::Choose || beside_items))
    {
        return Err(None);
    }
    Ok(match (kind, &shape.option, &shape.options, shape.note) {
        (MoveKind::Choose, None, None, None) if shape.items.is_some() => {
            let erased = shape.is_written() && words.is_none();
            let replies = shape.items.iter().flatten();
            (!erased).then(|| Move::items(replies.map(|reply| reply.with(words.as_ref()))))
        }
        (MoveKind::Say, None, None, None) if shape.lines.is_none() => words.map(Move::Say),
        (MoveKind::Choose, Some(option), None, None) => {
            let erased = shape.is_written() && words.is_none();
            let words = with_lines(words)?;
            (!erased).then(|| Move::Choose { option: option.clone(), words, names })
        }
        (MoveKind::Choose, None, Some(options), None) if words.is_none() && shape.lines.is_none() => {
            Some(Move::Pick(options.iter().map(ToString::to_string).collect()))
        }
        (MoveKind::Choose, None, None, None) => {
            let picks = with_lines(words)?;
            if picks.as_ref().is_some_and(|words| !words.is_picks()) {
                return Err(None);
            }
            picks.as_ref().and_then(Words::as_picks).map(Move::pick)
        }
        (MoveKind::Call, Some(call), None, None) if words.is_none() && shape.lines.is_none() => {
            Some(Move::call(call.as_str()))
        }
        (MoveKind::Pace, None, None, Some(note)) if shape.lines.is_none() => Some(Move::Pace(note)),
        (kind, None, None, None) if words.is_none() && shape.lines.is_none() => {
            Some(Plain::of(kind).ok_or(None)?.into())
        }
        _ => return Err(None),
    })
}
