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
use super::shared::{LINE, LONG, SHORT, accept, answer_gate, gate, receive};
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
/// | `later` | conversation | rests before anybody begins |
/// | `day` | conversation | other days |
///
/// The third break of one person leads to the landing, where it can be enough.
pub(super) fn draft(Dyad { warm_first }: Dyad) -> FlowDraft {
    let tell = |at| Round::new("tell", Members::Everyone, at, To::step("landing"));
    let tell = if warm_first { tell("speak") } else { tell("begin") };
    let draft = FlowDraft::new("dyad", 1)
        .screens(if warm_first { 18 } else { 16 })
        .turn_loop("miss", 2)
        .turn_loop("ways", 1)
        .turn_loop("more", 2)
        .flow_loop("later", 3)
        .flow_loop("day", 6)
        .round(tell.then("turn"))
        .round(Round::new("cards", Members::Everyone, "card-own", To::step("close")))
        .rest(3, "landing");
    let draft = if warm_first {
        let warm =
            Round::new("warm", Members::Everyone, "begin", To::round_of_others_first("tell")).then("warm");
        draft.round(warm).made_with("warm_first", "true")
    } else {
        draft
    };
    let steps = opening(warm_first)
        .into_iter()
        .chain(turns())
        .chain(landing())
        .chain(cards())
        .chain(light_cards())
        .chain(close());
    steps.fold(draft, FlowDraft::step)
}

/// Before anything is told. Who begins is proposed with the invitation and agreed to by accepting it. So there are two doors,
/// one for each proposal, with the same texts.
///
/// `begin` asks both when both have come: days can lie between an invitation and its answer. Not to be ready is a rest, and
/// after some of those it closes as it would by itself.
fn opening(warm_first: bool) -> Vec<Step> {
    let (round, first) = if warm_first { ("warm", "warm") } else { ("tell", "speak") };
    let mut steps = vec![
        gate("gate", Who::Lead, "ask-to-meet"),
        Step::new("ask-to-meet", Opening, Who::Lead, Ask::Choice)
            .terms()
            .option(Choice::new("i-begin", To::step("answer-gate")).note(LINE))
            .option(Choice::new("you-begin", To::step("answer-gate-you")).note(LINE)),
        answer_gate("answer-gate", "accept"),
        accept("accept", To::round(round)).about(&["ask-to-meet"]),
        answer_gate("answer-gate-you", "accept-you").texts_of("answer-gate"),
        accept("accept-you", To::round_of_others_first(round)).about(&["ask-to-meet"]),
        Step::new("begin", Opening, Who::Everyone, Ask::Choice)
            .unseen()
            .page(&["settle-quiet", "settle-stop"])
            .option(Choice::new("ready", To::step(first)))
            .option(Choice::new("later", To::rest(To::back("later", "begin", To::Close)))),
    ];
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

/// The core loop, and what the second person can do with their turn.
///
/// - `listen` has no box: to read comes before to answer. A smaller piece can be asked for before a long one is given back
///   badly.
/// - `say-back` asks for one's own words, and beside them, if wished, for a part that makes sense. To make sense is not to
///   agree.
/// - `check` is for who spoke, alone. Where a part is missing they are asked for that piece, with a note if they like;
///   `once-more` asks the listener to give the same back anew.
/// - `check-unsaid`: the listener has passed. There is nothing to judge, so there are only ways on.
/// - `ways` asks both apart, so that nobody has to be the one who gives up: the least willing answer decides.
/// - `guess` is reached by who spoke alone, who wrote what it touched. It is one guess and one check, with no miss.
/// - `turn`: an own part stands first, and is passed as easily as anything. By itself it is received, and nobody gives it back
///   or grades it.
fn turns() -> Vec<Step> {
    vec![
        Step::new("speak", Naming, Who::Lead, Ask::text(LONG))
            .suggest(WordList::Feelings)
            .to(To::step("listen"))
            .pass(next_turn()),
        Step::new("listen", Listening, Who::Others, Ask::Page)
            .about(&["speak", "turn"])
            .option(Choice::new("read", To::step("say-back")).mark(Mark::Heard))
            .option(Choice::new("smaller", missed("speak", To::step("say-back"))).mark(Mark::Miss)),
        Step::new(
            "say-back",
            Reflecting,
            Who::Others,
            Ask::form(&[Field::required("in-my-words", LONG), Field::optional("makes-sense", SHORT)]),
        )
        .about(&["speak", "turn", "check"])
        .to(To::step("check"))
        .pass(To::step("check-unsaid")),
        Step::new("check", Reflecting, Who::Lead, Ask::Choice)
            .about(&["say-back"])
            .suggest(WordList::Needs)
            .option(Choice::new("fits", next_turn()).mark(Mark::Fits))
            .option(Choice::new("fits-more", To::back("more", "speak", next_turn())).mark(Mark::More))
            .option(Choice::new("deeper", To::step("guess")).mark(Mark::Deeper).text(SHORT))
            .option(Choice::new("part", missed("speak", next_turn())).mark(Mark::Miss).note(SHORT))
            .option(Choice::new("once-more", missed("say-back", next_turn())).mark(Mark::Miss))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        Step::new("check-unsaid", Reflecting, Who::Lead, Ask::Choice)
            .option(Choice::new("on-from-here", next_turn()))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        Step::new("ways", Reflecting, Who::Everyone, Ask::Choice)
            .unseen()
            .option(Choice::new("smaller-piece", To::step("speak")))
            .option(Choice::new("a-rest", To::rest(To::step("speak"))))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        Step::new("guess", Reflecting, Who::Others, Ask::text(SHORT))
            .about(&["check"])
            .to(To::step("guess-check"))
            .pass(next_turn()),
        Step::new("guess-check", Reflecting, Who::Lead, Ask::Choice)
            .about(&["guess"])
            .option(Choice::new("guess-fits", next_turn()).mark(Mark::Fits))
            .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough)),
        Step::new("turn", Naming, Who::Lead, Ask::Choice)
            .suggest(WordList::Feelings)
            .option(Choice::new("own", To::step("receive-own")).mark(Mark::OwnPart).form(&own_part()))
            .option(Choice::new("tell", To::step("listen")).text(LONG))
            .option(
                Choice::new("both", To::step("listen"))
                    .mark(Mark::OwnPart)
                    .form(&[own_part(), vec![Field::required("how-it-was", LONG)]].concat()),
            )
            .pass(next_turn()),
        receive("receive-own", OwnPart, "turn", next_turn()),
    ]
}

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
            .option(Choice::new("another-day", To::back("day", "day-gate", To::step("close"))))
            .option(Choice::new("enough", To::step("close"))),
        gate("day-gate", Who::Everyone, "day-ready").apart(),
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
/// an offer cannot become a bargain.
fn cards() -> Vec<Step> {
    let after_limit = || To::step("card-request");
    let after_request = || To::step("card-thanks");
    vec![
        Step::new("doors", Boundaries, Who::Everyone, Ask::Cards { max: 2 })
            .unseen()
            .option(Choice::card("own").mark(Mark::OwnPart))
            .option(Choice::card("limit").mark(Mark::Limit))
            .option(Choice::card("request").mark(Mark::Request))
            .option(Choice::card("thanks").mark(Mark::Thanks))
            .option(Choice::card("next-step").mark(Mark::NextStep))
            .to(To::round("cards")),
        Step::new("card-own", Boundaries, Who::Lead, Ask::form(&own_part()))
            .when("own")
            .mark(Mark::OwnPart)
            .to(To::step("receive-card-own"))
            .pass(To::step("card-limit")),
        receive("receive-card-own", Boundaries, "card-own", To::step("card-limit")).texts_of("receive-own"),
        Step::new(
            "card-limit",
            Boundaries,
            Who::Lead,
            Ask::form(&[Field::required("when", SHORT), Field::required("i-will", SHORT)]),
        )
        .when("limit")
        .mark(Mark::Limit)
        .to(To::step("hear-limit"))
        .pass(after_limit()),
        Step::new("hear-limit", Boundaries, Who::Others, Ask::Choice)
            .about(&["card-limit"])
            .option(Choice::new("heard", after_limit()).mark(Mark::Heard))
            .pass(after_limit()),
        Step::new(
            "card-request",
            Boundaries,
            Who::Lead,
            Ask::form(&[Field::required("would-you", SHORT), Field::optional("by-when", LINE)]),
        )
        .when("request")
        .mark(Mark::Request)
        .to(To::step("answer-request"))
        .pass(after_request()),
        Step::new("answer-request", Boundaries, Who::Others, Ask::Choice)
            .about(&["card-request"])
            .option(Choice::new("yes", after_request()).mark(Mark::Accept))
            .option(Choice::new("no", after_request()).mark(Mark::Decline))
            .option(Choice::new("something-else", To::step("take-counter")).mark(Mark::Counter).text(SHORT))
            .option(Choice::new("need-time", after_request()).mark(Mark::NeedTime))
            .pass(after_request()),
        Step::new("take-counter", Boundaries, Who::Lead, Ask::Choice)
            .about(&["answer-request"])
            .option(Choice::new("take-it", after_request()).mark(Mark::Accept))
            .option(Choice::new("leave-open", after_request()).mark(Mark::NeedTime))
            .pass(after_request()),
    ]
}

