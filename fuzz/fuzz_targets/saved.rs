//! Any bytes as a stored conversation in JSON: what can be read is written and read as the same, and goes on or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reweave::saved::Saved;

fuzz_target!(|bytes: &[u8]| {
    let Ok(saved) = serde_json::from_slice::<Saved>(bytes) else { return };
    let json = serde_json::to_vec(&saved).expect("what was read can be written");
    let again: Saved = serde_json::from_slice(&json).expect("what was written can be read");
    assert!(again == saved, "written and read it is another");
    reweave_fuzz::goes_on(&saved);
});
