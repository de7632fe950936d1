"""What SQLite's errors mean for the user, in a sentence."""

from __future__ import annotations

import apsw

from netdesk.core.language import marked, tr
from netdesk.errors import StaleError, StoreError

_SENTENCES: tuple[tuple[tuple[type[apsw.Error], ...], str], ...] = (
    (
        (apsw.CorruptError, apsw.NotADBError),
        marked(
            "The database is damaged. Bring a backup back with “netdesk restore”, or move the file away to start empty."
        ),
    ),
    ((apsw.FullError,), marked("The disk is full, so nothing was changed. Make room and try again.")),
    (
        (apsw.BusyError, apsw.LockedError),
        marked("Another netdesk is still writing, so nothing was changed. Try again when it has finished."),
    ),
    (
        (apsw.ReadOnlyError, apsw.PermissionsError),
        marked(
            "The database may not be written to, so nothing was changed. Change the permissions of it and its folder."
        ),
    ),
    (
        (apsw.CantOpenError, apsw.IOError),
        marked(
            "The database cannot be read or written. See whether its folder is there, its disk is "
            "sound and has room, and both may be written to."
        ),
    ),
)


def explained(error: BaseException) -> StoreError | None:
    """The error to show in place of one that SQLite raised; None where it is not the database's own trouble."""
    error = _raised(error)
    if is_of_a_lost_table(error):
        return StoreError(tr(_SENTENCES[0][1]))
    return next((StoreError(tr(sentence)) for kinds, sentence in _SENTENCES if isinstance(error, kinds)), None)


def removed_meanwhile(error: BaseException) -> StaleError | None:
    """The error to show where a verb leans on a row that is gone, as another window or the command line took it away
    after it was shown; None for any other error.
    """
    error = _raised(error)
    if not isinstance(error, apsw.ConstraintError) or str(error) != "FOREIGN KEY constraint failed":
        return None
    return StaleError(
        tr("Somebody or something that this is about was removed meanwhile, so nothing was changed. Look anew.")
    )


def _raised(error: BaseException) -> BaseException:
    """What SQLite raised, where something else wraps it."""
    if isinstance(error, SystemError):  # APSW's, where what failed is closed and that fails too
        error = error.__cause__ or error
    if type(error).__module__ == "peewee":  # not imported for this: it wraps what SQLite raised at a commit
        error = error.__cause__ or error.__context__ or error
    return error


def is_of_a_lost_table(error: BaseException) -> bool:
    """Whether a table of ours is gone from the database."""
    return isinstance(error, apsw.SQLError) and str(error).startswith("no such table")
