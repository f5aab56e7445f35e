//! Faults of the ways between the steps: what cannot be reached, does not end, or ends nobody knows when.

use reweave::Stage::{Closing, Naming, Opening};
use reweave::check::FaultKind as Kind;
use reweave::flow::{Ask, Choice, Effect, FlowDraft, Mark, Members, Rest, Round, Step, To, Who};

use crate::planted_faults::base::{finds, planted, planted_at, small, step, still_sound, talk};

fn brief() -> FlowDraft {
    reweave::Flow::brief().draft().clone()
}

fn page(id: &str, to: To) -> Step {
    Step::new(id, Naming, Who::Lead, Ask::Page).option(Choice::new("on", to))
}

/// The same, asked of all.
fn everybody(step: Step) -> Step {
    let mut step = step.unseen();
    step.who = Who::Everyone;
    step
}

#[test]
fn a_step_that_the_start_never_leads_to() {
    let island = page("island", To::End);
    planted(talk(), |draft| draft.steps.push(everybody(island)), "island", Kind::Unreachable);
    planted(talk(), |draft| step(draft, "limit").to = Some(To::step("done")), "hear", Kind::Unreachable);
    let quiet = || everybody(page("quiet", To::step("done")));
    let on = |draft: &mut FlowDraft| draft.steps.push(quiet());
    let rest = |draft: &mut FlowDraft| {
        on(draft);
        draft.rest = Some(Rest::new(3, "quiet"));
    };
    planted(talk(), on, "quiet", Kind::Unreachable);
    still_sound(talk(), rest);
}

#[test]
fn a_step_without_an_exit() {
    planted(
        talk(),
        |draft| {
            step(draft, "hear").options.push(Choice::new("stay", To::step("trap")).mark(Mark::Heard));
            draft.steps.push(page("trap", To::Drop));
        },
        "trap",
        Kind::NoExit,
    );
    let mut draft = talk();
    step(&mut draft, "done").options[0].to = Some(To::Drop);
    let all: Vec<String> = draft.steps.iter().map(|step| step.id.to_string()).collect();
    let expected: Vec<(&str, Kind)> = all.iter().map(|id| (id.as_str(), Kind::NoExit)).collect();
    finds(draft, &expected);
}

#[test]
fn a_plain_cycle() {
    let to = |id: &'static str, to: To| move |draft: &mut FlowDraft| step(draft, id).options[0].to = Some(to);
    planted(talk(), to("check", To::step("speak")), "check", Kind::UnboundedLoop("speak".into()));
    let again = |step: &mut Step| step.options.push(Choice::new("again", To::step("done")));
    planted_at(talk(), "done", again, Kind::UnboundedLoop("done".into()));
    planted_at(
        small(),
        "write",
        |step| step.pass = Some(To::step("write")),
        Kind::UnboundedLoop("write".into()),
    );
    let late = |step: &mut Step| *step = step.clone().late(60, To::step("speak"));
    planted_at(talk(), "check", late, Kind::UnboundedLoop("speak".into()));
    let full =
        |step: &mut Step| step.options[1].to = Some(To::back("miss", "say-back", To::step("say-back")));
    planted_at(talk(), "check", full, Kind::UnboundedLoop("say-back".into()));
    let done = |draft: &mut FlowDraft| draft.rounds[0].done = To::step("speak");
    let mut draft = talk();
    done(&mut draft);
    let faults = draft.check().unwrap_err();
    assert!(faults.iter().any(|fault| fault.kind == Kind::UnboundedLoop("speak".into())), "{faults}");
}

#[test]
fn a_cycle_over_a_new_round_of_turns() {
    let first = |id: &str| Some(To::round(id));
    let again = |step: &mut Step| step.options[0].to = first("tell");
    planted_at(talk(), "check", again, Kind::UnboundedLoop("speak".into()));
    let itself = |step: &mut Step| step.pass = first("tell");
    planted_at(talk(), "speak", itself, Kind::UnboundedLoop("speak".into()));
    let round = |step: &mut Step| step.pass = first("things");
    planted_at(brief(), "one-thing", round, Kind::UnboundedLoop("one-thing".into()));
    // Each new round forgets who has led, so the turns within it never run out.
    let mut draft = talk();
    step(&mut draft, "limit").pass = first("tell");
    draft.rounds[1].then = Some("hear".into());
    step(&mut draft, "limit").to = Some(To::next("set"));
    finds(draft, &[("limit", Kind::UnboundedLoop("speak".into()))]);
    let mut draft =
        talk().round(Round::new("second", Members::Everyone, "second", To::step("done")).then("limit"));
    step(&mut draft, "limit").pass = first("second");
    draft.steps.push(page("second", To::next("second")));
    let in_two = || Kind::TurnOfNoRound;
    let round_in_a_round = Kind::UnboundedLoop("second".into());
    finds(draft, &[("limit", round_in_a_round), ("limit", in_two()), ("hear", in_two())]);
}

