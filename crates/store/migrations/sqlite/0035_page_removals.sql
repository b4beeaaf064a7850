-- What people said of pages that are not there any more: taken down for good, and that said wrongly. Bound to addresses, so that it
-- outlives audits; only added to, the latest row of a page counts. A page that is seen again is there, whatever was said before.
CREATE TABLE page_removals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX page_removals_by_key ON page_removals (key);

CREATE TRIGGER page_removals_are_not_removed
BEFORE DELETE ON page_removals
BEGIN
    SELECT RAISE(ABORT, 'what was said of a page is not removed');
END;

CREATE TRIGGER page_removals_are_not_rewritten
BEFORE UPDATE ON page_removals
BEGIN
    SELECT RAISE(ABORT, 'what was said of a page is not rewritten');
END;

-- Pages that people say are gone, and where nothing has been seen since that says otherwise. A visit that came to a page, were it only
-- one behind a login or too large to judge, says otherwise.
CREATE VIEW removed_pages AS
SELECT m.id, m.key, m.person, m.reason, m.made_at
FROM page_removals m
WHERE m.kind = 'removed'
    AND NOT EXISTS (SELECT 1 FROM page_removals n WHERE n.key = m.key AND n.id > m.id)
    AND NOT EXISTS (
        SELECT 1
        FROM visits w
        JOIN audits a ON a.id = w.audit_id
        WHERE w.key = m.key AND w.visited_at > m.made_at AND a.state = 'finished'
            AND (w.is_judged OR w.status IN ('loginRequired', 'consentWall', 'needsScript', 'tooLarge', 'crashed'))
    )
    AND NOT EXISTS (
        SELECT 1
        FROM retested_pages p
        WHERE p.key = m.key AND p.seen_at > m.made_at
            AND (p.is_judged OR p.status IN ('loginRequired', 'consentWall', 'needsScript', 'tooLarge', 'crashed'))
    );
