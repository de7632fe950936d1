-- What I saw people do, and the recommendations that stand on it.

CREATE TABLE witness (                  -- a skill that I saw somebody use
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    skill TEXT NOT NULL CHECK (skill <> ''),
    situation TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL CHECK (what <> ''),
    on_day TEXT NOT NULL,
    interaction_id INTEGER REFERENCES interaction ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    UNIQUE (id, person_id)
);
CREATE INDEX witness_person ON witness (person_id);

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
    asked_on TEXT,                      -- by them where it is given, by me where it is received
    written_on TEXT,                    -- the day it was given or received
    text TEXT NOT NULL DEFAULT '',      -- of one that came in from elsewhere; else it stands in the claims
    published TEXT NOT NULL DEFAULT '', -- where
    declined_on TEXT CHECK (declined_on IS NULL OR (direction = 'given' AND written_on IS NULL)),
    declined_words TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    UNIQUE (id, person_id)
);
CREATE INDEX recommendation_person ON recommendation (person_id);

-- No claim without a record of the same person, which the keys alone see to.
CREATE TABLE claim (
    recommendation_id INTEGER NOT NULL,
    witness_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    PRIMARY KEY (recommendation_id, witness_id),
    FOREIGN KEY (recommendation_id, person_id) REFERENCES recommendation (id, person_id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (witness_id, person_id) REFERENCES witness (id, person_id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX claim_witness ON claim (witness_id);
CREATE INDEX claim_person ON claim (person_id);
