"""A data folder with everything that can lie in one, as the program itself writes it; made once."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from composer.composition.events import TuneComposed
from composer.composition.originality.comparison import Originality
from composer.composition.ranking import rank
from composer.corpus.changes import leave_out
from composer.corpus.collection import Corpus
from composer.corpus.kept import KeptCorpus
from composer.corpus.reading import read_corpus
from composer.library.backups import back_up
from composer.library.composed_log import ComposedLog, Facts
from composer.library.folders import Folders
from composer.library.journals import Journals
from composer.library.records import KeptTune, Provenance
from composer.library.tunes import TuneLibrary
from composer.notation.reader import read_tune
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.training_index import training_index
from disturbances.tunes import random_tune

TUNES, COMPOSED, MODELS = 20, 6, ("first", "second")
SETTINGS = """[General]
volume=0.5
theme=dark
text=beside
place=compose
compose\\order=newest
compose\\settings="{\\"draw\\": {\\"count\\": 7, \\"temperature\\": 0.8}, \\"ask\\": {}}"
open_tune="{\\"identifier\\": 3, \\"place\\": [4, 4]}"
player\\tempo_percent=90
files\\lacking={}
shares=@Invalid()
window\\geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\x3\\x1f\\0\\0\\x2W)
"""
TRAINING = (
    "--iterations 6 --batch-size 2 --sequence-length 32 --checkpoint-interval 3 --network lstm "
    "--rnn-units 16 --embedding-dimension 8"
)


def make_rich_home(home: Path, draw: random.Random) -> None:
    """Library with history, tags and trash; copies, models with an index, composed tunes, corpus, journal."""
    folders = Folders(home)
    home.mkdir(parents=True)
    with TuneLibrary(folders.library) as library:
        tunes = _fill(library, draw)
        back_up(library, folders.backups, date(2026, 1, 2))
        back_up(library, folders.backups, date(2026, 1, 3))
    _compose(ComposedLog(home / "composed.jsonl"), tunes[:COMPOSED])
    own = home.parent / "own.abc"
    own.write_text("\n".join(random_tune(draw, f"Corpus {number}") for number in range(30)))
    for progress in read_corpus([str(own)], "canonical"):
        if isinstance(progress, Corpus):
            KeptCorpus.of(leave_out(progress, {3, 4})).write(folders.corpus)
    for model in MODELS:
        command = ["train", "--corpus", str(own), "--out", str(folders.models / model), *TRAINING.split()]
        subprocess.run([sys.executable, "-m", "composer", *command], check=True, capture_output=True)
        known = KnownTunes.in_home(folders.home)
        known.add([str(own)])
        list(training_index(folders.models / model, [str(own)], known))
    _leave_unsaved(folders, random_tune(draw, "Unsaved"))
    settings = home / "config" / "ABC Composer" / "ABC Composer.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS)


def copy_home(home: Path, target: Path) -> None:
    """A copy to be damaged; where files are large and never written in place, the same ones."""
    shutil.copytree(home, target, copy_function=_copy)


def _copy(source: str, target: str) -> str:
    if source.endswith(".npz"):
        os.link(source, target)
        return target
    return str(shutil.copy2(source, target))


def _fill(library: TuneLibrary, draw: random.Random) -> list[KeptTune]:
    tunes = []
    for number in range(TUNES):
        kept = library.keep(random_tune(draw, f"Tune {number}"), Provenance("first", number), ["practice"])
        for _ in range(number % 4):
            library.change_text(kept.identifier, random_tune(draw, f"Tune {number}"))
        library.rate(kept.identifier, number % 6)
        tunes.append(library.set_favourite(kept.identifier, number % 3 == 0))
    library.delete(tunes[-1].identifier)
    return tunes


def _compose(log: ComposedLog, tunes: Sequence[KeptTune]) -> None:
    for number, kept in enumerate(tunes):
        found = Originality(1, "Corpus 1", 3, (), 2, 0.25)
        ranking = rank(read_tune(kept.text), found)
        composed = TuneComposed(number, number, kept.text, kept.title, 2, (), 0.125, found, ranking)
        log.add(kept, composed, Facts(8, 0), ("own.abc",))


def _leave_unsaved(folders: Folders, text: str) -> None:
    """As a window that is killed leaves it."""
    child = os.fork()
    if child == 0:
        try:
            journals = Journals(folders.journals)
            journals.note_crashes()
            journals.own.write(text)
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
