//! Acts: what the machine takes of a move.

use crate::closed_list::closed_list;
use crate::note::Note;
use crate::seat::SeatSet;

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
        /// Puts the turn off, until the others have had theirs.
        Later = "later",
        /// Asks for a moment of quiet.
        Moment = "moment",
        /// Calls a break.
        Break = "break",
        /// Is ready to go on.
        Ready = "ready",
        /// Wants a longer break.
        Longer = "longer",
        /// Sends a short note.
        Pace = "pace",
        /// Leads on out of turn, as a role may.
        Call = "call",
        /// Leaves.
        Leave = "leave",
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

macro_rules! plain {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A move that carries nothing: no words, no choice, no note.
        ///
        /// ```
        /// use reweave::conversation::Plain;
        /// use reweave::{Move, MoveKind};
        ///
        /// assert_eq!(Move::from(Plain::Leave), Move::Leave);
        /// assert_eq!(Plain::of(MoveKind::Leave), Some(Plain::Leave));
        /// assert_eq!(Plain::of(MoveKind::Say), None);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Plain {
            $($(#[$doc])* $name,)*
        }

        impl Plain {
            /// The kind of move.
            #[must_use]
            pub const fn kind(self) -> MoveKind {
                match self {
                    $(Self::$name => MoveKind::$name,)*
                }
            }

            /// The move of this kind, if it carries nothing.
            #[must_use]
            pub const fn of(kind: MoveKind) -> Option<Self> {
                match kind {
                    $(MoveKind::$name => Some(Self::$name),)*
                    MoveKind::Say | MoveKind::Choose | MoveKind::Pace | MoveKind::Call => None,
                }
            }
        }
    };
}

plain! {
    /// Passes the step.
    Pass,
    /// Takes back an answer.
    TakeBack,
    /// Puts the turn off.
    Later,
    /// Asks for a moment of quiet.
    Moment,
    /// Calls a break.
    Break,
    /// Is ready to go on.
    Ready,
    /// Wants a longer break.
    Longer,
    /// Leaves.
    Leave,
}

/// What the machine takes of a move: no word of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Act {
    Say,
    /// An option, whether words came with it, since where it leads can depend on that, and whom it names.
    Choose {
        option: u8,
        written: bool,
        named: SeatSet,
    },
    /// Cards, as a mask.
    Cards(u8),
    /// Words of a list, or own lines: which they are stands apart, with the words.
    Pick,
    Pace(Note),
    /// A call of the flow, by its place.
    Call(u8),
    Plain(Plain),
}

impl Act {
    pub(crate) const PASS: Self = Self::Plain(Plain::Pass);

    pub(crate) const fn kind(self) -> MoveKind {
        match self {
            Self::Say => MoveKind::Say,
            Self::Choose { .. } | Self::Cards(_) | Self::Pick => MoveKind::Choose,
            Self::Pace(_) => MoveKind::Pace,
            Self::Call(_) => MoveKind::Call,
            Self::Plain(plain) => plain.kind(),
        }
    }

    /// Whether it answers the open step.
    pub(crate) const fn is_answer(self) -> bool {
        matches!(self, Self::Say | Self::Choose { .. } | Self::Cards(_) | Self::Pick | Self::PASS)
    }
}
