//! Changing a draft that is there: a step more, a step less, another in its place.
//!
//! Nothing here looks whether the flow is still sound: [`FlowDraft::check`] does. What is refused here is what could be meant in more
//! than one way, or what is not there.

use thiserror::Error;

use super::draft::FlowDraft;
use super::round::Entry;
use super::step::Step;
use super::to::To;
use crate::id::{FlowId, StepId};

/// Why a draft could not be changed so. It is then as it was.
///
/// ```
/// use reweave::Flow;
/// use reweave::flow::EditError;
///
/// let error = Flow::brief().to_draft("brief-here", 1).drop_step("speak").unwrap_err();
/// assert!(matches!(error, EditError::LeadsApart { .. }));
/// assert_eq!(error.code(), "leads-apart");
/// assert!(error.to_string().starts_with("`speak` leads to more than one place"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum EditError {
    /// There is no step of this name.
    #[error("there is no step `{0}`")]
    NoSuchStep(StepId),
    /// A step of this name is there already.
    #[error("there is a step `{0}` already: replace it, or take another name")]
    StepExists(StepId),
    /// The step has answers that lead to different places, so nobody can say where those who came to it go on: lead its
    /// answers to one place first, or lead those who come to it elsewhere.
    #[error(
        "`{step}` leads to more than one place, so what led to it would have to choose: lead all its answers to one first"
    )]
    LeadsApart {
        /// The step that was to go.
        step: StepId,
    },
    /// Something needs the step by its name, and no other can stand for it: change that first.
    #[error("`{step}` cannot go: {by} needs it by its name")]
    StillNeeded {
        /// The step that was to go.
        step: StepId,
        /// What needs it.
        by: String,
    },
    /// The step leads nowhere yet, so nothing could follow where it is put in.
    #[error(
        "`{0}` leads nowhere: say where its answers lead, or let it have one option or text that can lead on"
    )]
    LeadsNowhere(StepId),
}

impl EditError {
    /// The stable code: the name of the variant in kebab case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
    }
}

