//! The program, as two people meet it: plain, with what they type as lines.

mod brief;
mod dyad;
mod files;
#[cfg(unix)]
mod hang_up;
mod room;
mod shown;