/// The light cards come last, at reconnection: thanks that came before a request would look like its price.
fn light_cards() -> Vec<Step> {
    let last = || To::next("cards");
    vec![
        Step::new("card-thanks", Reconnection, Who::Lead, Ask::text(SHORT))
            .when("thanks")
            .mark(Mark::Thanks)
            .to(To::step("receive-thanks"))
            .pass(To::step("card-next-step")),
        Step::new("receive-thanks", Reconnection, Who::Others, Ask::Choice)
            .about(&["card-thanks"])
            .option(Choice::new("heard", To::step("card-next-step")).mark(Mark::Heard))
            .pass(To::step("card-next-step")),
        Step::new("card-next-step", Reconnection, Who::Lead, Ask::text(SHORT))
            .when("next-step")
            .mark(Mark::NextStep)
            .to(To::step("hear-next-step"))
            .pass(last()),
        Step::new("hear-next-step", Reconnection, Who::Others, Ask::Choice)
            .about(&["card-next-step"])
            .option(Choice::new("heard", last()).mark(Mark::Heard))
            .pass(last()),
    ]
}

/// What is kept, a limit if someone wishes, a day or none; then each alone with the last page.
///
/// Answers are shown together, once both are given: nobody picks a day because the other did. Each can keep lines of their
/// own only, and if one keeps none nothing is kept. Of two days the later stands; with one *none* there is no day.
fn close() -> Vec<Step> {
    let with = |id: &str| {
        let fields = [Field::optional("when", SHORT), Field::optional("i-will", SHORT)];
        Choice::new(id, To::step("after")).form(&fields).lines(16)
    };
    vec![
        Step::new("close", Closing, Who::Everyone, Ask::Choice)
            .together()
            .mark(Mark::Limit)
            .option(with("in-a-week").effect(Effect::Again { days: Some(7) }))
            .option(with("in-two-weeks").effect(Effect::Again { days: Some(14) }))
            .option(with("no-day")),
        Step::new("after", Closing, Who::Everyone, Ask::Page)
            .unseen()
            .page(&["after-care"])
            .option(Choice::new("done", To::End)),
    ]
}
