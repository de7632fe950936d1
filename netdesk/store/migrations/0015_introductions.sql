-- Two people I would bring together: both are asked before it is made.

CREATE TABLE introduction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    one_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    why TEXT NOT NULL DEFAULT '',
    thought_on TEXT NOT NULL,
    one_asked_on TEXT,
    one_agreed INTEGER CHECK (one_agreed IN (0, 1)),        -- NULL: no answer yet
    other_asked_on TEXT,
    other_agreed INTEGER CHECK (other_agreed IN (0, 1)),
    made_on TEXT,
    landed_on TEXT CHECK (landed_on IS NULL OR made_on IS NOT NULL),
    exchange_id INTEGER REFERENCES exchange ON DELETE SET NULL,     -- the give that making it logged
    created_at TEXT NOT NULL,
    CHECK (one_id <> other_id),
    CHECK (made_on IS NULL OR (one_agreed = 1 AND other_agreed = 1))
);
CREATE INDEX introduction_one ON introduction (one_id);
CREATE INDEX introduction_other ON introduction (other_id);
