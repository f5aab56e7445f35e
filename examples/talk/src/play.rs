//! A conversation of two or several people at one terminal, or the pages of one alone: whose turn it is, handing over, saving, and how it
//! ends.

use reweave::error::Refusal;
use reweave::flow::{Audience, Who};
use reweave::id::StepId;
use reweave::{Conversation, Move, Person, Seat, Status, Time};

use crate::book::{Book, Reader, Shown, is_for_one};
use crate::layout::Page;
use crate::lines::{Result, Stop};
use crate::menu::Menu;
use crate::store::Store;
use crate::terminal::{Handed, Terminal};
use crate::write::{Draft, Kept};
use crate::{Problem, clock, closing, keep, rest, screen, several, turn};

/// No flow has more waits one after the other in which nobody does anything.
const MOST_WAITS: usize = 64;

/// The people, the screen they share, and the file.
pub(crate) struct Play<'a> {
    pub(crate) terminal: &'a Terminal,
    pub(crate) book: &'a Book,
    pub(crate) store: Store,
    pub(crate) conversation: Conversation,
    /// Who has the screen, if that is known.
    holder: Option<Seat>,
    /// The last step that was read alone, and by whom. What stood on it is still on the screen.
    private: Option<Seat>,
    /// How many lines each has seen.
    pub(crate) seen: Vec<usize>,
    /// The step that somebody has answered alone. Until it has closed for all, nothing is written to the file.
    held: Option<StepId>,
    /// Whether nobody has had the screen yet since the program came back to it.
    came_back: bool,
    /// Whether it waits for another day.
    put_off: bool,
    /// Texts that were written and not sent before.
    kept: Vec<Kept>,
}

/// What a person did with their turn.
pub(crate) enum Done {
    Moved,
    Stop,
}

impl<'a> Play<'a> {
    pub(crate) fn new(
        terminal: &'a Terminal,
        book: &'a Book,
        store: Store,
        conversation: Conversation,
        holder: Option<Seat>,
    ) -> Self {
        // What was there before is not put before anybody again: what a step is about stands on it anyway.
        let now = clock::now();
        let seen = |seat| conversation.view(seat, now).map_or(0, |view| view.said().count());
        let seen = conversation.seats().map(seen).collect();
        let step = conversation.operator(now).step().id.as_str().to_owned();
        let kept: Vec<Kept> = store.draft().into_iter().filter(|kept| kept.step == step).collect();
        if kept.is_empty() {
            store.drop_draft();
        }
        let (private, held, put_off, came_back) = (None, None, true, holder.is_none());
        Self { terminal, book, store, conversation, holder, private, seen, held, came_back, put_off, kept }
    }

    /// Goes on until the end, or until somebody stops for now.
    pub(crate) fn run(mut self) -> std::result::Result<(), Problem> {
        self.save(clock::now())?;
        loop {
            let now = clock::now();
            self.conversation.tick(now);
            if several::waits_for_nobody(&mut self, now)? {
                continue;
            }
            if self.is_over(now) {
                let end = self.end_for_all(now);
                return closing::close(&mut self, end);
            }
            let acting = self.conversation.operator(now).acting().first();
            let done = match (self.conversation.operator(now).status(), acting) {
                (Status::Moment | Status::Break, _) => self.rest(now),
                (_, Some(seat)) => self.take_turn(seat, now),
                (_, None) => {
                    let end = self.end_for_all(now);
                    return closing::close(&mut self, end);
                }
            };
            let done = match done {
                Ok(Done::Moved) if self.is_put_off() => rest::another_day(&mut self),
                done => done,
            };
            match done {
                Ok(Done::Moved) => {}
                Ok(Done::Stop) | Err(Problem::Asked) => {
                    if self.lets_go()? {
                        return Ok(self.stop()?);
                    }
                }
                Err(problem) => return Err(problem),
            }
        }
    }

