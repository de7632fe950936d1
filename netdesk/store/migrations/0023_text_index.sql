-- The words of everyone, and beside them the same with the beginnings of words ready, which many people at once come
-- into later. What is marked "do not contact" is shown in every list, so the listing has it.

DROP TABLE person_text;
CREATE VIRTUAL TABLE person_text USING fts5 (     -- rowid is listing.sort_key
    name, organization, facts, notes, log,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE person_prefix USING fts5 (   -- the same
    name, organization, facts, notes, log,
    content = '', contentless_delete = 1, prefix = '1 2 3 4 5 6', tokenize = "unicode61 remove_diacritics 2"
);
-- FTS5 gathers this many bytes before it writes them as a segment: a thousand people are a megabyte, the default, and
-- many small segments are merged again and again.
INSERT INTO person_text (person_text, rank) VALUES ('hashsize', 33554432);
INSERT INTO person_prefix (person_prefix, rank) VALUES ('hashsize', 33554432);
CREATE TABLE unprefixed (   -- who is not in person_prefix yet
    person_id INTEGER PRIMARY KEY
);
ALTER TABLE listing ADD COLUMN is_left_alone INTEGER NOT NULL DEFAULT 0;   -- do not contact
INSERT OR IGNORE INTO stale SELECT id FROM person;
