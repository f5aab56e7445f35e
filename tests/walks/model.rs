//! Whatever two people do, in any order and at any time, `brief` goes as its description says: what is taken, what each
//! sees and how it ends agree with a model that was written apart; refusals change nothing; storing and ticking matter
//! to nobody.

mod brief;
mod moves;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::time::Duration;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use reweave::conversation::{Ending, Limits, Note};
use reweave::error::Refusal;
use reweave::saved::Saved;
use reweave::seat::SeatSet;
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::view::KeptLines;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Seat, Setup, Stage, Status, Time, View};

use brief::{Place, Rest, Rules, Sight, State};
use moves::{Attempt, SECRET, When, fitting};

/// The model, and when it was last looked at.
#[derive(Clone, Debug)]
struct Model {
    state: State,
    start: i64,
    restless: bool,
    /// The time of the latest attempt.
    now: i64,
    /// The time of the latest tick, if there was one before the latest attempt.
    tick: Option<i64>,
    taken: bool,
}

impl Model {
    fn new(rules: Rules, start: i64, restless: bool) -> Self {
        Self { state: State::new(rules, start), start, restless, now: start, tick: None, taken: false }
    }

    fn time(&self, when: When) -> i64 {
        match when {
            When::Step(by) => self.now.saturating_add(by),
            When::Due(by) => self.state.at(self.now).due().map_or(self.now, |due| due.saturating_add(by)),
            When::At(at) => at,
        }
    }

    fn try_it(mut self, attempt: &Attempt) -> Self {
        self.tick = attempt.tick.map(|when| self.time(when));
        self.now = self.time(attempt.when);
        let next = self.state.after(attempt.seat, &attempt.made, self.now);
        self.taken = next.is_some();
        self.state = next.unwrap_or(self.state);
        self
    }
}

/// Times as people's days go.
struct InDays;

impl ReferenceStateMachine for InDays {
    type State = Model;
    type Transition = Attempt;

    fn init_state() -> BoxedStrategy<Model> {
        let rules = prop_oneof![4 => Just(Rules::USUAL), 1 => Just(Rules::TIGHT)];
        (rules, prop::bool::weighted(0.3))
            .prop_map(|(rules, restless)| Model::new(rules, 1_700_000_000_000, restless))
            .boxed()
    }

    fn transitions(model: &Model) -> BoxedStrategy<Attempt> {
        moves::in_days(&model.state.at(model.now), model.restless)
    }

    fn apply(model: Model, attempt: &Attempt) -> Model {
        model.try_it(attempt)
    }
}

/// Times of any value.
struct AtAnyTime;

impl ReferenceStateMachine for AtAnyTime {
    type State = Model;
    type Transition = Attempt;

    fn init_state() -> BoxedStrategy<Model> {
        prop_oneof![Just(i64::MIN), Just(0), Just(i64::MAX - 100_000_000), Just(i64::MAX), any::<i64>()]
            .prop_map(|start| Model::new(Rules::USUAL, start, false))
            .boxed()
    }

    fn transitions(model: &Model) -> BoxedStrategy<Attempt> {
        moves::at_any_time(&model.state.at(model.now))
    }

    fn apply(model: Model, attempt: &Attempt) -> Model {
        model.try_it(attempt)
    }
}

/// One conversation on two machines.
struct Twins {
    /// Ticks now and then.
    ticking: Conversation,
    /// Never ticks; is stored and taken up again now and then.
    quiet: Conversation,
    /// The time of the last move.
    clock: Time,
    /// The time of the latest call that said who is to be told, and what each saw then.
    told: (Time, [Screen; 2]),
}

struct Machine<R>(PhantomData<R>);

impl<R: ReferenceStateMachine<State = Model, Transition = Attempt>> StateMachineTest for Machine<R> {
    type SystemUnderTest = Twins;
    type Reference = R;

    fn init_test(model: &Model) -> Twins {
        let ticking = start(model.state.rules, model.start);
        let now = Time::from_millis(model.start);
        Twins { quiet: ticking.clone(), clock: now, told: (now, screens(&ticking, now)), ticking }
    }

