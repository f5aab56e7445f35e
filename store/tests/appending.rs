//! Each call happens as a whole or not at all, and no writer writes over what another one has written.

mod common;

use common::{Place, at, brief, id, resumed};
use reweave::saved::{Stale, Update};
use reweave::{Move, Person, Seat};
use reweave_store::{Due, Store, StoreError};

#[test]
fn a_stale_append_is_refused_and_writes_nothing() {
    for place in Place::of_each_kind() {
        let mut store = place.open(None).unwrap();
        let start = brief();
        store.begin(&id("a"), &start.saved(), Some(at(5))).unwrap();
        let (mut one, mut other) = (start.clone(), start);
        one.apply(Seat::FIRST, Move::choose("go-on"), at(0)).unwrap();
        other.set_person(Seat::FIRST, Person::new("Robin"), at(0)).unwrap();
        store.append(&id("a"), &one.update_since(0), Some(at(7))).unwrap();
        let before = place.everything();
        let stale = store.append(&id("a"), &other.update_since(0), Some(at(9))).unwrap_err();
        assert_eq!(stale, StoreError::Stale(Stale { found: 1, since: 0 }), "{}", place.kind());
        assert!(place.everything() == before, "{}: nothing was written", place.kind());
        assert!(resumed(&mut *store, &id("a")) == one);
        // One that is ahead of storage, too.
        one.forget(Seat::FIRST, at(0)).unwrap();
        one.forget(Seat::FIRST, at(0)).unwrap();
        let stale = store.append(&id("a"), &one.update_since(2), None).unwrap_err();
        assert_eq!(stale, StoreError::Stale(Stale { found: 1, since: 2 }));
    }
}

#[test]
fn rows_that_do_not_follow_each_other_are_refused() {
    for place in Place::of_each_kind() {
        let mut store = place.open(None).unwrap();
        let mut conversation = brief();
        store.begin(&id("a"), &conversation.saved(), None).unwrap();
        conversation.apply(Seat::FIRST, Move::choose("go-on"), at(0)).unwrap();
        conversation.apply(Seat::FIRST, Move::say("last Tuesday"), at(0)).unwrap();
        let mut update: Update = conversation.update_since(0);
        update.rows.swap(0, 1);
        let error = store.append(&id("a"), &update, None).unwrap_err();
        assert_eq!(error.code(), "bad-saved");
        assert_eq!(store.load(&id("a")).unwrap().unwrap().saved.revision(), 0);
        store.append(&id("a"), &conversation.update_since(0), None).unwrap();
    }
}

#[test]
fn an_id_is_taken_once() {
    for place in Place::of_each_kind() {
        let mut store = place.open(None).unwrap();
        store.begin(&id("a"), &brief().saved(), None).unwrap();
        assert_eq!(store.begin(&id("a"), &brief().saved(), None), Err(StoreError::Exists));
        assert_eq!(store.append(&id("b"), &brief().update_since(0), None), Err(StoreError::Unknown));
        assert_eq!(store.set_deadline(&id("b"), 0, None), Err(StoreError::Unknown));
        assert!(store.delete(&id("a")).unwrap());
        assert!(!store.delete(&id("a")).unwrap());
        assert!(store.load(&id("a")).unwrap().is_none());
        store.begin(&id("a"), &brief().saved(), None).unwrap();
    }
}

#[test]
fn records_take_the_place_of_all_else() {
    for place in Place::of_each_kind() {
        let mut store = place.open(None).unwrap();
        let mut conversation = brief();
        conversation.apply(Seat::FIRST, Move::choose("go-on"), at(0)).unwrap();
        conversation.apply(Seat::FIRST, Move::say("last Tuesday"), at(0)).unwrap();
        store.begin(&id("a"), &conversation.saved(), Some(at(1))).unwrap();
        conversation.apply(Seat::SECOND, Move::Leave, at(0)).unwrap();
        conversation.apply(Seat::FIRST, Move::Leave, at(0)).unwrap();
        let records = conversation.records(at(0)).expect("it is over");
        let stale = store.finish(&id("a"), 4, &records, None).unwrap_err();
        assert_eq!(stale, StoreError::Stale(Stale { found: 2, since: 4 }), "the rest is not stored yet");
        store.append(&id("a"), &conversation.update_since(2), None).unwrap();
        store.finish(&id("a"), 4, &records, Some(at(30))).unwrap();

        let all = String::from_utf8_lossy(&place.everything()).into_owned();
        assert!(place.kind() != "SQLite" || !all.contains("Tuesday") && !all.contains("Amal"));
        assert!(store.load(&id("a")).unwrap().is_none());
        let kept = store.records(&id("a")).unwrap().unwrap();
        assert_eq!((kept.records, kept.revision, kept.deadline), (records.clone(), 5, Some(at(30))));
        let change = conversation.update_since(4);
        assert_eq!(store.append(&id("a"), &change, None), Err(StoreError::Over));
        assert_eq!(store.begin(&id("a"), &brief().saved(), None), Err(StoreError::Exists));
        // Once more, where something was erased in them.
        assert!(store.finish(&id("a"), 4, &records, None).is_err());
        store.finish(&id("a"), 5, &records, Some(at(30))).unwrap();
        assert_eq!(store.due(at(30), 9).unwrap(), [Due::new(id("a"), at(30), 6)]);
    }
}

#[test]
fn what_is_due_comes_in_its_order() {
    for place in Place::of_each_kind() {
        let mut store = place.open(None).unwrap();
        for (name, deadline) in [("a", Some(3)), ("b", None), ("c", Some(-1)), ("d", Some(9)), ("e", Some(3))]
        {
            store.begin(&id(name), &brief().saved(), deadline.map(at)).unwrap();
        }
        let due = |store: &mut dyn Store, now, most| {
            let due = store.due(at(now), most).unwrap();
            due.iter().map(|due| due.id.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(due(&mut *store, 3, 9), ["c", "a", "e"]);
        assert_eq!(due(&mut *store, 3, 2), ["c", "a"]);
        store.set_deadline(&id("c"), 0, Some(at(12))).unwrap();
        assert!(store.set_deadline(&id("a"), 1, None).is_err(), "it stands at 0");
        assert_eq!(due(&mut *store, 12, 9), ["a", "e", "d", "c"]);
    }
}

#[test]
fn an_erased_row_is_written_over() {
    for place in Place::of_each_kind() {
        let mut store = place.open(None).unwrap();
        let mut conversation = brief();
        store.begin(&id("a"), &conversation.saved(), None).unwrap();
        conversation.apply(Seat::FIRST, Move::choose("go-on"), at(0)).unwrap();
        conversation.apply(Seat::FIRST, Move::say("last Tuesday"), at(0)).unwrap();
        store.append(&id("a"), &conversation.update_since(0), None).unwrap();
        conversation.forget(Seat::FIRST, at(0)).unwrap();
        conversation.set_person(Seat::SECOND, Person::new("Robin"), at(0)).unwrap();
        store.append(&id("a"), &conversation.update_since(2), None).unwrap();
        assert!(resumed(&mut *store, &id("a")) == conversation);
        let saved = store.load(&id("a")).unwrap().unwrap().saved;
        assert!(saved.rows().all(|row| row.words.is_none()));
    }
}
