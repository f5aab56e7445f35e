//! What an author's flow has to keep beyond being sound, held on every state of a walk.
//!
//! [`FlowDraft::check`](crate::flow::FlowDraft::check) looks at where ways can lead. What follows from who is there, and from time, shows
//! only when the flow is walked with some people. Each thing that is not kept is told with the shortest run of moves that leads there.

use std::collections::HashSet;
use std::fmt;

use strum::{EnumMessage, VariantNames};

use super::explore::{machine_of, visit};
use super::paths::Best;
use super::replay::RunLine;
use super::{How, Link, Walk, Walks};
use crate::described::without_links;
use crate::flow::{Flow, Mark, To};
use crate::id::{OptionId, StepId};
use crate::machine::{Act, At, Ending, Machine, Plain, State};
use crate::seat::{Seat, SeatSet};

/// What a flow has to keep for people, and a sound one can break.
///
/// ```
/// use reweave::walk::Invariant;
///
/// assert_eq!(Invariant::WaitsWithoutEnd.code(), "waits-without-end");
/// assert_eq!(Invariant::WaitsWithoutEnd.page(), "docs/own-flows.md#waits-without-end");
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::EnumMessage, strum::VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Invariant {
    /// Somebody waits for another, and no time ends that: who does not come back holds all others.
    ///
    /// Say what happens if nobody answers in time: give the step `late`.
    WaitsWithoutEnd,
    /// From here on no way is left on which the conversation is completed, though nobody has left: people go on towards an end that cannot come.
    ///
    /// Lead one of the ways from here to `end`, or let it close here.
    NoEndAhead,
    /// Somebody meets more screens than the terms tell them, on a way without a miss, a loop, or what people add.
    ///
    /// Raise `screens` to the number that is told here, or ask for less.
    MoreScreensThanSaid,
    /// Somebody is asked whether they take part who has not read a page alone before, on which they can stop unseen.
    ///
    /// Put a page before it that asks the same people, is `apart`, and has the same `cover`.
    AgreesUnread,
    /// Nobody can ever be asked this, with these people: what it is there for is missing.
    ///
    /// Take the step out, lead to it, or walk with people of whom one is in the role that it asks.
    NeverAsked,
    /// Nobody can ever choose this, with these people.
    ///
    /// Take the option out, or change what it waits for: the card, the room of the loop, or whom it names.
    NeverOffered,
}

impl Invariant {
    /// The codes of all, in the order in which they stand in the docs.
    pub const CODES: &'static [&'static str] = Self::VARIANTS;

    /// The stable code: the name of the variant in kebab case.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// What it would do to people.
    ///
    /// ```
    /// use reweave::walk::Invariant;
    ///
    /// assert_eq!(Invariant::NeverOffered.meaning(), "Nobody can ever choose this, with these people.");
    /// ```
    #[must_use]
    pub fn meaning(self) -> String {
        without_links(self.docs().0)
    }

    /// What to change.
    ///
    /// ```
    /// use reweave::walk::Invariant;
    ///
    /// assert!(Invariant::WaitsWithoutEnd.remedy().ends_with("give the step `late`."));
    /// ```
    #[must_use]
    pub fn remedy(self) -> String {
        without_links(self.docs().1)
    }

    /// Where its page is, from the root of the repository.
    #[must_use]
    pub fn page(self) -> String {
        format!("docs/own-flows.md#{}", self.code())
    }

    fn docs(self) -> (&'static str, &'static str) {
        let docs = self.get_documentation().unwrap_or_default();
        docs.split_once("\n\n").unwrap_or((docs, ""))
    }
}

/// One thing that a flow does not keep, and how one comes there.
///
/// `Display` says it in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Broken {
    /// What is not kept.
    pub invariant: Invariant,
    /// The step at which it is not.
    pub step: StepId,
    /// The option that it is about, if it is about one.
    pub option: Option<OptionId>,
    /// Whom it happens to, if it is one person.
    pub seat: Option<Seat>,
    /// How many screens there are, if there are too many.
    pub screens: Option<usize>,
    /// The moves that lead there, as lines of a transcript: no fewer do. Of what never comes it is the run to where it would come from.
    pub run: Vec<RunLine>,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { invariant, step, option, seat, screens, run } = self;
        write!(f, "step `{step}`: ")?;
        match invariant {
            Invariant::WaitsWithoutEnd => f.write_str("somebody waits here, and no time ends it")?,
            Invariant::NoEndAhead => f.write_str("from here on nothing leads to completion")?,
            Invariant::AgreesUnread => {
                f.write_str("somebody is asked to agree before they have read a page alone")?
            }
            Invariant::NeverAsked => f.write_str("nobody is ever asked this")?,
            Invariant::NeverOffered => match option {
                Some(option) => write!(f, "nobody can ever choose `{option}`")?,
                None => f.write_str("an option that nobody can ever choose")?,
            },
            Invariant::MoreScreensThanSaid => write!(
                f,
                "seat {} meets {} screens, and the flow says fewer",
                seat.map_or(0, Seat::index),
                screens.unwrap_or_default()
            )?,
        }
        write!(f, ", after {} moves", run.len())
    }
}

