"""Tells when another program has written to one of the files that are open."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

REST_MILLISECONDS = 200
"""Programs write a file in several steps, or put another in its place."""

Stamp = tuple[int, int, int] | None


class FileWatch(QObject):
    """Looks at files and their folders; a file that is replaced is looked at again.

    Signals:
        touched(Path): the file was written, replaced, taken away or put back.
    """

    touched = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stamps: dict[Path, Stamp] = {}
        self._watcher = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        self._rest.timeout.connect(self._look)

    def watch(self, paths: Iterable[Path], written: Path | None = None) -> None:
        """Looks at these and no others; `written` is as it is now, since it was written or read here."""
        known = {path: stamp for path, stamp in self._stamps.items() if path != written}
        self._stamps = {path: known[path] if path in known else _stamp(path) for path in paths}
        wanted = {str(place) for path in self._stamps for place in (path, path.parent) if place.exists()}
        looked_at = {*self._watcher.files(), *self._watcher.directories()}
        if gone := looked_at - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - looked_at:
            self._watcher.addPaths(sorted(new))

    def stop(self) -> None:
        """Looks at nothing any more."""
        self.watch(())
        self._rest.stop()

    def _wait(self, _path: str) -> None:
        self._rest.start()

    def _look(self) -> None:
        before, self._stamps = self._stamps, {}
        self.watch(before)
        for path in [path for path, stamp in before.items() if stamp != _stamp(path)]:
            self.touched.emit(path)


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
