//! What can be wrong with a draft.
//!
//! Most rules are there for somebody: that nobody is asked before they agreed, made to speak, held, or shown to others
//! without wanting it. A fault is refused before anyone meets it, so no rule of the machine has to think of it again.

use std::fmt;

use thiserror::Error;

use super::way::Passed;
use crate::flow::Bounds;
use crate::id::{CallId, FieldId, LoopId, OptionId, RoleId, RoundId, Shown, StepId};
use crate::item::ItemKind;
use crate::note::Note;

/// One thing that is wrong with a draft, and where.
///
/// ```
/// use reweave::flow::FlowDraft;
///
/// let faults = FlowDraft::new("empty", 1).check().unwrap_err();
/// let fault = faults.iter().next().unwrap();
/// assert_eq!((fault.step.as_ref(), fault.to_string()), (None, "the flow has no steps".to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[error("{}{kind}", At(.step.as_ref()))]
#[non_exhaustive]
pub struct Fault {
    /// The step it stands at; none where it is about the flow as a whole, such as one of its roles or loops.
    pub step: Option<StepId>,
    /// What is wrong.
    pub kind: FaultKind,
    /// The steps before it on the shortest way there, from the first, each with the option that leads on. Empty where it is about the
    /// flow as a whole, or the first step, where no answer leads there, and as long as a name leads nowhere or a way is
    /// missing, so that there is none to follow yet.
    pub way: Vec<Passed>,
}

struct At<'a>(Option<&'a StepId>);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |step| write!(f, "step `{step}`: "))
    }
}

