//! A window of any size, and texts of all kinds in it.

use crossterm::event::{KeyCode, KeyModifiers};
use ratatui::Terminal as Drawn;
use ratatui::backend::TestBackend;
use reweave::terms::Resources;

use super::{flat, key, text};
use crate::book::Book;
use crate::layout::Page;
use crate::menu::{Kind, Menu};
use crate::sheet::{Field, Input, Mark, Sheet};

const LONG: &str = "Somebody moved it and nobody told me. مددددددددددددددددددددددددت 漢字漢字漢字漢字 e\u{301}e\u{301} 👩‍👩‍👧 \
                    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn sheet(lang: &str) -> Sheet {
    let reader = Book::new(Resources::NoResources).reader([lang]);
    let mut page = Page::new(&reader);
    page.head("Amal · كريم").begin().text(LONG).quote(LONG).item(LONG).quote("قصير").stay().head(LONG);
    page.give_way().text(LONG).go_first().text(LONG);
    let mut menu = Menu::new(&reader);
    menu.add(LONG, Some(LONG))
        .add("Yes", None)
        .back()
        .item("Leave", None, Kind::Leave)
        .also(LONG)
        .also("نعم");
    let mark = || Mark { label: LONG.to_owned(), help: Some(LONG.to_owned()), on: true };
    Sheet::new(&reader, page, menu)
        .with_fields(vec![Field::new(LONG, LONG, Some(100)), Field::new("A", "", Some(5)), Field::line("B")])
        .with_marks(Page::new(&reader), vec![mark(), mark()])
        .sends("Send")
        .noting(Some(LONG.to_owned()))
}

#[test]
fn a_window_of_any_size_can_be_drawn_and_used() {
    for lang in ["en", "ar"] {
        let mut screen = Drawn::new(TestBackend::new(80, 24)).expect("a window");
        let mut sheet = sheet(lang);
        let _ = sheet.begin();
        let keys = [
            KeyCode::Tab,
            KeyCode::PageDown,
            KeyCode::Down,
            KeyCode::Char('x'),
            KeyCode::BackTab,
            KeyCode::Up,
        ];
        for (turn, (width, height)) in (1..100_u16)
            .step_by(4)
            .flat_map(|width| (1..40_u16).step_by(4).map(move |height| (width, height)))
            .enumerate()
        {
            screen.backend_mut().resize(width, height);
            screen.draw(|frame| sheet.draw(frame)).expect("it is drawn");
            let _ = sheet.update(key(keys[turn % keys.len()], KeyModifiers::NONE));
            if turn % 150 == 0 {
                let _ = sheet.update(Input::Paste(LONG.to_owned()));
            }
        }
    }
}

#[test]
fn leaving_is_in_sight_in_every_window_of_forty_columns_and_more() {
    for lang in ["en", "ar"] {
        for (width, height) in [(40, 16), (40, 24), (60, 20), (80, 24), (120, 50)] {
            let mut screen = Drawn::new(TestBackend::new(width, height)).expect("a window");
            let mut sheet = sheet(lang);
            let _ = sheet.begin();
            screen.draw(|frame| sheet.draw(frame)).expect("it is drawn");
            let text = text(screen.backend().buffer());
            assert!(text.contains("[ Leave ]"), "{lang} {width}x{height}:\n{text}");
            let _ = sheet.update(key(KeyCode::Esc, KeyModifiers::NONE));
            screen.draw(|frame| sheet.draw(frame)).expect("it is drawn");
            let text = super::text(screen.backend().buffer());
            assert!(text.contains("> [ Leave ]"), "{lang} {width}x{height}:\n{text}");
        }
    }
}

/// What the keys do in each place, from the longest way to say it to the shortest: without leaving, and leaving.
const FEET: &[&[&str]] = &[
    &["screen-keys", "screen-keys-short"],
    &["screen-keys-field", "screen-keys-field-short"],
    &["screen-keys-marks", "screen-keys-marks-short"],
    &["screen-keys-line"],
];

