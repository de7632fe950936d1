"""Me: the addresses that calendars and mail know me by, so that I am not taken for somebody I met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.keys import contact_key
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.errors import InputError
from netdesk.store import settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_ADDRESSES = "my_addresses"


def addresses(reader: Reader) -> list[str]:
    """My e-mail addresses, as I wrote them."""
    return settings.read(reader).get(_ADDRESSES, "").split()


def set_addresses(store: Store, given: Iterable[str]) -> None:
    """Make these all my addresses; nothing happens where they are already. Raises InputError."""
    wanted = [address.strip(" ,;<>") for address in given]
    wanted = list(dict.fromkeys(address for address in wanted if address))
    for address in wanted:
        if "@" not in address.strip("@") or len(address.split()) > 1:
            raise InputError(f"“{address}” is no e-mail address. Write it like me@example.org.", "addresses")
    if wanted == addresses(store.as_reader()):
        return
    with store.step("Changed my addresses", Area.SETTINGS):
        settings.write(store, {_ADDRESSES: "\n".join(wanted)})


def keys(reader: Reader) -> list[str]:
    """The contact keys of my addresses, see core/keys.py."""
    return [contact_key(ContactPoint(ContactKind.EMAIL, address)) for address in addresses(reader)]
