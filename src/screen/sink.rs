//! What the walk over a view hands its texts to.

use super::ids::Arguments;
use super::name::Name;
use super::parts::{ResourceText, SuggestionText};
use crate::flow::WordList;
use crate::item::ItemId;
use crate::lang::Direction;
use crate::line::LineId;

/// Makes texts of what a screen names: one writes them, another notes them down.
///
/// `'a` is the conversation's: words that people wrote can be lent from it.
pub(crate) trait Sink<'a> {
    type Text: Clone + Default;
    /// A message that was looked up once, for its value and its attributes.
    type Found;

    /// The language of the screen, as a tag.
    fn language(&mut self) -> (Self::Text, Direction);

    /// Takes how people are addressed: the arguments of all messages that come after, but for the name.
    fn address(&mut self, arguments: &Arguments<Self::Text>);

    /// Takes the name of whom the screen speaks.
    fn speak_of(&mut self, name: &Self::Text);

    /// Words that come from no message.
    fn words(&mut self, words: &'a str) -> Self::Text;

    /// The parts of what someone wrote, as one line.
    fn joined(&mut self, parts: impl Iterator<Item = &'a str>) -> Self::Text;

    fn line_id(&mut self, id: LineId) -> Self::Text;

    fn item_id(&mut self, id: ItemId) -> Self::Text;

    /// The id of the message that a text comes from, as a text.
    fn id_of(&mut self, text: &Self::Text) -> Self::Text;

    /// Looks a message up, which never fails: a text that no language has is shown by its id.
    fn find(&mut self, name: Name<'a>) -> Self::Found;

    /// A text that must be there: the value of a message, or an attribute of it.
    fn text(&mut self, found: &Self::Found, attribute: Option<&'static str>) -> Self::Text;

    /// An attribute that a message may have or not.
    fn maybe(&mut self, found: &Self::Found, attribute: &'static str) -> Option<Self::Text>;

    /// The first of two attributes that there is, each of a message that may have it or not.
    fn either(
        &mut self,
        one: (&Self::Found, &'static str),
        other: (&Self::Found, &'static str),
    ) -> Option<Self::Text> {
        self.maybe(one.0, one.1).or_else(|| self.maybe(other.0, other.1))
    }

    /// A message that a language may have or not: none where the first language that has one of the two has only the other, and
    /// where it says nothing.
    fn optional(&mut self, name: Name<'a>, beside: Name<'a>) -> Option<Self::Text>;

    /// Puts all words of a list, as far as the language has them, if it has them ready.
    fn list(&mut self, _: WordList, _: &mut Vec<SuggestionText<Self::Text>>) -> bool {
        false
    }

    /// A message that counts: whole numbers up to 99, since beyond that the plural rules of the runtimes differ.
    fn counted(&mut self, name: Name<'a>, count: u8) -> Self::Text;

    /// The app's list of places to find help, put into `items`; none, and `items` stays empty, if it has no list.
    fn help(&mut self, items: &mut Vec<ResourceText<Self::Text>>) -> Option<Help<Self::Text>>;

    /// A label that stands on almost every screen.
    fn label(&mut self, name: Name<'a>) -> Self::Text {
        self.message(name)
    }

    /// A message that has no more than its value.
    fn message(&mut self, name: Name<'a>) -> Self::Text {
        let found = self.find(name);
        self.text(&found, None)
    }
}

/// What a list of places to find help has beside the places.
pub(crate) struct Help<T> {
    pub(crate) label: T,
    pub(crate) checked: Option<T>,
    pub(crate) lang: T,
    pub(crate) dir: Direction,
}
