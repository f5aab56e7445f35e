//! The region of the pause: none, a moment of quiet, or a break. It touches the place at its end alone.

use serde_json::json;

use super::chart::{Call, State, Way, call, plain};
use super::names::Names;
use crate::flow::NoteRule;

fn of_seat(name: &'static str, seat: usize) -> Call {
    call(name, json!({"seat": seat}))
}

/// The region.
pub(super) fn pause(names: Names<'_>) -> State {
    let mut pause = State::new("pause");
    pause.states = vec![none(names), moment(names), rest(names), State::end("over")];
    pause
}

/// What a break does, and the number of the last one of one person after which it leads elsewhere.
fn calls_a_break(names: Names<'_>, seat: usize) -> Vec<Call> {
    let mut params = json!({"seat": seat});
    if let Some((last, _)) = names.compiled().rest {
        params["last"] = json!(last);
    }
    vec![of_seat("move", seat), call("break", params)]
}

fn none(names: Names<'_>) -> State {
    let mut none = State::new("none");
    for seat in 0..names.seats {
        let moment = Way::to("moment").when([of_seat("may-rest", seat)]);
        none.on(&format!("{seat}.moment"), [moment.after([of_seat("move", seat), of_seat("moment", seat)])]);
        if names.seats > 1 {
            let may = call("may-rest", json!({"seat": seat, "several": true}));
            let called = Way::to("break").when([may]).after(calls_a_break(names, seat));
            none.on(&format!("{seat}.break"), [called]);
            notes(names, seat, &mut none);
        }
    }
    none.always([
        Way::to("over").when([plain("is-over")]),
        Way::to("break").when([plain("wants-rest")]).after([plain("rest-now")]),
        Way::does(vec![plain("no-rest")]).when([plain("no-rest")]),
    ]);
    none
}

/// The notes that are at hand, each with its rules: for whom, and where.
fn notes(names: Names<'_>, seat: usize, none: &mut State) {
    let rules = names.flow.notes();
    let mut seen = Vec::new();
    for rule in rules {
        if seen.contains(&rule.id) {
            continue;
        }
        seen.push(rule.id);
        let of_note = |NoteRule { roles, at, .. }: &NoteRule| {
            let mut params = json!({});
            if !roles.is_empty() {
                params["roles"] = json!(roles);
            }
            if !at.is_empty() {
                params["at"] = json!(at);
            }
            params
        };
        let of: Vec<_> = rules.iter().filter(|other| other.id == rule.id).map(of_note).collect();
        let may = call("may-note", json!({"seat": seat, "rules": of}));
        let noted = Way::does(vec![of_seat("move", seat), of_seat("note", seat)]).when([may]);
        none.on(&format!("{seat}.pace.{}", rule.id.id()), [noted]);
    }
}

fn moment(names: Names<'_>) -> State {
    let mut moment = State::new("moment");
    for seat in 0..names.seats {
        let ready = Way::to("none").when([of_seat("own-moment", seat)]);
        moment.on(&format!("{seat}.ready"), [ready.after([of_seat("move", seat), plain("resume")])]);
        if names.seats > 1 {
            let called = Way::to("break").when([of_seat("in-moment", seat)]);
            moment.on(&format!("{seat}.break"), [called.after(calls_a_break(names, seat))]);
        }
    }
    let over = Way::to("none").when([call("due", json!({"what": "moment"}))]);
    moment.on("time", [over.after([plain("time"), plain("resume")])]);
    moment.always([Way::to("over").when([plain("is-over")])]);
    moment
}

fn rest(names: Names<'_>) -> State {
    let mut rest = State::new("break");
    for seat in 0..names.seats {
        let may = call("may-leave", json!({"seat": seat, "resting": true}));
        let leaves = [of_seat("move", seat), of_seat("leave-break", seat)];
        let alone = Way::does(vec![call("over", json!({"how": "closed"}))]).when([of_seat("all-left", seat)]);
        let ways = [alone, Way::default()];
        let ways = ways.map(|way| way.when([may.clone()]).after(leaves.clone()));
        rest.on(&format!("{seat}.leave"), ways);
    }
    rest.on("time", at_the_cap());
    rest.always([Way::to("over").when([plain("is-over")])]);
    let mut resting = State::new("resting");
    let floor = Way::to("coming-back").when([call("due", json!({"what": "floor"}))]);
    resting.on("time", [floor.after([plain("time"), plain("may-end")])]);
    rest.states = vec![resting, coming_back(names), lapsing()];
    rest
}

/// At its cap a break goes on with those who are ready, if they are enough.
fn at_the_cap() -> [Way; 2] {
    let cap = call("due", json!({"what": "cap"}));
    [
        Way::to("lapsing").when([cap.clone(), plain("enough-ready")]).after([plain("time"), plain("lapse")]),
        Way::does(vec![plain("time"), call("over", json!({"how": "closed"}))]).when([cap]),
    ]
}

fn coming_back(names: Names<'_>) -> State {
    let mut back = State::new("coming-back");
    for seat in 0..names.seats {
        let may = of_seat("in-break", seat);
        let is = |is: bool| call("ready", json!({"seat": seat, "is": is}));
        let made = of_seat("move", seat);
        let ready = [made.clone(), of_seat("ready", seat)];
        back.on(
            &format!("{seat}.ready"),
            [
                Way::to("none")
                    .when([may.clone(), is(false), of_seat("all-ready", seat)])
                    .after(ready.iter().cloned().chain([plain("resume")])),
                Way::does(ready.to_vec()).when([may.clone(), is(false)]),
            ],
        );
        let not_ready = Way::does(vec![made.clone(), of_seat("not-ready", seat)]);
        back.on(&format!("{seat}.take-back"), [not_ready.when([may.clone(), is(true)])]);
        let longer = [made, plain("longer")];
        back.on(
            &format!("{seat}.longer"),
            [
                Way::does(longer.to_vec()).when([may.clone(), plain("no-longer")]),
                Way::to("resting").when([may]).after(longer),
            ],
        );
    }
    back
}

/// Those who had left are gone one after the other; then it goes on.
fn lapsing() -> State {
    let mut lapsing = State::new("lapsing");
    lapsing.always([Way::to("none").when([plain("all-gone")]).after([plain("resume")])]);
    lapsing
}
