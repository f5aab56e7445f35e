//! A whole `dyad` with keys, in English and Arabic, in two sizes of a window, up to its end.

use std::fs;

use super::{folder, run};

/// What each language calls what is pressed, in the order of `WHOLE`.
struct Words {
    lang: &'static str,
    names: [&'static str; 2],
    told: &'static str,
    given: &'static str,
    own: &'static str,
    /// What is asked only where it makes a difference how somebody is addressed.
    address: &'static str,
    labels: &'static [(&'static str, &'static str)],
}

const EN: Words = Words {
    lang: "en",
    names: ["Amal", "Bo"],
    told: "It was moved and nobody told me. I stood at the door with the cake.",
    given: "You were not told, and you stood there with a cake.",
    own: "I moved it and did not call you.",
    address: "",
    labels: &[
        ("go-on", "Go on"),
        ("i-begin", "I would like to write first"),
        ("send", "Send"),
        ("first-has", "Amal has the screen"),
        ("second-has", "Bo has the screen"),
        ("yes", "Yes"),
        ("ready", "I am ready"),
        ("tell", "How it was for me"),
        ("heard", "I have read it"),
        ("fits", "It fits ]"),
        ("fits-part", "Part of it fits"),
        ("pass", "Pass my turn"),
        ("own", "Something I did ]"),
        ("something", "Something more"),
        ("enough", "Enough for now"),
        ("week", "In a week"),
        ("back", "Back"),
        ("more", "More …"),
        ("break", "Take a break"),
        ("done", "Done"),
        ("write-none", "No, write nothing"),
        ("thanks", "Thank you"),
        ("stop", "Stop for now"),
    ],
};

const AR: Words = Words {
    lang: "ar",
    names: ["هند", "كريم"],
    told: "تغيّر الموعد ولم يخبرني أحد، وبقيت أنتظر عند الباب.",
    given: "لم يخبرك أحد، وبقيت تنتظرين عند الباب.",
    own: "غيّرت الموعد ولم أتصل بك.",
    address: "press بصيغة المؤنث\npress بصيغة المذكر",
    labels: &[
        ("go-on", "متابعة"),
        ("i-begin", "أودّ أن أكتب أولًا"),
        ("send", "إرسال"),
        ("first-has", "الشاشة الآن مع هند"),
        ("second-has", "الشاشة الآن مع كريم"),
        ("yes", "نعم"),
        ("ready", "يناسبني الآن"),
        ("tell", "كيف عشتُ ما حدث"),
        ("heard", "قرأتُ هذا"),
        ("fits", "هذا ما أردتُ قوله"),
        ("fits-part", "جزء من هذا هو ما أردتُ قوله"),
        ("pass", "تخطي دوري"),
        ("own", "شيء فعلتُه أنا"),
        ("enough", "هذا يكفي الآن"),
        ("week", "بعد أسبوع"),
        ("back", "رجوع"),
        ("more", "المزيد …"),
        ("break", "أخذ استراحة"),
        ("done", "انتهيتُ من هذه الصفحة"),
        ("write-none", "لا، من دون كتابة أي شيء"),
        ("thanks", "شكرًا"),
        ("stop", "التوقف الآن"),
    ],
};

impl Words {
    /// A script in this language: `{label}` stands for what a button says.
    fn script(&self, script: &str, size: (u16, u16)) -> String {
        let mut script = script.replace("{told}", self.told).replace("{address}", self.address);
        script = script.replace("{given}", self.given).replace("{owned}", self.own);
        script = script.replace("{first}", self.names[0]).replace("{second}", self.names[1]);
        script = script.replace("{screen}", &format!("talk-{}-{}x{}", self.lang, size.0, size.1));
        for (label, words) in self.labels {
            script = script.replace(&format!("{{{label}}}"), words);
        }
        script
    }
}

/// Up to the place where the first one says whether it fits.
const TO_CHECK: &str = "
    capture {screen}-first
    press {go-on}
    type {first}
    press {go-on}
    type {second}
    press {go-on}
    {address}
    press {i-begin}
    press {send}
    press {second-has}
    capture {screen}-gate
    press {go-on}
    press {yes}
    press {first-has}
    press {ready}
    press {second-has}
    press {ready}
    press {first-has}
    capture {screen}-telling
    press {tell}
    type {told}
    capture {screen}-speak
    press {send}
    press {second-has}
    capture {screen}-listen
    press {heard}
    type {given}
    press {send}
    press {first-has}
    capture {screen}-check
    reads 4
    key Home
    reads 4
    key Tab
    reads 4
    key Tab
    reads 4
    key Tab
    reads 4
    key Tab
    reads 4
    key Tab
    reads 4
";

/// From there to the end, where each sets a limit aside and chooses a day.
const TO_THE_END: &str = "
    press {fits}
    press {second-has}
    capture {screen}-turn
    press {own}
    type {owned}
    press {send}
    press {first-has}
    capture {screen}-receive
    press {thanks}
    press {send}
    press {first-has}
    capture {screen}-landing
    press {enough}
    press {second-has}
    press {enough}
    press {first-has}
    press {week}
    capture {screen}-close
    press {send}
    press {second-has}
    press {week}
    press {send}
    press {first-has}
    press {done}
    press {second-has}
    press {done}
    capture {screen}-end
    press {go-on}
    press {write-none}
";

/// A break, what one of them can do in it, and stopping in it.
const BREAK: &str = "
    press {more}
    press {break}
    press {break}
    capture {screen}-break
    press {second}
    capture {screen}-break-own
    press {back}
    control c
";

/// From the check on, with a request, an answer to it, and thanks.
const CARDS: &str = "
    press It fits ]
    press Bo has the screen
    press Pass my turn
    press Amal has the screen
    press Something more
    press Bo has the screen
    press Something more
    press Amal has the screen
    capture {screen}-doors
    press A request
    press Send
    press Bo has the screen
    press A limit
    press Thanks
    press Send
    press Amal has the screen
    capture {screen}-request
    type call me when a plan changes
    press Send
    press Bo has the screen
    capture {screen}-answer
    press Something else
    type On the evening before.
    press Send
    press Amal has the screen
    capture {screen}-offer
    finds On the evening before.
    press I take it
    press Bo has the screen
    capture {screen}-limit
    type plans move
    key Tab
    type write to you
    press Send
    press Amal has the screen
    shows plans move
    press I have read it
    press Bo has the screen
    type You waited for me.
    press Send
    press Amal has the screen
    press I have read it
    press Send
    shows The next part is for Amal alone.
