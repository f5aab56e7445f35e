//! Chance that can be had again.

/// What is drawn follows from a number.
pub(crate) struct Chance(fastrand::Rng);

impl Chance {
    pub(crate) fn new(number: u64) -> Self {
        Self(fastrand::Rng::with_seed(number))
    }

    /// A number below this one; 0 if that is 0.
    pub(crate) fn below(&mut self, number: usize) -> usize {
        self.0.usize(..number.max(1))
    }

    pub(crate) fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// Yes, so many times in a hundred.
    pub(crate) fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// Some of these, in their order.
    pub(crate) fn some<T: Clone>(&mut self, all: &[T]) -> Vec<T> {
        all.iter().filter(|_| self.percent(50)).cloned().collect()
    }
}
