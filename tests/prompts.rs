//! What a prompt holds beside its words, as the object that a device gets.

mod common;

use common::{phrasebook, terms};
use reweave::flow::{Ask, Audience, Choice, FlowDraft, Mark, Step, To, Who};
use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Seat, Setup, Stage, Time};
use serde_json::Value;

const NOW: Time = Time::from_millis(0);

/// A flow of one step and a last page, for so many people, who are invited and accept before.
fn flow_of(seats: u8, step: Step) -> Flow {
    let call = Step::new("call", Stage::Opening, Who::Lead, Ask::Page).unseen();
    let accept = Step::new("accept", Stage::Opening, Who::Invited, Ask::Choice).unseen();
    let last = Step::new("done", Stage::Closing, Who::Everyone, Ask::Page).unseen();
    let first = if seats > 1 { "accept" } else { step.id.as_str() };
    let mut draft = FlowDraft::new("one-step", 1).seats(seats, seats);
    draft = draft.step(call.option(Choice::new("go-on", To::step(first))));
    if seats > 1 {
        let yes = Choice::new("accept", To::step(step.id.as_str())).mark(Mark::Consent);
        let no = Choice::new("not-now", To::Drop).mark(Mark::NotNow);
        draft = draft.step(accept.option(yes).option(no));
    }
    let draft = draft.step(step).step(last.option(Choice::new("finish", To::End)));
    draft.check().unwrap_or_else(|faults| panic!("{faults}"))
}

/// The conversation at that one step.
fn at_the_step(flow: &Flow) -> Conversation {
    let people = ["Amal", "Bo", "Cleo", "Dana"].map(Person::new);
    let people = people.into_iter().take(usize::from(flow.draft().max_seats));
    let setup = people.fold(Setup::new(terms()), Setup::person);
    let mut conversation = Conversation::start(flow, setup, NOW).unwrap();
    conversation.apply(Seat::FIRST, Move::choose("go-on"), NOW).unwrap();
    for seat in conversation.seats().skip(1) {
        conversation.apply(seat, Move::choose("accept"), NOW).unwrap();
    }
    conversation
}

fn screen_in(book: &Phrasebook, languages: &[&str], conversation: &Conversation, seat: Seat) -> Value {
    let mut prompt = Prompt::new();
    let view = conversation.view(seat, NOW).unwrap();
    book.reader(languages.iter().copied()).prompt(&view, &mut prompt);
    serde_json::to_value(&prompt).unwrap()
}

#[test]
fn both_is_never_said_to_more_than_two() {
    let together = |seats| {
        let mut step = Step::new("close", Stage::Closing, Who::Everyone, Ask::Choice);
        step.sees = Audience::Together;
        flow_of(seats, step.option(Choice::new("done", To::step("done"))))
    };
    let label = |seats, language| {
        let screen = screen_in(&phrasebook(), &[language], &at_the_step(&together(seats)), Seat::FIRST);
        assert_eq!(screen["audience"], if seats > 2 { "all" } else { "both" });
        screen["audience_label"].as_str().unwrap().to_owned()
    };
    assert_eq!(label(2, "en"), "You can both read this when each of you has answered.");
    for seats in [3, 4] {
        assert_eq!(label(seats, "en"), "Everyone here can read this when each of you has answered.");
        assert!(!label(seats, "es").contains("dos"));
        // The dual form of the Arabic word for “you”.
        assert!(!label(seats, "ar").contains("كما"));
    }
}
