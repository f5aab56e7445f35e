//! The codes of errors, so that a program can tell them apart for good.

use reweave::Seat;
use reweave::error::StartError;

#[test]
fn every_reason_not_to_start_has_a_code_of_its_own() {
    let few = StartError::WrongNumber { given: 1, min: 2, max: 2 };
    assert_ne!(few.code(), StartError::NoSuchRole(Seat::FIRST).code());
}
