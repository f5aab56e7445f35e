//! What choosing an option does besides leading on. Marks only say what an answer means.

use serde::{Deserialize, Serialize};

use crate::closed_list::closed_list;

/// What choosing an option does, besides leading somewhere.
///
/// ```
/// use reweave::flow::Effect;
///
/// let day: Effect = serde_json::from_str(r#"{"again":{"days":14}}"#).unwrap();
/// assert_eq!(day, Effect::Again { days: Some(14) });
/// assert_eq!(serde_json::to_string(&Effect::DoNotAsk).unwrap(), r#""do-not-ask""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Effect {
    /// Whoever chooses it gets no further invitations from the same people. The app reads it from
    /// [`Operator::do_not_ask`](crate::conversation::Operator::do_not_ask) and holds to it; no other person's view shows it.
    DoNotAsk,
    /// What was shared is kept, if enough choose it: the lines of those who did. Enough is as many as the flow
    /// needs to go on: of two people both.
    Keep,
    /// Those who choose a day look at it again then, if enough do; of several days, on the latest. A number of days counts before
    /// a day that is not said. The app reads it from the views of those who did.
    Again {
        /// How many days later; none for another day, which the people settle.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        days: Option<u8>,
    },
    /// Whoever chooses it is named: they want a turn, in a round of those who are named. Every answer of that step leads to the
    /// same, so that nobody sees who did.
    Volunteer,
    /// Whoever chooses it says how they want to hear what becomes of it. The app reads it from
    /// [`Operator::told`](crate::conversation::Operator::told) when it asks people to look again; no other person's view shows it.
    Told(Told),
}

closed_list! {
    /// How someone who was harmed wants to hear what becomes of it: their own word at the end of an `accountability`, which decides
    /// whom a check-in asks.
    ///
    /// ```
    /// use reweave::Flow;
    /// use reweave::flows::Told;
    ///
    /// // Whoever does not want to be there is not invited, and has no seat.
    /// let flow = Flow::checkin_after_harm(Told::Not);
    /// assert!(flow.roles().iter().all(|role| role.id != "harmed"));
    /// assert_eq!(flow.options(), ["told=not"]);
    /// ```
    Told {
        /// They take part.
        Here = "here",
        /// The keeper tells them.
        ThroughKeeper = "through-keeper",
        /// They do not want to hear of it.
        Not = "not",
    }
}
