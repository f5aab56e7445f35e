//! What keys do. Letters write, and do nothing else; only a button that says so sends.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui_textarea::CursorMove;

use super::{Focus, Outcome, Sheet};
use crate::menu::Kind;

/// What came from the keyboard.
pub(crate) enum Input {
    Key {
        key: KeyEvent,
        /// Whether it came at once after the one before, faster than a person types.
        at_once: bool,
    },
    Paste(String),
}

impl Input {
    /// Of all that a terminal tells, what counts here.
    pub(crate) fn of(event: Event, at_once: bool) -> Option<Self> {
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => Some(Self::Key { key, at_once }),
            Event::Paste(text) => Some(Self::Paste(text)),
            _ => None,
        }
    }

    /// Whether it is a letter or a line end: a key that writes, or moves nothing.
    pub(crate) fn writes(&self) -> bool {
        matches!(self, Self::Key { key, .. } if matches!(key.code, KeyCode::Char(_) | KeyCode::Enter))
    }
}

impl Sheet {
    pub(crate) fn update(&mut self, input: Input) -> Option<Outcome> {
        match input {
            Input::Paste(text) => {
                self.note = None;
                match self.focus {
                    Focus::Field(place) => self.fields[place].paste(&text),
                    _ => self.note = Some(self.words.paste_where.clone()),
                }
                None
            }
            Input::Key { key, at_once } => self.key(key, at_once),
        }
    }

    fn key(&mut self, key: KeyEvent, at_once: bool) -> Option<Outcome> {
        let control = is_control(key);
        if control && matches!(key.code, KeyCode::Char('c' | 'C')) {
            return Some(Outcome::Away);
        }
        if self.played.is_some() {
            return super::play::wish(key.code);
        }
        let writes = matches!(key.code, KeyCode::Char(_)) && !control;
        // A terminal that does not mark a paste sends its letters one by one, and its line ends as Enter.
        self.pasting = at_once && self.pasting || writes;
        let is_pasted = self.pasting && at_once && key.code == KeyCode::Enter;
        if is_pasted && !matches!(self.focus, Focus::Field(_)) {
            return None;
        }
        let note = self.note.take();
        let outcome = match key.code {
            KeyCode::Tab => self.step(1, true),
            KeyCode::BackTab => self.step(-1, true),
            KeyCode::PageDown => self.turn(true),
            KeyCode::PageUp => self.turn(false),
            KeyCode::Esc => self.escape(),
            _ => match self.focus {
                Focus::Field(place) => self.write(place, key),
                _ => self.move_or_act(key.code),
            },
        };
        if self.note.is_none() && outcome.is_none() && !changes(key.code) {
            self.note = note;
        }
        outcome
    }

    fn move_or_act(&mut self, code: KeyCode) -> Option<Outcome> {
        match (code, self.focus) {
            (KeyCode::Down | KeyCode::Right | KeyCode::Enter, Focus::Read) if self.can_scroll(true) => {
                self.turn(true)
            }
            (KeyCode::Up | KeyCode::Left, Focus::Read) if self.can_scroll(false) => self.turn(false),
            (KeyCode::Enter, Focus::Read) | (KeyCode::Down | KeyCode::Right, _) => self.step(1, false),
            (KeyCode::Up | KeyCode::Left, _) => self.step(-1, false),
            (KeyCode::Home, _) => self.jump(false),
            (KeyCode::End, _) => self.jump(true),
            (KeyCode::Enter | KeyCode::Char(' '), Focus::Mark(place)) => {
                self.marks[place].on = !self.marks[place].on;
                self.asked_none = false;
                None
            }
            (KeyCode::Enter, focus) => self.act(focus),
            _ => None,
        }
    }

    fn act(&mut self, focus: Focus) -> Option<Outcome> {
        match focus {
            Focus::Send if self.asks_none && !self.asked_none && self.marked().is_empty() => {
                self.asked_none = true;
                self.note = Some(self.words.none_marked.clone());
                None
            }
            Focus::Send => self.send(),
            Focus::Item(place) => Some(Outcome::Item(place)),
            Focus::More => {
                self.doors_open = true;
                self.focus = self.stops().first().copied().unwrap_or_default();
                None
            }
            Focus::Less => {
                self.close_doors();
                None
            }
            _ => {
                self.note = Some(self.words.choose_first.clone());
                None
            }
        }
    }

    /// What is too long is not sent: it stays as it is, with all that can be taken back.
    fn send(&mut self) -> Option<Outcome> {
        let too_long = self.fields.iter().position(|field| field.left().is_some_and(|left| left < 0));
        let Some(place) = too_long else { return Some(Outcome::Send) };
        self.focus = Focus::Field(place);
        self.note = Some(self.words.shorter.clone());
        None
    }

