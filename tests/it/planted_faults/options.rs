//! Faults of options that are used up, of ways that depend on words, and of leaving that nobody sees.

use reweave::check::FaultKind as Kind;
use reweave::flow::{FlowDraft, Input, To, Who};

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
