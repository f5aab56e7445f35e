//! From one conversation to the next: what somebody prepared alone, copied by hand, and what came of a conversation.

use crate::common::terms;
use reweave::item::{ItemAnswer, ItemKind};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time, Words};

const NOW: Time = Time::from_millis(0);

/// Plays the lines of a transcript.
fn played(name: &str) -> Conversation {
    let transcript = crate::transcripts::all().into_iter().find(|one| one.name == name).unwrap();
    let mut conversation = transcript.start();
    let mut now = NOW;
    for line in transcript.read_lines() {
        now = line.at.map_or(now, Time::from_millis);
        match line.seat.and_then(Seat::new) {
            Some(seat) => drop(conversation.apply(seat, line.made(), now)),
            None => drop(conversation.tick(now)),
        }
    }
    conversation
}

/// Nothing crosses from `solo` but what is copied by hand: a line is a person's own words, typed again.
#[test]
fn what_was_prepared_alone_comes_into_a_conversation_only_by_hand() {
    let alone = played("solo-all-goes-well");
    let end = alone.operator(NOW).ended_at().unwrap_or(NOW);
    let record = alone.view(Seat::FIRST, end).unwrap().record().unwrap();
    let kept: Vec<&str> = record.lines.iter().filter_map(|line| line.words.as_ref()?.as_text()).collect();
    assert!(!kept.is_empty(), "lines that were kept");
    assert_eq!(record.items().count(), 0, "there is nothing to look at again with others");

    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut dyad = Conversation::start(&Flow::dyad(), setup, NOW).unwrap();
    let stored = serde_json::to_string(&dyad.saved()).unwrap();
    assert!(kept.iter().all(|line| !stored.contains(line)));
    for (seat, made) in
        [(0, "go-on"), (0, "i-begin"), (1, "go-on"), (1, "accept"), (0, "ready"), (1, "ready")]
    {
        dyad.apply(Seat::new(seat).unwrap(), Move::choose(made), NOW).unwrap();
    }
    dyad.apply(Seat::FIRST, Move::choose("tell").with_text(kept[0]), NOW).unwrap();
    let read = dyad.view(Seat::SECOND, NOW).unwrap();
    assert!(read.said().any(|line| line.words().and_then(Words::as_text) == Some(kept[0])));
    let stored = serde_json::to_string(&dyad.saved()).unwrap();
    assert!(kept.iter().skip(1).all(|line| !stored.contains(line)), "what was not copied stays there");
}

/// What came of a `dyad` is what its `checkin` asks about: each their own rows, and a no is not asked again.
#[test]
fn what_came_of_a_conversation_is_looked_at_again() {
    let dyad = played("dyad-all-goes-well");
    let end = dyad.operator(Time::from_millis(i64::MAX / 2)).ended_at().unwrap();
    let records = [Seat::FIRST, Seat::SECOND].map(|seat| dyad.view(seat, end).unwrap().record().unwrap());
    assert!(records[0].items().eq(records[1].items()), "both have the same");
    let items: Vec<_> = records[0].items().collect();
    assert!(items.iter().any(|item| item.kind == ItemKind::Agreed));

    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let setup = items.iter().cloned().fold(setup, Setup::item);
    let mut checkin = Conversation::start(&Flow::checkin(), setup, end).unwrap();
    for (seat, made) in [(0, "go-on"), (0, "send"), (1, "go-on"), (1, "accept")] {
        checkin.apply(Seat::new(seat).unwrap(), Move::choose(made), end).unwrap();
    }
    for seat in [Seat::FIRST, Seat::SECOND] {
        let view = checkin.view(seat, end).unwrap();
        let rows: Vec<_> = view.items().collect();
        let mine = items.iter().filter(|item| item.answered_by() == seat);
        assert!(rows.iter().map(|row| row.words.cloned()).eq(mine.map(|item| item.words.clone())));
        if rows.is_empty() {
            continue;
        }
        let first = rows.iter().map(|row| row.reply(row.answers[0])).collect::<Vec<_>>();
        checkin.apply(seat, Move::items(first), end).unwrap();
    }
    let view = checkin.view(Seat::FIRST, end).unwrap();
    let answers: Vec<ItemAnswer> =
        view.said().flat_map(|line| line.replies()).map(|reply| reply.answer).collect();
    assert_eq!(answers.len(), items.len());
}
