//! A row for each change: what storage has after each update is what would be stored whole, and no writer undoes another.

use crate::common::table::Table;
use reweave::saved::{Row, Saved, Update};
use reweave::{Conversation, Flow, Move, Person, Seat, Time};

/// By way of its JSON, as it goes to storage.
fn update(conversation: &Conversation, since: u64) -> Update {
    let json = serde_json::to_string(&conversation.update_since(since)).unwrap();
    serde_json::from_str(&json).unwrap()
}

/// With erasing, withdrawing and renaming in between: after each change the rows are as if they had been stored whole.
#[test]
fn each_change_is_written_by_itself() {
    for transcript in crate::transcripts::all() {
        let mut conversation = transcript.start();
        let mut stored = conversation.saved();
        let mut now = Time::from_millis(0);
        let mut next = 0;
        let mut write = |conversation: &Conversation| {
            stored.append(&update(conversation, stored.revision())).unwrap();
            assert!(stored == conversation.saved(), "{} at {}", transcript.name, stored.revision());
        };
        for line in transcript.read_lines() {
            now = line.at.map_or(now, Time::from_millis);
            if let (None, Some(seat)) = (line.command.as_deref(), line.seat.and_then(Seat::new)) {
                let _ = conversation.apply(seat, line.made(), now);
                write(&conversation);
            }
            next += 1;
            let seat = Seat::new(next % conversation.seats().count()).unwrap();
            let own = conversation.view(seat, now).unwrap().said().find(|said| said.seat() == seat);
            let own = own.map(|said| said.id());
            match next % 7 {
                1 => drop(conversation.withdraw(seat, now)),
                2 => drop(conversation.renew(seat, now)),
                3 => drop(conversation.set_person(seat, Person::new("Robin"), now)),
                4 => drop(own.map(|line| conversation.forget_lines(seat, &[line], now))),
                6 if next > 12 => drop(conversation.forget(seat, now)),
                _ => {}
            }
            write(&conversation);
        }
        let again = Conversation::resume(conversation.flow(), &conversation.saved());
        assert!(again.is_ok_and(|again| again == conversation), "{}", transcript.name);
    }
}

/// An answer that is taken back takes its words out of a row that was written before.
#[test]
fn what_was_taken_back_is_written_over() {
    let mut table = Table::of(&Flow::dyad(), 2);
    table.does(0, Move::choose("go-on")).does(0, Move::choose("i-begin").with_text("topic"));
    table.does(1, Move::choose("go-on")).does(1, Move::choose("accept")).choose(["ready", "ready"]);
    table.does(0, Move::choose("tell").with_text("told")).does(1, Move::choose("read"));
    table.does(1, Move::fill([("in-my-words", "heard")])).does(0, Move::choose("fits"));
    table.does(1, Move::choose("tell").with_text("told")).does(0, Move::choose("read"));
    table.does(0, Move::fill([("in-my-words", "heard")])).does(1, Move::choose("fits"));
    table.choose(["enough", "enough"]);
    let answer = || Move::choose("no-day").with_fields([("when", "it is late"), ("i-will", "sleep")]);
    table.does(0, answer());
    let before = table.conversation.revision();
    table.does(0, Move::TakeBack);
    let update = update(&table.conversation, before);
    let rewritten: Vec<_> = update.rewritten.iter().map(|row| (row.revision, row.words.is_some())).collect();
    assert_eq!(rewritten, [(before, false)]);
    assert!(update.people.is_none());
}

#[test]
fn a_stale_writer_writes_nothing() {
    let mut table = Table::of(&Flow::brief(), 2);
    table.does(0, Move::choose("go-on")).does(0, Move::say("last Tuesday"));
    let mut stored = table.conversation.saved();
    let loaded = table.conversation.clone();
    table.conversation.forget(Seat::FIRST, table.now).unwrap();
    stored.append(&update(&table.conversation, 2)).unwrap();
    // Another had loaded it before, with the words.
    let mut late = loaded;
    late.apply(Seat::SECOND, Move::choose("go-on"), table.now).unwrap();
    let stale = stored.append(&update(&late, 2)).unwrap_err();
    assert_eq!((stale.found, stale.since, stale.code()), (3, 2, "stale"));
    assert!(
        stored == table.conversation.saved() && !serde_json::to_string(&stored).unwrap().contains("Tuesday")
    );
    // It loads anew, and makes the same move.
    let mut anew = Conversation::resume(&Flow::brief(), &stored).unwrap();
    anew.apply(Seat::SECOND, Move::choose("go-on"), table.now).unwrap();
    stored.append(&update(&anew, 3)).unwrap();
    assert_eq!(stored.revision(), 4);
    // Nor are rows taken that do not follow.
    let mut gap = update(&anew, 3);
    gap.since = 4;
    assert!(stored.append(&gap).is_err());
}

#[test]
fn rows_come_in_order_and_none_is_missing() {
    let mut table = Table::of(&Flow::brief(), 2);
    table.does(0, Move::choose("go-on")).does(0, Move::say("topic")).does(1, Move::choose("go-on"));
    let saved = table.conversation.saved();
    let from = |rows: Vec<Row>| Saved::from_rows(saved.header().clone(), saved.people().clone(), rows);
    let rows: Vec<Row> = saved.rows().collect();
    assert_eq!(from(rows.clone()).unwrap(), saved);
    for (bad, message) in [
        (
            vec![rows[0].clone(), rows[2].clone()],
            "row 2 is missing: row 3 came in its place; read all rows, in order",
        ),
        (vec![rows[1].clone()], "row 1 is missing: row 2 came in its place; read all rows, in order"),
        (
            vec![rows[0].clone(), rows[0].clone()],
            "row 2 is missing: row 1 came in its place; read all rows, in order",
        ),
    ] {
        assert_eq!(from(bad).unwrap_err().to_string(), message);
    }
}

/// Whom to tell follows from the rows and the times alone, each thing once.
#[test]
fn nobody_is_told_twice() {
    for transcript in crate::transcripts::all().iter().take(20) {
        let mut conversation = transcript.start();
        let (mut now, mut told) = (Time::from_millis(0), (0, Time::from_millis(0)));
        for line in transcript.read_lines() {
            now = line.at.map_or(now, Time::from_millis);
            let since = conversation.tick(now);
            let applied = match (line.command.as_deref(), line.seat.and_then(Seat::new)) {
                (None, Some(seat)) => conversation.apply(seat, line.made(), now).ok(),
                _ => None,
            };
            let changed = applied.map(|applied| applied.changed).unwrap_or_default();
            let either: std::collections::BTreeSet<Seat> = since.iter().chain(changed).collect();
            // A server that remembers nothing but what it was told last finds the same.
            let (revision, then) = told;
            let found = conversation.changed_since(revision, then, now);
            assert!(found.iter().eq(either), "{}", transcript.name);
            told = (conversation.revision(), now);
            assert!(conversation.changed_since(told.0, told.1, now).is_empty());
        }
    }
}
