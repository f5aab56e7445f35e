//! One person's turn: the page, what they can do, and doing it.

use reweave::conversation::{PaceNote, Plain};
use reweave::error::Refusal;
use reweave::flow::{Ask, Input};
use reweave::{Move, MoveKind, Prompt, Seat, View};

use crate::book::Reader;
use crate::layout::Page;
use crate::lines::Result;
use crate::menu::Menu;
use crate::play::{Done, Play};
use crate::terminal::Terminal;
use crate::write::{Blank, Draft, Written};
use crate::{Problem, clock, extras, screen, write};

/// Something that stands in the list.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    /// An option of the step, by its place.
    Option(usize),
    Write,
    Pick,
    Move(MoveKind),
    Help,
    Words,
    Shared,
    FindHelp,
    Stop,
}

/// Shows a person their step until they have answered it, or done something else that counts.
pub(crate) fn turn(play: &mut Play<'_>, seat: Seat) -> std::result::Result<Done, Problem> {
    let mut draft = Draft::default();
    let mut refused: Option<Refusal> = None;
    loop {
        let now = clock::now();
        let prompt = play.prompt(seat, now);
        let reader = play.reader(seat);
        let Some(view) = play.conversation.view(seat, now).filter(View::is_asked) else {
            return Ok(Done::Moved);
        };
        let mut page = screen::page(&prompt, &reader, play.name(seat), play.seen[seat.index() % 2]);
        if let Some(refusal) = refused.take() {
            draft.show(&refusal, &reader, &mut page);
        }
        let (menu, entries) = list(&view, &prompt, &reader);
        let Some(chosen) = play.terminal.choose(&page, &menu)? else { continue };
        let screen = Screen { terminal: play.terminal, view, prompt: &prompt, reader: &reader };
        let made = match entries[chosen] {
            Entry::Stop => return Ok(Done::Stop),
            entry => screen.open(entry, &mut draft)?,
        };
        let Some(made) = made else { continue };
        match play.apply(seat, made)? {
            Ok(()) => {
                play.seen[seat.index() % 2] = prompt.said().len();
                return Ok(Done::Moved);
            }
            Err(refusal) => refused = Some(refusal),
        }
    }
}

/// The list: answers first, then what else can be done.
fn list(view: &View<'_>, prompt: &Prompt, reader: &Reader) -> (Menu, Vec<Entry>) {
    let mut menu = Menu::new(reader);
    let mut entries = Vec::new();
    let text = |id| reader.text(id, &[]);
    match view.ask() {
        Some(Ask::Input(Input::Text { .. } | Input::Form { .. })) => {
            menu.add(&text("screen-write-now"), None);
            entries.push(Entry::Write);
        }
        Some(Ask::Page | Ask::Choice) => {
            for (place, option) in prompt.options().enumerate() {
                menu.add(option.label, option.help);
                entries.push(Entry::Option(place));
            }
        }
        _ => {
            menu.add(&text("move-choose"), None);
            entries.push(Entry::Pick);
        }
    }
    for made in prompt.moves().filter(|made| made.id == MoveKind::Pass) {
        menu.add(made.label, None);
        entries.push(Entry::Move(made.id));
    }
    menu.add(&text("screen-find-help"), None);
    entries.push(Entry::FindHelp);
    let answers = [MoveKind::Say, MoveKind::Choose, MoveKind::Pass];
    for made in prompt.moves().filter(|made| !answers.contains(&made.id)) {
        menu.also(made.label);
        entries.push(Entry::Move(made.id));
    }
    let has = [
        (prompt.help().is_some(), Entry::Help, "screen-help"),
        (prompt.suggestions().next().is_some(), Entry::Words, "screen-words"),
        (prompt.said().next().is_some(), Entry::Shared, "screen-shared"),
        (true, Entry::Stop, "screen-stop"),
    ];
    for (_, entry, label) in has.into_iter().filter(|(there, ..)| *there) {
        menu.also(&text(label));
        entries.push(entry);
    }
    (menu, entries)
}

/// What is needed to do what was chosen.
pub(crate) struct Screen<'s> {
    pub(crate) terminal: &'s Terminal,
    pub(crate) view: View<'s>,
    pub(crate) prompt: &'s Prompt,
    pub(crate) reader: &'s Reader,
}

