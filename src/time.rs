//! Points in time. The library has no clock: every time comes from the app.

use std::ops::{Add, Sub};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A point in time: milliseconds since the Unix epoch, negative before it.
///
/// Any value is taken. Sums stop at the largest value.
///
/// ```
/// use std::time::Duration;
/// use reweave::Time;
///
/// let noon = Time::from_millis(43_200_000);
/// assert_eq!(noon.plus(Duration::from_secs(60)).millis(), 43_260_000);
/// assert_eq!(Time::from_millis(i64::MAX).plus(Duration::from_secs(1)).millis(), i64::MAX);
///
/// let later = noon + Duration::from_secs(60);
/// assert_eq!(later - noon, Duration::from_secs(60));
/// assert_eq!(noon - later, Duration::ZERO);
/// ```
///
/// The time of an app's clock becomes one.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use reweave::Time;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// assert_eq!(Time::try_from(SystemTime::UNIX_EPOCH + Duration::from_secs(2))?.millis(), 2000);
/// assert_eq!(Time::try_from(SystemTime::UNIX_EPOCH - Duration::from_micros(1500))?.millis(), -2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(i64);

impl Time {
    /// The time so many milliseconds after the Unix epoch.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the Unix epoch.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// A later time.
    #[must_use]
    pub fn plus(self, duration: Duration) -> Self {
        self.plus_millis(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX))
    }

    pub(crate) const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

impl Add<Duration> for Time {
    type Output = Self;

    /// A later time: the same as [`plus`](Time::plus).
    fn add(self, duration: Duration) -> Self {
        self.plus(duration)
    }
}

impl Sub for Time {
    type Output = Duration;

    /// How long after the other time this one is; nothing if it is before.
    fn sub(self, earlier: Self) -> Duration {
        if self < earlier { Duration::ZERO } else { Duration::from_millis(self.0.abs_diff(earlier.0)) }
    }
}

/// A conversion only: no clock is read. What is finer than a millisecond is cut off, towards the past.
impl TryFrom<SystemTime> for Time {
    type Error = TimeTooFar;

    fn try_from(time: SystemTime) -> Result<Self, TimeTooFar> {
        let millis = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).ok(),
            Err(before) => {
                let millis = before.duration().as_nanos().div_ceil(1_000_000);
                i64::try_from(millis).ok().map(|millis| -millis)
            }
        };
        millis.map(Self).ok_or(TimeTooFar)
    }
}

/// The time is hundreds of millions of years away and cannot be held.
///
/// ```
/// use std::time::SystemTime;
/// use reweave::Time;
/// use reweave::error::TimeTooFar;
///
/// let time: Result<Time, TimeTooFar> = SystemTime::UNIX_EPOCH.try_into();
/// assert_eq!(time, Ok(Time::from_millis(0)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the time is too far from 1970 to be counted in milliseconds; check the clock that it comes from")]
#[non_exhaustive]
pub struct TimeTooFar;

impl TimeTooFar {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        "time-too-far"
    }
}
