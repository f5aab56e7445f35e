//! A move that cannot be taken is refused with a typed reason that says what to do, and changes nothing; a stored form
//! that no people could have brought about is not taken up.

use std::error::Error;
use std::time::Duration;

use crate::common::table::{done, send};
use crate::common::terms;
use reweave::conversation::{Applied, Ending, Limits, Note};
use reweave::error::{Refusal, SavedError, StartError, WordsKind};
use reweave::flow::{Ask, Choice, FlowDraft, Mark, Members, Step, To, Who};
use reweave::saved::Saved;
use reweave::{Conversation, Flow, Move, MoveKind, Person, Seat, Setup, Stage, Status, Time, Words};
use serde_json::{Value, json};

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;
const MINUTE: i64 = 60_000;

/// A change to a stored form.
type Edit = fn(&mut Value);

#[test]
fn a_text_may_be_as_long_as_its_limit() {
    let conversation = after(&[(A, Move::choose("go-on"))]);
    taken(&conversation, A, Move::say(&"x".repeat(140)));
    // Characters count, not bytes; what is left out does not.
    taken(&conversation, A, Move::say(&"字".repeat(140)));
    taken(&conversation, A, Move::say(&format!("\u{202e}  {}\u{0}\n", "x".repeat(140))));
    let too_long = refused(&conversation, A, Move::say(&"x".repeat(141)));
    assert_eq!(too_long, Refusal::TooLong { field: None, max_chars: 140, chars: 141 });
    says(&too_long, "too-long", "the text has 141 characters; shorten it to at most 140");

    let conversation = after(&to_told());
    taken(&conversation, B, Move::say(&"x".repeat(2000)));
    let too_long = refused(&conversation, B, Move::say(&"字".repeat(2001)));
    assert_eq!(too_long, Refusal::TooLong { field: None, max_chars: 2000, chars: 2001 });
}

#[test]
fn nothing_written_is_no_text() {
    let conversation = after(&to_told());
    for nothing in ["", " \n\t ", "\u{0}\u{1b}\u{7}", "\u{200b}\u{202e}\u{2066}\u{feff}"] {
        let refusal = refused(&conversation, B, Move::say(nothing));
        assert_eq!(refusal, Refusal::Empty);
        says(&refusal, "empty", "nothing was written; write something, or pass if the view offers it");
    }
    let conversation = after(&to_reply());
    for nothing in [
        Move::choose("tell"),
        Move::choose("tell").with_text("\u{0}"),
        Move::choose("tell").with_fields([("text", "")]),
        Move::pick(["tell"]),
    ] {
        assert_eq!(refused(&conversation, B, nothing), Refusal::Empty);
    }
    taken(&conversation, B, Move::Pass);
}

#[test]
fn whoever_is_not_asked_is_refused() {
    let conversation = after(&[]);
    let refusal = refused(&conversation, B, Move::choose("go-on"));
    assert_eq!(refusal, Refusal::NotPossibleNow);
    says(&refusal, "not-possible-now", "this move is not possible now; the view lists those that are");
    assert_eq!(refused(&conversation, B, Move::Leave), Refusal::NotPossibleNow);

    let conversation = after(&to_speak());
    for made in [Move::say("words"), Move::choose("fits"), Move::Pass, Move::TakeBack, Move::Ready] {
        assert_eq!(refused(&conversation, B, made), Refusal::NotPossibleNow);
    }
    for index in [2, 15] {
        let seat = Seat::new(index).expect("below 16");
        for made in [Move::say("words"), Move::Leave] {
            let refusal = refused(&conversation, seat, made);
            assert_eq!(refusal, Refusal::UnknownSeat);
            let message = "there is no such seat in this conversation; use one that it was started with";
            says(&refusal, "unknown-seat", message);
        }
    }
    assert!(Seat::new(16).is_none());
    let nobody = conversation.clone().set_person(Seat::new(2).expect("below 16"), Person::new("Cy"), at(0));
    assert_eq!(nobody, Err(Refusal::UnknownSeat));
}

#[test]
fn another_kind_of_answer_than_the_step_asks_for_is_refused() {
    let gate = after(&[]);
    assert_eq!(refused(&gate, A, Move::say("go-on")), Refusal::NotPossibleNow);
    assert_eq!(refused(&gate, A, Move::Pass), Refusal::NotPossibleNow);
    let told = after(&to_told());
    assert_eq!(refused(&told, B, Move::choose("fits")), Refusal::NotPossibleNow);
    assert_eq!(refused(&told, B, Move::pick(["fits"])), Refusal::NotPossibleNow);
}

#[test]
fn only_the_options_of_the_step_can_be_chosen() {
    let gate = after(&[]);
    for made in [
        Move::choose("accept"),
        Move::choose(""),
        Move::choose("Go-On"),
        Move::pick([]),
        Move::pick(["go-on", "go-on"]),
        Move::pick(["accept"]),
    ] {
        let refusal = refused(&gate, A, made);
        assert_eq!(refusal, Refusal::UnknownOption);
        says(&refusal, "unknown-option", "this step has no such option; choose one that the view lists");
    }
    taken(&gate, A, Move::pick(["go-on"]));

    let cards = after(&to_after());
    assert_eq!(refused(&cards, A, Move::pick(["keep-words", "fits"])), Refusal::UnknownOption);
    assert_eq!(refused(&cards, A, Move::choose("fits")), Refusal::UnknownOption);
    for made in [Move::pick([]), Move::pick(["look-again", "keep-words"]), Move::choose("keep-words")] {
        taken(&cards, A, made);
    }
}

#[test]
fn no_more_cards_than_the_step_takes() {
    let mut draft = Flow::brief().draft().clone();
    draft.steps.iter_mut().filter(|step| step.id == "after").for_each(|step| {
        step.ask = Ask::Cards { max: 1 };
    });
    let flow = draft.check().expect("it is as sound as before");
    let mut conversation = Conversation::start(&flow, setup(), at(0)).expect("two people");
    for (seat, made) in to_after() {
        conversation.apply(seat, made, at(0)).expect("a step on the way");
    }
    let refusal = refused(&conversation, A, Move::pick(["look-again", "keep-words"]));
    assert_eq!(refusal, Refusal::TooMany { max: 1 });
    says(&refusal, "too-long", "at most 1 can be picked; leave some out");
    taken(&conversation, A, Move::pick(["look-again", "look-again"]));
}

