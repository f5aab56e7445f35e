//! Wrong keys, pastes, a window that changes, and going away in the middle of a text.

use reweave::Flow;
use reweave::terms::Resources;

use super::{folder, run, script, terminal};
use crate::book::Book;
use crate::demo;

const TO_SPEAK: &str = "
    press Go on
    type Amal
    press Go on
    type Bo
    press Go on
    press I would like to write first
    press Send
    press Bo has
    press Go on
    press Yes
    press Amal has
    press I am ready
    press Bo has
    press I am ready
    press Amal has
    press How it was for me
";

fn steps(place: &std::path::Path) -> Vec<String> {
    let file = std::fs::read_to_string(place.join("reweave-talk.json")).expect("a file");
    let saved: serde_json::Value = serde_json::from_str(&file).expect("JSON");
    let rows = saved["rows"].as_array().expect("rows");
    // What is no move is made at no step.
    rows.iter().filter_map(|row| row["step"].as_str().map(str::to_owned)).collect()
}

#[test]
fn letters_and_pastes_send_nothing() {
    let place = folder("letters");
    let script = "
        type just k j q  \\n\\n
        lacks What is your name
        paste yes\\nyes
        shows Nothing was pasted.
        key Enter
        shows Nothing is chosen yet.
        key Down
        shows > More to read
        key Tab
        shows > [ Go on ]
        raw yes\\n\\nyes\\n
        shows > [ Go on ]
        key Home
        press Go on
        type Amal
        press Go on
        type Bo
        press Go on
        type I like \\n send
        lacks Please hand over
        shows Who writes first?
    ";
    run(&place, "en", (80, 24), script);
    assert_eq!(steps(&place), ["gate"]);
}

#[test]
fn a_text_of_five_thousand_characters_is_kept_in_hand_and_can_be_made_shorter() {
    let place = folder("paste");
    let long = "word ".repeat(1000);
    let script = format!(
        "{TO_SPEAK}
        paste {long}
        shows Characters too many: 2999
        press Send
        shows This text is too long for this place.
        shows word word
        size 40x16
        shows too many: 2999
        size 100x30
        shows too many: 2999
        control z
        shows Characters left: 2000
        control y
        shows too many: 2999
        control z
        type Short.\\nAnd a second line.
        key Up
        shows Characters left: 1975
        press Send
        shows Bo comes next."
    );
    run(&place, "en", (80, 24), &script);
    assert!(steps(&place).contains(&"speak".to_owned()));
}

#[test]
fn one_can_leave_by_two_keys_and_sees_what_that_means() {
    let place = folder("leave");
    let script = format!(
        "{TO_SPEAK}
        type half a sentence
        key Esc
        shows > [ Leave ]
        key Enter
        shows This closes the conversation for both of you at once
        shows What you have written and not sent is then gone.
        key Esc
        shows half a sentence
        key Esc
        key Enter
        press Leave
        shows This conversation has closed.
        press Close"
    );
    run(&place, "en", (80, 24), &script);
    assert_eq!(std::fs::read_dir(&place).expect("the folder").count(), 0, "nothing is left behind");
}

#[test]
fn a_text_in_hand_is_kept_or_thrown_away_as_its_writer_says() {
    let place = folder("draft");
    let script = format!(
        "{TO_SPEAK}
        type half a sentence
        control c
        shows You have written something that is not sent.
        shows half a sentence
        press Back
        shows What you wrote before and did not send is here again.
        press How it was for me
        shows half a sentence
        control c
        press Keep it and stop"
    );
    run(&place, "en", (80, 24), &script);
    let draft = place.join("reweave-talk.json.draft");
    assert!(draft.exists());
    let back = "
        press Amal has
        shows What you wrote before and did not send is here again.
        press How it was for me
        shows half a sentence
        control c
        press Throw it away
    ";
    run(&place, "en", (80, 24), back);
    assert!(!draft.exists());
    run(&place, "en", (80, 24), "press Amal has\npress How it was for me\nlacks half a sentence\ncontrol c");
    assert!(!draft.exists(), "who has nothing in hand is not asked");
}

