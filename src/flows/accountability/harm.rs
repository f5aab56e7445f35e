//! What is told, owned, asked for and promised after harm, and how it ends.

use super::Accountability;
use crate::flow::{Among, Ask, Choice, Effect, Field, Mark, Members, Names, Step, To, Told, Who, WordList};
use crate::flows::shared::{
    GATE, LINE, LONG, SHORT, accept, answer_request, close_together, gate, hear_limit, last_page, limit,
    request, take_counter,
};
use crate::stage::Stage::{
    Boundaries, Closing, Listening, Naming, Opening, OwnPart, Reconnection, Reflecting,
};

pub(super) fn steps(made: Accountability) -> Vec<Step> {
    let meeting = if made.meet {
        [agreed(), supporters(), vec![begin()], told(), account(), vec![support()]].concat()
    } else {
        Vec::new()
    };
    [meeting, letter(), owned(), conditions(), promised(made), one_way(), last()].concat()
}

/// The steps at which people are together in it: from the first door on, but for doors and for the last pages.
pub(super) fn while_it_goes_on(steps: &[Step]) -> Vec<&str> {
    let is_door = |step: &&Step| matches!(step.who, Who::Invite(_));
    let after = steps.iter().skip_while(|step| !is_door(step));
    after.filter(|step| !is_door(step) && step.stage != Closing).map(|step| step.id.as_str()).collect()
}

fn harmed() -> Who {
    Who::Role("harmed".into())
}

fn responsible() -> Who {
    Who::Role("responsible".into())
}

fn next_turn() -> To {
    To::next("tell")
}

/// Whoever was harmed says what is out of bounds, and picks who is beside them. The others agree to it, or go; and so do those who were
/// picked. Who was not picked never learns that they could have been.
fn agreed() -> Vec<Step> {
    let fields = [Field::required("out-of-bounds", SHORT), Field::optional("how", SHORT)];
    let supporters = |least| Names::between(Among::Role("supporter".into()), least..=4);
    vec![
        Step::new("agreements", Opening, Who::Lead, Ask::Choice)
            .option(Choice::new("set", To::step("agree")).form(&fields).names(supporters(0)))
            .option(Choice::new("only-pick", To::step("agree")).names(supporters(1)))
            .pass(To::step("agree")),
        Step::new("agree", Opening, Who::Others, Ask::Choice)
            .unseen()
            .about(&["agreements"])
            .option(Choice::new("agree", To::step("supporter-gate")).mark(Mark::Consent))
            .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
    ]
}

fn supporters() -> Vec<Step> {
    let named = || Who::Invite(Members::Named);
    let door = Step { who: named(), ..accept("supporter-door", To::step("begin")) };
    vec![
        gate("supporter-gate", named(), "supporter-door")
            .page(&[&["invitation-supporter"], GATE].concat())
            .apart()
            .cover("agree"),
        door.cover("agree").about(&["agreements"]).page(&["accountability-about"]),
    ]
}

/// Whoever was harmed says who tells first, and not before they are ready.
fn begin() -> Step {
    Step::new("begin", Opening, harmed(), Ask::Choice)
        .unseen()
        .page(&["settle-stop"])
        .option(Choice::new("i-begin", To::round_from("tell", "harmed")))
        .option(Choice::new("they-begin", To::round_from("tell", "responsible")))
        .option(Choice::new("later", To::rest(To::back("later", "begin", To::Close))).while_room())
}

/// What the harmed person tells is given back, and they alone say that it fits.
fn told() -> Vec<Step> {
    let piece = |id| Step::new(id, Naming, Who::Lead, Ask::text(LONG)).suggest(WordList::Feelings);
    let told = |step: Step| step.to(To::step("say-back")).pass(next_turn());
    vec![
        told(piece("speak")),
        told(piece("speak-missing").about(&["say-back"])),
        told(piece("speak-more")),
        Step::new(
            "say-back",
            Listening,
            responsible(),
            Ask::form(&[Field::required("in-my-words", LONG), Field::optional("makes-sense", SHORT)]),
        )
        .about(&["speak", "speak-missing", "speak-more", "check"])
        .care()
        .to(To::step("check"))
        .pass(next_turn()),
        check(),
    ]
}

fn check() -> Step {
    let missed = |to| To::back("miss", to, next_turn());
    let more = To::back("more", "speak-more", next_turn());
    let part = Choice::new("part", missed("speak-missing")).with_words(missed("say-back"));
    Step::new("check", Reflecting, Who::Lead, Ask::Choice)
        .about(&["say-back"])
        .care()
        .option(Choice::new("fits", next_turn()).mark(Mark::Fits))
        .option(Choice::new("fits-more", more).while_room().mark(Mark::More))
        .option(part.mark(Mark::Miss).note(SHORT))
        .option(Choice::new("does-not-fit", missed("say-back")).mark(Mark::Miss).note(SHORT))
        .option(Choice::new("leave-it", next_turn()).mark(Mark::Enough))
}

/// The one who did it tells what happened, and the harmed person is not asked to give it back.
fn account() -> Vec<Step> {
    let fields = [
        Field::required("what-happened", LONG),
        Field::optional("thinking", SHORT),
        Field::optional("what-i-see-now", SHORT),
    ];
    vec![
        Step::new("account", Naming, Who::Lead, Ask::form(&fields))
            .to(To::step("hear-account"))
            .pass(next_turn()),
        Step::new("hear-account", Listening, harmed(), Ask::Choice)
            .about(&["account"])
            .care()
            .option(Choice::new("heard", next_turn()).mark(Mark::Heard))
            .option(Choice::new("write-back", next_turn()).text(LONG))
            .pass(next_turn()),
    ]
}

