//! The preview as Markdown.

use std::fmt::Write as _;

use super::card::{Card, Text};
use super::{Lead, Others, Part, Sheet, Way};

pub(super) fn written(sheet: &Sheet) -> String {
    let mut out = format!("# The flow {} in {}\n\n", sheet.flow, sheet.lang);
    for option in &sheet.made_with {
        let _ = writeln!(out, "Made with `{option}`.\n");
    }
    let people = sheet.people.iter().map(|one| match &one.role {
        Some(role) => format!("{} ({role})", one.name),
        None => one.name.clone(),
    });
    let _ = writeln!(out, "With {}.\n", people.collect::<Vec<_>>().join(", "));
    gaps(&mut out, sheet);
    for part in &sheet.steps {
        step(&mut out, part);
    }
    if !sheet.moves.is_empty() {
        out.push_str("## What people can also do\n\n");
    }
    for offer in &sheet.moves {
        let _ = writeln!(out, "- **{}**", text(&offer.label));
        offer.helps.iter().for_each(|help| line(&mut out, "  - ", help));
        for option in &offer.options {
            let _ = writeln!(out, "  - [ {} ]", escaped(option));
        }
    }
    for end in &sheet.ends {
        let _ = writeln!(out, "\n## When it is {}\n", end.ending);
        end.read.iter().for_each(|read| others(&mut out, read, "read"));
    }
    out
}

fn gaps(out: &mut String, sheet: &Sheet) {
    if sheet.gaps.is_empty() {
        out.push_str("No text is missing.\n\n");
        return;
    }
    let _ = writeln!(out, "**{} gap(s)**\n", sheet.gaps.len());
    for gap in &sheet.gaps {
        let instead =
            gap.from.as_ref().map_or("nobody has it".to_owned(), |from| format!("people read it in {from}"));
        let _ = writeln!(out, "- `{}`: {instead}", gap.id);
    }
    for step in &sheet.not_met {
        let _ = writeln!(out, "- the step `{step}`: no way to it was found");
    }
    out.push('\n');
}

fn step(out: &mut String, part: &Part) {
    let stage = part.stage.as_ref().map(|stage| format!(" · {}", text(stage))).unwrap_or_default();
    let _ = writeln!(
        out,
        "## {}{stage}\n\n*{} {} asked*\n",
        part.step,
        escaped(&part.people.join(", ")),
        if part.people.len() == 1 { "is" } else { "are" }
    );
    card(out, &part.card);
    for one in &part.ways {
        way(out, one);
    }
    out.push('\n');
    for other in &part.others {
        others(out, other, "meanwhile");
    }
}

fn card(out: &mut String, card: &Card) {
    let _ = writeln!(out, "> **{}**", text(&card.prompt));
    let mut quoted = |before: &str, one: &Text| {
        let _ = writeln!(out, ">\n> {before}{}", text(one));
    };
    card.help.iter().for_each(|one| quoted("", one));
    card.care.iter().for_each(|one| quoted("", one));
    card.page.iter().for_each(|one| quoted("- ", one));
    card.starters.iter().for_each(|one| quoted("▸ ", one));
    for field in &card.fields {
        let must = if field.required { "" } else { ", may be empty" };
        let _ = writeln!(
            out,
            ">\n> {}: \\_\\_\\_ (at most {} characters{must})",
            text(&field.label),
            field.max_chars
        );
    }
    if let Some(most) = card.max_chars {
        let _ = writeln!(out, ">\n> \\_\\_\\_ (at most {most} characters)");
    }
    if !card.suggestions.is_empty() {
        let _ = writeln!(out, ">\n> Words to lean on: {}", escaped(&card.suggestions.join(", ")));
    }
    for one in card.audience.iter().chain(&card.next) {
        let _ = writeln!(out, ">\n> *{}*", text(one));
    }
    out.push('\n');
}

fn way(out: &mut String, way: &Way) {
    let lead = match &way.lead {
        Lead::Step(step) => format!("goes on at [{step}](#{step})"),
        Lead::Completed => "completed".to_owned(),
        Lead::Closed => "closed".to_owned(),
        Lead::Later => "closes by itself, later".to_owned(),
        Lead::Waits => "waits for others".to_owned(),
    };
    let _ = writeln!(out, "- **[ {} ]** → {lead}", text(&way.label));
    for one in way.help.iter().chain(&way.note).chain(&way.fields) {
        line(out, "  - ", one);
    }
}

fn others(out: &mut String, others: &Others, when: &str) {
    let _ = writeln!(out, "*{}, {when}:*\n", escaped(&others.who.join(", ")));
    card(out, &others.card);
}

fn line(out: &mut String, before: &str, one: &Text) {
    let _ = writeln!(out, "{before}{}", text(one));
}

/// A text; a gap shows.
fn text(one: &Text) -> String {
    let text = escaped(&one.text).replace('\n', " ");
    match &one.gap {
        Some(gap) => match &gap.from {
            Some(from) => format!("⚠ [{from}: `{}`] {text}", gap.id),
            None => format!("⚠ [missing: `{}`]", gap.id),
        },
        None => text,
    }
}

/// So that it cannot become markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for one in text.chars() {
        if matches!(one, '\\' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '#' | '|' | '&') {
            out.push('\\');
        }
        out.push(one);
    }
    out
}
