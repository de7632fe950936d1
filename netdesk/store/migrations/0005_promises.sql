-- A promise can be let go; and what was given, asked and received is listed by day.

ALTER TABLE promise ADD COLUMN let_go_on TEXT;

-- What was said of a promise by its nudge is now said of the promise.
UPDATE promise SET done_on = (SELECT substr(max(acted_at), 1, 10) FROM nudge_act
    WHERE nudge_key = 'promise:' || promise.id || ':' || promise.due_on AND act = 'done')
    WHERE done_on IS NULL;
UPDATE promise SET let_go_on = (SELECT substr(max(acted_at), 1, 10) FROM nudge_act
    WHERE nudge_key = 'promise:' || promise.id || ':' || promise.due_on AND act = 'dismissed')
    WHERE done_on IS NULL;

DROP INDEX promise_open;
CREATE INDEX promise_open ON promise (due_on) WHERE done_on IS NULL AND let_go_on IS NULL;
CREATE INDEX exchange_day ON exchange (on_day, id);
CREATE INDEX exchange_asked ON exchange (on_day, id) WHERE direction = 'ask' AND outcome IS NULL;
