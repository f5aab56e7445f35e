//! What a person does in private reaches nobody else: walked over every state, not sampled.

use std::collections::{HashMap, HashSet};

use crate::common::played::{Played, larger};
use crate::common::seen::Seen;
use crate::common::{offered, phrasebook, screen};
use reweave::conversation::Ending;
use reweave::error::Refusal;
use reweave::flow::{Ask, Audience, Input, Mark, Step, Who};
use reweave::flows::{Accountability, BegunBy, Told};
use reweave::id::{OptionId, StepId};
use reweave::{Conversation, Flow, Move, MoveKind, Phrasebook, Seat, Status, Time, View, Words};
use serde_json::Value;

/// The built-in flows for two, and `brief` where someone is asked first.
fn built_in() -> Vec<Played> {
    let plain = [Flow::brief(), Flow::ask(), Flow::dyad()].map(Played::built_in);
    plain.into_iter().chain(Played::led()).collect()
}

/// Those; `brief` once more with every rest at every place, and larger ones with more people: there all that a view gives is compared, and
/// no texts, which are made from that.
fn all() -> Vec<Played> {
    let brief = Played::built_in(Flow::brief());
    let rested = Played { walks: brief.walks.clone().through_rests(), texts: false, ..brief };
    let several =
        [Flow::circle(), Flow::checkin(), Flow::checkin_after_harm(Told::Here)].map(Played::built_in);
    let made = Accountability::new();
    let harm = [made, made.begun_by(BegunBy::Harmed), made.letters_only(), made.minor_harm()];
    let harm = harm.map(|made| Played::harm(made, 0));
    built_in().into_iter().chain([rested]).chain(several).chain(harm).chain(larger()).collect()
}

/// All that a seat gets back from the library: what its view gives, its screen, and what each move that it could try would
/// do.
#[derive(PartialEq)]
struct Received<'a> {
    seen: Seen<'a>,
    screen: Option<Value>,
    tried: Vec<Result<(), Refusal>>,
}

impl Received<'_> {
    fn uncounted(mut self) -> Self {
        if let Some(Value::Object(screen)) = &mut self.screen {
            screen.remove("view_revision");
        }
        Self { seen: self.seen.uncounted(), ..self }
    }
}

/// Who compares: with texts, where there are some, and with moves that are tried.
struct Compared {
    book: Option<Phrasebook>,
    tries: Vec<Move>,
    /// Whether it is compared how often a view has changed.
    counts: bool,
}

impl Compared {
    fn of(played: &Played) -> Self {
        // A screen is made from the view alone: for few people that is seen here too, for more it would take minutes.
        let book = played.is_for_few().then(phrasebook);
        // What is tried is refused by what the view offers: where no texts are made of a flow for two, that is compared alone.
        let alone = book.is_none() && *played.flow.seats().end() <= 2;
        let tries = if alone { Vec::new() } else { played.tries() };
        Self { book, tries, counts: true }
    }

    fn without_tries(self) -> Self {
        Self { tries: Vec::new(), ..self }
    }

    fn without_counts(self) -> Self {
        Self { counts: false, ..self }
    }

    fn received<'a>(&self, conversation: &'a Conversation, seat: Seat, now: Time) -> Received<'a> {
        let tried = |made: &Move| conversation.clone().apply(seat, made.clone(), now).map(drop);
        let received = Received {
            seen: Seen::of(conversation, seat, now),
            screen: self.book.as_ref().map(|book| screen(book, conversation, seat, now)),
            tried: self.tries.iter().map(tried).collect(),
        };
        if self.counts { received } else { received.uncounted() }
    }

    /// Compares what a seat gets back of two conversations.
    #[track_caller]
    fn same(
        &self,
        one: &Conversation,
        other: &Conversation,
        seat: Seat,
        now: Time,
        why: &dyn Fn() -> String,
    ) {
        let (was, is) = (self.received(one, seat, now), self.received(other, seat, now));
        assert_eq!(was.seen, is.seen, "seat {seat}, {}", why());
        assert_eq!(was.screen, is.screen, "seat {seat}, {}", why());
        assert!(was.tried == is.tried, "what seat {seat} can do, {}", why());
    }
}

