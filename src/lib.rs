//! Guided repair conversations between people: naming what happened, listening, giving back what was understood, setting
//! limits, reconnecting.
//!
//! `reweave` is a state machine with localized words. It decides what may happen next, who may see what, and what is
//! said. Your app owns screens, network, storage and clock. There is no I/O in here, no clock, no randomness, no thread
//! and no `unsafe`; no input makes it panic.
//!
//! # The way of the data
//!
//! | | |
//! | --- | --- |
//! | [`Flow`] | the plan of one kind of conversation: immutable data, checked before it can be used |
//! | [`Conversation`] | a flow, its seats and the log of accepted moves |
//! | [`View`] | all that one seat may see and do now, and nothing else |
//! | [`Screen`](screen::Screen) | what stands on that seat's screen, and in which order |
//! | [`Phrasebook`], [`Reader`] | the words, in each person's own language |
//! | [`Prompt`] | a screen in words, ready for a display or a device |
//!
//! No arrow points back: a flow knows nothing of conversations, a conversation nothing of language, and the words are made
//! from a view alone. So what is not in a person's view cannot reach that person's screen.
//!
//! # The app's loop
//!
//! 1. Show each person their view.
//! 2. When a person does something, [`apply`](Conversation::apply) it; if it is refused, show why and go on.
//! 3. Store [`saved`](Conversation::saved).
//! 4. Show the views of the seats that changed.
//! 5. When [`deadline`](Conversation::deadline) has come, [`tick`](Conversation::tick), and go on at 4.
//!
//! ```
//! use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
//! use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Seat, Setup, Time};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // What only the app knows. There is no default for either.
//! let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
//! let phrasebook = Phrasebook::new(Resources::NoResources).without_isolation();
//!
//! let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo").langs(["es"]));
//! let now = Time::from_millis(0);
//! let mut conversation = Conversation::start(&Flow::brief(), setup, now)?;
//!
//! let (amal, bo) = (Seat::FIRST, Seat::SECOND);
//! conversation.apply(amal, Move::choose("go-on"), now)?;
//! conversation.apply(amal, Move::say("last Tuesday"), now)?;
//! conversation.apply(bo, Move::choose("go-on"), now)?;
//! conversation.apply(bo, Move::choose("accept"), now)?;
//!
//! let mut prompt = Prompt::new();
//! phrasebook.reader(["en"]).prompt(&conversation.view(amal, now).unwrap(), &mut prompt);
//! assert_eq!(prompt.body(), "What would you like to share with Bo?");
//! # Ok(())
//! # }
//! ```
//!
//! Seven flows come with the crate:
//!
//! | | People | Take it when |
//! | --- | --- | --- |
//! | [`Flow::dyad`] | two | something went wrong between them, and both have time for the full conversation |
//! | [`Flow::brief`] | two | the same, about one small thing and with little strength |
//! | [`Flow::circle`] | three to fifteen | a group wants to hear each other, and nothing is to be answered or settled |
//! | [`Circle::repair`](flows::Circle::repair) | three to eight | something went wrong among them, and they want to do something about it together |
//! | [`Flow::accountability`] | three to seven | someone did harm and owns it, and someone who was trained keeps it; not reviewed by people who do this work |
//! | [`Flow::checkin`] | two to fifteen | something of an earlier conversation is to be looked at again |
//! | [`Flow::ask`] | two | nothing went wrong: one asks the other for something good |
//! | [`Flow::solo`] | one | before a conversation, or in place of one |
//!
//! None of them but `accountability` is for harm after which two people should not be alone with each other, and that one is made only by an
//! app that says who keeps it and how they were trained. An app's own flow is a [`flow::FlowDraft`].
//!
//! Each can be made in a context ([`flows::Context`]): among friends, at work, in a school.
//!
//! The pages `embedding` and `hazards` (under `docs` in the project, and below in these docs) say how an app puts all this
//! between its people, and what it owes them.
//!
//! A program in another language runs all of this with JSON lines: the module `lines`, and the example `drive`.
//!
//! # Features
//!
//! All but `folder` and `schema` are on unless they are turned off.
//!
//! | | |
//! | --- | --- |
//! | `ar`, `es` | the translations; English is always there |
//! | `catalogs` | the files of the words as they stand, with comments: for tools of translators |
//! | `export` | flows for other tools: drawings and state machines |
//! | `files` | reading a flow from JSON, with the line of each fault |
//! | `folder` | words of one's own from a folder: the one thing that reads from a disk |
//! | `lines` | JSON lines, for programs in other languages; `own` adds flows and words of one's own to them |
//! | `released` | the built-in flows as earlier releases made them, for conversations that are under way |
//! | `schema` | the JSON Schemas of a screen and of a flow |
//! | `scripts` | the script of every language, also where its tag does not say it; the tables are large |
//! | `walk` | going through every state of a flow: for tests, and for authors of flows |
//!
//! # Safety is behaviour
//!
//! - Whoever is invited or here can leave in one move, from every state, with no reason asked.
//! - What is answered in private changes nothing for anyone else: not their view, not their moves, not their refusals.
//! - Every early ending looks the same. A no looks like silence until the invitation's time is over.
//! - Words can always be passed. A limit needs nobody's permission. Nothing asks for apology or forgiveness.
//! - The library never judges: no score, no sentiment, no advice, no guess about what a text means.
//!
//! The tests show each of these at every place that a conversation can reach and in the rests over it, not on samples.
//!
//! # What is out of scope
//!
//! No network, no storage, no accounts, no clock, no understanding of language, no detection of danger: the crate cannot
//! screen anybody. It informs, pauses, offers a way out, and hands over to the help that the app names. It is no
//! therapy, no mediation and no emergency service; and it is not for people who are afraid of each other.

