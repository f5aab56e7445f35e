//! `brief`: one honest conversation between two people, about 20 minutes.
//!
//! A tells, B gives back what came across, A says whether it fits; then B tells, or owns something, or passes, and A
//! gives back; then each may give, ask or set one thing. The screens are as few as they can be: where a person picks
//! what kind of words to write, the words are written on the same screen.
//!
//! It is for one small thing between people who want to speak and have little strength for it. So it has no page to read what
//! was said before giving it back, one miss a turn, and nothing that opens something deeper. For more there is the `dyad`.

use super::led::Led;
use super::shared::{
    LONG, OWN_FIRST, SHORT, accept, answer_gate, answer_question, bounded, gate, hear_limit, limit,
    own_first, receive, receive_no, request, take_in, topic,
};
use crate::flow::{Ask, Choice, Effect, FlowDraft, Mark, Members, Round, Step, To, Who, WordList};
use crate::stage::Stage::{Boundaries, Closing, Listening, Naming, OwnPart, Reconnection, Reflecting};

/// The flow. Two rounds of everyone: what each has to tell, then one thing from each.
///
/// More misses would hold both in a loop, so after one the turn passes on. There is no landing to go to after many breaks:
/// the third of one person leads to the last page.
///
/// Where someone is asked first because they have more power, their turn is their own part, and then the other tells. It cannot be
/// put off: then the other would have to begin after all.
pub(super) fn draft(led: Option<Led>) -> FlowDraft {
    let draft = FlowDraft::new("brief", 1).screens(8).turn_loop("miss", 1).turn_loop("smaller-request", 1);
    let things = || To::round("things");
    let draft = match led {
        None => draft.round(Round::new("tell", Members::Everyone, "speak", things()).then("reply").later()),
        Some(led) => {
            let at = [(led.role(), OWN_FIRST), (Led::OTHER, "reply")];
            led.roles(draft).round(Round::by_role("tell", at, things()))
        }
    };
    let draft =
        draft.round(Round::new("things", Members::Everyone, "one-thing", To::step("after"))).rest(3, "after");
    let steps = [opening(led), turns(led), things_of_each(), last()];
    steps.into_iter().flatten().map(bounded).fold(draft, FlowDraft::step)
}

fn next_turn() -> To {
    To::next("tell")
}

fn next_thing() -> To {
    To::next("things")
}

/// The page that is read alone comes before the topic is written, and for the other before the topic is seen. The topic is
/// one line, and may be left out: it is enough to ask.
fn opening(led: Option<Led>) -> Vec<Step> {
    let sends = topic("ask-to-meet", "answer-gate");
    let answers = |id, next| accept(id, next).about(&["ask-to-meet"]);
    let (sends, answers) = match led {
        None => (sends, answers("accept", To::round("tell"))),
        Some(led) => (led.says_so(sends), led.says_so(answers(led.accept(), led.begins("tell")))),
    };
    let reads = answer_gate("answer-gate", answers.id.as_str());
    vec![gate("gate", Who::Lead, "ask-to-meet"), sends, reads, answers]
}

/// What follows a miss: once more, while the turn has room for it; then on.
fn missed(to: &str) -> To {
    To::back("miss", to, next_turn())
}

