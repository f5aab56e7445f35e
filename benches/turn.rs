//! What a whole turn of the flow `brief` costs, beside what it cannot do without.
//!
//! A turn is three moves (one person tells, the other says back, the first finds that it fits), and after each of them
//! both screens. Each benchmark does this once:
//!
//! - `reweave`: makes and applies the three moves and renders the six screens with [`Reader::prompt`] into two prompts
//!   whose memory is used again. All of a screen is rendered: what is asked, options, moves, the map, the words to lean
//!   on, what was said, where to find help.
//! - `moves` and `screens`: the two parts of it.
//! - `fluent`: finds the same messages in a bundle and writes them with `write_pattern` into one string whose memory is
//!   used again. The list of messages and the arguments are made beforehand, so this is only formatting: no state, no
//!   choice of what to show, nothing that people wrote. That every text is the same as on the screens is asserted.
//! - `by_hand`: writes the same texts with a `match` and `write!`, in English alone and without any fallback. The
//!   arguments are made beforehand too.
//!
//! `twenty_moves` is something else: moves without words (moments of quiet, and their ends) where the log has 12 entries,
//! and where it has 1,002.
//!
//! Before the tables stands a summary: the same closures, measured in turns so that a slower second meets all of them,
//! as ratios of medians.

#[path = "turn/by_hand.rs"]
mod by_hand;

use std::hint::black_box;

use by_hand::Text;
use divan::Bencher;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
use reweave::{Conversation, Flow, Move, Person, Phrasebook, Prompt, Seat, Setup, Time, View};
use serde_json::Value;

const NOW: Time = Time::from_millis(0);
const TOLD: &str = "On Tuesday the plan was changed, and I heard of it from my sister. I felt left out, and I was \
                    sad the whole evening.";
const SAID_BACK: &str =
    "You learned from your sister that we had changed the plan. You felt left out and sad.";
const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

#[expect(clippy::disallowed_methods, reason = "`cargo bench` says so in the arguments")]
fn main() {
    if std::env::args().any(|arg| arg == "--bench") {
        summary::print();
    }
    divan::main();
}

#[divan::bench(args = LANGUAGES)]
fn reweave(bencher: Bencher<'_, '_>, language: &str) {
    let book = phrasebook();
    let start = before_the_turn(language);
    let mut screens = Screens::new(&book, language);
    bencher.with_inputs(|| start.clone()).bench_local_refs(|conversation| screens.turn(conversation));
}

#[divan::bench]
fn moves(bencher: Bencher<'_, '_>) {
    let start = before_the_turn("en");
    bencher.with_inputs(|| start.clone()).bench_local_refs(|conversation| {
        turn(conversation, |_| {});
    });
}

#[divan::bench(args = LANGUAGES)]
fn screens(bencher: Bencher<'_, '_>, language: &str) {
    let book = phrasebook();
    let states = states(language);
    let mut screens = Screens::new(&book, language);
    bencher.bench_local(|| states.iter().for_each(|conversation| screens.show(conversation)));
}

#[divan::bench(args = LANGUAGES)]
fn fluent(bencher: Bencher<'_, '_>, language: &str) {
    let peer = Peer::new(language);
    let mut out = String::new();
    bencher.bench_local(|| peer.write(&mut out));
}

#[divan::bench]
fn by_hand(bencher: Bencher<'_, '_>) {
    let hand = Hand::new(&Peer::new("en"));
    let mut out = String::new();
    bencher.bench_local(|| hand.write(&mut out));
}

// One input at a time: many large logs at once would be measured as memory that is not in the cache.
#[divan::bench(args = [12, 1_002], sample_size = 1, sample_count = 1_000)]
fn twenty_moves(bencher: Bencher<'_, '_>, entries: u64) {
    let filled = filled(entries - 2);
    bencher.with_inputs(|| with_room(&filled)).bench_local_refs(ten_pairs);
}

fn phrasebook() -> Phrasebook {
    Phrasebook::new(Resources::NoResources)
}

/// Both have joined, and the first is asked to tell.
fn before_the_turn(language: &str) -> Conversation {
    let terms = TermsFacts {
        kept: Kept::Nowhere,
        kept_for: KeptFor::UntilItCloses,
        other_readers: 0,
        read_by_ai: false,
    };
    let people = ["Amal", "Bo"].map(|name| Person::new(name).langs([language]));
    let setup = people.into_iter().fold(Setup::new(terms), Setup::person);
    let mut conversation = Conversation::start(&Flow::brief(), setup, NOW).expect("two people");
    apply(&mut conversation, Seat::FIRST, Move::choose("go-on"));
    apply(&mut conversation, Seat::FIRST, Move::say("last Tuesday"));
    apply(&mut conversation, Seat::SECOND, Move::choose("go-on"));
    apply(&mut conversation, Seat::SECOND, Move::choose("accept"));
    conversation
}

fn apply(conversation: &mut Conversation, seat: Seat, made: Move) {
    conversation.apply(seat, made, NOW).expect("a move that is offered");
}