impl Screen<'_> {
    /// Opens what was chosen. Gives a move, if that is what it came to.
    pub(crate) fn open(&self, entry: Entry, draft: &mut Draft) -> Result<Option<Move>> {
        match entry {
            Entry::Option(place) => self.option(place, draft),
            Entry::Write => self.answer(draft),
            Entry::Pick => self.pick(),
            Entry::Move(MoveKind::Pace) => self.pace(),
            Entry::Move(kind) => self.confirm(kind),
            Entry::Help | Entry::Words | Entry::Shared | Entry::FindHelp => {
                self.terminal.show_and_wait(&self.read(entry))?;
                Ok(None)
            }
            Entry::Stop => Ok(None),
        }
    }

    /// A page that is only read.
    fn read(&self, entry: Entry) -> Page {
        match entry {
            Entry::Words => screen::words(self.prompt, self.reader),
            Entry::Shared => screen::shared(self.prompt, self.reader),
            Entry::Help => {
                let mut page = Page::new(self.reader);
                page.text(self.prompt.help().unwrap_or_default());
                page
            }
            _ => {
                let mut page = Page::new(self.reader);
                screen::help(self.prompt, &mut page);
                page
            }
        }
    }

    /// An option, with the words that it takes.
    fn option(&self, place: usize, draft: &mut Draft) -> Result<Option<Move>> {
        let (Some(option), Some(choice)) = (self.prompt.options().nth(place), self.view.options().get(place))
        else {
            return Ok(None);
        };
        if extras::are_taken(&option) {
            return extras::choose(self, &option, draft);
        }
        let blanks = match (choice.words(), option.note_required) {
            (Some(Input::Form { .. }), _) => option.fields.iter().map(Blank::field).collect(),
            (Some(Input::Text { .. }), Some(required)) => vec![Blank::text(option.note_label, required)],
            _ => return Ok(Some(Move::choose(option.id))),
        };
        let page = self.writing(option.label, option.help);
        Ok(match write::write(self.terminal, self.reader, &page, &blanks, draft.of(option.id))? {
            Written::Back => None,
            Written::Words(words) => Some(Move::choose(option.id).with_words(words)),
        })
    }

    /// The answer to a step that asks for words.
    fn answer(&self, draft: &mut Draft) -> Result<Option<Move>> {
        let blanks = match self.view.ask() {
            Some(Ask::Input(Input::Form { .. })) => {
                self.prompt.fields().map(|field| Blank::field(&field)).collect()
            }
            _ => vec![Blank::text(None, true)],
        };
        let page = self.writing(self.prompt.body(), None);
        Ok(match write::write(self.terminal, self.reader, &page, &blanks, draft.of(""))? {
            Written::Back => None,
            Written::Words(words) => Some(Move::Say(words)),
        })
    }

    /// The page beside which somebody writes: what is answered, what is asked, and beginnings to lean on.
    fn writing(&self, asked: &str, help: Option<&str>) -> Page {
        let mut page = Page::new(self.reader);
        if let Some(line) =
            self.prompt.said().find(|line| self.prompt.about().is_some_and(|about| about.id == line.id))
        {
            screen::said(&mut page, self.reader, &line);
            page.gap();
        }
        page.head(asked).text(help.unwrap_or_default());
        let starters: Vec<&str> = self.prompt.starters().collect();
        if !starters.is_empty() {
            page.text(&screen::labelled(self.reader, "screen-starters", &starters.join(" · ")));
        }
        page
    }

    fn pick(&self) -> Result<Option<Move>> {
        let mut page = Page::new(self.reader);
        page.head(self.prompt.body()).text(self.prompt.audience_label().unwrap_or_default());
        let mut menu = Menu::new(self.reader);
        let mut ids = Vec::new();
        for option in self.prompt.options() {
            menu.add(option.label, option.help);
            ids.push(option.id);
        }
        if ids.is_empty() {
            for word in self.prompt.suggestions() {
                menu.add(word.label, None);
                ids.push(word.id);
            }
        }
        let picked = self.terminal.pick(&page, &menu)?;
        Ok(picked.map(|picked| Move::pick(picked.into_iter().map(|place| ids[place]))))
    }

    /// One of the notes about the pace.
    fn pace(&self) -> Result<Option<Move>> {
        let Some(notes) = self.prompt.moves().find(|made| made.id == MoveKind::Pace) else {
            return Ok(None);
        };
        let mut page = Page::new(self.reader);
        page.head(notes.label).text(notes.help.unwrap_or_default());
        let mut menu = Menu::new(self.reader);
        for note in &notes.options {
            menu.add(note.label, None);
        }
        let back = menu.labels().back.clone();
        menu.add(&back, None);
        let chosen = self.terminal.choose(&page, &menu)?;
        let note =
            chosen.and_then(|place| notes.options.get(place)).and_then(|note| PaceNote::from_id(note.id));
        Ok(note.map(Move::Pace))
    }

    /// A move with no words. Those that say more about themselves are asked once more, beside what they mean.
    fn confirm(&self, kind: MoveKind) -> Result<Option<Move>> {
        let Some(plain) = Plain::of(kind) else { return Ok(None) };
        if matches!(plain, Plain::Pass | Plain::TakeBack | Plain::Later | Plain::Longer) {
            return Ok(Some(plain.into()));
        }
        let made = plain.into();
        let Some(text) = self.prompt.moves().find(|made| made.id == kind) else { return Ok(None) };
        let mut page = Page::new(self.reader);
        page.text(text.help.unwrap_or_default());
        let mut menu = Menu::new(self.reader);
        let back = menu.labels().back.clone();
        menu.add(text.label, None).add(&back, None);
        Ok((self.terminal.choose(&page, &menu)? == Some(0)).then_some(made))
    }
}
