//! A screen without words: which messages stand on it, with their arguments and in their order.

use std::borrow::Cow;
use std::fmt;

use super::buffer::Buffer;
use super::fields::Screen;
use super::fill::fill;
use super::ids::Arguments;
use super::name::Name;
use super::parts::ResourceText;
use super::sink::{Help, Sink};
use crate::item::ItemId;
use crate::lang::Direction;
use crate::line::LineId;
use crate::view::View;

/// A screen of which each text is the piece that it will be, and of which no language is chosen yet: `lang` is empty.
///
/// [`View::outline`] makes it. `ids` are the arguments that all its messages get.
pub type Outline<'a> = Screen<Piece<'a>, Arguments<Piece<'a>>>;

impl<'a> View<'a> {
    /// What stands on this seat's screen, and in which order, without a word of any language.
    ///
    /// It names every message that a screen of this view can show, with all arguments, and has the words that people wrote as
    /// they are. It is for programs with their own catalogs, and for tools and tests that ask what can be seen without
    /// reading it. Where to find help is the app's: as long as no phrasebook is asked, it is what is said where there is no
    /// list.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::screen::Piece;
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
    /// let outline = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap().outline();
    /// let Piece::Message(asked) = &outline.prompt else { panic!("a question is a message") };
    /// // The flow's own message, and the one that flows without their own share.
    /// assert_eq!(asked.names().collect::<Vec<_>>(), ["step-brief-gate", "step-gate"]);
    /// assert!(!asked.is_optional());
    /// assert_eq!(outline.options[0].id, Piece::from("go-on"));
    /// assert_eq!(outline.ids.their_name, Piece::from("Bo"));
    /// ```
    #[must_use]
    pub fn outline(&self) -> Outline<'a> {
        let mut buffer = Buffer::default();
        fill(self, &mut Noted, &mut buffer);
        buffer.screen
    }
}

/// What a text of a screen will be.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::screen::Piece;
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// # let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
/// let words = |piece: &Piece<'_>| match piece {
///     Piece::Words(words) => words.clone().into_owned(),
///     Piece::Message(message) => format!("<{}>", message.names().last().unwrap_or_default()),
///     // More kinds may come.
///     _ => String::new(),
/// };
/// let outline = view.outline();
/// assert_eq!((words(&outline.prompt), words(&outline.options[0].id)), ("<step-gate>".to_owned(), "go-on".to_owned()));
/// ```
///
/// `Debug` shows no word that a person wrote.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece<'a> {
    /// Words as they are: a person's, a name, an id.
    Words(Cow<'a, str>),
    /// A message, in the language of whoever reads.
    Message(Message<'a>),
}

impl Default for Piece<'_> {
    fn default() -> Self {
        Self::Words(Cow::Borrowed(""))
    }
}

impl<'a> From<&'a str> for Piece<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl fmt::Debug for Piece<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(_) => f.write_str("Words(…)"),
            Self::Message(message) => message.fmt(f),
        }
    }
}

/// A message of the catalogs, by all the names that it can have.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// use reweave::screen::Piece;
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 2, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// # conversation.apply(Seat::FIRST, Move::choose("go-on"), now).unwrap();
/// # let view = conversation.view(Seat::FIRST, now).unwrap();
/// let outline = view.outline();
/// let counted = outline.page.iter().find_map(|one| match &one.text {
///     Piece::Message(message) if message.names().any(|name| name == "terms-readers") => message.count(),
///     _ => None,
/// });
/// assert_eq!(counted, Some(2), "two others can read along, as the app has said");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    name: Name<'a>,
    attribute: Option<&'static str>,
    count: Option<u8>,
    optional: bool,
    /// What stands there if a language has no such text.
    or: Option<(Name<'a>, &'static str)>,
}

