//! What a stored form says to whoever takes it up again.

use crate::common::terms;
use reweave::flows::Dyad;
use reweave::saved::Saved;
use reweave::terms::TermsFacts;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
use serde_json::json;

/// Stored in the morning, and read from its JSON.
fn stored() -> (Conversation, Saved) {
    let morning = Time::from_millis(8 * 3_600_000);
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&Dyad::new().warm_first().flow(), setup, morning).unwrap();
    conversation.apply(Seat::FIRST, Move::choose("go-on"), morning).unwrap();
    let json = serde_json::to_string(&conversation.saved()).unwrap();
    (conversation, serde_json::from_str(&json).unwrap())
}

#[test]
fn it_names_all_that_finds_its_flow() {
    let (conversation, saved) = stored();
    let flow = Flow::builtin_with(saved.flow_id().as_str(), saved.flow_options()).expect("it is one of them");
    assert_eq!(flow.version(), saved.flow_version());
    assert!(Conversation::resume(&flow, &saved).unwrap() == conversation);
    assert!(Conversation::resume(&Flow::dyad(), &saved).is_err(), "it was made with a setting");
}

#[test]
fn it_goes_on_from_when_it_began() {
    let (conversation, saved) = stored();
    let again = Conversation::resume(conversation.flow(), &saved).unwrap();
    assert!(again == conversation);
    let json = serde_json::to_value(saved).unwrap();
    assert_eq!(json["header"]["started"], 8 * 3_600_000);
}

/// Stored and taken up again after each line, every transcript is what it was.
#[test]
fn every_transcript_can_be_taken_up_after_each_line() {
    for transcript in crate::transcripts::all() {
        let mut conversation = transcript.start();
        let mut now = Time::from_millis(0);
        for line in transcript.read_lines() {
            now = line.at.map_or(now, Time::from_millis);
            let seat = line.seat.and_then(Seat::new);
            match (line.command.as_deref(), seat) {
                (None, Some(seat)) => drop(conversation.apply(seat, line.made(), now)),
                (Some("person"), Some(seat)) => {
                    conversation.set_person(seat, line.person.clone().unwrap(), now).unwrap();
                }
                _ => drop(conversation.tick(now)),
            }
            let json = serde_json::to_string(&conversation.saved()).unwrap();
            let again = Conversation::resume(conversation.flow(), &serde_json::from_str(&json).unwrap());
            let again = again.unwrap_or_else(|error| panic!("{}: {error:?}: {json}", transcript.name));
            assert!(again == conversation, "{}", transcript.name);
        }
    }
}

/// Entries that were stored before have to be read as they are: what is left out must go on to mean the same.
#[test]
fn entries_are_stored_as_they_always_were() {
    let now = Time::from_millis(5);
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&Flow::dyad(), setup, now).unwrap();
    let moves = [
        (Seat::FIRST, Move::choose("go-on")),
        (Seat::FIRST, Move::choose("i-begin").with_text("Tuesday")),
        (Seat::SECOND, Move::choose("go-on")),
        (Seat::SECOND, Move::choose("accept")),
        (Seat::FIRST, Move::choose("ready")),
        (Seat::SECOND, Move::choose("ready")),
        (Seat::FIRST, Move::choose("tell").with_text("I waited.")),
        (Seat::FIRST, Move::Moment),
    ];
    for (seat, made) in moves {
        conversation.apply(seat, made, now).unwrap();
    }
    let entries = json!([
        {"seat": 0, "do": "choose", "at": 5, "step": "gate", "option": "go-on"},
        {"seat": 0, "do": "choose", "at": 5, "step": "ask-to-meet", "option": "i-begin", "written": true},
        {"seat": 1, "do": "choose", "at": 5, "step": "answer-gate", "option": "go-on"},
        {"seat": 1, "do": "choose", "at": 5, "step": "accept", "option": "accept"},
        {"seat": 0, "do": "choose", "at": 5, "step": "begin", "option": "ready"},
        {"seat": 1, "do": "choose", "at": 5, "step": "begin", "option": "ready"},
        {"seat": 0, "do": "choose", "at": 5, "step": "speak", "option": "tell", "written": true},
        {"seat": 0, "do": "moment", "at": 5, "step": "listen"},
    ]);
    let mut stored = serde_json::to_value(conversation.saved()).unwrap();
    assert_eq!(stored["rows"], entries);
    stored["rows"] = entries;
    let saved: Saved = serde_json::from_value(stored).unwrap();
    assert!(Conversation::resume(&Flow::dyad(), &saved).unwrap() == conversation);
}

#[test]
fn two_are_equal_only_if_people_terms_times_and_moves_are() {
    let (at, people) = (Time::from_millis, [Person::new("Amal"), Person::new("Bo")]);
    let begun = |terms: TermsFacts, people: &[Person], from: Time| {
        let setup = people.iter().cloned().fold(Setup::new(terms), Setup::person);
        let mut conversation = Conversation::start(&Flow::brief(), setup, from).unwrap();
        conversation.apply(Seat::FIRST, Move::choose("go-on"), at(9)).unwrap();
        conversation
    };
    let one = begun(terms(), &people, at(5));
    assert!(one == begun(terms(), &people, at(5)));
    let with_an_ai = TermsFacts { read_by_ai: true, ..terms() };
    assert!(one != begun(with_an_ai, &people, at(5)), "other terms");
    assert!(one != begun(terms(), &[Person::new("Amal"), Person::new("Bob")], at(5)), "another person");
    assert!(one != begun(terms(), &people, at(6)), "begun at another time");
    let mut later = one.clone();
    later.apply(Seat::FIRST, Move::say("Tuesday"), at(9)).unwrap();
    assert!(one != later, "one more move");
    let mut other = one.clone();
    other.apply(Seat::FIRST, Move::say("Monday"), at(9)).unwrap();
    assert!(later != other, "other words");
}
