//! JSON lines: one conversation that a program in any language can run. One JSON object goes in, one comes out.
//!
//! A [`Driver`] is a conversation with its words and its time. It is started from one JSON object ([`Start`]), takes lines, and answers
//! each with what changed and with the screen of every seat. It reads and writes nothing itself: the example `drive` puts it between
//! standard input and output, and the packages for the browser, for Node and for Python are made of it.
//!
//! The names in the lines are public: they stay, and fields are only added. The answer to a line is for whoever runs the machine.
//! Each entry of its `views` is exactly what that person's device gets.
//!
//! ```
//! use reweave::lines::{Answer, Driver, Start};
//!
//! let mut driver = Driver::start(Start::from_json(r#"{"flow":"brief","seats":[{"name":"Amal"},{"name":"Bo"}]}"#)?)?;
//! let Answer::Accepted(line) = driver.take(r#"{"seat":0,"move":"choose","option":"go-on"}"#) else { panic!("it is possible") };
//! let answer: serde_json::Value = serde_json::from_str(&line)?;
//! assert_eq!((&answer["revision"], &answer["changed"]), (&1.into(), &serde_json::json!([0])));
//! assert_eq!(answer["views"][0]["ask"], "text");
//!
//! let Answer::Refused(line) = driver.take(r#"{"seat":1,"move":"leave"}"#) else { panic!("nothing has reached Bo") };
//! assert!(line.contains(r#""code":"not-possible-now""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod defaults;
mod line;
#[cfg(feature = "own")]
mod own;
mod start;

use std::fmt;

use serde_json::Value;

use crate::conversation::Conversation;
use crate::machine::Status;
use crate::phrasebook::{Phrasebook, Prompt};
use crate::seat::{Seat, SeatSet};
use crate::time::Time;
use answer::Beside;

pub use line::Refused;
#[cfg(feature = "own")]
pub use own::OwnWords;
pub use start::{NoStart, Start};

/// One conversation with its words, and the time as the lines told it.
#[derive(Clone, Debug)]
pub struct Driver {
    conversation: Conversation,
    phrasebook: Phrasebook,
    now: Time,
}

impl Driver {
    /// Starts a conversation, or goes on with a stored one.
    ///
    /// # Errors
    ///
    /// If there is no such flow, if a draft is not sound, if the people or items do not fit the flow, or if what was stored cannot be
    /// taken up.
    ///
    /// ```
    /// use reweave::lines::{Driver, Start};
    ///
    /// let mut start = Start::default();
    /// start.flow = Some("unheard-of".to_owned());
    /// assert_eq!(Driver::start(start).unwrap_err().code(), "no-such-flow");
    /// ```
    pub fn start(start: Start) -> Result<Self, NoStart> {
        let now = Time::from_millis(start.at);
        let phrasebook = start.phrasebook()?;
        let mut driver = Self { conversation: start.conversation()?, phrasebook, now };
        driver.conversation.tick(now);
        Ok(driver)
    }

