//! Why a move is not offered, for a person who looks for it.

use super::View;
use crate::closed_list::closed_list;
use crate::flow::Ask;
use crate::machine::{MoveKind, Status};

closed_list! {
    /// Why a kind of move is not offered now. It says nothing that the person's own screen does not.
    ///
    /// ```
    /// use reweave::view::WhyNot;
    ///
    /// assert_eq!(WhyNot::from_id("break"), Some(WhyNot::Break));
    /// ```
    WhyNot {
        /// Nothing has reached this person yet.
        NotHere = "not-here",
        /// It is over for this person.
        Over = "over",
        /// There is a moment of quiet.
        Moment = "moment",
        /// There is a break.
        Break = "break",
        /// There is no break, and no moment, that could be ended or made longer.
        NoBreak = "no-break",
        /// Nothing is asked of this person now.
        NotAsked = "not-asked",
        /// The page asks for something else: a choice where words were looked for, or words where a choice was.
        AsksElse = "asks-else",
        /// The page needs an answer, and cannot be passed.
        NeedsAnswer = "needs-answer",
        /// There is no answer that could be taken back.
        NothingBack = "nothing-back",
        /// The turn cannot be put off, here or once more.
        NotLater = "not-later",
        /// No short note is at hand: there is one for each turn, while others are here.
        NoNote = "no-note",
        /// There is nobody here with whom to rest, or the last pages have come.
        NoRest = "no-rest",
        /// It is for somebody in another role.
        OtherRole = "other-role",
    }
}

impl View<'_> {
    /// Why this person cannot make a kind of move now; none if they can. It follows from what they see, so it tells them nothing else.
    /// [`Reader::why_not`](crate::Reader::why_not) has a sentence for it.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::MoveKind;
    /// use reweave::view::WhyNot;
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// let conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// let view = conversation.view(Seat::FIRST, now).unwrap();
    /// assert_eq!(view.why_not(MoveKind::Leave), None);
    /// assert_eq!(view.why_not(MoveKind::Say), Some(WhyNot::AsksElse));
    /// assert_eq!(view.why_not(MoveKind::Break), Some(WhyNot::NoRest));
    /// ```
    #[must_use]
    pub fn why_not(&self, kind: MoveKind) -> Option<WhyNot> {
        if self.offers(kind) {
            return None;
        }
        let rests = matches!(kind, MoveKind::Ready | MoveKind::Longer);
        Some(match self.status() {
            Status::Uninvited => WhyNot::NotHere,
            Status::Ended => WhyNot::Over,
            Status::Moment => WhyNot::Moment,
            Status::Break => WhyNot::Break,
            _ if rests => WhyNot::NoBreak,
            _ => self.why_not_here(kind),
        })
    }

    /// While the flow goes on.
    fn why_not_here(&self, kind: MoveKind) -> WhyNot {
        match kind {
            MoveKind::Say | MoveKind::Choose | MoveKind::Pass if !self.is_asked() => WhyNot::NotAsked,
            MoveKind::Pass if matches!(self.ask(), Some(Ask::Page)) => WhyNot::AsksElse,
            MoveKind::Pass => WhyNot::NeedsAnswer,
            MoveKind::Say | MoveKind::Choose => WhyNot::AsksElse,
            MoveKind::TakeBack => WhyNot::NothingBack,
            MoveKind::Later => WhyNot::NotLater,
            MoveKind::Call => WhyNot::OtherRole,
            MoveKind::Pace => WhyNot::NoNote,
            _ => WhyNot::NoRest,
        }
    }
}