#[test]
fn no_words_are_dropped_without_a_word() {
    use WordsKind::{Form, Nothing, Picks, Text};
    let other = |expected, given| Refusal::OtherWords { expected, given };
    let gate = after(&[]);
    let refusal = refused(&gate, A, Move::choose("go-on").with_text("why"));
    assert_eq!(refusal, other(Nothing, Text));
    says(&refusal, "unknown-field", "this takes no words, and a text came; leave it out");
    let reason = Words::fields([("reason", "why")]);
    for words in [reason.clone(), reason.and_picks(["sad"])] {
        assert_eq!(refused(&gate, A, Move::choose("go-on").with_words(words)), other(Nothing, Form));
    }
    taken(&gate, A, Move::choose("go-on").with_text(" "));

    let told = after(&to_told());
    let fields = Move::fill([("when", "on Tuesday"), ("i-will", "call")]);
    let refusal = refused(&told, B, fields);
    assert_eq!(refusal, other(Text, Form));
    says(&refusal, "unknown-field", "this takes a text, and fields came; leave them out and send a text");
    assert_eq!(refused(&told, B, Move::Say(Words::picks(["sad"]))), other(Text, Picks));
    assert_eq!(refused(&told, B, Move::Say(Words::text("hi").and_picks(["sad"]))), other(Text, Picks));
    assert_eq!(refused(&told, B, Move::Say(Words::picks([]))), Refusal::Empty);

    let one_thing = after(&to_one_thing());
    let refusal = refused(&one_thing, A, Move::choose("limit").with_text("not at night"));
    assert_eq!(refusal, other(Form, Text));
    let message =
        "this takes a form, and a text came; leave it out and fill in the fields that the view lists";
    says(&refusal, "unknown-field", message);
    let thanks = Move::choose("thanks").with_fields([("when", "always")]);
    assert_eq!(refused(&one_thing, A, thanks), other(Text, Form));

    let cards = after(&to_after());
    assert_eq!(refused(&cards, A, Move::choose("keep-words").with_text("please")), other(Nothing, Text));
    let beside = Move::choose("keep-words").with_words(Words::picks(["look-again"]));
    let refusal = refused(&cards, A, beside);
    assert_eq!(refusal, other(Nothing, Picks));
    says(&refusal, "unknown-field", "this takes no words, and picks came; leave them out");

    let refusal =
        to_lines(2).apply(A, Move::choose("bare").with_text("why"), at(0)).expect_err("lines alone");
    assert_eq!(refusal, other(Picks, Text));
    let message = "this takes picks, and a text came; leave it out and pick from what the view lists";
    says(&refusal, "unknown-field", message);
    let ids = [Nothing, Text, Form, Picks].map(WordsKind::id);
    assert_eq!(ids, ["nothing", "text", "form", "picks"]);
}

#[test]
fn a_form_takes_its_own_fields_once_each() {
    let conversation = after(&to_one_thing());
    let limit = |fields: &[(&str, &str)]| Move::choose("limit").with_fields(fields.iter().copied());
    let long = "x".repeat(501);
    let unknown = |field: &str| Refusal::UnknownField(field.into());
    let missing = |field: &str| Refusal::MissingField(field.into());

    assert_eq!(refused(&conversation, A, limit(&[])), Refusal::Empty);
    assert_eq!(refused(&conversation, A, limit(&[("when", " "), ("i-will", "\u{0}")])), Refusal::Empty);
    let refusal = refused(&conversation, A, limit(&[("when", "at night")]));
    assert_eq!(refusal, missing("i-will"));
    says(&refusal, "missing-field", "the field `i-will` is empty; fill it in, or pass if the view offers it");
    assert_eq!(refused(&conversation, A, limit(&[("when", ""), ("i-will", "sleep")])), missing("when"));
    let more = limit(&[("when", "at night"), ("i-will", "sleep"), ("you-must", "too")]);
    assert_eq!(refused(&conversation, A, more), unknown("you-must"));
    let twice = limit(&[("when", "at night"), ("when", "at noon"), ("i-will", "sleep")]);
    assert_eq!(refused(&conversation, A, twice), unknown("when"));
    assert_eq!(
        refused(&conversation, A, limit(&[("when", &long), ("i-will", "sleep")])),
        Refusal::TooLong { field: Some("when".into()), max_chars: 500, chars: 501 }
    );
    taken(&conversation, A, limit(&[("i-will", "sleep"), ("when", &long[1..])]));

    let request = |fields: &[(&str, &str)]| Move::choose("request").with_fields(fields.iter().copied());
    taken(&conversation, A, request(&[("would-you", "call first")]));
    taken(&conversation, A, request(&[("would-you", "call first"), ("by-when", "May")]));
    assert_eq!(refused(&conversation, A, request(&[("by-when", "May")])), missing("would-you"));
    assert_eq!(
        refused(&conversation, A, request(&[("would-you", "call"), ("by-when", &long[..141])])),
        Refusal::TooLong { field: Some("by-when".into()), max_chars: 140, chars: 141 }
    );
}

#[test]
fn a_note_may_be_there_or_not() {
    let conversation = after(&to_check());
    for note in ["", "\u{0}", &"x".repeat(500)] {
        taken(&conversation, A, Move::choose("part").with_text(note));
    }
    taken(&conversation, A, Move::choose("part"));
    assert_eq!(
        refused(&conversation, A, Move::choose("part").with_text(&"x".repeat(501))),
        Refusal::TooLong { field: None, max_chars: 500, chars: 501 }
    );
}

#[test]
fn after_the_end_nothing_is_taken() {
    let mut closed = after(&to_speak());
    closed.apply(B, Move::Leave, at(0)).expect("leaving is never refused");
    let completed = after(&[to_after(), vec![(A, Move::pick([])), (B, Move::pick([]))]].concat());
    for (conversation, ending) in [(closed, Ending::Closed), (completed, Ending::Completed)] {
        assert_eq!(conversation.operator(at(0)).ending(), Some(ending));
        for seat in [A, B] {
            for made in one_of_each_kind() {
                let refusal = refused(&conversation, seat, made);
                assert_eq!(refusal, Refusal::Ended);
                says(&refusal, "ended", "the conversation is over; start a new one to go on");
            }
        }
    }
    // For one who has gone it is over, also while the other is still at the last page.
    let mut conversation = after(&to_after());
    conversation.apply(A, Move::Leave, at(0)).expect("leaving is never refused");
    assert_eq!(refused(&conversation, A, Move::pick([])), Refusal::Ended);
    taken(&conversation, B, Move::pick([]));
}

