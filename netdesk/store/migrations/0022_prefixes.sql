-- The beginnings of words are indexed up to six letters, so that the first to be found are read without finding all.

DROP TABLE person_text;
CREATE VIRTUAL TABLE person_text USING fts5 (   -- rowid is listing.sort_key
    name, organization, facts, notes, log,
    content = '', contentless_delete = 1, prefix = '1 2 3 4 5 6', tokenize = "unicode61 remove_diacritics 2"
);
INSERT OR IGNORE INTO stale SELECT id FROM person;
