//! What a person does in private reaches nobody else: walked over every state, not sampled.

use crate::common::{each_reached, every_move, offered, phrasebook, rests, screen};
use reweave::error::Refusal;
use reweave::flow::Audience;
use reweave::view::Record;
use reweave::walk::{Walk, Walks};
use reweave::{Conversation, Flow, Move, MoveKind, Phrasebook, Seat, Status, Time};
use serde_json::Value;

/// Every place of a flow; of `brief` every state, with every rest at every place.
fn walk(flow: &Flow) -> Walk {
    let walks = Walks::with(2);
    flow.walk(if *flow.id() == "brief" { walks.through_rests() } else { walks })
}

/// The states of a walk, and the rests that can be called over them.
fn each_state(flow: &Flow, mut look: impl FnMut(&Conversation, Time)) {
    let walk = walk(flow);
    each_reached(&walk, |_, conversation, now| look(conversation, now));
    for (conversation, now) in rests(&walk) {
        look(&conversation, now);
    }
}

fn flows() -> [Flow; 2] {
    [Flow::brief(), Flow::dyad()]
}

/// All that a seat gets back from the library: its screen, and what each move that it could try would do.
#[derive(PartialEq)]
struct Received {
    screen: Value,
    record: Option<Record>,
    tried: Vec<Result<(), Refusal>>,
}

fn received(
    book: &Phrasebook,
    tries: &[Move],
    conversation: &Conversation,
    seat: Seat,
    now: Time,
) -> Received {
    let outcomes = tries.iter().map(|made| conversation.clone().apply(seat, made.clone(), now).map(drop));
    Received {
        screen: screen(book, conversation, seat, now),
        record: conversation.view(seat, now).and_then(|view| view.record()),
        tried: outcomes.collect(),
    }
}

/// Whether a move by this seat is one that others must not learn of while it closes nothing: an answer that only its
/// writer or nobody sees, its taking back, being ready, and going away before having joined.
fn is_private(conversation: &Conversation, seat: Seat, made: &Move, now: Time) -> bool {
    let view = conversation.view(seat, now).unwrap();
    match made.kind() {
        MoveKind::Say | MoveKind::Choose | MoveKind::Pass => view.audience() != Some(Audience::All),
        MoveKind::TakeBack | MoveKind::Ready => view.status() != Status::Moment,
        MoveKind::Leave => view.status() == Status::Invited,
        _ => false,
    }
}

/// Whether the move left everything open that was open.
fn closed_nothing(before: &Conversation, after: &Conversation, now: Time) -> bool {
    before.operator(now).step().id == after.operator(now).step().id
        && before.operator(now).status() == after.operator(now).status()
        && after.operator(now).ending().is_none()
        && before.deadline(now) == after.deadline(now)
}

#[test]
fn a_private_answer_that_closes_nothing_changes_nothing_for_others() {
    let book = phrasebook();
    for flow in flows() {
        let tries = every_move(&flow);
        let mut compared = 0;
        each_state(&flow, |conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                for made in
                    offered(&view).into_iter().filter(|made| is_private(conversation, seat, made, now))
                {
                    let mut after = conversation.clone();
                    let applied = after.apply(seat, made.clone(), now).unwrap();
                    if !closed_nothing(conversation, &after, now) {
                        continue;
                    }
                    for other in conversation.seats().filter(|&other| other != seat) {
                        let was = received(&book, &tries, conversation, other, now);
                        let is = received(&book, &tries, &after, other, now);
                        assert_eq!(was.screen, is.screen, "seat {other} after {made:?} of seat {seat}");
                        assert!(was.tried == is.tried, "seat {other} after {made:?} of seat {seat}");
                        assert!(was.record == is.record, "the record of seat {other} after {made:?}");
                        assert!(!applied.changed.contains(other) || had_news(conversation, other, now));
                        compared += 1;
                    }
                }
            }
        });
        println!("{}: {compared} private answers compared", flow.id());
        assert!(compared > 100);
    }
}

/// Whether a seat had changes that it had not been told of before.
fn had_news(conversation: &Conversation, seat: Seat, now: Time) -> bool {
    conversation.clone().tick(now).contains(seat)
}