    /// The line at the start: all screens as they are now, and in `changed` the seats that have something on theirs.
    ///
    /// ```
    /// use reweave::lines::{Driver, Start};
    ///
    /// let first: serde_json::Value = serde_json::from_str(&Driver::start(Start::default())?.first())?;
    /// assert_eq!((&first["flow"], &first["changed"]), (&"dyad".into(), &serde_json::json!([0])));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn first(&self) -> String {
        answer::accepted(self, None, self.shown(), Beside::default())
    }

    /// Does what a line says.
    ///
    /// ```
    /// use reweave::lines::{Answer, Driver, Start};
    ///
    /// let mut driver = Driver::start(Start::default())?;
    /// assert_eq!(driver.take("  \n"), Answer::Nothing);
    /// assert!(matches!(driver.take(r#"{"do":"tick","at":60000}"#), Answer::Accepted(_)));
    /// assert!(matches!(driver.take("no JSON"), Answer::Refused(_)));
    /// assert_eq!(driver.take(r#"{"do":"quit"}"#), Answer::Quit);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn take(&mut self, line: impl AsRef<[u8]>) -> Answer {
        let line = line.as_ref();
        if line.iter().all(u8::is_ascii_whitespace) {
            return Answer::Nothing;
        }
        let (reference, done) = match serde_json::from_slice::<Value>(line) {
            Ok(value) => (value.get("ref").cloned(), self.obey(value)),
            Err(problem) => (None, Err(problem.into())),
        };
        match done {
            Ok(Done::Quit) => Answer::Quit,
            Ok(Done::Changed(seats)) => {
                Answer::Accepted(answer::accepted(self, reference, seats, Beside::default()))
            }
            Ok(Done::Asked(name, what)) => {
                let beside = Beside::from_iter([(name.to_owned(), what)]);
                Answer::Accepted(answer::accepted(self, reference, SeatSet::NONE, beside))
            }
            Err(refused) => Answer::Refused(answer::refused(self, reference, &refused)),
        }
    }

    /// Does what a line says that is read already, for a program that shows the screens itself.
    ///
    /// # Errors
    ///
    /// Whatever a line is refused for; then nothing has changed but the time.
    ///
    /// ```
    /// use reweave::Seat;
    /// use reweave::lines::{Done, Driver, Start};
    /// use serde_json::json;
    ///
    /// let mut driver = Driver::start(Start::default())?;
    /// let done = driver.obey(json!({"seat": 0, "move": "choose", "option": "go-on"}))?;
    /// assert!(matches!(done, Done::Changed(seats) if seats.iter().eq([Seat::FIRST])));
    /// let refused = driver.obey(json!({"seat": 0, "move": "dance"})).unwrap_err();
    /// assert_eq!(refused.code, "unknown-move");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn obey(&mut self, line: Value) -> Result<Done, Refused> {
        self.done(line)
    }

    /// What that person's device gets now, in their own language; nothing for a seat that is not in this conversation.
    ///
    /// ```
    /// use reweave::Seat;
    /// use reweave::lines::{Driver, Start};
    ///
    /// let driver = Driver::start(Start::from_json(r#"{"seats":[{"name":"Amal","lang":"es"},{"name":"Bo"}]}"#)?)?;
    /// assert_eq!(driver.screen(Seat::FIRST).unwrap().lang(), "es");
    /// # Ok::<(), reweave::lines::NoStart>(())
    /// ```
    #[must_use]
    pub fn screen(&self, seat: Seat) -> Option<Prompt> {
        let view = self.conversation.view(seat, self.now)?;
        let languages = self.conversation.person(seat)?.languages();
        let mut prompt = Prompt::new();
        self.phrasebook.reader(languages).prompt(&view, &mut prompt);
        Some(prompt)
    }

    /// The conversation, for what no line asks for.
    ///
    /// ```
    /// use reweave::lines::{Driver, Start};
    ///
    /// assert_eq!(Driver::start(Start::default())?.conversation().revision(), 0);
    /// # Ok::<(), reweave::lines::NoStart>(())
    /// ```
    #[must_use]
    pub fn conversation(&self) -> &Conversation {
        &self.conversation
    }

    /// The time that the last line told, or the start.
    ///
    /// ```
    /// use reweave::lines::{Driver, Start};
    ///
    /// let mut driver = Driver::start(Start::default())?;
    /// driver.take(r#"{"do":"tick","at":60000}"#);
    /// assert_eq!(driver.now().millis(), 60_000);
    /// # Ok::<(), reweave::lines::NoStart>(())
    /// ```
    #[must_use]
    pub fn now(&self) -> Time {
        self.now
    }

    /// The seats that have something on their screens.
    fn shown(&self) -> SeatSet {
        let view = |seat: &Seat| self.conversation.view(*seat, self.now);
        let shown = |seat: &Seat| view(seat).is_some_and(|view| view.status() != Status::Uninvited);
        self.conversation.seats().filter(shown).collect()
    }
}

/// What an accepted line did.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Done {
    /// The seats whose views changed.
    Changed(SeatSet),
    /// What was asked for, under its name; `null` where there is none.
    Asked(&'static str, Value),
    /// The end: nothing is answered.
    Quit,
}

/// What was asked for has words of people.
impl fmt::Debug for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(seats) => f.debug_tuple("Changed").field(seats).finish(),
            Self::Asked(name, _) => f.debug_tuple("Asked").field(name).finish_non_exhaustive(),
            Self::Quit => f.write_str("Quit"),
        }
    }
}

/// What comes out for a line.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// Nothing: it was blank.
    Nothing,
    /// Nothing: it was the last.
    Quit,
    /// A line, of what is now.
    Accepted(String),
    /// A line that says why it was not taken, with the log unchanged.
    Refused(String),
}

impl Answer {
    /// The line, without an end, if there is one.
    ///
    /// ```
    /// use reweave::lines::{Driver, Start};
    ///
    /// let mut driver = Driver::start(Start::default())?;
    /// assert!(driver.take("{}").line().is_some_and(|line| line.starts_with(r#"{"ok":false"#)));
    /// assert_eq!(driver.take("").line(), None);
    /// # Ok::<(), reweave::lines::NoStart>(())
    /// ```
    #[must_use]
    pub fn line(&self) -> Option<&str> {
        match self {
            Self::Accepted(line) | Self::Refused(line) => Some(line),
            Self::Nothing | Self::Quit => None,
        }
    }
}

/// A line has words of people.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing",
            Self::Quit => "Quit",
            Self::Accepted(_) => "Accepted",
            Self::Refused(_) => "Refused",
        })
    }
}
