"""A small search: one setting, up to five values of it, and a run for each, alike in all else."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from composer.errors import ComposerError
from composer.setting import Row
from composer.training.setting_rows import ROWS, TOP
from composer.training.settings import NetworkSettings, TrainingSettings

FEWEST, MOST = 2, 5
KEPT_ALIKE = frozenset(("seed", "validation_every", "validation_remainder", "checkpoint_interval"))
"""What must be the same for runs that are compared: the same chance, the same held-out tunes."""


@dataclass(frozen=True)
class Attempt:
    """One of the runs: its name is the corpus' with the value."""

    name: str
    network: NetworkSettings
    training: TrainingSettings


def rows_to_try(network: NetworkSettings, shape: bool = True) -> tuple[Row, ...]:
    """The numbers that can be tried, the first ones first; without `shape` the network's own is fixed."""
    first = sorted(ROWS, key=lambda row: TOP.index(row.name) if row.name in TOP else len(TOP))
    own = [row for row in network.ROWS if shape or row.name in network.RATES]
    rate = [row for row in first if row.name == "learning_rate"]
    rows = [*rate, *own, *(row for row in first if row.name != "learning_rate")]
    return tuple(row for row in rows if row.kind in ("integer", "number") and row.name not in KEPT_ALIKE)


def values_in(text: str, row: Row) -> tuple[int | float, ...]:
    """The different values that were typed, in their order: `0.001, 0.003 and 0.01`.

    Raises:
        ComposerError: too few or too many, no number, or one out of the setting's range.
    """
    words = [word for word in re.split(r"[;,\s]+|\band\b", text) if word]
    values = tuple(dict.fromkeys(_value(word, row) for word in words))
    if not FEWEST <= len(values) <= MOST:
        raise ComposerError(
            f"There are {len(values)} different values, and {FEWEST} to {MOST} were expected. "
            "Write them with spaces between."
        )
    return values


def _value(word: str, row: Row) -> int | float:
    try:
        value = int(word) if row.kind == "integer" else float(word)
    except ValueError as error:
        kind = "a whole number" if row.kind == "integer" else "a number"
        raise ComposerError(f"“{word[:40]}” was typed for {row.spoken}, and {kind} was expected.") from error
    if not row.admits(value):
        raise ComposerError(
            f"{row.spoken} {word[:40]} is out of range: {row.minimum:,} to {row.maximum:,} was expected."
        )
    return value


def attempts(
    corpus: str,
    row: Row,
    values: Sequence[int | float],
    network: NetworkSettings,
    training: TrainingSettings,
) -> tuple[Attempt, ...]:
    """A run for each value; raises ComposerError where a value does not go with the other settings."""
    made = []
    own: Mapping[str, Any] = asdict(network)
    for value in values:
        changed: dict[str, Any] = {row.name: value}
        name = f"{corpus[:30].strip()}, {row.spoken.lower()} {value:g}"
        if row.name in own:
            made.append(Attempt(name, replace(network, **changed), training))
        else:
            made.append(Attempt(name, network, replace(training, **changed)))
    return tuple(made)