    fn apply(mut twins: Twins, model: &Model, attempt: Attempt) -> Twins {
        if let Some(tick) = model.tick.map(Time::from_millis) {
            let changed = twins.ticking.tick(tick);
            tells_of_every_change(&mut twins, changed, tick);
            assert!(twins.ticking.tick(tick).is_empty(), "the second tick at one time changed something");
        }
        let now = Time::from_millis(model.now);
        let seat = Seat::new(attempt.seat).expect("below 16");
        let made = attempt.made.to_move();
        keeps_secret(&made);
        let before = twins.ticking.clone();
        let view = before.view(seat, now);
        let offered = view.as_ref().is_some_and(|view| view.offers(made.kind()));
        let seen = screens(&before, now);

        let outcome = twins.ticking.apply(seat, made.clone(), now);
        assert_eq!(
            outcome.clone().map(|applied| applied.revision),
            twins.quiet.apply(seat, made.clone(), now).map(|applied| applied.revision),
        );
        assert_eq!(outcome.is_ok(), model.taken, "the model has it the other way: {outcome:?}");
        match &outcome {
            Ok(applied) => {
                assert!(offered, "taken, and not offered");
                assert_eq!(applied.revision, before.revision() + 1);
                twins.clock = twins.clock.max(now);
                tells_of_every_change(&mut twins, applied.changed, now);
                counts_changes(&seen, &screens(&twins.ticking, now), twins.clock);
            }
            Err(refusal) => {
                keeps_secret(refusal);
                let status = view.as_ref().map(View::status);
                agrees_with_the_view(refusal, offered, status, made.kind());
                assert_eq!(twins.ticking, before);
                assert_eq!(twins.ticking.saved(), before.saved());
                assert_eq!(screens(&twins.ticking, now), seen);
                assert_eq!(twins.ticking.clone().tick(now), before.clone().tick(now));
            }
        }
        if attempt.cut {
            twins.quiet = taken_up_again(&twins.quiet);
        }
        twins
    }

    fn check_invariants(twins: &Twins, model: &Model) {
        let conversation = &twins.ticking;
        let now = Time::from_millis(model.now);
        let saved = conversation.saved();

        // Ticking, storing and taking up again leave no trace.
        assert_eq!(*conversation, twins.quiet);
        assert!(saved == twins.quiet.saved());
        assert_eq!(taken_up_again(conversation), *conversation);
        assert_eq!(screens(conversation, now), screens(&twins.quiet, now));

        // The model.
        let expected = model.state.at(model.now);
        assert_eq!(conversation.revision(), expected.revision);
        assert_eq!(conversation.operator(now).ending(), expected.ending());
        assert_eq!(conversation.deadline(now), expected.due().map(Time::from_millis));
        assert_eq!(conversation.operator(now).do_not_ask().contains(Seat::SECOND), expected.do_not_ask);
        assert!(!conversation.operator(now).do_not_ask().contains(Seat::FIRST));
        for (i, seat) in [Seat::FIRST, Seat::SECOND].into_iter().enumerate() {
            let view = conversation.view(seat, now).expect("a seat of this conversation");
            assert_eq!(sight(&view), expected.sight(i), "what seat {seat} sees");
            offers_what_is_taken(conversation, &view, now);
            can_leave(conversation, seat, now);
            shows_only_what_was_shared(&view);
            keeps_secret(&view);
            view.said().for_each(|said| {
                keeps_secret(&said);
                keeps_secret(&said.words());
                keeps_secret(&said.person());
            });
        }
        ends_no_break_early(conversation, &model.state);
        assert!(conversation.view(Seat::new(2).expect("below 16"), now).is_none());
        keeps_secret(conversation);
        keeps_secret(&saved);
        for extreme in [i64::MIN, i64::MAX].map(Time::from_millis) {
            assert!(conversation.deadline(extreme).is_none_or(|due| due > extreme));
            assert_eq!(screens(conversation, extreme), screens(&twins.quiet, extreme));
        }
    }
}

fn start(rules: Rules, at: i64) -> Conversation {
    let terms = TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let millis = |millis: i64| Duration::from_millis(millis.unsigned_abs());
    let limits = Limits {
        invitation: millis(rules.invitation),
        moment: millis(rules.moment),
        break_floor: millis(rules.break_floor),
        break_cap: millis(rules.break_cap),
        moves_per_seat: rules.moves_per_seat,
        ..Limits::default()
    };
    let setup = Setup::new(terms)
        .limits(limits)
        .person(Person::new(&format!("Amal {SECRET}")))
        .person(Person::new(&format!("Bo {SECRET}")));
    keeps_secret(&setup);
    Conversation::start(&Flow::brief(), setup, Time::from_millis(at)).expect("two people")
}

fn taken_up_again(conversation: &Conversation) -> Conversation {
    let file = serde_json::to_string(&conversation.saved()).expect("it can be written");
    let saved: Saved = serde_json::from_str(&file).expect("it can be read");
    Conversation::resume(&Flow::brief(), &saved).expect("it happened, so it replays")
}

