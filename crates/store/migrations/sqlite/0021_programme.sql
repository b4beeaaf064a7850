-- The programme of five newly improved e-services a year, as far as people speak in it. No row is ever removed or
-- rewritten: a later one about the same thing takes the place of an earlier one. Services are named by number and not bound
-- by a key, so that what was said outlives the register.

-- How many services a year promises.
CREATE TABLE programme_targets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    target INTEGER NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

-- Answers to the lines of checklists. `step` is the address of the step, empty for the form as a whole; `page_hash` says
-- which state of the page was looked at.
CREATE TABLE programme_answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service_id INTEGER NOT NULL,
    list TEXT NOT NULL,
    step TEXT NOT NULL,
    line TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    person TEXT NOT NULL,
    page_hash TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX programme_answers_by_service ON programme_answers (service_id);

-- Services that were counted as newly improved. `evidence` is a copy of all that was known when it was signed, so that it
-- outlives the audits.
CREATE TABLE programme_sign_offs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service_id INTEGER NOT NULL,
    service_number TEXT NOT NULL,
    service_name TEXT NOT NULL,
    year INTEGER NOT NULL,
    person TEXT NOT NULL,
    note TEXT NOT NULL,
    evidence TEXT NOT NULL,
    signed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX programme_sign_offs_by_service ON programme_sign_offs (service_id);

-- A sign-off taken back; once is enough.
CREATE TABLE programme_withdrawals (
    sign_off_id INTEGER PRIMARY KEY REFERENCES programme_sign_offs (id),
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

-- What a person told of how a service was before it was improved, where this program saw nothing.
CREATE TABLE programme_before (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service_id INTEGER NOT NULL,
    told TEXT NOT NULL,
    person TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER programme_targets_are_not_removed
BEFORE DELETE ON programme_targets
BEGIN
    SELECT RAISE(ABORT, 'a target is not removed');
END;

CREATE TRIGGER programme_targets_are_not_rewritten
BEFORE UPDATE ON programme_targets
BEGIN
    SELECT RAISE(ABORT, 'a target is not rewritten');
END;

CREATE TRIGGER programme_answers_are_not_removed
BEFORE DELETE ON programme_answers
BEGIN
    SELECT RAISE(ABORT, 'an answer is not removed');
END;

CREATE TRIGGER programme_answers_are_not_rewritten
BEFORE UPDATE ON programme_answers
BEGIN
    SELECT RAISE(ABORT, 'an answer is not rewritten');
END;

CREATE TRIGGER programme_sign_offs_are_not_removed
BEFORE DELETE ON programme_sign_offs
BEGIN
    SELECT RAISE(ABORT, 'a sign-off is not removed');
END;

CREATE TRIGGER programme_sign_offs_are_not_rewritten
BEFORE UPDATE ON programme_sign_offs
BEGIN
    SELECT RAISE(ABORT, 'a sign-off is not rewritten');
END;

CREATE TRIGGER programme_withdrawals_are_not_removed
BEFORE DELETE ON programme_withdrawals
BEGIN
    SELECT RAISE(ABORT, 'a withdrawal is not removed');
END;

CREATE TRIGGER programme_withdrawals_are_not_rewritten
BEFORE UPDATE ON programme_withdrawals
BEGIN
    SELECT RAISE(ABORT, 'a withdrawal is not rewritten');
END;

CREATE TRIGGER programme_before_are_not_removed
BEFORE DELETE ON programme_before
BEGIN
    SELECT RAISE(ABORT, 'what was told of before is not removed');
END;

CREATE TRIGGER programme_before_are_not_rewritten
BEFORE UPDATE ON programme_before
BEGIN
    SELECT RAISE(ABORT, 'what was told of before is not rewritten');
END;

-- Two programs cannot count a service twice either.
CREATE TRIGGER programme_sign_offs_count_once
BEFORE INSERT ON programme_sign_offs
WHEN EXISTS (
    SELECT 1
    FROM programme_sign_offs s
    LEFT JOIN programme_withdrawals w ON w.sign_off_id = s.id
    WHERE s.service_id = NEW.service_id AND w.sign_off_id IS NULL
)
BEGIN
    SELECT RAISE(ABORT, 'a service counts once');
END;

-- Numbers of services are never given again: what people said about a service that was removed must not become another's.
CREATE TABLE service_numbers (last INTEGER NOT NULL) STRICT;

INSERT INTO service_numbers (last) SELECT COALESCE(MAX(id), 0) FROM services;

CREATE TRIGGER service_numbers_are_used_up
AFTER INSERT ON services
BEGIN
    UPDATE service_numbers SET last = MAX(last, NEW.id);
END;