#[test]
fn a_break_lasts_as_long_as_it_says() {
    let mut conversation = after(&to_speak());
    conversation.apply(B, Move::Break, at(0)).expect("both are here");
    let until = at(20 * MINUTE);
    for seat in [A, B] {
        for made in [Move::Ready, Move::Longer] {
            let refusal = refused_at(&conversation, seat, made, at(20 * MINUTE - 1));
            assert_eq!(refusal, Refusal::TooSoon { until });
            says(&refusal, "too-soon", "the break may end at 1200000; try again then");
        }
        assert_eq!(refused(&conversation, seat, Move::Pass), Refusal::NotPossibleNow);
        assert!(conversation.clone().apply(seat, Move::Leave, at(1)).is_ok());
    }
    conversation.apply(A, Move::Ready, until).expect("it may end now");
    assert_eq!(refused_at(&conversation, A, Move::Ready, until), Refusal::NotPossibleNow);
    conversation.apply(B, Move::Longer, until).expect("it may be longer now");
    let again = refused_at(&conversation, A, Move::Ready, at(25 * MINUTE));
    assert_eq!(again, Refusal::TooSoon { until: at(40 * MINUTE) });
    assert!(!conversation.view(A, at(40 * MINUTE)).expect("here").is_ready());
    assert_eq!(refused_at(&conversation, A, Move::Ready, at(24 * 60 * MINUTE)), Refusal::Ended);
}

#[test]
fn any_time_is_a_time() {
    let extremes = [i64::MIN, -1, 0, 1, i64::MAX].map(Time::from_millis);
    for start in extremes {
        let conversation = Conversation::start(&Flow::brief(), setup(), start).expect("two people");
        for now in extremes {
            let mut conversation = conversation.clone();
            // Whoever does not come back for days finds that it has closed.
            let lapsed = now.millis().saturating_sub(start.millis()) > 3 * 24 * 60 * MINUTE;
            for (seat, made) in to_after() {
                match conversation.apply(seat, made, now) {
                    Ok(_) => {}
                    Err(refusal) => {
                        // Whoever was never invited learns nothing of an end either.
                        let unknown = seat == B && refusal == Refusal::NotPossibleNow;
                        assert!(refusal == Refusal::Ended || unknown);
                        assert!(lapsed || now.max(start) == extremes[4]);
                    }
                }
                for then in extremes {
                    conversation.tick(then);
                    assert!(conversation.view(A, then).is_some() && conversation.view(B, then).is_some());
                    assert!(conversation.deadline(then).is_none_or(|due| due > then));
                }
            }
            // At the end of all time every wait is over as soon as it begins.
            let at_once = lapsed || now.max(start) == extremes[4];
            assert_eq!(conversation.operator(now).step().id, if at_once { "gate" } else { "after" });
        }
    }
}

#[test]
fn an_earlier_time_counts_as_the_last_one() {
    let mut conversation = after(&to_speak());
    conversation.apply(A, Move::Moment, at(MINUTE)).expect("both are here");
    conversation.apply(B, Move::Break, at(-MINUTE)).expect("also in a moment");
    let view = conversation.view(A, at(i64::MIN)).expect("here");
    assert_eq!((view.status(), view.until()), (Status::Break, Some(at(21 * MINUTE))));
}

#[test]
fn with_no_moves_left_one_can_only_leave() {
    let limits = Limits { moves_per_seat: 2, ..Limits::default() };
    let mut conversation =
        Conversation::start(&Flow::brief(), setup().limits(limits), at(0)).expect("two people");
    for (seat, made) in to_speak() {
        conversation.apply(seat, made, at(0)).expect("two moves each");
    }
    for seat in [A, B] {
        for made in one_of_each_kind().into_iter().filter(|made| *made != Move::Leave) {
            assert_eq!(refused(&conversation, seat, made), Refusal::NotPossibleNow);
        }
        taken(&conversation, seat, Move::Leave);
    }
}

#[test]
fn a_conversation_is_for_as_many_as_its_flow_says() {
    let start =
        |setup: Setup| Conversation::start(&Flow::brief(), setup, at(0)).expect_err("it does not fit");
    for given in [0, 1, 3, 17, 300] {
        let setup = (0..given).fold(Setup::new(terms()), |setup, _| setup.person(Person::new("Amal")));
        let error = start(setup);
        assert_eq!(error, StartError::WrongNumber { given, min: 2, max: 2 });
        let message = format!("{given} people were given, and the flow takes from 2 to 2");
        assert_eq!(error.to_string(), message);
    }
    let error =
        start(Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo").role("keeper")));
    assert_eq!(error, StartError::NoSuchRole(B));
    assert_eq!(error.to_string(), "the person on seat 1 has no role of this flow");
}

#[test]
fn a_stored_form_of_another_release_or_flow_is_not_taken_up() {
    let error = resumed(|saved| saved["header"]["format"] = json!(2)).expect_err("it is not known");
    assert_eq!(error, SavedError::UnknownFormat { found: 2, known: 1 });
    assert_eq!(error.code(), "bad-saved");
    assert_eq!(error.to_string(), "stored in form 2, and this release reads up to 1; use a newer release");
    let error = resumed(|saved| saved["header"]["flow"]["id"] = json!("dyad")).expect_err("another flow");
    assert_eq!(error, SavedError::UnknownFlow { found: "dyad".into(), given: "brief".into() });
    assert_eq!(error.code(), "flow-changed");
    assert_eq!(error.to_string(), "it belongs to the flow `dyad`, not to `brief`; resume it with that flow");

    let error = resumed(|saved| saved["header"]["flow"]["version"] = json!(7)).expect_err("another version");
    let now = Flow::brief().version();
    let SavedError::NeedsMigration(needs) = &error else { panic!("{error:?}") };
    assert_eq!((needs.found, needs.given, needs.row), (7, now, None));
    let what = "all that was done fits, and what comes next is other; resume it with the flow as it was, or with a \
                migration";
    assert_eq!(error.to_string(), format!("the flow has changed since (version 7 then, {now} now): {what}"));
    for print in ["0000000000000000", "", "not a number"] {
        let error =
            resumed(|saved| saved["header"]["flow"]["routes"] = json!(print)).expect_err("it has changed");
        assert!(matches!(error, SavedError::NeedsMigration(_)));
        assert_eq!(error.code(), "flow-changed");
        let since = format!("the flow has changed since, though it is still version {now}");
        assert_eq!(error.to_string(), format!("{since}: {what}"));
        // Only what it says, and how much it takes.
        assert!(resumed(|saved| saved["header"]["flow"]["texts"] = json!(print)).is_ok());
    }
}

#[test]
fn a_stored_form_with_other_people_is_not_taken_up() {
    let error =
        resumed(|saved| drop(list(&mut saved["people"], "persons").pop())).expect_err("one is missing");
    assert_eq!(error, SavedError::BadPeople(StartError::WrongNumber { given: 1, min: 2, max: 2 }));
    assert_eq!(error.code(), "bad-saved");
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("1 people were given, and the flow takes from 2 to 2")
    );
    let error =
        resumed(|saved| saved["people"]["persons"][1]["role"] = json!("keeper")).expect_err("no roles here");
    assert_eq!(error, SavedError::BadPeople(StartError::NoSuchRole(B)));
}

