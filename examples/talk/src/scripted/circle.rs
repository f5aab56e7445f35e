//! A whole `circle` of three people with keys.

use std::fs;

use super::{folder, run_flow};

const EN: &str = "
    capture talk-en-80x24-circle-first
    press Go on ]
    type 7
    press Go on ]
    shows Please type 3, 4, 5 or 6.
    type 3
    press Go on ]
    type Marta
    press Go on ]
    type Joe
    press Go on ]
    type Priya
    press Go on ]
    type The evening at the locked hall.
    press Send
    shows for Joe alone
    lacks locked hall
    press Joe has
    finds Marta invites you to a circle here.
    finds the others see that, but no reason.
    press Go on ]
    capture talk-en-80x24-circle-door
    finds The evening at the locked hall.
    press Yes ]
    shows for Priya alone
    lacks locked hall
    press Priya has
    press Go on ]
    press Yes ]
    press Marta has
    type Nervous.
    press Send
    shows for Joe alone
    lacks Nervous
    press Joe has
    lacks Nervous
    type Still cross.
    press Send
    press Priya has
    lacks Still cross
    press No line
    shows Marta comes next.
    press Marta has
    shows Still cross.
    type I had changed the day.
    press Send
    press Joe has
    shows I had changed the day.
    capture talk-en-80x24-circle-story
    type I stood in the rain.
    press Send
    press Priya has
    finds I stood in the rain.
    press Pass my turn
    press Marta has
    type Lighter.
    press Send
    press Joe has
    lacks Lighter
    press No line
    press Priya has
    press No line
    press Marta has
    press In two weeks
    press Send
    press Joe has
    shows Lighter.
    press In two weeks
    press Send
    press Priya has
    press In four weeks
    press Send
    press Marta has
    press Done
    press Joe has
    press Done
    press Priya has
    press Done
    shows This conversation is over.
    capture talk-en-80x24-circle-end
    press Go on ]
    press No, write nothing
";

#[test]
fn a_whole_circle_of_three_goes_to_its_end_by_keys() {
    let place = folder("circle-en");
    run_flow("circle", &place, "en", (80, 24), EN);
    assert!(fs::read_dir(&place).expect("the folder").next().is_none(), "everything is deleted at the end");
}

const AR: &str = "
    capture talk-ar-40x16-circle-first
    press متابعة
    type 3
    press متابعة
    type سلمى
    press متابعة
    type كريم
    press متابعة
    type ليلى
    press متابعة
    press بصيغة المؤنث
    press بصيغة المذكر
    press بصيغة المؤنث
    type يوم الرحلة التي أُلغيت.
    press إرسال
    lacks الرحلة
    press الشاشة الآن مع كريم
    capture talk-ar-40x16-circle-gate
    press متابعة
    press نعم
    press الشاشة الآن مع ليلى
    press متابعة
    press نعم
    press الشاشة الآن مع سلمى
    type متوترة قليلًا.
    press إرسال
    lacks متوترة
    press الشاشة الآن مع كريم
    lacks متوترة
    press من دون سطر
    press الشاشة الآن مع ليلى
    press من دون سطر
    press الشاشة الآن مع سلمى
    type ألغيت الرحلة في السابعة صباحًا.
    capture talk-ar-40x16-circle-story
    press إرسال
    press الشاشة الآن مع كريم
    finds ألغيت الرحلة في السابعة صباحًا.
    capture talk-ar-40x16-circle-turn
";

#[test]
fn an_arabic_circle_in_a_low_window() {
    run_flow("circle", &folder("circle-ar"), "ar", (40, 16), AR);
}
