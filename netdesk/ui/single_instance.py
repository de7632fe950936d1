"""One window a data folder: a lock file says who has it, and a local socket takes messages for that window.

A message is a line: ``changed`` (another process changed the data), ``show``, ``capture``, or ``open PATH``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from netdesk.errors import FileError
from netdesk.paths import lock_file, meeting_point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000
_MOST_BYTES = 64 * 1024


class SingleInstance(QObject):
    """Holds the lock of a data folder, and listens for who comes later. The lock frees itself when netdesk dies."""

    changed_elsewhere = Signal()
    show_asked = Signal()
    capture_asked = Signal()
    files_brought = Signal(list)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(lock_file(folder)))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the folder. False where another window has it. Raises FileError where it cannot be written to."""
        if self._lock.tryLock(0):
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        raise FileError(
            f"{self._folder} cannot be written to, so netdesk cannot open it. Change its permissions, see whether its "
            "disk has room, or choose another folder with --data-dir."
        )

    def listen(self) -> None:
        """Take messages from now on. Raises OSError where the socket cannot be made."""
        from PySide6.QtNetwork import QLocalServer

        point = meeting_point(self._folder)
        # Who holds the lock owns the socket too: what is there was left behind by one that died.
        QLocalServer.removeServer(point)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_connected)
        if not self._server.listen(point):
            raise OSError(self._server.errorString())

    def pass_on(self, files: Sequence[Path] = ()) -> bool:
        """Ask the window that has the folder to show itself and take ``files``. False where it does not answer."""
        return self._tell("show", *(f"open {file.absolute()}" for file in files))

    def ask_capture(self) -> bool:
        """Ask the desk that has the folder to open the small window that logs. False where it does not answer."""
        return self._tell("capture")

    def tell_changed(self) -> bool:
        """Tell the desk that has the folder that the data has changed. False where there is none."""
        return self._tell("changed")

    def _tell(self, *lines: str) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(meeting_point(self._folder))
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write("".join(f"{line}\n" for line in lines).encode())
        socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return True

    def release(self) -> None:
        """Let the next one have the folder."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_server_connected(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(lambda socket=socket: self._on_socket_disconnected(socket))
            if socket.state() == socket.LocalSocketState.UnconnectedState:
                self._on_socket_disconnected(socket)

    def _on_socket_disconnected(self, socket: QLocalSocket) -> None:
        text = bytes(socket.read(_MOST_BYTES).data()).decode("utf-8", "replace")
        socket.deleteLater()
        lines = text.splitlines()
        if "changed" in lines:
            self.changed_elsewhere.emit()
        if "show" in lines:
            self.show_asked.emit()
        if "capture" in lines:
            self.capture_asked.emit()
        files = [Path(line.removeprefix("open ")) for line in lines if line.startswith("open ")]
        if files:
            self.files_brought.emit(files)
