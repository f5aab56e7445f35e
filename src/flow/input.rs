//! What someone writes or picks: one list for what a step asks and for what goes with an option.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[cfg(feature = "schema")]
use super::bounds::Bounds;
use super::mark::WordList;
use crate::id::FieldId;

/// What can be written or picked: asked for by a step, or taken with an option.
///
/// ```
/// use reweave::flow::Input;
///
/// let text: Input = serde_json::from_str(r#"{"text":{"max_chars":500}}"#).unwrap();
/// assert_eq!(text, Input::text(500));
/// assert!(text.must_be_given() && !Input::note(500).must_be_given());
/// assert!(!Input::lines(16).must_be_given());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Input {
    /// Free text: one box.
    Text {
        /// The most characters (Unicode scalar values).
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        max_chars: u16,
        /// Whether it must be there. What a step asks for always must, or is passed.
        #[serde(default = "yes", skip_serializing_if = "is_true")]
        required: bool,
    },
    /// Named fields of free text.
    Form {
        /// The fields, in order.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = Bounds::FIELDS)))]
        fields: Vec<Field>,
    },
    /// Words of a list, or words of one's own of at most 64 characters each. Only a step can ask for them.
    Words {
        /// The list.
        list: WordList,
        /// The most that can be picked.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Bounds::PICKS)))]
        max: u8,
    },
    /// Lines that the person wrote in this conversation, also none: to keep them. Nothing new is written.
    Lines {
        /// The most that can be picked.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Bounds::PICKS)))]
        max: u8,
    },
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_true(value: &bool) -> bool {
    *value
}

impl Input {
    /// Free text of at most so many characters, which must be there.
    #[must_use]
    pub const fn text(max_chars: u16) -> Self {
        Self::Text { max_chars, required: true }
    }

    /// Free text of at most so many characters, which may be there.
    #[must_use]
    pub const fn note(max_chars: u16) -> Self {
        Self::Text { max_chars, required: false }
    }

    /// A form.
    #[must_use]
    pub fn form(fields: &[Field]) -> Self {
        Self::Form { fields: fields.to_vec() }
    }

    /// Lines of one's own.
    #[must_use]
    pub const fn lines(max: u8) -> Self {
        Self::Lines { max }
    }

    /// Whether nothing can be done without it.
    #[must_use]
    pub fn must_be_given(&self) -> bool {
        match self {
            Self::Text { required, .. } => *required,
            Self::Form { fields } => fields.iter().any(|field| field.required),
            Self::Words { .. } => true,
            Self::Lines { .. } => false,
        }
    }

    /// Its fields, if it is a form.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        if let Self::Form { fields } = self { fields } else { &[] }
    }

    /// Whether words are written: not where lines are picked that stand already.
    #[must_use]
    pub const fn is_words(&self) -> bool {
        !matches!(self, Self::Lines { .. })
    }
}

/// One field of a form. Its label is the message `field-brief-when`, in a flow `brief`, or else `field-when`.
///
/// ```
/// use reweave::flow::Field;
///
/// assert!(Field::required("when", 500).required);
/// assert_eq!(Field::optional("by-when", 140).max_chars, 140);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Field {
    /// The field's name.
    pub id: FieldId,
    /// The most characters (Unicode scalar values).
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub max_chars: u16,
    /// Whether it must be there. The form as a whole can be passed all the same.
    #[serde(default)]
    pub required: bool,
}

impl Field {
    /// A field that must be filled.
    #[must_use]
    pub fn required(id: &str, max_chars: u16) -> Self {
        Self { id: id.into(), max_chars, required: true }
    }

    /// A field that may stay empty.
    #[must_use]
    pub fn optional(id: &str, max_chars: u16) -> Self {
        Self { id: id.into(), max_chars, required: false }
    }
}

/// What an option takes: in a file one input, or a list of them.
pub(super) fn one_or_several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Input>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "`text`, `form`, `words` or `lines`, with its bounds, or a list of these")]
    enum Form {
        Several(Vec<Input>),
        One(Input),
    }
    Ok(match Form::deserialize(from)? {
        Form::Several(inputs) => inputs,
        Form::One(input) => vec![input],
    })
}

/// One input by itself, several as a list.
pub(super) fn as_one_or_several<S: Serializer>(inputs: &[Input], to: S) -> Result<S::Ok, S::Error> {
    match inputs {
        [one] => one.serialize(to),
        several => several.serialize(to),
    }
}
