"""Makes `.venv` with every pinned package, once, and makes it anew where it was left half made."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace

from fresh_machine.environment import Environment, State
from fresh_machine.installation import pip_install
from fresh_machine.interpreter import create_environment
from fresh_machine.machine import require_supported_platform
from fresh_machine.messages import SetupError, say


def prepare(
    environment: Environment,
    extras: frozenset[str],
    create: Callable[[Environment], None] = create_environment,
    install: Callable[[Environment, Sequence[str]], None] = pip_install,
) -> bool:
    """Puts everything in place; returns whether anything had to be done.

    The note in the environment says "finished" only after the last step, so that whatever
    breaks a set-up off, the next run sees it and begins again.

    Raises:
        SetupError: it can't be done, with the reason and what to do.
    """
    wanted, noted = State.wanted(environment, extras), State.noted(environment)
    usable = noted is not None and environment.python.exists()
    if noted and usable and noted.satisfies(wanted):
        return False
    require_supported_platform()
    if noted and usable and noted.can_become(wanted):
        wanted = replace(wanted, extras=wanted.extras | noted.extras)
    else:
        clear(environment)
        create(environment)
    replace(wanted, finished=False).write(environment)
    say("Installing the pinned packages: about 1 GB to fetch the first time.")
    for arguments in installation_steps(wanted.extras):
        install(environment, arguments)
    wanted.write(environment)
    return True


def clear(environment: Environment) -> None:
    """Removes an environment that this set-up made; refuses where somebody else may have made it."""
    if not environment.folder.exists():
        return
    if not environment.note.exists():
        raise SetupError(
            f"“{environment.folder}” is there already, and this set-up did not make it. "
            "Rename or delete it, and run this again."
        )
    say("The last set-up did not come to its end, or was for another Python or folder: making it anew.")
    shutil.rmtree(environment.folder)


def installation_steps(extras: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """Returns pip's arguments, step by step: what builds the package, then the package as it lies here."""
    pinned = ("--constraint", "constraints.txt")
    package = f".[{','.join(sorted(extras))}]" if extras else "."
    return (("hatchling", *pinned), ("--no-build-isolation", "--editable", package, *pinned))


def set_up(steps: Callable[[], object]) -> int:
    """Runs the steps of a set-up; returns 0, or the exit code after a sentence on what stopped them."""
    try:
        steps()
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run this again to go on; what was downloaded whole is kept.", file=sys.stderr)
        return 130
    return 0


def start(command: Sequence[str]) -> int:
    """Becomes the program where the system can do that, else runs it and returns its exit code."""
    if os.name == "posix":
        os.execv(command[0], list(command))
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 130
