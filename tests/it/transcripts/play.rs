//! A transcript that is played: what is done, and the screens of those whose view changed.

use reweave::error::Refusal;
use reweave::seat::SeatSet;
use reweave::{Conversation, Flow, Phrasebook, Prompt, Reader, Seat, Setup, Status, Time, View};

use super::read::{Line, Transcript};

/// Someone who looks on.
pub(crate) trait Watch {
    /// A line comes next: as it stands in the file, and read.
    fn line(&mut self, text: &str, line: &Line);

    /// It was refused.
    fn refused(&mut self, refusal: &Refusal, reader: &Reader);

    /// Someone's screen has changed.
    fn screen(&mut self, view: &View<'_>, prompt: &Prompt, now: Time);
}

/// A transcript that is being played.
struct Play<'a, W> {
    transcript: &'a Transcript,
    book: &'a Phrasebook,
    conversation: Conversation,
    now: Time,
    prompt: Prompt,
    watch: &'a mut W,
}

/// Plays a transcript in these languages, from the first screen to the last.
pub(crate) fn play(transcript: &Transcript, book: &Phrasebook, languages: &[String], watch: &mut impl Watch) {
    let header = &transcript.header;
    let flow = Flow::builtin_with(&header.flow, &header.options).expect("a flow of this crate");
    let seats = header.seats.iter().cloned();
    let people =
        seats.zip(languages.iter().cycle()).map(|(person, language)| person.langs([language.as_str()]));
    let setup = people.fold(Setup::new(crate::common::terms()), Setup::person);
    let setup = header.items.iter().cloned().fold(setup, Setup::item);
    let now = Time::from_millis(0);
    let conversation = Conversation::start(&flow, setup, now).expect("people who fit the flow");
    Play { transcript, book, conversation, now, prompt: Prompt::new(), watch }.run();
}

impl<W: Watch> Play<'_, W> {
    fn run(mut self) {
        self.screens(self.conversation.seats().collect());
        for (number, text) in (1..).zip(&self.transcript.lines) {
            let at = format!("{}, line {number} ({text})", self.transcript.name);
            let line: Line = serde_json::from_str(text).unwrap_or_else(|error| panic!("{at}: {error}"));
            self.watch.line(text, &line);
            match self.take(&line) {
                Ok(changed) => {
                    assert_eq!(line.refused, None, "{at}: it was taken");
                    self.screens(changed);
                }
                Err(refusal) => {
                    assert_eq!(Some(refusal.code()), line.refused.as_deref(), "{at}: {refusal}");
                    let person =
                        line.seat.and_then(Seat::new).and_then(|seat| self.conversation.person(seat));
                    let reader = self.book.reader(person.expect("a seat").languages());
                    self.watch.refused(&refusal, &reader);
                }
            }
        }
    }

    fn take(&mut self, line: &Line) -> Result<SeatSet, Refusal> {
        self.now = line.at.map_or(self.now, Time::from_millis);
        let seat = line.seat.and_then(Seat::new).ok_or(Refusal::UnknownSeat);
        match line.command.as_deref() {
            None => self.conversation.apply(seat?, line.made(), self.now).map(|applied| applied.changed),
            Some("tick") => Ok(self.conversation.tick(self.now)),
            Some("person") => {
                let person = line.person.clone().expect("`person`");
                self.conversation.set_person(seat?, person, self.now).map(|applied| applied.changed)
            }
            Some(other) => panic!("a transcript cannot `{other}`"),
        }
    }

    /// The screens of these seats. Someone who is not invited yet has none.
    fn screens(&mut self, seats: SeatSet) {
        for seat in seats {
            let view = self.conversation.view(seat, self.now).expect("a seat of this conversation");
            if view.status() == Status::Uninvited {
                continue;
            }
            let person = view.you().expect("someone sits there");
            self.book.reader(person.languages()).prompt(&view, &mut self.prompt);
            let problems = self.prompt.problems();
            assert!(problems.is_empty(), "{}, {view:?}: {problems:?}", self.transcript.name);
            self.watch.screen(&view, &self.prompt, self.now);
        }
    }
}
