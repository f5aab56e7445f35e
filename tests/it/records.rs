//! What stays when a conversation is over: what people chose, and nothing else.

use crate::common::table::{Table, done, one_door, sound, tells};
use crate::common::{phrasebook, terms};
use reweave::conversation::Again;
use reweave::flow::{Ask, Choice, Field, Mark, Step, To, Who};
use reweave::view::{AnswerKind, Record};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Stage, Time, Words};

const A: Seat = Seat::FIRST;
const B: Seat = Seat::SECOND;

fn now() -> Time {
    Time::from_millis(0)
}

fn started() -> Conversation {
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo *the* first"));
    Conversation::start(&Flow::dyad(), setup, now()).unwrap()
}

#[track_caller]
fn play(conversation: &mut Conversation, moves: Vec<(Seat, Move)>) {
    for (seat, made) in moves {
        conversation.apply(seat, made.clone(), now()).unwrap_or_else(|refusal| panic!("{made:?}: {refusal}"));
    }
}

/// A conversation up to its close: a limit, a request for which something else is taken, one that stays open, a next step.
fn to_the_close() -> Conversation {
    let mut conversation = started();
    let moves = vec![
        (A, Move::choose("go-on")),
        (A, Move::choose("i-begin").with_text("Tuesday")),
        (B, Move::choose("go-on")),
        (B, Move::choose("accept")),
        (A, Move::choose("ready")),
        (B, Move::choose("ready")),
        (A, Move::choose("tell").with_text("I waited.")),
        (B, Move::choose("read")),
        (B, Move::fill([("in-my-words", "You waited.")])),
        (A, Move::choose("fits")),
        (B, Move::choose("own").with_fields([("what-i-did", "I did not call.")])),
        (A, Move::choose("thank-you")),
        (A, Move::choose("one-more")),
        (B, Move::choose("one-more")),
        (A, Move::pick(["limit", "request"])),
        (B, Move::pick(["request", "next-step"])),
        (A, Move::fill([("i-will", "go home"), ("when", "I wait an hour")])),
        (B, Move::choose("heard")),
        (A, Move::fill([("would-you", "call me")])),
        (B, Move::choose("something-else").with_text("I can write to you.")),
        (A, Move::choose("take-it")),
        (B, Move::fill([("would-you", "tell me earlier")])),
        (A, Move::choose("need-time")),
        (B, Move::say("A walk on Sunday.")),
        (A, Move::choose("heard")),
    ];
    play(&mut conversation, moves);
    assert_eq!(conversation.operator(now()).step().id, "close");
    conversation
}

fn close(conversation: &mut Conversation, a: Move, b: Move) {
    play(conversation, vec![(A, a), (B, b), (A, Move::choose("done")), (B, Move::choose("done"))]);
}

fn with_lines(option: &str, fields: &[(&str, &str)], lines: &[&str]) -> Move {
    Move::choose(option).with_words(Words::fields(fields.iter().copied()).and_picks(lines.iter().copied()))
}

#[track_caller]
fn record(conversation: &Conversation, seat: Seat) -> Record {
    conversation.view(seat, now()).unwrap().record().expect("it is completed")
}

