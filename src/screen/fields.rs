//! The fields of a screen: what one person reads, and what their device needs to know beside it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::ids::Ids;
use super::parts::{
    AgainText, FieldText, MoveText, OptionText, PageText, Problem, ResourcesText, SaidText, StageText,
    SuggestionText,
};
use super::rows::ItemText;
use super::small::SimpleOption;
use super::source::TextSource;
use crate::lang::Direction;
use crate::machine::{Ending, Status};
use crate::seat::Seat;
use crate::stage::Stage;
use crate::time::Time;
use crate::view::Turn;

/// All that one person's screen needs, and nothing that it must not have.
///
/// The fields are those of the JSON lines. What does not apply is empty or none, and in JSON present and empty or `null`.
/// `T` is what stands for a text; `I` is what is known of the messages that the texts come from: [`Ids`], where there are
/// words.
///
/// It is written into a [`Prompt`](crate::Prompt), which lends it as `Screen<&str>`. A program that gets it as JSON reads it as
/// `Screen<String>`, and what it writes again is the same JSON.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::screen::{AskKind, Screen};
/// use reweave::terms::Resources;
/// use reweave::{MoveKind, Phrasebook, Prompt};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// # let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
/// let mut prompt = Prompt::new();
/// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
///
/// let sent = serde_json::to_string(&prompt)?;
/// let read: Screen<String> = serde_json::from_str(&sent)?;
/// assert_eq!(read.prompt, prompt.body());
/// assert_eq!(read.ask, AskKind::Page);
/// assert!(read.moves.iter().any(|made| made.id == MoveKind::Leave));
/// assert_eq!(serde_json::to_string(&read)?, sent);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// `Debug` shows no text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Screen", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct Screen<T, I = Ids<T>> {
    /// Whose screen it is.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::seat"))]
    pub seat: Seat,
    /// How often this seat's view has changed: a device that holds this number is up to date.
    pub view_revision: u32,
    /// How the conversation stands, for this seat; none before anything is written.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::status"))]
    pub status: Option<Status>,
    /// How it ended, once it has, for this seat.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::ending"))]
    pub ending: Option<Ending>,
    /// Where the conversation stands on the map.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::some_stage"))]
    pub stage: Option<Stage>,
    /// The open step, as far as this seat may know.
    pub step: Option<T>,
    /// Which turn it is; none outside of turns.
    pub turn: Option<Turn>,
    /// Who is asked, as far as this person may know.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::seats"))]
    pub acting: Vec<Seat>,
    /// The language, as a tag; empty before anything is written.
    pub lang: T,
    /// The direction of the language.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::direction"))]
    pub dir: Direction,
    /// Who will read the answer; none where nothing is asked.
    pub audience: Option<ReadBy>,
    /// The same in words.
    pub audience_label: Option<T>,
    /// What is asked.
    pub ask: AskKind,
    /// Whether it must be answered, and cannot be passed.
    pub required: bool,
    /// The most characters of a text, or of the words to each of the `items`.
    pub max_chars: Option<u16>,
    /// The most things that can be picked.
    pub max_picks: Option<u8>,
    /// Whether a pick can also be words of one's own, which no option has.
    pub own_words: bool,
    /// The one thing that the screen says or asks; empty for one who is not invited.
    pub prompt: T,
    /// More about it, to be folded away.
    pub help: Option<T>,
    /// Beginnings of sentences to lean on.
    pub starters: Vec<T>,
    /// That nobody has to answer, agree or stay, where something hard can be received. It is never folded away.
    pub care: Option<T>,
    /// What comes next.
    pub next: Option<T>,
    /// The paragraphs of the page.
    pub page: Vec<PageText<T>>,
    /// What can be chosen or picked. Where words of a list are picked, these are the words.
    pub options: Vec<OptionText<T>>,
    /// The fields to fill in.
    pub fields: Vec<FieldText<T>>,
    /// The rows to answer, where a step asks about items; each may be left out.
    pub items: Vec<ItemText<T>>,
    /// Lines of one's own that can be picked: their ids, as a move names them, and their words.
    pub own_lines: Vec<SimpleOption<T>>,
    /// Words to lean on while writing.
    pub suggestions: Vec<SuggestionText<T>>,
    /// What this person can do now. Nothing else is accepted.
    pub moves: Vec<MoveText<T>>,
    /// The map.
    pub stages: Vec<StageText<T>>,
    /// When a moment or a break may end, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "schema", schemars(with = "Option<i64>"))]
    pub until: Option<Time>,
    /// When it closes by itself, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "schema", schemars(with = "Option<i64>"))]
    pub closes_at: Option<Time>,
    /// When it goes on by itself, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "schema", schemars(with = "Option<i64>"))]
    pub goes_on_at: Option<Time>,
    /// When people look at it again, if enough chose a day; for those alone.
    pub again: Option<AgainText<T>>,
    /// The line that this screen answers.
    pub about: Option<About<T>>,
    /// What was shared, oldest first.
    pub said: Vec<SaidText<T>>,
    /// Where to find help; none for one who is not invited.
    pub resources: Option<ResourcesText<T>>,
    /// The messages of all texts, for a device that formats them itself.
    pub ids: I,
    /// The texts that come from elsewhere than the crate's own catalog of this language: from an app's overlay, or from another language.
    pub sources: Vec<TextSource>,
    /// What went wrong with the texts. Empty for every built-in step.
    pub problems: Vec<Problem>,
}

