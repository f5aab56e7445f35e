//! All that one person may read, as Markdown in their language.

use std::fmt::Write as _;

use super::markdown::{day, escaped, quote};
use super::reader::address;
use super::{Arg, Reader};
use crate::view::{ConsentKind, Export, ExportLine};
use crate::words::Words;

impl Reader {
    /// What one person takes away as Markdown, for a file of theirs: what they agreed to, the lines that they may read, and their
    /// [record](Self::record).
    ///
    /// What people wrote is escaped as in a record, so that it cannot become markup.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// use reweave::Phrasebook;
    /// use reweave::terms::Resources;
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// conversation.apply(Seat::FIRST, Move::say("# last Tuesday"), now).unwrap();
    /// let export = conversation.view(Seat::FIRST, now).unwrap().export();
    /// let text = Phrasebook::new(Resources::NoResources).reader(["en"]).export(&export);
    /// assert!(text.starts_with("# What you can read of this conversation\n"));
    /// assert!(text.contains("**Amal**\n\n> \\# last Tuesday\n"));
    /// ```
    #[must_use]
    pub fn export(&self, export: &Export) -> String {
        let args = address(Some(&export.person));
        let said = |id: &str| self.text(id, &args);
        let mut out = format!("# {}\n", said("export-title"));
        if !export.consents.is_empty() {
            let _ = write!(out, "\n## {}\n\n", said("export-agreed"));
        }
        for consent in &export.consents {
            let id = match consent.kind {
                ConsentKind::Given => "export-given",
                ConsentKind::Withdrawn => "export-withdrawn",
                ConsentKind::Renewed => "export-renewed",
            };
            let day = day(consent.at).map(|day| format!("{day}: ")).unwrap_or_default();
            let _ = writeln!(out, "- {day}{}", said(id));
        }
        let _ = write!(out, "\n## {}\n", said("export-lines"));
        if export.lines.is_empty() {
            let _ = write!(out, "\n{}\n", said("export-nothing"));
        }
        for line in &export.lines {
            self.export_line(line, (export.flow.as_str(), &args), &mut out);
        }
        if let Some(record) = &export.record {
            let _ = write!(out, "\n{}", self.record(record));
        }
        out
    }

    /// A line: whose it is, what was chosen, and the words as a quotation.
    fn export_line(&self, line: &ExportLine, (flow, args): (&str, &[(&str, Arg<'_>)]), out: &mut String) {
        let name = if line.name.is_empty() { self.text("someone", &[]) } else { escaped(&line.name) };
        let _ = writeln!(out, "\n**{name}**");
        let say = |out: &mut String, text: &str| {
            let _ = write!(out, "\n{text}\n");
        };
        if line.private {
            say(out, &self.text("export-private", args));
        }
        if let Some(option) = &line.option {
            say(out, &self.own_or_shared("option", flow, option.as_str()));
        }
        if let Some(note) = line.note {
            say(out, &self.text(&format!("pace-{}", note.id()), &[]));
        }
        let instead = [(line.hidden, "record-hidden"), (line.erased, "record-erased")];
        for (_, id) in instead.iter().filter(|(is_so, _)| *is_so) {
            let _ = write!(out, "\n> {}\n", self.text(id, &[]));
        }
        if let Some(words) = &line.words {
            out.push('\n');
            self.quoted(words, out);
            self.picked(words, out);
        }
        for answer in &line.answers {
            say(out, &format!("{}:", self.text(&format!("item-said-{}", answer.kind.id()), &[])));
            out.push('\n');
            if let Some(words) = &answer.item {
                self.quoted(words, out);
            } else {
                let id = if answer.hidden { "record-hidden" } else { "record-erased" };
                let _ = writeln!(out, "> {}", self.text(id, &[]));
            }
            let label = self.text(&format!("answer-{}", answer.answer.id()), &[]);
            let _ = write!(out, ">\n> {}: {label}\n", self.text("record-answer", &[]));
            if let Some(text) = &answer.text {
                out.push_str(">\n");
                quote("", text, out);
            }
        }
    }

    /// Words that were picked from a list, or added to it.
    fn picked(&self, words: &Words, out: &mut String) {
        for pick in words.as_picks().into_iter().flatten() {
            let lists = [format!("feeling-{pick}"), format!("need-{pick}")];
            let known = self.first(&lists.iter().map(String::as_str)).map(|(place, ..)| place);
            match known.and_then(|place| lists.get(place)) {
                Some(id) => quote("", &self.text(id, &[]), out),
                None => quote("", pick, out),
            }
        }
    }

    /// A text that this flow has of its own, or else the usual one.
    fn own_or_shared(&self, prefix: &str, flow: &str, id: &str) -> String {
        let ids = [format!("{prefix}-{flow}-{id}"), format!("{prefix}-{id}")];
        let place = self.first(&ids.iter().map(String::as_str)).map_or(1, |(place, ..)| place);
        ids.get(place).map(|id| self.text(id, &[])).unwrap_or_default()
    }
}
