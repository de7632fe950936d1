-- What the user wants to be told of, and when not; and a history of nudges that can be read.

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    on_day TEXT NOT NULL,               -- the day, or the first day of a rule
    at_time TEXT,                       -- a clock time, HH:MM
    zone TEXT CHECK (zone IS NULL OR at_time IS NOT NULL),  -- where that clock is; NULL: wherever the user is
    rrule TEXT NOT NULL DEFAULT '',     -- as in RFC 5545; empty: once
    minutes INTEGER CHECK (minutes > 0),
    created_at TEXT NOT NULL
);
CREATE INDEX reminder_on_day ON reminder (on_day);
CREATE INDEX reminder_person ON reminder (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE pause (                    -- no nudges about a person, or about anybody
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person ON DELETE CASCADE,
    from_on TEXT NOT NULL,
    until_on TEXT CHECK (until_on > from_on),   -- the day they are back; NULL: until resumed
    created_at TEXT NOT NULL
);
CREATE INDEX pause_person ON pause (person_id);

CREATE TABLE review (                   -- what of one's own is looked over again and again
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    every_days INTEGER NOT NULL CHECK (every_days > 0),
    since TEXT NOT NULL
);

-- Whom an act was about and what it was called then, so that the history can be read. A snooze until 9999-12-31 waits
-- for the person to write.
ALTER TABLE nudge_act ADD COLUMN person_id INTEGER REFERENCES person ON DELETE CASCADE;
ALTER TABLE nudge_act ADD COLUMN title TEXT NOT NULL DEFAULT '';
UPDATE nudge_act SET
    person_id = (SELECT id FROM person WHERE id = CAST(substr(nudge_key, 9) AS INTEGER)),
    title = COALESCE((SELECT name FROM person WHERE id = CAST(substr(nudge_key, 9) AS INTEGER)), '')
WHERE nudge_key >= 'cadence:' AND nudge_key < 'cadence;';
CREATE INDEX nudge_act_person ON nudge_act (person_id) WHERE person_id IS NOT NULL;
ALTER TABLE notified ADD COLUMN title TEXT NOT NULL DEFAULT '';

CREATE INDEX person_birthday ON person (birthday_month, birthday_day)
    WHERE birthday_month IS NOT NULL AND birthday_day IS NOT NULL;
CREATE INDEX position_anniversary ON position (substr(start_on, 6)) WHERE end_on = '' AND start_on >= '0001-01';

-- Only meetings in person count with a mentor, see settle.py.
INSERT OR IGNORE INTO stale SELECT person_id FROM person_tag JOIN tag ON tag.id = tag_id
    WHERE tag.name IN ('mentor', 'mentee');
