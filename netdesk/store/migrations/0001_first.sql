-- What the user states. Every table here is recorded by the undo journal.

CREATE TABLE organization (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    industry TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    given TEXT NOT NULL DEFAULT '',
    family TEXT NOT NULL DEFAULT '',
    additional TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    sort_text TEXT NOT NULL,            -- folded name in the order of an address book
    name_key INTEGER NOT NULL,          -- the first letters of sort_text as a number, see core/names.py
    match_key TEXT NOT NULL,            -- folded given and family name, to recognise somebody by
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    birthday_year INTEGER,
    birthday_month INTEGER CHECK (birthday_month BETWEEN 1 AND 12),
    birthday_day INTEGER CHECK (birthday_day BETWEEN 1 AND 31),
    presence TEXT CHECK (presence IN ('online', 'offline', 'both')),
    connected_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX person_name_key ON person (name_key);
CREATE INDEX person_match_key ON person (match_key);

CREATE TABLE contact_point (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,             -- the first is the one to use
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'profile', 'url', 'im')),
    value TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    match_key TEXT NOT NULL,            -- the value in the one form used to compare, see core/keys.py
    PRIMARY KEY (person_id, place)
) WITHOUT ROWID;
CREATE INDEX contact_point_match_key ON contact_point (match_key);

CREATE TABLE address (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person_id, place)
) WITHOUT ROWID;

CREATE TABLE position (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,
    organization_id INTEGER REFERENCES organization,
    title TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    job_family TEXT NOT NULL DEFAULT '',
    start_on TEXT NOT NULL DEFAULT '',
    end_on TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person_id, place)
) WITHOUT ROWID;
CREATE INDEX position_organization ON position (organization_id);

CREATE TABLE card (                     -- vCard content lines that no other table holds, to be written back
    person_id INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    lines TEXT NOT NULL
);

CREATE TABLE relation_class (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name IN ('colleague', 'friend', 'business')),
    PRIMARY KEY (person_id, name)
) WITHOUT ROWID;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);

CREATE TABLE person_tag (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    PRIMARY KEY (person_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX person_tag_tag ON person_tag (tag_id);

CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);

CREATE TABLE person_topic (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topic ON DELETE CASCADE,
    PRIMARY KEY (person_id, topic_id)
) WITHOUT ROWID;
CREATE INDEX person_topic_topic ON person_topic (topic_id);

CREATE TABLE closeness (                -- stated by the user, dated; the newest counts
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    stated_on TEXT NOT NULL,
    level INTEGER CHECK (level BETWEEN 1 AND 5),    -- NULL: no longer stated
    PRIMARY KEY (person_id, stated_on)
) WITHOUT ROWID;

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    on_day TEXT NOT NULL,
    at_time TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('inperson', 'video', 'phone', 'email', 'message', 'social', 'letter')),
    initiated_by TEXT CHECK (initiated_by IN ('me', 'them', 'both')),
    minutes INTEGER CHECK (minutes > 0),
    place TEXT NOT NULL DEFAULT '',
    event TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
);
CREATE INDEX interaction_on_day ON interaction (on_day, id);

CREATE TABLE interaction_person (
    interaction_id INTEGER NOT NULL REFERENCES interaction ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (interaction_id, person_id)
) WITHOUT ROWID;
CREATE INDEX interaction_person_person ON interaction_person (person_id);

CREATE TABLE cadence (                  -- given to a person, else to a tag, else to a closeness
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER UNIQUE REFERENCES person ON DELETE CASCADE,
    tag_id INTEGER UNIQUE REFERENCES tag ON DELETE CASCADE,
    closeness INTEGER UNIQUE CHECK (closeness BETWEEN 1 AND 5),
    ideal_days INTEGER CHECK (ideal_days > 0),      -- NULL: no reminders wanted
    max_days INTEGER CHECK (max_days >= ideal_days),
    channels TEXT NOT NULL DEFAULT '',              -- comma-separated; empty: any channel counts
    since TEXT NOT NULL,
    CHECK ((person_id IS NOT NULL) + (tag_id IS NOT NULL) + (closeness IS NOT NULL) = 1),
    CHECK ((ideal_days IS NULL) = (max_days IS NULL))
);

CREATE TABLE nudge_act (                -- what the user did with a nudge, by its stable key
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nudge_key TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('done', 'snoozed', 'dismissed')),
    acted_at TEXT NOT NULL,
    until TEXT
);
CREATE INDEX nudge_act_key ON nudge_act (nudge_key, id);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- What netdesk keeps for itself: never undone.

CREATE TABLE step (                     -- the undo journal
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    origin TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    undone_order INTEGER,
    changeset BLOB NOT NULL
);
CREATE INDEX step_state ON step (state, id);

CREATE TABLE notified (                 -- nudges shown as a desktop notification, once each
    nudge_key TEXT PRIMARY KEY,
    shown_at TEXT NOT NULL
) WITHOUT ROWID;

