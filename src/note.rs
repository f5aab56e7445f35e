//! Notes: short lines of a closed list, so that none can become an argument.

use crate::closed_list::closed_list;

closed_list! {
    /// A short note: a line for all, once in a turn. It moves nothing on and asks for nothing.
    ///
    /// Four are about the pace. Six are what people say in the middle of a hard conversation to keep it from breaking: what they
    /// feel, that they did not say something well, that they move toward the other, a wish for calm, a wish to stop, and that they value something.
    /// Two are for those who keep a conversation, where a flow says so.
    ///
    /// ```
    /// use reweave::conversation::Note;
    ///
    /// assert_eq!(Note::ALL.iter().filter(|note| note.is_phrase()).count(), 6);
    /// assert_eq!(Note::from_id("too-fast"), Some(Note::TooFast));
    /// ```
    Note {
        /// This goes too fast for me.
        TooFast = "too-fast",
        /// I feel pushed.
        Pushed = "pushed",
        /// Smaller pieces, please.
        Smaller = "smaller",
        /// I need a rest.
        NeedRest = "need-rest",
        /// Says what one feels.
        Feel = "feel",
        /// Says that one did not say something well.
        NotWell = "not-well",
        /// Moves toward the other.
        Toward = "toward",
        /// Asks for calm.
        Calm = "calm",
        /// Asks to stop what is going on.
        Stop = "stop",
        /// Says that something is valued.
        Value = "value",
        /// Recalls what holds here.
        Guidelines = "guidelines",
        /// Puts the neutral question about the act again.
        ReturnToAct = "return-to-act",
    }
}

impl Note {
    /// Whether it is one of the six phrases, which people can find helpful or not.
    #[must_use]
    pub const fn is_phrase(self) -> bool {
        matches!(self, Self::Feel | Self::NotWell | Self::Toward | Self::Calm | Self::Stop | Self::Value)
    }

    /// Whether everybody has it at hand where a flow says nothing of notes.
    #[must_use]
    pub const fn is_usual(self) -> bool {
        !matches!(self, Self::Guidelines | Self::ReturnToAct)
    }
}
