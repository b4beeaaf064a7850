-- Faults of closed audits by rule: what lists of audits and their course over time show without reading findings. A fault that
-- is certain on one page and doubtful on another is one row of both. Open audits are counted from their findings.
CREATE TABLE figures (
    audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    is_failed INTEGER NOT NULL,
    is_cant_tell INTEGER NOT NULL,
    is_review INTEGER NOT NULL,
    components INTEGER NOT NULL,
    PRIMARY KEY (audit_id, rule_id, is_failed, is_cant_tell, is_review)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER figures_are_counted_when_an_audit_is_closed
AFTER UPDATE OF state ON audits
WHEN NEW.state IN ('finished', 'cancelled') AND OLD.state NOT IN ('finished', 'cancelled')
BEGIN
    INSERT INTO figures (audit_id, rule_id, is_failed, is_cant_tell, is_review, components)
    SELECT NEW.id, rule_id, is_failed, is_cant_tell, is_review, COUNT(*)
    FROM (
        SELECT MIN(rule_id) AS rule_id, MAX(kind = 'failed') AS is_failed, MAX(kind = 'cantTell') AS is_cant_tell,
            MAX(kind = 'review') AS is_review
        FROM findings
        WHERE audit_id = NEW.id
        GROUP BY component
    ) AS c
    GROUP BY rule_id, is_failed, is_cant_tell, is_review;
END;

INSERT INTO figures (audit_id, rule_id, is_failed, is_cant_tell, is_review, components)
SELECT audit_id, rule_id, is_failed, is_cant_tell, is_review, COUNT(*)
FROM (
    SELECT f.audit_id, MIN(f.rule_id) AS rule_id, MAX(f.kind = 'failed') AS is_failed, MAX(f.kind = 'cantTell') AS is_cant_tell,
        MAX(f.kind = 'review') AS is_review
    FROM findings f
    JOIN audits a ON a.id = f.audit_id
    WHERE a.state IN ('finished', 'cancelled')
    GROUP BY f.audit_id, f.component
) AS c
GROUP BY audit_id, rule_id, is_failed, is_cant_tell, is_review;
