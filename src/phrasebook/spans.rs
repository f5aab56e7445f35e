//! How a prompt is stored: one text for the whole screen, and where in it each piece stands.

use crate::lang::Direction;
use crate::machine::MoveKind;
use crate::person::Gender;
use crate::seat::Seat;
use crate::stage::Stage;

/// What is no text.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) seat: usize,
    pub(super) revision: u32,
    pub(super) status: Option<crate::machine::Status>,
    pub(super) ending: Option<crate::machine::Ending>,
    pub(super) stage: Option<Stage>,
    pub(super) step: Option<crate::id::StepId>,
    pub(super) turn: Option<(usize, usize)>,
    pub(super) acting: Vec<usize>,
    pub(super) ask: &'static str,
    pub(super) required: bool,
    pub(super) max_chars: Option<u16>,
    pub(super) max_picks: Option<u8>,
    pub(super) own_words: bool,
    pub(super) until: Option<i64>,
    pub(super) closes_at: Option<i64>,
    pub(super) again: Option<crate::machine::Again>,
    pub(super) addressed: Addressed,
}

/// How the screen's messages speak: with the name, the arguments of all of them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Addressed {
    pub(super) their_gender: Gender,
    pub(super) your_gender: Gender,
    pub(super) register: &'static str,
}

/// A piece of a prompt's text: first the id of its message, if it comes from one, then its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) words: usize,
    pub(super) end: usize,
}

#[derive(Clone, Copy)]
pub(super) struct OptionSpans {
    pub(super) id: Span,
    pub(super) label: Span,
    pub(super) help: Option<Span>,
    pub(super) note: Option<(Option<Span>, bool, u16)>,
    pub(super) fields: (usize, usize),
    pub(super) lines: u8,
    pub(super) group: Option<Span>,
}

#[derive(Clone, Copy)]
pub(super) struct FieldSpans {
    pub(super) id: Span,
    pub(super) label: Span,
    pub(super) required: bool,
    pub(super) max_chars: u16,
}

#[derive(Clone, Copy)]
pub(super) struct MoveSpans {
    pub(super) kind: MoveKind,
    pub(super) label: Span,
    pub(super) help: Option<Span>,
}

#[derive(Clone)]
pub(super) struct SaidSpans {
    pub(super) id: Span,
    pub(super) seat: Seat,
    pub(super) name: Span,
    pub(super) mine: bool,
    pub(super) private: bool,
    pub(super) erased: bool,
    pub(super) stage: Stage,
    pub(super) step: Span,
    pub(super) text: Option<Span>,
    pub(super) fields: (usize, usize),
    pub(super) option: Option<(Span, Span)>,
    pub(super) note: Option<(&'static str, Span)>,
    pub(super) lang: Span,
    pub(super) dir: Direction,
    pub(super) about: Option<Span>,
}
