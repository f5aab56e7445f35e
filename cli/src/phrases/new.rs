//! `reweave phrases new`: the files that a translator fills.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use fluent_syntax::ast::Pattern;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use reweave::phrasebook::Overlay;
use unic_langid::LanguageIdentifier;

use super::source::{Found, built_in, messages, selects_by, written};
use crate::args::{Made, WordsArgs};
use crate::gaps::{self, Needs};
use crate::given;
use crate::out::{self, Done, Trouble, Verdict};
use crate::walk::with_progress;

/// Writes an empty skeleton for a translator: every message, with its English text in a comment above it.
#[derive(Args)]
#[command(after_help = "\
Each text to be written stands there as `{ \"\" }`: put the translation in its place. `reweave phrases check` says what is still empty.
With a flow of your own the skeleton has what its screens need and the language does not have; give the words that you have with --words,
so that their English stands in the comments.

Examples:
  reweave phrases new fr -o locales
  reweave phrases new es --flow retro.json --words . ")]
pub(crate) struct New {
    /// The language, as a tag, such as `fr` or `pt-BR`.
    #[arg(value_name = "TAG")]
    lang: String,
    /// Only what the screens of this flow need: a built-in one by its name, or a JSON file.
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
    #[command(flatten)]
    made: Made,
    #[command(flatten)]
    words: WordsArgs,
    /// The folder in which the folder of the language is made, with its files. Without it all is printed.
    #[arg(long, short, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &New) -> Done {
    let plurals = plurals(&args.lang)?;
    let words = args.words.read()?;
    let own = words.overlays.iter().flat_map(in_english);
    let english: Vec<(&str, &str)> = built_in("en").into_iter().chain(own).collect();
    let (source, _) = messages(english);
    let needs = match &args.flow {
        Some(name) => {
            let flow = given::flow(name, &args.made).map_err(Trouble::from)?;
            Some(with_progress("looking at the screens", || gaps::needs(&flow, None, &[]))?)
        }
        None => None,
    };
    let (book, _) = words.book();
    let is_known = book.languages().any(|tag| tag == args.lang);
    let known = ids(&source);
    let wanted = needs.as_ref().map(|needs| {
        if is_known {
            gaps::of(needs, &book, &args.lang)
                .into_iter()
                .filter_map(|gap| wanted(&known, &gap.id, &gap.or, false))
                .collect()
        } else {
            all_of(needs, &known)
        }
    });
    let files = skeleton(&args.lang, &source, wanted.as_ref(), &plurals);
    if files.is_empty() {
        return Err(Trouble::told(format!("nothing is missing in {}: there is nothing to write", args.lang)));
    }
    match &args.out {
        Some(folder) => write(&folder.join(&args.lang), &files)?,
        None => files.values().try_for_each(|text| out::text(text, None))?,
    }
    Ok(Verdict::Fine)
}

fn in_english(overlay: &Overlay) -> impl Iterator<Item = (&str, &str)> {
    overlay.files().filter(|(lang, ..)| *lang == "en").map(|(_, name, text)| (name, text))
}

/// The ids of texts that are wanted.
type Wanted = BTreeSet<String>;

/// The ids of all texts of some messages.
fn ids(source: &[Found]) -> BTreeSet<String> {
    source.iter().flat_map(|found| found.parts().map(|(name, _)| part(found, name))).collect()
}

fn part(found: &Found, name: Option<&str>) -> String {
    name.map_or_else(|| found.id().to_owned(), |name| format!("{}.{name}", found.id()))
}

/// Of several ids that would do the first that is there, or, where the text is needed, the very first.
fn wanted(known: &BTreeSet<String>, first: &str, or: &[String], is_optional: bool) -> Option<String> {
    let there = std::iter::once(first).chain(or.iter().map(String::as_str)).find(|id| known.contains(*id));
    there.or((!is_optional).then_some(first)).map(str::to_owned)
}

fn all_of(needs: &Needs, known: &BTreeSet<String>) -> Wanted {
    let all = needs.of.keys();
    all.filter_map(|need| wanted(known, need.ids.first()?, need.ids.get(1..)?, need.is_optional)).collect()
}

