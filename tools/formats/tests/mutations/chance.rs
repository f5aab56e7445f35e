//! Chance that can be had again: what is drawn follows from a number.

pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn new(number: u64) -> Self {
        Self(number)
    }

    /// `SplitMix64`.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below this one; 0 if that is 0.
    pub(crate) fn below(&mut self, number: usize) -> usize {
        let number = u64::try_from(number.max(1)).expect("64 bits");
        usize::try_from(self.next() % number).expect("it is below a number of that type")
    }

    /// One of these, if there are any.
    pub(crate) fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// Yes, once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}
