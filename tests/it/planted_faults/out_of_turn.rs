//! Faults of calls and notes: what can be done out of turn.

use reweave::check::FaultKind as Kind;
use reweave::conversation::Note;
use reweave::flow::{Bounds, Call, FlowDraft, NoteRule, To};
use reweave::flows::Circle;

use crate::planted_faults::base::{planted, still_sound};

fn circle() -> FlowDraft {
    Circle::repair().flow().draft().clone()
}

fn with(call: Call) -> impl FnOnce(&mut FlowDraft) {
    move |draft| draft.calls.push(call)
}

#[test]
fn a_call_twice_or_with_a_bad_name() {
    let again = |draft: &mut FlowDraft| draft.calls.push(draft.calls[0].clone());
    planted(circle(), again, "", Kind::DuplicateCall("to-check-out".into()));
    let call = Call::new("Close It", "keeper", &["story"], To::Close);
    planted(circle(), with(call), "", Kind::BadId("Close It".into()));
}

#[test]
fn more_calls_or_notes_than_anybody_has_at_hand() {
    let calls = |draft: &mut FlowDraft| {
        for i in 0..Bounds::CALLS {
            draft.calls.push(Call::new(&format!("call-{i}"), "keeper", &["story"], To::Close));
        }
    };
    planted(circle(), calls, "", Kind::TooMuchOutOfTurn(Bounds::CALLS + 2));
    let notes = |draft: &mut FlowDraft| {
        draft.notes = Some((0..=Bounds::NOTES).map(|_| NoteRule::new(Note::Calm)).collect());
    };
    planted(circle(), notes, "", Kind::TooMuchOutOfTurn(Bounds::NOTES + 1));
}

#[test]
fn a_note_twice() {
    let again = |draft: &mut FlowDraft| {
        draft.notes = Some([Note::Calm, Note::Stop, Note::Calm].map(NoteRule::new).into());
    };
    planted(circle(), again, "", Kind::DuplicateNote(Note::Calm));
}

#[test]
fn calls_and_notes_of_roles_and_at_steps_that_are_not_there() {
    let call = |role, from: &[&str]| with(Call::new("end-it", role, from, To::Close));
    planted(circle(), call("chair", &["story"]), "", Kind::UnknownRole("chair".into()));
    planted(circle(), call("keeper", &["tale"]), "", Kind::UnknownStep("tale".into()));
    let to = with(Call::new("end-it", "keeper", &["story"], To::step("nowhere")));
    planted(circle(), to, "", Kind::UnknownStep("nowhere".into()));
    let note = |rule: NoteRule| move |draft: &mut FlowDraft| draft.notes = Some(vec![rule]);
    planted(
        circle(),
        note(NoteRule::new(Note::Calm).roles(&["chair"])),
        "",
        Kind::UnknownRole("chair".into()),
    );
    planted(circle(), note(NoteRule::new(Note::Calm).at(&["tale"])), "", Kind::UnknownStep("tale".into()));
    still_sound(circle(), note(NoteRule::new(Note::Calm).at(&["story"])));
}

#[test]
fn a_call_from_where_somebody_is_alone() {
    for from in ["gate", "door-gate", "door", "check-out", "close"] {
        let draft = {
            let mut draft = circle();
            draft.calls.push(Call::new("end-it", "keeper", &[from], To::Close));
            draft
        };
        let faults = draft.check().unwrap_err();
        let kinds: Vec<_> = faults.iter().map(|fault| fault.kind.clone()).collect();
        assert_eq!(kinds, [Kind::CallFromHere("end-it".into())], "{from}");
    }
}

#[test]
fn a_call_that_leads_back_or_nowhere_ahead() {
    let call = |from: &str, to: &str| with(Call::new("lead-on", "keeper", &[from], To::step(to)));
    let kind = || Kind::CallNotAhead("lead-on".into());
    planted(circle(), call("needs", "check-in"), "needs", kind());
    planted(circle(), call("wish", "wish"), "wish", kind());
    // From the landing one comes back to it.
    planted(circle(), call("landing", "wish"), "landing", kind());
    planted(circle(), call("wish", "landing"), "wish", kind());
    still_sound(circle(), call("check-in", "needs"));
}

#[test]
fn a_call_into_a_turn_or_a_door() {
    let call = |to: To| with(Call::new("lead-on", "keeper", &["check-in"], to));
    planted(circle(), call(To::step("story")), "", Kind::CallLeadsInside("lead-on".into()));
    planted(circle(), call(To::Drop), "", Kind::CallLeadsInside("lead-on".into()));
    still_sound(circle(), call(To::round("story")));
}
