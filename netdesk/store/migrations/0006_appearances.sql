-- Where I was or will be seen, who was there and who reacted, and the recognition inside my company.

CREATE TABLE appearance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),          -- one of core/appearances.py or the user's own
    on_day TEXT,                                    -- NULL: planned for no day yet
    until_day TEXT CHECK (until_day > on_day),      -- the last day, where there are several
    is_planned INTEGER NOT NULL DEFAULT 0 CHECK (is_planned IN (0, 1)),
    place TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    audience TEXT CHECK (audience IN ('inside', 'outside', 'both')),
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    CHECK (is_planned OR on_day IS NOT NULL)
);
CREATE INDEX appearance_on_day ON appearance (on_day);

CREATE TABLE appearance_topic (
    appearance_id INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topic ON DELETE CASCADE,
    PRIMARY KEY (appearance_id, topic_id)
) WITHOUT ROWID;
CREATE INDEX appearance_topic_topic ON appearance_topic (topic_id);

CREATE TABLE appearance_person (
    appearance_id INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('there', 'wanted', 'reacted')),
    PRIMARY KEY (appearance_id, person_id, role)
) WITHOUT ROWID;
CREATE INDEX appearance_person_person ON appearance_person (person_id);

CREATE TABLE recognition (              -- from inside my company
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('praise', 'invitation', 'promotion', 'mention')),
    on_day TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
);

CREATE TABLE recognition_person (
    recognition_id INTEGER NOT NULL REFERENCES recognition ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (recognition_id, person_id)
) WITHOUT ROWID;
CREATE INDEX recognition_person_person ON recognition_person (person_id);

CREATE INDEX interaction_event ON interaction (event COLLATE NOCASE) WHERE event <> '';
