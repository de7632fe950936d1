"""The errors netdesk expects and can explain. Anything else that is raised is a bug.

KnownError                what happened and what to do, in words for the user
├── InputError            a value the user gave cannot be used; ``field`` says which one
├── QueryError            a query cannot be read; ``start`` and ``end`` point at the place
├── NotFoundError         no such person, file or step
├── FileError             a file cannot be read or written; names the file
├── StaleError            what a change was prepared on has changed meanwhile
├── UndoError             a step cannot be undone or redone, and what stands in the way
├── LockedError           what is sealed is asked for before the passphrase was given
└── StoreError            the database is damaged, newer than this netdesk, locked or not ours
    └── DamagedError      the database is the user's own and can no longer be read
"""


class KnownError(Exception):
    """Something outside netdesk's code is wrong; the message says what to do about it."""


class InputError(KnownError):
    """A value cannot be used. ``field`` is the name of the draft's field it belongs to."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class QueryError(KnownError):
    """A query cannot be read. ``start`` and ``end`` are character offsets into its text."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.start = start
        self.end = end


class NotFoundError(KnownError):
    """What was asked for does not exist."""


class FileError(KnownError):
    """A file cannot be read or written."""


class StaleError(KnownError):
    """What a change was prepared on is no longer as it was."""


class UndoError(KnownError):
    """A step cannot be undone or redone."""


class StoreError(KnownError):
    """The database cannot be opened or trusted."""


class DamagedError(StoreError):
    """The database is the user's own and can no longer be read."""


class LockedError(KnownError):
    """What is sealed cannot be read before the passphrase is given."""
