//! The flows that come with the crate: one file each.
//!
//! What holds where there are two: a page is read alone before an invitation is sent and before it is answered; the other agrees before
//! they are asked to share anything; in a turn one person writes at a time; where words are asked for they can be passed; only
//! who spoke says whether it fits; a way back is counted; and nobody is asked for an apology or for forgiveness.

mod accountability;
mod ask;
mod brief;
mod checkin;
mod circle;
mod dyad;
mod led;
#[cfg(feature = "released")]
mod released;
mod setting;
mod shared;
mod solo;
mod suited;

use std::sync::LazyLock;

pub use accountability::{Accountability, BegunBy};
pub use circle::{Circle, SayBack};

use crate::flow::{Flow, FlowDraft};
use crate::id::{FlowId, Shown};

pub use crate::context::Context;
pub use crate::flow::Told;
use setting::Setting;
pub use suited::{Unsuited, WhyUnsuited};

impl Flow {
    /// One honest conversation between two people, about 20 minutes.
    ///
    /// One turn each, then one thing each may give, ask or set. At most 8 screens and 4 short texts for each person, on a way
    /// without a miss.
    ///
    /// ```
    /// let flow = reweave::Flow::brief();
    /// assert_eq!(flow.screens(), Some(8));
    /// // Whoever is second can tell, or name something that they did, or pass.
    /// let reply = flow.step("reply").unwrap();
    /// assert!(reply.options.iter().map(|option| option.id.as_str()).eq(["tell", "own"]));
    /// assert!(reply.pass.is_some());
    /// ```
    #[must_use]
    pub fn brief() -> Self {
        self::brief()
    }

    /// The full conversation between two people, 20 to 40 minutes.
    ///
    /// Each tells and is given back what the other understood, or names what they did; then, if both want, cards: an own
    /// part, a limit, a request, thanks, a small next step. [`Dyad`] has its settings.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::Dyad;
    ///
    /// assert_eq!(Flow::dyad(), Dyad::new().flow());
    /// ```
    #[must_use]
    pub fn dyad() -> Self {
        Dyad::new().flow()
    }

    /// One person asks another for something: to be listened to, company, help with something, or help to find help. Four
    /// screens each.
    ///
    /// ```
    /// let flow = reweave::Flow::ask();
    /// assert_eq!(flow.screens(), Some(4));
    /// // A no that is told stands beside the silent one of the invitation.
    /// assert!(flow.step("answer").unwrap().options.iter().any(|option| option.id == "no-room"));
    /// assert!(flow.step("door").unwrap().options.iter().any(|option| option.id == "not-now"));
    /// ```
    #[must_use]
    pub fn ask() -> Self {
        static ASK: LazyLock<Flow> = LazyLock::new(|| sound(ask::draft()));
        ASK.clone()
    }

    /// Three to fifteen people share in turn, with one who keeps the circle: nothing is answered, asked for or settled. Seven screens
    /// each.
    ///
    /// Give the roles with the people: `keeper` to the one who invites, and to one more if there is to be a second, `member` to the
    /// others.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// let flow = Flow::circle();
    /// assert_eq!(flow.seats(), 3..=15);
    /// assert_eq!(Flow::builtin_with("circle", ["mode=sharing"]), Ok(flow));
    /// ```
    #[must_use]
    pub fn circle() -> Self {
        Circle::sharing().flow()
    }

    /// Two to fifteen people look at what came of an earlier conversation: what they said they would do, requests that stayed open,
    /// limits. Six screens each.
    ///
    /// Its items come from a record ([`Record::items`](crate::view::Record::items)), and are given with the people
    /// ([`Setup::item`](crate::Setup::item)).
    ///
    /// ```
    /// let flow = reweave::Flow::checkin();
    /// assert_eq!((flow.seats(), flow.screens()), (2..=15, Some(6)));
    /// ```
    #[must_use]
    pub fn checkin() -> Self {
        checkin::plain()
    }

    /// The same after an `accountability`: the keeper begins, and whoever was harmed is there only if they said so.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::Told;
    ///
    /// let flow = Flow::checkin_after_harm(Told::Here);
    /// assert_eq!(flow.roles()[0].id, "keeper");
    /// assert_eq!(Flow::builtin_with("checkin", ["told=here"]), Ok(flow));
    /// ```
    #[must_use]
    pub fn checkin_after_harm(told: Told) -> Self {
        checkin::after_harm(told)
    }

