-- What rules over several pages need to know of a page, as JSON of the crate `audit`; kept until the audit is closed,
-- so that one that was interrupted can still compare its first pages with its last.
CREATE TABLE outlines (
    visit_id INTEGER PRIMARY KEY REFERENCES visits (id) ON DELETE CASCADE,
    content TEXT NOT NULL
) STRICT;

-- Rules over several pages add to what a page's own rules found, as long as the audit is open.
DROP TRIGGER visits_are_not_rewritten;
CREATE TRIGGER visits_are_not_rewritten
BEFORE UPDATE OF audit_id, address, key, final_address, redirects, status, detail, http_status, content_type, title,
    bytes, hash, elements, millis, depth, found_on, duplicate_of, visited_at, is_judged
ON visits
BEGIN
    SELECT RAISE(ABORT, 'a visit is not rewritten');
END;
CREATE TRIGGER figures_of_closed_audits_are_not_rewritten
BEFORE UPDATE OF failed, cant_tell, advice
ON visits WHEN (SELECT state FROM audits WHERE id = NEW.audit_id) IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;

CREATE TRIGGER outlines_of_cancelled_audits_are_let_go
AFTER UPDATE OF state ON audits WHEN NEW.state = 'cancelled'
BEGIN
    DELETE FROM outlines WHERE visit_id IN (SELECT id FROM visits WHERE audit_id = NEW.id);
END;