impl<T, I> Screen<T, I> {
    /// The same screen with other texts, and with another account of its messages: all that is no text stays as it is.
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
    /// // How long each text is, and nothing of the messages.
    /// let lengths = prompt.screen().map(|text| text.chars().count(), |_| ());
    /// assert_eq!(lengths.prompt, prompt.body().chars().count());
    /// ```
    pub fn map<U, J>(&self, mut text: impl FnMut(&T) -> U, ids: impl FnOnce(&I) -> J) -> Screen<U, J> {
        let to = &mut text;
        Screen {
            seat: self.seat,
            view_revision: self.view_revision,
            status: self.status,
            ending: self.ending,
            stage: self.stage,
            step: self.step.as_ref().map(&mut *to),
            turn: self.turn,
            acting: self.acting.clone(),
            lang: to(&self.lang),
            dir: self.dir,
            audience: self.audience,
            audience_label: self.audience_label.as_ref().map(&mut *to),
            ask: self.ask,
            required: self.required,
            max_chars: self.max_chars,
            max_picks: self.max_picks,
            own_words: self.own_words,
            prompt: to(&self.prompt),
            help: self.help.as_ref().map(&mut *to),
            starters: self.starters.iter().map(&mut *to).collect(),
            care: self.care.as_ref().map(&mut *to),
            next: self.next.as_ref().map(&mut *to),
            page: self.page.iter().map(|one| one.map(to)).collect(),
            options: self.options.iter().map(|one| one.map(to)).collect(),
            fields: self.fields.iter().map(|one| one.map(to)).collect(),
            items: self.items.iter().map(|one| one.map(to)).collect(),
            own_lines: self.own_lines.iter().map(|one| one.map(to)).collect(),
            suggestions: self.suggestions.iter().map(|one| one.map(to)).collect(),
            moves: self.moves.iter().map(|one| one.map(to)).collect(),
            stages: self.stages.iter().map(|one| one.map(to)).collect(),
            until: self.until,
            closes_at: self.closes_at,
            goes_on_at: self.goes_on_at,
            again: self.again.as_ref().map(|one| one.map(to)),
            about: self.about.as_ref().map(|one| one.map(to)),
            said: self.said.iter().map(|one| one.map(to)).collect(),
            resources: self.resources.as_ref().map(|one| one.map(to)),
            ids: ids(&self.ids),
            sources: self.sources.clone(),
            problems: self.problems.clone(),
        }
    }
}

impl Screen<&str> {
    /// The same screen, standing by itself.
    #[must_use]
    pub fn owned(&self) -> Screen<String> {
        self.map(|text| (*text).to_owned(), |ids| ids.map(&mut |text: &&str| (*text).to_owned()))
    }
}

impl<T: Default, I: Default> Default for Screen<T, I> {
    fn default() -> Self {
        Self {
            seat: Seat::FIRST,
            view_revision: 0,
            status: None,
            ending: None,
            stage: None,
            step: None,
            turn: None,
            acting: Vec::new(),
            lang: T::default(),
            dir: Direction::default(),
            audience: None,
            audience_label: None,
            ask: AskKind::None,
            required: false,
            max_chars: None,
            max_picks: None,
            own_words: false,
            prompt: T::default(),
            help: None,
            starters: Vec::new(),
            care: None,
            next: None,
            page: Vec::new(),
            options: Vec::new(),
            fields: Vec::new(),
            items: Vec::new(),
            own_lines: Vec::new(),
            suggestions: Vec::new(),
            moves: Vec::new(),
            stages: Vec::new(),
            until: None,
            closes_at: None,
            goes_on_at: None,
            again: None,
            about: None,
            said: Vec::new(),
            resources: None,
            ids: I::default(),
            sources: Vec::new(),
            problems: Vec::new(),
        }
    }
}

impl<T, I> fmt::Debug for Screen<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Screen")
            .field("seat", &self.seat)
            .field("view_revision", &self.view_revision)
            .field("status", &self.status)
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}

/// The line that a screen answers.
///
/// It is one of those in `said`, where it can be found by its id.
///
/// ```
/// use reweave::screen::About;
///
/// let about: About<&str> = serde_json::from_str(r#"{"id":"1.2"}"#)?;
/// assert_eq!(about.id, "1.2");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "About", deny_unknown_fields))]
#[non_exhaustive]
pub struct About<T> {
    /// Its id.
    pub id: T,
}

impl<T> About<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> About<U> {
        About { id: to(&self.id) }
    }
}

impl<T> fmt::Debug for About<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("About(…)")
    }
}

/// What a screen asks for. In JSON it is the `ask` of a screen.
///
/// ```
/// use reweave::screen::AskKind;
///
/// assert_eq!(serde_json::to_string(&AskKind::Pick)?, r#""pick""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AskKind {
    /// Nothing: this person waits, rests, or it is over.
    #[default]
    None,
    /// To read a page, and to choose one of the options below it.
    Page,
    /// A text.
    Text,
    /// A form: each of the `fields`.
    Form,
    /// One of the `options`.
    Choice,
    /// Some of the `items`, each with one of its answers.
    Items,
    /// So many of the `options` or of the `own_lines`, or none.
    Pick,
}

/// Who will read an answer. In JSON it is the `audience` of a screen.
///
/// ```
/// use reweave::screen::ReadBy;
///
/// assert_eq!(serde_json::to_string(&ReadBy::OnlyYou)?, r#""only-you""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReadBy {
    /// Nobody: only that it was given counts.
    Nobody,
    /// Its writer.
    OnlyYou,
    /// Both people.
    Both,
    /// Everybody here, where they are more than two.
    All,
}
