-- Skills, topics, needs and own fields are on cards by now: with the first change of them somebody is no more as they
-- came in.

CREATE TRIGGER unedited_skill_inserted AFTER INSERT ON skill BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_skill_updated AFTER UPDATE ON skill BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_skill_deleted AFTER DELETE ON skill BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_need_inserted AFTER INSERT ON need BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_need_updated AFTER UPDATE ON need BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_need_deleted AFTER DELETE ON need BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_custom_field_inserted AFTER INSERT ON custom_field BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_custom_field_updated AFTER UPDATE ON custom_field BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_custom_field_deleted AFTER DELETE ON custom_field BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_person_topic_inserted AFTER INSERT ON person_topic BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_person_topic_updated AFTER UPDATE ON person_topic BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_person_topic_deleted AFTER DELETE ON person_topic BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_topic_updated AFTER UPDATE OF name ON topic BEGIN
    DELETE FROM unedited WHERE person_id IN (SELECT person_id FROM person_topic WHERE topic_id = new.id);
END;

DELETE FROM unedited WHERE person_id IN (
    SELECT person_id FROM skill UNION SELECT person_id FROM need UNION SELECT person_id FROM custom_field
    UNION SELECT person_id FROM person_topic
);
