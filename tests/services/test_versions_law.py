"""Whatever is done with a text, every version that was kept is readable to the byte."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from netdesk.core.surfaces import SurfaceDraft
from netdesk.core.word_changes import Fate
from netdesk.services import surfaces, undo
from netdesk.store.store import Store
from tests.seeds import FixedClock

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=60) | st.sampled_from(
    (
        "a\r\nb",
        "nul \0 inside",
        " \u00a0\u2028\u2029 ",
        "e\u0301 é",
        "👨‍👩‍👧‍👦",
        "=1+1",
        "'; DROP TABLE text_version --",
    )
)
"""Everything that UTF-8 can hold, and what programs stumble over."""


class AnyEdits(RuleBasedStateMachine):
    """Edits, versions, comparisons, restores, undo, redo and restarts of one text, beside a list of what it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.open()
        surface = surfaces.add(self.store, SurfaceDraft("Blog"))
        self.text_id = surfaces.one(self.store.as_reader(), surface).texts[0].text_id
        self.past: list[tuple[tuple[str, ...], str | None, int | None]] = [((), None, None)]
        self.at = 0

    def open(self) -> None:
        self.store = Store(Path(self.folder.name) / "netdesk.db", FixedClock(), lambda change: None)

    @property
    def versions(self) -> tuple[str, ...]:
        return self.past[self.at][0]

    def became(self, versions: tuple[str, ...], draft: str | None, live: int | None) -> None:
        if (versions, draft, live) != self.past[self.at]:
            self.past[self.at + 1 :] = [(versions, draft, live)]
            self.at += 1

    @rule(said=TEXTS)
    def keep(self, said: str) -> None:
        versions, _, live = self.past[self.at]
        kept = versions if versions and versions[-1] == said else (*versions, said)
        assert surfaces.keep(self.store, self.text_id, said) == len(kept)
        self.became(kept, None, live)

    @rule(said=TEXTS)
    def keep_draft(self, said: str) -> None:
        versions, _, live = self.past[self.at]
        surfaces.keep_draft(self.store, self.text_id, said)
        self.became(versions, None if said == (versions[-1] if versions else "") else said, live)

    @precondition(lambda self: self.versions)
    @rule(which=st.integers(0, 99))
    def restore(self, which: int) -> None:
        versions, _, live = self.past[self.at]
        number = which % len(versions) + 1
        surfaces.restore(self.store, self.text_id, number)
        self.became((*versions, versions[number - 1]), None, live)

    @precondition(lambda self: self.versions)
    @rule(which=st.integers(0, 99))
    def go_live(self, which: int) -> None:
        versions, draft, _ = self.past[self.at]
        number = which % len(versions) + 1
        surfaces.go_live(self.store, self.text_id, number)
        self.became(versions, draft, number)

    @precondition(lambda self: self.versions)
    @rule(one=st.integers(0, 99), other=st.integers(0, 99))
    def compare(self, one: int, other: int) -> None:
        count = len(self.versions)
        old, new = one % count, other % count
        changes = surfaces.compare(self.store.as_reader(), self.text_id, old + 1, new + 1)
        assert "".join(each.text for each in changes if each.fate is not Fate.ADDED) == self.versions[old]
        assert "".join(each.text for each in changes if each.fate is not Fate.REMOVED) == self.versions[new]

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        undo.undo(self.store)
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.past))
    @rule()
    def redo(self) -> None:
        undo.redo(self.store)
        self.at += 1

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.open()

    @invariant()
    def every_version_is_there_to_the_byte(self) -> None:
        versions, draft, live = self.past[self.at]
        stored = surfaces.versions(self.store.as_reader(), self.text_id)
        assert [each.text.encode() for each in reversed(stored)] == [each.encode() for each in versions]
        assert [each.number for each in stored] == list(range(len(versions), 0, -1))
        found = surfaces.text(self.store.as_reader(), self.text_id)
        assert found.draft == draft
        assert (found.live.number if found.live else None) == live

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestAnyEdits = AnyEdits.TestCase
TestAnyEdits.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
