//! How often one person asks another.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::time::Time;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// How often one person may ask another for a conversation: bounds that an app sets, the same for everybody.
///
/// Whoever is asked again and again cannot say no in peace. The app keeps, for each pair of people and each direction, when one
/// asked the other, and whether the other does not want to be asked ([`Operator::do_not_ask`](crate::conversation::Operator::do_not_ask)).
///
/// ```
/// use reweave::Time;
/// use reweave::courtesy::{Asking, MayAsk};
///
/// let day = |day: i64| Time::from_millis(day * 24 * 3_600_000);
/// let asking = Asking::default();
/// assert_eq!(asking.may_ask(&[], false, day(0)), MayAsk::Now);
/// // A week between one invitation and the next.
/// assert_eq!(asking.may_ask(&[day(0)], false, day(3)), MayAsk::From(day(7)));
/// // At most three in ninety days.
/// assert_eq!(asking.may_ask(&[day(0), day(10), day(20)], false, day(30)), MayAsk::From(day(90)));
/// assert_eq!(asking.may_ask(&[], true, day(0)), MayAsk::HeldBack);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Asking {
    /// The fewest days between one invitation and the next. Default: 7.
    pub days_between: u16,
    /// The most invitations in so many [days](Self::in_days). Default: 3; 0 is taken as 1.
    pub most: u8,
    /// Default: 90.
    pub in_days: u16,
}

/// Whether one person may ask another now.
///
/// ```
/// use reweave::courtesy::MayAsk;
///
/// assert_eq!(serde_json::to_string(&MayAsk::Now).unwrap(), r#""now""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MayAsk {
    /// Yes.
    Now,
    /// From this time on: that can be said to the one who asks, as it follows from what they did themselves.
    From(Time),
    /// The other does not want to be asked. It is not told to the one who asks: the conversation begins for them as always, the
    /// invitation is not delivered, and it closes like one that nobody answers.
    HeldBack,
}

impl Default for Asking {
    fn default() -> Self {
        Self { days_between: 7, most: 3, in_days: 90 }
    }
}

impl Asking {
    /// Whether one person may ask another, given when they asked before, in any order, and whether the other does not want to be
    /// asked by them.
    ///
    /// Whether they are held back is looked at last: else one who may not ask yet could tell it from being told no time.
    #[must_use]
    pub fn may_ask(&self, asked: &[Time], do_not_ask: bool, now: Time) -> MayAsk {
        let days = |days: u16| DAY * u32::from(days);
        let before: Vec<Time> = asked.iter().copied().filter(|at| *at <= now).collect();
        let after_last = before.iter().max().map(|last| last.plus(days(self.days_between)));
        // When the oldest of those that fill the bound is old enough.
        let mut newest_first = before;
        newest_first.sort_unstable_by(|one, other| other.cmp(one));
        let full = newest_first.get(usize::from(self.most.max(1)) - 1);
        let after_full = full.map(|oldest| oldest.plus(days(self.in_days)));
        match after_last.max(after_full).filter(|from| *from > now) {
            Some(from) => MayAsk::From(from),
            None if do_not_ask => MayAsk::HeldBack,
            None => MayAsk::Now,
        }
    }
}
