-- All the facts of a person, who knows whom, my own employers, saved views, and the archive and the bin.

ALTER TABLE person ADD COLUMN phonetic_given TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN phonetic_family TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN met_on TEXT NOT NULL DEFAULT '';         -- partial ISO date
ALTER TABLE person ADD COLUMN met_where TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN met_how TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN introduced_by INTEGER REFERENCES person ON DELETE SET NULL;
ALTER TABLE person ADD COLUMN do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1));
ALTER TABLE person ADD COLUMN archived_at TEXT;
ALTER TABLE person ADD COLUMN binned_at TEXT;
CREATE INDEX person_introduced_by ON person (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX person_binned ON person (binned_at) WHERE binned_at IS NOT NULL;

ALTER TABLE organization ADD COLUMN notes TEXT NOT NULL DEFAULT '';

CREATE TABLE language (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,             -- the first is the one to use
    name TEXT NOT NULL,
    PRIMARY KEY (person_id, place)
) WITHOUT ROWID;

CREATE TABLE need (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (person_id, place)
) WITHOUT ROWID;

CREATE TABLE custom_field (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (person_id, place)
) WITHOUT ROWID;

CREATE TABLE photo (
    person_id INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    image BLOB NOT NULL
);

CREATE TABLE relation (                 -- who knows whom: other_id is that of person_id
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('knows', 'workswith', 'manager', 'assistant', 'family', 'introduced')),
    PRIMARY KEY (person_id, other_id, kind),
    CHECK (person_id <> other_id),
    CHECK (kind NOT IN ('knows', 'workswith', 'family') OR person_id < other_id)    -- they hold both ways
) WITHOUT ROWID;
CREATE INDEX relation_other ON relation (other_id);

CREATE TABLE distinct_pair (            -- alike, but stated to be two
    low_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    high_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (low_id, high_id),
    CHECK (low_id < high_id)
) WITHOUT ROWID;
CREATE INDEX distinct_pair_high ON distinct_pair (high_id);

CREATE TABLE employment (               -- where I work and worked
    organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
    start_on TEXT NOT NULL DEFAULT '',  -- partial ISO date
    end_on TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, start_on)
) WITHOUT ROWID;

CREATE TABLE view (                     -- a query kept under a name
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    query TEXT NOT NULL,
    place INTEGER NOT NULL
);

ALTER TABLE listing ADD COLUMN shelf INTEGER NOT NULL DEFAULT 0;       -- 0 here, 1 archived, 2 in the bin

CREATE TRIGGER language_inserted AFTER INSERT ON language BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER language_updated AFTER UPDATE ON language BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER language_deleted AFTER DELETE ON language BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;

CREATE TRIGGER need_inserted AFTER INSERT ON need BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER need_updated AFTER UPDATE ON need BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER need_deleted AFTER DELETE ON need BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;

CREATE TRIGGER custom_field_inserted AFTER INSERT ON custom_field BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER custom_field_updated AFTER UPDATE ON custom_field BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER custom_field_deleted AFTER DELETE ON custom_field BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;
