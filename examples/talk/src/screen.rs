//! From a prompt to a page.

use reweave::Prompt;
use reweave::screen::SaidText;
use reweave::view::StageState;

use crate::book::Reader;
use crate::layout::Page;

/// The page of one who is asked: whose it is, where the conversation stands, what is new, and what is asked.
pub(crate) fn page(prompt: &Prompt, reader: &Reader, name: &str, seen: usize) -> Page {
    let mut page = Page::new(reader);
    let paged = prompt.page().next().is_some();
    page.head(name);
    if !paged {
        page.text(&labelled(reader, "screen-stages", &map(prompt)));
    }
    page.gap();
    let lines: Vec<SaidText<&str>> = prompt.said().collect();
    let about = prompt.about().map(|about| about.id);
    let is_new = |place: usize, line: &SaidText<&str>| (place >= seen && !line.own) || Some(line.id) == about;
    let new: Vec<_> = (0..).zip(&lines).filter(|(place, line)| is_new(*place, line)).collect();
    for (_, line) in new {
        said(&mut page, reader, line);
        page.gap();
    }
    paragraphs(&mut page, prompt, |_| true);
    page.gap().stay().head(prompt.body());
    page.gap();
    page.text(prompt.audience_label().unwrap_or_default());
    if let Some(next) = prompt.next() {
        page.text(&labelled(reader, "screen-next", next));
    }
    page
}

/// The map on one line, with the stage in which it is.
pub(crate) fn map(prompt: &Prompt) -> String {
    let stages = prompt.stages().map(|stage| {
        if stage.state == StageState::Now { format!("[{}]", stage.label) } else { stage.label.to_owned() }
    });
    stages.collect::<Vec<_>>().join(" · ")
}

/// What was shared: who, what kind, and the words on lines of their own.
pub(crate) fn said(page: &mut Page, reader: &Reader, line: &SaidText<&str>) {
    let you = reader.text("screen-you", &[]);
    let name = if line.own { you.as_str() } else { line.name };
    let option = line.option.map(|option| format!(" — {}", option.label)).unwrap_or_default();
    page.text(&format!("{name}{option}"));
    page.quote(line.text.unwrap_or_default());
    for field in line.fields.iter().flatten() {
        page.item(&format!("{}:", field.label)).quote(field.text);
    }
}

/// All that was shared.
pub(crate) fn shared(prompt: &Prompt, reader: &Reader) -> Page {
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-shared", &[])).gap();
    for line in prompt.said() {
        said(&mut page, reader, &line);
        page.gap();
    }
    page
}

/// The paragraphs of a page: most are the points of a list.
pub(crate) fn paragraphs(page: &mut Page, prompt: &Prompt, mut is_shown: impl FnMut(&str) -> bool) {
    for paragraph in prompt.page().filter(|paragraph| is_shown(paragraph.id)) {
        match paragraph.id {
            "gate-unsure" => page.gap().text(paragraph.text),
            "invitation" => page.text(paragraph.text).gap(),
            "gate-not-for" | "after-care" => page.text(paragraph.text),
            _ => page.item(paragraph.text),
        };
    }
}

/// What stays, as it is read here: a text in Markdown without its signs.
pub(crate) fn markdown(page: &mut Page, text: &str) {
    for line in text.lines() {
        let (is_quote, line) = line.strip_prefix('>').map_or((false, line), |line| (true, line));
        let is_head = line.starts_with('#');
        let line = plain(line.trim_start_matches('#').trim().trim_start_matches("**").trim_end_matches("**"));
        match line.is_empty() {
            true if is_quote => &mut *page,
            true => page.gap(),
            false if is_head => page.head(&line),
            false if is_quote => page.quote(&line),
            false => page.text(&line),
        };
    }
}

/// A line of Markdown without the signs that keep others from meaning something.
fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        out.extend(if sign == '\\' { signs.next() } else { Some(sign) });
    }
    out
}

/// Where to find help.
pub(crate) fn help(prompt: &Prompt, page: &mut Page) {
    let Some(list) = prompt.resources() else { return };
    page.text(list.label);
    for place in list.items {
        page.item(&format!("{}: {}", place.label, place.detail));
    }
    page.text(list.checked.unwrap_or_default());
}

/// Words to lean on, each group on a line.
pub(crate) fn words(prompt: &Prompt, reader: &Reader) -> Page {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for word in prompt.suggestions() {
        match groups.last_mut().filter(|(group, _)| *group == word.group) {
            Some((_, words)) => words.push(word.label),
            None => groups.push((word.group, vec![word.label])),
        }
    }
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-words", &[])).gap();
    for (group, words) in groups {
        page.item(&format!("{group}: {}", words.join(" · ")));
    }
    page
}

/// A label, and what stands behind it.
pub(crate) fn labelled(reader: &Reader, label: &str, text: &str) -> String {
    format!("{}: {text}", reader.text(label, &[]))
}