#[test]
fn entries_that_could_not_have_happened_are_not_taken_up() {
    let bad = |row, refusal| SavedError::BadRow { row, refusal };
    let edits: [(&str, Edit, SavedError); 14] = [
        ("out of order", |saved| list(saved, "rows").swap(0, 1), bad(1, None)),
        ("one is missing", |saved| drop(list(saved, "rows").remove(2)), bad(3, None)),
        (
            "one is there twice",
            |saved| {
                let entry = saved["rows"][0].clone();
                list(saved, "rows").insert(0, entry);
            },
            bad(2, None),
        ),
        ("another step", |saved| saved["rows"][1]["step"] = json!("speak"), bad(2, None)),
        ("no such step", |saved| saved["rows"][1]["step"] = json!("nowhere"), bad(2, None)),
        ("another seat", |saved| saved["rows"][0]["seat"] = json!(1), bad(1, Some(Refusal::NotPossibleNow))),
        ("a seat that nobody has", |saved| saved["rows"][0]["seat"] = json!(9), bad(1, None)),
        (
            "no such option",
            |saved| saved["rows"][3]["option"] = json!("fits"),
            bad(4, Some(Refusal::UnknownOption)),
        ),
        (
            "no option",
            |saved| drop(saved["rows"][3].as_object_mut().expect("an entry").remove("option")),
            bad(4, Some(Refusal::NotPossibleNow)),
        ),
        ("another move", |saved| saved["rows"][4]["do"] = json!("take-back"), bad(5, None)),
        ("a note with an answer", |saved| saved["rows"][4]["note"] = json!("pushed"), bad(5, None)),
        ("back in time", |saved| saved["rows"][4]["at"] = json!(3 * MINUTE - 1), bad(5, None)),
        ("before the start", |saved| saved["header"]["started"] = json!(1), bad(1, None)),
        (
            "long after the invitation",
            |saved| {
                for entry in &mut list(saved, "rows")[2..] {
                    entry["at"] = json!(i64::MAX);
                }
            },
            bad(3, Some(Refusal::Ended)),
        ),
    ];
    for (what, edit, expected) in edits {
        let error = resumed(edit).expect_err(what);
        assert_eq!(error, expected, "{what}");
        assert_eq!(error.code(), "bad-saved");
        let SavedError::BadRow { row, refusal } = &error else { unreachable!() };
        assert_eq!(error.to_string(), format!("row {row} could not have happened there"));
        assert_eq!(error.source().map(ToString::to_string), refusal.as_ref().map(ToString::to_string));
    }
}

#[test]
fn nothing_is_taken_up_after_the_end() {
    let error = resumed(|saved| {
        let entries = list(saved, "rows");
        let leave = json!({"seat": 0, "step": "say-back", "do": "leave", "at": entries[4]["at"]});
        entries.extend([leave.clone(), leave]);
    });
    assert_eq!(error.err(), Some(SavedError::BadRow { row: 7, refusal: Some(Refusal::Ended) }));
}

#[test]
fn stored_words_follow_the_same_rules() {
    let with = |entry: &str, words: Value| {
        resumed(|saved| saved["words"][entry] = words.clone()).expect_err("no such words")
    };
    let refused = |row, refusal| SavedError::BadRow { row, refusal: Some(refusal) };
    let other = |expected, given| Refusal::OtherWords { expected, given };
    let long = "x".repeat(141);
    let too_long = Refusal::TooLong { field: None, max_chars: 140, chars: 141 };
    assert_eq!(with("2", json!({ "text": long })), refused(2, too_long));
    assert_eq!(with("2", json!({ "text": "\u{0}" })), refused(2, Refusal::Empty));
    assert_eq!(with("2", json!({ "picks": ["a"] })), refused(2, other(WordsKind::Text, WordsKind::Picks)));
    // Words for an entry that has none.
    assert_eq!(with("1", json!({ "text": "why" })), refused(1, other(WordsKind::Nothing, WordsKind::Text)));
    let stray = with("6", json!({ "text": "more" }));
    assert_eq!(stray, SavedError::StrayWords { row: 6 });
    assert_eq!(stray.code(), "bad-saved");
    assert_eq!(stray.to_string(), "there are words for row 6, which has none");
    assert_eq!(with("1000000", json!({ "text": "more" })), SavedError::StrayWords { row: 1_000_000 });
    let on_a_pass = resumed(|saved| saved["rows"][4]["do"] = json!("pass"));
    assert_eq!(on_a_pass.map(drop).map_err(|error| error.code()), Err("bad-saved"));
}

#[test]
fn a_stored_form_that_cannot_be_read_is_no_stored_form() {
    let edits: [Edit; 8] = [
        |saved| saved["rows"][0]["seat"] = json!(200),
        |saved| saved["rows"][0]["seat"] = json!(-1),
        |saved| saved["rows"][0]["do"] = json!("shout"),
        |saved| saved["rows"][0]["why"] = json!("because"),
        |saved| saved["rows"][0]["at"] = json!(1e300),
        |saved| saved["words"]["2"] = json!({ "shout": "words" }),
        |saved| saved["words"]["-1"] = json!({ "text": "words" }),
        |saved| drop(saved["header"].as_object_mut().expect("an object").remove("terms")),
    ];
    for edit in edits {
        let mut value = stored();
        edit(&mut value);
        assert!(serde_json::from_value::<Saved>(value).is_err());
    }
    let mut value = stored();
    edits[0](&mut value);
    let error = serde_json::from_value::<Saved>(value).expect_err("no such seat");
    assert!(error.to_string().contains("there is no seat 200"), "{error}");
}

