//! What saving and taking up a whole conversation costs, beside plain rows of the same content.
//!
//! The conversation is `dyad`, from the start to the end, with words. `rows` is what an app would write by itself: one struct for
//! each move, with all that came with it, through `serde_json`, and nothing checked when it is read. Saving and taking up are
//! measured in turns with the rows, so that a slower second meets all of them, and shown as ratios of medians.

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use reweave::saved::Saved;
use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
use serde::{Deserialize, Serialize};

/// A move, as a row of a table has it.
#[derive(Serialize, Deserialize)]
struct Row {
    seat: usize,
    step: String,
    at: i64,
    #[serde(rename = "move")]
    kind: String,
    option: Option<String>,
    options: Option<Vec<String>>,
    text: Option<String>,
    fields: Option<Vec<(String, String)>>,
}

/// A whole conversation, and its rows.
fn played() -> (Conversation, Vec<Row>) {
    let terms = TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    let mut conversation =
        Conversation::start(&Flow::dyad(), setup, Time::from_millis(0)).expect("two people");
    let told = "On Tuesday the plan was changed, and I heard of it from my sister. I felt left out.";
    let back =
        [("in-my-words", "You learned of it from your sister."), ("makes-sense", "You had counted on it.")];
    let (a, b) = (Seat::FIRST, Seat::SECOND);
    let limit = [("when", "plans change"), ("i-will", "ask you first")];
    let moves = [
        (a, Move::choose("go-on")),
        (a, Move::choose("i-begin").with_text("last Tuesday")),
        (b, Move::choose("go-on")),
        (b, Move::choose("accept")),
        (a, Move::choose("ready")),
        (b, Move::choose("ready")),
        (a, Move::choose("tell").with_text(told)),
        (b, Move::choose("read")),
        (b, Move::fill(back)),
        (a, Move::choose("fits-more")),
        (a, Move::choose("next-piece").with_text(told)),
        (b, Move::choose("read")),
        (b, Move::fill(back)),
        (a, Move::choose("fits")),
        (b, Move::choose("tell").with_text(told)),
        (a, Move::choose("read")),
        (a, Move::fill(back)),
        (b, Move::choose("fits")),
        (a, Move::choose("one-more")),
        (b, Move::choose("one-more")),
        (a, Move::pick(["limit", "thanks"])),
        (b, Move::pick(["request"])),
        (a, Move::fill(limit)),
        (b, Move::choose("heard")),
        (a, Move::say("Thank you for coming.")),
        (b, Move::choose("heard")),
        (b, Move::fill([("would-you", "tell me first next time"), ("by-when", "from now on")])),
        (a, Move::choose("yes")),
        (a, Move::choose("in-a-week")),
        (b, Move::choose("in-a-week")),
        (a, Move::choose("done")),
        (b, Move::choose("done")),
    ];
    let mut rows = Vec::new();
    for ((seat, made), minute) in moves.into_iter().zip(1..) {
        let now = Time::from_millis(minute * 60_000);
        let step = conversation.view(seat, now).and_then(|view| view.step()).expect("a step that is asked");
        let (seat_number, step) = (seat.index(), step.id.to_string());
        rows.push(Row { seat: seat_number, step, at: now.millis(), ..row(&made) });
        conversation.apply(seat, made, now).expect("a move that is offered");
    }
    assert!(conversation.operator(Time::from_millis(0)).ending().is_some(), "it went its way to the end");
    (conversation, rows)
}

/// What a row has of a move.
fn row(made: &Move) -> Row {
    let json = serde_json::to_value(made).expect("a move is an object");
    let text = |key: &str| json[key].as_str().map(str::to_owned);
    let fields = json["fields"].as_object().map(|fields| {
        fields.iter().map(|(id, text)| (id.clone(), text.as_str().unwrap_or_default().to_owned())).collect()
    });
    let options = json["options"].as_array();
    let options = options.map(|all| all.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect());
    Row {
        seat: 0,
        step: String::new(),
        at: 0,
        kind: text("move").expect("its name"),
        option: text("option"),
        options,
        text: text("text"),
        fields,
    }
}

#[expect(clippy::disallowed_methods, reason = "`cargo bench` says so in the arguments")]
fn main() {
    if std::env::args().any(|arg| arg == "--bench") {
        summary();
    }
    divan::main();
}

fn save(conversation: &Conversation) -> String {
    serde_json::to_string(&conversation.saved()).expect("it can be stored")
}

fn take_up(flow: &Flow, json: &str) -> Conversation {
    let saved: Saved = serde_json::from_str(json).expect("what was stored");
    Conversation::resume(flow, &saved).expect("what was stored")
}

#[divan::bench]
fn saving(bencher: Bencher<'_, '_>) {
    let (conversation, _) = played();
    bencher.bench_local(|| save(&conversation));
}

#[divan::bench]
fn taking_up(bencher: Bencher<'_, '_>) {
    let (flow, (conversation, _)) = (Flow::dyad(), played());
    let json = save(&conversation);
    bencher.bench_local(|| take_up(&flow, &json));
}

#[divan::bench]
fn rows_written(bencher: Bencher<'_, '_>) {
    let (_, rows) = played();
    bencher.bench_local(|| serde_json::to_string(&rows).expect("rows"));
}

#[divan::bench]
fn rows_read(bencher: Bencher<'_, '_>) {
    let json = serde_json::to_string(&played().1).expect("rows");
    bencher.bench_local(|| serde_json::from_str::<Vec<Row>>(&json).expect("rows"));
}

fn summary() {
    const BATCHES: usize = 301;
    let (flow, (conversation, rows)) = (Flow::dyad(), played());
    let json = save(&conversation);
    let plain = serde_json::to_string(&rows).expect("rows");
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..BATCHES {
        times[0].push(each(|| save(&conversation)));
        times[1].push(each(|| serde_json::to_string(&rows).expect("rows")));
        times[2].push(each(|| take_up(&flow, &json)));
        times[3].push(each(|| serde_json::from_str::<Vec<Row>>(&plain).expect("rows")));
    }
    let [saved, written, resumed, read] = times.map(median);
    println!("A whole conversation of {} moves. Medians of {BATCHES}.", rows.len());
    println!("  save    {saved:>8.2} µs, rows {written:>8.2} µs   save / rows     {:.2}", saved / written);
    println!("  take up {resumed:>8.2} µs, rows {read:>8.2} µs   take up / rows  {:.2}", resumed / read);
    println!("  stored  {} bytes, rows {} bytes\n", json.len(), plain.len());
}

#[expect(clippy::disallowed_methods, reason = "what a benchmark is for")]
fn each<T>(mut run: impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..16 {
        black_box(run());
    }
    start.elapsed() / 16
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1e6
}
