//! Where a text stands in the memory of a prompt.

/// A piece of a prompt's memory: first the id of its message, if it comes from one, then its words.
///
/// Places are counted in four bytes: a screen has hundreds of these. What would begin later than four gigabytes is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    start: u32,
    words: u32,
    end: u32,
    /// What the message counts.
    pub(super) count: Option<u8>,
}

impl Span {
    /// Words that come from no message.
    pub(super) fn words(start: usize, end: usize) -> Self {
        Self::message(start, start, end)
    }

    /// A text of a message: its id from `start`, its words from `words` to `end`.
    pub(super) fn message(start: usize, words: usize, end: usize) -> Self {
        Self { start: small(start), words: small(words), end: small(end), count: None }
    }

    /// The same piece in memory that begins so much later.
    pub(super) fn after(self, bytes: usize) -> Self {
        let later = |place: u32| place.saturating_add(small(bytes));
        Self { start: later(self.start), words: later(self.words), end: later(self.end), count: self.count }
    }

    /// The id of its message, as words.
    pub(super) const fn id(self) -> Self {
        Self { start: self.start, words: self.start, end: self.words, count: None }
    }

    pub(super) fn words_in(self, text: &str) -> &str {
        piece(text, self.words, self.end)
    }

    pub(super) fn id_in(self, text: &str) -> Option<&str> {
        Some(piece(text, self.start, self.words)).filter(|id| !id.is_empty())
    }
}

/// A place in four bytes; one that is too far off is the last.
fn small(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn piece(text: &str, start: u32, end: u32) -> &str {
    let range = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    range.and_then(|(start, end)| text.get(start..end)).unwrap_or_default()
}
