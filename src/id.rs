//! Names of things: one type each, so that a step is never taken for an option.
//!
//! A short name is held in place, a longer one is shared: to clone one allocates nothing. It compares with a plain text, and can be looked up by one.
//!
//! ```
//! use reweave::id::{OptionId, StepId};
//!
//! let step = StepId::from("say-back");
//! assert!(step == *"say-back" && step.as_str() == "say-back");
//! assert_eq!(serde_json::to_string(&step).unwrap(), r#""say-back""#);
//! // What came from a client is taken as it is, and shown so that it does no harm.
//! assert_eq!(OptionId::from("yes\u{1b}[2J").to_string(), "yes\\u{1b}[2J");
//! ```

use std::borrow::Borrow;
use std::fmt::{self, Write as _};

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

pub use crate::line::LineId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// In a sound flow it is kebab-case ASCII, 2 to 48 characters. Any other text can come from a file or a client: where
        /// it is displayed, what is not to be seen in it is escaped, and a very long one is cut. `as_str` gives it as it is.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(SmolStr);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": WELL_FORMED })
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Shown(&self.0).fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.0.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
    )*};
}

ids! {
    /// The name of a flow, such as `brief`.
    FlowId;
    /// The name of a step, unique in its flow.
    StepId;
    /// The name of an option, unique in its step. Moves choose by it, so the order in which options are shown is nothing to
    /// an app.
    OptionId;
    /// The name of a field of a form, unique in its form.
    FieldId;
    /// The name of a counted loop, unique in its flow.
    LoopId;
    /// The name of a round of turns, unique in its flow.
    RoundId;
    /// The name of a role, unique in its flow.
    RoleId;
    /// The name of a call, unique in its flow.
    CallId;
    /// The name of a message in the catalogs, without the flow that may have its own: `settle-quiet`.
    MessageId;
}

/// A name in a message, which can come from a file or a client: it reads as it is where it is a name, and nothing else in it
/// reaches a terminal (controls, escape sequences, marks that turn the direction of text around).
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 100;
        if is_well_formed(self.0) {
            return f.write_str(self.0);
        }
        let mut chars = self.0.chars();
        for c in chars.by_ref().take(MOST) {
            // Of this, only what cannot be seen: a quotation mark can.
            if c.is_ascii_punctuation() && c != '\\' {
                f.write_char(c)?;
            } else {
                write!(f, "{}", c.escape_debug())?;
            }
        }
        if chars.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}

/// [`is_well_formed`] as a regular expression, for schemas.
#[cfg(feature = "schema")]
const WELL_FORMED: &str = "^[a-z][a-z0-9-]{0,46}[a-z0-9]$";

/// Whether a text may serve as an id: kebab-case ASCII, 2 to 48 characters.
pub(crate) fn is_well_formed(id: &str) -> bool {
    (2..=48).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('-')
}
