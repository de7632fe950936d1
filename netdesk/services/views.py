"""Saved views: keeping a query under a name, in an order of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.views import View
from netdesk.errors import InputError, NotFoundError, QueryError
from netdesk.services import queries
from netdesk.store import listing, views

if TYPE_CHECKING:
    from datetime import date

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["View", "change", "count", "counted", "delete", "find", "listed", "move", "rename", "save", "unreadable"]


def listed(reader: Reader) -> list[View]:
    """All views in the user's order."""
    return views.listed(reader)


def find(reader: Reader, name: str) -> View:
    """The view of that name, letter case and accents aside. Raises NotFoundError."""
    found = views.named(reader, name)
    if found is None:
        raise NotFoundError(tr("There is no view “{name}”.").format(name=name))
    return found


def count(reader: Reader, view: View, day: date) -> int | None:
    """How many people a view shows as of a day; None where its query can no longer be read. One statement."""
    try:
        query = queries.read(reader, view.query, day, (view.name,))
    except QueryError:
        return None
    return listing.count(reader, query)


def unreadable(reader: Reader, day: date) -> list[tuple[View, str]]:
    """The views whose query can no longer be read, each with why."""
    found = []
    for view in listed(reader):
        try:
            queries.read(reader, view.query, day, (view.name,))
        except QueryError as error:
            found.append((view, str(error)))
    return found


def counted(store: Store, view: View) -> int | None:
    """The same where changes are made, today."""
    return count(store.as_reader(), view, today(store.clock))


def save(store: Store, name: str, query: str) -> int:
    """Keep a query under a new name, after the other views, and return the view's id. Raises InputError, QueryError."""
    view = _checked(store, View(0, name, query))
    with store.step(tr("Saved the view {name}").format(name=view.name), Area.VIEWS):
        return views.insert(store.connection, view.name, view.query)


def rename(store: Store, view_id: int, name: str) -> None:
    """Give a view another name; queries that name it as before no longer find it. Raises InputError, NotFoundError."""
    before = _stored(store, view_id)
    view = _checked(store, before._replace(name=name))
    with store.step(tr("Renamed the view {before} to {after}").format(before=before.name, after=view.name), Area.VIEWS):
        views.update(store.connection, view)


def change(store: Store, view_id: int, query: str) -> None:
    """Give a view another query. Raises InputError, NotFoundError, QueryError."""
    view = _checked(store, _stored(store, view_id)._replace(query=query))
    with store.step(tr("Changed the view {name}").format(name=view.name), Area.VIEWS):
        views.update(store.connection, view)


def move(store: Store, view_id: int, to: int) -> None:
    """Put a view at a place, counted from 0 among all; beyond the last is last. Raises NotFoundError."""
    view = _stored(store, view_id)
    order = [other.view_id for other in views.listed(store.as_reader()) if other.view_id != view_id]
    order.insert(max(0, to), view_id)
    with store.step(tr("Moved the view {name}").format(name=view.name), Area.VIEWS):
        views.arrange(store.connection, order)


def delete(store: Store, view_id: int) -> None:
    """Remove a view; the people in it stay. Raises NotFoundError."""
    view = _stored(store, view_id)
    with store.step(tr("Deleted the view {name}").format(name=view.name), Area.VIEWS):
        views.delete(store.connection, view_id)


def _stored(store: Store, view_id: int) -> View:
    found = next((view for view in views.listed(store.as_reader()) if view.view_id == view_id), None)
    if found is None:
        raise NotFoundError(tr("This view is no longer here."))
    return found


def _checked(store: Store, view: View) -> View:
    """A view fit to be stored. Raises InputError for its name, QueryError for its query."""
    name, query = " ".join(view.name.split()), view.query.strip()
    if not name:
        raise InputError(tr("A view needs a name."), "name")
    if not query:
        raise InputError(tr("A view needs a query: say in the search box whom it shows."), "query")
    reader = store.as_reader()
    namesake = views.named(reader, name)
    if namesake is not None and namesake.view_id != view.view_id:
        raise InputError(
            tr("There is a view “{name}” already. Choose another name.").format(name=namesake.name), "name"
        )
    queries.read(reader, query, today(store.clock), (name,))
    return View(view.view_id, name, query)
