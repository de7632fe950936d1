CREATE TABLE source_card (              -- the lines of the vCard somebody came in with, so that they go out as they were
    person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
    lines TEXT NOT NULL                 -- as in exchange/vcard_source.py; those of card, and notes, by their head alone
);
