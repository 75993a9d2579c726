"""How a module of ours is started as a process of its own: by Python, or by a bundle's own program."""

import os
import runpy
import sys
from collections.abc import Mapping
from pathlib import Path

import composer

HELPER = "--helper-process"
"""What a bundle's program is started with to run a module instead of the window; not for people."""
_OURS, _SERVES = "composer.", "_process"


def command(module: str) -> list[str]:
    """The command that runs a module, as `python -m` takes it."""
    if is_bundle():
        return [sys.executable, HELPER, module]
    # -P: a file in the folder where the program was started must not pass for a library.
    return [sys.executable, "-P", "-m", module]


def environment(variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment variables for that command, by which it finds this program's modules."""
    if is_bundle():
        return dict(variables)
    root = str(Path(composer.__file__).parent.parent)
    paths = [root, *filter(None, [variables.get("PYTHONPATH")])]
    return {**variables, "PYTHONPATH": os.pathsep.join(paths)}


def run_helper(module: str) -> int:
    """Is that process, in a bundle; runs nothing but the helpers that the program has."""
    if not (module.startswith(_OURS) and module.endswith(_SERVES)):
        print(f"“{module}” is no helper of ABC Composer, whose names end with “{_SERVES}”.", file=sys.stderr)
        return 2
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


def is_bundle() -> bool:
    """True where the program was packed with its own Python; there is no other to run a module with."""
    return bool(getattr(sys, "frozen", False))
