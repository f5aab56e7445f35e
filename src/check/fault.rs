//! What can be wrong with a draft.

use std::fmt;

use thiserror::Error;

use crate::flow::Bounds;
use crate::id::{FieldId, LoopId, OptionId, RoleId, RoundId, Shown, StepId};

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
    #[error("the flow has {0} steps; at most {most} are taken", most = Bounds::STEPS)]
    TooManySteps(usize),
    #[error("the flow has {0} loops; at most {most} are taken", most = Bounds::LOOPS)]
    TooManyLoops(usize),
    #[error("{0} options; at most {most} are taken", most = Bounds::OPTIONS)]
    TooManyOptions(usize),
    #[error("{0} fields; at most {most} are taken", most = Bounds::FIELDS)]
    TooManyFields(usize),
    #[error("{0} steps that it answers; at most {most} are taken", most = Bounds::ABOUT)]
    TooManyAbout(usize),
    #[error("{0} paragraphs on the page; at most {most} are taken", most = Bounds::PARAGRAPHS)]
    TooManyParagraphs(usize),
    #[error("a route within a route, or within where a round leads when it is over, more than {most} deep", most = Bounds::ROUTE_DEPTH)]
    RouteTooDeep,
    #[error("seats from {min} to {max}: it takes from 1 to {most}, the fewest first", most = Bounds::SEATS)]
    ImpossibleSeats { min: u8, max: u8 },
    #[error("{roles} people in roles, at least, for at most {seats} seats")]
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
    #[error("the role `{0}` has its most below its fewest, or takes nobody")]
    RoleBounds(RoleId),
    #[error("`{0}` says which people are meant, so it can name no role: use another name")]
    ReservedName(RoleId),
    #[error("a second round `{0}`")]
    DuplicateRound(RoundId),
    #[error("the flow has {0} rounds; at most {most} are taken", most = Bounds::ROUNDS)]
    TooManyRounds(usize),
    #[error("there is no round `{0}`")]
    UnknownRound(RoundId),
    #[error("the round `{0}` begins by role, and its roles are not those that have turns")]
    RolesDiffer(RoundId),
    #[error("the role `{0}` has the first turn of a round in which it has none")]
    FirstNotOfRound(RoleId),
    #[error("the turn of the round `{0}` is passed on here, and this is no step of a turn of it alone")]
    NextOfOtherRound(RoundId),
    #[error("it asks by whose turn it is, and stands in no round, or in more than one")]
    TurnOfNoRound,
    #[error(
        "whoever volunteers here would show, or change the way: lead every answer to the same, also a late one"
    )]
    VolunteersLeadApart,
    #[error("people volunteer only where everyone is asked, and not where each goes on alone")]
    VolunteersAlone,
    #[error("those who are named are asked from here, and nobody can have been named before")]
    NobodyNamed,
    #[error("the role `{0}` is asked here before a door has invited it")]
    AskedBeforeDoor(RoleId),
    #[error("where it leads when the last one in the role `{0}` leaves lies ahead of no step")]
    LeavesNowhere(RoleId),
    #[error(
        "where it leads when the last one in the role `{0}` leaves is a door, a page within a part, or someone's turn: lead to a step for all, or to a round"
    )]
    LeavesInside(RoleId),
    #[error(
        "nobody needs to be in the role `{0}`, so at the end of a turn it is not known whether the last one has left: lead on `at-once`, or ask for one at least"
    )]
    LeavesUnknown(RoleId),
    #[error("time would agree for someone here: lead a late answer to `close`")]
    LateAgrees,
    #[error("it waits for a card, and can be late: whoever did not pick it would hold up the others")]
    LateWithCard,
    #[error("there is no step `{0}`")]
    UnknownStep(StepId),
    #[error("there is no loop `{0}`")]
    UnknownLoop(LoopId),
    #[error("there is no role `{0}`")]
    UnknownRole(RoleId),
    #[error("it waits for a card `{0}`, and not exactly one step asks for such a card")]
    UnknownCard(OptionId),
    #[error("steps wait for {0} different cards; at most {most} are taken", most = Bounds::CARDS)]
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
    #[error("the loop `{0}` may be taken 0 times, or more than {most}", most = Bounds::LOOP_LIMIT)]
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
    #[error(
        "a door after the first needs a step that stands for it (`cover`): others would see whom it invites, and when"
    )]
    DoorShows,
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
    #[error(
        "`{0}` takes words of two kinds, or lines twice: let it take words of one kind, and lines beside them"
    )]
    TakesTwice(OptionId),
    #[error("`{0}` takes words of a list: only a step can ask for these")]
    ListWithOption(OptionId),
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
    #[error(
        "each goes on alone here: nothing can be late, but for the first step of such a part in `closing`"
    )]
    LateApart,
    #[error("a break leads on after 0 breaks")]
    RestAtOnce,
    #[error("a limit on the number of picks of 0, or over {most}", most = Bounds::PICKS)]
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
                | Self::TakesTwice(_)
                | Self::ListWithOption(_)
                | Self::OptionNeverOffered(_)
                | Self::LateAtOnce
                | Self::LateAgrees
                | Self::LateWithCard
                | Self::LeavesUnknown(_)
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
