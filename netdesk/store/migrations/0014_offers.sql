-- What I can bring, and what I thought of bringing to whom.

CREATE TABLE offer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('knowledge', 'introduction', 'article', 'time', 'tool', 'job lead', 'other')),
    what TEXT NOT NULL CHECK (what <> ''),
    place TEXT NOT NULL DEFAULT '',     -- where it is to be had; empty: anywhere
    made_on TEXT NOT NULL,
    retired_on TEXT,                    -- the day from which it is offered no more
    created_at TEXT NOT NULL
);

CREATE TABLE offer_topic (
    offer_id INTEGER NOT NULL REFERENCES offer ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topic ON DELETE CASCADE,
    PRIMARY KEY (offer_id, topic_id)
) WITHOUT ROWID;
CREATE INDEX offer_topic_topic ON offer_topic (topic_id);

CREATE TABLE idea (                     -- thought, then shared, then landed
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    offer_id INTEGER REFERENCES offer ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('knowledge', 'introduction', 'article', 'time', 'tool', 'job lead', 'other')),
    what TEXT NOT NULL CHECK (what <> ''),
    thought_on TEXT NOT NULL,
    shared_on TEXT,
    landed_on TEXT CHECK (landed_on IS NULL OR shared_on IS NOT NULL),
    exchange_id INTEGER REFERENCES exchange ON DELETE SET NULL,     -- the give that sharing it logged
    created_at TEXT NOT NULL
);
CREATE INDEX idea_person ON idea (person_id);
CREATE INDEX idea_open ON idea (thought_on) WHERE shared_on IS NULL;
