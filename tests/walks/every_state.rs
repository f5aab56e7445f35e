//! Every state that a conversation of a built-in flow can reach, walked: what must hold in each does.

use std::collections::HashMap;

use crate::common::played::{Played, larger};
use crate::common::{offered, phrasebook, settings};
use crate::measured::Ways;
use reweave::flow::{Audience, Choice, Entry, Mark, Round, Step, Who};
use reweave::flows::{Accountability, BegunBy, Circle, SayBack, Told};
use reweave::id::RoundId;
use reweave::walk::WalkEdge;
use reweave::{Conversation, Flow, Move, MoveKind, Prompt, Seat, Status, Time};

/// A flow with its ceilings: places; answers on the longest path; then, without a miss, screens and texts for each seat.
struct Case {
    played: Played,
    /// How many places there are: more would be places that are told apart by what no longer matters.
    places: usize,
    longest: usize,
    screens: usize,
    texts: usize,
    /// The most screens for each on the shortest way to the end on which nobody passes.
    shortest: usize,
}

fn cases() -> [Case; 18] {
    let (brief, dyad) = (Played::built_in(Flow::brief()), Played::built_in(Flow::dyad()));
    let circle = Played::built_in(Flow::circle());
    let keeper =
        Played { part: "story", ..Played::built_in(Circle::repair().say_back(SayBack::Keeper).flow()) };
    let checkin = Played::built_in(Flow::checkin());
    let after_harm = Played::built_in(Flow::checkin_after_harm(Told::Here));
    let of_three = Played { walks: settings::walks(&Flow::checkin(), 3), fewest: false, ..checkin.clone() };
    let [led, led_invited] = Played::led();
    let made = Accountability::new();
    let harm = Played::harm(made, 0);
    let by_the_harmed = Played::harm(made.begun_by(BegunBy::Harmed), 0);
    let letters = Played::harm(made.letters_only(), 0);
    let minor = Played::harm(made.minor_harm(), 0);
    let (ask, solo) = (Played::built_in(Flow::ask()), Played::built_in(Flow::solo()));
    [
        Case { played: ask, places: 13, longest: 8, screens: 4, texts: 2, shortest: 4 },
        Case { played: circle, places: 91, longest: 21, screens: 7, texts: 4, shortest: 7 },
        Case { played: Played::repair(true), places: 305, longest: 57, screens: 15, texts: 9, shortest: 13 },
        Case { played: keeper, places: 305, longest: 57, screens: 15, texts: 9, shortest: 13 },
        Case { played: Played::led_circle(), places: 305, longest: 57, screens: 15, texts: 9, shortest: 13 },
        Case { played: after_harm, places: 90, longest: 18, screens: 6, texts: 2, shortest: 6 },
        Case { played: of_three, places: 90, longest: 18, screens: 6, texts: 2, shortest: 6 },
        Case { played: harm, places: 164, longest: 60, screens: 17, texts: 10, shortest: 4 },
        Case { played: by_the_harmed, places: 164, longest: 60, screens: 18, texts: 10, shortest: 9 },
        Case { played: letters, places: 100, longest: 60, screens: 17, texts: 10, shortest: 4 },
        Case { played: minor, places: 164, longest: 60, screens: 17, texts: 10, shortest: 4 },
        Case { played: checkin, places: 23, longest: 14, screens: 6, texts: 2, shortest: 6 },
        Case { played: solo, places: 13, longest: 11, screens: 11, texts: 5, shortest: 6 },
        Case { played: brief, places: 57, longest: 150, screens: 8, texts: 5, shortest: 8 },
        Case { played: led, places: 37, longest: 24, screens: 8, texts: 5, shortest: 7 },
        Case { played: led_invited, places: 37, longest: 24, screens: 8, texts: 5, shortest: 7 },
        Case { played: dyad, places: 5259, longest: 200, screens: 18, texts: 10, shortest: 11 },
        Case { played: Played::warm(), places: 5267, longest: 200, screens: 20, texts: 11, shortest: 13 },
    ]
}

