//! `Debug` of every public type shows no word that a person wrote, and no name.

use std::fmt::Debug;

use crate::common::{phrasebook, terms};
use reweave::error::Refusal;
use reweave::lines::{Done, Driver, Start};
use reweave::person::Gender;
use reweave::{Conversation, Flow, Move, Person, Prompt, Seat, Setup, Time, Words};
use serde_json::json;

const SECRET: &str = "zebra";
const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;

#[track_caller]
fn silent(what: impl Debug) {
    for text in [format!("{what:?}"), format!("{what:#?}")] {
        assert!(!text.contains(SECRET), "{text}");
    }
}

fn person(name: &str) -> Person {
    Person::new(&format!("{SECRET} {name}")).gender(Gender::Feminine)
}

/// A conversation in which everything that can hold words holds the secret one.
fn conversation() -> Conversation {
    let setup = Setup::new(terms()).person(person("A")).person(person("B"));
    silent(&setup);
    let mut conversation = Conversation::start(&Flow::dyad(), setup, Time::default()).unwrap();
    let moves = [
        (A, Move::choose("go-on")),
        (A, Move::choose("i-begin").with_text(SECRET)),
        (B, Move::choose("go-on")),
        (B, Move::choose("accept")),
        (A, Move::choose("ready")),
        (B, Move::choose("ready")),
        (A, Move::choose("tell").with_text(SECRET)),
        (B, Move::choose("read")),
        (B, Move::fill([("in-my-words", SECRET)])),
        (A, Move::choose("fits")),
        (B, Move::choose("own").with_fields([("what-i-did", SECRET)])),
        (A, Move::choose("heard")),
        (A, Move::choose("enough")),
        (B, Move::choose("enough")),
        (
            A,
            Move::choose("no-day")
                .with_words(Words::fields([("when", SECRET), ("i-will", SECRET)]).and_picks(["0.2"])),
        ),
        (B, Move::choose("no-day").with_words(Words::picks(["1.2"]))),
    ];
    for (seat, made) in moves {
        silent(&made);
        silent(conversation.apply(seat, made, Time::default()).unwrap());
        for seat in conversation.seats() {
            everything_of_a_screen(&conversation, seat);
        }
    }
    conversation
}

fn everything_of_a_screen(conversation: &Conversation, seat: Seat) {
    let book = phrasebook();
    let view = conversation.view(seat, Time::default()).unwrap();
    let reader = book.reader(["en"]);
    let mut prompt = Prompt::new();
    reader.prompt(&view, &mut prompt);
    silent(&view);
    silent(view.you());
    view.said().for_each(silent);
    view.own_lines().for_each(silent);
    silent(&book);
    silent(&reader);
    silent(&prompt);
    silent(prompt.screen());
    silent(prompt.screen().owned());
    silent(prompt.ids());
    silent(prompt.about());
    let outline = view.outline();
    silent(&outline);
    silent((&outline.prompt, &outline.said, &outline.own_lines, &outline.ids));
    outline.said.iter().for_each(|line| silent((&line.text, &line.name)));
    prompt.page().for_each(silent);
    prompt.options().for_each(silent);
    prompt.fields().for_each(silent);
    prompt.suggestions().for_each(silent);
    prompt.moves().for_each(silent);
    prompt.stages().for_each(silent);
    prompt.said().for_each(silent);
    prompt.own_lines().for_each(silent);
    prompt.resources().into_iter().for_each(silent);
}

#[test]
fn debug_shows_no_words() {
    let mut conversation = conversation();
    // It would show if anything did: the words are there.
    let stored = serde_json::to_string(&conversation.saved()).unwrap();
    assert!(stored.matches(SECRET).count() >= 8, "{stored}");
    for seat in [A, B] {
        conversation.apply(seat, Move::choose("done"), Time::default()).unwrap();
    }
    silent(&conversation);
    silent(conversation.saved());
    silent(conversation.flow());
    let record = conversation.view(A, Time::default()).unwrap().record().unwrap();
    assert!(serde_json::to_string(&record).unwrap().contains(SECRET));
    silent(&record);
    record.lines.iter().chain(&record.limits).for_each(silent);
}

#[test]
fn debug_of_the_lines_shows_no_words() {
    let start = format!(r#"{{"flow":"brief","seats":[{{"name":"{SECRET}"}},{{"name":"{SECRET}"}}]}}"#);
    let start = Start::from_json(&start).unwrap();
    silent(&start);
    let mut driver = Driver::start(start).unwrap();
    driver.take(r#"{"seat":0,"move":"choose","option":"go-on"}"#);
    let answer = driver.take(json!({"seat": 0, "move": "say", "text": SECRET}).to_string());
    assert!(answer.line().unwrap().contains(SECRET));
    silent(answer);
    silent(driver.take(json!({"seat": 0, "move": "say", "text": {"text": SECRET}}).to_string()));
    let done = driver.obey(json!({"do": "save"})).unwrap();
    assert!(matches!(&done, Done::Asked("saved", saved) if saved.to_string().contains(SECRET)));
    silent(done);
    let refused = driver.obey(json!({"do": "tick", "at": SECRET})).unwrap_err();
    assert!(refused.to_string().contains(SECRET), "{refused}");
    silent(refused);
    silent(driver);
}

/// A log without people's words is of use only if the rest of it is there.
#[test]
fn debug_says_what_a_thing_is_without_its_words() {
    let setup = Setup::new(terms()).person(person("A")).person(person("B"));
    let mut conversation = Conversation::start(&Flow::brief(), setup, Time::default()).unwrap();
    let moves = [Move::choose("go-on"), Move::say(SECRET), Move::Leave];
    let shown = moves.map(|made| {
        let shown = format!("{made:?}");
        conversation.apply(A, made, Time::default()).unwrap();
        shown
    });
    assert_eq!(shown[0], r#"Choose { option: "go-on", words: None }"#);
    assert!(shown[1].starts_with("Say("), "{}", shown[1]);
    assert_eq!(shown[2], "leave");
    let operator = format!("{:?}", conversation.operator(Time::default()));
    assert!(operator.contains("Ended") && operator.contains("Closed"), "{operator}");
    let mut prompt = Prompt::new();
    phrasebook().reader(["en"]).prompt(&conversation.view(A, Time::default()).unwrap(), &mut prompt);
    let screen = format!("{:?}", prompt.screen());
    assert!(screen.contains("status: Some(Ended)"), "{screen}");
}

#[test]
fn refusals_repeat_no_words() {
    let setup = Setup::new(terms()).person(person("A")).person(person("B"));
    let mut conversation = Conversation::start(&Flow::brief(), setup, Time::default()).unwrap();
    conversation.apply(A, Move::choose("go-on"), Time::default()).unwrap();
    let refused: Vec<Refusal> = [Move::say(&SECRET.repeat(100)), Move::pick([SECRET]), Move::choose(SECRET)]
        .into_iter()
        .map(|made| conversation.apply(A, made, Time::default()).unwrap_err())
        .collect();
    for refusal in refused {
        silent(&refusal);
        assert!(!refusal.to_string().contains(SECRET));
    }
}
