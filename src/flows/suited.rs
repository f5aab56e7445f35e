//! Which flow is right in which context: the one table of what is refused, and why.
//!
//! It speaks of a flow by its id and the options that it was made with, so it holds for a flow however it came about.

use crate::context::Context;
use crate::flow::Flow;
use crate::id::FlowId;

/// Whoever keeps it is not one of those whom it is about, and comes from outside: what an app says with this option.
pub(super) const KEEPER_FROM_OUTSIDE: &str = "keeper=outside";

impl Flow {
    /// Whether this flow is right in a context; if it is not, why, and what to take instead.
    ///
    /// It looks at the flow's id and options, and at no person: that a keeper comes from outside, say, an app has to tell.
    ///
    /// # Errors
    ///
    /// If the flow is refused in this context.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::Context;
    ///
    /// assert!(Flow::dyad().suited_to(Context::Family).is_ok());
    /// let refused = Flow::dyad().suited_to(Context::FamilyMinor).unwrap_err();
    /// assert_eq!(refused.code(), "under-age");
    /// assert!(refused.to_string().starts_with("the flow `dyad` is not made with `context=family-minor`: "));
    /// ```
    pub fn suited_to(&self, context: Context) -> Result<(), Unsuited> {
        suited(self.id().as_str(), self.options(), context)
    }
}

/// Why a flow is refused in a context. `Display` says what to take instead.
///
/// ```
/// use reweave::Flow;
/// use reweave::flows::{Context, WhyUnsuited};
///
/// let refused = Flow::circle().suited_to(Context::Partners).unwrap_err();
/// assert_eq!((refused.flow.as_str(), refused.context), ("circle", Context::Partners));
/// assert_eq!(refused.why, WhyUnsuited::NoCircleOfTwo);
/// assert_eq!(
///     refused.to_string(),
///     "the flow `circle` is not made with `context=partners`: what is between partners is not brought before a group; take \
///      `brief` or `dyad`"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the flow `{flow}` is not made with `context={context}`: {why}")]
#[non_exhaustive]
pub struct Unsuited {
    /// The flow.
    pub flow: FlowId,
    /// The context.
    pub context: Context,
    /// The reason.
    pub why: WhyUnsuited,
}

impl Unsuited {
    /// The stable code of the reason.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::Context;
    ///
    /// assert_eq!(Flow::brief().suited_to(Context::School).unwrap_err().code(), "staff-and-pupils");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.why.into()
    }
}

/// The reasons for which a flow is refused in a context.
///
/// ```
/// use reweave::flows::WhyUnsuited;
///
/// let code: &str = WhyUnsuited::KeeperFromOutside.into();
/// assert_eq!(code, "keeper-from-outside");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum WhyUnsuited {
    /// Harm in someone's care is a complaint, and complaints have a way of their own.
    #[error(
        "harm in someone's care goes to those who oversee that care; take `solo`, or `brief` if the practitioner offers it"
    )]
    Complaint,
    /// What is between two partners is nothing for a group.
    #[error("what is between partners is not brought before a group; take `brief` or `dyad`")]
    NoCircleOfTwo,
    /// A support group is there to share, and not to settle anything between its people.
    #[error(
        "a group in which people support each other settles nothing between them; take `circle` with `mode=sharing`, and for harm \
         people from outside the group"
    )]
    SharingOnly,
    /// An elder would keep the circle that is about what they did.
    #[error(
        "an elder does not keep a circle about what they did; let someone else keep it, and say so with `keeper=outside`; or take \
         `brief`"
    )]
    ElderKeepsOwnMatter,
    /// The keeper of a conversation about harm would be one of the same community.
    #[error(
        "about harm in a community of faith someone from outside keeps it; find such a keeper, and say so with `keeper=outside`"
    )]
    KeeperFromOutside,
    /// Someone is under age.
    #[error(
        "no flow of this crate is written for a child with an adult; take one of your own, made with people who know safeguarding"
    )]
    UnderAge,
    /// Harm at work has ways of its own.
    #[error(
        "harm at work goes to a union, to those who are responsible for staff, or to a court; for something small take `brief` or \
         `dyad`"
    )]
    WorkHasOtherWays,
    /// In a school one of two can be staff, and nobody can see from the flow that neither is.
    #[error(
        "one of two people in a school can be staff, and the other a pupil; take `circle`, kept by a trained adult"
    )]
    StaffAndPupils,
    /// Nobody who is trained for it would be there.
    #[error("harm in a school needs a trained adult who keeps it; make it with a keeper")]
    NoTrainedAdult,
    /// Two who live together, or of whom one could be afraid, would be alone with harm.
    #[error(
        "harm between people who depend on each other, or who do not know each other, needs someone who keeps it; make it with a keeper"
    )]
    NoKeeper,
    /// People who know each other online would meet because of harm.
    #[error(
        "about harm that was done online people write letters, and do not meet; make it with `meet=false`"
    )]
    NoMeetingOnline,
}