/// The three moves, and something after each.
fn turn(conversation: &mut Conversation, mut after: impl FnMut(&Conversation)) {
    apply(conversation, Seat::FIRST, Move::choose("tell").with_text(TOLD));
    after(conversation);
    apply(conversation, Seat::SECOND, Move::say(SAID_BACK));
    after(conversation);
    apply(conversation, Seat::FIRST, Move::choose("fits"));
    after(conversation);
}

/// The conversation after each of the three moves.
fn states(language: &str) -> Vec<Conversation> {
    let mut states = Vec::new();
    turn(&mut before_the_turn(language), |conversation| states.push(conversation.clone()));
    states
}

fn view(conversation: &Conversation, seat: Seat) -> View<'_> {
    conversation.view(seat, NOW).expect("a seat of this conversation")
}

/// The devices of both people: each its language and its memory.
struct Screens {
    reader: reweave::Reader,
    prompts: [Prompt; 2],
}

impl Screens {
    fn new(book: &Phrasebook, language: &str) -> Self {
        Self { reader: book.reader([language]), prompts: [Prompt::new(), Prompt::new()] }
    }

    fn show(&mut self, conversation: &Conversation) {
        for (seat, prompt) in [Seat::FIRST, Seat::SECOND].into_iter().zip(&mut self.prompts) {
            self.reader.prompt(&view(conversation, seat), prompt);
            black_box(prompt.body());
        }
    }

    fn turn(&mut self, conversation: &mut Conversation) {
        turn(conversation, |conversation| self.show(conversation));
    }
}

/// A message of a screen: its id, its attribute, and the words that the screen has for it.
struct Message {
    id: String,
    attribute: Option<String>,
    text: String,
}

/// The formatter alone, with the messages and arguments of the six screens.
struct Peer {
    bundle: FluentBundle<FluentResource>,
    screens: Vec<(FluentArgs<'static>, Vec<Message>)>,
}

impl Peer {
    fn new(language: &str) -> Self {
        let bundle = bundle(language);
        let book = phrasebook();
        let reader = book.reader([language]);
        let mut prompt = Prompt::new();
        let mut screens = Vec::new();
        for conversation in states(language) {
            for seat in [Seat::FIRST, Seat::SECOND] {
                let view = view(&conversation, seat);
                reader.prompt(&view, &mut prompt);
                let mut args = FluentArgs::new();
                args.set("their_name", prompt.ids().prompt.expect("a message").1.their_name.to_owned());
                for (name, value) in
                    [("their_gender", "other"), ("your_gender", "other"), ("register", "informal")]
                {
                    args.set(name, value);
                }
                let messages = messages(&prompt);
                for message in &messages {
                    let text = format(&bundle, &message.id, message.attribute.as_deref(), &args);
                    assert_eq!(text, message.text, "{} {:?}", message.id, message.attribute);
                }
                screens.push((args, messages));
            }
        }
        Self { bundle, screens }
    }

