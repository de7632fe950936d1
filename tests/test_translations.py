"""All that a user reads is translated: nothing is missing, nothing is broken, and no text goes past the translator."""

from __future__ import annotations

import ast
import os
import re
from collections import deque
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netdesk import paths
from netdesk.core import language
from netdesk.core.rules.packs import read_pack
from netdesk.exchange import monica
from netdesk.services import rules
from tests.monica_dump import whole_dump
from tests.monica_exports import whole_account
from tests.translating import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parents[1] / "netdesk"
SPOKEN = ("core", "exchange", "models", "services", "sheets", "store", "ui")
MODULES = sorted(path for folder in SPOKEN for path in (PACKAGE / folder).rglob("*.py"))
TRANSLATED = {"tr", "marked"}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")
SHOWING = {
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QMenu", "Button", "label", "MutedLabel", "ErrorLabel"),
    *("addAction", "addMenu", "addTab", "addItem", "setText", "setToolTip", "setAccessibleName", "setTitle"),
    *("setAccessibleDescription", "setPlaceholderText", "setWindowTitle", "setWhatsThis", "setStatusTip", "setSuffix"),
    *("setPrefix", "setSpecialValueText", "setTabText", "show_message", "step", "Finding"),
}
"""Whose first text is shown, beside those whose name ends with Error."""
UNSPOKEN = {"netdesk", "me@example.org", "&English", "&Français"}
"""What is the same in every language."""


@cache
def said() -> dict[tuple[str, str], str]:
    return translations.stored()


def test_no_sentence_is_missing_and_none_is_left_over() -> None:
    wanted = {(each.source, each.comment) for each in translations.extract()}
    assert wanted
    assert wanted - said().keys() == set(), "python packaging/translations.py, then translate what is unfinished"
    assert said().keys() - wanted == set(), "python packaging/translations.py"
    assert [source for (source, _), translated in said().items() if not translated.strip()] == []


def test_a_translation_has_the_placeholders_of_its_sentence() -> None:
    wrong = [
        (source, translated)
        for (source, _), translated in said().items()
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translated))
    ]
    assert wrong == []


def test_a_translation_has_the_key_and_the_edges_of_its_sentence() -> None:
    def edges(text: str) -> tuple[int, bool, bool]:
        return text.replace("&&", "").count("&"), text[:1].isspace(), text[-1:].isspace()

    # Where English has a semicolon right after a word, French has a space before it.
    wrong = [
        (source, translated)
        for (source, _), translated in said().items()
        if edges(source) != edges(translated.removeprefix("\N{NO-BREAK SPACE}" if source.startswith(";") else ""))
    ]
    assert wrong == []


def test_french_is_set_as_french_is() -> None:
    wrong = [translated for translated in said().values() if re.search(r"\w'\w|« | »|\w [;!?](\s|$)", translated)]
    assert wrong == []


def name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def calls_of(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and name_of(node) in names and node.args)


def literals(node: ast.AST) -> Iterator[str]:
    """The texts in an expression that stand for themselves: not translated, and not part of a condition or key."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.Call) and name_of(node) == "format" and isinstance(node.func, ast.Attribute):
        yield from literals(node.func.value)


def is_text(said: str) -> bool:
    """Whether there is a word in it that another language says otherwise."""
    return bool(re.search(r"[^\W\d_]{2}", said)) and said not in UNSPOKEN


def where(path: Path, node: ast.expr) -> str:
    return f"{path.relative_to(PACKAGE)}:{node.lineno}: {ast.unparse(node)[:100]}"


def test_what_is_shown_goes_through_the_translator() -> None:
    found = []
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        shown = SHOWING | {name_of(node) for node in ast.walk(tree) if isinstance(node, ast.Call)} & _errors()
        found += [where(path, call) for call in calls_of(tree, shown) if any(map(is_text, literals(call.args[0])))]
    assert found == []


@cache
def _errors() -> set[str]:
    tree = ast.parse((PACKAGE / "errors.py").read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}


def test_sentences_are_given_to_the_translator_whole() -> None:
    found = []
    for path in MODULES:
        for call in calls_of(ast.parse(path.read_text("utf-8")), TRANSLATED):
            text = call.args[0]
            if isinstance(text, ast.JoinedStr | ast.BinOp) or (isinstance(text, ast.Constant) and not text.value):
                found.append(where(path, call))
    assert found == []


def test_qt_finds_each_sentence_of_the_code() -> None:
    known = {source for source, _ in said()}
    missed = [
        where(path, call)
        for path in MODULES
        for call in calls_of(ast.parse(path.read_text("utf-8")), TRANSLATED)
        if isinstance(call.args[0], ast.Constant) and call.args[0].value not in known
    ]
    assert missed == [], "no tr() in an f-string"


def test_nothing_is_translated_before_the_language_is_known() -> None:
    def early(node: ast.AST) -> Iterator[ast.Call]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                continue
            if isinstance(child, ast.Call) and name_of(child) in TRANSLATED - {"marked"}:
                yield child
            yield from early(child)

    found = [where(path, call) for path in MODULES for call in early(ast.parse(path.read_text("utf-8")))]
    assert found == []


@pytest.fixture
def in_french() -> Iterator[None]:
    language.speak_with(lambda text, comment: said().get((text, comment)) or text, "fr")
    yield
    language.speak_with(None)


@pytest.mark.usefixtures("in_french")
def test_the_packs_of_rules_are_the_same_in_each_language() -> None:
    english = [read_pack(path.read_bytes(), path.name) for path in sorted(paths.resource("rules").glob("*.toml"))]
    french = rules.house_packs()
    assert [[(each.check, each.has_nudge) for each in pack.rules] for pack in french] == [
        [(each.check, each.has_nudge) for each in pack.rules] for pack in english
    ]
    assert {pack.name for pack in french}.isdisjoint(pack.name for pack in english)


@pytest.mark.usefixtures("in_french")
def test_what_of_an_account_is_left_behind_is_said_in_the_language() -> None:
    kinds = set()
    for text in (whole_account(), whole_dump()):
        contacts, told = monica.read(text.encode(), "account")
        deque(contacts, 0)
        kinds |= {left.kind for left in told.left}
    assert {"appel\N{NO-BREAK SPACE}: émotions", "dette\N{NO-BREAK SPACE}: somme d’argent", "météo"} <= kinds
    assert any("conjoint" in kind for kind in kinds)
    assert not [kind for kind in kinds if " of " in kind or " to " in kind or "spouse" in kind]


def test_a_window_that_is_open_keeps_the_words_that_it_has_mapped(tmp_path: Path) -> None:
    translations.compile_all(tmp_path)
    (made,) = tmp_path.iterdir()
    with made.open("rb") as mapped:
        words = mapped.read()
        translations.compile_all(tmp_path)
        assert os.fstat(mapped.fileno()).st_nlink == 0
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [words]
