//! Moves: what people do. And their shapes: what the machine takes of them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{OptionId, Words};

/// What a person does.
///
/// ```
/// use reweave::Move;
///
/// let answer = Move::choose("part").with_text("the last bit, about Tuesday");
/// assert!(!format!("{answer:?}").contains("Tuesday"));
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Move {
    /// Answers with words.
    Say(Words),
    /// Chooses an option, with words where it takes them.
    Choose {
        /// The option.
        option: OptionId,
        /// The words that go with it.
        words: Option<Words>,
    },
    /// Picks any number: cards, words of a list, own lines. Also none.
    Pick(Vec<String>),
    /// Passes the step.
    Pass,
    /// Takes back an answer that has not led on yet.
    TakeBack,
    /// Asks for a moment of quiet.
    Moment,
    /// Calls a break.
    Break,
    /// Is ready to go on, after a break or in one's own moment.
    Ready,
    /// Wants a longer break.
    Longer,
    /// Sends a note about the pace.
    Pace(PaceNote),
    /// Leaves. No reason is asked for, now or later.
    Leave,
}

impl Move {
    /// Says a text.
    #[must_use]
    pub fn say(text: &str) -> Self {
        Self::Say(Words::text(text))
    }

    /// Fills in a form.
    pub fn fill<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self::Say(Words::fields(fields))
    }

    /// Chooses an option.
    #[must_use]
    pub fn choose(option: &str) -> Self {
        Self::Choose { option: option.into(), words: None }
    }

    /// Adds a text to a choice.
    #[must_use]
    pub fn with_text(self, text: &str) -> Self {
        self.with_words(Words::text(text))
    }

    /// Adds a form to a choice.
    #[must_use]
    pub fn with_fields<'a>(self, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        self.with_words(Words::fields(fields))
    }

    /// Adds words to a choice; any other move stays as it is.
    #[must_use]
    pub fn with_words(self, words: Words) -> Self {
        match self {
            Self::Choose { option, .. } => Self::Choose { option, words: Some(words) },
            other => other,
        }
    }

    /// Picks.
    pub fn pick<'a>(picks: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Pick(picks.into_iter().map(str::to_owned).collect())
    }

    /// The kind of move.
    #[must_use]
    pub const fn kind(&self) -> MoveKind {
        match self {
            Self::Say(_) => MoveKind::Say,
            Self::Choose { .. } | Self::Pick(_) => MoveKind::Choose,
            Self::Pass => MoveKind::Pass,
            Self::TakeBack => MoveKind::TakeBack,
            Self::Moment => MoveKind::Moment,
            Self::Break => MoveKind::Break,
            Self::Ready => MoveKind::Ready,
            Self::Longer => MoveKind::Longer,
            Self::Pace(_) => MoveKind::Pace,
            Self::Leave => MoveKind::Leave,
        }
    }
}

impl fmt::Debug for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choose { option, words } => {
                f.debug_struct("Choose").field("option", option).field("words", words).finish()
            }
            Self::Say(words) => f.debug_tuple("Say").field(words).finish(),
            // Picks can be words of one's own.
            Self::Pick(picks) => write!(f, "Pick({} …)", picks.len()),
            Self::Pace(note) => f.debug_tuple("Pace").field(note).finish(),
            other => f.write_str(other.kind().id()),
        }
    }
}

macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $id)] $variant,)*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }

            /// The one with this id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.id() == id)
            }
        }
    };
}

closed_list! {
    /// The kinds of moves.
    ///
    /// ```
    /// use reweave::MoveKind;
    ///
    /// assert_eq!(MoveKind::from_id("take-back"), Some(MoveKind::TakeBack));
    /// ```
    MoveKind {
        /// Answers with words.
        Say = "say",
        /// Chooses or picks.
        Choose = "choose",
        /// Passes the step.
        Pass = "pass",
        /// Takes back an answer.
        TakeBack = "take-back",
        /// Asks for a moment of quiet.
        Moment = "moment",
        /// Calls a break.
        Break = "break",
        /// Is ready to go on.
        Ready = "ready",
        /// Wants a longer break.
        Longer = "longer",
        /// Sends a note about the pace.
        Pace = "pace",
        /// Leaves.
        Leave = "leave",
    }
}

closed_list! {
    /// A note about the pace: a closed list, so that it can never become an argument.
    ///
    /// ```
    /// use reweave::PaceNote;
    ///
    /// assert_eq!(PaceNote::ALL.len(), 4);
    /// ```
    PaceNote {
        /// This goes too fast for me.
        TooFast = "too-fast",
        /// I feel pushed.
        Pushed = "pushed",
        /// Smaller pieces, please.
        Smaller = "smaller",
        /// I need a rest.
        NeedRest = "need-rest",
    }
}

/// A set of kinds of moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Kinds(u16);

impl Kinds {
    pub(crate) const NONE: Self = Self(0);

    #[must_use]
    pub(crate) const fn with(self, kind: MoveKind) -> Self {
        Self(self.0 | 1 << kind as u16)
    }

    #[must_use]
    pub(crate) const fn when(self, offered: bool, kind: MoveKind) -> Self {
        if offered { self.with(kind) } else { self }
    }

    pub(crate) const fn contains(self, kind: MoveKind) -> bool {
        self.0 & (1 << kind as u16) != 0
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = MoveKind> {
        MoveKind::ALL.iter().copied().filter(move |kind| self.contains(*kind))
    }
}

/// What the machine takes of a move: no word of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Act {
    Say,
    Choose(u8),
    /// Cards, as a mask.
    Cards(u8),
    /// Words of a list, or own lines: which they are stands apart, with the words.
    Pick,
    Pass,
    TakeBack,
    Moment,
    Break,
    Ready,
    Longer,
    Pace(PaceNote),
    Leave,
}

impl Act {
    pub(crate) const fn kind(self) -> MoveKind {
        match self {
            Self::Say => MoveKind::Say,
            Self::Choose(_) | Self::Cards(_) | Self::Pick => MoveKind::Choose,
            Self::Pass => MoveKind::Pass,
            Self::TakeBack => MoveKind::TakeBack,
            Self::Moment => MoveKind::Moment,
            Self::Break => MoveKind::Break,
            Self::Ready => MoveKind::Ready,
            Self::Longer => MoveKind::Longer,
            Self::Pace(_) => MoveKind::Pace,
            Self::Leave => MoveKind::Leave,
        }
    }

    /// Whether it answers the open step.
    pub(crate) const fn is_answer(self) -> bool {
        matches!(self, Self::Say | Self::Choose(_) | Self::Cards(_) | Self::Pick | Self::Pass)
    }
}
