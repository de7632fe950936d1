"""The photos and documents of a Monica account: a person's photo where the export holds it, and what is left of them.

A JSON export holds the files themselves as data URLs; an SQL one, or a dump, only what they are called on the server.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.exchange.monica_account import is_so, part, text
from netdesk.exchange.pictures import photo_from_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.core.photos import Photo
    from netdesk.exchange.left_behind import Remains
    from netdesk.exchange.monica_account import Account, Json


class Pictures:
    """The files of one account, with what is left of them."""

    def __init__(self, account: Account, remains: Remains) -> None:
        self._remains = remains
        self._photos = {text(each, "uuid"): part(each, "properties") for each in account.of("photo")}
        self._documents = {text(each, "uuid"): part(each, "properties") for each in account.of("document")}
        self._of_nobody = dict.fromkeys([*self._photos, *self._documents])

    def photo(self, contact: Json, files: Mapping[str, list[str]], name: str) -> Photo | None:
        """The photo that a contact is shown with, else the first of its own that can be read; the rest is counted.

        ``files`` are the uuids of the contact's files, by kind.
        """
        avatar = part(part(contact, "properties"), "avatar")
        first = text(avatar, "avatar_photo")
        chosen = None
        for uuid in dict.fromkeys([*([first] if first else []), *files.get("photo", ())]):
            self._of_nobody.pop(uuid, None)
            said = self._photos.get(uuid, {})
            if chosen is not None and text(said, "dataUrl"):
                self._remains.add(tr("further photo: netdesk keeps one of each person"), [name])
            else:
                chosen = self._read(said, name) or chosen
        for uuid in files.get("document", ()):
            self._of_nobody.pop(uuid, None)
            self._remains.add(_document_words(self._documents.get(uuid, {})), [name])
        if text(avatar, "avatar_external_url") or text(avatar, "avatar_source") == "gravatar":
            self._remains.add(tr("picture: lies on the web, from where netdesk takes nothing"), [name])
        elif text(avatar, "avatar_file_name") and is_so(avatar, "has_avatar"):
            self._remains.add(tr("picture: only the name of its file is there"), [name])
        return chosen

    def count_rest(self) -> None:
        """Count the files that no contact has."""
        for uuid in self._of_nobody:
            words = tr("photo of no contact") if uuid in self._photos else _document_words(self._documents[uuid])
            self._remains.add(words)

    def _read(self, said: Json, name: str) -> Photo | None:
        address = text(said, "dataUrl")
        if not address:
            is_dump = bool(text(said, "new_filename"))
            named = tr("photo: only the name of its file is there; the JSON export has it")
            self._remains.add(named if is_dump else tr("photo: its file was not there to be exported"), [name])
            return None
        try:
            return photo_from_bytes(_bytes_of(address), text(said, "original_filename"))
        except InputError:
            self._remains.add(tr("photo: damaged, too large or no picture"), [name])
            return None


def _document_words(said: Json) -> str:
    if text(said, "dataUrl"):
        return tr("document: netdesk keeps no files; it stays in the export")
    return tr("document: only the name of its file is there")


def _bytes_of(address: str) -> bytes:
    """What a data URL holds; nothing where it is none."""
    head, _, body = address.partition(",")
    try:
        return base64.b64decode(body) if head.endswith(";base64") else b""
    except ValueError:
        return b""
