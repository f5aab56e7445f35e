//! Whatever four people do, in any order and at any time, a circle and a conversation after harm go as their descriptions say: what is
//! taken, what each sees and how it ends agree with a model that was written apart; refusals change nothing; storing and ticking matter
//! to nobody.

mod circle;
mod harm;
mod room;

use std::collections::BTreeSet;
use std::marker::PhantomData;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::{Union, ValueTree};
use proptest::test_runner::TestRunner;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use reweave::conversation::Limits;
use reweave::saved::Saved;
use reweave::{Conversation, Move, MoveKind, Seat, Time, View, Words};

use crate::common::table::Table;
use circle::{Repairing, Sharing};
use harm::Harm;
use room::{Made, NOBODY, Room, SEATS, Sight, Tale, Wants};

/// When something is tried, seen from the time before.
#[derive(Clone, Copy, Debug)]
enum When {
    Step(i64),
    /// So long after something happens by itself, or before it.
    Due(i64),
}

/// Somebody tries something.
#[derive(Clone, Debug)]
struct Attempt {
    when: When,
    seat: usize,
    made: Made,
    /// Whether one of the two machines ticks before it, and the other is stored and taken up again after it.
    disturbed: bool,
}

#[derive(Clone, Debug)]
struct Model<T> {
    room: Room<T>,
    now: i64,
    taken: bool,
}

struct Told<T>(PhantomData<T>);

impl<T: Tale + 'static> ReferenceStateMachine for Told<T> {
    type State = Model<T>;
    type Transition = Attempt;

    fn init_state() -> BoxedStrategy<Model<T>> {
        Just(Model { room: Room::begin(0), now: 0, taken: false }).boxed()
    }

    fn transitions(model: &Model<T>) -> BoxedStrategy<Attempt> {
        let room = model.room.at(model.now);
        let when = prop_oneof![
            60 => Just(When::Step(0)),
            20 => (0..3_600_000_i64).prop_map(When::Step),
            3 => (-3_000_000..0_i64).prop_map(When::Step),
            3 => (-1..2_i64).prop_map(When::Due),
        ];
        (when, anyone(&room), prop::bool::weighted(0.2))
            .prop_map(|(when, (seat, made), disturbed)| Attempt { when, seat, made, disturbed })
            .boxed()
    }

    fn apply(mut model: Model<T>, attempt: &Attempt) -> Model<T> {
        model.now = match attempt.when {
            When::Step(by) => model.now.saturating_add(by),
            When::Due(by) => model.room.at(model.now).due().map_or(model.now, |due| due + by),
        };
        let next = model.room.after(attempt.seat, attempt.made, model.now);
        model.taken = next.is_some();
        model.room = next.unwrap_or(model.room);
        model
    }
}

/// Mostly what somebody who is asked would do.
fn anyone<T: Tale>(room: &Room<T>) -> BoxedStrategy<(usize, Made)> {
    let mut ways = vec![(40, anything())];
    for seat in 0..SEATS {
        let sees = room.sees(seat);
        if let Some(question) = room.asks(seat) {
            let answers: Vec<(u32, Made)> = match question.wants {
                Wants::Words => vec![(1, Made::Say)],
                Wants::Rows => vec![(1, Made::Rows)],
                Wants::One(options) => {
                    options.iter().flat_map(|option| choices(room, seat, option)).collect()
                }
            };
            let answers = answers.into_iter().map(|(weight, made)| (weight, Just(made).boxed()));
            ways.push((
                400,
                Union::new_weighted(answers.collect()).prop_map(move |made| (seat, made)).boxed(),
            ));
        }
        for kind in sees.offers {
            let (weight, made) = match kind {
                MoveKind::Pass => (60, Made::Pass),
                MoveKind::TakeBack => (20, Made::TakeBack),
                MoveKind::Later => (60, Made::Later),
                MoveKind::Leave => (5, Made::Leave),
                _ => continue,
            };
            ways.push((weight, Just((seat, made)).boxed()));
        }
        for &call in room.place.calls(seat) {
            ways.push((2, Just((seat, Made::Call(call))).boxed()));
        }
    }
    Union::new_weighted(ways).boxed()
}

