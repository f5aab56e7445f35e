//! Two people hold a conversation at one terminal, or one person prepares for it alone, or several share in a circle.
//!
//! Run it with `cargo run -p reweave-talk`; `--demo` plays a sample, `--help` says more. Read it from here: [`start`] asks
//! who takes part, [`play`] is the loop, [`turn`] is one person's screen, [`closing`] is the end. The library decides what
//! may happen and has the words for it; this program has the screen, with a few words of its own around it ([`book`]), the
//! clock and the file.

mod again;
mod book;
mod clock;
mod closing;
mod demo;
mod extras;
mod instead;
mod items;
mod keep;
mod keyed;
mod layout;
mod lines;
mod lock;
mod menu;
mod names;
mod outside;
mod plain;
mod play;
mod record;
mod rest;
mod screen;
mod several;
mod sheet;
mod start;
mod store;
mod terminal;
mod turn;
mod write;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use reweave::terms::Resources;
use reweave::{Conversation, Flow, Seat, Words};

use again::Looked;
use book::{Book, is_for_one, is_for_several};
use layout::Page;
use lines::Stop;
use play::Play;
use start::{First, Languages, tags};
use store::Store;
use terminal::Terminal;

/// The flow that is taken when none is named.
const FLOW: &str = "dyad";
/// The flow for more than two.
const CIRCLE: &str = "circle";
/// The flow that looks at a record again.
const CHECKIN: &str = "checkin";

/// A guided conversation between people who share one screen, or pages on which one person prepares alone.
///
/// The first page says what this is not for. What you write and choose stays in one file on this device, so that you can
/// stop and go on later. Anyone who can use your account can open it. It is deleted when the conversation closes.
#[derive(Parser)]
#[command(
    name = "reweave-talk",
    after_help = "\
Examples:
  reweave-talk                                 start, or go on where you stopped
  reweave-talk --demo                          watch a sample conversation
  reweave-talk --flow brief                    the shorter conversation, about 20 minutes
  reweave-talk --flow ask                      one asks the other for something good
  reweave-talk --flow solo                     alone: prepare for a conversation, or for not having one
  reweave-talk --flow circle                   three to six people share in turn, round one table
  reweave-talk --flow circle --option mode=repair
                                               three to six people repair something among them
  reweave-talk --record reweave-talk.record.json
                                               look again at what came of an earlier conversation
  reweave-talk --warm-first                    begin with something good about the other
  reweave-talk --lang es                       in Spanish
  reweave-talk --lang ar --other-lang en       each in their own language
  reweave-talk --plain                         numbers instead of keys
  reweave-talk --demo --flow brief --lang ar   the shorter sample, in Arabic
In a checkout of reweave, `cargo run -p reweave-talk --` stands in place of `reweave-talk`.

Exit status: 0 at the end, or when you stop; 1 if something failed on the way; 2 if it could not start."
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
struct Args {
    /// The language of the first person, such as en, es or ar. Without it: that of the environment.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// The language of the other person, or of all others. Without it: the same.
    #[arg(long, value_name = "TAG")]
    other_lang: Option<String>,
    /// The kind of conversation: `dyad`, 20 to 40 minutes; `brief`, about 20; `ask`, to ask for something; `solo`, for one
    /// person alone, to prepare; `circle`, for three to six people; or `checkin`, for two to six, to look at a record again.
    /// Without it: `dyad`, or with --record `checkin`.
    #[arg(long, value_name = "NAME")]
    flow: Option<String>,
    /// How the conversation is made, such as `warm_first=true`. Can be given several times.
    #[arg(long = "option", value_name = "NAME=VALUE")]
    options: Vec<String>,
    /// The record of an earlier conversation, to look at it again: a file that ends in `.record.json`, as it is written at the
    /// end if you want that.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// Each may first give one thing they value: the same as `--option warm_first=true`.
    #[arg(long)]
    warm_first: bool,
    /// Only text and numbers, for a screen reader or a pipe: no keys, no clearing of the screen.
    #[arg(long)]
    plain: bool,
    /// The most columns of a line with --plain. Without it: as wide as the window, and at most 80.
    #[arg(long, value_name = "COLUMNS")]
    width: Option<usize>,
    /// Plays a sample conversation and writes no file.
    #[arg(long)]
    demo: bool,
    /// Prints the sample at once, without a window.
    #[arg(long, requires = "demo")]
    fast: bool,
    /// Where the conversation is kept until it closes.
    #[arg(long, value_name = "FILE", default_value = "reweave-talk.json")]
    file: PathBuf,
    /// A JSON file with lists of places to find help: [{"lang":"en","label":"…","items":[{"label":"…","detail":"…"}]}].
    #[arg(long, value_name = "FILE")]
    resources: Option<PathBuf>,
}

