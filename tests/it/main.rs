//! What the crate does, one behaviour to a file. What walks every state of a flow stands in `tests/walks`.

mod answers_together;
mod asking_and_preparing;
mod auto_traits;
mod breaks_of_several;
mod catalogs;
mod codes;
#[path = "../common/mod.rs"]
mod common;
mod debug_shows_no_words;
mod doors;
mod drafts_as_data;
mod drive_program;
mod english_lint;
mod forgetting;
mod hostile_drafts;
mod hostile_names;
mod kept_by_several;
mod lateness;
mod lines;
mod mended;
mod misuse;
mod more_than_two;
mod moves_as_objects;
mod planted_faults;
mod prompts;
mod records;
mod resting;
mod roles;
mod rooms;
mod rounds;
mod sample_moves;
mod screens;
mod sizes;
mod taking_up;
mod transcripts;
mod true_sentences;
