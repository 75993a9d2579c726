"""The virtual environment of a checkout, and the note in it of how far its set-up came."""

import hashlib
import json
import os
import platform
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Environment:
    """The virtual environment of the checkout in `root`."""

    root: Path = ROOT

    @property
    def folder(self) -> Path:
        """Where the environment lies."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's own interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def note(self) -> Path:
        """The file in which the set-up notes how far it came."""
        return self.folder / "abc-composer-set-up.json"


@dataclass(frozen=True)
class State:
    """What a set-up is for, and whether it came to its end."""

    fingerprint: str = ""
    python: str = ""
    folder: str = ""
    extras: frozenset[str] = frozenset()
    finished: bool = False

    @classmethod
    def wanted(cls, environment: Environment, extras: frozenset[str]) -> "State":
        """Returns the state in which nothing is left to do."""
        python = f"{platform.python_version()} {platform.machine()}"
        return cls(fingerprint(environment.root), python, str(environment.folder), extras, True)

    @classmethod
    def noted(cls, environment: Environment) -> "State | None":
        """Returns what the last set-up noted, None where there is no note that can be read."""
        try:
            read = json.loads(environment.note.read_text(encoding="utf-8"))
            return cls(**{**read, "extras": frozenset(read["extras"])})
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def write(self, environment: Environment) -> None:
        """Notes this state in the environment."""
        values = {**self.__dict__, "extras": sorted(self.extras)}
        environment.note.write_text(json.dumps(values, indent=2), encoding="utf-8")

    def satisfies(self, wanted: "State") -> bool:
        """True where nothing is missing for `wanted`; extras beyond it do no harm."""
        return replace(self, extras=wanted.extras) == wanted and self.extras >= wanted.extras

    def can_become(self, wanted: "State") -> bool:
        """True where pip can lead from here to `wanted`: whole, of the same Python, and not moved."""
        return self.finished and (self.python, self.folder) == (wanted.python, wanted.folder)


def fingerprint(root: Path) -> str:
    """Hashes what decides which packages are installed: the pins, and what pyproject.toml says of them."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    relevant = json.dumps([project.get("build-system"), project.get("project")], sort_keys=True)
    pins = (root / "constraints.txt").read_text(encoding="utf-8")
    return hashlib.sha256(f"{pins}\n{relevant}".encode()).hexdigest()