/// What a walk has shown of what a flow keeps: see [`Flow::audit`].
#[derive(Clone, Debug)]
pub struct Audit {
    walk: Walk,
    broken: Vec<Broken>,
}

impl Audit {
    /// What is not kept, the ones that are met first before the others. Each is told once for a step.
    #[must_use]
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    /// Whether all was looked at. Otherwise only what was met is known; and of what never comes nothing is said.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.walk.is_complete()
    }

    /// The walk.
    #[must_use]
    pub fn walk(&self) -> &Walk {
        &self.walk
    }
}

impl Flow {
    /// Walks the flow, and tells what it does not keep for people, each with the shortest run that leads there.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::walk::{Invariant, Walks};
    ///
    /// assert!(Flow::brief().audit(Walks::with(2)).broken().is_empty());
    ///
    /// // The same, but whoever does not come back to write holds the other for ever.
    /// let held = Flow::brief().to_draft("held", 1).change_step("speak", |step| step.late = None)?.check()?;
    /// let audit = held.audit(Walks::with(2));
    /// let broken = &audit.broken()[0];
    /// assert_eq!((broken.invariant, broken.step.as_str()), (Invariant::WaitsWithoutEnd, "speak"));
    /// assert_eq!(broken.run.len(), 4, "go on, the topic, read alone, yes: {broken}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn audit(&self, walks: Walks) -> Audit {
        let machine = machine_of(self, &walks);
        let (walk, states) = visit(self, walks);
        let mut finder = Finder {
            walk: &walk,
            machine: &machine,
            states: &states,
            known: HashSet::new(),
            broken: Vec::new(),
        };
        finder.on_each_state();
        if walk.is_complete() {
            finder.ends();
            finder.screens();
            finder.never();
        }
        let broken = finder.broken;
        Audit { walk, broken }
    }
}

struct Finder<'a> {
    walk: &'a Walk,
    machine: &'a Machine,
    states: &'a [State],
    known: HashSet<(Invariant, StepId, Option<OptionId>)>,
    broken: Vec<Broken>,
}

