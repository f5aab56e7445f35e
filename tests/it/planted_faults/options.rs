//! Faults of options that are used up, of ways that depend on words, and of leaving that nobody sees.

use reweave::Stage;
use reweave::check::FaultKind as Kind;
use reweave::flow::{Ask, Audience, Choice, FlowDraft, Input, Mark, Step, To, Who};

use crate::planted_faults::base::{planted, planted_at, step, still_sound, talk};

#[test]
fn an_option_that_is_there_while_nothing_has_room() {
    planted_at(talk(), "check", |step| step.options[0].while_room = true, Kind::RoomOfNothing("fits".into()));
    still_sound(talk(), |draft| step(draft, "check").options[1].while_room = true);
}

#[test]
fn options_of_which_none_is_left() {
    let only_the_counted = |draft: &mut FlowDraft| {
        let check = step(draft, "check");
        check.options.retain(|option| option.id == *"part");
        check.options[0].while_room = true;
    };
    planted(talk(), only_the_counted, "check", Kind::OptionsRunOut);
}

#[test]
fn words_that_decide_where_they_cannot() {
    let kind = || Kind::WordsDecide("part".into());
    let with_words = |draft: &mut FlowDraft| {
        step(draft, "check").options[1].with_words = Some(To::next("tell"));
    };
    still_sound(talk(), with_words);
    let part_takes = |takes: Option<Input>| {
        move |draft: &mut FlowDraft| {
            with_words(draft);
            step(draft, "check").options[1].takes = takes.into_iter().collect();
        }
    };
    // What must be written always comes, and what takes none never does.
    planted(talk(), part_takes(Some(Input::text(200))), "check", kind());
    planted(talk(), part_takes(None), "check", kind());
    // Where several answer, only what each chose decides.
    planted(
        talk(),
        |draft| {
            with_words(draft);
            draft.max_seats = 3;
            step(draft, "check").who = Who::Others;
        },
        "check",
        kind(),
    );
}

#[test]
fn a_leaving_that_nobody_ever_sees() {
    let quiet = |late: Option<To>| {
        move |draft: &mut FlowDraft| {
            let mut rest = reweave::flow::Step::new(
                "another-day",
                reweave::Stage::Opening,
                Who::Everyone,
                reweave::flow::Ask::Page,
            )
            .unseen()
            .quiet()
            .option(reweave::flow::Choice::new("ready", To::round("set")));
            if let Some(late) = late.clone() {
                rest = rest.late_on_another_day(late);
            }
            draft.steps.push(rest);
            draft.rounds[0].done = To::step("another-day");
        }
    };
    planted(talk(), quiet(None), "another-day", Kind::QuietForEver);
    planted(talk(), quiet(Some(To::step("done"))), "another-day", Kind::QuietForEver);
    still_sound(talk(), quiet(Some(To::Close)));
}

/// Two answer together, and each may set a limit in words; then each is alone with a last page.
fn two_set_limits() -> FlowDraft {
    let mut draft = talk();
    let last = draft.steps.len() - 1;
    let end = draft.steps.remove(last).id;
    let limit = Choice::new("limit", To::step("last")).text(200).mark(Mark::Limit).gives("set");
    draft
        .step(
            Step::new(end.as_str(), Stage::Closing, Who::Everyone, Ask::Choice)
                .together()
                .option(limit)
                .option(Choice::new("none", To::step("last"))),
        )
        .step(
            Step::new("last", Stage::Closing, Who::Everyone, Ask::Page)
                .unseen()
                .about(&[end.as_str()])
                .option(Choice::new("read", To::End).if_given("set").mark(Mark::Heard).shown())
                .option(Choice::new("done", To::End)),
        )
}

fn last(draft: &mut FlowDraft) -> &mut Step {
    step(draft, "last")
}

#[test]
fn an_option_that_waits_for_a_card_that_nobody_gives_or_sees() {
    still_sound(two_set_limits(), |_| ());
    let card = || "set".into();
    planted(
        two_set_limits(),
        |draft| last(draft).options[0].if_given = Some("other".into()),
        "last",
        Kind::UnknownCard("other".into()),
    );
    let giver = |draft: &FlowDraft| draft.steps[draft.steps.len() - 2].id.to_string();
    // Without words no card is given.
    let wordless = |draft: &mut FlowDraft| {
        let giver = giver(draft);
        step(draft, &giver).options[0].takes.clear();
    };
    planted(two_set_limits(), wordless, "last", Kind::UnknownCard(card()));
    // That it is there would tell what nobody was shown.
    let unseen = |draft: &mut FlowDraft| {
        let giver = giver(draft);
        let giver = step(draft, &giver);
        giver.sees = Audience::Nobody;
        giver.options[0].mark = None;
        last(draft).about.clear();
    };
    planted(two_set_limits(), unseen, "last", Kind::CardUnseen(card()));
}

#[test]
fn a_page_on_which_nothing_is_left_to_choose() {
    planted(two_set_limits(), |draft| drop(last(draft).options.remove(1)), "last", Kind::OptionsRunOut);
}

#[test]
fn a_limit_that_is_answered_on_the_last_page() {
    let argued = |draft: &mut FlowDraft| last(draft).options.push(Choice::new("but", To::End).text(100));
    planted(two_set_limits(), argued, "last", Kind::LimitAnswered("but".into()));
    // Without the way that goes by unseen it would have to be heard.
    let must = |draft: &mut FlowDraft| {
        last(draft).options[1].shown = true;
        last(draft).options[1].mark = Some(Mark::Heard);
    };
    planted(two_set_limits(), must, "last", Kind::LimitMustBeHeard);
}

#[test]
fn an_answer_that_is_shown_where_it_is_private() {
    let agrees = |draft: &mut FlowDraft| {
        last(draft).about.clear();
        last(draft).options[0].mark = Some(Mark::NotNow);
    };
    planted(two_set_limits(), agrees, "last", Kind::PrivateAnswerShown("read".into()));
    let noted = |draft: &mut FlowDraft| {
        last(draft).about.clear();
        last(draft).options[0].takes = vec![Input::text(100)];
    };
    planted(two_set_limits(), noted, "last", Kind::SharedWhileSeveralAnswer);
}