/// The files, by their names.
fn skeleton(
    lang: &str,
    source: &[Found],
    wanted: Option<&Wanted>,
    plurals: &[&str],
) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut groups: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut there = BTreeSet::new();
    for found in source {
        let is_wanted = |name: Option<&str>| wanted.is_none_or(|wanted| wanted.contains(&part(found, name)));
        let parts: Vec<_> = found.parts().filter(|(name, _)| is_wanted(*name)).collect();
        if parts.is_empty() || !there.insert(found.id().to_owned()) {
            continue;
        }
        let file = file_name(&found.file);
        let text = files.entry(file.clone()).or_insert_with(|| head(lang, &file));
        if groups.get(&file) != Some(&found.group) {
            if let Some(group) = &found.group {
                let _ = write!(text, "\n## {group}\n\n");
            }
            groups.insert(file, found.group.clone());
        }
        message(text, found, &parts, plurals);
    }
    let known = ids(source);
    let unheard: Vec<&str> =
        wanted.into_iter().flatten().filter(|id| !known.contains(*id)).map(String::as_str).collect();
    if !unheard.is_empty() {
        let text = files.entry("own.ftl".to_owned()).or_insert_with(|| head(lang, "own.ftl"));
        own(text, &unheard);
    }
    files
}

/// The name alone, so that nothing is written outside of the folder; words of one's own in one file are in `own.ftl`.
fn file_name(path: &str) -> String {
    let name = Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned();
    if name == "en.ftl" || name.is_empty() { "own.ftl".to_owned() } else { name }
}

fn head(lang: &str, file: &str) -> String {
    format!("### {lang}: {file}. The translation goes in the place of each {{ \"\" }}.\n\n")
}

fn message(text: &mut String, found: &Found, parts: &[(Option<&str>, &Pattern<String>)], plurals: &[&str]) {
    for line in found.comment() {
        let _ = writeln!(text, "# {line}");
    }
    for (name, english) in parts {
        let name = name.map(|name| format!(".{name}")).unwrap_or_default();
        let english = written(english);
        let mut lines = english.lines();
        let _ = writeln!(text, "# en{name}: {}", lines.next().unwrap_or_default());
        lines.for_each(|line| {
            let _ = writeln!(text, "#     {line}");
        });
    }
    let _ = write!(text, "{} =", found.id());
    for (name, english) in parts {
        let deeper = if let Some(name) = name {
            let _ = write!(text, "\n    .{name} =");
            "        "
        } else {
            "    "
        };
        if selects_by(english, "count") {
            select(text, deeper, plurals);
        } else {
            text.push_str(" { \"\" }");
        }
    }
    text.push('\n');
}

/// A selector with what the language needs for numbers, the last as the default.
fn select(text: &mut String, deeper: &str, plurals: &[&str]) {
    let _ = write!(text, "\n{deeper}{{ $count ->");
    for (i, key) in plurals.iter().enumerate() {
        let star = if i + 1 == plurals.len() { "   *" } else { "    " };
        let _ = write!(text, "\n{deeper}{star}[{key}] {{ \"\" }}");
    }
    let _ = write!(text, "\n{deeper}}}");
}

/// Messages that nobody has yet: those of a flow of one's own.
fn own(text: &mut String, ids: &[&str]) {
    let mut by_message: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for id in ids {
        let (message, attribute) =
            id.split_once('.').map_or((*id, None), |(message, name)| (message, Some(name)));
        by_message.entry(message).or_default().extend(attribute);
    }
    for (message, attributes) in by_message {
        let value = if ids.contains(&message) { " { \"\" }" } else { "" };
        let _ = writeln!(text, "{message} ={value}");
        for name in attributes {
            let _ = writeln!(text, "    .{name} = {{ \"\" }}");
        }
    }
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), Trouble> {
    fs::create_dir_all(folder)
        .map_err(|error| Trouble::file(folder, format!("it cannot be made: {error}")))?;
    for (name, text) in files {
        let path = folder.join(name);
        if path.exists() {
            return Err(Trouble::file(
                &path,
                "it is there already, and is not overwritten: take another folder with -o",
            ));
        }
        out::text(text, Some(&path))?;
        let _ = std::io::Write::write_fmt(&mut anstream::stderr(), format_args!("{}\n", path.display()));
    }
    Ok(())
}

/// The keys that a language needs for whole numbers from 0 to 99, `other` last.
fn plurals(lang: &str) -> Result<Vec<&'static str>, Trouble> {
    let tag: LanguageIdentifier = lang.parse().map_err(|_| {
        Trouble::told(format!("`{lang}` is not the tag of a language: write one such as `fr` or `pt-BR`"))
    })?;
    // As Fluent does it: by the language alone, where the rules do not know the whole tag.
    let alone = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let rules =
        [tag, alone].into_iter().find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok());
    let name = |category| match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    let used: BTreeSet<&str> = rules
        .iter()
        .flat_map(|rules| (0u8..=99).filter_map(|number| rules.select(number).ok()))
        .map(name)
        .collect();
    let order = ["zero", "one", "two", "few", "many"];
    Ok(order.into_iter().filter(|key| used.contains(key)).chain(["other"]).collect())
}