/// # Changing a flow that is there
///
/// Take the draft of a flow under a name of its own ([`Flow::to_draft`](super::Flow::to_draft)), change it, and check it. Every change
/// says when it could be meant in more than one way, and whether the whole is sound [`check`](Self::check) says.
///
/// ```
/// use reweave::Flow;
/// use reweave::flow::{Ask, Choice, Step, To, Who};
/// use reweave::Stage;
///
/// // The short flow with a page to breathe before the last page, and longer texts that are said back.
/// let breathe = Step::new("breathe", Stage::Reconnection, Who::Everyone, Ask::Page)
///     .unseen()
///     .option(Choice::new("go-on", To::End));
/// let flow = Flow::brief()
///     .to_draft("brief-here", 1)
///     .insert_before("after", breathe)?
///     .change_step("say-back", |step| step.ask = Ask::text(4000))?
///     .screens(9)
///     .check()?;
/// assert!(flow.step("breathe").unwrap().options[0].to == Some(To::step("after")));
/// assert_ne!(flow.fingerprint(), Flow::brief().fingerprint());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl FlowDraft {
    /// Gives the draft another name and version.
    ///
    /// A changed flow needs one of its own: stored conversations find their flow by it, and texts that it has of its own have it in
    /// their ids. Should a changed flow keep both, its [fingerprint](super::Flow::fingerprint) still tells it apart, and a
    /// conversation that began with the other is refused and not taken up.
    #[must_use]
    pub fn renamed(mut self, id: &str, version: u32) -> Self {
        (self.id, self.version) = (FlowId::from(id), version);
        self
    }

    /// Puts a step in before another: all that led to that one leads to the new step, and the new step's answers lead to it.
    ///
    /// Where the new step's answers lead is set here, of all but those that close, end, or let the one who answers leave (`drop`).
    /// [`To::End`] counts as not said, as an option has to lead somewhere when it is made. Ways back lead where they led: a loop is
    /// for what it repeats. So does what follows many breaks.
    ///
    /// # Errors
    ///
    /// There is no such step, the new one's name is taken, or nothing in it can lead on.
    pub fn insert_before(mut self, step: &str, new: Step) -> Result<Self, EditError> {
        let place = self.place(step)?;
        let new = self.leading_to(new, &To::step(step))?;
        let (from, to) = (StepId::from(step), new.id.clone());
        self.each_way(|way| lead_on_to(way, &from, &To::Step(to.clone())));
        self.each_entry(|entry| {
            if *entry == from {
                *entry = to.clone();
            }
        });
        self.steps.insert(place, new);
        Ok(self)
    }

    /// Puts a step in after another: the answers of that one lead to the new step, and the new step's answers lead where those led.
    ///
    /// What of that one closes, or lets the one who answers leave (`drop`), still does so; ways back too.
    ///
    /// # Errors
    ///
    /// There is no such step, it leads to more than one place, the new one's name is taken, or nothing in it can lead on.
    pub fn insert_after(mut self, step: &str, new: Step) -> Result<Self, EditError> {
        let place = self.place(step)?;
        let on = self.onward(place)?;
        let new = self.leading_to(new, &on)?;
        let to = To::Step(new.id.clone());
        self.steps[place].each_way(|way| {
            if *way == on {
                *way = to.clone();
            }
        });
        self.steps.insert(place + 1, new);
        Ok(self)
    }

    /// Takes a step out: all that led to it leads where it led.
    ///
    /// # Errors
    ///
    /// There is no such step; its answers lead to more than one place; or something needs it by its name: the first step of a draft, a
    /// way back, a round's beginning where it leads on by more than a step, a step that answers it, hides behind it or takes its texts, a
    /// card that a step waits for, a call, a note, or where many breaks lead.
    pub fn drop_step(mut self, step: &str) -> Result<Self, EditError> {
        let place = self.place(step)?;
        let on = self.onward(place)?;
        let id = StepId::from(step);
        if let Some(by) = self.needs(&id, place, &on) {
            return Err(EditError::StillNeeded { step: id, by });
        }
        self.steps.remove(place);
        self.each_way(|way| lead_on_to(way, &id, &on));
        if let To::Step(next) = &on {
            self.each_entry(|entry| {
                if *entry == id {
                    *entry = next.clone();
                }
            });
        }
        Ok(self)
    }

    /// Puts a step in the place of the one of the same name.
    ///
    /// # Errors
    ///
    /// There is no such step.
    pub fn replace_step(mut self, step: Step) -> Result<Self, EditError> {
        let place = self.place(step.id.as_str())?;
        self.steps[place] = step;
        Ok(self)
    }

    /// Changes a step.
    ///
    /// # Errors
    ///
    /// There is no such step.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flow::EditError;
    ///
    /// let draft = Flow::brief().to_draft("brief-here", 1);
    /// let draft = draft.change_step("speak", |step| step.suggest = None)?;
    /// assert!(draft.change_step("speek", |_| ()).is_err_and(|error| error == EditError::NoSuchStep("speek".into())));
    /// # Ok::<(), EditError>(())
    /// ```
    pub fn change_step(mut self, step: &str, change: impl FnOnce(&mut Step)) -> Result<Self, EditError> {
        let place = self.place(step)?;
        change(&mut self.steps[place]);
        Ok(self)
    }

    fn place(&self, step: &str) -> Result<usize, EditError> {
        let place = self.steps.iter().position(|known| known.id == *step);
        place.ok_or_else(|| EditError::NoSuchStep(step.into()))
    }

    /// The one place to which the answers of a step lead, apart from those that close or leave.
    fn onward(&self, place: usize) -> Result<To, EditError> {
        let Some(step) = self.steps.get(place) else { return Ok(To::End) };
        let mut ways = step.ways().filter(|way| leads_on(way));
        let on = ways.next().ok_or_else(|| EditError::LeadsNowhere(step.id.clone()))?;
        if ways.any(|way| way != on) {
            return Err(EditError::LeadsApart { step: step.id.clone() });
        }
        Ok(on.clone())
    }

    /// A new step whose answers lead to this.
    fn leading_to(&self, mut new: Step, to: &To) -> Result<Step, EditError> {
        if self.steps.iter().any(|known| known.id == new.id) {
            return Err(EditError::StepExists(new.id));
        }
        let mut any = false;
        new.each_way(|way| {
            if leads_on(way) {
                (*way, any) = (to.clone(), true);
            }
        });
        if any { Ok(new) } else { Err(EditError::LeadsNowhere(new.id)) }
    }

    /// What needs a step by its name.
    fn needs(&self, id: &StepId, place: usize, on: &To) -> Option<String> {
        if place == 0 {
            return Some("the start".to_owned());
        }
        let others = || self.steps.iter().filter(|step| step.id != *id);
        let cards = self.steps.get(place).into_iter().flat_map(|step| &step.options);
        let cards: Vec<_> =
            cards.flat_map(|option| [Some(&option.id), option.gives.as_ref()]).flatten().collect();
        for step in others() {
            let waits = step.options.iter().filter_map(|option| option.if_given.as_ref()).chain(&step.when);
            let names = step.about.iter().chain(&step.cover).chain(&step.texts_of).any(|named| named == id);
            if names
                || waits.into_iter().any(|card| cards.contains(&card))
                || step.ways().any(|way| goes_back_to(way, id))
            {
                return Some(format!("the step `{}`", step.id));
            }
        }
        let begins = self
            .rounds
            .iter()
            .find(|round| round.entries().any(|entry| entry == id) && !matches!(on, To::Step(_)));
        if let Some(round) = begins.or_else(|| self.rounds.iter().find(|round| goes_back_to(&round.done, id)))
        {
            return Some(format!("the round `{}`", round.id));
        }
        if let Some(call) = self.calls.iter().find(|call| call.from.contains(id)) {
            return Some(format!("the call `{}`", call.id));
        }
        if let Some(note) = self.notes.iter().flatten().find(|note| note.at.contains(id)) {
            return Some(format!("the note `{}`", note.id.id()));
        }
        self.rest.as_ref().filter(|rest| rest.to == *id).map(|_| "what follows many breaks".to_owned())
    }

    /// Every way of the draft that leads on from a step, a round, a call or a departure.
    fn each_way(&mut self, mut change: impl FnMut(&mut To)) {
        self.steps.iter_mut().for_each(|step| step.each_way(&mut change));
        self.rounds.iter_mut().for_each(|round| change(&mut round.done));
        self.calls.iter_mut().for_each(|call| change(&mut call.to));
        self.roles
            .iter_mut()
            .filter_map(|role| role.leaves.as_mut())
            .for_each(|leaves| change(&mut leaves.to));
    }

    /// Every step at which a turn begins.
    fn each_entry(&mut self, mut change: impl FnMut(&mut StepId)) {
        for round in &mut self.rounds {
            match &mut round.at {
                Entry::Step(step) => change(step),
                Entry::ByRole(steps) => steps.values_mut().for_each(&mut change),
            }
            round.then.iter_mut().for_each(&mut change);
        }
    }
}

impl Step {
    fn each_way(&mut self, change: impl FnMut(&mut To)) {
        let options =
            self.options.iter_mut().flat_map(|option| option.to.iter_mut().chain(&mut option.with_words));
        let late = self.late.as_mut().map(|late| &mut late.to);
        options.chain(&mut self.to).chain(&mut self.pass).chain(late).for_each(change);
    }
}

/// Whether it leads on, and does not close, leave or go back.
const fn leads_on(way: &To) -> bool {
    !matches!(way, To::Close | To::Drop | To::Back { .. })
}

/// Leads what went on to a step elsewhere, also within a break or where a loop is full; a way back stays what it is.
fn lead_on_to(mut way: &mut To, step: &StepId, to: &To) {
    loop {
        match way {
            To::Step(id) if id == step => {
                *way = to.clone();
                return;
            }
            To::Back { full: inner, .. } | To::Rest(inner) => way = inner,
            _ => return,
        }
    }
}

fn goes_back_to(mut way: &To, step: &StepId) -> bool {
    loop {
        match way {
            To::Back { to, .. } if to == step => return true,
            To::Back { full: inner, .. } | To::Rest(inner) => way = inner,
            _ => return false,
        }
    }
}