/// Before all have joined a person cannot tell who has.
#[test]
fn every_way_not_to_join_looks_like_silence() {
    let book = phrasebook();
    let no: [&[Move]; 8] = [
        &[],
        &[Move::choose("not-for-now")],
        &[Move::choose("go-on")],
        &[Move::choose("go-on"), Move::choose("not-now")],
        &[Move::choose("go-on"), Move::choose("do-not-ask")],
        &[Move::choose("go-on"), Move::Leave],
        &[Move::choose("go-on"), Move::TakeBack, Move::choose("not-for-now")],
        &[Move::Leave],
    ];
    for flow in flows() {
        let tries = every_move(&flow);
        let mut expected: Option<Vec<Received>> = None;
        for moves in no {
            let (mut conversation, sent) = invited(&flow);
            for (minutes, made) in (1..).zip(moves) {
                let at = Time::from_millis(sent.millis() + minutes * 60_000);
                conversation.apply(Seat::SECOND, made.clone(), at).unwrap();
            }
            let days = [0, 1, 2, 3, 4].map(|days| days * 24 * 3_600_000);
            let just_before = 3 * 24 * 3_600_000 - 1;
            let seen: Vec<Received> = days
                .into_iter()
                .chain([600_000, just_before])
                .map(|later| Time::from_millis(sent.millis() + later.max(600_000)))
                .map(|now| received(&book, &tries, &conversation, Seat::FIRST, now))
                .collect();
            assert_eq!(seen[2].screen["status"], "waiting");
            assert_eq!(seen[3].screen["status"], "ended");
            match &expected {
                None => expected = Some(seen),
                Some(expected) => {
                    for (expected, seen) in expected.iter().zip(&seen) {
                        assert_eq!(expected.screen, seen.screen, "after {moves:?}");
                        assert!(expected.tried == seen.tried, "after {moves:?}");
                    }
                }
            }
        }
    }
}

/// A conversation whose invitation has just been sent.
fn invited(flow: &Flow) -> (Conversation, Time) {
    let people = ["Amal", "Bo"].map(reweave::Person::new);
    let setup = people.into_iter().fold(reweave::Setup::new(crate::common::terms()), reweave::Setup::person);
    let now = Time::from_millis(1_000);
    let mut conversation = Conversation::start(flow, setup, now).unwrap();
    while conversation.view(Seat::SECOND, now).unwrap().status() == Status::Uninvited {
        let view = conversation.view(Seat::FIRST, now).unwrap();
        let made = offered(&view).into_iter().next().unwrap();
        conversation.apply(Seat::FIRST, made, now).unwrap();
    }
    (conversation, now)
}

#[test]
fn every_early_ending_looks_the_same() {
    let book = phrasebook();
    for flow in flows() {
        let mut closed: [Option<Value>; 2] = [None, None];
        let mut compared = 0;
        each_state(&flow, |conversation, now| {
            if conversation.operator(now).ending().is_some() {
                return;
            }
            // By the other, by oneself, and by time.
            let mut ended: Vec<(Conversation, Time)> = Vec::new();
            for seat in conversation.seats() {
                let mut after = conversation.clone();
                if after.apply(seat, Move::Leave, now).is_ok() {
                    ended.push((after, now));
                }
            }
            ended.extend(conversation.deadline(now).map(|at| (conversation.clone(), at)));
            for (after, now) in ended {
                for (seat, known) in after.seats().zip(&mut closed) {
                    let mut screen = screen(&book, &after, seat, now);
                    if screen["ending"] != "closed" {
                        continue;
                    }
                    // How often the own view changed before is no news to its owner.
                    screen.as_object_mut().unwrap().remove("view_revision");
                    assert_eq!(known.get_or_insert_with(|| screen.clone()), &screen, "seat {seat}");
                    compared += 1;
                }
            }
        });
        println!("{}: {compared} early endings compared", flow.id());
        assert!(compared > 100);
    }
}

/// Someone who leaves in a break, and a break that nobody comes back to, cannot be told apart when they end.
#[test]
fn leaving_a_break_and_letting_it_lapse_look_the_same() {
    let book = phrasebook();
    for flow in flows() {
        each_state(&flow, |conversation, now| {
            if conversation.operator(now).status() != Status::Break {
                return;
            }
            let mut lapsed_at = now;
            while let Some(at) = conversation.deadline(lapsed_at) {
                lapsed_at = at;
            }
            let just_before = Time::from_millis(lapsed_at.millis() - 1);
            let mut left = conversation.clone();
            left.apply(Seat::SECOND, Move::Leave, just_before).unwrap();
            assert_eq!(
                screen(&book, &left, Seat::FIRST, lapsed_at),
                screen(&book, conversation, Seat::FIRST, lapsed_at),
                "{conversation:?}"
            );
        });
    }
}

/// For whom it is over, nothing changes any more, whatever the others do, also with what stays.
#[test]
fn whoever_is_out_learns_nothing_more() {
    let book = phrasebook();
    for flow in flows() {
        let mut compared = 0;
        each_state(&flow, |conversation, now| {
            let is_out = |seat: &Seat| conversation.view(*seat, now).unwrap().status() == Status::Ended;
            let out: Vec<Seat> = conversation.seats().filter(is_out).collect();
            if out.is_empty() || conversation.operator(now).ending().is_some() {
                return;
            }
            for seat in conversation.seats() {
                for made in offered(&conversation.view(seat, now).unwrap()) {
                    let mut after = conversation.clone();
                    after.apply(seat, made, now).unwrap();
                    for &other in &out {
                        assert!(
                            received(&book, &[], conversation, other, now)
                                == received(&book, &[], &after, other, now)
                        );
                        compared += 1;
                    }
                }
            }
        });
        println!("{}: {compared} moves of others compared", flow.id());
        assert!(compared > 0);
    }
}