#[test]
fn limits_requests_and_next_steps_stay_with_the_lines_that_both_picked() {
    let mut conversation = to_the_close();
    let late = [("when", "it is late"), ("i-will", "sleep")];
    close(
        &mut conversation,
        with_lines("in-a-week", &late, &["0.2"]),
        with_lines("in-two-weeks", &[], &["1.2"]),
    );
    let (a, b) = (record(&conversation, A), record(&conversation, B));
    assert_eq!(a, b, "nothing in it is for one of them alone");
    assert_eq!(a.lines.iter().map(|line| line.id.to_string()).collect::<Vec<_>>(), ["0.2", "1.2"]);
    assert_eq!(a.limits.len(), 2, "the one given as a card, and the one set at the close");
    let answers: Vec<_> = a.requests.iter().filter_map(|request| request.answer.as_ref()).collect();
    assert_eq!(
        answers.iter().map(|answer| answer.kind).collect::<Vec<_>>(),
        [AnswerKind::Instead, AnswerKind::Open]
    );
    assert_eq!(answers[0].words.as_ref().and_then(Words::as_text), Some("I can write to you."));
    assert_eq!(a.date, Some(now()));
    assert_eq!(a.next_steps.len(), 1);
    assert_eq!(a.again, Some(Again { days: Some(14) }), "the later of the two days");
    let markdown = phrasebook().without_isolation().reader(["en"]).record(&a);
    assert!(markdown.contains("Bo \\*the\\* first"), "{markdown}");
    assert!(markdown.contains("\nDate (UTC): 1970-01-01\n"), "{markdown}");
    assert!(markdown.contains("> Answer: Something else\n>\n> I can write to you.\n"), "{markdown}");
    assert!(markdown.contains("> Answer: Still open\n"), "{markdown}");
    assert!(markdown.contains("> When this happens: I wait an hour\n>\n> I will: go home\n"), "{markdown}");
    for (language, title) in [("es", "# "), ("ar", "# ")] {
        let markdown = phrasebook().reader([language]).record(&a);
        assert!(markdown.starts_with(title) && !markdown.contains("record-"), "{markdown}");
    }
    let json = serde_json::to_string(&a).unwrap();
    assert_eq!(serde_json::from_str::<Record>(&json).unwrap(), a);
    assert!(!format!("{a:?}").contains("waited") && !format!("{a:?}").contains("Amal"));
}

#[test]
fn only_what_stands_in_a_form_is_a_limit_of_the_record() {
    let limit = |id: &str, option: Choice| {
        Step::new(id, Stage::Boundaries, Who::Lead, Ask::Choice).mark(Mark::Limit).option(option)
    };
    let form = [Field::required("i-will", 100)];
    let flow = one_door((2, 2), To::step("told"))
        .step(tells("told", Who::Lead, To::step("chosen")).mark(Mark::Limit))
        .step(limit("chosen", Choice::new("as-ever", To::step("set"))).pass(To::step("set")))
        .step(limit("set", Choice::new("one", To::step("done")).form(&form)).pass(To::step("done")))
        .step(done());
    let mut table = Table::of(&sound(flow), 2);
    table.all_join().each([
        (0, Move::say("Not after ten.")),
        (0, Move::choose("as-ever")),
        (0, Move::choose("one").with_fields([("i-will", "sleep")])),
        (0, Move::choose("done")),
        (1, Move::choose("done")),
    ]);
    let mut record = table.view(1).record().expect("it is completed");
    let steps: Vec<&str> = record.limits.iter().map(|line| line.step.as_str()).collect();
    assert_eq!(steps, ["set"]);
    record.limits.clear();
    assert!(record.is_empty(), "the others stand nowhere else");
}

/// How a request of `brief` stands in the record that was answered so.
#[track_caller]
fn answer_in_the_record(answer: &Move) -> AnswerKind {
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation = Conversation::start(&Flow::brief(), setup, now()).unwrap();
    let moves = vec![
        (A, Move::choose("go-on")),
        (A, Move::say("Tuesday")),
        (B, Move::choose("go-on")),
        (B, Move::choose("accept")),
        (A, Move::choose("tell").with_text("I waited.")),
        (B, Move::say("You waited.")),
        (A, Move::choose("fits")),
        (B, Move::Pass),
        (A, Move::choose("request").with_fields([("would-you", "call me")])),
        (B, answer.clone()),
    ];
    play(&mut conversation, moves);
    if *answer == Move::choose("no") {
        conversation.apply(A, Move::choose("leave-it-there"), now()).unwrap();
    }
    let moves = vec![(B, Move::Pass), (A, Move::pick(["keep-words"])), (B, Move::pick(["keep-words"]))];
    play(&mut conversation, moves);
    let record = record(&conversation, A);
    assert_eq!(record.requests.len(), 1);
    // The line itself was kept too: the answer stands beside it there as well.
    let kept = record.lines.iter().find(|line| line.id == record.requests[0].id).expect("all was kept");
    assert_eq!(kept.answer, record.requests[0].answer);
    record.requests[0].answer.as_ref().expect("a request has an answer").kind
}

