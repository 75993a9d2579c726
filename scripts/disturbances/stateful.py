"""Library, document and journal in any order of doings, kills among them, against a plain model of them.

Hypothesis draws what is done and, where something does not hold, tells the shortest way there. A kill is
what it leaves on the disk: the files are copied as they are, in the middle of a transaction too, and the next
start is one on the copies.
"""

import argparse
import shutil
import tempfile
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication

from composer.library.journals import Journals
from composer.library.records import Provenance
from composer.library.tunes import TuneLibrary
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune
from disturbances.arguments import add_runs_and_seed

STEPS = 50
TEXTS = st.builds(
    "X:1\nT:{}\nK:D\n{}".format,
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=8),
    st.text("abcDEF|%:\0 \n\x85é🎻", max_size=40),
)
NUMBERS = st.integers(0, 50)
WRITES = ["keep", "change", "delete", "empty"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How often, from which seed, and how many steps each time."""
    add_runs_and_seed(parser, 300)
    parser.add_argument("--steps", type=int, default=STEPS, help=f"doings in a run ({STEPS})")


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Runs the machine; the failure is Hypothesis' shortest."""
    application = QCoreApplication.instance() or QCoreApplication([])
    failures = []
    try:
        run_machine(options.runs, options.steps, options.seed)
    except Exception as error:  # noqa: BLE001 - whatever it is, it did not hold
        failures.append("\n".join([f"{type(error).__name__}: {error}", *getattr(error, "__notes__", [])]))
    del application
    return {"runs": options.runs, "steps": options.steps, "seed": options.seed, "done": dict(DONE),
            "failures": failures}  # fmt: skip


def run_machine(runs: int, steps: int, number: int) -> None:
    """So many runs of so many steps; raises where something does not hold."""
    seed(number)(Machine)
    chosen = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Machine, settings=chosen)


DONE: dict[str, int] = {
    "steps": 0,
    "kills": 0,
    "texts in the journal": 0,
    "kills inside a write": 0,
    "starts": 0,
}


@dataclass
class Kept:
    """A tune as it should be."""

    text: str
    deleted: bool = False
    favourite: bool = False
    rating: int = 0
    tags: tuple[str, ...] = ()
    history: list[str] = field(default_factory=list)


