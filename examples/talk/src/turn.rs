//! One person's turn: the page, what they can do, and doing it.

use reweave::conversation::{Note, Plain as PlainMove};
use reweave::error::Refusal;
use reweave::flow::{Ask, Choice, Input};
use reweave::screen::OptionText;
use reweave::{Move, MoveKind, Seat, View};

use crate::book::{Reader, Shown};
use crate::layout::Page;
use crate::lines::{Result, Stop};
use crate::menu::{Kind, Menu};
use crate::names::Named;
use crate::play::{Done, Play};
use crate::screen::Head;
use crate::sheet::{Mark, Outcome, Sheet};
use crate::terminal::Terminal;
use crate::write::{Blank, Draft, Written};
use crate::{Problem, clock, extras, items, keep, names, screen, write};

/// Something that stands in the list.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    /// An option of the step, by its place.
    Option(usize),
    Write,
    Pick,
    /// A row to answer, by its place.
    Row(usize),
    /// Sends what was answered to the rows.
    SendRows,
    Move(MoveKind),
    Words,
    Shared,
    FindHelp,
    Stop,
}

/// Shows a person their step until they have answered it, or done something else that counts. What is written and not sent
/// when they go is kept or thrown away as they say.
pub(crate) fn turn(play: &mut Play<'_>, seat: Seat) -> std::result::Result<Done, Problem> {
    let (mut draft, is_back) = play.draft(seat);
    let back = play.welcome_back(seat);
    let mut note = is_back.then(|| play.reader(seat).text("screen-draft-back", &[])).or(back);
    loop {
        match act(play, seat, &mut draft, note.take()) {
            Ok(Done::Stop) | Err(Problem::Asked) if draft.is_empty() => return Ok(Done::Stop),
            Ok(Done::Stop) | Err(Problem::Asked) => {
                if keep::or_throw_away(play, seat, &draft)? {
                    return Ok(Done::Stop);
                }
                note = Some(play.reader(seat).text("screen-draft-back", &[]));
            }
            done => return done,
        }
    }
}

fn act(
    play: &mut Play<'_>,
    seat: Seat,
    draft: &mut Draft,
    mut note: Option<String>,
) -> std::result::Result<Done, Problem> {
    let mut refused: Option<Refusal> = None;
    loop {
        let now = clock::now();
        let reader = play.reader(seat);
        let Some(view) = play.conversation.view(seat, now).filter(View::is_asked) else {
            return Ok(Done::Moved);
        };
        let shown = reader.shown(&view);
        let name = play.name(seat);
        let head = if play.terminal.can_clear() { Head::Short(name) } else { Head::Whole(name) };
        let mut page = screen::page(&shown, &reader, &head, play.seen[seat.index()]);
        if let Some(refusal) = refused.take() {
            if play.terminal.can_clear() {
                note = Some(reader.refusal(&refusal));
            } else {
                draft.show(&refusal, &reader, &mut page);
            }
        }
        if let Some(note) = note.take_if(|_| !play.terminal.can_clear()) {
            page.gap().text(&note);
        }
        let screen = Screen { terminal: play.terminal, view, shown: &shown, reader: &reader };
        let made = match screen.ask(page, draft, note.take())? {
            Came::Stop => return Ok(Done::Stop),
            Came::Nothing => continue,
            Came::Move(made) => made,
        };
        let keeps = keeps_text(made.kind());
        match play.apply(seat, made)? {
            Ok(()) => {
                play.seen[seat.index()] = shown.said.len();
                if keeps {
                    play.hold(seat, draft);
                }
                return Ok(Done::Moved);
            }
            Err(refusal) => refused = Some(refusal),
        }
    }
}

/// Whether a person goes on after this where they were, with what they have written.
pub(crate) fn keeps_text(kind: MoveKind) -> bool {
    matches!(kind, MoveKind::Moment | MoveKind::Break | MoveKind::Pace)
}

/// What came of one look at the screen.
enum Came {
    Move(Move),
    Nothing,
    Stop,
}

