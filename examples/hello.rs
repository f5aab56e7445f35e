//! The smallest embedding: two people, one conversation, and the app's loop.
//!
//! Run it with `cargo run --example hello`.

use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Seat, Setup, Time};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What only the app knows: where words are kept, and where its people find help. There is no default for either.
    let terms = TermsFacts {
        kept: Kept::WithTheService,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let phrasebook = Phrasebook::new(Resources::NoResources);

    // The first person starts. Each has their own languages.
    let setup = Setup::new(terms)
        .person(Person::new("Amal").langs(["en"]))
        .person(Person::new("Bo").langs(["es", "en"]));
    let mut now = Time::from_millis(0);
    let mut conversation = Conversation::start(&Flow::brief(), setup, now)?;

    let moves = [
        (Seat::FIRST, Move::choose("go-on")),
        (Seat::FIRST, Move::say("last Tuesday")),
        (Seat::SECOND, Move::choose("go-on")),
        (Seat::SECOND, Move::choose("accept")),
        (
            Seat::FIRST,
            Move::choose("tell")
                .with_text("The plan was changed and I learned of it from others. I felt left out."),
        ),
    ];
    let mut prompt = Prompt::new();
    for (seat, made) in moves {
        // 1. Show each person their view. 2. Apply what a person does. 3. Store it. 4. Show the views that changed.
        conversation.apply(seat, made, now)?;
        let _to_storage = conversation.saved();
        now = Time::from_millis(now.millis() + 60_000);
    }
    for seat in conversation.seats() {
        let (Some(view), Some(person)) = (conversation.view(seat, now), conversation.person(seat)) else {
            continue;
        };
        phrasebook.reader(person.languages()).prompt(&view, &mut prompt);
        println!("{}: {}", person.name(), prompt.body());
        for said in prompt.said() {
            println!("    {} — {}", said.name, said.text.unwrap_or_default());
        }
    }
    // 5. When `deadline` has come, call `tick`: every wait has an end.
    assert!(conversation.deadline(now).is_some_and(|deadline| deadline > now));
    Ok(())
}
