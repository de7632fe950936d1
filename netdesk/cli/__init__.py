"""The command line: the same verbs as the window, without the window and without its libraries."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING

import click

from netdesk import __version__
from netdesk.cli.session import Failure, common_options

if TYPE_CHECKING:
    from collections.abc import Iterator

# In the order of a day's use; each is imported when it is asked for.
_COMMANDS = {
    "today": "today.today",
    "log": "interactions.log",
    "met": "interactions.met",
    "capture": "interactions.capture_",
    "give": "exchanges.give",
    "received": "exchanges.received",
    "ask": "exchanges.ask",
    "exchanges": "exchanges.exchanges_",
    "promise": "promises.promise",
    "promises": "promises.promises_",
    "remind": "reminders.remind",
    "snooze": "reminders.snooze",
    "done": "reminders.done",
    "dismiss": "reminders.dismiss",
    "pause": "reminders.pause",
    "resume": "reminders.resume",
    "nudges": "reminders.nudges_",
    "load": "load.load_",
    "feed": "feed.feed_",
    "news": "news.news_",
    "offers": "offers.offers_",
    "ideas": "offers.ideas_",
    "introductions": "introductions.introductions_",
    "ledger": "introductions.ledger_",
    "witness": "recommendations.witness",
    "recommendations": "recommendations.recommendations_",
    "people": "people.people",
    "person": "people.person",
    "organization": "organizations.organization",
    "journal": "interactions.journal",
    "reach": "appearances.reach",
    "agenda": "secrecy.agenda",
    "private": "secrecy.private",
    "passphrase": "secrecy.passphrase",
    "rules": "rules.rules_",
    "sheet": "sheets.sheet",
    "tick": "sheets.tick",
    "identity": "identity.identity",
    "theme": "themes.theme",
    "surface": "surfaces.surface",
    "mention": "mentions.mention",
    "openings": "openings.openings_",
    "newcomers": "newcomers.newcomers",
    "lines": "lines.lines",
    "mentors": "mentors.mentors_",
    "views": "views.views",
    "insight": "insight.insight",
    "topics": "insight.topics",
    "set": "people.set_",
    "cadence": "cadences.cadence",
    "import": "imports.import_",
    "me": "imports.me",
    "export": "exports.export",
    "backup": "backups.backup",
    "restore": "backups.restore",
    "archive": "backups.archive",
    "encrypt": "encryption.encrypt",
    "sample": "sample.sample",
    "duplicates": "duplicates.duplicates",
    "merge": "duplicates.merge",
    "undo": "undo.undo_",
    "redo": "undo.redo",
    "history": "undo.history",
    "check": "check.check",
    "help": "help.help_",
}
_EPILOG = """\b
Examples:
  netdesk                                     open the window
  netdesk import Connections.csv friends.vcf  bring my network in
  netdesk today                               whom to reach out to, and why
  netdesk log "coffee with Ana yesterday, 45m, she asked about storage"
  netdesk met PyCon "Ana Horvat" "Bo Quist, Elektra" --on yesterday
  netdesk give "Ana Horvat" an article on storage --kind article
  netdesk promise Ben the venue list --due friday
  netdesk remind Call the bank --on 2026-12-01 --at 15:00 --every "3rd monday"
  netdesk snooze "Ana Horvat" --until "next week"
  netdesk news                                what changed in people's lives
  netdesk offers --add "article on storage" --kind article --topic storage
  netdesk set "Ana Horvat" closeness=4 tag+=mentor city=Zagreb
  netdesk cadence "Ana Horvat" 30d --only inperson
  netdesk people "tag:client last>90d"        a query, as in the search box
  netdesk help query                          what a query can ask
  netdesk views --save Old "last>1y"          kept: view:old stands for it
  netdesk export csv tag:client -o clients.csv
  netdesk duplicates                          who may be here twice, and why
  netdesk insight --as-of 2025-12-31          diverse, focused and deep?
  netdesk undo                                take the last step back

\b
Names may be shortened as long as they mean one person; a number, an e-mail
address and “Ana Horvat (Elektra)” name one of several.
A name that begins with a dash goes after “--”.
Exit codes: 0 done, 1 not possible (one sentence says why), 2 wrong usage.
"""


class _Root(click.Group):
    """Knows its commands by name, and a command itself once it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command, or None where there is none of that name."""
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(".")
        command = getattr(import_module(f"netdesk.cli.{module}"), name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is asked for. Where there is none, what may have been meant is said."""
        asked = args[0]
        if asked not in _COMMANDS and ("." in asked or os.sep in asked):
            raise click.UsageError(f"There is no file {asked} to open.", ctx)
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            near = get_close_matches(asked, _COMMANDS, 1)
            if not near:
                raise
            raise click.UsageError(f"There is no command {asked}. Did you mean {near[0]}?", ctx) from error


@click.group(
    cls=_Root, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="netdesk")
def root() -> None:
    """A private desk for your professional network.

    Without a command, netdesk opens its window. Each command works on the same data as the window, which shows
    the change at once. The options below may stand before or after the command.
    """


root.params[:0] = common_options()


class _Answers(TextIOWrapper):
    """Standard output that says what is wrong with it, so that this is not taken for trouble of the data folder."""

    def write(self, text: str) -> int:
        """See Python. Raises Failure."""
        with self._said():
            return super().write(text)

    def flush(self) -> None:
        """See Python. Raises Failure."""
        with self._said():
            super().flush()

    @contextmanager
    def _said(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:  # who read had enough, which click keeps to itself
            raise
        except OSError as error:
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 for what is flushed at the very end
            raise Failure(
                f"The answer cannot be written: {str(error.strerror).lower()}. “netdesk history” says whether "
                "something was changed all the same."
            ) from error


def main() -> None:
    """Run the command that the program was called with, and exit."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout = _Answers(sys.stdout.buffer, sys.stdout.encoding, line_buffering=sys.stdout.line_buffering)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    root(prog_name="netdesk")
