"""The command line's option for a setting, and what is said with it."""

import argparse
from collections.abc import Iterable
from typing import Any

from composer.setting import Kind, Setting

SOUND_OPTIONS = ("accompaniment", "accompaniment_pattern", "bodhran", "only", "jumps")
"""What both commands that export tell the formats that sound."""


def add_option(group: Any, setting: Setting, explained: str, *other_names: str) -> None:
    """Adds an option that is None where it is not named."""
    how: dict[str, Any] = {"dest": setting.name, "help": explained.replace("%", "%%"), "default": None}
    if setting.kind == "boolean":
        how["action"] = "store_false" if setting.default else "store_true"
    else:
        how["type"] = _TYPES[setting.kind]
        if setting.kind != "text":
            how["metavar"] = "N"
    names = (*other_names, setting.option_name, *filter(None, [setting.also]))
    group.add_argument(*names, **how)


def named(arguments: argparse.Namespace, names: Iterable[str]) -> dict[str, Any]:
    """What was said, by the names of the settings."""
    return {name: value for name in names if (value := getattr(arguments, name)) is not None}


def _text(written: str) -> str:
    """A shell has no plain way to write a new line."""
    return written.replace("\\n", "\n")


_TYPES: dict[Kind, Any] = {"integer": int, "number": float, "text": _text}