impl Finder<'_> {
    fn add(&mut self, broken: Broken) {
        if self.known.insert((broken.invariant, broken.step.clone(), broken.option.clone())) {
            self.broken.push(broken);
        }
    }

    /// Tells something that is so in a state.
    fn at(&mut self, invariant: Invariant, state: usize, step: u8) {
        let Some(step) = self.walk.flow.steps().get(usize::from(step)).map(|step| step.id.clone()) else {
            return;
        };
        if self.known.contains(&(invariant, step.clone(), None)) {
            return;
        }
        let run = self.walk.run(state).unwrap_or_default();
        self.add(Broken { invariant, step, option: None, seat: None, screens: None, run });
    }

    /// Who waits, and who agrees.
    fn on_each_state(&mut self) {
        for (i, state) in self.states.iter().enumerate() {
            if state.place.ending.is_some() || state.pause.is_some() {
                continue;
            }
            let cursor = &state.place.cursor;
            let people = cursor.here.or(cursor.invited());
            let asked: SeatSet =
                people.iter().filter(|seat| self.machine.step_of(cursor, *seat).is_some()).collect();
            if asked != people && self.machine.due(state).is_none() {
                self.at(Invariant::WaitsWithoutEnd, i, cursor.step);
            }
            let unread = |seat: Seat| {
                let step = self.machine.step_of(cursor, seat)?;
                let agrees =
                    self.machine.step(step).options.iter().any(|option| option.mark == Some(Mark::Consent));
                (agrees && self.machine.plan(step).chain_before.is_none()).then_some(step)
            };
            if let Some(step) = cursor.invited().iter().find_map(unread) {
                self.at(Invariant::AgreesUnread, i, step);
            }
        }
    }

    /// Where no completion lies ahead any more: the first states of each such part.
    fn ends(&mut self) {
        let count = self.walk.states();
        let mut before: Vec<Vec<u32>> = vec![Vec::new(); count];
        for state in 0..u32::try_from(count).unwrap_or(u32::MAX) {
            for Link { to, .. } in self.walk.links(state) {
                if let Some(into) = before.get_mut(*to as usize) {
                    into.push(state);
                }
            }
        }
        let completed = |state: &usize| self.walk.ending(*state) == Some(Ending::Completed);
        let mut todo: Vec<usize> = (0..count).filter(completed).collect();
        let mut leads: Vec<bool> = (0..count).map(|state| completed(&state)).collect();
        while let Some(state) = todo.pop() {
            for from in before.get(state).into_iter().flatten() {
                if let Some(known) = leads.get_mut(*from as usize).filter(|known| !**known) {
                    *known = true;
                    todo.push(*from as usize);
                }
            }
        }
        for (i, state) in self.states.iter().enumerate() {
            let cursor = &state.place.cursor;
            // Whoever has left may be one too many: then it closes, as it has to.
            let all_here =
                cursor.gone == SeatSet::NONE && cursor.seats.iter().all(|seat| seat.at != At::Left);
            let goes_on = state.place.ending.is_none() && state.pause.is_none() && all_here;
            let parent = self.walk.parents.get(i).map(|parent| parent.from as usize).filter(|_| i > 0);
            let was_near = parent.is_none_or(|parent| leads.get(parent) == Some(&true));
            if goes_on && was_near && leads.get(i) == Some(&false) {
                self.at(Invariant::NoEndAhead, i, cursor.step);
            }
        }
    }

    /// The most screens of each person, without a miss, a loop, a turn that is put off, or what people add.
    fn screens(&mut self) {
        let walk = self.walk;
        // By classes it is not known who is who.
        let said = walk.flow.screens().filter(|_| !walk.walks.classes);
        let Some(said) = said.map(usize::from) else { return };
        for seat in self.machine.seats {
            let counts = |link: &Link| match link.how {
                How::Act(_, act) if adds(walk, link.step, act) => None,
                How::Act(by, act) => Some(usize::from(by == seat && act.is_answer())),
                _ => Some(0),
            };
            let Ok(Some((screens, links))) = walk.best(&counts, Best::Heaviest) else { continue };
            let last = links.iter().rev().find(|link| counts(link) == Some(1));
            let step = last.and_then(|link| walk.flow.steps().get(usize::from(link.step)));
            if let (true, Some(step)) = (screens > said, step) {
                let path: Vec<How> = links.iter().map(|link| link.how).collect();
                let run = walk.lines(&path).unwrap_or_default();
                let invariant = Invariant::MoreScreensThanSaid;
                let step = step.id.clone();
                return self.add(Broken {
                    invariant,
                    step,
                    option: None,
                    seat: Some(seat),
                    screens: Some(screens),
                    run,
                });
            }
        }
    }

    /// What never comes, and the run to where it would come from.
    fn never(&mut self) {
        let walk = self.walk;
        let run_to = |wanted: &dyn Fn(u8) -> bool| {
            let near = self
                .states
                .iter()
                .position(|state| state.place.ending.is_none() && wanted(state.place.cursor.step));
            near.and_then(|state| walk.run(state)).unwrap_or_default()
        };
        let place = |id: &StepId| {
            (0u8..).zip(walk.flow.steps()).find(|(_, step)| step.id == *id).map(|(place, _)| place)
        };
        let mut found = Vec::new();
        for step in walk.never_answered() {
            let leads_there =
                |from: u8| self.machine.plan(from).targets().any(|(to, _)| Some(to) == place(step));
            found.push((Invariant::NeverAsked, step.clone(), None, run_to(&leads_there)));
        }
        for (step, option) in walk.never_chosen() {
            let run = run_to(&|at: u8| Some(at) == place(step));
            found.push((Invariant::NeverOffered, step.clone(), Some(option.clone()), run));
        }
        for (invariant, step, option, run) in found {
            self.add(Broken { invariant, step, option, seat: None, screens: None, run });
        }
    }
}

/// Whether an answer is a miss, a no, a way back, a turn that is put off, or what someone adds of their own: more, something deeper, an
/// own part.
fn adds(walk: &Walk, step: u8, act: Act) -> bool {
    if act == Act::Plain(Plain::Later) {
        return true;
    }
    let Act::Choose { option, .. } = act else { return false };
    let step = walk.flow.steps().get(usize::from(step));
    step.and_then(|step| step.options.get(usize::from(option))).is_some_and(|option| {
        matches!(option.mark, Some(Mark::Miss | Mark::More | Mark::Deeper | Mark::Decline | Mark::OwnPart))
            || option.to.as_ref().is_some_and(goes_back)
    })
}

fn goes_back(mut way: &To) -> bool {
    loop {
        match way {
            To::Back { .. } => return true,
            To::Rest(inner) => way = inner,
            _ => return false,
        }
    }
}
