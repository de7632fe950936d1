-- What somebody is good at, and what changed in people's lives as files told it.

CREATE TABLE skill (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (person_id, place)
) WITHOUT ROWID;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('job change', 'promotion', 'lateral move', 'new skill', 'relocation', 'renamed',
        'left the network')),
    old TEXT NOT NULL DEFAULT '',
    new TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',       -- what made it this kind
    source TEXT NOT NULL,               -- the file and the place in it
    noticed_on TEXT NOT NULL,           -- the day that file came in
    verdict TEXT CHECK (verdict IN ('verified', 'not true', 'ignored')),    -- NULL: not said yet
    note TEXT NOT NULL DEFAULT '',      -- a note to self
    created_at TEXT NOT NULL
);
CREATE INDEX milestone_person ON milestone (person_id);
CREATE INDEX milestone_noticed ON milestone (noticed_on, id);

CREATE INDEX person_connected ON person (connected_on) WHERE connected_on IS NOT NULL;
