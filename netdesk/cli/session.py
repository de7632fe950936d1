"""What every command shares: the options that may stand anywhere, the open desk, and errors in one sentence."""

from __future__ import annotations

import re
import socket
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import click

from netdesk import meeting, paths
from netdesk.cli.passphrases import Passphrases, key_of
from netdesk.clock import ShiftedClock, SystemClock, instant, today
from netdesk.core.listing import Shelf, SortBy
from netdesk.errors import InputError, KnownError, QueryError
from netdesk.services.desk import Desk, known

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Collection, Iterator, Sequence
    from concurrent.futures import Future
    from datetime import date
    from types import TracebackType

    from netdesk.clock import Clock
    from netdesk.store.key import Key
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

    P = ParamSpec("P")
T = TypeVar("T")

POKE = b"changed\n"
_LEFT_OUT = re.compile(r"""-(?:[("*]|([^\W\d]\w+)[:=<>])""")
_HELD = "\0"  # no word of a command line can have it


@dataclass(slots=True)
class Settings:
    """The options that may stand before or after the command."""

    data_dir: Path | None = None
    passphrase_file: str = ""
    as_json: bool = False
    instant: datetime | None = None


class Failure(click.ClickException):
    """An error the user can act on: its sentence alone, and exit code 1."""

    def show(self, file: object = None) -> None:
        """Print the sentence to standard error."""
        click.echo(self.message, err=True)


class Interrupted(Failure):
    """Ctrl+C: the exit code is that of a program ended by SIGINT."""

    exit_code = 130

    def __init__(self, done: str = "“netdesk history” says whether something was changed by then.") -> None:
        super().__init__(f"Stopped. {done}")


class Session:
    """One command on one desk."""

    def __init__(self, settings: Settings) -> None:
        """Find the folder. Raises OSError."""
        self.as_json = settings.as_json
        self.clock: Clock = SystemClock() if settings.instant is None else ShiftedClock(settings.instant)
        self.folder = paths.data_folder(settings.data_dir)
        self.passphrases = Passphrases(settings.passphrase_file)

    @cached_property
    def key(self) -> Key | None:
        """The key of an encrypted desk, out of the keyring or by its passphrase. Raises KnownError."""
        return key_of(self.folder, self.passphrases)

    @cached_property
    def desk(self) -> Desk:
        """The open desk. Raises KnownError and OSError."""
        return Desk(self.folder, self.clock, self.key)

    def __enter__(self) -> Session:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the desk, if it is open."""
        if "desk" in self.__dict__:
            self.desk.close()
            del self.desk

    @property
    def reader(self) -> Reader:
        """What queries read through."""
        return self.desk.reader

    @property
    def today(self) -> date:
        """The day it is for this command."""
        return today(self.clock)

    def change(self, verb: Callable[Concatenate[Store, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a verb, wait for it, and tell an open window."""
        return self.changed(self.desk.run(verb, *args, **kwargs))

    def changed(self, future: Future[T]) -> T:
        """Wait for a verb that is under way, and tell an open window."""
        result = future.result()
        if not poke(self.folder):
            self._follow()
        return result

    def _follow(self) -> None:
        """What an open window does after a change: keep the calendar file current, where it is wanted."""
        from netdesk.services import feed

        feed.refresh(self.reader, self.folder, self.clock.now())

    def person(self, words: tuple[str, ...], shelves: Collection[Shelf] = (Shelf.HERE,)) -> int:
        """The one person on ``shelves`` that the words of a command name. Raises NotFoundError, with the candidates."""
        from netdesk.services import people

        return people.find_one(self.reader, " ".join(words), shelves)

    def day(self, text: str, *, ahead: bool = False) -> date:
        """The day that an option names, a weekday being the last or ``ahead``. Raises BadParameter, a usage error."""
        from netdesk.services.lexicon import read_day

        try:
            return read_day(text, self.today, ahead=ahead)
        except InputError as error:
            raise click.BadParameter(str(error)) from error

    def found(self, words: tuple[str, ...]) -> Sequence[int]:
        """The ids of everyone, or of whom a query finds, by name or as it asks.

        Raises Failure, which points at the place of a mistake.
        """
        from netdesk.services import listing, queries

        text = " ".join(words)
        if not text.strip():
            return listing.ids(self.reader, None, SortBy.NAME)
        with pointing_into(text):
            parsed = queries.read(self.reader, text, self.today)
        sort = parsed.sort
        return listing.ids(self.reader, parsed, sort.by if sort else SortBy.NAME, sort is not None and sort.is_reversed)


