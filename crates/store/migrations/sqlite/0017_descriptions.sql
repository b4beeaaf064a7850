-- What a publication said about a service when it was read: by a run, or as a person gave it. A page that a run read
-- belongs to the service of its visit; `service_id` and `portal` are only of what a person gave. `prints` are hashes of
-- the fields' texts: whether a text changed is told without reading it.
CREATE TABLE descriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id INTEGER UNIQUE REFERENCES visits (id) ON DELETE CASCADE,
    service_id INTEGER REFERENCES services (id) ON DELETE SET NULL,
    portal TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    given TEXT NOT NULL DEFAULT '',
    read_at INTEGER NOT NULL,
    template TEXT,
    content TEXT NOT NULL,
    not_found TEXT NOT NULL,
    prints TEXT NOT NULL,
    must_found INTEGER NOT NULL,
    must_all INTEGER NOT NULL,
    should_found INTEGER NOT NULL,
    should_all INTEGER NOT NULL,
    CHECK ((visit_id IS NULL) = (person <> ''))
) STRICT;

CREATE INDEX descriptions_by_service ON descriptions (service_id) WHERE service_id IS NOT NULL;

-- What was wrong with it: stable ids and arguments, no words of a language but those of the description.
CREATE TABLE description_faults (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    description_id INTEGER NOT NULL REFERENCES descriptions (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    severity TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    spot TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL,
    line INTEGER NOT NULL,
    args TEXT NOT NULL,
    proposal TEXT NOT NULL
) STRICT;

CREATE INDEX description_faults_by_description ON description_faults (description_id);

CREATE TRIGGER descriptions_by_persons_are_not_removed
BEFORE DELETE ON descriptions WHEN OLD.person <> ''
BEGIN
    SELECT RAISE(ABORT, 'what a person gave is not removed');
END;

CREATE TRIGGER descriptions_are_not_rewritten
BEFORE UPDATE OF visit_id, portal, person, given, read_at, template, content, not_found, prints, must_found, must_all,
    should_found, should_all
ON descriptions
BEGIN
    SELECT RAISE(ABORT, 'a description is not rewritten');
END;

CREATE TRIGGER description_faults_are_not_rewritten
BEFORE UPDATE ON description_faults
BEGIN
    SELECT RAISE(ABORT, 'a fault is not rewritten');
END;

CREATE TRIGGER description_faults_of_closed_audits_are_not_added
BEFORE INSERT ON description_faults
WHEN (
    SELECT a.state
    FROM descriptions d
    JOIN visits v ON v.id = d.visit_id
    JOIN audits a ON a.id = v.audit_id
    WHERE d.id = NEW.description_id
) IN ('finished', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'the audit is closed');
END;
