//! Catalogs as data: files of words that an app brings, read and checked before anybody is shown one of them.
//!
//! The formatter takes more than may be shown to people: deep nesting ends the process in the parser, some selectors panic, and functions
//! give other words in other runtimes. So what an app brings is held against the rules by which the crate's own catalogs are written
//! (`CONTRIBUTING.md`), and a message that breaks one is left out, with the file, the line and its id.

mod depth;
mod entry;
mod fault;
mod file;
mod inline;
mod lines;
mod parts;
mod referred;
mod script;
mod select;
mod sizes;
mod taken;
mod variables;

pub use fault::{CatalogFault, CatalogFaultKind};

pub(crate) use entry::{Entry, Table, read, written};
pub(crate) use taken::{Files, Known, Taken, taken};