#[test]
fn a_request_stays_with_its_answer() {
    assert_eq!(answer_in_the_record(&Move::choose("yes")), AnswerKind::Yes);
    assert_eq!(answer_in_the_record(&Move::choose("no")), AnswerKind::No);
    assert_eq!(answer_in_the_record(&Move::choose("need-time")), AnswerKind::Open);
    assert_eq!(answer_in_the_record(&Move::Pass), AnswerKind::Open);
}

#[test]
fn unequal_choices_keep_no_lines_and_no_day() {
    let mut conversation = to_the_close();
    close(&mut conversation, with_lines("in-a-week", &[], &["0.2"]), Move::choose("no-day"));
    let record = record(&conversation, A);
    assert!(record.lines.is_empty());
    assert_eq!(record.again, None);
    assert_eq!(record.limits.len(), 1, "a limit needs nobody's permission");
}

#[test]
fn only_own_lines_can_be_picked() {
    let mut conversation = to_the_close();
    let before = conversation.clone();
    assert!(conversation.apply(A, with_lines("no-day", &[], &["1.2"]), now()).is_err());
    assert!(conversation.apply(A, with_lines("no-day", &[], &["0.99"]), now()).is_err());
    assert!(conversation == before);
}

#[test]
fn what_is_set_at_the_close_is_seen_when_both_have_answered() {
    let mut conversation = to_the_close();
    let lines = |conversation: &Conversation, seat| conversation.view(seat, now()).unwrap().said().count();
    let (own, others) = (lines(&conversation, A), lines(&conversation, B));
    play(&mut conversation, vec![(A, Move::choose("no-day").with_fields([("when", "x"), ("i-will", "y")]))]);
    assert_eq!(lines(&conversation, A), own + 1);
    assert_eq!(lines(&conversation, B), others);
    play(&mut conversation, vec![(B, Move::choose("no-day"))]);
    assert!(lines(&conversation, B) > others);
}

#[test]
fn an_early_end_leaves_no_record() {
    let mut conversation = to_the_close();
    assert_eq!(conversation.view(A, now()).unwrap().record(), None);
    let mut left = started();
    left.apply(A, Move::Leave, now()).unwrap();
    assert_eq!(left.view(A, now()).unwrap().record(), None);
    // Leaving while only the close is open is completion, and keeps nothing of what was picked.
    play(
        &mut conversation,
        vec![(A, with_lines("in-a-week", &[], &["0.2"])), (B, Move::Leave), (A, Move::choose("done"))],
    );
    let record = record(&conversation, A);
    assert!(record.lines.is_empty() && record.again.is_none());
}

#[test]
fn who_left_before_the_close_was_over_learns_nothing_of_it() {
    let mut conversation = to_the_close();
    let limit = Move::choose("no-day").with_fields([("when", "x"), ("i-will", "y")]);
    play(&mut conversation, vec![(A, Move::Leave)]);
    let before = record(&conversation, A);
    play(&mut conversation, vec![(B, limit), (B, Move::choose("done"))]);
    assert_eq!(record(&conversation, A), before);
    assert_eq!(record(&conversation, B).limits.len(), 2);
}

#[test]
fn a_record_survives_the_stored_form() {
    let mut conversation = to_the_close();
    close(&mut conversation, with_lines("in-a-week", &[], &["0.2"]), with_lines("in-a-week", &[], &["1.2"]));
    let json = serde_json::to_string(&conversation.saved()).unwrap();
    let again = Conversation::resume(&Flow::dyad(), &serde_json::from_str(&json).unwrap()).unwrap();
    assert_eq!(record(&again, B), record(&conversation, B));
}

