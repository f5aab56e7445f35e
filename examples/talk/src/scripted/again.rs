//! A `checkin` with keys: a record is read, given to those who sit there, and each answers their own rows.

use std::fs;
use std::path::{Path, PathBuf};

use reweave::Flow;

use super::{folder, run_with};
use crate::Problem;
use crate::again::{self, Looked};

/// Amal has said that she does something, and Bo has asked her for something; Bo has set a limit.
const RECORD: &str = r#"{"lines":[],"next_steps":[{"id":"0.3","seat":0,"name":"Amal","step":"card-next-step","words":{"text":"I write down who cooks."},"answer":null}],
"requests":[{"id":"1.4","seat":1,"name":"Bo","step":"card-request","words":{"fields":[["would-you","keep Sundays free"]]},"asked":0,"answer":{"kind":"open","words":null}}],
"limits":[{"id":"1.3","seat":1,"name":"Bo","step":"card-limit","words":{"fields":[["when","it gets loud"],["i-will","go outside for a while"]]},"answer":null}],
"again":null,"date":null}"#;

fn written(place: &Path, name: &str, text: &str) -> PathBuf {
    let file = place.join(name);
    fs::write(&file, text).expect("a file");
    file
}

fn looked(place: &Path) -> Looked {
    let folder = place.with_extension("record");
    fs::create_dir_all(&folder).expect("a folder");
    let Ok(looked) = again::read(&written(&folder, "talk.record.json", RECORD)) else { panic!("a record") };
    looked
}

fn play(place: &Path, lang: &str, size: (u16, u16), script: &str) {
    let screen = format!("talk-{lang}-{}x{}-checkin", size.0, size.1);
    let flow = Flow::builtin("checkin").expect("the flow");
    run_with(&flow, Some(&looked(place)), place, lang, size, &script.replace("{screen}", &screen));
}

/// Bo sits there first: names say whose is what.
const BEGIN: &str = "
    press Go on ]
    type 1
    press Go on ]
    shows Please type a number from 2 to 6.
    type 2
    press Go on ]
    type bo
    press Go on ]
    type Amal
    press Go on ]
    press bo has
    shows Do you still want to look at this again together?
    finds The other person reads a page alone at this screen.
    press Yes, send
    press Amal has
    finds bo invites you to look again together.
    finds this closes for both of you
    press Go on ]
    capture {screen}-door
    press Yes ]
    press bo has
    lacks who cooks
    lacks Sundays
";

const ANSWERS: &str = "
    capture {screen}-limit
    press it gets loud
    finds go outside for a while
    press It stays
    press Go on ]
    press Send ]
    press Amal has
    lacks it gets loud
    lacks outside
    capture {screen}-rows
    press I write down
    capture {screen}-row
    press In part
    type Twice a week.
    capture {screen}-note
    press Go on ]
    capture {screen}-answered
    press keep Sundays
    press Leave this one out
    shows [ keep Sundays free ]
    press Send ]
    lacks Twice
    press bo has
    finds Something to do
    finds Twice a week.
    lacks Sundays
    capture {screen}-read
    type Easier.
    press Send ]
    press Amal has
    finds A limit
    finds It stays
    lacks Easier
    press No words
    press bo has
    finds Nobody here is shown this.
    press A new conversation
    press Amal has
    press A small next step
    type I hang up the list.
    press Send ]
    press bo has
    press Done
    press Amal has
    press Done
    shows This conversation is over.
    press Go on ]
    press Write it here
    shows Would you like a second file
    press No, one file
";

#[test]
fn a_whole_check_in_goes_to_its_end_by_keys() {
    for size in [(80, 24), (40, 16)] {
        let place = folder(&format!("checkin-{}", size.0));
        // In a low window, help stands only where the keys are.
        let answers = if size.0 < 80 {
            ANSWERS.replace("finds Nobody here is shown this.", "lacks never-there")
        } else {
            ANSWERS.to_owned()
        };
        play(&place, "en", size, &format!("{BEGIN}{answers}"));
        let left: Vec<_> = fs::read_dir(&place).expect("the folder").flatten().collect();
        assert_eq!(left.len(), 1, "only what stays is left: {left:?}");
    }
}