class Machine(RuleBasedStateMachine):
    """What a person does, and what their computer does to them."""

    @initialize()
    def begin(self) -> None:
        """An empty folder."""
        self._folders = [Path(tempfile.mkdtemp(prefix="abc-composer-"))]
        self._clock = count(0, 1000)
        self.model: dict[int, Kept] = {}
        self.waiting: str | None = None
        self.journal: tuple[str, int | None] | None = None
        self._start()

    def _start(self) -> None:
        folder = self._folders[-1]
        DONE["starts"] += 1
        self.library = TuneLibrary(folder / "library.sqlite")
        assert self.library.doubts == []
        self.journals = Journals(folder / "unsaved")
        self.document = Document()
        clock = self._clock
        self.autosave = Autosave(
            self.document, self.library, self.journals.own, clock=lambda: float(next(clock))
        )
        self.failed: list[Exception] = []
        self.numbers: list[int] = []
        self.autosave.failed.connect(self._take_failure)
        self.autosave.tune_kept.connect(self._take_kept)
        left, self.waiting, self.journal = self.journal, None, None
        found = self.autosave.restore(self.journals.abandoned())
        assert found == (left is not None)
        if left is not None:
            self._expect_kept(*left)

    def _take_failure(self, error: Exception) -> None:
        self.failed.append(error)

    def _take_kept(self, tune: OpenTune) -> None:
        assert tune.identifier is not None
        self.numbers.append(tune.identifier)

    # What a person does

    @rule(text=TEXTS, tags=st.lists(st.sampled_from(["reel", "mine", "slow  air"]), max_size=2))
    def keep(self, text: str, tags: list[str]) -> None:
        """A tune is composed."""
        kept = self.autosave.keep_composed(text, Provenance(model="m", seed=1))
        self.model[kept.identifier] = Kept(text)
        if tags:
            self.library.set_tags(kept.identifier, tags)
            self.model[kept.identifier].tags = tuple(sorted({" ".join(tag.split()) for tag in tags}))

    @rule(text=TEXTS)
    def open_new(self, text: str) -> None:
        """A tune of a file or a corpus is opened."""
        before = self._before_opening()
        self.document.open(OpenTune(text))
        self._expect_flushed(before)

    @precondition(lambda self: self.listed())
    @rule(number=NUMBERS)
    def open_kept(self, number: int) -> None:
        """A kept tune is opened."""
        before = self._before_opening()
        chosen = self._chosen(number)
        self.autosave.open(chosen)
        self._expect_flushed(before)
        assert self.document.text == self.model[chosen].text

    @rule(texts=st.lists(TEXTS, min_size=1, max_size=3), rests=st.booleans())
    def type(self, texts: list[str], rests: bool) -> None:
        """The person writes, and perhaps half a second passes."""
        for text in texts:
            if text != self.document.text:
                self.document.type(text)
                self.waiting = text
        if rests and self.waiting is not None:
            self.write_journal()

    @rule()
    def undo(self) -> None:
        """The latest change is taken back."""
        if self.document.can_undo:
            self.document.undo()
            self.waiting = self.document.text

    @rule()
    def flush(self) -> None:
        """Some seconds pass."""
        before = self._before_opening()
        assert self.autosave.flush()
        self._expect_flushed(before)

    def write_journal(self) -> None:
        """What waits is in the journal now, as the timer has it."""
        self.autosave._write_journal()
        assert self.waiting is not None
        if self.waiting.strip():
            self.journal = self.waiting, self.document.identifier

    @precondition(lambda self: self.listed())
    @rule(number=NUMBERS, rating=st.integers(0, 5), favourite=st.booleans())
    def rate(self, number: int, rating: int, favourite: bool) -> None:
        """A tune is rated and starred."""
        chosen = self._chosen(number)
        self.library.rate(chosen, rating)
        self.library.set_favourite(chosen, favourite)
        self.model[chosen].rating, self.model[chosen].favourite = rating, favourite

    @precondition(lambda self: self.listed())
    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        """A tune goes into the trash."""
        chosen = self._chosen(number)
        self.library.delete(chosen)
        self.model[chosen].deleted = True

    @rule()
    def restore(self) -> None:
        """All comes back from the trash."""
        deleted = [number for number, kept in self.model.items() if kept.deleted]
        self.library.restore(*deleted)
        for number in deleted:
            self.model[number].deleted = False

    @rule()
    def empty_trash(self) -> None:
        """The trash is emptied."""
        self.library.empty_trash()
        self.model = {number: kept for number, kept in self.model.items() if not kept.deleted}

    @precondition(lambda self: any(self.model[number].history for number in self.listed()))
    @rule(number=NUMBERS)
    def revert(self, number: int) -> None:
        """A tune has an earlier text again."""
        before = self._before_opening()
        self.autosave.flush()
        self._expect_flushed(before)
        chosen = self._chosen(number)
        history = self.library.history(chosen)
        if history:
            earlier = history[number % len(history)]
            self.autosave.revert(earlier)
            self._expect_text(chosen, earlier.text)

    # What happens to the person

    @rule()
    def reopen(self) -> None:
        """The window is closed and opened."""
        before = self._before_opening()
        assert self.autosave.flush()
        self._expect_flushed(before)
        self._end()
        self._start()

    @rule(text=TEXTS, types=st.booleans())
    def kill(self, text: str, types: bool) -> None:
        """The program is killed, perhaps just after the person wrote."""
        if types:
            self.type([text], rests=True)
        DONE["kills"] += 1
        DONE["texts in the journal"] += self.journal is not None
        folder = self._copied()
        self._end()
        self._folders.append(folder)
        self._start()

    @rule(
        text=TEXTS, statement=st.integers(0, 12), which=st.sampled_from(["keep", "change", "rate", "empty"])
    )
    def kill_inside_a_write(self, text: str, statement: int, which: str) -> None:
        """It is killed in the middle of a transaction, of which nothing is there afterwards."""
        left: list[Path] = []
        seen = count()

        def trace(_sql: str) -> None:
            if next(seen) == statement and self.library._connection.in_transaction:
                left.append(self._copied())

        self.library._connection.set_trace_callback(trace)
        listed = self.listed()
        if which == "keep" or not listed:
            self.library.keep(text)
        elif which == "change":
            self.library.change_text(listed[0], text)
        elif which == "delete":
            self.library.delete(*listed)
        else:
            self.library.delete(listed[0])
            left.clear()
            seen = count()
            self.model[listed[0]].deleted = True
            self.library.empty_trash()
        self.library._connection.set_trace_callback(None)
        folder = left[-1] if left else None
        DONE["kills inside a write"] += folder is not None
        if folder is None:
            self._take_over_what_is_kept()
            return
        self._end()
        self._folders.append(folder)
        self._start()

    def _take_over_what_is_kept(self) -> None:
        """The write came to its end: the model has it as well."""
        self.model = {
            tune.identifier: Kept(
                tune.text, tune.deleted is not None, tune.favourite, tune.rating, tune.tags,
                [earlier.text for earlier in self.library.history(tune.identifier)],
            )
            for tune in self.library.tunes() + self.library.tunes(trash=True)
        }  # fmt: skip

    # What must hold

    @invariant()
    def is_as_the_model(self) -> None:
        """All that was kept is there, and nothing else."""
        DONE["steps"] += 1
        tunes = self.library.tunes() + self.library.tunes(trash=True)
        assert {tune.identifier for tune in tunes} == set(self.model)
        for tune in tunes:
            kept = self.model[tune.identifier]
            assert tune.text == kept.text
            assert (tune.deleted is not None, tune.favourite, tune.rating, tune.tags) == (
                kept.deleted, kept.favourite, kept.rating, kept.tags
            )  # fmt: skip
            assert [earlier.text for earlier in self.library.history(tune.identifier)] == kept.history
        assert self.failed == []
        assert self.autosave.pending == (self.waiting is not None)
        if self.waiting is not None:
            assert self.document.text == self.waiting

    def listed(self) -> list[int]:
        """The numbers of the tunes that are not in the trash."""
        return [number for number, kept in self.model.items() if not kept.deleted]

    def _chosen(self, number: int) -> int:
        listed = self.listed()
        return listed[number % len(listed)]

    def _before_opening(self) -> tuple[str, int | None] | None:
        return None if self.waiting is None else (self.waiting, self.document.identifier)

    def _expect_flushed(self, before: tuple[str, int | None] | None) -> None:
        self.waiting = self.journal = None
        if before is not None:
            self._expect_kept(*before)

    def _expect_kept(self, text: str, identifier: int | None) -> None:
        """An edit of this tune is in the library now, as a tune of its own where that is gone."""
        if identifier is not None and identifier in self.model and not self.model[identifier].deleted:
            self._expect_text(identifier, text)
        elif text.strip():
            number = self.numbers[-1]
            assert number not in self.model
            self.model[number] = Kept(text)

    def _expect_text(self, identifier: int, text: str) -> None:
        kept = self.model[identifier]
        if kept.text != text:
            kept.history.insert(0, kept.text)
            kept.text = text

    def _copied(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="abc-composer-"))
        shutil.copytree(self._folders[-1], folder, dirs_exist_ok=True)
        return folder

    def _end(self) -> None:
        self.autosave.close()
        self.journals.close()

    def teardown(self) -> None:
        """Nothing is left lying about."""
        if hasattr(self, "autosave"):
            self._end()
        for folder in getattr(self, "_folders", ()):
            shutil.rmtree(folder)
