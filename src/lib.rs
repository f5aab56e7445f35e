//! Guided repair conversations.
#![forbid(unsafe_code)]

mod conversation;
pub mod flow;
mod id;
mod limits;
mod person;
mod phrasebook;
mod refusal;
mod saved;
mod seat;
mod stage;
mod terms;
mod time;
mod view;
mod words;

pub use conversation::{Applied, Conversation, Ending, Move, MoveKind, PaceNote, Setup, StartError, Status};
pub use flow::Flow;
pub use id::{FieldId, FlowId, LoopId, MessageId, OptionId, RoleId, StepId};
pub use limits::Limits;
pub use person::{Gender, Person, Register};
pub use phrasebook::{
    Direction, FieldText, MoveText, NoteText, OptionText, PageText, Phrasebook, Problem, Prompt, Reader,
    ResourceText, SaidField, SaidText, SimpleOption, StageText, SuggestionText,
};
pub use refusal::Refusal;
pub use saved::{Saved, SavedError};
pub use seat::{Seat, SeatSet};
pub use stage::Stage;
pub use terms::{Kept, KeptFor, Resource, ResourceList, Resources, TermsFacts};
pub use time::Time;
pub use view::{Said, StageState, View};
pub use words::Words;