    /// Whether it is over for one of two. At one screen it is then over for both: nothing is hidden, and nobody has to wait
    /// for the time at which the other would learn of it elsewhere. Of several, the others go on if they are enough.
    pub(crate) fn is_over(&self, now: Time) -> bool {
        if self.conversation.operator(now).status() == Status::Ended {
            return true;
        }
        if self.is_for_several() {
            return several::too_few(self, now);
        }
        self.conversation.seats().any(|seat| self.has_ended(seat, now))
    }

    pub(crate) fn is_for_several(&self) -> bool {
        self.conversation.seats().count() > 2
    }

    pub(crate) fn has_ended(&self, seat: Seat, now: Time) -> bool {
        self.conversation.view(seat, now).is_some_and(|view| view.status() == Status::Ended)
    }

    /// When it is over for both of them, if nobody does anything more.
    fn end_for_all(&self, now: Time) -> Time {
        let mut end = now;
        for _ in 0..MOST_WAITS {
            let waits = self.conversation.seats().find(|seat| !self.has_ended(*seat, end));
            let Some(view) = waits.and_then(|seat| self.conversation.view(seat, end)) else { break };
            let next = self.conversation.deadline(end).or(view.closes_at());
            let Some(next) = next.filter(|next| *next > end) else { break };
            end = next;
        }
        end
    }

    fn rest(&mut self, now: Time) -> std::result::Result<Done, Problem> {
        self.leave_private(now)?;
        rest::rest(self, now)
    }

    fn take_turn(&mut self, seat: Seat, now: Time) -> std::result::Result<Done, Problem> {
        if self.is_alone() {
            return turn::turn(self, seat);
        }
        let private = self.is_private(seat, now);
        match self.hand_over(seat, private)? {
            Handed::Over => turn::turn(self, seat),
            Handed::Left => {
                // Leaving is always possible, but for whoever has left before.
                let here = self.holder.filter(|holder| !self.has_ended(*holder, now));
                let _ = self.apply(here.unwrap_or(seat), Move::Leave)?;
                Ok(Done::Moved)
            }
        }
    }

    /// Whether both have just come to the page that is read alone on another day.
    fn is_put_off(&mut self) -> bool {
        let now = clock::now();
        let step = self.conversation.operator(now).step();
        let apart = step.veil && step.who == Who::Everyone;
        let is_new = apart && !self.put_off && self.conversation.operator(now).status() == Status::Active;
        self.put_off = apart;
        is_new
    }

    /// Takes what one person has read alone off the screen, before both look at it. After a break it is not known who does.
    pub(crate) fn leave_private(&mut self, now: Time) -> Result<()> {
        let Some(seat) = self.private.take() else { return Ok(()) };
        if let Terminal::Plain(plain) = self.terminal {
            let mut page = Page::new(&self.reader(seat));
            page.text(&self.reader(seat).text("screen-plain-stays", &[]));
            plain.show_below(&page)?;
        }
        if self.conversation.operator(now).status() == Status::Break {
            self.holder = None;
        }
        Ok(())
    }

    /// Whether the step that is open is answered alone and stays open after an answer: then that is not in the file yet.
    fn is_answered_apart(&self, seat: Seat) -> bool {
        let now = clock::now();
        let stays =
            matches!(self.conversation.operator(now).step().who, Who::Everyone | Who::Invite(_) | Who::Named);
        stays && self.is_private(seat, now)
    }

    /// Whether nobody else takes part: then there is nobody to hand the screen to, and nothing to hide.
    pub(crate) fn is_alone(&self) -> bool {
        is_for_one(self.conversation.flow())
    }

    /// What someone who is alone reads once, when they come back.
    pub(crate) fn welcome_back(&mut self, seat: Seat) -> Option<String> {
        let is_back = std::mem::take(&mut self.came_back) && self.is_alone();
        is_back.then(|| self.reader(seat).text("screen-resumed", &[]))
    }