#[test]
fn erased_words_are_missing_and_nothing_else_is() {
    let whole = resumed(|_| {}).expect("as it was stored");
    let erased = resumed(|saved| saved["words"] = json!({})).expect("words can be erased");
    assert_eq!(erased.revision(), whole.revision());
    for seat in [A, B] {
        let (erased, whole) = (view(&erased, seat), view(&whole, seat));
        assert_eq!(erased.revision(), whole.revision());
        assert_eq!(erased.moves().collect::<Vec<_>>(), whole.moves().collect::<Vec<_>>());
        assert_eq!(erased.step().map(|step| &step.id), whole.step().map(|step| &step.id));
        assert_eq!(erased.said().count(), whole.said().count());
        assert!(erased.said().all(|said| said.is_erased() && said.words().is_none()));
        assert!(whole.said().all(|said| !said.is_erased() && said.words().is_some()));
    }
    let again = Conversation::resume(&Flow::brief(), &erased.saved()).expect("it stays erased");
    assert_eq!(again, erased);
    taken(&again, B, Move::say("what came across"));

    // Also the words of an option, a form, and a note.
    let moves = [
        to_reply(),
        vec![(B, Move::choose("own").with_text("mine")), (A, Move::choose("heard"))],
        vec![(A, Move::choose("limit").with_fields([("when", "at night"), ("i-will", "sleep")]))],
    ];
    let whole = after(&moves.concat());
    let mut value = serde_json::to_value(whole.saved()).expect("it can be written");
    value["words"] = json!({});
    let saved = serde_json::from_value(value).expect("it can be read");
    let erased = Conversation::resume(&Flow::brief(), &saved).expect("words can be erased");
    assert_eq!(erased.operator(at(0)).step().id, "hear-limit");
    assert_eq!(view(&erased, A).revision(), view(&whole, A).revision());
}

#[test]
fn limits_in_a_stored_form_are_made_sound() {
    let resumed = resumed(|saved| saved["header"]["limits"] = json!({ "break_floor": 0, "break_cap": 0 }));
    let mut conversation = resumed.expect("limits are the app's");
    conversation.apply(A, Move::Break, at(10 * MINUTE)).expect("both are here");
    assert_eq!(view(&conversation, A).until(), Some(at(30 * MINUTE)));
    assert_eq!(view(&conversation, A).closes_at(), Some(at(50 * MINUTE)));
}

/// Where words were erased the shape says whether there were any, and it can say no more than could have been.
#[test]
fn nothing_was_written_where_nothing_can_be_and_no_text_was_empty() {
    let resumed = |row: usize, written: bool| {
        resumed(|saved| {
            saved["words"] = json!({});
            saved["rows"][row]["written"] = json!(written);
        })
    };
    let (expected, given) = (WordsKind::Nothing, WordsKind::Text);
    let refused = |row, refusal| Some(SavedError::BadRow { row, refusal: Some(refusal) });
    assert_eq!(resumed(0, true).err(), refused(1, Refusal::OtherWords { expected, given }), "a page");
    assert_eq!(resumed(1, false).err(), refused(2, Refusal::Empty), "a text");
    assert!(resumed(0, false).is_ok() && resumed(1, true).is_ok(), "as they were");
}

#[test]
fn nothing_is_taken_up_as_answered_to_items_beside_an_option() {
    for items in [json!([]), json!([{"item": "i1", "answer": "done"}])] {
        let error = resumed(|saved| saved["rows"][0]["items"] = items.clone()).err();
        assert_eq!(error, Some(SavedError::BadRow { row: 1, refusal: None }));
    }
}

/// Every single change to an entry's shape: what is taken up is what would have happened.
#[test]
fn no_changed_entry_leads_where_nobody_could_have_come() {
    let flow = Flow::brief();
    let steps = flow.steps().iter().map(|step| step.id.as_str());
    let options = flow.steps().iter().flat_map(|step| &step.options).map(|option| option.id.as_str());
    let mut changes: Vec<(&str, Value)> = Vec::new();
    changes.extend([0, 1, 2, 15].map(|seat| ("seat", json!(seat))));
    changes.extend(steps.map(|step| ("step", json!(step))));
    changes.extend(MoveKind::ALL.iter().map(|kind| ("do", json!(kind.id()))));
    changes.extend(options.map(|option| ("option", json!(option))));
    changes.extend([json!([]), json!(["keep-words"]), json!(["go-on"])].map(|picks| ("options", picks)));
    changes.extend([i64::MIN, 0, 4 * MINUTE, i64::MAX].map(|time| ("at", json!(time))));
    changes.push(("note", json!("pushed")));

    let whole = serde_json::to_value(
        after(&[to_after(), vec![(B, Move::pick(["keep-words"])), (A, Move::pick([]))]].concat()).saved(),
    )
    .expect("it can be written");
    let entries = whole["rows"].as_array().map_or(0, Vec::len);
    let mut taken_up = 0;
    for entry in 0..entries {
        for (key, change) in &changes {
            for words in [true, false] {
                let mut value = whole.clone();
                value["rows"][entry][*key] = change.clone();
                if !words {
                    value["words"] = json!({});
                }
                let saved: Saved = serde_json::from_value(value).expect("the form is right");
                let Ok(conversation) = Conversation::resume(&flow, &saved) else { continue };
                taken_up += 1;
                let again = Conversation::resume(&flow, &conversation.saved());
                assert_eq!(again.as_ref(), Ok(&conversation));
                assert_eq!(usize::try_from(conversation.revision()), Ok(entries));
            }
        }
    }
    assert!(taken_up >= 2 * entries, "an entry that stays as it was is taken up");
}

/// Words made through serde can hold parts that belong to different kinds.
fn mixed(words: Value) -> Words {
    serde_json::from_value(words).expect("the form is right")
}

#[test]
fn nothing_stands_beside_what_a_step_takes() {
    let much = "x".repeat(1_000_000);
    let text_and_picks = Words::text("hi").and_picks([much.as_str()]);
    let text_and_fields = mixed(json!({ "text": "hi", "fields": [["zz", much]] }));
    let fields_and_picks = Words::fields([("in-my-words", "it was")]).and_picks([much.as_str()]);
    let fields_and_text = mixed(json!({ "text": much, "fields": [["in-my-words", "it was"]] }));

    let ask_to_meet = after(&[(A, Move::choose("go-on"))]);
    for words in [&text_and_picks, &text_and_fields] {
        let refusal = refused(&ask_to_meet, A, Move::Say(words.clone()));
        assert_eq!(refusal.code(), "unknown-field");
    }
    let mut say_back = Conversation::start(&Flow::dyad(), setup(), at(0)).expect("two people");
    for (seat, made) in to_say_back() {
        say_back.apply(seat, made, at(0)).expect("a step on the way");
    }
    taken(&say_back, B, Move::fill([("in-my-words", "it was")]));
    taken(&say_back, B, Move::Say(Words::fields([("in-my-words", "it was")]).and_picks([])));
    taken(&say_back, B, Move::Say(mixed(json!({ "text": "", "fields": [["in-my-words", "it was"]] }))));
    for words in [&fields_and_picks, &fields_and_text, &text_and_picks, &text_and_fields] {
        let refusal = refused(&say_back, B, Move::Say(words.clone()));
        assert_eq!(refusal.code(), "unknown-field");
    }

    let check = after(&to_check());
    for words in [&text_and_picks, &text_and_fields, &fields_and_picks] {
        let refusal = refused(&check, A, Move::choose("part").with_words(words.clone()));
        assert_eq!(refusal.code(), "unknown-field");
    }
    let gate = after(&[]);
    for words in [Words::picks([much.as_str()]), text_and_picks, text_and_fields, fields_and_picks] {
        let refusal = refused(&gate, A, Move::choose("go-on").with_words(words));
        assert_eq!(refusal.code(), "unknown-field");
    }
}

