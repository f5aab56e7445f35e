//! `accountability`: after harm. Someone who did harm owns it before someone who was harmed, with a person who keeps it, and with
//! others beside them whom the harmed person has picked.
//!
//! It is for harm, and not for a quarrel: nothing in it asks the harmed person for a part of their own, and nobody is asked to
//! forgive. They alone say whether they want to meet, to write, or that only one of the two writes; a no, silence and *not now*
//! are the same, and the one who asked never learns more. Whoever did harm says first, alone, whether hearing from them could hurt: then
//! nothing is sent, and nobody ever learns that it was thought of.
//!
//! It can also be begun by the harmed person. Between people who meet only where harm was done online they write letters. And for harm
//! that an app declares minor there need be nobody who keeps it.
//!
//! Nobody who does this work has reviewed it. A conversation is only started where the app says how the one who keeps it was trained
//! ([`Person::trained`](crate::Person::trained)).

mod coming_in;
mod harm;

use std::sync::OnceLock;

use super::shared::bounded;
use super::{NoSuchFlow, sound};
use crate::closed_list::closed_list;
use crate::flow::{Call, Entry, Flow, FlowDraft, Members, NoteRule, Role, Round, Step, To};
use crate::id::RoleId;
use crate::note::Note;

closed_list! {
    /// Who begins a conversation about harm.
    ///
    /// ```
    /// use reweave::flows::{Accountability, BegunBy};
    ///
    /// let flow = Accountability::new().begun_by(BegunBy::Harmed).flow();
    /// assert_eq!(flow.roles()[0].id, "harmed");
    /// ```
    BegunBy {
        /// Who did it.
        Responsible = "responsible",
        /// Whom it was done to.
        Harmed = "harmed",
    }
}

/// The settings of [`Flow::accountability`].
///
/// ```
/// use reweave::Flow;
/// use reweave::flows::{Accountability, BegunBy};
///
/// let flow = Accountability::new().begun_by(BegunBy::Harmed).letters_only().flow();
/// assert_eq!((flow.seats(), flow.options()), (3..=3, ["begun_by=harmed".to_owned(), "meet=false".to_owned()].as_slice()));
/// assert_eq!(Flow::builtin_with("accountability", flow.options()), Ok(flow));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accountability {
    begun_by: BegunBy,
    minor_harm: bool,
    meet: bool,
}

impl Accountability {
    /// Begun by the one who did it, with someone who keeps it; the harmed person says whether they meet.
    #[must_use]
    pub const fn new() -> Self {
        Self { begun_by: BegunBy::Responsible, minor_harm: false, meet: true }
    }

    /// Sets who begins.
    #[must_use]
    pub const fn begun_by(mut self, who: BegunBy) -> Self {
        self.begun_by = who;
        self
    }

    /// The app declares that the harm is minor: then nobody has to keep it. Where anybody was threatened, hit, followed or controlled,
    /// or could be afraid of the other, it is not.
    #[must_use]
    pub const fn minor_harm(mut self) -> Self {
        self.minor_harm = true;
        self
    }

    /// People write letters and do not meet, so there are no supporters either.
    #[must_use]
    pub const fn letters_only(mut self) -> Self {
        self.meet = false;
        self
    }

    /// The flow that is made so.
    #[must_use]
    pub fn flow(self) -> Flow {
        static MADE: [OnceLock<Flow>; 8] = [const { OnceLock::new() }; 8];
        let harmed = usize::from(self.begun_by == BegunBy::Harmed);
        let place = 4 * harmed + 2 * usize::from(self.minor_harm) + usize::from(self.meet);
        MADE[place].get_or_init(|| sound(self.draft())).clone()
    }

