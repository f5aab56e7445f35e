//! A whole `solo` with keys, in English and Arabic, and what is other where one person is alone.

use std::fs;
use std::path::Path;

use super::{folder, run, run_flow};

/// Up to the first page of the flow itself.
const EN_BEGIN: &str = "
    press Go on ]
    type Nora
    press Go on ]
";

const EN: &str = "
    capture talk-en-80x24-solo-first
    press Go on ]
    type Nora
    press Go on ]
    type Ellie had told them that I lost my job, before I could.
    capture talk-en-80x24-solo-tell
    press Go on ]
    type I did not say that it was only for her.
    key Tab
    type That she told it before I came.
    capture talk-en-80x24-solo-parts
    press Go on ]
    type A say in it.
    press Go on ]
    press Go on ]
    press Talk about it
    press Yes, there is someone
    type Ellie, can we talk about Sunday?
    press Go on ]
    capture talk-en-80x24-solo-partner
    type You were in a hurry that day.
    press Go on ]
    finds “I need to stop here.”
    press Go on ]
    press Keep the lines I pick
    press A say in it.
    press Ellie, can we talk
    capture talk-en-80x24-solo-keep
    press Go on ]
    press Done
    shows The lines that you picked stand below.
    capture talk-en-80x24-solo-end
    press Go on ]
    shows Would you like to have the lines that you picked in a file?
    press Read it first
    finds Ellie, can we talk about Sunday?
    press Go on ]
    press No, write nothing
";

const AR: &str = "
    capture talk-ar-40x16-solo-first
    press متابعة
    type هالة
    press متابعة
    press بصيغة المؤنث
    type نشرت نور صورة لي وأنا أبكي، ولم تسألني.
    capture talk-ar-40x16-solo-tell
    press متابعة
    type لم أقل لها إنني لا أحب الصور.
    key Tab
    type أنها نشرت الصورة قبل أن تسألني.
    capture talk-ar-40x16-solo-parts
    press متابعة
    type أن أُسأل أنا.
    press متابعة
    press متابعة
    press أتكلم عن هذا
    press نعم، هناك شخص
    type نور، أودّ أن نتكلم عن الصورة.
    press متابعة
    capture talk-ar-40x16-solo-partner
    type كنتِ على عجل في ذلك اليوم.
    press متابعة
    press متابعة
    press حفظ السطور التي أختارها
    press أن أُسأل أنا.
    capture talk-ar-40x16-solo-keep
    press متابعة
    press انتهيتُ من هذه الصفحة
    capture talk-ar-40x16-solo-end
    press متابعة
    press لا، من دون كتابة أي شيء
";

fn is_empty(place: &Path) -> bool {
    fs::read_dir(place).expect("the folder").next().is_none()
}

#[test]
fn a_whole_solo_in_english_goes_to_its_end_by_keys() {
    let place = folder("solo-en");
    run_flow("solo", &place, "en", (80, 24), EN);
    assert!(is_empty(&place), "everything is deleted at the end");
}

#[test]
fn a_whole_solo_in_arabic_goes_to_its_end_by_keys() {
    let place = folder("solo-ar");
    run_flow("solo", &place, "ar", (40, 16), AR);
    assert!(is_empty(&place), "everything is deleted at the end");
}

#[test]
fn whoever_is_alone_at_a_flow_for_two_comes_to_solo() {
    let place = folder("solo-alone");
    let begin = "
        press I am alone here
        shows Here you can prepare for a conversation
        lacks I am alone here
    ";
    run(&place, "en", (80, 24), &format!("{begin}\npress Not for now"));
    assert!(is_empty(&place), "nothing was begun");
    run(&place, "en", (80, 24), &format!("{begin}{EN_BEGIN}\nshows What happened, and how was it for you?"));
    assert!(fs::read_to_string(place.join("reweave-talk.json")).expect("a file").contains("solo"));
}

#[test]
fn someone_alone_comes_back_to_the_same_step_and_is_handed_nothing() {
    for size in [(80, 24), (40, 16)] {
        let place = folder(&format!("solo-back-{}", size.0));
        let script = format!("{EN_BEGIN}\ntype She told it.\npress Go on ]\ntype half\ncontrol c");
        let keep = "
            shows You have written something that is not in the file yet.
            shows Anyone who can use this account could open that file.
            press Keep it and stop
        ";
        run_flow("solo", &place, "en", size, &format!("{script}{keep}"));
        let back = "
            shows What you wrote before is here again.
            shows Here are three boxes.
            lacks the screen
            press Go on ]
            control c
        ";
        run_flow("solo", &place, "en", size, back);
        run_flow("solo", &place, "en", size, "shows You are back\nshows What matters to you");
        let file = fs::read_to_string(place.join("reweave-talk.json")).expect("a file");
        assert!(file.contains("She told it.") && file.contains("half"), "{file}");
    }
}

#[test]
fn the_quiet_moment_of_someone_alone_has_no_names_and_ends_when_they_want() {
    for (size, open) in [((80, 24), ""), ((40, 16), "press More …")] {
        let place = folder(&format!("solo-quiet-{}", size.0));
        let script = format!(
            "{EN_BEGIN}
            type half a sentence
            {open}
            press Quiet moment
            shows A few quiet minutes. You can end them when you want.
            press Quiet moment
            shows This is your moment of quiet.
            shows It goes on by itself at
            lacks Nora
            lacks Each of you
            press I am ready
            shows half a sentence
            key Esc
            key Enter
            shows This closes it, and the file is deleted.
            shows What you have written here is then gone.
            press Leave ]
            shows This has closed.
            press Close
        "
        );
        run_flow("solo", &place, "en", size, &script);
        assert!(is_empty(&place), "leaving deletes the file");
    }
}

#[test]
fn wrong_keys_a_paste_and_another_size_of_the_window_lose_nothing_alone() {
    let place = folder("solo-keys");
    let script = format!(
        "{EN_BEGIN}
        paste One line.\\nAnd a second.
        size 40x16
        shows And a second.
        size 100x30
        control z
        control y
        press Go on ]
        press Leave this out
        press Leave this out
        type jkq
        paste yes
        shows Nothing was pasted.
        key Enter
        shows Nothing is chosen yet.
        press Not for now
        press Discard all
        press Done
        shows This is over. Thank you for the time you gave.
        press Close
    "
    );
    run_flow("solo", &place, "en", (80, 24), &script);
    assert!(is_empty(&place), "what is discarded is offered in no file");
}
