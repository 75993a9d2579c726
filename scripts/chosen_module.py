"""Runs the module that a command line names, and prints what it returns as one line of JSON."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def result_of_chosen(
    package: str, names: Mapping[str, str], parser: argparse.ArgumentParser, function: str
) -> dict[str, Any]:
    """Calls `function(options)` of the module that `sys.argv` names, prints its result and returns it.

    Args:
        names: each module's name on the command line, and what it is for; a dash stands for an underscore.
        parser: knows what is to be said of the whole.
    """
    commands = parser.add_subparsers(dest="name", required=True)
    for name, what in names.items():
        command = commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
        command.add_argument("--json", action="store_true", help="accepted; JSON is all that is printed")
        if name in sys.argv[1:2]:  # the others' libraries take seconds to load
            import_module(_module(package, name)).add_arguments(command)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    chosen: Callable[[argparse.Namespace], dict[str, Any]] = getattr(
        import_module(_module(package, options.name)), function
    )
    result = chosen(options)
    print(json.dumps(result))
    return result


def _module(package: str, name: str) -> str:
    return f"{package}.{name.replace('-', '_')}"