/// Whether someone stands at an open door: invited, or having joined there.
fn at_the_door(view: &View<'_>) -> bool {
    view.status() == Status::Invited
        || (view.status() == Status::Waiting
            && view.step().is_some_and(|step| matches!(step.who, Who::Invite(_))))
}

/// Whether a move by this seat is one that others must not learn of while it closes nothing: an answer that only its
/// writer or nobody sees, its taking back, being ready, and going away at a door.
fn is_private(view: &View<'_>, made: &Move) -> bool {
    // Of a page whose answers nobody sees, one option can be shown: to choose it and to take it back is no secret.
    let shown = |id: &OptionId| {
        let step = view.step().into_iter().flat_map(|step| &step.options);
        step.filter(|option| option.id == *id).any(|option| option.shown)
    };
    match made.kind() {
        MoveKind::Choose if matches!(made, Move::Choose { option, .. } if shown(option)) => false,
        MoveKind::Say | MoveKind::Choose | MoveKind::Pass => view.audience() != Some(Audience::All),
        MoveKind::TakeBack
            if view.said().any(|said| said.seat() == view.seat() && said.option().is_some_and(shown)) =>
        {
            false
        }
        MoveKind::TakeBack | MoveKind::Ready => view.status() != Status::Moment,
        MoveKind::Leave => at_the_door(view),
        _ => false,
    }
}

/// Whether a move agrees to an invitation.
fn agrees(view: &View<'_>, made: &Move) -> bool {
    let Move::Choose { option, .. } = made else { return false };
    view.options().any(|known| known.id == *option && known.mark == Some(Mark::Consent))
}

/// Whether a door was closed by a yes, and another opened behind the same cover.
fn is_behind_the_same_cover(before: &Conversation, after: &Conversation, now: Time) -> bool {
    let (before, after) = (before.operator(now), after.operator(now));
    let is_other = before.step().id != after.step().id && after.ending().is_none();
    is_other && before.step().cover.is_some() && before.step().cover == after.step().cover
}

/// Whether the move left everything open that was open.
fn closed_nothing(before: &Conversation, after: &Conversation, now: Time) -> bool {
    before.operator(now).step().id == after.operator(now).step().id
        && before.operator(now).status() == after.operator(now).status()
        && after.operator(now).ending().is_none()
        && before.deadline(now) == after.deadline(now)
}

/// At a door nothing closes before its time but by a yes: there every other private move is compared.
#[test]
fn a_private_answer_that_closes_nothing_changes_nothing_for_others() {
    for played in all() {
        let compare = Compared::of(&played);
        let mut compared = 0;
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                for made in offered(&view).into_iter().filter(|made| is_private(&view, made)) {
                    let mut after = conversation.clone();
                    let applied = after.apply(seat, made.clone(), now).unwrap();
                    if is_behind_the_same_cover(conversation, &after, now) {
                        // Who waits for the answer of others does not learn that now another is asked.
                        for other in conversation.seats().filter(|&other| other != seat) {
                            let waits =
                                |of: &Conversation| of.view(other, now).unwrap().status() == Status::Waiting;
                            if waits(conversation) && waits(&after) {
                                let why = || format!("after {made:?} of seat {seat}: {conversation:?}");
                                compare.same(conversation, &after, other, now, &why);
                                assert!(
                                    !applied.changed.contains(other) || had_news(conversation, other, now)
                                );
                                compared += 1;
                            }
                        }
                        continue;
                    }
                    if !closed_nothing(conversation, &after, now) {
                        let silent = at_the_door(&view) && !agrees(&view, &made);
                        assert!(!silent, "{made:?} of seat {seat} closes the door: {conversation:?}");
                        continue;
                    }
                    for other in conversation.seats().filter(|&other| other != seat) {
                        let why = || format!("after {made:?} of seat {seat}: {conversation:?}");
                        compare.same(conversation, &after, other, now, &why);
                        assert!(!applied.changed.contains(other) || had_news(conversation, other, now));
                        compared += 1;
                    }
                }
            }
        });
        println!("{}: {compared} private answers compared", played.flow.id());
        assert!(compared > 20, "{compared}");
    }
}