#![forbid(unsafe_code)]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod catalog;
pub mod change;
pub mod check;
mod closed_list;
mod context;
pub mod conversation;
pub mod courtesy;
mod described;
pub mod error;
#[cfg(feature = "export")]
pub mod export;
pub mod flow;
pub mod flows;
pub mod id;
pub mod item;
mod lang;
mod limits;
mod line;
#[cfg(feature = "lines")]
pub mod lines;
mod machine;
mod note;
pub mod person;
pub mod phrasebook;
mod refusal;
pub mod saved;
pub mod screen;
pub mod seat;
mod stage;
mod stored;
pub mod terms;
mod time;
mod training;
pub mod view;
#[cfg(feature = "walk")]
pub mod walk;
mod words;

pub use conversation::{Conversation, Move, Setup};
pub use flow::Flow;
pub use machine::{MoveKind, Status};
pub use person::Person;
pub use phrasebook::{Phrasebook, Prompt, Reader};
pub use seat::Seat;
pub use stage::Stage;
pub use time::Time;
pub use view::View;
pub use words::Words;

/// Longer pages: how to embed the library, what an integrator owes the people, and how its flows care for them.
///
/// They are files of the project, shown here so that they stand beside the reference and their examples are tested.
#[cfg(any(doc, doctest))]
pub mod pages {
    #[doc = include_str!("../docs/embedding.md")]
    pub mod embedding {}
    #[doc = include_str!("../docs/own-words.md")]
    pub mod own_words {}
    #[doc = include_str!("../docs/contexts.md")]
    pub mod contexts {}
    #[doc = include_str!("../docs/exports.md")]
    pub mod exports {}
    #[doc = include_str!("../docs/hazards.md")]
    pub mod hazards {}
    #[doc = include_str!("../docs/care.md")]
    pub mod care {}
    #[doc = include_str!("../DESIGN.md")]
    pub mod design {}
    #[cfg(all(feature = "files", feature = "walk"))]
    #[doc = include_str!("../docs/own-flows.md")]
    pub mod own_flows {}
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

#[cfg(doctest)]
mod flow_pages {
    #[doc = include_str!("../docs/flows/circle.md")]
    mod circle {}
    #[doc = include_str!("../docs/flows/accountability.md")]
    mod accountability {}
}