-- What follows from the rest: marked stale by the triggers, settled by store/settle.py before each commit.

CREATE TABLE listing (                  -- a person as lists show and sort them
    sort_key INTEGER PRIMARY KEY,       -- name_key and the rank among its equals: alphabetical order
    person_id INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    organization TEXT NOT NULL,
    organization_key TEXT NOT NULL,
    title TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    closeness INTEGER,
    closeness_on TEXT,
    topics TEXT NOT NULL,
    last_on TEXT,                       -- last interaction of any kind
    last_channel TEXT,
    last_what TEXT,
    ideal_days INTEGER,
    max_days INTEGER,
    channels TEXT,
    qualifying_on TEXT,                 -- last interaction that counts for the cadence
    due_on TEXT
);
CREATE INDEX listing_organization ON listing (organization_key = '', organization_key, sort_key);
CREATE INDEX listing_closeness ON listing (closeness DESC, sort_key);
CREATE INDEX listing_last ON listing (last_on DESC, sort_key);
CREATE INDEX listing_due ON listing (due_on IS NULL, due_on, sort_key);

CREATE VIRTUAL TABLE person_text USING fts5 (   -- rowid is listing.sort_key
    name, organization, facts, notes, log,
    content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE stale (
    person_id INTEGER PRIMARY KEY
);

CREATE TRIGGER person_inserted AFTER INSERT ON person BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.id);
END;
CREATE TRIGGER person_updated AFTER UPDATE ON person BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.id);
END;
CREATE TRIGGER person_deleted AFTER DELETE ON person BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.id);
END;

CREATE TRIGGER contact_point_inserted AFTER INSERT ON contact_point BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER contact_point_updated AFTER UPDATE ON contact_point BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER contact_point_deleted AFTER DELETE ON contact_point BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;

CREATE TRIGGER position_inserted AFTER INSERT ON position BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER position_updated AFTER UPDATE ON position BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER position_deleted AFTER DELETE ON position BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;
CREATE TRIGGER organization_updated AFTER UPDATE ON organization BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM position WHERE organization_id = new.id;
END;

CREATE TRIGGER person_tag_inserted AFTER INSERT ON person_tag BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER person_tag_deleted AFTER DELETE ON person_tag BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;
CREATE TRIGGER tag_updated AFTER UPDATE ON tag BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM person_tag WHERE tag_id = new.id;
END;

CREATE TRIGGER person_topic_inserted AFTER INSERT ON person_topic BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER person_topic_deleted AFTER DELETE ON person_topic BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;
CREATE TRIGGER topic_updated AFTER UPDATE ON topic BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM person_topic WHERE topic_id = new.id;
END;

CREATE TRIGGER closeness_inserted AFTER INSERT ON closeness BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER closeness_updated AFTER UPDATE ON closeness BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER closeness_deleted AFTER DELETE ON closeness BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;

CREATE TRIGGER interaction_updated AFTER UPDATE ON interaction BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM interaction_person WHERE interaction_id = new.id;
END;
CREATE TRIGGER interaction_deleted AFTER DELETE ON interaction BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM interaction_person WHERE interaction_id = old.id;
END;
CREATE TRIGGER interaction_inserted AFTER INSERT ON interaction BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM interaction_person WHERE interaction_id = new.id;
END;
CREATE TRIGGER interaction_person_inserted AFTER INSERT ON interaction_person BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER interaction_person_deleted AFTER DELETE ON interaction_person BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;

CREATE TRIGGER cadence_inserted AFTER INSERT ON cadence BEGIN
    INSERT OR IGNORE INTO stale SELECT new.person_id WHERE new.person_id IS NOT NULL
        UNION SELECT person_id FROM person_tag WHERE tag_id = new.tag_id
        UNION SELECT person_id FROM listing WHERE closeness = new.closeness;
END;
CREATE TRIGGER cadence_updated AFTER UPDATE ON cadence BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM person_tag WHERE tag_id IN (old.tag_id, new.tag_id)
        UNION SELECT person_id FROM listing WHERE closeness IN (old.closeness, new.closeness)
        UNION SELECT p.id FROM person p WHERE p.id IN (old.person_id, new.person_id);
END;
CREATE TRIGGER cadence_deleted AFTER DELETE ON cadence BEGIN
    INSERT OR IGNORE INTO stale SELECT old.person_id WHERE old.person_id IS NOT NULL
        UNION SELECT person_id FROM person_tag WHERE tag_id = old.tag_id
        UNION SELECT person_id FROM listing WHERE closeness = old.closeness;
END;

INSERT INTO cadence (closeness, ideal_days, max_days, since) VALUES
    (5, 30, 45, '2026-01-01'), (4, 60, 90, '2026-01-01'), (3, 120, 180, '2026-01-01'), (2, 365, 540, '2026-01-01');
