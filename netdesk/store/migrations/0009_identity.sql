-- What I want to be remembered for, what my profiles say, and what people in fact say.

ALTER TABLE employment ADD COLUMN title TEXT NOT NULL DEFAULT '';       -- what I am or was there

CREATE TABLE theme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL,             -- its rank
    signs TEXT NOT NULL DEFAULT '',     -- words that a text shows it by, a comma between them
    since TEXT NOT NULL,
    ended_on TEXT                       -- NULL: still wanted
);

CREATE TABLE theme_revision (           -- a theme as it was stated; the last one holds
    theme_id INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    wanted INTEGER NOT NULL CHECK (wanted BETWEEN 1 AND 3),
    why TEXT NOT NULL DEFAULT '',
    made_on TEXT NOT NULL,
    PRIMARY KEY (theme_id, number)
) WITHOUT ROWID;

CREATE TABLE surface (                  -- a place where I present myself
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL,
    platform TEXT NOT NULL DEFAULT '',  -- its key in resources/platforms.toml; empty for one of my own
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    link TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',     -- private thoughts on its texts
    review_id INTEGER REFERENCES review ON DELETE SET NULL
);
CREATE INDEX surface_review ON surface (review_id);

CREATE TABLE surface_text (             -- one text of a surface
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    surface_id INTEGER NOT NULL REFERENCES surface ON DELETE CASCADE,
    place INTEGER NOT NULL,
    key TEXT NOT NULL DEFAULT '',       -- its key in the platform; what follows of limits is then the platform's
    name TEXT NOT NULL CHECK (name <> ''),
    most INTEGER CHECK (most > 0),      -- NULL: no limit
    count_by TEXT NOT NULL DEFAULT 'code points',
    is_markdown INTEGER NOT NULL DEFAULT 0 CHECK (is_markdown IN (0, 1)),
    live INTEGER,                       -- the number of the version to be read there now
    draft TEXT                          -- what is being written; NULL: nothing since the last version
);
CREATE INDEX surface_text_surface ON surface_text (surface_id);

CREATE TABLE text_version (             -- kept for good
    surface_text_id INTEGER NOT NULL REFERENCES surface_text ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    made_at TEXT NOT NULL,
    live_on TEXT,                       -- the day it last went live
    restored_from INTEGER,
    PRIMARY KEY (surface_text_id, number)
);

CREATE TABLE theme_shown (              -- the user's word on whether a theme shows in a surface
    theme_id INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
    surface_id INTEGER NOT NULL REFERENCES surface ON DELETE CASCADE,
    is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
    PRIMARY KEY (theme_id, surface_id)
) WITHOUT ROWID;
CREATE INDEX theme_shown_surface ON theme_shown (surface_id);

CREATE TABLE mention (                  -- what somebody said of me
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person ON DELETE SET NULL,
    said_by TEXT NOT NULL DEFAULT '',   -- the name, also where nobody of that name is here
    label TEXT NOT NULL CHECK (label <> ''),    -- as what
    words TEXT NOT NULL DEFAULT '',     -- as it was said
    is_spoken INTEGER NOT NULL CHECK (is_spoken IN (0, 1)),     -- 0: online or in print
    place TEXT NOT NULL DEFAULT '',
    on_day TEXT NOT NULL,
    is_wanted INTEGER CHECK (is_wanted IN (0, 1)),              -- NULL: not said
    was_asked INTEGER NOT NULL DEFAULT 0 CHECK (was_asked IN (0, 1)),
    source TEXT NOT NULL DEFAULT ''     -- what it is recognised by when it comes in again
);
CREATE INDEX mention_person ON mention (person_id);

CREATE TABLE mention_theme (
    mention_id INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    theme_id INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
    PRIMARY KEY (mention_id, theme_id)
) WITHOUT ROWID;
CREATE INDEX mention_theme_theme ON mention_theme (theme_id);

CREATE TABLE evidence (                 -- what shows a theme
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('appearance', 'recommendation', 'introduction', 'witness', 'other')),
    what TEXT NOT NULL DEFAULT '',
    on_day TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    exchange_id INTEGER REFERENCES exchange ON DELETE SET NULL     -- where it was given or received
);
CREATE INDEX evidence_theme ON evidence (theme_id);
CREATE INDEX evidence_exchange ON evidence (exchange_id);
