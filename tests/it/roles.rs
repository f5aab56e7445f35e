//! Roles with bounds: how many there must be, and what follows when the last one leaves.

use crate::common::table::{Table, done, one_door, sound, tells};
use crate::common::terms;
use reweave::conversation::{Limits, StartError};
use reweave::flow::{Departure, FlowDraft, Members, Role, Round, To, Who};
use reweave::{Conversation, Flow, Move, MoveKind, Person, Setup, Status, Time};

/// A keeper, perhaps a second one; perhaps someone who was hurt; members. Each tells, the keeper sums up, and all land.
fn draft() -> FlowDraft {
    one_door((2, 6), To::round("tell"))
        .role(Role::new("keeper").between(1, 2).leaves(Departure::TurnEnds, To::step("land")))
        .role(Role::new("hurt").between(0, 1).leaves(Departure::AtOnce, To::step("land")))
        .role(Role::new("member"))
        .round(Round::new("tell", Members::Everyone, "tell", To::step("sum-up")))
        .step(tells("tell", Who::Lead, To::next("tell")))
        .step(tells("sum-up", Who::Role("keeper".into()), To::step("land")))
        .step(crate::common::table::all_choose("land", &["on"], &To::step("done")))
        .step(done())
}

#[track_caller]
fn begun(roles: &[&str]) -> Table {
    let mut table = Table::with(&sound(draft()), roles, Limits::default());
    table.all_join();
    table
}

fn start(flow: &Flow, roles: &[&str]) -> Result<Conversation, StartError> {
    let persons = roles.iter().map(|role| Person::new("P").role(role));
    Conversation::start(flow, persons.fold(Setup::new(terms()), Setup::person), Time::from_millis(0))
}

#[test]
fn as_many_of_each_role_as_the_flow_says() {
    let flow = sound(draft());
    let wrong = |roles: &[&str]| start(&flow, roles).map(drop).unwrap_err();
    let of_role =
        |role: &str, given, min, max| StartError::WrongNumberInRole { role: role.into(), given, min, max };
    assert_eq!(wrong(&["member", "keeper"]), StartError::BegunByAnother("keeper".into()));
    assert_eq!(wrong(&["keeper", "keeper", "keeper"]), of_role("keeper", 3, 1, Some(2)));
    assert_eq!(wrong(&["keeper", "hurt", "hurt"]), of_role("hurt", 2, 0, Some(1)));
    for roles in
        [&["keeper", "member"] as &[&str], &["keeper", "keeper"], &["keeper", "member", "hurt", "keeper"]]
    {
        assert!(start(&flow, roles).is_ok(), "{roles:?}");
    }
    let mut draft = draft();
    draft.roles[2] = Role::new("member").at_least(2);
    let flow = sound(draft);
    let error = start(&flow, &["keeper", "member"]).map(drop).unwrap_err();
    assert_eq!(error, of_role("member", 1, 2, None));
    assert_eq!(
        error.to_string(),
        "1 people are in the role `member`, and the flow takes from 2 to any number"
    );
    assert_eq!(error.code(), "wrong-number-in-role");
}

#[test]
fn when_the_last_of_a_role_leaves_at_once_it_leads_on_at_once() {
    let mut table = begun(&["keeper", "hurt", "member", "member"]);
    assert_eq!(table.does(0, Move::Pass).asked(), "tell 1");
    assert_eq!(table.does(1, Move::say("it was so")).asked(), "tell 2");
    assert_eq!(table.does(1, Move::Leave).asked(), "land 0 2 3");
    // Whoever is in no role that leads on is only missed.
    let mut table = begun(&["keeper", "hurt", "member", "member"]);
    assert_eq!(table.does(2, Move::Leave).asked(), "tell 0");
}

#[test]
fn when_the_last_of_a_role_leaves_a_turn_is_not_cut_off() {
    let mut table = begun(&["keeper", "member", "member", "member"]);
    table.does(0, Move::Pass).does(0, Move::Leave);
    assert_eq!(table.asked(), "tell 1", "whoever tells goes on");
    assert_eq!(table.view(1).turn().map(|(number, of)| number == of), Some(true), "it is the last turn");
    assert_eq!(table.does(1, Move::say("to the end")).asked(), "land 1 2 3");
    // Where it was the turn of the one who left, it ends with that.
    let mut table = begun(&["keeper", "member", "member", "member"]);
    assert_eq!(table.does(0, Move::Leave).asked(), "land 1 2 3");
}

#[test]
fn a_second_one_in_a_role_takes_over() {
    let mut table = begun(&["keeper", "keeper", "member", "member"]);
    table.does(0, Move::Pass).does(0, Move::Leave);
    for seat in [1, 2, 3] {
        assert_eq!(table.asked(), format!("tell {seat}"), "nothing is cut short");
        table.does(seat, Move::Pass);
    }
    assert_eq!(table.asked(), "sum-up 1");
    let mut table = begun(&["keeper", "keeper", "member", "member"]);
    for seat in 0..4 {
        table.does(seat, Move::Pass);
    }
    assert_eq!(table.asked(), "sum-up 0", "of two, the first is asked");
    assert_eq!(table.does(0, Move::Leave).asked(), "sum-up 1");
    assert_eq!(table.does(1, Move::Leave).asked(), "land 2 3");
}

#[test]
fn past_where_it_would_lead_a_departure_leads_nowhere() {
    let mut table = begun(&["keeper", "hurt", "member", "member"]);
    table.each((0..4).map(|seat| (seat, Move::Pass)));
    assert_eq!(table.does(0, Move::Pass).asked(), "land 0 1 2 3");
    table.does(2, Move::choose("on")).does(1, Move::Leave);
    assert_eq!(table.asked(), "land 0 3", "the answer that was given stands");
}

#[test]
fn without_enough_of_a_role_it_closes() {
    let mut draft = draft();
    draft.roles[0] = Role::new("keeper").between(1, 2);
    draft.roles[2] = Role::new("member").at_least(2);
    let flow = sound(draft);
    let play = |roles: &[&str], leaves: usize| {
        let mut table = Table::with(&flow, roles, Limits::default());
        table.all_join().does(leaves, Move::Leave);
        table.asked()
    };
    assert_eq!(play(&["keeper", "member", "member"], 0), "closed");
    assert_eq!(play(&["keeper", "member", "member"], 2), "closed");
    assert_eq!(play(&["keeper", "keeper", "member", "member"], 1), "tell 0");
    assert_eq!(play(&["keeper", "member", "member", "member"], 3), "tell 0");
    // Also at the door, when its time is over; before that nothing shows.
    let at_the_door = |roles: &[&str], last: usize| {
        let mut table = Table::with(&flow, roles, Limits::default());
        table.does(0, Move::Pass);
        table.each((1..last).map(|seat| (seat, Move::choose("accept"))));
        table.does(last, Move::choose("not-now"));
        assert_eq!(table.view(0).status(), Status::Waiting);
        table.minutes(3 * 24 * 60).asked()
    };
    assert_eq!(at_the_door(&["keeper", "member", "member"], 2), "closed");
    assert_eq!(at_the_door(&["keeper", "member", "member", "member"], 3), "tell 0");
}

/// A rest touches nothing of this: also who leaves in a moment of quiet was the last of a role.
#[test]
fn whoever_leaves_in_a_moment_of_quiet_leads_on_as_well() {
    let mut table = begun(&["keeper", "hurt", "member", "member"]);
    table.does(2, Move::Moment).does(1, Move::Leave);
    assert!(table.view(2).offers(MoveKind::Ready));
    assert_eq!(table.does(2, Move::Ready).asked(), "land 0 2 3");
}
