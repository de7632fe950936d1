"""The language that sentences are said in: English, as they stand in the code, until the window brings another.

The command line brings none: its words are for scripts too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Key = TypeVar("_Key")
ENGLISH = "en"
_look_up: Callable[[str, str], str] | None = None
_code = ENGLISH
_group: Callable[[int], str] | None = None


def speak_with(look_up: Callable[[str, str], str] | None, code: str = ENGLISH) -> None:
    """Say from now on what ``look_up`` gives for an English sentence and its comment; None is English again.

    ``code`` is the language's, of ISO 639-1.
    """
    global _look_up, _code
    _look_up, _code = look_up, code


def group_with(group: Callable[[int], str] | None) -> None:
    """Write numbers from now on as ``group`` does; None is as the language spoken does."""
    global _group
    _group = group


def code() -> str:
    """The language spoken: ``en``, ``fr``."""
    return _code


def tr(sentence: str, comment: str = "") -> str:
    """A sentence in the language spoken, its placeholders still in it.

    ``comment`` tells apart what is one word in English and two in another language.
    """
    return sentence if _look_up is None else _look_up(sentence, comment)


def marked(words: str) -> str:
    """Words as they are, for ``tr`` to translate where they are said: what is made before the language is known."""
    return words


def grouped(number: int) -> str:
    """A number with its thousands apart, as the user's system or else the language spoken writes it: ``10,000``."""
    if _group is not None:
        return _group(number)
    said = f"{number:,}"
    return said if _code == ENGLISH else said.replace(",", "\N{NARROW NO-BREAK SPACE}")


def counted(number: int, one: str, many: str) -> str:
    """So many of something, of the two ``marked`` ways to say it: ``{count} person``, ``{count} people``.

    Which of the two is said of 0, 1 and 2 is the language's, see ``is_one``.
    """
    return tr(one if is_one(number) else many).format(count=grouped(number))


def is_one(number: float) -> bool:
    """Whether so many are said as one: of 0 and 1.9 that is so in French and not in English."""
    return abs(number) < 2 if _code == "fr" else number == 1


def labelled(label: str, text: str) -> str:
    """What something is called before what there is to say of it: ``Promised: the venue list``."""
    return tr("{label}: {text}").format(label=label, text=text)


class Words(dict[_Key, str]):
    """Words for the members of a set, each ``marked``; looked up by ``[]``, they are in the language spoken."""

    def __getitem__(self, key: _Key) -> str:
        return tr(super().__getitem__(key))

    def get(self, key: _Key, default: str = "") -> str:  # type: ignore[override]
        """The words for ``key``, in the language spoken too; ``default`` where there are none."""
        return self[key] if key in self else default  # noqa: SIM401 as this is what get is made of