#[test]
fn nothing_is_taken_up_beside_what_a_step_takes() {
    let much = "x".repeat(1_000_000);
    for words in [
        json!({ "text": "hi", "picks": [much] }),
        json!({ "text": "hi", "fields": [["zz", much]] }),
        json!({ "text": "hi", "fields": [["zz", "z"]], "picks": ["a"] }),
    ] {
        let error = resumed(|saved| saved["words"]["2"] = words.clone()).expect_err("no such words");
        let SavedError::BadRow { row: 2, refusal: Some(refusal) } = error else { panic!("{error:?}") };
        assert_eq!(refusal.code(), "unknown-field");
    }
    // Nothing at all is no words either.
    for nothing in [json!({}), json!({ "text": " " }), json!({ "picks": [] }), json!({ "fields": [] })] {
        let error = resumed(|saved| saved["words"]["1"] = nothing.clone()).expect_err("there are none");
        assert_eq!(error, SavedError::StrayWords { row: 1 });
    }
}

#[test]
fn no_lines_are_taken_up_beside_a_note_about_the_pace() {
    let mut conversation = to_lines(3);
    conversation.apply(A, Move::Pace(reweave::conversation::Note::Smaller), at(0)).expect("it is offered");
    let mut value = serde_json::to_value(conversation.saved()).expect("it can be written");
    let last = value["rows"].as_array().expect("rows").len() - 1;
    value["rows"][last]["lines"] = json!(["0.1"]);
    let saved: Saved = serde_json::from_value(value).expect("the form is right");
    let error = Conversation::resume(&lines_flow(), &saved).expect_err("no such lines");
    assert_eq!(error, SavedError::BadRow { row: last as u64 + 1, refusal: None });
}

#[test]
fn nothing_is_taken_up_beside_picks() {
    let mut value = serde_json::to_value(to_lines(5).saved()).expect("it can be written");
    assert_eq!((&value["rows"][2]["lines"], &value["words"]["3"]["text"]), (&json!(["0.1"]), &json!("note")));
    value["words"]["3"]["picks"] = json!(["x".repeat(1000)]);
    let beside_lines = value.clone();
    value = serde_json::to_value(to_lines(5).saved()).expect("it can be written");
    assert_eq!((&value["rows"][4]["lines"], &value["words"]["5"]), (&json!(["0.1"]), &Value::Null));
    value["words"]["5"] = json!({ "picks": ["0.1"] });
    let beside_own_lines = value.clone();
    value = serde_json::to_value(to_lines(5).saved()).expect("it can be written");
    assert_eq!(value["words"]["4"], json!({ "picks": ["sad"] }));
    value["words"]["4"] = json!({ "picks": ["sad"], "text": "x".repeat(1000) });
    let text_beside_words = value.clone();
    value["words"]["4"] = json!({ "picks": ["sad"], "fields": [["zz", "z"]] });
    let fields_beside_words = value;
    for (entry, value) in
        [(3, beside_lines), (5, beside_own_lines), (4, text_beside_words), (4, fields_beside_words)]
    {
        let saved: Saved = serde_json::from_value(value).expect("the form is right");
        let error = Conversation::resume(&lines_flow(), &saved).expect_err("no such words");
        assert_eq!(error, SavedError::BadRow { row: entry, refusal: None });
    }
}

#[test]
fn nothing_is_taken_up_beside_cards() {
    let picked = [to_after(), vec![(A, Move::pick(["keep-words"]))]].concat();
    let stored = serde_json::to_value(after(&picked).saved()).expect("it can be written");
    let last = list(&mut stored.clone(), "rows").len() - 1;
    assert_eq!(stored["rows"][last]["options"], json!(["keep-words"]));
    let (mut lines, mut words) = (stored.clone(), stored);
    lines["rows"][last]["lines"] = json!(["0.1"]);
    words["words"][(last + 1).to_string()] = json!({ "picks": ["keep-words"] });
    for value in [lines, words] {
        let saved: Saved = serde_json::from_value(value).expect("the form is right");
        let error = Conversation::resume(&Flow::brief(), &saved).expect_err("cards are all there is");
        assert_eq!(error, SavedError::BadRow { row: last as u64 + 1, refusal: None });
    }
}

#[test]
fn a_form_is_one_with_nothing_filled_in_and_with_picks_beside_it() {
    let fields = |words: &Words| words.as_fields().map(Iterator::count);
    let filled = Words::fields([("when", "late")]);
    assert_eq!(fields(&filled), Some(1));
    assert_eq!(fields(&filled.and_picks(["0.1"])), Some(1));
    assert_eq!(fields(&Words::fields([])), Some(0));
    assert_eq!(fields(&Words::picks(["0.1"])), None);
    assert_eq!(fields(&Words::text("late")), None);
}

#[test]
fn picking_nothing_beside_words_is_no_pick() {
    assert_eq!(Words::text("hi").and_picks([]), Words::text("hi"));
    assert_eq!(Words::text("hi").and_picks(["0.1"]).and_picks([" "]), Words::text("hi"));
    assert_eq!(Words::fields([("when", "now")]).and_picks([]), Words::fields([("when", "now")]));
    assert_eq!(mixed(json!({ "text": "hi", "picks": [] })), Words::text("hi"));
    assert_eq!(Words::picks([]).as_picks().map(|picks| picks.len()), Some(0));
    assert_eq!(mixed(json!({ "picks": [] })), Words::picks([]));

    let conversation = after(&[(A, Move::choose("go-on"))]);
    taken(&conversation, A, Move::Say(Words::text("last Tuesday").and_picks([])));
    let conversation = after(&to_check());
    taken(&conversation, A, Move::choose("part").with_words(Words::text("the end").and_picks([])));
}

