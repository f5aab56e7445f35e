//! Writes vectors for other Fluent libraries: a line of JSON for each text with arguments, and what `reweave` makes of it.
//!
//! `parity.mjs` and `parity.py` beside this crate format the same messages with the same arguments, and say where they differ.

mod read;

use std::io::{self, BufWriter, Write};

use reweave::phrasebook::Arg;
use reweave::terms::Resources;
use reweave::{Phrasebook, Reader};
use serde::Serialize;

use read::Text;

/// Of two people, in scripts that run in either direction; one has a joiner, one is long, one is Latin in two words.
const NAMES: &[&str] =
    &["Bo", "أمل", "Ana María", "דנה", "नेहा", "می\u{200C}نا", "美咲", "Žofie-Élodie Björnsdóttir"];
/// How many of them a text with a name is formatted with.
const NAMES_EACH: usize = 3;
const GENDERS: &[&str] = &["feminine", "masculine", "other"];
const REGISTERS: &[&str] = &["formal", "informal"];
const COUNTS: &[u8] = &[0, 1, 2, 3, 5, 11, 21, 99];

/// One text with one choice of arguments.
#[derive(Serialize)]
struct Vector<'a> {
    locale: &'a str,
    id: &'a str,
    args: Args<'a>,
    text: String,
}

/// All arguments that a message can read, as a screen gives them.
#[derive(Clone, Copy, Serialize)]
struct Args<'a> {
    their_name: &'a str,
    their_gender: &'a str,
    your_gender: &'a str,
    register: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u8>,
}

fn main() -> io::Result<()> {
    let book = Phrasebook::new(Resources::NoResources);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut names = NAMES.iter().copied().cycle();
    for locale in book.languages() {
        let reader = book.reader([locale]);
        for text in read::texts(locale)? {
            for args in choices(&text, &mut names) {
                let vector = Vector { locale, id: &text.id, args, text: format(&reader, &text.id, &args) };
                serde_json::to_writer(&mut out, &vector)?;
                writeln!(out)?;
            }
        }
    }
    out.flush()
}

/// Each value of each argument that the text reads, with each of the others.
fn choices<'a>(text: &Text, names: &mut impl Iterator<Item = &'a str>) -> Vec<Args<'a>> {
    let mut choices = Vec::new();
    for their_gender in values(text, "their_gender", GENDERS) {
        for your_gender in values(text, "your_gender", GENDERS) {
            for register in values(text, "register", REGISTERS) {
                for count in counts(text) {
                    for _ in 0..if text.reads("their_name") { NAMES_EACH } else { 1 } {
                        let their_name = names.next().unwrap_or_default();
                        choices.push(Args { their_name, their_gender, your_gender, register, count });
                    }
                }
            }
        }
    }
    choices
}

fn values(text: &Text, variable: &str, all: &'static [&'static str]) -> &'static [&'static str] {
    if text.reads(variable) { all } else { &all[all.len() - 1..] }
}

fn counts(text: &Text) -> Vec<Option<u8>> {
    if text.reads("count") { COUNTS.iter().copied().map(Some).collect() } else { vec![None] }
}

fn format(reader: &Reader, id: &str, args: &Args<'_>) -> String {
    let mut all: Vec<(&str, Arg<'_>)> = vec![
        ("their_name", args.their_name.into()),
        ("their_gender", args.their_gender.into()),
        ("your_gender", args.your_gender.into()),
        ("register", args.register.into()),
    ];
    all.extend(args.count.map(|count| ("count", count.into())));
    reader.text(id, &all)
}