/// The table: what is refused in each context, by the id of a flow and the options that it is made with.
pub(super) fn suited(flow: &str, options: &[String], context: Context) -> Result<(), Unsuited> {
    use WhyUnsuited as Why;
    let has = |option: &str| options.iter().any(|known| known == option);
    let repair = flow == "circle" && has("mode=repair");
    let harm = flow == "accountability";
    let why = match context {
        Context::Partners | Context::Family | Context::Elder | Context::Online
            if harm && has("minor_harm=true") =>
        {
            Some(Why::NoKeeper)
        }
        Context::Practitioner => (harm || flow == "circle").then_some(Why::Complaint),
        Context::Partners => (flow == "circle").then_some(Why::NoCircleOfTwo),
        Context::SupportGroup => (repair || harm).then_some(Why::SharingOnly),
        Context::Elder => (repair && !has(KEEPER_FROM_OUTSIDE)).then_some(Why::ElderKeepsOwnMatter),
        Context::Faith => {
            (harm && (has("minor_harm=true") || !has(KEEPER_FROM_OUTSIDE))).then_some(Why::KeeperFromOutside)
        }
        Context::FamilyMinor => Some(Why::UnderAge),
        Context::Workplace => harm.then_some(Why::WorkHasOtherWays),
        Context::School if matches!(flow, "brief" | "dyad") => Some(Why::StaffAndPupils),
        Context::School => (harm && has("minor_harm=true")).then_some(Why::NoTrainedAdult),
        Context::Online => (harm && !has("meet=false")).then_some(Why::NoMeetingOnline),
        Context::Friends | Context::WorkTogether | Context::Family => None,
    };
    why.map_or(Ok(()), |why| Err(Unsuited { flow: flow.into(), context, why }))
}

