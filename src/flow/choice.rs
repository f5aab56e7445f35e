//! Options: what can be chosen, what goes with it, and where it leads.

use serde::{Deserialize, Serialize};

use super::effect::Effect;
use super::input::{Field, Input, as_one_or_several, one_or_several};
use super::mark::Mark;
use super::names::Names;
use super::to::To;
use crate::id::OptionId;

/// Something that can be chosen.
///
/// ```
/// use reweave::flow::{Choice, Mark, To};
///
/// // What came across fits in part: a note can say which; once, then the turn passes on.
/// let json = r#"{"id":"part","to":{"back":{"loop":"miss","to":"say-back","full":{"next":"tell"}}},
///     "mark":"miss","takes":{"text":{"max_chars":500,"required":false}}}"#;
/// let part = Choice::new("part", To::back("miss", "say-back", To::next("tell"))).mark(Mark::Miss).note(500);
/// assert_eq!(serde_json::from_str::<Choice>(json).unwrap(), part);
/// assert!(!part.needs_words());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Choice {
    /// The option's name: its texts are the message `option-brief-part`, in a flow `brief`, or else `option-part`.
    pub id: OptionId,
    /// Where it leads; none on a card, where the step's own `to` counts. Of a step that several answer, the one that is least
    /// willing leads: the last in the list of all that were chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<To>,
    /// Where it leads instead when words come with it: a note about what is missing is answered, and without one the missing
    /// piece is asked for. Not where several people answer a step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_words: Option<To>,
    /// Whether it is offered only while one of the loops that it leads back by has room. Without it an option stays and leads on;
    /// then its help says what it does now.
    #[serde(default, skip_serializing_if = "is_false")]
    pub while_room: bool,
    /// A card that is given by choosing this with words: steps and options can wait for it, as for one that was picked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gives: Option<OptionId>,
    /// Offered only to those of whom another has given or picked this card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub if_given: Option<OptionId>,
    /// Whether choosing it is a line that everybody reads, at a step whose other answers nobody does.
    #[serde(default, skip_serializing_if = "is_false")]
    pub shown: bool,
    /// What choosing it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// What choosing it does, besides leading on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
    /// What goes with it: words of one kind, and beside them lines of one's own. In a file one, or a list.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "one_or_several",
        serialize_with = "as_one_or_several"
    )]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::one_or_several"))]
    pub takes: Vec<Input>,
    /// Whom it names, on the same screen as its words. Only where one person answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
}

impl Choice {
    /// An option that leads somewhere.
    #[must_use]
    pub fn new(id: &str, to: To) -> Self {
        Self { to: Some(to), ..Self::card(id) }
    }

    /// A card: one of several that can be picked together.
    #[must_use]
    pub fn card(id: &str) -> Self {
        Self {
            id: id.into(),
            to: None,
            with_words: None,
            while_room: false,
            gives: None,
            if_given: None,
            shown: false,
            mark: None,
            effect: None,
            takes: Vec::new(),
            names: None,
        }
    }

    /// Sets what choosing it means.
    #[must_use]
    pub fn mark(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }

    /// Where it leads instead when words come with it.
    #[must_use]
    pub fn with_words(mut self, to: To) -> Self {
        self.with_words = Some(to);
        self
    }

    /// Offered only while one of the loops that it leads back by has room.
    #[must_use]
    pub fn while_room(mut self) -> Self {
        self.while_room = true;
        self
    }

    /// Gives a card, when words come with it.
    #[must_use]
    pub fn gives(mut self, card: &str) -> Self {
        self.gives = Some(card.into());
        self
    }

    /// Offered only where another has given or picked this card.
    #[must_use]
    pub fn if_given(mut self, card: &str) -> Self {
        self.if_given = Some(card.into());
        self
    }

    /// Choosing it is a line that everybody reads.
    #[must_use]
    pub fn shown(mut self) -> Self {
        self.shown = true;
        self
    }

    /// Sets what choosing it does.
    #[must_use]
    pub fn effect(mut self, effect: Effect) -> Self {
        self.effect = Some(effect);
        self
    }

    /// Takes a text, which must be there.
    #[must_use]
    pub fn text(self, max_chars: u16) -> Self {
        self.takes(Input::text(max_chars))
    }

    /// Takes a note, which may be there.
    #[must_use]
    pub fn note(self, max_chars: u16) -> Self {
        self.takes(Input::note(max_chars))
    }

    /// Takes a form.
    #[must_use]
    pub fn form(self, fields: &[Field]) -> Self {
        self.takes(Input::form(fields))
    }

    /// Lets lines of one's own be picked with it.
    #[must_use]
    pub fn lines(self, max: u8) -> Self {
        self.takes(Input::lines(max))
    }

    /// Sets whom it names.
    #[must_use]
    pub fn names(mut self, names: Names) -> Self {
        self.names = Some(names);
        self
    }

    /// Takes something, in the place of what it took of that kind: words of one kind, and lines beside them.
    #[must_use]
    pub fn takes(mut self, input: Input) -> Self {
        self.takes.retain(|known| known.is_words() != input.is_words());
        self.takes.push(input);
        self
    }

    /// The words that it takes, if it takes any.
    #[must_use]
    pub fn words(&self) -> Option<&Input> {
        self.takes.iter().find(|input| input.is_words())
    }

    /// The most lines of one's own that can be picked with it; 0 where it takes none.
    #[must_use]
    pub fn most_lines(&self) -> u8 {
        let lines = self.takes.iter().map(|input| if let Input::Lines { max } = input { *max } else { 0 });
        lines.max().unwrap_or_default()
    }

    /// Whether it cannot be chosen without words.
    #[must_use]
    pub fn needs_words(&self) -> bool {
        self.words().is_some_and(Input::must_be_given)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}
