//! Every fault that is planted in a sound draft is named, with its step, and nothing loads.

mod base;
mod items_and_names;
mod meaning;
mod options;
mod out_of_turn;
mod steps;
mod turns;
mod ways;

use base::{finds, small, step, talk};
use reweave::check::FaultKind;
use reweave::flow::{Choice, To};

/// Without this the tests beside it would show nothing: the drafts that faults are planted in have none.
#[test]
fn the_drafts_without_a_fault_are_sound() {
    for draft in [small(), talk(), reweave::Flow::brief().draft().clone()] {
        let id = draft.id.clone();
        assert_eq!(draft.check().err(), None, "{id}");
    }
}

#[test]
fn all_faults_are_reported_those_of_the_whole_flow_first_then_in_the_order_of_the_steps() {
    let mut draft = talk().turn_loop("never", 2).flow_loop("never-either", 0);
    step(&mut draft, "done").options.push(Choice::new("again", To::step("limit")));
    step(&mut draft, "hear").pass = None;
    step(&mut draft, "check").who = reweave::flow::Who::Everyone;
    step(&mut draft, "check").sees = reweave::flow::Audience::Nobody;
    step(&mut draft, "gate").options.push(Choice::new("Go On", To::End));
    finds(
        draft,
        &[
            ("", FaultKind::LoopLimit("never-either".into())),
            ("", FaultKind::UnusedLoop("never".into())),
            ("", FaultKind::UnusedLoop("never-either".into())),
            ("gate", FaultKind::BadId("Go On".into())),
            ("check", FaultKind::ListenerMarksHeard("fits".into())),
            ("hear", FaultKind::LimitMustBeHeard),
            ("done", FaultKind::UnboundedLoop("limit".into())),
        ],
    );
}

#[test]
fn names_that_do_not_resolve_are_reported_alone() {
    let mut draft = talk().turn_loop("never", 2);
    step(&mut draft, "speak").to = Some(To::step("nowhere"));
    step(&mut draft, "check").about = vec!["nothing".into()];
    step(&mut draft, "done").options.clear();
    finds(
        draft,
        &[
            ("speak", FaultKind::UnknownStep("nowhere".into())),
            ("check", FaultKind::UnknownStep("nothing".into())),
            ("done", FaultKind::NoOptions),
        ],
    );
}

#[test]
fn faults_say_what_and_where() {
    let mut draft = talk();
    step(&mut draft, "hear").pass = None;
    draft.loops[0].limit = 0;
    assert_eq!(
        draft.check().unwrap_err().to_string(),
        "the flow has 2 fault(s): the loop `miss` may be taken 0 times, or more than 20; step `hear`: a limit is \
         answered here, and the one who is asked cannot go on without marking it"
    );
}
