//! What this person has agreed to, and what became of it.

use serde::{Deserialize, Serialize};

use super::View;
use crate::conversation::{Change, Changed, Conversation, Entry};
use crate::flow::Mark;
use crate::id::{OptionId, StepId};
use crate::machine::Act;
use crate::seat::Seat;
use crate::terms::TermsFacts;
use crate::time::Time;

/// One entry of what a person has agreed to: given, withdrawn or given again.
///
/// ```
/// use reweave::view::{Consent, ConsentKind};
///
/// // As an app may have stored it.
/// let json = r#"{"kind":"given","at":5,"step":"accept","option":"accept","terms":
///     {"kept":"with-the-service","kept_for":{"days":30},"other_readers":0,"read_by_ai":false}}"#;
/// let consent: Consent = serde_json::from_str(json)?;
/// assert_eq!(consent.kind, ConsentKind::Given);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Consent {
    /// Given, withdrawn or renewed.
    pub kind: ConsentKind,
    /// When.
    pub at: Time,
    /// The step whose page had the terms; none where it was withdrawn or renewed, which is for all that was given.
    pub step: Option<StepId>,
    /// What was chosen there, where it was a choice.
    pub option: Option<OptionId>,
    /// The terms that stood there: where it is kept, for how long, who else reads it.
    pub terms: TermsFacts,
}

/// What became of what a person has agreed to.
///
/// ```
/// use reweave::view::ConsentKind;
///
/// assert_eq!(serde_json::to_string(&ConsentKind::Withdrawn).unwrap(), r#""withdrawn""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConsentKind {
    /// Agreed to.
    Given,
    /// No longer agreed to.
    Withdrawn,
    /// Agreed to again.
    Renewed,
}

impl<'a> View<'a> {
    /// What this person has agreed to, oldest first, with what was withdrawn and renewed since: for them alone. Whoever begins agrees
    /// where they send what others are asked by, whoever is asked by saying yes.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// use reweave::view::ConsentKind::{Given, Withdrawn};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
    /// conversation.withdraw(Seat::FIRST, now).unwrap();
    /// let view = conversation.view(Seat::FIRST, now).unwrap();
    /// assert!(view.consents().map(|consent| consent.kind).eq([Given, Withdrawn]));
    /// ```
    pub fn consents(&self) -> impl Iterator<Item = Consent> + use<'a> {
        let (conversation, of) = (self.conversation, self.seat);
        let terms = conversation.terms();
        let bare = move |kind, at| Consent { kind, at, step: None, option: None, terms };
        conversation.log().since(0).filter_map(move |changed| match changed {
            Changed::Move(entry) => given(conversation, of, entry).map(|(step, option)| Consent {
                step: Some(step),
                option,
                ..bare(ConsentKind::Given, entry.at)
            }),
            Changed::Other(Change::Withdraw(seat, at)) if *seat == of => {
                Some(bare(ConsentKind::Withdrawn, *at))
            }
            Changed::Other(Change::Renew(seat, at)) if *seat == of => Some(bare(ConsentKind::Renewed, *at)),
            Changed::Other(_) => None,
        })
    }

    /// Whether this person has withdrawn what they agreed to: then nobody else reads their lines.
    #[must_use]
    pub fn has_withdrawn(&self) -> bool {
        self.conversation.log().withdrawn().contains(self.seat)
    }
}

/// The step and the option by which an entry agrees to the terms, if it does.
fn given(conversation: &Conversation, seat: Seat, entry: &Entry) -> Option<(StepId, Option<OptionId>)> {
    if entry.seat != seat || entry.taken_back || !entry.act.is_answer() {
        return None;
    }
    let step = conversation.machine().step(entry.step);
    let says_yes = |mark: Option<Mark>| mark == Some(Mark::Consent);
    let option = match entry.act {
        Act::Choose { option, .. } => step.options.get(usize::from(option)),
        _ => None,
    };
    // Where nobody says yes in so many words, going on after the terms does.
    let asks_for_yes = step.options.iter().any(|option| says_yes(option.mark));
    let goes_on = step.terms && !asks_for_yes && option.is_none_or(|o| o.mark != Some(Mark::NotNow));
    (goes_on || option.is_some_and(|option| says_yes(option.mark)))
        .then(|| (step.id.clone(), option.map(|option| option.id.clone())))
}
