-- A photo that came on a card keeps the line it stood on, which goes out as it came. One's own has none, and who gets one
-- is no more as they came in.

ALTER TABLE photo ADD COLUMN line TEXT NOT NULL DEFAULT '';

CREATE TRIGGER unedited_photo_inserted AFTER INSERT ON photo BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_photo_updated AFTER UPDATE ON photo BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_photo_deleted AFTER DELETE ON photo BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

DELETE FROM unedited WHERE person_id IN (SELECT person_id FROM photo);
