//! Limits that the app sets when a conversation starts.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The limits of one conversation, set at its start and kept with it, in whole milliseconds: parts of one are left out.
///
/// They say how long people can take, and are the app's, since it knows whether people sit together or write days apart. In
/// files all are numbers of milliseconds, and what is not said is the default.
///
/// ```
/// use std::time::Duration;
/// use reweave::conversation::Limits;
///
/// let limits = Limits { break_cap: Duration::from_secs(7 * 24 * 3600), ..Limits::default() };
/// assert_eq!(limits.break_floor, Duration::from_secs(20 * 60));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// How long an invitation stays open. Default: 3 days. A no shows to the one who invited only when it is over, so a long
    /// time is also a long wait.
    #[serde(with = "millis")]
    pub invitation: Duration,
    /// The longest moment of quiet. Default: 5 minutes. Then it goes on by itself; whoever asked for it can end it before.
    #[serde(with = "millis")]
    pub moment: Duration,
    /// The shortest break. Default: 20 minutes; less is taken as 20 minutes.
    #[serde(with = "millis")]
    pub break_floor: Duration,
    /// When a break lapses and the conversation closes, counted from the break's start. Default: 24 hours. For people
    /// who write days apart, set days. Less than twice the floor is taken as that, so that there is as long to come back as to stay
    /// away.
    #[serde(with = "millis")]
    pub break_cap: Duration,
    /// How long a step waits for an answer where its flow leaves that to the app, counted from its opening. Default: 3 days.
    /// Whoever waits sees when it is over, so nobody waits without an end.
    #[serde(with = "millis")]
    pub answer: Duration,
    /// The same where people come back on another day. Default: 14 days.
    #[serde(with = "millis")]
    pub another_day: Duration,
    /// The most moves of one seat; after that, only leaving is taken. Default: 2,000; 0 is taken as the default, as nobody
    /// could do anything but leave.
    pub moves_per_seat: u16,
}

impl Limits {
    /// A break that is meant to let a body come to rest is no shorter than this, whatever the app sets.
    const SHORTEST_BREAK: Duration = Duration::from_secs(20 * 60);

    /// The most moves of one seat, if the app sets none.
    const MOVES_PER_SEAT: u16 = 2000;

    /// The limits as they are applied and stored: none that would let a break be cut short, close before it can end, or leave
    /// nobody a move.
    pub(crate) fn sound(mut self) -> Self {
        let Self { invitation, moment, break_floor, break_cap, answer, another_day, moves_per_seat: _ } =
            &mut self;
        for limit in [invitation, moment, break_floor, break_cap, answer, another_day] {
            *limit = Duration::from_millis(millis::of(*limit));
        }
        if self.moves_per_seat == 0 {
            self.moves_per_seat = Self::MOVES_PER_SEAT;
        }
        self.break_floor = self.break_floor.max(Self::SHORTEST_BREAK);
        self.break_cap = self.break_cap.max(self.break_floor.saturating_mul(2));
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            invitation: Duration::from_secs(3 * 24 * 3600),
            moment: Duration::from_secs(5 * 60),
            break_floor: Self::SHORTEST_BREAK,
            break_cap: Duration::from_secs(24 * 3600),
            answer: Duration::from_secs(3 * 24 * 3600),
            another_day: Duration::from_secs(14 * 24 * 3600),
            moves_per_seat: Self::MOVES_PER_SEAT,
        }
    }
}

/// Durations in files are whole milliseconds.
mod millis {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    /// As many as can be stored: an app that means *never* may give the longest duration there is.
    pub(super) fn of(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }

    pub(super) fn serialize<S: Serializer>(duration: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(of(*duration))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }
}
