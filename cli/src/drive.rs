//! `reweave drive`: one conversation as a co-process, JSON lines in and out.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use reweave::lines::{Answer, Driver, NoStart, OwnWords, Start};
use reweave::phrasebook::Overlay;
use serde_json::Value;

use crate::args::{Made, WordsArgs};
use crate::given;
use crate::out::{Done, Trouble, Verdict};

/// Runs one conversation: reads one JSON object per line, and answers each with one.
#[derive(Args)]
#[command(after_help = "\
Examples:
  echo '{\"seat\":0,\"move\":\"choose\",\"option\":\"go-on\"}' | reweave drive
  reweave drive --seats '[{\"name\":\"Amal\",\"lang\":\"ar\"},{\"name\":\"Luz\",\"lang\":[\"es\",\"en\"]}]'
  reweave drive --load saved.json --strict <moves.jsonl
  reweave drive --flow checkin --items items.json
  reweave drive --flow-file retro.json --words . --play retro.jsonl

Lines in:
  {\"seat\":0,\"move\":\"say\",\"text\":\"…\"}               also \"fields\":{…}, \"option\":\"…\", \"options\":[…], \"names\":[…], \"items\":[…]
  {\"do\":\"tick\",\"at\":1200000}                      also person, forget, withdraw, renew, record, export, held,
                                                  save, load, quit
  Every line may carry \"at\" (milliseconds), \"revision\" and \"ref\".

Without --terms: nothing is kept, nobody else reads, no AI. Without --resources: none. Who keeps an `accountability` was trained in
restorative practice, where --seats does not say how (\"trained\").
Exit status: 0 at the end of input; 1 at the first refused line with --strict; 2 if it could not start.")]
pub(crate) struct Drive {
    /// The flow to run: the name of a built-in one. A path of a JSON file is taken, too.
    #[arg(long, value_name = "FLOW", default_value = "dyad")]
    flow: String,
    /// A JSON file with a flow of your own, in place of `--flow`.
    #[arg(long, value_name = "FILE.json", conflicts_with_all = ["flow", "options", "context"])]
    flow_file: Option<PathBuf>,
    /// The people in seat order: `[{"name":"Amal","lang":["ar","en"],"gender":"feminine","register":"informal","role":"keeper"}]`.
    /// Without it as many as the flow takes at least, in English, the roles in order.
    #[arg(long, value_name = "JSON")]
    seats: Option<String>,
    #[command(flatten)]
    made: Made,
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
    #[command(flatten)]
    words: WordsArgs,
    /// A file of lines to play, in place of standard input. Its first line can be that of a transcript: who takes part (`seats`, and
    /// `options`, `items`, `terms`, `resources`, `at`).
    #[arg(long, value_name = "FILE.jsonl", conflicts_with = "load")]
    play: Option<PathBuf>,
    /// Ends with status 1 at the first refused line.
    #[arg(long)]
    strict: bool,
}

/// What the first line of a transcript may say of the start.
const HEAD: [&str; 6] = ["seats", "options", "items", "terms", "resources", "at"];

pub(crate) fn run(args: &Drive) -> Done {
    let (mut start, mut lines) = (start(args)?, None);
    if let Some(file) = &args.play {
        let text = given::text(file)?;
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        let head = serde_json::from_str::<Value>(first).ok();
        let is_head =
            head.as_ref().is_some_and(|head| head.get("flow").is_some() || head.get("seats").is_some());
        lines = Some(if is_head { rest.to_owned() } else { text.clone() });
        if let (true, Some(head)) = (is_head, head) {
            from_head(args, &mut start, &head).map_err(|error| Trouble::file(file, format!("1: {error}")))?;
        }
    }
    let driver = Driver::start(start).map_err(|problem| not_started(args, &problem))?;
    Ok(match lines {
        Some(lines) => answer(driver, lines.as_bytes(), args.strict)?,
        None => answer(driver, io::stdin().lock(), args.strict)?,
    })
}

/// What the head of a transcript says, where the arguments say nothing.
fn from_head(args: &Drive, start: &mut Start, head: &Value) -> Result<(), serde_json::Error> {
    let said: serde_json::Map<String, Value> = head
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| HEAD.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let said: Start = serde_json::from_value(Value::Object(said))?;
    start.seats = start.seats.take().or(said.seats);
    start.terms = start.terms.take().or(said.terms);
    start.resources = start.resources.take().or(said.resources);
    if start.draft.is_none() && start.options.is_empty() {
        start.options = said.options;
    }
    if start.items.is_empty() {
        start.items = said.items;
    }
    if args.at == 0 {
        start.at = said.at;
    }
    Ok(())
}

fn start(args: &Drive) -> Result<Start, Trouble> {
    let mut start = Start::default();
    let file =
        args.flow_file.clone().or_else(|| given::is_file(&args.flow).then(|| args.flow.clone().into()));
    match &file {
        Some(file) => {
            let flow = given::flow(&file.to_string_lossy(), &args.made).map_err(Trouble::from)?;
            start.draft = Some(flow.draft().clone());
        }
        None => start.flow = Some(args.flow.clone()),
    }
    if file.is_none() {
        start.options.clone_from(&args.made.options);
        start.context.clone_from(&args.made.context);
    }
    start.seats = args.seats.as_deref().map(serde_json::from_str).transpose().map_err(|error| {
        Trouble::told(format!("--seats is not a list of people: {error}. Write such as '[{{\"name\":\"Amal\"}},{{\"name\":\"Bo\"}}]'"))
    })?;
    start.resources = match args.resources.as_str() {
        "none" => None,
        file => Some(given::read(Path::new(file))?),
    };
    start.terms = args.terms.as_deref().map(given::read).transpose()?;
    start.at = args.at;
    start.saved = args.load.as_deref().map(given::read).transpose()?;
    start.items = args.items.as_deref().map(given::read).transpose()?.unwrap_or_default();
    let words = args.words.read()?;
    start.overlays = words.overlays.iter().flat_map(own_words).collect();
    // The files named one by one replace; those of folders only where that is said. Which is which shows in their number.
    let of_folders = start.overlays.len() - args.words.overlay.len();
    for (i, words) in start.overlays.iter_mut().enumerate() {
        words.replacing = i >= of_folders || args.words.replacing;
    }
    Ok(start)
}

fn own_words(overlay: &Overlay) -> impl Iterator<Item = OwnWords> + '_ {
    overlay.files().map(|(lang, file, text)| OwnWords::new(lang, file, text))
}

fn not_started(args: &Drive, problem: &NoStart) -> Trouble {
    match (problem, &args.load) {
        (NoStart::Saved(_), Some(file)) => Trouble::file(file, problem),
        (NoStart::Words(faults), _) => {
            let listed: Vec<_> = faults.iter().map(|fault| format!("\n  {fault}")).collect();
            let listed = listed.concat();
            Trouble::told(format!("the words have {} fault(s):{listed}", faults.len()))
        }
        (NoStart::Flow(_), _) => {
            Trouble::told(format!("{problem}\nFor a flow of your own give its file with --flow-file"))
        }
        _ => Trouble::told(problem.to_string()),
    }
}

fn answer(mut driver: Driver, lines: impl BufRead, strict: bool) -> io::Result<Verdict> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", driver.first())?;
    out.flush()?;
    for line in lines.split(b'\n') {
        let answer = driver.take(line?);
        if let Some(line) = answer.line() {
            writeln!(out, "{line}")?;
            out.flush()?;
        }
        match answer {
            Answer::Quit => break,
            Answer::Refused(_) if strict => return Ok(Verdict::Faults),
            _ => {}
        }
    }
    Ok(Verdict::Fine)
}
