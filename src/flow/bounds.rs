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
    /// The most steps: more than anybody can look over.
    pub const STEPS: usize = 200;
    /// The most loops.
    pub const LOOPS: usize = 8;
    /// The most times that a loop is taken, for each turn or in the whole conversation.
    pub const LOOP_LIMIT: u8 = 20;
    /// The most rounds of turns.
    pub const ROUNDS: usize = 16;
    /// The most options of a step: as many as can be weighed at once, by someone who is tired.
    pub const OPTIONS: usize = 7;
    /// The most fields of a form.
    pub const FIELDS: usize = 8;
    /// The most cards that steps wait for, in the whole flow.
    pub const CARDS: usize = 32;
    /// The most cards, words or lines that can be picked at once.
    pub const PICKS: u8 = 16;
    /// The most calls.
    pub const CALLS: usize = 8;
    /// The most notes that are at hand.
    pub const NOTES: usize = 12;
    /// The most items that a conversation is started with, and the most rows that one person has.
    pub const ITEMS: usize = 24;
    /// The most steps that one step answers: [`Step::about`](super::Step::about).
    pub const ABOUT: usize = 16;
    /// The most paragraphs of a page.
    pub const PARAGRAPHS: usize = 32;
    /// How many routes may lie one within the other, the outermost counted too; where a round leads when it is over counts as
    /// within.
    pub const ROUTE_DEPTH: usize = 6;
    /// The most bytes of a flow in a file: many times as much as any flow needs.
    pub const FILE: usize = 256 * 1024;
}
