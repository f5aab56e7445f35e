//! A `circle` that repairs, of three people with keys, in English and Arabic, in two sizes of a window: naming whom a request is
//! for, and answering what one was asked for. And a break at one table, in which somebody leaves.

use std::fs;
use std::path::Path;

use reweave::Flow;
use reweave::flow::FlowDraft;
use reweave::view::Record;

use super::{folder, run_flow, run_with};

/// What each language calls what is pressed, in the order in which it is.
struct Words {
    lang: &'static str,
    labels: &'static [(&'static str, &'static str)],
}

const EN: Words = Words {
    lang: "en",
    labels: &[
        ("go-on", "Go on ]"),
        ("purpose", "The evening at the hall."),
        ("marta", "Marta"),
        ("joe", "Joe"),
        ("priya", "Priya"),
        ("has-marta", "Marta has"),
        ("has-joe", "Joe has"),
        ("has-priya", "Priya has"),
        ("address", "shows What"),
        ("send", "Send ]"),
        ("yes", "Yes ]"),
        ("fits", "It fits"),
        ("no-line", "No line"),
        ("pass-turn", "Pass my turn"),
        ("no-words", "No words"),
        ("nothing", "Nothing now"),
        ("a-turn", "I would like a turn"),
        ("no-turn", "No turn for me"),
        ("request", "A request to one person"),
        ("whom", "Whom do you ask?"),
        ("back", "Back"),
        ("wish", "call me before you change a day"),
        ("time", "I need time"),
        ("out", "Leave this one out"),
        ("no-answer", "No answer"),
        ("note", "I will, from Monday on."),
        ("asked", "A request to you (Joe)"),
        ("answered", "A request (You)"),
        ("live", "I can live with it"),
        ("no-day", "No day"),
        ("done", "Done"),
        ("write-here", "Write it here"),
        ("second", "Yes, write it"),
        ("not-chosen", "Nothing is chosen yet."),
    ],
};

const AR: Words = Words {
    lang: "ar",
    labels: &[
        ("go-on", "متابعة"),
        ("purpose", "يوم الرحلة التي أُلغيت."),
        ("marta", "سلمى"),
        ("joe", "كريم"),
        ("priya", "ليلى"),
        ("has-marta", "الشاشة الآن مع سلمى"),
        ("has-joe", "الشاشة الآن مع كريم"),
        ("has-priya", "الشاشة الآن مع ليلى"),
        ("address", "press بصيغة المؤنث\npress بصيغة المذكر\npress بصيغة المؤنث"),
        ("send", "إرسال"),
        ("yes", "نعم"),
        ("fits", "هذا ما أردتُ قوله"),
        ("no-line", "من دون سطر"),
        ("pass-turn", "تخطي دوري"),
        ("no-words", "من دون كلمات"),
        ("nothing", "لا شيء الآن"),
        ("a-turn", "أودّ دورًا في الكتابة"),
        ("no-turn", "لا أودّ دورًا في الكتابة"),
        ("request", "أطلب شيئًا من شخص واحد"),
        ("whom", "إلى مَن هذا الطلب؟"),
        ("back", "رجوع"),
        ("wish", "أن تتصلي بي قبل تغيير الموعد"),
        ("time", "أحتاج إلى وقت"),
        ("out", "تركه من دون جواب"),
        ("no-answer", "من دون جواب"),
        ("note", "سأفعل، من يوم الاثنين."),
        ("asked", "(كريم)"),
        ("answered", "(أنت)"),
        ("live", "هذا مقبول عندي"),
        ("no-day", "لا أختار يومًا"),
        ("done", "انتهيتُ"),
        ("write-here", "كتابته هنا"),
        ("second", "نعم، كتابته"),
        ("not-chosen", "لم"),
    ],
};

impl Words {
    fn script(&self, text: &str, (width, height): (u16, u16)) -> String {
        let screen = format!("talk-{}-{width}x{height}-repair", self.lang);
        let labels = self
            .labels
            .iter()
            .fold(text.to_owned(), |text, (id, label)| text.replace(&format!("{{{id}}}"), label));
        labels.replace("{screen}", &screen)
    }
}

