//! Steps that several flows share: how one comes in, and how what was given is received.

use crate::flow::{Ask, Choice, Effect, Field, Mark, Members, Step, To, Who};
use crate::stage::Stage;
use crate::stage::Stage::{Boundaries, Closing, Opening, OwnPart};

/// One line, in characters: a topic, a day.
pub(super) const LINE: u16 = 140;
/// A few sentences.
pub(super) const SHORT: u16 = 500;
/// As much as someone needs to tell.
pub(super) const LONG: u16 = 2000;

/// The step at which someone with more power begins.
pub(super) const OWN_FIRST: &str = "own-first";

/// The paragraphs of the page that is read alone, before anything is sent and before anything is answered.
pub(super) const GATE: &[&str] = &[
    "gate-not-for",
    "gate-fear",
    "gate-control",
    "gate-made-to",
    "gate-watched",
    "gate-rule",
    "gate-danger",
    "gate-living",
    "gate-above",
    "gate-rest",
    "gate-unsure",
];

/// The same without what is about being in a state to decide: asking for help is also for people who are tired or ill, and to ask
/// someone who decides about one's care.
pub(super) fn gate_for_any_state() -> Vec<&'static str> {
    GATE.iter().copied().filter(|id| !["gate-above", "gate-rest"].contains(id)).collect()
}

/// The page that is read alone: when such a conversation is not for someone, now or at all. Going on and stopping are equal
/// options, no reason is asked for, and nobody else sees which it was. What was shared does not stand beside it.
pub(super) fn gate(id: &str, who: Who, next: &str) -> Step {
    Step::new(id, Opening, who, Ask::Page)
        .unseen()
        .veil()
        .page(GATE)
        .option(Choice::new("go-on", To::step(next)))
        .option(Choice::new("not-for-now", To::Drop).mark(Mark::NotNow))
}

/// The same for an invited person, with the invitation above it, and hidden from the one who invites: to have read it and
/// stopped looks like not having come.
pub(super) fn answer_gate(id: &str, next: &str) -> Step {
    gate(id, Who::Invite(Members::Everyone), next)
        .page(&[&["invitation"], GATE].concat())
        .apart()
        .cover("ask-to-meet")
}

/// The topic, in one line, or none: it is enough to ask.
pub(super) fn topic(id: &str, next: &str) -> Step {
    Step::new(id, Opening, Who::Lead, Ask::text(LINE)).terms().to(To::step(next)).pass(To::step(next))
}

/// The answer to an invitation, with the terms in view. Not now and not again lead to the same, and to the one who invited
/// both look like no answer.
pub(super) fn accept(id: &str, next: To) -> Step {
    answers(id, [Choice::new("accept", next)]).cover("ask-to-meet")
}

/// The same where there are several yeses, each to something else.
pub(super) fn answers(id: &str, yeses: impl IntoIterator<Item = Choice>) -> Step {
    let step = Step::new(id, Opening, Who::Invite(Members::Everyone), Ask::Choice).unseen().terms();
    let step = yeses.into_iter().map(|yes| yes.mark(Mark::Consent)).fold(step, Step::option);
    step.option(Choice::new("not-now", To::Drop).mark(Mark::NotNow))
        .option(Choice::new("do-not-ask", To::Drop).mark(Mark::NotNow).effect(Effect::DoNotAsk))
}

/// Whoever has more power than the other is asked first, and about their own part; nothing is taken for granted by that, so it can
/// be passed like anything else. What they give is received, and never given back or checked.
pub(super) fn own_first(own: Choice, next: To) -> Step {
    Step::new(OWN_FIRST, OwnPart, Who::Lead, Ask::Choice).option(own).pass(next)
}

/// Something was given: it can be thanked for, taken in, or left without an answer. None of these forgives, agrees or judges.
/// A few words can go with them, and are nobody's due.
pub(super) fn receive(id: &str, stage: Stage, about: &str, next: To) -> Step {
    Step::new(id, stage, Who::Others, Ask::Choice)
        .about(&[about])
        .care()
        .option(Choice::new("thank-you", next.clone()).mark(Mark::Thanks).note(SHORT))
        .option(Choice::new("heard", next.clone()).mark(Mark::Heard).note(SHORT))
        .pass(next)
}

