//! `brief`: one honest conversation between two people, about 20 minutes.
//!
//! A tells, B gives back what came across, A says whether it fits; then B tells, or owns something, or passes, and A
//! gives back; then each may give, ask or set one thing. The screens are as few as they can be: where a person picks
//! what kind of words to write, the words are written on the same screen.
//!
//! It is for one small thing between people who want to speak and have little strength for it. So it has no page to read what
//! was said before giving it back, one miss a turn, and nothing that opens something deeper. For more there is the `dyad`.

use super::shared::{LINE, LONG, SHORT, accept, answer_gate, gate, receive};
use crate::flow::{Ask, Choice, Effect, Field, FlowDraft, Mark, Members, Round, Step, To, Who, WordList};
use crate::stage::Stage::{
    Boundaries, Closing, Listening, Naming, Opening, OwnPart, Reconnection, Reflecting,
};

/// The flow. Two rounds of everyone: what each has to tell, then one thing from each.
///
/// More misses would hold both in a loop, so after one the turn passes on. There is no landing to go to after many breaks:
/// the third of one person leads to the last page.
pub(super) fn draft() -> FlowDraft {
    let draft = FlowDraft::new("brief", 1)
        .screens(8)
        .turn_loop("miss", 1)
        .round(Round::new("tell", Members::Everyone, "speak", To::round("things")).then("reply"))
        .round(Round::new("things", Members::Everyone, "one-thing", To::step("after")))
        .rest(3, "after");
    [opening(), turns(), things(), last()].into_iter().flatten().fold(draft, FlowDraft::step)
}

fn next_turn() -> To {
    To::next("tell")
}

fn next_thing() -> To {
    To::next("things")
}

/// The page that is read alone comes before the topic is written, and for the other before the topic is seen. The topic is
/// one line, and may be left out: it is enough to ask.
fn opening() -> Vec<Step> {
    vec![
        gate("gate", Who::Lead, "ask-to-meet"),
        Step::new("ask-to-meet", Opening, Who::Lead, Ask::text(LINE))
            .terms()
            .to(To::step("answer-gate"))
            .pass(To::step("answer-gate")),
        answer_gate("answer-gate", "accept"),
        accept("accept", To::round("tell")).about(&["ask-to-meet"]),
    ]
}

/// One tells, the other gives back; then the other tells, or owns something.
///
/// What is given back stands under what was told: by whoever had the turn, at `speak` or `reply`, or by their note at
/// `check`, which says what part is missing. That only a part fits counts as a miss, and `leave-it` ends it without saying
/// who was right. Who listens can pass: then nothing was given back, and there is nothing to check.
///
/// The second turn is a choice of two, since to answer an account with an account is not the only thing to do with it. An own
/// part is received and never given back or checked.
fn turns() -> Vec<Step> {
    vec![
        Step::new("speak", Naming, Who::Lead, Ask::text(LONG))
            .suggest(WordList::Feelings)
            .to(To::step("say-back"))
            .pass(next_turn()),
        Step::new("say-back", Listening, Who::Others, Ask::text(LONG))
            .about(&["speak", "reply", "check"])
            .to(To::step("check"))
            .pass(next_turn()),
        Step::new("check", Reflecting, Who::Lead, Ask::Choice)
            .about(&["say-back"])
            .option(Choice::new("fits", next_turn()).mark(Mark::Fits))
            .option(
                Choice::new("part", To::back("miss", "say-back", next_turn())).mark(Mark::Miss).note(SHORT),
            )
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        Step::new("reply", Naming, Who::Lead, Ask::Choice)
            .suggest(WordList::Feelings)
            .option(Choice::new("tell", To::step("say-back")).text(LONG))
            .option(Choice::new("own", To::step("receive-own")).mark(Mark::OwnPart).text(LONG))
            .pass(next_turn()),
        receive("receive-own", OwnPart, "reply", next_turn()),
    ]
}

/// One thing that each may give, ask or set, and its answer.
///
/// One, so that it does not become a list of demands; and after both have told, so that nobody has to offer something to be
/// heard. A limit is heard or passed by. A request can be refused like anything else, and stays open where there is no
/// answer.
fn things() -> Vec<Step> {
    vec![
        Step::new("one-thing", Boundaries, Who::Lead, Ask::Choice)
            .option(
                Choice::new("limit", To::step("hear-limit"))
                    .mark(Mark::Limit)
                    .form(&[Field::required("when", SHORT), Field::required("i-will", SHORT)]),
            )
            .option(
                Choice::new("request", To::step("answer-request"))
                    .mark(Mark::Request)
                    .form(&[Field::required("would-you", SHORT), Field::optional("by-when", LINE)]),
            )
            .option(Choice::new("thanks", To::step("receive-thanks")).mark(Mark::Thanks).text(SHORT))
            .option(Choice::new("own", To::step("receive-own-thing")).mark(Mark::OwnPart).text(LONG))
            .pass(next_thing()),
        Step::new("hear-limit", Boundaries, Who::Others, Ask::Choice)
            .about(&["one-thing"])
            .option(Choice::new("heard", next_thing()).mark(Mark::Heard))
            .pass(next_thing()),
        Step::new("answer-request", Boundaries, Who::Others, Ask::Choice)
            .about(&["one-thing"])
            .option(Choice::new("yes", next_thing()).mark(Mark::Accept))
            .option(Choice::new("no", next_thing()).mark(Mark::Decline))
            .option(Choice::new("need-time", next_thing()).mark(Mark::NeedTime))
            .pass(next_thing()),
        receive("receive-thanks", Reconnection, "one-thing", next_thing()),
        receive("receive-own-thing", OwnPart, "one-thing", next_thing()).texts_of("receive-own"),
    ]
}

/// Alone and unseen, so that nobody keeps words or names a day to please the other: both stand only if both chose them.
fn last() -> Vec<Step> {
    vec![
        Step::new("after", Closing, Who::Everyone, Ask::Cards { max: 2 })
            .unseen()
            .page(&["after-care"])
            .option(Choice::card("keep-words").effect(Effect::Keep))
            .option(Choice::card("look-again").effect(Effect::Again { days: None }))
            .to(To::End),
    ]
}
