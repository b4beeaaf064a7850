-- Documents that the pages of a run link to, each once: what came of fetching it and what was found in it. `content` is
-- the document of the crate `documents` as JSON; NULL where nothing could be looked at. Where it is linked is in `links`.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    detail TEXT NOT NULL,
    http_status INTEGER,
    outcome TEXT NOT NULL,
    title TEXT NOT NULL,
    size INTEGER,
    last_modified INTEGER,
    dated TEXT,
    faults INTEGER NOT NULL,
    doubts INTEGER NOT NULL,
    advice INTEGER NOT NULL,
    content TEXT,
    fetched_at INTEGER,
    search TEXT NOT NULL,
    UNIQUE (audit_id, key)
) STRICT;

CREATE TRIGGER documents_of_closed_audits_are_not_added
BEFORE INSERT ON documents WHEN (SELECT state FROM audits WHERE id = NEW.audit_id) IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;

CREATE TRIGGER documents_are_not_rewritten
BEFORE UPDATE ON documents
BEGIN
    SELECT RAISE(ABORT, 'a document is not rewritten');
END;
