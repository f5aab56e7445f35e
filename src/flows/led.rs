//! A conversation of two in which one has more power: that one is asked first, and about what they did.

use crate::flow::{FlowDraft, Role, Step, To};

/// Someone in a role of their own is asked first, and about their own part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Led {
    role: &'static str,
    invited: bool,
    /// The paragraph that says so.
    says: &'static str,
}

impl Led {
    /// The role of the other one.
    pub(super) const OTHER: &str = "other";

    pub(super) const fn new(role: &'static str, invited: bool, says: &'static str) -> Self {
        Self { role, invited, says }
    }

    pub(super) const fn role(self) -> &'static str {
        self.role
    }

    /// Both roles, that of the one who starts first.
    pub(super) fn roles(self, draft: FlowDraft) -> FlowDraft {
        let mut roles = [self.role, Self::OTHER];
        if self.invited {
            roles.reverse();
        }
        roles.into_iter().map(|role| Role::new(role).between(1..=1)).fold(draft, FlowDraft::role)
    }

    /// Into a round in which they have the first turn.
    pub(super) fn begins(self, round: &str) -> To {
        To::round_from(round, self.role)
    }

    /// The step at which the invited person answers: one who is asked first has a text of their own there.
    pub(super) const fn accept(self) -> &'static str {
        if self.invited { "accept-you" } else { "accept" }
    }

    /// Who is asked first stands on both pages on which people agree to the terms: nobody learns of it later.
    pub(super) fn says_so(self, step: Step) -> Step {
        step.page(&[self.says])
    }
}
