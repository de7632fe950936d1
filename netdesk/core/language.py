"""The language that sentences are said in: English, as they stand in the code, until the window brings another.

The command line brings none: its words are for scripts too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Key = TypeVar("_Key")
_look_up: Callable[[str, str], str] | None = None


def speak_with(look_up: Callable[[str, str], str] | None) -> None:
    """Say from now on what ``look_up`` gives for an English sentence and its comment; None is English again."""
    global _look_up
    _look_up = look_up


def tr(sentence: str, comment: str = "") -> str:
    """A sentence in the language spoken, its placeholders still in it.

    ``comment`` tells apart what is one word in English and two in another language.
    """
    return sentence if _look_up is None else _look_up(sentence, comment)


def marked(words: str) -> str:
    """Words as they are, for ``tr`` to translate where they are said: what is made before the language is known."""
    return words


class Words(dict[_Key, str]):
    """Words for the members of a set, each ``marked``; looked up by ``[]``, they are in the language spoken."""

    def __getitem__(self, key: _Key) -> str:
        return tr(super().__getitem__(key))
