//! How much a flow may hold: the one place of these numbers. The messages of faults tell them.

/// The bounds of a flow. Whatever is within them is checked and walked in bounded work.
///
/// ```
/// use reweave::flow::Bounds;
///
/// assert!(Bounds::STEPS <= usize::from(u8::MAX), "a step's place is one byte in the state");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds;

impl Bounds {
    /// The most people.
    pub const SEATS: usize = crate::seat::MAX_SEATS;
    /// The most steps.
    pub const STEPS: usize = 200;
    /// The most loops.
    pub const LOOPS: usize = 8;
    /// The most times that a loop is taken.
    pub const LOOP_LIMIT: u8 = 20;
    /// The most rounds of turns.
    pub const ROUNDS: usize = 16;
    /// The most options of a step.
    pub const OPTIONS: usize = 7;
    /// The most fields of a form.
    pub const FIELDS: usize = 8;
    /// The most cards that steps wait for, in the whole flow.
    pub const CARDS: usize = 32;
    /// The most that can be picked at a step.
    pub const PICKS: u8 = 16;
    /// The most steps that one step answers.
    pub const ABOUT: usize = 16;
    /// The most paragraphs of a page.
    pub const PARAGRAPHS: usize = 32;
    /// How deep a route may lie within a route; where a round leads when it is over counts as within.
    pub const ROUTE_DEPTH: usize = 6;
}
