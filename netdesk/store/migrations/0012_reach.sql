-- Doors heard of, how far new people are from those known before, and what is worked on with mentors.

CREATE TABLE opening (                  -- a door, job opening, industry, market or job family heard of
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('door', 'job opening', 'industry', 'market', 'job family')),
    what TEXT NOT NULL CHECK (what <> ''),
    status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'looking', 'acted', 'closed')),
    heard_on TEXT NOT NULL,
    posted_on TEXT,                     -- NULL: not posted anywhere, as far as known
    closed_on TEXT,
    organization TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    job_family TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    CHECK ((status = 'closed') = (closed_on IS NOT NULL))
);

CREATE TABLE opening_source (           -- who told me, who told them, and so on
    opening_id INTEGER NOT NULL REFERENCES opening ON DELETE CASCADE,
    place INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (opening_id, place)
) WITHOUT ROWID;
CREATE INDEX opening_source_person ON opening_source (person_id);

CREATE TABLE opening_pass (             -- to whom it was passed on, which is a give
    exchange_id INTEGER PRIMARY KEY REFERENCES exchange ON DELETE CASCADE,
    opening_id INTEGER NOT NULL REFERENCES opening ON DELETE CASCADE
);
CREATE INDEX opening_pass_opening ON opening_pass (opening_id);

CREATE TABLE stretch_goal (             -- how many new people, and how far away, I want to meet in a quarter
    quarter TEXT PRIMARY KEY,           -- 2026-Q4; holds until another quarter has one
    people INTEGER NOT NULL CHECK (people >= 0),    -- 0: no goal any longer
    distance INTEGER NOT NULL CHECK (distance > 0)
) WITHOUT ROWID;

CREATE TABLE stretch (                  -- a reminder to meet somebody of a kind I never meet
    reminder_id INTEGER PRIMARY KEY REFERENCES reminder ON DELETE CASCADE,
    dimension TEXT NOT NULL,
    category TEXT NOT NULL
);

CREATE TABLE progression_goal (         -- what I work on with a mentor, or somebody I mentor with me
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    set_on TEXT NOT NULL,
    reached_on TEXT
);
CREATE INDEX progression_goal_person ON progression_goal (person_id);
