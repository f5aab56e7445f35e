//! The whole window, with keys. It is opened when it is first needed, and gives the window back as it was; what stood on it
//! cannot be scrolled back to.

use std::cell::RefCell;
use std::io::{self, IsTerminal};
use std::time::Duration;

use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use ratatui::DefaultTerminal;

use crate::clock::Stopwatch;
use crate::lines::Result;
use crate::outside;
use crate::sheet::{Input, Outcome, Sheet};

/// Nobody presses two keys in less time.
const AT_ONCE: Duration = Duration::from_millis(20);

/// How long it waits for a key before it looks whether it is asked to end from outside.
const LOOKS: Duration = Duration::from_millis(200);

/// Long enough to see what has come already: in no time at all nothing is seen.
const SOON: Duration = Duration::from_millis(1);

/// Where a screen is drawn, and where keys come from.
pub(crate) trait Window {
    fn draw(&mut self, sheet: &mut Sheet) -> io::Result<()>;

    /// What comes next from the keyboard; nothing if it is none of a screen's, or if the time is over before.
    fn input(&mut self, left: Option<Duration>) -> io::Result<Option<Input>>;

    /// Whether more has come from the keyboard already, such as the next letter of what is pasted.
    fn has_more(&mut self) -> io::Result<bool>;

    /// Forgets what was pressed and not read yet.
    fn forget(&mut self) -> io::Result<()>;
}

pub(crate) struct Keyed {
    open: fn() -> io::Result<Box<dyn Window>>,
    window: RefCell<Option<Box<dyn Window>>>,
}

impl Default for Keyed {
    fn default() -> Self {
        Self { open: || Ok(Box::new(Real::open()?)), window: RefCell::new(None) }
    }
}

impl Keyed {
    #[cfg(test)]
    pub(crate) fn of(window: Box<dyn Window>) -> Self {
        Self { window: RefCell::new(Some(window)), ..Self::default() }
    }

    /// Shows a screen until something comes of it, or until it has stood so long.
    pub(crate) fn ask(&self, sheet: &mut Sheet, stands: Option<Duration>) -> Result<Outcome> {
        let mut window = self.window.borrow_mut();
        let window = match &mut *window {
            Some(window) => window,
            none => none.insert((self.open)()?),
        };
        if sheet.begin() {
            // What was pressed before it was there was not meant for it.
            window.forget()?;
        }
        let shown = Stopwatch::start();
        let (mut drawn, mut writes): (Option<Stopwatch>, _) = (None, false);
        loop {
            // Where a terminal sends what is pasted letter by letter, it is not drawn anew for each of them. Where the keys
            // go next is always seen before another key counts.
            let is_new = drawn.is_some_and(|drawn| drawn.time() < LOOKS);
            if !(writes && is_new && window.has_more()?) {
                window.draw(sheet)?;
                drawn = Some(Stopwatch::start());
            }
            let left = stands.map(|stands| stands.saturating_sub(shown.time()));
            let input = window.input(left)?;
            writes = input.as_ref().is_some_and(Input::writes);
            if let Some(outcome) = input.and_then(|input| sheet.update(input)) {
                return Ok(outcome);
            }
            if stands.is_some_and(|stands| shown.time() >= stands) {
                return Ok(Outcome::Time);
            }
        }
    }

    /// Gives the window back.
    pub(crate) fn leave(&self) {
        self.window.borrow_mut().take();
    }
}

/// The window of a terminal.
struct Real {
    terminal: DefaultTerminal,
    last: Option<Stopwatch>,
}

impl Real {
    fn open() -> io::Result<Self> {
        outside::watch()?;
        let terminal = ratatui::try_init()?;
        execute!(io::stdout(), EnableBracketedPaste)?;
        Ok(Self { terminal, last: None })
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        execute!(io::stdout(), DisableBracketedPaste).ok();
        ratatui::restore();
        outside::let_go();
    }
}

impl Window for Real {
    fn draw(&mut self, sheet: &mut Sheet) -> io::Result<()> {
        self.terminal.draw(|frame| sheet.draw(frame)).map(drop)
    }

    fn input(&mut self, left: Option<Duration>) -> io::Result<Option<Input>> {
        let waited = Stopwatch::start();
        loop {
            // A terminal that is gone has nothing more to say, and says so without an end.
            if outside::asks_to_end() || !io::stdin().is_terminal() {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let time = left.map_or(LOOKS, |left| left.saturating_sub(waited.time()).min(LOOKS));
            if event::poll(time)? {
                break;
            }
            if left.is_some_and(|left| waited.time() >= left) {
                return Ok(None);
            }
        }
        let event = event::read()?;
        let at_once = self.last.is_some_and(|last| last.time() < AT_ONCE);
        let input = Input::of(event, at_once);
        if input.is_some() {
            self.last = Some(Stopwatch::start());
        }
        Ok(input)
    }

    fn has_more(&mut self) -> io::Result<bool> {
        event::poll(SOON)
    }

    fn forget(&mut self) -> io::Result<()> {
        while event::poll(SOON)? {
            event::read()?;
        }
        Ok(())
    }
}
