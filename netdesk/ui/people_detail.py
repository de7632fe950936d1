"""The right half of People: a profile to read, or the editor; not there while it is about nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from netdesk.core.change import Change
    from netdesk.core.dossier import Dossier
    from netdesk.core.people import PersonDraft
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.person_editor import PersonEditor
    from netdesk.ui.profile_view import ProfileView

TIMELINE = 100


class PeopleDetail(QStackedWidget):
    """Reads and edits one person. ``added`` carries the id of somebody new; ``edited``: the editor was closed."""

    log_asked = Signal(int)
    cadence_asked = Signal(int)
    added = Signal(int)
    edited = Signal()
    close_asked = Signal()
    person_asked = Signal(int)
    organization_asked = Signal(str)
    act_asked = Signal(str)
    query_asked = Signal(str)
    agenda_asked = Signal(int)
    private_asked = Signal(int)
    brief_asked = Signal(int)

    def __init__(self, desk: Desk, doer: Doer, asker: Asker) -> None:
        super().__init__()
        self._desk = desk
        self._doer = doer
        self._asker = asker
        self._menu: QMenu | None = None
        self._person_id = 0
        self._profile: ProfileView | None = None
        self._editor: PersonEditor | None = None
        self._nobody = QWidget()
        self._limit = TIMELINE
        self.addWidget(self._nobody)
        self.hide()
        # Held-down arrow keys pass many people by: only who is still current a moment later is read.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_soon_timeout)

    def set_closeness_menu(self, menu: QMenu) -> None:
        """What the profile's Closeness button opens."""
        self._menu = menu

    @property
    def person_id(self) -> int:
        """Whom the right half is about; 0 for nobody, or for somebody who is being added."""
        return self._person_id

    def is_editing(self) -> bool:
        """Whether the editor is open."""
        return self._editor is not None and self.currentWidget() is self._editor

    def has_changes(self) -> bool:
        """Whether the editor holds something that is not saved."""
        return self._editor is not None and self.is_editing() and self._editor.is_modified()

    def show_person(self, person_id: int) -> None:
        """Show somebody's profile, nobody's for 0."""
        if person_id != self._person_id:
            self._limit = TIMELINE
        self._person_id = person_id
        self._soon.start()

    def edit(self, person_id: int, name: str = "") -> None:
        """Open the editor; 0 is for somebody new, who may be called ``name``. Raises NotFoundError."""
        from netdesk.core.dossier import Dossier
        from netdesk.services import dossiers

        dossier = dossiers.read(self._desk.reader, person_id) if person_id else Dossier(_named(name))
        self._soon.stop()
        self._person_id = person_id
        editor = self._editor_widget()
        editor.load(person_id, dossier)
        self._put(editor)

    def leave_then(self, then: Callable[[], object]) -> None:
        """Go on to ``then``, once nothing is unsaved."""
        if self._editor is not None and self.is_editing():
            self._editor.leave_then(then)
        else:
            then()

    def apply_change(self, change: Change) -> None:
        """Show the person anew if ``change`` concerns them."""
        concerned = change.concerns(
            Area.PEOPLE, Area.INTERACTIONS, Area.PROMISES, Area.CADENCES, Area.NOTES, Area.MILESTONES, Area.NUDGES
        )
        is_theirs = not change.ids or self._person_id in change.ids
        if concerned and is_theirs and self._person_id:
            if self.is_editing():
                self._note_stored()
            else:
                self._soon.start()

    def _note_stored(self) -> None:
        """Tell the editor what is stored by now. Whoever was deleted stays in it until it is left."""
        from netdesk.services import dossiers

        try:
            stored = dossiers.read(self._desk.reader, self._person_id)
        except NotFoundError:
            self._editor_widget().note_gone()
        else:
            self._editor_widget().note_stored(stored)

    def _put(self, widget: QWidget) -> None:
        self.setCurrentWidget(widget)
        self.setVisible(widget is not self._nobody)

    def _show_earlier(self) -> None:
        """Show as much of the timeline again as is shown."""
        self._limit += TIMELINE
        self._on_soon_timeout()

    def _on_soon_timeout(self) -> None:
        if not self._person_id:
            self._put(self._nobody)
            return
        from netdesk.services import portraits

        try:
            portrait = portraits.read(self._desk.reader, self._person_id, self._limit, self._desk.clock.now())
        except NotFoundError:
            self._person_id = 0
            self._put(self._nobody)
            return
        view = self._profile_widget()
        view.show_portrait(portrait, today(self._desk.clock))
        self._put(view)

    def _on_editor_save_asked(self, person_id: int, edited: Dossier, seen: Dossier) -> None:
        from netdesk.services import dossiers

        editor = self._editor_widget()

        def saved(saved_id: int) -> None:
            if not person_id:
                self.added.emit(saved_id)
            editor.saved(saved_id)

        self._doer.do(dossiers.save, person_id, edited, seen, then=saved, refused=editor.refuse, ended=editor.go_on)

    def _on_editor_left(self, person_id: int) -> None:
        self._put(self._profile if self._profile is not None and person_id else self._nobody)
        self.show_person(person_id)
        self.edited.emit()

    def _profile_widget(self) -> ProfileView:
        if self._profile is None:
            from netdesk.ui.profile_view import ProfileView

            self._profile = ProfileView()
            if self._menu is not None:
                self._profile.set_closeness_menu(self._menu)
            self._profile.log_asked.connect(self.log_asked)
            self._profile.cadence_asked.connect(self.cadence_asked)
            self._profile.edit_asked.connect(self.edit)
            self._profile.earlier_asked.connect(self._show_earlier)
            self._profile.close_asked.connect(self.close_asked)
            self._profile.person_asked.connect(self.person_asked)
            self._profile.organization_asked.connect(self.organization_asked)
            self._profile.act_asked.connect(self.act_asked)
            self._profile.query_asked.connect(self.query_asked)
            self._profile.agenda_asked.connect(self.agenda_asked)
            self._profile.private_asked.connect(self.private_asked)
            self._profile.brief_asked.connect(self.brief_asked)
            self.addWidget(self._profile)
        return self._profile

    def _editor_widget(self) -> PersonEditor:
        if self._editor is None:
            from netdesk.ui.person_editor import PersonEditor

            self._editor = PersonEditor(self._desk, self._asker)
            self._editor.save_asked.connect(self._on_editor_save_asked)
            self._editor.left.connect(self._on_editor_left)
            self.addWidget(self._editor)
        return self._editor


def _named(name: str) -> PersonDraft:
    """Somebody of whom a name was typed, as one types when looking for it."""
    from string import capwords

    from netdesk.core.people import PersonDraft

    given, _, family = (capwords(name) if name.islower() else name.strip()).partition(" ")
    return PersonDraft(given=given, family=family.strip())
