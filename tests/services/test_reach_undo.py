"""Whatever is done in Reach, undoing all of it after a restart gives back what was before, step by step."""

import random
from datetime import timedelta

import pytest

from netdesk.core.appearances import AppearanceDraft, Audience, RecognitionDraft, RecognitionKind
from netdesk.core.channel import Channel
from netdesk.core.comfort import StretchGoal
from netdesk.core.interactions import InteractionDraft
from netdesk.core.mentors import MentorRole
from netdesk.core.openings import OpeningDraft, OpeningKind, OpeningStatus
from netdesk.core.people import PersonDraft
from netdesk.errors import KnownError
from netdesk.services import appearances, comfort, duplicates, interactions, mentors, openings, people, recognitions
from netdesk.store import check
from netdesk.store.store import Store
from tests.seeds import TODAY, FixedClock
from tests.store.test_journal import dump


class Life:
    """Does verbs at random, with numbers that are mostly those of something."""

    def __init__(self, seed):
        self.pick = random.Random(seed)

    def day(self):
        return TODAY - timedelta(days=self.pick.randrange(400))

    def some(self, most=3):
        return tuple(self.pick.sample(range(1, 9), self.pick.randrange(most + 1)))

    def number(self):
        return self.pick.randrange(1, 6)

    def appearance(self):
        planned = self.pick.random() < 0.3
        title, kind = self.pick.choice(["Grid Days", "A talk", "#"]), self.pick.choice(["event", "podcast"])
        on = None if planned and self.pick.random() < 0.5 else self.day()
        return AppearanceDraft(
            title, kind, on, is_planned=planned, audience=self.pick.choice([None, *Audience]),
            topics=self.pick.choice([(), ("storage",)]), there=self.some(), wanted=self.some(), reacted=self.some(),
        )  # fmt: skip

    def opening(self):
        kind, status = self.pick.choice(list(OpeningKind)), self.pick.choice(list(OpeningStatus))
        posted = self.pick.choice([None, self.day()])
        return OpeningDraft("Door", self.day(), kind, status, posted, sources=self.some(), country="HR")

    def recognition(self):
        return RecognitionDraft(self.pick.choice(list(RecognitionKind)), self.day(), "well put", self.some())

    def deed(self):
        met = InteractionDraft(self.day(), self.some() or (1,), Channel.IN_PERSON, event="Grid Days")
        role = self.pick.choice(list(MentorRole))
        if self.pick.random() < 0.04:
            both = (duplicates.merge, self.number(), self.number())
            return self.pick.choice([both, (people.delete, [self.number()])])
        return self.pick.choice([
            (appearances.add, self.appearance()), (appearances.edit, self.number(), self.appearance()),
            (appearances.carry_out, self.number()), (appearances.remind_to_follow_up, self.number()),
            (appearances.delete, self.number()), (recognitions.add, self.recognition()),
            (recognitions.edit, self.number(), self.recognition()), (recognitions.delete, self.number()),
            (openings.add, self.opening()), (openings.edit, self.number(), self.opening()),
            (openings.pass_on, self.number(), self.number()), (openings.delete, self.number()),
            (comfort.set_goal, self.pick.choice([None, StretchGoal(self.number(), 2)])),
            (comfort.set_own_dimensions, self.pick.choice([(), ("Diet",)])),
            (comfort.plan_stretch, "Somebody in law", TODAY + timedelta(days=self.number())),
            (mentors.set_role, self.number(), role, self.pick.random() < 0.7),
            (mentors.add_goal, self.number(), "Speak up"), (mentors.edit_goal, self.number(), "Speak"),
            (mentors.reach_goal, self.number(), self.pick.random() < 0.7), (mentors.delete_goal, self.number()),
            (interactions.log, met),
        ])  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_all_of_it_is_undone_after_a_restart_and_done_again(tmp_path, seed):
    path, life = tmp_path / "netdesk.db", Life(seed)
    store = Store(path, FixedClock(), lambda change: None)
    people.add_many(store, [PersonDraft(given=f"Person {n}") for n in range(8)], "eight")
    dumps = [dump(store)]
    for _ in range(70):
        verb, *args = life.deed()
        try:
            verb(store, *args)
        except KnownError:
            assert dump(store) == dumps[-1]
            continue
        if (after := dump(store)) != dumps[-1]:
            dumps.append(after)
        assert list(check.findings(store.as_reader())) == []
    store.close()
    again = Store(path, FixedClock(), lambda change: None)
    for expected in reversed(dumps[:-1]):
        again.undo()
        assert dump(again) == expected
    for expected in dumps[1:]:
        again.redo()
        assert dump(again) == expected
    again.close()
    assert len(dumps) > 10
