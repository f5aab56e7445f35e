//! How a database is opened: its tables are made once, its key is the right one, and what is not understood is refused.

mod common;

use common::{Place, at, brief, id, resumed};
use reweave_store::{Key, Store, StoreError};

#[test]
fn tables_are_made_once_and_stay() {
    for place in Place::of_each_kind() {
        let conversation = brief();
        place.open(None).unwrap().begin(&id("a"), &conversation.saved(), None).unwrap();
        let mut again = place.open(None).unwrap();
        assert!(resumed(&mut *again, &id("a")) == conversation, "{}", place.kind());
    }
}

#[test]
fn many_can_open_a_new_one_at_once() {
    for place in Place::of_each_kind() {
        std::thread::scope(|scope| {
            let opened: Vec<_> = (0..8).map(|_| scope.spawn(|| place.open(None).map(drop))).collect();
            for opened in opened {
                assert_eq!(opened.join().unwrap(), Ok(()), "{}", place.kind());
            }
        });
    }
}

#[test]
fn a_key_is_the_right_one_or_refused() {
    let (key, other) = (Key::random().unwrap(), Key::random().unwrap());
    for (clear, sealed) in Place::of_each_kind().iter().zip(Place::of_each_kind()) {
        clear.open(None).unwrap();
        sealed.open(Some(&key)).unwrap();
        let refused = |place: &Place, key| place.open(key).map(drop).unwrap_err();
        assert_eq!(refused(clear, Some(&key)), StoreError::NotSealed);
        assert_eq!(refused(&sealed, None), StoreError::Sealed);
        assert_eq!(refused(&sealed, Some(&other)), StoreError::WrongKey);
        // Nothing was made of it that would fit.
        clear.open(None).unwrap();
        sealed.open(Some(&Key::new(*key.bytes()))).unwrap();
    }
}

#[test]
fn what_was_sealed_opens_at_its_own_place_alone() {
    let place = Place::sqlite();
    let key = Key::random().unwrap();
    let mut store = place.open(Some(&key)).unwrap();
    let mut conversation = brief();
    conversation.apply(reweave::Seat::FIRST, reweave::Move::choose("go-on"), at(0)).unwrap();
    conversation.apply(reweave::Seat::FIRST, reweave::Move::say("last Tuesday"), at(0)).unwrap();
    for one in ["a", "b"] {
        store.begin(&id(one), &conversation.saved(), None).unwrap();
    }
    let raw = rusqlite::Connection::open(place.address()).unwrap();
    let swap =
        "UPDATE changes SET words = (SELECT words FROM changes WHERE conversation = 'b' AND revision = 2)
        WHERE conversation = 'a' AND revision = 2";
    assert_eq!(raw.execute(swap, []).unwrap(), 1);
    let error = store.load(&id("a")).unwrap_err();
    assert_eq!((error.code(), error.to_string().contains("Tuesday")), ("damaged", false));
    let swap =
        "UPDATE conversations SET people = (SELECT people FROM conversations WHERE id = 'a') WHERE id = 'b'";
    assert_eq!(raw.execute(swap, []).unwrap(), 1);
    assert_eq!(store.load(&id("b")).unwrap_err().code(), "damaged");
}

#[test]
fn tables_of_a_later_release_are_refused() {
    let later = StoreError::NewerSchema { found: 1000, known: 1 };
    assert_eq!(
        later.to_string(),
        "the tables are of version 1000, and this release knows up to 1; use a newer release"
    );
    let place = Place::sqlite();
    drop(place.open(None).unwrap());
    let raw = rusqlite::Connection::open(place.address()).unwrap();
    raw.pragma_update(None, "user_version", 1000).unwrap();
    assert_eq!(place.open(None).map(drop).unwrap_err(), later);

    #[cfg(feature = "postgres")]
    if let Some(place @ Place::Postgres(schema)) = &Place::postgres() {
        drop(place.open(None).unwrap());
        schema.client().execute("INSERT INTO reweave_migrations (version) VALUES (1000)", &[]).unwrap();
        assert_eq!(place.open(None).map(drop).unwrap_err(), later);
    }
}

#[test]
fn what_another_program_made_is_left_alone() {
    let place = Place::sqlite();
    let raw = rusqlite::Connection::open(place.address()).unwrap();
    raw.execute_batch("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1); PRAGMA user_version = 1")
        .unwrap();
    assert_eq!(place.open(None).map(drop).unwrap_err(), StoreError::NotAStore);
    raw.pragma_update(None, "user_version", 0).unwrap();
    assert_eq!(place.open(None).map(drop).unwrap_err(), StoreError::NotAStore);
    // It is no database at all.
    std::fs::write(place.address(), "something else ".repeat(100)).unwrap();
    let error = place.open(None).map(drop).unwrap_err();
    assert_eq!(error.code(), "database");
    assert!(!error.to_string().contains(&place.address()));
}

/// What another program has set is set back, so that no log keeps words.
#[test]
fn a_write_ahead_log_is_given_up() {
    let place = Place::sqlite();
    drop(place.open(None).unwrap());
    let raw = rusqlite::Connection::open(place.address()).unwrap();
    raw.pragma_update(None, "journal_mode", "WAL").unwrap();
    drop(raw);
    drop(place.open(None).unwrap());
    let raw = rusqlite::Connection::open(place.address()).unwrap();
    let mode: String = raw.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete", "the next one begins without a log");
}

#[cfg(unix)]
#[test]
fn a_new_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let place = Place::sqlite();
    place.open(None).unwrap().begin(&id("a"), &brief().saved(), None).unwrap();
    let folder = std::path::Path::new(&place.address()).parent().unwrap().to_owned();
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap()).collect();
    assert!(!files.is_empty());
    for file in files {
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", file.path().display());
    }
}

#[test]
fn a_file_that_cannot_be_made_says_so() {
    let error = reweave_store::Sqlite::open("/no/such/folder/conversations").unwrap_err();
    assert_eq!(error.to_string(), "SQLite failed with `entity not found`; look that up in its documentation");
}

/// What connects to a server can have a password in it.
#[cfg(feature = "postgres")]
#[test]
fn no_error_has_the_address_of_a_server() {
    for config in ["host=/no/such/folder password=geheim", "host=/no/such/folder password='geheim", "geheim"]
    {
        let error = reweave_store::Postgres::connect(config).unwrap_err();
        assert_eq!(error.code(), "database");
        let said = format!("{error} {error:?}");
        assert!(!said.contains("geheim") && !said.contains("/no/such"), "{said}");
    }
}

#[test]
fn a_key_is_not_shown() {
    let key = Key::new([7; 32]);
    assert_eq!(format!("{key:?}"), "Key(…)");
}
