"""Runs pip, shows what it says, and puts its failures into a sentence."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from fresh_machine.environment import Environment
from fresh_machine.messages import SetupError

# What pip or the system writes -> what that means for a person, the first that matches.
CAUSES = (
    (("No space left on device",), "The disk is full. Free 4 GB (10 GB with a GPU), and run this again."),
    (
        ("Failed to establish a new connection", "Temporary failure in name resolution", "NewConnectionError",
         "NameResolutionError", "ConnectTimeoutError", "Read timed out", "ProxyError", "Connection refused",
         "Network is unreachable", "getaddrinfo failed", "IncompleteRead", "ProtocolError"),
        "The Python package index could not be reached. Check the connection to the internet (and the proxy, "
        "where there is one), and run this again: what was downloaded whole is kept.",
    ),
    (
        ("No matching distribution found", "is not a supported wheel", "ResolutionImpossible"),
        "The package index has no file of a pinned version for this machine and Python. "
        "Python 3.11 to 3.13 on a current 64-bit system is expected; Linux needs glibc 2.34 or newer.",
    ),
    (("Permission denied",), "A folder may not be written. See who owns this checkout, and run this again."),
)  # fmt: skip


def pip_install(environment: Environment, arguments: Sequence[str]) -> None:
    """Installs into the environment; raises SetupError saying what failed and how to mend it."""
    pip = [str(environment.python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    code, errors = run_showing_errors([*pip, *arguments], environment.root, clean_variables(os.environ))
    if code != 0:
        raise SetupError(explain_failure(code, errors))


def run_showing_errors(command: Sequence[str], folder: Path, variables: Mapping[str, str]) -> tuple[int, str]:
    """Runs a program in sight of the person, and returns its exit code and what it wrote as errors."""
    errors: list[str] = []
    with subprocess.Popen(
        command, cwd=folder, env=variables, stderr=subprocess.PIPE, encoding="utf-8", errors="replace"
    ) as program:
        for line in program.stderr or ():
            errors.append(line)
            print(line, end="", file=sys.stderr, flush=True)
    return program.returncode, "".join(errors)


def explain_failure(code: int, errors: str) -> str:
    """Puts pip's end into a sentence: the cause where its words tell one."""
    for signs, sentence in CAUSES:
        if any(sign in errors for sign in signs):
            return sentence
    return f"pip ended with {code}, for the reason it names above. Mend that, and run this again."


def clean_variables(variables: Mapping[str, str]) -> dict[str, str]:
    """Leaves out what would make pip install elsewhere than into the environment."""
    unwanted = {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER"}
    return {**{name: value for name, value in variables.items() if name not in unwanted}, "PIP_USER": "0"}