/// The comparison finds what it looks for: with a door that closes when nobody is still to answer, as one would build it first, a no
/// shows. With the door as it is none does.
#[test]
fn a_door_that_closes_with_its_last_answer_would_show_a_no() {
    for played in [Played::circle_of_four(), Played::harm(Accountability::new(), 2)] {
        let (mut noes, mut leaks) = (0, 0);
        played.each_place(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                let no = |made: &Move| matches!(made, Move::Choose { .. }) && !agrees(&view, made);
                for made in offered(&view).into_iter().filter(|made| at_the_door(&view) && no(made)) {
                    let mut after = conversation.clone();
                    after.apply(seat, made, now).unwrap();
                    if after.view(seat, now).unwrap().status() != Status::Ended {
                        continue;
                    }
                    let invited = |of: Seat| after.view(of, now).unwrap().status() == Status::Invited;
                    let open = after.seats().any(invited);
                    let then = if open { now } else { after.deadline(now).unwrap() };
                    for other in conversation.seats().filter(|other| *other != seat) {
                        let was = Seen::of(conversation, other, now);
                        assert_eq!(was, Seen::of(&after, other, now));
                        noes += 1;
                        leaks += usize::from(was != Seen::of(&after, other, then));
                    }
                }
            }
        });
        println!("{}: of {noes} noes {leaks} would be seen", played.flow.id());
        assert!(leaks > 20 && leaks < noes, "{leaks} of {noes}");
    }
}

/// Whether a seat had changes that it had not been told of before.
fn had_news(conversation: &Conversation, seat: Seat, now: Time) -> bool {
    conversation.clone().tick(now).contains(seat)
}

/// A state of each kind: where the same step is open, and each seat sees the same step, stands so and may do the same.
fn each_kind(played: &Played, mut look: impl FnMut(&Conversation, Time)) {
    let mut kinds = HashSet::new();
    played.each_place(|conversation, now| {
        let operator = conversation.operator(now);
        let seen = |seat| {
            let view = conversation.view(seat, now).unwrap();
            (view.status(), view.step().map(|step| step.id.clone()), view.moves().collect::<Vec<_>>())
        };
        let kind = (operator.step().id.clone(), conversation.seats().map(seen).collect::<Vec<_>>());
        if operator.status() == Status::Active && kinds.insert(kind) {
            look(conversation, now);
        }
    });
}

/// Whether an answer to this step decides nothing, but for its writer.
fn decides_nothing(step: &Step) -> bool {
    let routes = || {
        let options = step.options.iter().filter_map(|option| option.to.as_ref());
        options.chain(&step.to).chain(&step.pass)
    };
    matches!(step.sees, Audience::Own | Audience::Nobody)
        && !matches!(step.ask, Ask::Cards { .. } | Ask::Input(Input::Lines { .. }))
        && !matches!(step.who, Who::Invite(_))
        && step.options.iter().all(|option| option.effect.is_none() && option.most_lines() == 0)
        && routes().all(|to| Some(to) == routes().next())
}

/// Moves of a seat, one after the other, from a state.
fn after(conversation: &Conversation, seat: Seat, moves: &[Move], now: Time) -> Conversation {
    let mut after = conversation.clone();
    for made in moves {
        after.apply(seat, made.clone(), now).unwrap();
    }
    after
}

