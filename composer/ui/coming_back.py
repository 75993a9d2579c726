"""Gives back at the start what was open or left unsaved, and tells how the last window ended."""

from itertools import islice

from PySide6.QtCore import QObject, QTimer

from composer.library.crash_dump import Crash
from composer.library.journals import Journals
from composer.ui.document.autosave import Autosave
from composer.ui.document.memory import DocumentMemory
from composer.ui.failures import Failure, Failures
from composer.ui.session import Session
from composer.ui.words import counted, say

AT_ONCE, LATER_AT_ONCE = 20, 2
"""As many journals as the window waits for; then as many as hold no key up."""
OTHER_WINDOW = (
    "ABC Composer is open in another window as well. Both keep their tunes in one library; come back to "
    "Library to see what the other has kept."
)


class ComingBack(QObject):
    """Does it once, when the window's parts are connected."""

    def __init__(
        self,
        journals: Journals,
        autosave: Autosave,
        memory: DocumentMemory,
        session: Session,
        failures: Failures,
    ) -> None:
        super().__init__(autosave)
        self._journals, self._autosave, self._memory = journals, autosave, memory
        self._session, self._failures = session, failures
        self._left = journals.abandoned()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take_up)

    def restore(self) -> None:
        """Keeps what was left unsaved, or opens what was open, where that did not bring the window down."""
        restoring, found = self._failures.restoring, 0
        crashes: tuple[Crash, ...] = ()
        with restoring("How the window ended last time"):
            crashes = self._journals.crashes()
        with restoring("What was left unsaved"):
            found = self._autosave.restore(islice(self._left, AT_ONCE))
            self._timer.start()
        self._tell(found, crashes)
        if found:
            return
        if not any(crash.soon for crash in crashes):
            with restoring("The tune that was open"):
                self._memory.restore()
        if self._journals.others_open():
            self._session.notice.emit(say(OTHER_WINDOW))

    def close(self) -> None:
        """The window closes: what is left is taken up at the next start."""
        self._timer.stop()
        self._left.close()

    def _take_up(self) -> None:
        """Keeps what is more than the window could wait for."""
        with self._failures.restoring("What was left unsaved"):
            if self._autosave.take_up(islice(self._left, LATER_AT_ONCE)):
                return
        self._timer.stop()

    def _tell(self, found: int, crashes: tuple[Crash, ...]) -> None:
        texts = counted(found, "text")
        if not crashes:
            if found:
                self._session.notice.emit(
                    say("{texts} that a crash left unsaved: found and kept.", texts=texts)
                )
            return
        said = [say("ABC Composer ended unexpectedly last time.")]
        if found:
            said.append(say("What was unsaved was found again and kept: {texts}.", texts=texts))
        elif any(crash.soon for crash in crashes):
            said.append(say("The tune that was open then is not opened by itself; Library has it."))
        self._failures.tell_of(Failure(" ".join(said), "\n".join(crash.text for crash in crashes)))
