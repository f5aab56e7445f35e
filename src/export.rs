//! Exports of a flow.

mod answers;
mod chart;
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
use names::Names;
use routes::{Ends, Routes};

/// The guards and effects that the machines name.
pub const GUARDS: &str = include_str!("export/guards.js");

/// What no export of a machine has.
const LEFT_OUT: &[&str] = &[
    "words: what people write, how long it may be, and whether a row or a line that is picked is theirs; an event says that words came",
    "who may read what, and what each sees meanwhile: covers and what shows only later are the app's to draw (`sees`, `cover`, `veil`)",
    "names, terms and who is trained",
    "the record: lines, answers taken back, erasing, what is kept and the day at the end, who does not want to be asked again",
];

/// No flow takes so many people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this flow is not for {seats} people")]
pub struct NoSuchSeats {
    /// The number of people.
    pub seats: usize,
}

/// The machine for `XState` 5.
///
/// # Errors
///
/// [`NoSuchSeats`].
pub fn xstate(flow: &Flow, seats: usize) -> Result<String, NoSuchSeats> {
    Ok(format!("{}\n", xstate::write(&chart(flow, seats)?)))
}

/// The machine in SCXML.
///
/// # Errors
///
/// [`NoSuchSeats`].
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
        while roles.len() < names.seats && roles.iter().filter(|id| **id == &role.id).count() < usize::from(role.min) {
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