/// What a seat can do in one step that others must not be able to tell apart, now or ever: having taken something back
/// before, and where an answer decides nothing, also what it was.
fn alike(conversation: &Conversation, seat: Seat, now: Time) -> Vec<Vec<Move>> {
    let view = conversation.view(seat, now).unwrap();
    let Some(step) = view.step().filter(|_| view.is_asked()) else { return Vec::new() };
    let is_answer = |made: &Move| matches!(made.kind(), MoveKind::Say | MoveKind::Choose | MoveKind::Pass);
    let answers: Vec<Move> =
        offered(&view).into_iter().filter(|made| is_answer(made) && is_private(&view, made)).collect();
    let can_take_back = |made: &&Move| {
        let after = after(conversation, seat, std::slice::from_ref(made), now);
        closed_nothing(conversation, &after, now) && after.view(seat, now).unwrap().offers(MoveKind::TakeBack)
    };
    let Some(first) = answers.iter().find(can_take_back).cloned() else { return Vec::new() };
    let mut alike = vec![vec![first.clone()]];
    for other in answers.iter().filter(can_take_back).take(2) {
        alike.push(vec![other.clone(), Move::TakeBack, first.clone()]);
    }
    if decides_nothing(step) {
        alike.extend(answers.iter().filter(|made| **made != first).map(|made| vec![made.clone()]));
    }
    alike
}

/// What can be done at a door that nobody can tell from silence.
fn not_joining(conversation: &Conversation, seat: Seat, now: Time) -> Vec<Vec<Move>> {
    let view = conversation.view(seat, now).unwrap();
    if view.status() != Status::Invited {
        return Vec::new();
    }
    let mut ways = vec![Vec::new(), vec![Move::Leave]];
    for made in offered(&view).into_iter().filter(|made| made.kind() == MoveKind::Choose) {
        let after = after(conversation, seat, std::slice::from_ref(&made), now);
        let yes = agrees(&view, &made);
        if !yes {
            ways.push(vec![made.clone()]);
        }
        if after.view(seat, now).unwrap().offers(MoveKind::TakeBack)
            && closed_nothing(conversation, &after, now)
        {
            ways.extend([vec![made.clone(), Move::TakeBack], vec![made.clone(), Move::Leave]]);
        }
    }
    ways
}

/// The next thing that happens when all go on with words and lines of their own: what someone answers, or time. Never by one
/// who stays silent.
fn onward(conversation: &Conversation, silent: Option<Seat>, now: Time) -> Option<(Seat, Move)> {
    conversation.seats().filter(|seat| Some(*seat) != silent).find_map(|seat| {
        let view = conversation.view(seat, now)?;
        let is_answer = |made: &Move| matches!(made.kind(), MoveKind::Say | MoveKind::Choose);
        let made = offered(&view).into_iter().find(is_answer)?;
        let line = view.own_lines().next().map(|line| line.id().to_string());
        let picks = |line: &str| Words::picks([line]);
        Some((
            seat,
            match (made, &line) {
                (made @ Move::Choose { words: None, .. }, Some(line)) => made.with_words(picks(line)),
                (Move::Pick(_), Some(line))
                    if matches!(view.ask(), Some(Ask::Input(Input::Lines { .. }))) =>
                {
                    Move::pick([line.as_str()])
                }
                (made, _) => made,
            },
        ))
    })
}

