//! Going to a state by real moves.
//!
//! A walk finds states by the rules of the machine alone. Here the same way is gone through the door that people use, with
//! words and ids: so what a test looks at is a conversation that could have been, and a slip of the walk shows, since its
//! move is refused.

use serde::{Serialize, Serializer};

use super::explore::limits;
use super::{How, Parent, Walk};
use crate::conversation::{Conversation, Move, Setup};
use crate::flow::{Ask, Input};
use crate::limits::Limits;
use crate::machine::{Act, Status};
use crate::person::{Person, Training};
use crate::seat::Seat;
use crate::terms::{Kept, KeptFor, TermsFacts};
use crate::time::Time;
use crate::words::Words;

impl Walk {
    /// A conversation in one of the states, and the time there: by real moves, with stand-in words.
    ///
    /// Of a walk by classes it is one of that class; none where the order of seats lets nobody come there.
    #[must_use]
    pub fn reach(&self, state: usize) -> Option<(Conversation, Time)> {
        let Run { conversation, now, .. } = self.replay(&self.path(state)?, limits(), false)?;
        Some((conversation, now))
    }

    /// The moves by which a state was first reached, as lines of a transcript, with stand-in words: of a whole walk there are no fewer
    /// by which one comes there. The times are those of a conversation with the usual limits.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::walk::Walks;
    ///
    /// let walk = Flow::brief().walk(Walks::with(2));
    /// let lines = walk.run(2).unwrap();
    /// let json: Vec<String> = lines.iter().map(|line| serde_json::to_string(line).unwrap()).collect();
    /// assert_eq!(json, [r#"{"seat":0,"move":"choose","option":"not-for-now","at":0}"#]);
    /// ```
    #[must_use]
    pub fn run(&self, state: usize) -> Option<Vec<RunLine>> {
        self.lines(&self.path(state)?)
    }

    /// The lines of a way.
    pub(super) fn lines(&self, path: &[How]) -> Option<Vec<RunLine>> {
        Some(self.replay(path, Limits::default(), true)?.lines)
    }

    fn replay(&self, path: &[How], limits: Limits, keeps: bool) -> Option<Run> {
        let mut run = self.begin(limits, keeps)?;
        for how in path {
            match *how {
                How::Time => run.wait(run.conversation.deadline(run.now)?),
                How::Act(seat, act) => run.make(seat, act)?,
                How::LastBreak(seat) => run = self.tire(&run, seat)?,
            }
            if !self.walks.rests {
                run.wake()?;
            }
        }
        Some(run)
    }

    /// What leads to a state. Where seats change places on the way, all before is as if they had sat so from the beginning.
    fn path(&self, state: usize) -> Option<Vec<How>> {
        let mut back = Vec::new();
        let mut at = u32::try_from(state).ok()?;
        while at != 0 {
            let parent = *self.parents.get(usize::try_from(at).ok()?)?;
            back.push(parent);
            at = parent.from;
        }
        let mut path: Vec<How> = Vec::new();
        for Parent { swap, how, .. } in back.into_iter().rev() {
            if let Some((one, other)) = swap {
                for before in &mut path {
                    if let How::Act(seat, _) | How::LastBreak(seat) = before {
                        *seat = if *seat == one {
                            other
                        } else if *seat == other {
                            one
                        } else {
                            *seat
                        };
                    }
                    if let How::Act(_, Act::Choose { named, .. }) = before {
                        *named = named.swapped(one, other);
                    }
                }
            }
            path.push(how);
        }
        Some(path)
    }

    /// A conversation at its start, with as many people as the walk has, in their roles.
    fn begin(&self, limits: Limits, keeps: bool) -> Option<Run> {
        let terms = TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        };
        let mut setup = Setup::new(terms).limits(limits);
        for (number, role) in (1..).zip(self.walks.seating(&self.flow).iter()) {
            let person = Person::new(&format!("Person {number}"));
            let role = role.and_then(|role| self.flow.roles().get(usize::from(role)));
            setup = setup.person(match role {
                Some(role) if role.trained => person.role(role.id.as_str()).trained(Training::Restorative),
                Some(role) => person.role(role.id.as_str()),
                None => person,
            });
        }
        setup = self.walks.items.iter().cloned().fold(setup, Setup::item);
        let now = Time::default();
        let conversation = Conversation::start(&self.flow, setup, now).ok()?;
        Some(Run { conversation, now, keeps, lines: Vec::new() })
    }

    /// Calls breaks until the last before the flow leads elsewhere has begun. The walk does not count a person's breaks, so
    /// here all of them are called at one place.
    ///
    /// Each person has one last break. Who has had it already stands back, and another calls it: it leads to the same place.
    fn tire(&self, run: &Run, seat: Seat) -> Option<Run> {
        let others = run.conversation.seats().filter(|other| *other != seat);
        std::iter::once(seat).chain(others).find_map(|seat| {
            let mut tired = run.clone();
            self.call_breaks(&mut tired, seat)?;
            let leads_on = tired.conversation.view(seat, tired.now)?.goes_on_later();
            leads_on.then_some(tired)
        })
    }

    fn call_breaks(&self, run: &mut Run, seat: Seat) -> Option<()> {
        let (limit, _) = self.flow.compiled().rest?;
        for count in 1..=limit {
            run.apply(seat, Move::Break)?;
            if count < limit {
                run.wake()?;
            }
        }
        Some(())
    }
}

