-- What of the page a person looks at when answering, whatever it says of the time of day. Empty in answers given before it
-- was kept, and where the page was not captured.
ALTER TABLE programme_answers ADD COLUMN page_shape TEXT NOT NULL DEFAULT '';

-- The captured pages that a sign-off rests on, before and after, part by part, so that they outlive the audits.
CREATE TABLE programme_pages (
    sign_off_id INTEGER NOT NULL REFERENCES programme_sign_offs (id),
    moment TEXT NOT NULL,
    page TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    hash BLOB NOT NULL REFERENCES resources (hash),
    PRIMARY KEY (sign_off_id, moment, page, position)
) STRICT;

CREATE INDEX programme_pages_by_hash ON programme_pages (hash);

CREATE TRIGGER programme_pages_are_not_removed
BEFORE DELETE ON programme_pages
BEGIN
    SELECT RAISE(ABORT, 'a page that was signed is not removed');
END;

CREATE TRIGGER programme_pages_are_not_rewritten
BEFORE UPDATE ON programme_pages
BEGIN
    SELECT RAISE(ABORT, 'a page that was signed is not rewritten');
END;
