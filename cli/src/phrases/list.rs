//! `reweave phrases list`: every message, with what it is for.

use std::collections::BTreeSet;

use clap::Args;
use reweave::Phrasebook;
use serde::Serialize;
use serde_json::Value;

use super::source::{built_in, messages};
use crate::args::{Made, Printed, WordsArgs};
use crate::gaps;
use crate::given;
use crate::out::{self, Done, FAINT, ID, Page, Trouble, Verdict};
use crate::walk::with_progress;

/// Lists the messages, with file, kind and text.
#[derive(Args)]
#[command(after_help = "\
Examples:
  reweave phrases list --flow brief --lang es
  reweave phrases list --words . --flow retro.json --json")]
pub(crate) struct List {
    /// The language of the texts.
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: String,
    /// Only those that stand on the screens of this flow: a built-in one by its name, or a JSON file.
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
    #[command(flatten)]
    made: Made,
    #[command(flatten)]
    words: WordsArgs,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Serialize)]
struct Listed {
    id: String,
    file: String,
    kind: Option<String>,
    about: Option<String>,
    /// The name of the overlay that has it; none where it is the crate's.
    overlay: Option<String>,
    /// The language of the text: another than was asked for, where that has none.
    lang: String,
    text: String,
    attributes: Vec<String>,
}

pub(crate) fn run(args: &List) -> Done {
    let all = listed(args)?;
    if args.printed.json {
        out::json(&all)?;
        return Ok(Verdict::Fine);
    }
    let mut page = Page::default();
    for one in &all {
        page.put(ID, &one.id);
        if let Some(kind) = &one.kind {
            page.put(FAINT, &format!(" ({kind}, {})", one.file));
        } else {
            page.put(FAINT, &format!(" ({})", one.file));
        }
        let other = if one.lang == args.lang { String::new() } else { format!(" [{}]", one.lang) };
        page.line(&format!("{other} {}", one.text));
    }
    page.line(&out::count(all.len(), "message", "messages"));
    page.print()?;
    Ok(Verdict::Fine)
}

/// What the crate knows of its messages.
pub(crate) fn catalog() -> Result<Value, Trouble> {
    let catalog: Value =
        serde_json::from_str(Phrasebook::CATALOG).map_err(|error| Trouble::told(error.to_string()))?;
    Ok(catalog["messages"].clone())
}

fn listed(args: &List) -> Result<Vec<Listed>, Trouble> {
    let words = args.words.read()?;
    let (book, _) = words.book();
    let reader = book.without_isolation().reader([args.lang.as_str()]);
    let catalog = catalog()?;
    let needed = needed(args)?;
    let own = words.overlays.iter().flat_map(|overlay| overlay.files().map(|(_, name, text)| (name, text)));
    let files: Vec<(&str, &str)> = built_in("en").into_iter().chain(own).collect();
    let mut known = BTreeSet::new();
    let mut all = Vec::new();
    for found in messages(files).0 {
        let id = found.id();
        let is_needed = needed.as_ref().is_none_or(|needed| needed.contains(id));
        if !is_needed || !known.insert(id.to_owned()) {
            continue;
        }
        let about = |key: &str| catalog[id][key].as_str().map(str::to_owned);
        let names = |key: Option<&str>| key.map(|key| format!("{id}.{key}"));
        let whole = found.message.value.as_ref().map(|_| id.to_owned());
        let attributes: Vec<String> = found.parts().filter_map(|(name, _)| names(name)).collect();
        let shown = whole.or_else(|| attributes.first().cloned()).unwrap_or_default();
        let rendered = reader.rendered(&shown, &[("their_name", "Bo".into()), ("count", 2.into())]);
        all.push(Listed {
            id: id.to_owned(),
            file: found.file.clone(),
            kind: about("kind"),
            about: about("about"),
            overlay: rendered.overlay,
            lang: rendered.lang,
            text: rendered.text,
            attributes,
        });
    }
    Ok(all)
}

/// The messages of a flow.
fn needed(args: &List) -> Result<Option<BTreeSet<String>>, Trouble> {
    let Some(name) = &args.flow else { return Ok(None) };
    let flow = given::flow(name, &args.made).map_err(Trouble::from)?;
    let needs = with_progress("looking at the screens", || gaps::needs(&flow, None, &[]))?;
    let ids = needs.of.keys().flat_map(|need| need.ids.iter());
    Ok(Some(ids.map(|id| id.split_once('.').map_or(id.clone(), |(id, _)| id.to_owned())).collect()))
}
