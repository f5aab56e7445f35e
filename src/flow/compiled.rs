//! The plan with every name resolved: what the machine runs on.

use super::{Departure, LateAfter, Scope};
use crate::stage::Stage;

/// Where an answer leads, by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    Step(u8),
    /// Back, while the count of this loop is below its limit.
    Back {
        counter: u8,
        to: u8,
        full: Box<Self>,
    },
    /// A round begins, at one of these steps. Where it leads when nobody has a turn, where that can be.
    Round {
        round: u8,
        first: Opens,
        nobody: Option<Box<Self>>,
        entries: Box<[u8]>,
    },
    /// The next turn of the round that is on begins, at one of these steps, or the round is over.
    Next {
        round: u8,
        done: Box<Self>,
        entries: Box<[u8]>,
    },
    Rest(Box<Self>),
    Drop,
    Close,
    End,
}

/// Who has the first turn of a round; where that is nobody who is here, whoever sits first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opens {
    Anyone,
    Others,
    Role(u8),
}

impl Route {
    /// The route inside, where there is one.
    fn inner(&self) -> Option<&Self> {
        match self {
            Self::Back { full: inner, .. } | Self::Next { done: inner, .. } | Self::Rest(inner) => {
                Some(inner)
            }
            Self::Round { nobody, .. } => nobody.as_deref(),
            Self::Step(_) | Self::Drop | Self::Close | Self::End => None,
        }
    }

    /// This route and all that lie within, from the outermost on.
    pub(crate) fn whole(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |route| route.inner())
    }

    /// The steps that this route can open, each with how.
    pub(crate) fn targets(&self) -> impl Iterator<Item = (u8, Edge)> + '_ {
        self.whole().flat_map(|route| {
            let (one, entries, edge): (_, &[u8], _) = match route {
                Self::Step(to) => (Some(*to), &[], Edge::On),
                Self::Back { to, counter, .. } => (Some(*to), &[], Edge::Back(*counter)),
                Self::Round { entries, .. } => (None, entries, Edge::Round),
                Self::Next { entries, .. } => (None, entries, Edge::Next),
                Self::Rest(_) | Self::Drop | Self::Close | Self::End => (None, &[], Edge::On),
            };
            one.into_iter().chain(entries.iter().copied()).map(move |to| (to, edge))
        })
    }

    /// Whether this route can complete the conversation.
    /// How many of the loops by which it leads back are full before one has room: so says what it does next.
    pub(crate) fn full_before(&self, full: u8) -> usize {
        self.backs().take_while(|counter| full & 1 << counter != 0).count()
    }

    /// The loops by which it can lead back, one after the other.
    pub(crate) fn backs(&self) -> impl Iterator<Item = u8> {
        self.whole()
            .filter_map(|route| if let Self::Back { counter, .. } = route { Some(*counter) } else { None })
    }

    pub(crate) fn can_end_completed(&self) -> bool {
        self.whole().any(|route| *route == Self::End)
    }
}

/// How one step follows another: what a proof has to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    On,
    /// Back, counted by this loop.
    Back(u8),
    /// The turn passes on.
    Next,
    /// A round begins.
    Round,
}

/// A set of people: for a door whom it invites, for a round who has a turn. Roles are a mask, the first role its lowest bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Set {
    Everyone,
    Named,
    Roles(u16),
}

/// Whom an option names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Naming {
    /// Those in this role; none for the others who are here.
    pub(crate) role: Option<u8>,
    pub(crate) min: u8,
    pub(crate) max: u8,
}

/// Who is asked, by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Lead,
    Others,
    Next,
    Everyone,
    Named,
    Role(u8),
    Door(Set),
}

impl Asked {
    /// Whether it is a door: it asks people who are not here.
    pub(crate) const fn is_door(self) -> bool {
        matches!(self, Self::Door(_))
    }

    /// Whether each answers on their own, however many they are: then also one alone answers as one of several.
    pub(crate) const fn is_joint(self) -> bool {
        matches!(self, Self::Everyone | Self::Door(_))
    }

