//! Erased words stay erased, for every writer and every screen, and take nothing of anybody else with them.

use reweave::error::Refusal;
use reweave::saved::Saved;
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::view::KeptLines;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time, Words};

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;
const NOW: Time = Time::from_millis(0);

fn begun() -> Conversation {
    let terms = TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&Flow::dyad(), setup, NOW).unwrap();
    play(&mut conversation, &[(A, Move::choose("go-on")), (A, Move::choose("you-begin").with_text("topic"))]);
    conversation
}

fn play(conversation: &mut Conversation, moves: &[(Seat, Move)]) {
    for (seat, made) in moves {
        conversation.apply(*seat, made.clone(), NOW).unwrap_or_else(|refusal| panic!("{made:?}: {refusal}"));
    }
}

fn reloaded(conversation: &Conversation) -> Conversation {
    let json = serde_json::to_string(&conversation.saved()).unwrap();
    let saved: Saved = serde_json::from_str(&json).unwrap();
    Conversation::resume(conversation.flow(), &saved).unwrap()
}

fn revisions(conversation: &Conversation) -> (u64, [u32; 2]) {
    (conversation.revision(), [A, B].map(|seat| conversation.view(seat, NOW).unwrap().revision()))
}

#[test]
fn every_change_counts_and_reloads_with_the_same_counts() {
    let mut conversation = begun();
    let (revision, views) = revisions(&conversation);
    conversation.set_person(B, Person::new("Robin"), NOW).unwrap();
    assert_eq!(revisions(&conversation), (revision + 1, views.map(|view| view + 1)));
    // Bo has not come to where the topic can be read, and does not learn that it was erased.
    let forgotten = conversation.forget(A, NOW).unwrap();
    assert_eq!(revisions(&conversation), (revision + 2, [views[0] + 2, views[1] + 1]));
    assert!(forgotten.applied.changed.iter().eq([A]));
    assert!(conversation.tick(NOW).is_empty(), "that was told");
    let again = reloaded(&conversation);
    assert!(again == conversation);
    assert_eq!(revisions(&again), revisions(&conversation));
    let nobody = Seat::new(2).unwrap();
    assert_eq!(conversation.forget(nobody, NOW), Err(Refusal::UnknownSeat));
}

#[test]
fn a_person_who_was_renamed_keeps_their_role() {
    let flow = reweave::Flow::circle();
    let terms = TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let setup = ["keeper", "member", "member"]
        .iter()
        .zip(["K", "M", "N"])
        .fold(Setup::new(terms), |setup, (role, name)| setup.person(Person::new(name).role(role)));
    let mut conversation = Conversation::start(&flow, setup, NOW).unwrap();
    conversation.set_person(A, Person::new("Kim"), NOW).unwrap();
    conversation.set_person(B, Person::new("Max").role("keeper"), NOW).unwrap();
    assert!(reloaded(&conversation) == conversation);
}

#[test]
fn one_persons_words_take_no_line_of_the_other_with_them() {
    let mut conversation = begun();
    let say = |text: &str| Move::fill([("in-my-words", text)]);
    play(
        &mut conversation,
        &[
            (B, Move::choose("go-on")),
            (B, Move::choose("accept")),
            (A, Move::choose("ready")),
            (B, Move::choose("ready")),
        ],
    );
    // Who begins is as it was proposed; each tells once.
    for _ in 0..2 {
        let lead = [A, B].into_iter().find(|seat| conversation.view(*seat, NOW).unwrap().is_asked()).unwrap();
        let other = if lead == A { B } else { A };
        let tell = Move::choose("tell").with_text("told");
        play(
            &mut conversation,
            &[
                (lead, tell),
                (other, Move::choose("read")),
                (other, say("heard")),
                (lead, Move::choose("fits")),
            ],
        );
    }
    play(&mut conversation, &[(A, Move::choose("enough")), (B, Move::choose("enough"))]);
    for seat in [A, B] {
        let line = conversation.view(seat, NOW).unwrap().own_lines().last().unwrap().id().to_string();
        let keep = Words::fields([]).and_picks([line.as_str()]);
        play(&mut conversation, &[(seat, Move::choose("no-day").with_words(keep))]);
    }
    play(&mut conversation, &[(A, Move::choose("done")), (B, Move::choose("done"))]);
    let kept = |conversation: &Conversation| {
        let view = conversation.view(A, NOW).unwrap();
        assert_eq!(view.kept(), KeptLines::Picked);
        view.said().map(|said| (said.id().to_string(), said.is_erased())).collect::<Vec<_>>()
    };
    let before = kept(&conversation);
    conversation.forget(B, NOW).unwrap();
    let after = kept(&reloaded(&conversation));
    assert_eq!(
        before.iter().map(|(id, _)| id).collect::<Vec<_>>(),
        after.iter().map(|(id, _)| id).collect::<Vec<_>>()
    );
    assert!(after.iter().any(|(id, erased)| id.starts_with("0.") && !erased));
    assert!(after.iter().any(|(id, erased)| id.starts_with("1.") && *erased));
    assert_eq!(kept(&conversation), after);
}
