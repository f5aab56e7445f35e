//! `circle`: people sit in a circle, with one who keeps it. In one mode three to fifteen share in turn, and nothing is answered,
//! asked for or settled; in the other three to eight repair something among them.
//!
//! The one who keeps it invites, and then answers like everybody else. The light rounds, coming in and going out, are written
//! apart and read together; only where people tell what happened does the turn pass from one to the next. So fifteen people who
//! share wait for twenty-two answers and not for a hundred.
//!
//! A second person can keep it too, by the same door: whoever keeps it can leave, and the circle still comes to its end.

mod repair;

use super::led::Led;
use super::shared::{GATE, LINE, LONG, accept, close_together, gate, last_page};
use super::{NoSuchFlow, sound};
use crate::closed_list::closed_list;
use crate::flow::{
    Ask, Call, Departure, Flow, FlowDraft, Members, NoteRule, Role, Round, Step, To, Who, WordList,
};
use crate::note::Note;
use crate::stage::Stage::{Closing, Naming, Opening};

/// What holds in a circle; on the page on which one agrees to come. Before it there is room for words of the app's own.
const GUIDELINES: &[&str] = &["slot-opening", "circle-turns", "circle-answers", "circle-stays"];

closed_list! {
    /// Who gives back what was told, in a circle that repairs.
    ///
    /// ```
    /// use reweave::flows::SayBack;
    ///
    /// assert_eq!(SayBack::ALL.len(), 3);
    /// ```
    SayBack {
        /// The next in the order of seats: so everybody is heard by exactly one, and nobody is picked or left out.
        Next = "next",
        /// Who keeps the circle. What they tell themselves is given back by nobody.
        Keeper = "keeper",
        /// Nobody.
        Nobody = "none",
    }
}

/// The settings of [`Flow::circle`].
///
/// ```
/// use reweave::Flow;
/// use reweave::flows::{Circle, SayBack};
///
/// assert_eq!(Circle::sharing().flow(), Flow::circle());
/// let flow = Circle::repair().say_back(SayBack::Keeper).flow();
/// assert_eq!((flow.seats(), flow.options()), (3..=8, ["mode=repair".to_owned(), "say_back=keeper".to_owned()].as_slice()));
/// assert_eq!(Flow::builtin_with("circle", flow.options()), Ok(flow));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Circle {
    /// None where people share, and nothing is given back.
    repair: Option<SayBack>,
}

impl Circle {
    /// Three to fifteen people share in turn.
    #[must_use]
    pub const fn sharing() -> Self {
        Self { repair: None }
    }

    /// Three to eight people repair something among them: what happened is told and given back, needs and limits are named, and
    /// those who want a turn offer something or ask for something.
    #[must_use]
    pub const fn repair() -> Self {
        Self { repair: Some(SayBack::Next) }
    }

    /// Sets who gives back what was told. Where people only share, nobody does, and nothing changes.
    #[must_use]
    pub fn say_back(self, by: SayBack) -> Self {
        Self { repair: self.repair.map(|_| by) }
    }

    /// The flow that is made so.
    #[must_use]
    pub fn flow(self) -> Flow {
        use std::sync::LazyLock;
        static SHARING: LazyLock<Flow> = LazyLock::new(|| sound(Circle::sharing().draft(None)));
        static NEXT: LazyLock<Flow> = LazyLock::new(|| sound(repair::draft(SayBack::Next, None)));
        static KEEPER: LazyLock<Flow> = LazyLock::new(|| sound(repair::draft(SayBack::Keeper, None)));
        static NOBODY: LazyLock<Flow> = LazyLock::new(|| sound(repair::draft(SayBack::Nobody, None)));
        match self.repair {
            None => SHARING.clone(),
            Some(SayBack::Next) => NEXT.clone(),
            Some(SayBack::Keeper) => KEEPER.clone(),
            Some(SayBack::Nobody) => NOBODY.clone(),
        }
    }

