"""One window for each data folder: a later start brings it to the front, with files where it has some."""

import hashlib
import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from composer.file_lock import FileLock

CONNECT_MILLISECONDS, ANSWER_SECONDS = 1000, 5.0
LONGEST_START_SECONDS = 20.0
"""A window that is only just starting answers later."""
AGAIN_SECONDS = 0.05
ANSWER = b"taken\n"


def hand_over(home: Path, paths: Sequence[Path]) -> bool:
    """Hands files to the window that is open on this data folder; False where none takes them.

    It comes to the front. One that is starting is waited for; one that hangs is not, for long.
    """
    answer_by = time.monotonic() + ANSWER_SECONDS
    while True:
        socket = QLocalSocket()
        socket.connectToServer(_name(home))
        if socket.waitForConnected(CONNECT_MILLISECONDS):
            break
        if not _is_starting(home) or time.monotonic() > answer_by:
            return False
        time.sleep(AGAIN_SECONDS)
    socket.write(json.dumps([str(path) for path in paths]).encode() + b"\n")
    if not socket.waitForBytesWritten(round(ANSWER_SECONDS * 1000)):
        return False
    while not socket.waitForReadyRead(200):
        is_there = socket.state() == QLocalSocket.LocalSocketState.ConnectedState
        if not is_there or (time.monotonic() > answer_by and not _is_starting(home)):
            return False
    return socket.readAll().data() == ANSWER


class OneWindow(QObject):
    """Listens for later starts, where no other process does; wishes wait until somebody takes them.

    It is made before the window, so that of two starts at the same moment one waits for the other.

    Signals:
        files_wanted(list): a later start was given these files and folders, or none.
    """

    files_wanted = Signal(list)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_connections)
        self._lock = _take_lock(home)
        if self._lock is not None:
            name = _name(home)
            QLocalServer.removeServer(name)  # what a crash left behind
            self._server.listen(name)

    @property
    def listens(self) -> bool:
        """True where this is the one window."""
        return self._server.isListening()

    def has_started(self) -> None:
        """The window stands: whoever asks from now on is answered at once, or it hangs."""
        if self._lock is not None:
            with suppress(OSError):  # then it is waited for a little longer than need be
                os.utime(self._lock.path, (0, 0))

    def close(self) -> None:
        """Listens no more."""
        self._server.close()
        if self._lock is not None:
            self._lock.let_go()

    def _take_connections(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    def _read(self) -> None:
        socket = self.sender()  # one of several
        assert isinstance(socket, QLocalSocket)
        if not socket.canReadLine():
            return
        try:
            wanted = json.loads(bytes(socket.readLine().data()))
        except (ValueError, RecursionError):
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        if isinstance(wanted, list):
            self.files_wanted.emit([Path(str(path)) for path in wanted])


def _take_lock(home: Path) -> FileLock | None:
    try:
        home.mkdir(parents=True, exist_ok=True)
        lock = FileLock.take(_lock_file(home))
        if lock is not None:
            os.utime(lock.path)
    except OSError:
        return None  # a folder that takes no file has a window of its own for each start
    return lock


def _is_starting(home: Path) -> bool:
    try:
        return abs(time.time() - _lock_file(home).stat().st_mtime) < LONGEST_START_SECONDS
    except OSError:
        return False


def _lock_file(home: Path) -> Path:
    return home / "window.lock"


def _name(home: Path) -> str:
    """Short, since a socket's path may not be longer than some hundred characters."""
    return "abc-composer-" + hashlib.sha256(str(home.resolve()).encode(errors="replace")).hexdigest()[:24]
