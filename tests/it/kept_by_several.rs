//! What stands after the end where more than two chose: what enough want, for those who want it.

use crate::common::table::{Table, done, one_door, sound, tells};
use reweave::Stage::Closing;
use reweave::conversation::Again;
use reweave::flow::{Ask, Choice, Effect, FlowDraft, Members, Round, Step, To, Who};
use reweave::view::KeptLines;
use reweave::{Move, Words};

/// Each tells; then all close, by cards or by options.
fn draft(close: Step) -> FlowDraft {
    one_door((2, 4), To::round("tell"))
        .round(Round::new("tell", Members::Everyone, "tell", To::step("close")))
        .step(tells("tell", Who::Lead, To::next("tell")))
        .step(close)
        .step(done())
}

fn cards() -> FlowDraft {
    let close = Step::new("close", Closing, Who::Everyone, Ask::Cards { max: 2 }).unseen();
    let card = |id: &str, effect| Choice::card(id).effect(effect);
    draft(
        close
            .option(card("keep", Effect::Keep))
            .option(card("in-a-week", Effect::Again { days: Some(7) }))
            .option(card("another-day", Effect::Again { days: None }))
            .to(To::step("done")),
    )
}

fn days() -> FlowDraft {
    let close = Step::new("close", Closing, Who::Everyone, Ask::Choice).together();
    let option = |id: &str| Choice::new(id, To::step("done")).lines(4);
    draft(
        close
            .option(option("in-a-week").effect(Effect::Again { days: Some(7) }))
            .option(option("in-two-weeks").effect(Effect::Again { days: Some(14) }))
            .option(option("no-day")),
    )
}

/// Three people have told each other something, and are at the close.
#[track_caller]
fn told(draft: FlowDraft) -> Table {
    let mut table = Table::of(&sound(draft), 3);
    table.all_join().each([0, 1, 2].map(|seat| (seat, Move::say("words"))));
    assert_eq!(table.asked(), "close 0 1 2");
    table
}

/// The end, with those who are still here.
fn ended(table: &mut Table) -> &mut Table {
    for seat in 0..3 {
        let _gone = table.tries(seat, Move::choose("done"));
    }
    assert_eq!(table.asked(), "completed");
    table
}

/// What each has of it in the end: how many lines, and when they look at it again.
fn kept(table: &Table) -> [(usize, Option<&'static str>); 3] {
    [0, 1, 2].map(|seat| {
        let view = table.view(seat);
        let record = view.record().expect("it was completed");
        assert_eq!(view.again(), record.again);
        (record.lines.len(), record.again.map(Again::id))
    })
}

fn picks(table: &mut Table, picks: [&[&str]; 3]) {
    table.each(picks.map(|picks| Move::pick(picks.iter().copied())).into_iter().enumerate());
    ended(table);
}

#[test]
fn lines_are_kept_of_those_who_chose_it_if_they_are_enough() {
    let play = |chosen: [&[&str]; 3]| {
        let mut table = told(cards());
        picks(&mut table, chosen);
        table
    };
    assert_eq!(kept(&play([&["keep"], &["keep"], &["keep"]])), [(3, None); 3]);
    let two = play([&["keep"], &[], &["keep"]]);
    assert_eq!(kept(&two), [(2, None); 3], "of two, for all");
    assert_eq!(two.lines(1), ["0.1", "2.1"]);
    assert_eq!(two.view(1).kept(), KeptLines::All);
    let one = play([&["keep"], &[], &[]]);
    assert_eq!(kept(&one), [(0, None); 3]);
    assert_eq!(one.lines(0), [""; 0]);
}

#[test]
fn a_day_stands_for_those_who_chose_one_and_only_they_learn_of_it() {
    let play = |chosen: [&[&str]; 3]| {
        let mut table = told(cards());
        picks(&mut table, chosen);
        table
    };
    let week = Some("in-a-week");
    let two = play([&["in-a-week"], &["in-a-week"], &[]]);
    assert_eq!(kept(&two), [(0, week), (0, week), (0, None)]);
    assert_eq!(two.conversation.operator(two.now).again(), Some(Again { days: Some(7) }));
    let one = play([&["in-a-week"], &[], &[]]);
    assert_eq!(kept(&one), [(0, None); 3]);
    assert_eq!(one.conversation.operator(one.now).again(), None);
    let both = play([&["in-a-week", "keep"], &["keep"], &["in-a-week"]]);
    assert_eq!(kept(&both), [(2, week), (2, None), (2, week)]);
    // Of several days, the latest.
    let mut table = told(days());
    table.choose(["in-two-weeks", "in-a-week", "no-day"]);
    assert_eq!(kept(ended(&mut table)), [(0, Some("in-two-weeks")), (0, Some("in-two-weeks")), (0, None)]);
}

#[test]
fn whoever_left_before_decides_nothing_for_the_others() {
    let mut table = told(cards());
    table.does(2, Move::Leave);
    table.each([0, 1].map(|seat| (seat, Move::pick(["keep", "in-a-week"]))));
    ended(&mut table);
    let of = |seat| {
        let record = table.view(seat).record().unwrap();
        (record.lines.len(), record.again.is_some())
    };
    assert_eq!([of(0), of(1)], [(2, true); 2]);
    // Also where they left before the close; and for them it has not gone to its end.
    let mut table = Table::of(&sound(cards()), 3);
    table.all_join().does(0, Move::say("words")).does(2, Move::Leave).does(1, Move::say("words"));
    table.each([0, 1].map(|seat| (seat, Move::pick(["keep"]))));
    ended(&mut table);
    assert_eq!([0, 1].map(|seat| table.view(seat).record().unwrap().lines.len()), [2; 2]);
    assert_eq!(table.view(2).record(), None);
}

#[test]
fn whoever_answered_and_left_at_the_last_page_takes_part() {
    let mut table = told(cards());
    table.each([0, 1, 2].map(|seat| (seat, Move::pick(["keep", "in-a-week"]))));
    table.does(2, Move::Leave);
    ended(&mut table);
    assert_eq!(kept(&table), [(3, Some("in-a-week")); 3]);
}

#[test]
fn picked_lines_stand_if_enough_picked_some() {
    let play = |chosen: [Option<&str>; 3]| {
        let mut table = told(days());
        let close = |line: Option<&str>| Move::choose("no-day").with_words(Words::picks(line));
        table.each(chosen.map(close).into_iter().enumerate());
        ended(&mut table);
        [0, 1, 2].map(|seat| table.lines(seat))
    };
    let both: [String; 2] = ["0.1".into(), "2.1".into()];
    assert_eq!(play([Some("0.1"), None, Some("2.1")]), [both.clone(), both.clone(), both]);
    assert_eq!(play([Some("0.1"), None, None]), [[""; 0]; 3]);
}

/// What is chosen at the close can be taken back until all have answered, and then decides nothing.
#[test]
fn what_was_taken_back_was_not_chosen() {
    let mut table = told(cards());
    table.does(0, Move::pick(["keep"])).does(0, Move::TakeBack);
    picks(&mut table, [&[], &["keep"], &[]]);
    assert_eq!(kept(&table), [(0, None); 3]);
}
