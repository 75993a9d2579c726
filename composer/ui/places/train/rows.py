"""Which settings of a training stand on top, and under which headings the others are folded away."""

from collections.abc import Mapping

from composer.training.settings import TRAINING_SETTINGS

TOP = ("iterations", "batch_size", "sequence_length", "learning_rate")
"""What the lab lets one turn first."""

ADVANCED: Mapping[str, tuple[str, ...]] = {
    "Schedule": ("warm_up", "cosine", "gradient_clip", "checkpoint_interval", "patience", "seed"),
    "Against learning by heart": ("weight_decay", "averaging"),
    "Tunes": ("transpose", "whole_tunes", "validation_every", "validation_remainder", "keep_state"),
    "Computing": ("mixed_precision",),
}

WHEN_GOING_ON = ("iterations", "checkpoint_interval", "patience", "learning_rate")
"""What may change while a model is trained further; all else would be another training."""


def advanced_rows() -> dict[str, tuple[str, ...]]:
    """The headings with their settings; those that stand nowhere else come last, under “More”."""
    named = {*TOP, *(name for names in ADVANCED.values() for name in names)}
    others = tuple(setting.name for setting in TRAINING_SETTINGS if setting.name not in named)
    return {**ADVANCED, **({"More": others} if others else {})}
