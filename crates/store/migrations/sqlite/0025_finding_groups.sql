-- Findings of closed audits by component and kind, in the order of lists: what one fix clears from most pages first. And what
-- each rule said over all pages. Findings and results of closed audits are neither added nor rewritten (their triggers see to
-- it), so neither can become untrue; both go with their audit. Open audits are counted from their findings and results.
CREATE TABLE finding_groups (
    audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    pages INTEGER NOT NULL,
    occurrences INTEGER NOT NULL,
    component BLOB NOT NULL,
    kind TEXT NOT NULL,
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    sample INTEGER NOT NULL,
    PRIMARY KEY (audit_id, pages DESC, occurrences DESC, component, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_groups_by_component ON finding_groups (component, audit_id);

CREATE TABLE rule_summaries (
    audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    pages_passed INTEGER NOT NULL,
    pages_failed INTEGER NOT NULL,
    pages_cant_tell INTEGER NOT NULL,
    pages_inapplicable INTEGER NOT NULL,
    pages_untested INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    cant_tell INTEGER NOT NULL,
    PRIMARY KEY (audit_id, rule_id)
) STRICT, WITHOUT ROWID;

-- The index by component also holds the rule, so that open audits are grouped without reading findings.
DROP INDEX findings_by_component;
CREATE INDEX findings_by_component ON findings (audit_id, component, kind, visit_id, rule_id);

CREATE TRIGGER findings_are_grouped_when_an_audit_is_closed
AFTER UPDATE OF state ON audits
WHEN NEW.state IN ('finished', 'cancelled') AND OLD.state NOT IN ('finished', 'cancelled')
BEGIN
    INSERT INTO finding_groups (audit_id, pages, occurrences, component, kind, rule_id, sample)
    SELECT NEW.id, COUNT(DISTINCT visit_id) AS pages, COUNT(*) AS occurrences, component, kind, MIN(rule_id), MIN(id)
    FROM findings
    WHERE audit_id = NEW.id
    GROUP BY component, kind
    ORDER BY pages DESC, occurrences DESC, component, kind;

    INSERT INTO rule_summaries (audit_id, rule_id, pages_passed, pages_failed, pages_cant_tell, pages_inapplicable,
        pages_untested, passed, failed, cant_tell)
    SELECT NEW.id, rule_id,
        COUNT(CASE WHEN outcome = 'passed' THEN 1 END),
        COUNT(CASE WHEN outcome = 'failed' THEN 1 END),
        COUNT(CASE WHEN outcome = 'cantTell' THEN 1 END),
        COUNT(CASE WHEN outcome = 'inapplicable' THEN 1 END),
        COUNT(CASE WHEN outcome = 'untested' THEN 1 END),
        SUM(passed), SUM(failed), SUM(cant_tell)
    FROM results
    WHERE audit_id = NEW.id
    GROUP BY rule_id;
END;

INSERT INTO finding_groups (audit_id, pages, occurrences, component, kind, rule_id, sample)
SELECT f.audit_id, COUNT(DISTINCT f.visit_id) AS pages, COUNT(*) AS occurrences, f.component, f.kind, MIN(f.rule_id), MIN(f.id)
FROM findings f
JOIN audits a ON a.id = f.audit_id
WHERE a.state IN ('finished', 'cancelled')
GROUP BY f.audit_id, f.component, f.kind
ORDER BY f.audit_id, pages DESC, occurrences DESC, f.component, f.kind;

INSERT INTO rule_summaries (audit_id, rule_id, pages_passed, pages_failed, pages_cant_tell, pages_inapplicable,
    pages_untested, passed, failed, cant_tell)
SELECT s.audit_id, s.rule_id,
    COUNT(CASE WHEN s.outcome = 'passed' THEN 1 END),
    COUNT(CASE WHEN s.outcome = 'failed' THEN 1 END),
    COUNT(CASE WHEN s.outcome = 'cantTell' THEN 1 END),
    COUNT(CASE WHEN s.outcome = 'inapplicable' THEN 1 END),
    COUNT(CASE WHEN s.outcome = 'untested' THEN 1 END),
    SUM(s.passed), SUM(s.failed), SUM(s.cant_tell)
FROM results s
JOIN audits a ON a.id = s.audit_id
WHERE a.state IN ('finished', 'cancelled')
GROUP BY s.audit_id, s.rule_id;