/// Why the program ends before its time, in words for whoever started it.
#[derive(Debug)]
pub(crate) enum Problem {
    /// It could not start.
    Start(String),
    /// Something failed on the way.
    Failed(String),
    /// Nobody is there any more.
    Gone,
    /// Somebody wants to go away from the program.
    Asked,
}

impl From<Stop> for Problem {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Gone => Self::Gone,
            Stop::Asked => Self::Asked,
            Stop::Failed(error) => Self::Failed(error.to_string()),
        }
    }
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) | Err(Problem::Gone | Problem::Asked) => ExitCode::SUCCESS,
        Err(Problem::Failed(problem)) => {
            tell(&problem);
            ExitCode::FAILURE
        }
        Err(Problem::Start(problem)) => {
            tell(&problem);
            ExitCode::from(2)
        }
    }
}

/// What went wrong, without what could command a terminal: names and files come from anywhere.
fn tell(problem: &str) {
    let cleaned = Words::text(problem);
    let one_line = cleaned.as_text().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    eprintln!("reweave-talk: {one_line}");
}

fn run(args: &Args) -> Result<(), Problem> {
    let mut options = args.options.clone();
    options.extend(args.warm_first.then(|| "warm_first=true".to_owned()));
    let named = args.flow.as_deref().or(args.record.as_ref().map(|_| CHECKIN));
    let flow = flow(named.unwrap_or(FLOW), &options)?;
    let book = Book::new(resources(args.resources.as_deref())?);
    let languages = languages(args);
    let terminal = Terminal::new(args.plain, args.width);
    if args.demo {
        let reader = book.reader(tags(&languages.first));
        return demo::play(&terminal, &book, &flow, reader.lang(), !args.fast);
    }
    for asked in [&args.lang, &args.other_lang].into_iter().flatten() {
        known(&book, asked)?;
    }
    let store = Store::open(&args.file)?;
    if let Some(mut conversation) = store.load(named, &options)? {
        speak_to(&mut conversation, args);
        if store.is_from_another_day()
            && !is_read_alone(&conversation)
            && !gate_again(&terminal, &book, &conversation, store.file())?
        {
            return Ok(());
        }
        return Play::new(&terminal, &book, store, conversation, None).run();
    }
    let looked = looked(&flow, args.record.as_deref())?;
    // A text that belongs to no conversation any more.
    store.drop_draft();
    match start::begin(&terminal, &book, &flow, &languages, (store.file(), looked.as_ref())) {
        Ok(Some(conversation)) => Play::new(&terminal, &book, store, conversation, Some(Seat::FIRST)).run(),
        Ok(None) => Ok(not_for_now(&terminal, &book, &languages)?),
        Err(lines::Stop::Asked) => Ok(nothing_kept(&terminal, &book, &languages)?),
        Err(stop) => Err(stop.into()),
    }
}

/// What is looked at again, where the flow does that.
fn looked(flow: &Flow, record: Option<&Path>) -> Result<Option<Looked>, Problem> {
    match (flow.id().as_str() == CHECKIN, record) {
        (true, Some(file)) => again::read(file).map(Some),
        (true, None) => Err(again::no_file()),
        (false, None) => Ok(None),
        (false, Some(_)) => Err(Problem::Start(format!(
            "the flow `{}` looks at no record; leave out --flow, or --record",
            flow.id()
        ))),
    }
}

/// A language that is asked for counts also for those who come back.
fn speak_to(conversation: &mut Conversation, args: &Args) {
    let seats: Vec<Seat> = conversation.seats().collect();
    for seat in seats {
        let tag = if seat == Seat::FIRST { &args.lang } else { &args.other_lang };
        if let (Some(tag), Some(person)) = (tag, conversation.person(seat).cloned()) {
            // Only who has a seat is spoken to.
            let _ = conversation.set_person(seat, person.langs([tag.as_str()]), clock::now());
        }
    }
}

