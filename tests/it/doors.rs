//! Doors in waves: who is invited when, what shows of it, and what whoever joins can read.

use crate::common::seen::Seen;
use crate::common::table::{Table, done, one_door, send, sound, tells};
use reweave::Stage::Opening;
use reweave::conversation::Limits;
use reweave::flow::{Ask, Choice, FlowDraft, Mark, Members, Role, Step, To, Who};
use reweave::{Move, MoveKind, Seat, Status};

/// The minutes of an invitation.
const INVITATION: i64 = 3 * 24 * 60;

fn door(role: &str, to: &str) -> Step {
    let id = format!("{role}-door");
    Step::new(&id, Opening, Who::Invite(Members::roles([role])), Ask::Choice)
        .unseen()
        .cover("between")
        .option(Choice::new("accept", To::step(to)).mark(Mark::Consent))
        .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow))
}

/// Someone asks a keeper, then one other, then friends; between these, and at the end, someone writes.
fn draft() -> FlowDraft {
    FlowDraft::new("waves", 1)
        .seats(3..=8)
        .role(Role::new("asker").between(1..=1))
        .role(Role::new("keeper").between(1..=1))
        .role(Role::new("other").between(1..=1))
        .role(Role::new("friend"))
        .step(send("keeper-door"))
        .step(door("keeper", "between").about(&["send"]))
        .step(tells("between", Who::Lead, To::step("other-door")))
        .step(
            door("other", "write")
                .about(&["between"])
                .option(Choice::new("letters", To::step("done")).mark(Mark::Consent)),
        )
        .step(tells("write", Who::Role("other".into()), To::step("friend-door")))
        .step(door("friend", "done").about(&["write"]))
        .step(done())
}

const PEOPLE: [&str; 5] = ["asker", "keeper", "other", "friend", "friend"];

fn table(roles: &[&str]) -> Table {
    Table::with(&sound(draft()), roles, Limits::default())
}

/// Up to the door of the friends.
fn to_the_last_door(roles: &[&str]) -> Table {
    let mut table = table(roles);
    table.does(0, Move::say("please")).does(1, Move::choose("accept")).does(0, Move::say("we both"));
    table.does(2, Move::choose("accept")).does(2, Move::say("with friends"));
    table
}

fn seen(table: &Table, seats: impl IntoIterator<Item = usize>) -> Vec<Seen<'_>> {
    let of = |seat| Seen::of(&table.conversation, Seat::new(seat).unwrap(), table.now);
    seats.into_iter().map(of).collect()
}

#[test]
fn whoever_is_asked_later_sees_nothing_before() {
    let mut table = table(&PEOPLE);
    let untouched = table.clone();
    table.does(0, Move::say("please"));
    assert_eq!(table.asked(), "keeper-door 1");
    assert_eq!(seen(&table, 2..5), seen(&untouched, 2..5));
    assert_eq!(table.view(2).status(), Status::Uninvited);
    assert!(table.tries(2, Move::choose("accept")).is_err() && table.tries(3, Move::Leave).is_err());
    table.does(1, Move::choose("accept")).does(0, Move::say("we both"));
    assert_eq!(table.asked(), "other-door 2");
    assert_eq!(seen(&table, 3..5), seen(&untouched, 3..5));
    assert_eq!(table.view(2).status(), Status::Invited);
}

#[test]
fn who_of_a_wave_is_asked_or_has_joined_shows_to_nobody() {
    let mut table = to_the_last_door(&PEOPLE);
    assert_eq!(table.asked(), "friend-door 3 4");
    let silent = table.clone();
    for seat in 0..3 {
        let view = silent.view(seat);
        assert_eq!(view.step().map(|step| step.id.as_str()), Some("between"), "they see what stands for it");
        // Who writes there is asked, as far as the others know, and not who is at the door.
        let known: Vec<usize> = view.acting().iter().map(Seat::index).collect();
        assert_eq!(known, if seat == 0 { vec![] } else { vec![0] });
    }
    for moves in [vec![Move::choose("accept")], vec![Move::choose("not-now")], vec![Move::Leave]] {
        let mut one = silent.clone();
        one.each(moves.into_iter().map(|made| (3, made)));
        assert_eq!(seen(&one, [0, 1, 2, 4]), seen(&silent, [0, 1, 2, 4]));
        one.minutes(INVITATION - 1);
        table = silent.clone();
        table.minutes(INVITATION - 1);
        assert_eq!(seen(&one, [0, 1, 2, 4]), seen(&table, [0, 1, 2, 4]));
    }
    // Only when all have joined does it go on before its time.
    let mut both = silent.clone();
    both.does(4, Move::choose("accept")).does(3, Move::choose("accept"));
    assert_eq!(both.asked(), "done 0 1 2 3 4");
    let mut one = silent;
    one.does(3, Move::choose("accept")).does(4, Move::choose("not-now"));
    assert_eq!(one.asked(), "friend-door");
    assert_eq!(one.minutes(INVITATION).asked(), "done 0 1 2 3");
}

