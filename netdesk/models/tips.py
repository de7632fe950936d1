"""Other people's text in a tool tip, which reads what looks like HTML as such."""

from __future__ import annotations


def tip(text: str) -> str:
    """``text`` for a tool tip that shows it as it stands."""
    if "<" not in text and "&" not in text:
        return text
    from html import escape

    return f'<span style="white-space:pre-wrap">{escape(text, quote=False)}</span>'