/// What the last rows of a screen say, as one line.
fn foot(screen: &Drawn<TestBackend>, rows: usize) -> String {
    let text = text(screen.backend().buffer());
    let lines: Vec<&str> = text.lines().collect();
    flat(&lines[lines.len() - rows..].join(" "))
}

#[test]
fn no_foot_is_cut_in_a_window_of_forty_columns_and_more() {
    let book = Book::new(Resources::NoResources);
    for (width, height) in [(40, 16), (40, 24), (60, 18), (80, 16), (80, 24)] {
        for lang in book.languages() {
            let reader = book.reader([lang]);
            let own = |id: &str| reader.text(id, &[]);
            for leaves in [true, false] {
                let whole: Vec<String> = FEET
                    .iter()
                    .flat_map(|keys| keys.iter())
                    .flat_map(|keys| {
                        ["", "screen-to-leave", "screen-to-leave-short"].map(|leave| {
                            if leave.is_empty() { own(keys) } else { format!("{} {}", own(keys), own(leave)) }
                        })
                    })
                    .collect();
                let mut page = Page::new(&reader);
                page.head("Amal").begin().text("Yes");
                let mut menu = Menu::new(&reader);
                menu.add("Yes", None).add("No", None);
                if leaves {
                    menu.item("Leave", None, Kind::Leave);
                }
                let mark = Mark { label: "A".to_owned(), help: None, on: false };
                let mut sheet = Sheet::new(&reader, page, menu)
                    .with_fields(vec![Field::new("A", "", Some(5)), Field::line("B")])
                    .with_marks(Page::new(&reader), vec![mark])
                    .sends("Send");
                let mut screen = Drawn::new(TestBackend::new(width, height)).expect("a window");
                let _ = sheet.begin();
                for _ in 0..8 {
                    screen.draw(|frame| sheet.draw(frame)).expect("it is drawn");
                    let is_whole = (1..=2).any(|rows| whole.contains(&foot(&screen, rows)));
                    assert!(is_whole, "{lang} {width}x{height}:\n{}", text(screen.backend().buffer()));
                    let _ = sheet.update(key(KeyCode::Tab, KeyModifiers::NONE));
                }
            }
        }
    }
}

#[test]
fn nothing_that_was_just_said_is_cut() {
    let said = [
        "screen-draft-back",
        "screen-none-marked",
        "screen-paste-where",
        "screen-choose-first",
        "refusal-too-long",
        "refusal-empty",
    ];
    let book = Book::new(Resources::NoResources);
    for lang in book.languages() {
        let reader = book.reader([lang]);
        for said in said.map(|id| reader.text(id, &[])) {
            let mut screen = Drawn::new(TestBackend::new(40, 16)).expect("a window");
            let mut sheet = sheet(lang).noting(Some(said.clone()));
            let _ = sheet.begin();
            screen.draw(|frame| sheet.draw(frame)).expect("it is drawn");
            let text = text(screen.backend().buffer());
            assert!(flat(&text).contains(&said), "{lang} {said}:\n{text}");
        }
    }
}

#[test]
fn a_long_text_fills_its_place_when_it_is_there_again_and_in_a_window_of_another_size() {
    let reader = Book::new(Resources::NoResources).reader(["en"]);
    let mut screen = Drawn::new(TestBackend::new(80, 24)).expect("a window");
    let mut sheet = Sheet::new(&reader, Page::new(&reader), Menu::new(&reader))
        .with_fields(vec![Field::new("What happened?", &"word ".repeat(1000), Some(2000))])
        .sends("Send");
    let _ = sheet.begin();
    for (width, height) in [(80, 24), (40, 16), (30, 9), (10, 3), (1, 1), (200, 50), (40, 16), (80, 24)] {
        screen.backend_mut().resize(width, height);
        screen.draw(|frame| sheet.draw(frame)).expect("it is drawn");
        let text = text(screen.backend().buffer());
        let rows = text.lines().filter(|line| line.contains("word word")).count();
        assert!(width < 40 || rows > 4, "{width}x{height}:\n{text}");
    }
}
