//! The tables, and the key that goes with them.

use postgres::Client;

use super::Postgres;
use crate::error::StoreError;
use crate::seal::Seal;

/// Each leads from the version before to its own, which is its place in the list, from 1. They are only ever added to.
const MIGRATIONS: &[&str] = &[include_str!("../../migrations/postgres/0001.sql")];

/// The number of the lock that one server holds while it makes tables: `reweave` in ASCII.
const LOCK: i64 = 0x0072_6577_6561_7665;

pub(super) fn opened(mut client: Client, seal: Seal) -> Result<Postgres, StoreError> {
    if version(&mut client)? != MIGRATIONS.len() {
        migrate(&mut client, &seal)?;
    }
    let proof = client.query_one("SELECT proof FROM reweave_store", &[])?;
    seal.check(proof.try_get(0)?)?;
    Ok(Postgres { client, seal })
}

fn migrate(client: &mut Client, seal: &Seal) -> Result<(), StoreError> {
    let mut to = client.transaction()?;
    to.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK])?;
    // Another server can have been first. Asked whether the table is there, this connection could answer as before it had waited.
    to.batch_execute(
        "CREATE TABLE IF NOT EXISTS reweave_migrations (version integer PRIMARY KEY, made timestamptz NOT NULL DEFAULT now())",
    )?;
    let found = latest(&mut to)?;
    for (version, migration) in (1_i32..).zip(MIGRATIONS).skip(found) {
        to.batch_execute(migration)?;
        to.execute("INSERT INTO reweave_migrations (version) VALUES ($1)", &[&version])?;
    }
    if found == 0 {
        let proof = seal.proof()?;
        to.execute("INSERT INTO reweave_store (only_one, proof) VALUES (true, $1)", &[&proof])?;
    }
    Ok(to.commit()?)
}

/// The version of the tables: 0 where there are none.
fn version(client: &mut impl postgres::GenericClient) -> Result<usize, StoreError> {
    // Asked for first: whoever may not make tables can go on where they are.
    let there: bool =
        client.query_one("SELECT to_regclass('reweave_migrations') IS NOT NULL", &[])?.try_get(0)?;
    if there { latest(client) } else { Ok(0) }
}

fn latest(client: &mut impl postgres::GenericClient) -> Result<usize, StoreError> {
    let found: Option<i32> =
        client.query_one("SELECT max(version) FROM reweave_migrations", &[])?.try_get(0)?;
    let (found, known) = (found.unwrap_or_default(), MIGRATIONS.len());
    usize::try_from(found).ok().filter(|found| *found <= known).ok_or_else(|| StoreError::NewerSchema {
        found: u32::try_from(found).unwrap_or(u32::MAX),
        known: u32::try_from(known).unwrap_or(u32::MAX),
    })
}