const TO_THE_OFFERS: &str = "
    press {go-on}
    type 3
    press {go-on}
    type {marta}
    press {go-on}
    type {joe}
    press {go-on}
    type {priya}
    press {go-on}
    {address}
    type {purpose}
    press {send}
    press {has-joe}
    press {go-on}
    capture {screen}-door
    press {yes}
    press {has-priya}
    press {go-on}
    press {yes}
    press {has-marta}
    press {no-line}
    press {has-joe}
    press {no-line}
    press {has-priya}
    press {no-line}
    press {has-marta}
    type {wish}
    press {send}
    press {has-joe}
    type {note}
    capture {screen}-say-back
    press {send}
    press {has-marta}
    press {fits}
    press {has-joe}
    press {pass-turn}
    press {has-priya}
    press {pass-turn}
    press {has-marta}
    press {no-words}
    press {has-marta}
    press {nothing}
    press {has-joe}
    press {nothing}
    press {has-priya}
    press {nothing}
    press {has-marta}
    press {no-turn}
    press {has-joe}
    press {a-turn}
    press {has-priya}
    press {no-turn}
    press {has-joe}
";

/// The request is for one of the others; the way back loses neither what was written nor who was meant.
const ASKS: &str = "
    press {request}
    shows {whom}
    lacks [ {joe} ]
    capture {screen}-whom
    key Enter
    press {back}
    press {request}
    press {marta}
    type {wish}
    press {back}
    shows {whom}
    press {priya}
    shows {wish}
    shows {priya}
    capture {screen}-request
    press {send}
    shows {priya}
    lacks {wish}
    press {has-priya}
";

const ANSWERS: &str = "
    capture {screen}-rows
    lacks [ {send}
    type jkq
    key Enter
    press {wish}
    capture {screen}-row
    press {back}
    press {wish}
    press {yes}
    type {note}
    capture {screen}-note
    press {back}
    press {yes}
    press {go-on}
    capture {screen}-answered
    press {wish}
    press {out}
    lacks [ {send}
    press {wish}
    press {time}
    type {note}
    press {go-on}
    press {send}
";

const TO_THE_END: &str = "
    lacks {note}
    press {has-marta}
    finds {note}
    press {live}
    press {has-joe}
    finds {answered}
    finds {note}
    capture {screen}-read
    press {live}
    press {has-priya}
    press {live}
    press {has-marta}
    press {no-line}
    press {has-joe}
    press {no-line}
    press {has-priya}
    press {no-line}
    press {has-marta}
    press {no-day}
    press {send}
    press {has-joe}
    press {no-day}
    press {send}
    press {has-priya}
    press {no-day}
    press {send}
    press {has-marta}
    press {done}
    press {has-joe}
    press {done}
    press {has-priya}
    press {done}
    press {go-on}
    press {write-here}
    press {second}
";

fn flow() -> Flow {
    Flow::builtin_with("circle", ["mode=repair"]).expect("the flow")
}

fn play(place: &Path, words: &Words, size: (u16, u16), script: &str) {
    run_with(&flow(), None, place, words.lang, size, &words.script(script, size));
}

#[test]
fn a_whole_circle_that_repairs_goes_to_its_end_by_keys() {
    for (words, size) in [(&EN, (80, 24)), (&AR, (40, 16)), (&EN, (40, 16)), (&AR, (80, 24))] {
        let place = folder(&format!("repair-{}-{}", words.lang, size.0));
        play(&place, words, size, &[TO_THE_OFFERS, ASKS, ANSWERS, TO_THE_END].concat());
        let mut left: Vec<_> = fs::read_dir(&place).expect("the folder").flatten().collect();
        left.sort_by_key(fs::DirEntry::file_name);
        let names: Vec<_> = left.iter().map(fs::DirEntry::file_name).collect();
        assert_eq!(names, ["reweave-talk.md", "reweave-talk.record.json"]);
        let json = fs::read_to_string(left[1].path()).expect("the record");
        let record: Record = serde_json::from_str(&json).expect("a record");
        assert_eq!(record.items().count(), 1, "the request that stayed open can be looked at again");
    }
}

#[test]
fn what_is_answered_and_not_sent_is_not_lost() {
    for size in [(80, 24), (40, 16)] {
        let place = folder(&format!("repair-kept-{}", size.0));
        let before = [TO_THE_OFFERS, ASKS].concat().replace("capture", "lacks never-there");
        let open = if size.0 < 80 { "press More …\n" } else { "" };
        let answers = format!(
            "press {{wish}}\npress {{time}}\npress {{go-on}}\nshows I need time\n{open}press Quiet moment\npress Quiet moment\n\
             press {{priya}}\npress I am ready\npress I am ready\n\
             \
             press {{has-priya}}\nshows I need time\ncontrol c\nshows not sent\nshows I need time\npress Keep it and stop"
        );
        play(&place, &EN, size, &format!("{before}{answers}"));
        let back = "press {has-priya}\nshows I need time\npress {send}\npress {has-marta}\nfinds I need time";
        play(&place, &EN, size, back);
    }
}

#[test]
fn all_that_one_is_asked_for_can_be_left_out() {
    let place = folder("repair-left-out");
    let before = [TO_THE_OFFERS, ASKS].concat().replace("capture", "lacks never-there");
    let on = "press {no-answer}\npress {has-marta}\nlacks (Joe)\nshows How is this for you now?";
    play(&place, &EN, (80, 24), &format!("{before}{on}"));
}

/// The same flow, in which a request is for one or two people.
fn for_two() -> Flow {
    let mut draft = serde_json::to_value(flow().draft()).expect("a draft");
    let steps = draft["steps"].as_array_mut().expect("steps");
    let options = steps.iter_mut().filter_map(|step| step.get_mut("options")?.as_array_mut()).flatten();
    for names in options.filter_map(|option| option.get_mut("names")) {
        names["max"] = 2.into();
    }
    serde_json::from_value::<FlowDraft>(draft).expect("a draft").check().expect("a sound flow")
}

#[test]
fn several_people_are_marked_and_none_of_them_is_lost() {
    for size in [(80, 24), (40, 16)] {
        let place = folder(&format!("repair-several-{}", size.0));
        let before = TO_THE_OFFERS.replace("capture", "lacks never-there");
        let asks = "
            press {request}
            shows {whom}
            press {go-on}
            shows {whom}
            press Marta
            press Priya
            press {go-on}
            shows Marta · Priya
            type {wish}
            press {back}
            shows [x] Marta
            shows [x] Priya
            press {go-on}
            shows {wish}
            press {send}
            lacks {wish}
            press Marta has
            press {wish}
            press {yes}
            press {go-on}
            press {send}
            lacks {note}
            press {has-priya}
        ";
        run_with(&for_two(), None, &place, "en", size, &EN.script(&format!("{before}{asks}"), size));
    }
}

/// Four people, up to the first turn.
const FOUR: &str = "
    press Go on ]
    type 4
    press Go on ]
    type Marta
    press Go on ]
    type Joe
    press Go on ]
    type Priya
    press Go on ]
    type Sam
    press Go on ]
    type The hall.
    press Send
    press Joe has
    press Go on ]
    press Yes ]
    press Priya has
    press Go on ]
    press Yes ]
    press Sam has
    press Go on ]
    press Yes ]
    press Marta has
    press No line
    press Joe has
    press No line
    press Priya has
    press No line
    press Sam has
    press No line
    press Marta has
