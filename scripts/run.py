"""Sets this checkout up where that is needed, then opens the window or runs a command of abc-composer.

Usage:
    python3 scripts/run.py                                      the window
    python3 scripts/run.py --lab                                the lab's songs are fetched first
    python3 scripts/run.py compose --model DIR --out DIR        any command of abc-composer
"""

from __future__ import annotations

import subprocess
import sys

from fresh_machine.python_version import require_python

LAB = "--lab"


def main(arguments: list[str]) -> int:
    """Returns the exit code: 1 where the set-up ended with a sentence, else the program's own."""
    require_python()
    from fresh_machine.environment import Environment
    from fresh_machine.machine import wanted_extras
    from fresh_machine.preparation import prepare, set_up, start
    from fresh_machine.system_packages import require_qt_libraries

    environment = Environment()
    program = [str(environment.python), "-P", "-m", "composer"]
    with_lab, arguments = LAB in arguments[:1], arguments[LAB in arguments[:1] :]

    def steps() -> None:
        if not arguments:
            require_qt_libraries()
        prepare(environment, wanted_extras())

    if code := set_up(steps):
        return code
    if with_lab and (code := subprocess.call([*program, "fetch", "lab"])):
        return code
    return start([*program, *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