/// An option with people whom it can name, and now and then with others.
fn choices<T: Tale>(room: &Room<T>, seat: usize, option: &'static str) -> Vec<(u32, Made)> {
    // What begins a break is left out; few say no, or not many conversations would come far.
    let weight = match option {
        "later" => return Vec::new(),
        "not-for-now" | "not-now" | "do-not-ask" | "could-hurt" | "not-sure" => 1,
        _ => 20,
    };
    let (can, least, _) = room.place.names(room, seat, option);
    let one = |of: usize| std::array::from_fn(|seat| seat == of);
    let some = (0..SEATS).filter(|of| can[*of]).map(one);
    let all = (least == 0)
        .then_some(NOBODY)
        .into_iter()
        .chain(some)
        .chain((can != NOBODY).then_some([true; SEATS]));
    let bare = (option == "part").then_some((3 * weight, Made::Bare(option)));
    all.map(|named| (weight, Made::Choose(option, named))).chain(bare).collect()
}

fn anything() -> BoxedStrategy<(usize, Made)> {
    const OPTIONS: &[&str] =
        &["go-on", "accept", "agree", "fits", "yes", "done", "meet", "limit", "no-such-option"];
    let made = prop_oneof![
        2 => Just(Made::Say),
        6 => select(OPTIONS).prop_map(Made::choose),
        4 => select(&[Made::Pass, Made::TakeBack, Made::Later, Made::Rows][..]),
        1 => select(&["close", "to-check-out", "no-such-call"][..]).prop_map(Made::Call),
    ];
    (0..SEATS + 1, made).boxed()
}

/// One conversation on two machines.
struct Twins {
    ticking: Conversation,
    stored: Conversation,
}

impl<T: Tale + 'static> StateMachineTest for Told<T> {
    type SystemUnderTest = Twins;
    type Reference = Self;

    fn init_test(_: &Model<T>) -> Twins {
        let conversation = Table::with(&T::flow(), &T::roles(), Limits::default()).conversation;
        Twins { stored: conversation.clone(), ticking: conversation }
    }

    fn apply(mut twins: Twins, model: &Model<T>, attempt: Attempt) -> Twins {
        let now = Time::from_millis(model.now);
        if attempt.disturbed {
            twins.ticking.tick(now);
        }
        let seat = Seat::new(attempt.seat).expect("below 16");
        let made = to_move(twins.ticking.view(seat, now).as_ref(), attempt.made);
        let before = twins.ticking.clone();
        let outcome = twins.ticking.apply(seat, made.clone(), now).map(drop);
        assert_eq!(outcome, twins.stored.apply(seat, made, now).map(drop));
        assert_eq!(
            outcome.is_ok(),
            model.taken,
            "the model has it the other way: {outcome:?} {:?}",
            model.room
        );
        if outcome.is_err() {
            assert_eq!(twins.ticking, before, "a refusal changes nothing");
        }
        if attempt.disturbed {
            let file = serde_json::to_string(&twins.stored.saved()).expect("it can be written");
            let saved: Saved = serde_json::from_str(&file).expect("it can be read");
            twins.stored = Conversation::resume(&T::flow(), &saved).expect("it happened, so it replays");
        }
        twins
    }

    fn check_invariants(twins: &Twins, model: &Model<T>) {
        let now = Time::from_millis(model.now);
        assert_eq!(twins.ticking, twins.stored);
        let expected = model.room.at(model.now);
        assert_eq!(twins.ticking.operator(now).ending(), expected.ending);
        assert_eq!(twins.ticking.deadline(now), expected.due().map(Time::from_millis));
        for seat in 0..SEATS {
            let view = twins.ticking.view(Seat::new(seat).expect("below 16"), now).expect("a seat");
            assert_eq!(sight(&view), expected.sees(seat), "what seat {seat} sees, where {expected:?}");
        }
    }
}

