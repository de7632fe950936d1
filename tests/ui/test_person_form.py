"""The form over all facts of a person: what goes in comes out, and what is changed is read as it was meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from netdesk.core.dates import PartialDate
from netdesk.core.dossier import Dossier
from netdesk.core.people import (
    Address,
    ContactKind,
    ContactPoint,
    PersonDraft,
    Position,
    Presence,
    RelationClass,
)
from netdesk.core.photos import Photo
from netdesk.core.relations import Relation, Role
from netdesk.errors import InputError
from netdesk.services import dossiers, people
from netdesk.services.desk import Desk
from netdesk.services.photos import SIDE
from netdesk.ui.kit.fields import CLOSE_HEIGHT
from netdesk.ui.kit.page import ErrorLabel
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_form import PersonForm
from netdesk.ui.photo_image import photo_from_image
from tests.portraits import PORTRAIT, portrait_of
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netdesk.ui.kit.edit_rows import EditRows


class NoAsker:
    """Asks nothing; ``files`` answers with those given beforehand."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    def files(self, _parent: object, _heading: str, _filters: object, then: Callable[[list[Path]], object]) -> None:
        then(self.paths)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def asker() -> NoAsker:
    return NoAsker()


@pytest.fixture
def form(tmp_path: Path, qtbot: QtBot, asker: NoAsker) -> Iterator[PersonForm]:
    """A form over a desk with three people in it: Zoé (1), Marc (2) and Li (3)."""
    desk = Desk(tmp_path, FixedClock())
    desk.run(people.add_many, [PersonDraft(given=name) for name in ("Zoé", "Marc", "Li")], "three").result()
    made = PersonForm(desk, asker)
    qtbot.addWidget(made)
    made.resize(600, 900)
    made.show()
    yield made
    desk.close()


def edit_of(form: PersonForm, name: str) -> QLineEdit:
    edit = form._fields[name].widgets[0]
    assert isinstance(edit, QLineEdit)
    return edit


def rows_of(form: PersonForm, name: str) -> EditRows:
    return form._fields[name].widgets[0]  # type: ignore[return-value]


