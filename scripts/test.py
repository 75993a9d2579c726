"""Sets this checkout up with what the tests need, then runs every test without a screen.

Usage:
    python3 scripts/test.py                           every test
    python3 scripts/test.py tests/notation -x         any arguments of pytest
"""

from __future__ import annotations

import os
import sys

from fresh_machine.python_version import require_python


def main(arguments: list[str]) -> int:
    """Returns pytest's exit code, or 1 where the set-up ended with a sentence."""
    require_python()
    from fresh_machine.environment import ROOT, Environment
    from fresh_machine.machine import wanted_extras
    from fresh_machine.preparation import prepare, set_up, start
    from fresh_machine.system_packages import offer_test_programs, require_qt_libraries

    environment = Environment()

    def steps() -> None:
        require_qt_libraries()
        offer_test_programs()
        prepare(environment, wanted_extras("test", "lint"))

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.chdir(ROOT)
    return set_up(steps) or start([str(environment.python), "-m", "pytest", *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
