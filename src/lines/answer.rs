//! Lines out. The outer fields are the machine's own; each entry of `views` is exactly what that person's device gets.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Driver, Refused};
use crate::conversation::Ending;
use crate::id::{FlowId, StepId};
use crate::machine::Status;
use crate::phrasebook::Prompt;
use crate::seat::{Seat, SeatSet};
use crate::stage::Stage;
use crate::time::Time;

#[derive(Serialize)]
struct AcceptedLine<'a> {
    ok: bool,
    #[serde(rename = "ref")]
    reference: Option<Value>,
    revision: u64,
    flow: &'a FlowId,
    stage: Stage,
    step: &'a StepId,
    status: Status,
    acting: Vec<usize>,
    deadline: Option<i64>,
    ending: Option<Ending>,
    changed: Vec<usize>,
    views: Vec<Prompt>,
    #[serde(flatten)]
    beside: Beside,
}

/// What a line asks for beside the views, by its name; `null` where there is none.
pub(super) type Beside = Map<String, Value>;

#[derive(Serialize)]
struct RefusedLine<'a> {
    ok: bool,
    #[serde(rename = "ref")]
    reference: Option<Value>,
    revision: u64,
    error: Problem<'a>,
}

#[derive(Serialize)]
struct Problem<'a> {
    code: &'a str,
    message: &'a str,
}

pub(super) fn accepted(
    driver: &Driver,
    reference: Option<Value>,
    changed: SeatSet,
    beside: Beside,
) -> String {
    let conversation = &driver.conversation;
    let operator = conversation.operator(driver.now);
    let step = operator.step();
    json(&AcceptedLine {
        ok: true,
        reference,
        revision: conversation.revision(),
        flow: conversation.flow().id(),
        stage: step.stage,
        step: &step.id,
        status: operator.status(),
        acting: list(operator.acting()),
        deadline: operator.deadline().map(Time::millis),
        ending: operator.ending(),
        changed: list(changed),
        views: conversation.seats().filter_map(|seat| driver.screen(seat)).collect(),
        beside,
    })
}

pub(super) fn refused(driver: &Driver, reference: Option<Value>, refused: &Refused) -> String {
    let Refused { code, message } = refused;
    let revision = driver.conversation.revision();
    json(&RefusedLine { ok: false, reference, revision, error: Problem { code, message } })
}

fn list(seats: SeatSet) -> Vec<usize> {
    seats.iter().map(Seat::index).collect()
}

/// These types have only texts as keys, so they can always be written.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| format!("{{\"ok\":false,\"error\":\"{error}\"}}"))
}
