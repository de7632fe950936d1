"""What can be done with the people selected: an action with its key for each, for keyboard, menus and buttons alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from netdesk.core.language import grouped
from netdesk.ui.closeness_menu import add_closeness_keys, closeness_actions, closeness_menu
from netdesk.ui.kit.actions import add_action

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from netdesk.core.cadence import Cadence
    from netdesk.core.people import RelationClass
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer


class PeopleVerbs(QObject):
    """The verbs of one page. ``targets`` gives the ids of those concerned, ``view`` is where bare keys work.

    ``log_asked`` carries person ids, ``merge_asked`` two of them, ``told`` what is to be said of something that is no
    step.
    """

    log_asked = Signal(object)
    edit_asked = Signal()
    told = Signal(str)
    merge_asked = Signal(object)

    def __init__(self, desk: Desk, doer: Doer, targets: Callable[[], list[int]], page: QWidget, view: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._doer = doer
        self.targets = targets
        self._page = page
        self.closeness = closeness_menu(page, closeness_actions(page, self.state_closeness))
        add_closeness_keys(view, self.state_closeness)
        add = partial(add_action, view)
        self.edit = add(self.tr("Edit …"), self.edit_asked.emit, icon="edit", keys=["E", "F2"])
        self.log = add(self.tr("Log a contact …"), self._log, icon="log", keys=["L"])
        self.cadence = add(self.tr("Cadence …"), self.ask_cadence, icon="repeat", keys=["C"])
        self.tags = add(self.tr("Tags …"), self.ask_tags, icon="tag", keys=["T"])
        self.organization = add(self.tr("Organization …"), self.ask_organization, icon="organization", keys=["O"])
        self.leave_alone = add(
            self.tr("Do not contact"), self.toggle_contact, icon="do-not-contact", keys=["Ctrl+Shift+D"]
        )
        self.merge = add(self.tr("Merge two people …"), self._merge, icon="merge", keys=["Ctrl+M"])
        self.copy_emails = add(self.tr("Copy e-mail addresses"), self._copy_emails, icon="copy", keys=["Ctrl+C"])
        self.copy_text = add(self.tr("Copy as text"), self._copy_text, icon="note", keys=["Ctrl+Shift+C"])
        self.copy_link = add(self.tr("Copy link"), self._copy_link, icon="link")
        self.archive = add(self.tr("Archive"), self._archive, icon="archive", keys=["Ctrl+Shift+A"])
        self.restore = add(self.tr("Restore"), self._restore, icon="undo", keys=["Ctrl+Shift+R"])
        self.delete = add(self.tr("Delete"), self._delete, icon="trash", keys=["Del"])

    def state_closeness(self, level: int | None) -> None:
        """State how close they are."""
        from netdesk.services import people

        self._do(people.state_closeness, level)

    def ask_cadence(self) -> None:
        """Ask how often to be in touch with them."""
        from netdesk.services import cadences, people
        from netdesk.ui.cadence_dialog import CadenceDialog

        ids = self.targets()
        if not ids:
            return
        profile = people.profile(self._desk.reader, ids[0])
        dialog = CadenceDialog([profile.draft.name] * len(ids), profile.cadence, profile.cadence_from, self._page)

        def choose(cadence: Cadence | None) -> None:
            self._doer.do(cadences.set_for_people, ids, cadence)

        dialog.cadence_chosen.connect(choose)
        dialog.default_chosen.connect(lambda: self._doer.do(cadences.clear_for_people, ids))
        dialog.open()

    def ask_tags(self) -> None:
        """Ask for their tags."""
        from netdesk.services import selection
        from netdesk.ui.tags_dialog import TagsDialog

        if ids := self.targets():
            counts = selection.tag_counts(self._desk.reader, ids)
            dialog = TagsDialog(self.who(ids), len(ids), counts, self._page)
            dialog.chosen.connect(lambda added, removed: self._doer.do(selection.change_tags, ids, added, removed))
            dialog.open()

    def ask_organization(self) -> None:
        """Ask where they work now."""
        from netdesk.services import selection
        from netdesk.ui.organization_dialog import OrganizationDialog

        if ids := self.targets():
            names = selection.organizations(self._desk.reader)
            dialog = OrganizationDialog(self.who(ids), names, self._page)
            dialog.chosen.connect(lambda name: self._doer.do(selection.set_organization, ids, name))
            dialog.open()

    def set_class(self, name: RelationClass, is_of: bool) -> None:
        """Say that they are of a relation class, or that they are not."""
        from netdesk.services import selection

        self._do(selection.set_class, name, is_of)

    def toggle_contact(self) -> None:
        """Leave them alone, or where all of them are already, no longer."""
        from netdesk.services import selection

        if ids := self.targets():
            is_off = selection.left_alone_count(self._desk.reader, ids) == len(ids)
            self._doer.do(selection.set_do_not_contact, ids, not is_off)

    def _do(self, verb: Callable[..., Any], *args: object) -> None:
        if ids := self.targets():
            self._doer.do(verb, ids, *args)

    def who(self, ids: list[int]) -> str:
        """Their name, or how many they are."""
        from netdesk.services import listing

        if len(ids) > 1:
            return self.tr("{count} people").format(count=grouped(len(ids)))
        return next((row.name for row in listing.rows(self._desk.reader, ids)), "")

    def _log(self) -> None:
        if ids := self.targets():
            self.log_asked.emit(ids)

    def _merge(self) -> None:
        ids = self.targets()
        if len(ids) == 2:
            self.merge_asked.emit(ids)
        else:
            self.told.emit(self.tr("Select the two people that are to become one"))

    def _archive(self) -> None:
        from netdesk.services import shelf

        self._do(shelf.archive)

    def _restore(self) -> None:
        from netdesk.services import shelf

        self._do(shelf.restore)

    def _delete(self) -> None:
        """Into the bin; out of it for good where they are all there already."""
        from netdesk.core.listing import Shelf
        from netdesk.services import people, shelf

        if ids := self.targets():
            is_last = set(shelf.counts(self._desk.reader, ids)) == {Shelf.BINNED}
            self._doer.do(people.delete if is_last else shelf.discard, ids)

    def _copy_emails(self) -> None:
        from PySide6.QtGui import QGuiApplication

        from netdesk.services import selection

        ids = self.targets()
        found = selection.emails(self._desk.reader, ids)
        if not ids:
            return
        if not found:
            self.told.emit(self.tr("There is no e-mail address to copy."))
            return
        QGuiApplication.clipboard().setText(", ".join(address for _, address in found))
        missing = len(ids) - len(found)
        one = self.tr("Copied {address}").format(address=found[0][1])
        words = one if len(found) == 1 else self.tr("Copied {count} e-mail addresses").format(count=grouped(len(found)))
        lacking = self.tr("; {count} without one").format(count=grouped(missing)) if missing else ""
        self.told.emit(f"{words}{lacking}")

    def _copy_text(self) -> None:
        from PySide6.QtGui import QGuiApplication

        from netdesk.ui.people_transfer import PeopleMime

        if ids := self.targets():
            QGuiApplication.clipboard().setMimeData(PeopleMime(self._desk, ids))
            self.told.emit(self.tr("Copied {who}").format(who=self.who(ids)))

    def _copy_link(self) -> None:
        from PySide6.QtGui import QGuiApplication

        from netdesk.services import links

        if ids := self.targets():
            QGuiApplication.clipboard().setText("\n".join(links.of_people(self._desk.reader, ids)))
            self.told.emit(self.tr("Copied the link to {who}").format(who=self.who(ids)))
