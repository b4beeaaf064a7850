-- What of an element a person judges when they judge it; a decision about it holds only as long as this stays. None for
-- findings of earlier versions.
ALTER TABLE findings ADD COLUMN look BLOB;

-- A page is looked up over all audits: what was last seen of it.
CREATE INDEX visits_by_key ON visits (key, audit_id);

-- A decision about one place also knows which fault the place was an occurrence of, so that the place is found again
-- when it has moved on its page. `component` stays what it was: set where the decision is about every occurrence.
ALTER TABLE decisions ADD COLUMN of_component BLOB;

CREATE INDEX decisions_of_component ON decisions (of_component);

-- What became of a problem. Bound to components, so that it outlives audits; only added to. A person is named where one
-- did it; the program's own entries name the audit or the retest that proves them.
CREATE TABLE problem_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    component BLOB NOT NULL,
    rule TEXT NOT NULL,
    kind TEXT NOT NULL,
    responsible TEXT,
    person TEXT NOT NULL,
    note TEXT NOT NULL,
    audit_id INTEGER,
    retest_id INTEGER,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX problem_events_by_component ON problem_events (component);

CREATE TRIGGER problem_events_are_not_removed
BEFORE DELETE ON problem_events
BEGIN
    SELECT RAISE(ABORT, 'what became of a problem is not removed');
END;

CREATE TRIGGER problem_events_are_not_rewritten
BEFORE UPDATE ON problem_events
BEGIN
    SELECT RAISE(ABORT, 'what became of a problem is not rewritten');
END;
