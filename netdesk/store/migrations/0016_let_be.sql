-- What was found to be out of order in my surfaces and is let be.

CREATE TABLE let_be (
    finding TEXT PRIMARY KEY,
    on_day TEXT NOT NULL
) WITHOUT ROWID;
