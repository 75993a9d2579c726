"""A person's own presets of Train: kept in one file of the data folder, by their names."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from composer.bounded_json import json_from
from composer.errors import ComposerError
from composer.files import cannot_write, read_regular, write_atomically
from composer.model.registry import NETWORKS
from composer.signed import is_sound, signed
from composer.training.presets import Preset
from composer.training.settings import TrainingSettings

FILE_NAME, ASIDE = "presets.json", "presets.damaged.json"
MOST_PRESETS, LONGEST_NAME, LONGEST_FILE = 200, 60, 2**20
OWN = "One of your own."


@dataclass(frozen=True)
class OwnPresets:
    """What the file holds.

    Attributes:
        presets: by name, in the order in which they were saved.
        unread: what this version can't use, as it stands there: it stays in the file.
        problem: a sentence where something could not be read.
    """

    presets: Mapping[str, Preset]
    unread: tuple[Any, ...] = ()
    problem: str = ""


def read_own_presets(path: Path) -> OwnPresets:
    """Reads them; a damaged file has none, and says so."""
    try:
        data = read_regular(path, LONGEST_FILE)
        content = json_from(data)
        entries = content["presets"]
        if not is_sound(data) or not isinstance(entries, list):
            raise ValueError("it is not as it was written")
    except FileNotFoundError:
        return OwnPresets({})
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        problem = (
            f"“{path}”, which holds your own presets, can’t be read ({error}). The others are there. The "
            f"file is set aside as “{ASIDE}” once you save a preset."
        )
        return OwnPresets({}, problem=problem)
    return _read(entries)


def _read(entries: list[Any]) -> OwnPresets:
    presets, unread = {}, []
    for entry in entries:
        try:
            name, preset = _preset(entry)
            presets[name] = preset
        except (ComposerError, ValueError, LookupError, TypeError):
            unread.append(entry)
    problem = ""
    if unread:
        names = ", ".join(f"“{_name(entry)}”" for entry in unread[:3])
        problem = (
            f"Of your own presets this version of the program can’t use {names}: they have settings that it "
            "does not have. They stay in the file for the version that made them."
        )
    return OwnPresets(presets, tuple(unread), problem)


def _name(entry: Any) -> str:
    return str(entry.get("name", "?") if isinstance(entry, dict) else "?")[:LONGEST_NAME]


def _preset(entry: Any) -> tuple[str, Preset]:
    name = plain_name(entry["name"])
    training = TrainingSettings(**entry["training"])
    if entry["network_name"] is None:
        return name, Preset(name, OWN, None, training)
    if entry["network_name"] not in [*NETWORKS]:
        raise ValueError("no network of this version")
    kind = NETWORKS[entry["network_name"]].settings
    if {field.name for field in fields(kind)} != set(entry["network"]):
        raise ValueError("another shape")
    return name, Preset(name, OWN, kind(**entry["network"]), training)


def plain_name(name: str) -> str:
    """A name as it is kept; raises ComposerError for none."""
    plain = " ".join("".join(one for one in name if one.isprintable()).split())[:LONGEST_NAME].strip()
    if not plain:
        raise ComposerError("A preset needs a name with at least one letter or digit.")
    return plain


def save_preset(path: Path, name: str, preset: Preset) -> str:
    """Adds a preset, or replaces the one of that name; returns the name as it is kept.

    Raises:
        ComposerError: no name, too many presets, or the disk refuses.
    """
    own, name = read_own_presets(path), plain_name(name)
    presets = {**own.presets, name: preset}
    if len(presets) > MOST_PRESETS:
        raise ComposerError(f"There are {MOST_PRESETS} presets of your own already. Delete one first.")
    _write(path, presets, own.unread)
    return name


def rename_preset(path: Path, before: str, name: str) -> str:
    """Gives a preset another name; raises ComposerError where one has it already."""
    own, name = read_own_presets(path), plain_name(name)
    if name != before and name in own.presets:
        raise ComposerError(f"There is a preset named “{name}” already. Choose another name.")
    renamed = {name if one == before else one: preset for one, preset in own.presets.items()}
    _write(path, renamed, own.unread)
    return name


def delete_preset(path: Path, name: str) -> None:
    """Takes a preset away."""
    own = read_own_presets(path)
    _write(path, {one: preset for one, preset in own.presets.items() if one != name}, own.unread)


def _write(path: Path, presets: Mapping[str, Preset], unread: tuple[Any, ...]) -> None:
    entries = [*(_entry(name, preset) for name, preset in presets.items()), *unread]
    if not unread and read_own_presets(path).problem:
        try:
            path.replace(path.with_name(ASIDE))
        except OSError as error:
            raise cannot_write(path, error) from error
    write_atomically(path, signed(json.dumps({"presets": entries})))


def _entry(name: str, preset: Preset) -> dict[str, Any]:
    network = preset.network
    return {
        "name": name,
        "network_name": None if network is None else network.NAME,
        "network": None if network is None else asdict(network),
        "training": asdict(preset.training),
    }
