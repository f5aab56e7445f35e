//! What an app gives to a text.

/// An argument of a text: words, or a number that the text counts.
///
/// Languages have other words for one, two, few and many, and choose them by the number. What is counted is at most 99:
/// greater numbers are data beside the text, since formatters do not agree on their words.
///
/// ```
/// use reweave::Phrasebook;
/// use reweave::phrasebook::Arg;
/// use reweave::terms::Resources;
///
/// let book = Phrasebook::new(Resources::NoResources).without_isolation();
/// let pages = |count: u8| book.reader(["en"]).text("terms-pages", &[("count", Arg::from(count))]);
/// assert!(pages(1).starts_with("One short page "));
/// assert!(pages(8).starts_with("Up to 8 short pages "));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Arg<'a> {
    /// Words, such as a name or one of the values that a text selects by.
    Text(&'a str),
    /// A number.
    Number(u8),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u8> for Arg<'_> {
    fn from(number: u8) -> Self {
        Self::Number(number)
    }
}
