-- What was captured, by content: a style sheet that 200 pages share is here once.
CREATE TABLE resources (
    hash BLOB PRIMARY KEY,
    bytes INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;

-- The parts of a captured page in order; part 0 is the document itself.
CREATE TABLE snapshots (
    visit_id INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    hash BLOB NOT NULL REFERENCES resources (hash),
    PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX snapshots_by_hash ON snapshots (hash);