    /// Whether it depends on whose turn it is.
    pub(crate) const fn by_turn(self) -> bool {
        matches!(self, Self::Lead | Self::Others | Self::Next)
    }
}

/// One step with its names resolved. The step's texts and limits stay in the draft.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the step")]
pub(crate) struct CompiledStep {
    pub(crate) asked: Asked,
    pub(crate) stage: Stage,
    pub(crate) options: Vec<Option<Route>>,
    /// Where an option leads instead when words come with it.
    pub(crate) with_words: Vec<Option<Route>>,
    /// The options that are offered only while one of their loops has room, as a mask.
    pub(crate) while_room: u16,
    pub(crate) to: Option<Route>,
    pub(crate) pass: Option<Route>,
    pub(crate) late: Option<(LateAfter, Route)>,
    pub(crate) cover: Option<u8>,
    /// How many doors can follow each other from here on behind the same cover, this one among them; 0 for what is no door.
    pub(crate) waves: u8,
    /// The steps whose latest answer stands beside this one.
    pub(crate) about: Box<[u8]>,
    /// The card that must have been picked, as a bit among all cards that some step waits for.
    pub(crate) when: Option<u32>,
    /// The bit of each option that is such a card, or gives one.
    pub(crate) cards: Vec<u32>,
    /// The bit of the card that each option waits for; 0 where it waits for none.
    pub(crate) if_given: Vec<u32>,
    /// The cards that can still matter from here.
    pub(crate) cards_ahead: u32,
    pub(crate) apart: bool,
    /// Whether leaving here shows only when the waiting is over.
    pub(crate) quiet: bool,
    /// The step before this one where each goes on alone.
    pub(crate) chain_before: Option<u8>,
    /// The last step of the part in which each goes on alone: itself where there is no such part.
    pub(crate) chain_end: u8,
    /// The loops whose count can still matter from here before it starts again.
    pub(crate) live_loops: u16,
    /// Whether the step that many breaks lead to still lies ahead.
    pub(crate) rest_ahead: bool,
    /// Whether it can still matter here whose turn it is, and who is still to have one.
    pub(crate) turn_matters: bool,
    /// Whether it can still matter here who is named.
    pub(crate) names_matter: bool,
    /// The round in whose turns this step stands.
    pub(crate) round: Option<u8>,
    /// The round at whose entry this step stands, where turns can be put off.
    pub(crate) can_be_later: Option<u8>,
    /// Of each option, the first from which on all lead to the same as it does: where several answer, no more than this
    /// decides.
    pub(crate) ranks: Vec<u8>,
    /// Whether every answer leads to the same.
    pub(crate) alike: bool,
    /// The roles whose fewest count here: no door of theirs lies ahead; and once this step, a door, has closed.
    pub(crate) bound_roles: u16,
    pub(crate) bound_after: u16,
    /// Whether the fewest seats count here: no door lies ahead; and once this step, a door, has closed.
    pub(crate) bound_seats: bool,
    pub(crate) bound_seats_after: bool,
    /// The roles whose way on, when the last one leaves, still lies ahead.
    pub(crate) leaves_ahead: u16,
    /// The calls that can be made from here, as a mask.
    pub(crate) calls: u16,
    /// Whom each option names.
    pub(crate) names: Vec<Option<Naming>>,
    /// The options whose choosers are named.
    pub(crate) volunteers: u8,
}

impl CompiledStep {
    /// Every route out of the step.
    pub(crate) fn routes(&self) -> impl Iterator<Item = &Route> {
        self.options
            .iter()
            .flatten()
            .chain(self.with_words.iter().flatten())
            .chain(&self.to)
            .chain(&self.pass)
            .chain(self.late.as_ref().map(|(_, route)| route))
    }

