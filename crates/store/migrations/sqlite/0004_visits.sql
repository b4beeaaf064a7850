-- Every address that a run went to, with what came of it. `key` is the normalised address: one visit each.
-- `search` holds address and title in lower case, because the database folds ASCII only.
CREATE TABLE visits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    service_id INTEGER REFERENCES services (id) ON DELETE SET NULL,
    address TEXT NOT NULL,
    key TEXT NOT NULL,
    final_address TEXT NOT NULL,
    redirects TEXT NOT NULL DEFAULT '[]',
    status TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    http_status INTEGER,
    content_type TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL DEFAULT 0,
    hash TEXT NOT NULL DEFAULT '',
    elements INTEGER NOT NULL DEFAULT 0,
    millis INTEGER NOT NULL DEFAULT 0,
    depth INTEGER NOT NULL DEFAULT 0,
    found_on TEXT NOT NULL DEFAULT '',
    duplicate_of TEXT,
    visited_at INTEGER NOT NULL,
    is_judged INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    cant_tell INTEGER NOT NULL,
    advice INTEGER NOT NULL,
    search TEXT NOT NULL,
    UNIQUE (audit_id, key)
) STRICT;

CREATE INDEX visits_by_status ON visits (audit_id, status);
CREATE INDEX visits_by_service ON visits (service_id, audit_id);

CREATE TRIGGER visits_of_closed_audits_are_not_added
BEFORE INSERT ON visits WHEN (SELECT state FROM audits WHERE id = NEW.audit_id) IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;

-- Which service a page belongs to is said by a person, also afterwards; what was seen there is not.
CREATE TRIGGER visits_are_not_rewritten
BEFORE UPDATE OF audit_id, address, key, final_address, redirects, status, detail, http_status, content_type, title,
    bytes, hash, elements, millis, depth, found_on, duplicate_of, visited_at, is_judged, failed, cant_tell, advice
ON visits
BEGIN
    SELECT RAISE(ABORT, 'a visit is not rewritten');
END;
