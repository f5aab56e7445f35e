//! Conversations of several people, told shortly: flows that begin with one door, and who is asked what.

use super::seen::Seen;
use reweave::Stage::{Closing, Naming, Opening};
use reweave::conversation::{Ending, Limits};
use reweave::error::Refusal;
use reweave::flow::{Ask, Choice, FlowDraft, Mark, Members, Step, To, Who};
use reweave::item::Item;
use reweave::person::Training;
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Status, Time, View};

/// Someone writes, and then all are invited at once. Who agrees leads on.
pub(crate) fn one_door(seats: (u8, u8), to: To) -> FlowDraft {
    FlowDraft::new("table", 1).seats(seats.0..=seats.1).step(send("door")).step(
        Step::new("door", Opening, Who::Invite(Members::Everyone), Ask::Choice)
            .unseen()
            .about(&["send"])
            .cover("send")
            .option(Choice::new("accept", to).mark(Mark::Consent))
            .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
    )
}

/// A line before an invitation.
pub(crate) fn send(to: &str) -> Step {
    Step::new("send", Opening, Who::Lead, Ask::text(100)).to(To::step(to)).pass(To::step(to))
}

/// A text of someone, which may be passed: the same way on.
pub(crate) fn tells(id: &str, who: Who, to: To) -> Step {
    Step::new(id, Naming, who, Ask::text(100)).to(to.clone()).pass(to)
}

/// A choice of all, seen by nobody, of which each option leads to the same.
pub(crate) fn all_choose(id: &str, options: &[&str], to: &To) -> Step {
    let step = Step::new(id, Naming, Who::Everyone, Ask::Choice).unseen();
    options.iter().fold(step, |step, option| step.option(Choice::new(option, to.clone())))
}

/// The last page.
pub(crate) fn done() -> Step {
    Step::new("done", Closing, Who::Everyone, Ask::Page).unseen().option(Choice::new("done", To::End))
}

/// The flow of a draft without faults.
#[track_caller]
pub(crate) fn sound(draft: FlowDraft) -> Flow {
    draft.check().unwrap_or_else(|faults| panic!("{faults}"))
}

/// A conversation, and the time there.
#[derive(Clone)]
pub(crate) struct Table {
    pub(crate) conversation: Conversation,
    pub(crate) now: Time,
}

impl Table {
    /// So many people without roles.
    #[track_caller]
    pub(crate) fn of(flow: &Flow, people: usize) -> Self {
        Self::with(flow, &vec![""; people], Limits::default())
    }

    /// People in these roles; of none where a name is empty.
    #[track_caller]
    pub(crate) fn with(flow: &Flow, roles: &[&str], limits: Limits) -> Self {
        Self::looking_at(flow, roles, limits, [])
    }

    /// People who were given something to look at again.
    #[track_caller]
    pub(crate) fn looking_at(
        flow: &Flow,
        roles: &[&str],
        limits: Limits,
        items: impl IntoIterator<Item = Item>,
    ) -> Self {
        let person = |role: &&str| {
            let person = Person::new("P");
            let trained = flow.roles().iter().any(|of| of.id == **role && of.trained);
            let person = if trained { person.trained(Training::Restorative) } else { person };
            if role.is_empty() { person } else { person.role(role) }
        };
        let setup = Setup::new(super::terms()).limits(limits);
        let setup = roles.iter().map(person).fold(setup, Setup::person);
        let setup = items.into_iter().fold(setup, Setup::item);
        let now = Time::from_millis(0);
        Self { conversation: Conversation::start(flow, setup, now).unwrap(), now }
    }

    #[track_caller]
    pub(crate) fn does(&mut self, seat: usize, made: Move) -> &mut Self {
        let kind = made.kind();
        self.tries(seat, made).unwrap_or_else(|refusal| panic!("{kind:?} of {seat}: {refusal}"));
        self
    }

    pub(crate) fn tries(&mut self, seat: usize, made: Move) -> Result<(), Refusal> {
        self.conversation.apply(Seat::new(seat).unwrap(), made, self.now).map(drop)
    }

    /// The first passes what stands before the door, and all others agree.
    #[track_caller]
    pub(crate) fn all_join(&mut self) -> &mut Self {
        let others = 1..self.conversation.seats().count();
        self.does(0, Move::Pass).each(others.map(|seat| (seat, Move::choose("accept"))))
    }

    /// One move after the other.
    #[track_caller]
    pub(crate) fn each(&mut self, moves: impl IntoIterator<Item = (usize, Move)>) -> &mut Self {
        for (seat, made) in moves {
            self.does(seat, made);
        }
        self
    }

    /// Each seat chooses one of these.
    #[track_caller]
    pub(crate) fn choose<'a>(&mut self, options: impl IntoIterator<Item = &'a str>) -> &mut Self {
        self.each(options.into_iter().map(Move::choose).enumerate())
    }

    pub(crate) fn minutes(&mut self, minutes: i64) -> &mut Self {
        self.now = Time::from_millis(self.now.millis() + minutes * 60_000);
        self
    }

    /// The step that is open and who is asked, or how it ended.
    pub(crate) fn asked(&self) -> String {
        let operator = self.conversation.operator(self.now);
        let what = match (operator.ending(), operator.status()) {
            (Some(Ending::Completed), _) => "completed".to_owned(),
            (Some(Ending::Closed), _) => "closed".to_owned(),
            (None, Status::Active) => operator.step().id.to_string(),
            (None, status) => status.id().to_owned(),
        };
        operator.acting().iter().fold(what, |what, seat| format!("{what} {seat}"))
    }

    #[track_caller]
    pub(crate) fn view(&self, seat: usize) -> View<'_> {
        self.conversation.view(Seat::new(seat).unwrap(), self.now).unwrap()
    }

    #[track_caller]
    pub(crate) fn seen(&self, seat: usize) -> Seen<'_> {
        Seen::of(&self.conversation, Seat::new(seat).unwrap(), self.now)
    }

    pub(crate) fn ending(&self, seat: usize) -> Option<Ending> {
        self.view(seat).ending()
    }

    /// The ids of the lines that a seat can read.
    pub(crate) fn lines(&self, seat: usize) -> Vec<String> {
        self.view(seat).said().map(|said| said.id().to_string()).collect()
    }
}
