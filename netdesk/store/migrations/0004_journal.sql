-- What was given, asked and received, what is promised, and what an interaction was about and worth.

ALTER TABLE interaction ADD COLUMN worth_me INTEGER CHECK (worth_me IN (0, 1));         -- NULL: not said
ALTER TABLE interaction ADD COLUMN worth_them INTEGER CHECK (worth_them IN (0, 1));

CREATE TABLE interaction_topic (
    interaction_id INTEGER NOT NULL REFERENCES interaction ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topic ON DELETE CASCADE,
    PRIMARY KEY (interaction_id, topic_id)
) WITHOUT ROWID;
CREATE INDEX interaction_topic_topic ON interaction_topic (topic_id);

CREATE TABLE exchange (                 -- part of an interaction or alone
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction_id INTEGER REFERENCES interaction ON DELETE CASCADE,
    place INTEGER NOT NULL DEFAULT 0,   -- its order in the interaction
    on_day TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('give', 'ask', 'received')),
    kind TEXT NOT NULL CHECK (kind IN ('knowledge', 'introduction', 'article', 'time', 'tool', 'job lead',
        'recommendation', 'congratulation', 'other')),
    what TEXT NOT NULL DEFAULT '',
    asked_by TEXT CHECK (asked_by IN ('me', 'them')),
    purpose TEXT NOT NULL DEFAULT '',
    outcome TEXT CHECK (outcome IN ('helped', 'tried', 'no answer')),
    created_at TEXT NOT NULL,
    CHECK ((direction = 'ask') = (asked_by IS NOT NULL))
);
CREATE INDEX exchange_interaction ON exchange (interaction_id);

CREATE TABLE exchange_person (          -- with whom, and about whom: those introduced or recommended
    exchange_id INTEGER NOT NULL REFERENCES exchange ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('with', 'about')),
    PRIMARY KEY (exchange_id, person_id, role)
) WITHOUT ROWID;
CREATE INDEX exchange_person_person ON exchange_person (person_id);

CREATE TABLE promise (                  -- what I owe or am owed
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction_id INTEGER REFERENCES interaction ON DELETE CASCADE,
    place INTEGER NOT NULL DEFAULT 0,
    made_on TEXT NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by IN ('me', 'them')),
    what TEXT NOT NULL CHECK (what <> ''),
    due_on TEXT,
    done_on TEXT,
    created_at TEXT NOT NULL
);
CREATE INDEX promise_interaction ON promise (interaction_id);
CREATE INDEX promise_open ON promise (due_on) WHERE done_on IS NULL;

CREATE TABLE promise_person (
    promise_id INTEGER NOT NULL REFERENCES promise ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (promise_id, person_id)
) WITHOUT ROWID;
CREATE INDEX promise_person_person ON promise_person (person_id);

CREATE TRIGGER exchange_updated AFTER UPDATE ON exchange BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM exchange_person WHERE exchange_id = new.id;
END;
CREATE TRIGGER exchange_person_inserted AFTER INSERT ON exchange_person BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER exchange_person_deleted AFTER DELETE ON exchange_person BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;
CREATE TRIGGER promise_updated AFTER UPDATE ON promise BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM promise_person WHERE promise_id = new.id;
END;
CREATE TRIGGER promise_person_inserted AFTER INSERT ON promise_person BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.person_id);
END;
CREATE TRIGGER promise_person_deleted AFTER DELETE ON promise_person BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.person_id);
END;
CREATE TRIGGER interaction_topic_inserted AFTER INSERT ON interaction_topic BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM interaction_person WHERE interaction_id = new.interaction_id;
END;
CREATE TRIGGER interaction_topic_deleted AFTER DELETE ON interaction_topic BEGIN
    INSERT OR IGNORE INTO stale SELECT person_id FROM interaction_person WHERE interaction_id = old.interaction_id;
END;