/// The texts of a record as a Markdown program shows them, by paragraph, with the structure that they stand in.
fn rendered(markdown: &str) -> Vec<(String, String)> {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let mut open = Vec::new();
    let mut shown = Vec::new();
    for event in Parser::new_ext(markdown, Options::all().difference(Options::ENABLE_SMART_PUNCTUATION)) {
        match event {
            Event::Start(tag) => {
                open.push(match tag {
                    Tag::Paragraph => "p".to_owned(),
                    Tag::BlockQuote(None) => "quote".to_owned(),
                    Tag::Strong => "strong".to_owned(),
                    Tag::Heading { level, .. } => level.to_string(),
                    other => panic!("{other:?} in {markdown}"),
                });
                if matches!(open.last().map(String::as_str), Some("p" | "h1" | "h2")) {
                    shown.push((open.join(" "), String::new()));
                }
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => shown.last_mut().expect("text stands in something").1.push_str(&text),
            Event::SoftBreak | Event::HardBreak => shown.last_mut().expect("a break").1.push('\n'),
            other => panic!("{other:?} in {markdown}"),
        }
    }
    shown
}

/// What is to be seen of a text: its lines, without the space before and after each.
fn seen(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// A record in which this stands wherever a text can.
fn record_of(text: &str, name: &str) -> Record {
    let mut conversation = to_the_close();
    close(&mut conversation, Move::choose("no-day"), Move::choose("no-day"));
    let mut record = record(&conversation, A);
    record.limits[0].words = Some(Words::fields([("when", text), ("i-will", text)]));
    record.requests[0].answer.as_mut().unwrap().words = Some(Words::text(text));
    record.requests[1].words = Some(Words::text(text));
    for line in [&mut record.limits[0], &mut record.requests[1]] {
        Person::new(name).name().clone_into(&mut line.name);
    }
    record
}

/// It is shown as a plain text is shown, in the same places of the same structure.
#[track_caller]
fn stays_text(text: &str) {
    let name = if Person::new(text).name().is_empty() { "Bo" } else { text };
    let reader = phrasebook().without_isolation();
    let markdown = reader.reader(["en"]).record(&record_of(text, name));
    let plain = reader.reader(["en"]).record(&record_of("PLAIN", "NAME"));
    let (text, name) = (Words::text(text), Person::new(name));
    let text = seen(text.as_text().unwrap());
    let expected: Vec<_> = rendered(&plain)
        .into_iter()
        .map(|(place, shown)| (place, shown.replace("PLAIN", &text).replace("NAME", name.name())))
        .collect();
    assert_eq!(rendered(&markdown), expected, "{markdown}");
    // What the extensions of GitHub make links of.
    let links = markdown.to_lowercase().replace("\\://", " ").replace("\\@", " ");
    assert!(!links.contains("://") && !links.contains("www.") && !links.contains('@'), "{markdown}");
}

#[test]
fn no_text_becomes_markup() {
    for text in [
        "a\n - one",
        "a\n 1. one",
        "a\n  ---",
        "a\n\u{a0}- one",
        "a\n\u{3000}# one",
        "a\n\t- one",
        "a\n    code",
        "a\n===",
        "a\n=",
        "a\n-",
        "a\n+ one\n* two\n1) three\n- [ ] four",
        "a\n# one\n## two #",
        "a | b\n--|--\nc | d",
        "a\n:--",
        "| a |\n|---|",
        "```\nx\n```",
        "~~~\nx",
        "~~a~~ ~b~ **c** __d__ *e* _f_ `g` $h$ $$i$$ ^j^",
        "<b>x</b> <!-- y --> <https://a.example> <a@b.example>",
        "https://a.example and HTTP://a.example ftp://a.example",
        "www.a.example WWW.a.example a@b.example",
        "[a](b) ![a](b) [a][b] [a] [[a]]",
        "[a]: b\n[^1]: c\nx[^1]",
        "&amp; &#65; &lt;b&gt;",
        "a\\\nb\\",
        "\\*a\\*",
        "a\n\n\nb",
        "> a\n> [!NOTE]\n> b",
        "[!NOTE]\nb",
        "---\na: b\n---",
        "+++\na\n+++",
        "a\n: b",
        "***\n___\n- - -",
        "1986. A great year\n10000000000. no",
        "{#id} {.class}",
        "-# small",
        "a  \nb",
        ":::note\nx\n:::",
        "\u{feff}# a",
        "%a",
        "'a' \"b\"",
    ] {
        stays_text(text);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(256))]
    #[test]
    fn no_text_of_signs_becomes_markup(text in "[a1 \n\t\u{a0}\u{3000}\\-+*_=#>.():|`~<\\[\\]!\\\\&;^$\\{\\}/w@'\"]{1,24}") {
        if Words::text(&text).is_empty() {
            return Ok(());
        }
        stays_text(&text);
    }
}
