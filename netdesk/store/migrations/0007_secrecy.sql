-- Notes whose words are sealed or not kept, the agenda of the next meeting with somebody, and the vault.

CREATE TABLE vault (                    -- one row once there is a passphrase; not in the undo journal
    id INTEGER PRIMARY KEY CHECK (id = 1),
    salt BLOB NOT NULL,                 -- of argon2id, with the two that follow
    operations INTEGER NOT NULL,
    memory INTEGER NOT NULL,            -- bytes
    public_key BLOB NOT NULL,
    private_key BLOB NOT NULL           -- under the key that argon2id derives
);

CREATE TABLE paper_key (                -- erased when its point is printed; not in the undo journal
    point_id INTEGER PRIMARY KEY,
    sealed_key BLOB NOT NULL
);

CREATE TABLE guarded_note (             -- private where sealed, else unspoken
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    interaction_id INTEGER REFERENCES interaction ON DELETE CASCADE,
    sealed BLOB,
    written_on TEXT NOT NULL
);
CREATE INDEX guarded_note_person ON guarded_note (person_id);
CREATE INDEX guarded_note_interaction ON guarded_note (interaction_id);

CREATE TABLE agenda_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    secrecy TEXT NOT NULL CHECK (secrecy IN ('normal', 'private', 'paper', 'unspoken')),
    text TEXT NOT NULL DEFAULT '' CHECK ((text <> '') = (secrecy = 'normal')),
    sealed BLOB CHECK ((sealed IS NOT NULL) = (secrecy IN ('private', 'paper'))),
    added_on TEXT NOT NULL,
    talked_on TEXT
);
CREATE INDEX agenda_point_person ON agenda_point (person_id, talked_on);
