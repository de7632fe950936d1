-- Languages are on cards by now: with the first change of them somebody is no more as they came in.

CREATE TRIGGER unedited_language_inserted AFTER INSERT ON language BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_language_updated AFTER UPDATE ON language BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_language_deleted AFTER DELETE ON language BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

DELETE FROM unedited WHERE person_id IN (SELECT person_id FROM language);
