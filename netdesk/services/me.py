"""Me: my name, city and positions, and the addresses that calendars and mail know me by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.keys import contact_key
from netdesk.core.language import tr
from netdesk.core.own_facts import OwnFacts
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.errors import InputError
from netdesk.services.organizations import check_time
from netdesk.store import organizations, settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.own_facts import OwnPosition
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_ADDRESSES = "my_addresses"
_NAME, _CITY = "my_name", "my_city"


def facts(reader: Reader) -> OwnFacts:
    """My name, my city, and where I work and worked."""
    stated = settings.read(reader)
    return OwnFacts(stated.get(_NAME, ""), stated.get(_CITY, ""), tuple(organizations.own_positions(reader)))


def set_facts(store: Store, wanted: OwnFacts) -> None:
    """Make these all the facts of me; an organization that is not known yet is added. Raises InputError."""
    before = facts(store.as_reader())
    wanted = replace(
        wanted,
        name=" ".join(wanted.name.split()),
        city=" ".join(wanted.city.split()),
        positions=tuple(_checked(each) for each in wanted.positions),
    )
    if (wanted.name, wanted.city, set(wanted.positions)) == (before.name, before.city, set(before.positions)):
        return
    with store.step(tr("Changed what I am"), Area.SETTINGS, Area.PEOPLE, Area.IDENTITY):
        write_facts(store, wanted)


def write_facts(store: Store, wanted: OwnFacts) -> None:
    """The same inside the step of another verb, as they are."""
    settings.write(store.connection, {_NAME: wanted.name, _CITY: wanted.city})
    if set(wanted.positions) != set(organizations.own_positions(store.as_reader())):
        organizations.set_own_positions(store.connection, wanted.positions)


def _checked(position: OwnPosition) -> OwnPosition:
    organization = " ".join(position.organization.split())
    if not organization:
        raise InputError(tr("A position of mine needs an organization."), "positions")
    check_time(position.start, position.end, "positions")
    return replace(position, organization=organization, title=" ".join(position.title.split()))


def addresses(reader: Reader) -> list[str]:
    """My e-mail addresses, as I wrote them."""
    return settings.read(reader).get(_ADDRESSES, "").split()


def set_addresses(store: Store, given: Iterable[str]) -> None:
    """Make these all my addresses; nothing happens where they are already. Raises InputError."""
    wanted = [address.strip(" ,;<>") for address in given]
    wanted = list(dict.fromkeys(address for address in wanted if address))
    for address in wanted:
        if "@" not in address.strip("@") or len(address.split()) > 1:
            raise InputError(
                tr("“{address}” is no e-mail address. Write it like me@example.org.").format(address=address),
                "addresses",
            )
    if wanted == addresses(store.as_reader()):
        return
    with store.step(tr("Changed my addresses"), Area.SETTINGS):
        settings.write(store.connection, {_ADDRESSES: "\n".join(wanted)})


def keys(reader: Reader) -> list[str]:
    """The contact keys of my addresses, see core/keys.py."""
    return [contact_key(ContactPoint(ContactKind.EMAIL, address)) for address in addresses(reader)]