#[test]
fn a_loop_that_starts_its_own_count_again() {
    let with = |draft: FlowDraft| {
        let mut draft = draft.round(Round::new("second", Members::Everyone, "second", To::step("done")));
        step(&mut draft, "hear").pass = Some(To::step("between"));
        draft.steps.push(
            Step::new("between", Naming, Who::Everyone, Ask::Choice)
                .unseen()
                .option(Choice::new("on", To::round("second")))
                .option(Choice::new("enough", To::step("done"))),
        );
        draft.steps.push(
            page("second", To::next("second"))
                .option(Choice::new("once-more", To::back("again", "between", To::step("done")))),
        );
        draft
    };
    // It is the loop on the way that is named, not the first in the draft; counted once and for all it is sound.
    finds(with(talk().turn_loop("again", 2)), &[("between", Kind::LoopRestartsItself("again".into()))]);
    let mut draft = with(talk().flow_loop("again", 2));
    step(&mut draft, "second").options[0].to = Some(To::step("done"));
    still_sound(draft, |_| {});
}

#[test]
fn a_count_that_the_next_lead_finds_used_up() {
    planted(
        talk(),
        |draft| draft.loops[0].per = reweave::flow::Scope::Conversation,
        "check",
        Kind::StaleCounter("miss".into()),
    );
    // Outside of turns a count for the whole conversation is what is wanted.
    let landing = |draft: &mut FlowDraft| {
        let round = To::back("round", "between", To::step("done"));
        *draft = draft.clone().flow_loop("round", 1);
        step(draft, "hear").options[0].to = Some(To::step("between"));
        let between = everybody(page("between", To::step("landing")));
        draft.steps.push(between);
        draft.steps.push(
            Step::new("landing", Closing, Who::Everyone, Ask::Choice)
                .unseen()
                .option(Choice::new("more", round))
                .option(Choice::new("enough", To::step("done"))),
        );
    };
    still_sound(talk(), landing);
}

#[test]
fn a_loop_that_is_never_taken() {
    let loops = |draft: &mut FlowDraft| *draft = draft.clone().turn_loop("spare", 2);
    planted(talk(), loops, "", Kind::UnusedLoop("spare".into()));
    let plain = |draft: &mut FlowDraft| step(draft, "check").options[1].to = Some(To::next("tell"));
    planted(talk(), plain, "", Kind::UnusedLoop("miss".into()));
}

/// Two private pages at the end, which each reads alone.
fn two_pages() -> FlowDraft {
    let mut draft = talk();
    *step(&mut draft, "done") = step(&mut draft, "done").clone().apart();
    step(&mut draft, "done").options[0].to = Some(To::step("last"));
    draft.step(
        Step::new("last", Closing, Who::Everyone, Ask::Page).unseen().option(Choice::new("close", To::End)),
    )
}

#[test]
fn one_who_goes_on_alone() {
    planted_at(talk(), "limit", |step| step.apart = true, Kind::ApartAlone);
    planted_at(talk(), "done", |step| step.apart = true, Kind::ApartAlone);
    let away = || Kind::ApartLeadsAway("last".into());
    let end = |step: &mut Step| step.options.push(Choice::new("skip", To::End));
    planted_at(two_pages(), "done", end, away());
    let elsewhere = |draft: &mut FlowDraft| step(draft, "hear").pass = Some(To::step("last"));
    planted(two_pages(), elsewhere, "done", away());
    planted(two_pages(), |draft| step(draft, "last").who = Who::Lead, "done", away());
    let other_cover = |draft: &mut FlowDraft| step(draft, "accept").cover = Some("hear".into());
    planted(talk(), other_cover, "answer-gate", Kind::ApartLeadsAway("accept".into()));
    planted_at(talk(), "answer-gate", |step| step.cover = None, Kind::ApartLeadsAway("accept".into()));
    still_sound(two_pages(), |draft| {
        step(draft, "done").options.push(Choice::new("leave", To::Drop));
    });
}

#[test]
fn a_break_that_leads_past_a_page_that_is_read_alone() {
    let to = |id: &'static str| move |draft: &mut FlowDraft| draft.rest = Some(Rest::new(2, id));
    planted(two_pages(), to("last"), "last", Kind::RestLeadsInside);
    planted(talk(), to("accept"), "accept", Kind::RestLeadsInside);
    still_sound(two_pages(), to("done"));
}

#[test]
fn nothing_is_late_where_each_goes_on_alone() {
    let end = |step: &mut Step| *step = step.clone().late(60, To::End);
    planted_at(two_pages(), "last", end, Kind::LateApart);
    // But for the last pages: whoever does not come to the end of them has finished.
    still_sound(two_pages(), |draft| end(step(draft, "done")));
    let elsewhere = |step: &mut Step| {
        step.stage = Naming;
        end(step);
    };
    planted_at(two_pages(), "done", elsewhere, Kind::LateApart);
    still_sound(talk(), |draft| {
        step(draft, "done").late = step(draft, "done").clone().late(60, To::End).late;
    });
}

