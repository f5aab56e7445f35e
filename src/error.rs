//! Everything that can go wrong, by whose fault it is. Each has a stable code for programs (`code`), a message for developers
//! that says what to do, and none of them carries a word that a person wrote.
//!
//! | Whose | What | When |
//! | --- | --- | --- |
//! | a person's, or their device's | [`Refusal`] | a move was not taken; [`Reader::refusal`](crate::Reader::refusal) has words for the person |
//! | the app's | [`StartError`] | a conversation cannot be started so |
//! | the app's | [`NoSuchFlow`] | no built-in flow can be made so |
//! | the app's | [`Unsuited`], for one of the reasons of [`WhyUnsuited`] | a flow is not right in a context |
//! | the app's | [`NoSuchSeat`], [`NoLineId`], [`NoItemId`], [`TimeTooFar`] | a number or a text is no seat, line, item or time |
//! | storage's | [`SavedError`] | what was stored does not fit, any more or at all |
//! | the author's of a flow | [`Faults`](crate::check::Faults), each a [`FaultKind`](crate::check::FaultKind) | a draft is not sound |
//! | whoever runs the JSON lines | `lines::NoStart`, `lines::Refused` | nothing can be started so; a line was not taken, for one of these reasons or because it is none |
//! | the translator's | [`Problem`](crate::screen::Problem) | a text is missing or does not render; the screen is there all the same |
//!
//! ```
//! use reweave::error::{NoSuchFlow, Refusal};
//! use reweave::Flow;
//!
//! assert_eq!(Refusal::Empty.code(), "empty");
//! assert_eq!(Flow::builtin_with("unheard-of", [""]).unwrap_err().code(), "no-such-flow");
//! ```

pub use crate::conversation::StartError;
pub use crate::flows::{NoSuchFlow, Unsuited, WhyUnsuited};
pub use crate::item::NoItemId;
pub use crate::line::NoLineId;
pub use crate::refusal::{Refusal, WordsKind};
pub use crate::saved::SavedError;
pub use crate::seat::NoSuchSeat;
pub use crate::time::TimeTooFar;
