//! `dyad`: the full conversation between two people, 20 to 40 minutes.
//!
//! The core loop (tell, read, say back, check) for one, then the other's own part or turn, a landing where it can be enough,
//! cards for those who both want one more thing, and a close. One screen is one step: where a person picks what kind of
//! words to write, the words are written on the same screen.
//!
//! It stands in the order of what people can bear: first each is heard, then what either did is named if they want to, then
//! both are asked alone whether it is enough, and only if both want more come limits, requests and thanks. Who began has no
//! more of it than the other: the second turn has every option of the first, and an own part besides.

use super::Dyad;
use super::led::Led;
use super::shared::{
    LINE, LONG, OWN_FIRST, SHORT, accept, answer_gate, answer_question, answer_request, bounded, gate,
    hear_limit, limit, own_first, receive, receive_no, request, take_counter, take_in, topic,
};
use crate::flow::{Ask, Choice, Effect, Field, FlowDraft, Mark, Members, Round, Step, To, Who, WordList};
use crate::stage::Stage::{
    Boundaries, Closing, Listening, Naming, Opening, OwnPart, Reconnection, Reflecting,
};

/// The flow; with `warm_first`, each may give one thing they value before anything else is told.
///
/// What bounds it:
///
/// | loop | for each | |
/// | --- | --- | --- |
/// | `miss` | turn | tries beyond the first: a piece told anew or given back anew |
/// | `ways` | turn | how often both are asked for a way out after that |
/// | `more` | turn | pieces beyond the first, once one fits |
/// | `smaller-request` | turn | a request made smaller after a no |
/// | `later` | conversation | rests before anybody begins |
/// | `day` | conversation | other days |
///
/// The third break of one person leads to the landing, where it can be enough.
///
/// Where someone is asked first because they have more power, they begin with their own part, and can then tell how it was: one
/// screen more. That turn cannot be put off: then the other would have to begin after all.
pub(super) fn draft(Dyad { warm_first }: Dyad, led: Option<Led>) -> FlowDraft {
    let landing = To::step("landing");
    let tell = match led {
        None => Round::new("tell", Members::Everyone, "speak", landing).then("turn").later(),
        Some(led) => Round::by_role("tell", [(led.role(), OWN_FIRST), (Led::OTHER, "turn")], landing),
    };
    let draft = FlowDraft::new("dyad", 1)
        .screens(18 + if warm_first { 2 } else { 0 } + u8::from(led.is_some()))
        .turn_loop("miss", 2)
        .turn_loop("ways", 1)
        .turn_loop("more", 2)
        .flow_loop("later", 3)
        .flow_loop("day", 6)
        .turn_loop("smaller-request", 1)
        .round(tell)
        .round(Round::new("cards", Members::Everyone, "card-own", To::step("close")))
        .rest(3, "landing");
    let draft = led.into_iter().fold(draft, |draft, led| led.roles(draft));
    let draft = if warm_first {
        let after = led.map_or(To::round_of_others_first("tell"), |led| led.begins("tell"));
        let warm = Round::new("warm", Members::Everyone, "warm", after);
        draft.round(warm).made_with("warm_first", "true")
    } else {
        draft
    };
    let steps = opening(warm_first, led)
        .into_iter()
        .chain(turns(led))
        .chain(self::landing())
        .chain(cards())
        .chain(light_cards())
        .chain(close());
    // The page that says ready on another day waits together with the one before it.
    let waits = |step: Step| if step.id == *"day-ready" { step } else { bounded(step) };
    steps.map(waits).fold(draft, FlowDraft::step)
}

