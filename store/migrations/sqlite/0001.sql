-- What people wrote stands apart from everything else, in `secrets`: sealed or not. Its rows are only ever added at the end, written
-- over with zeros of the same length, and never deleted one by one. So SQLite has no reason to move one on its page: when it moves
-- rows it can leave copies of them between the others, where `secure_delete` does not look.
CREATE TABLE secrets (
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
);

-- One row. What shows that the key is the right one, where there is one; and whether secrets were being cleared away when the
-- program ended.
CREATE TABLE store (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    proof BLOB,
    clearing INTEGER NOT NULL DEFAULT 0
);

-- A conversation that goes on has a header and people; one that is over has its records in their place.
CREATE TABLE conversations (
    id TEXT PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL,
    deadline INTEGER,
    header TEXT,
    people INTEGER,
    -- The revision at which the people were written.
    people_at INTEGER,
    records INTEGER,
    CHECK ((header IS NULL) = (people IS NULL)),
    CHECK ((header IS NULL) = (people_at IS NULL)),
    CHECK ((header IS NULL) <> (records IS NULL))
);

CREATE INDEX conversations_by_deadline ON conversations (deadline, id) WHERE deadline IS NOT NULL;

CREATE TABLE changes (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    shape TEXT NOT NULL,
    words INTEGER,
    PRIMARY KEY (conversation, revision)
) WITHOUT ROWID;
