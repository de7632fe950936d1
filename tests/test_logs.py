"""What is written to the log, and who may read it."""

from __future__ import annotations

import logging
import stat
from typing import TYPE_CHECKING

from netdesk import logs
from netdesk.paths import log_file

if TYPE_CHECKING:
    from pathlib import Path


def test_the_log_is_private_and_leaves_out_debug_lines(tmp_path: Path) -> None:
    stop = logs.start(tmp_path)
    logging.getLogger("netdesk.store").info("opened")
    logging.getLogger("netdesk.store").debug("somebody's name")
    stop()
    logging.getLogger("netdesk.store").info("after the end")
    text = log_file(tmp_path).read_text("utf-8")
    assert "opened" in text
    assert "somebody's name" not in text
    assert "after the end" not in text
    assert stat.S_IMODE(log_file(tmp_path).stat().st_mode) == 0o600


def test_netdesk_works_without_a_log_where_none_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "netdesk.log").mkdir()
    stop = logs.start(tmp_path)
    logging.getLogger("netdesk.test").info("said to nobody")
    stop()
    assert logging.getLogger("netdesk").handlers == []


def test_debug_lines_are_written_when_asked_for(tmp_path: Path) -> None:
    stop = logs.start(tmp_path, verbose=True)
    logging.getLogger("netdesk.store").debug("a detail")
    stop()
    assert "a detail" in log_file(tmp_path).read_text("utf-8")


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    stop = logs.start(tmp_path)
    for _ in range(3):
        logging.getLogger("netdesk").info("x" * logs.MAX_BYTES)
    stop()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["netdesk.log", "netdesk.log.1", "netdesk.log.2"]
