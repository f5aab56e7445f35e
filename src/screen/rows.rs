//! Parts of a screen where people are named, and where items are answered.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::redacted::redacted;
use super::small::{SaidField, SimpleOption};
use crate::item::ItemKind;
use crate::lang::Direction;
use crate::seat::Seat;

/// Whom an option names: so many of these people, sent with it as `names`.
///
/// ```
/// use reweave::Move;
/// use reweave::screen::NamesText;
///
/// let names: NamesText<String> =
///     serde_json::from_str(r#"{"label":"Whom do you ask?","min":1,"max":1,"people":[{"seat":2,"name":"Cem"}]}"#)?;
/// let made = Move::choose("request").with_text("call before you come").naming([names.people[0].seat]);
/// assert_eq!(serde_json::to_value(&made)?["names"], serde_json::json!([2]));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "NamesText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct NamesText<T> {
    /// What is asked.
    pub label: Option<T>,
    /// The fewest.
    pub min: u8,
    /// The most.
    pub max: u8,
    /// The people that can be named.
    pub people: Vec<PersonText<T>>,
}

impl<T> NamesText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> NamesText<U> {
        NamesText {
            label: self.label.as_ref().map(&mut *to),
            min: self.min,
            max: self.max,
            people: self.people.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// A person: one who can be named, or was.
///
/// ```
/// use reweave::screen::PersonText;
///
/// let person: PersonText<&str> = serde_json::from_str(r#"{"seat":2,"name":"Cem"}"#)?;
/// assert_eq!((person.seat.index(), person.name), (2, "Cem"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PersonText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct PersonText<T> {
    /// Where they sit.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::seat"))]
    pub seat: Seat,
    /// Their name.
    pub name: T,
}

impl<T> PersonText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> PersonText<U> {
        PersonText { seat: self.seat, name: to(&self.name) }
    }
}

/// Something to look at again: a row to answer, or in a line that was shared one that somebody has answered.
///
/// ```
/// use reweave::Move;
/// use reweave::item::{ItemAnswer, Reply};
/// use reweave::screen::ItemText;
///
/// let row: ItemText<String> = serde_json::from_str(
///     r#"{"id":"i1","kind":"commitment","label":"What you said you would do","seat":0,"name":"Amal","own":true,"erased":false,
///         "text":"I call before I come","fields":null,"lang":"en","dir":"ltr",
///         "answers":[{"id":"done","label":"Done"},{"id":"not-yet","label":"Not yet"}],"answer":null,"note":null,"note_label":"A few words, or none"}"#,
/// )?;
/// let answer = ItemAnswer::from_id(&row.answers[1].id).unwrap();
/// let made = Move::items([Reply::new(row.id.parse()?, answer).with_text("next week")]);
/// assert_eq!(serde_json::to_value(&made)?["items"][0]["answer"], "not-yet");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ItemText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ItemText<T> {
    /// The item, as a move names it.
    pub id: T,
    /// What it is.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::item_kind"))]
    pub kind: ItemKind,
    /// What it is, in words.
    pub label: T,
    /// Whose it is: of a request, who asked.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::seat"))]
    pub seat: Seat,
    /// Their name.
    pub name: T,
    /// Whether it is this person's own.
    pub own: bool,
    /// Whether its words were erased.
    pub erased: bool,
    /// Whether nothing of it can be read for now, because its writer has withdrawn what they agreed to.
    #[serde(default)]
    pub hidden: bool,
    /// Its words, if it is a text.
    pub text: Option<T>,
    /// Its words, if it is a form.
    pub fields: Option<Vec<SaidField<T>>>,
    /// The language of its words, as their writer said.
    pub lang: T,
    /// The direction of that language.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::direction"))]
    pub dir: Direction,
    /// What can be answered; empty where it is answered.
    pub answers: Vec<SimpleOption<T>>,
    /// What was answered; none where it is still to be.
    pub answer: Option<SimpleOption<T>>,
    /// The words to that answer.
    pub note: Option<T>,
    /// What to write beside an answer; none where it is answered.
    pub note_label: Option<T>,
}

impl<T> ItemText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ItemText<U> {
        ItemText {
            id: to(&self.id),
            kind: self.kind,
            label: to(&self.label),
            seat: self.seat,
            name: to(&self.name),
            own: self.own,
            erased: self.erased,
            hidden: self.hidden,
            text: self.text.as_ref().map(&mut *to),
            fields: self.fields.as_ref().map(|all| all.iter().map(|one| one.map(to)).collect()),
            lang: to(&self.lang),
            dir: self.dir,
            answers: self.answers.iter().map(|one| one.map(to)).collect(),
            answer: self.answer.as_ref().map(|one| one.map(to)),
            note: self.note.as_ref().map(&mut *to),
            note_label: self.note_label.as_ref().map(&mut *to),
        }
    }
}

redacted!(NamesText, PersonText, ItemText);