/// One tells, the other gives back; then the other tells. Each can own something instead, the one who begins too: an own part
/// is received, and never given back or checked.
///
/// What is given back stands under what was told: by whoever had the turn, or by their note at `check`, which says what part is
/// missing. Where they leave no note they are asked for that piece. That only a part fits counts as a miss, and so does that it
/// does not fit; `leave-it` ends it without saying who was right. Who listens can pass: then nothing was given back, and there
/// is nothing to check.
fn turns(led: Option<Led>) -> Vec<Step> {
    let own = || Choice::new("own", To::step("receive-own")).mark(Mark::OwnPart).text(LONG);
    let tell = |id| {
        Step::new(id, Naming, Who::Lead, Ask::Choice)
            .suggest(WordList::Feelings)
            .option(Choice::new("tell", To::step("say-back")).text(LONG))
            .option(own())
            .pass(next_turn())
    };
    // What is told in the first turn is given back; an own part that comes first is not.
    let (first, told) = match led {
        None => (tell("speak"), vec!["speak", "reply", "speak-missing", "check"]),
        Some(_) => (own_first(own(), next_turn()), vec!["reply", "speak-missing", "check"]),
    };
    let begins = first.id.clone();
    vec![
        first,
        Step::new("speak-missing", Naming, Who::Lead, Ask::text(LONG))
            .about(&["say-back"])
            .to(To::step("say-back"))
            .pass(next_turn()),
        Step::new("say-back", Listening, Who::Others, Ask::text(LONG))
            .about(&told)
            .care()
            .to(To::step("check"))
            .pass(next_turn()),
        Step::new("check", Reflecting, Who::Lead, Ask::Choice)
            .about(&["say-back"])
            .care()
            .option(Choice::new("fits", next_turn()).mark(Mark::Fits))
            .option(
                Choice::new("part", missed("speak-missing"))
                    .with_words(missed("say-back"))
                    .mark(Mark::Miss)
                    .note(SHORT),
            )
            .option(Choice::new("does-not-fit", missed("say-back")).mark(Mark::Miss).note(SHORT))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        tell("reply"),
        receive("receive-own", OwnPart, begins.as_str(), next_turn()).about(&[begins.as_str(), "reply"]),
    ]
}

/// One thing that each may give, ask or set, and its answer.
///
/// One, so that it does not become a list of demands; and after both have told, so that nobody has to offer something to be
/// heard. A limit is heard or passed by. A request can be refused like anything else, and stays open where there is no
/// answer; a no is received on a page of its own.
fn things_of_each() -> Vec<Step> {
    vec![
        Step::new("one-thing", Boundaries, Who::Lead, Ask::Choice)
            .option(Choice::new("limit", To::step("hear-limit")).mark(Mark::Limit).form(&limit()))
            .option(Choice::new("request", To::step("answer-request")).mark(Mark::Request).form(&request()))
            .option(Choice::new("question", To::step("answer-question")).text(SHORT))
            .option(Choice::new("thanks", To::step("receive-thanks")).mark(Mark::Thanks).text(SHORT))
            .option(Choice::new("own", To::step("receive-own-thing")).mark(Mark::OwnPart).text(LONG))
            .pass(next_thing()),
        hear_limit("one-thing", next_thing()),
        Step::new("answer-request", Boundaries, Who::Others, Ask::Choice)
            .about(&["one-thing", "receive-no"])
            .care()
            .option(Choice::new("yes", next_thing()).mark(Mark::Accept).note(SHORT))
            .option(Choice::new("no", To::step("receive-no")).mark(Mark::Decline).note(SHORT))
            .option(Choice::new("need-time", next_thing()).mark(Mark::NeedTime))
            .pass(next_thing()),
        receive_no("one-thing", "answer-request", next_thing()),
        take_in("receive-thanks", Reconnection, "one-thing", next_thing()),
        receive("receive-own-thing", OwnPart, "one-thing", next_thing()).texts_of("receive-own"),
        // The answer is read where it stands, without a page of its own: so much fits into eight screens.
        answer_question("one-thing", next_thing(), next_thing()),
    ]
}

/// Alone and unseen, so that nobody keeps words or names a day to please the other: both stand only if both chose them.
fn last() -> Vec<Step> {
    vec![
        Step::new("after", Closing, Who::Everyone, Ask::Cards { max: 2 })
            .unseen()
            .page(&["after-care"])
            .late_by_limit(To::End)
            .option(Choice::card("keep-words").effect(Effect::Keep))
            .option(Choice::card("look-again").effect(Effect::Again { days: None }))
            .to(To::End),
    ]
}
