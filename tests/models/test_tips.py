"""A tool tip shows what somebody wrote as it stands."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import Qt, QTextDocument

from netdesk.models.tips import tip

pytestmark = pytest.mark.usefixtures("qapp")


def shown(text: str) -> str:
    """What Qt shows of the text of a tool tip."""
    document = QTextDocument()
    (document.setHtml if Qt.mightBeRichText(text) else document.setPlainText)(text)
    return document.toPlainText()


@given(st.lists(st.sampled_from(["<b>", "</b>", "&", "&lt;", "amp;", "<", ">", "R", " ", "\n", '"']), max_size=8))
@example(["Procter & Gamble"])
@example(["<img src='file:///etc/hostname'>"])
@example(["<?xml"])
def test_a_tip_is_read_as_no_markup(parts: list[str]) -> None:
    text = "a" + "".join(parts) + "z"
    assert shown(tip(text)) == text