fn sight(view: &View<'_>) -> Sight {
    let step = view.step().map(|step| step.id.as_str());
    Sight {
        status: view.status(),
        ending: view.ending(),
        // The names of the model's steps live as long as the test.
        step: step.map(|id| brief::STEPS.iter().copied().find(|known| *known == id).unwrap_or("unknown")),
        asked: view.is_asked(),
        offers: view.moves().collect(),
        until: view.until().map(Time::millis),
        closes_at: view.closes_at().map(Time::millis),
        ready: view.is_ready(),
        kept: view.kept() != KeptLines::Nothing,
        look_again: view.again().is_some(),
    }
}

/// All that can be read off a view.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Screen {
    revision: u32,
    shown: Shown,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    status: Status,
    ending: Option<Ending>,
    step: Option<String>,
    asked: bool,
    offers: Vec<MoveKind>,
    notes: Vec<Note>,
    times: [Option<Time>; 2],
    flags: [bool; 4],
    acting: Vec<Seat>,
    stages: Vec<(Stage, &'static str)>,
    turn: Option<(usize, usize)>,
    counterpart: Option<Seat>,
    about: Option<String>,
    said: Vec<(String, bool)>,
}

fn screens(conversation: &Conversation, now: Time) -> [Screen; 2] {
    [Seat::FIRST, Seat::SECOND].map(|seat| {
        let view = conversation.view(seat, now).expect("a seat of this conversation");
        let shown = Shown {
            status: view.status(),
            ending: view.ending(),
            step: view.step().map(|step| step.id.to_string()),
            asked: view.is_asked(),
            offers: view.moves().collect(),
            notes: view.notes().collect(),
            times: [view.until(), view.closes_at()],
            flags: [
                view.is_ready(),
                view.kept() != KeptLines::Nothing,
                view.again().is_some(),
                view.is_required(),
            ],
            acting: view.acting().iter().collect(),
            stages: view.stages().map(|(stage, state)| (stage, state.id())).collect(),
            turn: view.turn().map(|turn| (turn.number, turn.of)),
            counterpart: view.counterpart(),
            about: view.about().map(|said| said.id().to_string()),
            said: view.said().map(|said| (said.id().to_string(), said.is_erased())).collect(),
        };
        Screen { revision: view.revision(), shown }
    })
}

/// Whoever sees something else than when they were last told, is told. Where the app's clock went back in between, who
/// is told is not looked at.
fn tells_of_every_change(twins: &mut Twins, changed: SeatSet, now: Time) {
    let now = now.max(twins.clock);
    let seen = screens(&twins.ticking, now);
    let (then, before) = std::mem::replace(&mut twins.told, (now, seen.clone()));
    if now < then {
        return;
    }
    for (i, seat) in [Seat::FIRST, Seat::SECOND].into_iter().enumerate() {
        assert!(
            before[i].shown == seen[i].shown || changed.contains(seat),
            "seat {seat} was not told: {:?} is now {:?}",
            before[i],
            seen[i]
        );
    }
}

/// A view's number rises exactly if the view changed. At the end of all time a moment begins and ends at once: two
/// changes, and nothing to see of them.
fn counts_changes(before: &[Screen; 2], after: &[Screen; 2], now: Time) {
    for (before, after) in before.iter().zip(after) {
        let (changed, counted) = (before.shown != after.shown, before.revision < after.revision);
        assert!(after.revision >= before.revision);
        assert!(changed == counted || counted && now.millis() == i64::MAX, "{before:?} is now {after:?}");
    }
}

/// A refusal says nothing that the view does not.
fn agrees_with_the_view(refusal: &Refusal, offered: bool, status: Option<Status>, kind: MoveKind) {
    let expected = match (refusal, status) {
        (Refusal::UnknownSeat, None) => true,
        (Refusal::Ended, Some(status)) => status == Status::Ended,
        (Refusal::TooSoon { .. }, Some(status)) => {
            status == Status::Break && matches!(kind, MoveKind::Ready | MoveKind::Longer)
        }
        (Refusal::NotPossibleNow, Some(status)) => !offered && status != Status::Ended,
        (_, Some(_)) => offered,
        (_, None) => false,
    };
    assert!(expected, "{refusal:?} for {kind:?} where the view says {status:?}");
    assert!(!refusal.code().is_empty() && !refusal.to_string().is_empty());
}

/// Of every kind of move: it is taken exactly if it is offered, with every option.
fn offers_what_is_taken(conversation: &Conversation, view: &View<'_>, now: Time) {
    for &kind in MoveKind::ALL {
        for made in fitting(kind, view) {
            let mut copy = conversation.clone();
            let outcome = copy.apply(view.seat(), made.clone(), now);
            assert_eq!(outcome.is_ok(), view.offers(kind), "{made:?}: {outcome:?}");
        }
    }
}

