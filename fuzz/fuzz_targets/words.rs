//! Any text as words of an app: it has faults that can be shown, and what has none is shown within bounds, in every language.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reweave::phrasebook::Overlay;
use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
use reweave::{Conversation, Flow, Person, Phrasebook, Prompt, Seat, Setup, Time};

const TERMS: TermsFacts =
    TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };

/// The longest text that a checked message can become, names in it among it.
const MOST: usize = 16_000;

fuzz_target!(|text: &str| {
    let overlay = Overlay::new("own").file("en", "own.ftl", text).file("fr", "own.ftl", text).replacing();
    let (book, faults) = Phrasebook::builder(Resources::NoResources).overlay(overlay).build_partly();
    for fault in &faults {
        let shown = fault.to_string();
        assert!(!shown.chars().any(|c| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c)), "{shown:?}");
    }
    let setup = Setup::new(TERMS).person(Person::new("Amal")).person(Person::new("Bo"));
    let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).expect("two people");
    let view = conversation.view(Seat::FIRST, Time::from_millis(0)).expect("a seat");
    for lang in ["en", "fr", "es"] {
        let reader = book.reader([lang]);
        let mut prompt = Prompt::new();
        reader.prompt(&view, &mut prompt);
        // Nothing that was let in fails to be written.
        let format = prompt.problems().iter().find(|problem| matches!(problem, reweave::screen::Problem::Format { .. }));
        assert!(format.is_none(), "{format:?}");
        for line in text.lines() {
            let id = line.split([' ', '=']).next().unwrap_or_default();
            let rendered = reader.rendered(id, &[("their_name", "Bo".into()), ("count", 3.into())]);
            assert!(rendered.text.len() <= MOST.max(id.len() + 100), "{} bytes", rendered.text.len());
        }
    }
});
