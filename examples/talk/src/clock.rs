//! The clock: the one place that knows what time it is.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use reweave::Time;

/// The time now.
#[expect(clippy::disallowed_methods, reason = "an app has a clock; the library takes the time from it here")]
pub(crate) fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// How long something takes.
#[derive(Clone, Copy)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    #[expect(
        clippy::disallowed_methods,
        reason = "a window waits for keys, and a sample goes at the pace of reading"
    )]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn time(&self) -> Duration {
        self.0.elapsed()
    }
}

/// A point in time as a clock on the wall shows it; with its day, if that is another than today.
pub(crate) fn local(time: Time) -> String {
    let zoned = |time: Time| {
        let stamp = Timestamp::from_millisecond(time.millis()).unwrap_or(Timestamp::MAX);
        stamp.to_zoned_datetime(TimeZone::system())
    };
    let (then, today) = (zoned(time), zoned(now()));
    let format = if then.date() == today.date() { "%H:%M" } else { "%Y-%m-%d %H:%M" };
    then.strftime(format).to_string()
}