    fn write(&self, out: &mut String) {
        let mut errors = Vec::new();
        for (args, messages) in &self.screens {
            out.clear();
            for message in messages {
                let found = self.bundle.get_message(&message.id).expect("a message");
                let pattern = match &message.attribute {
                    Some(name) => found.get_attribute(name).expect("an attribute").value(),
                    None => found.value().expect("a value"),
                };
                self.bundle.write_pattern(out, pattern, Some(args), &mut errors).expect("a string takes all");
            }
            black_box(out.as_str());
        }
    }
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.parse().expect("a tag")]);
    for name in ["shared", "brief", "terms", "moves", "feelings"] {
        let file = format!("{}/locales/{language}/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(file).expect("a catalog of this crate");
        bundle.add_resource(FluentResource::try_new(text).expect("sound syntax")).expect("no id twice");
    }
    bundle
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> String {
    let message = bundle.get_message(id).expect(id);
    let pattern =
        attribute.map_or(message.value(), |name| message.get_attribute(name).map(|found| found.value()));
    bundle.format_pattern(pattern.expect(id), Some(args), &mut Vec::new()).into_owned()
}

/// All messages of a screen: `ids` has the shape of the screen, with a message where that has a text.
fn messages(prompt: &Prompt) -> Vec<Message> {
    let screen = serde_json::to_value(prompt).expect("a prompt is an object");
    let mut all = Vec::new();
    collect(&screen["ids"], &screen, &mut all);
    all
}

fn collect(ids: &Value, screen: &Value, all: &mut Vec<Message>) {
    match ids {
        Value::Array(pair) if pair.len() == 2 && pair[0].is_string() => {
            let id = pair[0].as_str().expect("an id");
            let (id, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
            let text = screen.get("label").unwrap_or(screen).as_str().expect("a text");
            // A group's name is written once, however many words are in it.
            if !(id.starts_with("feelings-") && all.iter().any(|message| message.id == id)) {
                let (id, attribute) = (id.to_owned(), attribute.map(str::to_owned));
                all.push(Message { id, attribute, text: text.to_owned() });
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, ids)| collect(ids, &screen[place], all));
        }
        Value::Object(places) => {
            places.iter().for_each(|(place, ids)| collect(ids, &screen[place], all));
        }
        _ => {}
    }
}

/// The same texts by hand: the name of the other, and which texts.
struct Hand {
    screens: Vec<(String, Vec<Text>)>,
}

impl Hand {
    fn new(peer: &Peer) -> Self {
        let mut other_words = Vec::new();
        let screens = peer.screens.iter().map(|(args, messages)| {
            let name = match args.get("their_name") {
                Some(fluent::FluentValue::String(name)) => name.to_string(),
                _ => String::new(),
            };
            let texts = messages.iter().map(|message| {
                let text = Text::of(&message.id, message.attribute.as_deref()).expect(&message.id);
                let mut out = String::new();
                text.write(&name, &mut out);
                if out != message.text {
                    other_words.push(message.id.clone());
                }
                text
            });
            let texts = texts.collect();
            (name, texts)
        });
        let screens = screens.collect();
        other_words.dedup();
        if !other_words.is_empty() {
            eprintln!("benches/turn/by_hand.rs has other words than the catalogs by now: {other_words:?}");
        }
        Self { screens }
    }

    fn write(&self, out: &mut String) {
        for (name, texts) in &self.screens {
            out.clear();
            for text in texts {
                text.write(name, out);
            }
            black_box(out.as_str());
        }
    }
}

/// A log of so many entries: moments of quiet, and their ends.
fn filled(entries: u64) -> Conversation {
    let mut conversation = before_the_turn("en");
    while conversation.revision() < entries {
        pair(&mut conversation);
    }
    assert_eq!(conversation.revision(), entries);
    conversation
}

/// A copy has no room for another entry, and would be copied once more with the next one: that is done beforehand.
fn with_room(conversation: &Conversation) -> Conversation {
    let mut conversation = conversation.clone();
    pair(&mut conversation);
    conversation
}

fn pair(conversation: &mut Conversation) {
    apply(conversation, Seat::FIRST, Move::Moment);
    apply(conversation, Seat::FIRST, Move::Ready);
}

fn ten_pairs(conversation: &mut Conversation) {
    for _ in 0..10 {
        pair(conversation);
    }
}

/// The ratios, measured side by side.
mod summary {
    use std::time::{Duration, Instant};

    use super::{
        Hand, Peer, Screens, before_the_turn, filled, phrasebook, states, ten_pairs, turn, with_room,
    };

    const BATCHES: usize = 301;
    const IN_A_BATCH: u32 = 32;

    pub(super) fn print() {
        let book = phrasebook();
        let start = before_the_turn("en");
        let states = states("en");
        let (mut screens, mut again) = (Screens::new(&book, "en"), Screens::new(&book, "en"));
        let peer = Peer::new("en");
        let hand = Hand::new(&peer);
        let (mut out, mut by_hand) = (String::new(), String::new());
        let (few, many) = (filled(10), filled(1_000));
        let messages = peer.screens.iter().map(|(_, messages)| messages.len()).sum::<usize>();

        let mut times: [Vec<Duration>; 7] = Default::default();
        for _ in 0..BATCHES {
            times[0].push(each(|| start.clone(), |conversation| screens.turn(conversation)));
            times[1].push(each(|| (), |()| peer.write(&mut out)));
            times[2].push(each(|| (), |()| hand.write(&mut by_hand)));
            times[3].push(each(|| start.clone(), |conversation| turn(conversation, |_| {})));
            times[4].push(each(|| (), |()| states.iter().for_each(|state| again.show(state))));
            times[5].push(each(|| with_room(&few), ten_pairs));
            times[6].push(each(|| with_room(&many), ten_pairs));
        }
        let [reweave, fluent, by_hand, moves, screens, few, many] = times.map(median);
        println!(
            "A whole turn: 3 moves and 6 screens with {messages} messages, in English. Medians of {BATCHES}."
        );
        println!("  reweave           {reweave:>9.2} µs  (moves {moves:.2}, screens {screens:.2})");
        println!("  fluent, the same  {fluent:>9.2} µs  reweave / fluent   {:.2}", reweave / fluent);
        println!("  by hand, the same {by_hand:>9.2} µs  reweave / by hand  {:.2}", reweave / by_hand);
        println!("Twenty moves where the log has 12 entries, and where it has 1,002.");
        println!(
            "  {:.0} ns and {:.0} ns          1,002 / 12         {:.2}\n",
            few * 1e3,
            many * 1e3,
            many / few
        );
    }

    /// The time of a batch, without the making of what it starts from.
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    fn each<T>(mut input: impl FnMut() -> T, mut measured: impl FnMut(&mut T)) -> Duration {
        let mut time = Duration::ZERO;
        for _ in 0..IN_A_BATCH {
            let mut input = input();
            let start = Instant::now();
            measured(&mut input);
            time += start.elapsed();
        }
        time
    }

    /// Of one, in microseconds.
    fn median(mut times: Vec<Duration>) -> f64 {
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64() * 1e6 / f64::from(IN_A_BATCH)
    }
}
