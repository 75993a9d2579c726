"""The folders of models: one writer each; names and numbers; a bin from which deleted ones come back."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from composer.cancelling import current
from composer.corpus.reading import corpus_name
from composer.errors import ComposerError
from composer.file_lock import FileLock
from composer.files import cannot_write, safe_file_name
from composer.model.folder import BEST, LAST
from composer.model.milestones import MILESTONES, remove_milestones
from composer.unfinished import is_unfinished
from composer.workflows.models import read_model

BIN = ".deleted"
LOCK = ".training.lock"
MOST_TRIES = 10


@contextmanager
def held(folder: Path) -> Iterator[Path]:
    """Holds a model's folder, which is made here; where nothing is in it at the end, it goes again.

    Raises:
        ComposerError: a training writes into it, or the disk refuses.
    """
    lock = _taken(folder)
    if lock is None:
        raise _in_use(folder)
    with _letting_go(folder, lock):
        yield folder


@contextmanager
def held_anew(wanted: Path) -> Iterator[Path]:
    """Holds a folder in which no model is: `wanted`, or the same with a number; see `held`.

    Two windows may want the same one at the same moment: whoever has the lock has the folder.
    """
    for folder in _numbered(wanted):
        if not _is_bare(folder) or (lock := _taken(folder)) is None:
            continue
        with _letting_go(folder, lock):
            # Another training may have come and gone since it was looked at.
            if not _is_bare(folder):
                continue
            yield folder
            return


def _taken(folder: Path) -> FileLock | None:
    try:
        # Whoever lets go of the folder takes it away where it is empty, perhaps between these two.
        for _ in range(MOST_TRIES):
            folder.mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                return FileLock.take(folder / LOCK)
        return None
    except OSError as error:
        raise cannot_write(folder, error) from error


@contextmanager
def _letting_go(folder: Path, lock: FileLock) -> Iterator[None]:
    def leave() -> None:
        lock.let_go()
        if not any((folder / name).exists() for name in (BEST, LAST)):
            remove_milestones(folder)  # a training that kept no model leaves nothing else
        with suppress(OSError):  # it is not empty
            folder.rmdir()

    try:
        with current().kept_by(leave):
            yield
    finally:
        leave()


def _is_bare(folder: Path) -> bool:
    """Nothing is there, or what a training left that was killed before it had kept anything."""
    try:
        return all(name in (LOCK, MILESTONES) or is_unfinished(name) for name in os.listdir(folder))
    except OSError:
        # Where even that can't be looked at, making it tells why.
        return not os.path.lexists(folder)


def _in_use(folder: Path) -> ComposerError:
    return ComposerError(
        f"The model “{folder.name}” is being trained by another window or program. Wait until that is "
        "done, or choose a model of another name."
    )


def rename_model(model: Path, name: str) -> Path:
    """Gives a model another name, which is that of its folder; returns the folder.

    Raises:
        ComposerError: there is another model of that name, or the folder refuses.
    """
    plain = safe_file_name(name, fallback="")
    if not plain:
        raise ComposerError(
            f"“{name}” can’t name a model: a name with at least one letter or digit was expected."
        )
    target = model.with_name(plain)
    if target == model:
        return model
    # On systems where case does not count, “Reels” may become “reels”.
    if target.exists() and not target.samefile(model):
        raise ComposerError(f"There is a model named “{plain}” already. Choose another name.")
    return _moved(model, target, "renamed")


def delete_model(model: Path) -> Path:
    """Puts a model into the bin beside it; returns where it lies there."""
    return _moved(model, free_folder(model.parent / BIN / model.name), "deleted")


def deleted_models(models: Path) -> tuple[Path, ...]:
    """What lies in the bin of a folder of models, by name."""
    try:
        return tuple(sorted(entry for entry in (models / BIN).iterdir() if entry.is_dir()))
    except OSError:
        return ()


def restore_model(deleted: Path) -> Path:
    """Takes a model out of the bin; one of the same name that is there meanwhile keeps its name."""
    return _moved(deleted, free_folder(deleted.parent.parent / deleted.name), "taken back")


def empty_bin(models: Path) -> int:
    """Deletes what lies in the bin for good; returns how many models.

    Raises:
        ComposerError: the folder refuses; what is deleted by then is gone.
    """
    lying = deleted_models(models)
    for model in lying:
        try:
            shutil.rmtree(model)
        except OSError as error:
            raise _refused(model, "deleted", error) from error
    return len(lying)


def folder_for(models: Path, corpus: str, sources: Sequence[str]) -> Path:
    """Where a new model goes: it is called as its corpus, with a number where there is one of that already.

    Where a model of another corpus has that name, the folder above stands in it.
    """
    wanted = models / safe_file_name(corpus, fallback="model")
    if not _is_bare(wanted) and set(read_model(wanted).corpus_sources) != set(sources):
        longer = corpus_name(sources, with_folder=True)
        wanted = models / safe_file_name(longer or corpus, fallback="model")
    return new_folder(wanted)


def new_folder(wanted: Path) -> Path:
    """Where a new model would go now; `held_anew` decides."""
    return next(folder for folder in _numbered(wanted) if _is_bare(folder))


def free_folder(wanted: Path) -> Path:
    """`wanted`, or the same with a number that nothing has yet."""
    return next(folder for folder in _numbered(wanted) if not os.path.lexists(folder))


def _numbered(wanted: Path) -> Iterator[Path]:
    yield wanted
    yield from (wanted.with_name(f"{wanted.name} {number}") for number in count(2))


def _moved(model: Path, target: Path, what: str) -> Path:
    """Raises ComposerError where a training, perhaps another window's, writes into it, or it can't be."""
    try:
        _require_idle(model)
        target.parent.mkdir(parents=True, exist_ok=True)
        model.rename(target)
    except OSError as error:
        raise _refused(model, what, error) from error
    return target


def _require_idle(model: Path) -> None:
    try:
        lock = FileLock.take(model / LOCK)
    except OSError:
        return  # a folder that takes no files is trained by nobody
    if lock is None:
        raise _in_use(model)
    lock.let_go()


def _refused(model: Path, what: str, error: OSError) -> ComposerError:
    return ComposerError(
        f"The model “{model.name}” could not be {what}: {error.strerror or error}. Close other programs "
        "that use its folder, and check the rights of the folder of models."
    )