/// The built-in flows.
fn built_in() -> impl Iterator<Item = Played> {
    cases().into_iter().map(|case| case.played)
}

/// The flows for which everything holds that needs no texts: the built-in ones, and larger ones with more people.
fn all() -> impl Iterator<Item = Played> {
    built_in().chain(larger())
}

#[test]
fn it_ends_and_is_as_short_as_it_says() {
    for case in cases() {
        let ways = Ways::of(&case.played);
        let (walk, flow) = (&ways.walk, &case.played.flow);
        assert_eq!(walk.unbounded(), None);
        println!(
            "{}: {} places in the flow, {} states, longest path {} answers",
            flow.id(),
            walk.cursors(),
            walk.states(),
            walk.longest_path()
        );
        assert!(walk.cursors() <= case.places);
        assert!(walk.longest_path() > 0 && walk.longest_path() <= case.longest);
        let words = words_of_screens(&case.played);
        for seat in (0..*flow.seats().start()).filter_map(Seat::new) {
            let mine = |edge: &WalkEdge<'_>| edge.seat == seat;
            let ((screens, path), texts) = (ways.longest(seat), ways.texts(seat));
            let (most, _) = walk.heaviest(|edge| Some(usize::from(mine(edge)))).unwrap();
            println!("  seat {seat}: {most} screens on the longest of all ways");
            let hand_overs = path.windows(2).filter(|pair| pair[0].seat != pair[1].seat).count();
            let shortest = ways.shortest(seat);
            let read: usize = path
                .iter()
                .filter(|edge| edge.seat == seat)
                .map(|edge| words.get(&(seat, edge.step.to_string())).copied().unwrap_or_default())
                .sum();
            println!(
                "  seat {seat}: about {read} words to read on the longest of them, without what the other wrote"
            );
            assert!(read > 0);
            println!("  seat {seat}: {shortest} screens on the shortest way on which nobody passes");
            assert!(shortest <= case.shortest);
            println!(
                "  seat {seat}: at most {screens} screens and {texts} texts without a miss; {hand_overs} hand-overs"
            );
            assert!(screens <= case.screens, "{path:?}");
            assert!(screens <= usize::from(flow.screens().unwrap()), "as the terms tell people");
            assert!(texts <= case.texts);
        }
    }
}

/// The English words that a screen shows unfolded, for each seat and step that asks it something.
fn words_of_screens(played: &Played) -> HashMap<(Seat, String), usize> {
    let book = phrasebook();
    let mut words = HashMap::new();
    let mut prompt = Prompt::new();
    let walk = played.walk();
    for state in 0..walk.states() {
        let (conversation, now) = walk.reach(state).unwrap();
        for seat in conversation.seats() {
            let view = conversation.view(seat, now).unwrap();
            let Some(step) = view.step().filter(|_| view.is_asked()) else { continue };
            words.entry((seat, step.id.to_string())).or_insert_with(|| {
                book.reader(["en"]).prompt(&view, &mut prompt);
                let count = |text: &str| text.split_whitespace().count();
                count(prompt.body())
                    + prompt.page().map(|page| count(page.text)).sum::<usize>()
                    + prompt.options().map(|option| count(option.label)).sum::<usize>()
                    + prompt.next().map_or(0, count)
                    + prompt.audience_label().map_or(0, count)
            });
        }
    }
    words
}

#[test]
fn everybody_can_leave_in_one_move() {
    for played in all() {
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                if matches!(view.status(), Status::Uninvited | Status::Ended) {
                    assert_eq!(view.moves().count(), 0);
                    continue;
                }
                assert!(view.offers(MoveKind::Leave));
                // Leaving is never refused for time either.
                for at in [now, Time::from_millis(i64::MIN), Time::from_millis(0)] {
                    let mut conversation = conversation.clone();
                    conversation.apply(seat, Move::Leave, at).expect("leaving is never refused");
                    let view = conversation.view(seat, at).unwrap();
                    assert_eq!(view.status(), Status::Ended);
                    assert_eq!(view.moves().count(), 0, "nothing brings it back");
                }
            }
        });
    }
}

