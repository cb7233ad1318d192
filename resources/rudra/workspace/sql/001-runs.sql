-- Every run that was ever made. What a search needs stands in columns; "record" is all of it, as the
-- line of JSON that the journal holds.
CREATE TABLE IF NOT EXISTS run (
    id       VARCHAR PRIMARY KEY,
    analysis VARCHAR NOT NULL,
    outcome  VARCHAR NOT NULL,
    started  TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    words    CHARACTER LARGE OBJECT NOT NULL,
    record   CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX IF NOT EXISTS run_by_analysis ON run (analysis, id);
CREATE INDEX IF NOT EXISTS run_by_outcome ON run (outcome, id);
CREATE INDEX IF NOT EXISTS run_by_started ON run (started);

-- Up to which byte of the journal these tables are; one row.
CREATE TABLE IF NOT EXISTS journal_position (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    position BIGINT NOT NULL
);
