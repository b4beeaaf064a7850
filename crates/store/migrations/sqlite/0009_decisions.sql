-- What people decided about findings. Bound to fingerprints, not to audits: it outlives them, and it is never
-- removed or rewritten; a later row about the same thing takes its place. `kind` is unchecked, so that later
-- kinds need no rebuilt table. Rule, address and reason say what it was about when the audit is gone.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint BLOB NOT NULL,
    component BLOB,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    rule TEXT NOT NULL,
    rule_reason TEXT NOT NULL,
    address TEXT NOT NULL,
    element_hash BLOB,
    made_at INTEGER NOT NULL,
    expires_at INTEGER
) STRICT;

CREATE INDEX decisions_by_fingerprint ON decisions (fingerprint);
CREATE INDEX decisions_by_component ON decisions (component);

CREATE TRIGGER decisions_are_not_removed
BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'a decision is not removed');
END;

CREATE TRIGGER decisions_are_not_rewritten
BEFORE UPDATE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'a decision is not rewritten');
END;