#[test]
fn what_a_view_offers_is_what_is_accepted() {
    for played in all() {
        let tries = played.tries();
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                for made in offered(&view) {
                    let mut conversation = conversation.clone();
                    assert!(conversation.apply(seat, made.clone(), now).is_ok(), "{view:?}: {made:?}");
                }
                let mut refused = conversation.clone();
                for made in tries.iter().filter(|made| !view.offers(made.kind())) {
                    assert!(refused.apply(seat, made.clone(), now).is_err(), "{view:?}: {made:?}");
                }
                assert!(refused == *conversation, "refused moves change nothing");
            }
        });
    }
}

#[test]
fn words_can_always_be_passed() {
    for played in all() {
        let mut content_steps = 0;
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                let Some(step) = view.step().filter(|step| view.is_asked() && step.asks_for_words()) else {
                    continue;
                };
                content_steps += 1;
                assert!(view.offers(MoveKind::Pass), "{}", step.id);
                assert!(!view.is_required());
            }
        });
        let asks = played.flow.steps().iter().any(Step::asks_for_words);
        assert_eq!(content_steps > 0, asks, "{}", played.flow.id());
    }
}

/// The kinds of moves that lead on.
const ONWARD: [MoveKind; 4] = [MoveKind::Pass, MoveKind::Choose, MoveKind::Say, MoveKind::Ready];

/// The shortest answer of all that someone can give: the least willing where there are several.
fn short_answer(conversation: &Conversation, now: Time) -> Option<(Seat, Move)> {
    conversation.seats().find_map(|seat| {
        let view = conversation.view(seat, now)?;
        let made = offered(&view).into_iter().filter(|made| ONWARD.contains(&made.kind()));
        Some((seat, made.max_by_key(|made| made.kind() == MoveKind::Pass)?))
    })
}

#[test]
fn someone_can_act_and_an_end_is_near() {
    for played in all() {
        played.each_state(|conversation, now| {
            if conversation.operator(now).ending().is_some() {
                return;
            }
            let acts = |seat: Seat| {
                conversation.view(seat, now).unwrap().moves().any(|kind| kind != MoveKind::Leave)
            };
            assert!(conversation.seats().any(acts) || conversation.deadline(now).is_some());
            // Whoever gives the shortest answer, and otherwise time, leads to an end without anybody leaving.
            let (mut conversation, mut now) = (conversation.clone(), now);
            for _ in 0..150 {
                if conversation.operator(now).ending().is_some() {
                    return;
                }
                match short_answer(&conversation, now) {
                    Some((seat, made)) => drop(conversation.apply(seat, made, now).unwrap()),
                    None => now = conversation.deadline(now).expect("someone acts, or time does"),
                }
            }
            panic!("no end: {conversation:?}");
        });
    }
}

#[test]
fn only_the_one_who_spoke_can_say_that_it_fits() {
    for played in all() {
        let mut seen = 0;
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                if view.options().any(|option| option.mark == Some(Mark::Fits)) {
                    seen += 1;
                    let about = view.about().expect("what was said back stands beside it");
                    assert_ne!(about.seat(), seat, "nobody judges their own words");
                    let spoke =
                        view.said().filter(|line| line.words().is_some()).filter(|line| line.seat() == seat);
                    assert!(spoke.count() > 0);
                }
            }
        });
        assert!(seen > 0 || !played.is_whole());
    }
}

