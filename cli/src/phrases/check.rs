//! `reweave phrases check`: what is wrong with words, and what is missing.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use reweave::Phrasebook;
use reweave::phrasebook::Overlay;
use serde::Serialize;

use super::compare::{Against, Files};
use super::source::messages;
use super::told::Fault;
use crate::args::{Made, Printed};
use crate::gaps::{self, Gap, Needs};
use crate::given::{self, Words};
use crate::out::{self, Done, FAINT, GOOD, ID, Page, Trouble, Verdict};
use crate::walk::with_progress;

/// Checks words: every fault with file and line; of a whole language also what is missing beside English, or too much; for a flow also
/// what its screens lack.
#[derive(Args)]
#[command(after_help = "\
A language is held against English as a whole where it has at least half of its messages, or with --whole. What may be meant (a text as in
English, a feeling that a language leaves out) is told, and is no fault. Exit status 1 if there is a fault or a gap.

Examples:
  reweave phrases check .
  reweave phrases check . --flow retro.json
  reweave phrases check locales --whole --json")]
pub(crate) struct Check {
    /// A folder with words: `es.ftl`, or `es/*.ftl`, for each language. Without it the words of the crate are checked.
    #[arg(value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// A flow that has to have all its texts: a built-in one by its name, or a JSON file.
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
    #[command(flatten)]
    made: Made,
    /// How many people the screens of the flow are for; as few as it takes, if nothing is said.
    #[arg(long, value_name = "N")]
    seats: Option<usize>,
    /// Lets the words replace texts of the crate.
    #[arg(long)]
    replacing: bool,
    /// Holds every language of the folder against the whole of the English words.
    #[arg(long)]
    whole: bool,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Serialize)]
struct Told {
    ok: bool,
    languages: Vec<Language>,
    faults: Vec<Fault>,
    gaps: Vec<Gap>,
}

#[derive(Serialize)]
struct Language {
    lang: String,
    messages: usize,
    /// Whether it was held against the whole of the English words.
    whole: bool,
}

pub(crate) fn run(args: &Check) -> Done {
    let overlay = args.folder.as_deref().map(given::folder_of_words).transpose()?;
    let needs = needs(args)?;
    let english: Files<'_> = Phrasebook::files("en").collect();
    let languages = languages(args, overlay.as_ref(), &english);
    let replaces = args.replacing || languages.iter().any(|language| language.whole);
    let overlays = overlay.clone().map(|overlay| if replaces { overlay.replacing() } else { overlay });
    let words = Words { overlays: overlays.into_iter().collect() };
    let (book, found) = words.book();
    let mut faults: Vec<Fault> = found.iter().map(Fault::of).collect();
    let also = needs.iter().flat_map(|needs| needs.of.keys()).flat_map(|need| need.ids.iter());
    let also: BTreeSet<String> =
        also.map(|id| id.split_once('.').map_or(id.clone(), |(id, _)| id.to_owned())).collect();
    for language in languages.iter().filter(|language| language.whole && language.lang != "en") {
        let files = files_of(overlay.as_ref(), &language.lang);
        let against = Against { source: english.clone(), lang: &language.lang, files, also: &also };
        faults.extend(against.faults());
    }
    let source = "en".to_owned();
    let all = languages.iter().map(|language| &language.lang);
    let tags: BTreeSet<&String> = all.chain(overlay.as_ref().map(|_| &source)).collect();
    let gaps: Vec<Gap> =
        needs.iter().flat_map(|needs| tags.iter().flat_map(|lang| gaps::of(needs, &book, lang))).collect();
    let ok = gaps.is_empty() && faults.iter().all(|fault| fault.may_be_meant);
    let told = Told { ok, languages, faults, gaps };
    if args.printed.json {
        out::json(&told)?;
    } else {
        page(&told).print()?;
    }
    Ok(Verdict::faults_if(!ok))
}

fn needs(args: &Check) -> Result<Option<Needs>, Trouble> {
    let Some(name) = &args.flow else { return Ok(None) };
    let flow = given::flow(name, &args.made).map_err(Trouble::from)?;
    with_progress("looking at the screens", || gaps::needs(&flow, args.seats, &[])).map(Some)
}

fn files_of<'a>(overlay: Option<&'a Overlay>, lang: &'a str) -> Files<'a> {
    match overlay {
        Some(overlay) => {
            overlay.files().filter(|(of, ..)| *of == lang).map(|(_, name, text)| (name, text)).collect()
        }
        None => Phrasebook::files(lang).collect(),
    }
}

fn languages(args: &Check, overlay: Option<&Overlay>, english: &Files<'_>) -> Vec<Language> {
    let (all, _) = messages(english.iter().copied());
    let known: BTreeSet<&str> = all.iter().map(super::source::Found::id).collect();
    let tags: Vec<String> = match overlay {
        Some(overlay) => Words { overlays: vec![overlay.clone()] }.languages(),
        None => {
            Phrasebook::new(reweave::terms::Resources::NoResources).languages().map(str::to_owned).collect()
        }
    };
    let language = |lang: String| {
        let (own, _) = messages(files_of(overlay, &lang));
        let shared = own.iter().filter(|found| known.contains(found.id())).count();
        Language { whole: args.whole || shared * 2 >= known.len(), messages: own.len(), lang }
    };
    tags.into_iter().map(language).collect()
}

fn page(told: &Told) -> Page {
    let mut page = Page::default();
    told.faults.iter().for_each(|fault| fault.show(&mut page));
    for gap in &told.gaps {
        let steps = gap.steps.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(", ");
        let instead = gap.from.as_ref().map_or("is missing in all languages".to_owned(), |from| {
            format!("is missing; people read it in {from}")
        });
        page.text(&format!("{}: ", gap.lang)).put(ID, &gap.id).text(&format!(" {instead}"));
        page.put(FAINT, &format!(" (at {steps})")).end();
    }
    for language in &told.languages {
        let whole = if language.whole && language.lang != "en" {
            ", held against the whole of the English words"
        } else {
            ""
        };
        page.line(&format!(
            "{}: {}{whole}",
            language.lang,
            out::count(language.messages, "message", "messages")
        ));
    }
    let (look, faults): (Vec<&Fault>, Vec<&Fault>) = told.faults.iter().partition(|fault| fault.may_be_meant);
    if told.ok {
        page.put(GOOD, "all is well").text("");
    } else {
        page.text(&format!(
            "{}, {}",
            out::count(faults.len(), "fault", "faults"),
            out::count(told.gaps.len(), "gap", "gaps")
        ));
    }
    let meant = if look.is_empty() { String::new() } else { format!(", {} that may be meant", look.len()) };
    page.line(&meant);
    page
}