/// Plays two conversations on in the same way to the end. To those who watch they are the same after each step that closes, with
/// every line, its number, and what stays in the end.
#[track_caller]
fn same_ever_after(
    compare: &Compared,
    (mut one, mut other): (Conversation, Conversation),
    (silent, watching): (Option<Seat>, &[Seat]),
    mut now: Time,
    why: &dyn Fn() -> String,
) {
    let mut open: Option<StepId> = None;
    for _ in 0..200 {
        let at = one.operator(now).step().id.clone();
        let ended = one.operator(now).ending().is_some();
        if open.replace(at.clone()) != Some(at) || ended {
            for &seat in watching {
                compare.same(&one, &other, seat, now, why);
            }
            assert_eq!(one.deadline(now), other.deadline(now), "{}", why());
        }
        if ended {
            return;
        }
        match onward(&one, silent, now) {
            Some((seat, made)) => {
                for conversation in [&mut one, &mut other] {
                    let made = made.clone();
                    conversation
                        .apply(seat, made, now)
                        .unwrap_or_else(|refusal| panic!("{refusal}, {}", why()));
                }
            }
            None => now = one.deadline(now).expect("someone acts, or time does"),
        }
    }
    panic!("no end: {}", why());
}

/// Not only while a step is open: also when it has closed, at every later time, by numbers of lines and by what is kept.
#[test]
fn what_was_private_shows_at_no_later_time() {
    for played in all() {
        let compare = Compared::of(&played).without_tries();
        let mut compared = 0;
        each_kind(&played, |conversation, now| {
            for seat in conversation.seats() {
                let others: Vec<Seat> = conversation.seats().filter(|other| *other != seat).collect();
                for (ways, silent) in [
                    (alike(conversation, seat, now), None),
                    (not_joining(conversation, seat, now), Some(seat)),
                ] {
                    let Some((first, ways)) = ways.split_first() else { continue };
                    for way in ways {
                        let why =
                            || format!("after {way:?} and not {first:?} of seat {seat}: {conversation:?}");
                        let both =
                            (after(conversation, seat, first, now), after(conversation, seat, way, now));
                        same_ever_after(&compare, both, (silent, &others), now, &why);
                        compared += 1;
                    }
                }
            }
        });
        println!("{}: {compared} ways compared to their ends", played.flow.id());
        assert!(compared > 0);
    }
}

/// Of answers that wait for each other nobody learns which came first; but of the last, that all had answered before.
#[test]
fn the_order_of_answers_that_wait_for_each_other_shows_nowhere() {
    for played in all() {
        let compare = Compared::of(&played).without_tries().without_counts();
        let mut compared = 0;
        each_kind(&played, |conversation, now| {
            let mut answers = Vec::new();
            for seat in conversation.seats() {
                let made = alike(conversation, seat, now).into_iter().flatten().next();
                answers.extend(made.map(|made| (seat, made)));
            }
            for pair in answers.windows(2) {
                let [(one, of_one), (other, of_other)] = pair else { continue };
                let order = |moves: [(&Seat, &Move); 2]| {
                    let mut conversation = conversation.clone();
                    for (seat, made) in moves {
                        conversation.apply(*seat, made.clone(), now).unwrap();
                    }
                    conversation
                };
                let both =
                    (order([(one, of_one), (other, of_other)]), order([(other, of_other), (one, of_one)]));
                let all: Vec<Seat> = conversation.seats().collect();
                let why = || format!("{pair:?}: {conversation:?}");
                same_ever_after(&compare, both, (None, &all), now, &why);
                compared += 1;
            }
        });
        println!("{}: {compared} orders compared to their ends", played.flow.id());
        assert!(compared > 0);
    }
}