    /// Goes to the side doors, of which leaving is the first; where one cannot leave, it goes back.
    fn escape(&mut self) -> Option<Outcome> {
        if self.doors_open {
            self.close_doors();
            return None;
        }
        let place = |kind: Kind| self.items.iter().position(|item| item.kind == kind);
        if let (None, Some(back)) = (place(Kind::Leave), place(Kind::Back)) {
            return Some(Outcome::Item(back));
        }
        let door = self.stops().into_iter().find(|stop| match stop {
            Focus::Item(place) => self.items[*place].is_aside(),
            _ => *stop == Focus::More,
        });
        self.focus = door.unwrap_or(self.focus);
        None
    }

    fn close_doors(&mut self) {
        self.doors_open = false;
        self.focus = Focus::More;
    }

    fn write(&mut self, place: usize, key: KeyEvent) -> Option<Outcome> {
        let field = &mut self.fields[place];
        field.touch();
        let control = is_control(key);
        let before = field.area.screen_cursor();
        match key.code {
            KeyCode::Char('z' | 'Z') if control => {
                field.area.undo();
            }
            KeyCode::Char('y' | 'Y') if control => {
                field.area.redo();
            }
            KeyCode::Char('j') if control && !field.is_line => field.area.insert_newline(),
            KeyCode::Enter if field.is_line => return self.step(1, false),
            KeyCode::Char(letter) if !control => field.insert(letter),
            KeyCode::Left if control => field.area.move_cursor(CursorMove::WordBack),
            KeyCode::Right if control => field.area.move_cursor(CursorMove::WordForward),
            KeyCode::Home if control => field.area.move_cursor(CursorMove::Top),
            KeyCode::End if control => field.area.move_cursor(CursorMove::Bottom),
            KeyCode::Char(_) => {}
            _ => {
                field.area.input_without_shortcuts(key);
                arrows(field, key.code);
            }
        }
        let moved = field.area.screen_cursor() != before;
        match key.code {
            KeyCode::Down if !moved => self.step(1, false),
            KeyCode::Up if !moved => self.step(-1, false),
            _ => None,
        }
    }

    /// The next place where the keys can go, or the one before.
    fn step(&mut self, by: isize, round: bool) -> Option<Outcome> {
        let stops = self.stops();
        let count = isize::try_from(stops.len()).unwrap_or(0);
        let at = stops.iter().position(|stop| *stop == self.focus).and_then(|at| isize::try_from(at).ok());
        let next = match at {
            None if by > 0 => 0,
            None => count - 1,
            Some(at) if round => (at + by).rem_euclid(count.max(1)),
            Some(at) => (at + by).clamp(0, (count - 1).max(0)),
        };
        if let Some(stop) = usize::try_from(next).ok().and_then(|next| stops.get(next)) {
            self.focus = *stop;
        }
        None
    }

    fn jump(&mut self, to_end: bool) -> Option<Outcome> {
        let stops = self.stops();
        let stop = if to_end { stops.last() } else { stops.first() };
        self.focus = stop.copied().unwrap_or(self.focus);
        None
    }

    pub(super) fn turn(&mut self, on: bool) -> Option<Outcome> {
        let by = isize::try_from(self.read_rows().saturating_sub(1).max(1)).unwrap_or(1);
        self.scroll_by(if on { by } else { -by })
    }

    fn scroll_by(&mut self, by: isize) -> Option<Outcome> {
        self.scroll = self.scroll.saturating_add_signed(by).min(self.last_scroll());
        None
    }

    fn can_scroll(&self, on: bool) -> bool {
        if on { self.scroll < self.last_scroll() } else { self.scroll > 0 }
    }
}

/// With the key that some keyboards use for more letters, it writes.
fn is_control(key: KeyEvent) -> bool {
    key.modifiers.contains(KeyModifiers::CONTROL) && !key.modifiers.contains(KeyModifiers::ALT)
}

/// Keys that move the place of the next letter.
fn arrows(field: &mut super::Field, code: KeyCode) {
    let way = match code {
        KeyCode::Up => CursorMove::Up,
        KeyCode::Down => CursorMove::Down,
        KeyCode::Left => CursorMove::Back,
        KeyCode::Right => CursorMove::Forward,
        KeyCode::Home => CursorMove::Head,
        KeyCode::End => CursorMove::End,
        _ => return,
    };
    field.area.move_cursor(way);
}

/// Whether a key does enough that what was said before need not stand any longer.
fn changes(code: KeyCode) -> bool {
    !matches!(code, KeyCode::PageDown | KeyCode::PageUp)
}