    /// After harm: someone who did it owns it before someone who was harmed, with a person who keeps it. Whoever was harmed says how:
    /// they meet, they write letters, or only one of the two writes.
    ///
    /// Give the roles with the people: `responsible`, `keeper`, `harmed`, and `supporter` to up to four from whom the harmed person
    /// can pick who is beside them. A conversation starts only if the app says how the keeper was trained
    /// ([`Person::trained`](crate::Person::trained)). **Nobody who does this work has reviewed this flow.** [`Accountability`] has
    /// its settings.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// let flow = Flow::accountability();
    /// assert_eq!(flow.seats(), 3..=7);
    /// // Before anybody is asked: could hearing from them hurt? Then nothing is sent.
    /// let contact = flow.step("contact").unwrap();
    /// assert!(contact.options.iter().any(|option| option.id == "not-sure"));
    /// // Nobody is asked to forgive, and whoever was harmed is not asked for a part of their own.
    /// let keeper = flow.roles().iter().find(|role| role.id == "keeper").unwrap();
    /// assert!(keeper.trained);
    /// ```
    #[must_use]
    pub fn accountability() -> Self {
        Accountability::new().flow()
    }

    /// One person prepares alone: what happened, what was theirs and what was not, which way to take, and first words. Nothing
    /// of it reaches anybody.
    ///
    /// ```
    /// use reweave::flow::Audience;
    ///
    /// let flow = reweave::Flow::solo();
    /// assert_eq!(flow.seats(), 1..=1);
    /// assert!(flow.steps().iter().all(|step| matches!(step.sees, Audience::Own | Audience::Nobody)));
    /// ```
    #[must_use]
    pub fn solo() -> Self {
        static SOLO: LazyLock<Flow> = LazyLock::new(|| sound(solo::draft()));
        SOLO.clone()
    }

    /// The built-in flow of this name, as it is without options.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// assert!(Flow::builtin("dyad").is_some());
    /// assert!(Flow::builtin("unheard-of").is_none());
    /// ```
    #[must_use]
    pub fn builtin(id: &str) -> Option<Self> {
        Self::builtin_with(id, std::iter::empty::<&str>()).ok()
    }

    /// The built-in flow of this name, made with these options (`name=value`), as [`Flow::options`] tells them.
    ///
    /// # Errors
    ///
    /// If there is no such flow, if the flow has no such option, or if it is refused in the context that is named.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::Dyad;
    ///
    /// assert_eq!(Flow::builtin_with("dyad", ["warm_first=true"]), Ok(Dyad::new().warm_first().flow()));
    /// assert!(Flow::builtin_with("brief", ["warm_first=true"]).is_err());
    /// let error = Flow::builtin_with("dyad", ["warm_first"]).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the option `warm_first` of the flow `dyad` needs a value: `warm_first=true` or `warm_first=false`"
    /// );
    /// ```
    pub fn builtin_with(
        id: &str,
        options: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Self, NoSuchFlow> {
        let (setting, options) = Setting::split(id, options)?;
        setting.apply(Self::of_options(id, options)?)
    }

    /// The flow as its own options make it, in no context.
    fn of_options(id: &str, options: Vec<String>) -> Result<Self, NoSuchFlow> {
        let flow = match id {
            "circle" => return Circle::of(options).map(Circle::flow),
            "checkin" => return checkin::of(options),
            "accountability" => return Accountability::of(options).map(Accountability::flow),
            "dyad" => return Dyad::of(options).map(Dyad::flow),
            "brief" => Self::brief(),
            "ask" => Self::ask(),
            "solo" => Self::solo(),
            _ => return Err(NoSuchFlow::Flow(id.into())),
        };
        match options.into_iter().next() {
            None => Ok(flow),
            Some(option) => Err(NoSuchFlow::option(id, &option)),
        }
    }

    /// The same built-in flow in a context: a flow keeps the settings that it has.
    ///
    /// It is the option `context=…` of [`Flow::builtin_with`]. In `brief` and `dyad`, where a context has someone with more power,
    /// the roles are that one's (`practitioner`, `elder`, `manager`) and `other`, and the first role starts. With `senior=invited`
    /// an elder or a manager is the one who is invited; with `senior=none` two people at work decide nothing about each other, and
    /// there are no roles. In a circle that repairs that one is among those who are invited, and has the first turn. [`Context`] and the page `contexts` under `docs` say what each context changes.
    ///
    /// # Errors
    ///
    /// If the flow is refused in this context, or is none of the built-in ones.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::{Context, Dyad};
    ///
    /// let flow = Dyad::new().warm_first().flow().in_context(Context::Partners)?;
    /// assert_eq!(flow.options(), ["warm_first=true", "context=partners"]);
    /// assert_eq!(Flow::builtin_with("dyad", flow.options()), Ok(flow));
    ///
    /// let refused = Flow::circle().in_context(Context::Practitioner).unwrap_err();
    /// assert_eq!(refused.code(), "unsuited-context");
    /// # Ok::<(), reweave::error::NoSuchFlow>(())
    /// ```
    pub fn in_context(&self, context: Context) -> Result<Self, NoSuchFlow> {
        let option = format!("context={context}");
        let id = self.id().as_str();
        // A flow of an app's own can have the name of one that is built in, and would be lost here.
        if Self::builtin_with(id, self.options()).as_ref() != Ok(self) {
            return Err(NoSuchFlow::Flow(id.into()));
        }
        Self::builtin_with(id, self.options().iter().map(String::as_str).chain([option.as_str()]))
    }

    /// The names of the built-in flows.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// assert!(Flow::BUILTIN.iter().all(|id| Flow::builtin(id).is_some_and(|flow| flow.id() == *id)));
    /// ```
    pub const BUILTIN: &'static [&'static str] =
        &["dyad", "brief", "circle", "accountability", "checkin", "ask", "solo"];
}

