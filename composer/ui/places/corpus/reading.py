"""Reads corpora in a job, and keeps in a file which one is open and what the person changed in it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from composer.corpus.collection import Corpus
from composer.corpus.kept import KeptCorpus, KeptCorpusDamagedError
from composer.corpus.reading import CorpusProgress, read_corpus
from composer.errors import ComposerError
from composer.library.backups import set_aside
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.corpus.mending import CorpusMending
from composer.ui.session import Session
from composer.ui.words import say


@dataclass(frozen=True)
class _Wanted:
    """A corpus to read.

    Attributes:
        by_itself: it is that of last time, for which nobody asked.
        looks: it is not to be trained on.
    """

    kept: KeptCorpus
    by_itself: bool = False
    looks: bool = False


@dataclass(frozen=True)
class _NotThere:
    """The corpus of last time can't be read, and why."""

    sentence: str


@dataclass(frozen=True)
class _ToKeep:
    """What goes into the file: the open corpus, and text as found -> mended text, used and not yet."""

    file: Path
    corpus: Corpus
    mended: dict[str, str]
    written: dict[str, str]


class CorpusReading(QObject):
    """One corpus at a time; what the person asks for goes before what is read by itself at the start.

    Signals:
        changed(): a reading began or ended.
        progressed(CorpusProgress): so many tunes of so many are read, these the latest.
        opened(Corpus): it is read, with what was mended in it before.
        looked_into(Corpus): one is read that is only looked at.
        not_there(str): the corpus of last time can't be opened again, and why.
    """

    changed = Signal()
    progressed = Signal(object)
    opened = Signal(object)
    looked_into = Signal(object)
    not_there = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, mending: CorpusMending, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._mending = session, mending
        self._file: Path | None = None
        self._wanted: _Wanted | None = None
        self._restored: Corpus | None = None
        self._reading: Latest[_Wanted] = Latest(jobs, "Reading the corpus", _read, cancels=True, parent=self)
        self._keeping: Latest[_ToKeep] = Latest(jobs, "Keeping the corpus", _keep, parent=self)
        mending.written_changed.connect(self._keep_written)
        self._reading.answered.connect(self._take)
        self._reading.busy_changed.connect(self.changed)
        # The window is painted first.
        self._restore_timer = QTimer(self, singleShot=True, interval=0)
        self._restore_timer.timeout.connect(self._restore)

    @property
    def running(self) -> bool:
        """True while a corpus is read, or is about to be."""
        return self._reading.busy or self._restore_timer.isActive()

    @property
    def asked_for(self) -> bool:
        """True while one is read that the person asked for."""
        return self._reading.busy and self._wanted is not None and not self._wanted.by_itself

    def read(self, sources: Sequence[str], form: str, looks: bool = False) -> None:
        """Reads these, `looks`: only to look at them; raises ComposerError while others are waited for."""
        if self.asked_for:
            raise ComposerError(
                say("Tunes to learn from are being read already. Wait until they are, or press Stop first.")
            )
        kept = KeptCorpus(tuple(sources), form, mended=dict(self._mending.used))
        self._ask(_Wanted(kept, looks=looks))

    def cancel(self) -> None:
        """Stops reading; the corpus that was open stays."""
        self._restore_timer.stop()
        self._reading.forget()
        self.changed.emit()

    def restore(self, file: Path, now: Callable[[], datetime] = datetime.now) -> KeptCorpus:
        """Opens again what the file says was open last; from now on what is open is kept there."""
        self._file = file
        try:
            kept = KeptCorpus.read(file) or KeptCorpus()
        except ComposerError as error:
            aside = _set_aside(file, now()) if isinstance(error, KeptCorpusDamagedError) else ""
            self._session.failed.emit(ComposerError(f"{error} {aside}".strip()))
            return KeptCorpus()
        self._mending.used, self._mending.written = dict(kept.mended), {**kept.mended, **kept.written}
        if kept.sources:
            self._wanted = _Wanted(kept, by_itself=True)
            self._restore_timer.start()
            self.changed.emit()
        return kept

    def keep(self, corpus: Corpus) -> None:
        """This one is open now; what was only just read from the file is in there already."""
        if corpus is not self._restored:
            self._keep(corpus)

    def _keep_written(self) -> None:
        if self._session.corpus is not None:
            self._keep(self._session.corpus)

    def _keep(self, corpus: Corpus) -> None:
        if self._file is not None and corpus.sources:
            used, written = dict(self._mending.used), dict(self._mending.written)
            self._keeping.ask(_ToKeep(self._file, corpus, used, written))

    def _restore(self) -> None:
        if self._wanted is not None:
            self._ask(self._wanted)

    def _ask(self, wanted: _Wanted) -> None:
        self._restore_timer.stop()
        self._wanted = wanted
        self._reading.ask(wanted)
        self.changed.emit()

    def _take(self, wanted: _Wanted, event: object) -> None:
        match event:
            case CorpusProgress():
                self.progressed.emit(event)
            case _NotThere():
                self.not_there.emit(event.sentence)
            case Corpus() if wanted.looks:
                self.looked_into.emit(event)
            # A training may have opened its own meanwhile.
            case Corpus() if not (wanted.by_itself and self._session.corpus):
                self._restored = event if wanted.by_itself else None
                self.opened.emit(event)


def _read(wanted: _Wanted) -> Iterator[object]:
    try:
        for event in read_corpus(wanted.kept.sources, wanted.kept.form):
            yield wanted.kept.applied(event) if isinstance(event, Corpus) else event
    except ComposerError as error:
        if not wanted.by_itself:
            raise
        yield _NotThere(say("The corpus of last time was not opened again. {error}", error=error))


def _keep(asked: _ToKeep) -> Iterator[object]:
    """Writes the file; what another window mended stays in it."""
    before = KeptCorpus.read(asked.file) or KeptCorpus()
    others = {found: text for found, text in before.mended.items() if found not in asked.mended}
    mended = {**others, **asked.mended}
    every = {**before.written, **asked.written}
    written = {found: text for found, text in every.items() if mended.get(found) != text}
    replace(KeptCorpus.of(asked.corpus), mended=mended, written=written).write(asked.file)
    yield asked


def _set_aside(file: Path, now: datetime) -> str:
    try:
        aside = set_aside(file, now)
    except ComposerError as error:
        return str(error)
    words = "It was set aside as “{name}”; a new one begins with the next corpus that you open."
    return say(words, name=aside.name)
