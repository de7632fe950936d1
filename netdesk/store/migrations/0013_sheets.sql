-- Printed lists whose people are ticked on paper: which code stands for whom.

CREATE TABLE sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    made_on TEXT NOT NULL
);

CREATE TABLE sheet_code (
    sheet_id INTEGER NOT NULL REFERENCES sheet ON DELETE CASCADE,
    code TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (sheet_id, code)
) WITHOUT ROWID;
CREATE INDEX sheet_code_person ON sheet_code (person_id);
