//! What people are to each other, and where: it changes what a flow says first, who begins, and which flows are right at all.

use std::fmt;

/// What people are to each other, and where they talk.
///
/// A flow that is made in a context ([`Flow::in_context`](crate::Flow::in_context), or the option `context=…` of
/// [`Flow::builtin_with`](crate::Flow::builtin_with)) says on the page that each reads alone what matters there. Where one of two has
/// power over the other, that one is asked first, and about their own part. And some flows are refused:
/// [`Flow::suited_to`](crate::Flow::suited_to) says why, and what to take instead.
///
/// ```
/// use reweave::Flow;
/// use reweave::flows::Context;
///
/// assert_eq!(Context::from_id("support-group"), Some(Context::SupportGroup));
/// assert_eq!(Context::ALL.len(), 12);
/// // The one with more power is in a role of their own, and is asked first.
/// let flow = Flow::brief().in_context(Context::Workplace)?;
/// assert!(flow.roles().iter().map(|role| role.id.as_str()).eq(["manager", "other"]));
/// assert_eq!(flow.options(), ["context=workplace"]);
/// // Partners read first what it is not for.
/// let flow = Flow::dyad().in_context(Context::Partners)?;
/// assert_eq!(flow.step("gate").unwrap().page[0], "gate-context-partners");
/// // No couple is a circle.
/// assert!(Flow::circle().in_context(Context::Partners).is_err());
/// # Ok::<(), reweave::error::NoSuchFlow>(())
/// ```
///
/// The page `contexts` under `docs` has the whole table. None of this looks at who people are: an app says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Context {
    /// Someone who is cared for or advised, and the one whose work that is. The practitioner invites, and is asked first.
    Practitioner,
    /// Friends. Nobody decides who was right.
    Friends,
    /// Partners. What frightens or controls is named before all else.
    Partners,
    /// A group in which people support each other. Safety comes before privacy.
    SupportGroup,
    /// Someone younger or of less rank, and an elder. The elder is asked first, and a third person can carry it.
    Elder,
    /// People who make something together. Money, contracts and whose work it is are not settled here.
    WorkTogether,
    /// A community of faith. For harm by a leader there are people outside.
    Faith,
    /// A family of adults. That one can say *do not ask again* is named early.
    Family,
    /// A family with someone who is under age: no built-in flow is made for it.
    FamilyMinor,
    /// A workplace. A manager is asked first, and what is written at work can be asked for.
    Workplace,
    /// A school. A trained adult keeps it, and bullying is looked at first.
    School,
    /// A community that meets online. Repair stands apart from bans.
    Online,
}

impl Context {
    /// All contexts.
    pub const ALL: [Self; 12] = [
        Self::Practitioner,
        Self::Friends,
        Self::Partners,
        Self::SupportGroup,
        Self::Elder,
        Self::WorkTogether,
        Self::Faith,
        Self::Family,
        Self::FamilyMinor,
        Self::Workplace,
        Self::School,
        Self::Online,
    ];

    /// The ids of all contexts, in the same order: the values of the option `context`.
    pub(crate) const IDS: [&str; 12] = {
        let mut ids = [""; 12];
        let mut i = 0;
        while i < ids.len() {
            ids[i] = Self::ALL[i].id();
            i += 1;
        }
        ids
    };

    /// The stable id, as it stands in the options of a flow and in the ids of texts.
    ///
    /// ```
    /// use reweave::flows::Context;
    ///
    /// assert_eq!(Context::WorkTogether.id(), "work-together");
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Practitioner => "practitioner",
            Self::Friends => "friends",
            Self::Partners => "partners",
            Self::SupportGroup => "support-group",
            Self::Elder => "elder",
            Self::WorkTogether => "work-together",
            Self::Faith => "faith",
            Self::Family => "family",
            Self::FamilyMinor => "family-minor",
            Self::Workplace => "workplace",
            Self::School => "school",
            Self::Online => "online",
        }
    }

    /// The context of this id.
    ///
    /// ```
    /// use reweave::flows::Context;
    ///
    /// assert!(Context::ALL.iter().all(|context| Context::from_id(context.id()) == Some(*context)));
    /// assert_eq!(Context::from_id("parliament"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|context| context.id() == id)
    }

    /// The context that the options of a flow name, if they name one that is known.
    pub(crate) fn of(options: &[String]) -> Option<Self> {
        options.iter().rev().find_map(|option| Self::from_id(option.strip_prefix("context=")?))
    }
}

/// Its id.
impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
