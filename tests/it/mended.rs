//! Faults that were there with more than two people, and stay mended.

use std::time::Duration;

use crate::common::played::sketch;
use crate::common::table::{Table, done, one_door, sound, tells};
use reweave::Stage::{Closing, Naming};
use reweave::conversation::{Ending, Limits};
use reweave::flow::{Ask, Choice, Effect, Members, Round, Step, To, Who};
use reweave::walk::Walks;
use reweave::{Move, Words};

#[test]
fn every_state_of_a_walk_is_reached_by_real_moves() {
    let walk = sketch("circle+repair").walk(Walks::roles([("keeper", 1), ("member", 2)]));
    let unreached = (0..walk.states()).filter(|state| walk.reach(*state).is_none()).count();
    assert_eq!(unreached, 0, "of {}", walk.states());
}

#[test]
fn whoever_left_at_the_close_learns_nothing_of_what_others_choose_after() {
    let option = |id: &str| Choice::new(id, To::step("done")).lines(4);
    let close = Step::new("close", Closing, Who::Everyone, Ask::Choice).together().option(option("no-day"));
    let flow = sound(
        one_door((2, 4), To::round("tell"))
            .round(Round::new("tell", Members::Everyone, "tell", To::step("close")))
            .step(tells("tell", Who::Lead, To::next("tell")))
            .step(close)
            .step(done()),
    );
    let mut table = Table::of(&flow, 3);
    table.all_join().each([0, 1, 2].map(|seat| (seat, Move::say("words"))));
    table.does(2, Move::Leave);
    assert_eq!((table.ending(2), table.lines(2).len()), (Some(Ending::Completed), 0));
    let pick = |line| Move::choose("no-day").with_words(Words::picks([line]));
    table.does(0, pick("0.1")).does(1, pick("1.1"));
    assert_eq!(table.lines(2), [""; 0]);
}

#[test]
fn whoever_left_at_the_close_learns_nothing_of_lines_that_all_keep() {
    let close = Step::new("close", Closing, Who::Everyone, Ask::Cards { max: 1 }).unseen();
    let flow = sound(
        one_door((2, 4), To::round("tell"))
            .round(Round::new("tell", Members::Everyone, "tell", To::step("close")))
            .step(tells("tell", Who::Lead, To::next("tell")))
            .step(close.option(Choice::card("keep").effect(Effect::Keep)).to(To::step("done")))
            .step(done()),
    );
    let mut table = Table::of(&flow, 3);
    table.all_join().each([0, 1, 2].map(|seat| (seat, Move::say("words"))));
    table.does(2, Move::Leave);
    assert_eq!(table.lines(2), [""; 0]);
    table.each([0, 1].map(|seat| (seat, Move::pick(["keep"]))));
    assert_eq!(table.lines(2), [""; 0]);
}

#[test]
fn the_last_break_does_not_lead_back_behind_a_departure() {
    let roles = ["keeper", "hurt", "member", "member"];
    let mut table = Table::with(&sketch("circle+repair"), &roles, Limits::default());
    table.does(0, Move::choose("go-on")).does(0, Move::Pass);
    for seat in 1..4 {
        table.does(seat, Move::choose("go-on")).does(seat, Move::choose("accept"));
    }
    table.each((0..4).map(|seat| (seat, Move::Pass)));
    assert_eq!(table.asked(), "story 0");
    for count in 0..3 {
        table.does(2, Move::Break);
        if count == 2 {
            // Without the break this leads to `check-out` at once.
            table.does(1, Move::Leave);
        }
        table.minutes(20);
        for seat in [0, 1, 2, 3] {
            let _gone = table.tries(seat, Move::Ready);
        }
    }
    assert_eq!(table.asked(), "break");
    assert_eq!(table.minutes(24 * 60 - 20).asked(), "check-out 0 2 3");
}

#[test]
fn turns_are_counted_from_one_when_the_one_who_has_it_leaves() {
    let mut back = tells("back", Who::Next, To::next("tell"));
    back.stage = Naming;
    let mut tell = tells("tell", Who::Lead, To::next("tell"));
    tell.to = Some(To::step("back"));
    let flow = sound(
        one_door((2, 6), To::round("tell"))
            .round(Round::new("tell", Members::Everyone, "tell", To::step("done")))
            .step(tell)
            .step(back)
            .step(done()),
    );
    let mut table = Table::of(&flow, 4);
    table.all_join().does(0, Move::say("a")).does(0, Move::Leave);
    assert_eq!(table.asked(), "back 1");
    let turn = table.view(1).turn().unwrap();
    assert!(turn.number >= 1, "turn {} of {}", turn.number, turn.of);
}

#[test]
fn when_all_who_are_asked_leave_it_goes_on_as_when_the_only_one_does() {
    let play = |people: usize| {
        let hear = Step::new("hear", Naming, Who::Others, Ask::Choice).unseen();
        let flow = sound(
            one_door((1, 4), To::round("tell"))
                .round(Round::new("tell", Members::Everyone, "tell", To::step("done")))
                .step(tells("tell", Who::Lead, To::step("hear")))
                .step(hear.option(Choice::new("heard", To::next("tell"))))
                .step(done()),
        );
        let mut table = Table::of(&flow, people);
        table.all_join().does(0, Move::say("a"));
        table.each((1..people).map(|seat| (seat, Move::Leave)));
        table.asked()
    };
    assert_eq!(play(2), "done 0");
    assert_eq!(play(3), play(2));
}

#[test]
fn all_who_wait_at_the_last_pages_know_until_when() {
    let page = |id: &str, to| {
        Step::new(id, Closing, Who::Everyone, Ask::Page).unseen().option(Choice::new("done", to))
    };
    let flow = sound(
        one_door((2, 4), To::step("first"))
            .step(page("first", To::step("done")).apart().late_by_limit(To::End))
            .step(done()),
    );
    let limits = Limits { answer: Duration::from_secs(3600), ..Limits::default() };
    let mut table = Table::with(&flow, &["", "", ""], limits);
    table.all_join().does(0, Move::choose("done"));
    assert!(table.view(0).waits_until().is_some() && table.view(1).waits_until().is_some());
    table.does(0, Move::choose("done"));
    assert_eq!(table.view(0).waits_until(), table.view(1).waits_until());
}