";

fn whole(words: &Words, size: (u16, u16)) {
    let name = format!("{}-{}x{}", words.lang, size.0, size.1);
    let place = folder(&name);
    run(&place, words.lang, size, &words.script(&format!("{TO_CHECK}{TO_THE_END}"), size));
    let left: Vec<_> = fs::read_dir(&place).expect("the folder").flatten().collect();
    assert!(left.is_empty(), "everything is deleted at the end: {left:?}");
}

#[test]
fn a_whole_dyad_in_english_goes_to_its_end_by_keys() {
    whole(&EN, (80, 24));
    whole(&EN, (40, 16));
}

#[test]
fn a_whole_dyad_in_arabic_goes_to_its_end_by_keys() {
    whole(&AR, (80, 24));
    whole(&AR, (40, 16));
}

#[test]
fn a_break_is_a_calm_screen_for_both() {
    for (words, size) in [(&EN, (80, 24)), (&AR, (80, 24)), (&EN, (40, 16)), (&AR, (40, 16))] {
        let place = folder(&format!("break-{}-{}", words.lang, size.0));
        let script = TO_CHECK.replace("capture", "lacks never-there");
        run(&place, words.lang, size, &words.script(&format!("{script}{BREAK}"), size));
        assert!(place.join("reweave-talk.json").exists());
    }
}

#[test]
fn requests_limits_and_thanks_go_by_keys() {
    for size in [(80, 24), (40, 16)] {
        let place = folder(&format!("cards-{}", size.0));
        let script = TO_CHECK.replace("capture", "lacks never-there");
        run(&place, "en", size, &EN.script(&format!("{script}{CARDS}"), size));
        let file = fs::read_to_string(place.join("reweave-talk.json")).expect("a file");
        assert!(file.contains("You waited for me."), "it came to the last thing that was said");
    }
}

#[test]
fn coming_back_shows_what_the_step_is_about_and_not_the_past() {
    let place = folder("back");
    let script = TO_CHECK.replace("capture", "lacks never-there");
    let on =
        "press {fits}\npress {second-has}\npress {own}\ntype I moved it.\npress {send}\npress {first-has}\n";
    run(&place, "en", (80, 24), &EN.script(&format!("{script}{on}"), (80, 24)));
    let back = "
        shows You are back at the place where you stopped.
        press Amal has the screen
        shows I moved it.
        lacks It was moved
    ";
    run(&place, "en", (80, 24), back);
}

#[test]
fn coming_back_to_what_is_answered_alone_says_why_it_is_asked_once_more() {
    let alone = "is in no file while the step is open. If it was answered before, it is asked once more.";
    for size in [(80, 24), (40, 16)] {
        let place = folder(&format!("asked-again-{}", size.0));
        let script = TO_CHECK.replace("capture", "lacks never-there");
        let on = "press {fits}\npress {second-has}\npress {own}\ntype I moved it.\npress {send}\npress {first-has}\n";
        let on = format!(
            "{on}lacks {alone}\npress {{thanks}}\npress {{send}}\npress {{first-has}}\npress {{enough}}\n"
        );
        // Amal has answered, and the program ends while Bo takes the screen.
        run(&place, "en", size, &EN.script(&format!("{script}{on}lacks {alone}\nshows Bo alone"), size));
        let back = format!(
            "
            shows You are back at the place where you stopped.
            shows {alone}
            press Amal has the screen
            lacks {alone}
            press Enough for now
            shows The next part is for Bo alone.
            lacks {alone}"
        );
        run(&place, "en", size, &back);
    }
}
