//! What people say for the app alone about how they want to hear of it: what stands in the end, not what was taken back.

use crate::common::table::{Table, done, one_door, sound};
use reweave::Stage::Reconnection;
use reweave::flow::{Ask, Choice, Effect, Step, To, Told, Who};
use reweave::{Move, Seat};

/// Two people are each asked how they want to hear of it, and can change it until both have said so.
fn asked() -> Table {
    let told = |id, how| Choice::new(id, To::step("done")).effect(Effect::Told(how));
    let step = Step::new("told", Reconnection, Who::Everyone, Ask::Choice).unseen().pass(To::step("done"));
    let step = step.option(told("here", Told::Here)).option(told("not", Told::Not));
    let mut table =
        Table::of(&sound(one_door((2, 2), To::step("told")).rest(3, "done").step(step).step(done())), 2);
    table.all_join();
    table
}

fn told(table: &Table) -> Option<Told> {
    table.conversation.operator(table.now).told(Seat::FIRST)
}

#[test]
fn the_last_word_counts_and_what_was_taken_back_does_not() {
    let mut table = asked();
    assert_eq!(told(&table), None);
    table.does(0, Move::choose("here"));
    assert_eq!(told(&table), Some(Told::Here));
    table.does(0, Move::TakeBack);
    assert_eq!(told(&table), None);
    table.does(0, Move::choose("not"));
    assert_eq!(told(&table), Some(Told::Not));
    table.does(0, Move::TakeBack).does(0, Move::Pass);
    assert_eq!(told(&table), None, "nothing was said in the end");
}

#[test]
fn being_ready_again_takes_no_answer_back() {
    let mut table = asked();
    table.does(0, Move::choose("here")).does(1, Move::Break).minutes(20);
    table.does(0, Move::Ready).does(0, Move::TakeBack);
    assert_eq!(told(&table), Some(Told::Here));
    table.does(0, Move::Ready).does(1, Move::Ready).does(0, Move::TakeBack);
    assert_eq!(told(&table), None);
}