#[test]
fn a_text_in_hand_outlives_a_moment_of_quiet_and_is_asked_about_before_it_is_lost() {
    let place = folder("moment");
    let script = format!(
        "{TO_SPEAK}
        type half a sentence
        press Back
        press Pass my turn
        shows What you have written and not sent is then gone.
        press Back
        press A short note
        press I need a rest
        shows What you wrote before and did not send is here again.
        press How it was for me
        shows half a sentence
        press Back
        press Quiet moment
        press Quiet moment
        shows This is a moment of quiet.
        press Stop for now
        shows half a sentence
        press Back
        press Amal
        press I am ready
        press I am ready
        press How it was for me
        shows half a sentence"
    );
    run(&place, "en", (80, 24), &script);
    let file = std::fs::read_to_string(place.join("reweave-talk.json")).expect("a file");
    assert!(!file.contains("half a sentence"), "it was not sent");
}

#[test]
fn all_side_doors_stand_in_a_list_of_their_own() {
    let place = folder("doors");
    let script = format!(
        "{TO_SPEAK}
        type half
        press Words that may help
        shows Words that may help
        press Back
        shows half
        press Back
        press More …
        shows [ Stop for now ]
        shows [ A short note ]
        shows [ Later ]
        lacks [ How it was for me ]
        key Esc
        shows > [ More … ]
        press More …
        press Later
        shows Your turn comes after the others.
        press Later
        shows Bo comes next."
    );
    run(&place, "en", (80, 24), &script);
}

#[test]
fn a_sample_is_watched_page_by_page() {
    let book = Book::new(Resources::NoResources);
    let flow = Flow::builtin("brief").expect("the flow");
    let steps = "
        shows 1/39
        key Enter
        shows 2/39
        shows Please read this page alone.
        type +
        key Space
        shows It stays at this page.
        key Left
        shows 1/39
        key Down
        key Down
        key Down
        shows 3/39
        size 40x16
        shows 3/39
        key Esc
    ";
    let terminal = terminal(script(steps), (80, 24));
    demo::play(&terminal, &book, &flow, "en", true).expect("it is played");
}

#[test]
fn nothing_marked_is_asked_about_before_it_is_sent() {
    let place = folder("none-marked");
    let script = format!(
        "{TO_SPEAK}
        type It was moved.
        press Send
        press Bo has
        press I have read it
        type You were not told.
        press Send
        press Amal has
        press It fits ]
        press Bo has
        press Pass my turn
        press Amal has
        press Something more
        press Bo has
        press Something more
        press Amal has
        press Send
        shows Nothing is marked.
        press A request
        shows [x] A request
        press Send
        shows Please hand over"
    );
    run(&place, "en", (80, 24), &script);
}

#[test]
fn leaving_in_a_break_closes_it_for_both_at_once() {
    let place = folder("leave-in-a-break");
    let script = format!(
        "{TO_SPEAK}
        press Back
        press Take a break
        press Take a break
        press Bo
        lacks Quieter
        press Leave
        shows This closes the conversation for both of you at once
        lacks sees nothing of it
        press Leave
        shows This conversation has closed.
        lacks You have stopped
        press Close"
    );
    run(&place, "en", (80, 24), &script);
    assert_eq!(std::fs::read_dir(&place).expect("the folder").count(), 0, "nothing is left behind");
}

#[test]
fn one_can_leave_while_the_screen_is_handed_over() {
    for size in [(80, 24), (40, 16)] {
        let place = folder(&format!("leave-between-{}", size.0));
        let script = format!(
            "{TO_SPEAK}
            type It was moved.
            press Send
            shows Bo comes next.
            key Esc
            shows > [ Leave ]
            key Enter
            shows This closes the conversation for both
            press Back
            shows Bo comes next.
            press Leave
            press Leave
            shows This conversation has closed.
            press Close"
        );
        run(&place, "en", size, &script);
        assert_eq!(std::fs::read_dir(&place).expect("the folder").count(), 0, "nothing is left behind");
    }
}