    /// The settings that these options (`name=value`) say; the last of a name counts.
    pub(super) fn of(options: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Self, NoSuchFlow> {
        const YES_NO: &[&str] = &["true", "false"];
        let mut made = Self::new();
        for option in options {
            let option = option.as_ref();
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            let unknown = |values| Err(NoSuchFlow::value("accountability", name, values));
            match (name, value) {
                ("begun_by", by) => match BegunBy::from_id(by) {
                    Some(by) => made.begun_by = by,
                    None => return unknown(&["responsible", "harmed"]),
                },
                ("minor_harm", "true" | "false") => made.minor_harm = value == "true",
                ("meet", "true" | "false") => made.meet = value == "true",
                ("minor_harm" | "meet", _) => return unknown(YES_NO),
                _ => return Err(NoSuchFlow::option("accountability", option)),
            }
        }
        Ok(made)
    }

    fn is_kept(self) -> bool {
        !self.minor_harm
    }

    /// Without any of those whom it is about, or without the one who keeps it, it closes: nobody is to be alone in it.
    fn draft(self) -> FlowDraft {
        let one = |id| Role::new(id).between(1..=1);
        let keeper = self.is_kept().then(|| one("keeper").trained());
        let (first, last) = match self.begun_by {
            BegunBy::Responsible => ("responsible", "harmed"),
            BegunBy::Harmed => ("harmed", "responsible"),
        };
        let supporter = self.meet.then(|| Role::new("supporter").between(0..=4));
        let fewest = if self.is_kept() { 3 } else { 2 };
        let most = fewest + if self.meet { 4 } else { 0 };
        let roles = [Some(one(first)), keeper, Some(one(last)), supporter];
        let screens = if self.begun_by == BegunBy::Harmed { 18 } else { 17 };
        let draft = FlowDraft::new("accountability", 1).seats(fewest..=most).screens(screens);
        let draft = roles.into_iter().flatten().fold(draft, FlowDraft::role);
        let steps = [coming_in::steps(self), harm::steps(self)].concat();
        let draft = self.turns(draft);
        let draft = self.out_of_turn(self.made_with(draft), &steps);
        steps.into_iter().map(bounded).fold(draft.rest(3, "close"), FlowDraft::step)
    }

    fn made_with(self, draft: FlowDraft) -> FlowDraft {
        let by = (self.begun_by != BegunBy::Responsible).then_some(("begun_by", self.begun_by.id()));
        let minor = self.minor_harm.then_some(("minor_harm", "true"));
        let letters = (!self.meet).then_some(("meet", "false"));
        let all = [by, minor, letters].into_iter().flatten();
        all.fold(draft, |draft, (name, value)| draft.made_with(name, value))
    }

    /// Rounds and loops. Whoever was harmed decides who tells first; whoever supports, and the keeper, can say what they will do.
    fn turns(self, draft: FlowDraft) -> FlowDraft {
        let draft = draft.flow_loop("condition", 2).flow_loop("commit", 2);
        let helpers: Vec<&str> = [self.meet.then_some("supporter"), self.is_kept().then_some("keeper")]
            .into_iter()
            .flatten()
            .collect();
        let draft = if helpers.is_empty() {
            draft
        } else {
            draft.round(Round::new("help", Members::roles(helpers), "help", To::step("told")))
        };
        if !self.meet {
            return draft;
        }
        let at = [("harmed", "speak"), ("responsible", "account")];
        // What is out of bounds is a turn of its own, so that it is all the others who are asked whether they agree to it.
        let set = Round::new("set", Members::roles(["harmed"]), "agreements", To::Close);
        draft
            .round(set)
            .turn_loop("miss", 2)
            .turn_loop("more", 2)
            .flow_loop("later", 3)
            .round(Round {
                of: Members::roles(["harmed", "responsible"]),
                at: Entry::ByRole(at.map(|(role, step)| (role.into(), step.into())).into_iter().collect()),
                ..Round::new("tell", Members::Everyone, "speak", To::round("support"))
            })
            .round(Round::new("support", Members::roles(["supporter"]), "support", To::step("own")))
    }

    /// Whoever did it has no notes about how they are told, and none that would answer where nothing is to be answered. The act can be
    /// named again by the harmed person and by the keeper, where it is told or named; and the keeper can close it where it cannot go on.
    fn out_of_turn(self, mut draft: FlowDraft, steps: &[Step]) -> FlowDraft {
        let ids = draft.roles.iter().map(|role| role.id.clone());
        let others: Vec<RoleId> = ids.filter(|id| *id != "responsible").collect();
        let of_all = [Note::NeedRest, Note::NotWell];
        let usual = Note::ALL.iter().filter(|note| note.is_usual());
        let rules = usual.map(|note| NoteRule {
            roles: if of_all.contains(note) { Vec::new() } else { others.clone() },
            ..NoteRule::new(*note)
        });
        draft.notes = Some(rules.collect());
        let by: &[&str] = if self.is_kept() { &["keeper", "harmed"] } else { &["harmed"] };
        let at: Vec<&str> = ["account", "hear-account", "own", "receive-own", "own-only", "hear-own"]
            .into_iter()
            .filter(|id| steps.iter().any(|step| step.id == **id))
            .collect();
        let draft = draft.note(NoteRule::new(Note::ReturnToAct).roles(by).at(&at));
        if self.is_kept() {
            draft.call(Call::new("close", "keeper", &harm::while_it_goes_on(steps), To::Close))
        } else {
            draft
        }
    }
}

impl Default for Accountability {
    fn default() -> Self {
        Self::new()
    }
}
