//! Lines out. The outer fields are the machine's own; each entry of `views` is exactly what that person's device gets.

use reweave::conversation::Ending;
use reweave::id::{FlowId, StepId};
use reweave::{Prompt, Seat, Stage, Status};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::line::Host;

#[derive(Serialize)]
struct Accepted<'a> {
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
pub(crate) type Beside = Map<String, Value>;

#[derive(Serialize)]
struct Refused<'a> {
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

pub(crate) fn accepted(host: &Host, reference: Option<Value>, changed: Vec<usize>, beside: Beside) -> String {
    let (conversation, now) = (&host.conversation, host.now);
    let operator = conversation.operator(now);
    let step = operator.step();
    json(&Accepted {
        ok: true,
        reference,
        revision: conversation.revision(),
        flow: conversation.flow().id(),
        stage: step.stage,
        step: &step.id,
        status: operator.status(),
        acting: operator.acting().iter().map(Seat::index).collect(),
        deadline: operator.deadline().map(reweave::Time::millis),
        ending: operator.ending(),
        changed,
        views: conversation.seats().filter_map(|seat| screen(host, seat)).collect(),
        beside,
    })
}

pub(crate) fn refused(host: &Host, reference: Option<Value>, code: &str, message: &str) -> String {
    let revision = host.conversation.revision();
    json(&Refused { ok: false, reference, revision, error: Problem { code, message } })
}

fn screen(host: &Host, seat: Seat) -> Option<Prompt> {
    let view = host.conversation.view(seat, host.now)?;
    let languages = host.conversation.person(seat)?.languages();
    let mut prompt = Prompt::new();
    host.phrasebook.reader(languages).prompt(&view, &mut prompt);
    Some(prompt)
}

/// These types have only texts as keys, so they can always be written.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| format!("{{\"ok\":false,\"error\":\"{error}\"}}"))
}
