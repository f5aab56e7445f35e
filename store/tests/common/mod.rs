//! What several tests share: a database of each kind, and what stands in it.
#![allow(dead_code, reason = "each test uses a part")]
#![allow(clippy::disallowed_methods, reason = "tests read their environment")]

pub(crate) mod marked;
#[cfg(feature = "postgres")]
pub(crate) mod pg;

use std::fs;
use std::path::{Path, PathBuf};

use reweave::terms::{Kept, KeptFor, TermsFacts};
use reweave::{Conversation, Flow, Person, Setup, Time};
use reweave_store::{ConversationId, Key, Sqlite, Store, StoreError};

/// A database that can be opened again and again, also by another process.
pub(crate) enum Place {
    Sqlite(tempfile::TempDir),
    #[cfg(feature = "postgres")]
    Postgres(pg::Schema),
}

impl Place {
    pub(crate) fn sqlite() -> Self {
        // In memory, where the system has such a folder: no test stops the machine.
        let memory = Path::new("/dev/shm");
        let folder = tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir());
        Self::Sqlite(folder.expect("a folder"))
    }

    /// One of each kind. PostgreSQL only where there is one, unless `CI_POSTGRES=1` says that there has to be.
    pub(crate) fn of_each_kind() -> Vec<Self> {
        std::iter::once(Self::sqlite()).chain(Self::postgres()).collect()
    }

    #[cfg(feature = "postgres")]
    pub(crate) fn postgres() -> Option<Self> {
        let url = std::env::var("REWEAVE_POSTGRES").ok();
        assert!(url.is_some() || !must_have_postgres(), "CI_POSTGRES=1, and REWEAVE_POSTGRES is not set");
        if url.is_none() {
            println!("skipped on PostgreSQL: REWEAVE_POSTGRES is not set; `.ci/postgres cargo test` sets it");
        }
        url.map(|url| Self::Postgres(pg::Schema::new(&url)))
    }

    #[cfg(not(feature = "postgres"))]
    pub(crate) fn postgres() -> Option<Self> {
        assert!(!must_have_postgres(), "CI_POSTGRES=1, and the feature `postgres` is off");
        println!("skipped on PostgreSQL: the feature `postgres` is off");
        None
    }

    pub(crate) fn open(&self, key: Option<&Key>) -> Result<Box<dyn Store + Send>, StoreError> {
        open(&self.address(), key)
    }

    /// What another process opens it with.
    pub(crate) fn address(&self) -> String {
        match self {
            Self::Sqlite(folder) => folder.path().join("conversations").to_str().expect("plain").to_owned(),
            #[cfg(feature = "postgres")]
            Self::Postgres(schema) => schema.url(),
        }
    }

    /// Whatever can be found in it: the bytes of all its files, or all columns of all tables.
    pub(crate) fn everything(&self) -> Vec<u8> {
        match self {
            Self::Sqlite(folder) => {
                let files = fs::read_dir(folder.path()).expect("a folder");
                let files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
                files.iter().flat_map(|file| fs::read(file).expect("its bytes")).collect()
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(schema) => schema.columns(),
        }
    }

    /// Lets the planner keep samples of what is there now.
    pub(crate) fn keep_samples(&self) {
        match self {
            Self::Sqlite(_) => {}
            #[cfg(feature = "postgres")]
            Self::Postgres(schema) => {
                schema.client().batch_execute("ANALYZE").expect("it looks at its tables");
            }
        }
    }

    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => "PostgreSQL",
        }
    }
}

fn must_have_postgres() -> bool {
    std::env::var("CI_POSTGRES").is_ok_and(|set| set == "1")
}

/// Opens what [`Place::address`] names.
pub(crate) fn open(address: &str, key: Option<&Key>) -> Result<Box<dyn Store + Send>, StoreError> {
    #[cfg(feature = "postgres")]
    if address.contains("host=") {
        use reweave_store::Postgres;

        return Ok(match key {
            Some(key) => Box::new(Postgres::connect_sealed(address, key)?),
            None => Box::new(Postgres::connect(address)?),
        });
    }
    Ok(match key {
        Some(key) => Box::new(Sqlite::open_sealed(address, key)?),
        None => Box::new(Sqlite::open(address)?),
    })
}

pub(crate) fn terms() -> TermsFacts {
    let (kept, kept_for) = (Kept::WithTheService, KeptFor::Days(30));
    TermsFacts { kept, kept_for, other_readers: 0, read_by_ai: false }
}

pub(crate) fn at(millis: i64) -> Time {
    Time::from_millis(millis)
}

pub(crate) fn id(text: &str) -> ConversationId {
    text.parse().expect("an id")
}

/// Amal and Bo at the start of a `brief`.
pub(crate) fn brief() -> Conversation {
    let setup = Setup::new(terms()).person(Person::new("Amal")).person(Person::new("Bo"));
    Conversation::start(&Flow::brief(), setup, at(0)).expect("two people")
}

/// As it is stored.
pub(crate) fn json(conversation: &Conversation) -> String {
    serde_json::to_string(&conversation.saved()).expect("a stored form")
}

/// What is stored, taken up.
pub(crate) fn resumed(store: &mut dyn Store, id: &ConversationId) -> Conversation {
    let saved = store.load(id).expect("it can be read").expect("it goes on").saved;
    let flow = reweave_store::builtin(&saved).expect("a flow of the library");
    Conversation::resume(&flow, &saved).expect("it can be taken up")
}
