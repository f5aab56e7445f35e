//! `reweave phrases show`: one message, in each language, and in each of its forms.

use std::collections::BTreeSet;

use clap::Args;
use reweave::phrasebook::{Arg, Overlay, Reader};
use reweave::screen::Problem;
use serde::Serialize;

use super::list::catalog;
use super::source::{Found, built_in, messages};
use crate::args::{Printed, WordsArgs};
use crate::out::{self, Done, FAINT, ID, Page, STRONG, Trouble, Verdict};

/// Shows a message with its attributes, in one language or in all.
#[derive(Args)]
#[command(after_help = "\
Examples:
  reweave phrases show step-speak
  reweave phrases show step-speak.waiting --lang ar --all")]
pub(crate) struct Show {
    /// The message, such as `step-speak`, or one of its attributes, such as `step-speak.waiting`.
    #[arg(value_name = "ID")]
    id: String,
    /// The language; all, if nothing is said.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Every form: for each gender, each way to address people, and some numbers.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    words: WordsArgs,
    #[command(flatten)]
    printed: Printed,
}

#[derive(Serialize)]
struct Told {
    id: String,
    about: Option<String>,
    texts: Vec<Text>,
}

#[derive(Serialize)]
struct Text {
    lang: String,
    id: String,
    forms: Vec<Form>,
}

#[derive(Serialize)]
struct Form {
    /// For whom: the arguments that make a difference.
    when: String,
    text: String,
}

pub(crate) fn run(args: &Show) -> Done {
    let words = args.words.read()?;
    let (book, _) = words.book();
    let book = book.without_isolation();
    let (message, attribute) =
        args.id.split_once('.').map_or((args.id.as_str(), None), |(id, name)| (id, Some(name)));
    let found = all_of(&words.overlays, message);
    if found.is_empty() {
        return Err(unknown(message));
    }
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for (name, _) in found.iter().flat_map(Found::parts) {
        if attribute.is_none() || attribute == name {
            parts.insert(name.map_or_else(|| message.to_owned(), |name| format!("{message}.{name}")));
        }
    }
    if parts.is_empty() {
        return Err(Trouble::told(format!(
            "`{message}` has no `.{}`. See what it has: reweave phrases show {message}",
            attribute.unwrap_or_default()
        )));
    }
    let langs: Vec<String> =
        args.lang.clone().map_or_else(|| book.languages().map(str::to_owned).collect(), |lang| vec![lang]);
    let mut texts = Vec::new();
    for lang in &langs {
        let reader = book.reader([lang.as_str()]);
        texts.extend(parts.iter().filter_map(|id| text(&reader, lang, id, args.all)));
    }
    let about = catalog()?[message]["about"].as_str().map(str::to_owned);
    let told = Told { id: args.id.clone(), about, texts };
    if args.printed.json {
        out::json(&told)?;
    } else {
        page(&told).print()?;
    }
    Ok(Verdict::Fine)
}

/// The message in all files.
fn all_of(overlays: &[Overlay], id: &str) -> Vec<Found> {
    let own = overlays.iter().flat_map(|overlay| overlay.files().map(|(_, name, text)| (name, text)));
    let files: Vec<(&str, &str)> = ["en", "ar", "es"].into_iter().flat_map(built_in).chain(own).collect();
    messages(files).0.into_iter().filter(|found| found.id() == id).collect()
}

fn unknown(id: &str) -> Trouble {
    let (all, _) = messages(built_in("en"));
    let mut near: Vec<&str> =
        all.iter().map(Found::id).filter(|known| strsim::jaro_winkler(known, id) > 0.85).collect();
    near.sort_by(|one, other| strsim::jaro_winkler(other, id).total_cmp(&strsim::jaro_winkler(one, id)));
    near.truncate(4);
    let hint = if near.is_empty() {
        "See all: reweave phrases list".to_owned()
    } else {
        format!("There is: {}", near.join(", "))
    };
    Trouble::told(format!("there is no message `{id}`. {hint}"))
}

fn text(reader: &Reader, lang: &str, id: &str, all: bool) -> Option<Text> {
    let plain = reader.rendered(id, &[("their_name", "Bo".into()), ("count", 2.into())]);
    let is_gap = |problem: &Problem| matches!(problem, Problem::Missing { .. } | Problem::Fallback { .. });
    if plain.problems.iter().any(is_gap) {
        return None;
    }
    let mut forms = vec![Form { when: String::new(), text: plain.text.clone() }];
    if all {
        forms = every_form(reader, id);
    }
    Some(Text { lang: lang.to_owned(), id: id.to_owned(), forms })
}

/// Each text that can come out, with the first arguments that bring it.
fn every_form(reader: &Reader, id: &str) -> Vec<Form> {
    const GENDERS: [&str; 3] = ["other", "feminine", "masculine"];
    let mut forms: Vec<Form> = Vec::new();
    for your in GENDERS {
        for their in GENDERS {
            for register in ["informal", "formal"] {
                for count in [2u8, 0, 1, 3, 11, 99] {
                    let args: [(&str, Arg<'_>); 5] = [
                        ("their_name", "Bo".into()),
                        ("your_gender", your.into()),
                        ("their_gender", their.into()),
                        ("register", register.into()),
                        ("count", count.into()),
                    ];
                    let text = reader.text(id, &args);
                    if !forms.iter().any(|known| known.text == text) {
                        let when = format!(
                            "your_gender={your} their_gender={their} register={register} count={count}"
                        );
                        forms.push(Form { when, text });
                    }
                }
            }
        }
    }
    forms
}

fn page(told: &Told) -> Page {
    let mut page = Page::default();
    page.put(STRONG, &told.id).end();
    if let Some(about) = &told.about {
        page.put(FAINT, about).end();
    }
    for text in &told.texts {
        for form in &text.forms {
            page.text(&format!("{}: ", text.lang)).put(ID, &text.id).text(&format!(" = {}", form.text));
            if text.forms.len() > 1 {
                page.put(FAINT, &format!("  ({})", form.when));
            }
            page.end();
        }
    }
    page
}
