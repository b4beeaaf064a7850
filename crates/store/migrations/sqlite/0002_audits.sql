-- Runs. The three counts are kept by the transaction that records a visit, so that a list of audits stays cheap.
-- AUTOINCREMENT: a number that a report names is never given to another audit.
CREATE TABLE audits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    starts TEXT NOT NULL,
    settings TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    tool_version TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    visits INTEGER NOT NULL DEFAULT 0,
    judged INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    cant_tell INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A closed audit stays as it was; only its name may change.
CREATE TRIGGER audits_stay_closed
BEFORE UPDATE OF starts, settings, language, state, tool_version, rules_version, started_at, finished_at,
    visits, judged, failed, cant_tell
ON audits WHEN OLD.state IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;
