"""News read off two exports: nothing the first time, what was planted the second, nothing the third."""

import pytest

from netdesk.core.change import Area
from netdesk.core.milestones import MilestoneKind, Verdict
from netdesk.core.people import PersonDraft, Position
from netdesk.errors import NotFoundError
from netdesk.services import imports, milestones, people, undo
from tests import linkedin_exports

LEAST = 0.99


def bring(desk, *files):
    plan = desk.run(imports.make_plan, files).result()
    desk.run(imports.apply, plan).result()
    return plan


def numbers(desk, exports):
    """The person of the first export behind each stored person, by the profile there."""
    by_url = {person.url: person.number for person in exports.before}
    rows = desk.reader.rows("SELECT person_id, value FROM contact_point WHERE kind = 'profile'")
    return {person_id: by_url[value] for person_id, value in rows if value in by_url}


def score(found, expected):
    return {
        kind: (len(hits) / max(len(told), 1), len(hits) / max(len(planted), 1))
        for kind in {kind for _, kind in found | expected}
        if (told := {each for each in found if each[1] == kind}) is not None
        and (planted := {each for each in expected if each[1] == kind}) is not None
        and (hits := told & planted) is not None
    }


def test_what_was_planted_in_two_exports_of_five_thousand_is_found_and_nothing_else(desk, tmp_path):
    exports = linkedin_exports.make(5000)
    bring(desk, *linkedin_exports.write(exports.before, tmp_path / "before"))
    assert milestones.news(desk.reader) == []
    assert desk.reader.one("SELECT count(*) FROM person") == (5000,)
    after = linkedin_exports.write(exports.after, tmp_path / "after", "fr")
    plan = bring(desk, *after)
    known = numbers(desk, exports)
    news = milestones.news(desk.reader)
    found = {(known[each.person_id], each.kind.value) for each in news}
    assert len(found) == len(news)
    by_kind = score(found, exports.expected)
    assert set(by_kind) == {kind.value for kind in MilestoneKind} - {"relocation"}
    assert {kind: each for kind, each in by_kind.items() if min(each) < LEAST} == {}
    assert all(each.source.startswith(("Connections.csv", "Endorsement_Given_Info.csv")) for each in news)
    assert len(plan.creates) == len({person.number for person in exports.after}) - len(
        {person.number for person in exports.after if person.number < 5000}
    )
    assert desk.run(imports.make_plan, after).result().is_empty
    desk.run(undo.undo).result()
    assert milestones.news(desk.reader) == []


@pytest.fixture
def marc(desk):
    return desk.run(
        people.add, PersonDraft("Marc", "Petit", positions=(Position("Orval", "Data lead"),), city="Lyon")
    ).result()


def card(tmp_path, *lines):
    path = tmp_path / "marc.vcf"
    head = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Marc Petit\r\nN:Petit;Marc;;;\r\n"
    path.write_text(head + "".join(f"{line}\r\n" for line in lines) + "END:VCARD\r\n", newline="")
    return path


def test_a_card_tells_of_a_promotion_and_a_move_with_old_and_new_source_and_day(desk, marc, tmp_path):
    bring(desk, card(tmp_path, "ORG:Orval SA", "TITLE:Head of Data", "ADR:;;;Paris;;;France"))
    move, promotion = sorted(milestones.news(desk.reader), key=lambda each: each.kind, reverse=True)
    assert (promotion.kind, promotion.old, promotion.new) == (
        MilestoneKind.PROMOTION, "Data lead, Orval", "Head of Data, Orval SA",
    )  # fmt: skip
    assert (move.kind, move.old, move.new) == (MilestoneKind.RELOCATION, "Lyon", "Paris, France")
    assert promotion.why == "“head” stands above “lead”"
    assert promotion.source == "marc.vcf, card 1 (line 1)"
    assert promotion.noticed_on.isoformat() == "2026-11-22"
    assert not promotion.is_verified


def test_a_change_that_is_not_wanted_is_no_news(desk, marc, tmp_path):
    plan = desk.run(imports.make_plan, [card(tmp_path, "ORG:Orval", "TITLE:Head of Data")]).result()
    desk.run(imports.apply, plan, plan.updates[0].changes).result()
    assert milestones.news(desk.reader) == []


def test_what_was_only_unknown_is_no_news(desk, tmp_path):
    desk.run(people.add, PersonDraft("Marc", "Petit")).result()
    bring(desk, card(tmp_path, "ORG:Orval", "TITLE:Head of Data", "ADR:;;;Paris;;;"))
    assert milestones.news(desk.reader) == []


def test_half_a_list_of_connections_makes_nobody_leave(desk, tmp_path):
    exports = linkedin_exports.make(40)
    bring(desk, *linkedin_exports.write(exports.before, tmp_path / "all"))
    plan = bring(desk, *linkedin_exports.write(exports.before[:15], tmp_path / "some"))
    assert plan.departures == ()


def test_a_verdict_is_said_heard_of_and_undone(desk, marc, tmp_path):
    bring(desk, card(tmp_path, "ORG:Orval", "TITLE:Head of Data"))
    (found,) = milestones.news(desk.reader, is_open=True)
    heard = []
    desk.subscribe(heard.append)
    desk.run(milestones.judge, found.milestone_id, Verdict.VERIFIED).result()
    assert (heard[0].areas, heard[0].ids) == ({Area.MILESTONES}, {marc})
    assert milestones.get(desk.reader, found.milestone_id).is_verified
    assert milestones.news(desk.reader, is_open=True) == []
    desk.run(undo.undo).result()
    assert milestones.news(desk.reader, is_open=True) == [found]
    with pytest.raises(NotFoundError):
        desk.run(milestones.judge, 99, Verdict.VERIFIED).result()
