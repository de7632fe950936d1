-- Rules of my own: what I hold myself to, what became of it, and how each stood when it was last looked at.

CREATE TABLE rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL CHECK (name <> ''),
    text TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    check_text TEXT NOT NULL DEFAULT '',    -- a sentence; empty where the log cannot answer
    has_nudge INTEGER NOT NULL DEFAULT 0 CHECK (has_nudge IN (0, 1)),
    learned TEXT NOT NULL DEFAULT '',
    stated_on TEXT NOT NULL,
    ended_on TEXT
);

CREATE TABLE rule_revision (                -- what a rule was until a day
    rule_id INTEGER NOT NULL REFERENCES rule ON DELETE CASCADE,
    place INTEGER NOT NULL,
    until_on TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    check_text TEXT NOT NULL,
    PRIMARY KEY (rule_id, place)
) WITHOUT ROWID;

CREATE TABLE rule_comment (
    rule_id INTEGER NOT NULL REFERENCES rule ON DELETE CASCADE,
    place INTEGER NOT NULL,
    by TEXT NOT NULL,
    text TEXT NOT NULL,
    on_day TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (rule_id, place)
) WITHOUT ROWID;

CREATE TABLE rule_state (                   -- derived from the log, once a day and when the rules are looked at
    rule_id INTEGER PRIMARY KEY REFERENCES rule ON DELETE CASCADE,
    looked_on TEXT NOT NULL,
    state TEXT NOT NULL,
    since TEXT NOT NULL
);