/// What is wrong with a draft: what it would do to people, and what to change.
///
/// `Display` says it in one line with the names that it is about, [`FaultKind::code`] for programs, and
/// [`FaultKind::meaning`] and [`FaultKind::remedy`] for whoever has to mend it. Each has an example in `docs/faults.md`.
///
/// ```
/// use reweave::check::FaultKind;
/// use reweave::flow::{Ask, Choice, FlowDraft, Step, To, Who};
/// use reweave::Stage;
///
/// // Whoever does not want to write would be stuck here.
/// let draft = FlowDraft::new("note-to-self", 1)
///     .seats(1..=1)
///     .step(Step::new("write", Stage::Naming, Who::Lead, Ask::text(500)).to(To::End));
/// let faults = draft.check().unwrap_err();
/// let fault = faults.iter().next().unwrap();
/// assert_eq!(fault.kind, FaultKind::CannotPass);
/// assert_eq!(fault.to_string(), "step `write`: it asks for words and cannot be passed");
/// ```
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, Error, strum::IntoStaticStr, strum::EnumMessage, strum::VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum FaultKind {
    /// A name that texts and stored conversations could not be found by.
    ///
    /// Rename the flow, step, option, field, role, round, loop or paragraph.
    #[error("`{}` is no id: use 2 to 48 of a-z, 0-9 and hyphens, beginning with a letter", Shown(.0))]
    BadId(String),
    /// There is no step, so nobody would ever be asked for anything.
    ///
    /// Add one: the first asks whoever starts.
    #[error("the flow has no steps")]
    NoSteps,
    /// More steps than [`Bounds::STEPS`](crate::flow::Bounds::STEPS): more than anybody can look over, so nothing else of the
    /// draft is checked.
    ///
    /// Split it into two flows.
    #[error("the flow has {0} steps; at most {most} are taken", most = Bounds::STEPS)]
    TooManySteps(usize),
    /// More loops than [`Bounds::LOOPS`](crate::flow::Bounds::LOOPS): each is one more reason to be asked again.
    ///
    /// Let ways back share a loop.
    #[error("the flow has {0} loops; at most {most} are taken", most = Bounds::LOOPS)]
    TooManyLoops(usize),
    /// More options than [`Bounds::OPTIONS`](crate::flow::Bounds::OPTIONS): nobody can weigh so many at once.
    ///
    /// Ask in two steps, or leave out what few would choose.
    #[error("{0} options; at most {most} are taken", most = Bounds::OPTIONS)]
    TooManyOptions(usize),
    /// More fields than [`Bounds::FIELDS`](crate::flow::Bounds::FIELDS): too much to fill in for someone who is tired.
    ///
    /// Leave some out, or ask for them at a later step.
    #[error("{0} fields; at most {most} are taken", most = Bounds::FIELDS)]
    TooManyFields(usize),
    /// More steps than [`Bounds::ABOUT`](crate::flow::Bounds::ABOUT): so many answers cannot stand beside one question.
    ///
    /// Name only those that it is really about.
    #[error("{0} steps that it answers; at most {most} are taken", most = Bounds::ABOUT)]
    TooManyAbout(usize),
    /// More paragraphs than [`Bounds::PARAGRAPHS`](crate::flow::Bounds::PARAGRAPHS), which someone has to read.
    ///
    /// Cut the page, or put a part of it on a step of its own.
    #[error("{0} paragraphs on the page; at most {most} are taken", most = Bounds::PARAGRAPHS)]
    TooManyParagraphs(usize),
    /// A way on goes on inside of itself more often than [`Bounds::ROUTE_DEPTH`](crate::flow::Bounds::ROUTE_DEPTH), as where a
    /// round leads to itself when it is over.
    ///
    /// Put a step between.
    #[error("a route within a route, or within where a round leads when it is over, more than {most} deep", most = Bounds::ROUTE_DEPTH)]
    RouteTooDeep,
    /// There is no such number of people. At a step: it asks somebody other than the lead, and only one person can take part.
    ///
    /// Let it be from 1 to [`Bounds::SEATS`](crate::flow::Bounds::SEATS), the fewest no more than the most; where only one
    /// takes part, ask the lead.
    #[error("seats from {min} to {max}: it takes from 1 to {most}, the fewest first", most = Bounds::SEATS)]
    ImpossibleSeats {
        /// The fewest people that would have to be there.
        min: u8,
        /// The most people that can take part.
        max: u8,
    },
    /// The roles need more people than there are seats: somebody who has to be there would not find one.
    ///
    /// Raise the most seats, or take away a role, or its fewest.
    #[error("{roles} people in roles, at least, for at most {seats} seats")]
    TooManyRoles {
        /// How many people the roles need, at least.
        roles: usize,
        /// How many seats there are, at most.
        seats: u8,
    },
    /// Two steps have this id, so ways and texts could mean either.
    ///
    /// Rename one; two steps can say the same by [`Step::texts_of`](crate::flow::Step::texts_of).
    #[error("a second step has this id")]
    DuplicateStep,
    /// Two options of the step have this id, so a choice could mean either.
    ///
    /// Rename one.
    #[error("a second option `{0}`")]
    DuplicateOption(OptionId),
    /// Two fields of the form have this id, so what is written could belong to either.
    ///
    /// Rename one.
    #[error("a second field `{0}`")]
    DuplicateField(FieldId),
    /// Two loops have this id, so a way back would have two bounds.
    ///
    /// Keep one, or rename one and say which ways it counts.
    #[error("a second loop `{0}`")]
    DuplicateLoop(LoopId),
    /// Two roles have this id, so nobody could say which is meant.
    ///
    /// Keep one, however many people can sit in it: [`Role::between`](crate::flow::Role::between) says how many.
    #[error("a second role `{0}`")]
    DuplicateRole(RoleId),
    /// Nobody can be in the role, or fewer than have to be.
    ///
    /// Let its most be 1 or more, and no less than its fewest.
    #[error("the role `{0}` has its most below its fewest, or takes nobody")]
    RoleBounds(RoleId),
    /// In a file `everyone`, `named` and `others` say which people are meant, so no role can be called so.
    ///
    /// Rename it.
    #[error("`{0}` says which people are meant, so it can name no role: use another name")]
    ReservedName(RoleId),
    /// Two rounds have this id, so ways that begin it or pass its turn on could mean either.
    ///
    /// Rename one.
    #[error("a second round `{0}`")]
    DuplicateRound(RoundId),
    /// More rounds than [`Bounds::ROUNDS`](crate::flow::Bounds::ROUNDS).
    ///
    /// Let one round ask for more, or make two flows of it.
    #[error("the flow has {0} rounds; at most {most} are taken", most = Bounds::ROUNDS)]
    TooManyRounds(usize),
    /// A way leads to a round that is not among [`FlowDraft::rounds`](crate::flow::FlowDraft::rounds).
    ///
    /// Add it, or mend its name.
    #[error("there is no round `{0}`")]
    UnknownRound(RoundId),
    /// The round begins at a step for each role, and its roles are not those that have turns: someone's turn would have nowhere
    /// to begin, or a beginning is for nobody.
    ///
    /// Give each role that has turns a step, and no other.
    #[error("the round `{0}` begins by role, and its roles are not those that have turns")]
    RolesDiffer(RoundId),
    /// The one who is to begin has no turn in the round.
    ///
    /// Add the role to those of the round, or let another role begin.
    #[error("the role `{0}` has the first turn of a round in which it has none")]
    FirstNotOfRound(RoleId),
    /// The turn of a round is passed on at a step that others than those of its turns can come to, so it would not be clear
    /// whose turn is over.
    ///
    /// Copy the step for each round; the copies can share texts.
    #[error("the turn of the round `{0}` is passed on here, and this is no step of a turn of it alone")]
    NextOfOtherRound(RoundId),
    /// It asks the lead, the others or the next, or waits for a card of the lead, and it is not clear whose turn it is.
    ///
    /// Copy the step for each round, or ask by role or everyone. Before the first round the lead is whoever starts.
    #[error("it asks by whose turn it is, and stands in no round, or in more than one")]
    TurnOfNoRound,
    /// To want a turn is said unseen. If that option led elsewhere than the others, or time did, all would see whether someone
    /// asked for one.
    ///
    /// Let every answer, also a late one, lead to the same.
    #[error(
        "whoever volunteers here would show, or change the way: lead every answer to the same, also a late one"
    )]
    VolunteersLeadApart,
    /// How someone wants to hear what becomes of it is theirs alone. If their answer led elsewhere than the others, all would
    /// see it.
    ///
    /// Let every option of the step lead to the same.
    #[error("whoever says with `{0}` how they want to be told would show it: lead every option to the same")]
    ToldLeadsApart(OptionId),
    /// People can ask for a turn only where all are asked at once and go on together.
    ///
    /// Ask everyone, and not within a part that each goes through alone.
    #[error("people volunteer only where everyone is asked, and not where each goes on alone")]
    VolunteersAlone,
    /// Those who were named are asked or have turns, and no step before names anyone.
    ///
    /// Put one there with an option that has [`Effect::Volunteer`](crate::flow::Effect::Volunteer), or with names.
    #[error("those who are named are asked from here, and nobody can have been named before")]
    NobodyNamed,
    /// Two calls have this id, so a move could mean either.
    ///
    /// Rename one.
    #[error("a second call `{0}`")]
    DuplicateCall(CallId),
    /// More calls than [`Bounds::CALLS`](crate::flow::Bounds::CALLS), or notes than
    /// [`Bounds::NOTES`](crate::flow::Bounds::NOTES): more than anybody has at hand in a hard moment.
    ///
    /// Leave some out.
    #[error("{0} calls or notes; of calls at most {calls} are taken, of notes {notes}", calls = Bounds::CALLS, notes = Bounds::NOTES)]
    TooMuchOutOfTurn(usize),
    /// A note is there twice, so it could not be told for whom.
    ///
    /// Name all its roles in one.
    #[error("a second rule for the note `{id}`", id = .0.id())]
    DuplicateNote(Note),
    /// A call would show who is at a door or has answered, or break into what somebody reads alone or into the last pages.
    ///
    /// Let it be made at other steps.
    #[error("the call `{0}` cannot be made here: it is a door, a page that is read alone, or in closing")]
    CallFromHere(CallId),
    /// The call leads back, or nowhere ahead: a way that nothing counts.
    ///
    /// Lead it to a step that is still to come from here, and from which nothing leads back here.
    #[error("the call `{0}` leads to what does not lie ahead of here")]
    CallNotAhead(CallId),
    /// A call would lead to a door, into the middle of a part that each goes through alone, or into a turn that is nobody's.
    ///
    /// Lead it to a step for all, or to a close.
    #[error(
        "the call `{0}` leads to a door, a page within a part, or into someone's turn: lead to a step for all, or to `close`"
    )]
    CallLeadsInside(CallId),
    /// Whom people are named for has to be clear: by one person, with a choice.
    ///
    /// Ask one, and let the option be one of a choice.
    #[error("`{0}` names people, and not one person chooses it")]
    NamedBySeveral(OptionId),
    /// More would have to be named than may be, or nobody may.
    ///
    /// Let the most be 1 or more, and no less than the fewest.
    #[error("`{0}` names people, and its most is below its fewest, or 0")]
    NamesBounds(OptionId),
    /// Nothing could be answered.
    ///
    /// Give it rows, and each row answers.
    #[error("it asks about items, and has no row, or a row without answers")]
    NoRows,
    /// An item of this kind would stand there twice, or an answer to it.
    ///
    /// Keep one.
    #[error("a second row, or a second answer, for `{id}`", id = .0.id())]
    DuplicateRow(ItemKind),
    /// Somebody would answer for another.
    ///
    /// Let a request be answered by the one who was asked, all else by its owner.
    #[error("`{id}` is answered by someone else than whose answer it is", id = .0.id())]
    RowByOther(ItemKind),
    /// How others held to a limit is asked of nobody, and nothing else is a limit.
    ///
    /// Let a limit be kept, changed or let go by its owner, and leave these answers to it.
    #[error("`{id}` has an answer that does not fit it", id = .0.id())]
    RowAnswers(ItemKind),
    /// A request that cannot be refused is a demand.
    ///
    /// Add the answer `no`.
    #[error("`{id}` can be answered, and not with a no", id = .0.id())]
    RowWithoutNo(ItemKind),
    /// Such items do not come from there, so there would be no row.
    ///
    /// Take only requests from this conversation, with [`ItemsFrom::Here`](crate::flow::ItemsFrom::Here); all others a
    /// conversation is started with.
    #[error("`{id}` does not come from where this step takes its items", id = .0.id())]
    RowFromElsewhere(ItemKind),
    /// Requests of this conversation are answered, and nobody can have been named in one before.
    ///
    /// Let an earlier option be marked [`Mark::Request`](crate::flow::Mark::Request), with names.
    #[error("requests of this conversation are answered here, and none can have been made to someone before")]
    NothingAskedHere,
    /// What became of one's own promises would be read while others still write, or by nobody.
    ///
    /// Let all see it together, or only its writer.
    #[error("answers to items are shown at once, or to nobody: use `together` or `own`")]
    ItemsShown,
    /// Someone would be asked, or have a turn, who was never invited and has not agreed.
    ///
    /// Let a door for this role, with an option marked [`Mark::Consent`](crate::flow::Mark::Consent), come before it on every
    /// way.
    #[error("the role `{0}` is asked here before a door has invited it")]
    AskedBeforeDoor(RoleId),
    /// It says where it leads when the last one of this role leaves, and wherever people are by then, that place does not lie
    /// ahead: it would never be followed.
    ///
    /// Lead to a step that is still to come.
    #[error("where it leads when the last one in the role `{0}` leaves lies ahead of no step")]
    LeavesNowhere(RoleId),
    /// When the last one of this role leaves, the others would come into the middle of something: to a door, to a page that
    /// each reads alone after another, or into a turn that is nobody's.
    ///
    /// Lead to a step for all, or begin a round.
    #[error(
        "where it leads when the last one in the role `{0}` leaves is a door, a page within a part, or someone's turn: lead to a step for all, or to a round"
    )]
    LeavesInside(RoleId),
    /// The role may be empty anyway, so at the end of a turn an empty role does not say that someone has left.
    ///
    /// Ask for one at least, or lead on at once.
    #[error(
        "nobody needs to be in the role `{0}`, so at the end of a turn it is not known whether the last one has left: lead on `at-once`, or ask for one at least"
    )]
    LeavesUnknown(RoleId),
    /// Someone in this role can be here while a later door is open. If the last one leaves there, at once would mean to break
    /// off the invitations, so nothing could follow.
    ///
    /// Invite this role through the last door, or lead on when the turn ends.
    #[error(
        "the last one in the role `{0}` could leave while a later door is open, where nothing can follow at once: invite this role through the last door, or lead on `turn-ends`"
    )]
    LeavesAtDoor(RoleId),
    /// Nobody agrees by saying nothing.
    ///
    /// Let a step that has an option marked [`Mark::Consent`](crate::flow::Mark::Consent) close when its time is over.
    #[error("time would agree for someone here: lead a late answer to `close`")]
    LateAgrees,
    /// A way, a round, a rest, or a step that answers, hides behind or takes texts of another names one that is not there.
    ///
    /// Mend the name, or add the step.
    #[error("there is no step `{0}`")]
    UnknownStep(StepId),
    /// A way back is counted by a loop that is not there: it would have no bound.
    ///
    /// Add the loop to [`FlowDraft::loops`](crate::flow::FlowDraft::loops), or mend its name.
    #[error("there is no loop `{0}`")]
    UnknownLoop(LoopId),
    /// Nobody can have this role.
    ///
    /// Add it to [`FlowDraft::roles`](crate::flow::FlowDraft::roles), or mend its name. An empty name: the list of roles is
    /// empty.
    #[error("there is no role `{0}`")]
    UnknownRole(RoleId),
    /// It waits for a card, and not exactly one step has it, with [`Ask::Cards`](crate::flow::Ask::Cards) or by an option that
    /// gives it with words: with none nobody could pick it, with two it would not be clear which counts.
    ///
    /// Let one step before ask for it.
    #[error(
        "it waits for a card `{0}`, and not exactly one step asks for such a card, or gives it with words"
    )]
    UnknownCard(OptionId),
    /// An option waits for a card of which others are not told: that it is there would tell them.
    ///
    /// Let the card be given, with words, by an earlier step whose answers all see.
    #[error(
        "an option waits for the card `{0}`, which others cannot see: let an earlier step that all see give it"
    )]
    CardUnseen(OptionId),
    /// Steps wait for more cards than [`Bounds::CARDS`](crate::flow::Bounds::CARDS), all of which have to be remembered of
    /// everybody.
    ///
    /// Let steps wait for the same card.
    #[error("steps wait for {0} different cards; at most {most} are taken", most = Bounds::CARDS)]
    TooManyCards(usize),
    /// Whoever does not want to be asked again would be asked the next thing.
    ///
    /// Lead that option to `drop`: it is a full answer.
    #[error("`{0}` asks not to be asked again, and leads on: lead it to `drop`")]
    DoNotAskStays(OptionId),
    /// People come to it at their own pace, so there is no moment at which all have answered: what others wrote could be read
    /// while someone still writes.
    ///
    /// Show the answers to nobody else: make the step [`own`](crate::flow::Step::own) or [`unseen`](crate::flow::Step::unseen).
    #[error("each goes on alone here, and answers are shown once all have answered: use `own` or `nobody`")]
    ApartTogether,
    /// The others would notice the change from one to the other, and know what is hidden from them: that somebody was invited,
    /// has answered, or picked a card.
    ///
    /// Let both ask the same people, unless the hidden one is a door, both in `closing` or neither, and neither wait for a
    /// card; and let nobody else read the answer of the hidden one.
    #[error(
        "it is hidden behind `{0}`, which others see differently: both ask the same people, on the same side of `closing`, without a card, and the hidden one is `own` or `nobody`"
    )]
    CoverShines(StepId),
    /// Rested people would land at a door, in the middle of a part that each goes through alone, or in a turn that is not
    /// theirs.
    ///
    /// Lead [`FlowDraft::rest`](crate::flow::FlowDraft::rest) to a step that asks everyone, with no turn still on.
    #[error(
        "many breaks lead here, past the page before it, to an invitation, or into someone's turn: lead to the first step of a part, for all"
    )]
    RestLeadsInside,
    /// No way from the first step leads there, nor from where many breaks lead.
    ///
    /// Lead there, or take the step out.
    #[error("the start never leads here")]
    Unreachable,
    /// Someone would write and be stuck.
    ///
    /// Say where words and picks lead: [`Step::to`](crate::flow::Step::to).
    #[error("an answer is asked for and leads nowhere")]
    DeadEnd,
    /// People could only leave, or go round.
    ///
    /// Let a way from here come to [`To::End`](crate::flow::To::End); one that closes is not enough.
    #[error("no end can be reached from here")]
    NoExit,
    /// There is nothing to choose, and whoever is asked would be stuck.
    ///
    /// Add an option: a page needs one way on at least.
    #[error("a choice without options")]
    NoOptions,
    /// A form without a field cannot be filled in.
    ///
    /// Add fields, or ask for a text.
    #[error("a form without fields")]
    NoFields,
    /// A text or a field takes 0 characters, so nothing could be written.
    ///
    /// Give it room.
    #[error("text of at most 0 characters")]
    NoRoom,
    /// Words are asked for and cannot be passed by. Nobody is made to speak.
    ///
    /// Say where passing leads ([`Step::pass`](crate::flow::Step::pass)).
    #[error("it asks for words and cannot be passed")]
    CannotPass,
    /// People could be asked the same for ever, and it would wear down whoever gives in first.
    ///
    /// Lead back by [`To::Back`](crate::flow::To::Back), which says how often and what comes then.
    #[error("a way back to `{0}` that nothing counts: this loop has no bound")]
    UnboundedLoop(StepId),
    /// A loop that may be taken 0 times leads nowhere back, and one of more than
    /// [`Bounds::LOOP_LIMIT`](crate::flow::Bounds::LOOP_LIMIT) wears people down.
    ///
    /// Choose a number between.
    #[error("the loop `{0}` may be taken 0 times, or more than {most}", most = Bounds::LOOP_LIMIT)]
    LoopLimit(LoopId),
    /// No way back is counted by this loop.
    ///
    /// Take it out, or let the way that it was made for name it.
    #[error("the loop `{0}` is never taken")]
    UnusedLoop(LoopId),
    /// The loop is counted over the whole conversation, so the next speaker would get what the one before has left of it.
    ///
    /// Count it in each turn: [`FlowDraft::turn_loop`](crate::flow::FlowDraft::turn_loop).
    #[error(
        "the loop `{0}` is counted over the whole conversation, but the next lead comes by here again with the old count"
    )]
    StaleCounter(LoopId),
    /// The way back leads over a new round of turns, where the count starts again: it would never be used up.
    ///
    /// Count it over the whole conversation: [`FlowDraft::flow_loop`](crate::flow::FlowDraft::flow_loop).
    #[error("the loop `{0}` goes back over a new round of turns, where its count starts again")]
    LoopRestartsItself(LoopId),
    /// Only who spoke can say that it was understood.
    ///
    /// Ask the lead, in the same turn in which it was given back.
    #[error("`{0}` marks what was said back as heard, and the lead is not the one who is asked")]
    ListenerMarksHeard(OptionId),
    /// Whoever is asked would answer something that they cannot read.
    ///
    /// Let that step be for all to see; what only its writer reads can be named where the same people are asked.
    #[error("it answers `{0}`, whose words the one who is asked cannot see")]
    AboutUnseen(StepId),
    /// Several people answer, and whoever is later would answer what they have just read.
    ///
    /// Show the answers once all have given theirs ([`Step::together`](crate::flow::Step::together)), or to nobody else.
    #[error("several people answer, and the answers are shown to the others")]
    SharedWhileSeveralAnswer,
    /// Agreeing, not now, and not wanting to be asked again would be shown to the others; so would that someone has answered
    /// where each goes on alone, behind a cover or at a door.
    ///
    /// Make the step [`unseen`](crate::flow::Step::unseen), and the option not shown.
    #[error("`{0}` is a private answer, and it is shown to others")]
    PrivateAnswerShown(OptionId),
    /// A limit is what someone will do: it asks for no permission, and no reply is owed.
    ///
    /// Keep one option, marked [`Mark::Heard`](crate::flow::Mark::Heard), without words. The step itself is named where it asks
    /// for words.
    #[error("a limit is answered here with `{0}`: it can only be heard, or passed by")]
    LimitAnswered(OptionId),
    /// To mark a limit as heard is offered, never required.
    ///
    /// Say where passing leads.
    #[error("a limit is answered here, and the one who is asked cannot go on without marking it")]
    LimitMustBeHeard,
    /// A turn would pass to someone, or someone be asked, who has not been invited and has not agreed.
    ///
    /// Let a door with an option marked [`Mark::Consent`](crate::flow::Mark::Consent) come first on every way.
    #[error("others are asked here before they were invited and agreed")]
    NoConsent,
    /// An invitation is a question, and this one could not be answered with both a yes and a no.
    ///
    /// Give it a yes ([`Mark::Consent`](crate::flow::Mark::Consent)) that leads on, and a
    /// [`Mark::NotNow`](crate::flow::Mark::NotNow) that leads to `drop`.
    #[error("people are invited here, and there is no option that agrees, or none that says not now")]
    InvitationWithoutChoice,
    /// There is another way in than the yes: someone would take part who agreed to nothing.
    ///
    /// Lead every other option, words and a pass to `drop`.
    #[error("people are invited here, and there is a way to join without agreeing")]
    JoinsWithoutConsent,
    /// All whom the door invites were asked by an earlier one, and nobody is asked twice.
    ///
    /// Let a later door invite a role that no earlier one did, or those who were named.
    #[error("people are invited here when all have answered before: nobody is left to ask")]
    InvitedAgain,
    /// Whoever is here already would see the later door open, and whom it invites.
    ///
    /// Say which step they see instead ([`Step::cover`](crate::flow::Step::cover)).
    #[error(
        "a door after the first needs a step that stands for it (`cover`): others would see whom it invites, and when"
    )]
    DoorShows,
    /// Time would send an invitation, or answer one. Only people do.
    ///
    /// Take `late` away: a door has a time of its own, [`Limits::invitation`](crate::conversation::Limits::invitation).
    #[error("time alone would send an invitation here, or answer one")]
    LateInvitation,
    /// A request that cannot be refused is a demand.
    ///
    /// Add an option marked [`Mark::Decline`](crate::flow::Mark::Decline).
    #[error("`{0}` says yes to a request, and there is no option that says no")]
    RequestWithoutNo(OptionId),
    /// Each is to go on alone where only one person answers, or where no answer leads on to a step.
    ///
    /// Take `apart` away, or ask everyone and lead on to the step that each then comes to.
    #[error("only where several people answer can each go on alone")]
    ApartAlone,
    /// Each goes on alone to a step that others can come to in another way, or that not all come to: people would wait for each
    /// other for ever.
    ///
    /// Ask the same people there, with the same `cover`, and lead every answer to it, or to `drop`.
    #[error(
        "each goes on alone from here, so `{0}` must be asked of the same people and follow from here only"
    )]
    ApartLeadsAway(StepId),
    /// The step that stands for a hidden one is hidden itself, so nothing could be shown.
    ///
    /// Name one that is shown.
    #[error("it is hidden behind `{0}`, which is hidden itself")]
    CoverHidden(StepId),
    /// Several cards can be picked, so none leads anywhere by itself.
    ///
    /// Say where the step leads; a later step that waits for the card takes it up.
    #[error("a card leads nowhere by itself: remove where `{0}` leads")]
    CardLeads(OptionId),
    /// A card takes no words: pick first, write later.
    ///
    /// Let a step of its own ask for them, with [`Step::when`](crate::flow::Step::when).
    #[error("a card takes no words: `{0}` asks for some")]
    CardTakesWords(OptionId),
    /// An option takes words twice, such as a text and a form, or lines twice.
    ///
    /// Let it take one box or one form, and lines to keep beside it.
    #[error(
        "`{0}` takes words of two kinds, or lines twice: let it take words of one kind, and lines beside them"
    )]
    TakesTwice(OptionId),
    /// An option takes words of a list, which only a step can ask for.
    ///
    /// Let it lead to such a step.
    #[error("`{0}` takes words of a list: only a step can ask for these")]
    ListWithOption(OptionId),
    /// Someone would choose it and be stuck.
    ///
    /// Say where it leads.
    #[error("`{0}` leads nowhere")]
    OptionLeadsNowhere(OptionId),
    /// An option stands where words are asked for, so it could not be chosen.
    ///
    /// Take it out, or ask for a choice whose options take words.
    #[error("`{0}` is an option where words are asked for: it could not be chosen")]
    OptionNeverOffered(OptionId),
    /// The step says where words lead, and asks for none.
    ///
    /// Take `to` away: each option says where it leads.
    #[error("where words lead is set, and only options can be chosen")]
    WordsNeverAsked,
    /// `drop` is for the one who answers, and here it could be met when nobody in particular does.
    ///
    /// Use it by itself, as where an option or a pass leads; for everybody it is `close`.
    #[error(
        "one person would leave at the end of another route, of a round, or of time: that would close it for everybody"
    )]
    DropWithin,
    /// The step would be over before anyone has read it.
    ///
    /// Give it minutes, or none, so that the app's limit counts.
    #[error("it can be late after 0 minutes")]
    LateAtOnce,
    /// People stand at different steps there, so none of these steps is late for all.
    ///
    /// Take `late` away; only on the last pages can a time end the conversation for those who have not come back.
    #[error(
        "each goes on alone here: only the first step of such a part can be late, and only if it then closes, or in `closing`"
    )]
    LateApart,
    /// Whoever leaves would look like someone who has not answered, and nothing would end that waiting.
    ///
    /// Let the step be late, and lead that to [`To::Close`](crate::flow::To::Close).
    #[error("leaving is unseen here, and nothing ends the waiting: let it be late, and close then")]
    QuietForEver,
    /// The option is there only while a loop has room, and leads back by none.
    ///
    /// Take `while_room` away, or lead it back by a loop.
    #[error("the option `{0}` is offered while a loop has room, and leads back by none")]
    RoomOfNothing(OptionId),
    /// When all loops are full, or no card was given, there would be nothing to choose.
    ///
    /// Let one option be there always.
    #[error("every option is offered only while a loop has room, or once a card was given")]
    OptionsRunOut,
    /// The way depends on words, and words can neither come nor stay away: with several people only what each chose decides,
    /// and what must be written always comes.
    ///
    /// Let the option take a note that can be left empty, at a step that one person answers.
    #[error(
        "words decide where the option `{0}` leads: let it take an optional note, and let one person be asked"
    )]
    WordsDecide(OptionId),
    /// Many breaks would lead elsewhere before anybody has called one.
    ///
    /// Choose at least 1: the first break counts as 1.
    #[error("a break leads on after 0 breaks")]
    RestAtOnce,
    /// Nothing could be picked, or more than [`Bounds::PICKS`](crate::flow::Bounds::PICKS).
    ///
    /// Choose a number between.
    #[error("a limit on the number of picks of 0, or over {most}", most = Bounds::PICKS)]
    PickLimit,
}

