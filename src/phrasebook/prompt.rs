//! Prompts: a view in words, in memory that is used again.

use std::fmt;

use serde::{Serialize, Serializer};

use super::scratch::Scratch;
use super::span::Span;
use crate::lang::Direction;
use crate::machine::{Ending, Status};
use crate::screen::{
    About, AgainText, Arguments, AskKind, Buffer, FieldText, Ids, ItemText, MoveText, Named, OptionText,
    PageText, Problem, ReadBy, ResourcesText, SaidText, Screen, SimpleOption, StageText, SuggestionText,
    TextSource,
};
use crate::seat::Seat;
use crate::stage::Stage;
use crate::time::Time;
use crate::view::Turn;

/// A view in words: the buffer that one person's [`Screen`] is written into.
///
/// [`Reader::prompt`](crate::Reader::prompt) fills it. It has a method for each key of the JSON lines, of the same name; what is
/// `prompt` there is [`body`](Self::body) here. All together, [`screen`](Self::screen) lends them. It can be sent to a device as
/// it is: with serde it becomes one object, the same as in the JSON lines of the `drive` example, and what a device gets reads
/// as a `Screen<String>`.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::screen::AskKind;
/// use reweave::terms::Resources;
/// use reweave::{Phrasebook, Prompt};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// # let now = Time::from_millis(0);
/// let reader = Phrasebook::new(Resources::NoResources).reader(["en"]);
/// let mut prompt = Prompt::new();
/// for seat in conversation.seats() {
///     // The same memory for everybody: of what was in there nothing stays.
///     reader.prompt(&conversation.view(seat, now).unwrap(), &mut prompt);
///     assert_eq!(prompt.seat(), seat);
/// }
/// assert_eq!(prompt.ask(), AskKind::None, "Bo is not invited yet");
/// assert_eq!(prompt.body(), "");
/// ```
///
/// `Debug` shows no text.
#[derive(Clone, Default)]
pub struct Prompt {
    /// All texts, one after the other: a screen is written without asking for memory, once this has grown.
    pub(super) text: String,
    pub(super) scratch: Scratch,
    pub(super) buffer: Buffer<Span>,
}

impl Prompt {
    /// An empty prompt, to be filled again and again.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Empties the prompt and keeps its memory.
    pub(super) fn clear(&mut self) {
        // The scratch is written anew for each id.
        let Self { text, scratch: _, buffer } = self;
        text.clear();
        buffer.clear();
    }

    fn stored(&self) -> &Screen<Span, Arguments<Span>> {
        &self.buffer.screen
    }

    fn get(&self, span: Span) -> &str {
        span.words_in(&self.text)
    }

    fn some(&self, span: Option<Span>) -> Option<&str> {
        span.map(|span| self.get(span))
    }

    /// Lends the whole screen.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
    /// # let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
    /// let mut prompt = Prompt::new();
    /// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    /// let screen = prompt.screen();
    /// assert_eq!(screen.options[0].id, "go-on");
    /// let kept = screen.owned();
    /// assert_eq!(kept.prompt, prompt.body());
    /// ```
    #[must_use]
    pub fn screen(&self) -> Screen<&str> {
        self.stored().map(|span| self.get(*span), |_| self.ids())
    }

    /// Whose screen it is.
    #[must_use]
    pub fn seat(&self) -> Seat {
        self.stored().seat
    }

    /// How often this seat's view has changed: a device that holds this number is up to date.
    #[must_use]
    pub fn view_revision(&self) -> u32 {
        self.stored().view_revision
    }

