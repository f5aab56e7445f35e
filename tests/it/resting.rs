//! Breaks that are called again and again, clocks that go back, and what falls due by itself.

use crate::common::terms;
use reweave::flow::{Ask, Choice, FlowDraft, Step, To, Who};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Stage, Time};

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;
const MINUTE: i64 = 60_000;

const fn at(millis: i64) -> Time {
    Time::from_millis(millis)
}

fn to_speak() -> Conversation {
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
    for (seat, made) in
        [(A, Move::choose("go-on")), (A, Move::Pass), (B, Move::choose("go-on")), (B, Move::choose("accept"))]
    {
        conversation.apply(seat, made, Time::from_millis(0)).unwrap();
    }
    conversation
}

/// In a flow in which the second break of one person leads on, the third does not lead back.
#[test]
fn only_one_break_of_a_person_leads_elsewhere() {
    let mut draft = Flow::dyad().draft().clone();
    draft.rest.as_mut().unwrap().breaks = 2;
    let flow = draft.check().unwrap();
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&flow, setup, Time::from_millis(0)).unwrap();
    let begin = [
        (A, Move::choose("go-on")),
        (A, Move::choose("i-begin")),
        (B, Move::choose("go-on")),
        (B, Move::choose("accept")),
        (A, Move::choose("ready")),
        (B, Move::choose("ready")),
    ];
    for (seat, made) in begin {
        conversation.apply(seat, made, Time::from_millis(0)).unwrap();
    }
    let mut now = 0;
    let mut rest = |conversation: &mut Conversation| {
        conversation.apply(A, Move::Break, Time::from_millis(now)).unwrap();
        let leads_on = conversation.view(A, Time::from_millis(now)).unwrap().goes_on_later();
        now += 20 * MINUTE;
        for seat in [A, B] {
            conversation.apply(seat, Move::Ready, Time::from_millis(now)).unwrap();
        }
        leads_on
    };
    assert_eq!([rest(&mut conversation), rest(&mut conversation)], [false, true]);
    // Past that step, a further break goes on from where it was called.
    let now = Time::from_millis(60 * MINUTE);
    for seat in [A, B] {
        conversation.apply(seat, Move::choose("one-more"), now).unwrap();
    }
    conversation.apply(A, Move::Break, now).unwrap();
    assert!(!conversation.view(A, now).unwrap().goes_on_later());
}

#[test]
fn whoever_was_told_of_a_time_that_has_not_come_after_all_is_told_again() {
    let mut conversation = to_speak();
    conversation.apply(A, Move::Moment, Time::from_millis(0)).unwrap();
    let both: reweave::seat::SeatSet = [A, B].into_iter().collect();
    assert_eq!(conversation.tick(Time::from_millis(6 * MINUTE)), both);
    assert_eq!(conversation.tick(Time::from_millis(6 * MINUTE)).len(), 0);
    // The clock goes back behind the end of the moment: everybody sees it again.
    assert_eq!(conversation.tick(Time::from_millis(MINUTE)), both);
    // And a move in it raises each view as often as its end did.
    conversation.apply(A, Move::Ready, Time::from_millis(MINUTE)).unwrap();
    assert_eq!(conversation.tick(Time::from_millis(6 * MINUTE)).len(), 0);
}

/// What they were told did not come: a view that has changed as often since, and is another, is told.
#[test]
fn a_view_that_has_changed_as_often_and_is_another_is_told() {
    let mut conversation = to_speak();
    conversation.apply(A, Move::Moment, at(0)).unwrap();
    conversation.tick(at(6 * MINUTE));
    let told = conversation.view(A, at(6 * MINUTE)).unwrap().revision();
    let applied = conversation.apply(B, Move::Break, at(MINUTE)).unwrap();
    assert_eq!(conversation.view(A, at(MINUTE)).unwrap().revision(), told);
    assert_eq!(applied.changed.iter().collect::<Vec<_>>(), [A, B]);
}

/// The one thing that the app must learn, from the moment it was said.
#[test]
fn the_app_learns_who_does_not_want_to_be_asked_again() {
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&Flow::brief(), setup, at(0)).unwrap();
    for (seat, made) in [(A, Move::choose("go-on")), (A, Move::Pass), (B, Move::choose("go-on"))] {
        conversation.apply(seat, made, at(0)).unwrap();
    }
    let mut not_now = conversation.clone();
    not_now.apply(B, Move::choose("not-now"), at(0)).unwrap();
    assert!(not_now.operator(at(0)).do_not_ask().is_empty());
    conversation.apply(B, Move::choose("do-not-ask"), at(0)).unwrap();
    for now in [at(0), at(1_000_000 * MINUTE)] {
        assert_eq!(conversation.operator(now).do_not_ask().iter().collect::<Vec<_>>(), [B]);
    }
}

/// Also if nobody looked for days.
#[test]
fn it_ended_when_its_time_was_over() {
    let mut conversation = to_speak();
    assert_eq!(conversation.operator(at(0)).ended_at(), None);
    let mut left = conversation.clone();
    left.apply(B, Move::Leave, at(5 * MINUTE)).unwrap();
    assert_eq!(left.operator(at(90 * MINUTE)).ended_at(), Some(at(5 * MINUTE)));
    conversation.apply(A, Move::Break, at(MINUTE)).unwrap();
    let cap = at((24 * 60 + 1) * MINUTE);
    assert_eq!(conversation.operator(at(cap.millis() - 1)).ended_at(), None);
    assert_eq!(conversation.operator(at(1_000_000 * MINUTE)).ended_at(), Some(cap));
}

/// So much falls due by itself that nobody could wait for it: the conversation closes, and nothing stays due in the past.
#[test]
fn nothing_is_due_before_now() {
    let last = To::back("cc", "step-0", To::End);
    let last = To::back("aa", "step-0", To::back("bb", "step-0", last));
    let mut draft =
        FlowDraft::new("late", 1).seats(1..=1).turn_loop("aa", 20).turn_loop("bb", 20).turn_loop("cc", 20);
    for i in 0..196 {
        let to = if i == 195 { last.clone() } else { To::step(&format!("step-{}", i + 1)) };
        let step = Step::new(&format!("step-{i}"), Stage::Naming, Who::Lead, Ask::Page);
        draft = draft.step(step.option(Choice::new("on", to.clone())).late(1, to));
    }
    let flow = match draft.check() {
        Ok(flow) => flow,
        Err(faults) => panic!("{faults}"),
    };
    let setup = || Setup::new(terms()).person(Person::new("Amal"));
    let start = Conversation::start(&flow, setup(), at(0)).expect("one person");
    for now in
        [0, 1, 9_999, 10_000, 10_001, 11_000, 20_000, i64::MAX / MINUTE].map(|minutes| minutes * MINUTE)
    {
        let mut conversation = start.clone();
        assert!(conversation.deadline(at(now)).is_none_or(|due| due > at(now)), "{now}");
        conversation.tick(at(now));
        assert!(conversation.deadline(at(now)).is_none_or(|due| due > at(now)), "{now}");
    }
    assert_eq!(start.deadline(at(0)), Some(at(MINUTE)));
    assert!(start.operator(at(1_000_000 * MINUTE)).ending().is_some());
}
