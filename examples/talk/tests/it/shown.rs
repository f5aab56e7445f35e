//! What the program shows without being asked much: the samples, the help, and lines of a width.

use reweave::Phrasebook;
use reweave::terms::Resources;

use crate::room::Room;

#[test]
fn the_samples_go_to_their_end_in_every_language() {
    for lang in ["en", "es", "ar"] {
        for (flow, closing) in [("dyad", "record-title"), ("brief", "ended-completed")] {
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
fn the_help_has_an_example_of_each_thing() {
    let help = Room::new("help").run(&["--help"], &[]);
    assert_eq!(help.code, 0);
    for example in ["", " --demo", " --flow brief", " --warm-first", " --plain"] {
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
