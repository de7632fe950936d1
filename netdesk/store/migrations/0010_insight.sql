-- What Insight asks the user: topics of mine, who does not know whom, and what came of a look back.

CREATE TABLE own_topic (                -- topics of mine as ranked on a day; the newest ranking counts
    reviewed_on TEXT NOT NULL,
    place INTEGER NOT NULL,
    topic_id INTEGER NOT NULL REFERENCES topic ON DELETE CASCADE,
    PRIMARY KEY (reviewed_on, place)
) WITHOUT ROWID;
CREATE INDEX own_topic_topic ON own_topic (topic_id);

CREATE TABLE pair_answer (              -- do these two know each other? Who says yes makes a relation of it
    low_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    high_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    answer TEXT NOT NULL CHECK (answer IN ('no', 'unknown')),
    answered_on TEXT NOT NULL,
    PRIMARY KEY (low_id, high_id),
    CHECK (low_id < high_id)
) WITHOUT ROWID;
CREATE INDEX pair_answer_high ON pair_answer (high_id);

CREATE TABLE look_back (                -- what was written at the review of a quarter
    quarter TEXT NOT NULL,              -- such as 2026-Q3
    part TEXT NOT NULL CHECK (part IN ('changed', 'missed', 'next', 'notes')),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (quarter, part)
) WITHOUT ROWID;