/// Before anything is told. Who begins is proposed with the invitation and agreed to by accepting it. So there are two doors,
/// one for each proposal, with the same texts.
///
/// `begin` asks both when both have come: days can lie between an invitation and its answer. Not to be ready is a rest, as
/// often as there is room for it. Where it is settled who begins, nobody proposes it.
fn opening(warm_first: bool, led: Option<Led>) -> Vec<Step> {
    let round = if warm_first { "warm" } else { "tell" };
    let begin = |id: &str, ready: To| {
        Step::new(id, Opening, Who::Everyone, Ask::Choice)
            .unseen()
            .page(&["settle-quiet", "settle-stop"])
            .option(Choice::new("ready", ready))
            .option(Choice::new("later", To::rest(To::back("later", id, To::Close))).while_room())
    };
    let answers = |id, next| accept(id, To::step(next)).about(&["ask-to-meet"]);
    let mut steps = Vec::new();
    if let Some(led) = led {
        // Nobody proposes who begins, so it is a step of its own, which asks for the topic alone.
        steps.extend([
            gate("gate", Who::Lead, "topic"),
            led.says_so(topic("topic", "answer-gate")),
            answer_gate("answer-gate", led.accept()).cover("topic"),
            led.says_so(answers(led.accept(), "begin")).about(&["topic"]).cover("topic"),
            begin("begin", led.begins(round)),
        ]);
    } else {
        steps.extend([
            gate("gate", Who::Lead, "ask-to-meet"),
            Step::new("ask-to-meet", Opening, Who::Lead, Ask::Choice)
                .terms()
                .option(Choice::new("i-begin", To::step("answer-gate")).note(LINE))
                .option(Choice::new("you-begin", To::step("answer-gate-you")).note(LINE)),
            answer_gate("answer-gate", "accept"),
            answers("accept", "begin"),
            answer_gate("answer-gate-you", "accept-you").texts_of("answer-gate"),
            answers("accept-you", "begin-you"),
            begin("begin", To::round(round)),
            begin("begin-you", To::round_of_others_first(round)).texts_of("begin"),
        ]);
    }
    if warm_first {
        let on = || To::next("warm");
        steps.push(
            Step::new("warm", Reconnection, Who::Lead, Ask::text(SHORT))
                .mark(Mark::Thanks)
                .to(To::step("receive-warm"))
                .pass(on()),
        );
        steps.push(receive("receive-warm", Reconnection, "warm", on()));
    }
    steps
}

fn next_turn() -> To {
    To::next("tell")
}

/// What follows a miss: once more, as often as that is possible; then a way out for both, once; then on. Without that bound
/// one could hold the other in the loop for as long as they like, or be held.
fn missed(to: &str, at_last: To) -> To {
    To::back("miss", to, To::back("ways", "ways", at_last))
}

/// The core loop: what each can do with their turn, how it is given back, and the ways out of it.
fn turns(led: Option<Led>) -> Vec<Step> {
    [telling(led), giving_back(led), ways_on()].concat()
}

/// `speak` and `turn` offer the same, in another order: in the first turn the account stands first, in the second an own part.
/// An own part is received, and nobody gives it back or grades it; after it the account can be told alone. After a miss a page
/// says what was asked for: a smaller piece, or the part that was missing.
///
/// Where the first turn is for someone's own part, the other's has the account first again: what they did is not what it is about.
fn telling(led: Option<Led>) -> Vec<Step> {
    let told = |id, options: [Choice; 3]| {
        let step = Step::new(id, Naming, Who::Lead, Ask::Choice).suggest(WordList::Feelings);
        options.into_iter().fold(step, Step::option).pass(next_turn())
    };
    let tell = || Choice::new("tell", To::step("listen")).text(LONG);
    let own = || Choice::new("own", To::step("receive-own")).mark(Mark::OwnPart).form(&own_part());
    let both = || Choice::new("both", To::step("receive-own-first")).mark(Mark::OwnPart).form(&own_part());
    let piece = |id| Step::new(id, Naming, Who::Lead, Ask::text(LONG)).suggest(WordList::Feelings);
    let [first, second] = match led {
        None => [told("speak", [tell(), own(), both()]), told("turn", [own(), tell(), both()])],
        Some(_) => [own_first(own(), next_turn()).option(both()), told("turn", [tell(), own(), both()])],
    };
    let given = [first.id.clone(), second.id.clone()];
    let given = [given[0].as_str(), given[1].as_str()];
    vec![
        first,
        second,
        receive("receive-own", OwnPart, given[0], next_turn()).about(&given),
        receive("receive-own-first", OwnPart, given[0], To::step("speak-account"))
            .about(&given)
            .texts_of("receive-own"),
        piece("speak-account").to(To::step("listen")).pass(next_turn()),
        piece("speak-smaller").to(To::step("listen")).pass(next_turn()),
        piece("speak-missing").about(&["say-back"]).to(To::step("listen")).pass(next_turn()),
    ]
}

