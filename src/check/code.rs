//! The stable codes of faults, for programs that tell them apart.

use super::fault::{Fault, FaultKind, Faults};

impl FaultKind {
    /// The stable code.
    ///
    /// ```
    /// use reweave::flow::FlowDraft;
    ///
    /// let faults = FlowDraft::new("empty", 1).check().unwrap_err();
    /// let codes: Vec<&str> = (&faults).into_iter().map(|fault| fault.kind.code()).collect();
    /// assert_eq!(codes, ["no-steps"]);
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BadId(_) => "bad-id",
            Self::NoSteps => "no-steps",
            Self::TooManySteps(_) => "too-many-steps",
            Self::TooManyLoops(_) => "too-many-loops",
            Self::TooManyOptions(_) => "too-many-options",
            Self::TooManyFields(_) => "too-many-fields",
            Self::TooManyAbout(_) => "too-many-about",
            Self::TooManyParagraphs(_) => "too-many-paragraphs",
            Self::RouteTooDeep => "route-too-deep",
            Self::ImpossibleSeats { .. } => "impossible-seats",
            Self::TooManyRoles { .. } => "too-many-roles",
            Self::DuplicateStep => "duplicate-step",
            Self::DuplicateOption(_) => "duplicate-option",
            Self::DuplicateField(_) => "duplicate-field",
            Self::DuplicateLoop(_) => "duplicate-loop",
            Self::DuplicateRole(_) => "duplicate-role",
            Self::UnknownStep(_) => "unknown-step",
            Self::UnknownLoop(_) => "unknown-loop",
            Self::UnknownRole(_) => "unknown-role",
            Self::UnknownCard(_) => "unknown-card",
            Self::TooManyCards(_) => "too-many-cards",
            Self::DoNotAskStays(_) => "do-not-ask-stays",
            Self::ApartTogether => "apart-together",
            Self::CoverShines(_) => "cover-shines",
            Self::RestLeadsInside => "rest-leads-inside",
            Self::Unreachable => "unreachable",
            Self::DeadEnd => "dead-end",
            Self::NoExit => "no-exit",
            Self::NoOptions => "no-options",
            Self::NoFields => "no-fields",
            Self::NoRoom => "no-room",
            Self::CannotPass => "cannot-pass",
            Self::UnboundedLoop(_) => "unbounded-loop",
            Self::LoopLimit(_) => "loop-limit",
            Self::UnusedLoop(_) => "unused-loop",
            Self::StaleCounter(_) => "stale-counter",
            Self::LoopRestartsItself(_) => "loop-restarts-itself",
            Self::ListenerMarksHeard(_) => "listener-marks-heard",
            Self::AboutUnseen(_) => "about-unseen",
            Self::SharedWhileSeveralAnswer => "shared-while-several-answer",
            Self::PrivateAnswerShown(_) => "private-answer-shown",
            Self::LimitAnswered(_) => "limit-answered",
            Self::LimitMustBeHeard => "limit-must-be-heard",
            Self::NoConsent => "no-consent",
            Self::InvitationWithoutChoice => "invitation-without-choice",
            Self::JoinsWithoutConsent => "joins-without-consent",
            Self::InvitedAgain => "invited-again",
            Self::LateInvitation => "late-invitation",
            Self::RequestWithoutNo(_) => "request-without-no",
            Self::ApartAlone => "apart-alone",
            Self::ApartLeadsAway(_) => "apart-leads-away",
            Self::CoverHidden(_) => "cover-hidden",
            Self::CardLeads(_) => "card-leads",
            Self::CardTakesWords(_) => "card-takes-words",
            Self::OptionLeadsNowhere(_) => "option-leads-nowhere",
            Self::OptionNeverOffered(_) => "option-never-offered",
            Self::WordsNeverAsked => "words-never-asked",
            Self::DropWithin => "drop-within",
            Self::LateAtOnce => "late-at-once",
            Self::LateApart => "late-apart",
            Self::RestAtOnce => "rest-at-once",
            Self::PickLimit => "pick-limit",
        }
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
