"""The Identity room: themes against what is heard, and texts written, kept, compared and copied."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netdesk.core.mentions import EvidenceKind, MentionDraft
from netdesk.core.own_facts import OwnPosition
from netdesk.core.people import PersonDraft
from netdesk.core.surfaces import SurfaceDraft
from netdesk.core.themes import ThemeDraft, Wanted
from netdesk.models.change_signal import ChangeSignal
from netdesk.services import identity, me, mentions, nudges, people, surfaces, themes, undo
from netdesk.services.desk import Desk
from netdesk.ui.ask_dialog import AskDialog
from netdesk.ui.bring_identity_dialog import BringIdentityDialog
from netdesk.ui.doer import Doer
from netdesk.ui.evidence_dialog import EvidenceDialog
from netdesk.ui.identity_page import IdentityPage
from netdesk.ui.identity_portrait import IdentityPortrait, SurfaceCard
from netdesk.ui.mention_form import MentionForm
from netdesk.ui.own_facts_form import OwnFactsForm
from netdesk.ui.surface_forms import SurfaceForm, TextForm
from netdesk.ui.theme_form import ThemeForm
from netdesk.ui.versions_dialog import VersionsDialog
from tests.seeds import FixedClock
from tests.ui.asking import FakeAsker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from netdesk.core.surfaces import SurfaceText
    from tests.ui.opened import World


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    yield desk
    desk.close()


@pytest.fixture
def filled(desk: Desk) -> Desk:
    storage = desk.run(themes.add, ThemeDraft("Makes grid storage boring", Wanted.MOST)).result()
    desk.run(themes.add, ThemeDraft("Brings people together")).result()
    linkedin = desk.run(surfaces.add, SurfaceDraft("LinkedIn", "linkedin")).result()
    headline = surfaces.one(desk.reader, linkedin).texts[0].text_id
    desk.run(surfaces.keep, headline, "Grid storage, boring.").result()
    desk.run(surfaces.go_live, headline, 1).result()
    desk.run(surfaces.add, SurfaceDraft("GitHub", "github")).result()
    li = desk.run(people.add, PersonDraft(given="Li", family="Wei", closeness=4)).result()
    desk.run(mentions.add, MentionDraft("boring, in a good way", person_id=li, themes=(storage,))).result()
    desk.run(mentions.add, MentionDraft("the spreadsheet guy", said_by="Bo", is_wanted=False)).result()
    return desk


@pytest.fixture
def page(desk: Desk, request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[IdentityPage]:
    if "filled" in request.fixturenames:
        request.getfixturevalue("filled")
    changes = ChangeSignal(desk)
    made = IdentityPage(desk, Doer(desk), FakeAsker())
    changes.changed.connect(made.apply_change)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.settle()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    changes.stop()


def rows(page: IdentityPage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def dialog(page: IdentityPage, kind: type[QDialog]) -> QDialog:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def headline(desk: Desk) -> SurfaceText:
    return surfaces.find_one(desk.reader, "LinkedIn").texts[0]


def choose(page: IdentityPage, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    page.view.setCurrentIndex(page.model.index(rows(page).index(text), 0))
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)


def test_what_is_wanted_stands_beside_what_is_heard(filled: Desk, page: IdentityPage) -> None:
    assert rows(page) == [
        "Remembered for", "Makes grid storage boring", "Brings people together",
        "Heard, not wanted", "“the spreadsheet guy”",
        "Mentions", "“the spreadsheet guy”", "“boring, in a good way”",
    ]  # fmt: skip
    spoken = [page.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (1, 2)]
    assert spoken[0] == (
        "Makes grid storage boring, wanted 3 of 3, evidence none, heard 1×, claimed without evidence, in LinkedIn"
    )
    assert "never heard, in no surface yet" in spoken[1]


def test_an_empty_room_says_what_it_is_for(page: IdentityPage, qtbot: QtBot) -> None:
    assert page._stack.currentIndex() == 1
    page.commands.new_theme()
    form = dialog(page, ThemeForm)
    assert isinstance(form, ThemeForm)
    form.submit()
    qtbot.waitUntil(lambda: "few words" in form.errors["text"].text())
    qtbot.keyClicks(form.fields["text"].widgets[0], "Writes clearly")
    form.submit()
    qtbot.waitUntil(lambda: rows(page) == ["Remembered for", "Writes clearly"])
    assert page._stack.currentIndex() == 0


def test_keys_rank_edit_and_end_a_theme(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    choose(page, "Brings people together", qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: rows(page)[1] == "Brings people together")
    assert page.view.currentIndex().row() == 1
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    form = dialog(page, ThemeForm)
    assert isinstance(form, ThemeForm)
    form.fields["signs"].widgets[0].setText("introduce, table")  # type: ignore[attr-defined]
    form.fields["since"].widgets[0].setText("March 2024")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: themes.listed(filled.reader)[0].signs == ("introduce", "table"))
    assert str(themes.listed(filled.reader)[0].since) == "2024-03-01"
    choose(page, "Brings people together", qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: rows(page)[-2:] == ["No longer wanted", "Brings people together"])
    filled.run(undo.undo).result()
    qtbot.waitUntil(lambda: "No longer wanted" not in rows(page))


def test_a_mention_is_written_down_and_opens_who_said_it(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    choose(page, "“the spreadsheet guy”", qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    form = dialog(page, MentionForm)
    assert isinstance(form, MentionForm)
    qtbot.keyClicks(form.fields["sayer"].widgets[0].edit, "Li")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: len(mentions.listed(filled.reader)) == 3)
    first = mentions.listed(filled.reader)[0]
    assert (first.draft.label, first.name, first.draft.person_id) == ("the spreadsheet guy", "Li Wei", 1)
    choose(page, "“boring, in a good way”", qtbot)
    with qtbot.waitSignal(page.person_asked) as asked:
        qtbot.keyClick(page.view, Qt.Key.Key_O)
    assert asked.args == [1]
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(mentions.listed(filled.reader)) == 2)


def test_evidence_is_taken_and_taken_back(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    choose(page, "Makes grid storage boring", qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_E)
    found = dialog(page, EvidenceDialog)
    assert isinstance(found, EvidenceDialog)
    found._on_add()
    assert "Say what it is" in found._error.text()
    found.what.setText("Eleven sites")
    found._on_add()
    qtbot.waitUntil(lambda: found.taken.count() == 1)
    assert identity.read(filled.reader).rows[0].evidence == {EvidenceKind.OTHER: 1}
    found.taken.item(0).setSelected(True)
    found.activateWindow()
    found.taken.setFocus()
    qtbot.keyClick(found.taken, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: found.taken.count() == 0)
    found.accept()


def test_five_people_are_asked_and_their_answers_kept(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    page.commands.ask_five()
    asked = dialog(page, AskDialog)
    assert isinstance(asked, AskDialog)
    ((person_id, _, told, _),) = asked._rows
    told.setText("steady")
    asked.submit()
    qtbot.waitUntil(lambda: len(mentions.listed(filled.reader)) == 3)
    assert mentions.listed(filled.reader)[0].draft.person_id == person_id
    with qtbot.waitSignal(page.told):
        page.commands.ask_five()


def test_a_text_is_counted_drafted_kept_and_live(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    text = page.pane.text
    assert text._length.text() == "21 / 220 characters"
    text.editor.setFocus()
    qtbot.keyClick(text.editor, Qt.Key.Key_End)
    qtbot.keyClicks(text.editor, " " + "x" * 210)
    assert text._length.text() == "12 over: 232 / 220 characters"
    assert text._length.is_over
    page.view.setFocus()
    qtbot.waitUntil(lambda: headline(filled).draft is not None)
    assert "draft after v1 · v1 live since" in text._state.text()
    text.editor.setFocus()
    for _ in range(211):
        qtbot.keyClick(text.editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(text.editor, " At last")
    qtbot.keyClick(text.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: headline(filled).newest.number == 2)  # type: ignore[union-attr]
    assert headline(filled).working == "Grid storage, boring. At last"
    qtbot.keyClick(text.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: headline(filled).live.number == 2)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not text._live.isEnabled())
    assert not text.changes.isVisible()
    filled.run(undo.undo).result()
    qtbot.waitUntil(lambda: text.changes.isVisible())


def test_what_is_typed_outlives_a_change_from_elsewhere_and_the_end(
    filled: Desk, page: IdentityPage, qtbot: QtBot
) -> None:
    editor = page.pane.text.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "New: ")
    filled.run(themes.add, ThemeDraft("Writes clearly")).result()
    qtbot.waitUntil(lambda: "Writes clearly" in rows(page))
    assert editor.said() == "New: Grid storage, boring."
    page.hide()
    qtbot.waitUntil(lambda: headline(filled).draft == "New: Grid storage, boring.")


def test_what_is_typed_is_drafted_when_the_keys_rest(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    text = page.pane.text
    text.editor.setFocus()
    qtbot.keyClicks(text.editor, "New: ")
    assert text._rest.isActive()
    text._rest.timeout.emit()
    qtbot.waitUntil(lambda: headline(filled).draft == "New: Grid storage, boring.")
    qtbot.keyClicks(text.editor, "and ")
    assert text.editor.said() == "New: and Grid storage, boring."


def test_another_surface_is_gone_to_and_the_text_before_is_drafted(
    filled: Desk, page: IdentityPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.pane.text.editor, "More ")
    page.pane.tabs.setCurrentIndex(1)
    assert page.pane.texts.tabText(0) == "Name"
    assert page.pane.text.editor.said() == ""
    qtbot.waitUntil(lambda: headline(filled).draft == "More Grid storage, boring.")
    page.pane.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: page.pane.text.editor.said() == "More Grid storage, boring.")
    page.pane.text.revert()
    qtbot.waitUntil(lambda: headline(filled).draft is None)


def test_what_is_not_touched_is_given_back_to_the_letter(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    said = "a\u00a0b\r\nc \u2028d"
    filled.run(surfaces.keep, headline(filled).text_id, said).result()
    qtbot.waitUntil(lambda: page.pane.text.editor.said() == said)
    page.pane.text.copy()
    assert QApplication.clipboard().text() == said
    page.pane.text.flush()
    qtbot.keyClicks(page.pane.text.editor, "!")
    assert page.pane.text.editor.said() == "!a\u00a0b\nc \u2028d"


def test_markdown_is_copied_as_a_reader_sees_it(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    text_id = headline(filled).text_id
    filled.run(surfaces.keep, text_id, "I make *batteries* **boring**").result()
    page.commands.set_markdown(text_id, True)
    qtbot.waitUntil(lambda: page.pane.text._markdown.isChecked())
    page.pane.text.editor.setFocus()
    qtbot.keyClick(
        page.pane.text.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert QApplication.clipboard().text() == "I make batteries boring"
    page.pane.text.copy_raw()
    assert QApplication.clipboard().text() == "I make *batteries* **boring**"


def test_versions_are_compared_and_restored(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    text_id = headline(filled).text_id
    filled.run(surfaces.keep, text_id, "Storage, boring.").result()
    page.commands.show_versions(text_id)
    found = dialog(page, VersionsDialog)
    assert isinstance(found, VersionsDialog)
    assert found.text.toPlainText() == "Grid storageStorage, boring."
    assert not found._restore.isEnabled()
    found.shown.setCurrentIndex(1)
    assert "the same" in found._hint.text()
    found._restore.click()
    qtbot.waitUntil(lambda: headline(filled).newest.restored_from == 1)  # type: ignore[union-attr]


def test_a_theme_is_said_to_show_or_not(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    storage, together = page.pane.details._boxes
    assert storage.text() == "Makes grid storage boring (by its words)"
    assert not together.isChecked()
    together.click()
    qtbot.waitUntil(lambda: len(identity.read(filled.reader).rows[1].surfaces) == 1)
    storage.click()
    qtbot.waitUntil(lambda: identity.read(filled.reader).rows[0].surfaces == ())
    qtbot.waitUntil(lambda: storage.text() == "Makes grid storage boring")


def test_a_note_is_kept_when_it_is_left_and_a_review_is_done(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    details = page.pane.details
    details.notes.setFocus()
    qtbot.keyClicks(details.notes, "Drop passionate")
    page.view.setFocus()
    qtbot.waitUntil(lambda: surfaces.find_one(filled.reader, "LinkedIn").draft.notes == "Drop passionate")
    details._done.click()
    qtbot.waitUntil(lambda: "looked over today" in details._review.text())


def test_surfaces_are_added_edited_moved_and_removed(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    def names() -> list[str]:
        return [page.pane.tabs.tabText(number) for number in range(page.pane.tabs.count())]

    page.commands.add_surface("linkedin")
    qtbot.waitUntil(lambda: names() == ["LinkedIn", "GitHub", "LinkedIn 2"])
    assert page.pane.tabs.currentIndex() == 2
    page.commands.move_surface(page.pane.tabs.key, -1)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: names() == ["LinkedIn", "LinkedIn 2", "GitHub"])
    page.commands.edit_surface(page.pane.tabs.key)  # type: ignore[arg-type]
    form = dialog(page, SurfaceForm)
    assert isinstance(form, SurfaceForm)
    often, name = form.fields["review_days"].widgets[0], form.fields["name"].widgets[0]
    often.setText("often")  # type: ignore[attr-defined]
    form.submit()
    assert "not an interval" in form.errors["review_days"].text()
    often.setText("3m")  # type: ignore[attr-defined]
    name.setText("linkedin")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: "already" in form.errors["name"].text())
    name.setText("LinkedIn (French)")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: "LinkedIn (French)" in names())
    page.commands.new_text(page.pane.tabs.key)  # type: ignore[arg-type]
    own = dialog(page, TextForm)
    assert isinstance(own, TextForm)
    own.fields["name"].widgets[0].setText("Banner")  # type: ignore[attr-defined]
    own.fields["limit"].widgets[0].setText("none")  # type: ignore[attr-defined]
    own.submit()
    assert "whole number" in own.errors["limit"].text()
    own.fields["limit"].widgets[0].setText("40")  # type: ignore[attr-defined]
    own.submit()
    qtbot.waitUntil(lambda: page.pane.texts.tabText(page.pane.texts.count() - 1) == "Banner")
    page.commands.do(surfaces.remove, page.pane.tabs.key)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: names() == ["LinkedIn", "GitHub"])


def test_what_is_to_be_mended_is_gone_to_or_let_be(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    page.commands.edit_me()
    form = dialog(page, OwnFactsForm)
    assert isinstance(form, OwnFactsForm)
    form.fields["city"].widgets[0].setText("Lyon")  # type: ignore[attr-defined]
    positions = form.fields["positions"].widgets[0]
    positions._on_add_clicked()  # type: ignore[attr-defined]
    (row,) = positions.rows()  # type: ignore[attr-defined]
    row.title.setText("Head")
    form.submit()
    qtbot.waitUntil(lambda: "needs an organization" in form.errors["positions"].text())
    row.organization.setText("Elektra")
    row.start.setText("March 2022")
    form.submit()
    qtbot.waitUntil(lambda: me.facts(filled.reader).positions == (OwnPosition("Elektra", "Head", "2022-03"),))
    github = surfaces.find_one(filled.reader, "GitHub")
    location = next(each for each in github.texts if each.key == "location")
    filled.run(surfaces.keep, location.text_id, "Paris").result()
    qtbot.waitUntil(lambda: "GitHub says “Paris”" in rows(page))
    choose(page, "GitHub says “Paris”", qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert (page.pane.tabs.key, page.pane.texts.key) == (github.surface_id, location.text_id)
    choose(page, "GitHub says “Paris”", qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "To mend" not in rows(page))
    filled.run(undo.undo).result()
    qtbot.waitUntil(lambda: "To mend" in rows(page))


def test_profiles_are_brought_in_part_by_part(desk: Desk, page: IdentityPage, qtbot: QtBot, tmp_path: Path) -> None:
    profile = tmp_path / "Profile.csv"
    profile.write_text("First Name,Last Name,Headline,Summary\nZoé,Bo,Head,Long story\n", encoding="utf-8")
    page.commands.bring_files([profile])
    qtbot.waitUntil(lambda: bool(page.findChildren(BringIdentityDialog)))
    asked = dialog(page, BringIdentityDialog)
    assert isinstance(asked, BringIdentityDialog)
    shown = [asked.parts.item(row).text() for row in range(asked.parts.count())]
    assert shown == ["LinkedIn · Headline: Head", "LinkedIn · About: Long story", "About me: Zoé Bo"]
    asked.parts.item(1).setCheckState(Qt.CheckState.Unchecked)
    asked.submit()
    qtbot.waitUntil(lambda: page.pane.text.editor.said() == "Head")
    (linkedin,) = surfaces.listed(desk.reader)
    assert [text.kind.name for text in linkedin.texts if text.said] == ["Headline"]
    page.commands.bring_files([profile])
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(BringIdentityDialog)))
    dialog(page, BringIdentityDialog).reject()


def test_all_surfaces_are_side_by_side(filled: Desk, qtbot: QtBot) -> None:
    changes = ChangeSignal(filled)
    portrait = IdentityPortrait(filled)
    changes.changed.connect(portrait.apply_change)
    qtbot.addWidget(portrait)
    portrait.setMinimumSize(100, 100)
    portrait.resize(1100, 700)
    portrait.show()
    portrait.settle()

    def cards() -> list[str]:
        return [each.accessibleName() for each in portrait.findChildren(SurfaceCard) if each.isVisible()]

    qtbot.waitUntil(lambda: cards() == ["LinkedIn", "GitHub"])
    assert portrait._columns == 3
    filled.run(surfaces.add, SurfaceDraft("Blog <b>bold</b>")).result()
    qtbot.waitUntil(lambda: cards()[-1] == "Blog <b>bold</b>")
    portrait.resize(400, 700)
    assert portrait._columns == 1
    with qtbot.waitSignal(portrait.left):
        portrait._scroll.setFocus()
        portrait.activateWindow()
        qtbot.waitUntil(portrait._scroll.hasFocus)
        qtbot.keyClick(portrait._scroll, Qt.Key.Key_Escape)
    changes.stop()


def test_a_narrow_window_shows_one_part_at_a_time(filled: Desk, page: IdentityPage, qtbot: QtBot) -> None:
    assert page.view.isVisible()
    assert page.pane.isVisible()
    assert not page._switch.isVisible()
    page._split.setSizes([600, 400])
    moved = page._split.sizes()
    page.commands.do(themes.still_true)
    page.resize(1101, 760)
    qtbot.waitUntil(lambda: not page._is_stale)
    assert abs(page._split.sizes()[0] - moved[0]) < 5
    page.setMinimumSize(100, 100)
    page.resize(460, 430)
    assert page.view.isVisible()
    assert not page.pane.isVisible()
    qtbot.mouseClick(page._switch, Qt.MouseButton.LeftButton)
    assert page.pane.isVisible()
    assert not page.view.isVisible()


def test_everything_is_read_in_so_many_reads_however_much_there_is(filled: Desk) -> None:
    asked: list[str] = []

    class Counting:
        def rows(self, sql: str, parameters: object = ()) -> object:
            asked.append(sql)
            return filled.reader.rows(sql, parameters)  # type: ignore[arg-type]

    def reads() -> int:
        asked.clear()
        identity.read(Counting())  # type: ignore[arg-type]
        return len(asked)

    before = reads()
    for number in range(5):
        filled.run(surfaces.add, SurfaceDraft(f"Place {number}", "x")).result()
        filled.run(themes.add, ThemeDraft(f"Theme {number}")).result()
    assert reads() == before == 6


def test_a_review_on_today_opens_what_is_to_be_looked_over(qtbot: QtBot, busy: World) -> None:
    busy.desk.run(surfaces.add, SurfaceDraft("GitHub", "github", review_days=1)).result()
    linkedin = busy.desk.run(surfaces.add, SurfaceDraft("LinkedIn", "linkedin", review_days=2)).result()
    review = surfaces.one(busy.desk.reader, linkedin).review_id
    now = busy.desk.clock.now() + timedelta(days=3)
    found = {each.key.split(":")[1]: each for each in nudges.today(busy.desk.reader, now)}
    busy.app.commands.nudges.open(found[str(review)])
    page = busy.window.current_page()
    assert isinstance(page, IdentityPage)
    assert page.pane.tabs.key == linkedin
