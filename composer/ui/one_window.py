"""A second start hands its files to the window that is open; one window for each data folder listens."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MILLISECONDS, ANSWER_MILLISECONDS = 1000, 5000
ANSWER = b"taken\n"


def hand_over(home: Path, paths: Sequence[Path]) -> bool:
    """Hands files to the window that is open on this data folder; False where none takes them."""
    socket = QLocalSocket()
    socket.connectToServer(_name(home))
    if not socket.waitForConnected(CONNECT_MILLISECONDS):
        return False
    socket.write(json.dumps([str(path) for path in paths]).encode() + b"\n")
    taken = socket.waitForBytesWritten(ANSWER_MILLISECONDS) and socket.waitForReadyRead(ANSWER_MILLISECONDS)
    return taken and socket.readAll().data() == ANSWER


class OneWindow(QObject):
    """Listens for later starts, unless another window does.

    Signals:
        files_wanted(list): a later start was given these files and folders.
    """

    files_wanted = Signal(list)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_connections)
        name = _name(home)
        # Asked first: on Unix a second server would take the name from the one that listens.
        if not _answers(name):
            QLocalServer.removeServer(name)  # what a crash left behind
            self._server.listen(name)

    def close(self) -> None:
        """Listens no more."""
        self._server.close()

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
        except ValueError:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        if isinstance(wanted, list):
            self.files_wanted.emit([Path(str(path)) for path in wanted])


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(CONNECT_MILLISECONDS)


def _name(home: Path) -> str:
    """Short, since a socket's path may not be longer than some hundred characters."""
    return "abc-composer-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:24]
