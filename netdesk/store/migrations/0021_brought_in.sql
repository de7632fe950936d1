-- Promises, exchanges and ideas that came from a file keep what names them for good in it, so that they come in once.

ALTER TABLE promise ADD COLUMN uid TEXT;
ALTER TABLE exchange ADD COLUMN uid TEXT;
ALTER TABLE idea ADD COLUMN uid TEXT;
CREATE UNIQUE INDEX promise_uid ON promise (uid) WHERE uid IS NOT NULL;
CREATE UNIQUE INDEX exchange_uid ON exchange (uid) WHERE uid IS NOT NULL;
CREATE UNIQUE INDEX idea_uid ON idea (uid) WHERE uid IS NOT NULL;
