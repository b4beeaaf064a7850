-- Addresses that a run has found and not visited yet: what it goes on with after a restart.
CREATE TABLE queue (
    audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    depth INTEGER NOT NULL,
    found_on TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting',
    PRIMARY KEY (audit_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX queue_by_position ON queue (audit_id, position);
