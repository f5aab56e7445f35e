//! What can be wrong with a draft.

use std::fmt;

use thiserror::Error;

use crate::id::{FieldId, LoopId, OptionId, RoleId, Shown, StepId};

/// One thing that is wrong with a draft, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[error("{}{kind}", At(.step.as_ref()))]
#[non_exhaustive]
pub struct Fault {
    /// The step it stands at; none where it is about the flow as a whole.
    pub step: Option<StepId>,
    /// What is wrong.
    pub kind: FaultKind,
}

struct At<'a>(Option<&'a StepId>);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |step| write!(f, "step `{step}`: "))
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
#[expect(missing_docs, reason = "each variant's message says what it is")]
pub enum FaultKind {
    #[error("`{}` is no id: use 2 to 48 of a-z, 0-9 and hyphens, beginning with a letter", Shown(.0))]
    BadId(String),
    #[error("the flow has no steps")]
    NoSteps,
    #[error("the flow has {0} steps; at most 200 are taken")]
    TooManySteps(usize),
    #[error("the flow has {0} loops; at most 8 are taken")]
    TooManyLoops(usize),
    #[error("{0} options; at most 7 are taken")]
    TooManyOptions(usize),
    #[error("{0} fields; at most 8 are taken")]
    TooManyFields(usize),
    #[error("{0} steps that it answers; at most 16 are taken")]
    TooManyAbout(usize),
    #[error("{0} paragraphs on the page; at most 32 are taken")]
    TooManyParagraphs(usize),
    #[error("a route within a route more than 4 deep")]
    RouteTooDeep,
    #[error("seats from {min} to {max}: it takes from 1 to 16, the fewest first")]
    ImpossibleSeats { min: u8, max: u8 },
    #[error("{roles} roles for at most {seats} seats")]
    TooManyRoles { roles: usize, seats: u8 },
    #[error("a second step has this id")]
    DuplicateStep,
    #[error("a second option `{0}`")]
    DuplicateOption(OptionId),
    #[error("a second field `{0}`")]
    DuplicateField(FieldId),
    #[error("a second loop `{0}`")]
    DuplicateLoop(LoopId),
    #[error("a second role `{0}`")]
    DuplicateRole(RoleId),
    #[error("there is no step `{0}`")]
    UnknownStep(StepId),
    #[error("there is no loop `{0}`")]
    UnknownLoop(LoopId),
    #[error("there is no role `{0}`")]
    UnknownRole(RoleId),
    #[error("it waits for a card `{0}`, and not exactly one step asks for such a card")]
    UnknownCard(OptionId),
    #[error("steps wait for {0} different cards; at most {most} are taken", most = super::MAX_CARDS)]
    TooManyCards(usize),
    #[error("`{0}` asks not to be asked again, and leads on: lead it to `drop`")]
    DoNotAskStays(OptionId),
    #[error("each goes on alone here, and answers are shown once all have answered: use `own` or `nobody`")]
    ApartTogether,
    #[error(
        "it is hidden behind `{0}`, which others see differently: both ask the same people, on the same side of `closing`, without a card, and the hidden one is `own` or `nobody`"
    )]
    CoverShines(StepId),
    #[error(
        "many breaks lead here, past the page before it or to an invitation: lead to the first step of that part"
    )]
    RestLeadsInside,
    #[error("the start never leads here")]
    Unreachable,
    #[error("an answer is asked for and leads nowhere")]
    DeadEnd,
    #[error("no end can be reached from here")]
    NoExit,
    #[error("a choice without options")]
    NoOptions,
    #[error("a form without fields")]
    NoFields,
    #[error("text of at most 0 characters")]
    NoRoom,
    #[error("it asks for words and cannot be passed")]
    CannotPass,
    #[error("a way back to `{0}` that nothing counts: this loop has no bound")]
    UnboundedLoop(StepId),
    #[error("the loop `{0}` may be taken 0 times, or more than 20")]
    LoopLimit(LoopId),
    #[error("the loop `{0}` is never taken")]
    UnusedLoop(LoopId),
    #[error(
        "the loop `{0}` is counted over the whole conversation, but the next lead comes by here again with the old count"
    )]
    StaleCounter(LoopId),
    #[error("the loop `{0}` goes back over a new round of turns, where its count starts again")]
    LoopRestartsItself(LoopId),
    #[error("`{0}` marks what was said back as heard, and the lead is not the one who is asked")]
    ListenerMarksHeard(OptionId),
    #[error("it answers `{0}`, whose words the one who is asked cannot see")]
    AboutUnseen(StepId),
    #[error("several people answer, and the answers are shown to the others")]
    SharedWhileSeveralAnswer,
    #[error("`{0}` is a private answer, and the step shows it to others")]
    PrivateAnswerShown(OptionId),
    #[error("a limit is answered here with `{0}`: it can only be heard, or passed by")]
    LimitAnswered(OptionId),
    #[error("a limit is answered here, and the one who is asked cannot go on without marking it")]
    LimitMustBeHeard,
    #[error("others are asked here before they were invited and agreed")]
    NoConsent,
    #[error("people are invited here, and there is no option that agrees, or none that says not now")]
    InvitationWithoutChoice,
    #[error("people are invited here, and there is a way to join without agreeing")]
    JoinsWithoutConsent,
    #[error("people are invited here when all have answered before: nobody is left to ask")]
    InvitedAgain,
    #[error("time alone would send an invitation here, or answer one")]
    LateInvitation,
    #[error("`{0}` says yes to a request, and there is no option that says no")]
    RequestWithoutNo(OptionId),
    #[error("only where several people answer can each go on alone")]
    ApartAlone,
    #[error(
        "each goes on alone from here, so `{0}` must be asked of the same people and follow from here only"
    )]
    ApartLeadsAway(StepId),
    #[error("it is hidden behind `{0}`, which is hidden itself")]
    CoverHidden(StepId),
    #[error("a card leads nowhere by itself: remove where `{0}` leads")]
    CardLeads(OptionId),
    #[error("a card takes no words: `{0}` asks for some")]
    CardTakesWords(OptionId),
    #[error("`{0}` leads nowhere")]
    OptionLeadsNowhere(OptionId),
    #[error("`{0}` is an option where words are asked for: it could not be chosen")]
    OptionNeverOffered(OptionId),
    #[error("where words lead is set, and only options can be chosen")]
    WordsNeverAsked,
    #[error("one person would leave at the end of another route: that would close it for everybody")]
    DropWithin,
    #[error("it can be late after 0 minutes")]
    LateAtOnce,
    #[error("each goes on alone here, so nobody is waited for and nothing can be late")]
    LateApart,
    #[error("a break leads on after 0 breaks")]
    RestAtOnce,
    #[error("a limit on the number of picks of 0, or over 16")]
    PickLimit,
}

