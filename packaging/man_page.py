"""Prints netdesk's manual page (man 7 man-pages), made of what the commands say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netdesk import __version__
from netdesk.cli import root

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FILES = """\
.SH FILES
.TP
.I ~/.local/share/netdesk
The data folder: everything that netdesk keeps, unless
.B \\-\\-data\\-dir
names another.
.SH EXIT STATUS
0 done, 1 not possible (one sentence on standard error says why), 2 wrong usage."""


def page() -> str:
    """The whole page, in the macros of man."""
    context = click.Context(root, info_name="netdesk")
    return "\n".join(
        [
            f'.TH NETDESK 1 "" "netdesk {__version__}" "User Commands"',
            ".ad l",
            ".SH NAME",
            f"netdesk \\- {escaped(_first_sentence(root.help))}",
            ".SH SYNOPSIS",
            ".B netdesk\n[\\fIFILE\\fR ... | \\fILINK\\fR | \\fB\\-\\-hidden\\fR]\n.br",
            ".B netdesk capture\n.br",
            ".B netdesk\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR ...]",
            ".SH DESCRIPTION",
            *_prose(root.help),
            ".SH OPTIONS",
            *_options(root.get_params(context), context),
            ".SH COMMANDS",
            *_commands(context),
            _FILES,
            ".SH EXAMPLES",
            *_preformatted(line for line in (root.epilog or "").splitlines() if line.startswith("  netdesk")),
        ]
    )


def escaped(text: str) -> str:
    """``text`` as roff shows it: nothing in it is a request, a hyphen is one that can be copied."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain


def _first_sentence(text: str | None) -> str:
    return (text or "").strip().partition(".")[0]


def _commands(above: click.Context) -> Iterator[str]:
    common = {param.name for param in root.params}
    for name in root.list_commands(above):
        command = root.get_command(above, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=above)
        pieces = " ".join(piece for piece in command.collect_usage_pieces(context) if piece != "[OPTIONS]")
        yield from (".SS", escaped(f"{context.command_path} {pieces}".rstrip()))
        yield from _prose(command.help)
        yield from _options([param for param in command.get_params(context) if param.name not in common], context)


def _prose(text: str | None) -> Iterator[str]:
    """Click's help: paragraphs, those that begin with a backspace as they stand."""
    for number, paragraph in enumerate((text or "").strip().split("\n\n")):
        if number:
            yield ".PP"
        lines = paragraph.strip("\n").splitlines()
        if lines and lines[0].strip() == "\b":
            yield from _preformatted(lines[1:])
        else:
            yield from (escaped(line.strip()) for line in lines)


def _preformatted(lines: Iterable[str]) -> Iterator[str]:
    yield ".nf"
    yield from (escaped(line) for line in lines)
    yield ".fi"


def _options(params: Iterable[click.Parameter], context: click.Context) -> Iterator[str]:
    for param in params:
        record = param.get_help_record(context)
        if record is not None and record[1] and "--help" not in param.opts:
            yield from (".TP", f"\\fB{escaped(record[0])}\\fR", escaped(record[1]))


if __name__ == "__main__":
    print(page())
