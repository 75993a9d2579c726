"""Opens hostile files in the real window, one an act, and tells what came of each."""

import json
import random
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from composer.errors import ComposerError
from composer.ui.failures import BUG
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.models import read_model
from disturbances.hostile_files import KNOWN, LIST, Hostile

IDLE_SECONDS, LONGEST_SECONDS = 0.3, 20.0
KILOBYTES = 1024

_heard: list[str] = []
"""What the interpreter was asked to do that no hostile file may ask for."""
_FORBIDDEN = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "os.system", "os.exec", "os.fork")
_NAMED = ("/secret.abc", "/etc/passwd", "/dev/zero", "/dev/urandom", "//192.0.2.1", "\\\\192.0.2.1")


def listen() -> None:
    """Hears of sockets, programs, unpickled classes and forbidden files from now on."""
    sys.addaudithook(_hear)


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN:
        _heard.append(f"{event} {arguments[-1:]!r:.200}")
    elif event == "subprocess.Popen" and "composer." not in str(arguments[1]):
        _heard.append(f"{event} {arguments[1]!r:.200}")
    elif event == "pickle.find_class":
        _heard.append(f"{event} {arguments!r:.200}")
    elif event in ("open", "os.listdir", "os.scandir") and str(arguments[0]).endswith(_NAMED):
        _heard.append(f"{event} {arguments[0]!r:.200}")


_MARKUP = re.compile(r"<[a-z]")


class Tell(Protocol):
    """Tells of an event by its name and facts."""

    def __call__(self, event: str, **facts: Any) -> None: ...


class Opening:
    """Opens the next one at each act, and tells at the end that all have been."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._tell = assembly, tell
        listed = json.loads(Path(LIST).read_text())
        self._files = [Hostile(**{**one, "path": Path(one["path"])}) for one in listed]
        self._sentences: list[str] = []
        assembly.failures.told.connect(lambda sentence, _job: self._sentences.append(sentence))
        assembly.session.offered.connect(lambda offer: self._sentences.append(offer.text))
        assembly.session.notice.connect(self._sentences.append)
        self._ways: dict[str, Callable[[Hostile], None]] = {
            "model": self._look_at,
            "compose": self._compose_with,
            "go on": self._go_on,
            "show": self._show_training,
            "open": lambda file: assembly.open_paths([file.path]),
            "corpus": lambda file: assembly.open_as_corpus([file.path]),
        }
        self._is_warm = self._is_over = False

    def __call__(self) -> None:
        if not self._is_warm:
            self._warm_up()
        elif self._files:
            self._open(self._files.pop())
        elif not self._is_over:
            self._is_over = True
            self._tell("all-opened")

    def _warm_up(self) -> None:
        """What the first tune and the first model load is none of the hostile files' doing."""
        self._is_warm = True
        good = Path("files", KNOWN).absolute()
        self._assembly.open_paths([good])
        self._assembly.open_as_corpus([good])
        self._settle()
        self._assembly.window.show_place("library")
        self._assembly.window.show_place("train")
        self._settle()
        listen()

    def _open(self, file: Hostile) -> None:
        del self._sentences[:], _heard[:]
        self._tell("opening", name=file.name)
        before, start, cpu = _peak_megabytes(), time.monotonic(), time.process_time()
        try:
            self._ways[file.way](file)
        except ComposerError as error:
            self._sentences.append(str(error))
        held_up = time.monotonic() - start
        seconds = self._settle()
        self._tell(
            "opened",
            name=file.name, refused=file.is_refused, sentences=self._sentences[-3:],
            held_up=held_up, seconds=held_up + seconds, cpu=time.process_time() - cpu,
            megabytes=_peak_megabytes() - before, heard=_heard[:5],
            bug=any(BUG[:30] in sentence for sentence in self._sentences),
            markup=self._shown_as_markup(), alive=self._assembly.window.isVisible(),
        )  # fmt: skip

    def _settle(self) -> float:
        """Waits until nothing runs for a moment; returns when that began."""
        start = last = time.monotonic()
        while (now := time.monotonic()) - last < IDLE_SECONDS and now - start < LONGEST_SECONDS:
            QTest.qWait(10)
            if self._assembly.jobs.running:
                last = time.monotonic()
        return last - start

    def _look_at(self, file: Hostile) -> None:
        """In Library’s models, and in the list of Compose."""
        assembly = self._assembly
        assembly.window.show_place("library")
        assembly.library.page.show_tab("models")
        assembly.library.page.show_model(file.path)
        model = assembly.library.page.model
        if model is not None and model.path == file.path:
            self._sentences.append(assembly.library.settings.model.details.text())
        assembly.window.show_place("compose")

    def _compose_with(self, file: Hostile) -> None:
        self._assembly.session.choose_model(file.path)
        self._assembly.window.show_place("compose")
        self._assembly.compose.advice.ask()

    def _show_training(self, file: Hostile) -> None:
        self._assembly.window.show_place("train")
        self._assembly.train.go_on_training(read_model(file.path))

    def _go_on(self, file: Hostile) -> None:
        self._show_training(file)
        train, told = self._assembly.train, len(self._sentences)
        train.start()
        deadline = time.monotonic() + LONGEST_SECONDS
        while train.running and len(self._sentences) == told and time.monotonic() < deadline:
            QTest.qWait(5)
        train.run.stop()

    def _shown_as_markup(self) -> list[str]:
        """Labels that would draw what a file says as a page of the web."""
        return [
            label.text()[:100]
            for label in self._assembly.window.findChildren(QLabel)
            if "192.0.2.1" in label.text()
            and label.textFormat() != Qt.TextFormat.PlainText
            and (label.textFormat() != Qt.TextFormat.AutoText or _MARKUP.search(label.text()))
        ]


def _peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES
