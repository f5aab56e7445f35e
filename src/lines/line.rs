//! Lines in: what a line says, and doing it.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Done, Driver};
use crate::conversation::{Conversation, Move};
use crate::id::LineId;
use crate::item::Item;
use crate::machine::MoveKind;
use crate::note::Note;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::saved::{Saved, SavedError};
use crate::seat::Seat;
use crate::time::Time;
use crate::view::{Export, Record};

/// Why a line was refused: the stable code, and what to do, for developers.
///
/// The codes are those of [`Refusal`] and [`SavedError`], and `bad-json`,
/// `unknown-field`, `unknown-move`, `unknown-option`, `missing-field` and `stale` for what is no line.
///
/// ```
/// use reweave::lines::{Driver, Start};
/// use serde_json::json;
///
/// let refused = Driver::start(Start::default())?.obey(json!({"do": "tick", "revision": 7})).unwrap_err();
/// assert_eq!((refused.code, refused.to_string().as_str()), ("stale", "the revision is 0; look at the new view first"));
/// # Ok::<(), reweave::lines::NoStart>(())
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Refused {
    /// The code.
    pub code: &'static str,
    /// What to do.
    pub message: String,
}

/// The message can name a value of the line.
impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refused").field("code", &self.code).finish_non_exhaustive()
    }
}

fn error(code: &'static str, message: impl Into<String>) -> Refused {
    Refused { code, message: message.into() }
}

/// A record as data, and as it reads.
#[derive(Serialize)]
struct Kept {
    #[serde(flatten)]
    record: Record,
    /// What of it a check-in can look at again.
    items: Vec<Item>,
    markdown: String,
}

/// What one person takes away, as data and as it reads.
#[derive(Serialize)]
struct Taken {
    #[serde(flatten)]
    export: Export,
    markdown: String,
}

fn asked(name: &'static str, what: impl Serialize) -> Result<Done, Refused> {
    Ok(Done::Asked(name, serde_json::to_value(what)?))
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        error(refusal.code(), refusal.to_string())
    }
}

impl From<SavedError> for Refused {
    fn from(problem: SavedError) -> Self {
        error(problem.code(), problem.to_string())
    }
}

impl From<serde_json::Error> for Refused {
    fn from(problem: serde_json::Error) -> Self {
        error("bad-json", problem.to_string())
    }
}

/// What every line may carry.
const EVERY: &[&str] = &["at", "revision", "ref"];

/// The fields that go with a command, or with a move if there is none.
fn fields_of(command: Option<&str>) -> Option<&'static [&'static str]> {
    Some(match command {
        None => &["seat", "move", "text", "fields", "option", "options", "names", "items"],
        Some("person") => &["do", "seat", "person"],
        Some("forget") => &["do", "seat", "lines"],
        Some("record" | "withdraw" | "renew" | "export" | "held") => &["do", "seat"],
        Some("load") => &["do", "saved"],
        Some("tick" | "save" | "quit") => &["do"],
        Some(_) => return None,
    })
}

fn unknown_command(command: &str) -> Refused {
    let message = format!(
        "there is no `{command}` to do; there are: person, forget, withdraw, renew, record, export, held, tick, save, load, quit"
    );
    error("unknown-move", message)
}

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "do")]
    _command: Option<String>,
    person: Option<Person>,
    saved: Option<Value>,
    lines: Option<Vec<LineId>>,
    revision: Option<u64>,
    #[serde(rename = "ref")]
    _reference: Option<Value>,
    seat: Option<usize>,
    at: Option<i64>,
}

/// The move of a line.
fn made(object: Map<String, Value>) -> Result<Move, Refused> {
    let value = Value::Object(object);
    serde_json::from_value(value.clone()).map_err(|problem| error(code_of(&value), problem.to_string()))
}

/// The code for an object that is no move.
fn code_of(line: &Value) -> &'static str {
    let is_text = |field: &str| line[field].is_null() || line[field].is_string();
    let is_texts = |field: &str| match &line[field] {
        Value::Null => true,
        Value::Array(list) => field == "options" && list.iter().all(Value::is_string),
        Value::Object(object) => field == "fields" && object.values().all(Value::is_string),
        _ => false,
    };
    let is_list = |field: &str, each: fn(&Value) -> bool| match &line[field] {
        Value::Null => true,
        list => list.as_array().is_some_and(|list| list.iter().all(each)),
    };
    if !is_list("names", Value::is_u64) || !is_list("items", Value::is_object) {
        return "bad-json";
    }
    if !(["move", "option", "text"].into_iter().all(is_text)
        && ["fields", "options"].into_iter().all(is_texts))
    {
        return "bad-json";
    }
    let option = line["option"].as_str();
    match line["move"].as_str().and_then(MoveKind::from_id) {
        None => "unknown-move",
        Some(MoveKind::Pace) if option.and_then(Note::from_id).is_none() && line["options"].is_null() => {
            "unknown-option"
        }
        Some(MoveKind::Choose) if ["option", "options", "items"].iter().all(|way| line[*way].is_null()) => {
            "unknown-option"
        }
        Some(_) => "unknown-field",
    }
}