/// The move, with words where the view asks for them.
fn to_move(view: Option<&View<'_>>, made: Made) -> Move {
    let samples = view.map(|view| view.sample_moves("words")).unwrap_or_default();
    let seats = |named: [bool; SEATS]| (0..SEATS).filter(move |of| named[*of]).filter_map(Seat::new);
    match made {
        Made::Say => {
            let said = samples.into_iter().find(|made| made.kind() == MoveKind::Say);
            said.unwrap_or_else(|| Move::say("words"))
        }
        Made::Rows => {
            let rows = samples.into_iter().find(|made| matches!(made, Move::Items(_)));
            rows.unwrap_or_else(|| Move::Items(Vec::new()))
        }
        Made::Choose(option, named) => {
            let of = |made: &Move| matches!(made, Move::Choose { option: id, .. } if *id == *option);
            let with = samples
                .into_iter()
                .filter(of)
                .max_by_key(|made| matches!(made, Move::Choose { words: Some(_), .. }));
            match with {
                Some(Move::Choose { option, words, .. }) => {
                    let words: Option<Words> = words;
                    Move::Choose { option, words, names: seats(named).collect() }
                }
                _ => Move::choose(option).naming(seats(named)),
            }
        }
        Made::Bare(option) => Move::choose(option),
        Made::Pass => Move::Pass,
        Made::TakeBack => Move::TakeBack,
        Made::Later => Move::Later,
        Made::Call(call) => Move::call(call),
        Made::Leave => Move::Leave,
    }
}

fn sight(view: &View<'_>) -> Sight {
    // Rests and short notes are no part of this.
    let kinds = |kind: &MoveKind| {
        !matches!(
            kind,
            MoveKind::Moment | MoveKind::Break | MoveKind::Ready | MoveKind::Longer | MoveKind::Pace
        )
    };
    let ended = view.ending().is_some();
    Sight {
        status: view.status(),
        ending: view.ending(),
        step: view.step().filter(|_| !ended).map(|step| step.id.to_string()),
        options: view.options().map(|option| option.id.to_string()).collect(),
        offers: view.moves().filter(kinds).collect(),
        calls: view.calls().map(ToString::to_string).collect(),
    }
}

/// As many conversations as a newcomer can wait for; `.ci/run` plays many more, by `PROPTEST_CASES`.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

type OfHarm = Told<Harm>;
type OfSharing = Told<Sharing>;
type OfRepairing = Told<Repairing>;

prop_state_machine! {
    #![proptest_config(config())]

    #[test]
    fn any_four_people_after_harm(sequential 1..120 => OfHarm);

    #[test]
    fn any_four_people_in_a_circle(sequential 1..100 => OfSharing);

    #[test]
    fn any_four_people_in_a_circle_that_repairs(sequential 1..160 => OfRepairing);
}

/// The random attempts are worth something only if they get everywhere.
#[test]
fn the_attempts_get_everywhere() {
    everywhere::<Harm>();
    everywhere::<Sharing>();
    everywhere::<Repairing>();
}

fn everywhere<T: Tale + 'static>() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..300 {
        let tree = Told::<T>::sequential_strategy(1..160).new_tree(&mut runner).expect("nothing is filtered");
        let (mut model, attempts, _) = tree.current();
        for attempt in attempts {
            model = <Told<T> as ReferenceStateMachine>::apply(model, &attempt);
            let room = model.room.at(model.now);
            seen.extend((0..SEATS).filter_map(|seat| room.asks(seat)).map(|question| question.step));
        }
    }
    let flow = T::flow();
    let missing: Vec<&str> =
        flow.steps().iter().map(|step| step.id.as_str()).filter(|id| !seen.contains(id)).collect();
    assert!(missing.is_empty(), "{}: never met: {missing:?}", flow.id());
}
