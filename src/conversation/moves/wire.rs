//! A move as an object, as the JSON lines have it.

use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::Move;
use crate::item::Reply;
use crate::machine::{MoveKind, Plain};
use crate::note::Note;
use crate::seat::SeatSet;
use crate::words::Words;

/// Everything that the object of a move can have.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wire {
    #[serde(rename = "move")]
    made: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    option: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fields: Option<Fields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    options: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    names: Option<SeatSet>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    items: Option<Vec<Reply>>,
}

/// Why an object is no move, or a move no object.
#[derive(Debug, PartialEq, Eq, Error)]
pub(super) enum Misfit {
    #[error("`move` is missing; it is one of: {known}", known = known(MoveKind::ALL.iter().map(|kind| kind.id())))]
    NoMove,
    #[error(
        "there is no move `{0}`; the moves are: {known}",
        known = known(MoveKind::ALL.iter().map(|kind| kind.id()))
    )]
    UnknownMove(String),
    #[error(
        "`choose` needs `option`, or `options` for picks (an empty list picks nothing), or `items` with their answers"
    )]
    NoOption,
    #[error(
        "`pace` needs the note as its `option`, one of: {known}",
        known = known(Note::ALL.iter().map(|note| note.id()))
    )]
    NoNote,
    #[error("`call` needs the call as its `option`; the view lists those that can be made")]
    NoCall,
    #[error("a move has either `text` or `fields`; leave one out")]
    TextAndFields,
    #[error("`{field}` does not go with `{made}`; leave it out")]
    NotWith { field: &'static str, made: &'static str },
    #[error("`{0}` does not go with `options` alone; name the `option` that takes it, or leave it out")]
    NotWithPicks(&'static str),
}

fn known(ids: impl Iterator<Item = &'static str>) -> String {
    ids.collect::<Vec<_>>().join(", ")
}

impl Wire {
    fn of(kind: MoveKind) -> Self {
        Self { made: Some(kind.id().to_owned()), ..Self::default() }
    }

    fn with(mut self, words: &Words) -> Result<Self, Misfit> {
        let fields = words.field_list();
        self.text = words.as_text().map(str::to_owned);
        self.options = words.as_picks().map(|picks| picks.map(str::to_owned).collect());
        if !fields.is_empty() || (self.text.is_none() && self.options.is_none()) {
            let fields = fields.into_iter().map(|(id, text)| (id.as_str().to_owned(), text.to_owned()));
            self.fields = Some(Fields(fields.collect()));
        }
        if self.text.is_some() && self.fields.is_some() { Err(Misfit::TextAndFields) } else { Ok(self) }
    }

    /// The name of a field that is there, of these.
    fn has(&self, fields: &[&'static str]) -> Option<&'static str> {
        fields.iter().copied().find(|field| match *field {
            "option" => self.option.is_some(),
            "text" => self.text.is_some(),
            "fields" => self.fields.is_some(),
            "names" => self.names.is_some(),
            "items" => self.items.is_some(),
            _ => self.options.is_some(),
        })
    }

    fn words(&self) -> Result<Option<Words>, Misfit> {
        match (&self.text, &self.fields) {
            (None, None) => Ok(None),
            (Some(text), None) => Ok(Some(Words::text(text))),
            (None, Some(Fields(fields))) => {
                Ok(Some(Words::fields(fields.iter().map(|(id, text)| (id.as_str(), text.as_str())))))
            }
            (Some(_), Some(_)) => Err(Misfit::TextAndFields),
        }
    }
}

impl TryFrom<Wire> for Move {
    type Error = Misfit;

    fn try_from(wire: Wire) -> Result<Self, Misfit> {
        let made = wire.made.as_deref().ok_or(Misfit::NoMove)?;
        let kind = MoveKind::from_id(made).ok_or_else(|| Misfit::UnknownMove(made.to_owned()))?;
        let words = wire.words()?;
        let none_of: &[&'static str] = match kind {
            MoveKind::Choose if wire.items.is_some() => &["option", "text", "fields", "options", "names"],
            MoveKind::Choose if wire.option.is_none() => &["names"],
            MoveKind::Choose => &[],
            MoveKind::Say => &["option", "options", "names", "items"],
            MoveKind::Pace | MoveKind::Call => &["text", "fields", "options", "names", "items"],
            _ => &["option", "text", "fields", "options", "names", "items"],
        };
        if let Some(field) = wire.has(none_of) {
            return Err(Misfit::NotWith { field, made: kind.id() });
        }
        if let Some(plain) = Plain::of(kind) {
            return Ok(plain.into());
        }
        if let Some(replies) = wire.items {
            return Ok(Self::Items(replies));
        }
        let names = wire.names.unwrap_or_default();
        Ok(match kind {
            MoveKind::Say => Self::Say(words.unwrap_or_else(|| Words::text(""))),
            MoveKind::Choose => match (&wire.option, wire.options) {
                (Some(option), None) => Self::Choose { option: option.as_str().into(), words, names },
                (Some(option), Some(picks)) => {
                    let words = words.unwrap_or_default().and_picks(picks.iter().map(String::as_str));
                    Self::Choose { option: option.as_str().into(), words: Some(words), names }
                }
                (None, Some(_)) if wire.text.is_some() => return Err(Misfit::NotWithPicks("text")),
                (None, Some(_)) if wire.fields.is_some() => return Err(Misfit::NotWithPicks("fields")),
                (None, Some(picks)) => Self::Pick(picks),
                (None, None) => return Err(Misfit::NoOption),
            },
            MoveKind::Call => Self::Call(wire.option.as_deref().ok_or(Misfit::NoCall)?.into()),
            MoveKind::Pace => {
                Self::Pace(wire.option.as_deref().and_then(Note::from_id).ok_or(Misfit::NoNote)?)
            }
            _ => return Err(Misfit::UnknownMove(made.to_owned())),
        })
    }
}

impl TryFrom<&Move> for Wire {
    type Error = Misfit;

    fn try_from(made: &Move) -> Result<Self, Misfit> {
        let wire = Self::of(made.kind());
        Ok(match made {
            Move::Say(words) => {
                let wire = wire.with(words)?;
                if wire.options.is_some() {
                    return Err(Misfit::NotWith { field: "options", made: MoveKind::Say.id() });
                }
                wire
            }
            Move::Choose { option, words, names } => {
                let names = (!names.is_empty()).then_some(*names);
                let wire = Self { option: Some(option.as_str().to_owned()), names, ..wire };
                match words {
                    Some(words) => wire.with(words)?,
                    None => wire,
                }
            }
            Move::Items(replies) => Self { items: Some(replies.clone()), ..wire },
            Move::Pick(picks) => Self { options: Some(picks.clone()), ..wire },
            Move::Call(id) => Self { option: Some(id.as_str().to_owned()), ..wire },
            Move::Pace(note) => Self { option: Some(note.id().to_owned()), ..wire },
            _ => wire,
        })
    }
}

impl Serialize for Move {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Wire::try_from(self).map_err(S::Error::custom)?.serialize(serializer)
    }
}

/// The fields of a form as an object, in the order in which they came.
struct Fields(Vec<(String, String)>);

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, text)| (id, text)))
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of fields, each with its text")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields: Vec<(String, String)> = Vec::new();
                while let Some((id, text)) = map.next_entry::<String, String>()? {
                    if fields.iter().any(|(known, _)| *known == id) {
                        return Err(A::Error::custom(format!(
                            "the field `{id}` is there twice; leave one out"
                        )));
                    }
                    fields.push((id, text));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Each)
    }
}