/// Whoever is there beside them can say something, each in turn.
fn support() -> Step {
    Step::new("support", Naming, Who::Lead, Ask::text(SHORT))
        .to(To::next("support"))
        .pass(To::next("support"))
        .late_by_limit(To::next("support"))
}

/// Instead of meeting: the harmed person writes, and then reads what the other owns.
fn letter() -> Vec<Step> {
    vec![
        Step::new("letter", Naming, harmed(), Ask::text(LONG))
            .suggest(WordList::Feelings)
            .to(To::step("own"))
            .pass(To::step("own")),
    ]
}

/// The act, what it did, what will be. There is a field for how it came to it, the last and optional: an explanation that comes first is
/// heard as an excuse. Nothing in it asks for anything.
fn own_part() -> [Field; 4] {
    [
        Field::required("what-i-did", SHORT),
        Field::required("what-it-did", SHORT),
        Field::required("what-i-will-do", SHORT),
        Field::optional("explanation", SHORT),
    ]
}

fn owned() -> Vec<Step> {
    let next = To::step("conditions");
    vec![
        Step::new("own", OwnPart, responsible(), Ask::form(&own_part()))
            .mark(Mark::OwnPart)
            .about(&["letter"])
            .care()
            .to(To::step("receive-own"))
            .pass(next.clone()),
        Step::new("receive-own", OwnPart, harmed(), Ask::Choice)
            .about(&["own"])
            .care()
            .option(Choice::new("thank-you", next.clone()).mark(Mark::Thanks).note(SHORT))
            .option(Choice::new("heard", next.clone()).mark(Mark::Heard).note(SHORT))
            .option(Choice::new("still-need", next.clone()).text(SHORT))
            .pass(next),
    ]
}

/// Up to three limits or requests of the harmed person, one after the other. A no has a page of its own; after it something else can be
/// asked for while there is room.
fn conditions() -> Vec<Step> {
    let again = || To::back("condition", "conditions", To::step("commitments"));
    vec![
        Step::new("conditions", Boundaries, harmed(), Ask::Choice)
            .option(Choice::new("limit", To::step("hear-limit")).mark(Mark::Limit).form(&limit()))
            .option(Choice::new("request", To::step("answer-request")).mark(Mark::Request).form(&request()))
            .option(Choice::new("nothing-more", To::step("commitments"))),
        Step { who: responsible(), ..hear_limit("conditions", again()) },
        Step { who: responsible(), ..answer_request(&["conditions"], &again()) },
        Step::new("receive-no", Boundaries, harmed(), Ask::Page)
            .about(&["conditions", "answer-request"])
            .care()
            .option(Choice::new("leave-it-there", again()).mark(Mark::Enough)),
        Step { who: harmed(), ..take_counter(&again()) },
    ]
}

/// What each will do: by when, how it will be known, and who tells whether it was done. Then the harmed person says, for nobody else to
/// read, how they want to hear of it.
fn promised(made: Accountability) -> Vec<Step> {
    let helped = made.meet || made.is_kept();
    let on = || if helped { To::round("help") } else { To::step("told") };
    let commitment = [
        Field::required("what", SHORT),
        Field::required("until", LINE),
        Field::required("how-known", SHORT),
        Field::required("who-tells", LINE),
    ];
    let told = |id, to| Choice::new(id, To::step("close")).effect(Effect::Told(to));
    let mut steps = vec![
        Step::new("commitments", Reconnection, responsible(), Ask::Choice)
            .option(
                Choice::new("commit", To::back("commit", "commitments", on()))
                    .mark(Mark::Commitment)
                    .form(&commitment),
            )
            .option(Choice::new("that-is-all", on())),
    ];
    if helped {
        let fields = [Field::required("what", SHORT), Field::optional("by-when", LINE)];
        steps.push(
            Step::new("help", Reconnection, Who::Lead, Ask::form(&fields))
                .mark(Mark::Commitment)
                .to(To::next("help"))
                .pass(To::next("help"))
                .late_by_limit(To::next("help")),
        );
    }
    let close = || To::step("close");
    let step =
        Step::new("told", Reconnection, harmed(), Ask::Choice).unseen().pass(close()).late_by_limit(close());
    let step = step.option(told("here", Told::Here));
    let step = if made.is_kept() { step.option(told("through-keeper", Told::ThroughKeeper)) } else { step };
    steps.push(step.option(told("not", Told::Not)));
    steps
}

/// Only one of the two writes, and the other reads it: nobody answers.
fn one_way() -> Vec<Step> {
    let close = || To::step("close");
    vec![
        Step::new("statement", Naming, harmed(), Ask::text(LONG))
            .suggest(WordList::Feelings)
            .to(To::step("read-statement"))
            .pass(close()),
        Step::new("read-statement", Listening, responsible(), Ask::Page)
            .about(&["statement"])
            .care()
            .option(Choice::new("read", close()).mark(Mark::Heard)),
        Step::new("own-only", OwnPart, responsible(), Ask::form(&own_part()))
            .texts_of("own")
            .mark(Mark::OwnPart)
            .to(To::step("hear-own"))
            .pass(close()),
        Step::new("hear-own", OwnPart, harmed(), Ask::Choice)
            .about(&["own-only"])
            .care()
            .option(Choice::new("thank-you", close()).mark(Mark::Thanks).note(SHORT))
            .option(Choice::new("heard", close()).mark(Mark::Heard).note(SHORT))
            .pass(close()),
    ]
}

fn last() -> Vec<Step> {
    let close = close_together(&[("in-two-weeks", 14), ("in-six-weeks", 42)]);
    vec![close, last_page().late_by_limit(To::End)]
}