";

#[test]
fn leaving_in_a_break_at_one_table_shows_what_its_text_says() {
    for (size, open) in [((80, 24), "press More …\n"), ((40, 16), "press More …\n")] {
        let place = folder(&format!("table-break-{}", size.0));
        let leave = "
            press Take a break
            press Take a break
            press Joe
            key Esc
            press Leave
            finds The others go on if they are enough
            press Leave ]
            shows It is over for you here.
            lacks Marta
            press Go on ]
            shows Priya
            lacks Joe
            lacks left
            press Marta
            shows This is a break.
            lacks Joe
            press Back
            finds Each of you can choose your own name here
            lacks Joe
        ";
        run_flow("circle", &place, "en", size, &format!("{FOUR}{open}{leave}"));
        assert!(place.join("reweave-talk.json").exists(), "the others go on");
    }
}

#[test]
fn where_too_few_are_left_in_a_break_it_closes_and_the_file_is_deleted() {
    let place = folder("table-break-of-three");
    let three = FOUR.replace("type 4", "type 3").replace("    type Sam\n    press Go on ]\n", "");
    let three = three.replace("    press Sam has\n    press Go on ]\n    press Yes ]\n", "");
    let three = three.replace("    press Sam has\n    press No line\n", "");
    let leave = "
        press More …
        press Take a break
        press Take a break
        press Joe
        key Esc
        press Leave
        press Leave ]
        shows This conversation has closed.
        press Close
    ";
    run_flow("circle", &place, "en", (80, 24), &format!("{three}{leave}"));
    assert!(fs::read_dir(&place).expect("the folder").next().is_none(), "everything is deleted");
}