impl FaultKind {
    /// Whether the ways between the steps are known in spite of it.
    pub(super) fn leaves_ways_known(&self) -> bool {
        matches!(
            self,
            Self::BadId(_)
                | Self::DuplicateOption(_)
                | Self::DuplicateField(_)
                | Self::NoFields
                | Self::TooManyFields(_)
                | Self::NoRoom
                | Self::LoopLimit(_)
                | Self::CardTakesWords(_)
                | Self::OptionNeverOffered(_)
                | Self::LateAtOnce
                | Self::RestAtOnce
                | Self::PickLimit
        )
    }
}

/// All that is wrong with a draft: never empty.
///
/// Where names do not resolve or answers lead nowhere, what depends on the ways between steps is not checked: it would
/// be guesswork. So a second check after mending can find more.
#[derive(Clone, PartialEq, Eq, Error)]
pub struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// The faults, those about the whole flow first, then in the order of the steps.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Fault> {
        self.0.iter()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the flow has {} fault(s): ", self.0.len())?;
        for (i, fault) in self.0.iter().enumerate() {
            write!(f, "{}{fault}", if i == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}

impl FaultKind {
    /// The stable code: the name of the kind in kebab case.
    ///
    /// ```
    /// use reweave::flow::FlowDraft;
    ///
    /// let faults = FlowDraft::new("empty", 1).check().unwrap_err();
    /// let codes: Vec<&str> = (&faults).into_iter().map(|fault| fault.kind.code()).collect();
    /// assert_eq!(codes, ["no-steps"]);
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
