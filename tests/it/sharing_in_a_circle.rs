//! What people read in `circle` is true: who comes, who goes on, and what stands after it, told for several.

use crate::common::table::Table;
use crate::true_sentences::{reads, reads_no, shown};
use reweave::conversation::{Ending, Limits};
use reweave::view::KeptLines;
use reweave::{Flow, Move, MoveKind, Status, Words};

const KEEPER: usize = 0;
const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// The invitations are sent, with a purpose.
fn invited(people: usize) -> Table {
    let mut roles = vec!["member"; people];
    roles[KEEPER] = "keeper";
    let mut table = Table::with(&Flow::circle(), &roles, Limits::default());
    table.does(KEEPER, Move::choose("go-on")).does(KEEPER, Move::say("the camp"));
    table
}

fn joins(table: &mut Table, seats: impl IntoIterator<Item = usize>) {
    for seat in seats {
        table.does(seat, Move::choose("go-on")).does(seat, Move::choose("accept"));
    }
}

/// All have come in with a line, and the one who keeps the circle has the first turn.
fn begun(people: usize) -> Table {
    let mut table = invited(people);
    joins(&mut table, 1..people);
    table.each((0..people).map(|seat| (seat, Move::say("here"))));
    assert_eq!(table.asked(), "story 0");
    table
}

fn to_close(people: usize) -> Table {
    let mut table = begun(people);
    table.each((0..people).map(|seat| (seat, Move::say("told"))));
    table.each((0..people).map(|seat| (seat, Move::Pass)));
    table
}

/// `step-purpose.waiting-next`, `option-circle-not-now.help`, `option-circle-do-not-ask.help`, `move-leave.help-unseen-group`: each way
/// not to come looks like silence, and it begins at the door's time with those who have come.
#[test]
fn it_begins_when_everyone_has_said_yes_or_at_its_time_with_those_who_have() {
    let mut all = invited(4);
    joins(&mut all, 1..3);
    assert_eq!(all.view(KEEPER).status(), Status::Waiting);
    joins(&mut all, [3]);
    assert_eq!(all.asked(), "check-in 0 1 2 3");

    let mut silent = invited(4);
    reads(&silent, KEEPER, "step-purpose.waiting-next");
    joins(&mut silent, 1..3);
    for ways in [vec![Move::choose("go-on"), Move::choose("not-now")], vec![Move::Leave]] {
        let mut no = silent.clone();
        reads(&no, 3, "move-leave.help-unseen-group");
        for way in ways {
            no.does(3, way);
        }
        for seat in 0..3 {
            assert_eq!(no.seen(seat), silent.seen(seat), "seat {seat}");
        }
        let door = no.view(KEEPER).closes_at().unwrap();
        no.minutes((door.millis() - no.now.millis()) / 60_000 - 1);
        assert_eq!(no.view(KEEPER).status(), Status::Waiting);
        no.minutes(1);
        assert_eq!(no.asked(), "check-in 0 1 2");
    }
}

/// The same: too few have said yes, and it closes then, for all alike.
#[test]
fn if_they_are_too_few_it_closes_then() {
    let mut table = invited(3);
    joins(&mut table, [1]);
    table.minutes(3 * DAY);
    for seat in 0..3 {
        reads(&table, seat, "ended-closed");
    }
}

/// `step-circle-door-gate.next`, `circle-invitation`: what the circle is for is read after the page that is read alone.
#[test]
fn what_the_circle_is_for_is_seen_after_reading_a_page_alone() {
    let mut table = invited(3);
    reads(&table, 1, "circle-invitation");
    assert!(!shown(&table, 1).to_string().contains("the camp"));
    table.does(1, Move::choose("go-on"));
    assert!(shown(&table, 1).to_string().contains("the camp"));
    for line in ["circle-turns", "circle-answers", "circle-stays"] {
        reads(&table, 1, line);
    }
}

/// `step-check-in.help`, `.skip-help`, `.waiting-next`: the lines are there when everyone has answered, and of a pass there is none.
#[test]
fn all_lines_are_shown_together_when_everyone_has_answered() {
    let mut table = invited(3);
    joins(&mut table, 1..3);
    table.does(1, Move::say("angry"));
    reads(&table, 1, "step-check-in.waiting-next");
    assert!(table.view(1).offers(MoveKind::TakeBack));
    assert!(!shown(&table, KEEPER).to_string().contains("angry"));
    table.does(KEEPER, Move::Pass).does(2, Move::Pass);
    assert!(shown(&table, KEEPER).to_string().contains("angry"));
    assert_eq!(table.lines(1).len(), 2, "the purpose and one line");
}

