-- Who is as they came in: their card goes out as it is kept, without a look at what is known of them. Derived, and in no
-- journal: set when somebody comes in with a card, and gone with the first change of what a card says.

CREATE TABLE unedited (
    person_id INTEGER PRIMARY KEY
);

CREATE TRIGGER unedited_person_updated AFTER UPDATE ON person BEGIN
    DELETE FROM unedited WHERE person_id = new.id;
END;

CREATE TRIGGER unedited_person_deleted AFTER DELETE ON person BEGIN
    DELETE FROM unedited WHERE person_id = old.id;
END;

CREATE TRIGGER unedited_contact_point_inserted AFTER INSERT ON contact_point BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_contact_point_updated AFTER UPDATE ON contact_point BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_contact_point_deleted AFTER DELETE ON contact_point BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_address_inserted AFTER INSERT ON address BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_address_updated AFTER UPDATE ON address BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_address_deleted AFTER DELETE ON address BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_position_inserted AFTER INSERT ON position BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_position_updated AFTER UPDATE ON position BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_position_deleted AFTER DELETE ON position BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_person_tag_inserted AFTER INSERT ON person_tag BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_person_tag_updated AFTER UPDATE ON person_tag BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_person_tag_deleted AFTER DELETE ON person_tag BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_card_inserted AFTER INSERT ON card BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_card_updated AFTER UPDATE ON card BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_card_deleted AFTER DELETE ON card BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_source_card_inserted AFTER INSERT ON source_card BEGIN
    DELETE FROM unedited WHERE person_id = new.person_id;
END;

CREATE TRIGGER unedited_source_card_updated AFTER UPDATE ON source_card BEGIN
    DELETE FROM unedited WHERE person_id IN (old.person_id, new.person_id);
END;

CREATE TRIGGER unedited_source_card_deleted AFTER DELETE ON source_card BEGIN
    DELETE FROM unedited WHERE person_id = old.person_id;
END;

CREATE TRIGGER unedited_organization_updated AFTER UPDATE OF name ON organization BEGIN
    DELETE FROM unedited WHERE person_id IN (SELECT person_id FROM position WHERE organization_id = new.id);
END;

CREATE TRIGGER unedited_tag_updated AFTER UPDATE OF name ON tag BEGIN
    DELETE FROM unedited WHERE person_id IN (SELECT person_id FROM person_tag WHERE tag_id = new.id);
END;
