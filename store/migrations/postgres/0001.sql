-- One row: what shows that the key is the right one, where there is one.
CREATE TABLE reweave_store (
    only_one boolean PRIMARY KEY CHECK (only_one),
    proof bytea
);

-- A conversation that goes on has a header and people; one that is over has its records in their place.
CREATE TABLE reweave_conversations (
    id text COLLATE "C" PRIMARY KEY,
    revision bigint NOT NULL,
    deadline bigint,
    header text,
    people bytea,
    -- The revision at which the people were written.
    people_at bigint,
    records bytea,
    CHECK ((header IS NULL) = (people IS NULL)),
    CHECK ((header IS NULL) = (people_at IS NULL)),
    CHECK ((header IS NULL) <> (records IS NULL))
);

CREATE INDEX reweave_conversations_by_deadline ON reweave_conversations (deadline, id) WHERE deadline IS NOT NULL;

CREATE TABLE reweave_changes (
    conversation text COLLATE "C" NOT NULL REFERENCES reweave_conversations (id) ON DELETE CASCADE,
    revision bigint NOT NULL,
    shape text NOT NULL,
    words bytea,
    PRIMARY KEY (conversation, revision)
);

-- Else the planner keeps samples of what people wrote in its statistics, also after it was erased.
ALTER TABLE reweave_conversations ALTER COLUMN header SET STATISTICS 0;
ALTER TABLE reweave_conversations ALTER COLUMN people SET STATISTICS 0;
ALTER TABLE reweave_conversations ALTER COLUMN records SET STATISTICS 0;
ALTER TABLE reweave_changes ALTER COLUMN shape SET STATISTICS 0;
ALTER TABLE reweave_changes ALTER COLUMN words SET STATISTICS 0;
