//! Breaks of more than two people: when they go on, with whom, and where.

use std::time::Duration;

use crate::common::table::{Table, all_choose, done, one_door, sound, tells};
use reweave::conversation::Limits;
use reweave::flow::{Departure, FlowDraft, Late, Members, Role, Round, To, Who};
use reweave::{Move, MoveKind, Status, Time};

/// The minutes of a break: when it may end, and when it is over.
const FLOOR: i64 = 20;
const CAP: i64 = 120;

fn limits() -> Limits {
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    Limits { break_cap: minutes(120), answer: minutes(60), ..Limits::default() }
}

fn draft(min: u8) -> FlowDraft {
    let mut tell = tells("tell", Who::Lead, To::next("tell"));
    tell.late = Some(Late::by_limit(To::next("tell")));
    one_door((min, 6), To::round("tell"))
        .round(Round::new("tell", Members::Everyone, "tell", To::step("land")))
        .step(tell)
        .step(all_choose("land", &["on"], &To::step("done")))
        .step(done())
}

/// In a break that the second of so many has called.
#[track_caller]
fn in_a_break(draft: FlowDraft, roles: &[&str]) -> Table {
    let mut table = Table::with(&sound(draft), roles, limits());
    table.all_join().does(1, Move::Break);
    table
}

#[test]
fn when_all_are_ready_it_goes_on_at_once() {
    let mut table = in_a_break(draft(2), &[""; 4]);
    assert!(table.tries(0, Move::Ready).is_err(), "before its time nobody is");
    table.minutes(FLOOR).each([0, 1, 2].map(|seat| (seat, Move::Ready)));
    assert_eq!(table.asked(), "break");
    assert_eq!(table.does(3, Move::Ready).asked(), "tell 0");
}

/// Nobody is writing in a break, so a leaving there looks like silence: for the others it is a break until its time, and then it
/// goes on without the one who left.
#[test]
fn whoever_leaves_looks_like_someone_who_is_silent() {
    for leaves_at in [0, FLOOR] {
        for who in [0, 3] {
            let all = (0..4).filter(|seat| *seat != who);
            let play = |leaves: bool| {
                let mut table = in_a_break(draft(2), &[""; 4]);
                table.minutes(leaves_at);
                if leaves {
                    table.does(who, Move::Leave);
                }
                table.minutes(FLOOR - leaves_at).each(all.clone().map(|seat| (seat, Move::Ready)));
                table.minutes(CAP - FLOOR - 1);
                table
            };
            let (mut left, silent) = (play(true), play(false));
            for seat in all.clone() {
                assert_eq!(left.seen(seat), silent.seen(seat));
            }
            assert_eq!(left.view(who).status(), Status::Ended);
            let turn = if who == 0 { "tell 1" } else { "tell 0" };
            assert_eq!(left.minutes(1).asked(), turn, "whoever left has no turn any more");
        }
    }
}

#[test]
fn where_all_have_left_it_is_over() {
    let mut table = in_a_break(draft(2), &[""; 2]);
    assert_eq!(table.does(0, Move::Leave).asked(), "break");
    assert_eq!(table.does(1, Move::Leave).asked(), "closed");
}

#[test]
fn at_its_end_it_goes_on_with_those_who_are_ready_if_they_are_enough() {
    let play = |min: u8, ready: &[usize]| {
        let mut table = in_a_break(draft(min), &[""; 4]);
        table.minutes(FLOOR).each(ready.iter().map(|seat| (*seat, Move::Ready)));
        assert_eq!(table.minutes(CAP - FLOOR - 1).asked(), "break");
        table.minutes(1);
        table
    };
    assert_eq!(play(2, &[1, 2]).asked(), "tell 0");
    assert_eq!(play(3, &[1, 2]).asked(), "closed");
    assert_eq!(play(2, &[1]).asked(), "closed");
    assert_eq!(play(2, &[]).asked(), "closed");
    assert_eq!(play(1, &[3]).asked(), "tell 0");
    // The others are still here; their turns are late, and they can come back to them.
    let mut table = play(2, &[1, 2]);
    assert!(table.view(0).offers(MoveKind::Say));
    assert_eq!(table.minutes(60).asked(), "tell 1");
    table.each([1, 2].map(|seat| (seat, Move::Pass)));
    assert_eq!(table.asked(), "tell 3");
    assert_eq!(table.does(3, Move::say("back again")).asked(), "land 0 1 2 3");
}

#[test]
fn enough_are_also_enough_of_each_role() {
    let with = |keeper: Role| {
        let mut draft = draft(2);
        draft.roles = vec![keeper, Role::new("member")];
        draft
    };
    let play = |draft: FlowDraft, ready: &[usize]| {
        let mut table = in_a_break(draft, &["keeper", "member", "member"]);
        table.minutes(FLOOR).each(ready.iter().map(|seat| (*seat, Move::Ready)));
        table.minutes(CAP - FLOOR).asked()
    };
    let keeper = Role::new("keeper").between(1..=1);
    assert_eq!(play(with(keeper.clone()), &[1, 2]), "closed");
    assert_eq!(play(with(keeper.clone()), &[0, 1]), "tell 0");
    // Where the flow says what follows without one, it does not close for all.
    let leaves = keeper.leaves(Departure::TurnEnds, To::step("land"));
    assert_eq!(play(with(leaves), &[1, 2]), "tell 0");
}

