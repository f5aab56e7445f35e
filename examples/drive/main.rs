//! One conversation as a co-process: JSON lines in, JSON lines out.
//!
//! Any program in any language can run the machine this way, a test can play a conversation, and a bug can be reported as
//! a file of lines. What the lines mean is in [`reweave::lines`]: here they are read and written.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use reweave::lines::{Answer, Driver, NoStart, OwnWords, Start};
use serde::de::DeserializeOwned;

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
    /// A JSON file with a flow of one's own, in place of `--flow`.
    #[arg(long, value_name = "FILE.json", conflicts_with_all = ["flow", "options", "context"])]
    flow_file: Option<PathBuf>,
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
    /// Words of one's own in a language, laid over those before them. They can replace texts of the crate.
    #[arg(long, value_name = "TAG=FILE.ftl")]
    overlay: Vec<String>,
    /// Ends with status 1 at the first refused line.
    #[arg(long)]
    strict: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let driver = match start(&args) {
        Ok(driver) => driver,
        Err(problem) => {
            eprintln!("drive: {problem}");
            return ExitCode::from(2);
        }
    };
    match run(driver, args.strict) {
        Ok(code) => code,
        // Whoever reads has gone away: nothing is left to say.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("drive: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(args: &Args) -> Result<Driver, String> {
    let mut start = Start::default();
    match &args.flow_file {
        Some(file) => start.draft = Some(read(file)?),
        None => start.flow = Some(args.flow.clone()),
    }
    start.options.clone_from(&args.options);
    start.context.clone_from(&args.context);
    start.seats = args
        .seats
        .as_deref()
        .map(serde_json::from_str)
        .transpose()
        .map_err(|problem| not_people(&problem))?;
    start.resources = match args.resources.as_str() {
        "none" => None,
        file => Some(read(Path::new(file))?),
    };
    start.terms = args.terms.as_deref().map(read).transpose()?;
    start.at = args.at;
    start.saved = args.load.as_deref().map(read).transpose()?;
    start.items = args.items.as_deref().map(read).transpose()?.unwrap_or_default();
    start.overlays = args.overlay.iter().map(|one| words(one)).collect::<Result<_, _>>()?;
    Driver::start(start).map_err(|problem| match (&problem, &args.load, &args.flow_file) {
        (NoStart::Saved(_), Some(file), _) | (NoStart::Draft(_), _, Some(file)) => in_file(file, problem),
        _ => problem.to_string(),
    })
}

fn not_people(problem: &serde_json::Error) -> String {
    format!("--seats is not a list of people: {problem}")
}

fn words(overlay: &str) -> Result<OwnWords, String> {
    let (lang, file) =
        overlay.split_once('=').ok_or("--overlay takes a language and a file: es=words.ftl")?;
    let text = std::fs::read_to_string(file).map_err(|problem| in_file(Path::new(file), problem))?;
    let mut words = OwnWords::new(lang, file, &text);
    words.replacing = true;
    Ok(words)
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<T, String> {
    let text = std::fs::read_to_string(file).map_err(|problem| in_file(file, problem))?;
    serde_json::from_str(&text).map_err(|problem| in_file(file, problem))
}

fn in_file(file: &Path, problem: impl std::fmt::Display) -> String {
    format!("{}: {problem}", file.display())
}

fn run(mut driver: Driver, strict: bool) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", driver.first())?;
    out.flush()?;
    for line in io::stdin().lock().split(b'\n') {
        let answer = driver.take(line?);
        if let Some(line) = answer.line() {
            writeln!(out, "{line}")?;
            out.flush()?;
        }
        match answer {
            Answer::Quit => break,
            Answer::Refused(_) if strict => return Ok(ExitCode::FAILURE),
            _ => {}
        }
    }
    Ok(ExitCode::SUCCESS)
}
