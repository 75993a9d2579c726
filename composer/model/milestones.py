"""The milestones in a model's folder: weights of earlier steps, named by step and what began there."""

import re
from contextlib import suppress
from pathlib import Path

from composer.errors import ComposerError
from composer.files import cannot_write
from composer.training.milestones import MARKS, Milestone, thinned

MILESTONES = "milestones"
MOST_LISTED = 1000
"""Of a folder with more files than that nobody of this program's has made, these are looked at."""

_NAME = re.compile(rf"(\d{{1,8}})((?:-(?:{'|'.join(MARKS)}))*)\.npz", re.ASCII)


def path_of(model: Path, milestone: Milestone) -> Path:
    """Where a milestone's weights stand: `milestones/512-tune.npz`."""
    return model / MILESTONES / f"{'-'.join((str(milestone.step), *milestone.marks))}.npz"


def kept_in(model: Path) -> tuple[Milestone, ...]:
    """The milestones of a model, by step; none where it has none, or none can be listed."""
    found = dict[int, Milestone]()
    try:
        for _, entry in zip(range(MOST_LISTED), (model / MILESTONES).iterdir(), strict=False):
            if (name := _NAME.fullmatch(entry.name)) and entry.is_file():
                marks = tuple(filter(None, name[2].split("-")))
                found[int(name[1])] = Milestone(int(name[1]), marks, entry.stat().st_size)
    except OSError:
        return ()
    return tuple(found[step] for step in sorted(found))


def make_room(model: Path, milestone: Milestone) -> bool:
    """Takes away what tells least until there is room for one more, and all others where that is the first.

    Returns:
        False where there is no room for it at all, or it tells least itself.
    """
    kept = kept_in(model) if milestone.step else ()
    # Of the same step there may be one: a run that was stopped in between comes by there again.
    stays = thinned([*(one for one in kept if one.step != milestone.step), milestone])
    for one in kept_in(model):
        if one not in stays:
            _remove(path_of(model, one))
    return milestone in stays


def remove_milestones(model: Path) -> None:
    """Takes all of them away; a folder in which there is something else stays."""
    with suppress(ComposerError):
        for one in kept_in(model):
            _remove(path_of(model, one))
    with suppress(OSError):
        (model / MILESTONES).rmdir()


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(path, error) from error
