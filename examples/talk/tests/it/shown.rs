//! What the program shows without being asked much: the samples, the help, and lines of a width.

use reweave::Phrasebook;
use reweave::terms::Resources;

use crate::room::Room;

#[test]
fn the_samples_go_to_their_end_in_every_language() {
    for lang in ["en", "es", "ar"] {
        let samples = [
            ("dyad", "record-title"),
            ("brief", "ended-completed"),
            ("ask", "ended-completed"),
            ("solo", "solo-ended-kept-lines"),
            ("circle", "record-title"),
            ("checkin", "record-title"),
        ];
        for (flow, closing) in samples {
            let room = Room::new(&format!("demo-{flow}-{lang}"));
            let out = room.run(&["--demo", "--plain", "--flow", flow, "--lang", lang], &[]);
            assert_eq!(out.code, 0, "{flow} {lang}: {}", out.errors);
            let book = Phrasebook::new(Resources::NoResources).without_isolation();
            let closing = book.reader([lang]).text(closing, &[]);
            assert!(out.flat().contains(&closing), "{flow} {lang}: the closing words are read");
            assert!(room.files().is_empty(), "{flow} {lang}: {:?}", room.files());
        }
    }
}

#[test]
fn the_sample_of_a_circle_that_repairs_shows_whom_a_request_is_for_and_its_answer() {
    let labels = [("en", "A request to you (Joe)"), ("es", "(Luis)"), ("ar", "(كريم)")];
    for (lang, row) in labels {
        let room = Room::new(&format!("demo-repair-{lang}"));
        let args = ["--demo", "--plain", "--flow", "circle", "--option", "mode=repair", "--lang", lang];
        let out = room.run(&args, &[]);
        assert_eq!(out.code, 0, "{lang}: {}", out.errors);
        let book = Phrasebook::new(Resources::NoResources).without_isolation();
        for text in ["option-circle-request", "answer-yes", "record-title"] {
            assert!(out.flat().contains(&book.reader([lang]).text(text, &[])), "{lang} {text}: {}", out.text);
        }
        assert!(out.flat().contains(row), "{lang}: {}", out.text);
    }
}

#[test]
fn the_sample_of_dyad_shows_a_whole_conversation() {
    let room = Room::new("demo-whole");
    let flat = room.run(&["--demo", "--fast", "--lang", "en"], &[]).flat();
    let shown = [
        "Part of it fits",
        "What I will do:",
        "Something more to share",
        "I take it",
        "I will:",
        "Lines of your own to keep:",
        "What stays from this conversation",
        "Two weeks after the conversation",
    ];
    for text in shown {
        assert!(flat.contains(text), "{text}");
    }
}

#[test]
fn the_samples_of_ask_and_solo_say_what_is_true_here() {
    let room = Room::new("demo-true");
    let ask = room.run(&["--demo", "--fast", "--lang", "en", "--flow", "ask"], &[]).flat();
    let says = "Then you can say what would help you. Then the other person reads a page alone.";
    assert!(ask.contains(says) && !ask.contains("Nobody knows of this yet"), "{ask}");
    let solo = room.run(&["--demo", "--fast", "--lang", "en", "--flow", "solo"], &[]).flat();
    assert!(solo.contains("The person in it is invented"), "{solo}");
    assert!(!solo.contains("could open that.") && !solo.contains("Nobody is shown"), "{solo}");
}

#[test]
fn the_help_has_an_example_of_each_thing() {
    let help = Room::new("help").run(&["--help"], &[]);
    assert_eq!(help.code, 0);
    let flows = [" --flow brief", " --flow ask", " --flow solo", " --flow circle"];
    assert!(
        help.text.contains("--option mode=repair\n")
            && help.text.contains("--record reweave-talk.record.json\n")
    );
    for example in ["", " --demo", " --warm-first", " --plain"].into_iter().chain(flows) {
        assert!(help.text.contains(&format!("\n  reweave-talk{example}  ")), "{example}");
    }
}

#[test]
fn lines_are_as_wide_as_is_asked_for() {
    for lang in ["ar", "es", "en"] {
        for width in ["32", "60"] {
            let room = Room::new(&format!("width-{width}-{lang}"));
            let out = room.run(&["--demo", "--plain", "--lang", lang, "--width", width], &[]);
            // Then a page with a list, and a question below it.
            let page = room.run(&["--plain", "--lang", lang, "--width", width], &[]);
            let widest = |text: &str| text.lines().map(textwrap::core::display_width).max();
            let width = width.parse().ok();
            assert!(widest(&out.text) <= width && widest(&page.text) <= width, "{lang} {width:?}");
        }
    }
}
