//! One conversation as a co-process: JSON lines in, JSON lines out.
//!
//! Any program in any language can run the machine this way, a test can play a conversation, and a bug can be reported as
//! a file of lines. The names are a public interface: they stay, and fields are only added.

mod answer;
mod line;

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use reweave::item::Item;
use reweave::person::Training;
use reweave::saved::Saved;
use reweave::terms::{Kept, KeptFor, Resources, TermsFacts};
use reweave::{Conversation, Flow, Person, Phrasebook, Setup, Time};
use serde::de::DeserializeOwned;

use answer::{Beside, accepted, refused};
use line::{Error, Host};

/// The names of people where none are given.
const NAMES: [&str; 16] = [
    "Amal", "Bo", "Cem", "Dua", "Eli", "Fen", "Gil", "Hana", "Ida", "Jo", "Kai", "Luz", "Mai", "Noor", "Olu",
    "Pia",
];

/// Runs one conversation: reads one JSON object per line, and answers each with one.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  echo '{\"seat\":0,\"move\":\"choose\",\"option\":\"go-on\"}' | cargo run -q --example drive
  cargo run -q --example drive -- --seats '[{\"name\":\"Amal\",\"lang\":\"ar\"},{\"name\":\"Luz\",\"lang\":[\"es\",\"en\"]}]'
  cargo run -q --example drive -- --load saved.json --strict <moves.jsonl
  cargo run -q --example drive -- --flow checkin --items items.json
  cargo run -q --example drive -- --flow circle --options mode=repair --context workplace

