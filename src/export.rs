//! Exports of a flow, for other tools: drawings for people, state machines for programs.
//!
//! An export is a function of the flow alone: the same flow gives the same text. What it leaves out stands in it. The page `exports` (under
//! `docs` in the project) has the names of the events, the list of guards and effects, and how a machine is run in JavaScript.
//!
//! ```
//! use reweave::{Flow, export};
//!
//! let machine = export::xstate(&Flow::brief(), 2)?;
//! assert!(machine.contains(r#""0.choose.go-on""#), "seat, move and option are the name of an event");
//! assert!(export::scxml(&Flow::brief(), 2)?.contains("<parallel id=\"flow\">"));
//! assert!(export::drawings(&Flow::brief()).iter().all(|drawing| drawing.mermaid().contains("flowchart")));
//! # Ok::<(), export::NoSuchSeats>(())
//! ```

mod answers;
mod chart;
mod drawing;
mod facts;
mod meta;
mod names;
mod pause;
mod place;
mod routes;
mod scxml;
mod xstate;

use serde_json::{Value, json};

use crate::flow::Flow;
use crate::limits::Limits;
use chart::Chart;
pub use drawing::{Drawing, drawings};
use names::Names;
use routes::{Ends, Routes};

/// The guards and effects that the machines name, as ECMAScript: a closed list, the same for every flow.
///
/// In SCXML they stand in the document. For `XState` they are given to `setup`: `setup(reweave.forXState({ assign }))`.
///
/// ```
/// assert!(reweave::export::GUARDS.contains("forXState"));
/// ```
pub const GUARDS: &str = include_str!("export/guards.js");

/// What no export of a machine has.
const LEFT_OUT: &[&str] = &[
    "words: what people write, how long it may be, and whether a row or a line that is picked is theirs; an event says that words came",
    "who may read what, and what each sees meanwhile: covers and what shows only later are the app's to draw (`sees`, `cover`, `veil`)",
    "names, terms and who is trained",
    "the record: lines, answers taken back, erasing, what is kept and the day at the end, who does not want to be asked again",
];

/// The flow is not for so many people.
///
/// ```
/// use reweave::{Flow, export};
///
/// let error = export::scxml(&Flow::brief(), 3).unwrap_err();
/// assert_eq!((error.seats, error.to_string().as_str()), (3, "this flow is not for 3 people"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this flow is not for {seats} people")]
pub struct NoSuchSeats {
    /// The number of people.
    pub seats: usize,
}

/// The flow for so many people as the configuration of a machine for `XState` 5, in JSON.
///
/// The guards and effects that it names are [`GUARDS`]. Each state has the ids of its messages as metadata, so that an app can render it
/// from the `.ftl` files.
///
/// ```
/// use reweave::{Flow, export};
///
/// let machine: serde_json::Value = serde_json::from_str(&export::xstate(&Flow::brief(), 2)?).unwrap();
/// let gate = &machine["states"]["place"]["states"]["gate"];
/// assert_eq!(gate["meta"]["message"][1], "step-gate");
/// assert_eq!(gate["on"]["0.choose.go-on"][0]["target"], "ask-to-meet");
/// # Ok::<(), export::NoSuchSeats>(())
/// ```
///
/// # Errors
///
/// [`NoSuchSeats`] if the flow is not for so many.
pub fn xstate(flow: &Flow, seats: usize) -> Result<String, NoSuchSeats> {
    Ok(format!("{}\n", xstate::write(&chart(flow, seats)?)))
}

/// The flow for so many people in SCXML, with the guards and effects as ECMAScript in it.
///
/// ```
/// use reweave::{Flow, export};
///
/// let document = export::scxml(&Flow::solo(), 1)?;
/// assert!(document.contains(r#"<transition event="0.leave""#));
/// # Ok::<(), export::NoSuchSeats>(())
/// ```
///
/// # Errors
///
/// [`NoSuchSeats`] if the flow is not for so many.
pub fn scxml(flow: &Flow, seats: usize) -> Result<String, NoSuchSeats> {
    Ok(scxml::write(&chart(flow, seats)?, GUARDS))
}

fn chart(flow: &Flow, seats: usize) -> Result<Chart, NoSuchSeats> {
    if !flow.seats().contains(&seats) {
        return Err(NoSuchSeats { seats });
    }
    let names = Names { flow, seats };
    let ends = Ends { completed: free(flow, "completed"), closed: free(flow, "closed") };
    let routes = Routes { names, ends: &ends };
    Ok(Chart {
        id: format!("{}-{seats}", flow.id()),
        place: place::place(routes),
        pause: pause::pause(names),
        context: context(names),
        meta: meta::of_all(names),
    })
}

/// A name that no step has.
fn free(flow: &Flow, name: &str) -> String {
    let mut name = name.to_owned();
    while flow.step(&name).is_some() {
        name.push('-');
    }
    name
}

/// What the guards and effects work on, before the first move: whoever starts is here, alone.
fn context(names: Names<'_>) -> Value {
    let each = |value: Value| vec![value; names.seats];
    json!({
        "roles": roles(names),
        "items": each(json!([])),
        "limits": Limits::default().sound(),
        "fewest": names.flow.seats().start(),
        "now": 0,
        "opened": 0,
        "step": null,
        "lead": 0,
        "ahead": [],
        "later": [],
        "named": [],
        "door": [],
        "here": [0],
        "gone": [],
        "loops": {},
        "at": each(json!("away")),
        "answers": each(Value::Null),
        "cards": each(json!([])),
        "answerBy": null,
        "shownBy": null,
        "noted": [],
        "used": each(json!({"moves": 0, "breaks": 0})),
        "pause": null,
        "ending": null,
        // What is on its way, between one state and the next.
        "over": null,
        "vacant": null,
        "chosen": null,
        "late": null,
        "closed": false,
        "shut": false,
        "elsewhere": false,
        "rest": false,
        "leaving": [],
    })
}

/// A role for each seat: the first for whoever starts, then as many of each as there must be, then of the last that has room. An
/// app gives others.
fn roles(names: Names<'_>) -> Value {
    let known = names.flow.roles();
    let Some(first) = known.first() else { return json!(vec![Value::Null; names.seats]) };
    let mut roles = vec![&first.id];
    for role in known {
        while roles.len() < names.seats
            && roles.iter().filter(|id| **id == &role.id).count() < usize::from(role.min)
        {
            roles.push(&role.id);
        }
    }
    while roles.len() < names.seats {
        let has_room = |role: &&crate::flow::Role| {
            let seated = roles.iter().filter(|id| **id == &role.id).count();
            role.max.is_none_or(|max| seated < usize::from(max))
        };
        let role = known.iter().rev().find(has_room).unwrap_or(first);
        roles.push(&role.id);
    }
    json!(roles)
}
