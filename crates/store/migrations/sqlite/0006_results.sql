-- What every rule that ran said about a page, findings or none.
CREATE TABLE results (
    visit_id INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    audit_id INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    untested TEXT,
    passed INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    cant_tell INTEGER NOT NULL,
    PRIMARY KEY (visit_id, rule_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX results_by_rule ON results (audit_id, rule_id, outcome);

CREATE TRIGGER results_of_closed_audits_are_not_added
BEFORE INSERT ON results WHEN (SELECT state FROM audits WHERE id = NEW.audit_id) IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;

CREATE TRIGGER results_are_not_rewritten
BEFORE UPDATE ON results
BEGIN
    SELECT RAISE(ABORT, 'a result is not rewritten');
END;
