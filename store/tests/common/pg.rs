//! A schema of its own in PostgreSQL for each test.

use std::sync::atomic::{AtomicU32, Ordering};

use postgres::{Client, NoTls};

/// It is dropped with all its tables.
pub(crate) struct Schema {
    base: String,
    name: String,
}

impl Schema {
    pub(crate) fn new(base: &str) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let schema = Self { base: base.to_owned(), name };
        schema.run(&format!("DROP SCHEMA IF EXISTS {0} CASCADE; CREATE SCHEMA {0}", schema.name));
        schema
    }

    pub(crate) fn url(&self) -> String {
        format!("{} options='-c search_path={}'", self.base, self.name)
    }

    pub(crate) fn client(&self) -> Client {
        Client::connect(&self.url(), NoTls).expect("PostgreSQL answers")
    }

    pub(crate) fn run(&self, sql: &str) {
        Client::connect(&self.base, NoTls).expect("PostgreSQL answers").batch_execute(sql).expect(sql);
    }

    /// Every column of every table, and what the planner keeps of them.
    pub(crate) fn columns(&self) -> Vec<u8> {
        let mut client = self.client();
        let columns =
            "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns
            WHERE table_schema = $1";
        let mut found = Vec::new();
        for column in client.query(columns, &[&self.name]).expect("its columns") {
            let (table, name, kind): (String, String, String) = (column.get(0), column.get(1), column.get(2));
            let bytes =
                if kind == "bytea" { name.clone() } else { format!("convert_to({name}::text, 'UTF8')") };
            let values = client.query(&format!("SELECT {bytes} FROM {table}"), &[]).expect("its values");
            found.extend(values.iter().filter_map(|row| row.get::<_, Option<Vec<u8>>>(0)).flatten());
        }
        let samples = "SELECT coalesce(most_common_vals::text, '') || coalesce(histogram_bounds::text, '')
            FROM pg_stats WHERE schemaname = $1";
        for row in client.query(samples, &[&self.name]).expect("what the planner keeps") {
            found.extend(row.get::<_, String>(0).into_bytes());
        }
        found
    }

    /// The bytes of the tables' own files.
    pub(crate) fn files(&self) -> Vec<u8> {
        let mut client = self.client();
        client.batch_execute("CHECKPOINT").expect("it writes down what it has");
        let files = "SELECT pg_read_binary_file(pg_relation_filepath(c.oid)) FROM pg_class c
            WHERE c.relkind IN ('r', 'i', 't') AND pg_relation_filepath(c.oid) IS NOT NULL AND (
                c.relnamespace = $1::text::regnamespace
                OR c.oid IN (SELECT reltoastrelid FROM pg_class WHERE relnamespace = $1::text::regnamespace))";
        let files = client.query(files, &[&self.name]).expect("the files of its tables");
        files.iter().flat_map(|row| row.get::<_, Vec<u8>>(0)).collect()
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        self.run(&format!("DROP SCHEMA {} CASCADE", self.name));
    }
}
