//! Points in time. The library has no clock: every time comes from the app.

use std::time::Duration;

use serde::{Deserialize, Serialize};

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
