//! Nobody is told of anything in hours that they want quiet, reminded more than once, or asked again and again.

use proptest::prelude::*;
use reweave::Time;
use reweave::courtesy::{Asking, MayAsk, Notice, Notices, QuietHours};

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// The minute of the day on a clock that is so many minutes ahead.
fn on_the_clock(at: Time, ahead: i16) -> i64 {
    (at.millis().div_euclid(MINUTE) + i64::from(ahead)).rem_euclid(24 * 60)
}

fn is_quiet(minute: i64, from: u16, to: u16) -> bool {
    let (from, to) = (i64::from(from), i64::from(to));
    if from <= to { (from..to).contains(&minute) } else { minute >= from || minute < to }
}

proptest! {
    #[test]
    fn a_message_goes_out_at_the_first_time_that_is_not_quiet(
        from in 0u16..1440, to in 0u16..1440, now in -40 * DAY..40 * DAY, ahead in -840i16..=840
    ) {
        let (hours, now) = (QuietHours::new(from, to).unwrap(), Time::from_millis(now));
        let over = hours.over(now, ahead);
        prop_assert!(!is_quiet(on_the_clock(over, ahead), from, to));
        prop_assert!(over >= now && over.millis() - now.millis() <= DAY);
        // All minutes before are quiet; where now is not, it is now.
        let quiet_before = (now.millis()..over.millis()).step_by(usize::try_from(MINUTE).unwrap());
        for at in quiet_before.map(Time::from_millis) {
            prop_assert!(is_quiet(on_the_clock(at, ahead), from, to));
        }
        let notices = Notices::new().quiet(hours);
        prop_assert_eq!(notices.when(Notice::New, now, ahead), Some(over));
        prop_assert_eq!(notices.when(Notice::Reminder, now, ahead), None);
    }

    /// Whoever asks whenever they may never asks more often than the bounds say.
    #[test]
    fn who_asks_whenever_they_may_keeps_to_the_bounds(
        days_between in 0u16..40, most in 0u8..6, in_days in 0u16..200, waits in prop::collection::vec(0i64..30, 1..60)
    ) {
        let mut asking = Asking::default();
        (asking.days_between, asking.most, asking.in_days) = (days_between, most, in_days);
        let (mut asked, mut now) = (Vec::new(), Time::from_millis(0));
        for wait in waits {
            now = Time::from_millis(now.millis() + wait * DAY);
            match asking.may_ask(&asked, false, now) {
                MayAsk::Now => asked.push(now),
                MayAsk::From(from) => {
                    prop_assert!(from > now);
                    prop_assert_eq!(asking.may_ask(&asked, false, from), MayAsk::Now);
                    // Whether they would be held back does not show yet.
                    prop_assert_eq!(asking.may_ask(&asked, true, now), MayAsk::From(from));
                }
                other => prop_assert!(false, "{other:?}"),
            }
        }
        for pair in asked.windows(2) {
            prop_assert!(pair[1] - pair[0] >= std::time::Duration::from_secs(u64::from(days_between) * 24 * 3600));
        }
        let most = usize::from(most.max(1));
        for many in asked.windows(most + 1) {
            prop_assert!(many[most] - many[0] >= std::time::Duration::from_secs(u64::from(in_days) * 24 * 3600));
        }
    }
}

#[test]
fn quiet_hours_begin_and_end_with_their_minutes() {
    let over = |from, to, at: i64| QuietHours::new(from, to).unwrap().over(Time::from_millis(at), 0).millis();
    let (nine, ten) = (9 * 60 * MINUTE, 10 * 60 * MINUTE);
    assert_eq!(over(9 * 60, 10 * 60, nine - 1), nine - 1);
    assert_eq!(over(9 * 60, 10 * 60, nine), ten);
    assert_eq!(over(9 * 60, 10 * 60, ten - 1), ten);
    assert_eq!(over(9 * 60, 10 * 60, ten + 1), ten + 1);
    assert_eq!(over(9 * 60, 9 * 60, nine), nine, "no hours at all");
}

#[test]
fn reminders_are_off_and_come_once() {
    let since = Time::from_millis(0);
    let mut notices = Notices::new();
    assert_eq!(notices.remind(since, false, 0), None);
    notices.reminders = true;
    // At two in the night it waits until seven.
    notices = notices.quiet(QuietHours::new(0, 7 * 60).unwrap());
    notices.remind_after_hours = 26;
    assert_eq!(notices.remind(since, false, 0), Some(Time::from_millis(31 * 60 * MINUTE)));
    assert_eq!(notices.remind(since, true, 0), None);
    notices.new = false;
    assert_eq!(notices.when(Notice::New, since, 0), None);
}

#[test]
fn what_a_file_leaves_out_is_as_by_default() {
    let notices: Notices = serde_json::from_str(r#"{"reminders":true}"#).unwrap();
    assert!(notices.new && notices.reminders);
    assert_eq!(serde_json::from_str::<Asking>("{}").unwrap(), Asking::default());
    assert!(serde_json::from_str::<Notices>(r#"{"remind":true}"#).is_err());
}