    fn is_private(&self, seat: Seat, now: Time) -> bool {
        let view = self.conversation.view(seat, now);
        view.and_then(|view| view.audience()).is_some_and(|audience| audience != Audience::All)
    }

    /// Gives the screen to the next person. Nobody sees what another has read alone.
    fn hand_over(&mut self, seat: Seat, private: bool) -> Result<Handed> {
        let left_private = self.private.is_some_and(|before| before != seat || !private);
        let goes_alone = private && self.private != Some(seat);
        if self.holder != Some(seat) || goes_alone {
            let page = self.hand_over_page(seat, goes_alone, left_private);
            if let Handed::Left = self.terminal.hand_over(&self.reader(seat), &page)? {
                return Ok(Handed::Left);
            }
        }
        self.private = private.then_some(seat);
        self.holder = Some(seat);
        self.came_back = false;
        Ok(Handed::Over)
    }

    /// To the one who has the screen, and then to the one who takes it.
    fn hand_over_page(&self, seat: Seat, goes_alone: bool, left_private: bool) -> Page {
        let before = self.reader(self.holder.unwrap_or(seat));
        let next = self.reader(seat);
        let args = [("their_name", self.name(seat).into())];
        let mut page = Page::new(&next);
        if self.holder.is_none() {
            page.text(&next.text("screen-resumed", &[]));
            if self.came_back && self.is_answered_apart(seat) {
                page.text(&next.text("screen-asked-again", &[]));
            }
            page.gap();
        }
        if left_private && !self.terminal.can_clear() {
            page.text(&before.text("screen-plain-stays", &[])).gap();
        }
        let hand_over = match (goes_alone, self.holder == Some(seat)) {
            (true, true) => "screen-alone",
            (true, false) => "screen-hand-over",
            _ => "screen-hand-on",
        };
        page.head(&before.text(hand_over, &args));
        page.go_on = next.text("screen-hand-over-key", &args);
        page.button = next.text("screen-has-screen", &args);
        page
    }

    /// Makes a move and writes the file, unless it was an answer that nobody is to find there.
    pub(crate) fn apply(
        &mut self,
        seat: Seat,
        made: Move,
    ) -> std::result::Result<std::result::Result<(), Refusal>, Problem> {
        let now = clock::now();
        let alone = self.is_private(seat, now) && !self.is_alone();
        let step = self.conversation.operator(now).step().id.clone();
        let called = matches!(made, Move::Break);
        let keeps = turn::keeps_text(made.kind());
        if let Err(refusal) = self.conversation.apply(seat, made, now) {
            return Ok(Err(refusal));
        }
        let goes = self.has_ended(seat, now) && self.conversation.operator(now).status() != Status::Ended;
        let is_over = self.is_over(now);
        if goes && is_over {
            // Not for now, not now, do not ask again, leave: where it is over with that, none of it is ever written.
            self.store.close()?;
        }
        if !keeps {
            self.drop_draft(seat);
        }
        if alone && self.held.is_none() {
            self.held = Some(step);
        }
        if alone && self.conversation.operator(now).status() == Status::Break && !called {
            // All have answered, and what follows is a rest: the same step can be open again after it.
            self.held = None;
        }
        self.save(now)?;
        if goes && !is_over {
            several::goodbye(self, seat)?;
        }
        Ok(Ok(()))
    }

    pub(crate) fn save(&mut self, now: Time) -> std::result::Result<(), Problem> {
        if self.conversation.operator(now).status() == Status::Ended {
            return Ok(());
        }
        let open = &self.conversation.operator(now).step().id;
        if self.held.as_ref().is_some_and(|held| held != open) {
            self.held = None;
        }
        if self.held.is_some() {
            return Ok(());
        }
        loop {
            match self.store.save(&self.conversation) {
                Err(Problem::Failed(why)) if self.terminal.can_clear() => {
                    if !self.tries_again(&why)? {
                        return Err(Problem::Failed(why));
                    }
                }
                saved => return saved,
            }
        }
    }

