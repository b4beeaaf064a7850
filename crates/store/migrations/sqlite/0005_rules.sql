-- Every version of every rule that ever ran here, and which audit ran which.
CREATE TABLE rules (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (name, version)
) STRICT;

CREATE TABLE audit_rules (
    audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    PRIMARY KEY (audit_id, rule_id)
) STRICT, WITHOUT ROWID;
