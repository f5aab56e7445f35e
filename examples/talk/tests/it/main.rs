//! The program, as people meet it: plain, with what they type as lines.

mod ask;
mod brief;
mod checkin;
mod circle;
mod dyad;
mod files;
#[cfg(unix)]
mod hang_up;
mod room;
mod shown;
mod solo;
