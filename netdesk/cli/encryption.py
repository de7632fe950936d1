"""The encrypt command: the passphrase of the whole desk set, changed and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.cli.passphrases import key_of
from netdesk.cli.session import Session, Verb
from netdesk.errors import InputError, KnownError
from netdesk.paths import database_file
from netdesk.services import encryption, remembering
from netdesk.services.encryption import OldBackups

if TYPE_CHECKING:
    from netdesk.store.key import Key

_SET = "This desk is encrypted. Nobody can open it without its passphrase, nor set one anew: keep it well."
_CHANGED = "The passphrase is changed."
_REMOVED = "This desk is not encrypted any more."
_PLAIN = "This desk is not encrypted. “netdesk encrypt” sets a passphrase."


@click.command(cls=Verb, short_help="Set, change or remove the passphrase of the whole desk.")
@click.option("--change", "is_change", is_flag=True, help="Change the passphrase for another.")
@click.option("--remove", "is_remove", is_flag=True, help="Go on without.")
@click.option("--status", "is_status", is_flag=True, help="Only say whether there is one, and what lies open.")
@click.option(
    "--backups", type=click.Choice([each.value for each in OldBackups]),
    help="Of the backups made before: open them as the desk (same, unless said otherwise), keep or delete them.",
)  # fmt: skip
@click.option("--remember/--forget", "is_kept", default=None, help="Have the keyring of this computer keep the key.")
@click.pass_obj
def encrypt(
    session: Session, is_change: bool, is_remove: bool, is_status: bool, backups: str | None, is_kept: bool | None
) -> None:
    """Encrypt everything that netdesk keeps under a passphrase: the database with its history, and its backups.

    From then on each command and the window ask for it. NOBODY CAN OPEN THE DESK WITHOUT IT: if you forget it,
    everything is lost. It is asked for, or a line of --passphrase-file: first the present one, where there is one, then
    the new one. A backup is made first; what is killed meanwhile leaves the old or the new, whole.

    Archives, exports and the calendar file are for other programs and stay in the clear.
    """
    if is_change + is_remove + is_status > 1:
        raise click.UsageError("--change, --remove and --status exclude each other.")
    if is_status and (backups is not None or is_kept is not None):
        raise click.UsageError("--status changes nothing: leave --backups, --remember and --forget out.")
    old_backups = OldBackups(backups or OldBackups.SAME)
    has_one = encryption.is_encrypted(session.folder)
    if not has_one and database_file(session.folder).exists():
        _ = session.desk  # what cannot be read is not called open
    if not has_one and (is_change or is_remove or is_kept is False or (backups and not session.passphrases.can_be_had)):
        raise InputError(_PLAIN, "passphrase")
    if is_status:
        _say(session, _SET if has_one else _PLAIN, 0, old_backups)
    elif is_change or is_remove or not has_one:
        _change(session, old_backups, is_remove=is_remove, is_kept=is_kept)
    elif backups is None and is_kept is None:
        raise InputError(
            "This desk is encrypted already. Say --change, --remove or --status, or what to do with --backups.",
            "passphrase",
        )
    else:
        _see_to(session, OldBackups(backups) if backups else OldBackups.KEEP, is_kept)


def _change(session: Session, old_backups: OldBackups, *, is_remove: bool, is_kept: bool | None) -> None:
    before = session.__dict__["key"] = key_of(session.folder, session.passphrases, is_asked=True)
    after: Key | None = None
    if not is_remove:
        if before is None and not session.as_json:
            click.echo(
                "This sets a passphrase for the desk, which has none yet. Nobody can open the desk without it, nor set "
                "one anew: if you forget it, everything is lost.",
                err=True,
            )
        after = encryption.new_key(session.passphrases.chosen("New passphrase"))
    encryption.change(session.desk, after)
    count = session.change(encryption.settle, before, old_backups)
    if is_kept is None:
        is_kept = remembering.is_on(session.folder)
    if before is not None:
        remembering.forget(session.folder, before)
    try:
        _keep(session, after, is_kept)
    except KnownError as error:
        click.echo(error, err=True)
    said = _REMOVED if after is None else _SET if before is None else _CHANGED
    _say(session, said, count, old_backups)


def _see_to(session: Session, old_backups: OldBackups, is_kept: bool | None) -> None:
    count = 0 if old_backups is OldBackups.KEEP else session.change(encryption.settle, None, old_backups)
    if is_kept is not None:
        _keep(session, session.desk.key, is_kept)
    _say(session, _SET, count, old_backups)


def _keep(session: Session, key: Key | None, is_kept: bool) -> None:
    if key is None:
        return
    if not is_kept:
        remembering.forget(session.folder, key)
        return
    remembering.remember(session.folder, key)


def _say(session: Session, said: str, count: int, old_backups: OldBackups) -> None:
    has_one = encryption.is_encrypted(session.folder)
    is_kept = has_one and remembering.is_on(session.folder)
    clear = encryption.in_the_clear(session.folder) if has_one else []
    lines = [said]
    if count:
        lines.append(_BACKUPS_WORDS[old_backups].format(count=count))
    if is_kept:
        lines.append("The keyring of this computer keeps the key; “netdesk encrypt --forget” takes it back.")
    if clear:
        lines += ["In the clear beside it:", *(f"  {path}" for path in clear)]
    record = {
        "encrypted": has_one, "remembered": is_kept, "backups": count, "in_the_clear": [str(path) for path in clear],
    }  # fmt: skip
    printing.answer(session.as_json, record, "\n".join(lines))


_BACKUPS_WORDS = {
    OldBackups.SAME: "Backups made before that open in the same way now: {count}.",
    OldBackups.DELETE: "Backups made before that are deleted: {count}. A new one was made.",
    OldBackups.KEEP: "Backups made before that open as they did: {count}.",
}
