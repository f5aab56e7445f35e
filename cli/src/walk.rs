//! `reweave walk`: every state that a conversation can reach, and what the flow does not keep there.

use std::io::IsTerminal;
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use reweave::conversation::Ending;
use reweave::walk::{Broken, Walk, Walks};
use serde::Serialize;

use crate::args::{FlowArgs, Printed};
use crate::out::{self, BAD, Done, FAINT, GOOD, Page, STRONG, Trouble, Verdict};
use crate::people;

/// Walks every state that a conversation can reach, and shows what the flow does not keep for people, each with the shortest run that
/// leads there.
#[derive(Args)]
#[command(after_help = "\
A run is printed as JSON lines: `reweave drive` plays them. Exit status 1 if something is not kept. A walk that met its bound says so, and only what
it met is known.

Examples:
  reweave walk retro.json
  reweave walk retro.json --seats 4 --by-classes
  reweave walk circle --seats 9 --sample 200 --seed 7")]
pub(crate) struct WalkArgs {
    #[command(flatten)]
    flow: FlowArgs,
    /// How many people; as few as the flow takes, if nothing is said.
    #[arg(long, value_name = "N")]
    seats: Option<usize>,
    /// Walks through moments of quiet and breaks as well: each is a state of its own.
    #[arg(long)]
    through_rests: bool,
    /// Keeps one state of all that differ only in who of a role is who.
    #[arg(long)]
    by_classes: bool,
    /// The most states to visit.
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    at_most: usize,
    /// Goes through the flow so many times by chance, instead of everywhere.
    #[arg(long, value_name = "N", conflicts_with = "by_classes")]
    sample: Option<usize>,
    /// The number that chance begins with: the same number, the same ways.
    #[arg(long, value_name = "S", default_value_t = 0, requires = "sample")]
    seed: u64,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Serialize)]
struct Told<'a> {
    flow: &'a str,
    seats: usize,
    states: usize,
    completed: usize,
    closed: usize,
    longest_path: usize,
    /// Whether all states were visited.
    complete: bool,
    /// Steps that nobody answered on any way that was gone.
    never_answered: Vec<String>,
    never_chosen: Vec<[String; 2]>,
    /// A step of a loop that nothing bounds.
    unbounded: Option<String>,
    broken: Vec<Thing>,
}

#[derive(Serialize)]
struct Thing {
    code: &'static str,
    step: String,
    option: Option<String>,
    message: String,
    meaning: String,
    remedy: String,
    page: String,
    run: Vec<serde_json::Value>,
}

pub(crate) fn run(args: &WalkArgs) -> Done {
    let flow = args.flow.flow()?;
    let seats = people::number(&flow, args.seats)?;
    let mut walks = Walks::with(seats).at_most(args.at_most);
    if args.through_rests {
        walks = walks.through_rests();
    }
    if args.by_classes {
        walks = walks.by_classes();
    }
    if let Some(times) = args.sample {
        walks = walks.sampled(times, args.seed);
    }
    let audit = with_progress("walking", || flow.audit(walks));
    let told = told(flow.id().as_str(), seats, audit.walk(), audit.broken())?;
    let verdict = Verdict::faults_if(!told.broken.is_empty() || told.unbounded.is_some());
    if args.printed.json {
        out::json(&told)?;
    } else {
        page(&told, args.sample.is_some()).print()?;
    }
    Ok(verdict)
}

fn told<'a>(flow: &'a str, seats: usize, walk: &Walk, broken: &[Broken]) -> Result<Told<'a>, Trouble> {
    let ended =
        |ending: Ending| (0..walk.states()).filter(|state| walk.ending(*state) == Some(ending)).count();
    Ok(Told {
        flow,
        seats,
        states: walk.states(),
        completed: ended(Ending::Completed),
        closed: ended(Ending::Closed),
        longest_path: walk.longest_path(),
        complete: walk.is_complete(),
        never_answered: walk.never_answered().map(ToString::to_string).collect(),
        never_chosen: walk
            .never_chosen()
            .map(|(step, option)| [step.to_string(), option.to_string()])
            .collect(),
        unbounded: walk.unbounded().map(ToString::to_string),
        broken: broken.iter().map(thing).collect::<Result<_, _>>()?,
    })
}

fn thing(broken: &Broken) -> Result<Thing, Trouble> {
    let run = broken.run.iter().map(serde_json::to_value).collect::<Result<_, _>>();
    Ok(Thing {
        code: broken.invariant.code(),
        step: broken.step.to_string(),
        option: broken.option.as_ref().map(ToString::to_string),
        message: broken.to_string(),
        meaning: broken.invariant.meaning(),
        remedy: broken.invariant.remedy(),
        page: broken.invariant.page(),
        run: run.map_err(|error| Trouble::told(error.to_string()))?,
    })
}

fn page(told: &Told<'_>, sampled: bool) -> Page {
    let mut page = Page::default();
    page.put(STRONG, told.flow).line(&format!(", with {}", out::count(told.seats, "person", "people")));
    page.line(&format!(
        "{}: {} completed, {} closed; the longest way has {} answers",
        out::count(told.states, "state", "states"),
        told.completed,
        told.closed,
        told.longest_path
    ));
    if told.complete {
        page.put(GOOD, "complete").line(": every state was visited");
    } else {
        let why = if sampled { "only what chance met was looked at" } else { "it met its bound (--at-most)" };
        page.put(BAD, "not complete").line(&format!(": {why}. Of the rest nothing is known."));
        for step in &told.never_answered {
            page.put(FAINT, &format!("  not met: {step}")).end();
        }
    }
    if let Some(step) = &told.unbounded {
        page.put(BAD, "unbounded").line(&format!(": people can go round and round at {step}"));
    }
    for thing in &told.broken {
        page.end();
        page.put(BAD, thing.code).line(&format!(": {}", thing.message));
        page.line(&format!("  {}", thing.meaning));
        page.line(&format!("  {}", thing.remedy));
        for line in &thing.run {
            page.put(FAINT, &format!("  {line}")).end();
        }
    }
    if told.broken.is_empty() && told.unbounded.is_none() {
        let what = if told.complete {
            "all that a flow has to keep is kept"
        } else {
            "nothing was met that is not kept"
        };
        page.line(what);
    }
    page
}

/// Shows that something is going on, if it takes long and somebody looks.
pub(crate) fn with_progress<T>(what: &'static str, work: impl FnOnce() -> T) -> T {
    let bar =
        if std::io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
    let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}").ok();
    let bar = style.into_iter().fold(bar, ProgressBar::with_style).with_message(what);
    bar.enable_steady_tick(Duration::from_millis(200));
    let done = work();
    bar.finish_and_clear();
    done
}
