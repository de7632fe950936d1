"""How it stands with people before something is asked of them."""

from __future__ import annotations

from netdesk.store.readiness import of_person

__all__ = ["of_person"]
