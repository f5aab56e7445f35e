//! Words of an app's own: laid over those of the crate, text by text, and checked before anybody sees them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use reweave::phrasebook::{CatalogFault, CatalogFaultKind, Overlay};
use reweave::screen::Problem;
use reweave::terms::{Resource, ResourceList, Resources};
use reweave::{Conversation, Flow, Person, Phrasebook, Prompt, Seat, Setup, Time};
use strum::VariantNames as _;

use crate::common::terms;

const NOW: Time = Time::from_millis(0);
const FILE: &str = "own.ftl";
/// A message without a fault, beside one that has one.
const SOUND: &str = "\nsound-text = Sound\n";

fn overlay(lang: &str, text: &str) -> Overlay {
    Overlay::new("own").file(lang, FILE, text)
}

fn partly(overlay: Overlay) -> (Phrasebook, Vec<CatalogFault>) {
    Phrasebook::builder(Resources::NoResources).overlay(overlay).build_partly()
}

#[track_caller]
fn whole(overlay: Overlay) -> Phrasebook {
    Phrasebook::builder(Resources::NoResources).overlay(overlay).build().unwrap().without_isolation()
}

/// A case of the list: the code, the language, where it is, and the file.
struct Case<'d> {
    code: &'d str,
    lang: &'d str,
    line: Option<usize>,
    id: Option<&'d str>,
    text: &'d str,
}

fn cases() -> Vec<Case<'static>> {
    let data = include_str!("../data/faulty-overlays.txt");
    let case = |block: &'static str| {
        let (head, text) = block.split_once('\n').unwrap();
        let [code, lang, line, id] = head.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let text = text.strip_suffix('\n').unwrap_or(text);
        Case { code, lang, line: line.parse().ok(), id: Some(id).filter(|id| *id != "-"), text }
    };
    data.split("@@ ").skip(1).map(case).collect()
}

/// Files that are too large to be written down.
fn large() -> Vec<(&'static str, String)> {
    let nested = |many: usize| format!("own-text = {}{}\n", "{".repeat(many), "}".repeat(many));
    let long = |many: usize| format!("own-text = {}\n", "word ".repeat(many));
    let chain = (0..3000).map(|i| format!("text-{i}-own = {{ text-{}-own }}\n", i + 1));
    // Each is twice the one before: written out, the last would have a hundred million characters and more.
    let mut doubled = format!("text-own-a = {}\n", "x".repeat(1900));
    for (i, next) in ('a'..='y').zip('b'..='z') {
        let _ = writeln!(doubled, "text-own-{next} = {{ text-own-{i} }}{{ text-own-{i} }}");
    }
    vec![
        ("too-deep", nested(3000)),
        ("too-deep", nested(17)),
        ("too-deep", format!("own-text = {}\n", "(".repeat(3000))),
        ("too-large", long(60_000)),
        ("too-long", long(500)),
        ("too-many-placeables", chain.chain(["text-3000-own = End\n".to_owned()]).collect()),
        ("too-long", doubled),
    ]
}