@contextmanager
def pointing_into(text: str) -> Iterator[None]:
    """Show the place of a mistake in a query. Raises Failure."""
    from netdesk.cli.printing import width

    try:
        yield
    except QueryError as error:
        raise Failure(f"{error}\n  {text}\n  {' ' * width(text[: error.start])}^") from error


def poke(folder: Path) -> bool:
    """Tell the window that has this folder open that something changed; False where there is none."""
    point = meeting.known_point(folder)
    if point is None or not hasattr(socket, "AF_UNIX"):
        return False
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(1)
        line.connect(point)
        line.sendall(POKE)
        return True
    return False


class Folder(click.Path):
    """A folder of that name; an empty name, such as a script's unset variable, is not the folder one stands in."""

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        """Read it, else fail as a usage error."""
        if value == "":
            self.fail("No folder is named. Name one, or leave the option out to work on your own.", param, ctx)
        return super().convert(value, param, ctx)


class Instant(click.ParamType[datetime]):
    """A point in time such as 2026-11-22T08:00, in the user's zone where it names none."""

    name = "instant"

    def convert(self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Read ISO 8601, else fail as a usage error."""
        if isinstance(value, datetime):
            return value
        try:
            return instant(value)
        except (ValueError, OverflowError, OSError):
            self.fail(f"“{value}” is not an instant. Write it like 2026-11-22T08:00.", param, ctx)


def _keep(ctx: click.Context, param: click.Parameter, value: object) -> None:
    if value:
        setattr(ctx.ensure_object(Settings), str(param.name), value)


def common_options() -> list[click.Option]:
    """The options that every command has, and the program too."""
    shared: dict[str, Any] = {"callback": _keep, "expose_value": False}
    return [
        click.Option(
            ["--data-dir"],
            type=Folder(path_type=Path, file_okay=False),
            metavar="FOLDER",
            help="Work on this folder instead of your own.",
            **shared,
        ),
        click.Option(
            ["--passphrase-file"],
            metavar="FILE",
            help="Take the passphrase of an encrypted desk from a file, “-” for what is piped in.",
            **shared,
        ),
        click.Option(["--json", "as_json"], is_flag=True, help="Answer in JSON, for scripts.", **shared),
        click.Option(
            ["--now", "instant"],
            type=Instant(),
            metavar="INSTANT",
            help="Take this for the present, e.g. 2026-11-22T08:00.",
            **shared,
        ),
    ]


class Verb(click.Command):
    """A command that runs on an open desk, which it gets as its first argument."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The command's own parameters and those that all have."""
        return [*super().get_params(ctx), *common_options()]

    def invoke(self, ctx: click.Context) -> object:
        """Open the desk, run, close; turn what the user can act on into one sentence."""
        try:
            with Session(ctx.ensure_object(Settings)) as session:
                ctx.obj = session
                return super().invoke(ctx)
        except BrokenPipeError:
            raise
        except KeyboardInterrupt as error:
            raise Interrupted from error
        except KnownError as error:
            raise Failure(str(error)) from error
        except OSError as error:
            error.filename = error.filename or "The data folder"
            raise Failure(str(known(error))) from error
        except UnicodeEncodeError as error:
            raise Failure("A word or the folder's name holds bytes that are no text (UTF-8). Write it anew.") from error
        except Exception as error:
            explained = known(error)
            if isinstance(explained, KnownError):
                raise Failure(str(explained)) from error
            raise


class Asking(Verb):
    """A verb that takes a query: ``-tag:client`` and ``-(ana or li)`` are words of it, not options."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """See click."""
        end = args.index("--") if "--" in args else len(args)
        rest = super().parse_args(
            ctx, [*(_HELD + each if _is_left_out(each) else each for each in args[:end]), *args[end:]]
        )
        ctx.params["query_words"] = tuple(each.removeprefix(_HELD) for each in ctx.params.get("query_words") or ())
        return rest


def _is_left_out(word: str) -> bool:
    """Whether a word of the command line asks for all but something, by a field, a group, a quote or a wildcard."""
    found = _LEFT_OUT.match(word)
    if found is None or found[1] is None:
        return found is not None
    from netdesk.core.journal_fields import JOURNAL
    from netdesk.core.query_fields import PEOPLE

    return any(vocabulary.named(found[1]) for vocabulary in (PEOPLE, JOURNAL))