/// Whether what an app says about the keeper decides here whether the flow is made.
pub(super) fn asks_for_keeper(flow: &str, options: &[String], context: Context) -> bool {
    let with: Vec<String> = options.iter().cloned().chain([KEEPER_FROM_OUTSIDE.to_owned()]).collect();
    suited(flow, options, context).is_err() && suited(flow, &with, context).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is refused, by context: a flow with its options, and the code.
    const REFUSED: &[(Context, &str, &[&str], &str)] = &[
        (Context::Practitioner, "accountability", &[], "complaint"),
        (Context::Practitioner, "circle", &[], "complaint"),
        (Context::Practitioner, "circle", &["mode=repair"], "complaint"),
        (Context::Partners, "circle", &[], "no-circle-of-two"),
        (Context::Partners, "circle", &["mode=repair"], "no-circle-of-two"),
        (Context::SupportGroup, "circle", &["mode=repair"], "sharing-only"),
        (Context::SupportGroup, "accountability", &[], "sharing-only"),
        (Context::Elder, "circle", &["mode=repair"], "elder-keeps-own-matter"),
        (Context::Faith, "accountability", &[], "keeper-from-outside"),
        (Context::Faith, "accountability", &["minor_harm=true", "keeper=outside"], "keeper-from-outside"),
        (Context::FamilyMinor, "solo", &[], "under-age"),
        (Context::FamilyMinor, "checkin", &[], "under-age"),
        (Context::Workplace, "accountability", &[], "work-has-other-ways"),
        (Context::School, "brief", &[], "staff-and-pupils"),
        (Context::School, "dyad", &["warm_first=true"], "staff-and-pupils"),
        (Context::School, "accountability", &["minor_harm=true"], "no-trained-adult"),
        (Context::Online, "accountability", &[], "no-meeting-online"),
        (Context::Online, "accountability", &["meet=false", "minor_harm=true"], "no-keeper"),
        (Context::Partners, "accountability", &["minor_harm=true"], "no-keeper"),
        (Context::Family, "accountability", &["minor_harm=true"], "no-keeper"),
        (Context::Elder, "accountability", &["minor_harm=true"], "no-keeper"),
    ];

    /// What is not, though something close to it is.
    const TAKEN: &[(Context, &str, &[&str])] = &[
        (Context::Practitioner, "solo", &[]),
        (Context::Practitioner, "brief", &[]),
        (Context::SupportGroup, "circle", &["mode=sharing"]),
        (Context::SupportGroup, "checkin", &[]),
        (Context::Elder, "circle", &[]),
        (Context::Elder, "circle", &["mode=repair", "keeper=outside"]),
        (Context::Faith, "circle", &["mode=repair"]),
        (Context::Faith, "accountability", &["keeper=outside"]),
        (Context::Workplace, "circle", &["mode=repair"]),
        (Context::School, "circle", &["mode=repair"]),
        (Context::School, "accountability", &[]),
        (Context::Online, "accountability", &["meet=false"]),
        (Context::Online, "circle", &["mode=repair"]),
        (Context::Friends, "accountability", &[]),
        (Context::WorkTogether, "circle", &["mode=repair"]),
        (Context::Family, "accountability", &[]),
    ];

    fn asked(flow: &str, options: &[&str], context: Context) -> Result<(), Unsuited> {
        let options: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
        suited(flow, &options, context)
    }

    #[test]
    fn what_the_table_refuses_is_refused_and_nothing_else() {
        for (context, flow, options, code) in REFUSED {
            let refused = asked(flow, options, *context).err();
            assert_eq!(refused.as_ref().map(Unsuited::code), Some(*code), "{flow} {options:?} in {context}");
            let says = refused.map(|refused| refused.to_string()).unwrap_or_default();
            assert!(says.contains(&format!("`{flow}` is not made with `context={context}`")), "{says}");
        }
        for (context, flow, options) in TAKEN {
            assert_eq!(asked(flow, options, *context), Ok(()), "{flow} {options:?} in {context}");
        }
    }

    #[test]
    fn every_flow_is_taken_where_the_table_says_nothing() {
        let flows = ["brief", "dyad", "circle", "ask", "solo", "checkin", "accountability"];
        for context in Context::ALL {
            for flow in flows {
                let named = |known: &&(Context, &str, &[&str], &str)| (known.0, known.1) == (context, flow);
                let expected = context == Context::FamilyMinor
                    || REFUSED.iter().filter(named).any(|(.., options, _)| options.is_empty())
                    || (context, flow) == (Context::School, "dyad");
                assert_eq!(asked(flow, &[], context).is_err(), expected, "{flow} in {context}");
            }
        }
    }

    #[test]
    fn who_keeps_it_is_asked_only_where_that_decides() {
        let asks = |flow, options: &[&str], context| {
            let options: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
            asks_for_keeper(flow, &options, context)
        };
        assert!(asks("accountability", &[], Context::Faith));
        assert!(asks("circle", &["mode=repair"], Context::Elder));
        assert!(!asks("circle", &[], Context::Elder));
        assert!(!asks("accountability", &["minor_harm=true"], Context::Faith));
        assert!(!asks("accountability", &[], Context::Workplace));
    }
}
