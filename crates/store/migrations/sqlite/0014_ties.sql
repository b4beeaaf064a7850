-- How a page came to its service, and what part it plays there. Pages of earlier runs were tied by their address.
ALTER TABLE visits ADD COLUMN tied_by TEXT;
ALTER TABLE visits ADD COLUMN part TEXT;
ALTER TABLE visits ADD COLUMN step INTEGER;
UPDATE visits SET tied_by = 'address', part = 'other' WHERE service_id IS NOT NULL;

-- Which service a page belongs to, as a person said; by normalised address, so that it holds in every later run. It is
-- never removed or rewritten; a later row about the same page takes its place. The service is named by number and by
-- when it was added, since the number of a removed service is given again; both are empty where the page belongs to none.
CREATE TABLE page_ties (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    service_id INTEGER,
    service_created_at INTEGER,
    service_name TEXT NOT NULL,
    part TEXT NOT NULL,
    person TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX page_ties_by_key ON page_ties (key, id);

CREATE TRIGGER page_ties_are_not_removed
BEFORE DELETE ON page_ties
BEGIN
    SELECT RAISE(ABORT, 'a tie is not removed');
END;

CREATE TRIGGER page_ties_are_not_rewritten
BEFORE UPDATE ON page_ties
BEGIN
    SELECT RAISE(ABORT, 'a tie is not rewritten');
END;

-- The links of a page with their texts. `is_content` is 0 in the parts that pages share (header, navigation, footer).
-- When a run ends, only links to documents and links of descriptions are kept.
CREATE TABLE links (
    visit_id INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    audit_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    is_content INTEGER NOT NULL,
    PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX links_by_key ON links (audit_id, key);

CREATE TRIGGER links_of_closed_audits_are_not_added
BEFORE INSERT ON links WHEN (SELECT state FROM audits WHERE id = NEW.audit_id) IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;

CREATE TRIGGER links_are_not_rewritten
BEFORE UPDATE ON links
BEGIN
    SELECT RAISE(ABORT, 'a link is not rewritten');
END;