/// Before all have joined a person cannot tell who has.
#[test]
fn every_way_not_to_join_looks_like_silence() {
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
    for played in built_in() {
        let compare = Compared::of(&played);
        let screen = |seen: &Received<'_>| seen.screen.clone().unwrap_or_default();
        let mut expected = None;
        for moves in no {
            let (mut conversation, sent) = invited(&played.flow);
            for (minutes, made) in (1..).zip(moves) {
                let at = Time::from_millis(sent.millis() + minutes * 60_000);
                conversation.apply(Seat::SECOND, made.clone(), at).unwrap();
            }
            let days = [0, 1, 2, 3, 4].map(|days| days * 24 * 3_600_000);
            let just_before = 3 * 24 * 3_600_000 - 1;
            let seen: Vec<_> = days
                .into_iter()
                .chain([600_000, just_before])
                .map(|later| Time::from_millis(sent.millis() + later.max(600_000)))
                .map(|now| compare.received(&conversation, Seat::FIRST, now))
                .map(|seen| (screen(&seen), seen.tried))
                .collect();
            assert_eq!(seen[2].0["status"], "waiting");
            assert_eq!(seen[3].0["status"], "ended");
            match &expected {
                None => expected = Some(seen),
                Some(expected) => {
                    for (expected, seen) in expected.iter().zip(&seen) {
                        assert_eq!(expected.0, seen.0, "after {moves:?}");
                        assert!(expected.1 == seen.1, "after {moves:?}");
                    }
                }
            }
        }
    }
}

/// A conversation whose invitation has just been sent.
fn invited(flow: &Flow) -> (Conversation, Time) {
    let people = ["Amal", "Bo"].into_iter().enumerate().map(|(seat, name)| {
        let person = reweave::Person::new(name);
        match flow.roles().get(seat) {
            Some(role) => person.role(role.id.as_str()),
            None => person,
        }
    });
    let setup = people.fold(reweave::Setup::new(crate::common::terms()), reweave::Setup::person);
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
    for played in all() {
        let compare = Compared::of(&played).without_tries().without_counts();
        // A conversation in which it is over for a seat, for each.
        // Whoever chose not to go on reads a page of their own.
        let mut closed: HashMap<(Seat, bool), (Conversation, Time)> = HashMap::new();
        let mut compared = 0;
        played.each_state(|conversation, now| {
            if conversation.operator(now).ending().is_some() {
                return;
            }
            // By each of the others, by oneself, and by time.
            let mut ended: Vec<(Conversation, Time)> = Vec::new();
            for seat in conversation.seats() {
                let mut after = conversation.clone();
                if after.apply(seat, Move::Leave, now).is_ok() {
                    ended.push((after, now));
                }
            }
            ended.extend(conversation.deadline(now).map(|at| (conversation.clone(), at)));
            for (after, now) in ended {
                for seat in after.seats() {
                    let view = after.view(seat, now).unwrap();
                    if view.ending() != Some(Ending::Closed) {
                        continue;
                    }
                    let key = (seat, view.has_stopped());
                    let (known, then) = closed.entry(key).or_insert_with(|| (after.clone(), now));
                    // How often the own view changed before is no news to its owner.
                    let was = compare.received(known, seat, *then);
                    let is = compare.received(&after, seat, now);
                    assert_eq!(was.seen, is.seen, "seat {seat}: {conversation:?}");
                    assert_eq!(was.screen, is.screen, "seat {seat}: {conversation:?}");
                    compared += 1;
                }
            }
        });
        println!("{}: {compared} early endings compared", played.flow.id());
        assert!(compared > 100);
    }
}

/// Whoever leaves while nobody is writing, in a break or while another day is waited for, looks like someone who does not come
/// back: to the millisecond, at every time until silence would end it, and whatever the others do meanwhile.
#[test]
fn leaving_while_nobody_writes_looks_like_silence() {
    for played in all() {
        let compare = Compared::of(&played).without_tries();
        let mut compared = 0;
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                if !view.leaves_unseen() {
                    continue;
                }
                // To leave, and to choose not to go on.
                let ways = offered(&view).into_iter().filter(|made| {
                    let stops = |id: &OptionId| {
                        view.options().any(|option| option.id == *id && option.mark == Some(Mark::NotNow))
                    };
                    *made == Move::Leave || matches!(made, Move::Choose { option, .. } if stops(option))
                });
                // Whoever has said that they are ready and leaves looks like someone who has not said so: nobody sees that.
                let mut silent = conversation.clone();
                while silent.apply(seat, Move::TakeBack, now).is_ok() {}
                for made in ways {
                    let mut left = conversation.clone();
                    left.apply(seat, made, now).unwrap();
                    let others: Vec<Seat> = others_who_see(conversation, seat, now).collect();
                    if !others.is_empty() {
                        compared += same_until_it_lapses(&compare, &silent, &left, &others, now);
                    }
                }
            }
        });
        println!("{}: {compared} times compared", played.flow.id());
        assert!(compared > 0 || !played.is_whole());
    }
}