#[test]
fn others_are_asked_before_they_agreed() {
    let skip = |draft: &mut FlowDraft| {
        step(draft, "gate").options.push(Choice::new("at-once", To::step("limit")));
    };
    // Everything on the way that asks others, or hands on the turn.
    let mut draft = talk();
    skip(&mut draft);
    let (asked, turn) = (|| Kind::NoConsent, || Kind::TurnOfNoRound);
    finds(draft, &[("limit", turn()), ("hear", asked()), ("hear", turn()), ("done", asked())]);
    let early = |draft: &mut FlowDraft| {
        let early = Step::new("early", Opening, Who::Everyone, Ask::Page).unseen();
        draft.steps.insert(0, early.option(Choice::new("on", To::step("gate"))));
    };
    planted(talk(), early, "early", Kind::NoConsent);
    let role = |draft: &mut FlowDraft| {
        draft.roles = vec!["one".into(), "two".into()];
        step(draft, "gate").who = Who::Role("two".into());
    };
    planted(talk(), role, "gate", Kind::AskedBeforeDoor("two".into()));
    let mut draft = talk();
    draft.rounds.push(Round::new("early", Members::Everyone, "again", To::step("answer-gate")));
    step(&mut draft, "gate").options[0].to = Some(To::round("early"));
    draft.steps.push(page("again", To::next("early")));
    finds(draft, &[("gate", Kind::NoConsent), ("again", Kind::NoConsent)]);
    // Where the flow begins with the invitation itself, nothing comes before it.
    still_sound(talk(), |draft| {
        draft.steps.remove(0);
        step(draft, "answer-gate").cover = None;
        step(draft, "accept").cover = None;
    });
}

#[test]
fn an_invitation_that_is_no_choice() {
    let kind = || Kind::InvitationWithoutChoice;
    planted_at(talk(), "accept", |step| drop(step.options.pop()), kind());
    planted_at(talk(), "accept", |step| step.options[1].mark = None, kind());
    // Who agrees leads on.
    let mut draft = talk();
    step(&mut draft, "accept").options[0] = Choice::new("yes", To::Drop).mark(Mark::Consent);
    let faults = draft.check().unwrap_err();
    assert!(faults.iter().any(|fault| fault.kind == kind()), "{faults}");
    let mut draft = talk();
    step(&mut draft, "accept").options[1].to = Some(To::round("tell"));
    finds(draft, &[("accept", kind()), ("accept", Kind::JoinsWithoutConsent)]);
}

#[test]
fn joining_without_agreeing() {
    let kind = || Kind::JoinsWithoutConsent;
    planted_at(talk(), "accept", |step| step.options.push(Choice::new("maybe", To::round("tell"))), kind());
    planted_at(talk(), "accept", |step| step.pass = Some(To::round("tell")), kind());
    let no = |step: &mut Step| {
        step.options.push(Choice::new("do-not-ask", To::round("tell")).effect(Effect::DoNotAsk));
    };
    planted_at(talk(), "accept", no, kind());
    still_sound(talk(), |draft| step(draft, "accept").pass = Some(To::Drop));
}

#[test]
fn an_invitation_that_nobody_sends_or_answers() {
    let late = |to: &'static str| move |step: &mut Step| *step = step.clone().late(60, To::step(to));
    planted_at(talk(), "gate", late("answer-gate"), Kind::LateInvitation);
    planted_at(talk(), "answer-gate", late("accept"), Kind::LateInvitation);
    let joins = |step: &mut Step| *step = step.clone().late(60, To::round("tell"));
    planted_at(talk(), "accept", joins, Kind::LateInvitation);
    let late_end = |step: &mut Step| *step = step.clone().late(60, To::End);
    planted_at(talk(), "accept", late_end, Kind::LateInvitation);
}

#[test]
fn an_invitation_when_all_have_answered() {
    let invite = |draft: &mut FlowDraft| {
        let second = step(draft, "accept").clone();
        step(draft, "hear").pass = Some(To::step("again"));
        let mut again = second;
        again.id = "again".into();
        again.options[0].to = Some(To::step("done"));
        draft.steps.push(again);
    };
    planted(talk(), invite, "again", Kind::InvitedAgain);
    let back = |draft: &mut FlowDraft| {
        step(draft, "check").options[1].to = Some(To::back("miss", "answer-gate", To::next("tell")));
    };
    let mut draft = talk();
    back(&mut draft);
    let restarts = Kind::LoopRestartsItself("miss".into());
    finds(draft, &[("answer-gate", Kind::InvitedAgain), ("accept", restarts)]);
    let rest = |draft: &mut FlowDraft| draft.rest = Some(Rest::new(2, "answer-gate"));
    planted(talk(), rest, "answer-gate", Kind::RestLeadsInside);
}