    /// How the conversation stands, for this seat; none before anything is rendered.
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        self.stored().status
    }

    /// How it ended, once it has, for this seat.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        self.stored().ending
    }

    /// Where the conversation stands on the map.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.stored().stage
    }

    /// The open step, as far as this seat may know.
    #[must_use]
    pub fn step(&self) -> Option<&str> {
        self.some(self.stored().step)
    }

    /// Which turn it is; none outside of turns.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        self.stored().turn
    }

    /// Who is asked, as far as this person may know.
    #[must_use]
    pub fn acting(&self) -> &[Seat] {
        &self.stored().acting
    }

    /// The language, as a tag; empty before anything is rendered.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.get(self.stored().lang)
    }

    /// The direction of the language.
    #[must_use]
    pub fn dir(&self) -> Direction {
        self.stored().dir
    }

    /// Who will read the answer; none where nothing is asked.
    #[must_use]
    pub fn audience(&self) -> Option<ReadBy> {
        self.stored().audience
    }

    /// Who will read the answer, in words; none where nothing is asked.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # let view = conversation.view(Seat::FIRST, now).unwrap();
    /// let mut prompt = Prompt::new();
    /// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    /// assert_eq!(prompt.audience(), Some(reweave::screen::ReadBy::Nobody));
    /// assert_eq!(prompt.audience_label(), Some("Nobody is shown this choice."));
    /// ```
    #[must_use]
    pub fn audience_label(&self) -> Option<&str> {
        self.some(self.stored().audience_label)
    }

    /// What is asked.
    #[must_use]
    pub fn ask(&self) -> AskKind {
        self.stored().ask
    }

    /// Whether it must be answered, and cannot be passed.
    #[must_use]
    pub fn required(&self) -> bool {
        self.stored().required
    }

    /// The most characters of a text.
    #[must_use]
    pub fn max_chars(&self) -> Option<u16> {
        self.stored().max_chars
    }

    /// The most things that can be picked.
    #[must_use]
    pub fn max_picks(&self) -> Option<u8> {
        self.stored().max_picks
    }

    /// Whether a pick can also be words of one's own, which no option has.
    #[must_use]
    pub fn own_words(&self) -> bool {
        self.stored().own_words
    }

    /// The one thing that this screen says or asks. In JSON it is `prompt`.
    #[must_use]
    pub fn body(&self) -> &str {
        self.get(self.stored().prompt)
    }

    /// More about it, to be folded away.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.some(self.stored().help)
    }

    /// Beginnings of sentences to lean on.
    #[must_use]
    pub fn starters(&self) -> impl ExactSizeIterator<Item = &str> {
        self.stored().starters.iter().map(|&span| self.get(span))
    }

    /// That nobody has to answer, agree or stay, where something hard can be received. Show it beside the question, and never
    /// folded away.
    #[must_use]
    pub fn care(&self) -> Option<&str> {
        self.some(self.stored().care)
    }

    /// What comes next.
    #[must_use]
    pub fn next(&self) -> Option<&str> {
        self.some(self.stored().next)
    }

    /// The paragraphs of the page.
    #[must_use]
    pub fn page(&self) -> impl ExactSizeIterator<Item = PageText<&str>> {
        self.stored().page.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// What can be chosen or picked. Where words of a list are picked, these are the words;
    /// [`own_words`](Self::own_words) says whether others are taken too.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # let view = conversation.view(Seat::FIRST, now).unwrap();
    /// let mut prompt = Prompt::new();
    /// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    /// let ids: Vec<&str> = prompt.options().map(|option| option.id).collect();
    /// assert_eq!(ids, ["go-on", "not-for-now"]);
    /// ```
    #[must_use]
    pub fn options(&self) -> impl ExactSizeIterator<Item = OptionText<&str>> {
        self.stored().options.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// The fields to fill in.
    #[must_use]
    pub fn fields(&self) -> impl ExactSizeIterator<Item = FieldText<&str>> {
        self.stored().fields.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// The rows to answer, where the step asks about items; each may be left out.
    #[must_use]
    pub fn items(&self) -> impl ExactSizeIterator<Item = ItemText<&str>> {
        self.stored().items.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// Lines of one's own that can be picked, where the step asks for that: their ids, as a move names them, and their
    /// words.
    #[must_use]
    pub fn own_lines(&self) -> impl ExactSizeIterator<Item = SimpleOption<&str>> {
        self.stored().own_lines.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// Words to lean on while writing.
    #[must_use]
    pub fn suggestions(&self) -> impl ExactSizeIterator<Item = SuggestionText<&str>> {
        self.stored().suggestions.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// What this person can do now. Nothing else is accepted.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # let view = conversation.view(Seat::FIRST, now).unwrap();
    /// let mut prompt = Prompt::new();
    /// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    /// let moves: Vec<_> = prompt.moves().map(|made| made.id).collect();
    /// assert_eq!(moves, view.moves().collect::<Vec<_>>());
    /// ```
    #[must_use]
    pub fn moves(&self) -> impl ExactSizeIterator<Item = MoveText<&str>> {
        self.stored().moves.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// The map.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # let view = conversation.view(Seat::FIRST, now).unwrap();
    /// let mut prompt = Prompt::new();
    /// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    /// let here: Vec<_> = prompt.stages().filter(|one| one.state == reweave::view::StageState::Now).collect();
    /// assert_eq!(here[0].id, reweave::Stage::Opening);
    /// ```
    #[must_use]
    pub fn stages(&self) -> impl ExactSizeIterator<Item = StageText<&str>> {
        self.stored().stages.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// When a moment or a break may end.
    #[must_use]
    pub fn until(&self) -> Option<Time> {
        self.stored().until
    }

    /// When it closes by itself, without a word about anyone.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
    /// # conversation.apply(Seat::FIRST, Move::say("last Tuesday"), now).unwrap();
    /// # let view = conversation.view(Seat::FIRST, now).unwrap();
    /// let mut prompt = Prompt::new();
    /// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    /// assert_eq!(prompt.closes_at(), view.closes_at());
    /// assert!(prompt.closes_at().is_some_and(|time| time > now), "the invitation is open for some days");
    /// ```
    #[must_use]
    pub fn closes_at(&self) -> Option<Time> {
        self.stored().closes_at
    }

    /// When it goes on by itself, with the answers that are in by then.
    #[must_use]
    pub fn goes_on_at(&self) -> Option<Time> {
        self.stored().goes_on_at
    }

    /// When people look at it again, if enough chose a day; for those alone.
    #[must_use]
    pub fn again(&self) -> Option<AgainText<&str>> {
        self.stored().again.as_ref().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// The line that this screen answers: one of [`said`](Self::said), by its id.
    #[must_use]
    pub fn about(&self) -> Option<About<&str>> {
        self.stored().about.as_ref().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// What was shared, oldest first.
    #[must_use]
    pub fn said(&self) -> impl ExactSizeIterator<Item = SaidText<&str>> {
        self.stored().said.iter().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// Where to find help; none for one who is not invited.
    ///
    /// The language of an app's own list can be another than that of the rest of the screen.
    #[must_use]
    pub fn resources(&self) -> Option<ResourcesText<&str>> {
        self.stored().resources.as_ref().map(|one| one.map(&mut |span| self.get(*span)))
    }

    /// The messages of all texts, with all their arguments, for a device that formats them itself.
    #[must_use]
    pub fn ids(&self) -> Ids<&str> {
        let arguments = self.stored().ids.map(&mut |span| self.get(*span));
        let name =
            |span: &Span| Some(Named(span.id_in(&self.text)?, Arguments { count: span.count, ..arguments }));
        Ids::of(self.stored(), &name)
    }

    /// The texts that come from elsewhere than the crate's own catalog of this language: from an app's overlay, or from another language.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::phrasebook::Overlay;
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
    /// # let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
    /// let words = Overlay::new("words").file("en", "words.ftl", "move-leave = Stop here\n").replacing();
    /// let book = Phrasebook::builder(Resources::NoResources).overlay(words).build().unwrap();
    /// let mut prompt = Prompt::new();
    /// book.reader(["en"]).prompt(&view, &mut prompt);
    /// let [source] = prompt.sources() else { panic!("one text is the app's") };
    /// assert_eq!((source.id.as_str(), source.overlay.as_deref()), ("move-leave", Some("words")));
    /// ```
    #[must_use]
    pub fn sources(&self) -> &[TextSource] {
        &self.stored().sources
    }

    /// What went wrong with the texts. Empty for every built-in step.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::terms::Resources;
    /// use reweave::{Phrasebook, Prompt};
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let now = Time::from_millis(0);
    /// # let conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
    /// # let view = conversation.view(Seat::FIRST, now).unwrap();
    /// let mut prompt = Prompt::new();
    /// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
    /// // An app writes them to its log, for whoever looks after its catalogs.
    /// assert!(prompt.problems().is_empty());
    /// ```
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.stored().problems
    }
}

impl Serialize for Prompt {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.screen().serialize(to)
    }
}

impl fmt::Debug for Prompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prompt")
            .field("lang", &self.lang())
            .field("message", &self.stored().prompt.id_in(&self.text))
            .field("problems", &self.problems())
            .finish_non_exhaustive()
    }
}