#[test]
fn a_limit_is_heard_or_passed_by() {
    for played in all() {
        let mut seen = 0;
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                let Some(line) = view.about().filter(|_| view.is_asked()) else { continue };
                let chosen =
                    line.option().and_then(|id| line.step().options.iter().find(|option| option.id == *id));
                if chosen.map_or(line.step().mark, |option| option.mark) == Some(Mark::Limit) {
                    seen += 1;
                    // On a page whose answers nobody sees, an option that is not shown goes by, as passing does elsewhere.
                    let unseen = view.audience() == Some(Audience::Nobody);
                    let goes_by = |option: &Choice| unseen && !option.shown && option.takes.is_empty();
                    assert!(view.options().any(|option| option.mark == Some(Mark::Heard)));
                    assert!(view.options().all(|option| option.mark == Some(Mark::Heard) || goes_by(option)));
                    assert!(view.offers(MoveKind::Pass) || view.options().any(goes_by));
                }
            }
        });
        assert!(seen > 0 || !played.is_whole());
    }
}

#[test]
fn nobody_writes_while_another_is_asked_to_write() {
    for played in all() {
        played.each_state(|conversation, now| {
            let writes = |seat: &Seat| {
                let view = conversation.view(*seat, now).unwrap();
                view.step().is_some_and(|step| {
                    view.is_asked() && step.asks_for_words() && step.sees == Audience::All
                })
            };
            assert!(conversation.seats().filter(writes).count() <= 1);
        });
    }
}

#[test]
fn every_screen_has_all_its_words_in_every_language() {
    let book = phrasebook();
    for played in built_in() {
        let languages: Vec<&str> = book.languages().collect();
        let mut prompt = Prompt::new();
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                for language in &languages {
                    book.reader([*language]).prompt(&view, &mut prompt);
                    assert!(prompt.problems().is_empty(), "{language}, {view:?}: {:?}", prompt.problems());
                    if view.status() == Status::Uninvited {
                        assert_eq!(prompt.body(), "");
                        continue;
                    }
                    assert!(!prompt.body().is_empty(), "{language}, {view:?}");
                    assert!(
                        prompt.resources().is_some_and(|list| !list.items.is_empty()),
                        "help is within reach everywhere"
                    );
                    assert!(prompt.moves().all(|made| !made.label.is_empty()));
                    // What comes next stands on every screen until the end.
                    assert!(
                        prompt.next().is_some() || view.status() == Status::Ended,
                        "{language}, {view:?}"
                    );
                }
            }
        });
    }
}

#[test]
fn a_break_holds() {
    for played in all() {
        let mut seen = 0;
        played.each_state(|conversation, now| {
            if conversation.operator(now).status() != Status::Break {
                return;
            }
            let rests = |seat: &Seat| conversation.view(*seat, now).unwrap().status() == Status::Break;
            let resting: Vec<Seat> = conversation.seats().filter(rests).collect();
            let until = conversation.view(resting[0], now).unwrap().until().unwrap();
            if until <= now {
                return;
            }
            seen += 1;
            // Before its time nobody can do anything but leave; and when it has come, not one alone.
            for &seat in &resting {
                assert_eq!(
                    conversation.view(seat, now).unwrap().moves().collect::<Vec<_>>(),
                    [MoveKind::Leave]
                );
                assert!(conversation.view(seat, now).unwrap().closes_at() >= Some(until));
                let mut one = conversation.clone();
                if resting.len() > 1 && one.apply(seat, Move::Ready, until).is_ok() {
                    assert_eq!(one.operator(until).status(), Status::Break);
                }
            }
        });
        assert!(seen > 0 || !played.is_whole());
    }
}

/// Whose turn it is, where the open step shows it, and in which round.
fn turn(conversation: &Conversation, now: Time) -> Option<(RoundId, Seat)> {
    let operator = conversation.operator(now);
    let step = operator.step();
    let begins = |round: &&Round| match &round.at {
        Entry::Step(at) => *at == step.id || round.then.as_ref() == Some(&step.id),
        Entry::ByRole(steps) => steps.values().any(|at| *at == step.id),
        _ => false,
    };
    let round = conversation.flow().draft().rounds.iter().find(begins)?;
    let lead = operator.acting().first().filter(|_| step.who == Who::Lead)?;
    Some((round.id.clone(), lead))
}

