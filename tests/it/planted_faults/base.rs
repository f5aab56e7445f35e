//! Sound drafts to plant faults in, and what is found there.

use reweave::Stage::{Boundaries, Closing, Listening, Naming, Opening, Reflecting};
use reweave::check::FaultKind;
use reweave::flow::{Ask, Choice, FlowDraft, Mark, Members, Round, Step, To, Who};

/// One person writes, and is done.
pub(crate) fn small() -> FlowDraft {
    FlowDraft::new("small", 1)
        .seats(1..=1)
        .step(
            Step::new("write", Naming, Who::Lead, Ask::text(500)).to(To::step("done")).pass(To::step("done")),
        )
        .step(done())
}

/// Two people: each tells and is told back, then one sets a limit.
pub(crate) fn talk() -> FlowDraft {
    let next_turn = || To::next("tell");
    FlowDraft::new("talk", 1)
        .turn_loop("miss", 1)
        .round(Round::new("tell", Members::Everyone, "speak", To::round("set")))
        .round(Round::new("set", Members::Everyone, "limit", To::step("done")))
        .step(
            Step::new("gate", Opening, Who::Lead, Ask::Page)
                .unseen()
                .option(Choice::new("go-on", To::step("answer-gate")))
                .option(Choice::new("not-for-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(
            Step::new("answer-gate", Opening, Who::Invite(Members::Everyone), Ask::Page)
                .unseen()
                .apart()
                .cover("gate")
                .option(Choice::new("go-on", To::step("accept")))
                .option(Choice::new("not-for-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(
            Step::new("accept", Opening, Who::Invite(Members::Everyone), Ask::Choice)
                .unseen()
                .cover("gate")
                .option(Choice::new("yes", To::round("tell")).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(
            Step::new("speak", Naming, Who::Lead, Ask::text(500)).to(To::step("say-back")).pass(next_turn()),
        )
        .step(
            Step::new("say-back", Listening, Who::Others, Ask::text(500))
                .about(&["speak"])
                .to(To::step("check"))
                .pass(next_turn()),
        )
        .step(
            Step::new("check", Reflecting, Who::Lead, Ask::Choice)
                .about(&["say-back"])
                .option(Choice::new("fits", next_turn()).mark(Mark::Fits))
                .option(
                    Choice::new("part", To::back("miss", "say-back", next_turn())).mark(Mark::Miss).note(200),
                )
                .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        )
        .step(
            Step::new("limit", Boundaries, Who::Lead, Ask::text(500))
                .mark(Mark::Limit)
                .to(To::step("hear"))
                .pass(To::step("done")),
        )
        .step(
            Step::new("hear", Boundaries, Who::Others, Ask::Choice)
                .about(&["limit"])
                .option(Choice::new("heard", To::step("done")).mark(Mark::Heard))
                .pass(To::step("done")),
        )
        .step(done())
}

pub(crate) fn done() -> Step {
    Step::new("done", Closing, Who::Everyone, Ask::Page).unseen().option(Choice::new("finish", To::End))
}

/// The step of this name, to be changed.
#[track_caller]
pub(crate) fn step<'a>(draft: &'a mut FlowDraft, id: &str) -> &'a mut Step {
    draft.steps.iter_mut().find(|step| step.id == *id).expect("the draft has this step")
}

/// Checks a draft in which something was changed, for one fault and no other. No step's name stands for the whole flow.
#[track_caller]
pub(crate) fn planted(mut draft: FlowDraft, change: impl FnOnce(&mut FlowDraft), at: &str, kind: FaultKind) {
    assert_eq!(draft.clone().check().err(), None, "the draft before the change");
    change(&mut draft);
    finds(draft, &[(at, kind)]);
}

/// The same, with the change made to the step that has the fault.
#[track_caller]
pub(crate) fn planted_at(draft: FlowDraft, at: &str, change: impl FnOnce(&mut Step), kind: FaultKind) {
    planted(draft, |draft| change(step(draft, at)), at, kind);
}

/// Checks that exactly these faults are found, in this order.
#[track_caller]
pub(crate) fn finds(draft: FlowDraft, expected: &[(&str, FaultKind)]) {
    let faults = draft.check().expect_err("it loads, with the fault in it");
    let found: Vec<(&str, FaultKind)> = faults
        .iter()
        .map(|fault| (fault.step.as_ref().map_or("", |step| step.as_str()), fault.kind.clone()))
        .collect();
    assert_eq!(found, expected);
}

/// Checks that a changed draft is sound still.
#[track_caller]
pub(crate) fn still_sound(mut draft: FlowDraft, change: impl FnOnce(&mut FlowDraft)) {
    change(&mut draft);
    assert_eq!(draft.check().err(), None);
}
