//! From what the library shows to a page.

use reweave::screen::SaidText;
use reweave::view::StageState;

use crate::book::{Reader, Shown};
use crate::clock;
use crate::items;
use crate::layout::Page;

/// How a page begins: whose it is, and where the conversation stands.
pub(crate) enum Head<'a> {
    /// On one line.
    Short(&'a str),
    /// With the whole map.
    Whole(&'a str),
}

/// The page of one who is asked: whose it is, where the conversation stands, what is new, and what is asked.
pub(crate) fn page(shown: &Shown, reader: &Reader, head: &Head<'_>, seen: usize) -> Page {
    let mut page = Page::new(reader);
    match (head, short_map(shown).filter(|_| !reader.is_alone())) {
        (Head::Short(name), Some(stage)) => page.head(&format!("{name} · {stage}")),
        (Head::Short(name), None) => page.head(name),
        (Head::Whole(name), stage) => {
            page.head(name);
            let map = stage.map(|_| labelled(reader, "screen-stages", &map(shown)));
            page.text(&map.unwrap_or_default())
        }
    };
    page.begin().gap();
    let about = about(shown);
    about_lines(&mut page, shown, reader);
    for line in shown.said.iter().skip(seen).filter(|line| !line.own && !about.contains(&line.id.as_str())) {
        said(&mut page, reader, line);
        page.gap();
    }
    paragraphs(&mut page, shown, |_| true);
    page.gap().stay().head(&shown.prompt);
    care(&mut page, shown);
    page.give_way().text(shown.help.as_deref().unwrap_or_default()).go_first();
    page.text(shown.audience_label.as_deref().unwrap_or_default());
    if let Some(next) = &shown.next {
        page.text(&labelled(reader, "screen-next", next));
    }
    ends(&mut page, shown, reader);
    page
}

/// That nobody has to answer, agree or stay. It stands beside what can be hard to receive, and never gives way.
pub(crate) fn care(page: &mut Page, shown: &Shown) {
    page.text(shown.care.as_deref().unwrap_or_default());
}

/// When something happens by itself here: no wait is without an end.
pub(crate) fn ends(page: &mut Page, shown: &Shown, reader: &Reader) {
    for (label, time) in [("screen-goes-on-at", shown.goes_on_at), ("screen-closes-at", shown.closes_at)] {
        if let Some(time) = time {
            page.text(&labelled(reader, label, &clock::local(time)));
        }
    }
}

/// The line that this screen is about, and the one that that line is about: so whoever says whether it fits has both texts.
fn about(shown: &Shown) -> Vec<&str> {
    let line = |id: &str| shown.said.iter().find(|line| line.id == id);
    let about = shown.about.as_ref().and_then(|about| line(&about.id));
    let before = about.and_then(|about| line(about.about.as_deref()?));
    [before, about].into_iter().flatten().map(|line| line.id.as_str()).collect()
}

/// What this screen is about, to stand beside what is written.
pub(crate) fn about_lines(page: &mut Page, shown: &Shown, reader: &Reader) {
    for id in about(shown) {
        for line in shown.said.iter().filter(|line| line.id == id) {
            said(page, reader, line);
            page.gap();
        }
    }
}

/// The stage in which it is, and how many there are; none on pages that are read before anything is told. Someone alone goes a way
/// of their own, back and forth between the stages: no map stands there.
fn short_map(shown: &Shown) -> Option<String> {
    let place = shown.stages.iter().position(|stage| stage.state == StageState::Now)?;
    let all = shown.stages.len();
    shown.page.is_empty().then(|| format!("{} ({}/{all})", shown.stages[place].label, place + 1))
}

/// The map on one line, with the stage in which it is.
pub(crate) fn map(shown: &Shown) -> String {
    let stages = shown.stages.iter().map(|stage| {
        if stage.state == StageState::Now { format!("[{}]", stage.label) } else { stage.label.clone() }
    });
    stages.collect::<Vec<_>>().join(" · ")
}

/// What was shared: who, what kind, and the words on lines of their own.
pub(crate) fn said(page: &mut Page, reader: &Reader, line: &SaidText<String>) {
    let you = reader.text("screen-you", &[]);
    let name = if line.own { &you } else { &line.name };
    let option = line.option.as_ref().map(|option| format!(" — {}", option.label)).unwrap_or_default();
    // Whom it is for, such as a request.
    let named = line.names.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(" · ");
    let named = if named.is_empty() { named } else { format!(" — {named}") };
    page.text(&format!("{name}{option}{named}"));
    page.quote(line.text.as_deref().unwrap_or_default());
    let gone = [(line.erased, "record-erased"), (line.hidden, "record-hidden")];
    for (_, id) in gone.iter().filter(|(is_so, _)| *is_so) {
        page.quote(&reader.text(id, &[]));
    }
    for field in line.fields.iter().flatten() {
        page.item(&format!("{}:", field.label)).quote(&field.text);
    }
    for item in &line.items {
        page.item(&items::whose(item, line.seat, reader));
        items::words(page, reader, item);
        let answer = item.answer.as_ref().map_or("…", |answer| &answer.label);
        match &item.note {
            Some(note) => page.item(&format!("{answer}:")).quote(note),
            None => page.item(answer),
        };
    }
}

/// All that was shared.
pub(crate) fn shared(shown: &Shown, reader: &Reader) -> Page {
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-shared", &[])).begin().gap();
    for line in &shown.said {
        said(&mut page, reader, line);
        page.gap();
    }
    page
}

/// The paragraphs of a page: most are the points of a list.
pub(crate) fn paragraphs(page: &mut Page, shown: &Shown, mut is_shown: impl FnMut(&str) -> bool) {
    for paragraph in shown.page.iter().filter(|paragraph| is_shown(&paragraph.id)) {
        match paragraph.id.as_str() {
            "gate-unsure" => page.gap().text(&paragraph.text),
            "invitation" | "ask-invitation" | "circle-invitation" | "checkin-invitation" => {
                page.text(&paragraph.text).gap()
            }
            // What a context adds is no point of the list.
            id if id.contains("gate-context-") => page.gap().text(&paragraph.text).gap(),
            "partner-words" => page.quote(&paragraph.text),
            "gate-not-for" | "after-care" | "after-turn-to" | "partner-script" | "stopping-words"
            | "stopping-leave" => page.text(&paragraph.text),
            _ => page.item(&paragraph.text),
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
pub(crate) fn help(shown: &Shown, page: &mut Page) {
    let Some(list) = &shown.resources else { return };
    page.text(&list.label);
    for place in &list.items {
        page.item(&format!("{}: {}", place.label, place.detail));
    }
    page.text(list.checked.as_deref().unwrap_or_default());
}

/// Words to lean on, each group on a line.
pub(crate) fn words(shown: &Shown, reader: &Reader) -> Page {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for word in &shown.suggestions {
        match groups.last_mut().filter(|(group, _)| *group == word.group) {
            Some((_, words)) => words.push(&word.label),
            None => groups.push((&word.group, vec![&word.label])),
        }
    }
    let mut page = Page::new(reader);
    page.head(&reader.text("screen-words", &[])).begin().gap();
    for (group, words) in groups {
        page.item(&format!("{group}: {}", words.join(" · ")));
    }
    page
}

/// Beginnings of sentences to lean on.
pub(crate) fn starters(page: &mut Page, shown: &Shown, reader: &Reader) {
    if !shown.starters.is_empty() {
        page.text(&labelled(reader, "screen-starters", &shown.starters.join(" · ")));
    }
}

/// A label, and what stands behind it.
pub(crate) fn labelled(reader: &Reader, label: &str, text: &str) -> String {
    format!("{}: {text}", reader.text(label, &[]))
}