/// The same for something light, such as thanks or a small step.
pub(super) fn take_in(id: &str, stage: Stage, about: &str, next: To) -> Step {
    Step::new(id, stage, Who::Others, Ask::Choice)
        .about(&[about])
        .care()
        .option(Choice::new("heard", next.clone()).mark(Mark::Heard).note(SHORT))
        .pass(next)
}

/// A limit says what its writer will do: it is marked as read, or not, and nobody agrees to it.
pub(super) fn hear_limit(about: &str, next: To) -> Step {
    Step::new("hear-limit", Boundaries, Who::Others, Ask::Choice)
        .about(&[about])
        .care()
        .option(Choice::new("heard", next.clone()).mark(Mark::Heard))
        .pass(next)
}

/// Whoever is asked something answers, or says that they would rather not.
pub(super) fn answer_question(about: &str, answered: To, next: To) -> Step {
    Step::new("answer-question", Boundaries, Who::Others, Ask::text(LONG))
        .about(&[about])
        .care()
        .to(answered)
        .pass(next)
}

/// A request can be answered with yes, no, something else, or not yet; the answer is nobody's due.
pub(super) fn answer_request(about: &[&str], next: &To) -> Step {
    Step::new("answer-request", Boundaries, Who::Others, Ask::Choice)
        .about(about)
        .care()
        .option(Choice::new("yes", next.clone()).mark(Mark::Accept).note(SHORT))
        .option(Choice::new("no", To::step("receive-no")).mark(Mark::Decline).note(SHORT))
        .option(Choice::new("something-else", To::step("take-counter")).mark(Mark::Counter).text(SHORT))
        .option(Choice::new("need-time", next.clone()).mark(Mark::NeedTime))
        .pass(next.clone())
}

/// What was offered in place of what was asked for.
pub(super) fn take_counter(next: &To) -> Step {
    Step::new("take-counter", Boundaries, Who::Lead, Ask::Choice)
        .about(&["answer-request"])
        .care()
        .option(Choice::new("take-it", next.clone()).mark(Mark::Accept))
        .option(Choice::new("leave-open", next.clone()).mark(Mark::NeedTime))
        .pass(next.clone())
}

/// A no has a page of its own: it can be left there, or the request made smaller, once a turn. After that it is final.
/// What was asked for stands there, or the words that came with the no.
pub(super) fn receive_no(request_at: &str, again: &str, next: To) -> Step {
    Step::new("receive-no", Boundaries, Who::Lead, Ask::Choice)
        .about(&[request_at, "receive-no", "answer-request"])
        .care()
        .option(
            Choice::new("ask-smaller", To::back("smaller-request", again, next.clone()))
                .while_room()
                .mark(Mark::Request)
                .form(&request()),
        )
        .option(Choice::new("leave-it-there", next).mark(Mark::Enough))
}

/// What a request is made of.
pub(super) fn request() -> [Field; 2] {
    [Field::required("would-you", SHORT), Field::optional("by-when", LINE)]
}

/// What a limit is made of: two halves of one sentence.
pub(super) fn limit() -> [Field; 2] {
    [Field::required("when", SHORT), Field::required("i-will", SHORT)]
}

/// Everyone says whether they want to look at it again on a day, one of these or none, and can pick lines of their own that stay. Whoever
/// says nothing in time has chosen neither.
pub(super) fn close_together(days: &[(&str, u8)]) -> Step {
    let lines = |id: &str| Choice::new(id, To::step("after")).lines(16);
    let step = Step::new("close", Closing, Who::Everyone, Ask::Choice).together();
    let step = step.late_by_limit(To::step("after"));
    let day = |(id, days): &(&str, u8)| lines(id).effect(Effect::Again { days: Some(*days) });
    let step = days.iter().map(day).fold(step, Step::option);
    step.option(lines("no-day"))
}

/// The last page, which each reads alone. Nothing is asked there.
pub(super) fn last_page() -> Step {
    Step::new("after", Closing, Who::Everyone, Ask::Page)
        .unseen()
        .page(&["after-care"])
        .option(Choice::new("done", To::End))
}

/// Every wait has an end. Where nobody answers for as long as the app lets people take, it closes in the neutral words; those
/// who wait see that time. Doors have an end of their own.
pub(super) fn bounded(step: Step) -> Step {
    if step.late.is_some() || matches!(step.who, Who::Invite(_)) {
        step
    } else {
        step.late_by_limit(To::Close)
    }
}