impl Driver {
    pub(super) fn done(&mut self, value: Value) -> Result<Done, Refused> {
        let Value::Object(object) = value else {
            return Err(error("bad-json", "a line is one JSON object"));
        };
        let command = object.get("do").and_then(Value::as_str).map(str::to_owned);
        let command = command.as_deref();
        let fields = fields_of(command).ok_or_else(|| unknown_command(command.unwrap_or_default()))?;
        if let Some(key) =
            object.keys().find(|key| !fields.contains(&key.as_str()) && !EVERY.contains(&key.as_str()))
        {
            let (fields, every) = (fields.join(", "), EVERY.join(", "));
            return Err(error(
                "unknown-field",
                format!("the field `{key}` does not go with this line; these do: {fields}, {every}"),
            ));
        }
        let is_of_the_move = |key: &str| command.is_none() && key != "seat" && !EVERY.contains(&key);
        let (made, line) = object.into_iter().partition(|(key, _)| is_of_the_move(key));
        let line: Line = serde_json::from_value(Value::Object(line))?;
        if line.revision.is_some_and(|revision| revision != self.conversation.revision()) {
            let now = self.conversation.revision();
            return Err(error("stale", format!("the revision is {now}; look at the new view first")));
        }
        self.now = line.at.map_or(self.now, Time::from_millis);
        match command {
            Some(command) => self.command(command, &line),
            None => self.make(line.seat, made),
        }
    }

    fn command(&mut self, command: &str, line: &Line) -> Result<Done, Refused> {
        let seat = line.seat;
        match command {
            "tick" => Ok(Done::Changed(self.conversation.tick(self.now))),
            "save" => asked("saved", self.conversation.saved()),
            "person" => {
                let person = line.person.clone();
                let person = person.ok_or_else(|| error("missing-field", "`person` is needed"))?;
                let applied = self.conversation.set_person(self.seat(seat)?, person, self.now)?;
                Ok(Done::Changed(applied.changed))
            }
            "forget" => {
                let (seat, now) = (self.seat(seat)?, self.now);
                let forgotten = match &line.lines {
                    Some(lines) => self.conversation.forget_lines(seat, lines, now)?,
                    None => self.conversation.forget(seat, now)?,
                };
                Ok(Done::Changed(forgotten.applied.changed))
            }
            "withdraw" => Ok(Done::Changed(self.conversation.withdraw(self.seat(seat)?, self.now)?.changed)),
            "renew" => Ok(Done::Changed(self.conversation.renew(self.seat(seat)?, self.now)?.changed)),
            "record" => asked("record", self.record(self.seat(seat)?)),
            "export" => asked("export", self.export(self.seat(seat)?)),
            "held" => {
                asked("held", self.conversation.view(self.seat(seat)?, self.now).map(|view| view.held()))
            }
            "load" => {
                let saved = line.saved.clone().ok_or_else(|| error("bad-saved", "`saved` is needed"))?;
                let saved: Saved = serde_json::from_value(saved)
                    .map_err(|problem| error("bad-saved", problem.to_string()))?;
                self.conversation = Conversation::resume(self.conversation.flow(), &saved)?;
                self.conversation.tick(self.now);
                Ok(Done::Changed(self.shown()))
            }
            "quit" => Ok(Done::Quit),
            other => Err(unknown_command(other)),
        }
    }

    fn make(&mut self, seat: Option<usize>, object: Map<String, Value>) -> Result<Done, Refused> {
        let seat = self.seat(seat)?;
        let applied = self.conversation.apply(seat, made(object)?, self.now)?;
        Ok(Done::Changed(applied.changed))
    }

    fn record(&self, seat: Seat) -> Option<Kept> {
        let record = self.conversation.view(seat, self.now)?.record()?;
        let languages = self.conversation.person(seat)?.languages();
        let markdown = self.phrasebook.reader(languages).record(&record);
        let items = record.items().collect();
        Some(Kept { record, items, markdown })
    }

    fn export(&self, seat: Seat) -> Option<Taken> {
        let export = self.conversation.view(seat, self.now)?.export();
        let languages = self.conversation.person(seat)?.languages();
        let markdown = self.phrasebook.reader(languages).export(&export);
        Some(Taken { export, markdown })
    }

    fn seat(&self, seat: Option<usize>) -> Result<Seat, Refused> {
        let seat = seat.ok_or_else(|| error("unknown-seat", "`seat` is needed"))?;
        let known = Seat::new(seat).filter(|seat| self.conversation.seats().any(|known| known == *seat));
        known.ok_or_else(|| Refusal::UnknownSeat.into())
    }
}
