//! Courtesy between days: when a person is told that there is something new, and how often they are asked.
//!
//! People who write days apart are told by an app that there is something new. Such a message can come in the night, in a meeting, or
//! once too often. What is right is data and pure functions here; the app's storage feeds them, and the app sends or does not send.
//!
//! - [`Notices`] is what one person wants to be told, and when: their own to set, and shown to nobody else.
//! - [`Asking`] bounds how often one person asks another, and keeps *do not ask again*.

mod asking;
mod notices;

pub use asking::{Asking, MayAsk};
pub use notices::{Notice, Notices, QuietHours, WrongMinute};
