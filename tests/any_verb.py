"""Any verb of the services with any arguments: values made from the types of its parameters, ids of what is stored."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, ForwardRef, NamedTuple, Union, get_args, get_origin

import apsw

from netdesk import services
from netdesk.services import nudges

if TYPE_CHECKING:
    from random import Random
    from types import ModuleType

    from netdesk.store.store import Store

TODAY = date(2026, 11, 22)
NOT_VERBS = {
    "backups", "check", "encryption", "identity_files", "imports", "outlook", "sample", "sample_identity",
    "sample_reach", "source_cards", "tables", "undo", "vault",
}  # fmt: skip
"""Modules whose functions write files, read them, or are steps of another kind."""
PARTS = {
    "surfaces.insert", "reviews.settle_review", "reactions.settle_yearly", "people.add_many", "people.named",
    "me.write_facts", "rules.adopt", "rules.look", "interactions.title", "exchanges.title",
    "promises.title", "views.counted",
}  # fmt: skip
"""Parts of verbs, and those that need a file or write down what no undo is meant to take back."""
TEXTS = (
    "", " ", "Ana Horvat", "mentor", "client", "a\0b", "line\r\nline\u2028", "\u202egnp", "e\u0301", "\u200b",
    "👨‍👩‍👧‍👦", "İstanbul", "=1+1", "'; DROP TABLE person --", "<b>x</b>", "tag:client", "last>90d", "weekly",
)  # fmt: skip
_TABLES = {
    "other": "person", "one": "person", "kept": "person", "people": "person", "ids": "person", "by": "person",
    "introduced_by": "person", "text": "surface_text", "goal": "progression_goal", "point": "agenda_point",
    "note": "guarded_note",
}  # fmt: skip
_SAID = {
    "quarter": ("2026-Q3", "2026-Q4"),
    "texts": ("changed", "missed", "next", "notes"),
    "rrule": ("", "FREQ=DAILY", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=YEARLY"),
    "zone": ("", "Pacific/Apia"),
    "reviews": ("topics", "rules"),
    **dict.fromkeys(("start", "end", "met_on"), ("", "2020", "2024-02-29")),
    "on": ("2026-11-22",),
}


class Verb(NamedTuple):
    """A verb, as it is told: ``people.edit``."""

    name: str
    act: Callable[..., object]


def all_verbs() -> list[Verb]:
    """Every public function of the services that takes the store first, by name."""
    found = []
    for each in pkgutil.iter_modules(services.__path__):
        module = importlib.import_module(f"netdesk.services.{each.name}")
        for name, act in vars(module).items():
            is_own = inspect.isfunction(act) and act.__module__ == module.__name__ and not name.startswith("_")
            if is_own and each.name not in NOT_VERBS and next(iter(inspect.signature(act).parameters), "") == "store":
                found.append(Verb(f"{each.name}.{name}", act))
    return sorted(verb for verb in found if verb.name not in PARTS)


class Maker:
    """Makes arguments for verbs on one store."""

    def __init__(self, random: Random, store: Store) -> None:
        self._random = random
        self._store = store

    def arguments(self, verb: Verb) -> dict[str, Any]:
        """Arguments of the types that the verb asks for; what may be left out sometimes is."""
        noun = verb.name.partition(".")[0]
        asked = list(inspect.signature(verb.act).parameters.values())[1:]
        names = _names_of(importlib.import_module(verb.act.__module__))
        return {
            each.name: self._value(_resolved(each.annotation, names), each.name, noun, names)
            for each in asked
            if each.default is inspect.Parameter.empty or self._random.random() < 0.5
        }

    def _value(self, kind: Any, name: str, noun: str, names: dict[str, Any]) -> Any:
        kind = _resolved(kind, names)
        around, inner = get_origin(kind), get_args(kind)
        if around in (Union, UnionType):
            return self._value(self._random.choice(inner), name, noun, names)
        if isinstance(around, type) and issubclass(around, Mapping):
            keys = [self._value(inner[0], name, noun, names) for _ in range(self._random.randrange(3))]
            return {key: self._value(inner[1], "", noun, names) for key in keys}
        if around is tuple and inner[-1] is not Ellipsis:
            return tuple(self._value(each, name, noun, names) for each in inner)
        if isinstance(around, type) and issubclass(around, Iterable):
            many = [self._value(inner[0], name, noun, names) for _ in range(self._random.choice((0, 1, 1, 2, 3)))]
            return many if around not in (tuple, frozenset, set) else around(many)
        if isinstance(kind, type) and (is_dataclass(kind) or hasattr(kind, "_fields")):
            return self._record(kind)
        return self._plain(kind, name, noun)

    def _plain(self, kind: type, name: str, noun: str) -> Any:
        pick = self._random
        if kind is NoneType:
            return None
        if issubclass(kind, Enum):
            return pick.choice(list(kind))
        if kind is bool:
            return pick.random() < 0.5
        if kind is int:
            return self._number(name, noun)
        if issubclass(kind, date) and not issubclass(kind, datetime):
            return TODAY + timedelta(pick.choice((0, -1, 1, 30, -400, 300)))
        made = {float: 2.5, bytes: b"xx", time: time(9, 30), datetime: datetime(2026, 11, 1, tzinfo=UTC)}
        return made[kind] if kind in made else self._text(name)

    def _number(self, name: str, noun: str) -> int:
        if name in ("level", "closeness", "cadences"):
            return self._random.randint(1, 5)
        if name == "days_off":
            return self._random.randrange(7)
        what = name.removesuffix("_id").removesuffix("_ids")
        table = "organization" if noun == "organizations" and what in ("kept", "other") else _TABLES.get(what, what)
        if what == name and name not in _TABLES:
            return self._random.choice((1, 2, 30, 365))
        try:
            stored = [row[0] for row in self._store.connection.execute(f"SELECT id FROM {table}")]
        except apsw.SQLError:
            stored = []
        return self._random.choice([*stored, 99999] if self._random.random() < 0.1 else stored or [1])

    def _text(self, name: str) -> str:
        if name == "key":
            due = nudges.today(self._store.as_reader(), self._store.clock.now(), include_all=True)
            return str(self._random.choice(due).key) if due else ""
        if name in _SAID:
            return self._random.choice(_SAID[name])
        return f"w{self._random.randrange(100)}" if self._random.random() < 0.5 else self._random.choice(TEXTS)

    def _record(self, kind: type) -> Any:
        if is_dataclass(kind):
            parts = [
                (each.name, each.type, each.default is each.default_factory is MISSING)
                for each in fields(kind)
                if each.init
            ]
        else:
            defaults = kind._field_defaults  # type: ignore[attr-defined]
            parts = [(name, hint, name not in defaults) for name, hint in kind.__annotations__.items()]
        names, noun = _names_of(importlib.import_module(kind.__module__)), kind.__module__.rpartition(".")[2]
        given = {
            name: self._value(hint, name, noun, names)
            for name, hint, is_needed in parts
            if is_needed or self._random.random() < 0.4
        }
        return kind(**given)


def _names_of(module: ModuleType) -> dict[str, Any]:
    """What the annotations of a module may name, also what it imports for its types alone."""
    found: dict[str, Any] = {}
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.ImportFrom) and node.module:
            origin = importlib.import_module(node.module)
            found |= {name.asname or name.name: getattr(origin, name.name, None) for name in node.names}
    return found | vars(module)


def _resolved(kind: Any, names: dict[str, Any]) -> Any:
    if isinstance(kind, ForwardRef):
        kind = kind.__forward_arg__
    return eval(kind, names) if isinstance(kind, str) else kind
