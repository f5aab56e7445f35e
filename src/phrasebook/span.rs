//! Where a text stands in the memory of a prompt.

/// A piece of a prompt's memory: first the id of its message, if it comes from one, then its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) words: usize,
    pub(super) end: usize,
    /// What the message counts.
    pub(super) count: Option<u8>,
}

impl Span {
    /// Words that come from no message.
    pub(super) const fn words(start: usize, end: usize) -> Self {
        Self::message(start, start, end)
    }

    pub(super) const fn message(start: usize, words: usize, end: usize) -> Self {
        Self { start, words, end, count: None }
    }

    /// The id of its message, as words.
    pub(super) const fn id(self) -> Self {
        Self::words(self.start, self.words)
    }

    pub(super) fn words_in(self, text: &str) -> &str {
        text.get(self.words..self.end).unwrap_or_default()
    }

    pub(super) fn id_in(self, text: &str) -> Option<&str> {
        text.get(self.start..self.words).filter(|id| !id.is_empty())
    }
}