    /// The draft; where people repair someone with more power can have the first turn.
    pub(super) fn draft(self, led: Option<Led>) -> FlowDraft {
        self.repair.map_or_else(draft, |by| repair::draft(by, led))
    }

    /// The settings that these options (`name=value`) say; the last of a name counts. Who gives back is a matter of repair.
    pub(super) fn of(options: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Self, NoSuchFlow> {
        let (mut circle, mut by) = (Self::sharing(), None);
        for option in options {
            let option = option.as_ref();
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            match (name, value) {
                ("mode", "sharing") => circle = Self::sharing(),
                ("mode", "repair") => circle = Self::repair(),
                ("mode", _) => return Err(NoSuchFlow::value("circle", name, &["sharing", "repair"])),
                ("say_back", value) => {
                    let known = SayBack::from_id(value);
                    by = Some(known.ok_or(NoSuchFlow::value("circle", name, &["next", "keeper", "none"]))?);
                }
                _ => return Err(NoSuchFlow::option("circle", option)),
            }
        }
        match (circle.repair, by) {
            (None, Some(_)) => Err(NoSuchFlow::option("circle", "say_back")),
            (_, by) => Ok(by.map_or(circle, |by| circle.say_back(by))),
        }
    }
}

/// Where people share. When the last keeper goes, the one who tells can finish, and then it closes with care.
fn draft() -> FlowDraft {
    let draft = FlowDraft::new("circle", 1)
        .seats(3..=15)
        .screens(7)
        .role(keeper())
        .role(Role::new("member"))
        .round(story_round("story"))
        .note(recalls())
        .call(Call::new("to-check-out", "keeper", &["check-in", "story"], To::step("check-out")))
        .call(Call::new("close", "keeper", &["check-in", "story"], To::Close))
        .rest(3, "check-out");
    [opening(GUIDELINES, &To::round("story")), sharing(), last()]
        .into_iter()
        .flatten()
        .fold(draft, FlowDraft::step)
}

/// Whoever keeps the circle can recall what holds in it.
fn recalls() -> NoteRule {
    NoteRule::new(Note::Guidelines).roles(&["keeper"])
}

fn keeper() -> Role {
    Role::new("keeper").between(1..=2).leaves(Departure::TurnEnds, To::step("check-out"))
}

fn story_round(at: &str) -> Round {
    Round::new("story", Members::Everyone, at, To::step("check-out")).later()
}

/// The purpose is one line, and may be left out.
fn opening(guidelines: &[&str], first: &To) -> Vec<Step> {
    vec![
        gate("gate", Who::Lead, "purpose"),
        Step::new("purpose", Opening, Who::Lead, Ask::text(LINE))
            .terms()
            .to(To::step("door-gate"))
            .pass(To::step("door-gate")),
        gate("door-gate", Who::Invite(Members::Everyone), "door")
            .page(&[&["invitation"], GATE].concat())
            .apart()
            .cover("purpose"),
        accept("door", To::step("check-in")).about(&["purpose"]).cover("purpose").page(guidelines),
        line("check-in", Opening, first),
    ]
}

/// One line from each, read together.
fn line(id: &str, stage: crate::stage::Stage, next: &To) -> Step {
    Step::new(id, stage, Who::Everyone, Ask::text(LINE))
        .together()
        .to(next.clone())
        .pass(next.clone())
        .late_by_limit(next.clone())
}

/// What happened, from whoever has the turn.
fn story(id: &str, told: To) -> Step {
    Step::new(id, Naming, Who::Lead, Ask::text(LONG))
        .suggest(WordList::Feelings)
        .to(told)
        .pass(To::next("story"))
        .late_by_limit(To::next("story"))
}

fn sharing() -> Vec<Step> {
    vec![story("story", To::next("story"))]
}

fn last() -> Vec<Step> {
    vec![
        line("check-out", Closing, &To::step("close")).page(&["slot-closing"]),
        close_together(&[("in-two-weeks", 14), ("in-four-weeks", 28)]),
        last_page().late_by_limit(To::End),
    ]
}