/// On another day the first page comes first again. Whoever does not go on finds everything as it was.
fn gate_again(
    terminal: &Terminal,
    book: &Book,
    conversation: &Conversation,
    file: &Path,
) -> lines::Result<bool> {
    let languages = conversation.person(Seat::FIRST).map(reweave::Person::languages);
    let reader =
        book.reader(languages.into_iter().flatten()).of(conversation.flow()).at(conversation.seats().count());
    if start::gate(terminal, conversation.flow(), &reader, file, false)? == First::GoOn {
        return Ok(true);
    }
    let mut page = Page::new(&reader);
    page.text(&reader.text("screen-saved", &[]));
    terminal.say_last(&page)?;
    Ok(false)
}

/// Nothing was asked and nothing is kept.
fn not_for_now(terminal: &Terminal, book: &Book, languages: &Languages) -> lines::Result<()> {
    let reader = book.reader(tags(&languages.first));
    let mut page = Page::new(&reader);
    page.text(&reader.text("screen-not-begun", &[])).gap();
    page.text(&reader.text("ended-closed.help", &[]));
    terminal.say_last(&page)
}

/// Somebody went away before it had begun.
fn nothing_kept(terminal: &Terminal, book: &Book, languages: &Languages) -> lines::Result<()> {
    let reader = book.reader(tags(&languages.first));
    let mut page = Page::new(&reader);
    page.text(&reader.text("screen-not-begun", &[]));
    terminal.say_last(&page)
}

/// Whether the page that is read alone comes next anyway.
fn is_read_alone(conversation: &Conversation) -> bool {
    let now = clock::now();
    conversation.operator(now).status() == reweave::Status::Active && conversation.operator(now).step().veil
}

/// A circle in which everybody is a keeper or a member: nobody has to be in another role.
fn is_a_circle(flow: &Flow) -> bool {
    flow.id() == CIRCLE && flow.roles().iter().skip(1).all(|role| role.min == 0)
}

fn flow(name: &str, options: &[String]) -> Result<Flow, Problem> {
    let flow = Flow::builtin_with(name, options).map_err(|error| Problem::Start(error.to_string()))?;
    let fits = |flow: &Flow| {
        let is_for_two = flow.seats().contains(&2) && flow.roles().is_empty();
        // Whoever has a role of their own in it sits at no table with the others.
        let is_for_more =
            is_for_several(flow) && (is_a_circle(flow) || flow.id() == CHECKIN && flow.roles().is_empty());
        is_for_one(flow) || is_for_two || is_for_more
    };
    if fits(&flow) {
        return Ok(flow);
    }
    if Flow::builtin(name).is_some_and(|plain| fits(&plain)) {
        return Err(Problem::Start(format!(
            "the flow `{name}` with `{}` is not for people at one screen: it has roles that they cannot be given here; leave an \
             option out",
            options.join("`, `")
        )));
    }
    let known = Flow::BUILTIN.iter().filter(|id| Flow::builtin(id).is_some_and(|flow| fits(&flow)));
    let known = known.copied().collect::<Vec<_>>().join(", ");
    Err(Problem::Start(format!(
        "the flow `{name}` is not for people at one screen; choose another of: {known}"
    )))
}

fn resources(file: Option<&Path>) -> Result<Resources, Problem> {
    let Some(file) = file else { return Ok(Resources::NoResources) };
    let bad = |error: &dyn std::fmt::Display| {
        Problem::Start(format!("{}: no list of places to find help ({error}); see --help", file.display()))
    };
    let text = std::fs::read_to_string(file).map_err(|error| bad(&error))?;
    serde_json::from_str(&text).map(Resources::Listed).map_err(|error| bad(&store::place_of(&error)))
}

fn languages(args: &Args) -> Languages {
    let first = match &args.lang {
        Some(tag) => vec![tag.clone()],
        None => sys_locale::get_locales().collect(),
    };
    let other = args.other_lang.clone().map_or_else(|| first.clone(), |tag| vec![tag]);
    Languages { first, other }
}

/// A language that was asked for by name is one that there is.
fn known(book: &Book, tag: &str) -> Result<(), Problem> {
    let is_english = ["en", "C", "POSIX"].iter().any(|prefix| tag.starts_with(prefix));
    if is_english || book.reader([tag]).lang() != "en" {
        return Ok(());
    }
    let languages = book.languages().collect::<Vec<_>>().join(", ");
    Err(Problem::Start(format!("there are no words in `{tag}` yet; choose one of: {languages}")))
}

#[cfg(test)]
mod scripted;
