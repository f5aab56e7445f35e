//! A move as a JSON line, as the driver takes it and as transcripts hold it.

use reweave::{Move, MoveKind, PaceNote, Words};
use serde::Deserialize;
use serde_json::{Map, Value};

/// A refused line: the code and what to do.
#[derive(Debug)]
pub(crate) struct Error {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Error {
    Error { code, message: message.into() }
}

/// The part of a line that says what a seat does.
#[derive(Deserialize)]
pub(crate) struct MoveLine {
    pub(crate) seat: Option<usize>,
    #[serde(rename = "move")]
    made: Option<String>,
    text: Option<String>,
    fields: Option<Map<String, Value>>,
    option: Option<String>,
    options: Option<Vec<String>>,
    pub(crate) at: Option<i64>,
}

impl MoveLine {
    /// The move that the line asks for.
    pub(crate) fn into_move(self) -> Result<Move, Error> {
        let made = self.made.as_deref().ok_or_else(|| error("unknown-move", "`move` or `do` is needed"))?;
        let kind = MoveKind::from_id(made)
            .ok_or_else(|| error("unknown-move", format!("there is no move `{made}`")))?;
        let words = words(self.text, self.fields)?;
        Ok(match (kind, self.option, self.options) {
            (MoveKind::Say, None, None) => Move::Say(words.unwrap_or_else(|| Words::text(""))),
            (MoveKind::Choose, Some(option), None) => {
                let choice = Move::choose(&option);
                words.into_iter().fold(choice, Move::with_words)
            }
            (MoveKind::Choose, Some(option), Some(picks)) => {
                let words = words.unwrap_or_else(|| Words::fields([]));
                Move::choose(&option).with_words(words.and_picks(picks.iter().map(String::as_str)))
            }
            (MoveKind::Choose, None, Some(picks)) if words.is_none() => {
                Move::pick(picks.iter().map(String::as_str))
            }
            (MoveKind::Pace, Some(note), None) if words.is_none() => Move::Pace(
                PaceNote::from_id(&note)
                    .ok_or_else(|| error("unknown-option", "there is no such note about the pace"))?,
            ),
            (MoveKind::Choose | MoveKind::Pace, None, None) => {
                return Err(error("unknown-option", "`option` or `options` is needed"));
            }
            (MoveKind::Pass, None, None) if words.is_none() => Move::Pass,
            (MoveKind::TakeBack, None, None) if words.is_none() => Move::TakeBack,
            (MoveKind::Moment, None, None) if words.is_none() => Move::Moment,
            (MoveKind::Break, None, None) if words.is_none() => Move::Break,
            (MoveKind::Ready, None, None) if words.is_none() => Move::Ready,
            (MoveKind::Longer, None, None) if words.is_none() => Move::Longer,
            (MoveKind::Leave, None, None) if words.is_none() => Move::Leave,
            _ => return Err(error("unknown-field", "a field that does not go with this move")),
        })
    }
}

fn words(text: Option<String>, fields: Option<Map<String, Value>>) -> Result<Option<Words>, Error> {
    match (text, fields) {
        (None, None) => Ok(None),
        (Some(text), None) => Ok(Some(Words::text(&text))),
        (None, Some(fields)) => {
            let texts: Option<Vec<(&str, &str)>> =
                fields.iter().map(|(id, text)| Some((id.as_str(), text.as_str()?))).collect();
            texts
                .map(|texts| Some(Words::fields(texts)))
                .ok_or_else(|| error("bad-json", "each of `fields` is a text"))
        }
        (Some(_), Some(_)) => Err(error("unknown-field", "either `text` or `fields`")),
    }
}