    /// Every step that can follow, with how.
    /// Where an option leads, with words or without.
    pub(crate) fn route_of(&self, option: u8, written: bool) -> Option<&Route> {
        let with = self.with_words.get(usize::from(option)).and_then(Option::as_ref).filter(|_| written);
        with.or_else(|| self.options.get(usize::from(option)).and_then(Option::as_ref))
    }

    /// Whether an option is offered while these loops are full and these options withheld: one that is there only while a loop has
    /// room goes with the last.
    pub(crate) fn offers(&self, option: u8, full: u8, withheld: u16) -> bool {
        let bit = 1u16.checked_shl(option.into()).unwrap_or_default();
        if withheld & bit != 0 {
            return false;
        }
        let bound = self.while_room & bit != 0;
        let has_room = |route: &Route| route.full_before(full) < route.backs().count();
        !bound || self.options.get(usize::from(option)).and_then(Option::as_ref).is_some_and(has_room)
    }

    pub(crate) fn targets(&self) -> impl Iterator<Item = (u8, Edge)> + '_ {
        self.routes().flat_map(Route::targets)
    }

    /// The cards that were picked here, as a mask over the options, among all cards that some step waits for.
    pub(crate) fn picked(&self, mask: u8) -> u32 {
        let cards = self.cards.iter().enumerate();
        cards.filter(|(i, _)| mask & 1 << i != 0).fold(0, |picked, (_, card)| picked | card)
    }

    /// The options that are not offered to someone of whom others have only these cards, as a mask.
    pub(crate) fn withheld(&self, of_others: u32) -> u16 {
        let waits = self.if_given.iter().zip(0u32..);
        waits
            .filter(|(card, _)| **card != 0 && **card & of_others == 0)
            .fold(0, |mask, (_, i)| mask | 1u16.checked_shl(i).unwrap_or_default())
    }

    /// All cards of this step that some step waits for.
    pub(crate) fn asked_cards(&self) -> u32 {
        self.cards.iter().fold(0, |all, card| all | card)
    }

    /// Where it leads when there is nobody to ask: as if it had been passed; without a pass as if words had been given, else as the
    /// least willing option does. A door leads where the yes does, since that is how it goes on without those who stay away.
    pub(crate) fn skip(&self) -> Option<&Route> {
        if self.asked.is_door() {
            return self.options.iter().flatten().find(|route| **route != Route::Drop);
        }
        self.pass.as_ref().or(self.to.as_ref()).or_else(|| self.options.iter().flatten().next_back())
    }
}

/// A loop's bound.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LoopLimit {
    pub(crate) limit: u8,
    pub(crate) per: Scope,
}

/// A role's bounds.
#[derive(Clone, Debug)]
pub(crate) struct CompiledRole {
    pub(crate) min: u8,
    pub(crate) leaves: Option<(Departure, Route)>,
}

/// A call: whose it is, and where it leads.
#[derive(Clone, Debug)]
pub(crate) struct CompiledCall {
    pub(crate) role: u8,
    pub(crate) route: Route,
}

/// A round of turns.
#[derive(Clone, Debug)]
pub(crate) struct CompiledRound {
    pub(crate) of: Set,
    /// Where a turn begins: for all, or for each role.
    pub(crate) at: Vec<(Option<u8>, u8)>,
    /// Where every turn but the first begins, if elsewhere.
    pub(crate) then: Option<u8>,
}

/// A flow with every name resolved.
#[derive(Clone, Debug)]
pub(crate) struct CompiledFlow {
    pub(crate) steps: Vec<CompiledStep>,
    pub(crate) loops: Vec<LoopLimit>,
    pub(crate) roles: Vec<CompiledRole>,
    pub(crate) rounds: Vec<CompiledRound>,
    pub(crate) calls: Vec<CompiledCall>,
    /// The number of breaks by one person, and where that leads.
    pub(crate) rest: Option<(u8, u8)>,
    /// The stages in order, each with whether a conversation can go by without it.
    pub(crate) stages: Vec<(Stage, bool)>,
}
