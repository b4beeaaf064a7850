-- Pages that were fetched and judged again to see whether something is mended. Audits are closed; this stands beside them.
CREATE TABLE retests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL,
    about TEXT NOT NULL,
    person TEXT NOT NULL,
    tool_version TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL
) STRICT;

-- Each page with its evidence: when, where, what came, what the rules said and what they found.
CREATE TABLE retested_pages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    retest_id INTEGER NOT NULL REFERENCES retests (id),
    address TEXT NOT NULL,
    key TEXT NOT NULL,
    final_address TEXT NOT NULL,
    status TEXT NOT NULL,
    detail TEXT NOT NULL,
    http_status INTEGER,
    hash TEXT NOT NULL,
    is_judged INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    outcomes TEXT NOT NULL,
    findings TEXT NOT NULL
) STRICT;

CREATE INDEX retested_pages_by_key ON retested_pages (key);
CREATE INDEX retested_pages_by_retest ON retested_pages (retest_id);

-- Each known place of a problem: what was there before, and what came of looking again.
CREATE TABLE retested_places (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    retest_id INTEGER NOT NULL REFERENCES retests (id),
    component BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    rule TEXT NOT NULL,
    address TEXT NOT NULL,
    anchor TEXT NOT NULL,
    verdict TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

CREATE INDEX retested_places_by_retest ON retested_places (retest_id);
CREATE INDEX retested_places_by_component ON retested_places (component);

CREATE TRIGGER retests_are_not_removed BEFORE DELETE ON retests
BEGIN
    SELECT RAISE(ABORT, 'a retest is not removed');
END;
CREATE TRIGGER retests_are_not_rewritten BEFORE UPDATE ON retests
BEGIN
    SELECT RAISE(ABORT, 'a retest is not rewritten');
END;
CREATE TRIGGER retested_pages_are_not_removed BEFORE DELETE ON retested_pages
BEGIN
    SELECT RAISE(ABORT, 'a retest is not removed');
END;
CREATE TRIGGER retested_pages_are_not_rewritten BEFORE UPDATE ON retested_pages
BEGIN
    SELECT RAISE(ABORT, 'a retest is not rewritten');
END;
CREATE TRIGGER retested_places_are_not_removed BEFORE DELETE ON retested_places
BEGIN
    SELECT RAISE(ABORT, 'a retest is not removed');
END;
CREATE TRIGGER retested_places_are_not_rewritten BEFORE UPDATE ON retested_places
BEGIN
    SELECT RAISE(ABORT, 'a retest is not rewritten');
END;
