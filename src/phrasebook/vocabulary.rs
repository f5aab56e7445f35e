//! Word lists: words to lean on for those who look for one. A word of one's own is always possible.

use crate::flow::WordList;

/// A word of a list: its id, and its group's.
pub(super) struct Word {
    pub(super) id: &'static str,
    pub(super) group: &'static str,
}

/// The list's words in order. A language shows those that it has.
pub(super) fn words(list: WordList) -> &'static [Word] {
    match list {
        WordList::Feelings => FEELINGS,
    }
}

const fn word(id: &'static str, group: &'static str) -> Word {
    Word { id, group }
}

/// A short list of our own: hard, mixed and light, and body words for those who find no other.
const FEELINGS: &[Word] = &[
    word("feeling-sadness", "feelings-hard"),
    word("feeling-anger", "feelings-hard"),
    word("feeling-fear", "feelings-hard"),
    word("feeling-shame", "feelings-hard"),
    word("feeling-loneliness", "feelings-hard"),
    word("feeling-disappointment", "feelings-hard"),
    word("feeling-confusion", "feelings-mixed"),
    word("feeling-doubt", "feelings-mixed"),
    word("feeling-longing", "feelings-mixed"),
    word("feeling-tiredness", "feelings-body"),
    word("feeling-tightness", "feelings-body"),
    word("feeling-emptiness", "feelings-body"),
    word("feeling-relief", "feelings-light"),
    word("feeling-hope", "feelings-light"),
    word("feeling-unknown", "feelings-open"),
    word("feeling-rather-not-say", "feelings-open"),
];
