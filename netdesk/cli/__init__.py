"""The command line: the same verbs as the window, without the window and without its libraries."""

from __future__ import annotations

import sys

import click

from netdesk import __version__
from netdesk.cli.bringing import import_
from netdesk.cli.changing import cadence, log, redo, sample, set_, undo_
from netdesk.cli.reading import check, export, history, people, person, today
from netdesk.cli.session import common_options

_EPILOG = """\b
Examples:
  netdesk                                     open the window
  netdesk import Connections.csv friends.vcf  bring my network in
  netdesk today                               whom to reach out to, and why
  netdesk log "coffee with Ana yesterday, 45m, she asked about storage"
  netdesk set "Ana Horvat" closeness=4 tag+=mentor city=Zagreb
  netdesk cadence "Ana Horvat" 30d --only inperson
  netdesk people "tag:client last>90d"        a query, as in the search box
  netdesk export csv tag:client -o clients.csv
  netdesk undo                                take the last step back

\b
Names may be shortened as long as they mean one person.
A name that begins with a dash goes after “--”.
Exit codes: 0 done, 1 not possible (one sentence says why), 2 wrong usage.
"""


class _Root(click.Group):
    """Lists the commands in the order of a day's use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands as they were added."""
        return list(self.commands)


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
for command in (today, log, people, person, set_, cadence, import_, export, sample, undo_, redo, history, check):
    root.add_command(command)


def main() -> None:
    """Run the command that the program was called with, and exit."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    root(prog_name="netdesk")