#[test]
fn whoever_is_ready_can_be_so_no_more_and_a_longer_break_asks_all_again() {
    let mut table = in_a_break(draft(2), &[""; 3]);
    table.minutes(FLOOR).does(0, Move::Ready).does(2, Move::Ready);
    assert_eq!(
        [0, 1, 2].map(|seat| table.view(seat).is_ready()),
        [true, false, true],
        "each knows of themselves"
    );
    table.does(2, Move::TakeBack).does(1, Move::Ready);
    assert_eq!(table.asked(), "break");
    table.does(2, Move::Longer);
    assert!(!table.view(0).is_ready());
    assert_eq!(table.view(0).moves().collect::<Vec<_>>(), [MoveKind::Leave]);
    table.minutes(FLOOR).each([0, 1].map(|seat| (seat, Move::Ready)));
    assert_eq!(table.minutes(CAP - 2 * FLOOR).asked(), "tell 0", "the end stays where it was");
}

/// More breaks of one person than the flow bears lead on; of several people each one has their own count.
#[test]
fn each_persons_breaks_are_counted_apart() {
    let mut table = Table::with(&sound(draft(2).rest(2, "land")), &[""; 3], limits());
    table.all_join();
    for (seat, then) in [(0, "tell 0"), (1, "tell 0"), (2, "tell 0"), (1, "land 0 1 2")] {
        table.does(seat, Move::Break);
        assert_eq!(table.view(0).goes_on_later(), then.starts_with("land"));
        table.minutes(FLOOR).each([0, 1, 2].map(|seat| (seat, Move::Ready)));
        assert_eq!(table.asked(), then);
    }
    // Also at its end, with those who are ready.
    let mut table = Table::with(&sound(draft(2).rest(1, "land")), &[""; 3], limits());
    table.all_join().does(0, Move::Break).minutes(FLOOR).each([0, 2].map(|seat| (seat, Move::Ready)));
    assert_eq!(table.minutes(CAP - FLOOR).asked(), "land 0 1 2");
}

#[test]
fn a_flow_can_call_a_break_and_then_go_on() {
    let to = To::rest(To::back("again", "land", To::step("done")));
    let mut draft = draft(2).flow_loop("again", 1);
    let land = draft.steps.iter_mut().find(|step| step.id == *"land").unwrap();
    land.options.push(reweave::flow::Choice::new("another-time", to));
    let mut table = Table::with(&sound(draft), &[""; 3], limits());
    table.all_join().each([0, 1, 2].map(|seat| (seat, Move::Pass)));
    table.choose(["on", "another-time", "on"]);
    assert_eq!(table.asked(), "break");
    assert_eq!(table.view(2).until(), Some(Time::from_millis(FLOOR * 60_000)));
    table.minutes(FLOOR).each([0, 1, 2].map(|seat| (seat, Move::Ready)));
    assert_eq!(table.asked(), "land 0 1 2");
    // Where it leads to the last pages there is nothing to rest from.
    assert_eq!(table.choose(["on", "another-time", "on"]).asked(), "done 0 1 2");
}

/// The last break that counts leads on; those after it do not, also where the flow has led back before that step.
#[test]
fn one_break_of_a_person_leads_on_and_no_other_after_it() {
    let mut draft = draft(2).flow_loop("again", 1).rest(1, "land");
    let land = draft.steps.iter_mut().find(|step| step.id == *"land").unwrap();
    let back = To::back("again", "once-more", To::step("done"));
    land.options.push(reweave::flow::Choice::new("not-yet", back));
    let mut table = Table::with(
        &sound(draft.step(all_choose("once-more", &["on"], &To::step("land")))),
        &[""; 3],
        limits(),
    );
    table.all_join();
    for (breaks, then) in [(0, "land 0 1 2"), (1, "once-more 0 1 2")] {
        table.does(0, Move::Break);
        assert_eq!(table.view(1).goes_on_later(), breaks == 0);
        table.minutes(FLOOR).each([0, 1, 2].map(|seat| (seat, Move::Ready)));
        assert_eq!(table.asked(), then);
        if breaks == 0 {
            table.choose(["not-yet"; 3]);
        }
    }
    // Another person's breaks are their own.
    table.does(1, Move::Break);
    assert!(table.view(0).goes_on_later());
}

/// Someone whose leaving leads to a rest leaves in a break: the break that is on goes on as it was, with its times and with
/// those who are ready.
#[test]
fn a_leaving_that_leads_to_a_rest_does_not_begin_the_break_again() {
    let mut tell = tells("tell", Who::Lead, To::next("tell"));
    tell.pass = Some(To::rest(To::next("tell")));
    let draft = one_door((2, 6), To::round("tell"))
        .round(Round::new("tell", Members::Everyone, "tell", To::step("land")))
        .step(tell)
        .step(all_choose("land", &["on"], &To::step("done")))
        .step(done());
    let mut table = in_a_break(draft, &[""; 4]);
    table.minutes(FLOOR).does(1, Move::Ready);
    let before = table.view(1).until();
    // It is the first one's turn; without them the step is passed, and passing leads to a rest.
    table.does(0, Move::Leave);
    assert_eq!((table.view(1).until(), table.view(1).is_ready()), (before, true));
    table.does(2, Move::Ready).does(3, Move::Ready);
    assert_eq!(table.asked(), "break");
    assert_eq!(table.minutes(CAP - FLOOR).asked(), "tell 1");
}
