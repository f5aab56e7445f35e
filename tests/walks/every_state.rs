//! Every state that a conversation of a built-in flow can reach, walked: what must hold in each does.

use std::collections::HashMap;

use crate::common::{each_reached, offered, phrasebook, rests};
use reweave::flow::{Audience, Mark};
use reweave::flows::Dyad;
use reweave::walk::{Walk, WalkEdge, Walks};
use reweave::{Conversation, Flow, Move, MoveKind, Prompt, Seat, Status, Time};

/// The flow with its number of people and its ceilings: answers on the longest path; then, without a miss, screens and
/// texts for each seat.
struct Case {
    flow: Flow,
    seats: usize,
    longest: usize,
    screens: usize,
    texts: usize,
    /// The most screens for each on the shortest way to the end on which nobody passes.
    shortest: usize,
    /// Where only a part of a flow differs from another that is walked: what the steps of that part have in their names.
    part: &'static str,
}

fn cases() -> [Case; 3] {
    [
        Case { flow: Flow::brief(), seats: 2, longest: 150, screens: 8, texts: 4, shortest: 8, part: "" },
        Case { flow: Flow::dyad(), seats: 2, longest: 200, screens: 16, texts: 8, shortest: 11, part: "" },
        Case {
            flow: Dyad::new().warm_first().flow(),
            seats: 2,
            longest: 200,
            screens: 18,
            texts: 9,
            shortest: 13,
            part: "warm",
        },
    ]
}

fn walk(case: &Case) -> Walk {
    let walk = case.flow.walk(Walks::with(case.seats));
    assert!(walk.is_complete());
    walk
}

/// Every place in the flow, and the rests that can be called there.
fn each_state(case: &Case, mut check: impl FnMut(&Conversation, Time)) {
    let walk = walk(case);
    each_reached(&walk, |state, conversation, now| {
        assert_eq!(conversation.operator(now).ending(), walk.ending(state), "state {state}");
        if conversation.operator(now).step().id.as_str().contains(case.part) {
            check(conversation, now);
        }
    });
    for (conversation, now) in rests(&walk) {
        if conversation.operator(now).step().id.as_str().contains(case.part) {
            check(&conversation, now);
        }
    }
}

fn first_and_second() -> [Seat; 2] {
    [Seat::FIRST, Seat::SECOND]
}

#[test]
fn it_ends_and_is_as_short_as_it_says() {
    for case in cases() {
        let walk = walk(&case);
        assert_eq!(walk.unbounded(), None);
        println!(
            "{}: {} places in the flow, {} states, longest path {} answers",
            case.flow.id(),
            walk.cursors(),
            walk.states(),
            walk.longest_path()
        );
        assert!(walk.longest_path() > 0 && walk.longest_path() <= case.longest);
        let words = words_of_screens(&case);
        // Without a miss, and without what people add because they want to: more, something deeper, later, another day.
        let no_miss = |edge: &WalkEdge<'_>| {
            !matches!(edge.mark, Some(Mark::Miss | Mark::More | Mark::Deeper))
                && !edge.option.is_some_and(|id| *id == "later" || *id == "another-day")
        };
        for seat in first_and_second() {
            let mine = |edge: &WalkEdge<'_>| edge.seat == seat;
            let (screens, path) =
                walk.heaviest(|edge| no_miss(edge).then(|| usize::from(mine(edge)))).unwrap();
            let (texts, _) =
                walk.heaviest(|edge| no_miss(edge).then(|| usize::from(mine(edge) && edge.words))).unwrap();
            let hand_overs = path.windows(2).filter(|pair| pair[0].seat != pair[1].seat).count();
            let shortest =
                |edge: &WalkEdge<'_>| (edge.kind != MoveKind::Pass).then_some(usize::from(edge.seat == seat));
            let (shortest, _) = walk.lightest(shortest).unwrap();
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
            assert!(screens <= usize::from(case.flow.screens().unwrap()), "as the terms tell people");
            assert!(texts <= case.texts);
        }
    }
}

