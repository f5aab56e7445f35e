//! The plan with every name resolved: what the machine runs on.

use super::Scope;
use crate::stage::Stage;

/// Where an answer leads, by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    Step(u8),
    Back { counter: u8, to: u8, full: Box<Self> },
    NextLead { again: u8, done: Box<Self> },
    FirstLead(u8),
    OtherLead(u8),
    Rest(Box<Self>),
    Drop,
    Close,
    End,
}

impl Route {
    /// The steps that this route can open, each with how.
    pub(crate) fn targets(&self) -> impl Iterator<Item = (u8, Edge)> + '_ {
        std::iter::successors(Some(self), |route| match route {
            Self::Back { full, .. } => Some(&**full),
            Self::NextLead { done, .. } => Some(&**done),
            Self::Rest(then) => Some(&**then),
            _ => None,
        })
        .filter_map(|route| match route {
            Self::Step(to) => Some((*to, Edge::On)),
            Self::Back { to, counter, .. } => Some((*to, Edge::Back(*counter))),
            Self::NextLead { again, .. } => Some((*again, Edge::NextLead)),
            Self::FirstLead(to) | Self::OtherLead(to) => Some((*to, Edge::FirstLead)),
            Self::Rest(_) | Self::Drop | Self::Close | Self::End => None,
        })
    }

    /// Whether this route can complete the conversation.
    pub(crate) fn can_end_completed(&self) -> bool {
        match self {
            Self::End => true,
            Self::Back { full, .. } => full.can_end_completed(),
            Self::NextLead { done, .. } => done.can_end_completed(),
            Self::Rest(then) => then.can_end_completed(),
            Self::Step(_) | Self::FirstLead(_) | Self::OtherLead(_) | Self::Drop | Self::Close => false,
        }
    }
}

/// How one step follows another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    On,
    Back(u8),
    NextLead,
    FirstLead,
}

/// Who is asked, by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Lead,
    Others,
    Everyone,
    Invited,
    Role(u8),
}

/// One step with its names resolved. The step's texts and limits stay in the draft.
#[derive(Clone, Debug)]
pub(crate) struct CompiledStep {
    pub(crate) asked: Asked,
    pub(crate) stage: Stage,
    pub(crate) options: Vec<Option<Route>>,
    pub(crate) to: Option<Route>,
    pub(crate) pass: Option<Route>,
    /// Milliseconds from the opening, and where it leads then.
    pub(crate) late: Option<(i64, Route)>,
    pub(crate) cover: Option<u8>,
    /// The card that must have been picked, as a bit among all cards that some step waits for.
    pub(crate) when: Option<u32>,
    /// The bit of each option that is such a card.
    pub(crate) cards: Vec<u32>,
    /// The cards that can still matter from here.
    pub(crate) cards_ahead: u32,
    pub(crate) apart: bool,
    /// The step before this one where each goes on alone.
    pub(crate) chain_before: Option<u8>,
    /// The last step of the part in which each goes on alone: itself where there is no such part.
    pub(crate) chain_end: u8,
    /// The loops whose count can still matter from here before it starts again.
    pub(crate) live_loops: u16,
    /// Whether the step that many breaks lead to still lies ahead.
    pub(crate) rest_ahead: bool,
}

impl CompiledStep {
    /// Every route out of the step.
    pub(crate) fn routes(&self) -> impl Iterator<Item = &Route> {
        self.options
            .iter()
            .flatten()
            .chain(&self.to)
            .chain(&self.pass)
            .chain(self.late.as_ref().map(|(_, route)| route))
    }

    /// Every step that can follow, with how.
    pub(crate) fn targets(&self) -> impl Iterator<Item = (u8, Edge)> + '_ {
        self.routes().flat_map(Route::targets)
    }

    /// The cards that were picked here, as a mask over the options, among all cards that some step waits for.
    pub(crate) fn picked(&self, mask: u8) -> u32 {
        let cards = self.cards.iter().enumerate();
        cards.filter(|(i, _)| mask & 1 << i != 0).fold(0, |picked, (_, card)| picked | card)
    }

    /// All cards of this step that some step waits for.
    pub(crate) fn asked_cards(&self) -> u32 {
        self.cards.iter().fold(0, |all, card| all | card)
    }

    /// Where it leads when there is nobody to ask.
    pub(crate) fn skip(&self) -> Option<&Route> {
        self.pass.as_ref().or(self.to.as_ref()).or_else(|| self.options.iter().flatten().next_back())
    }
}

/// A loop's bound.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    pub(crate) limit: u8,
    pub(crate) per: Scope,
}

/// A flow with every name resolved.
#[derive(Clone, Debug)]
pub(crate) struct CompiledFlow {
    pub(crate) steps: Vec<CompiledStep>,
    pub(crate) loops: Vec<Bound>,
    /// The number of breaks by one person, and where that leads.
    pub(crate) rest: Option<(u8, u8)>,
    /// The stages in order, each with whether a conversation can go by without it.
    pub(crate) stages: Vec<(Stage, bool)>,
}
