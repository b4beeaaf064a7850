-- One element that failed a rule or raised a question. `audit_id` repeats the visit's, for the indexes.
CREATE TABLE findings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_id INTEGER NOT NULL,
    visit_id INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    kind TEXT NOT NULL,
    anchor TEXT NOT NULL,
    attribute TEXT,
    reason TEXT NOT NULL,
    args TEXT NOT NULL,
    related TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    line INTEGER NOT NULL,
    role TEXT,
    name TEXT,
    fingerprint BLOB NOT NULL,
    component BLOB NOT NULL
) STRICT;

-- Ends in the row number, so that an audit's findings are paged through and counted in order without their text.
CREATE INDEX findings_by_audit ON findings (audit_id);
CREATE INDEX findings_by_visit ON findings (visit_id, audit_id);
CREATE INDEX findings_by_rule ON findings (audit_id, rule_id, kind);
-- Holds all that grouping by component reads.
CREATE INDEX findings_by_component ON findings (audit_id, component, kind, visit_id);
CREATE INDEX findings_by_fingerprint ON findings (fingerprint, audit_id);

CREATE TRIGGER findings_of_closed_audits_are_not_added
BEFORE INSERT ON findings WHEN (SELECT state FROM audits WHERE id = NEW.audit_id) IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;

CREATE TRIGGER findings_are_not_rewritten
BEFORE UPDATE ON findings
BEGIN
    SELECT RAISE(ABORT, 'a finding is not rewritten');
END;
