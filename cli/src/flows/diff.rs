//! `reweave flows diff`: what changed between two flows, and what becomes of stored conversations.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use reweave::Flow;
use reweave::flow::Step;
use reweave::saved::{Fit, Migration, Saved};
use serde::Serialize;

use super::told;
use crate::args::{Made, Printed};
use crate::given;
use crate::out::{self, BAD, Done, FAINT, GOOD, ID, Page, STRONG, Trouble, Verdict};

/// Says what changed from one flow to another: which steps and options came, went or lead elsewhere; and which stored conversations stay,
/// migrate or stop.
#[derive(Args)]
#[command(after_help = "\
Exit status 1 if stored conversations of the old flow do not all go on as they are.

Examples:
  reweave flows diff retro-1.json retro-2.json
  reweave flows diff retro-1.json retro-2.json --saved stored/*.json --step topic=subject")]
pub(crate) struct Diff {
    /// The flow as it was: a built-in one by its name, or a JSON file.
    #[arg(value_name = "OLD")]
    old: String,
    /// The flow as it is.
    #[arg(value_name = "NEW")]
    new: String,
    /// JSON files with stored conversations.
    #[arg(long, value_name = "FILE.json", num_args = 1..)]
    saved: Vec<PathBuf>,
    /// A step that has another name now.
    #[arg(long, value_name = "OLD=NEW")]
    step: Vec<String>,
    /// A step of the old flow that is no more: what was answered there is left out.
    #[arg(long, value_name = "STEP")]
    drop: Vec<String>,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Serialize)]
struct Told {
    /// `same`, `compatible`, `needs-migration` or `another-flow`.
    fit: &'static str,
    came: Vec<String>,
    went: Vec<String>,
    changed: Vec<Changed>,
    saved: Vec<OfSaved>,
}

#[derive(Serialize)]
struct Changed {
    step: String,
    what: Vec<String>,
}

#[derive(Serialize)]
struct OfSaved {
    file: String,
    /// `stays`, `migrates` or `stops`.
    becomes: &'static str,
    /// The first row that does not fit, and how many rows have no place any more.
    why: Option<String>,
    left_out: usize,
}

pub(crate) fn run(args: &Diff) -> Done {
    let flow = |name: &str| given::flow(name, &Made::default()).map_err(Trouble::from);
    let (old, new) = (flow(&args.old)?, flow(&args.new)?);
    let told = told(args, &old, &new)?;
    let goes_on = matches!(told.fit, "same" | "compatible");
    let all_stay = told.saved.iter().all(|one| one.becomes == "stays");
    let verdict = Verdict::faults_if(if told.saved.is_empty() { !goes_on } else { !all_stay });
    if args.printed.json {
        out::json(&told)?;
    } else {
        page(&told, &old, &new).print()?;
    }
    Ok(verdict)
}

fn told(args: &Diff, old: &Flow, new: &Flow) -> Result<Told, Trouble> {
    let steps = |flow: &Flow| -> BTreeMap<String, Step> {
        flow.steps().iter().map(|step| (step.id.to_string(), step.clone())).collect()
    };
    let (before, after) = (steps(old), steps(new));
    let order = |flow: &Flow, other: &BTreeMap<String, Step>| -> Vec<String> {
        let ids = flow.steps().iter().map(|step| step.id.to_string());
        ids.filter(|id| !other.contains_key(id)).collect()
    };
    let both = new.steps().iter().filter_map(|step| Some((before.get(step.id.as_str())?, step)));
    let changed = both
        .filter(|(then, now)| then != now)
        .map(|(then, now)| Changed { step: now.id.to_string(), what: changes(then, now) });
    let same_ways = old.fingerprint() == new.fingerprint() && old.version() == new.version();
    let fit = match (old.id() == new.id(), same_ways, old.texts_fingerprint() == new.texts_fingerprint()) {
        (false, ..) => "another-flow",
        (_, true, true) => "same",
        (_, true, false) => "compatible",
        _ => "needs-migration",
    };
    let saved = args.saved.iter().map(|file| of_saved(args, file, old, new)).collect::<Result<_, _>>()?;
    Ok(Told { fit, came: order(new, &before), went: order(old, &after), changed: changed.collect(), saved })
}

/// What is other about a step, in words.
fn changes(then: &Step, now: &Step) -> Vec<String> {
    let mut all = Vec::new();
    let mut other = |what: &str, was: String, is: String| {
        if was != is {
            all.push(format!("{what}: {was}, now {is}"));
        }
    };
    other("stage", then.stage.id().to_owned(), now.stage.id().to_owned());
    other("asks", told::who(&then.who), told::who(&now.who));
    other("for", told::ask(&then.ask), told::ask(&now.ask));
    other("read by", told::sees(then.sees).to_owned(), told::sees(now.sees).to_owned());
    let ways = |step: &Step| -> Vec<(String, String)> { told::ways(step) };
    let (before, after) = (ways(then), ways(now));
    let find = |all: &[(String, String)], by: &str| {
        all.iter().find(|(known, _)| known == by).map(|(_, to)| to.clone())
    };
    for (by, to) in &before {
        match find(&after, by) {
            None => all.push(format!("{by} went (it led to {to})")),
            Some(now) if now != *to => all.push(format!("{by} led to {to}, now to {now}")),
            Some(_) => {}
        }
    }
    all.extend(
        after
            .iter()
            .filter(|(by, _)| find(&before, by).is_none())
            .map(|(by, to)| format!("{by} came (it leads to {to})")),
    );
    if all.is_empty() {
        all.push("what stands on it, or how it counts, is other".to_owned());
    }
    all
}

fn of_saved(args: &Diff, file: &std::path::Path, old: &Flow, new: &Flow) -> Result<OfSaved, Trouble> {
    let saved: Saved = given::read(file)?;
    let name = file.display().to_string();
    let fit = saved.fit(new).map_err(|error| Trouble::file(file, error))?;
    if matches!(fit, Fit::Same | Fit::Compatible) {
        return Ok(OfSaved { file: name, becomes: "stays", why: None, left_out: 0 });
    }
    let mut migration = Migration::new(old, new);
    for pair in &args.step {
        let (was, is) =
            pair.split_once('=').ok_or_else(|| Trouble::told(format!("--step {pair}: write OLD=NEW")))?;
        migration = migration.step(was, is);
    }
    for step in &args.drop {
        migration = migration.drop_step(step);
    }
    Ok(match migration.take_up(&saved) {
        Ok(migrated) => {
            OfSaved { file: name, becomes: "migrates", why: None, left_out: migrated.left_out.len() }
        }
        Err(error) => OfSaved { file: name, becomes: "stops", why: Some(error.to_string()), left_out: 0 },
    })
}

fn page(told: &Told, old: &Flow, new: &Flow) -> Page {
    let mut page = Page::default();
    page.put(
        STRONG,
        &format!("{} version {} → {} version {}", old.id(), old.version(), new.id(), new.version()),
    )
    .end();
    let (style, means) = match told.fit {
        "same" => (GOOD, "nothing changed for stored conversations"),
        "compatible" => (
            GOOD,
            "only limits and what stands on pages: stored conversations go on, if what was written fits",
        ),
        "another-flow" => (BAD, "another name: stored conversations of the old one are not taken up"),
        _ => (
            BAD,
            "the ways are other, or the version: stored conversations go on with the old flow, or by a migration",
        ),
    };
    page.put(style, told.fit).line(&format!(": {means}"));
    for (steps, sign) in [(&told.came, "+"), (&told.went, "-")] {
        for step in steps {
            page.text(&format!("{sign} ")).put(ID, step).end();
        }
    }
    for changed in &told.changed {
        page.text("~ ").put(ID, &changed.step).end();
        changed.what.iter().for_each(|what| page.line(&format!("    {what}")));
    }
    for one in &told.saved {
        let style = if one.becomes == "stops" { BAD } else { GOOD };
        page.text(&format!("{}: ", one.file)).put(style, one.becomes);
        if one.left_out > 0 {
            page.text(&format!(
                ", {} without a place any more",
                out::count(one.left_out, "answer", "answers")
            ));
        }
        if let Some(why) = &one.why {
            page.put(FAINT, &format!(": {why}"));
        }
        page.end();
    }
    page
}