/// The list: answers first, then what else can be done. `opens` is whether writing and marking are behind an entry.
fn list(view: &View<'_>, shown: &Shown, reader: &Reader, draft: &Draft, opens: bool) -> (Menu, Vec<Entry>) {
    let mut menu = Menu::new(reader);
    let mut entries = Vec::new();
    let text = |id| reader.text(id, &[]);
    match view.ask() {
        Some(Ask::Page | Ask::Choice) => {
            for (place, option) in shown.options.iter().enumerate() {
                menu.add(&option.label, option.help.as_deref());
                entries.push(Entry::Option(place));
            }
        }
        Some(Ask::Items(_)) => {
            items::list(&mut menu, &mut entries, (view.seat(), &shown.items), reader, draft);
        }
        Some(Ask::Input(Input::Text { .. } | Input::Form { .. })) if opens => {
            menu.add(&text("screen-write-now"), None);
            entries.push(Entry::Write);
        }
        _ if opens => {
            menu.add(&text("move-choose"), None);
            entries.push(Entry::Pick);
        }
        _ => {}
    }
    for made in shown.moves.iter().filter(|made| made.id == MoveKind::Pass) {
        menu.add(&made.label, made.help.as_deref().filter(|_| !opens));
        entries.push(Entry::Move(made.id));
    }
    menu.also(&text("screen-find-help"));
    entries.push(Entry::FindHelp);
    let answers = [MoveKind::Say, MoveKind::Choose, MoveKind::Pass];
    for made in shown.moves.iter().filter(|made| !answers.contains(&made.id)) {
        menu.item(&made.label, None, if made.id == MoveKind::Leave { Kind::Leave } else { Kind::Door });
        entries.push(Entry::Move(made.id));
    }
    let has = [
        (!shown.suggestions.is_empty(), Entry::Words, "screen-words"),
        (!shown.said.is_empty(), Entry::Shared, "screen-shared"),
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
    pub(crate) shown: &'s Shown,
    pub(crate) reader: &'s Reader,
}

impl Screen<'_> {
    fn ask(&self, mut page: Page, draft: &mut Draft, note: Option<String>) -> Result<Came> {
        let Terminal::Keyed(keyed, _) = self.terminal else {
            let (menu, entries) = list(&self.view, self.shown, self.reader, draft, true);
            let chosen = self.terminal.choose(self.reader, page, menu)?;
            return self.came(entries[chosen], draft);
        };
        let (menu, entries) = list(&self.view, self.shown, self.reader, draft, false);
        let blanks = self.blanks();
        if !blanks.is_empty() {
            screen::starters(&mut page, self.shown, self.reader);
        }
        let mut sheet = Sheet::new(self.reader, page, menu).noting(note).beginning_at(draft.at);
        if !blanks.is_empty() {
            let send = self.reader.text("move-say", &[]);
            sheet = sheet.with_fields(write::fields(&blanks, draft.of(""))).sends(&send);
        } else if self.picks() {
            sheet = self.with_picks(sheet, draft);
        }
        let outcome = keyed.ask(&mut sheet, None)?;
        if !blanks.is_empty() {
            *draft.of("") = sheet.texts();
        }
        let ids = self.pick_ids();
        if self.picks() {
            draft.kept = sheet.marked().into_iter().map(|place| ids[place].1.to_owned()).collect();
        }
        match outcome {
            Outcome::Send if blanks.is_empty() => {
                Ok(Came::Move(Move::pick(draft.kept.iter().map(String::as_str))))
            }
            Outcome::Send => Ok(Came::Move(Move::Say(write::words(&blanks, draft.of(""))))),
            Outcome::Item(place) => self.came(entries[place], draft),
            Outcome::Away => Err(Stop::Asked),
            Outcome::Time | Outcome::Wish(_) => Ok(Came::Nothing),
        }
    }

    fn came(&self, entry: Entry, draft: &mut Draft) -> Result<Came> {
        match entry {
            Entry::Stop => Ok(Came::Stop),
            entry => Ok(self.open(entry, draft)?.map_or(Came::Nothing, Came::Move)),
        }
    }

    /// The places to write of a step that asks for words; none of any other.
    fn blanks(&self) -> Vec<Blank<'_>> {
        match self.view.ask() {
            Some(Ask::Input(Input::Form { .. })) => self.shown.fields.iter().map(Blank::field).collect(),
            Some(Ask::Input(Input::Text { .. })) => vec![Blank::text(None, true, self.shown.max_chars)],
            _ => Vec::new(),
        }
    }

    /// Whether any number of things can be marked.
    fn picks(&self) -> bool {
        !matches!(
            self.view.ask(),
            None | Some(
                Ask::Page | Ask::Choice | Ask::Items(_) | Ask::Input(Input::Text { .. } | Input::Form { .. })
            )
        )
    }

    /// What can be marked: labels and ids.
    fn pick_ids(&self) -> Vec<(&str, &str, Option<&str>)> {
        let options = self.shown.options.iter();
        let options: Vec<_> =
            options.map(|one| (one.label.as_str(), one.id.as_str(), one.help.as_deref())).collect();
        if !options.is_empty() {
            return options;
        }
        self.shown.suggestions.iter().map(|word| (word.label.as_str(), word.id.as_str(), None)).collect()
    }

    fn with_picks(&self, sheet: Sheet, draft: &Draft) -> Sheet {
        let mark = |(label, id, help): (&str, &str, Option<&str>)| Mark {
            label: label.to_owned(),
            help: help.map(str::to_owned),
            on: draft.kept.iter().any(|kept| kept == id),
        };
        let marks = self.pick_ids().into_iter().map(mark).collect();
        let send = self.reader.text("move-say", &[]);
        sheet.with_marks(Page::new(self.reader), marks).sends(&send).asking_for_none()
    }

    /// Opens what was chosen. Gives a move, if that is what it came to.
    pub(crate) fn open(&self, entry: Entry, draft: &mut Draft) -> Result<Option<Move>> {
        match entry {
            Entry::Option(place) => self.option(place, draft),
            Entry::Write => self.answer(draft),
            Entry::Pick => self.pick(draft),
            Entry::Row(place) => items::open(self, place, draft),
            Entry::SendRows => Ok(Some(items::made(&self.shown.items, draft))),
            Entry::Move(kind @ (MoveKind::Pace | MoveKind::Call)) => self.one_of(kind),
            Entry::Move(kind) => self.confirm(kind, draft),
            Entry::Words | Entry::Shared | Entry::FindHelp => {
                self.terminal.show_and_wait(self.reader, self.read(entry))?;
                Ok(None)
            }
            Entry::Stop => Ok(None),
        }
    }

    /// A page that is only read.
    fn read(&self, entry: Entry) -> Page {
        let mut page = match entry {
            Entry::Words => screen::words(self.shown, self.reader),
            Entry::Shared => screen::shared(self.shown, self.reader),
            _ => {
                let mut page = Page::new(self.reader);
                screen::help(self.shown, &mut page);
                page
            }
        };
        page.button = self.reader.text("screen-back", &[]);
        page
    }

    /// An option, with the words that it takes.
    fn option(&self, place: usize, draft: &mut Draft) -> Result<Option<Move>> {
        let (Some(option), Some(choice)) = (self.shown.options.get(place), self.view.options().nth(place))
        else {
            return Ok(None);
        };
        let Some(names) = &option.names else { return self.worded(option, choice, &option.label, draft) };
        loop {
            let seats = match names::pick(self, option, names, draft)? {
                Named::Back => return Ok(None),
                Named::Moved(made) => return Ok(Some(made)),
                Named::People(seats) => seats,
            };
            let asked = format!("{} — {}", option.label, Named::label(names, &seats));
            // From the words, the way back is to the names.
            if let Some(made) = self.worded(option, choice, &asked, draft)? {
                return Ok(Some(made.naming(seats)));
            }
        }
    }

    /// An option with its words, below what is said of it.
    fn worded(
        &self,
        option: &OptionText<String>,
        choice: &Choice,
        asked: &str,
        draft: &mut Draft,
    ) -> Result<Option<Move>> {
        if extras::are_taken(option) {
            return extras::choose(self, option, draft);
        }
        let blanks = match (choice.words(), option.note_required) {
            (Some(Input::Form { .. }), _) => option.fields.iter().map(Blank::field).collect(),
            (Some(Input::Text { .. }), Some(required)) => {
                vec![Blank::text(option.note_label.as_deref(), required, option.note_max_chars)]
            }
            _ => return Ok(Some(Move::choose(&option.id))),
        };
        let page = self.writing(asked, option.help.as_deref());
        Ok(match write::write(self, page, &blanks, draft, &option.id)? {
            Written::Back => None,
            Written::Moved(made) => Some(made),
            Written::Words(words) => Some(Move::choose(&option.id).with_words(words)),
        })
    }

    /// The answer to a step that asks for words, where it is not written on the screen itself.
    fn answer(&self, draft: &mut Draft) -> Result<Option<Move>> {
        let page = self.writing(&self.shown.prompt, None);
        Ok(match write::write(self, page, &self.blanks(), draft, "")? {
            Written::Back => None,
            Written::Moved(made) => Some(made),
            Written::Words(words) => Some(Move::Say(words)),
        })
    }

    /// The page beside which somebody writes: what is answered, what is asked, and beginnings to lean on.
    fn writing(&self, asked: &str, help: Option<&str>) -> Page {
        let mut page = Page::new(self.reader);
        screen::about_lines(&mut page, self.shown, self.reader);
        page.stay().head(asked);
        screen::care(&mut page, self.shown);
        page.give_way().text(help.unwrap_or_default()).go_first();
        page.text(self.shown.audience_label.as_deref().unwrap_or_default());
        screen::starters(&mut page, self.shown, self.reader);
        page
    }

    /// In plain mode: any number of things, or the way back or out.
    fn pick(&self, draft: &Draft) -> Result<Option<Move>> {
        let Terminal::Plain(plain) = self.terminal else { return Ok(None) };
        let mut page = Page::new(self.reader);
        page.head(&self.shown.prompt);
        screen::care(&mut page, self.shown);
        page.text(self.shown.audience_label.as_deref().unwrap_or_default());
        let mut menu = Menu::new(self.reader);
        let ids = self.pick_ids();
        for (label, _, help) in &ids {
            menu.add(label, *help);
        }
        menu.back();
        write::leave(self, &mut menu);
        loop {
            let picked = plain.pick(&page, &menu)?;
            match picked[..] {
                [place] if place == ids.len() => return Ok(None),
                [place] if place > ids.len() => {
                    if let Some(made) = self.confirm(MoveKind::Leave, draft)? {
                        return Ok(Some(made));
                    }
                }
                _ => return Ok(Some(Move::pick(picked.into_iter().map(|place| ids[place].1)))),
            }
        }
    }

    /// One of the short notes, or of what whoever keeps a conversation can do out of turn.
    fn one_of(&self, kind: MoveKind) -> Result<Option<Move>> {
        let Some(notes) = self.shown.moves.iter().find(|made| made.id == kind) else {
            return Ok(None);
        };
        let mut page = Page::new(self.reader);
        page.stay().head(&notes.label).text(notes.help.as_deref().unwrap_or_default());
        let mut menu = Menu::new(self.reader);
        for note in &notes.options {
            menu.add(&note.label, None);
        }
        menu.back();
        let chosen = self.terminal.choose(self.reader, page, menu)?;
        let Some(chosen) = notes.options.get(chosen) else { return Ok(None) };
        Ok(match kind {
            MoveKind::Call => Some(Move::call(&chosen.id)),
            _ => Note::from_id(&chosen.id).map(Move::Pace),
        })
    }

    /// A move with no words. Those that say more about themselves are shown once more, beside what they mean.
    fn confirm(&self, kind: MoveKind, draft: &Draft) -> Result<Option<Move>> {
        let Some(plain) = PlainMove::of(kind) else { return Ok(None) };
        let asks = self.terminal.can_clear() || kind == MoveKind::Leave;
        let loses_text = !draft.is_empty() && asks && !keeps_text(kind);
        let is_plain = matches!(plain, PlainMove::Pass | PlainMove::TakeBack | PlainMove::Longer);
        if is_plain && !loses_text {
            return Ok(Some(plain.into()));
        }
        let made = plain.into();
        let Some(text) = self.shown.moves.iter().find(|made| made.id == kind) else { return Ok(None) };
        let mut page = Page::new(self.reader);
        page.stay().head(&text.label).text(text.help.as_deref().unwrap_or_default());
        if loses_text {
            page.text(&self.reader.text("screen-leave-text", &[]));
        }
        let mut menu = Menu::new(self.reader);
        menu.add(&text.label, None).back();
        Ok((self.terminal.choose(self.reader, page, menu)? == 0).then_some(made))
    }
}