/// Whoever is invited or here can leave in one move, whatever the time, and then it is over for them.
fn can_leave(conversation: &Conversation, seat: Seat, now: Time) {
    for now in [now.millis(), i64::MIN, i64::MAX].map(Time::from_millis) {
        let view = conversation.view(seat, now).expect("a seat of this conversation");
        let there = !matches!(view.status(), Status::Uninvited | Status::Ended);
        assert_eq!(view.offers(MoveKind::Leave), there);
        if there {
            let mut copy = conversation.clone();
            copy.apply(seat, Move::Leave, now).expect("leaving is never refused");
            assert_eq!(copy.view(seat, now).map(|view| view.status()), Some(Status::Ended));
            assert_eq!(copy.apply(seat, Move::Leave, now), Err(Refusal::Ended));
        }
    }
}

/// Private pages leave no line; in a break, before the invitation and beside a page that is read alone none is shown, and
/// after the end only if both chose to keep them.
fn shows_only_what_was_shared(view: &View<'_>) {
    let private = ["gate", "answer-gate", "accept", "after"];
    let alone = view.step().is_some_and(|step| private[..2].iter().any(|id| step.id == *id));
    let hidden = match view.status() {
        Status::Uninvited | Status::Break => true,
        Status::Ended => view.kept() == KeptLines::Nothing,
        _ => alone,
    };
    assert!(!hidden || view.said().next().is_none() && view.about().is_none());
    assert!(view.said().all(|said| said.note().is_some() || !private.iter().any(|id| said.step().id == *id)));
}

/// Before its floor a break ends only by leaving.
fn ends_no_break_early(conversation: &Conversation, state: &State) {
    let Rest::Break { floor, left, .. } = state.rest else { return };
    if state.clock >= floor {
        return;
    }
    let (until, last) = (Time::from_millis(floor), Time::from_millis(floor - 1));
    for seat in conversation.seats().filter(|seat| !left[seat.index()]) {
        let view = conversation.view(seat, last).expect("a seat of this conversation");
        assert_eq!((view.status(), view.until()), (Status::Break, Some(until)));
        assert_eq!(view.moves().collect::<Vec<_>>(), [MoveKind::Leave]);
        for made in [Move::Ready, Move::Longer] {
            let refused = conversation.clone().apply(seat, made, last);
            assert_eq!(refused, Err(Refusal::TooSoon { until }));
        }
    }
}

fn keeps_secret(thing: &impl Debug) {
    for text in [format!("{thing:?}"), format!("{thing:#?}")] {
        assert!(!text.to_lowercase().contains(SECRET), "{text}");
    }
}

/// As many conversations as a newcomer can wait for; `.ci/run` plays many more, by `PROPTEST_CASES`.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

type Days = Machine<InDays>;
type Extremes = Machine<AtAnyTime>;

prop_state_machine! {
    #![proptest_config(config())]

    #[test]
    fn any_two_people_on_any_days(sequential 1..100 => Days);

    #[test]
    fn any_two_people_at_any_time(sequential 1..60 => Extremes);
}
/// The random attempts are worth something only if they get everywhere.
#[test]
fn the_attempts_get_everywhere() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..600 {
        let tree = InDays::sequential_strategy(1..100).new_tree(&mut runner).expect("nothing is filtered");
        let (mut model, attempts, _) = tree.current();
        for attempt in attempts {
            model = model.try_it(&attempt);
            let state = model.state.at(model.now);
            seen.extend((0..2).filter_map(|seat| state.question(seat)).map(|question| question.step));
            seen.extend(state.sight(0).kept.then_some("kept"));
            seen.extend(state.sight(1).look_again.then_some("look-again"));
            seen.extend(state.do_not_ask.then_some("do-not-ask"));
            seen.extend((state.place == Place::Reply { lead: 0 }).then_some("put off"));
            seen.extend(matches!(state.place, Place::Check { missed: true, .. }).then_some("missed"));
            if let Rest::Break { may_end: true, ready, left, last, .. } = state.rest {
                seen.extend((left != [false; 2]).then_some("one has left"));
                seen.extend((ready != [false; 2]).then_some("one is ready"));
                seen.extend(last.then_some("last break"));
            }
        }
    }
    let more = [
        "kept",
        "look-again",
        "do-not-ask",
        "missed",
        "one is ready",
        "one has left",
        "last break",
        "put off",
    ];
    let missing: Vec<_> = brief::STEPS.iter().chain(&more).filter(|label| !seen.contains(**label)).collect();
    assert!(missing.is_empty(), "never met: {missing:?}");
}
