-- Lines of the improvement sheets: a fault of a service's description on a portal, or a line that a person added
-- (`rule` is empty). Named by service, portal, rule and field, not by visit, so that it outlives every run. `about` is
-- what the fault was when somebody first wrote about it, so that it can be told when no run knows it any more. A line
-- of a service that was taken out of the register is found again by the service's name.
CREATE TABLE improvements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service_id INTEGER REFERENCES services (id) ON DELETE SET NULL,
    service_name TEXT NOT NULL,
    portal TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT '',
    field TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX improvements_by_fault ON improvements (service_id, portal, rule, field) WHERE rule <> '';
CREATE INDEX improvements_by_service ON improvements (service_id);

-- Everything that people wrote there, the latest counting. `print` is the hash of the field's text as it was then.
CREATE TABLE improvement_edits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    improvement_id INTEGER NOT NULL REFERENCES improvements (id),
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    print TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL CHECK (person <> ''),
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX improvement_edits_by_improvement ON improvement_edits (improvement_id);

CREATE TRIGGER improvements_are_not_removed
BEFORE DELETE ON improvements
BEGIN
    SELECT RAISE(ABORT, 'an improvement is not removed');
END;

CREATE TRIGGER improvements_are_not_rewritten
BEFORE UPDATE OF service_name, portal, rule, field, about, made_at ON improvements
BEGIN
    SELECT RAISE(ABORT, 'an improvement is not rewritten');
END;

CREATE TRIGGER improvement_edits_are_not_removed
BEFORE DELETE ON improvement_edits
BEGIN
    SELECT RAISE(ABORT, 'what a person wrote is not removed');
END;

CREATE TRIGGER improvement_edits_are_not_rewritten
BEFORE UPDATE ON improvement_edits
BEGIN
    SELECT RAISE(ABORT, 'what a person wrote is not rewritten');
END;