impl<'a> Message<'a> {
    /// Its names, with the attribute behind a dot, if it is one: where a flow can have its own message, the flow's own first,
    /// and then the one that all flows share; in a context, before each of them the one for that context. The first that a
    /// language has counts.
    ///
    /// ```
    /// # use reweave::terms::{Kept, KeptFor, TermsFacts};
    /// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
    /// use reweave::flows::Context;
    /// use reweave::screen::Piece;
    ///
    /// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
    /// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
    /// let flow = Flow::brief().in_context(Context::Friends)?;
    /// # let conversation = Conversation::start(&flow, setup, Time::from_millis(0))?;
    /// let outline = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap().outline();
    /// let Piece::Message(asked) = &outline.prompt else { panic!("a question is a message") };
    /// let names = ["step-brief-gate--friends", "step-brief-gate", "step-gate--friends", "step-gate"];
    /// assert!(asked.names().eq(names));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn names(&self) -> impl Iterator<Item = String> + use<'a> {
        let or = self.or.map(|(name, attribute)| names(name, Some(attribute)));
        names(self.name, self.attribute).chain(or.into_iter().flatten())
    }

    /// What it counts, at most 99, if it counts.
    #[must_use]
    pub const fn count(&self) -> Option<u8> {
        self.count
    }

    /// Whether a language may leave it out: then nothing stands there.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.optional
    }
}

fn names<'a>(name: Name<'a>, attribute: Option<&'static str>) -> impl Iterator<Item = String> + use<'a> {
    name.forms().iter().map(move |form| {
        let mut id = String::new();
        name.push_to(&mut id, *form);
        for part in attribute.into_iter().flat_map(|attribute| [".", attribute]) {
            id.push_str(part);
        }
        id
    })
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names()).finish()
    }
}

/// The sink that notes down what a screen names.
struct Noted;

fn message<'a>(
    name: Name<'a>,
    attribute: Option<&'static str>,
    count: Option<u8>,
    optional: bool,
) -> Piece<'a> {
    Piece::Message(Message { name, attribute, count, optional, or: None })
}

impl<'a> Sink<'a> for Noted {
    type Text = Piece<'a>;
    type Found = Name<'a>;

    fn language(&mut self) -> (Piece<'a>, Direction) {
        (Piece::default(), Direction::default())
    }

    fn address(&mut self, _: &Arguments<Piece<'a>>) {}

    fn speak_of(&mut self, _: &Piece<'a>) {}

    fn words(&mut self, words: &'a str) -> Piece<'a> {
        words.into()
    }

    fn joined(&mut self, parts: impl Iterator<Item = &'a str>) -> Piece<'a> {
        Piece::Words(parts.collect::<Vec<_>>().join(super::SEPARATOR).into())
    }

    fn line_id(&mut self, id: LineId) -> Piece<'a> {
        Piece::Words(id.to_string().into())
    }

    fn item_id(&mut self, id: ItemId) -> Piece<'a> {
        Piece::Words(id.to_string().into())
    }

    fn id_of(&mut self, text: &Piece<'a>) -> Piece<'a> {
        text.clone()
    }

    fn find(&mut self, name: Name<'a>) -> Name<'a> {
        name
    }

    fn text(&mut self, name: &Name<'a>, attribute: Option<&'static str>) -> Piece<'a> {
        message(*name, attribute, None, false)
    }

    fn maybe(&mut self, name: &Name<'a>, attribute: &'static str) -> Option<Piece<'a>> {
        Some(message(*name, Some(attribute), None, true))
    }

    fn either(
        &mut self,
        (name, attribute): (&Name<'a>, &'static str),
        (other, its): (&Name<'a>, &'static str),
    ) -> Option<Piece<'a>> {
        let or = Some((*other, its));
        Some(Piece::Message(Message {
            name: *name,
            attribute: Some(attribute),
            count: None,
            optional: true,
            or,
        }))
    }

    fn optional(&mut self, name: Name<'a>, _: Name<'a>) -> Option<Piece<'a>> {
        Some(message(name, None, None, true))
    }

    fn counted(&mut self, name: Name<'a>, count: u8) -> Piece<'a> {
        message(name, None, Some(count), false)
    }

    fn help(&mut self, _: &mut Vec<ResourceText<Piece<'a>>>) -> Option<Help<Piece<'a>>> {
        None
    }
}
