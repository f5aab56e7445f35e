//! Choosing by a number that the caller gives: the same number, the same choices, on every machine and in every release.

/// SplitMix64 (Steele, Lea and Flood, 2014): small, and even enough to pick one of a few ways. It keeps no secret.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below this; 0 of none.
    pub(super) fn below(&mut self, most: usize) -> usize {
        let drawn = self.next().checked_rem(most as u64).unwrap_or_default();
        usize::try_from(drawn).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    /// The first numbers of the published generator for the seed 1234567.
    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        let mut chance = Chance::new(1_234_567);
        let numbers: Vec<u64> = (0..3).map(|_| chance.next()).collect();
        assert_eq!(
            numbers,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
        assert_eq!(chance.below(0), 0);
        assert!((0..100).all(|_| chance.below(3) < 3));
    }
}