impl FaultKind {
    /// Whether the ways between the steps are known in spite of it: every name resolves and every answer leads somewhere. Only
    /// then does it make sense to look at what follows from the ways.
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
                | Self::LeavesUnknown(_)
                | Self::NamesBounds(_)
                | Self::NoRows
                | Self::DuplicateRow(_)
                | Self::RowByOther(_)
                | Self::RowAnswers(_)
                | Self::RowWithoutNo(_)
                | Self::RowFromElsewhere(_)
                | Self::ItemsShown
                | Self::RestAtOnce
                | Self::PickLimit
        )
    }
}

/// All that is wrong with a draft: never empty.
///
/// Where names do not resolve or answers lead nowhere, what depends on the ways between steps is not checked: it would
/// be guesswork. So a second check after mending can find more.
///
/// ```
/// use reweave::flow::{Ask, FlowDraft, Step, To, Who};
/// use reweave::Stage;
///
/// let speak = Step::new("speak", Stage::Naming, Who::Lead, Ask::text(0)).to(To::step("nowhere")).pass(To::End);
/// let faults = FlowDraft::new("talk", 1).step(speak).check().unwrap_err();
/// assert_eq!(
///     faults.to_string(),
///     "the flow has 2 fault(s): step `speak`: text of at most 0 characters; step `speak`: there is no step `nowhere`"
/// );
/// ```
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

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
