//! What the tests of the stored form share: the formats, the transcripts as lists of changes, and the golden files.

pub mod format;
pub mod golden;
mod lines;
pub mod transcript;