/// A line of a run: a move, or that time has passed. As an object it is a line as the `drive` example takes them.
///
/// ```
/// use reweave::walk::RunLine;
/// use reweave::{Move, Seat, Time};
///
/// let at = Time::from_millis(60_000);
/// let line = RunLine::Moved { seat: Seat::FIRST, made: Move::Pass, at };
/// assert_eq!(serde_json::to_string(&line)?, r#"{"seat":0,"move":"pass","at":60000}"#);
/// assert_eq!(serde_json::to_string(&RunLine::Waited { at })?, r#"{"do":"tick","at":60000}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RunLine {
    /// Somebody made a move.
    Moved {
        /// Who.
        seat: Seat,
        /// The move, with stand-in words.
        made: Move,
        /// When.
        at: Time,
    },
    /// Nobody did anything until then.
    Waited {
        /// Until when.
        at: Time,
    },
}

impl Serialize for RunLine {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Moved<'a> {
            seat: Seat,
            #[serde(flatten)]
            made: &'a Move,
            at: Time,
        }
        #[derive(Serialize)]
        struct Waited {
            r#do: &'static str,
            at: Time,
        }
        match self {
            Self::Moved { seat, made, at } => Moved { seat: *seat, made, at: *at }.serialize(to),
            Self::Waited { at } => Waited { r#do: "tick", at: *at }.serialize(to),
        }
    }
}

/// A conversation on its way to a state.
#[derive(Clone)]
struct Run {
    conversation: Conversation,
    now: Time,
    /// Whether the lines are kept: who only wants to stand there needs none.
    keeps: bool,
    lines: Vec<RunLine>,
}

impl Run {
    fn apply(&mut self, seat: Seat, made: Move) -> Option<()> {
        let line = self.keeps.then(|| RunLine::Moved { seat, made: made.clone(), at: self.now });
        self.conversation.apply(seat, made, self.now).ok()?;
        self.lines.extend(line);
        Some(())
    }

    fn wait(&mut self, until: Time) {
        self.now = until;
        self.lines.extend(self.keeps.then_some(RunLine::Waited { at: until }));
    }

    /// Ends a break, if there is one: when its time has come everybody says that they are ready.
    fn wake(&mut self) -> Option<()> {
        if self.conversation.operator(self.now).status() != Status::Break {
            return Some(());
        }
        self.wait(self.conversation.deadline(self.now)?);
        for seat in self.conversation.seats().collect::<Vec<_>>() {
            // Whoever has gone is not asked.
            let _ = self.apply(seat, Move::Ready);
        }
        Some(())
    }

    /// Makes the move that an act stands for.
    fn make(&mut self, seat: Seat, act: Act) -> Option<()> {
        let made = as_move(&self.conversation, seat, act, self.now)?;
        self.apply(seat, made)
    }
}

/// The move that an act stands for: by the ids that the seat's own view has, and with a stand-in for every word.
fn as_move(conversation: &Conversation, seat: Seat, act: Act, now: Time) -> Option<Move> {
    let view = conversation.view(seat, now)?;
    Some(match act {
        Act::Say => match view.ask()? {
            Ask::Input(Input::Form { fields }) => {
                Move::fill(fields.iter().map(|field| (field.id.as_str(), "…")))
            }
            _ => Move::say("…"),
        },
        Act::Pick => match view.ask()? {
            Ask::Items(_) => Move::items(view.items().filter_map(|row| row.first_reply())),
            Ask::Input(Input::Words { .. }) => Move::pick(["…"]),
            _ => Move::pick([]),
        },
        Act::Choose { option: index, written, named } => {
            let option = view.step()?.options.get(usize::from(index))?;
            let made = Move::choose(option.id.as_str()).naming(named);
            match option.words() {
                Some(Input::Form { fields }) => {
                    made.with_fields(fields.iter().map(|field| (field.id.as_str(), "…")))
                }
                Some(Input::Words { .. }) => made.with_words(Words::picks(["…"])),
                Some(_) if !written && !option.needs_words() => made,
                Some(_) => made.with_text("…"),
                None => made,
            }
        }
        Act::Cards(mask) => {
            let picked = view.options().enumerate().filter(|(i, _)| mask & 1 << i != 0);
            Move::pick(picked.map(|(_, option)| option.id.as_str()))
        }
        Act::Pace(note) => Move::Pace(note),
        Act::Call(index) => Move::Call(view.flow().calls().get(usize::from(index))?.id.clone()),
        Act::Plain(plain) => plain.into(),
    })
}