Lines in:
  {\"seat\":0,\"move\":\"say\",\"text\":\"…\"}               also \"fields\":{…}, \"option\":\"…\", \"options\":[…], \"names\":[…], \"items\":[…]
  {\"do\":\"tick\",\"at\":1200000}                      also person, forget, withdraw, renew, record, export, held,
                                                  save, load, quit
  Every line may carry \"at\" (milliseconds), \"revision\" and \"ref\".

Without --terms: nothing is kept, nobody else reads, no AI. Without --resources: none. Who keeps an `accountability` was trained in
restorative practice, where --seats does not say how (\"trained\").
Exit status: 0 at the end of input; 1 at the first refused line with --strict; 2 if it could not start.")]
struct Args {
    /// The flow to run.
    #[arg(long, value_name = "NAME", default_value = "dyad")]
    flow: String,
    /// The people in seat order: `[{"name":"Amal","lang":["ar","en"],"gender":"feminine","register":"informal","role":"keeper"}]`.
    /// Without it as many as the flow takes at least, in English, the roles in order.
    #[arg(long, value_name = "JSON")]
    seats: Option<String>,
    /// The flow's own options, such as `warm_first=true`.
    #[arg(long, value_name = "K=V,...", value_delimiter = ',')]
    options: Vec<String>,
    /// What people are to each other, and where, such as `friends`: one of the twelve contexts; as `--options context=friends`.
    #[arg(long, value_name = "NAME")]
    context: Option<String>,
    /// A JSON file with what is looked at again, as the `items` of a record: for `checkin`.
    #[arg(long, value_name = "FILE")]
    items: Option<PathBuf>,
    /// A JSON file with lists of places to find help, or `none`.
    #[arg(long, value_name = "FILE|none", default_value = "none")]
    resources: String,
    /// A JSON file with the facts behind the terms.
    #[arg(long, value_name = "FILE")]
    terms: Option<PathBuf>,
    /// The time of the start, in milliseconds since the Unix epoch.
    #[arg(long, value_name = "MS", default_value_t = 0, allow_negative_numbers = true)]
    at: i64,
    /// A stored conversation to go on with.
    #[arg(long, value_name = "FILE.json")]
    load: Option<PathBuf>,
    /// Ends with status 1 at the first refused line.
    #[arg(long)]
    strict: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let host = match start(&args) {
        Ok(host) => host,
        Err(problem) => {
            eprintln!("drive: {problem}");
            return ExitCode::from(2);
        }
    };
    match run(host, args.strict) {
        Ok(code) => code,
        // Whoever reads has gone away: nothing is left to say.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("drive: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(args: &Args) -> Result<Host, String> {
    let context = args.context.iter().map(|context| format!("context={context}"));
    let options: Vec<String> = args.options.iter().cloned().chain(context).collect();
    let flow = Flow::builtin_with(&args.flow, &options).map_err(|error| error.to_string())?;
    let persons: Vec<Person> = match &args.seats {
        Some(seats) => serde_json::from_str(seats)
            .map_err(|error| format!("--seats is not a list of people: {error}"))?,
        None => some_people(&flow),
    };
    let persons: Vec<Person> = persons.into_iter().map(|person| with_training(&flow, person)).collect();
    let resources = match args.resources.as_str() {
        "none" => Resources::NoResources,
        file => Resources::Listed(read(&PathBuf::from(file))?),
    };
    let terms = match &args.terms {
        Some(file) => read(file)?,
        None => TermsFacts {
            kept: Kept::Nowhere,
            kept_for: KeptFor::UntilItCloses,
            other_readers: 0,
            read_by_ai: false,
        },
    };
    let now = Time::from_millis(args.at);
    let conversation = if let Some(file) = &args.load {
        let saved: Saved = read(file)?;
        Conversation::resume(&flow, &saved).map_err(|error| format!("{}: {error}", file.display()))?
    } else {
        let items: Vec<Item> = args.items.as_ref().map_or_else(|| Ok(Vec::new()), read)?;
        let setup = persons.into_iter().fold(Setup::new(terms), Setup::person);
        let setup = items.into_iter().fold(setup, Setup::item);
        Conversation::start(&flow, setup, now).map_err(|error| error.to_string())?
    };
    Ok(Host { conversation, phrasebook: Phrasebook::new(resources), now })
}

/// As many people as a flow takes at least: of each role as many as it needs, and the others in the last.
fn some_people(flow: &Flow) -> Vec<Person> {
    let needed = flow.roles().iter().flat_map(|role| std::iter::repeat_n(role, usize::from(role.min)));
    let roles = needed.map(Some).chain(std::iter::repeat(flow.roles().last()));
    let people = NAMES.iter().zip(roles).take(*flow.seats().start());
    people
        .map(|(name, role)| match role {
            Some(role) => Person::new(name).role(role.id.as_str()),
            None => Person::new(name),
        })
        .collect()
}

/// Where a flow asks how someone was trained for their role, and nobody said: a plain default of the driver. The crate has none.
fn with_training(flow: &Flow, person: Person) -> Person {
    let role = flow.roles().iter().find(|role| Some(&role.id) == person.has_role());
    match role.filter(|role| role.trained && person.has_training().is_none()) {
        Some(_) => person.trained(Training::Restorative),
        None => person,
    }
}

fn read<T: DeserializeOwned>(file: &PathBuf) -> Result<T, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn run(mut host: Host, strict: bool) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let shown = host.shown();
    writeln!(out, "{}", accepted(&host, None, shown, Beside::default()))?;
    out.flush()?;
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let (reference, answer) = host.take(&line);
        match answer {
            Ok(line::Done::Quit) => break,
            Ok(line::Done::Changed(changed)) => {
                writeln!(out, "{}", accepted(&host, reference, changed, Beside::default()))?;
            }
            Ok(line::Done::Asked(name, what)) => {
                let beside = Beside::from_iter([(name.to_owned(), what)]);
                writeln!(out, "{}", accepted(&host, reference, Vec::new(), beside))?;
            }
            Err(Error { code, message }) => {
                writeln!(out, "{}", refused(&host, reference, code, &message))?;
                if strict {
                    out.flush()?;
                    return Ok(ExitCode::FAILURE);
                }
            }
        }
        out.flush()?;
    }
    Ok(ExitCode::SUCCESS)
}
