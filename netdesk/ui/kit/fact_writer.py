"""Facts written into a text document as pages are read: headings, rows of label and words, links, Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from netdesk.core.language import tr
from netdesk.ui.kit.theme import GRID, HALF, TextSize, sized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.ui.kit.theme import Colours

Words = list[tuple[str, str]]
"""Pieces of text, each with where it leads as a link, or empty."""
Fact = tuple[str, Words]
"""A label and what stands beside it."""

LABEL_WIDTH = 14 * GRID
MOST_WRITTEN = 20_000
"""Characters of one text. Qt takes half a minute to lay out some millions of them, and nobody reads those."""
FROM_ELSEWHERE = "elsewhere:"
"""What stands before a link of netdesk's scheme that is not one of the page's own."""
_LONELY_NEWLINE = re.compile(r"(?<!\n)\n(?!\n)")


class FactWriter:
    """Writes a document anew, from its beginning to its end; labels are ``label_width`` pixels wide."""

    def __init__(self, document: QTextDocument, colours: Colours, font: QFont, label_width: int) -> None:
        self._label_width = label_width
        self._text = _format(font, colours.text)
        self._muted = _format(font, colours.muted)
        self._title = _format(sized(font, TextSize.TITLE, strong=True), colours.text)
        self._heading = _format(sized(font, TextSize.SMALL, strong=True), colours.muted)
        self._link = _format(font, colours.accent)
        self._link.setFontUnderline(True)
        document.clear()
        document.setDefaultFont(font)
        self._cursor = QTextCursor(document)

    def title(self, words: str) -> None:
        """What the whole page is about; before all else."""
        below = QTextBlockFormat()
        below.setBottomMargin(GRID)
        self._cursor.setBlockFormat(below)
        self._cursor.insertText(words, self._title)
        self._cursor.insertBlock(QTextBlockFormat(), self._text)

    def heading(self, words: str) -> None:
        """What follows is about this."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        spaced = QTextBlockFormat()
        spaced.setTopMargin(2 * GRID)
        spaced.setBottomMargin(HALF)
        self._cursor.insertBlock(spaced, self._heading)
        self._cursor.insertText(words, self._heading)
        self._cursor.insertBlock(QTextBlockFormat(), self._text)

    def section(self, heading: str, facts: Iterable[Fact]) -> None:
        """A heading and facts; nothing where none of them says anything."""
        said = _said(facts)
        if said:
            self.heading(heading)
            self.facts(said)

    def facts(self, facts: Iterable[Fact]) -> None:
        """A row for each fact that says anything.

        What stands beside a label begins there also where it is written from right to left; the rest begins where it
        is read from.
        """
        rows = _said(facts)
        if not rows:
            return
        beside = QTextBlockFormat()
        beside.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        table = self._cursor.insertTable(len(rows), 2, _table_format(self._label_width))
        for number, (label, words) in enumerate(rows):
            table.cellAt(number, 0).firstCursorPosition().insertText(label, self._muted)
            cell = table.cellAt(number, 1).firstCursorPosition()
            if label:
                cell.setBlockFormat(beside)
            for piece, target in words:
                form = self._linked(target) if target else self._text if label else self._muted
                cell.insertText(piece[:MOST_WRITTEN], form)
                if len(piece) > MOST_WRITTEN:
                    cell.insertText(f" … {_rest_words()}", self._muted)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def muted(self, words: str) -> None:
        """Words of the second rank."""
        self._cursor.insertText(words, self._muted)

    def link(self, words: str, target: str) -> None:
        """Words that lead somewhere."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertText(words, self._linked(target))

    def links(self, links: Words) -> None:
        """Words that lead somewhere, side by side."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        for number, (words, target) in enumerate(links):
            self._cursor.insertText(" · " if number else "", self._muted)
            self._cursor.insertText(words, self._linked(target))

    def markdown(self, text: str) -> None:
        """Markdown, in which a line that was typed stays a line, and HTML is shown as it stands.

        Whoever wrote it, its links lead to the web, to mail or to where a ``netdesk:`` link may; none of them is one of
        the page's own, which do something.
        """
        dialect = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        start = self._cursor.position()
        self._cursor.insertMarkdown(_LONELY_NEWLINE.sub("  \n", text[:MOST_WRITTEN]), dialect)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._disown_links(start)
        if len(text) > MOST_WRITTEN:
            self._cursor.insertBlock(QTextBlockFormat(), self._muted)
            self.muted(f"… {_rest_words()}")

    def _disown_links(self, start: int) -> None:
        """Send the ``netdesk:`` links from ``start`` on through the door that those from elsewhere come in by."""
        document = self._cursor.document()
        found = []
        block = document.findBlock(start)
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.charFormat().anchorHref().strip().lower().startswith("netdesk:"):
                    found.append((piece.position(), piece.length(), piece.charFormat()))
                pieces += 1
            block = block.next()
        for position, length, form in found:
            form.setAnchorHref(f"{FROM_ELSEWHERE}{form.anchorHref().strip()}")
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)

    def _linked(self, target: str) -> QTextCharFormat:
        linked = QTextCharFormat(self._link)
        linked.setAnchor(True)
        linked.setAnchorHref(target)
        return linked


def _rest_words() -> str:
    return tr("(This is very long: where it is edited, all of it is shown.)")


def _said(facts: Iterable[Fact]) -> list[Fact]:
    return [(label, words) for label, words in facts if any(piece.strip() for piece, _ in words)]


def _table_format(label_width: int) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(2)
    form.setCellSpacing(0)
    fixed, rest = QTextLength.Type.FixedLength, QTextLength.Type.PercentageLength
    form.setColumnWidthConstraints([QTextLength(fixed, label_width), QTextLength(rest, 100)])
    form.setWidth(QTextLength(rest, 100))
    return form


def _format(font: QFont, colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(colour))
    return form
