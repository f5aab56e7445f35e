//! A conversation in words, as the people read it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use reweave::error::Refusal;
use reweave::screen::{ItemText, OptionText};
use reweave::terms::Resources;
use reweave::{Phrasebook, Prompt, Reader, Seat, Time, View};

use super::play::{Watch, play};
use super::read::{Line, Transcript};

/// All that is read, from the first screen to the last.
pub(crate) fn in_words(transcript: &Transcript, languages: &[String]) -> String {
    let book = Phrasebook::new(Resources::NoResources).without_isolation();
    let mut words = Words::default();
    play(transcript, &book, languages, &mut words);
    words.out
}

#[derive(Default)]
struct Words {
    /// The lines that each has read.
    known: BTreeMap<Seat, BTreeSet<String>>,
    out: String,
}

impl Watch for Words {
    fn line(&mut self, text: &str, _: &Line) {
        let _ = writeln!(self.out, "\n════ {text}");
    }

    fn refused(&mut self, refusal: &Refusal, reader: &Reader) {
        let _ = writeln!(self.out, "\n  ✗ {}", reader.refusal(refusal));
    }

    fn screen(&mut self, view: &View<'_>, prompt: &Prompt, _: Time) {
        let name = view.you().expect("someone sits there").name();
        let _ = writeln!(self.out, "\n── {name} ({}, {})", view.status().id(), prompt.lang());
        let known = self.known.entry(view.seat()).or_default();
        write_screen(prompt, known, &mut self.out).expect("a string takes all");
        if let Some(again) = view.again() {
            let _ = writeln!(self.out, "  & {}", again.id());
        }
    }
}

/// A screen as plain text: `|` the page, `?` more about it, `_` what to write, `[ ]` what to choose, `@` who reads the
/// answer, `#` what is to be looked at again, `+` own lines that can be picked, `…` and `~` what to lean on, `>` what comes next, `·` what can be done, `=`
/// what was said. After the end, `&` says when they look at it again.
fn write_screen(prompt: &Prompt, known: &mut BTreeSet<String>, out: &mut String) -> std::fmt::Result {
    writeln!(out, "  {}", prompt.body())?;
    for paragraph in prompt.page() {
        writeln!(out, "  | {}", paragraph.text)?;
    }
    if let Some(help) = prompt.help() {
        writeln!(out, "  ? {help}")?;
    }
    for field in prompt.fields() {
        writeln!(out, "  _ {}: {}", field.id, field.label)?;
    }
    for option in prompt.options() {
        write_option(&option, out)?;
    }
    for item in prompt.items() {
        write_item(&item, out)?;
    }
    if let Some(audience) = prompt.audience_label() {
        writeln!(out, "  @ {audience}")?;
    }
    for line in prompt.own_lines() {
        writeln!(out, "  + {}: {}", line.id, line.label)?;
    }
    write_list(out, "…", prompt.starters())?;
    write_list(out, "~", prompt.suggestions().map(|word| word.label))?;
    if let Some(next) = prompt.next() {
        writeln!(out, "  > {next}")?;
    }
    write_list(out, "·", prompt.moves().map(|made| made.label))?;
    write_said(prompt, known, out)
}

/// What was said: in full where this person reads it for the first time, else by its number alone.
fn write_said(prompt: &Prompt, known: &mut BTreeSet<String>, out: &mut String) -> std::fmt::Result {
    let mut again = Vec::new();
    for line in prompt.said() {
        let mut text = format!("{} {}", line.id, line.name);
        if let Some(option) = line.option {
            write!(text, " [{}]", option.label)?;
        }
        if let Some(words) = line.text {
            write!(text, ": {words}")?;
        }
        for person in &line.names {
            write!(text, " → {}", person.name)?;
        }
        for item in &line.items {
            let answer = item.answer.map_or("", |answer| answer.label);
            write!(text, "\n        {}: {} → {answer}", item.label, words_of(item))?;
            if let Some(note) = item.note {
                write!(text, ": {note}")?;
            }
        }
        for field in line.fields.iter().flatten() {
            write!(text, "\n        {}: {}", field.label, field.text)?;
        }
        if known.contains(&text) {
            again.push(line.id);
        } else {
            write_list(out, "=", again.drain(..))?;
            writeln!(out, "  = {text}")?;
            known.insert(text);
        }
    }
    write_list(out, "=", again.into_iter())
}

/// A row to answer: what it is, whose, its words, and what can be answered.
fn write_item(item: &ItemText<&str>, out: &mut String) -> std::fmt::Result {
    let by = if item.own { String::new() } else { format!(" ({})", item.name) };
    writeln!(out, "  # {} {}{by}: {}", item.id, item.label, words_of(item))?;
    for answer in &item.answers {
        writeln!(out, "      [ ] {}: {}", answer.id, answer.label)?;
    }
    if let Some(label) = item.note_label {
        writeln!(out, "      _ {label}")?;
    }
    Ok(())
}

fn words_of(item: &ItemText<&str>) -> String {
    let fields = item.fields.iter().flatten().map(|field| format!("{}: {}", field.label, field.text));
    item.text.map(str::to_owned).into_iter().chain(fields).collect::<Vec<_>>().join(" / ")
}

fn write_option(option: &OptionText<&str>, out: &mut String) -> std::fmt::Result {
    writeln!(out, "  [ ] {}: {}", option.id, option.label)?;
    if let Some(help) = option.help {
        writeln!(out, "      ? {help}")?;
    }
    if let Some(label) = option.note_label {
        writeln!(out, "      _ {label}")?;
    }
    for field in &option.fields {
        writeln!(out, "      _ {}: {}", field.id, field.label)?;
    }
    if let Some(names) = &option.names {
        let people: Vec<&str> = names.people.iter().map(|person| person.name).collect();
        writeln!(out, "      → {} {}", names.label.unwrap_or_default(), people.join(" / "))?;
    }
    if option.max_lines > 0 {
        writeln!(out, "      + up to {}", option.max_lines)?;
    }
    Ok(())
}

fn write_list<'a>(out: &mut String, mark: &str, texts: impl Iterator<Item = &'a str>) -> std::fmt::Result {
    let texts: Vec<&str> = texts.collect();
    if texts.is_empty() { Ok(()) } else { writeln!(out, "  {mark} {}", texts.join(" / ")) }
}