def test_what_few_names_have_stands_behind_a_button(form: PersonForm, qtbot: QtBot) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    assert not edit_of(form, "nickname").isVisible()
    assert form._more_names.isVisible()
    qtbot.keyClick(form._more_names, Qt.Key.Key_Return)
    assert edit_of(form, "prefix").hasFocus()
    assert edit_of(form, "nickname").isVisible()
    assert not form._more_names.isVisible()
    assert not [each for each in form.findChildren(ErrorLabel) if each.isVisible()]
    form.load(Dossier(PersonDraft(given="Ana")))
    assert not edit_of(form, "nickname").isVisible()
    form.load(Dossier(PersonDraft(given="Ana", phonetic_family="HOR-vaht")))
    assert edit_of(form, "nickname").isVisible()
    assert not form._more_names.isVisible()


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
some = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
partials = st.one_of(
    st.builds(PartialDate, st.integers(1, 9999)),
    st.dates().map(lambda day: PartialDate(day.year, day.month, day.day)),
    st.dates().map(lambda day: PartialDate(None, day.month, day.day)),
)
drafts = st.builds(
    PersonDraft,
    given=some,
    family=texts,
    additional=texts,
    nickname=texts,
    display_name=texts,
    phonetic_given=texts,
    contact_points=st.lists(st.builds(ContactPoint, st.sampled_from(ContactKind), some, texts), max_size=2).map(tuple),
    addresses=st.lists(st.builds(Address, some, texts, texts, texts, texts, texts), max_size=2).map(tuple),
    positions=st.lists(st.builds(Position, some, texts, texts, texts, texts, texts), max_size=2).map(tuple),
    city=texts,
    birthday=st.none() | partials,
    met_on=st.none() | partials,
    met_where=texts,
    presence=st.none() | st.sampled_from(Presence),
    relation_classes=st.lists(st.sampled_from(RelationClass), unique=True).map(tuple),
    tags=st.lists(some, max_size=3).map(tuple),
    topics=st.lists(some, max_size=3).map(tuple),
    languages=st.lists(some, max_size=2).map(tuple),
    needs=st.lists(some, max_size=2).map(tuple),
    custom_fields=st.lists(st.tuples(some, some), max_size=2).map(tuple),
    notes=st.text(max_size=30),
    closeness=st.none() | st.integers(1, 5),
    do_not_contact=st.booleans(),
    introduced_by=st.none() | st.just(1),
)
dossier_strategy = st.builds(
    Dossier,
    drafts,
    st.none() | st.builds(Photo, st.just("image/jpeg"), st.binary(max_size=9)),
    st.lists(st.builds(Relation, st.sampled_from(Role), st.integers(2, 3), some), max_size=2).map(tuple),
    st.lists(st.tuples(st.none() | st.integers(1, 5), st.dates()), max_size=2).map(tuple),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(dossier_strategy)
def test_what_goes_in_comes_out(form: PersonForm, dossier: Dossier) -> None:
    form.load(dossier)
    assert not form.is_modified()
    assert form.read() == dossier


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(dossier_strategy, st.text("abc de", min_size=1).map(str.strip).filter(bool))
def test_a_change_of_one_field_changes_no_other(form: PersonForm, dossier: Dossier, name: str) -> None:
    form.load(dossier)
    edit_of(form, "family").setText(name)
    assert form.read() == replace(dossier, draft=replace(dossier.draft, family=name))


def test_all_that_is_known_of_somebody_goes_through_the_form_and_the_store(form: PersonForm) -> None:
    desk = form._desk
    ana = desk.run(dossiers.save, 0, portrait_of(1, 2, 3), Dossier()).result()
    stored = dossiers.read(desk.reader, ana)
    form.load(stored)
    assert form.read() == stored
    assert replace(stored.draft, uid="", closeness=PORTRAIT.closeness) == replace(PORTRAIT, introduced_by=1)
    assert [(each.role, each.name) for each in stored.relations] == [(Role.KNOWS, "Li"), (Role.MANAGER, "Marc")]


def test_dates_are_typed_as_people_write_them(form: PersonForm) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    edit_of(form, "birthday").setText("12/4/1970")
    edit_of(form, "met_on").setText("May 2019")
    draft = form.read().draft
    assert (draft.birthday, draft.met_on) == (PartialDate(1970, 4, 12), PartialDate(2019, 5))
    form.load(Dossier(draft))
    assert edit_of(form, "birthday").text() == "12 April 1970"


def test_errors_stand_beside_their_fields(form: PersonForm) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    edit_of(form, "birthday").setText("some day")
    rows = rows_of(form, "positions").rows()[0]
    rows.edit("start").setText("2021")
    history = rows_of(form, "history")
    history._on_add_clicked()
    history.rows()[0].day.setText("2025")
    with pytest.raises(InputError):
        form.read()
    assert form._errors["birthday"].isVisible()
    assert "title or the organization" in rows.error.text()
    assert "whole day" in history.rows()[0].error.text()
    edit_of(form, "birthday").clear()
    rows.edit("title").setText("Analyst")
    rows.edit("end").setText("March 2020")
    history.rows()[0].day.setText("3 March 2025")
    with pytest.raises(InputError, match="ends before it begins"):
        form.read()
    assert not form._errors["birthday"].isVisible()
    rows.edit("end").setText("March 2022")
    read = form.read()
    assert read.draft.positions == (Position("", "Analyst", start="2021", end="2022-03"),)
    assert read.history == ((None, date(2025, 3, 3)),)


def test_relations_are_picked_by_typing(form: PersonForm, qtbot: QtBot) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    rows = rows_of(form, "relations")
    rows._on_add_clicked()
    row = rows.rows()[0]
    row.role.setCurrentIndex(list(Role).index(Role.MANAGER))
    qtbot.waitUntil(row.isVisible)
    row.other.setFocus()
    qtbot.keyClicks(row.other.edit, "mar")
    qtbot.keyClick(row.other.edit, Qt.Key.Key_Return)
    assert row.other.focusProxy().hasFocus()
    qtbot.keyClick(row.other.focusProxy(), Qt.Key.Key_Tab)
    assert row.remove.hasFocus()
    qtbot.keyClicks(form._introducer.edit, "zo")
    qtbot.keyClick(form._introducer.edit, Qt.Key.Key_Return)
    read = form.read()
    assert read.relations == (Relation(Role.MANAGER, 2, "Marc"),)
    assert read.draft.introduced_by == 1
    chip = form._introducer.focusProxy()
    assert form._introducer.edit.isHidden()
    qtbot.keyClicks(chip, "n")
    qtbot.keyClicks(form._introducer.edit, "obody at all")
    with pytest.raises(InputError):
        form.read()
    assert form._errors["introduced_by"].isVisible()
    assert form._introducer.pending() == "nobody at all"
    form._introducer.clear()
    qtbot.keyClick(row.other.focusProxy(), Qt.Key.Key_Backspace)
    assert not row.other.edit.isHidden()
    assert form.read().relations == ()


def picture(width: int, height: int, colour: str = "#804020") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def as_bytes(image: QImage, form: str) -> bytes:
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(written.data())


def with_camera_data(jpeg: bytes) -> bytes:
    """The same picture with what a camera writes: turned on its side, and a place."""
    orientation = b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"
    tiff = b"MM\x00\x2a\x00\x00\x00\x08\x00\x01" + orientation + b"\x00\x00\x00\x00" + b"GPS 45.81 N 15.98 E"
    body = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + jpeg[2:]


def test_a_photo_is_made_small_upright_and_loses_what_the_camera_wrote(
    form: PersonForm, tmp_path: Path, asker: NoAsker
) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    file = tmp_path / "ana.jpg"
    file.write_bytes(with_camera_data(as_bytes(picture(1600, 800), "JPG")))
    asker.paths = [file]
    form._photo._on_choose_clicked()
    photo = form.read().photo
    assert photo is not None
    shown = QImage.fromData(photo.image)
    assert (shown.width(), shown.height()) == (SIDE // 2, SIDE)
    assert b"GPS" not in photo.image
    assert b"Exif" not in photo.image


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n then nothing"])
def test_what_is_no_picture_is_refused_by_name(form: PersonForm, tmp_path: Path, content: bytes) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    file = tmp_path / "ana.png"
    file.write_bytes(content)
    form._photo.take_file(file)
    assert "ana.png" in form._photo.error.text()
    assert form.read().photo is None
    form._photo.take_file(tmp_path / "gone.png")
    assert "gone.png" in form._photo.error.text()


def test_a_photo_is_pasted_and_dropped_and_taken_away(form: PersonForm, qtbot: QtBot) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    field = form._photo
    QApplication.clipboard().setImage(picture(30, 20))
    field._choose.setFocus()
    qtbot.keyClick(field._choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    pasted = form.read().photo
    assert pasted is not None
    data = QMimeData()
    data.setImageData(picture(40, 40))
    field.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert form.read().photo not in (None, pasted)
    field._remove.click()
    assert form.read().photo is None
    assert not form.is_modified()


def test_all_of_it_is_seen_in_the_narrowest_window(form: PersonForm) -> None:
    """Each kind of row is there, the button that takes the photo away too."""
    photo = photo_from_image(picture(30, 20))
    form.load(Dossier(portrait_of(1, 2, 3).draft, photo, portrait_of(1, 2, 3).relations))
    form.resize(38 * GRID, 400)
    form.show()
    body = form.widget()
    assert body is not None
    assert body.width() <= form.viewport().width()


def test_tab_goes_through_rows_where_they_stand_also_new_ones(form: PersonForm) -> None:
    form.load(Dossier(portrait_of(1, 2, 3).draft))
    rows = rows_of(form, "contact_points")
    rows._on_add_clicked()
    chain: list[QWidget] = [form._fields["given"].widgets[0]]
    while (following := chain[-1].nextInFocusChain()) is not chain[0]:
        chain.append(following)
    stops = [
        form._photo._paste,
        *(stop for row in rows.rows() for stop in row.stops()),
        rows._button,
        form._fields["do_not_contact"].widgets[0],
    ]
    assert len(stops) > 4 * len(rows.rows())
    assert [each for each in chain if each in stops] == stops


def test_the_wheel_scrolls_past_choices_and_chooses_nothing(form: PersonForm) -> None:
    form.load(Dossier(portrait_of(1, 2, 3).draft))
    form.show()
    for box in form.findChildren(QComboBox):
        turned = QWheelEvent(
            QPointF(5, 5),
            QPointF(box.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, turned)
    assert not form.is_modified()


def test_a_photo_is_dropped_as_a_file(form: PersonForm, tmp_path: Path) -> None:
    form.load(Dossier(PersonDraft(given="Ana")))
    file = tmp_path / "ana.png"
    file.write_bytes(as_bytes(picture(60, 60), "PNG"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    form._photo._take(data)
    assert form.read().photo == photo_from_image(QImage(str(file)))
    assert form.is_modified()


def test_all_fields_and_boxes_are_of_one_height(form: PersonForm) -> None:
    desk = form._desk
    ana = desk.run(dossiers.save, 0, portrait_of(1, 2, 3), Dossier()).result()
    form.load(dossiers.read(desk.reader, ana))
    fields = [*form.findChildren(QLineEdit), *form.findChildren(QComboBox)]
    alone = [each for each in fields if not isinstance(each.parent(), QComboBox | QAbstractSpinBox)]
    assert len(alone) > 10
    assert {each.sizeHint().expandedTo(each.minimumSize()).height() for each in alone} == {CLOSE_HEIGHT}
