"""What the database runs into reaches the user as a sentence."""

import apsw
import peewee
import pytest

from netdesk.errors import StoreError
from netdesk.store.failures import explained


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (apsw.CorruptError("x"), "is damaged"),
        (apsw.NotADBError("x"), "is damaged"),
        (apsw.FullError("x"), "disk is full"),
        (apsw.BusyError("x"), "still writing"),
        (apsw.ReadOnlyError("x"), "may not be written"),
        (apsw.IOError("x"), "cannot be read or written"),
        (apsw.CantOpenError("x"), "cannot be read or written"),
    ],
)
def test_each_trouble_has_its_sentence(error, words):
    found = explained(error)
    assert isinstance(found, StoreError)
    assert words in str(found)
    wrapped = peewee.OperationalError("x")
    wrapped.__cause__ = error
    assert str(explained(wrapped)) == str(found)


@pytest.mark.parametrize("error", [apsw.SQLError("x"), ValueError("x"), peewee.OperationalError("x")])
def test_a_bug_stays_a_bug(error):
    assert explained(error) is None
