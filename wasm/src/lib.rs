//! `reweave` for the browser and for Node: one conversation, with the JSON of the lines ([`reweave::lines`]).
//!
//! What goes in and comes out are plain objects. Their types stand in `package/types.d.ts`, and the type of a screen is made from its JSON
//! Schema.

#![allow(
    clippy::missing_errors_doc,
    reason = "the docs are read in TypeScript, where nothing says what is thrown"
)]

use js_sys::{Error, JSON, Reflect};
use reweave::Seat;
use reweave::lines::{Done, Driver, NoStart, Refused, Start};
use serde_json::{Map, Value};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str =
    "import type { Move, Saved, Screen, Start } from './types.js';\nexport type * from './types.js';";

/// One conversation with its words. Time moves only where a time is given, in milliseconds since 1970, as `Date.now()` has it.
///
/// What is refused throws an `Error` with a stable `code`, and nothing has changed.
#[wasm_bindgen]
pub struct Conversation {
    driver: Driver,
}

#[wasm_bindgen]
impl Conversation {
    /// Starts a conversation, or goes on with a stored one (`saved`).
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "Start")] start: &JsValue) -> Result<Self, JsValue> {
        let start = Start::from_json(&text(start)?).map_err(|problem| not_started(&problem))?;
        Ok(Self { driver: Driver::start(start).map_err(|problem| not_started(&problem))? })
    }

    /// Does a move. Gives the seats whose views changed.
    #[wasm_bindgen(unchecked_return_type = "number[]")]
    pub fn apply(
        &mut self,
        seat: u8,
        #[wasm_bindgen(js_name = "move", unchecked_param_type = "Move")] made: &JsValue,
        at: Option<f64>,
    ) -> Result<JsValue, JsValue> {
        let mut line = object(made)?;
        line.insert("seat".to_owned(), seat.into());
        self.obey(line, at)
    }

    /// What that person's device gets now: all that may be shown to them, and nothing else. `undefined` if there is no such seat.
    #[wasm_bindgen(unchecked_return_type = "Screen | undefined")]
    pub fn view(&self, seat: u8) -> Result<JsValue, JsValue> {
        let screen = Seat::new(seat.into()).and_then(|seat| self.driver.screen(seat));
        screen.map_or(Ok(JsValue::UNDEFINED), |screen| value(&serde_json::to_string(&screen)))
    }

    /// Time has passed, and nobody acted. Gives the seats whose views changed.
    #[wasm_bindgen(unchecked_return_type = "number[]")]
    pub fn tick(&mut self, at: f64) -> Result<JsValue, JsValue> {
        self.obey(Map::from_iter([("do".to_owned(), "tick".into())]), Some(at))
    }

    /// The stored form, with all that people wrote: it belongs to the app, and never goes to a person.
    #[wasm_bindgen(unchecked_return_type = "Saved")]
    pub fn saved(&mut self) -> Result<JsValue, JsValue> {
        self.obey(Map::from_iter([("do".to_owned(), "save".into())]), None)
    }

    /// When `tick` is needed next, if nobody acts before; `undefined` if never.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn deadline(&self) -> Option<f64> {
        let deadline = self.driver.conversation().deadline(self.driver.now())?;
        Some(in_js(deadline.millis()))
    }

    /// The number of changes so far.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn revision(&self) -> f64 {
        in_js(i64::try_from(self.driver.conversation().revision()).unwrap_or(i64::MAX))
    }

    /// The line with all screens as they are now, as `drive` prints one at the start.
    #[must_use]
    pub fn first(&self) -> String {
        self.driver.first()
    }

    /// Takes one JSON line as `drive` does, and gives the line that answers it; `undefined` for a blank line and for `quit`.
    pub fn line(&mut self, line: &str) -> Option<String> {
        self.driver.take(line).line().map(str::to_owned)
    }

    fn obey(&mut self, mut line: Map<String, Value>, at: Option<f64>) -> Result<JsValue, JsValue> {
        if let Some(at) = at {
            line.insert("at".to_owned(), whole(at));
        }
        match self.driver.obey(Value::Object(line)) {
            Ok(Done::Changed(seats)) => value(&serde_json::to_string(&seats)),
            Ok(Done::Asked(_, what)) => value(&serde_json::to_string(&what)),
            Ok(_) => Ok(JsValue::UNDEFINED),
            Err(Refused { code, message }) => Err(error(code, &message)),
        }
    }
}

/// A time: JavaScript has only one kind of number, and a clock may give parts of a millisecond.
fn whole(at: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "what is no time is taken as the furthest one")]
    let at = at.floor() as i64;
    at.into()
}

#[expect(clippy::cast_precision_loss, reason = "what JavaScript has for whole numbers")]
fn in_js(number: i64) -> f64 {
    number as f64
}

/// An object as JSON.
fn text(object: &JsValue) -> Result<String, JsValue> {
    JSON::stringify(object)?.as_string().ok_or_else(|| error("bad-json", "an object is needed"))
}

fn object(object: &JsValue) -> Result<Map<String, Value>, JsValue> {
    serde_json::from_str(&text(object)?).map_err(|problem| error("bad-json", &problem.to_string()))
}

/// JSON as an object.
fn value(json: &serde_json::Result<String>) -> Result<JsValue, JsValue> {
    match json {
        Ok(json) => JSON::parse(json),
        Err(problem) => Err(error("bad-json", &problem.to_string())),
    }
}

fn not_started(problem: &NoStart) -> JsValue {
    error(problem.code(), &problem.to_string())
}

fn error(code: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    // An error is an object, so this cannot fail.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error.into()
}
