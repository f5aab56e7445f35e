//! Whatever is changed in a stored conversation: it cannot be read, it is refused for a reason that is true, or it goes on from where people
//! can come. Nothing panics, hangs, or takes much memory.
//!
//! `brief`, `dyad`, `circle` of three and `checkin` are changed: of these every place is known.

mod bytes;
mod chance;
mod judged;
mod seeds;
mod shapes;

use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use reweave::error::SavedError;
use reweave::saved::{Row, Saved};
use reweave_formats::format::Format;

use chance::Chance;
use judged::{Counts, Judged, Places, judge};
use seeds::{Seed, seeds};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How many changed files there are: all of them with `REWEAVE_WHOLE=1`.
const ALL: u64 = 100_000;
const SOME: u64 = 12_000;

/// The most memory that one takes, in bytes. The file is some thousand bytes long.
const MOST_MEMORY: usize = 64 << 20;

/// The longest that one may take. It is a bound against hanging, far above what it takes.
const LONGEST: Duration = Duration::from_secs(1);

/// What was measured.
#[derive(Debug, Default)]
struct Worst {
    time: Duration,
    memory: usize,
}

/// Says of which file it was that something panicked.
struct Number(u64);

impl Drop for Number {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("it was file {}", self.0);
        }
    }
}

/// A stored conversation that was changed, as it is read.
fn changed(seed: &Seed, number: u64, chance: &mut Chance) -> Result<Saved, &'static str> {
    match number % 8 {
        0..=4 => {
            let mut value = seed.json.clone();
            for _ in 0..=chance.below(2) {
                // What a part was changed to may not be what the next change looks for.
                if value["rows"].is_array() && value["words"].is_object() && value["header"].is_object() {
                    shapes::change(seed, &mut value, chance);
                }
            }
            let json = value.to_string();
            let json = if chance.once_in(12) { bytes::double_a_field(&json, chance) } else { json };
            Format::Json.read(json.as_bytes()).map_err(|_| "unreadable")
        }
        5 => from_rows(seed, chance).map_err(|error| {
            assert!(matches!(error, SavedError::MissingRow { row, found } if row != found), "{error}");
            "missing row"
        }),
        6 => from_bytes(Format::Json, seed, chance),
        _ => from_bytes(Format::Postcard, seed, chance),
    }
}

fn from_bytes(format: Format, seed: &Seed, chance: &mut Chance) -> Result<Saved, &'static str> {
    let mut written = format.write(&seed.saved);
    bytes::change(&mut written, chance);
    format.read(&written).map_err(|_| "unreadable")
}

/// Read as rows, of which some are missing, there twice, or in another order; with their words, or without.
fn from_rows(seed: &Seed, chance: &mut Chance) -> Result<Saved, SavedError> {
    let mut rows: Vec<Row> = seed.saved.rows().collect();
    let (one, other) = (chance.below(rows.len()), chance.below(rows.len()));
    match chance.below(6) {
        0 => drop(rows.remove(one)),
        1 => rows.insert(other, rows[one].clone()),
        2 => rows.swap(one, other),
        3 => {
            let shape = rows[other].shape.clone();
            rows[one].shape = shape;
        }
        4 => {
            let words = rows[other].words.clone();
            rows[one].words = words;
        }
        _ => rows[one].revision = [0, u64::MAX, 1][chance.below(3)],
    }
    Saved::from_rows(seed.saved.header().clone(), seed.saved.people().clone(), rows)
}

#[expect(clippy::disallowed_methods, reason = "a test is no library: it may look at the clock")]
fn run(files: u64) -> (Counts, Worst) {
    let (seeds, mut places) = (seeds(), Places::default());
    let (mut counts, mut worst) = (Counts::new(), Worst::default());
    for number in 0..files {
        let _says = Number(number);
        let mut chance = Chance::new(number);
        let seed = chance.one_of(&seeds).expect("there are some");
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let started = Instant::now();
        let judged = changed(seed, number, &mut chance).map(|saved| judge(&seed.flow, &saved));
        let (time, memory) = (started.elapsed(), MEMORY.peak_usage().saturating_sub(before));
        worst = Worst { time: worst.time.max(time), memory: worst.memory.max(memory) };
        let came = match judged {
            Err(reason) | Ok(Judged::Refused(reason)) => reason,
            Ok(Judged::Resumed(conversation)) => match places.contain(&conversation) {
                Some(stands) => {
                    assert!(stands, "nobody can come to where it stands: {conversation:?}");
                    "resumed"
                }
                None => "resumed, and there are too many places to tell",
            },
        };
        *counts.entry(came).or_default() += 1;
    }
    (counts, worst)
}

#[test]
fn a_changed_file_is_unreadable_or_refused_or_goes_on_from_where_people_can_come() {
    #[expect(clippy::disallowed_methods, reason = "a test is no library: it may read its environment")]
    let files = if std::env::var_os("REWEAVE_WHOLE").is_some() { ALL } else { SOME };
    let (counts, worst) = run(files);
    println!("{counts:#?}\n{worst:?}");
    assert!(worst.memory <= MOST_MEMORY, "{worst:?}");
    assert!(worst.time <= LONGEST, "{worst:?}");
    let often = |came: &str| counts.get(came).is_some_and(|count| *count >= 20);
    for came in [
        "unreadable",
        "missing row",
        "bad row",
        "stray words",
        "bad people",
        "unknown flow",
        "unknown format",
    ] {
        assert!(often(came), "{came} came seldom: {counts:?}");
    }
    let resumed = counts.get("resumed").copied().unwrap_or_default();
    assert!(
        often("needs a migration") && u64::try_from(resumed * 10).is_ok_and(|resumed| resumed > files),
        "{counts:?}"
    );
    assert!(!counts.contains_key("resumed, and there are too many places to tell"), "{counts:?}");
}
