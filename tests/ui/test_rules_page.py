"""The Rules room: adopted, judged, put otherwise, shared."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netdesk.core.own_facts import OwnFacts
from netdesk.core.rules.checks import Each, How, read_check
from netdesk.core.rules.keeping import State
from netdesk.core.rules.rule import RuleDraft
from netdesk.services import me, people, rules, undo
from netdesk.ui.kit.buttons import Button
from netdesk.ui.rule_form import RuleForm
from netdesk.ui.rules_page import RulesPage
from netdesk.ui.share_rules_dialog import ShareRulesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World

CLOSE = RuleDraft("The closest", check='each "closeness=5" in touch every 4w')


@pytest.fixture
def page(busy: World) -> RulesPage:
    found = busy.window.show_room("rules")
    assert isinstance(found, RulesPage)
    return found


def details(page: RulesPage) -> dict[str, str]:
    rows = (page.mine.model.row(page.mine.model.index(at, 0)) for at in range(page.mine.model.rowCount()))
    return {row.title: row.detail for row in rows if row is not None}


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_without_rules_it_leads_to_those_to_adopt(qtbot: QtBot, busy: World, page: RulesPage) -> None:
    busy.window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(page.offered.view.hasFocus)
    assert page.offered.model.rowCount() > 25
    name = page.offered.current().title
    press(qtbot, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: [rule.draft.name for rule in rules.listed(busy.desk.reader)] == [name])
    qtbot.waitUntil(lambda: page.offered.model.row(page.offered.model.index(1, 0)).detail.startswith("mine already"))
    busy.app.commands.undo()
    qtbot.waitUntil(lambda: rules.listed(busy.desk.reader) == [])


def test_the_keys_go_to_rules_that_come_from_elsewhere_and_back_when_they_go(
    qtbot: QtBot, busy: World, page: RulesPage
) -> None:
    busy.window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    busy.desk.run(rules.add, CLOSE).result()
    qtbot.waitUntil(lambda: "The closest" in details(page))
    assert page.mine.view.hasFocus()
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.mine.model.rowCount() == 0)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(page.offered.view.hasFocus)


def test_a_rule_is_ended_and_held_to_again_by_the_one_of_two_keys_that_fits(
    qtbot: QtBot, busy: World, page: RulesPage
) -> None:
    busy.window.activateWindow()
    rule_id = busy.desk.run(rules.add, CLOSE).result()
    qtbot.waitUntil(lambda: "The closest" in details(page))

    def offered() -> list[str]:
        shown = [each for each in page.mine.findChildren(Button) if each.isVisibleTo(page) and each.isEnabled()]
        return [text for text in ("End", "Hold to again") if any(text in each.accessibleName() for each in shown)]

    assert offered() == ["End"]
    press(qtbot, Qt.Key.Key_B)
    press(qtbot, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: offered() == ["Hold to again"])
    ended_on = rules.find(busy.desk.reader, rule_id).ended_on
    press(qtbot, Qt.Key.Key_X)
    press(qtbot, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: offered() == ["End"])
    assert (ended_on is None, rules.find(busy.desk.reader, rule_id).ended_on) == (False, None)
    assert undo.undoable(busy.desk.reader).startswith("A rule again")


def test_rules_adopted_by_the_command_line_while_the_window_is_hidden_have_the_keys_when_it_is_shown(
    qtbot: QtBot, busy: World, page: RulesPage
) -> None:
    busy.window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    busy.window.hide()
    busy.desk.run(rules.add, CLOSE).result()
    qtbot.waitUntil(lambda: 0 in page._stale)
    busy.window.bring_forward()
    assert "The closest" in details(page)
    assert busy.window.focusWidget() is page.mine.view


def test_rules_that_come_from_elsewhere_take_the_keys_from_nothing_else(
    qtbot: QtBot, busy: World, page: RulesPage
) -> None:
    busy.window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    page.tabs.setFocus()
    busy.desk.run(rules.add, CLOSE).result()
    qtbot.waitUntil(lambda: "The closest" in details(page))
    assert page.tabs.hasFocus()


def test_a_rule_is_judged_with_the_rows_that_say_so(qtbot: QtBot, busy: World, page: RulesPage) -> None:
    busy.desk.run(rules.add, CLOSE).result()
    qtbot.waitUntil(lambda: details(page).get("The closest", "").startswith("broken since"))
    qtbot.waitUntil(lambda: "✗ Ana Horvat" in page.mine.detail.text.toPlainText())
    assert page.mine.detail.strip.isVisible()
    with qtbot.waitSignal(page.open_asked) as asked:
        page.mine.detail._on_text_followed("netdesk:person/1")
    assert asked.args == [1]


def test_a_rule_is_stated_in_a_form_that_reads_as_a_sentence(qtbot: QtBot, busy: World, page: RulesPage) -> None:
    page.mine._commands.add()
    form = busy.dialog(RuleForm)
    form.submit()
    qtbot.waitUntil(lambda: "name" in form.errors["name"].text())
    form.fields["name"].widgets[0].setText("Closest")
    form.check.kind.setCurrentIndex(1)
    form.check.query.setText("closeness=5")
    form.check.query.textEdited.emit("closeness=5")
    form.check.each_how.setCurrentIndex(list(How).index(How.IN_PERSON))
    form.check.every.show_days(28)
    assert read_check(form.check.text()) == Each("closeness=5", How.IN_PERSON, 28)
    qtbot.waitUntil(lambda: "2 people" in form.check.outlook.text())
    form.check.line.setText("hugs daily")
    form.check.line.textEdited.emit("hugs daily")
    qtbot.waitUntil(lambda: "begins with" in form.check.outlook.text())
    form.submit()
    assert "begins with" in form.errors["check"].text()
    form.check.line.setText("gives >= 2 per month")
    form.check.line.textEdited.emit("gives >= 2 per month")
    assert form.check.kind.currentIndex() == 2
    form.submit()
    qtbot.waitUntil(lambda: len(rules.listed(busy.desk.reader)) == 1)
    assert rules.listed(busy.desk.reader)[0].draft.check == "gives >= 2 per month"


def test_nothing_leaves_that_tells_of_the_network(qtbot: QtBot, busy: World, page: RulesPage, tmp_path: Path) -> None:
    busy.desk.run(rules.add, RuleDraft("Coffee", "As Ana Horvat says.")).result()
    page.mine._commands.share()
    dialog = busy.dialog(ShareRulesDialog)
    assert not dialog._write.isEnabled()
    assert any("Ana Horvat" in dialog.found.item(row).text() for row in range(dialog.found.count()))
    for row in range(dialog.found.count()):
        dialog.found.item(row).setCheckState(Qt.CheckState.Checked)
    assert dialog._write.isEnabled()
    busy.asker.next_save = tmp_path / "pack.toml"
    dialog._write.click()
    assert (tmp_path / "pack.toml").exists()


def test_a_pack_is_adopted_from_a_file(qtbot: QtBot, busy: World, page: RulesPage, tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text('[[rule]]\nname = "Theirs"\ntext = "Be kind."\n', encoding="utf-8")
    busy.asker.next_files = [tmp_path / "pack.toml"]
    page.mine._commands.adopt_file()
    qtbot.waitUntil(lambda: [rule.draft.name for rule in rules.listed(busy.desk.reader)] == ["Theirs"])


def test_the_strip_is_painted_for_every_state(busy: World, page: RulesPage) -> None:
    busy.desk.run(rules.add, CLOSE).result()
    busy.desk.run(people.edit, 2, people.profile(busy.desk.reader, 2).draft).result()
    (found,) = rules.standings(busy.desk.reader, date(2026, 11, 22))
    assert found.record is not None
    assert {each.state for each in found.record.stretches} == set(State)
    page.mine.detail.show_standing(found, date(2026, 11, 22))
    image = page.mine.detail.strip.grab().toImage()
    assert len({image.pixelColor(x, 30).name() for x in range(image.width())}) >= 3


def test_a_comment_is_in_my_name_and_goes_along(qtbot: QtBot, busy: World, page: RulesPage, tmp_path: Path) -> None:
    busy.desk.run(me.set_facts, OwnFacts("Nina Perić", "", ())).result()
    rule_id = busy.desk.run(rules.add, CLOSE).result()
    qtbot.waitUntil(lambda: "The closest" in details(page))
    page.mine.view.setCurrentIndex(page.mine.model.index(0, 0))
    busy.asker.next_line = "four weeks may be much"
    qtbot.keyClick(page.mine.view, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "four weeks may be much" in page.mine.detail.text.toPlainText())
    rules.share(busy.desk.reader, [rules.find(busy.desk.reader, rule_id)], "Mine", tmp_path / "mine.toml")
    (shared,) = rules.read_file(tmp_path / "mine.toml").rules
    assert [(each.by, each.text) for each in shared.comments] == [("Nina Perić", "four weeks may be much")]
    busy.app.commands.undo()
    qtbot.waitUntil(lambda: rules.find(busy.desk.reader, rule_id).draft.comments == ())