/// The English words that a screen shows unfolded, for each seat and step that asks it something.
fn words_of_screens(case: &Case) -> HashMap<(Seat, String), usize> {
    let book = phrasebook();
    let mut words = HashMap::new();
    let mut prompt = Prompt::new();
    let walk = walk(case);
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
    for case in cases() {
        each_state(&case, |conversation, now| {
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
    for case in cases() {
        let tries = crate::common::every_move(&case.flow);
        each_state(&case, |conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                for made in offered(&view) {
                    let mut conversation = conversation.clone();
                    assert!(conversation.apply(seat, made.clone(), now).is_ok(), "{view:?}: {made:?}");
                }
                for made in tries.iter().filter(|made| !view.offers(made.kind())) {
                    let mut refused = conversation.clone();
                    assert!(refused.apply(seat, made.clone(), now).is_err(), "{view:?}: {made:?}");
                    assert!(refused == *conversation, "a refused move changes nothing");
                }
            }
        });
    }
}

#[test]
fn words_can_always_be_passed() {
    for case in cases() {
        let mut content_steps = 0;
        each_state(&case, |conversation, now| {
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
        assert!(content_steps > 0, "{}", case.flow.id());
    }
}

#[test]
fn someone_can_act_and_an_end_is_near() {
    for case in cases() {
        each_state(&case, |conversation, now| {
            if conversation.operator(now).ending().is_some() {
                return;
            }
            let acts = |seat: Seat| {
                conversation.view(seat, now).unwrap().moves().any(|kind| kind != MoveKind::Leave)
            };
            assert!(conversation.seats().any(acts) || conversation.deadline(now).is_some());
            // Whoever gives the shortest answer, and otherwise time, leads to an end without anybody leaving.
            let (mut conversation, mut now) = (conversation.clone(), now);
            for _ in 0..case.longest {
                if conversation.operator(now).ending().is_some() {
                    return;
                }
                let next = conversation.seats().find_map(|seat| {
                    let view = conversation.view(seat, now)?;
                    let kinds = [MoveKind::Pass, MoveKind::Choose, MoveKind::Say, MoveKind::Ready];
                    let made = offered(&view).into_iter().filter(|made| kinds.contains(&made.kind()));
                    Some((seat, made.max_by_key(|made| made.kind() == MoveKind::Pass)?))
                });
                match next {
                    Some((seat, made)) => drop(conversation.apply(seat, made, now).unwrap()),
                    None => now = conversation.deadline(now).expect("someone acts, or time does"),
                }
            }
            panic!("no end within {} moves", case.longest);
        });
    }
}

#[test]
fn only_the_one_who_spoke_can_say_that_it_fits() {
    for case in cases() {
        let mut seen = 0;
        each_state(&case, |conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                if view.options().iter().any(|option| option.mark == Some(Mark::Fits)) {
                    seen += 1;
                    let about = view.about().expect("what was said back stands beside it");
                    assert_ne!(about.seat(), seat, "nobody judges their own words");
                    let spoke =
                        view.said().filter(|line| line.words().is_some()).filter(|line| line.seat() == seat);
                    assert!(spoke.count() > 0);
                }
            }
        });
        assert!(seen > 0 || !case.part.is_empty());
    }
}

#[test]
fn a_limit_is_heard_or_passed_by() {
    for case in cases() {
        let mut seen = 0;
        each_state(&case, |conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                let Some(line) = view.about().filter(|_| view.is_asked()) else { continue };
                let chosen =
                    line.option().and_then(|id| line.step().options.iter().find(|option| option.id == *id));
                if chosen.map_or(line.step().mark, |option| option.mark) == Some(Mark::Limit) {
                    seen += 1;
                    assert!(view.options().iter().all(|option| option.mark == Some(Mark::Heard)));
                    assert!(view.offers(MoveKind::Pass));
                }
            }
        });
        assert!(seen > 0 || !case.part.is_empty());
    }
}

#[test]
fn nobody_writes_while_another_is_asked_to_write() {
    for case in cases() {
        each_state(&case, |conversation, now| {
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
    for case in cases() {
        let languages: Vec<&str> = book.languages().collect();
        let mut prompt = Prompt::new();
        each_state(&case, |conversation, now| {
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
    for case in cases() {
        let mut seen = 0;
        each_state(&case, |conversation, now| {
            if conversation.operator(now).status() != Status::Break {
                return;
            }
            let until = conversation.view(Seat::FIRST, now).unwrap().until().unwrap();
            if until <= now {
                return;
            }
            seen += 1;
            // Before its time nobody can do anything but leave; and when it has come, not one alone.
            for seat in conversation.seats() {
                assert_eq!(
                    conversation.view(seat, now).unwrap().moves().collect::<Vec<_>>(),
                    [MoveKind::Leave]
                );
                assert!(conversation.view(seat, now).unwrap().closes_at() >= Some(until));
                let mut one = conversation.clone();
                if one.apply(seat, Move::Ready, until).is_ok() {
                    assert_eq!(one.operator(until).status(), Status::Break);
                }
            }
        });
        assert!(seen > 0 || !case.part.is_empty());
    }
}

#[test]
fn nobody_has_a_second_turn_before_everybody_had_one() {
    for case in cases() {
        let mut second = 0;
        each_state(&case, |conversation, now| {
            for seat in conversation.seats() {
                let Some((number, of)) = conversation.view(seat, now).unwrap().turn() else { continue };
                assert!((1..=of).contains(&number) && of == case.seats);
                second += usize::from(number == of);
            }
        });
        assert!(second > 0 || !case.part.is_empty());
    }
}

/// The page that is read alone stands by itself: before anything is shared, and on another day.
#[test]
fn nothing_that_was_shared_stands_beside_a_page_that_is_read_alone() {
    for case in cases() {
        let mut seen = 0;
        each_state(&case, |conversation, now| {
            for seat in conversation.seats() {
                let view = conversation.view(seat, now).unwrap();
                let gate = view.options().iter().any(|option| option.mark == Some(Mark::NotNow));
                if !gate || view.step().is_some_and(|step| step.terms) {
                    continue;
                }
                seen += 1;
                assert_eq!(view.said().count(), 0);
                assert!(view.about().is_none());
                assert_eq!(view.audience(), Some(Audience::Nobody));
            }
        });
        assert!(seen > 0 || !case.part.is_empty());
    }
}

/// After a break people are where they were; and where they will not be, the break's page says so.
#[test]
fn a_break_says_where_it_leads() {
    for case in cases() {
        let (mut back, mut later) = (0, 0);
        each_state(&case, |conversation, now| {
            let view = conversation.view(Seat::FIRST, now).unwrap();
            if view.status() != Status::Break || view.closes_at() == view.until() {
                return;
            }
            let says_later = view.goes_on_later();
            let (before, until) =
                (conversation.operator(now).step().id.clone(), view.until().unwrap().max(now));
            let mut after = conversation.clone();
            for seat in conversation.seats() {
                let _already = after.apply(seat, Move::Ready, until);
            }
            let rest = case.flow.draft().rest.as_ref().map(|rest| &rest.to);
            let expected = if says_later { rest.unwrap() } else { &before };
            assert_eq!(after.operator(until).step().id, *expected);
            *if says_later { &mut later } else { &mut back } += 1;
        });
        assert!((back > 0 && later > 0) || !case.part.is_empty());
    }
}
