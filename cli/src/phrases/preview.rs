//! `reweave phrases preview`: a whole conversation as people read it, branch by branch.

mod card;
mod html;
mod markdown;
mod play;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use reweave::Flow;
use reweave::item::Item;
use serde::Serialize;

use crate::args::{FlowArgs, Printed, WordsArgs};
use crate::explore::Stand;
use crate::given;
use crate::out::{self, Done, Trouble, Verdict};
use crate::people;
use crate::walk::with_progress;
use card::{Card, Gap, Text};

/// Shows a whole conversation in one language: each step as people read it, what the others read meanwhile, and where each answer leads.
#[derive(Args)]
#[command(after_help = "\
Gaps are marked: texts that are missing, and texts that people would read in another language. Exit status 1 if there is one.

Examples:
  reweave phrases preview brief --lang es
  reweave phrases preview retro.json --words . --lang es --format html -o retro.html")]
pub(crate) struct Preview {
    #[command(flatten)]
    flow: FlowArgs,
    /// The language, as a tag.
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: String,
    /// How many people; as few as the flow takes, if nothing is said.
    #[arg(long, value_name = "N")]
    seats: Option<usize>,
    /// A JSON file with what is looked at again, for flows that ask for that.
    #[arg(long, value_name = "FILE")]
    items: Option<PathBuf>,
    #[command(flatten)]
    words: WordsArgs,
    /// Markdown, or a page for a browser.
    #[arg(long, value_enum, default_value_t = Format::Md, conflicts_with = "json")]
    format: Format,
    /// The file to write.
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Md,
    Html,
}

/// All that is shown.
#[derive(Serialize)]
struct Sheet {
    flow: String,
    made_with: Vec<String>,
    lang: String,
    dir: &'static str,
    people: Vec<Taking>,
    steps: Vec<Part>,
    /// What people can do besides answering.
    moves: Vec<Offer>,
    ends: Vec<End>,
    /// Steps to which no way was found.
    not_met: Vec<String>,
    gaps: Vec<Gap>,
}

#[derive(Serialize)]
struct Taking {
    name: String,
    role: Option<String>,
}

/// A step, as the first of those who are asked reads it.
#[derive(Serialize)]
struct Part {
    step: String,
    stage: Option<Text>,
    people: Vec<String>,
    card: Card,
    others: Vec<Others>,
    ways: Vec<Way>,
}

/// What others read meanwhile.
#[derive(Serialize, PartialEq, Eq)]
struct Others {
    who: Vec<String>,
    card: Card,
}

/// A way on.
#[derive(Serialize)]
struct Way {
    label: Text,
    help: Option<Text>,
    note: Option<Text>,
    fields: Vec<Text>,
    lead: Lead,
}

/// Where it leads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Lead {
    Step(String),
    Completed,
    Closed,
    /// It closes by itself, when a time is over.
    Later,
    Waits,
}

#[derive(Serialize)]
struct Offer {
    id: &'static str,
    label: Text,
    helps: Vec<Text>,
    options: Vec<String>,
}

#[derive(Serialize)]
struct End {
    ending: &'static str,
    read: Vec<Others>,
}

pub(crate) fn run(args: &Preview) -> Done {
    let flow = args.flow.flow()?;
    let items: Vec<Item> = args.items.as_deref().map(given::read).transpose()?.unwrap_or_default();
    let sheet = with_progress("playing", || sheet(args, &flow, &items))?;
    let verdict = Verdict::faults_if(!sheet.gaps.is_empty());
    if args.printed.json {
        out::json(&sheet)?;
        return Ok(verdict);
    }
    let text = match args.format {
        Format::Md => markdown::written(&sheet),
        Format::Html => html::written(&sheet)
            .map_err(|error| Trouble::told(format!("the page cannot be made: {error}")))?,
    };
    out::text(&text, args.out.as_deref())?;
    Ok(verdict)
}

fn sheet(args: &Preview, flow: &Flow, items: &[Item]) -> Result<Sheet, Trouble> {
    let words = args.words.read()?;
    let (book, faults) = words.book();
    if !faults.is_empty() {
        let listed: Vec<_> = faults.iter().take(5).map(|fault| format!("\n  {fault}")).collect();
        let listed = listed.concat();
        return Err(Trouble::told(format!(
            "the words have {} fault(s):{listed}\nSee all of them with: reweave phrases check FOLDER",
            faults.len()
        )));
    }
    let people = people::some(flow, args.seats)?;
    let people: Vec<_> = people.into_iter().map(|person| person.langs([args.lang.as_str()])).collect();
    let reader = book.reader([args.lang.as_str()]);
    let played = play::played(&reader, flow, Stand::start(flow, &people, items)?);
    let taking = people.iter().map(|person| Taking {
        name: person.name().to_owned(),
        role: person.has_role().map(ToString::to_string),
    });
    Ok(Sheet {
        flow: flow.id().to_string(),
        made_with: flow.options().to_vec(),
        lang: reader.lang().to_owned(),
        dir: if reader.dir() == reweave::phrasebook::Direction::Rtl { "rtl" } else { "ltr" },
        people: taking.collect(),
        steps: played.parts,
        moves: played.moves,
        ends: played.ends,
        not_met: played.not_met,
        gaps: played.gaps,
    })
}
