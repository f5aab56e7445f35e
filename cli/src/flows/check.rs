//! `reweave flows check`: every fault of a flow, and every text that its screens lack.

use std::path::PathBuf;

use clap::Args;
use reweave::Flow;
use reweave::check::{FileFault, FileFaultKind, Passed};
use reweave::item::Item;
use serde::Serialize;

use crate::args::{Made, Printed, WordsArgs};
use crate::gaps::{self, Gap};
use crate::given::{self, NoFlow, Words};
use crate::out::{self, BAD, Done, FAINT, GOOD, ID, Page, Trouble, Verdict};
use crate::phrases::told::Fault as WordFault;
use crate::walk::with_progress;

/// Checks flows: every fault with its line and what to change; with words also every text that their screens lack.
#[derive(Args)]
#[command(after_help = "\
With words, every screen that few people can meet is looked at, in each language that has a file there, and in English, which stands in
where another language lacks something. Exit status 1 if there is a fault or a gap.

Examples:
  reweave flows check retro.json
  reweave flows check retro.json --words .
  reweave flows check *.json --json")]
pub(crate) struct Check {
    /// Built-in flows by their names, or JSON files with flows of your own.
    #[arg(value_name = "FLOW", required = true)]
    flows: Vec<String>,
    #[command(flatten)]
    made: Made,
    #[command(flatten)]
    words: WordsArgs,
    /// How many people the screens are for; as few as the flow takes, if nothing is said.
    #[arg(long, value_name = "N")]
    seats: Option<usize>,
    /// A JSON file with what is looked at again, for flows that ask for that.
    #[arg(long, value_name = "FILE")]
    items: Option<PathBuf>,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Serialize)]
struct Checked {
    flow: String,
    ok: bool,
    faults: Vec<Fault>,
    words: Option<OfWords>,
}

#[derive(Serialize)]
struct Fault {
    line: Option<usize>,
    column: Option<usize>,
    step: Option<String>,
    /// How people come to that step.
    way: Vec<Passed>,
    code: &'static str,
    message: String,
    remedy: String,
    page: String,
}

#[derive(Serialize)]
struct OfWords {
    languages: Vec<String>,
    faults: Vec<WordFault>,
    gaps: Vec<Gap>,
    /// Whether every screen was looked at.
    complete: bool,
}

pub(crate) fn run(args: &Check) -> Done {
    let words = args.words.read()?;
    let items: Vec<Item> = args.items.as_deref().map(given::read).transpose()?.unwrap_or_default();
    let mut all = Vec::new();
    for name in &args.flows {
        all.push(match given::flow(name, &args.made) {
            Ok(flow) => sound(args, name, &flow, &words, &items)?,
            Err(NoFlow::Faults(_, faults)) => {
                let faults = faults.iter().map(fault).collect();
                Checked { flow: name.clone(), ok: false, faults, words: None }
            }
            Err(NoFlow::Trouble(trouble)) => return Err(trouble),
        });
    }
    let verdict = Verdict::faults_if(all.iter().any(|one| !one.ok));
    if args.printed.json {
        out::json(&all)?;
    } else {
        let mut page = Page::default();
        for one in &all {
            shown(&mut page, one);
        }
        page.print()?;
    }
    Ok(verdict)
}

fn sound(args: &Check, name: &str, flow: &Flow, words: &Words, items: &[Item]) -> Result<Checked, Trouble> {
    let words = if words.overlays.is_empty() { None } else { Some(of_words(args, flow, words, items)?) };
    let ok = words.as_ref().is_none_or(|words| words.faults.is_empty() && words.gaps.is_empty());
    Ok(Checked { flow: name.to_owned(), ok, faults: Vec::new(), words })
}

fn of_words(args: &Check, flow: &Flow, words: &Words, items: &[Item]) -> Result<OfWords, Trouble> {
    let (book, faults) = words.book();
    let needs = with_progress("looking at the screens", || gaps::needs(flow, args.seats, items))?;
    let mut languages = words.languages();
    let source = book.source().to_owned();
    if !languages.contains(&source) {
        languages.insert(0, source);
    }
    let gaps = languages.iter().flat_map(|lang| gaps::of(&needs, &book, lang)).collect();
    Ok(OfWords {
        gaps,
        faults: faults.iter().map(WordFault::of).collect(),
        languages,
        complete: needs.is_complete,
    })
}

fn fault(of: &FileFault) -> Fault {
    let found = if let FileFaultKind::Fault(fault) = &of.kind { Some(fault) } else { None };
    Fault {
        line: of.line,
        column: of.column,
        step: found.and_then(|fault| fault.step.as_ref()).map(ToString::to_string),
        way: found.map(|fault| fault.way.clone()).unwrap_or_default(),
        code: of.code(),
        message: found.map_or_else(|| of.kind.to_string(), ToString::to_string),
        remedy: of.remedy(),
        page: of.page(),
    }
}

fn shown(page: &mut Page, of: &Checked) {
    for fault in &of.faults {
        let place = match (fault.line, fault.column) {
            (Some(line), Some(column)) => format!(":{line}:{column}"),
            (Some(line), None) => format!(":{line}"),
            _ => String::new(),
        };
        page.text(&format!("{}{place}: ", of.flow))
            .put(BAD, fault.code)
            .line(&format!(": {}", fault.message));
        if !fault.way.is_empty() {
            let way: Vec<String> = fault.way.iter().map(ToString::to_string).collect();
            page.line(&format!("  the way there: {}", way.join(", ")));
        }
        page.line(&format!("  {}", fault.remedy));
        page.put(FAINT, &format!("  {}", fault.page)).end();
    }
    if let Some(words) = &of.words {
        for fault in &words.faults {
            fault.show(page);
        }
        for gap in &words.gaps {
            missing(page, gap);
        }
        if !words.complete {
            page.line("There are more screens than were looked at: there can be more gaps.");
        }
    }
    if of.ok {
        let words =
            of.words.as_ref().map(|words| format!(", with all its words in {}", words.languages.join(", ")));
        page.text(&of.flow).text(": ").put(GOOD, "sound").line(&words.unwrap_or_default());
    } else {
        let gaps = of.words.as_ref().map_or(0, |words| words.gaps.len());
        let faults = of.faults.len() + of.words.as_ref().map_or(0, |words| words.faults.len());
        let both = [(faults, "fault", "faults"), (gaps, "gap", "gaps")];
        let told: Vec<String> = both
            .into_iter()
            .filter(|(number, ..)| *number > 0)
            .map(|(number, one, more)| out::count(number, one, more))
            .collect();
        page.line(&format!("{}: {}", of.flow, told.join(", ")));
    }
}

fn missing(page: &mut Page, gap: &Gap) {
    let steps = gap.steps.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(", ");
    let instead = match &gap.from {
        Some(from) => format!("is missing; people read it in {from}"),
        None => "is missing in all languages".to_owned(),
    };
    page.text(&format!("{}: ", gap.lang)).put(ID, &gap.id).text(&format!(" {instead}"));
    page.put(FAINT, &format!(" (at {steps})")).end();
}