/// - `listen` has no box: to read comes before to answer. A smaller piece can be asked for before a long one is given back
///   badly.
/// - `say-back` asks for one's own words, and beside them, if wished, for a part that makes sense. To make sense is not to
///   agree.
/// - `check` is for who spoke, alone. Where a part is missing, the note about it is given back; without a note they are asked for
///   that piece. `does-not-fit` asks the listener to give the same back anew.
fn giving_back(led: Option<Led>) -> Vec<Step> {
    // With an own part first, nothing is told at `speak`.
    let told: &[&str] = if led.is_some() { TOLD.get(1..).unwrap_or_default() } else { TOLD };
    vec![
        Step::new("listen", Listening, Who::Others, Ask::Page)
            .about(told)
            .care()
            .option(Choice::new("read", To::step("say-back")).mark(Mark::Heard))
            .option(
                Choice::new("smaller", missed("speak-smaller", To::step("say-back")))
                    .while_room()
                    .mark(Mark::Miss),
            ),
        Step::new(
            "say-back",
            Reflecting,
            Who::Others,
            Ask::form(&[Field::required("in-my-words", LONG), Field::optional("makes-sense", SHORT)]),
        )
        .about(&[told, &["check"]].concat())
        .care()
        .to(To::step("check"))
        .pass(To::step("check-unsaid")),
        Step::new("check", Reflecting, Who::Lead, Ask::Choice)
            .about(&["say-back"])
            .care()
            .option(Choice::new("fits", next_turn()).mark(Mark::Fits))
            .option(
                Choice::new("fits-more", To::back("more", "add-more", next_turn()))
                    .while_room()
                    .mark(Mark::More),
            )
            .option(
                Choice::new("part", missed("speak-missing", next_turn()))
                    .with_words(missed("say-back", next_turn()))
                    .mark(Mark::Miss)
                    .note(SHORT),
            )
            .option(Choice::new("does-not-fit", missed("say-back", next_turn())).mark(Mark::Miss).note(SHORT))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
    ]
}

/// - `check-unsaid`: the listener has passed. There is nothing to judge, so there is one way on.
/// - `ways` asks both apart, so that nobody has to be the one who gives up: the least willing answer decides.
/// - `add-more` is for who spoke, once it fits: the next piece, or something deeper. `guess` is reached from there alone: one guess
///   and one check, with no miss.
fn ways_on() -> Vec<Step> {
    vec![
        Step::new("check-unsaid", Reflecting, Who::Lead, Ask::Page)
            .care()
            .option(Choice::new("on-from-here", next_turn())),
        Step::new("ways", Reflecting, Who::Everyone, Ask::Choice)
            .unseen()
            .care()
            .option(Choice::new("smaller-piece", To::step("speak-smaller")))
            .option(Choice::new("a-rest", To::rest(To::step("speak-smaller"))))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        Step::new("add-more", Naming, Who::Lead, Ask::Choice)
            .suggest(WordList::Needs)
            .option(Choice::new("next-piece", To::step("listen")).text(LONG))
            .option(Choice::new("deeper", To::step("guess")).mark(Mark::Deeper).text(SHORT))
            .pass(next_turn()),
        Step::new("guess", Reflecting, Who::Others, Ask::text(SHORT))
            .about(&["add-more"])
            .care()
            .to(To::step("guess-check"))
            .pass(next_turn()),
        Step::new("guess-check", Reflecting, Who::Lead, Ask::Choice)
            .about(&["guess"])
            .care()
            .option(Choice::new("guess-fits", next_turn()).mark(Mark::Fits))
            .option(Choice::new("almost", next_turn()).note(SHORT))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
    ]
}

/// Where something is told that is given back; the first turn first.
const TOLD: &[&str] = &["speak", "turn", "speak-account", "speak-smaller", "speak-missing", "add-more"];

/// What an own part is made of: the act, what it did, what will be. There is no field for reasons, and none that asks for
/// anything.
fn own_part() -> Vec<Field> {
    vec![
        Field::required("what-i-did", SHORT),
        Field::optional("what-it-did", SHORT),
        Field::optional("what-i-will-do", SHORT),
    ]
}

/// Where it can be enough; and another day, with the page that is read alone before it.
///
/// Each answers alone and unseen: one more thing only if both want it, enough if one does. Another day comes back to here,
/// not to where it was left: what people want may have changed. Before it each reads the page of the beginning again, since
/// that may have changed too.
fn landing() -> Vec<Step> {
    vec![
        Step::new("landing", Boundaries, Who::Everyone, Ask::Choice)
            .unseen()
            .option(Choice::new("one-more", To::step("doors")))
            .option(Choice::new("another-day", To::back("day", "day-gate", To::step("close"))).while_room())
            .option(Choice::new("enough", To::step("close"))),
        gate("day-gate", Who::Everyone, "day-ready").apart().quiet().late_on_another_day(To::Close),
        Step::new("day-ready", Opening, Who::Everyone, Ask::Page)
            .unseen()
            .veil()
            .option(Choice::new("ready", To::step("landing"))),
    ]
}

