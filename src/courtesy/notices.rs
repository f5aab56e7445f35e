//! When a person is told that there is something new.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::time::Time;

const DAY: i64 = 24 * 60;
const MINUTE: i64 = 60_000;

/// What one person wants to be told, and when. Without a word of theirs they are told of what is new for them, at any hour, and
/// reminded of nothing.
///
/// ```
/// use reweave::Time;
/// use reweave::courtesy::{Notice, Notices, QuietHours};
///
/// let notices = Notices::new().quiet(QuietHours::new(22 * 60, 7 * 60)?);
/// // Half past ten in the evening, where this person is: two hours ahead of UTC.
/// let now = Time::from_millis((20 * 60 + 30) * 60_000);
/// let at = notices.when(Notice::New, now, 120).unwrap();
/// assert_eq!(at, Time::from_millis(29 * 3_600_000), "at seven, there");
/// assert_eq!(notices.when(Notice::Reminder, now, 120), None);
/// # Ok::<(), reweave::courtesy::WrongMinute>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Notices {
    /// Whether they are told that there is something new for them. On, unless they say otherwise.
    pub new: bool,
    /// Whether they are reminded, once, of what waits for them. Off, unless they say otherwise: nobody is late here.
    pub reminders: bool,
    /// How long something has waited before they are reminded of it.
    pub remind_after_hours: u16,
    /// The hours in which they are told nothing.
    pub quiet: Option<QuietHours>,
}

/// What someone would be told.
///
/// ```
/// use reweave::courtesy::Notice;
///
/// assert_eq!(serde_json::to_string(&Notice::New).unwrap(), r#""new""#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Notice {
    /// That there is something new for them: their view has changed.
    New,
    /// That something waits for them.
    Reminder,
}

impl Default for Notices {
    fn default() -> Self {
        Self { new: true, reminders: false, remind_after_hours: 24, quiet: None }
    }
}

impl Notices {
    /// Told of what is new, reminded of nothing, at any hour.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the hours in which they are told nothing.
    #[must_use]
    pub const fn quiet(mut self, hours: QuietHours) -> Self {
        self.quiet = Some(hours);
        self
    }

    /// When a message that is due now may go out; none if they do not want it. `ahead` is how many minutes the person's clock is
    /// ahead of UTC at that time (negative if behind): the app knows their time zone, the library does not.
    ///
    /// A message that waits is asked about again when its time has come: what it was about may be over by then.
    #[must_use]
    pub fn when(&self, what: Notice, now: Time, ahead: i16) -> Option<Time> {
        let wanted = match what {
            Notice::New => self.new,
            Notice::Reminder => self.reminders,
        };
        wanted.then(|| self.quiet.map_or(now, |quiet| quiet.over(now, ahead)))
    }

    /// When they may be reminded of something that has waited for them since a time; none if they do not want that, or were
    /// reminded of it before. At most one reminder is ever sent.
    ///
    /// ```
    /// use reweave::Time;
    /// use reweave::courtesy::Notices;
    ///
    /// let since = Time::from_millis(0);
    /// assert_eq!(Notices::new().remind(since, false, 0), None, "nobody asked for it");
    /// let mut notices = Notices::new();
    /// notices.reminders = true;
    /// assert_eq!(notices.remind(since, false, 0), Some(Time::from_millis(24 * 3_600_000)));
    /// assert_eq!(notices.remind(since, true, 0), None);
    /// ```
    #[must_use]
    pub fn remind(&self, since: Time, reminded: bool, ahead: i16) -> Option<Time> {
        let due = since.plus(Duration::from_secs(u64::from(self.remind_after_hours) * 3600));
        if reminded { None } else { self.when(Notice::Reminder, due, ahead) }
    }
}

/// Hours of a day in which a person is told nothing: from a minute of the day to another, over midnight where the second is not
/// later. In files the two minutes are `from` and `to`, counted from midnight.
///
/// ```
/// use reweave::courtesy::QuietHours;
///
/// let night = QuietHours::new(22 * 60, 7 * 60).unwrap();
/// assert_eq!(serde_json::to_string(&night).unwrap(), r#"{"from":1320,"to":420}"#);
/// assert!(serde_json::from_str::<QuietHours>(r#"{"from":1440,"to":0}"#).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct QuietHours {
    from: u16,
    to: u16,
}

impl QuietHours {
    /// From a minute of the day to another. Where both are the same there are none.
    ///
    /// # Errors
    ///
    /// If one is no minute of a day: they go from 0 to 1,439.
    pub fn new(from: u16, to: u16) -> Result<Self, WrongMinute> {
        match [from, to].into_iter().find(|minute| i64::from(*minute) >= DAY) {
            Some(minute) => Err(WrongMinute(minute)),
            None => Ok(Self { from, to }),
        }
    }

    /// When they are over: now, if this is none of them.
    ///
    /// ```
    /// use reweave::Time;
    /// use reweave::courtesy::QuietHours;
    ///
    /// let noon = Time::from_millis(12 * 3_600_000);
    /// assert_eq!(QuietHours::new(22 * 60, 7 * 60)?.over(noon, 0), noon);
    /// assert_eq!(QuietHours::new(11 * 60, 13 * 60)?.over(noon, 0), Time::from_millis(13 * 3_600_000));
    /// # Ok::<(), reweave::courtesy::WrongMinute>(())
    /// ```
    #[must_use]
    pub fn over(self, now: Time, ahead: i16) -> Time {
        let minute = now.millis().div_euclid(MINUTE);
        let of_day = (minute.rem_euclid(DAY) + i64::from(ahead)).rem_euclid(DAY);
        let (from, to) = (i64::from(self.from), i64::from(self.to));
        let (long, gone) = ((to - from).rem_euclid(DAY), (of_day - from).rem_euclid(DAY));
        if gone >= long {
            return now;
        }
        // The first minute after them.
        Time::from_millis(minute.saturating_add(long - gone).saturating_mul(MINUTE))
    }
}

/// Not a minute of a day.
///
/// ```
/// use reweave::courtesy::QuietHours;
///
/// let error = QuietHours::new(1440, 0).unwrap_err();
/// assert_eq!((error.code(), error.to_string().as_str()), ("wrong-minute", "1440 is no minute of a day; they go from 0 to 1439"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} is no minute of a day; they go from 0 to 1439")]
pub struct WrongMinute(u16);

impl WrongMinute {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        "wrong-minute"
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    from: u16,
    to: u16,
}

impl TryFrom<Raw> for QuietHours {
    type Error = WrongMinute;

    fn try_from(Raw { from, to }: Raw) -> Result<Self, WrongMinute> {
        Self::new(from, to)
    }
}

impl From<QuietHours> for Raw {
    fn from(QuietHours { from, to }: QuietHours) -> Self {
        Self { from, to }
    }
}