/// Why there is no such built-in flow: for an app that takes up a conversation, the flow it was made with is not of this
/// version.
///
/// ```
/// use reweave::Flow;
///
/// let error = Flow::builtin("unheard-of").is_none().then(|| Flow::builtin_with("unheard-of", [""; 0]).unwrap_err());
/// assert_eq!(error.unwrap().to_string(), "there is no flow `unheard-of`; the flows are: dyad, brief, circle, accountability, checkin, ask, solo");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoSuchFlow {
    /// No flow has this name.
    #[error("there is no flow `{0}`; the flows are: {known}", known = Flow::BUILTIN.join(", "))]
    Flow(FlowId),
    /// The flow cannot be made with this.
    #[error("the flow `{flow}` has no option `{}`", Shown(.option))]
    Option {
        /// The flow.
        flow: FlowId,
        /// The option.
        option: String,
    },
    /// The option needs another value, or one at all.
    #[error("the option `{option}` of the flow `{flow}` needs a value: {}", choices(.option, .values))]
    Value {
        /// The flow.
        flow: FlowId,
        /// The name of the option.
        option: String,
        /// The values that it has.
        values: &'static [&'static str],
    },
    /// The flow is not right in this context.
    #[error(transparent)]
    Unsuited(#[from] Unsuited),
}

/// The ways to give an option, in one line.
fn choices(option: &str, values: &[&str]) -> String {
    values.iter().map(|value| format!("`{option}={value}`")).collect::<Vec<_>>().join(" or ")
}

impl NoSuchFlow {
    /// The stable code.
    ///
    /// ```
    /// use reweave::Flow;
    ///
    /// assert_eq!(Flow::builtin_with("dyad", ["warm_first"]).unwrap_err().code(), "option-needs-value");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Flow(_) => "no-such-flow",
            Self::Option { .. } => "no-such-option",
            Self::Value { .. } => "option-needs-value",
            Self::Unsuited(_) => "unsuited-context",
        }
    }

    fn value(flow: &str, option: &str, values: &'static [&'static str]) -> Self {
        Self::Value { flow: flow.into(), option: option.to_owned(), values }
    }

    fn option(flow: &str, option: &str) -> Self {
        Self::Option { flow: flow.into(), option: option.to_owned() }
    }
}

/// The settings of [`Flow::dyad`].
///
/// ```
/// use reweave::flows::Dyad;
///
/// assert!(Dyad::new().flow().step("warm").is_none());
/// let flow = Dyad::new().warm_first().flow();
/// assert!(flow.step("warm").is_some());
/// assert_eq!(flow.options(), ["warm_first=true"]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dyad {
    warm_first: bool,
}

impl Dyad {
    /// The plain flow.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Before anything is told, each may give one thing that they value.
    #[must_use]
    pub fn warm_first(mut self) -> Self {
        self.warm_first = true;
        self
    }

    /// The flow that is made so.
    #[must_use]
    pub fn flow(self) -> Flow {
        static PLAIN: LazyLock<Flow> = LazyLock::new(|| sound(dyad::draft(Dyad::new(), None)));
        static WARM: LazyLock<Flow> = LazyLock::new(|| sound(dyad::draft(Dyad::new().warm_first(), None)));
        if self.warm_first { WARM.clone() } else { PLAIN.clone() }
    }

    /// The settings that these options (`name=value`) say; the last of a name counts.
    fn of(options: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Self, NoSuchFlow> {
        let mut settings = Self::new();
        for option in options {
            let option = option.as_ref();
            let (name, value) =
                option.split_once('=').map_or((option, None), |(name, value)| (name, Some(value)));
            settings.warm_first = match (name, value) {
                ("warm_first", Some("true")) => true,
                ("warm_first", Some("false")) => false,
                ("warm_first", _) => {
                    return Err(NoSuchFlow::value("dyad", name, &["true", "false"]));
                }
                _ => return Err(NoSuchFlow::option("dyad", option)),
            };
        }
        Ok(settings)
    }
}

fn brief() -> Flow {
    static BRIEF: LazyLock<Flow> = LazyLock::new(|| sound(brief::draft(None)));
    BRIEF.clone()
}

/// The built-in drafts are constants of this crate: its tests check every one of them, and a program that is built for use does not
/// check them again.
#[cfg(debug_assertions)]
#[expect(clippy::panic, reason = "a fault here is a bug in this crate, and its own tests meet it first")]
fn sound(draft: FlowDraft) -> Flow {
    draft.check().unwrap_or_else(|faults| panic!("built-in flow: {faults}"))
}

#[cfg(not(debug_assertions))]
fn sound(draft: FlowDraft) -> Flow {
    draft.trusted()
}
