-- The index by rule also holds the component, so that distinct faults are counted without reading findings.
DROP INDEX findings_by_rule;
CREATE INDEX findings_by_rule ON findings (audit_id, rule_id, kind, component);