    /// When the file cannot be written, nothing is lost as long as the program runs.
    fn tries_again(&self, why: &str) -> Result<bool> {
        let reader = self.reader(self.holder.unwrap_or(Seat::FIRST));
        let mut page = Page::new(&reader);
        page.head(&reader.text("screen-not-saved", &[])).item(why);
        let mut menu = Menu::new(&reader);
        menu.add(&reader.text("screen-try-again", &[]), None).add(&reader.text("screen-stop", &[]), None);
        match self.terminal.choose(&reader, page, menu) {
            Ok(chosen) => Ok(chosen == 0),
            Err(Stop::Asked) => Ok(false),
            Err(stop) => Err(stop),
        }
    }

    fn stop(&self) -> Result<()> {
        let reader = self.reader(self.holder.unwrap_or(Seat::FIRST));
        let mut page = Page::new(&reader);
        if self.store.is_closed() {
            page.text(&reader.text("screen-deleted", &[]));
        } else {
            page.text(&reader.text("screen-saved", &[]));
            if self.held.is_some() {
                page.text(&reader.text("screen-asked-again", &[]));
            }
            if let Some(shown) = self.shown(self.holder.unwrap_or(Seat::FIRST), clock::now()) {
                screen::ends(&mut page, &shown, &reader);
            }
            page.item(&self.store.file().display().to_string());
        }
        self.terminal.say_last(&page)
    }

    /// What becomes of texts that are in hand while both rest. Gives whether they go.
    fn lets_go(&mut self) -> std::result::Result<bool, Problem> {
        while let Some(place) = self.kept.iter().position(|kept| kept.in_hand) {
            let kept = &self.kept[place];
            let seat = Seat::new(kept.seat).unwrap_or(Seat::FIRST);
            if !keep::or_throw_away(self, seat, &kept.draft)? {
                return Ok(false);
            }
            self.kept.remove(place);
        }
        Ok(true)
    }

    /// What this person had written here and not sent, and whether there is any.
    pub(crate) fn draft(&mut self, seat: Seat) -> (Draft, bool) {
        let step = self.step();
        let place = self.kept.iter().position(|kept| kept.seat == seat.index() && kept.step == step);
        let draft = place.map(|place| self.kept.remove(place).draft).unwrap_or_default();
        let is_back = !draft.is_empty();
        (draft, is_back)
    }

    /// Holds a text in hand while its writer does something else first.
    pub(crate) fn hold(&mut self, seat: Seat, draft: &Draft) {
        if !draft.is_empty() {
            let step = self.step();
            self.kept.push(Kept { seat: seat.index(), step, draft: draft.clone(), in_hand: true });
        }
    }

    fn step(&self) -> String {
        self.conversation.operator(clock::now()).step().id.to_string()
    }

    pub(crate) fn keep_draft(&self, seat: Seat, draft: &Draft) -> std::result::Result<(), Problem> {
        let kept = Kept { seat: seat.index(), step: self.step(), draft: draft.clone(), in_hand: false };
        self.store.keep_draft(&kept)
    }

    /// Once they have done something else, what they had kept is not there any more.
    fn drop_draft(&mut self, seat: Seat) {
        if self.store.draft().is_some_and(|kept| kept.seat == seat.index()) {
            self.store.drop_draft();
        }
    }

    pub(crate) fn reader(&self, seat: Seat) -> Reader {
        let languages = self.conversation.person(seat).map(Person::languages);
        self.book
            .reader(languages.into_iter().flatten())
            .of(self.conversation.flow())
            .at(self.conversation.seats().count())
    }

    pub(crate) fn name(&self, seat: Seat) -> &str {
        self.conversation.person(seat).map_or("", Person::name)
    }

    /// What this seat reads at this time.
    pub(crate) fn shown(&self, seat: Seat, now: Time) -> Option<Shown> {
        self.conversation.view(seat, now).map(|view| self.reader(seat).shown(&view))
    }
}