/// From every turn on, to the end of its round: whoever has it, and everybody after that, has no other, but who put it off, and
/// that once. And it is counted so.
#[test]
fn nobody_has_a_second_turn_before_everybody_had_one() {
    for played in all() {
        let mut second = 0;
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let Some(turn) = conversation.view(seat, now).unwrap().turn() else { continue };
                let (number, of) = (turn.number, turn.of);
                assert!((1..=of).contains(&number) && of <= conversation.seats().count());
                second += usize::from(number == of);
            }
            let Some((round, lead)) = turn(conversation, now) else { return };
            for puts_off in [false, true] {
                let (mut conversation, mut now) = (conversation.clone(), now);
                let (mut lead, mut had, mut put_off) = (lead, vec![lead], Vec::new());
                for _ in 0..150 {
                    let view = conversation.view(lead, now).unwrap();
                    let made = if puts_off && view.offers(MoveKind::Later) {
                        assert!(!put_off.contains(&lead), "a turn is put off once");
                        put_off.push(lead);
                        had.retain(|seat| *seat != lead);
                        Some((lead, Move::Later))
                    } else {
                        short_answer(&conversation, now)
                    };
                    match made {
                        Some((seat, made)) => drop(conversation.apply(seat, made, now).unwrap()),
                        None => now = conversation.deadline(now).expect("someone acts, or time does"),
                    }
                    match turn(&conversation, now) {
                        Some((of, next)) if of == round && next == lead && !puts_off => {}
                        Some((of, next)) if of == round => {
                            assert!(!had.contains(&next), "{next} has a second turn: {conversation:?}");
                            had.push(next);
                            lead = next;
                        }
                        Some(_) => break,
                        None => {
                            // A step for all may be the end of the round.
                            let operator = conversation.operator(now);
                            if operator.ending().is_some() || operator.step().who == Who::Everyone {
                                break;
                            }
                        }
                    }
                }
            }
        });
        assert!(second > 0 || !played.is_whole());
    }
}

/// The page that is read alone stands by itself: before anything is shared, and on another day.
#[test]
fn nothing_that_was_shared_stands_beside_a_page_that_is_read_alone() {
    for played in built_in() {
        let mut seen = 0;
        played.each_state(|conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                if !view.is_asked() || !view.step().is_some_and(|step| step.veil) {
                    continue;
                }
                seen += 1;
                assert_eq!(view.said().count(), 0);
                assert!(view.about().is_none());
                assert_eq!(view.audience(), Some(Audience::Nobody));
            }
        });
        assert!(seen > 0 || !played.is_whole());
    }
}

/// After a break people are where they were; and where they will not be, the break's page says so.
#[test]
fn a_break_says_where_it_leads() {
    for played in all() {
        let (mut back, mut later) = (0, 0);
        played.each_state(|conversation, now| {
            let views = conversation.seats().filter_map(|seat| conversation.view(seat, now));
            let Some(view) = views.into_iter().find(|view| view.status() == Status::Break) else { return };
            let has_left = |seat| conversation.view(seat, now).unwrap().status() == Status::Ended;
            if view.closes_at() == view.until() || conversation.seats().any(has_left) {
                return;
            }
            let says_later = view.goes_on_later();
            let (before, until) =
                (conversation.operator(now).step().id.clone(), view.until().unwrap().max(now));
            let mut after = conversation.clone();
            for seat in conversation.seats() {
                let _already = after.apply(seat, Move::Ready, until);
            }
            let rest = played.flow.draft().rest.as_ref().map(|rest| &rest.to);
            let expected = if says_later { rest.unwrap() } else { &before };
            assert_eq!(after.operator(until).step().id, *expected);
            *if says_later { &mut later } else { &mut back } += 1;
        });
        assert!((back > 0 && later > 0) || !played.is_whole());
    }
}