#[test]
fn an_arabic_check_in_in_a_low_window() {
    let place = folder("checkin-ar");
    let script = "
        capture {screen}-first
        press متابعة
        type 2
        press متابعة
        type Amal
        press متابعة
        type كريم
        press متابعة
        press بصيغة المؤنث
        press بصيغة المذكر
        shows Bo
        shows كريم
        capture {screen}-names
        press نعم، هذا صحيح
        press الشاشة الآن مع Amal
        press نعم، إرسال الدعوة
        press الشاشة الآن مع كريم
        press متابعة
        press نعم
        press الشاشة الآن مع Amal
        capture {screen}-rows
        press keep Sundays
        press أحتاج إلى وقت
        type ليس هذا الشهر.
        capture {screen}-note
        press متابعة
        press إرسال
        lacks الشهر
        press الشاشة الآن مع كريم
        press it gets loud
        capture {screen}-row
    ";
    play(&place, "ar", (40, 16), script);
}

#[test]
fn names_that_are_not_as_in_the_record_are_asked_about() {
    let place = folder("checkin-names");
    let typed = |first: &str, second: &str| {
        format!("type 2\npress Go on ]\ntype {first}\npress Go on ]\ntype {second}\npress Go on ]\n")
    };
    let script = format!(
        "press Go on ]\n{}shows Is it the same person each time?\nshows In the record: Amal\ncapture {{screen}}-names\n\
         lacks who cooks\npress Type the names again\n{}lacks Is it the same person\npress Amal has\nshows Do you still want",
        typed("Mona", "Bo"),
        typed("Amal", "Bo")
    );
    play(&place, "en", (80, 24), &script);
}

#[test]
fn whoever_says_not_now_of_two_closes_it_and_nothing_stays() {
    let place = folder("checkin-not-now");
    let script = format!("{}press Not now ]\nshows This conversation has closed.\npress Close", {
        let (begin, _) = BEGIN.split_once("    capture").expect("the door");
        begin
    });
    play(&place, "en", (80, 24), &script);
    assert!(fs::read_dir(&place).expect("the folder").next().is_none(), "everything is deleted");
}

#[test]
fn a_check_in_of_three_goes_on_with_two() {
    let place = folder("checkin-three");
    let script = "
        press Go on ]
        type 3
        press Go on ]
        type Amal
        press Go on ]
        type Bo
        press Go on ]
        type Noor
        press Go on ]
        press Amal has
        finds if at least two take part
        press Yes, send
        press Bo has
        finds They begin if at least two take part.
        press Go on ]
        press Yes ]
        press Noor has
        press Go on ]
        press Not now ]
        shows It is over for you here.
        press Go on ]
        press Amal has
        shows I write down who cooks.
    ";
    play(&place, "en", (80, 24), script);
}

#[test]
fn what_is_no_record_is_refused_with_what_to_do() {
    let place = folder("checkin-errors");
    let says = |file: &Path| match again::read(file) {
        Err(Problem::Start(why)) => why,
        _ => panic!("it is refused"),
    };
    let none = says(&place.join("none.json"));
    assert!(none.contains("there is no such file") && none.contains("--record FILE"), "{none}");
    for (name, text) in [("a.md", "# What stays"), ("b.json", r#"{"flow":"dyad"}"#), ("c.json", "[]")] {
        let why = says(&written(&place, name, text));
        assert!(why.contains("is no record of a conversation") && why.contains("--record FILE"), "{why}");
        assert!(!why.contains("What stays"), "what stands there is not shown: {why}");
    }
    let empty = r#"{"lines":[],"limits":[],"requests":[],"next_steps":[],"again":null,"date":null}"#;
    let why = says(&written(&place, "empty.json", empty));
    assert!(why.contains("nothing to look at again") && why.contains("of another conversation"), "{why}");
    let line = |seat: usize| {
        format!(
            r#"{{"id":"{seat}.1","seat":{seat},"name":"N{seat}","step":"next","words":{{"text":"x"}},"answer":null}}"#
        )
    };
    let seven = (0..7).map(line).collect::<Vec<_>>().join(",");
    let seven = empty.replace(r#""next_steps":[]"#, &format!(r#""next_steps":[{seven}]"#));
    let why = says(&written(&place, "seven.json", &seven));
    assert!(why.contains("7 people") && why.contains("room for 6"), "{why}");
    let why = says(&place);
    assert!(why.contains("no ordinary file"), "{why}");
    // As the example `drive` answers.
    assert!(again::read(&written(&place, "drive.json", &format!(r#"{{"record":{RECORD}}}"#))).is_ok());
}
