"""A friends file and an LDIF file brought in through the plan: logged once, tagged once, and the same again."""

import pytest

from netdesk.core.people import PersonDraft
from netdesk.services import imports, interactions, people, undo
from tests.exchange.test_friends_file import FILE
from tests.exchange.test_ldif import BOOK


def plan_of(desk, *paths):
    return desk.run(imports.make_plan, paths).result()


@pytest.mark.parametrize(("text", "new", "happened"), [(FILE, 4, 5), (BOOK, 2, 0)])
def test_a_file_comes_in_once_from_a_folder_and_one_undo_takes_it_back(desk, tmp_path, text, new, happened):
    folder = tmp_path / "brought"
    folder.mkdir()
    (folder / "a.file").write_text(text, encoding="utf-8")
    plan = plan_of(desk, folder)
    assert (len(plan.creates), len(plan.touches.new)) == (new, happened)
    assert desk.run(imports.apply, plan).result() == new + happened
    for _ in range(2):
        again = plan_of(desk, folder)
        assert again.is_empty
        assert (len(again.sames), len(again.touches.same)) == (new, happened)
    desk.run(undo.undo).result()
    assert len(plan_of(desk, folder).creates) == new


def test_activities_go_to_whom_the_file_means_also_where_two_here_have_that_name(desk, tmp_path):
    marie = desk.run(people.add, PersonDraft(given="Marie", family="Curie", city="Atlantis")).result()
    other = desk.run(people.add, PersonDraft(given="Marie", family="Curie", city="Lyon")).result()
    path = tmp_path / "friends.md"
    path.write_text(FILE)
    desk.run(imports.apply, plan_of(desk, path)).result()
    logged = desk.reader.one("SELECT count(*) FROM interaction WHERE what LIKE 'Celebrated%'")
    assert logged == (1,)
    assert len(interactions.timeline(desk.reader, marie)) + len(interactions.timeline(desk.reader, other)) <= 1
    assert plan_of(desk, path).is_empty
