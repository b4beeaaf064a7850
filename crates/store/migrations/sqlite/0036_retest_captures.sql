-- Known places of what was retested on more pages than one retest takes: they were not looked at.
ALTER TABLE retests ADD COLUMN cut INTEGER NOT NULL DEFAULT 0;

-- Name and version of the browser that a page was opened in when it was looked at again; empty for one that was only read.
ALTER TABLE retested_pages ADD COLUMN browser TEXT NOT NULL DEFAULT '';

-- The parts of a page as it was captured when it was looked at again; part 0 is the document itself. What is in them is in
-- `resources`, like that of audits.
CREATE TABLE retest_captures (
    page_id INTEGER NOT NULL REFERENCES retested_pages (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    hash BLOB NOT NULL REFERENCES resources (hash),
    PRIMARY KEY (page_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX retest_captures_by_hash ON retest_captures (hash);
