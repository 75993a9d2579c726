"""Makes an empty virtual environment with the Python that runs the set-up."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec

from fresh_machine.environment import Environment, State
from fresh_machine.machine import Machine
from fresh_machine.messages import SetupError, say
from fresh_machine.system_packages import install_packages


def create_environment(environment: Environment) -> None:
    """Makes an empty environment with pip, which is noted as ours and unfinished from its first moment."""
    require_venv()
    say(f"Making a virtual environment in {environment.folder}")
    try:
        environment.folder.mkdir()
        State().write(environment)
    except OSError as error:
        raise SetupError(
            f"“{environment.folder}” can't be made: {error.strerror}. "
            "Put this checkout where you may write, and run this again."
        ) from error
    code = subprocess.call([sys.executable, "-m", "venv", str(environment.folder)])
    if code != 0 or not environment.python.exists():
        raise SetupError(
            f"Python's venv module could not make “{environment.folder}” (exit code {code}; its own words "
            "stand above). Mend what it names, and run this again."
        )


def has_venv() -> bool:
    """True where this Python can make an environment with pip in it."""
    return find_spec("venv") is not None and find_spec("ensurepip") is not None


def require_venv(
    is_there: Callable[[], bool] = has_venv,
    machine: Machine | None = None,
    run: Callable[[Sequence[str]], int] = subprocess.call,
    ask: Callable[[str], str] = input,
) -> None:
    """Returns with venv and ensurepip there; Debian and Ubuntu keep them in a package of their own."""
    if is_there():
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    machine = machine or Machine.here()
    if machine.has_own_python and install_packages([package], "the virtual environment", machine, run, ask):
        return
    raise SetupError(
        f"This Python ({sys.executable}) comes without venv and ensurepip, which the set-up needs. "
        f"Install them and run this again; on Debian and Ubuntu: sudo apt-get install {package}"
    )
