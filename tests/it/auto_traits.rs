//! What everybody shares can be shared between threads.

use reweave::error::{Refusal, SavedError};
use reweave::saved::Saved;
use reweave::screen::{Outline, Screen};
use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Reader, View, Words};

fn shared<T: Send + Sync>() {}

#[test]
fn public_types_are_send_and_sync() {
    shared::<Flow>();
    shared::<Conversation>();
    shared::<Phrasebook>();
    shared::<Reader>();
    shared::<View<'_>>();
    shared::<Prompt>();
    shared::<Outline<'_>>();
    shared::<Saved>();
    shared::<Words>();
    shared::<Person>();
    shared::<Move>();
    shared::<Refusal>();
    shared::<SavedError>();
}

#[test]
fn what_lives_as_long_as_a_session_borrows_nothing() {
    fn kept<T: Clone + Send + Sync + 'static>() {}
    kept::<Flow>();
    kept::<Conversation>();
    kept::<Phrasebook>();
    kept::<Reader>();
    kept::<Prompt>();
    kept::<Screen<String>>();
}

#[test]
fn a_conversation_is_small_beside_its_log() {
    // Views are made from a copy of the live state: it stays small enough to copy for every one of them.
    assert!(size_of::<Conversation>() < 1024, "{}", size_of::<Conversation>());
}