/// Else a rest that is offered would tell that enough have joined.
#[test]
fn while_someone_is_invited_nobody_rests() {
    let rests = |table: &Table, seat| {
        [MoveKind::Moment, MoveKind::Break, MoveKind::Pace].map(|kind| table.view(seat).offers(kind))
    };
    let table = to_the_last_door(&PEOPLE);
    (0..3).for_each(|seat| assert_eq!(rests(&table, seat), [false; 3], "seat {seat}"));
    let flow = sound(
        one_door((2, 4), To::step("talk"))
            .step(tells("talk", Who::Role("aa".into()), To::End))
            .role("aa".into())
            .role("bb".into()),
    );
    let mut table = Table::with(&flow, &["aa", "bb", "bb"], Limits::default());
    table.does(0, Move::Pass).does(1, Move::choose("accept"));
    assert_eq!([rests(&table, 0), rests(&table, 1)], [[false; 3]; 2]);
    table.does(2, Move::choose("accept"));
    assert_eq!(rests(&table, 1), [true; 3]);
}

#[test]
fn whoever_joins_reads_back_only_what_their_invitation_is_about() {
    let mut table = to_the_last_door(&PEOPLE);
    let all = ["0.1", "0.2", "2.1"];
    assert_eq!([table.lines(0), table.lines(1)], [all, all]);
    assert_eq!(table.lines(2), ["0.2", "2.1"], "what the invitation was about, and what came after");
    assert_eq!(table.lines(3), ["2.1"]);
    table.does(3, Move::choose("accept"));
    assert_eq!(table.lines(3), ["2.1"]);
    assert_eq!(table.view(3).about().map(|line| line.id().to_string()), Some("2.1".into()));
}

#[test]
fn where_nobody_is_to_be_invited_the_door_is_passed_by() {
    let mut table = to_the_last_door(&PEOPLE[..3]);
    assert_eq!(table.asked(), "done 0 1 2");
    assert_eq!(table.view(0).closes_at(), None);
    assert_eq!(table.does(0, Move::choose("done")).asked(), "done 1 2");
}

#[test]
fn each_yes_can_lead_elsewhere() {
    let play = |yes| {
        let mut table = table(&PEOPLE);
        table.does(0, Move::Pass).does(1, Move::choose("accept")).does(0, Move::Pass);
        table.does(2, Move::choose(yes));
        table
    };
    assert_eq!(play("accept").asked(), "write 2");
    assert_eq!(play("letters").asked(), "done 0 1 2");
    assert_eq!(play("letters").view(3).status(), Status::Uninvited);
    assert_eq!(play("not-now").asked(), "other-door");
    assert_eq!(play("not-now").minutes(INVITATION).asked(), "closed");
}

#[test]
fn an_invitation_is_over_at_its_time_and_with_too_few_all_is() {
    let mut table = table(&PEOPLE);
    table.does(0, Move::Pass);
    assert_eq!(table.minutes(INVITATION - 1).asked(), "keeper-door 1");
    assert_eq!(table.minutes(1).asked(), "closed", "a keeper is needed");
    // Of the friends nobody is.
    let mut table = to_the_last_door(&PEOPLE);
    table.does(3, Move::choose("accept")).does(3, Move::TakeBack);
    assert_eq!(table.asked(), "friend-door 3 4");
    assert_eq!(table.minutes(INVITATION).asked(), "done 0 1 2");
    assert_eq!([3, 4].map(|seat| table.view(seat).status()), [Status::Ended; 2]);
}

#[test]
fn who_leaves_while_others_are_invited() {
    // Whoever is needed closes it; of those who are not, it goes on without them.
    let mut roles = draft();
    roles.roles[1] = Role::new("keeper").between(1..=2);
    roles.min_seats = 2;
    roles.roles[3] = Role::new("friend").at_least(1);
    let flow = sound(roles);
    let people = ["asker", "keeper", "keeper", "other", "friend"];
    let play = |leaves: usize| {
        let mut table = Table::with(&flow, &people, Limits::default());
        table.does(0, Move::Pass).does(1, Move::choose("accept")).does(2, Move::choose("accept"));
        table.does(0, Move::Pass).does(3, Move::choose("accept")).does(3, Move::Pass);
        assert_eq!(table.asked(), "friend-door 4");
        table.does(leaves, Move::Leave);
        table
    };
    assert_eq!(play(0).asked(), "closed", "without the one who invited there is nothing to join");
    assert_eq!(play(3).asked(), "closed");
    assert_eq!(play(1).asked(), "friend-door 4");
    let mut left = play(4);
    assert_eq!(left.asked(), "friend-door");
    assert_eq!(left.minutes(INVITATION).asked(), "closed");
    let mut goes_on = play(2);
    assert_eq!(goes_on.does(4, Move::choose("accept")).asked(), "done 0 1 3 4");
}

#[test]
fn without_the_one_who_invited_there_is_nothing_to_join() {
    let flow = sound(one_door((1, 4), To::step("done")).step(done()));
    let mut table = Table::of(&flow, 3);
    table.does(0, Move::Pass).does(1, Move::choose("accept"));
    assert_eq!(table.does(0, Move::Leave).asked(), "closed");
    assert_eq!([1, 2].map(|seat| table.view(seat).status()), [Status::Ended; 2]);
}
