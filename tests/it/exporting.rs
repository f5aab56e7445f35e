//! What one person takes away is what they may read, and nothing else.

use crate::common::phrasebook;
use pulldown_cmark::{Event, Options, Parser, Tag};
use reweave::id::LineId;
use reweave::view::WhyNot;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Seat, Setup, Status, Time, View};

/// Each view of each transcript after each line, with what time has brought.
fn each_view(mut look: impl FnMut(&str, &View<'_>)) {
    for transcript in crate::transcripts::all() {
        let mut conversation = transcript.start();
        let mut now = Time::from_millis(0);
        for line in transcript.read_lines() {
            now = line.at.map_or(now, Time::from_millis);
            if let (None, Some(seat)) = (line.command.as_deref(), line.seat.and_then(Seat::new)) {
                let _ = conversation.apply(seat, line.made(), now);
            }
            conversation
                .seats()
                .for_each(|seat| look(&transcript.name, &conversation.view(seat, now).unwrap()));
        }
    }
}

/// A break and a page that is read alone hide lines for a while: then they can be taken away all the same, by who could read them before.
#[test]
fn the_lines_are_those_on_the_screen() {
    let (mut compared, mut before) = (0, (String::new(), Vec::<Vec<LineId>>::new()));
    each_view(|name, view| {
        let taken: Vec<LineId> = view.export().lines.iter().map(|line| line.id).collect();
        let said: Vec<LineId> = view.said().map(|said| said.id()).collect();
        let hidden = view.status() == Status::Break || view.step().is_some_and(|step| step.veil);
        if before.0 != name {
            before = (name.to_owned(), vec![Vec::new(); 16]);
        }
        let read = &mut before.1[view.seat().index()];
        if hidden {
            let unread = |id: &&LineId| id.seat() != view.seat() && !read.contains(id);
            assert_eq!(taken.iter().find(unread), None, "{name}: {}", view.seat());
        } else {
            assert_eq!(taken, said, "{name}: {}", view.seat());
            read.extend(said);
        }
        compared += taken.len();
    });
    assert!(compared > 1_000, "{compared} lines");
}

/// Whom nothing has reached has nothing to take away.
#[test]
fn who_is_not_invited_gets_nothing() {
    let mut met = 0;
    each_view(|name, view| {
        if view.status() == Status::Uninvited {
            let export = view.export();
            assert!(
                export.lines.is_empty() && export.consents.is_empty() && export.record.is_none(),
                "{name}"
            );
            met += 1;
        }
    });
    assert!(met > 100, "{met} times");
}

/// What people write stays a quotation: no heading, no list, no link, no markup of theirs.
#[test]
fn no_text_of_a_person_breaks_out_of_the_markdown() {
    let now = Time::from_millis(0);
    for text in ["# a\n- b\n1. c\n---\n> d", "**a** [b](c) <b> `d`", "a\n\n\n## b", "```\na", "| a |\n|---|"]
    {
        let setup =
            Setup::new(crate::common::terms()).person(Person::new("*A* # _b_")).person(Person::new("Bo"));
        let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
        conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
        conversation.apply(Seat::FIRST, Move::say(text), now).unwrap();
        let export = conversation.view(Seat::FIRST, now).unwrap().export();
        let markdown = phrasebook().reader(["en"]).export(&export);
        let tags: Vec<&str> = Parser::new_ext(&markdown, Options::all())
            .filter_map(|event| match event {
                Event::Start(Tag::Heading { .. }) => Some("heading"),
                Event::Start(Tag::Paragraph) | Event::End(_) | Event::Text(_) | Event::HardBreak => None,
                Event::Start(Tag::Strong) => Some("name"),
                Event::Start(Tag::List(_)) => Some("list"),
                Event::Start(Tag::Item) => Some("item"),
                Event::Start(Tag::BlockQuote(_)) => Some("quote"),
                other => panic!("{text:?}: {other:?} in\n{markdown}"),
            })
            .collect();
        // The title, what was agreed to with its one entry, and the lines with one name and one quotation.
        assert_eq!(tags, ["heading", "heading", "list", "item", "heading", "name", "quote"], "{markdown}");
    }
}

/// A reason is there exactly where a move is not offered, and what it says of the screen is so.
#[test]
fn why_a_move_is_not_there_is_true_of_the_screen() {
    let mut met = std::collections::BTreeSet::new();
    each_view(|name, view| {
        for kind in MoveKind::ALL {
            let Some(why) = view.why_not(*kind) else {
                assert!(view.offers(*kind), "{name}");
                continue;
            };
            met.insert(why);
            let so = match why {
                WhyNot::NotHere => view.status() == Status::Uninvited,
                WhyNot::Over => view.status() == Status::Ended,
                WhyNot::Moment => view.status() == Status::Moment,
                WhyNot::Break => view.status() == Status::Break,
                WhyNot::NoBreak => !matches!(view.status(), Status::Break | Status::Moment),
                WhyNot::NotAsked => !view.is_asked(),
                WhyNot::AsksElse => view.is_asked() && view.moves().count() > 1,
                WhyNot::NeedsAnswer => view.is_required() && view.offers(MoveKind::Leave),
                WhyNot::NothingBack => !view.offers(MoveKind::TakeBack),
                WhyNot::NotLater => !view.offers(MoveKind::Later),
                WhyNot::NoNote => view.notes().next().is_none(),
                WhyNot::NoRest => {
                    let step = view.step().unwrap();
                    let alone = conversation_of_one(view) || step.apart || step.cover.is_some();
                    alone || matches!(step.stage, reweave::Stage::Opening | reweave::Stage::Closing)
                }
                WhyNot::OtherRole => view.calls().next().is_none(),
                _ => false,
            };
            assert!(
                so && !view.offers(*kind),
                "{name}: {kind:?} {why:?} at {:?}",
                view.step().map(|step| &step.id)
            );
        }
    });
    assert_eq!(met.len(), WhyNot::ALL.len(), "{met:?}");
}

fn conversation_of_one(view: &View<'_>) -> bool {
    *view.flow().seats().end() == 1
}
