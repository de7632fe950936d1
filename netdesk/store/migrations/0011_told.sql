-- Whom a notification was about, so that the history of a person can be read whatever it came from.

ALTER TABLE notified ADD COLUMN person_id INTEGER;
UPDATE notified SET person_id = CASE
    WHEN substr(nudge_key, 1, instr(nudge_key, ':') - 1) IN ('cadence', 'birthday', 'anniversary')
        THEN CAST(substr(nudge_key, instr(nudge_key, ':') + 1) AS INTEGER)
    WHEN nudge_key >= 'reminder:' AND nudge_key < 'reminder;'
        THEN (SELECT person_id FROM reminder WHERE id = CAST(substr(nudge_key, 10) AS INTEGER))
END;