/// Up to two cards each, given one after the other: one screen to give, one to receive.
///
/// They are picked unseen and before any is given, so that no card answers another. What was not picked is passed by, and
/// leaves no trace. Something else can be offered for a request once, and whoever asked takes it or leaves the request open:
/// an offer cannot become a bargain. A no has a page, on which the request can be made smaller once.
fn cards() -> Vec<Step> {
    let after_limit = || To::step("card-request");
    let after_request = || To::step("card-question");
    let after_question = || To::step("card-thanks");
    let card = |id, ask, card: &str, mark| Step::new(id, Boundaries, Who::Lead, ask).when(card).mark(mark);
    vec![
        Step::new("doors", Boundaries, Who::Everyone, Ask::Cards { max: 2 })
            .unseen()
            .option(Choice::card("own").mark(Mark::OwnPart))
            .option(Choice::card("limit").mark(Mark::Limit))
            .option(Choice::card("request").mark(Mark::Request))
            .option(Choice::card("question"))
            .option(Choice::card("thanks").mark(Mark::Thanks))
            .option(Choice::card("next-step").mark(Mark::NextStep))
            .to(To::round("cards")),
        card("card-own", Ask::form(&own_part()), "own", Mark::OwnPart)
            .to(To::step("receive-card-own"))
            .pass(To::step("card-limit")),
        receive("receive-card-own", Boundaries, "card-own", To::step("card-limit")).texts_of("receive-own"),
        card("card-limit", Ask::form(&limit()), "limit", Mark::Limit)
            .to(To::step("hear-limit"))
            .pass(after_limit()),
        hear_limit("card-limit", after_limit()),
        card("card-request", Ask::form(&request()), "request", Mark::Request)
            .to(To::step("answer-request"))
            .pass(after_request()),
        answer_request(&["card-request", "receive-no"], &after_request()),
        receive_no("card-request", "answer-request", after_request()),
        take_counter(&after_request()),
        Step::new("card-question", Boundaries, Who::Lead, Ask::text(SHORT))
            .when("question")
            .to(To::step("answer-question"))
            .pass(after_question()),
        answer_question("card-question", To::step("hear-answer"), after_question()),
        Step::new("hear-answer", Boundaries, Who::Lead, Ask::Choice)
            .about(&["answer-question"])
            .care()
            .option(Choice::new("heard", after_question()).mark(Mark::Heard))
            .pass(after_question()),
    ]
}

/// The light cards come last, at reconnection: thanks that came before a request would look like its price.
fn light_cards() -> Vec<Step> {
    let last = || To::next("cards");
    let card =
        |id, card: &str, mark| Step::new(id, Reconnection, Who::Lead, Ask::text(SHORT)).when(card).mark(mark);
    vec![
        card("card-thanks", "thanks", Mark::Thanks)
            .to(To::step("receive-thanks"))
            .pass(To::step("card-next-step")),
        take_in("receive-thanks", Reconnection, "card-thanks", To::step("card-next-step")),
        card("card-next-step", "next-step", Mark::NextStep).to(To::step("hear-next-step")).pass(last()),
        take_in("hear-next-step", Reconnection, "card-next-step", last()),
    ]
}

/// What is kept, a limit if someone wishes, a day or none; then each alone with the last page.
///
/// Answers are shown together, once both are given: nobody picks a day because the other did. Each can keep lines of their
/// own only, and if one keeps none nothing is kept. Of two days the later stands; with one *none* there is no day. A limit that
/// was set there can be marked as heard on the last page.
fn close() -> Vec<Step> {
    let with = |id: &str| {
        let fields = [Field::optional("when", SHORT), Field::optional("i-will", SHORT)];
        Choice::new(id, To::step("after")).form(&fields).lines(16).gives("limit-at-close")
    };
    vec![
        Step::new("close", Closing, Who::Everyone, Ask::Choice)
            .together()
            .late_by_limit(To::step("after"))
            .mark(Mark::Limit)
            .option(with("in-a-week").effect(Effect::Again { days: Some(7) }))
            .option(with("in-two-weeks").effect(Effect::Again { days: Some(14) }))
            .option(with("no-day")),
        Step::new("after", Closing, Who::Everyone, Ask::Page)
            .unseen()
            .about(&["close"])
            .page(&["after-care"])
            .late_by_limit(To::End)
            .option(Choice::new("limit-heard", To::End).if_given("limit-at-close").mark(Mark::Heard).shown())
            .option(Choice::new("done", To::End)),
    ]
}