#[test]
fn each_planted_fault_is_named_with_its_file_line_and_message_and_is_not_shown() {
    let built_in = Phrasebook::new(Resources::NoResources);
    let mut other = Vec::new();
    for case in cases() {
        let Case { code, lang, line, id, text } = case;
        let (book, faults) = partly(overlay(lang, &format!("{text}{SOUND}")));
        let found = |fault: &CatalogFault| {
            (fault.code(), fault.line, fault.id.clone()) == (code, line, id.map(str::to_owned))
        };
        let ([fault], true) = (faults.as_slice(), faults.iter().all(found)) else {
            let told: Vec<_> = faults.iter().map(|fault| format!("{} {fault}", fault.code())).collect();
            other.push(format!("{code} {line:?} {id:?}, found {told:#?}"));
            continue;
        };
        assert_eq!((fault.overlay.as_str(), fault.lang.as_str(), fault.file.as_str()), ("own", lang, FILE));
        assert!(!fault.to_string().chars().any(|c| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c)));
        if code == "bad-tag" {
            continue;
        }
        let reader = book.reader([lang]);
        assert_eq!(reader.text("sound-text", &[]), "Sound", "{code}");
        let (id, first) = (id.unwrap_or("own-text"), ["duplicate-message", "name-of-term"].contains(&code));
        if !first && !id.starts_with('-') {
            let of = id.split('.').next().unwrap();
            let (shown, before) = (reader.text(of, &[]), built_in.reader([lang]).text(of, &[]));
            assert_eq!(shown, before, "what has a fault is not shown: {code}");
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
}

#[test]
fn what_would_overflow_a_stack_or_fill_the_memory_is_named_too() {
    for (code, text) in large() {
        let (book, faults) = partly(overlay("en", &text));
        assert!(faults.iter().any(|fault| fault.code() == code), "{code}: {:?}", faults.first());
        // Whatever is left is short and whole.
        for id in ["own-text", "text-0-own", "text-2999-own", "text-own-z", "text-own-m", "text-own-b"] {
            assert!(book.reader(["en"]).text(id, &[]).len() <= 10_000);
        }
    }
}

/// Another kind needs another case.
#[test]
fn every_kind_of_fault_is_planted() {
    let of_files = cases().into_iter().map(|case| case.code.to_owned());
    let planted: BTreeSet<String> =
        of_files.chain(large().iter().map(|(code, _)| (*code).to_owned())).collect();
    let all: BTreeSet<String> = CatalogFaultKind::VARIANTS.iter().map(|code| (*code).to_owned()).collect();
    // No message of the crate has attributes alone, so there is none to which a value could be added.
    let impossible = BTreeSet::from(["unknown-value".to_owned()]);
    assert_eq!(&all - &planted, impossible);
    assert!(cases().len() >= 30);
}

#[test]
fn every_code_is_explained_on_the_page_of_own_words() {
    let page = include_str!("../../docs/own-words.md");
    let missing: Vec<_> =
        CatalogFaultKind::VARIANTS.iter().filter(|code| !page.contains(&format!("`{code}`"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_circle_of_several_is_left_out_as_a_whole() {
    let (book, faults) =
        partly(overlay("en", "one-text = { two-text }\ntwo-text = { one-text }\nfree-text = Free\n"));
    let codes: Vec<_> = faults.iter().map(|fault| (fault.code(), fault.id.as_deref().unwrap())).collect();
    assert_eq!(codes, [("circle", "one-text"), ("circle", "two-text")]);
    assert_eq!(book.reader(["en"]).text("free-text", &[]), "Free");
}

#[test]
fn what_refers_to_a_message_that_is_left_out_is_left_out_too() {
    let text = "one-text = { NUMBER(3) }\ntwo-text = { one-text }\nfour-text = { two-text }\n";
    let (book, faults) = partly(overlay("en", text));
    let codes: Vec<_> = faults.iter().map(CatalogFault::code).collect();
    assert_eq!(codes, ["function", "unknown-reference", "unknown-reference"]);
    assert_eq!(book.reader(["en"]).text("four-text", &[]), "four-text");
}

#[test]
fn one_changed_sentence_is_one_changed_line() {
    let before = Phrasebook::new(Resources::NoResources).without_isolation();
    let book = whole(overlay("en", "move-leave = Stop here\n").replacing());
    let text = |book: &Phrasebook, lang: &str, id: &str| book.reader([lang]).text(id, &[]);
    assert_eq!(text(&book, "en", "move-leave"), "Stop here");
    assert_eq!(
        text(&book, "en", "move-leave.help"),
        text(&before, "en", "move-leave.help"),
        "its help stays"
    );
    assert_eq!(text(&book, "es", "move-leave"), text(&before, "es", "move-leave"), "so do other languages");
    // An attribute alone can be changed as well.
    let book = whole(overlay("en", "move-leave =\n    .help = You can stop here.\n").replacing());
    assert_eq!(text(&book, "en", "move-leave"), text(&before, "en", "move-leave"));
    assert_eq!(text(&book, "en", "move-leave.help"), "You can stop here.");
}

#[test]
fn a_later_overlay_is_laid_over_an_earlier_one() {
    let first = Overlay::new("first").file("en", FILE, "own-text = First\n    .help = Help\n");
    let later = Overlay::new("later").file("en", FILE, "own-text = Later\n");
    let book = Phrasebook::builder(Resources::NoResources).overlay(first).overlay(later).build().unwrap();
    let reader = book.reader(["en"]);
    let from = |id: &str| {
        let rendered = reader.rendered(id, &[]);
        (rendered.text, rendered.overlay.unwrap())
    };
    assert_eq!(from("own-text"), ("Later".to_owned(), "later".to_owned()));
    assert_eq!(from("own-text.help"), ("Help".to_owned(), "first".to_owned()));
}

#[test]
fn a_text_of_an_overlay_can_refer_to_one_of_the_crate_and_is_referred_to() {
    let term = "-own-name = the garden\nown-text = We meet in { -own-name }. { move-leave }\n";
    assert_eq!(
        whole(overlay("en", term)).reader(["en"]).text("own-text", &[]),
        "We meet in the garden. Leave"
    );
}

/// The first screen of `brief`, for someone who reads these languages.
fn screen(book: &Phrasebook, langs: &[&str]) -> Prompt {
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let conversation = Conversation::start(&Flow::brief(), setup, NOW).unwrap();
    let mut prompt = Prompt::new();
    let view = conversation.view(Seat::FIRST, NOW).unwrap();
    book.reader(langs.iter().copied()).prompt(&view, &mut prompt);
    prompt
}

#[test]
fn a_further_language_falls_back_along_the_persons_own_list_and_each_gap_is_told() {
    let book = whole(overlay("fr", "move-leave = Quitter la conversation\n"));
    let prompt = screen(&book, &["fr", "es"]);
    assert_eq!((prompt.lang(), prompt.sources().len() > 20), ("fr", true));
    let in_spanish = screen(&book, &["es"]);
    assert_eq!(prompt.body(), in_spanish.body());
    let leave = prompt.sources().iter().find(|source| source.id == "move-leave").unwrap();
    assert_eq!((leave.lang.as_str(), leave.overlay.as_deref()), ("fr", Some("own")));
    let gate = prompt.sources().iter().find(|source| source.id == "step-gate").unwrap();
    assert_eq!((gate.lang.as_str(), gate.overlay.as_deref()), ("es", None));
    // Each text of another language is told, and none of this one.
    let told = prompt.problems().iter().map(|problem| match problem {
        Problem::Fallback { id, from } if from == "es" => id.clone(),
        other => panic!("{other:?}"),
    });
    let from_es =
        prompt.sources().iter().filter(|source| source.lang == "es").map(|source| source.id.clone());
    assert_eq!(told.collect::<BTreeSet<_>>(), from_es.collect::<BTreeSet<_>>());
}

#[test]
fn a_form_of_a_language_begins_as_that_language() {
    let book = whole(overlay("es-MX", "move-leave = Salir de aquí\n"));
    let prompt = screen(&book, &["es-MX"]);
    assert_eq!(prompt.lang(), "es-MX");
    assert_eq!(prompt.body(), screen(&book, &["es"]).body());
    assert!(prompt.problems().is_empty(), "nothing is missing: {:?}", prompt.problems());
    let leave = prompt.moves().find(|made| made.id == reweave::MoveKind::Leave).unwrap();
    assert_eq!(leave.label, "Salir de aquí");
    assert_eq!(
        screen(&book, &["es"]).moves().find(|made| made.id == leave.id).unwrap().label,
        "Salir de la conversación"
    );
}

#[test]
fn the_crates_own_words_have_no_other_source() {
    let book = Phrasebook::new(Resources::NoResources);
    for lang in ["en", "es", "ar"] {
        assert!(screen(&book, &[lang]).sources().is_empty());
    }
}

#[test]
fn marks_around_names_are_left_out_with_an_overlay_as_without() {
    let book = Phrasebook::builder(Resources::NoResources)
        .overlay(overlay("en", "own-text = For { $their_name }.\n"));
    let book = book.build().unwrap();
    let text = |book: &Phrasebook| book.reader(["en"]).text("own-text", &[("their_name", "Bo".into())]);
    assert_eq!(text(&book), "For \u{2068}Bo\u{2069}.");
    assert_eq!(text(&book.without_isolation()), "For Bo.");
}

#[test]
fn a_file_with_the_line_ends_of_another_system_says_the_same() {
    let book = whole(overlay("en", "own-text = One line,\r\n    and one more.\r\n"));
    assert_eq!(book.reader(["en"]).text("own-text", &[]), "One line,\nand one more.");
}

#[test]
fn names_and_lists_of_help_bring_no_escapes_and_turn_nothing_round() {
    let place = Resource { label: "A \u{1b}[31mplace".to_owned(), detail: "Room\u{202e} 12".to_owned() };
    let list = ResourceList::new("en", "Where\u{2066} to go", [place]);
    let prompt = {
        let book = Phrasebook::builder(Resources::Listed(vec![list])).build().unwrap();
        screen(&book, &["en"])
    };
    let help = prompt.resources().unwrap();
    assert_eq!(
        (help.label, help.items[0].label, help.items[0].detail),
        ("Where to go", "A [31mplace", "Room 12")
    );
    let (_, faults) =
        partly(Overlay::new("o\u{1b}[2Jwn").file("e\u{202e}n", "f\u{1b}ile.ftl", "own-text = { 3 }\n"));
    let fault = &faults[0];
    assert_eq!((fault.overlay.as_str(), fault.file.as_str()), ("o[2Jwn", "file.ftl"));
}

#[test]
#[cfg(feature = "folder")]
fn the_words_of_a_folder_are_taken_by_the_names_of_its_folders_and_files() {
    let folder = tempfile_folder("words");
    std::fs::create_dir_all(folder.join("es")).unwrap();
    std::fs::write(folder.join("en.ftl"), "own-text = Text\n").unwrap();
    std::fs::write(folder.join("es/own.ftl"), "own-text = Texto\n").unwrap();
    std::fs::write(folder.join("README.md"), "no words").unwrap();
    let book = whole(Overlay::folder(&folder).unwrap());
    assert_eq!(book.reader(["es"]).text("own-text", &[]), "Texto");
    assert_eq!(book.reader(["en"]).text("own-text", &[]), "Text");
    let gone = Overlay::folder(folder.join("none")).unwrap_err();
    assert!(gone.to_string().contains("none"), "{gone}");
}

#[cfg(feature = "folder")]
fn tempfile_folder(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}