/// `circle-turns`, `circle-answers`, `step-story.waiting-next`: while one has the turn nobody else can write, and nothing of it is asked
/// of the others.
#[test]
fn one_person_writes_at_a_time_and_nothing_is_answered() {
    let mut table = begun(3);
    for seat in 0..3 {
        assert_eq!(table.asked(), format!("story {seat}"));
        for other in (0..3).filter(|&other| other != seat) {
            assert!(!table.view(other).offers(MoveKind::Say));
        }
        table.does(seat, Move::say("told"));
    }
    assert_eq!(table.asked(), "check-out 0 1 2");
}

/// `move-leave.help-group`: the others go on if they are enough, and no reason is held; else it closes for all.
#[test]
fn the_others_go_on_if_they_are_enough() {
    let mut four = begun(4);
    reads(&four, 3, "move-leave.help-group");
    reads_no(&four, 3, "move-leave.help");
    four.does(3, Move::Leave);
    reads(&four, 3, "ended-closed");
    assert_eq!(four.asked(), "story 0");
    assert_eq!(four.view(KEEPER).people(), 3, "they see who is here");
    let mut three = begun(3);
    three.does(2, Move::Leave);
    for seat in 0..3 {
        reads(&three, seat, "ended-closed");
    }
}

/// The one who keeps the circle goes: whoever tells can finish, and then it goes to its end.
#[test]
fn when_the_last_keeper_goes_whoever_tells_can_finish() {
    let mut table = begun(4);
    table.does(0, Move::say("told")).does(0, Move::Leave);
    assert_eq!(table.asked(), "story 1");
    table.does(1, Move::say("told"));
    assert_eq!(table.asked(), "check-out 1 2 3");
}

/// `move-break.help-group`, `break-group.next`, `break-ready-group.next`, `break-waiting-group`: it goes on when everyone is ready, at the
/// end of the break with those who are, and closes if they are too few.
#[test]
fn after_a_break_it_goes_on_with_those_who_are_ready_if_they_are_enough() {
    for (ready, after) in [(4, "story 0"), (3, "story 0"), (2, "closed")] {
        let mut table = begun(4);
        reads(&table, 1, "move-break.help-group");
        table.does(1, Move::Break);
        reads(&table, 2, "break-group");
        table.minutes(20);
        reads(&table, 2, "break-ready-group");
        for seat in 0..ready {
            table.does(seat, Move::Ready);
        }
        if ready < 4 {
            reads(&table, 0, "break-waiting-group");
            let ends = table.view(0).closes_at().unwrap();
            table.minutes((ends.millis() - table.now.millis()) / 60_000 - 1);
            assert_eq!(table.view(0).status(), Status::Break);
            table.minutes(1);
        }
        assert_eq!(table.asked(), after, "{ready} ready");
    }
}

/// `step-circle-close.help`: the day.
#[test]
fn a_day_stands_only_for_those_who_choose_one_if_at_least_three_do() {
    let days = |choices: [&str; 4]| {
        let mut table = to_close(4);
        reads(&table, KEEPER, "step-circle-close.help");
        table.choose(choices).choose(["done"; 4]);
        (0..4).map(|seat| table.view(seat).again().and_then(|again| again.days)).collect::<Vec<_>>()
    };
    let (two, four, none) = ("in-two-weeks", "in-four-weeks", "no-day");
    assert_eq!(days([two, four, two, none]), [Some(28), Some(28), Some(28), None]);
    assert_eq!(days([two, four, none, none]), [None; 4]);
}

/// `step-circle-close.help`, `ended-kept-lines-group`, `terms-circle-kept-nowhere`: the lines.
#[test]
fn lines_stay_only_if_at_least_three_people_pick_some() {
    for picking in [2, 3] {
        let mut table = to_close(4);
        for seat in 0..4 {
            let line = table.view(seat).own_lines().last().expect("an own line").id().to_string();
            let close = Move::choose("no-day");
            let made = if seat < picking { close.with_words(Words::picks([line.as_str()])) } else { close };
            table.does(seat, made);
        }
        table.choose(["done"; 4]);
        assert_eq!(table.ending(KEEPER), Some(Ending::Completed));
        if picking == 3 {
            reads(&table, 3, "ended-kept-lines-group");
            assert_eq!(table.view(3).said().count(), 3);
        } else {
            assert_eq!(table.view(3).kept(), KeptLines::Nothing);
        }
    }
}