/// The others for whom it is not over.
fn others_who_see(conversation: &Conversation, seat: Seat, now: Time) -> impl Iterator<Item = Seat> {
    let sees = move |other: &Seat| conversation.view(*other, now).unwrap().status() != Status::Ended;
    conversation.seats().filter(move |other| *other != seat).filter(sees)
}

/// Compares what the others see where one has left with what they see where that one is silent, until the rest or the wait is
/// over; then once more after each move that one of them can make now.
fn same_until_it_lapses(
    compare: &Compared,
    silent: &Conversation,
    left: &Conversation,
    others: &[Seat],
    now: Time,
) -> usize {
    let (mut at, mut compared) = (now, 0);
    let unseen = |at| silent.view(others[0], at).unwrap().leaves_unseen();
    let why = || format!("{silent:?}");
    while let Some(due) = silent.deadline(at) {
        for then in
            [at, Time::from_millis(at.millis().midpoint(due.millis())), Time::from_millis(due.millis() - 1)]
        {
            for &other in others {
                compare.same(silent, left, other, then, &why);
                compared += 1;
            }
        }
        at = due;
        if !unseen(at) {
            break;
        }
    }
    // Then it is over in the same words; with more than two it can also go on, without the one who left.
    if silent.operator(at).ending().is_some() {
        for &other in others {
            compare.same(silent, left, other, at, &why);
        }
    }
    for &other in others {
        for made in offered(&silent.view(other, now).unwrap()) {
            let (mut silent, mut left) = (silent.clone(), left.clone());
            let same_answer = (silent.apply(other, made.clone(), now), left.apply(other, made.clone(), now));
            assert!(matches!(same_answer, (Ok(_), Ok(_))), "{made:?}: {same_answer:?}");
            // Where the last one goes nobody is there to see anything.
            for other in
                others_who_see(&silent, other, now).chain([other]).filter(|other| others.contains(other))
            {
                compare.same(&silent, &left, other, now, &|| format!("after {made:?}: {silent:?}"));
                compared += 1;
            }
        }
    }
    compared
}

/// For whom it is over, nothing changes any more, whatever the others or time do, also with what stays.
#[test]
fn whoever_is_out_learns_nothing_more() {
    for played in all() {
        let compare = Compared::of(&played).without_tries();
        let mut compared = 0;
        played.each_state(|conversation, now| {
            let is_out = |seat: &Seat| conversation.view(*seat, now).unwrap().status() == Status::Ended;
            let out: Vec<Seat> = conversation.seats().filter(is_out).collect();
            if out.is_empty() || conversation.operator(now).ending().is_some() {
                return;
            }
            for seat in conversation.seats() {
                for made in offered(&conversation.view(seat, now).unwrap()) {
                    let mut after = conversation.clone();
                    after.apply(seat, made.clone(), now).unwrap();
                    for &other in &out {
                        let why = || format!("after {made:?} of seat {seat}: {conversation:?}");
                        compare.same(conversation, &after, other, now, &why);
                        compared += 1;
                    }
                }
            }
            for (&other, at) in out.iter().zip(conversation.deadline(now).into_iter().cycle()) {
                let (was, is) = (Seen::of(conversation, other, now), Seen::of(conversation, other, at));
                assert_eq!(was, is, "seat {other}: {conversation:?}");
            }
        });
        println!("{}: {compared} moves of others compared", played.flow.id());
        assert!(compared > 0);
    }
}
