"""What is remembered of the lesson from one day to the next; the network stands in its own file."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from composer.composition.sampling import HIGHEST_TEMPERATURE, LOWEST_TEMPERATURE
from composer.workflows.lesson.lesson import STEPS, Lesson
from composer.workflows.lesson.training import LessonSettings, OneStep

RANGES: Mapping[str, tuple[float, float]] = {
    "units": (16, 512), "sequence_length": (8, 200), "batch_size": (1, 64), "learning_rate": (1e-4, 0.1),
    "seed": (0, 9999),
}  # fmt: skip
"""Of `LessonSettings`; the pages let nobody set others."""


def to_json(lesson: Lesson) -> dict[str, Any]:
    """What is remembered."""
    return {
        "step": lesson.step,
        "done": sorted(lesson.done),
        "settings": asdict(lesson.settings),
        "temperature": lesson.temperature,
        "reset_every": lesson.reset_every,
        "song": lesson.song,
        "of": lesson.kept_of,
        "tries": [[one.learning_rate, one.before, one.after] for one in lesson.tries],
    }


def restore(lesson: Lesson, kept: Mapping[str, Any]) -> None:
    """Takes what `to_json` gave; what is damaged or out of range stays as it is at first."""
    if kept.get("step") in STEPS:
        lesson.step = kept["step"]
    lesson.done = {step for step in STEPS if step in _list(kept.get("done"))}
    found = kept.get("settings")
    if isinstance(found, dict):
        values = {one.name: _in_range(found.get(one.name), one.name) for one in fields(LessonSettings)}
        known = {name: value for name, value in values.items() if value is not None}
        lesson.settings = replace(lesson.settings, **known)  # type: ignore[arg-type]
    lesson.temperature = _number(kept, "temperature", LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE, 0.9)
    lesson.reset_every = int(_number(kept, "reset_every", 1, 500, 10))
    lesson.song = int(_number(kept, "song", 0, 10**7, 0))
    lesson.kept_of = str(kept.get("of", ""))
    rows = [row for row in _list(kept.get("tries")) if len(_list(row)) == 3]
    lesson.tries = [OneStep(*row) for row in rows if all(isinstance(one, float) for one in row)]


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []


def _number(kept: Mapping[str, Any], name: str, least: float, most: float, default: float) -> float:
    found = kept.get(name)
    if isinstance(found, bool) or not isinstance(found, int | float) or not least <= found <= most:
        return default
    return found


def _in_range(found: object, name: str) -> float | None:
    least, most = RANGES[name]
    if isinstance(found, bool) or not isinstance(found, int | float) or not least <= found <= most:
        return None
    return found if name == "learning_rate" else int(found)
