-- How many known places of a problem a retest did not look at: more pages than one retest takes, or pages that were not asked
-- for. What was not looked at proves nothing.
CREATE TABLE retest_left (
    retest_id INTEGER NOT NULL REFERENCES retests (id),
    component BLOB NOT NULL,
    places INTEGER NOT NULL,
    PRIMARY KEY (retest_id, component)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER retest_left_is_not_removed BEFORE DELETE ON retest_left
BEGIN
    SELECT RAISE(ABORT, 'a retest is not removed');
END;
CREATE TRIGGER retest_left_is_not_rewritten BEFORE UPDATE ON retest_left
BEGIN
    SELECT RAISE(ABORT, 'a retest is not rewritten');
END;
