"""Renames models, and deletes them into a bin inside the folder of models, from where they come back."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from composer.corpus.reading import corpus_name
from composer.errors import ComposerError
from composer.files import safe_file_name
from composer.workflows.models import read_model

BIN = ".deleted"


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
    if wanted.exists() and set(read_model(wanted).corpus_sources) != set(sources):
        longer = corpus_name(sources, with_folder=True)
        wanted = models / safe_file_name(longer or corpus, fallback="model")
    return free_folder(wanted)


def free_folder(wanted: Path) -> Path:
    """`wanted`, or the same with a number that nothing has yet."""
    number, free = 1, wanted
    while free.exists():
        number += 1
        free = wanted.with_name(f"{wanted.name} {number}")
    return free


def _moved(model: Path, target: Path, what: str) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        model.rename(target)
    except OSError as error:
        raise _refused(model, what, error) from error
    return target


def _refused(model: Path, what: str, error: OSError) -> ComposerError:
    return ComposerError(
        f"The model “{model.name}” could not be {what}: {error.strerror or error}. Close other programs "
        "that use its folder, and check the rights of the folder of models."
    )