#[test]
fn lines_can_be_picked_without_the_note_beside_them() {
    for (i, words) in [
        Words::picks(["0.1"]),
        Words::text("").and_picks(["0.1"]),
        Words::text("note").and_picks(["0.1"]),
        Words::text("note"),
        Words::picks([]),
    ]
    .into_iter()
    .enumerate()
    {
        let mut conversation = to_lines(2);
        conversation
            .apply(A, Move::choose("on").with_words(words), at(0))
            .unwrap_or_else(|refusal| panic!("{i}: {refusal}"));
        assert_eq!(again(&conversation), conversation);
    }
    let beside_a_form = Words::fields([("zz", "z")]).and_picks(["0.1"]);
    assert!(to_lines(2).apply(A, Move::choose("on").with_words(beside_a_form), at(0)).is_err());
    let two = Words::picks(["0.1", "0.1"]);
    let refusal = to_lines(2).apply(A, Move::choose("on").with_words(two), at(0));
    assert_eq!(refusal, Err(Refusal::TooMany { max: 1 }));
    // Where lines alone are taken, a note left empty is no note.
    for words in [Words::picks(["0.1"]), Words::text(" ").and_picks(["0.1"])] {
        let mut conversation = to_lines(2);
        conversation.apply(A, Move::choose("bare").with_words(words), at(0)).expect("lines alone");
        assert_eq!(again(&conversation), conversation);
    }
    // Where a note must be written, lines alone are not enough.
    let refusal = to_lines(2).apply(A, Move::choose("must").with_words(Words::picks(["0.1"])), at(0));
    assert_eq!(refusal, Err(Refusal::Empty));

    for picks in [Move::pick([]), Move::pick(["0.1"])] {
        let mut conversation = to_lines(5);
        conversation.apply(B, Move::pick([]), at(0)).expect("nothing can be picked");
        assert_eq!(again(&conversation), conversation);
        let mut conversation = to_lines(3);
        conversation.apply(A, Move::pick(["sad"]), at(0)).expect("a word");
        conversation.apply(A, picks, at(0)).expect("own lines");
        assert_eq!(again(&conversation), conversation);
    }
}

#[test]
fn limits_stay_as_they_are_stored() {
    let part = Duration::from_secs(1500) + Duration::from_nanos(1);
    for odd in [part, Duration::MAX, Duration::from_nanos(1), Duration::ZERO] {
        let limits =
            Limits { invitation: odd, moment: odd, break_floor: odd, break_cap: odd, ..Limits::default() };
        let mut conversation =
            Conversation::start(&Flow::brief(), setup().limits(limits), at(0)).expect("two people");
        assert_eq!(again(&conversation), conversation);
        conversation.apply(A, Move::choose("go-on"), at(0)).expect("the first page");
        assert_eq!(again(&conversation), conversation);
    }
}

#[test]
fn no_moves_at_all_is_no_limit_that_anyone_sets() {
    let limits = Limits { moves_per_seat: 0, ..Limits::default() };
    let usual = Conversation::start(&Flow::brief(), setup(), at(0)).expect("two people");
    let conversation =
        Conversation::start(&Flow::brief(), setup().limits(limits), at(0)).expect("two people");
    assert_eq!(conversation, usual);
    let resumed = resumed(|saved| saved["header"]["limits"]["moves_per_seat"] = json!(0));
    assert_eq!(resumed, self::resumed(|_| {}));
}

#[test]
fn unknown_keys_are_not_read() {
    let edits: [Edit; 3] = [
        |saved| saved["why"] = json!("because"),
        |saved| saved["header"]["flow"]["why"] = json!("because"),
        |saved| saved["header"]["limits"]["why"] = json!("because"),
    ];
    for edit in edits {
        let mut value = stored();
        edit(&mut value);
        let error = serde_json::from_value::<Saved>(value).expect_err("a key that is not known");
        assert!(error.to_string().contains("unknown field `why`"), "{error}");
    }
}

#[test]
fn what_cannot_be_seen_is_nothing() {
    let unseen = [
        "\u{3164}",
        "\u{2800}",
        "\u{ad}",
        "\u{34f}",
        "\u{115f}",
        "\u{1160}",
        "\u{ffa0}",
        "\u{fe00}",
        "\u{fe0f}",
        "\u{180b}",
        "\u{180e}",
        "\u{180f}",
        "\u{200c}",
        "\u{200d}",
        "\u{200e}",
        "\u{61c}",
        "\u{17b4}",
        "\u{e0100}",
        "\u{e01ef}",
        "\u{e0041}",
        "\u{2028}",
        "\u{2029}",
    ];
    let conversation = after(&to_told());
    for nothing in unseen.map(str::to_owned).into_iter().chain([unseen.concat(), unseen.join(" \n")]) {
        let escaped = nothing.escape_unicode();
        assert_eq!(Words::text(&nothing).as_text(), Some(""), "{escaped}");
        assert!(Words::fields([("when", nothing.as_str())]).is_empty(), "{escaped}");
        assert!(Words::picks([nothing.as_str()]).is_empty(), "{escaped}");
        assert_eq!(Person::new(&nothing).name(), "", "{escaped}");
        assert_eq!(refused(&conversation, B, Move::say(&nothing)), Refusal::Empty);
    }
    // Nothing is left of a name of which only the beginning fits.
    assert_eq!(Person::new(&format!("{}Amal", "\u{3164}".repeat(64))).name(), "");
}

#[test]
fn what_carries_hidden_text_does_not_stay() {
    for hidden in ('\u{e0000}'..='\u{e007f}').chain('\u{e0100}'..='\u{e01ef}') {
        let text = format!("a{hidden}b");
        assert_eq!(Words::text(&text).as_text(), Some("ab"), "{}", hidden.escape_unicode());
        assert_eq!(Person::new(&text).name(), "ab");
    }
    for line in ['\u{2028}', '\u{2029}'] {
        assert_eq!(Words::text(&format!("a{line}b")).as_text(), Some("a\nb"));
        assert_eq!(Person::new(&format!("a{line}b")).name(), "a b");
    }
}

#[test]
fn what_writing_needs_stays() {
    for text in [
        "\u{2764}\u{fe0f}",
        "\u{1f469}\u{200d}\u{2764}\u{fe0f}\u{200d}\u{1f469}",
        "1\u{fe0f}\u{20e3}",
        "\u{6cc}\u{6a9}\u{200c}\u{634}\u{646}\u{628}\u{647}",
        "\u{915}\u{94d}\u{200d}\u{937}",
        "\u{915}\u{94d}\u{200c}\u{937}",
        "\u{dc1}\u{dca}\u{200d}\u{dbb}\u{dd3}",
        "\u{5d0}\u{200f}!",
        "wan\u{ad}der",
        "\u{1820}\u{180b}",
    ] {
        assert_eq!(Words::text(text).as_text(), Some(text), "{}", text.escape_unicode());
        assert_eq!(Person::new(text).name(), text);
    }
}

fn at(millis: i64) -> Time {
    Time::from_millis(millis)
}

fn setup() -> Setup {
    Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"))
}

fn after(moves: &[(Seat, Move)]) -> Conversation {
    let mut conversation = Conversation::start(&Flow::brief(), setup(), at(0)).expect("two people");
    for (seat, made) in moves {
        conversation.apply(*seat, made.clone(), at(0)).expect("a step on the way");
    }
    conversation
}

fn to_speak() -> Vec<(Seat, Move)> {
    vec![
        (A, Move::choose("go-on")),
        (A, Move::say("last Tuesday")),
        (B, Move::choose("go-on")),
        (B, Move::choose("accept")),
    ]
}

fn to_told() -> Vec<(Seat, Move)> {
    [to_speak(), vec![(A, Move::choose("tell").with_text("it was late"))]].concat()
}

fn to_check() -> Vec<(Seat, Move)> {
    [to_told(), vec![(B, Move::say("it was late for you"))]].concat()
}

fn to_reply() -> Vec<(Seat, Move)> {
    [to_check(), vec![(A, Move::choose("fits"))]].concat()
}

fn to_one_thing() -> Vec<(Seat, Move)> {
    [to_reply(), vec![(B, Move::Pass)]].concat()
}

fn to_after() -> Vec<(Seat, Move)> {
    [to_one_thing(), vec![(A, Move::Pass), (B, Move::Pass)]].concat()
}

fn to_say_back() -> Vec<(Seat, Move)> {
    vec![
        (A, Move::choose("go-on")),
        (A, Move::choose("i-begin").with_text("Tuesday")),
        (B, Move::choose("go-on")),
        (B, Move::choose("accept")),
        (A, Move::choose("ready")),
        (B, Move::choose("ready")),
        (A, Move::choose("tell").with_text("I waited.")),
        (B, Move::choose("read")),
    ]
}

/// A flow with options that take lines, words of a list, and own lines.
fn lines_flow() -> Flow {
    let to = || To::step("feel");
    FlowDraft::new("lines", 1)
        .step(send("door"))
        .step(
            Step::new("door", Stage::Opening, Who::Invite(Members::Everyone), Ask::Choice)
                .unseen()
                .option(Choice::new("accept", To::step("write")).mark(Mark::Consent))
                .option(Choice::new("not-now", To::Drop).mark(Mark::NotNow)),
        )
        .step(
            Step::new("write", Stage::Naming, Who::Lead, Ask::Choice)
                .option(Choice::new("on", to()).note(100).lines(1))
                .option(Choice::new("bare", to()).lines(1))
                .option(Choice::new("must", to()).text(100).lines(1)),
        )
        .step(
            Step::new("feel", Stage::Naming, Who::Lead, Ask::words(reweave::flow::WordList::Feelings, 4))
                .to(To::step("keep"))
                .pass(To::step("keep")),
        )
        .step(
            Step::new("keep", Stage::Naming, Who::Everyone, Ask::lines(4))
                .unseen()
                .to(To::step("done"))
                .pass(To::step("done")),
        )
        .step(done())
        .check()
        .expect("it is sound")
}

/// The first moves of that flow, and one pick of own lines.
fn to_lines(moves: usize) -> Conversation {
    let mut conversation = Conversation::start(&lines_flow(), setup(), at(0)).expect("two people");
    let all = [
        (A, Move::say("topic")),
        (B, Move::choose("accept")),
        (A, Move::choose("on").with_words(Words::text("note").and_picks(["0.1"]))),
        (A, Move::pick(["sad"])),
        (A, Move::pick(["0.1"])),
    ];
    for (seat, made) in all.into_iter().take(moves) {
        conversation.apply(seat, made, at(0)).expect("a step on the way");
    }
    conversation
}

/// Stored and taken up again.
fn again(conversation: &Conversation) -> Conversation {
    let json = serde_json::to_string(&conversation.saved()).expect("it can be written");
    let saved: Saved = serde_json::from_str(&json).expect("it can be read");
    Conversation::resume(conversation.flow(), &saved).expect("it was stored")
}

fn one_of_each_kind() -> Vec<Move> {
    vec![
        Move::say("words"),
        Move::choose("fits"),
        Move::pick(["keep-words"]),
        Move::Pass,
        Move::TakeBack,
        Move::Moment,
        Move::Break,
        Move::Ready,
        Move::Longer,
        Move::Pace(Note::TooFast),
        Move::Leave,
    ]
}

fn view(conversation: &Conversation, seat: Seat) -> reweave::View<'_> {
    conversation.view(seat, at(10 * MINUTE)).expect("a seat of this conversation")
}

/// The move is taken; the conversation itself is left as it is.
fn taken(conversation: &Conversation, seat: Seat, made: Move) {
    let applied: Result<Applied, Refusal> = conversation.clone().apply(seat, made, at(0));
    assert_eq!(applied.map(|applied| applied.revision), Ok(conversation.revision() + 1));
}

fn refused(conversation: &Conversation, seat: Seat, made: Move) -> Refusal {
    refused_at(conversation, seat, made, at(0))
}

/// Why the move is refused; and it changes nothing.
fn refused_at(conversation: &Conversation, seat: Seat, made: Move, now: Time) -> Refusal {
    let mut copy = conversation.clone();
    let refusal = copy.apply(seat, made, now).expect_err("it cannot be taken");
    assert_eq!(copy, *conversation);
    assert_eq!(copy.saved(), conversation.saved());
    assert_eq!(copy.tick(now), conversation.clone().tick(now));
    refusal
}

fn says(refusal: &Refusal, code: &str, message: &str) {
    assert_eq!(refusal.code(), code);
    assert_eq!(refusal.to_string(), message);
}

/// A stored conversation in which the first person has just spoken.
fn stored() -> Value {
    let mut conversation = Conversation::start(&Flow::brief(), setup(), at(0)).expect("two people");
    for ((seat, made), minute) in to_check().into_iter().take(5).zip(0..) {
        conversation.apply(seat, made, at(minute * MINUTE)).expect("a step on the way");
    }
    serde_json::to_value(conversation.saved()).expect("it can be written")
}

fn resumed(edit: impl Fn(&mut Value)) -> Result<Conversation, SavedError> {
    let mut value = stored();
    edit(&mut value);
    let saved: Saved = serde_json::from_value(value).expect("the form is right");
    Conversation::resume(&Flow::brief(), &saved)
}

fn list<'a>(saved: &'a mut Value, key: &str) -> &'a mut Vec<Value> {
    saved[key].as_array_mut().expect("a list")
}
